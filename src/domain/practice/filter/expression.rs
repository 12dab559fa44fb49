//! A filter as a value.

use crate::practice::scim::attribute_path::AttributePath;

/// A filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// One comparison.
    Compare {
        /// What is compared.
        path: AttributePath,
        /// How.
        operator: Operator,
        /// With what.
        value: Literal,
    },
    /// All of them.
    And(Vec<Expression>),
    /// Any of them.
    Or(Vec<Expression>),
}

/// The supported operators: "Only 'eq','co','sw','gt','ge','lt' and 'le' are currently
/// supported" (ACCESS-OAS).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// equal
    Eq,
    /// contains
    Co,
    /// starts with
    Sw,
    /// greater than
    Gt,
    /// greater than or equal
    Ge,
    /// less than
    Lt,
    /// less than or equal
    Le,
}

impl Operator {
    /// Reads an operator, without regard to letter case (API11 §3.2.2.1).
    pub fn parse(word: &str) -> Option<Self> {
        let all = [
            ("eq", Self::Eq),
            ("co", Self::Co),
            ("sw", Self::Sw),
            ("gt", Self::Gt),
            ("ge", Self::Ge),
            ("lt", Self::Lt),
            ("le", Self::Le),
        ];
        all.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, it)| it)
    }
}

/// What an attribute is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// A text, or the word `true` or `false`, in lower case.
    Text(String),
    /// A number. No attribute of a user is one, so that nothing matches
    /// [LIVE-NOTE: `externalId eq n` finds nobody].
    Number,
}
