//! Which machines the server may call where others name them: those of the public network, and those of networks that the
//! configuration allows.
//!
//! Else whoever can name an address could have the server call what stands behind the ministry's own wall (server-side
//! request forgery). The host is resolved once; what is checked here is what is connected to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Network;

/// True if this address may be called.
pub fn may_call(address: IpAddr, allowed: &[Network]) -> bool {
    is_public(address) || allowed.iter().any(|network| network.holds(address.to_canonical()))
}

fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// What IANA's registry of special addresses (RFC 6890) does not keep for something else.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast()
        || address.is_unspecified()
        || address.is_documentation();
    let kept = match address.octets() {
        // This network; shared space of providers; protocol assignments; 6to4 relays; measurements; the future.
        [0 | 240..=255, ..] | [192, 0, 0, _] | [192, 88, 99, _] => true,
        [100, second, ..] => (64..128).contains(&second),
        [198, second, ..] => second == 18 || second == 19,
        _ => false,
    };
    !special && !kept
}

/// Global unicast, without what carries an IPv4 address within it and what is kept for documentation.
fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // Teredo, 6to4, documentation, and other protocol assignments below 2001:200::.
        [0x2001, second, ..] if second < 0x0200 || second == 0x0db8 => false,
        [0x2002, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, allowed: &[&str]) -> bool {
        let allowed: Vec<Network> = allowed.iter().map(|network| network.parse().unwrap()).collect();
        may_call(address.parse().unwrap(), &allowed)
    }

    #[test]
    fn what_is_public_may_be_called() {
        for address in ["93.184.216.34", "100.128.0.1", "2606:2800:220:1::1", "2a00:1450::1"] {
            assert!(check(address, &[]), "{address}");
        }
    }

    #[test]
    fn what_is_not_public_may_not() {
        for address in [
            "127.0.0.1",
            "127.255.0.1",
            "10.0.0.1",
            "172.16.5.4",
            "192.168.1.1",
            "169.254.169.254",
            "100.100.100.200",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.2.1",
            "240.0.0.1",
            "192.0.0.192",
            "::1",
            "::",
            "fe80::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:0:7f00:1::1",
            "::127.0.0.1",
            "fec0::1",
        ] {
            assert!(!check(address, &[]), "{address}");
        }
    }

    #[test]
    fn what_is_allowed_may_and_nothing_beside_it() {
        assert!(check("127.0.0.1", &["127.0.0.1"]) && check("::ffff:127.0.0.1", &["127.0.0.1"]));
        assert!(check("10.1.2.3", &["10.1.0.0/16"]) && !check("10.2.0.1", &["10.1.0.0/16"]));
    }
}
