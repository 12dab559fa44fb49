//! The sorts of faults that a text can have that is meant to be JSON, each with a name of its own.
//! What a person reads about one is made in `diagnosis`.

/// What sort of fault it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SyntaxKind {
    /// None of those that follow.
    #[default]
    Other,
    /// Nothing, or white space alone.
    EmptyText,
    /// A text, a name, an array or an object that does not end.
    Unclosed,
    /// A closing bracket of the wrong sort, or one too many.
    MismatchedBracket,
    /// A comma before a closing bracket.
    TrailingComma,
    /// Two values with nothing between them.
    MissingComma,
    /// A name and a value with nothing between them.
    MissingColon,
    /// A text or a name without its opening quote, or without any.
    MissingQuotes,
    /// A quotation mark in a text, without a backslash.
    UnescapedQuote,
    /// `'…'` or `` `…` ``
    SingleQuote,
    /// `“…”`, `„…“`, `«…»`
    SmartQuote,
    /// `// …`, `/* … */`, `# …`
    Comment,
    /// U+FEFF at the start of the text.
    ByteOrderMark,
    /// White space between values that is not that of JSON, or an invisible character.
    UnusualWhiteSpace,
    /// A line end, a tab or another character below U+0020 in a text.
    ControlCharacter,
    /// A backslash before what makes no escape with it.
    MalformedEscape,
    /// `012`, `+1`, `.5`, `0x1F`
    MalformedNumber,
    /// `NaN`, `Infinity`
    NotANumber,
    /// `True`, `None`, `undefined`
    ForeignLiteral,
    /// A second document after the first.
    SeveralDocuments,
    /// More levels than are read.
    TooDeep,
    /// More bytes than are read.
    TooLarge,
}
