//! Where the reading of a JSON text stopped, and what was expected there. The sentence that a
//! person reads is made elsewhere; this is only the bare fact.

use crate::json::position::{Position, Span};

/// The first fault of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub flaw: Flaw,
    /// The bytes that are wrong; empty where something is missing at `span.start`.
    pub span: Span,
    /// The first byte of the value or name that was being read.
    pub from: usize,
    /// The bytes of the name that was read last; empty where there was none.
    pub name: Span,
    /// The opening brackets that are not closed yet, the outermost first.
    pub open: Vec<usize>,
    /// Where the text begins in the person's own: a document among many is not at its start.
    pub origin: Position,
}

impl Fault {
    /// A fault with nothing around it.
    pub fn alone(flaw: Flaw, span: Span) -> Box<Self> {
        let (name, open) = (Span::default(), Vec::new());
        Box::new(Self { flaw, span, from: span.start, name, open, origin: Position::START })
    }
}

/// What is wrong at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// More bytes than are read at all.
    TooLarge,
    /// More levels of arrays and objects than are read.
    TooDeep,
    /// Something else stands where this was expected.
    Expected(Expected),
    /// A string without its closing quote.
    UnclosedString,
    /// A character below U+0020 in a string (RFC 8259 §7).
    ControlCharacter,
    /// A backslash before a character that makes no escape.
    Escape,
    /// `\u` without four hexadecimal digits.
    UnicodeEscape,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// A number that RFC 8259 §6 does not know: `012`, `1.`, `0x1F`.
    Number,
}

/// What the grammar allows at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// The one value of the document.
    Document,
    /// The value of a member.
    MemberValue,
    /// An element or `]`.
    FirstElement,
    /// An element, after a comma.
    NextElement,
    /// A name or `}`.
    FirstName,
    /// A name, after a comma.
    NextName,
    /// `:` after a name.
    Colon,
    /// `,` or `}`.
    MemberEnd,
    /// `,` or `]`.
    ElementEnd,
    /// Nothing more.
    End,
}
