//! The grammar of RFC 8259: a reader that says each token and stops at the first fault. It does
//! not explain faults and does not mend them.

use crate::json::document::Node;
use crate::json::fault::{Expected, Fault, Flaw};
use crate::json::literal::{self, Wrong};
use crate::json::position::{Position, Span};
use crate::json::sink::{Quoted, Scalar, Sink};
use crate::json::tree::Tree;

/// The most bytes that are read as one document: 8 MiB.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The most arrays and objects inside each other.
pub const MAX_DEPTH: usize = 64;

/// Why the reading ended before the value did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The text is not JSON.
    Fault(Box<Fault>),
    /// The listener has heard enough.
    Enough,
}

/// The one value of the text; nothing but white space may follow it.
pub fn read(text: &str) -> Result<Node, Box<Fault>> {
    if text.len() > MAX_BYTES {
        let start = (0..=MAX_BYTES).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        return Err(Fault::alone(Flaw::TooLarge, Span::new(start, text.len())));
    }
    let mut tree = Tree::of(text);
    let mut reader = Reader::new(text, &mut tree);
    let read = reader.value(Expected::Document).and_then(|()| match reader.next() {
        None => Some(()),
        Some(_) => reader.stop(Expected::End),
    });
    match (read, reader.fault.take(), tree.root()) {
        (Some(()), _, Some(root)) => Ok(root),
        (_, Some(fault), _) => Err(fault),
        _ => Err(Fault::alone(Flaw::Expected(Expected::Document), Span::default())),
    }
}

/// Tells `sink` the tokens of the first value of the text, however long; the byte after it. What
/// follows is not looked at.
pub fn tell<S: Sink>(text: &str, sink: &mut S) -> Result<usize, Stop> {
    let mut reader = Reader::new(text, sink);
    match (reader.value(Expected::Document), reader.fault.take()) {
        (Some(()), _) => Ok(reader.at),
        (None, Some(fault)) => Err(Stop::Fault(fault)),
        (None, None) => Err(Stop::Enough),
    }
}

/// `None` from its methods ends the reading: with the fault, or without where the listener has
/// heard enough.
struct Reader<'a, 's, S> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    name: Span,
    open: [usize; MAX_DEPTH],
    depth: usize,
    sink: &'s mut S,
    fault: Option<Box<Fault>>,
}

impl<'a, 's, S: Sink> Reader<'a, 's, S> {
    fn new(text: &'a str, sink: &'s mut S) -> Self {
        let (bytes, name, open) = (text.as_bytes(), Span::default(), [0; MAX_DEPTH]);
        Self { text, bytes, at: 0, name, open, depth: 0, sink, fault: None }
    }

    /// The next byte that is not white space.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        while let Some(&byte) = self.bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    fn value(&mut self, expected: Expected) -> Option<()> {
        let byte = self.next();
        let start = self.at;
        match byte {
            Some(b'"') => {
                let token = self.quoted()?;
                go(self.sink.string(token))
            }
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'-' | b'0'..=b'9') => match literal::number(self.text, start) {
                Ok(end) => {
                    self.at = end;
                    go(self.sink.scalar(Span::new(start, end), Scalar::Number))
                }
                Err(wrong) => self.fail(wrong, start),
            },
            Some(b't') => self.word("true", Scalar::Bool(true), expected),
            Some(b'f') => self.word("false", Scalar::Bool(false), expected),
            Some(b'n') => self.word("null", Scalar::Null, expected),
            _ => self.stop(expected),
        }
    }

    fn word(&mut self, word: &str, scalar: Scalar, expected: Expected) -> Option<()> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        match rest.strip_prefix(word.as_bytes()) {
            Some(after) if !after.first().is_some_and(|&it| literal::is_word(it)) => {
                let span = Span::new(self.at, self.at + word.len());
                self.at = span.end;
                go(self.sink.scalar(span, scalar))
            }
            _ => self.stop(expected),
        }
    }

    #[inline]
    fn quoted(&mut self) -> Option<Quoted> {
        let start = self.at;
        match literal::string(self.text, start) {
            Ok((end, is_escaped)) => {
                self.at = end;
                Some(Quoted { span: Span::new(start, end), is_escaped })
            }
            Err(wrong) => {
                self.fail(wrong, start);
                None
            }
        }
    }

    fn array(&mut self) -> Option<()> {
        self.enter(false)?;
        let mut expected = Expected::FirstElement;
        loop {
            if expected == Expected::FirstElement && self.next() == Some(b']') {
                break;
            }
            self.value(expected)?;
            match self.next() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return self.stop(Expected::ElementEnd),
            }
            expected = Expected::NextElement;
        }
        self.leave()
    }

    fn object(&mut self) -> Option<()> {
        self.enter(true)?;
        let mut expected = Expected::FirstName;
        loop {
            match self.next() {
                Some(b'"') => {}
                Some(b'}') if expected == Expected::FirstName => break,
                _ => return self.stop(expected),
            }
            let token = self.quoted()?;
            self.name = token.span;
            go(self.sink.name(token))?;
            if self.next() != Some(b':') {
                return self.stop(Expected::Colon);
            }
            self.at += 1;
            self.value(Expected::MemberValue)?;
            match self.next() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return self.stop(Expected::MemberEnd),
            }
            expected = Expected::NextName;
        }
        self.leave()
    }

    fn enter(&mut self, is_object: bool) -> Option<()> {
        let Some(slot) = self.open.get_mut(self.depth) else {
            return self.fail((Flaw::TooDeep, Span::new(self.at, self.at + 1)), self.at);
        };
        *slot = self.at;
        self.depth += 1;
        self.at += 1;
        go(self.sink.open(self.at - 1, is_object))
    }

    fn leave(&mut self) -> Option<()> {
        self.depth -= 1;
        self.at += 1;
        go(self.sink.close(self.at))
    }

    #[cold]
    fn stop(&mut self, expected: Expected) -> Option<()> {
        self.fail((Flaw::Expected(expected), Span::new(self.at, self.at)), self.at)
    }

    #[cold]
    fn fail(&mut self, (flaw, span): Wrong, from: usize) -> Option<()> {
        let open = self.open.get(..self.depth).unwrap_or_default().to_vec();
        self.fault = Some(Box::new(Fault {
            flaw,
            span,
            from,
            name: self.name,
            open,
            origin: Position::START,
        }));
        None
    }
}

#[inline]
fn go(is_wanted: bool) -> Option<()> {
    is_wanted.then_some(())
}
