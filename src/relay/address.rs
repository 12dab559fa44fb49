//! Which network an address belongs to, and whether the relay may dial it.
//!
//! A name can point anywhere: `acme.vmwareidentity.com` in a hostile resolver could be
//! `127.0.0.1`. So the addresses are judged, not the name. Ranges are those of the IANA
//! special-purpose registries (RFC 6890); an IPv6 address that carries an IPv4 one is judged by it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Where an address leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// The internet.
    Public,
    /// This machine (127.0.0.0/8, ::1).
    Loopback,
    /// A private network (RFC 1918, fc00::/7, fec0::/10).
    Private,
    /// Carrier-grade NAT (100.64.0.0/10, RFC 6598).
    Shared,
    /// One link (169.254.0.0/16, fe80::/10).
    LinkLocal,
    /// The metadata service of a cloud: credentials for the asking.
    Metadata,
    /// 0.0.0.0/8 and ::
    Unspecified,
    /// 224.0.0.0/4, ff00::/8
    Multicast,
    /// Documentation, benchmarks, protocol assignments, future use, translation prefixes.
    Reserved,
}

impl Network {
    /// For a sentence: `127.0.0.1 is …`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "a public address",
            Self::Loopback => "a loopback address",
            Self::Private => "a private address",
            Self::Shared => "a shared (carrier-grade NAT) address",
            Self::LinkLocal => "a link-local address",
            Self::Metadata => "the metadata service of a cloud",
            Self::Unspecified => "an unspecified address",
            Self::Multicast => "a multicast address",
            Self::Reserved => "a reserved address",
        }
    }
}

/// How the host of a call was allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// A host of Workspace ONE Access: public addresses only.
    Access,
    /// A name given by `--allow-host`: also loopback, private, shared and link-local addresses.
    NamedHost,
    /// An address given by `--allow-host`: that very address, whatever it is.
    NamedAddress,
}

/// Whether a host of this trust may be dialled at this address.
pub fn may_dial(address: IpAddr, trust: Trust) -> bool {
    match (trust, network(address)) {
        (Trust::NamedAddress, _) | (_, Network::Public) => true,
        (Trust::NamedHost, kind) => matches!(
            kind,
            Network::Loopback | Network::Private | Network::Shared | Network::LinkLocal
        ),
        (Trust::Access, _) => false,
    }
}

/// Where an address leads.
pub fn network(address: IpAddr) -> Network {
    match address {
        IpAddr::V4(address) => network_v4(address),
        IpAddr::V6(address) => network_v6(address),
    }
}

fn network_v4(address: Ipv4Addr) -> Network {
    match address.octets() {
        // Amazon, Google, Azure and most others; Alibaba; Oracle (classic); Azure's wire server.
        [169, 254, 169, 254] | [100, 100, 100, 200] | [192, 0, 0, 192] | [168, 63, 129, 16] => {
            Network::Metadata
        }
        [0, ..] => Network::Unspecified,
        [127, ..] => Network::Loopback,
        [10, ..] | [172, 16..=31, ..] | [192, 168, ..] => Network::Private,
        [100, 64..=127, ..] => Network::Shared,
        [169, 254, ..] => Network::LinkLocal,
        [224..=239, ..] => Network::Multicast,
        [240..=255, ..]
        | [192, 0, 0 | 2, _]
        | [192, 31, 196, _]
        | [192, 52, 193, _]
        | [192, 88, 99, _]
        | [192, 175, 48, _]
        | [198, 18..=19, ..]
        | [198, 51, 100, _]
        | [203, 0, 113, _] => Network::Reserved,
        _ => Network::Public,
    }
}

fn network_v6(address: Ipv6Addr) -> Network {
    match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0] => Network::Unspecified,
        [0, 0, 0, 0, 0, 0, 0, 1] => Network::Loopback,
        // IPv4-mapped ::ffff:0:0/96, IPv4-compatible ::/96, NAT64 64:ff9b::/96 (RFC 6052):
        // the IPv4 address inside is the one that is reached.
        [0, 0, 0, 0, 0, 0xffff | 0, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            within(high, low)
        }
        // 6to4 (RFC 3056)
        [0x2002, high, low, ..] => within(high, low),
        [0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x0254] => Network::Metadata,
        [0xfe80..=0xfebf, ..] => Network::LinkLocal,
        [0xfc00..=0xfdff | 0xfec0..=0xfeff, ..] => Network::Private,
        [0xff00..=0xffff, ..] => Network::Multicast,
        // Teredo, benchmarks, ORCHID and the rest of 2001::/23; documentation.
        [0x2001, 0..=0x01ff | 0x0db8, ..] | [0x3fff, 0..=0x0fff, ..] => Network::Reserved,
        [0x2000..=0x3fff, ..] => Network::Public,
        // Outside 2000::/3 nothing is global unicast: translation, discard, unassigned.
        _ => Network::Reserved,
    }
}

/// The network of an IPv4 address that an IPv6 one carries; what it carries in public stays
/// reserved, since no tenant is published that way.
fn within(high: u16, low: u16) -> Network {
    let [a, b] = high.to_be_bytes();
    let [c, d] = low.to_be_bytes();
    match network_v4(Ipv4Addr::new(a, b, c, d)) {
        Network::Public => Network::Reserved,
        inner => inner,
    }
}

#[cfg(test)]
mod tests {
    use crate::address::{Network, Trust, may_dial, network};

    #[test]
    fn both_sides_of_every_boundary_are_told_apart() {
        use Network::{
            LinkLocal, Loopback, Metadata, Multicast, Private, Public, Reserved, Shared,
            Unspecified,
        };
        for (address, expected) in [
            ("0.0.0.0", Unspecified),
            ("0.255.255.255", Unspecified),
            ("1.0.0.0", Public),
            ("9.255.255.255", Public),
            ("10.0.0.0", Private),
            ("10.255.255.255", Private),
            ("11.0.0.0", Public),
            ("100.63.255.255", Public),
            ("100.64.0.0", Shared),
            ("100.127.255.255", Shared),
            ("100.100.100.199", Shared),
            ("100.100.100.200", Metadata),
            ("100.128.0.0", Public),
            ("126.255.255.255", Public),
            ("127.0.0.0", Loopback),
            ("127.255.255.255", Loopback),
            ("128.0.0.0", Public),
            ("168.63.129.15", Public),
            ("168.63.129.16", Metadata),
            ("169.253.255.255", Public),
            ("169.254.0.0", LinkLocal),
            ("169.254.169.253", LinkLocal),
            ("169.254.169.254", Metadata),
            ("169.254.255.255", LinkLocal),
            ("169.255.0.0", Public),
            ("172.15.255.255", Public),
            ("172.16.0.0", Private),
            ("172.31.255.255", Private),
            ("172.32.0.0", Public),
            ("191.255.255.255", Public),
            ("192.0.0.0", Reserved),
            ("192.0.0.192", Metadata),
            ("192.0.1.0", Public),
            ("192.0.2.255", Reserved),
            ("192.0.3.0", Public),
            ("192.88.98.255", Public),
            ("192.88.99.0", Reserved),
            ("192.167.255.255", Public),
            ("192.168.0.0", Private),
            ("192.168.255.255", Private),
            ("192.169.0.0", Public),
            ("198.17.255.255", Public),
            ("198.18.0.0", Reserved),
            ("198.19.255.255", Reserved),
            ("198.20.0.0", Public),
            ("198.51.99.255", Public),
            ("198.51.100.0", Reserved),
            ("203.0.112.255", Public),
            ("203.0.113.0", Reserved),
            ("203.0.114.0", Public),
            ("223.255.255.255", Public),
            ("224.0.0.0", Multicast),
            ("239.255.255.255", Multicast),
            ("240.0.0.0", Reserved),
            ("255.255.255.255", Reserved),
            ("::", Unspecified),
            ("::1", Loopback),
            ("::2", Unspecified),
            ("::7f00:1", Loopback),
            ("::ffff:127.0.0.1", Loopback),
            ("::ffff:10.0.0.1", Private),
            ("::ffff:169.254.169.254", Metadata),
            ("::ffff:8.8.8.8", Reserved),
            ("64:ff9b::7f00:1", Loopback),
            ("64:ff9b::808:808", Reserved),
            ("64:ff9b:1::1", Reserved),
            ("100::1", Reserved),
            ("1fff:ffff::", Reserved),
            ("2000::", Public),
            ("2001:1ff::", Reserved),
            ("2001:200::", Public),
            ("2001:db7::", Public),
            ("2001:db8::1", Reserved),
            ("2001:db9::", Public),
            ("2002:7f00:1::", Loopback),
            ("2002:a9fe:a9fe::", Metadata),
            ("2002:808:808::", Reserved),
            ("2003::", Public),
            ("2606:4700::1111", Public),
            ("3ffe::", Public),
            ("3fff:fff::", Reserved),
            ("3fff:1000::", Public),
            ("4000::", Reserved),
            ("fbff::", Reserved),
            ("fc00::", Private),
            ("fd00:ec2::254", Metadata),
            ("fd00:ec2::255", Private),
            ("fdff::", Private),
            ("fe00::", Reserved),
            ("fe7f::", Reserved),
            ("fe80::", LinkLocal),
            ("febf::", LinkLocal),
            ("fec0::", Private),
            ("feff::", Private),
            ("ff02::1", Multicast),
        ] {
            assert_eq!(network(address.parse().unwrap()), expected, "{address}");
        }
    }

    #[test]
    fn only_what_was_named_is_dialled_beside_public_addresses() {
        for (address, trust, expected) in [
            ("8.8.8.8", Trust::Access, true),
            ("127.0.0.1", Trust::Access, false),
            ("10.0.0.1", Trust::Access, false),
            ("169.254.169.254", Trust::Access, false),
            ("::ffff:127.0.0.1", Trust::Access, false),
            ("127.0.0.1", Trust::NamedHost, true),
            ("10.0.0.1", Trust::NamedHost, true),
            ("100.64.0.1", Trust::NamedHost, true),
            ("fe80::1", Trust::NamedHost, true),
            ("169.254.169.254", Trust::NamedHost, false),
            ("fd00:ec2::254", Trust::NamedHost, false),
            ("0.0.0.0", Trust::NamedHost, false),
            ("224.0.0.1", Trust::NamedHost, false),
            ("169.254.169.254", Trust::NamedAddress, true),
            ("0.0.0.0", Trust::NamedAddress, true),
        ] {
            assert_eq!(may_dial(address.parse().unwrap(), trust), expected, "{address} {trust:?}");
        }
    }
}
