//! The first step's state: tenant, client, token. Secrets live here and nowhere else.

use std::rc::Rc;

use domain::access::client::Client;
use domain::access::tenant::{self, PRACTICE_BASE, Tenant};
use domain::access::token::Token;
use domain::access::{directory, token};
use domain::check::address::check_address;
use domain::check::context::Context;
use domain::check::credential::check_credential;
use domain::check::fix::Fix;
use domain::check::pasted_token::check_pasted_token;
use domain::check::report::Report;
use domain::explain::life::life;
use domain::json::edit;
use domain::secret::Secret;
use domain::timestamp::Moment;

use crate::route::Route;
use crate::state::shown::{Hindrance, Request};
use crate::state::transport::{RelayState, Transport};

/// The secret of the practice tenant in the page. It protects nothing and is shown to everyone.
pub const PRACTICE_SECRET: &str = "practice-secret";

/// How the token comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TokenWay {
    /// By the OAuth client's id and secret.
    #[default]
    Request,
    /// Pasted by the person.
    Paste,
}

/// What happened in the first step.
#[derive(Clone, Debug, PartialEq)]
pub enum ConnectMsg {
    /// The tenant's address was typed.
    EditedAddress(String),
    /// The fix of the address's problem at this index was asked for.
    FixedAddress(usize),
    /// The OAuth client id was typed.
    EditedClientId(String),
    /// The fix of the client id's problem at this index was asked for.
    FixedClientId(usize),
    /// The client secret was typed.
    EditedSecret(Secret),
    /// The fix of the secret's problem at this index was asked for.
    FixedSecret(usize),
    /// A token was pasted.
    EditedPastedToken(Secret),
    /// The fix of the pasted token's problem at this index was asked for.
    FixedPastedToken(usize),
    /// How the token comes was chosen.
    ChoseTokenWay(TokenWay),
    /// The way to the tenant was chosen.
    ChoseTransport(Transport),
}

/// A token and the one place it is for: it is never sent elsewhere.
#[derive(Clone, Debug)]
pub struct HeldToken {
    /// The token.
    pub token: Token,
    /// The tenant that gave it.
    pub tenant: Tenant,
    /// Whether the practice tenant in the page gave it.
    pub practice: bool,
}

/// What is typed in the first step.
#[derive(Clone, Debug)]
pub struct Connect {
    /// The tenant's address as typed.
    pub address: String,
    /// What it means.
    pub tenant: Option<Tenant>,
    /// Its problems.
    pub report: Rc<Report>,
    /// The OAuth client's id.
    pub client_id: String,
    /// The OAuth client's secret.
    pub secret: Secret,
    /// A pasted token.
    pub pasted: Secret,
    /// How the token comes.
    pub way: TokenWay,
    /// The way to the tenant.
    pub transport: Transport,
    /// The tokens of this visit.
    pub held: Vec<HeldToken>,
}

impl Connect {
    /// The first visit: the practice tenant, ready to go.
    pub fn new() -> Self {
        let mut connect = Self {
            address: String::new(),
            tenant: None,
            report: Rc::new(Report::default()),
            client_id: domain::practice::tenant::CLIENT_ID.to_owned(),
            secret: Secret::new(PRACTICE_SECRET),
            pasted: Secret::default(),
            way: TokenWay::Request,
            transport: Transport::Practice,
            held: Vec::new(),
        };
        connect.edit_address(PRACTICE_BASE.to_owned());
        connect
    }

    /// Takes up what the last visit left.
    pub fn restore(
        &mut self,
        address: Option<String>,
        client_id: Option<String>,
        transport: Option<Transport>,
    ) {
        if let Some(address) = address {
            self.edit_address(address);
        }
        if let Some(client_id) = client_id {
            self.client_id = client_id;
        }
        self.choose(transport.unwrap_or_default());
    }

    /// Takes what happened.
    pub fn take(&mut self, msg: ConnectMsg, now: Moment) {
        match msg {
            ConnectMsg::EditedAddress(address) => self.edit_address(address),
            ConnectMsg::FixedAddress(index) => {
                self.edit_address(mended(&self.address, &self.report, index));
            }
            ConnectMsg::EditedClientId(id) => self.client_id = id,
            ConnectMsg::FixedClientId(index) => {
                self.client_id = mended(&self.client_id, &self.client_id_report(), index);
            }
            ConnectMsg::EditedSecret(secret) => self.secret = secret,
            ConnectMsg::FixedSecret(index) => {
                let right = mended(self.secret.expose(), &self.secret_report(), index);
                self.secret = Secret::new(right);
            }
            ConnectMsg::EditedPastedToken(text) => self.paste(text, now),
            ConnectMsg::FixedPastedToken(index) => {
                let right = mended(self.pasted.expose(), &self.pasted_report(now), index);
                self.paste(Secret::new(right), now);
            }
            ConnectMsg::ChoseTokenWay(way) => self.way = way,
            ConnectMsg::ChoseTransport(transport) => self.choose(transport),
        }
    }

    /// Takes a pasted token, for the tenant that is meant now.
    pub fn paste(&mut self, text: Secret, now: Moment) {
        self.way = TokenWay::Paste;
        if let (Some(token), Some(tenant)) =
            (Token::pasted(text.expose(), now), self.tenant.clone())
        {
            let practice = self.is_practice();
            self.keep(token, tenant, practice);
        }
        self.pasted = text;
    }

    /// Takes a typed address.
    pub fn edit_address(&mut self, address: String) {
        self.tenant = tenant::read(&address).tenant;
        self.report = Rc::new(check_address(&address));
        self.address = address;
    }

    /// Takes the way to the tenant. What belongs to the practice tenant in the page alone does not
    /// travel to another; a practice tenant over HTTP is one like any other.
    pub fn choose(&mut self, transport: Transport) {
        self.transport = transport;
        let practice = transport == Transport::Practice;
        if practice && self.address.trim().is_empty() {
            self.edit_address(PRACTICE_BASE.to_owned());
        }
        if practice && self.secret.is_empty() {
            self.secret = Secret::new(PRACTICE_SECRET);
        }
        if !practice && self.tenant == Some(Tenant::practice()) {
            self.edit_address(String::new());
        }
        if !practice && self.secret.expose() == PRACTICE_SECRET {
            self.secret = Secret::default();
        }
    }

    /// The client as typed.
    pub fn client(&self) -> Client {
        Client { id: self.client_id.trim().to_owned(), secret: self.secret.clone() }
    }

    /// Whether the practice tenant in the page answers.
    pub fn is_practice(&self) -> bool {
        self.transport == Transport::Practice
    }

    /// The token for just this tenant over just this way.
    pub fn token(&self) -> Option<&Token> {
        let tenant = self.tenant.as_ref()?;
        let here =
            |held: &&HeldToken| held.tenant == *tenant && held.practice == self.is_practice();
        self.held.iter().rev().find(here).map(|held| &held.token)
    }

    /// The token's text, empty where there is none.
    pub fn access(&self) -> Secret {
        self.token().map(|token| token.access.clone()).unwrap_or_default()
    }

    /// Keeps a token for the tenant that gave it, in place of an older one.
    pub fn keep(&mut self, token: Token, tenant: Tenant, practice: bool) {
        self.held.retain(|held| held.tenant != tenant || held.practice != practice);
        self.held.push(HeldToken { token, tenant, practice });
    }

    /// The tenant, or a placeholder under which requests are shown until there is one.
    pub fn shown_tenant(&self) -> Option<Tenant> {
        self.tenant.clone().or_else(|| Tenant::parse("https://tenant.example"))
    }

    /// The request of the first step.
    pub fn request(&self, relay: RelayState, now: Moment) -> Option<Request> {
        let tenant = self.shown_tenant()?;
        let (call, title, hindrance) = match self.way {
            TokenWay::Request => {
                let call = token::request(&tenant, &self.client());
                let hindrance = self.no_tenant(relay).or_else(|| self.no_client());
                (call, "Get token", hindrance)
            }
            TokenWay::Paste => {
                let call = directory::list_call(&tenant, &self.access());
                let hindrance = self.no_tenant(relay).or_else(|| self.no_token(now));
                (call, "Try the token", hindrance)
            }
        };
        Some(Request { call, title, doc: None, hindrance })
    }

    /// Whether the tenant or the way to it is missing.
    pub fn no_tenant(&self, relay: RelayState) -> Option<Hindrance> {
        let say = |text, id| Some(Hindrance::at_field(text, Route::Connect, id));
        if self.tenant.is_none() || !self.report.is_sendable() {
            return say("Give the tenant’s address", "address");
        }
        if self.transport == Transport::Relay && relay == RelayState::Absent {
            return say("No relay here: see Connect", "transport");
        }
        None
    }

    fn no_client(&self) -> Option<Hindrance> {
        let say = |text, id| Some(Hindrance::at_field(text, Route::Connect, id));
        if !self.client_id_report().is_sendable() {
            return say("Mend the client id", "client-id");
        }
        if self.secret.is_empty() {
            return say("Give the client secret", "client-secret");
        }
        None
    }

    /// Whether there is no token, or one that is over.
    pub fn no_token(&self, now: Moment) -> Option<Hindrance> {
        let say = |text, id| Some(Hindrance::at_field(text, Route::Connect, id));
        match self.token().map(|token| token.remaining_seconds(now)) {
            None if self.way == TokenWay::Paste => say("Paste a token first", "pasted-token"),
            None => say("Get a token first", "send"),
            Some(Some(..=0)) => say("Renew the token: it is over", "send"),
            Some(_) => None,
        }
    }

    /// The connection in a few words, and how it stands.
    pub fn status(&self, now: Moment) -> (&'static str, String) {
        let whose = if self.is_practice() {
            "Practice tenant"
        } else {
            self.tenant.as_ref().map_or("No tenant", Tenant::host)
        };
        let left = self.token().map(|token| token.remaining_seconds(now));
        match left {
            None => ("none", format!("{whose} · no token")),
            Some(None) => ("good", format!("{whose} · token")),
            Some(Some(..=0)) => ("error", format!("{whose} · token is over")),
            Some(Some(left @ ..=900)) => ("warning", format!("{whose} · token {}", life(left))),
            Some(Some(left)) => ("good", format!("{whose} · token {}", life(left))),
        }
    }

    /// The problems of the client id.
    pub fn client_id_report(&self) -> Report {
        check_credential("client_id", &self.client_id)
    }

    /// The problems of the client secret. They hinder nothing: only the tenant knows the secret.
    pub fn secret_report(&self) -> Report {
        check_credential("client_secret", self.secret.expose())
    }

    /// The problems of the pasted token; none while nothing is pasted.
    pub fn pasted_report(&self, now: Moment) -> Report {
        if self.pasted.is_empty() {
            return Report::default();
        }
        let tenant = self.tenant.clone();
        let context = Context { tenant, now: Some(now), ..Context::default() };
        check_pasted_token(self.pasted.expose(), &context)
    }
}

/// The text with the fix of the problem at `index` done, where it has one.
fn mended(text: &str, report: &Report, index: usize) -> String {
    let fix = report.diagnostics.get(index).and_then(|it| it.fix.as_ref());
    edit::apply(text, fix.and_then(Fix::plain_edits).unwrap_or_default())
}

impl Default for Connect {
    fn default() -> Self {
        Self::new()
    }
}
