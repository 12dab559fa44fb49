//! A place of the page where something is done: a step, and in it a field.

/// A step of the page, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// `connect`, `directory`, `user`, `okta`, `check` or `practice`.
    pub route: &'static str,
    /// A JSON Pointer into the step's document (`/emails`), or the name of a field (`address`);
    /// empty for the step as a whole.
    pub at: String,
}

impl Place {
    /// The fragment of the page's URL: `#/user?at=/emails`.
    pub fn fragment(&self) -> String {
        if self.at.is_empty() {
            return format!("#/{}", self.route);
        }
        let mut fragment = format!("#/{}?at=", self.route);
        for byte in self.at.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~/:".contains(&byte) {
                fragment.push(char::from(byte));
            } else {
                fragment.push_str(&format!("%{byte:02X}"));
            }
        }
        fragment
    }
}

#[cfg(test)]
mod tests {
    use crate::explain::place::Place;

    #[test]
    fn a_place_is_a_fragment_that_a_url_can_hold() {
        let place = |at: &str| Place { route: "user", at: at.to_owned() }.fragment();
        assert_eq!(place(""), "#/user");
        assert_eq!(place("/emails/0"), "#/user?at=/emails/0");
        assert_eq!(place("/urn:a:1.0/domain"), "#/user?at=/urn:a:1.0/domain");
        assert_eq!(place("/a b~1é"), "#/user?at=/a%20b~1%C3%A9");
    }
}
