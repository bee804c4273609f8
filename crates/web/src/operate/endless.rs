//! Answers without an end, as live pages are: ten thousand may be open at once, each silent nearly always. Over HTTP/1.1 such an
//! answer is taken over, with its connection, from the machinery that serves requests. What remains is the connection, the body
//! and one write for each of its frames.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::HttpBody;
use axum::http::{HeaderValue, Method, Request, Version, header};
use bytes::Buf;
use hyper::body::Incoming;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};

use crate::answer::Answer;

/// Stands at an answer that has no end of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Endless;

/// Marks the last chunk of a body (RFC 9112, section 7.1).
const LAST: &[u8] = b"0\r\n\r\n";

/// Where an endless answer is put by whoever made it, for whoever has the connection.
#[derive(Clone, Debug, Default)]
pub(super) struct HandOver {
    answer: Arc<Mutex<Option<Answer>>>,
    /// Nothing of an earlier answer is still to be written.
    drained: Arc<AtomicBool>,
}

impl HandOver {
    /// True for a request whose answer may be handed over: in chunks, and with a body.
    pub(super) fn is_for(request: &Request<Incoming>) -> bool {
        request.version() == Version::HTTP_11 && request.method() == Method::GET
    }

    /// Gives the answer back, or keeps it where it is endless.
    pub(super) fn keep(&self, answer: Answer) -> Option<Answer> {
        if answer.extensions().get::<Endless>().is_none() {
            return Some(answer);
        }
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        None
    }

    /// The answer, once it was handed over and all before it is written.
    pub(super) fn take(&self) -> Option<Answer> {
        if !self.drained.load(Ordering::Acquire) {
            return None;
        }
        self.answer.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// A connection of which is known whether all that was written to it has gone.
    pub(super) fn over<S>(&self, io: S) -> Drained<S> {
        self.drained.store(true, Ordering::Release);
        Drained { io, drained: Arc::clone(&self.drained) }
    }
}

/// A connection that says when it has nothing left to write: whoever writes to it flushes only then.
#[derive(Debug)]
pub(super) struct Drained<S> {
    io: S,
    drained: Arc<AtomicBool>,
}

impl<S> Drained<S> {
    /// The connection itself.
    pub(super) fn into_inner(self) -> S {
        self.io
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Drained<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Drained<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.drained.store(false, Ordering::Release);
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.drained.store(false, Ordering::Release);
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.io).poll_flush(cx);
        self.drained.store(flushed.is_ready(), Ordering::Release);
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

/// Writes an answer as its body gives it, until that ends or the reader is gone. One who takes nothing holds one frame of it, and
/// what the system keeps for the connection.
pub(super) async fn written<S: AsyncRead + AsyncWrite + Unpin>(mut io: S, answer: Answer) {
    // Whoever went away is not told so.
    drop(write(&mut io, answer).await);
    drop(io.shutdown().await);
}

async fn write<S: AsyncRead + AsyncWrite + Unpin>(io: &mut S, answer: Answer) -> io::Result<()> {
    io.write_all(&head(&answer)).await?;
    let mut body = answer.into_body();
    loop {
        let frame = tokio::select! {
            biased;
            frame = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)) => frame,
            () = gone(io) => return Ok(()),
        };
        let Some(frame) = frame else { break };
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else { continue };
        if data.is_empty() {
            continue;
        }
        // A chunk in one write.
        let length = format!("{:x}\r\n", data.len());
        let mut chunk = Buf::chain(io::Cursor::new(length), data).chain(b"\r\n".as_slice());
        io.write_all_buf(&mut chunk).await?;
        io.flush().await?;
    }
    io.write_all(LAST).await?;
    io.flush().await
}

/// Waits until the other side has ended the connection. What it still says is not listened to.
async fn gone(io: &mut (impl AsyncRead + Unpin)) {
    let mut said = [0; 64];
    while matches!(io.read(&mut said).await, Ok(1..)) {}
}

/// The head of an answer whose body comes in chunks, after which the connection ends.
fn head(answer: &Answer) -> Vec<u8> {
    let status = answer.status();
    let mut head = format!("HTTP/1.1 {} {}\r\n", status.as_str(), status.canonical_reason().unwrap_or_default());
    head.push_str("transfer-encoding: chunked\r\nconnection: close\r\n");
    let mut head = head.into_bytes();
    let own = [header::TRANSFER_ENCODING, header::CONNECTION, header::CONTENT_LENGTH];
    for (name, value) in answer.headers().iter().filter(|(name, _)| !own.contains(name)) {
        head.extend([name.as_str().as_bytes(), b": ", HeaderValue::as_bytes(value), b"\r\n"].concat());
    }
    head.extend(b"\r\n");
    head
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::StatusCode;
    use tokio::io::duplex;

    use super::*;
    use crate::answer::answer;

    #[tokio::test]
    async fn an_answer_goes_in_chunks_and_the_connection_ends_with_it() {
        let (ours, mut theirs) = duplex(1 << 16);
        let found = answer(StatusCode::OK, "text/plain", "sixteen letters.");
        let writing = tokio::spawn(written(ours, found));
        let mut read = String::new();
        theirs.read_to_string(&mut read).await.unwrap();
        writing.await.unwrap();
        let expected = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\
                        content-type: text/plain\r\n\r\n10\r\nsixteen letters.\r\n0\r\n\r\n";
        assert_eq!(read, expected);
    }

    #[tokio::test]
    async fn whoever_goes_away_is_written_nothing_more() {
        let (ours, theirs) = duplex(1 << 16);
        let found = answer(StatusCode::OK, "text/plain", Body::new(Never));
        let writing = tokio::spawn(written(ours, found));
        drop(theirs);
        tokio::time::timeout(std::time::Duration::from_secs(10), writing).await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn an_answer_is_handed_over_when_all_before_it_is_written() {
        let (ours, _theirs) = duplex(4);
        let over = HandOver::default();
        let mut io = over.over(ours);
        let mut found = answer(StatusCode::OK, "text/plain", "");
        assert!(over.keep(answer(StatusCode::OK, "text/plain", "")).is_some());
        found.extensions_mut().insert(Endless);
        assert!(over.keep(found).is_none());
        io.write_all(b"four").await.unwrap();
        assert!(over.take().is_none());
        io.flush().await.unwrap();
        assert!(over.take().is_some() && over.take().is_none());
    }

    /// A body that says nothing and does not end.
    struct Never;

    impl HttpBody for Never {
        type Data = bytes::Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            self: Pin<&mut Self>,
            _context: &mut Context<'_>,
        ) -> Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
            Poll::Pending
        }
    }
}
