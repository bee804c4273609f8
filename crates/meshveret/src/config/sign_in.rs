//! How people sign in: what the tables `[sign-in]` and `[[oidc]]` mean for the server, and what cannot be in them together.

use anyhow::Result;
use web::{Failures, SignInSettings};

use super::Config;
use super::keys::Provider;
use super::values::{Url, host_of};

/// An hour, in milliseconds.
const HOUR: i64 = 60 * 60 * 1000;
/// A day, in milliseconds.
const DAY: i64 = 24 * HOUR;

/// True for a host that is a domain, or below it.
fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

impl Config {
    /// The settings of sign-in.
    ///
    /// # Errors
    /// A file does not hold the secret that it is named for.
    pub(crate) fn sign_in(&self) -> Result<SignInSettings> {
        let (given, default) = (&self.sign_in, SignInSettings::default());
        let failures = default.failures;
        let burst = |number: u32, (_, every): (i64, i64)| (i64::from(number), every);
        Ok(SignInSettings {
            passkey_domain: given.passkey_domain.clone().map(|domain| domain.0),
            addresses: given.addresses.0.iter().map(|address| address.0.clone()).collect(),
            providers: self.oidc.iter().map(provider).collect::<Result<_>>()?,
            lasts_ms: HOUR.saturating_mul(given.lasts_hours.0.into()),
            idle_ms: HOUR.saturating_mul(given.idle_hours.0.into()),
            link_ms: HOUR.saturating_mul(given.link_hours.0.into()),
            log_kept_ms: DAY.saturating_mul(given.log_days.0.into()),
            failures: Failures {
                account_from_network: burst(given.failures_of_account.0, failures.account_from_network),
                network: burst(given.failures_of_network.0, failures.network),
                ..failures
            },
            ..default
        })
    }

    /// What cannot be together, each with the table in which it stands.
    pub(super) fn sign_in_contradictions(&self) -> Vec<(&'static str, String)> {
        let mut wrong = Vec::new();
        let (given, address) = (&self.sign_in, self.server.address.as_ref());
        let domain = given.passkey_domain.as_ref().map(|domain| domain.0.as_str());
        match (address, domain.or(address.map(|Url(address)| host_of(address)))) {
            (Some(Url(address)), Some(domain)) => {
                let further = given.addresses.0.iter().map(|Url(further)| further);
                let outside = further.chain([address]).find(|address| !is_below(host_of(address), domain));
                wrong.extend(
                    outside.map(|outside| ("sign-in", format!("passkeys of {domain} cannot be used at {outside}"))),
                );
            }
            (None, Some(_)) => wrong.push(("sign-in", "sign-in.passkey-domain needs server.address".to_owned())),
            (_, None) if !given.addresses.0.is_empty() => {
                wrong
                    .push(("sign-in", "sign-in.addresses are further ones, and there is no server.address".to_owned()));
            }
            (_, None) => {}
        }
        if address.is_none() && !self.oidc.is_empty() {
            wrong.push(("oidc", "identity providers send people back to server.address, which is missing".to_owned()));
        }
        let names: Vec<&str> = self.oidc.iter().map(|provider| provider.name.0.as_str()).collect();
        let twice =
            names.iter().enumerate().find(|(nth, name)| names.iter().skip(nth.saturating_add(1)).any(|n| n == *name));
        wrong.extend(twice.map(|(_, name)| ("oidc", format!("two identity providers are named {name}"))));
        wrong
    }
}

fn provider(given: &Provider) -> Result<web::Provider> {
    Ok(web::Provider {
        name: given.name.0.to_string(),
        title: given.title.0.clone(),
        issuer: given.issuer.0.clone(),
        client_id: given.client_id.0.clone(),
        client_secret: given.client_secret_file.as_ref().map(super::values::SecretFile::secret).transpose()?,
        claim: given.claim.clone().map(|claim| claim.0),
    })
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::*;
    use crate::config::Said;

    const AT: &str = "[server]\naddress = \"https://som.example.org:8443\"\n";
    const ONE: &str =
        "[[oidc]]\nname = \"one\"\ntitle = \"One\"\nissuer = \"https://one.example\"\nclient-id = \"us\"\n";

    fn check(text: &str) -> Vec<(usize, String)> {
        Config::of(text, Path::new("/nowhere"), Said::default()).err().unwrap_or_default()
    }

    #[test]
    fn what_is_given_is_what_the_server_has() {
        let folder = std::env::temp_dir().join(format!("meshveret-sign-in-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("two.secret"), "between us\n").unwrap();
        std::fs::set_permissions(folder.join("two.secret"), Permissions::from_mode(0o600)).unwrap();
        let own = "[sign-in]\npasskey-domain = \"example.org\"\naddresses = [\"https://www.example.org/\"]\nlasts-hours = 12\n\
                   idle-hours = 1\nlink-hours = 72\nlog-days = 30\nfailures-of-account = 5\nfailures-of-network = 100\n";
        let two = "[[oidc]]\nname = \"two\"\ntitle = \"Ministry Two\"\nissuer = \"http://localhost:8/realms/two/\"\n\
                   client-id = \"them\"\nclient-secret-file = \"two.secret\"\nclaim = \"preferred_username\"\n";
        let config = Config::of(&[AT, own, ONE, two].concat(), &folder, Said::default()).unwrap();
        let given = config.sign_in().unwrap();
        let [first, second] = given.providers.as_slice() else { panic!("{given:?}") };
        assert_eq!((first.name.as_str(), first.client_secret.as_deref(), &first.claim), ("one", None, &None));
        assert_eq!((second.name.as_str(), second.title.as_str()), ("two", "Ministry Two"));
        assert_eq!(second.issuer, "http://localhost:8/realms/two/");
        assert_eq!((second.client_id.as_str(), second.client_secret.as_deref()), ("them", Some("between us")));
        assert_eq!(second.claim.as_deref(), Some("preferred_username"));
        assert_eq!(given.passkey_domain.as_deref(), Some("example.org"));
        assert_eq!(given.addresses, ["https://www.example.org"]);
        let times = [given.lasts_ms, given.idle_ms, given.link_ms, given.log_kept_ms];
        assert_eq!(times, [12 * HOUR, HOUR, 3 * DAY, 30 * DAY]);
        assert_eq!((given.failures.account_from_network, given.failures.network), ((5, 60_000), (100, 1_000)));
        std::fs::write(folder.join("two.secret"), "\n").unwrap();
        let none = config.sign_in().unwrap_err().to_string();
        assert!(none.ends_with("two.secret holds no secret: it has 0 bytes"), "{none}");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn every_fault_of_a_provider_is_said_and_the_others_are_read() {
        let wrong = "[[oidc]]\nname = \"Two\"\nissuer = \"http://two.example\"\nclient-id = \"\"\nclaim = 1\n";
        let after =
            "[[oidc]]\nname = \"three\"\ntitle = \"Three\"\nissuer = \"https://three.example?x\"\nclient-id = \"us\"\n";
        let said = check(&[AT, ONE, wrong, after].concat());
        let lines: Vec<(usize, &str)> =
            said.iter().map(|(line, says)| (*line, says.split(": ").next().unwrap_or_default())).collect();
        let expected = [
            (8, "oidc.title is missing"),
            (9, "oidc.name"),
            (10, "oidc.issuer"),
            (11, "oidc.client-id"),
            (12, "oidc.claim"),
            (16, "oidc.issuer"),
        ];
        assert_eq!(lines, expected, "{said:?}");
    }

    #[test]
    fn what_cannot_be_together_is_said() {
        for (text, says) in [
            ([AT, ONE, ONE].concat(), "two identity providers are named one"),
            (ONE.to_owned(), "identity providers send people back to server.address, which is missing"),
            ("[sign-in]\npasskey-domain = \"example.org\"\n".to_owned(), "sign-in.passkey-domain needs server.address"),
            (
                "[sign-in]\naddresses = [\"https://a.example\"]\n".to_owned(),
                "sign-in.addresses are further ones, and there is no server.address",
            ),
            (
                [AT, "[sign-in]\npasskey-domain = \"e.org\"\n"].concat(),
                "passkeys of e.org cannot be used at https://som.example.org:8443",
            ),
            (
                [AT, "[sign-in]\naddresses = [\"https://www.example.org\"]\n"].concat(),
                "passkeys of som.example.org cannot be used at https://www.example.org",
            ),
        ] {
            let said: Vec<String> = check(&text).into_iter().map(|(_, says)| says).collect();
            assert_eq!(said, [says], "{text}");
        }
        let below = "[sign-in]\npasskey-domain = \"example.org\"\naddresses = [\"https://example.org\"]\n";
        assert_eq!(check(&[AT, below, ONE].concat()), []);
    }
}
