//! As much of HTTP as the tests need: one request a connection.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The status.
    pub(crate) status: u16,
    /// The head, as it stands.
    pub(crate) head: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// A line of the head.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A connection to a port of this machine.
pub(crate) fn connect(port: u16) -> Option<TcpStream> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    Some(stream)
}

/// Asks for a page; nothing if nobody answers.
pub(crate) fn get(port: u16, path: &str) -> Option<Reply> {
    get_with(port, path, "")
}

/// Asks for a page with a cookie.
pub(crate) fn get_with(port: u16, path: &str, cookie: &str) -> Option<Reply> {
    send(port, &format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"))
}

/// Sends a form.
pub(crate) fn post(port: u16, path: &str, form: &str) -> Option<Reply> {
    post_with(port, path, "", form)
}

/// Sends a form with a cookie.
pub(crate) fn post_with(port: u16, path: &str, cookie: &str, form: &str) -> Option<Reply> {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let length = form.len();
    let head =
        format!("POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n{kind}\r\nContent-Length: {length}");
    send(port, &format!("{head}\r\nConnection: close\r\n\r\n{form}"))
}

/// Sends a request as it stands.
pub(crate) fn send(port: u16, request: &str) -> Option<Reply> {
    let mut stream = connect(port)?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8(answer.get(..end)?.to_vec()).ok()?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let body = answer.get(end.checked_add(4)?..)?.to_vec();
    let chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    Some(Reply { status, head, body: if chunked { whole(&body) } else { body } })
}

/// The body of its chunks.
fn whole(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = chunks.windows(2).position(|two| two == b"\r\n") {
        let (size, rest) = chunks.split_at(end);
        let size = usize::from_str_radix(std::str::from_utf8(size).unwrap(), 16).unwrap();
        let (chunk, after) = rest.split_at(2).1.split_at(size);
        body.extend_from_slice(chunk);
        chunks = after.strip_prefix(b"\r\n").unwrap_or_default();
    }
    body
}
