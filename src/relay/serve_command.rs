//! `scim-workbench serve`: starts the server, says where everything is, stops on ctrl-c or
//! SIGTERM.

use std::io::{self, Write};
use std::net::SocketAddr;

use domain::practice::tenant::CLIENT_ID;
use domain::secret::Secret;

use crate::arguments::ServeOptions;
use crate::config::Config;
use crate::server::Server;

/// Serves until told to stop.
///
/// # Errors
/// What went wrong, as a sentence.
pub fn run(options: ServeOptions) -> Result<(), String> {
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|error| format!("The server could not start: {error}."))?;
    let result = runtime.block_on(serve(options));
    // A lookup that hangs in the system's resolver must not hold the exit up.
    runtime.shutdown_background();
    result
}

async fn serve(options: ServeOptions) -> Result<(), String> {
    let bind = options.bind;
    let (secret, is_given) = match &options.practice_secret {
        Some(secret) => (secret.clone(), true),
        None => (random_secret()?, false),
    };
    let mut config = Config::new(secret.clone());
    config.bind = bind;
    config.relay = options.relay;
    if !options.practice {
        config.practice = None;
    }
    config.allowed_hosts.clone_from(&options.allowed_hosts);
    let stop = told_to_stop().map_err(|error| format!("The server could not start: {error}."))?;
    let server = Server::bind(config).await.map_err(|error| refused(bind, &error))?;
    let shown = if is_given { None } else { Some(&secret) };
    let greeting = greeting(server.address(), &options, shown);
    // Whoever closed the pipe does not want to read it.
    let _ = io::stdout().write_all(greeting.as_bytes()).and_then(|()| io::stdout().flush());
    server.run(stop).await.map_err(|error| format!("The server stopped: {error}."))
}

fn greeting(address: SocketAddr, options: &ServeOptions, secret: Option<&Secret>) -> String {
    let mut text = format!("listening on http://{address}\n");
    if address.ip().is_unspecified() {
        text.push_str(&format!(
            "here: http://127.0.0.1:{}; elsewhere: this machine's address and the same port\n",
            address.port()
        ));
    }
    match (options.practice, secret) {
        (false, _) => text.push_str("practice tenants: off\n"),
        (true, secret) => {
            let secret = secret.map_or("as given", Secret::expose);
            text.push_str(&format!(
                "practice tenant: http://{address}/practice/ROOM (any ROOM)\n  \
                 client id: {CLIENT_ID}\n  client secret: {secret}\n"
            ));
        }
    }
    let also: Vec<String> = options
        .allowed_hosts
        .iter()
        .map(|it| match it.port {
            Some(port) if it.host.contains(':') => format!("[{}]:{port}", it.host),
            Some(port) => format!("{}:{port}", it.host),
            None => it.host.clone(),
        })
        .collect();
    match (options.relay, also.is_empty()) {
        (false, _) => text.push_str("relay: off\n"),
        (true, true) => text.push_str("relay: on, to Workspace ONE Access\n"),
        (true, false) => {
            text.push_str(&format!("relay: on, to Workspace ONE Access and {}\n", also.join(", ")))
        }
    }
    text
}

fn refused(bind: SocketAddr, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "Port {} of {} is taken by another program. Stop it, or choose another: --bind {}.",
            bind.port(),
            bind.ip(),
            SocketAddr::new(bind.ip(), 0)
        ),
        io::ErrorKind::AddrNotAvailable => {
            format!("{} is no address of this machine; --bind takes one that is.", bind.ip())
        }
        io::ErrorKind::PermissionDenied => format!(
            "This user may not listen on port {}; choose one from 1024 on with --bind.",
            bind.port()
        ),
        _ => format!("{bind} could not be listened on: {error}."),
    }
}

/// 160 random bits as text without look-alikes.
fn random_secret() -> Result<Secret, String> {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| format!("No random secret: {error}."))?;
    let letter = |byte: &u8| LETTERS.get(usize::from(byte % 32)).copied().map(char::from);
    Ok(Secret::new(bytes.iter().filter_map(letter).collect::<String>()))
}

/// Ends when this process is told to stop. The signals are listened to from this call on, so that
/// one that comes before the first request is not missed.
#[cfg(unix)]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Ends when this process is told to stop.
#[cfg(windows)]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    let mut interrupted = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupted.recv().await;
    })
}
