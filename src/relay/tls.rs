//! Whom the relay believes: the certificate authorities of this machine (so that a company's own
//! count), and Mozilla's list where the machine has none. TLS 1.2 and 1.3, by rustls with ring.

use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{CertificateError, ClientConfig, Error, RootCertStore};

/// The TLS client, which trusts `extra_roots` (DER) as well.
///
/// # Errors
/// Where rustls finds no protocol version that its cryptography supports.
pub fn connector(extra_roots: &[Vec<u8>]) -> Result<TlsConnector, Error> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    let extra = extra_roots.iter().map(|der| CertificateDer::from(der.clone()));
    roots.add_parsable_certificates(extra);
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Why a handshake failed, as a sentence; `None` where it was not TLS that failed.
pub fn failure(error: &std::io::Error) -> Option<String> {
    let error = error.get_ref()?.downcast_ref::<Error>()?;
    Some(match error {
        Error::InvalidCertificate(why) => certificate_failure(why),
        Error::InvalidMessage(_) => "What answered does not speak TLS.".to_owned(),
        other => format!("TLS failed: {other}."),
    })
}

fn certificate_failure(why: &CertificateError) -> String {
    match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "The server's certificate has expired.".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "The server's certificate is not valid yet; check this machine's clock.".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "The server's certificate is for another name.".to_owned()
        }
        CertificateError::UnknownIssuer => {
            "The server's certificate was issued by an authority that this machine does not trust."
                .to_owned()
        }
        other => format!("The server's certificate was refused: {other}."),
    }
}
