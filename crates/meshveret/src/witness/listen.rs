//! `--listen`: checkpoints that are handed in to the witness (C2SP tlog-witness, `add-checkpoint`). Connections are bounded in
//! number and in time: whoever holds one and says nothing makes room for others.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use proof::log::witness::{REQUEST_BYTES_MAX, Refusal, Request};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt;

use super::Witness;

/// The most connections at once; one more waits in the system's queue.
const CONNECTIONS_MAX: usize = 64;
/// How long the head of a request may take to come.
const HEAD: Duration = Duration::from_secs(5);
/// How long a connection lasts at most: a hundred times what a checkpoint takes.
const LASTS: Duration = Duration::from_secs(30);
/// How long it waits after the system refuses a connection.
const PAUSE: Duration = Duration::from_secs(1);

/// Listens; the address, where the system chose the port.
pub(super) async fn listen(witness: Arc<Witness>, address: SocketAddr) -> Result<SocketAddr> {
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let bound = listener.local_addr()?;
    let router = Router::new()
        .route("/add-checkpoint", post(add))
        .route("/key", get(key))
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .with_state(witness);
    drop(tokio::spawn(take(listener, router)));
    Ok(bound)
}

/// Takes connections for as long as the witness runs.
async fn take(listener: TcpListener, router: Router) {
    let room = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    while let Ok(place) = Arc::clone(&room).acquire_owned().await {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::warn!(%error, "no connection can be taken");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let router = router.clone();
        tokio::spawn(async move {
            // Who is slower may come again.
            drop(tokio::time::timeout(LASTS, answered(stream, router)).await);
            drop(place);
        });
    }
}

async fn answered(stream: TcpStream, router: Router) {
    let service = service_fn(move |request: hyper::Request<Incoming>| router.clone().oneshot(request.map(Body::new)));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD);
    if let Err(error) = builder.serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(%error, "a connection broke");
    }
}

/// The key of the witness, for the record.
async fn key(State(witness): State<Arc<Witness>>) -> String {
    format!("{}\n", witness.secret.key())
}

async fn add(State(witness): State<Arc<Witness>>, body: String) -> Response {
    let Some(request) = Request::parse(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    let judged = tokio::task::spawn_blocking(move || witness.cosign_handed_in(&request)).await;
    match judged {
        Ok(Ok(line)) => line.into_response(),
        Ok(Err((Some(refusal), error))) => {
            tracing::warn!(%error, "a checkpoint was refused");
            refused(refusal)
        }
        Ok(Err((None, error))) => {
            tracing::error!(error = %format!("{error:#}"), "a checkpoint was not judged");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(_panicked) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The status of each refusal, as the specification has it; of another size the one that was cosigned.
fn refused(refusal: Refusal) -> Response {
    match refusal {
        Refusal::Unknown => StatusCode::NOT_FOUND.into_response(),
        Refusal::NotSigned => StatusCode::FORBIDDEN.into_response(),
        Refusal::Backwards => StatusCode::BAD_REQUEST.into_response(),
        Refusal::Elsewhere(size) => {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, axum::http::HeaderValue::from_static("text/x.tlog.size"));
            (StatusCode::CONFLICT, headers, format!("{size}\n")).into_response()
        }
        Refusal::Forked => StatusCode::CONFLICT.into_response(),
        Refusal::NotProved => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    }
}
