//! Checks a pasted token. It names only the rules of tokens, so that who checks nothing else does
//! not carry the rest: the page's first part is one such.

use crate::check::catalog::TOKEN_RULES;
use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
use crate::json::position::Span;

/// The problems of a token as it was pasted; `context` tells the tenant and the time.
pub fn check_pasted_token(text: &str, context: &Context) -> Report {
    let root = Node { span: Span::new(0, text.len()), value: Value::Null };
    let subject = Subject::new(text, &root, Kind::Token, context);
    let mut found = Vec::new();
    for rule in TOKEN_RULES.iter().filter(|rule| rule.scope.includes(context.profile)) {
        (rule.look)(rule, &subject, &mut found);
    }
    Report::new(found)
}

#[cfg(test)]
mod tests {
    use crate::check::catalog::{RULES, TOKEN_RULES};
    use crate::check::subject::Kind;

    #[test]
    fn the_token_rules_are_those_of_the_catalog() {
        let of_tokens = RULES.iter().filter(|rule| rule.kinds.contains(&Kind::Token));
        let codes = of_tokens.map(|rule| rule.code).collect::<Vec<_>>();
        assert_eq!(codes, TOKEN_RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    }
}
