//! The pass itself: a listener of the reader that gives up at the first thing that it does not
//! know for right.

use crate::check::survey::form::Form;
use crate::check::survey::plain::Shape;
use crate::check::survey::plan::{Plan, Row, Table};
use crate::check::survey::relation::Relation;
use crate::check::survey::role::Role;
use crate::check::survey::value::Value;
use crate::json::grammar::{Stop, tell};
use crate::json::position::Span;
use crate::json::sink::{Nobody, Quoted, Scalar, Sink};

/// How deep a plain user is: the user, a list, an entry.
const DEPTH: usize = 4;

/// The byte after the user at the start of `text`, if it is surely clean.
pub fn plain_end(text: &str, plan: &Plan) -> Option<usize> {
    let mut values = Vec::new();
    let mut survey = Survey::new(text, plan, &mut values)?;
    let end = tell(text, &mut survey).ok()?;
    survey.is_clean().then_some(end)
}

/// The byte after the document at the start of `text`, and whether that is surely a clean user; then
/// its values are in `values`, each with its bytes between the quotes.
///
/// # Errors
/// Where it is no JSON.
pub fn read(
    text: &str,
    plan: &Plan,
    values: &mut Vec<(Span, Value)>,
) -> Result<(usize, bool), Stop> {
    values.clear();
    let Some(mut survey) = Survey::new(text, plan, values) else {
        return tell(text, &mut Nobody).map(|end| (end, false));
    };
    survey.is_patient = true;
    let end = tell(text, &mut survey)?;
    Ok((end, survey.is_clean()))
}

/// One container on the way.
#[derive(Clone, Copy)]
struct Frame<'a> {
    holds: Holds,
    /// The table of its members, or of its entries' members.
    table: &'a Table,
    /// The row of the member that comes.
    row: &'a Row,
    /// The rows that were met, a bit each; of a list, how many entries.
    met: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Members,
    Entries { single: bool },
    Urns,
}

struct Survey<'a, 'v> {
    text: &'a str,
    plan: &'a Plan,
    frames: [Frame<'a>; DEPTH],
    depth: usize,
    values: &'v mut Vec<(Span, Value)>,
    /// Whether an entry of the list is primary.
    has_primary: bool,
    relation: Relation<'a>,
    /// Whether everything up to here is known for right.
    is_plain: bool,
    /// Whether the reading goes on when something is not.
    is_patient: bool,
}

impl<'a, 'v> Survey<'a, 'v> {
    fn new(text: &'a str, plan: &'a Plan, values: &'v mut Vec<(Span, Value)>) -> Option<Self> {
        let table = plan.tables.first()?;
        let frame = Frame { holds: Holds::Members, table, row: table.rows.first()?, met: 0 };
        Some(Self {
            text,
            plan,
            frames: [frame; DEPTH],
            depth: 0,
            values,
            has_primary: false,
            relation: Relation::default(),
            is_plain: true,
            is_patient: false,
        })
    }

    /// In the end: whether nothing was found, and nothing contradicts.
    fn is_clean(&self) -> bool {
        self.is_plain && self.relation.is_declared() && self.relation.agrees(&self.plan.domains)
    }

    /// Notes whether what was told is known for right; whether the reading goes on.
    #[inline]
    fn note(&mut self, is_plain: Option<bool>) -> bool {
        self.is_plain = is_plain.unwrap_or_default();
        self.is_plain || self.is_patient
    }

    #[inline]
    fn frame(&mut self) -> Option<&mut Frame<'a>> {
        self.frames.get_mut(self.depth.checked_sub(1)?)
    }

    /// What stands between the quotes.
    #[inline]
    fn raw(&self, token: Quoted) -> &'a [u8] {
        let bytes = self.text.as_bytes();
        bytes.get(token.span.start + 1..token.span.end - 1).unwrap_or_default()
    }

    /// The row of the member that comes.
    #[inline]
    fn row(&mut self) -> Option<&'a Row> {
        self.frame().filter(|it| it.holds == Holds::Members).map(|it| it.row)
    }

    fn push(&mut self, holds: Holds, table: &'a Table) -> bool {
        let Some(frame) = self.frames.get_mut(self.depth) else { return false };
        (frame.holds, frame.table, frame.met) = (holds, table, 0);
        self.depth += 1;
        true
    }

    fn enter(&mut self, is_object: bool) -> Option<bool> {
        if self.depth == 0 {
            return Some(is_object && self.push(Holds::Members, self.plan.tables.first()?));
        }
        let frame = self.frame()?;
        let (holds, row, table) = (frame.holds, frame.row, frame.table);
        frame.met += u64::from(holds != Holds::Members);
        if let Holds::Entries { .. } = holds {
            return Some(is_object && self.push(Holds::Members, table));
        }
        let parts = self.plan.tables.get(row.parts)?;
        Some(match row.shape {
            _ if holds != Holds::Members => false,
            Shape::Object(_) => is_object && self.push(Holds::Members, parts),
            Shape::Extension(_) => {
                self.relation.meet(row.name);
                is_object && self.push(Holds::Members, parts)
            }
            Shape::List(_) => !is_object && self.list(Holds::Entries { single: false }, parts),
            Shape::Single(_) => !is_object && self.list(Holds::Entries { single: true }, parts),
            Shape::Schemas => !is_object && self.push(Holds::Urns, parts),
            _ => false,
        })
    }

    fn list(&mut self, holds: Holds, parts: &'a Table) -> bool {
        self.has_primary = false;
        self.push(holds, parts)
    }

    fn leave(&mut self) -> Option<bool> {
        let frame = self.frame()?;
        let is_whole = match frame.holds {
            Holds::Members => {
                let required = frame.table.required;
                frame.met != 0 && frame.met & required == required
            }
            Holds::Entries { single: true } => frame.met == 1,
            _ => frame.met > 0,
        };
        self.depth -= 1;
        Some(is_whole)
    }

    #[inline]
    fn name_of(&mut self, token: Quoted) -> Option<bool> {
        let name = self.raw(token);
        let frame = self.frame().filter(|_| !token.is_escaped)?;
        let (at, row) = frame.table.find(name)?;
        let is_new = frame.met & (1 << at) == 0;
        frame.met |= 1 << at;
        frame.row = row;
        Some(is_new)
    }

    #[inline]
    fn text_of(&mut self, token: Quoted) -> Option<bool> {
        let raw = self.raw(token);
        let frame = self.frame()?;
        if frame.holds == Holds::Urns {
            frame.met += 1;
            return Some(!token.is_escaped && self.relation.declare(raw));
        }
        let row = self.row()?;
        let Shape::Text(form) = row.shape else { return None };
        let entry = if row.role == Role::Value { self.entry()? } else { 0 };
        let value = Value { form, role: row.role, entry };
        if form != Form::Provisioned {
            self.values.push((Span::new(token.span.start + 1, token.span.end - 1), value));
        }
        if token.is_escaped {
            // Some writers escape every letter beyond ASCII; what counts is what is said.
            let content = token.content(self.text);
            return Some(row.role == Role::Alone && form.fits(content.as_bytes()));
        }
        Some(self.relation.take(value, raw) && form.fits(raw))
    }

    /// Which entry of the list this is, from 0.
    fn entry(&self) -> Option<usize> {
        let list = self.frames.get(self.depth.checked_sub(2)?)?;
        usize::try_from(list.met).ok()?.checked_sub(1)
    }

    fn flag(&mut self, is_true: bool) -> Option<bool> {
        Some(match self.row()?.shape {
            Shape::True => is_true,
            Shape::Primary => {
                let is_second = is_true && self.has_primary;
                self.has_primary |= is_true;
                !is_second
            }
            _ => false,
        })
    }
}

impl Sink for Survey<'_, '_> {
    fn scalar(&mut self, _: Span, scalar: Scalar) -> bool {
        let is_plain = match scalar {
            Scalar::Bool(it) if self.is_plain => self.flag(it),
            _ => None,
        };
        self.note(is_plain)
    }

    #[inline]
    fn string(&mut self, token: Quoted) -> bool {
        let is_plain = if self.is_plain { self.text_of(token) } else { None };
        self.note(is_plain)
    }

    #[inline]
    fn name(&mut self, token: Quoted) -> bool {
        let is_plain = if self.is_plain { self.name_of(token) } else { None };
        self.note(is_plain)
    }

    fn open(&mut self, _: usize, is_object: bool) -> bool {
        let is_plain = if self.is_plain { self.enter(is_object) } else { None };
        self.note(is_plain)
    }

    fn close(&mut self, _: usize) -> bool {
        let is_plain = if self.is_plain { self.leave() } else { None };
        self.note(is_plain)
    }
}
