//! A server of `PostgreSQL`: where it is, how it is reached, and what it must promise.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use postgres::Config;
use postgres::config::{Host, SslMode, TargetSessionAttrs};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::BuilderVerifierExt;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Error;
use crate::failure::Failure;

/// How long it is waited for a server to take a connection, where the address does not say.
const CONNECT: Duration = Duration::from_secs(5);
/// After how long without a word from a server that owes one the connection counts as broken, where the address does not say.
const SILENT: Duration = Duration::from_secs(15);
/// How long a connection may be silent before its server is asked whether it is there, and between two such questions.
const KEEP_ALIVE: Duration = Duration::from_secs(5);
/// What holds in each session: nobody waits for ever, and a node that stops in the middle of a transaction lets go of it.
const SESSION: &str = "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '30s'";
/// What a server must not be told: with it, what was acknowledged can be lost.
const UNSAFE: [(&str, &str); 3] = [("fsync", "off"), ("full_page_writes", "off"), ("synchronous_commit", "off")];

/// A server of `PostgreSQL`, or several of which one takes writes.
#[derive(Clone)]
pub struct Server {
    config: Arc<Config>,
    tls: MakeRustlsConnect,
}

impl std::fmt::Debug for Server {
    /// The password is no text for a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("hosts", &self.config.get_hosts()).finish_non_exhaustive()
    }
}

impl Server {
    /// A server by its address: `postgresql://user@host:port,host:port/database`, or `host=… dbname=…` as libpq has it. TLS is
    /// checked against the authority in this file, or whom the system trusts.
    ///
    /// # Errors
    /// The address is none, or the authority cannot be read.
    pub fn new(address: &str, password: Option<&str>, authority: Option<&Path>) -> Result<Self, Failure> {
        let mut config: Config = address.parse().map_err(|error| Failure::Address(Error::Postgres(error)))?;
        if let Some(password) = password {
            config.password(password);
        }
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        if config.get_ssl_mode() == SslMode::Prefer
            && (config.get_hosts().iter().any(is_far) || config.get_hostaddrs().iter().any(|ip| !ip.is_loopback()))
        {
            config.ssl_mode(SslMode::Require);
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(SILENT);
            // A machine that died owes no acknowledgement: only who asks it learns that it is gone.
            config.keepalives_idle(KEEP_ALIVE).keepalives_interval(KEEP_ALIVE).keepalives_retries(2);
        }
        if config.get_application_name().is_none() {
            config.application_name("meshveret");
        }
        Ok(Self { config: Arc::new(config), tls: tls(authority)? })
    }

    /// Connects, and refuses a server that may lose what it acknowledged.
    pub(super) fn connect(&self) -> Result<postgres::Client, Error> {
        let mut client = self.config.connect(self.tls.clone())?;
        client.batch_execute(SESSION)?;
        let settings = client.query("SELECT name, setting FROM pg_settings WHERE setting = 'off'", &[])?;
        for row in settings {
            let (name, setting): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            if let Some((name, _)) = UNSAFE.iter().find(|(known, off)| *known == name && *off == setting) {
                return Err(Error::Unsafe(name));
            }
        }
        Ok(client)
    }
}

/// True where what is said to a host leaves this machine.
fn is_far(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => name != "localhost" && !name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback()),
        Host::Unix(_) => false,
    }
}

fn tls(authority: Option<&Path>) -> Result<MakeRustlsConnect, Failure> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(Failure::Tls)?;
    let config = match authority {
        None => builder.with_platform_verifier().map_err(Failure::Tls)?,
        Some(path) => {
            let damaged = || Failure::Damaged(path.display().to_string());
            let bytes = std::fs::read(path).map_err(Failure::io(path))?;
            let mut roots = rustls::RootCertStore::empty();
            for certificate in CertificateDer::pem_slice_iter(&bytes) {
                roots.add(certificate.map_err(|_no_pem| damaged())?).map_err(Failure::Tls)?;
            }
            if roots.is_empty() {
                return Err(damaged());
            }
            builder.with_root_certificates(roots)
        }
    };
    Ok(MakeRustlsConnect::new(config.with_no_client_auth()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_this_machine_is_encrypted() {
        let mode = |address: &str| Server::new(address, None, None).unwrap().config.get_ssl_mode();
        for near in [
            "host=/run/postgresql",
            "host=localhost",
            "host=127.0.0.1",
            "postgresql://[::1]/a",
            "host=far.example sslmode=disable",
        ] {
            assert_ne!(mode(near), SslMode::Require, "{near}");
        }
        for far in [
            "host=far.example",
            "postgresql://127.0.0.1,10.0.0.1/a",
            "host=192.0.2.1 sslmode=prefer",
            "host=localhost hostaddr=10.0.0.5",
        ] {
            assert_eq!(mode(far), SslMode::Require, "{far}");
        }
        assert!(matches!(Server::new("postgresql://a:b:c/", None, None), Err(Failure::Address(_))));
    }
}
