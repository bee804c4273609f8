//! Calls to an identity provider: bounded in time and size, no redirect followed, and nothing behind the wall but the
//! provider's own host.

use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::url::{Host, Url};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::operate::may_call;

/// How long a provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of a provider's answer.
const ANSWER_BYTES_MAX: usize = 1024 * 1024;

/// Why a provider could not be asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum CallError {
    #[error("the request failed")]
    Request(#[from] reqwest::Error),
    #[error("the address is not behind TLS")]
    Plain,
    #[error("the address is not public, and not the provider's own host")]
    NotPublic,
    #[error("the answer is larger than {ANSWER_BYTES_MAX} bytes")]
    TooLarge,
    #[error("the answer has no form")]
    Formless(#[from] http::Error),
}

/// Calls a provider. Its own host was named by the configuration and may stand in the ministry's own
/// network; whatever else it names is public, else it could have the server call what stands behind the wall.
pub(super) struct Calls {
    own: Host,
    near: reqwest::Client,
    far: reqwest::Client,
}

/// Finds public addresses only.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| may_call(address.ip(), &[])).collect();
            if public.is_empty() {
                return Err(CallError::NotPublic.into());
            }
            let public: Addrs = Box::new(public.into_iter());
            Ok(public)
        })
    }
}

impl<'c> AsyncHttpClient<'c> for Calls {
    type Error = CallError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, CallError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(call(self, request))
    }
}

impl Calls {
    /// To a provider at this host.
    pub(super) fn new(own: Host) -> Result<Self, reqwest::Error> {
        // Where the program has chosen a provider of cryptography already, that one stays.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = || {
            let none = reqwest::redirect::Policy::none();
            reqwest::Client::builder().redirect(none).timeout(PATIENCE).no_proxy()
        };
        Ok(Self { own, near: client().build()?, far: client().dns_resolver(Arc::new(PublicOnly)).build()? })
    }

    /// By which of the two an address is called.
    fn towards(&self, url: &Url) -> Result<&reqwest::Client, CallError> {
        let host = url.host().map(|host| host.to_owned()).ok_or(CallError::NotPublic)?;
        let loopback = |host: &Host| match host {
            Host::Domain(name) => name == "localhost",
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
        };
        if url.scheme() != "https" && !(host == self.own && loopback(&host)) {
            return Err(CallError::Plain);
        }
        if host == self.own {
            return Ok(&self.near);
        }
        let literal = match host {
            Host::Domain(_) => None,
            Host::Ipv4(address) => Some(IpAddr::V4(address)),
            Host::Ipv6(address) => Some(IpAddr::V6(address)),
        };
        if literal.is_some_and(|address| !may_call(address, &[])) {
            return Err(CallError::NotPublic);
        }
        Ok(&self.far)
    }
}

async fn call(http: &Calls, request: HttpRequest) -> Result<HttpResponse, CallError> {
    let request = reqwest::Request::try_from(request)?;
    // An address may carry a secret: no log gets it.
    let mut answer = http.towards(request.url())?.execute(request).await.map_err(reqwest::Error::without_url)?;
    let mut built = http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        built = built.header(name, value);
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > ANSWER_BYTES_MAX {
            return Err(CallError::TooLarge);
        }
    }
    Ok(built.body(body)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By which way an address is called: as the provider's own, as another's, or not at all.
    fn way(issuer: &str, url: &str) -> &'static str {
        let own = Url::parse(issuer).unwrap().host().unwrap().to_owned();
        let calls = Calls::new(own).unwrap();
        match calls.towards(&Url::parse(url).unwrap()) {
            Ok(client) if std::ptr::eq(client, &raw const calls.near) => "own",
            Ok(_) => "public",
            Err(CallError::Plain) => "plain",
            Err(_) => "not",
        }
    }

    #[test]
    fn only_its_own_host_may_stand_behind_the_wall() {
        let (ministry, here) = ("https://id.ministry.example", "http://127.0.0.1:4000");
        for (issuer, url, wanted) in [
            (ministry, "https://id.ministry.example/token", "own"),
            ("https://10.0.0.7", "https://10.0.0.7:8443/token", "own"),
            (ministry, "https://keys.example/keys", "public"),
            (ministry, "http://id.ministry.example/token", "plain"),
            (ministry, "http://127.0.0.1:8080/", "plain"),
            (ministry, "http://localhost/", "plain"),
            (ministry, "https://10.0.0.7/", "not"),
            (ministry, "https://[::1]/", "not"),
            (ministry, "https://[::ffff:169.254.169.254]/", "not"),
            (here, "http://127.0.0.1:4001/token", "own"),
            (here, "http://127.0.0.2/", "plain"),
            (here, "http://localhost/", "plain"),
            (here, "https://192.168.0.1/", "not"),
        ] {
            assert_eq!(way(issuer, url), wanted, "{url}");
        }
    }

    #[tokio::test]
    async fn a_name_of_what_is_behind_the_wall_is_not_found() {
        assert!(PublicOnly.resolve("localhost".parse().unwrap()).await.is_err());
    }
}
