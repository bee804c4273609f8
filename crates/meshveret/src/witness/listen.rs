//! `--listen`: checkpoints that are handed in to the witness (C2SP tlog-witness, `add-checkpoint`).

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use proof::log::witness::{REQUEST_BYTES_MAX, Refusal, Request};

use super::Witness;

/// Listens; the address, where the system chose the port.
pub(super) async fn listen(witness: Arc<Witness>, address: SocketAddr) -> Result<SocketAddr> {
    let listener =
        tokio::net::TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let bound = listener.local_addr()?;
    let router = Router::new()
        .route("/add-checkpoint", post(add))
        .route("/key", get(key))
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .with_state(witness);
    let serving = async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(%error, "the witness listens no more");
        }
    };
    drop(tokio::spawn(serving));
    Ok(bound)
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
