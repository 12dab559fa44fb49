//! The relay towards tenants over TLS: whom it believes, and that it asks for the name that was
//! judged although it dials an address.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, also in its helpers"
)]

#[path = "relay_support.rs"]
mod relay_support;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use domain::wire::call::Call;
use domain::wire::method::Method;
use rcgen::{CertificateParams, KeyPair};
use relay_support::{Answer, carry, config, start};
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A TLS server for `own.example` that answers every request; and its certificate in DER.
fn tls_upstream() -> (SocketAddr, Vec<u8>) {
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec!["own.example".to_owned()]).unwrap().self_signed(&key).unwrap();
    let der = certificate.der().to_vec();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            if stream.read(&mut [0; 4096]).is_ok() {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecure");
                stream.conn.send_close_notify();
                let _ = stream.flush();
            }
        }
    });
    (address, der)
}

fn ask(host: &str, port: u16, roots: Vec<Vec<u8>>) -> Answer {
    let mut settings = config(&[&format!("{host}:{port}")]);
    settings.pinned.push((host.to_owned(), "127.0.0.1".parse().unwrap()));
    settings.extra_roots = roots;
    let url = format!("https://{host}:{port}/SAAS/jersey/manager/api/scim/Users");
    carry(start(settings), &Call::new(Method::Get, url))
}

#[test]
fn a_trusted_certificate_of_the_right_name_is_taken_and_no_other() {
    let (address, der) = tls_upstream();
    let answer = ask("own.example", address.port(), vec![der.clone()]);
    assert_eq!(answer.json()["body"], "secure", "{answer:?}");
    for (host, roots, why) in [
        ("own.example", vec![], "authority that this machine does not trust"),
        ("other.example", vec![der], "is for another name"),
    ] {
        let answer = ask(host, address.port(), roots);
        assert_eq!((answer.status, answer.code().as_str()), (502, "tls-failed"));
        assert!(answer.text().contains(why), "{answer:?}");
    }
}

#[test]
fn a_server_that_speaks_no_tls_is_named_as_such() {
    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = plain.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = plain.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let answer = ask("own.example", port, vec![]);
    assert_eq!(answer.code(), "tls-failed");
    assert!(answer.text().contains("does not speak TLS"), "{answer:?}");
}
