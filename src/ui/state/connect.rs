//! The first step's state: tenant, client, token. Secrets live here and nowhere else.

use std::rc::Rc;

use domain::access::client::Client;
use domain::access::tenant::{self, PRACTICE_BASE, Tenant};
use domain::access::token::Token;
use domain::check::report::Report;
use domain::check::run;
use domain::check::subject::{Kind, Known};
use domain::secret::Secret;

use crate::state::transport::Transport;

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

    /// Takes a typed address.
    pub fn edit_address(&mut self, address: String) {
        self.tenant = tenant::read(&address).tenant;
        self.report = Rc::new(run::check(&address, Kind::TenantUrl, &Known::default()));
        self.address = address;
    }

    /// Takes the way to the tenant. What belongs to the practice tenant alone does not travel to
    /// a real one.
    pub fn choose(&mut self, transport: Transport) {
        self.transport = transport;
        let practice = transport == Transport::Practice;
        if practice && self.address.trim().is_empty() {
            self.edit_address(PRACTICE_BASE.to_owned());
        }
        if practice && self.secret.is_empty() {
            self.secret = Secret::new(PRACTICE_SECRET);
        }
        if !practice && self.tenant.as_ref().is_some_and(Tenant::is_practice) {
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

    /// What is wrong with the client id, if anything (facts §1: the letters that Access takes).
    pub fn client_id_problem(&self) -> Option<String> {
        let id = self.client_id.trim();
        if id.is_empty() {
            return Some("The client id is empty. Take it from the tenant's OAuth client.".into());
        }
        let foreign = id.chars().find(|it| !it.is_ascii_alphanumeric() && !"._-@".contains(*it))?;
        Some(format!("“{foreign}” cannot be in a client id; Access takes A-Z a-z 0-9 . _ - @."))
    }
}

impl Default for Connect {
    fn default() -> Self {
        Self::new()
    }
}
