//! Where the check and a JSON Schema differ, each with its reason.

use serde_json::Value;

/// Codes about users in which a schema sees nothing wrong, and why it cannot.
pub const BEYOND_A_SCHEMA: &[(&str, &str)] = &[
    ("capitals-in-username", "the letters beyond ASCII have capitals, too"),
    ("contradicting-status", "two values are compared"),
    ("duplicate-value", "pairs of type and value are compared, whatever else an entry has"),
    ("empty-extension-declaration", "a member's absence is held against an entry of a list"),
    ("garbled-text", "what was read by the wrong table looks like text"),
    ("inactive-user", "the value is right; it is said what comes of it"),
    ("invisible-character", "there are more of them than a pattern lists"),
    ("letter-case-twin", "names are compared without regard to letter case"),
    ("long-value", "bytes are counted, and what is long depends on the attribute"),
    ("look-alike-character", "the scripts of one text are compared"),
    ("missing-work-email", "only said of the catalogue app's mapping"),
    ("more-than-one-primary", "entries are counted by a value"),
    ("nothing-as-text", "words like `null` are values like any other"),
    ("placeholder-left", "what stands for a value looks like one"),
    ("quotes-in-value", "quotes are characters like any other"),
    ("undeclared-extension", "the names of members are held against the entries of a list"),
    ("unevaluated-expression", "an expression looks like a value"),
    ("unfilled-placeholder", "what stands for a value looks like one"),
    ("unknown-country", "two capitals that are no country"),
    ("unknown-time-zone", "a place that the database does not have"),
    ("upn-domain-mismatch", "two values are compared"),
    ("upn-of-another-name", "two values are compared"),
    ("weak-external-id", "the value is allowed; it is said what comes of it"),
];

/// What a schema refuses and the check does not.
pub struct Pardon {
    /// Why.
    #[expect(dead_code, reason = "it is for who reads this")]
    pub reason: &'static str,
    /// Whether it is this: the place, and the value there.
    pub holds: fn(&str, &Value) -> bool,
}

/// All of it.
pub const PARDONED: &[Pardon] = &[
    Pardon {
        reason: "Access takes `null` as the absence of a value (facts §3.4).",
        holds: |_, value| value.is_null(),
    },
    Pardon {
        reason: "Spaces alone are an empty value, and only what is demanded must not be empty.",
        holds: |_, value| value.as_str().is_some_and(|it| it.trim().is_empty()),
    },
];
