//! The server's own TLS: a certificate and its key from two files, read again when they change.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio_rustls::TlsAcceptor;

use super::metrics::Metrics;

/// How often the times of the files are looked at.
const LOOK_AGAIN: Duration = Duration::from_secs(30);

/// The least version of TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Least {
    /// TLS 1.2.
    V12,
    /// TLS 1.3.
    V13,
}

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file cannot be read.
    #[error("cannot read {0}")]
    File(PathBuf, #[source] pem::Error),
    /// There is none in the file.
    #[error("there is no certificate in {0}")]
    None(PathBuf),
    /// Certificate and key do not belong together, or are of a kind that is not known.
    #[error("the certificate and its key cannot be used")]
    Unfit(#[source] rustls::Error),
}

/// A certificate in use. Clones share it.
#[derive(Clone, Debug)]
pub struct Certificates(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    chain: PathBuf,
    key: PathBuf,
    least: Least,
    current: ArcSwap<CertifiedKey>,
    seen: Mutex<Times>,
}

/// When the two files were changed.
type Times = [Option<SystemTime>; 2];

impl Certificates {
    /// Reads a certificate with its chain, and its key, both as PEM.
    ///
    /// # Errors
    /// [`CertificateError`].
    pub fn load(chain: &Path, key: &Path, least: Least) -> Result<Self, CertificateError> {
        let seen = Mutex::new(times(chain, key));
        let current = ArcSwap::from_pointee(read(chain, key)?);
        Ok(Self(Arc::new(Inner { chain: chain.to_owned(), key: key.to_owned(), least, current, seen })))
    }

    /// Reads the files again. Connections that are open go on as they are; where it fails, so does everything.
    ///
    /// # Errors
    /// [`CertificateError`].
    pub fn reload(&self) -> Result<(), CertificateError> {
        *self.0.seen.lock().unwrap_or_else(PoisonError::into_inner) = times(&self.0.chain, &self.0.key);
        self.0.current.store(Arc::new(read(&self.0.chain, &self.0.key)?));
        Ok(())
    }

    /// Reads the files again if one of them has changed since it was read; true if it has.
    ///
    /// # Errors
    /// [`CertificateError`].
    pub fn reload_if_changed(&self) -> Result<bool, CertificateError> {
        let seen = *self.0.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if times(&self.0.chain, &self.0.key) == seen {
            return Ok(false);
        }
        self.reload().map(|()| true)
    }

    /// The second until which the certificate is valid, since 1970.
    fn expires(&self) -> Option<i64> {
        let current = self.0.current.load();
        let (_, end) = proof::validity(current.cert.first()?)?;
        Some(end.div_euclid(1000))
    }

    /// Looks at the files for as long as the server runs. A failure is said once for each change.
    pub(crate) async fn follow(self, metrics: Metrics) {
        loop {
            if let Some(end) = self.expires() {
                metrics.certificate_expires(end);
            }
            tokio::time::sleep(LOOK_AGAIN).await;
            match self.reload_if_changed() {
                Ok(true) => tracing::info!("the certificate was read again"),
                Ok(false) => {}
                Err(error) => tracing::error!(error = %chain_of(&error), "the certificate stays as it was"),
            }
        }
    }

    pub(crate) fn acceptor(&self) -> Result<TlsAcceptor, CertificateError> {
        let versions: &[_] = match self.0.least {
            Least::V12 => &[&rustls::version::TLS13, &rustls::version::TLS12],
            Least::V13 => &[&rustls::version::TLS13],
        };
        let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let builder = builder.with_protocol_versions(versions).map_err(CertificateError::Unfit)?;
        let resolver: Arc<dyn ResolvesServerCert> = self.0.clone();
        let mut config = builder.with_no_client_auth().with_cert_resolver(resolver);
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

impl ResolvesServerCert for Inner {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.current.load_full())
    }
}

fn times(chain: &Path, key: &Path) -> Times {
    [chain, key].map(|path| std::fs::metadata(path).and_then(|found| found.modified()).ok())
}

fn read(chain: &Path, key: &Path) -> Result<CertifiedKey, CertificateError> {
    let wrong = |path: &Path| {
        let path = path.to_owned();
        move |error| CertificateError::File(path, error)
    };
    let certificates = CertificateDer::pem_file_iter(chain).map_err(wrong(chain))?;
    let certificates: Vec<_> = certificates.collect::<Result<_, _>>().map_err(wrong(chain))?;
    if certificates.is_empty() {
        return Err(CertificateError::None(chain.to_owned()));
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(wrong(key))?;
    CertifiedKey::from_der(certificates, key, &ring::default_provider()).map_err(CertificateError::Unfit)
}

/// An error with its causes, in one line.
pub(crate) fn chain_of(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
