//! What the relay's tests share: a server in this process, an upstream that answers what it is
//! told to, and a client that sends exactly the bytes it is given.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

use domain::secret::Secret;
use domain::wire::call::Call;
use domain::wire::envelope::call_to_json;
use relay::allowed_host::AllowedHost;
use relay::config::Config;
use relay::server::Server;
use relay::site::Files;

/// The secret of every practice tenant here.
pub const SECRET: &str = "practice makes perfect";

/// Settings for a free port.
pub fn config(allowed: &[&str]) -> Config {
    let mut config = Config::new(Secret::new(SECRET));
    config.bind = "127.0.0.1:0".parse().unwrap();
    config.allowed_hosts = allowed.iter().map(|it| AllowedHost::parse(it).unwrap()).collect();
    config
}

/// Starts a server that shows these files; it runs until the test's process ends.
pub fn start_with(config: Config, files: Files) -> SocketAddr {
    let (told, heard) = mpsc::channel();
    thread::spawn(move || {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let server = Server::bind_with(config, files).await.unwrap();
            told.send(server.address()).unwrap();
            server.run(std::future::pending()).await.unwrap();
        });
    });
    heard.recv().unwrap()
}

/// Starts a server without a page.
pub fn start(config: Config) -> SocketAddr {
    start_with(config, &[])
}

/// An upstream: what it was sent, request by request.
pub struct Upstream {
    /// Where it listens.
    pub address: SocketAddr,
    /// Every request it read, as text.
    pub requests: Arc<Mutex<Vec<String>>>,
}

/// Starts an upstream that gives each connection to `answer` once its request is read.
pub fn upstream(answer: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> Upstream {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Arc::new(Mutex::new(Vec::new()));
    let log = requests.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = read_request(&mut stream);
            log.lock().unwrap().push(request);
            answer(&mut stream);
        }
    });
    Upstream { address, requests }
}

/// An upstream that answers every request with these bytes.
pub fn upstream_saying(bytes: &'static str) -> Upstream {
    upstream(move |stream| {
        let _ = stream.write_all(bytes.as_bytes());
    })
}

fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>())
            });
            if body.len() >= length.map_or(0, Result::unwrap) {
                return text;
            }
        }
        match stream.read(&mut buffer).unwrap() {
            0 => return String::from_utf8_lossy(&bytes).into_owned(),
            read => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}

/// An HTTP answer.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Status line and headers.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The code of a problem, with its media type and status checked.
    pub fn code(&self) -> String {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{self:?}");
        assert_eq!(self.json()["status"], self.status);
        self.json()["code"].as_str().unwrap().to_owned()
    }
}

/// Sends one request with exactly these header lines (`Host` included) and reads the answer.
pub fn send(address: SocketAddr, first_line: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    let mut request = format!("{first_line} HTTP/1.1\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", body.len()));
    stream.write_all(request.as_bytes()).unwrap();
    // A server that refuses early may close before it has read everything.
    let _ = stream.write_all(body.as_bytes());
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").expect("an HTTP answer");
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let body = dechunk(&head, bytes[end + 4..].to_vec());
    Answer { status, head, body }
}

fn dechunk(head: &str, body: Vec<u8>) -> Vec<u8> {
    if !head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
        return body;
    }
    let (mut out, mut rest) = (Vec::new(), body.as_slice());
    loop {
        let end = rest.windows(2).position(|it| it == b"\r\n").unwrap();
        let size = std::str::from_utf8(&rest[..end]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        if size == 0 {
            return out;
        }
        out.extend_from_slice(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 4 + size..];
    }
}

/// Posts an envelope to the relay as its own page does.
pub fn post(relay: SocketAddr, envelope: &str) -> Answer {
    let (host, origin) = (relay.to_string(), format!("http://{relay}"));
    let headers =
        [("Host", host.as_str()), ("Origin", &origin), ("Content-Type", "application/json")];
    send(relay, "POST /relay", &headers, envelope)
}

/// Relays a call.
pub fn carry(relay: SocketAddr, call: &Call) -> Answer {
    post(relay, &call_to_json(call))
}
