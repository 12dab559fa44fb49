//! The request that a step shows: what would be sent, and what stands in its way.

use domain::access::tenant::Tenant;
use domain::access::{directory, user};
use domain::check::severity::Severity;
use domain::secret::Secret;
use domain::wire::call::Call;
use domain::wire::header::ACCEPT;
use domain::wire::media_type::JSON;
use domain::wire::method::Method;

use crate::route::Route;
use crate::state::directory::DirectoryOperation;
use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::shown::{Hindrance, Mend, Request};
use crate::state::user::UserOperation;

impl Model {
    /// The request of the step that is shown; none where the step has none.
    pub fn request(&self) -> Option<Request> {
        if self.route == Route::Connect {
            return self.connect.request(self.relay, self.now);
        }
        let tenant = self.connect.shown_tenant()?;
        let access = self.connect.access();
        let (call, title, doc) = match self.route {
            Route::Directory => self.directory_request(&tenant, &access),
            Route::User => self.user_request(&tenant, &access),
            Route::Okta => (probe_call(&tenant, &access), "Test as Okta does", None),
            Route::Connect | Route::Check | Route::Practice => return None,
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
            DirectoryOperation::Domains => {
                let id = self.directory.asked.as_deref().unwrap_or("{id}");
                (directory::domains_call(tenant, access, id), "List its domains", None)
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
        self.connect
            .no_tenant(self.relay)
            .or_else(|| doc.and_then(|doc| self.errors(doc)))
            .or_else(|| self.nobody())
            .or_else(|| self.connect.no_token(self.now))
    }

    fn errors(&self, doc: Doc) -> Option<Hindrance> {
        let text = match self.draft(doc).report.count(Severity::Error) {
            0 => return None,
            1 => "Fix 1 problem to send".to_owned(),
            errors => format!("Fix {errors} problems to send"),
        };
        Some(Hindrance { text, mend: Mend::Problem(doc) })
    }

    /// Whether it is not said whom a user request is for.
    fn nobody(&self) -> Option<Hindrance> {
        if self.route != Route::User {
            return None;
        }
        match self.user.operation {
            UserOperation::Deactivate | UserOperation::Reactivate if self.user.found.is_none() => {
                Some(Hindrance { text: "Look the user up first".to_owned(), mend: Mend::Find })
            }
            UserOperation::Find if self.user.name().trim().is_empty() => {
                Some(Hindrance::at_field("Give a user name", Route::User, "find-name"))
            }
            _ => None,
        }
    }
}

/// The first of the two requests that Okta makes for "Test API Credentials" (facts/okta.md §1.3).
fn probe_call(tenant: &Tenant, access: &Secret) -> Call {
    Call::new(Method::Get, format!("{}?startIndex=1&count=2", tenant.users_url()))
        .with_header(ACCEPT, JSON)
        .with_authorization(domain::wire::authorization::Authorization::Bearer(access.clone()))
}
