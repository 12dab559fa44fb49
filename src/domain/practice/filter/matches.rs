//! Whether a user matches a filter. Texts are compared without regard to letter case
//! (API11 §3.2.2.1), moments by their ISO 8601 texts.

use crate::practice::directory::same;
use crate::practice::filter::expression::{Expression, Literal, Operator};
use crate::practice::scim::texts_at::texts_at;
use crate::practice::user::User;

/// Whether `user` matches. E-mail addresses match nothing: they are not filterable on the server
/// [LIVE-NOTE: APPROVALS].
pub fn matches(user: &User, filter: &Expression) -> bool {
    match filter {
        Expression::And(parts) => parts.iter().all(|part| matches(user, part)),
        Expression::Or(parts) => parts.iter().any(|part| matches(user, part)),
        Expression::Compare { path, .. } if path.name == "emails" => false,
        Expression::Compare { value: Literal::Number, .. } => false,
        Expression::Compare { path, operator, value: Literal::Text(value) } => {
            texts_at(user, path).iter().any(|text| compare(text, *operator, value))
        }
    }
}

fn compare(text: &str, operator: Operator, value: &str) -> bool {
    let lower = || text.to_lowercase();
    match operator {
        Operator::Eq => same(text, value),
        Operator::Co => lower().contains(value),
        Operator::Sw => lower().starts_with(value),
        Operator::Gt => lower().as_str() > value,
        Operator::Ge => lower().as_str() >= value,
        Operator::Lt => lower().as_str() < value,
        Operator::Le => lower().as_str() <= value,
    }
}
