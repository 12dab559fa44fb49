//! What is kept for the next visit, as a value. What it is, `keeping` says.

use std::rc::Rc;

use domain::wire::mask;
use serde_json::Value;

/// What is kept for the next visit, without the token and the secret: quick to take and to compare,
/// however long the documents are.
#[derive(Clone, Debug, PartialEq)]
pub struct Drafts {
    /// The directory of step 2.
    pub directory: Rc<str>,
    /// The user of step 3.
    pub user: Rc<str>,
    /// The text of step 5.
    pub check: Rc<str>,
    /// All else, an object.
    pub rest: Value,
}

impl Drafts {
    /// As it is stored: with … in the place of each secret that a document holds.
    pub fn text(&self) -> String {
        let mut all = self.rest.clone();
        let texts = [("directory", &self.directory), ("user", &self.user), ("check", &self.check)];
        for (name, text) in texts {
            all.as_object_mut()
                .map(|all| all.insert(name.to_owned(), Value::from(mask::text(text))));
        }
        all.to_string()
    }

    /// The bytes of the documents.
    pub fn length(&self) -> usize {
        self.directory.len() + self.user.len() + self.check.len()
    }
}
