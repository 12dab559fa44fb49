//! The settings sheet: every value that an admin types into Okta for this tenant and domain, in
//! the order of the work (facts/procedure.md, steps 4 and 4′). It sets nothing by itself: the
//! connection and the boxes of these apps exist in Okta's console only (facts/okta.md §3).

use crate::access::tenant::Tenant;
use crate::urn;

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
    /// Its name in links: `connection`, `mappings`, `attribute-domain`, …; the same in both flows.
    pub id: String,
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

/// The sheet of one flow, in the order of the work. Where `domain` is empty, its rows say so.
pub fn sheet(flow: Flow, tenant: &Tenant, domain: &str) -> Vec<Section> {
    match flow {
        Flow::Custom => custom(tenant, domain),
        Flow::Catalogue => catalogue(tenant, domain),
    }
}

/// The name of the custom app; Okta calls its mappings "Okta to Workspace ONE SCIM" after it.
const LABEL: &str = "Workspace ONE SCIM";

fn custom(tenant: &Tenant, domain: &str) -> Vec<Section> {
    let mut sheet = vec![
        section(
            "app",
            "Add the app",
            "Applications → Applications → Browse App Catalog",
            vec![
                text("Search", "SCIM 1.1 Test App (OAuth Bearer Token)")
                    .why("Take the 1.1 app: the 2.0 apps speak a SCIM that Access does not."),
                text("Application label", LABEL),
                tick("Do not display application icon to users", true)
                    .why("The app only carries accounts; nobody signs in through it."),
                tick("Do not display application icon in the Okta Mobile App", true),
                note("Next, then Done"),
            ],
        ),
        section(
            "username",
            "Set the user name",
            "the app → Sign On → Edit",
            vec![
                text("Application username format", "Email prefix").why(
                    "A user name that is an email address breaks SCEP certificates in \
                     Workspace ONE UEM.",
                ),
                note("Save"),
            ],
        ),
        section(
            "connection",
            "Connect Okta to the tenant",
            "the app → Provisioning → Configure API Integration",
            connection("SCIM 1.1 Base Url", "OAuth Bearer Token", tenant, tenant.scim_url()),
        ),
        section(
            "profile",
            "Delete what Access does not take",
            "the app → Provisioning → To App → Attribute Mappings → Go to Profile Editor",
            vec![note("Attributes that this tenant does not use").why(
                "Delete them here: Okta still sends an attribute that is only unmapped. The \
                 published list of them is lost, so let the test user at the end show the rest.",
            )],
        ),
    ];
    sheet.extend(["internalUserType", "userPrincipalName", "domain"].map(attribute));
    sheet.push(section(
        "mappings",
        "Map the attributes",
        "Profile Editor → Mappings → Okta to Workspace ONE SCIM",
        vec![
            text("internalUserType", "'PROVISIONED'").why(
                "Without it Access creates a local user in System Domain. Quotes make it a \
                 constant in Okta's expression language.",
            ),
            text("userPrincipalName", "user.login")
                .why("The user's UPN. Take user.email where Okta's login is something else."),
            of_domain(domain, |domain| {
                text("domain", &constant(domain))
                    .why("A domain of the directory of step 2; it decides where users land.")
            }),
            row("displayName", RowValue::Remove)
                .why("Set it to Do not map: the published set-up removes this mapping."),
            row("locale", RowValue::Remove).why(
                "Set it to Do not map, as displayName. Okta writes en_US, which Access may refuse.",
            ),
            note("Save Mappings, then Apply updates now"),
        ],
    ));
    sheet.push(section(
        "provisioning",
        "Switch provisioning on",
        "the app → Provisioning → To App → Edit",
        vec![
            tick("Create Users", true),
            tick("Deactivate Users", true)
                .why("Who is unassigned in Okta is disabled in Access, not deleted."),
            tick("Update User Attributes", false)
                .why("This app updates with PUT, and Access publishes no PUT for users."),
            note("Save"),
        ],
    ));
    sheet.push(section(
        "assign",
        "Assign one test user",
        "the app → Assignments → Assign → Assign to People",
        vec![
            note("One user, before any group"),
            note("If Okta shows an error").why(
                "Unmap the attribute that it names, delete it in Profile Editor, and assign again.",
            ),
        ],
    ));
    sheet
}

fn catalogue(tenant: &Tenant, domain: &str) -> Vec<Section> {
    vec![
        section(
            "app",
            "Add the app",
            "Applications → Applications → Browse App Catalog",
            vec![text("Search", "VMware Workspace ONE")],
        ),
        section(
            "connection",
            "Connect Okta to the tenant",
            "the app → Provisioning → Configure API Integration",
            connection("Base URL", "API Token", tenant, tenant.base()),
        ),
        section(
            "provisioning",
            "Switch provisioning on",
            "the app → Provisioning → To App → Edit",
            vec![
                tick("Create Users", true),
                tick("Update User Attributes", true)
                    .why("Unlike the custom app, this one is documented to update users."),
                tick("Deactivate Users", true)
                    .why("Who is unassigned in Okta is disabled in Access, not deleted."),
                note("Save"),
            ],
        ),
        section(
            "mappings",
            "Set the domain",
            "the app → Provisioning → To App → Attribute Mappings → domain → Edit",
            vec![of_domain(domain, |domain| {
                text("domain", domain).why(&format!(
                    "The same value for all users: a domain of the directory of step 2. Where \
                     Okta asks for an expression, write {}.",
                    constant(domain)
                ))
            })],
        ),
        section(
            "assign",
            "Assign one test user",
            "the app → Assignments → Assign → Assign to People",
            vec![
                note("One user, before any group"),
                note("Two groups, not one")
                    .why("Do not use one Okta group both for assignment and for group push."),
            ],
        ),
    ]
}

/// The rows of Configure API Integration, with what keeps Okta from reaching this tenant.
fn connection(url_label: &str, token_label: &str, tenant: &Tenant, url: String) -> Vec<Row> {
    let mut rows = vec![tick("Enable API integration", true)];
    if tenant.is_practice() {
        rows.push(
            note("Okta cannot reach a practice tenant")
                .why("The values below show the shape; come back with your own tenant in step 1."),
        );
    } else if tenant.scheme() != "https" {
        rows.push(note("Okta connects to https only").why("This tenant's address is http."));
    }
    if url.contains('_') {
        rows.push(note("Okta refuses a base URL with an underscore").why("This one has one."));
    }
    rows.push(text(url_label, &url));
    rows.push(row(token_label, RowValue::Token).why(
        "It ends with the life that the client in Access gives it. Renew it here before that: \
         this is the step most often forgotten.",
    ));
    rows.push(note("Test API Credentials").why("It must say success before you go on."));
    rows.push(note("Save"));
    rows
}

/// One attribute of the workspace extension, as the dialog Add Attribute asks for it.
fn attribute(name: &str) -> Section {
    let rows = vec![
        text("Data type", "string"),
        text("Display name", name),
        text("Variable name", name),
        text("External name", name).why("Letter for letter: Access knows it by this name."),
        text("External namespace", urn::WORKSPACE)
            .why("A slip here stays unseen until the first user is sent."),
        tick("Attribute required", true),
        note("Save"),
    ];
    Section {
        id: format!("attribute-{name}"),
        title: format!("Add the attribute {name}"),
        place: "Profile Editor → Add Attribute".to_owned(),
        rows,
    }
}

/// A string constant of Okta's expression language (facts/okta.md §3.3). How a quote is escaped
/// is not known, so a text with `'` stands between the language's other quotes.
fn constant(text: &str) -> String {
    match text.contains('\'') {
        true => format!("\"{text}\""),
        false => format!("'{text}'"),
    }
}

fn of_domain(domain: &str, known: impl FnOnce(&str) -> Row) -> Row {
    match domain.trim() {
        "" => note("domain").why("Choose or create the directory in step 2 first."),
        domain => known(domain),
    }
}

fn section(id: &str, title: &str, place: &str, rows: Vec<Row>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), place: place.to_owned(), rows }
}

fn row(label: &str, value: RowValue) -> Row {
    Row { label: label.to_owned(), value, why: None }
}

fn text(label: &str, value: &str) -> Row {
    row(label, RowValue::Text(value.to_owned()))
}

fn tick(label: &str, on: bool) -> Row {
    row(label, RowValue::Tick(on))
}

fn note(label: &str) -> Row {
    row(label, RowValue::Note)
}

impl Row {
    fn why(mut self, why: &str) -> Self {
        self.why = Some(why.to_owned());
        self
    }
}
