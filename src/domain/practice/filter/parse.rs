//! Reads a filter. `and` binds tighter than `or`, parentheses group (API11 §3.2.2.1); that
//! Access takes `and` and `or` is not stated, and modelled.

use serde_json::Value;

use crate::practice::filter::expression::{Expression, Literal, Operator};
use crate::practice::filter::scan::{Word, scan};
use crate::practice::scim::attribute_path::AttributePath;

/// How deep parentheses may nest.
const MAX_DEPTH: usize = 50;

/// The filter, or the SDK's words with what is wrong (facts §3.4). One that was percent-encoded
/// twice matches nobody, without a word [LIVE-NOTE: APPROVALS].
pub fn parse(text: &str) -> Result<Expression, String> {
    if text.contains("%20") && !text.contains(' ') {
        return Ok(Expression::Or(Vec::new()));
    }
    let words = scan(text).and_then(|words| whole(&words));
    words.map_err(|fault| format!("Invalid filter '{text}': {fault}"))
}

fn whole(words: &[Word]) -> Result<Expression, String> {
    let mut reader = Reader { words: words.iter(), depth: 0 };
    let expression = reader.any()?;
    match reader.words.next() {
        None => Ok(expression),
        Some(word) => Err(format!("{} was not expected", shown(word))),
    }
}

struct Reader<'a> {
    words: std::slice::Iter<'a, Word>,
    depth: usize,
}

impl Reader<'_> {
    fn any(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.all()?];
        while self.skip_word("or") {
            parts.push(self.all()?);
        }
        Ok(joined(parts, Expression::Or))
    }

    fn all(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.one()?];
        while self.skip_word("and") {
            parts.push(self.one()?);
        }
        Ok(joined(parts, Expression::And))
    }

    fn one(&mut self) -> Result<Expression, String> {
        match self.words.next() {
            Some(Word::Open) if self.depth >= MAX_DEPTH => Err("too many parentheses".to_owned()),
            Some(Word::Open) => {
                self.depth += 1;
                let inner = self.any()?;
                self.depth -= 1;
                match self.words.next() {
                    Some(Word::Close) => Ok(inner),
                    _ => Err("a closing parenthesis is missing".to_owned()),
                }
            }
            Some(Word::Bare(name)) => self.comparison(name),
            Some(word) => Err(format!("an attribute was expected, not {}", shown(word))),
            None => Err("an attribute was expected at the end".to_owned()),
        }
    }

    fn comparison(&mut self, name: &str) -> Result<Expression, String> {
        let path = AttributePath::parse(name)?;
        let operator = match self.words.next() {
            Some(Word::Bare(word)) => Operator::parse(word).ok_or_else(|| unsupported(word))?,
            _ => return Err(format!("an operator was expected after {name}")),
        };
        let value = match self.words.next() {
            Some(Word::Quoted(text)) => Literal::Text(text.to_lowercase()),
            Some(Word::Bare(word)) => bare(word)?,
            _ => return Err(format!("a value was expected for {name}")),
        };
        Ok(Expression::Compare { path, operator, value })
    }

    fn skip_word(&mut self, expected: &str) -> bool {
        let mut ahead = self.words.clone();
        let found =
            matches!(ahead.next(), Some(Word::Bare(word)) if word.eq_ignore_ascii_case(expected));
        if found {
            self.words = ahead;
        }
        found
    }
}

fn unsupported(word: &str) -> String {
    format!("Only 'eq','co','sw','gt','ge','lt' and 'le' are currently supported, not '{word}'")
}

fn bare(word: &str) -> Result<Literal, String> {
    match serde_json::from_str(word) {
        Ok(Value::Bool(flag)) => Ok(Literal::Text(flag.to_string())),
        Ok(Value::Number(_)) => Ok(Literal::Number),
        _ => Err(format!("{word} is no JSON value; texts stand in double quotes")),
    }
}

fn joined(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Expression {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            join(parts)
        }
    }
}

fn shown(word: &Word) -> String {
    match word {
        Word::Open => "(".to_owned(),
        Word::Close => ")".to_owned(),
        Word::Quoted(text) => format!("{text:?}"),
        Word::Bare(text) => text.clone(),
    }
}
