//! The listed attributes as tables in which a name is found at once, for one profile: with what
//! it demands, without what it wants left out. Made once for many users.

use crate::check::context::Context;
use crate::check::survey::plain::{Plain, Shape, USER};
use crate::check::survey::role::Role;
use crate::check::survey::same::same;
use crate::profile::profile::Product;
use crate::scim::version::Version;
use crate::wire::media_type::{JSON, essence};

/// How many slots a table has: a power of two, well above its rows.
const SLOTS: usize = 64;

/// The attributes of one object.
#[derive(Clone, Debug)]
pub struct Table {
    /// The slot of a name holds the index of its row and 1; 0 is free.
    slots: [u8; SLOTS],
    /// The rows.
    pub rows: Vec<Row>,
    /// The rows that must be there, a bit each.
    pub required: u64,
}

/// One attribute of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// What it may surely be.
    pub shape: Shape,
    /// The table of its parts, where it has some.
    pub parts: usize,
    /// What it is held against.
    pub role: Role,
}

/// The tables; the first is the user's own.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The tables.
    pub tables: Vec<Table>,
    /// The chosen directory's domains; none where none is known.
    pub domains: Vec<String>,
}

impl Plan {
    /// The plan for users under this context; `None` where no user can be proven clean.
    pub fn of(context: &Context) -> Option<Self> {
        let profile = context.profile;
        let is_json = context.media_type.as_deref().is_none_or(|it| essence(it) == JSON);
        if profile.version != Version::Scim1 || profile.product != Product::Access || !is_json {
            return None;
        }
        let mut plan = Self { tables: Vec::new(), domains: context.domains.clone() };
        let unwanted = |it: &&Plain| !profile.unwanted.iter().any(|un| un.name == it.name);
        plan.add(USER.iter().filter(unwanted), "");
        for demand in profile.required {
            plan.demand(demand.pointer)?;
        }
        Some(plan)
    }

    /// Adds a table and those below it; its index.
    fn add<'p>(&mut self, plain: impl Iterator<Item = &'p Plain>, within: &str) -> usize {
        let at = self.tables.len();
        self.tables.push(Table { slots: [0; SLOTS], rows: Vec::new(), required: 0 });
        for Plain { name, shape } in plain {
            let parts = match shape {
                Shape::Object(parts)
                | Shape::List(parts)
                | Shape::Single(parts)
                | Shape::Extension(parts) => self.add(parts.iter(), name),
                _ => 0,
            };
            if let Some(table) = self.tables.get_mut(at) {
                table.put(Row { name, shape: *shape, parts, role: Role::of(name, within) });
                // An entry without its value is never plain.
                if *name == "value" {
                    table.require(name);
                }
            }
        }
        at
    }

    /// Makes what stands at `pointer`, and all above it, obligatory.
    fn demand(&mut self, pointer: &str) -> Option<()> {
        let mut at = 0;
        for token in pointer.strip_prefix('/')?.split('/') {
            let table = self.tables.get_mut(at)?;
            at = table.require(token)?;
        }
        self.tables.first_mut()?.require("schemas")?;
        Some(())
    }
}

impl Table {
    /// The row of this name, and its index.
    #[inline]
    pub fn find(&self, name: &[u8]) -> Option<(usize, &Row)> {
        let mut slot = slot(name);
        loop {
            let at = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            let row = self.rows.get(at)?;
            if same(row.name.as_bytes(), name) {
                return Some((at, row));
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn put(&mut self, row: Row) {
        let mut slot = slot(row.name.as_bytes());
        while self.slots.get(slot).is_some_and(|it| *it != 0) {
            slot = (slot + 1) % SLOTS;
        }
        self.rows.push(row);
        if let Some(free) = self.slots.get_mut(slot) {
            *free = u8::try_from(self.rows.len()).unwrap_or_default();
        }
    }

    /// Makes the row of this name obligatory; the table of its parts.
    fn require(&mut self, name: &str) -> Option<usize> {
        let (at, row) = self.find(name.as_bytes())?;
        let parts = row.parts;
        self.required |= 1 << at;
        Some(parts)
    }
}

/// Where the search for a name begins: its length and its outer letters.
#[inline]
fn slot(name: &[u8]) -> usize {
    let byte = |at: Option<&u8>| usize::from(at.copied().unwrap_or_default());
    (name.len() * 7 + byte(name.first()) * 3 + byte(name.last())) % SLOTS
}
