//! One call of a webhook: resolved once, checked, signed, bounded in time; its answer is not read and no redirect followed.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use base64ct::{Base64, Encoding};
use reqwest::{Client, Url, redirect};
use ring::hmac;
use web::operate::{Network, may_call};

/// How long a call may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a connection may take.
const PATIENCE_TO_CONNECT: Duration = Duration::from_secs(5);
/// The most addresses of a host that are tried.
const ADDRESSES_MAX: usize = 16;
/// The bytes that a secret may have, as the Standard Webhooks have it.
const SECRET_BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// Who is called, and with what secret.
pub(super) struct Callee {
    pub(super) url: Url,
    pub(super) allowed: Vec<Network>,
    key: hmac::Key,
}

/// How a call ended that its callee answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answered {
    /// It has it.
    Taken,
    /// It does not want to be called any more (410).
    Gone,
}

impl Callee {
    /// Whom a secret is shared with.
    ///
    /// # Errors
    /// The secret is none.
    pub(super) fn new(url: Url, allowed: Vec<Network>, secret: &str) -> Result<Self> {
        let secret = secret.strip_prefix("whsec_").context("a secret begins with whsec_")?;
        let secret = Base64::decode_vec(secret).map_err(|_no_base64| anyhow!("a secret is base64"))?;
        if !SECRET_BYTES.contains(&secret.len()) {
            bail!("a secret has 24 to 64 bytes, not {}", secret.len());
        }
        Ok(Self { url, allowed, key: hmac::Key::new(hmac::HMAC_SHA256, &secret) })
    }

    /// The signature of a call: over its id, its time and its body, so that none of them can be another's.
    fn signature(&self, (id, seconds): (&str, i64), body: &str) -> String {
        let tag = hmac::sign(&self.key, format!("{id}.{seconds}.{body}").as_bytes());
        format!("v1,{}", Base64::encode_string(tag.as_ref()))
    }

    /// Calls.
    ///
    /// # Errors
    /// Why it was not taken, for whoever runs the server.
    pub(super) async fn call(&self, id: &str, seconds: i64, body: String) -> Result<Answered> {
        let client = client_for(&self.url, &self.allowed).await?;
        let request = client
            .post(self.url.clone())
            .header("content-type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", seconds.to_string())
            .header("webhook-signature", self.signature((id, seconds), &body))
            .body(body);
        let answer = request.send().await.map_err(reqwest::Error::without_url).context("no answer")?;
        match answer.status().as_u16() {
            200..=299 => Ok(Answered::Taken),
            410 => Ok(Answered::Gone),
            status => bail!("answer {status}"),
        }
    }
}

/// A client for one call to this address and no other machine: resolved once, bounded in time, no redirect followed.
///
/// # Errors
/// The host is not known, or may not be called.
pub(super) async fn client_for(url: &Url, allowed: &[Network]) -> Result<Client> {
    let (host, addresses) = resolved(url, allowed).await?;
    let builder = Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .timeout(PATIENCE)
        .connect_timeout(PATIENCE_TO_CONNECT)
        .pool_max_idle_per_host(0)
        .user_agent("Meshveret");
    builder.resolve_to_addrs(&host, &addresses).build().context("cannot call")
}

/// The host and its addresses. If one of them may not be called, none is: an honest host has no address behind the wall.
async fn resolved(url: &Url, allowed: &[Network]) -> Result<(String, Vec<SocketAddr>)> {
    let port = url.port_or_known_default().context("no port")?;
    let host = url.host_str().context("no host")?.to_owned();
    let literal: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
    let addresses: Vec<SocketAddr> = if let Some(address) = literal {
        Vec::from([SocketAddr::new(address, port)])
    } else {
        let looking = tokio::net::lookup_host((host.clone(), port));
        let found = tokio::time::timeout(PATIENCE_TO_CONNECT, looking).await.context("no answer of the resolver")?;
        found.context("the host is not known")?.take(ADDRESSES_MAX).collect()
    };
    if addresses.is_empty() {
        bail!("the host has no address");
    }
    if let Some(refused) = addresses.iter().find(|address| !may_call(address.ip(), allowed)) {
        bail!("{} is not of the public network, and not allowed", refused.ip());
    }
    let is_plain = url.scheme() == "http";
    let is_allowed = |address: &SocketAddr| allowed.iter().any(|network| network.holds(address.ip()));
    if is_plain && !addresses.iter().all(is_allowed) {
        bail!("without TLS only an allowed network is called");
    }
    Ok((host, addresses))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn callee(url: &str, allowed: &[&str]) -> Callee {
        let allowed = allowed.iter().map(|network| network.parse().unwrap()).collect();
        Callee::new(Url::parse(url).unwrap(), allowed, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap()
    }

    #[test]
    fn a_call_is_signed_as_the_standard_has_it() {
        // The example of the Standard Webhooks' libraries.
        let signature = callee("https://example.org/", &[])
            .signature(("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330), r#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_secret_is_one() {
        let with = |secret: &str| Callee::new(Url::parse("https://example.org/").unwrap(), Vec::new(), secret).is_ok();
        assert!(with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assert!(!with("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") && !with("whsec_AAAA") && !with("whsec_not base64"));
    }

    #[test]
    fn what_is_behind_the_wall_is_not_called() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let check = |url: &str, allowed: &[&str]| {
            let callee = callee(url, allowed);
            runtime.block_on(resolved(&callee.url, &callee.allowed)).is_ok()
        };
        assert!(
            !check("https://127.0.0.1/", &[]) && !check("https://[::1]/", &[]) && !check("https://localhost/", &[])
        );
        assert!(!check("https://[::ffff:10.0.0.1]/", &[]) && !check("https://169.254.169.254/latest/", &[]));
        // Forms in which browsers read a number as an address.
        assert!(!check("https://2130706433/", &[]) && !check("https://0x7f.1/", &[]) && !check("https://127.1/", &[]));
        assert!(check("http://127.0.0.1:1/", &["127.0.0.1"]) && !check("http://93.184.216.34/", &["127.0.0.1"]));
    }
}
