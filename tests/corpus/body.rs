//! The body of one user in the making: members in order, as JSON texts, so that a fault is one
//! small change. Compact, as machines send it.

/// The members of one object.
#[derive(Clone, Default)]
pub struct Members(Vec<(&'static str, String)>);

/// A user.
#[derive(Clone, Default)]
pub struct Body {
    /// The URNs that it declares.
    pub schemas: Vec<&'static str>,
    /// The members of the core user, without `schemas`.
    pub core: Members,
    /// The enterprise extension.
    pub enterprise: Members,
    /// The workspace extension.
    pub workspace: Members,
}

/// SCIM 1.1's user.
pub const CORE: &str = "urn:scim:schemas:core:1.0";
/// SCIM 1.1's enterprise extension.
pub const ENTERPRISE: &str = "urn:scim:schemas:extension:enterprise:1.0";
/// Access's own extension.
pub const WORKSPACE: &str = "urn:scim:schemas:extension:workspace:1.0";

impl Members {
    /// Gives a member this JSON text; appends it where it is not.
    pub fn set(&mut self, name: &'static str, json: impl Into<String>) {
        match self.0.iter_mut().find(|it| it.0 == name) {
            Some(member) => member.1 = json.into(),
            None => self.0.push((name, json.into())),
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|it| it.0 != name);
    }

    /// Gives a member another name.
    pub fn rename(&mut self, name: &str, new: &'static str) {
        for member in self.0.iter_mut().filter(|it| it.0 == name) {
            member.0 = new;
        }
    }

    /// Whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn json(&self) -> String {
        let each = |(name, json): &(&str, String)| format!("\"{name}\":{json}");
        format!("{{{}}}", self.0.iter().map(each).collect::<Vec<_>>().join(","))
    }
}

impl Body {
    /// The JSON text.
    pub fn json(&self) -> String {
        let mut all = Members::default();
        all.set("schemas", format!("[\"{}\"]", self.schemas.join("\",\"")));
        all.0.extend(self.core.0.iter().cloned());
        if !self.enterprise.is_empty() {
            all.set(ENTERPRISE, self.enterprise.json());
        }
        all.set(WORKSPACE, self.workspace.json());
        all.json()
    }
}
