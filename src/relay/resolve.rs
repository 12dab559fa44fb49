//! From a judged target to the addresses that may be dialled. The name is looked up once, every
//! address is judged, and one bad address refuses them all.

use std::net::{IpAddr, SocketAddr};

use tokio::net::lookup_host;

use crate::address::{Trust, may_dial, network};
use crate::allowed_host::literal;
use crate::error::{Code, Problem};
use crate::target::Target;

/// The addresses of `target`, at least one, each allowed by `trust`.
///
/// # Errors
/// `name-not-found` and `address-not-allowed`.
pub async fn resolve(
    target: &Target,
    trust: Trust,
    pinned: &[(String, IpAddr)],
) -> Result<Vec<SocketAddr>, Problem> {
    judge(&target.host, trust, look_up(target, pinned).await?)
}

async fn look_up(target: &Target, pinned: &[(String, IpAddr)]) -> Result<Vec<SocketAddr>, Problem> {
    if let Some(address) = literal(&target.host) {
        return Ok(vec![SocketAddr::new(address, target.port)]);
    }
    let ahead: Vec<SocketAddr> = pinned
        .iter()
        .filter(|(name, _)| *name == target.host)
        .map(|(_, address)| SocketAddr::new(*address, target.port))
        .collect();
    if !ahead.is_empty() {
        return Ok(ahead);
    }
    match lookup_host((target.host.as_str(), target.port)).await {
        Ok(addresses) => Ok(addresses.collect()),
        Err(_) => Ok(Vec::new()),
    }
}

/// Judges what a lookup gave.
fn judge(host: &str, trust: Trust, addresses: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, Problem> {
    if addresses.is_empty() {
        let detail = format!(
            "The name `{host}` was not found. Check its spelling, and that this machine reaches a \
             name server."
        );
        return Err(Problem::new(Code::NameNotFound, detail));
    }
    match addresses.iter().map(SocketAddr::ip).find(|address| !may_dial(*address, trust)) {
        Some(address) => {
            let kind = network(address).as_str();
            let name = if trust == Trust::Access { host.to_owned() } else { address.to_string() };
            let detail = format!(
                "`{host}` leads to {address}, {kind}, and was not called. If that is meant, start \
                 scim-workbench with --allow-host {name}."
            );
            Err(Problem::new(Code::AddressNotAllowed, detail))
        }
        None => Ok(addresses),
    }
}

#[cfg(test)]
mod tests {
    use crate::address::Trust;
    use crate::resolve::judge;

    #[test]
    fn one_bad_address_refuses_them_all() {
        for (addresses, trust, expected) in [
            (&["8.8.8.8:443"][..], Trust::Access, "ok"),
            (&["8.8.8.8:443", "[2606:4700::1]:443"], Trust::Access, "ok"),
            (&["8.8.8.8:443", "127.0.0.1:443"], Trust::Access, "address-not-allowed"),
            (&["127.0.0.1:443", "8.8.8.8:443"], Trust::Access, "address-not-allowed"),
            (&["[::ffff:10.0.0.1]:443"], Trust::Access, "address-not-allowed"),
            (&["127.0.0.1:443", "[::1]:443"], Trust::NamedHost, "ok"),
            (&["127.0.0.1:80", "169.254.169.254:80"], Trust::NamedHost, "address-not-allowed"),
            (&[], Trust::NamedAddress, "name-not-found"),
        ] {
            let parsed = addresses.iter().map(|address| address.parse().unwrap()).collect();
            let found = judge("a.example", trust, parsed);
            let found = found.map_or_else(|problem| problem.code.as_str(), |_| "ok");
            assert_eq!(found, expected, "{addresses:?}");
        }
    }
}
