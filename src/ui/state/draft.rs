//! One JSON document under edit: the text is the truth, the form is a view of it. An edit in the
//! form changes only the bytes of that value; what the form does not know stays as it was.

use std::rc::Rc;

use domain::check::context::Context;
use domain::check::fix_all::fix_all;
use domain::check::fix_each::fix_each;
use domain::check::many::{Many, check_many, holds_several};
use domain::check::report::Report;
use domain::check::run;
use domain::check::subject::Kind;
use domain::json::document::{Node, Value};
use domain::json::{edit, write};
use domain::pointer::Pointer;

use crate::state::part::Part;

/// A text, its last readable form, and its problems.
#[derive(Clone, Debug)]
pub struct JsonDraft {
    /// What it is meant to be.
    pub kind: Kind,
    /// What the person sees and edits. Shared, as it may be long and is shown in many places.
    pub text: Rc<str>,
    /// The document, where the text is JSON.
    pub root: Option<Rc<Node>>,
    /// The document of the last text that was JSON: the form shows it while the text is broken.
    shown: Option<Rc<Node>>,
    /// The problems.
    pub report: Rc<Report>,
    /// Whether the text may hold several documents.
    pub may_be_several: bool,
    /// How many documents it holds.
    pub documents: usize,
    /// How many of them must not be sent.
    pub faulty: usize,
    /// Which part of the text is checked.
    pub part: Part,
}

impl JsonDraft {
    /// A draft of this text.
    pub fn new(kind: Kind, text: impl Into<Rc<str>>, context: &Context) -> Self {
        let mut draft = Self {
            kind,
            text: text.into(),
            root: None,
            shown: None,
            report: Rc::new(Report::default()),
            may_be_several: false,
            documents: 1,
            faulty: 0,
            part: Part::Whole,
        };
        draft.look(context);
        draft
    }

    /// An empty draft of a text that may hold several documents. There is no form for such a one.
    pub fn of_any() -> Self {
        let draft = Self::new(Kind::User, String::new(), &Context::default());
        Self { may_be_several: true, ..draft }
    }

    /// Reads and checks the text again.
    pub fn look(&mut self, context: &Context) {
        let text = self.part.alone(&self.text);
        let is_several = self.may_be_several && self.kind.is_json() && holds_several(&text);
        let (root, many) = if self.part == Part::Nothing {
            (None, Many::default())
        } else if is_several {
            (None, check_many(&text, self.kind, context))
        } else {
            let (root, report) = run::read(&text, self.kind, context);
            let faulty = usize::from(!report.is_sendable());
            (root, Many { documents: 1, faulty, report })
        };
        self.root = root.map(Rc::new);
        if self.root.is_some() {
            self.shown = self.root.clone();
        }
        (self.documents, self.faulty) = (many.documents, many.faulty);
        self.report = Rc::new(many.report);
    }

    /// Replaces the whole text.
    pub fn edit_text(&mut self, text: impl Into<Rc<str>>, context: &Context) {
        self.text = text.into();
        self.look(context);
    }

    /// Whether the form can write into the text: it is a JSON object.
    pub fn is_editable(&self) -> bool {
        self.root.as_ref().is_some_and(|root| matches!(root.value, Value::Object(_)))
    }

    /// The place of the document that the form shows, matched without regard to letter case.
    fn node(&self, at: &Pointer) -> Option<&Node> {
        at.tokens().iter().try_fold(&**self.shown.as_ref()?, |node, token| match &node.value {
            Value::Object(_) => node.member_like(token).map(|member| &member.node),
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The pointer as the document spells it: an existing member in other letter case is meant.
    fn spelt(&self, at: &Pointer) -> Pointer {
        let mut place = self.shown.as_deref();
        let mut spelt = Pointer::root();
        for token in at.tokens() {
            let member = place.and_then(|node| node.member_like(token));
            let name = member.map_or(token.as_str(), |member| member.name.as_str());
            spelt = spelt.child(name);
            place = match place.map(|node| &node.value) {
                Some(Value::Array(items)) => {
                    token.parse::<usize>().ok().and_then(|index| items.get(index))
                }
                _ => member.map(|member| &member.node),
            };
        }
        spelt
    }

    /// The value at `at` as a field shows it; empty where there is none.
    pub fn field(&self, at: &Pointer) -> String {
        match self.node(at).map(|node| &node.value) {
            Some(Value::String(text)) | Some(Value::Number(text)) => text.clone(),
            Some(Value::Bool(it)) => it.to_string(),
            _ => String::new(),
        }
    }

    /// How many elements the array at `at` has.
    pub fn length(&self, at: &Pointer) -> usize {
        self.node(at).map_or(0, |node| node.items().len())
    }

    /// Writes a string at `at`, creating what is missing on the way.
    pub fn set_string(&mut self, at: &Pointer, value: &str, context: &Context) {
        self.set(at, &write::string(value), context);
    }

    /// Writes the JSON text `value` at `at`.
    pub fn set(&mut self, at: &Pointer, value: &str, context: &Context) {
        let Some(root) = self.root.clone() else { return };
        let edits = edit::set(&self.text, &root, &self.spelt(at), value);
        self.text = edit::apply(&self.text, &edits).into();
        self.look(context);
    }

    /// Takes the member or element at `at` out.
    pub fn remove(&mut self, at: &Pointer, context: &Context) {
        let Some(root) = self.root.clone() else { return };
        let edits = edit::remove(&self.text, &root, &self.spelt(at));
        self.text = edit::apply(&self.text, &edits).into();
        self.look(context);
    }

    /// Writes a string at a place that may be absent; an empty one is taken out, with whatever
    /// held nothing else. An extension is named in `schemas` for as long as it holds something.
    pub fn set_optional(&mut self, at: &Pointer, value: &str, context: &Context) {
        let extension = at.tokens().first().filter(|it| it.starts_with("urn:"));
        if !value.is_empty() {
            self.set_string(at, value, context);
            if let Some(urn) = extension
                && self.declaration(urn).is_none()
            {
                self.set_string(&Pointer::of(["schemas", "-"]), urn, context);
            }
            return;
        }
        let mut place = Some(at.clone());
        while let Some(at) = place.filter(|it| !it.tokens().is_empty()) {
            self.remove(&at, context);
            place = at.split_last().map(|(parent, _)| parent).filter(|it| self.is_hollow(it));
        }
        if let Some(urn) = extension
            && !self.has(&Pointer::of([urn]))
            && let Some(index) = self.declaration(urn)
        {
            self.remove(&Pointer::of(["schemas", &index.to_string()]), context);
        }
    }

    /// Where `schemas` names this URN.
    fn declaration(&self, urn: &str) -> Option<usize> {
        let schemas = self.node(&Pointer::of(["schemas"]))?.items();
        schemas.iter().position(|it| it.as_str().is_some_and(|it| domain::urn::same(it, urn)))
    }

    /// Whether an object or array stands at `at` and holds nothing.
    fn is_hollow(&self, at: &Pointer) -> bool {
        self.node(at).is_some_and(|node| match &node.value {
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        })
    }

    /// Applies the fix of the problem at `index`.
    pub fn fix(&mut self, index: usize, context: &Context) {
        let report = self.report.clone();
        if let Some(fix) = report.diagnostics.get(index).and_then(|it| it.fix.as_ref()) {
            let text = self.part.alone(&self.text);
            let fixed = edit::apply(&text, &fix.edits(&text));
            self.text = self.part.put(&self.text, fixed).into();
            self.look(context);
        }
    }

    /// Mends whatever a machine can mend, until nothing is left to mend.
    pub fn fix_all(&mut self, context: &Context) {
        let text = self.part.alone(&self.text);
        let fixed = if self.documents > 1 {
            fix_each(&text, Some(self.kind), context).map(|fixed| fixed.text)
        } else {
            let report = Report::clone(&self.report);
            Some(fix_all(&text, report, self.kind, context).text.into_owned())
        };
        if let Some(fixed) = fixed {
            self.text = self.part.put(&self.text, fixed).into();
        }
        self.look(context);
    }

    /// How many problems a machine can mend.
    pub fn fixable(&self) -> usize {
        self.report.diagnostics.iter().filter(|it| it.fix.is_some()).count()
    }

    /// Whether a member stands at `at`.
    pub fn has(&self, at: &Pointer) -> bool {
        self.node(at).is_some()
    }
}
