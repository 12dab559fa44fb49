//! Checks a tenant's address. It names only the rules of addresses, so that who checks nothing
//! else does not carry the rest: the page's first part is one such.

use crate::check::catalog::ADDRESS_RULES;
use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
use crate::json::position::Span;

/// The problems of an address as it was typed.
pub fn check_address(text: &str) -> Report {
    let root = Node { span: Span::new(0, text.len()), value: Value::Null };
    let context = Context::default();
    let subject = Subject::new(text, &root, Kind::TenantUrl, &context);
    let mut found = Vec::new();
    for rule in ADDRESS_RULES {
        (rule.look)(rule, &subject, &mut found);
    }
    Report::new(found)
}

#[cfg(test)]
mod tests {
    use crate::check::catalog::{ADDRESS_RULES, RULES};
    use crate::check::subject::Kind;

    #[test]
    fn the_address_rules_are_those_of_the_catalog() {
        let of_addresses = RULES.iter().filter(|rule| rule.kinds.contains(&Kind::TenantUrl));
        let codes = of_addresses.map(|rule| rule.code).collect::<Vec<_>>();
        assert_eq!(codes, ADDRESS_RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    }
}
