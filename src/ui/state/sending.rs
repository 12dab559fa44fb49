//! Sending and what follows: a checked call goes out, its outcome comes back, is explained,
//! logged, and carried on into the next step.

use domain::check::context::Context;
use std::rc::Rc;

use domain::access::token::Token;
use domain::access::{directory, user};
use domain::check::checked_call::CheckedCall;
use domain::explain::explain;
use domain::json::grammar;
use domain::practice::handle;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::failure::Failure;
use domain::wire::method::Method;
use domain::wire::reply::Reply;

use crate::route::Route;
use crate::state::directory::{Chosen, DirectoryOperation};
use crate::state::doc::Doc;
use crate::state::effect::Effect;
use crate::state::exchange::{Exchange, Pending, Ticket};
use crate::state::model::Model;
use crate::state::shown::Mend;
use crate::state::transport::Transport;
use crate::state::user::UserOperation;

/// As many requests of a visit as the log keeps.
const LOG_LENGTH: usize = 200;

impl Model {
    /// Sends the shown request, or leads to what stands in its way.
    pub fn send(&mut self) -> Vec<Effect> {
        let Some(request) = self.request() else { return Vec::new() };
        if self.pending.is_some() {
            return Vec::new();
        }
        if let Some(hindrance) = request.hindrance {
            return self.lead_to(hindrance.mend);
        }
        let context = request.doc.map_or_else(Context::default, |doc| self.context(doc));
        let Ok(call) = CheckedCall::new(request.call.clone(), &context) else {
            return request.doc.map(|doc| self.lead_to(Mend::Problem(doc))).unwrap_or_default();
        };
        self.counter += 1;
        let ticket = Ticket(self.counter);
        let via = self.connect.transport;
        let tenant = self.connect.tenant.clone();
        self.pending = Some(Pending { ticket, step: self.route, call: request.call, via, tenant });
        vec![Effect::Send { ticket, call, via }]
    }

    /// Leads the person to where something is to be mended.
    pub fn lead_to(&mut self, mend: Mend) -> Vec<Effect> {
        match mend {
            Mend::Problem(doc) => self.select_problem(doc, 0),
            Mend::Find => {
                self.user.operation = UserOperation::Find;
                vec![Effect::Focus("find-name".to_owned())]
            }
            Mend::Field(route, id) => {
                let here = self.route == route;
                self.route = route;
                let focus = Effect::Focus(id.to_owned());
                if here { vec![focus] } else { vec![Effect::Navigate(route), focus] }
            }
        }
    }

    /// The practice tenant of this page answers.
    pub fn practise(&mut self, ticket: Ticket, now: Moment) -> Vec<Effect> {
        let Some(pending) = self.pending.clone().filter(|it| it.ticket == ticket) else {
            return Vec::new();
        };
        let reply = handle::handle(Rc::make_mut(&mut self.practice), &pending.call, now);
        self.receive(ticket, Ok(reply), 0, now)
    }

    /// Takes an outcome; one whose send was given up is dropped.
    pub fn receive(
        &mut self,
        ticket: Ticket,
        outcome: Result<Reply, Failure>,
        elapsed_us: u64,
        now: Moment,
    ) -> Vec<Effect> {
        self.now = now;
        let Some(pending) = self.pending.take_if(|pending| pending.ticket == ticket) else {
            return Vec::new();
        };
        let explanation =
            explain::explain(&pending.call, outcome.as_ref(), &self.directory.context());
        if let Ok(reply) = &outcome
            && reply.is_success()
        {
            self.carry_on(&pending, reply, now);
        }
        let Pending { step, call, via, .. } = pending;
        let exchange =
            Exchange { ticket, at: now, step, call, via, outcome, elapsed_us, explanation };
        self.log.push(Rc::new(exchange));
        if self.log.len() > LOG_LENGTH {
            self.log.remove(0);
        }
        Vec::new()
    }

    /// What a good reply changes in the steps: the token, the chosen directory, the found user. It
    /// is read off the call as it was sent: the person may have gone on since.
    fn carry_on(&mut self, pending: &Pending, reply: &Reply, now: Moment) {
        let Pending { step, call, via, tenant, .. } = pending;
        let practice = *via == Transport::Practice;
        if let (Route::Connect, Method::Post, Some(tenant)) = (step, call.method, tenant) {
            if let Ok(token) = Token::read(reply, now) {
                self.connect.keep(token, tenant.clone(), practice);
            }
            return;
        }
        if *tenant != self.connect.tenant || practice != self.connect.is_practice() {
            return;
        }
        match (step, call.method) {
            (Route::Directory, Method::Get) if call.url_path().ends_with("/domains") => {
                self.tell_domains(call, reply);
            }
            (Route::Connect | Route::Directory, Method::Get) => {
                if let Ok(listed) = directory::read_list(reply) {
                    self.directory.listed = Some(listed);
                    self.judge_directory();
                }
            }
            (Route::Directory, Method::Post) => self.choose_created(call, reply),
            (Route::User, Method::Post) => self.user.found = user::read_user(reply).ok(),
            (Route::User, Method::Get) => {
                let found = user::read_found(reply).unwrap_or_default();
                self.user.found = if found.len() == 1 { found.into_iter().next() } else { None };
            }
            (Route::User, Method::Patch) => self.tell_active(call),
            _ => {}
        }
    }

    /// The user that was changed is now what the call made of it.
    fn tell_active(&mut self, call: &Call) {
        let body = call.body.as_deref().and_then(|body| grammar::read(body).ok());
        let active = body.and_then(|root| root.member("active")?.node.as_bool());
        let changed = self.user.found.as_mut();
        if let Some(found) = changed.filter(|it| call.url_path().ends_with(&it.id)) {
            found.active = active.or(found.active);
        }
    }

    /// The domains of the directory that was asked about.
    fn tell_domains(&mut self, call: &Call, reply: &Reply) {
        let asked = call.url_path().trim_end_matches("/domains");
        let mut listed = self.directory.listed.iter_mut().flatten();
        if let Some(found) = listed.find(|it| asked.ends_with(&it.id)) {
            found.domains = directory::read_domains(reply).unwrap_or_default();
        }
        self.judge_directory();
    }

    /// A directory that was just made is the chosen one.
    fn choose_created(&mut self, call: &Call, reply: &Reply) {
        let Ok(mut created) = directory::read_created(reply) else { return };
        if created.domains.is_empty() {
            let sent = call.body.as_deref().and_then(|body| grammar::read(body).ok());
            let domains = sent.as_ref().and_then(|root| root.member_like("domains"));
            let texts = domains.iter().flat_map(|it| it.node.items()).filter_map(|it| it.as_str());
            created.domains = texts.map(str::to_owned).collect();
        }
        let Some(domain) = created.domains.first().cloned() else { return };
        if let Some(listed) = &mut self.directory.listed {
            listed.push(created.clone());
        }
        let (id, name, domains) = (created.id, created.name, created.domains);
        self.choose(Chosen { id, name, domains, domain });
    }

    /// The chosen directory's domain goes on into the user.
    pub fn choose(&mut self, chosen: Chosen) {
        let at = domain::pointer::Pointer::of([domain::urn::WORKSPACE, "domain"]);
        let current = self.user.draft.field(&at);
        let before = self.directory.chosen.as_ref().map(|it| it.domain.clone());
        let is_example = current == "acme.example";
        let domain = chosen.domain.clone();
        self.directory.chosen = Some(chosen);
        self.judge_directory();
        let context = self.context(Doc::User);
        if self.user.draft.is_editable()
            && (current.is_empty() || is_example || before.as_deref() == Some(current.as_str()))
        {
            self.user.draft.set_string(&at, &domain, &context);
        } else {
            self.user.draft.look(&context);
        }
    }

    /// Chooses one of the listed directories.
    pub fn choose_listed(&mut self, id: &str, domain: String) {
        let listed = self.directory.listed.iter().flatten().find(|it| it.id == id);
        let Some(found) = listed.cloned() else { return };
        let domains = if found.domains.is_empty() { vec![domain.clone()] } else { found.domains };
        self.choose(Chosen { id: found.id, name: found.name, domains, domain });
    }

    /// What is known of a tenant is forgotten when another is meant.
    pub fn forget_tenant(&mut self) {
        self.directory.listed = None;
        self.directory.chosen = None;
        self.directory.operation = DirectoryOperation::Create;
        self.user.found = None;
        self.judge_directory();
        self.user.draft.look(&self.context(Doc::User));
    }

    /// Looks at the directory again: which domains are taken may have changed.
    fn judge_directory(&mut self) {
        let context = self.directory.context();
        self.directory.draft.look(&context);
    }
}
