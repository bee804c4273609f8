//! Who asks, as far as limits need it: an address, which a trusted proxy tells for another.
//!
//! Of what proxies write X-Forwarded-For and X-Forwarded-Proto are read, and Forwarded (RFC 7239) is not: a proxy that writes the
//! one passes on the other as it came, and whoever believes both believes strangers.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

use http::{HeaderMap, HeaderName};

/// Who counts as one where connections are counted. It is neither kept nor shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Client(IpAddr);

impl Client {
    /// The client at an address. A household or an office has a network of 64 bits in IPv6, and counts as one.
    pub(crate) fn at(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

/// The client of a request, where the listener said who asks.
pub(crate) fn client(request: &axum::extract::Request) -> Option<Client> {
    let told = request.extensions().get::<axum::extract::ConnectInfo<std::net::SocketAddr>>();
    told.map(|told| Client::at(told.0.ip()))
}

/// A network: `192.0.2.0/24`, `2001:db8::/32`, or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

/// A text that is no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no network: an address, or an address and a number of bits, as 192.0.2.0/24")]
pub struct NoNetwork;

impl FromStr for Network {
    type Err = NoNetwork;

    fn from_str(text: &str) -> Result<Self, NoNetwork> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_no_address| NoNetwork)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), str::parse).map_err(|_no_number| NoNetwork)?;
        if bits > most { Err(NoNetwork) } else { Ok(Self { address, bits }) }
    }
}

impl Network {
    /// True if the address lies in it.
    pub fn holds(&self, address: IpAddr) -> bool {
        let high = |bits: u128, width: u32| bits.checked_shr(width.saturating_sub(self.bits.into())).unwrap_or(0);
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => high(own.to_bits().into(), 32) == high(other.to_bits().into(), 32),
            (IpAddr::V6(own), IpAddr::V6(other)) => high(own.to_bits(), 128) == high(other.to_bits(), 128),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

/// By which way a request came to the outermost server that we trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// A proxy says that it came in the clear.
    Clear,
    /// It came by TLS, or nobody says how.
    Kept,
}

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// Who asks, and by which way: what a trusted proxy says, or whoever made the connection. What was said is taken out of the
/// headers, so that nobody behind can believe it of a stranger.
pub(crate) fn who(peer: IpAddr, headers: &mut HeaderMap, proxies: &[Network]) -> (IpAddr, Way) {
    let is_proxy = |address: IpAddr| proxies.iter().any(|network| network.holds(address));
    let mut found = (peer.to_canonical(), Way::Kept);
    if is_proxy(peer) {
        let said = joined(headers, &FORWARDED_FOR);
        // The last in the list was written by the proxy before us; further left anybody may have written.
        let addresses = said.rsplit(',').map_while(|part| part.trim().parse::<IpAddr>().ok());
        if let Some(address) = addresses.into_iter().find(|address| !is_proxy(*address)) {
            found.0 = address.to_canonical();
        }
        if joined(headers, &FORWARDED_PROTO).rsplit(',').next().is_some_and(|way| way.trim() == "http") {
            found.1 = Way::Clear;
        }
    }
    headers.remove(FORWARDED_FOR);
    headers.remove(FORWARDED_PROTO);
    headers.remove(http::header::FORWARDED);
    found
}

fn joined(headers: &HeaderMap, name: &HeaderName) -> String {
    let values: Vec<&str> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
    values.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(peer: &str, said: &[&str]) -> (IpAddr, Way) {
        let proxies = ["192.0.2.0/24", "2001:db8:1::/48", "127.0.0.1"].map(|text| text.parse::<Network>().unwrap());
        let mut headers = HeaderMap::new();
        for line in said {
            let (name, value) = line.split_once(": ").unwrap();
            headers.append(HeaderName::from_str(name).unwrap(), value.parse().unwrap());
        }
        let found = who(peer.parse().unwrap(), &mut headers, &proxies);
        assert!(headers.is_empty(), "{headers:?}");
        found
    }

    fn at(address: &str) -> IpAddr {
        address.parse().unwrap()
    }

    #[test]
    fn a_stranger_is_not_believed() {
        let found = check(
            "198.51.100.7",
            &["x-forwarded-for: 203.0.113.1", "x-forwarded-proto: http", "forwarded: for=1.1.1.1"],
        );
        assert!(found == (at("198.51.100.7"), Way::Kept));
    }

    #[test]
    fn of_what_a_proxy_says_the_last_stranger_counts() {
        let said =
            ["x-forwarded-for: 203.0.113.1, 198.51.100.7", "x-forwarded-for: 192.0.2.9", "x-forwarded-proto: http"];
        assert!(check("192.0.2.1", &said) == (at("198.51.100.7"), Way::Clear));
        assert!(check("::ffff:192.0.2.1", &said) == (at("198.51.100.7"), Way::Clear));
        assert!(check("2001:db8:1:2::3", &["x-forwarded-proto: https"]) == (at("2001:db8:1:2::3"), Way::Kept));
        assert!(check("127.0.0.1", &["x-forwarded-for: 203.0.113.1, nonsense"]) == (at("127.0.0.1"), Way::Kept));
    }

    #[test]
    fn a_network_of_64_bits_is_one_client_and_no_client_is_shown() {
        let client = |address: &str| Client::at(at(address));
        assert!(
            client("2001:db8::1") == client("2001:db8::ffff:1") && client("2001:db8::1") != client("2001:db8:0:1::1")
        );
        assert_eq!(format!("{:?}", client("203.0.113.1")), "Client");
    }

    #[test]
    fn a_network_is_read_whole_or_not_at_all() {
        for wrong in ["", "example", "192.0.2.0/33", "192.0.2.0/", "::/129", "192.0.2/24", "10.0.0.0/8/8"] {
            assert_eq!(wrong.parse::<Network>(), Err(NoNetwork), "{wrong}");
        }
        let every: Network = "0.0.0.0/0".parse().unwrap();
        assert!(every.holds("203.0.113.1".parse().unwrap()) && !every.holds("::1".parse().unwrap()));
    }
}
