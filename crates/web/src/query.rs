//! What stands behind the question mark of an address, and the fields of a small form: decoded, bounded.

/// The most pairs of a query or a small form.
const PAIRS_MAX: usize = 200;

/// Names and values, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query(pub(crate) Vec<(String, String)>);

impl Query {
    /// Reads `a=b&c=d`, percent-decoded, with `+` for a space.
    pub(crate) fn read(text: &str) -> Self {
        let pair = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(name), decoded(value))
        };
        Self(text.split('&').filter(|part| !part.is_empty()).take(PAIRS_MAX).map(pair).collect())
    }

    /// The first value of a name, if it is not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Every part of a list: values of its name, separated by commas or given one by one.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(known, _)| known == name).flat_map(|(_, value)| value.split(','));
        values.map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Takes every value of a name out; the first of them.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        let found = self.get(name).map(str::to_owned);
        self.0.retain(|(known, _)| known != name);
        found
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                let digits = std::str::from_utf8(&digits).unwrap_or_default();
                bytes.push(u8::from_str_radix(digits, 16).unwrap_or(b'?'));
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded() {
        let query = Query::read("a=1&text.ru=%D0%94%D0%B0+x&a=2&empty=");
        assert_eq!(query.get("a"), Some("1"));
        assert_eq!(query.get("text.ru"), Some("Да x"));
        assert_eq!(query.get("empty"), None);
        assert_eq!(Query::read("a=%f").get("a"), Some("\u{fffd}").or(query.get("none")));
    }
}
