//! What a value must be to be surely right: its form, and what it is held against.

use crate::check::survey::form::Form;
use crate::check::survey::role::Role;

/// What is demanded of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its form.
    pub form: Form,
    /// What it is held against.
    pub role: Role,
    /// Which entry of its list it belongs to, from 0; 0 in no list.
    pub entry: usize,
}
