//! A token request's text taken apart: a form, a query, or the whole address with its query. It
//! judges nothing; what is not one of these is said in `shape`.

use crate::check::parameter::Parameter;
use crate::json::position::Span;
use crate::wire::percent::decode;

/// What the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `name=value&name=value`
    Form,
    /// An address, or its query: nothing stands in a body.
    Query,
    /// JSON.
    Json,
    /// One parameter a line, as Postman's bulk edit has it.
    Lines,
    /// Anything else.
    Other,
}

/// A request's parameters.
#[derive(Clone, PartialEq, Eq)]
pub struct Form {
    /// What the text is.
    pub shape: Shape,
    /// The parameters in their order; none where the text is no form or query.
    pub parameters: Vec<Parameter>,
}

impl Form {
    /// Takes `text` apart.
    pub fn read(text: &str) -> Self {
        let start = text.len() - text.trim_start().len();
        let rest = text.get(start..).unwrap_or_default();
        let is_address = ["https://", "http://"].iter().any(|it| rest.starts_with(it));
        let shape = match rest.chars().next() {
            Some('{' | '[') => Shape::Json,
            Some('?') => Shape::Query,
            _ if is_address => Shape::Query,
            Some(_) if lines(text).is_some() => Shape::Lines,
            Some(_) if !rest.contains('=') => Shape::Other,
            _ => Shape::Form,
        };
        let region = match shape {
            Shape::Form => Span::new(0, without_line_end(text).len()),
            Shape::Query => {
                let end = rest.find('#').map_or(text.trim_end().len(), |at| start + at);
                let start = rest.find('?').map_or(end, |at| start + at + 1);
                Span::new(start, end.max(start))
            }
            Shape::Json | Shape::Lines | Shape::Other => Span::default(),
        };
        Self { shape, parameters: parameters(text, region) }
    }

    /// The first parameter of this name.
    pub fn get(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|it| it.name == name)
    }

    /// Whether a parameter of another name is meant to be this one.
    pub fn is_misspelt(&self, name: &str) -> bool {
        self.parameters.iter().any(|it| it.meant() == Some(name))
    }
}

/// The names and values of a text with one parameter a line; `None` where it is none.
pub fn lines(text: &str) -> Option<Vec<(Span, Span)>> {
    let mut pairs = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let trimmed = line.trim();
        if trimmed.is_empty() {
            continue;
        }
        let begin = at + line.len() - line.trim_start().len();
        let colon = trimmed.find(['=', ':'])?;
        let (name, value) = trimmed.split_at(colon);
        let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
        if name.is_empty() || !name.chars().all(is_name) || trimmed.contains('&') {
            return None;
        }
        let gap = value.len() - value.get(1..)?.trim_start().len();
        let value = Span::new(begin + colon + gap, begin + trimmed.len());
        pairs.push((Span::new(begin, begin + colon), value));
    }
    let is_several = pairs.len() > 1 || text.trim().contains(": ");
    is_several.then_some(pairs)
}

/// A file ends with a line end; that is no part of the text.
fn without_line_end(text: &str) -> &str {
    let line = text.strip_suffix('\n').unwrap_or(text);
    line.strip_suffix('\r').unwrap_or(line)
}

fn parameters(text: &str, region: Span) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let mut start = region.start;
    for pair in region.of(text).split('&') {
        let end = start + pair.len();
        let equals = pair.find('=').map_or(end, |at| start + at);
        let name_span = Span::new(start, equals);
        let value_span = Span::new((equals + 1).min(end), end);
        let plain = |span: Span| decode(&span.of(text).replace('+', " "));
        if !pair.trim().is_empty() {
            let name = plain(name_span).trim().to_owned();
            parameters.push(Parameter { name, value: plain(value_span), name_span, value_span });
        }
        start = end + 1;
    }
    parameters
}

#[cfg(test)]
mod tests {
    use crate::check::form::{Form, Shape};

    #[test]
    fn a_text_is_a_form_a_query_or_said_to_be_neither() {
        let names = |text: &str| {
            let form = Form::read(text);
            let shown = |it: &crate::check::parameter::Parameter| {
                assert_eq!(it.name_span.of(text).trim(), it.name, "{text}");
                format!("{}={}", it.name, it.value)
            };
            (form.shape, form.parameters.iter().map(shown).collect::<Vec<_>>().join(" "))
        };
        for (text, shape, shown) in [
            ("grant_type=a&scope=b+c%20d\n", Shape::Form, "grant_type=a scope=b c d"),
            (" client_id = a ", Shape::Form, "client_id= a "),
            ("a=&&b", Shape::Form, "a= b="),
            ("?a=1&b=2", Shape::Query, "a=1 b=2"),
            ("https://h/SAAS/auth/oauthtoken?a=1#x", Shape::Query, "a=1"),
            ("https://h/SAAS/auth/oauthtoken", Shape::Query, ""),
            ("{\"a\":1}", Shape::Json, ""),
            ("a=1\nb=2\n", Shape::Lines, ""),
            ("grant_type: x", Shape::Lines, ""),
            ("client_credentials", Shape::Other, ""),
            ("", Shape::Form, ""),
        ] {
            assert_eq!(names(text), (shape, shown.to_owned()), "{text}");
        }
    }
}
