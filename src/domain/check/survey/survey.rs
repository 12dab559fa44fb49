//! The pass itself: a listener of the reader that gives up at the first thing that it does not
//! know for right.

use crate::check::survey::plain::Shape;
use crate::check::survey::plan::{Plan, Row, Table};
use crate::check::survey::relation::Relation;
use crate::json::grammar::tell;
use crate::json::position::Span;
use crate::json::sink::{Quoted, Scalar, Sink};
use crate::urn;

/// How deep a plain user is: the user, a list, an entry.
const DEPTH: usize = 4;
/// How many values of one list are compared with each other.
const VALUES: usize = 4;

/// The byte after the user at the start of `text`, if it is surely clean.
pub fn plain_end(text: &str, plan: &Plan) -> Option<usize> {
    let mut survey = Survey {
        text,
        plan,
        frames: [Frame::NONE; DEPTH],
        depth: 0,
        relation: Relation::default(),
    };
    let end = tell(text, &mut survey).ok()?;
    survey.relation.holds(text, plan).then_some(end)
}

/// One container on the way.
#[derive(Clone, Copy)]
struct Frame {
    holds: Holds,
    /// The table of its members, or of its entries' members.
    table: usize,
    /// The rows that were met, a bit each; of a list, how many entries.
    met: u64,
    /// The row of the member that comes.
    row: usize,
    /// Of a list: whether an entry was primary.
    primary: bool,
    /// Of a list: the values of its entries.
    values: [Span; VALUES],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Members,
    Entries { single: bool },
    Urns,
}

impl Frame {
    const NONE: Self = Self {
        holds: Holds::Members,
        table: 0,
        met: 0,
        row: 0,
        primary: false,
        values: [Span { start: 0, end: 0 }; VALUES],
    };
}

struct Survey<'a> {
    text: &'a str,
    plan: &'a Plan,
    frames: [Frame; DEPTH],
    depth: usize,
    relation: Relation,
}

impl<'a> Survey<'a> {
    #[inline]
    fn frame(&mut self) -> Option<&mut Frame> {
        self.frames.get_mut(self.depth.checked_sub(1)?)
    }

    #[inline]
    fn table(&self, at: usize) -> Option<&'a Table> {
        self.plan.tables.get(at)
    }

    /// The row of the member that comes.
    #[inline]
    fn row(&mut self) -> Option<&'a Row> {
        let frame = self.frame()?;
        let (holds, table, row) = (frame.holds, frame.table, frame.row);
        self.table(table).filter(|_| holds == Holds::Members)?.rows.get(row)
    }

    fn push(&mut self, holds: Holds, table: usize) -> bool {
        let Some(frame) = self.frames.get_mut(self.depth) else { return false };
        *frame = Frame { holds, table, ..Frame::NONE };
        self.depth += 1;
        true
    }

    fn enter(&mut self, is_object: bool) -> Option<bool> {
        if self.depth == 0 {
            return Some(is_object && self.push(Holds::Members, 0));
        }
        let frame = self.frame()?;
        if let Holds::Entries { .. } = frame.holds {
            frame.met += 1;
            let table = frame.table;
            return Some(is_object && self.push(Holds::Members, table));
        }
        let row = self.row()?;
        Some(match row.shape {
            Shape::Object(_) => is_object && self.push(Holds::Members, row.parts),
            Shape::Extension(_) => {
                self.relation.meet(row.name);
                is_object && self.push(Holds::Members, row.parts)
            }
            Shape::List(_) => !is_object && self.push(Holds::Entries { single: false }, row.parts),
            Shape::Single(_) => !is_object && self.push(Holds::Entries { single: true }, row.parts),
            Shape::Schemas => !is_object && self.push(Holds::Urns, 0),
            _ => false,
        })
    }

    fn leave(&mut self) -> Option<bool> {
        let frame = *self.frame()?;
        self.depth -= 1;
        Some(match frame.holds {
            Holds::Members => {
                let required = self.table(frame.table)?.required;
                frame.met != 0 && frame.met & required == required
            }
            Holds::Entries { single: true } => frame.met == 1,
            _ => frame.met > 0,
        })
    }

    fn name_of(&mut self, token: Quoted) -> Option<bool> {
        let text = self.text;
        let table = self.frame()?.table;
        let (at, _) = self.table(table).filter(|_| !token.is_escaped)?.find(token.raw(text))?;
        let frame = self.frame()?;
        let is_new = frame.met & (1 << at) == 0;
        frame.met |= 1 << at;
        frame.row = at;
        Some(is_new)
    }

    fn text_of(&mut self, token: Quoted) -> Option<bool> {
        let text = self.text;
        if self.frame()?.holds == Holds::Urns {
            let frame = self.frame()?;
            frame.met += 1;
            return Some(!token.is_escaped && self.relation.declare(token.raw(text)));
        }
        let row = self.row()?;
        let Shape::Text(form) = row.shape else { return None };
        let span = Span::new(token.span.start + 1, token.span.end - 1);
        if token.is_escaped {
            // Some writers escape every letter beyond ASCII; what counts is what is said.
            let is_alone = row.name != "value" && !self.is_related(row.name);
            return Some(is_alone && form(&token.content(text)));
        }
        if row.name == "value" {
            return Some(form(span.of(text)) && self.is_new_value(span)?);
        }
        if self.is_related(row.name) {
            self.relation.keep(row.name, span);
        }
        Some(form(span.of(text)))
    }

    /// Whether the value of this attribute is held against others: userName, externalId, and all
    /// of the workspace extension.
    fn is_related(&mut self, name: &str) -> bool {
        if matches!(name, "userName" | "externalId") {
            return true;
        }
        let outer = self.depth.checked_sub(2).and_then(|at| self.frames.get(at)).copied();
        let row = outer.and_then(|it| self.table(it.table)?.rows.get(it.row));
        row.is_some_and(|row| row.name == urn::WORKSPACE)
    }

    /// Whether no entry before this one of the list has the same value.
    fn is_new_value(&mut self, span: Span) -> Option<bool> {
        let text = self.text;
        let list = self.frames.get_mut(self.depth.checked_sub(2)?)?;
        let at = usize::try_from(list.met).ok()?.checked_sub(1)?;
        let value = span.of(text);
        let is_new = list.values.iter().take(at).all(|it| !it.of(text).eq_ignore_ascii_case(value));
        *list.values.get_mut(at)? = span;
        Some(is_new)
    }

    fn flag(&mut self, is_true: bool) -> Option<bool> {
        let row = self.row()?;
        Some(match row.shape {
            Shape::True => is_true,
            Shape::Primary => {
                let list = self.frames.get_mut(self.depth.checked_sub(2)?)?;
                let is_second = is_true && list.primary;
                list.primary |= is_true;
                !is_second
            }
            _ => false,
        })
    }
}

impl Sink for Survey<'_> {
    fn scalar(&mut self, _: Span, scalar: Scalar) -> bool {
        match scalar {
            Scalar::Bool(it) => self.flag(it).unwrap_or_default(),
            _ => false,
        }
    }

    #[inline]
    fn string(&mut self, token: Quoted) -> bool {
        self.text_of(token).unwrap_or_default()
    }

    #[inline]
    fn name(&mut self, token: Quoted) -> bool {
        self.name_of(token).unwrap_or_default()
    }

    fn open(&mut self, _: usize, is_object: bool) -> bool {
        self.enter(is_object).unwrap_or_default()
    }

    fn close(&mut self, _: usize) -> bool {
        self.leave().unwrap_or_default()
    }
}
