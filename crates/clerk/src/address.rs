//! The address under which readers reach the server, as a browser names it: an origin (RFC 6454, section 4).

/// The address of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    scheme: String,
    host: String,
    port: Option<String>,
}

impl Address {
    /// The address in a URL; what stands behind its host is left out, and so is the port that the scheme has by itself.
    pub(crate) fn of(url: &str) -> Option<Self> {
        let url = url.to_ascii_lowercase();
        let (scheme, rest) = url.split_once("://")?;
        let ends = ['/', '?', '#'];
        let authority = rest.split(ends).next().filter(|authority| !authority.contains('@'))?;
        // The colons of an address of IPv6 stand in brackets.
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port)),
            Some(_) | None => (authority, None),
        };
        let by_itself = match scheme {
            "https" => "443",
            "http" => "80",
            _ => return None,
        };
        let port = port.filter(|port| !port.is_empty() && *port != by_itself).map(str::to_owned);
        Some(Self { scheme: scheme.to_owned(), host: host.to_owned(), port }).filter(|address| !address.host.is_empty())
    }

    /// True if an origin that a browser names is this address. A server on the machine itself is reached by every name that
    /// ends in `localhost` (RFC 6761, section 6.3): so the demonstration has a name for each of its seats.
    pub(crate) fn is(&self, origin: &str) -> bool {
        let Some(other) = Self::of(origin) else { return false };
        let beside = self.is_of_this_machine() && other.is_of_this_machine();
        self.scheme == other.scheme && self.port == other.port && (self.host == other.host || beside)
    }

    fn is_of_this_machine(&self) -> bool {
        let host = self.host.as_str();
        host == "localhost" || host.ends_with(".localhost") || host == "127.0.0.1" || host == "[::1]"
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn is(url: &str, origin: &str) -> bool {
        Address::of(url).is_some_and(|address| address.is(origin))
    }

    #[test]
    fn a_browser_is_at_the_address_or_elsewhere() {
        assert!(is("https://table.example.org", "https://table.example.org"));
        assert!(is("https://Table.Example.org:443/en/", "https://table.example.org"));
        assert!(is("https://table.example.org:8443", "https://table.example.org:8443"));
        assert!(!is("https://table.example.org", "https://table.example.org:8443"));
        assert!(!is("https://table.example.org", "http://table.example.org"));
        assert!(!is("https://table.example.org", "https://example.org"));
        assert!(!is("https://table.example.org", "https://evil.table.example.org"));
        assert!(!is("https://table.example.org", "https://table.example.org.evil.example"));
        assert!(!is("https://table.example.org", "https://table.example.org@evil.example"));
        assert!(!is("https://table.example.org", "null"));
        assert!(!is("table.example.org", "table.example.org"));
        assert!(!is("https://", "https://"));
    }

    #[test]
    fn a_server_on_the_machine_itself_has_every_name_of_it() {
        assert!(is("http://127.0.0.1:8080", "http://localhost:8080"));
        assert!(is("http://127.0.0.1:8080", "http://tresdal.localhost:8080"));
        assert!(is("http://[::1]:8080", "http://localhost:8080"));
        assert!(!is("http://127.0.0.1:8080", "http://localhost:8081"));
        assert!(!is("http://127.0.0.1:8080", "http://localhost.example:8080"));
        assert!(!is("https://table.example.org", "http://localhost:8080"));
    }
}
