//! The grammar of RFC 8259: a reader of values that stops at the first fault. It does not
//! explain faults and does not mend them.

use crate::json::document::{Member, Node, Value};
use crate::json::fault::{Expected, Fault, Flaw};
use crate::json::literal::{self, Wrong};
use crate::json::position::Span;

/// The most bytes that are read: 8 MiB.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The most arrays and objects inside each other.
pub const MAX_DEPTH: usize = 64;

type Read<T> = Result<T, Box<Fault>>;

/// The one value of the text.
pub fn read(text: &str) -> Read<Node> {
    let mut reader =
        Reader { text, bytes: text.as_bytes(), at: 0, name: Span::default(), open: Vec::new() };
    if text.len() > MAX_BYTES {
        let start = (0..=MAX_BYTES).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        return reader.fail((Flaw::TooLarge, Span::new(start, text.len())), start);
    }
    let root = reader.value(Expected::Document)?;
    match reader.next() {
        None => Ok(root),
        Some(_) => reader.stop(Expected::End),
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    name: Span,
    open: Vec<usize>,
}

impl Reader<'_> {
    /// The next byte that is not white space.
    fn next(&mut self) -> Option<u8> {
        while let Some(&byte) = self.bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    fn value(&mut self, expected: Expected) -> Read<Node> {
        let byte = self.next();
        let start = self.at;
        let value = match byte {
            Some(b'"') => Value::String(self.string()?),
            Some(b'{') => self.object()?,
            Some(b'[') => self.array()?,
            Some(b'-' | b'0'..=b'9') => match literal::number(self.text, start) {
                Ok(end) => {
                    self.at = end;
                    Value::Number(Span::new(start, end).of(self.text).to_owned())
                }
                Err(wrong) => return self.fail(wrong, start),
            },
            Some(b't') => self.word("true", Value::Bool(true), expected)?,
            Some(b'f') => self.word("false", Value::Bool(false), expected)?,
            Some(b'n') => self.word("null", Value::Null, expected)?,
            _ => return self.stop(expected),
        };
        Ok(Node { span: Span::new(start, self.at), value })
    }

    fn word(&mut self, word: &str, value: Value, expected: Expected) -> Read<Value> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        match rest.strip_prefix(word.as_bytes()) {
            Some(after) if !after.first().is_some_and(|&it| literal::is_word(it)) => {
                self.at += word.len();
                Ok(value)
            }
            _ => self.stop(expected),
        }
    }

    fn string(&mut self) -> Read<String> {
        let start = self.at;
        match literal::string(self.text, start) {
            Ok((content, end)) => {
                self.at = end;
                Ok(content)
            }
            Err(wrong) => self.fail(wrong, start),
        }
    }

    fn array(&mut self) -> Read<Value> {
        self.enter()?;
        let mut items = Vec::new();
        let mut expected = Expected::FirstElement;
        loop {
            if expected == Expected::FirstElement && self.next() == Some(b']') {
                break;
            }
            items.push(self.value(expected)?);
            match self.next() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return self.stop(Expected::ElementEnd),
            }
            expected = Expected::NextElement;
        }
        self.leave();
        Ok(Value::Array(items))
    }

    fn object(&mut self) -> Read<Value> {
        self.enter()?;
        let mut members = Vec::new();
        let mut expected = Expected::FirstName;
        loop {
            match self.next() {
                Some(b'"') => {}
                Some(b'}') if expected == Expected::FirstName => break,
                _ => return self.stop(expected),
            }
            let start = self.at;
            let name = self.string()?;
            let name_span = Span::new(start, self.at);
            self.name = name_span;
            if self.next() != Some(b':') {
                return self.stop(Expected::Colon);
            }
            self.at += 1;
            let node = self.value(Expected::MemberValue)?;
            members.push(Member { name, name_span, node });
            match self.next() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return self.stop(Expected::MemberEnd),
            }
            expected = Expected::NextName;
        }
        self.leave();
        Ok(Value::Object(members))
    }

    fn enter(&mut self) -> Read<()> {
        if self.open.len() >= MAX_DEPTH {
            return self.fail((Flaw::TooDeep, Span::new(self.at, self.at + 1)), self.at);
        }
        self.open.push(self.at);
        self.at += 1;
        Ok(())
    }

    fn leave(&mut self) {
        self.open.pop();
        self.at += 1;
    }

    #[cold]
    fn stop<T>(&mut self, expected: Expected) -> Read<T> {
        self.fail((Flaw::Expected(expected), Span::new(self.at, self.at)), self.at)
    }

    #[cold]
    fn fail<T>(&mut self, (flaw, span): Wrong, from: usize) -> Read<T> {
        let (name, open) = (self.name, std::mem::take(&mut self.open));
        Err(Box::new(Fault { flaw, span, from, name, open }))
    }
}
