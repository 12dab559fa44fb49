//! Carries one judged call to its tenant and brings the reply back. It dials the addresses it is
//! given and no other; it follows no redirect, keeps no cookie, uses no proxy and retries nothing.

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, Request, header};
use domain::wire::call::Call;
use domain::wire::reply::Reply;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::error::{Code, Problem};
use crate::limits::Limits;
use crate::target::Target;
use crate::tls;

/// How the relay introduces itself.
pub const USER_AGENT: &str = concat!("scim-workbench/", env!("CARGO_PKG_VERSION"));

/// Headers that concern one connection only (RFC 9110 §7.6.1) and those that set cookies.
const DROPPED: [&str; 10] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "set-cookie",
    "set-cookie2",
];

/// A byte stream to a tenant, with or without TLS.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// Sends `call` to the first of `addresses` that takes a connection. The caller bounds the time
/// of the whole.
///
/// # Errors
/// `unreachable`, `tls-failed`, `bad-reply`, `reply-too-large`, `timed-out`.
pub async fn forward(
    call: &Call,
    target: &Target,
    addresses: &[SocketAddr],
    tls: &TlsConnector,
    limits: &Limits,
) -> Result<Reply, Problem> {
    let connecting = connect(target, addresses, tls, limits.connect);
    let stream = timeout(limits.connect, connecting).await.map_err(|_| {
        let seconds = limits.connect.as_secs_f32();
        let detail = format!("`{}` took no connection within {seconds} s.", target.host_header());
        Problem::new(Code::TimedOut, detail)
    })??;
    exchange(call, target, stream, limits).await
}

async fn connect(
    target: &Target,
    addresses: &[SocketAddr],
    tls: &TlsConnector,
    total: Duration,
) -> Result<Box<dyn Stream>, Problem> {
    let stream = dial(target, addresses, total).await?;
    if !target.https {
        return Ok(Box::new(stream));
    }
    let name = ServerName::try_from(target.host.clone()).map_err(|_| {
        Problem::new(Code::TlsFailed, format!("`{}` cannot be in a certificate.", target.host))
    })?;
    match tls.connect(name, stream).await {
        Ok(stream) => Ok(Box::new(stream)),
        Err(error) => Err(match tls::failure(&error) {
            Some(why) => {
                Problem::new(Code::TlsFailed, format!("`{}`: {why}", target.host_header()))
            }
            None => unreachable(target, &error.kind().to_string()),
        }),
    }
}

/// The addresses in turn, each with its share of the time.
async fn dial(
    target: &Target,
    addresses: &[SocketAddr],
    total: Duration,
) -> Result<TcpStream, Problem> {
    let share = total / u32::try_from(addresses.len().max(1)).unwrap_or(u32::MAX);
    let mut last = "no address".to_owned();
    for address in addresses {
        match timeout(share, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => last = error.kind().to_string(),
            Err(_) => "no answer".clone_into(&mut last),
        }
    }
    Err(unreachable(target, &last))
}

fn unreachable(target: &Target, why: &str) -> Problem {
    let detail = format!("`{}` could not be reached: {why}.", target.host_header());
    Problem::new(Code::Unreachable, detail)
}

async fn exchange(
    call: &Call,
    target: &Target,
    stream: Box<dyn Stream>,
    limits: &Limits,
) -> Result<Reply, Problem> {
    let broken = |error: hyper::Error| failed(target, &error);
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(limits.reply_head_bytes)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(broken)?;
    let pump = tokio::spawn(connection);
    let reply = async {
        let response = sender.send_request(request(call, target)?).await.map_err(broken)?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, limits.reply_bytes).collect().await.map_err(|error| {
            if error.is::<LengthLimitError>() {
                let detail = format!(
                    "The answer of `{}` is larger than {} bytes.",
                    target.host_header(),
                    limits.reply_bytes
                );
                return Problem::new(Code::ReplyTooLarge, detail);
            }
            unreachable(target, "the connection broke while it answered")
        })?;
        Ok(Reply {
            status: head.status.as_u16(),
            headers: kept(&head.headers),
            body: String::from_utf8_lossy(&body.to_bytes()).into_owned(),
        })
    };
    let reply = reply.await;
    pump.abort();
    reply
}

fn failed(target: &Target, error: &hyper::Error) -> Problem {
    if error.is_parse() {
        let detail = format!("What `{}` answered is not HTTP.", target.host_header());
        return Problem::new(Code::BadReply, detail);
    }
    unreachable(target, "the connection broke before it answered")
}

fn request(call: &Call, target: &Target) -> Result<Request<Full<Bytes>>, Problem> {
    let mut request = Request::builder()
        .method(call.method.as_str())
        .uri(target.request_target())
        .header(header::HOST, target.host_header())
        .header(header::USER_AGENT, USER_AGENT)
        .header(header::CONNECTION, "close");
    for item in &call.headers {
        request = request.header(item.name.as_str(), item.expose());
    }
    let body = Bytes::from(call.body.clone().unwrap_or_default());
    request.body(Full::new(body)).map_err(|_| {
        // The guard has read every part; the error's text could quote a header.
        Problem::new(Code::NotACall, "The call cannot be written as HTTP.")
    })
}

fn kept(headers: &HeaderMap) -> Vec<(String, String)> {
    let named: Vec<String> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|name| name.trim().to_ascii_lowercase())
        .collect();
    headers
        .iter()
        .filter(|(name, _)| !DROPPED.contains(&name.as_str()))
        .filter(|(name, _)| !named.iter().any(|dropped| dropped == name.as_str()))
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect()
}
