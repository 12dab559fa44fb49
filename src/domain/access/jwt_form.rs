//! Whether a text is a whole JWT in the compact form (RFC 7515 §7.1), by its parts and the length
//! of its signature. Nothing is verified.

use crate::access::jwt::object;
use crate::wire::base64;

/// How a token is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JwtForm {
    /// Three parts that can be read, the signature as long as its algorithm's is.
    Whole,
    /// No JWT.
    Opaque,
    /// A JWT of which something is missing, as the end of a sentence: `at its end`.
    Cut(&'static str),
}

/// The least bytes of a signature by RSA: its key has at least 2048 bits (RFC 7518 §3.3).
const RSA_SIGNATURE: usize = 256;

impl JwtForm {
    /// The form of `token`, which holds no white space.
    pub fn of(token: &str) -> Self {
        let begins = token.starts_with("eyJ");
        let parts: Vec<&str> = token.split('.').collect();
        let (header, payload, signature) = match parts.as_slice() {
            [header, payload, signature] => (*header, *payload, *signature),
            // An encrypted one (RFC 7516 §7.1).
            [_, _, _, _, _] => return Self::Opaque,
            [_] | [_, _] if begins => return Self::Cut("after its first parts"),
            _ if begins => return Self::Cut("between its parts"),
            _ => return Self::Opaque,
        };
        let Some(header) = object(header) else {
            let is_cut = begins || object(payload).is_some();
            return if is_cut { Self::Cut("at its start") } else { Self::Opaque };
        };
        if object(payload).is_none() {
            return Self::Cut("in its middle");
        }
        let algorithm = header.member("alg").and_then(|it| it.node.as_str()).unwrap_or_default();
        let length = base64::decode(signature).map_or(0, |bytes| bytes.len());
        let is_rsa = algorithm.starts_with("RS") || algorithm.starts_with("PS");
        // Lengths of keys are multiples of 256 bits.
        let is_short = is_rsa && (length < RSA_SIGNATURE || !length.is_multiple_of(32));
        if is_short || (length == 0 && algorithm != "none") {
            return Self::Cut("at its end");
        }
        Self::Whole
    }
}

#[cfg(test)]
mod tests {
    use crate::access::jwt_form::JwtForm;
    use crate::wire::base64::encode_url;

    #[test]
    fn a_token_is_whole_or_it_is_said_where_it_was_cut() {
        let header = encode_url(r#"{"alg":"RS256"}"#);
        let payload = encode_url(r#"{"exp":1}"#);
        let signature = encode_url([7; 256]);
        let whole = format!("{header}.{payload}.{signature}");
        assert_eq!(JwtForm::of(&whole), JwtForm::Whole);
        for cut in 1..whole.len() {
            assert!(
                matches!(JwtForm::of(&whole[..cut]), JwtForm::Cut(_) | JwtForm::Opaque),
                "{cut}"
            );
            assert_ne!(JwtForm::of(&whole[cut..]), JwtForm::Whole, "{cut}");
        }
        assert_eq!(JwtForm::of(&whole[..whole.len() - 1]), JwtForm::Cut("at its end"));
        assert_eq!(JwtForm::of(&whole[..30]), JwtForm::Cut("after its first parts"));
        assert_eq!(JwtForm::of(&whole[3..]), JwtForm::Cut("at its start"));
        assert_eq!(JwtForm::of(&format!("{header}.e3.{signature}")), JwtForm::Cut("in its middle"));
        assert_eq!(JwtForm::of(&format!("{header}.{payload}.")), JwtForm::Cut("at its end"));
        let unsigned = format!("{}.{payload}.", encode_url(r#"{"alg":"none"}"#));
        assert_eq!(JwtForm::of(&unsigned), JwtForm::Whole);
        assert_eq!(JwtForm::of("c2VjcmV0"), JwtForm::Opaque);
        assert_eq!(JwtForm::of("a.b.c"), JwtForm::Opaque);
        assert_eq!(JwtForm::of("eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d"), JwtForm::Opaque);
    }
}
