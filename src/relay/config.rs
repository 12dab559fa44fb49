//! What the person who started the server allowed.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use domain::secret::Secret;

use crate::allowed_host::AllowedHost;
use crate::limits::Limits;

/// The settings of `serve`.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where to listen; port 0 lets the system choose.
    pub bind: SocketAddr,
    /// Hosts beside those of Workspace ONE Access that the relay may call.
    pub allowed_hosts: Vec<AllowedHost>,
    /// Whether `POST /relay` is answered.
    pub relay: bool,
    /// The secret of every practice tenant's client; `None`: no practice tenants.
    pub practice: Option<Secret>,
    /// Addresses that stand in for a name's lookup, as with `curl --resolve`; they are judged like
    /// looked-up ones. The command line sets none: they are how tests play a hostile resolver.
    pub pinned: Vec<(String, IpAddr)>,
    /// Whom TLS trusts beside the system's certificate authorities, in DER. None from the
    /// command line.
    pub extra_roots: Vec<Vec<u8>>,
    /// The bounds.
    pub limits: Limits,
}

impl Config {
    /// The address that is listened on unless told otherwise: this machine only.
    pub const DEFAULT_BIND: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

    /// Everything on, on [`Self::DEFAULT_BIND`], with this practice secret.
    pub fn new(practice_secret: Secret) -> Self {
        Self {
            bind: Self::DEFAULT_BIND,
            allowed_hosts: Vec::new(),
            relay: true,
            practice: Some(practice_secret),
            pinned: Vec::new(),
            extra_roots: Vec::new(),
            limits: Limits::default(),
        }
    }
}
