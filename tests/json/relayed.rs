//! Calls and replies as the relay's JSON.

use domain::wire::call::Call;
use domain::wire::envelope::{
    RelayReply, call_from_json, call_to_json, reply_from_json, reply_to_json,
};
use domain::wire::method::Method;
use domain::wire::reply::Reply;

#[test]
fn a_call_comes_through_with_its_secret_and_the_order_of_its_headers() {
    let call = Call::new(Method::Post, "https://acme.vmwareidentity.com/SAAS/x?a=b")
        .with_header("X-B", "2")
        .with_header("Authorization", "Bearer s3cret")
        .with_header("X-A", "1\u{e9}")
        .with_body("{\"a\": \"line\\n\"}");
    let text = call_to_json(&call);
    assert!(text.starts_with(r#"{"method":"POST","url":"https://acme"#), "{text}");
    assert!(text.contains(r#"[["X-B","2"],["Authorization","Bearer s3cret"],["X-A","#), "{text}");
    assert_eq!(call_from_json(&text), Ok(call));
    let bare = Call::new(Method::Delete, "https://a.example/");
    assert!(call_to_json(&bare).ends_with(r#""body":null}"#));
    assert_eq!(call_from_json(&call_to_json(&bare)), Ok(bare));
}

#[test]
fn a_reply_comes_through() {
    let reply = Reply::new(201).with_header("B", "2").with_header("A", "1").with_body("{}");
    let relayed = RelayReply { reply, elapsed_ms: 42 };
    let text = reply_to_json(&relayed);
    assert_eq!(
        text,
        r#"{"status":201,"headers":[["B","2"],["A","1"]],"body":"{}","elapsed_ms":42}"#
    );
    assert_eq!(reply_from_json(&text), Ok(relayed));
    assert_eq!(
        reply_from_json(r#"{"status":20,"headers":[],"body":""}"#),
        Err("status is 20; it must have three digits.".to_owned())
    );
    assert_eq!(
        reply_from_json(r#"{"status":200,"headers":[],"body":""}"#),
        Err("elapsed_ms is missing.".to_owned())
    );
}

#[test]
fn a_wrong_envelope_is_refused_by_the_name_of_its_member() {
    let cases = [
        ("[]", "The envelope is an array; it must be an object."),
        ("{", "The envelope is not JSON: EOF while parsing an object at line 1 column 1."),
        ("{}", "method is missing."),
        (r#"{"method":1}"#, "method is a number; it must be a string."),
        (r#"{"method":"get"}"#, "method is \"get\"; it must be GET, POST, PUT, PATCH or DELETE."),
        (r#"{"method":"GET"}"#, "url is missing."),
        (r#"{"method":"GET","url":""}"#, "url is empty."),
        (r#"{"method":"GET","url":"x"}"#, "headers is missing."),
        (
            r#"{"method":"GET","url":"x","headers":{}}"#,
            "headers is an object; it must be an array.",
        ),
        (
            r#"{"method":"GET","url":"x","headers":[["a","b"],["a"]]}"#,
            "headers/1 is not a pair of a name and a value.",
        ),
        (
            r#"{"method":"GET","url":"x","headers":[],"body":{}}"#,
            "body is an object; it must be a string or null.",
        ),
    ];
    for (text, message) in cases {
        assert_eq!(call_from_json(text), Err(message.to_owned()), "{text}");
    }
}
