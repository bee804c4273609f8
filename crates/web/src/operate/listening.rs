//! Listeners: the server itself, with or without TLS; the way from http to https; metrics. Every connection is bounded in
//! number and in time, and told to end when the server stops.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};
use axum::routing::get;
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::{HttpService, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use prometheus_client::metrics::gauge::Gauge;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

use super::certificates::Certificates;
use super::clients::{Client, Way, who};
use super::connections::{Connections, Place};
use super::endless::{HandOver, written};
use super::{health, metrics};
use crate::answer::{Answer, answer};
use crate::site::Site;

/// The largest head of a request, in bytes.
const HEAD_BYTES_MAX: u32 = 32 * 1024;
/// The most answers under way at once on one connection of HTTP/2.
const STREAMS_OF_ONE_MAX: u32 = 200;
/// How often a silent connection of HTTP/2 is asked whether it lives, and how long it may take to say so.
const ALIVE: Duration = Duration::from_secs(20);
/// How long we wait after the system refuses a connection for a reason of its own, as too many open files.
const PAUSE: Duration = Duration::from_secs(1);
/// The most connections for metrics, or for the way to https.
const CONNECTIONS_ASIDE: usize = 256;

/// Where the server listens.
#[derive(Debug)]
pub struct Doors {
    /// For readers.
    pub main: TcpListener,
    /// By TLS, with this certificate; else in the clear.
    pub tls: Option<Certificates>,
    /// Where http is sent to https.
    pub redirect: Option<TcpListener>,
    /// Where metrics are read.
    pub metrics: Option<TcpListener>,
}

impl Doors {
    /// One listener in the clear.
    pub fn plain(main: TcpListener) -> Self {
        Self { main, tls: None, redirect: None, metrics: None }
    }
}

/// One listener with what answers there.
struct Door {
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    service: Router,
    connections: Arc<Connections>,
    site: Site,
}

/// Serves until `stop` is done, then ends streams and answers what is under way.
///
/// # Errors
/// The certificate cannot be used.
pub async fn serve(site: Site, doors: Doors, stop: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
    let settings = site.settings();
    let main = Door {
        listener: doors.main,
        tls: doors.tls.as_ref().map(Certificates::acceptor).transpose().map_err(io::Error::other)?,
        service: crate::app(site.clone()),
        connections: Connections::new(settings.connections, settings.connections_of_one, site.metrics().connections()),
        site: site.clone(),
    };
    let aside = |listener: Option<TcpListener>, service: Router| {
        let connections = Connections::new(CONNECTIONS_ASIDE, CONNECTIONS_ASIDE, Gauge::default());
        listener.map(|listener| Door { listener, tls: None, service, connections, site: site.clone() })
    };
    let (told, stopping) = watch::channel(false);
    let others = [aside(doors.redirect, to_https(&site)), aside(doors.metrics, for_machines(&site))];
    let others: Vec<_> = others.into_iter().flatten().map(|door| tokio::spawn(door.open(stopping.clone()))).collect();
    let following = doors.tls.map(|certificates| tokio::spawn(certificates.follow(site.metrics().clone())));
    let serving = tokio::spawn(main.open(stopping));
    stop.await;
    site.stop();
    // Nobody hears it only where all have ended already.
    told.send_replace(true);
    following.iter().for_each(tokio::task::JoinHandle::abort);
    for door in others.into_iter().chain([serving]) {
        door.await?;
    }
    Ok(())
}

/// What answers where machines ask: metrics, health, readiness.
fn for_machines(site: &Site) -> Router {
    Router::new()
        .route("/metrics", get(|State(site): State<Site>| metrics::answer_to(site)))
        .route("/healthz", get(async || answer(StatusCode::OK, "text/plain; charset=utf-8", "ok\n")))
        .route("/readyz", get(async |State(site): State<Site>| health::ready(&site, health::Told::Everything).await))
        .with_state(site.clone())
}

/// What answers where http is sent to https.
fn to_https(site: &Site) -> Router {
    Router::new().fallback(async |State(site): State<Site>, uri: Uri| moved(&site, &uri)).with_state(site.clone())
}

/// The same address by https, at the host that we are known under: not at one that the request names.
fn moved(site: &Site, uri: &Uri) -> Answer {
    let place = uri.path_and_query().map_or("/", |place| place.as_str());
    let mut moved = Response::new(Body::empty());
    *moved.status_mut() = StatusCode::PERMANENT_REDIRECT;
    let address = HeaderValue::try_from(format!("{}{place}", site.address()));
    moved.headers_mut().insert(header::LOCATION, address.unwrap_or(HeaderValue::from_static("/")));
    moved
}

impl Door {
    /// Takes connections until it is told to stop, and waits for those that are open.
    async fn open(self, mut stopping: watch::Receiver<bool>) {
        let (graceful, door) = (GracefulShutdown::new(), Arc::new(self));
        loop {
            let taken = tokio::select! {
                taken = door.next() => taken,
                _ = stopping.wait_for(|stopping| *stopping) => break,
            };
            if let Some((stream, peer, place)) = taken {
                let (door, told) = (Arc::clone(&door), (graceful.watcher(), stopping.clone()));
                tokio::spawn(async move {
                    // What served the request is given back before an answer without an end begins: few bytes stay for each of those.
                    let endless = Box::pin(door.serve(stream, peer, told)).await;
                    drop(door);
                    if let Some(endless) = endless {
                        endless.await;
                    }
                    drop(place);
                });
            }
        }
        graceful.shutdown().await;
    }

    /// The next connection; none where it is not taken.
    async fn next(&self) -> Option<(TcpStream, IpAddr, Place)> {
        let permit = self.connections.room().await?;
        let (stream, peer) = match self.listener.accept().await {
            Ok((stream, peer)) => (stream, peer.ip().to_canonical()),
            Err(error) if is_of_the_other_side(&error) => return None,
            Err(error) => {
                tracing::error!(%error, "no connection can be taken");
                tokio::time::sleep(PAUSE).await;
                return None;
            }
        };
        let proxy = self.site.settings().proxies.iter().any(|network| network.holds(peer));
        let place = self.connections.enter((!proxy).then(|| Client::at(peer)), permit);
        if place.is_none() {
            self.site.metrics().connection_refused();
        }
        self.tune(&stream);
        place.map(|place| (stream, peer, place))
    }

    /// A small answer is not to wait for a larger one, and who takes no answer is left after a time. Where the system cannot
    /// do the one or the other, it does not.
    fn tune(&self, stream: &TcpStream) {
        drop(stream.set_nodelay(true));
        #[cfg(target_os = "linux")]
        {
            let unread = u32::try_from(self.site.settings().unread.as_millis()).unwrap_or(u32::MAX);
            rustix::net::sockopt::set_tcp_user_timeout(stream, unread).unwrap_or_default();
        }
    }

    async fn serve(&self, stream: TcpStream, peer: IpAddr, told: Told) -> Option<Writing> {
        let Some(acceptor) = &self.tls else { return self.speak(Http::One, stream, peer, told).await };
        let shaking = tokio::time::timeout(self.site.settings().handshake, acceptor.accept(stream));
        let Ok(Ok(stream)) = shaking.await else {
            self.site.metrics().handshake_failed();
            return None;
        };
        let http = if stream.get_ref().1.alpn_protocol() == Some(b"h2") { Http::Two } else { Http::One };
        Box::pin(self.speak(http, stream, peer, told)).await
    }

    /// Answers on one connection until it ends, or until an answer without an end has it, which is left to be written.
    async fn speak<S>(&self, http: Http, stream: S, peer: IpAddr, (watcher, stopping): Told) -> Option<Writing>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let over = HandOver::default();
        let (asked, header) = (Arc::new(AtomicBool::new(false)), self.site.settings().header);
        let (asks, site, service) = (Arc::clone(&asked), self.site.clone(), self.service.clone());
        let to = (http == Http::One).then(|| over.clone());
        let service = service_fn(move |request| {
            asks.store(true, Ordering::Relaxed);
            answered((site.clone(), service.clone()), to.clone(), peer, request)
        });
        let io = TokioIo::new(over.over(stream));
        match http {
            Http::One => {
                let mut builder = http1::Builder::new();
                builder.timer(TokioTimer::new()).header_read_timeout(header);
                builder.max_header_size(usize::try_from(HEAD_BYTES_MAX).unwrap_or(usize::MAX));
                let mut connection = builder.serve_connection(io, service);
                let answer = until_silent(until_over(&mut connection, &over, stopping), &asked, header).await??;
                let io = connection.into_parts().io.into_inner().into_inner();
                Some(Box::pin(async move {
                    written(io, answer).await;
                    // The server waits for it when it stops.
                    drop(watcher);
                }))
            }
            Http::Two => {
                let mut builder = http2::Builder::new(TokioExecutor::new());
                builder.timer(TokioTimer::new()).keep_alive_interval(ALIVE).keep_alive_timeout(ALIVE);
                builder.max_concurrent_streams(STREAMS_OF_ONE_MAX).max_header_list_size(HEAD_BYTES_MAX);
                until_silent(watcher.watch(builder.serve_connection(io, service)), &asked, header).await;
                None
            }
        }
    }
}

/// By what a connection learns that the server stops, and the server that it has ended.
type Told = (Watcher, watch::Receiver<bool>);
/// An answer without an end, as it is written.
type Writing = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The version of HTTP that a connection speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Http {
    One,
    Two,
}

/// Waits for what becomes of a connection; one that has asked for nothing by its time is left.
async fn until_silent<F: Future>(connection: F, asked: &AtomicBool, patience: Duration) -> Option<F::Output> {
    let mut connection = std::pin::pin!(connection);
    match tokio::time::timeout(patience, &mut connection).await {
        Ok(ended) => Some(ended),
        Err(_) if asked.load(Ordering::Relaxed) => Some(connection.await),
        // Nobody asked for anything.
        Err(_) => None,
    }
}

/// Waits for the end of a connection, or for an answer without an end, which is to have it. Told to stop, the connection takes no
/// further request.
async fn until_over<I, S>(
    connection: &mut http1::Connection<I, S>,
    over: &HandOver,
    mut stopping: watch::Receiver<bool>,
) -> Option<Answer>
where
    I: hyper::rt::Read + hyper::rt::Write + Unpin,
    S: HttpService<Incoming, ResBody = Body>,
    S::Error: Into<axum::BoxError>,
{
    let mut stopped = std::pin::pin!(async move { drop(stopping.wait_for(|stopping| *stopping).await) });
    let mut is_told = false;
    std::future::poll_fn(move |cx| {
        if !is_told && stopped.as_mut().poll(cx).is_ready() {
            is_told = true;
            Pin::new(&mut *connection).graceful_shutdown();
        }
        if Pin::new(&mut *connection).poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        over.take().map_or(Poll::Pending, |answer| Poll::Ready(Some(answer)))
    })
    .await
}

/// Says who asks, and hands the request on. The address is for limits; it is neither kept nor logged.
/// An answer without an end is handed over, where somebody takes it.
async fn answered(
    (site, service): (Site, Router),
    over: Option<HandOver>,
    peer: IpAddr,
    mut request: Request<Incoming>,
) -> Result<Answer, std::convert::Infallible> {
    let (address, way) = who(peer, request.headers_mut(), &site.settings().proxies);
    if way == Way::Clear && site.address().starts_with("https://") {
        return Ok(moved(&site, request.uri()));
    }
    request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 0)));
    let over = over.filter(|_| HandOver::is_for(&request));
    let Ok(answer) = service.oneshot(request.map(Body::new)).await;
    let Some(over) = over else { return Ok(answer) };
    match over.keep(answer) {
        Some(answer) => Ok(answer),
        None => std::future::pending().await,
    }
}

/// True for a connection that was broken before it was taken.
fn is_of_the_other_side(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
