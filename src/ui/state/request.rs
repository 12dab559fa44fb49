//! The request that a step shows: what would be sent, and what stands in its way.

use domain::access::tenant::Tenant;
use domain::access::{directory, token, user};
use domain::check::severity::Severity;
use domain::secret::Secret;
use domain::wire::call::Call;
use domain::wire::header::ACCEPT;
use domain::wire::media_type::JSON;
use domain::wire::method::Method;

use crate::route::Route;
use crate::state::connect::TokenWay;
use crate::state::directory::DirectoryOperation;
use crate::state::model::{Doc, Model, RelayState};
use crate::state::transport::Transport;
use crate::state::user::UserOperation;

/// What must be done before a request can be sent, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hindrance {
    /// On the button, in the imperative.
    pub text: String,
    /// Where to go.
    pub mend: Mend,
}

/// Where a hindrance is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// At the first problem of this document.
    Problem(Doc),
    /// At the field of this id, in this step.
    Field(Route, &'static str),
    /// In another request of this step: look the user up.
    Find,
}

/// A request as it is shown.
#[derive(Clone, Debug)]
pub struct Request {
    /// The call; an empty token shows as `…`.
    pub call: Call,
    /// On the button.
    pub title: &'static str,
    /// The document that is its body.
    pub doc: Option<Doc>,
    /// What stands in the way.
    pub hindrance: Option<Hindrance>,
}

impl Model {
    /// The request of the step that is shown; none where the step has none.
    pub fn request(&self) -> Option<Request> {
        let placeholder = || Tenant::parse("https://tenant.example");
        let tenant = self.connect.tenant.clone().or_else(placeholder)?;
        let access = self.connect.access();
        let (call, title, doc) = match self.route {
            Route::Connect => match self.connect.way {
                TokenWay::Request => {
                    (token::request(&tenant, &self.connect.client()), "Get token", None)
                }
                TokenWay::Paste => (directory::list_call(&tenant, &access), "Try the token", None),
            },
            Route::Directory => self.directory_request(&tenant, &access),
            Route::User => self.user_request(&tenant, &access),
            Route::Okta => (probe_call(&tenant, &access), "Test as Okta does", None),
            Route::Check | Route::Practice => return None,
        };
        let hindrance = self.hindrance(doc);
        Some(Request { call, title, doc, hindrance })
    }

    fn directory_request(
        &self,
        tenant: &Tenant,
        access: &Secret,
    ) -> (Call, &'static str, Option<Doc>) {
        match self.directory.operation {
            DirectoryOperation::Create => {
                let call = directory::create_call(tenant, access, &self.directory.draft.text);
                (call, "Create directory", Some(Doc::Directory))
            }
            DirectoryOperation::List => {
                (directory::list_call(tenant, access), "List directories", None)
            }
        }
    }

    fn user_request(&self, tenant: &Tenant, access: &Secret) -> (Call, &'static str, Option<Doc>) {
        let id = self.user.found.as_ref().map_or("{id}", |found| found.id.as_str());
        match self.user.operation {
            UserOperation::Create => {
                let call = user::create_call(tenant, access, &self.user.draft.text);
                (call, "Create user", Some(Doc::User))
            }
            UserOperation::Find => {
                (user::find_call(tenant, access, &self.user.name()), "Look up", None)
            }
            UserOperation::Deactivate => {
                (user::set_active_call(tenant, access, id, false), "Deactivate user", None)
            }
            UserOperation::Reactivate => {
                (user::set_active_call(tenant, access, id, true), "Reactivate user", None)
            }
        }
    }

    /// What stands in the way of the shown request, the first to mend first.
    fn hindrance(&self, doc: Option<Doc>) -> Option<Hindrance> {
        let connect = &self.connect;
        let say = |text: &str, mend| Some(Hindrance { text: text.to_owned(), mend });
        if connect.tenant.is_none() || !connect.report.is_sendable() {
            return say("Give the tenant’s address", Mend::Field(Route::Connect, "address"));
        }
        if connect.transport == Transport::Relay && self.relay == RelayState::Absent {
            return say("No relay here: see Connect", Mend::Field(Route::Connect, "transport"));
        }
        if self.route == Route::Connect && connect.way == TokenWay::Request {
            if connect.client_id_problem().is_some() {
                return say("Mend the client id", Mend::Field(Route::Connect, "client-id"));
            }
            if connect.secret.is_empty() {
                return say("Give the client secret", Mend::Field(Route::Connect, "client-secret"));
            }
            return None;
        }
        if let Some(doc) = doc {
            let errors = self.draft(doc).report.count(Severity::Error);
            if errors > 0 {
                let plural = if errors == 1 { "" } else { "s" };
                let text = format!("Fix {errors} problem{plural} to send");
                return Some(Hindrance { text, mend: Mend::Problem(doc) });
            }
        }
        if self.route == Route::User {
            let needs_id = matches!(
                self.user.operation,
                UserOperation::Deactivate | UserOperation::Reactivate
            );
            if needs_id && self.user.found.is_none() {
                return say("Look the user up first", Mend::Find);
            }
            if self.user.operation == UserOperation::Find && self.user.name().trim().is_empty() {
                return say("Give a user name", Mend::Field(Route::User, "find-name"));
            }
        }
        match connect.token() {
            None if connect.way == TokenWay::Paste && self.route == Route::Connect => {
                say("Paste a token", Mend::Field(Route::Connect, "pasted-token"))
            }
            None => say("Get a token first", Mend::Field(Route::Connect, "send")),
            Some(token) if token.remaining_seconds(self.now).is_some_and(|left| left <= 0) => {
                say("Renew the token: it is over", Mend::Field(Route::Connect, "send"))
            }
            Some(_) => None,
        }
    }
}

/// The first of the two requests that Okta makes for "Test API Credentials" (facts/okta.md §1.3).
fn probe_call(tenant: &Tenant, access: &Secret) -> Call {
    Call::new(Method::Get, format!("{}?startIndex=1&count=2", tenant.users_url()))
        .with_header(ACCEPT, JSON)
        .with_authorization(domain::wire::authorization::Authorization::Bearer(access.clone()))
}
