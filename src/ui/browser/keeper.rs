//! Keeps the drafts: short ones at once, long ones when the typing pauses or the page goes, as
//! writing a megabyte takes longer than a frame.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use crate::browser::{storage, timer};
use crate::state::drafts::Drafts;

/// As many bytes as are written at once.
const SHORT: usize = 50_000;

/// How long a pause is, in milliseconds.
const PAUSE_MILLIS: u32 = 400;

/// Keeps the drafts; a clone is the same keeper.
#[derive(Clone, Default)]
pub struct Keeper(Rc<RefCell<Waiting>>);

/// What waits, and how often it was put off.
#[derive(Default)]
struct Waiting {
    drafts: Option<Drafts>,
    turn: u64,
}

impl Keeper {
    /// Writes what waits when the page goes, for as long as it lives.
    pub fn begin(&self) {
        let keeper = self.clone();
        let leave = Closure::<dyn Fn()>::new(move || keeper.write());
        if let Some(window) = web_sys::window() {
            let _ =
                window.add_event_listener_with_callback("pagehide", leave.as_ref().unchecked_ref());
        }
        leave.forget();
    }

    /// Keeps these.
    pub fn keep(&self, drafts: Drafts) {
        let is_short = drafts.length() <= SHORT;
        let turn = {
            let mut waiting = self.0.borrow_mut();
            waiting.turn += 1;
            waiting.drafts = Some(drafts);
            waiting.turn
        };
        if is_short {
            return self.write();
        }
        let keeper = self.clone();
        timer::after(PAUSE_MILLIS, move || {
            if keeper.0.borrow().turn == turn {
                keeper.write();
            }
        });
    }

    fn write(&self) {
        if let Some(drafts) = self.0.borrow_mut().drafts.take() {
            storage::save(&drafts.text());
        }
    }
}
