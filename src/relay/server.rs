//! All of it on one port: the page, the relay, the practice tenants.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::{any, get};
use axum::serve::ListenerExt;
use tokio::net::{TcpListener, TcpStream};

use crate::config::Config;
use crate::practice::{self, Practice};
use crate::relay::{self, Relay};
use crate::rooms::Rooms;
use crate::site::{self, EMBEDDED, Files};
use crate::tls;

/// How long requests that are under way may take once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(3);

/// A server that listens and does not answer yet.
pub struct Server {
    listener: TcpListener,
    router: Router,
    address: SocketAddr,
}

impl Server {
    /// Takes the port; shows the page that was built into this binary.
    ///
    /// # Errors
    /// Where the port is taken or TLS cannot be set up.
    pub async fn bind(config: Config) -> io::Result<Self> {
        Self::bind_with(config, EMBEDDED).await
    }

    /// Takes the port; shows these files.
    ///
    /// # Errors
    /// As [`Self::bind`].
    pub async fn bind_with(config: Config, files: Files) -> io::Result<Self> {
        let listener = TcpListener::bind(config.bind).await?;
        let address = listener.local_addr()?;
        let router = router(config, address, files)?;
        Ok(Self { listener, router, address })
    }

    /// Where it listens, with the real port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until `stop`; what is under way then has three more seconds.
    ///
    /// # Errors
    /// Where the listener fails.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        let (told, heard) = tokio::sync::oneshot::channel();
        let stop = async move {
            stop.await;
            let _ = told.send(());
        };
        let listener = self.listener.tap_io(send_at_once);
        let serving = axum::serve(listener, self.router).with_graceful_shutdown(stop).into_future();
        let deadline = async {
            let _ = heard.await;
            tokio::time::sleep(FAREWELL).await;
        };
        tokio::select! {
            result = serving => result,
            () = deadline => Ok(()),
        }
    }
}

/// An answer's head and body leave in two writes; neither waits for the other's receipt.
fn send_at_once(stream: &mut TcpStream) {
    // A connection that is already gone says so at its next write.
    let _ = stream.set_nodelay(true);
}

fn router(config: Config, bound: SocketAddr, files: Files) -> io::Result<Router> {
    let limits = config.limits;
    let relay = Arc::new(Relay {
        bound,
        on: config.relay,
        practice: config.practice.is_some(),
        allowed: config.allowed_hosts,
        pinned: config.pinned,
        tls: tls::connector(&config.extra_roots).map_err(io::Error::other)?,
        limits,
    });
    let rooms = config.practice.map(|secret| Rooms::new(secret, limits.rooms, limits.idle_room));
    let practice =
        Arc::new(Practice { rooms, request_bytes: limits.request_bytes, patience: limits.total });
    let tenants = Router::new()
        .route("/SAAS", any(practice::serve))
        .route("/SAAS/{*rest}", any(practice::serve))
        .route("/practice/{room}", get(practice::welcome))
        .route("/practice/{room}/", get(practice::welcome))
        .route("/practice/{room}/SAAS", any(practice::serve))
        .route("/practice/{room}/SAAS/{*rest}", any(practice::serve))
        .with_state(practice);
    let door =
        Router::new().route("/relay", get(relay::state).post(relay::carry)).with_state(relay);
    Ok(Router::new().merge(tenants).merge(door).fallback(site::serve).with_state(files))
}
