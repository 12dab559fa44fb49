//! Where the page is: at a step of the path, or at a leaf of the manual, which is no step.

use crate::leaf::Leaf;
use crate::route::Route;

/// A place of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A step of the path.
    Step(Route),
    /// A leaf of the rules' manual; the step from which it was opened stays as it is.
    Manual(Leaf),
}

impl Place {
    /// Reads a fragment; what leads nowhere leads to the first step.
    pub fn parse(fragment: &str) -> Self {
        match Leaf::parse(fragment) {
            Some(leaf) => Self::Manual(leaf),
            None => Self::Step(Route::parse(fragment)),
        }
    }

    /// The window's title.
    pub fn title(&self) -> String {
        let name = match self {
            Self::Step(Route::Connect) => return "scim-workbench".to_owned(),
            Self::Step(route) => route.title(),
            Self::Manual(Leaf::Index) => "Rules",
            Self::Manual(Leaf::Rule(code)) => code,
        };
        format!("{name} · scim-workbench")
    }
}
