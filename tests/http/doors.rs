//! The listeners: TLS with its certificate and both versions of HTTP, the way to https, proxies, and what is done with those who
//! say nothing, too little, or come too often.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion, version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use web::operate::{Certificates, Least};
use web::{Doors, Settings};

use crate::folder_of;
use crate::run::run;
use crate::server::{ADDRESS, Server, beginnings};

/// How long anything may take that is answered at all.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that listens: for readers, for the way to https, for metrics.
pub(crate) struct Opened {
    pub(crate) main: SocketAddr,
    pub(crate) redirect: SocketAddr,
    pub(crate) metrics: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Opened {
    pub(crate) fn new(server: &Server, change: impl FnOnce(Doors) -> Doors) -> Self {
        server.runtime.block_on(async {
            let bind = || TcpListener::bind("127.0.0.1:0");
            let (main, redirect, metrics) = (bind().await.unwrap(), bind().await.unwrap(), bind().await.unwrap());
            let at = |listener: &TcpListener| listener.local_addr().unwrap();
            let (of_main, of_redirect, of_metrics) = (at(&main), at(&redirect), at(&metrics));
            let doors = Doors { redirect: Some(redirect), metrics: Some(metrics), ..Doors::plain(main) };
            let (stop, stopped) = oneshot::channel();
            let stopped = async { stopped.await.unwrap_or_default() };
            let serving = tokio::spawn(web::serve(server.site.clone(), change(doors), stopped));
            Self { main: of_main, redirect: of_redirect, metrics: of_metrics, stop, serving }
        })
    }

    /// Tells it to stop, and waits until it has.
    pub(crate) fn close(self, server: &Server) {
        self.stop.send(()).unwrap();
        let ended = server.runtime.block_on(async { tokio::time::timeout(PATIENCE, self.serving).await });
        ended.unwrap().unwrap().unwrap();
    }
}

fn at_work(name: &str, settings: Settings) -> Server {
    run(name, settings, &beginnings("practice"), |dir, row| dir.journal(row).unwrap())
}

/// Settings in which nobody is waited for long.
fn hasty() -> Settings {
    Settings { header: Duration::from_secs(1), handshake: Duration::from_secs(1), ..Settings::default() }
}

/// Sends these bytes, and reads until the other side has ended.
pub(crate) async fn asked(at: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    rest(&mut stream).await
}

/// All that still comes, up to the end of the connection, which must come.
async fn rest(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut answer = Vec::new();
    // A connection that is broken has ended too.
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await.unwrap();
    drop(read);
    String::from_utf8(answer).unwrap()
}

fn get(path: &str, more: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: meshveret.example\r\n{more}Connection: close\r\n\r\n")
}

/// A certificate of the tests, for `localhost`, until 2126. Its key is no secret and protects nothing.
fn certificate(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("http/certificates").join(format!("{name}.pem"))
}

/// The two files of a certificate, where a test may change them.
fn installed(name: &str, certificate_name: &str) -> Certificates {
    let folder = folder_of(name);
    install(&folder, certificate_name);
    Certificates::load(&folder.join("certificate.pem"), &folder.join("key.pem"), Least::V12).unwrap()
}

fn install(folder: &Path, name: &str) {
    fs::create_dir_all(folder).unwrap();
    fs::copy(certificate(name), folder.join("certificate.pem")).unwrap();
    fs::copy(certificate(&format!("{name}-key")), folder.join("key.pem")).unwrap();
}

/// Speaks TLS with whoever shows this certificate.
async fn shaken(
    at: SocketAddr,
    trusted: &str,
    (versions, http): (&[&'static SupportedProtocolVersion], &str),
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(certificate(trusted)).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap();
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![http.as_bytes().to_vec()];
    let stream = TcpStream::connect(at).await?;
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), stream).await
}

#[test]
fn by_tls_both_versions_of_http_are_spoken_and_forms_taken() {
    let server = at_work("http-tls", Settings::default());
    let tls = installed("http-tls-files", "a");
    let opened = Opened::new(&server, |doors| Doors { tls: Some(tls), ..doors });
    server.runtime.block_on(async {
        for versions in [&[&version::TLS12], &[&version::TLS13]] {
            let mut one = shaken(opened.main, "a", (versions, "http/1.1")).await.unwrap();
            one.write_all(get("/en/practice/", "").as_bytes()).await.unwrap();
            let answer = rest(&mut one).await;
            assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
            assert!(answer.contains("\r\nstrict-transport-security: max-age=31536000\r\n"), "{answer}");
        }
        let stream = shaken(opened.main, "a", (&[&version::TLS13], "h2")).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
        let (mut asks, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
        let talking = tokio::spawn(connection);
        let page = Request::get("https://localhost/en/practice/").body(Body::empty()).unwrap();
        assert_eq!(asks.send_request(page).await.unwrap().status(), StatusCode::OK);
        let form = |origin: &str| {
            let form = Request::post("https://localhost/en/sign-in/seat").header("origin", origin);
            let form = form.header("content-type", "application/x-www-form-urlencoded");
            form.body(Body::from("process=practice&seat=orluna")).unwrap()
        };
        assert_eq!(asks.send_request(form("https://localhost")).await.unwrap().status(), StatusCode::SEE_OTHER);
        assert_eq!(asks.send_request(form("https://other.example")).await.unwrap().status(), StatusCode::FORBIDDEN);
        drop(asks);
        talking.await.unwrap().unwrap();
    });
    opened.close(&server);
}

#[test]
fn a_certificate_is_read_again_when_its_file_changes_and_kept_when_it_is_broken() {
    let server = at_work("http-tls-reload", Settings::default());
    let tls = installed("http-tls-reload-files", "a");
    let (folder, kept) = (folder_of("http-tls-reload-files"), tls.clone());
    let opened = Opened::new(&server, |doors| Doors { tls: Some(tls), ..doors });
    let is_shown = |name: &str| {
        server.runtime.block_on(async { shaken(opened.main, name, (&[&version::TLS13], "h2")).await.is_ok() })
    };
    assert!(is_shown("a") && !is_shown("b"));
    // 2 November 2126, as openssl says of the file.
    let told = server.runtime.block_on(asked(opened.metrics, &get("/metrics", "")));
    assert!(told.contains("\nmeshveret_certificate_expires_seconds{door=\"main\"} 4949259970\n"), "{told}");
    assert!(!kept.reload_if_changed().unwrap());
    fs::write(folder.join("certificate.pem"), "no certificate").unwrap();
    assert!(kept.reload_if_changed().is_err());
    // A failure is said once, and a certificate without its own key is one too.
    assert!(!kept.reload_if_changed().unwrap() && is_shown("a"));
    fs::copy(certificate("b"), folder.join("certificate.pem")).unwrap();
    assert!(kept.reload().is_err() && is_shown("a"));
    install(&folder, "b");
    kept.reload().unwrap();
    assert!(is_shown("b") && !is_shown("a"));
    opened.close(&server);
}

#[test]
fn where_tls_of_the_least_version_is_asked_for_an_older_one_is_refused() {
    let server = at_work("http-tls-least", Settings::default());
    installed("http-tls-least-files", "a");
    let folder = folder_of("http-tls-least-files");
    let tls = Certificates::load(&folder.join("certificate.pem"), &folder.join("key.pem"), Least::V13).unwrap();
    let opened = Opened::new(&server, |doors| Doors { tls: Some(tls), ..doors });
    server.runtime.block_on(async {
        assert!(shaken(opened.main, "a", (&[&version::TLS12], "h2")).await.is_err());
        assert!(shaken(opened.main, "a", (&[&version::TLS13], "h2")).await.is_ok());
    });
    opened.close(&server);
}

#[test]
fn whoever_says_nothing_or_half_a_word_is_left() {
    let server = at_work("http-silent", hasty());
    let tls = installed("http-silent-files", "a");
    let (clear, kept) =
        (Opened::new(&server, |doors| doors), Opened::new(&server, |doors| Doors { tls: Some(tls), ..doors }));
    server.runtime.block_on(async {
        // In the clear: nothing, half a head, and a head to which no other follows.
        assert_eq!(asked(clear.main, "").await, "");
        let half = asked(clear.main, "GET /en/ HTTP/1.1\r\nHost: x\r\n").await;
        assert!(half.is_empty() || half.starts_with("HTTP/1.1 408"), "{half}");
        assert!(asked(clear.main, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await.starts_with("HTTP/1.1 200"));
        // By TLS: no handshake, then no request, for either version of HTTP.
        assert_eq!(asked(kept.main, "").await, "");
        for http in ["http/1.1", "h2"] {
            let mut stream = shaken(kept.main, "a", (&[&version::TLS13], http)).await.unwrap();
            drop(tokio::time::timeout(PATIENCE, stream.read_to_end(&mut Vec::new())).await.unwrap());
        }
        let long = format!("GET / HTTP/1.1\r\nHost: x\r\nlong: {}\r\n\r\n", "a".repeat(64 * 1024));
        assert!(asked(clear.main, &long).await.starts_with("HTTP/1.1 431"));
    });
    let told = server.runtime.block_on(asked(clear.metrics, &get("/metrics", "")));
    assert!(told.contains("\nmeshveret_handshakes_failed_total 1\n"), "{told}");
    clear.close(&server);
    kept.close(&server);
}

#[test]
fn a_form_that_does_not_come_is_not_waited_for_and_a_large_one_not_read() {
    let server = at_work("http-slow-form", Settings { answer: Duration::from_secs(2), ..Settings::default() });
    let opened = Opened::new(&server, |doors| doors);
    let form = |length: u32| {
        let kind = "Content-Type: application/x-www-form-urlencoded";
        format!("POST /en/sign-in/seat HTTP/1.1\r\nHost: x\r\n{kind}\r\nContent-Length: {length}\r\n\r\nprocess=")
    };
    server.runtime.block_on(async {
        let answer = asked(opened.main, &form(100)).await;
        assert!(answer.starts_with("HTTP/1.1 504 "), "{answer}");
        for header in ["content-security-policy: default-src 'none'", "x-content-type-options: nosniff"] {
            assert!(answer.contains(header), "{answer}");
        }
        let answer = asked(opened.main, &form(1 << 30)).await;
        assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    });
    opened.close(&server);
}

#[test]
fn whoever_takes_nothing_of_an_answer_is_left() {
    let server = at_work("http-unread", Settings { unread: Duration::from_secs(1), ..Settings::default() });
    let opened = Opened::new(&server, |doors| doors);
    server.runtime.block_on(async {
        // More than the systems of both sides keep for a connection.
        let asked_for = "GET /assets/css/components.css HTTP/1.1\r\nHost: x\r\n\r\n".repeat(2_000);
        let mut stream = TcpStream::connect(opened.main).await.unwrap();
        let writing = stream.write_all(asked_for.as_bytes());
        // The other side reads no more as soon as it cannot write.
        drop(tokio::time::timeout(Duration::from_millis(500), writing).await);
        let open = async || asked(opened.metrics, &get("/metrics", "")).await.contains("\nmeshveret_connections 1\n");
        assert!(open().await);
        let left = async {
            while open().await {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(PATIENCE, left).await.unwrap();
        drop(stream);
    });
    opened.close(&server);
}

#[test]
fn above_its_bound_a_client_is_refused_and_a_proxy_is_not() {
    let check = |name: &str, proxies: &[&str], answered: usize| {
        let proxies = proxies.iter().map(|text| text.parse().unwrap()).collect();
        let server = at_work(name, Settings { connections_of_one: 2, proxies, ..Settings::default() });
        let opened = Opened::new(&server, |doors| doors);
        server.runtime.block_on(async {
            let (mut streams, mut count) = (Vec::new(), 0);
            for _ in 0..4 {
                let mut stream = TcpStream::connect(opened.main).await.unwrap();
                let sent = stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await;
                let mut beginning = [0; 12];
                let read = stream.read_exact(&mut beginning).await;
                count += usize::from(sent.is_ok() && read.is_ok() && &beginning == b"HTTP/1.1 200");
                streams.push(stream);
            }
            assert_eq!(count, answered, "{name}");
            drop(streams);
            let told = asked(opened.metrics, &get("/metrics", "")).await;
            let refused = format!("\nmeshveret_connections_refused_total {}\n", 4 - answered);
            assert!(told.contains(&refused), "{told}");
        });
        opened.close(&server);
    };
    check("http-bound", &[], 2);
    check("http-bound-proxy", &["127.0.0.0/8"], 4);
}

#[test]
fn http_leads_to_https_at_the_address_that_is_ours() {
    let server = at_work("http-redirect", Settings::default());
    let opened = Opened::new(&server, |doors| doors);
    let answer = server.runtime.block_on(async {
        let request = "GET /en/practice/?a=b HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n";
        asked(opened.redirect, request).await
    });
    assert!(answer.starts_with("HTTP/1.1 308"), "{answer}");
    assert!(answer.contains(&format!("\r\nlocation: {ADDRESS}/en/practice/?a=b\r\n")), "{answer}");
    opened.close(&server);
}

#[test]
fn that_somebody_came_in_the_clear_is_believed_of_a_proxy_only() {
    let check = |name: &str, proxies: &[&str], status: &str| {
        let proxies = proxies.iter().map(|text| text.parse().unwrap()).collect();
        let server = at_work(name, Settings { proxies, ..Settings::default() });
        let opened = Opened::new(&server, |doors| doors);
        let more = "X-Forwarded-Proto: http\r\nX-Forwarded-For: 198.51.100.7\r\n";
        let answer = server.runtime.block_on(asked(opened.main, &get("/en/practice/", more)));
        assert!(answer.starts_with(status), "{name}: {answer}");
        opened.close(&server);
    };
    check("http-proto", &["127.0.0.1"], "HTTP/1.1 308");
    check("http-proto-stranger", &["192.0.2.1"], "HTTP/1.1 200");
}
