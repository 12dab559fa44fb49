//! The settings sheet: every value that an admin types into Okta for this tenant and domain.

use crate::access::tenant::Tenant;

/// Which of Okta's apps carries the users (procedure steps 4 and 4′).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flow {
    /// "SCIM 1.1 Test App (OAuth Bearer Token)", the blog's way.
    #[default]
    Custom,
    /// "VMware Workspace ONE" of the catalogue, from 2021.
    Catalogue,
}

/// One place in Okta's console and what is set there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What is done there.
    pub title: String,
    /// The way to it by clicks.
    pub place: String,
    /// The settings in their order.
    pub rows: Vec<Row>,
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name of the field, box or mapping, as Okta writes it.
    pub label: String,
    /// What it is set to.
    pub value: RowValue,
    /// Why, in one sentence.
    pub why: Option<String>,
}

/// What a setting is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowValue {
    /// A text to copy, letter for letter.
    Text(String),
    /// The bearer token, which only the page's memory holds.
    Token,
    /// A box to tick (`true`) or to leave clear (`false`).
    Tick(bool),
    /// A mapping or an attribute to remove.
    Remove,
    /// Nothing to type: a thing to click, to wait for or to know.
    Note,
}

/// The sheet of one flow, in the order of the work.
pub fn sheet(flow: Flow, tenant: &Tenant, domain: &str) -> Vec<Section> {
    let url = match flow {
        Flow::Custom => tenant.scim_url(),
        Flow::Catalogue => tenant.base(),
    };
    let row = |label: &str, value| Row { label: label.to_owned(), value, why: None };
    vec![Section {
        title: "Connection".to_owned(),
        place: "Provisioning → Configure API Integration".to_owned(),
        rows: vec![
            row("Base URL", RowValue::Text(url)),
            row("Token", RowValue::Token),
            row("domain", RowValue::Text(domain.to_owned())),
        ],
    }]
}
