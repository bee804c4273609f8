//! A relay of our own: as much of SMTP (RFC 5321) as a client needs, in this process. It keeps what it took, in order.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::program::pause;

/// A mail that it took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    /// Where it comes back.
    pub(crate) from: String,
    /// To whom.
    pub(crate) to: String,
    /// The mail, with lines that end as ours do.
    pub(crate) text: String,
}

impl Taken {
    /// A field of its head, unfolded.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let (head, _) = self.text.split_once("\n\n")?;
        let head = head.replace("\n ", " ").replace("\n\t", " ");
        let of = |line: &str| {
            line.split_once(": ").filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, v)| v.to_owned())
        };
        head.lines().find_map(of)
    }

    /// Its id.
    pub(crate) fn id(&self) -> String {
        self.header("Message-ID").unwrap()
    }
}

#[derive(Default)]
struct Kept {
    taken: Vec<Taken>,
    /// How often it was asked to take something for a mailbox.
    asked: Vec<String>,
}

/// The relay. Mail to `nobody@` is refused for good, the first to `later@` for now; each takes it some time.
#[derive(Clone)]
pub(crate) struct Relay {
    port: u16,
    kept: Arc<Mutex<Kept>>,
    time: Duration,
}

impl Relay {
    /// A relay at a free port.
    pub(crate) fn new(time: Duration) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let relay = Self { port: listener.local_addr().unwrap().port(), kept: Arc::default(), time };
        let listening = relay.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let relay = listening.clone();
                std::thread::spawn(move || relay.speak(&stream));
            }
        });
        relay
    }

    /// Its port.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// What it took so far.
    pub(crate) fn taken(&self) -> Vec<Taken> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).taken.clone()
    }

    /// How many it took so far.
    pub(crate) fn count(&self) -> usize {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).taken.len()
    }

    /// How often it was asked to take something for a mailbox.
    pub(crate) fn asked(&self, mailbox: &str) -> usize {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.asked.iter().filter(|asked| *asked == mailbox).count()
    }

    /// A client that goes away ends the conversation.
    fn speak(&self, stream: &TcpStream) -> Option<()> {
        let mut lines = BufReader::new(stream);
        let answer = |text: &str| {
            let mut stream = stream;
            stream.write_all(format!("{text}\r\n").as_bytes()).ok()
        };
        let (mut from, mut to) = (String::new(), String::new());
        answer("220 relay.example ESMTP")?;
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line).ok()? == 0 {
                return None;
            }
            let line = line.trim_end();
            let address = || line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(a, _)| a.to_owned());
            match line.get(..4).unwrap_or(line).to_ascii_uppercase().as_str() {
                "EHLO" => answer("250-relay.example\r\n250 8BITMIME")?,
                "MAIL" => {
                    from = address()?;
                    answer("250 OK")?;
                }
                "RCPT" => {
                    to = address()?;
                    answer(&self.asked_for(&to))?;
                }
                "DATA" => {
                    answer("354 go on")?;
                    let text = data(&mut lines)?;
                    pause(self.time);
                    // It is kept before it is said: whoever is killed now does not know, and sends it again.
                    let taken = Taken { from: from.clone(), to: to.clone(), text };
                    self.kept.lock().unwrap_or_else(PoisonError::into_inner).taken.push(taken);
                    answer("250 taken")?;
                }
                "QUIT" => {
                    answer("221 good bye")?;
                    return Some(());
                }
                _ => answer("250 OK")?,
            }
        }
    }

    /// As many relays do, it repeats the address that it refuses.
    fn asked_for(&self, to: &str) -> String {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.asked.push(to.to_owned());
        let times = kept.asked.iter().filter(|asked| *asked == to).count();
        match to.split('@').next() {
            Some("nobody") => format!("550 5.1.1 <{to}>: there is nobody of this name"),
            Some("later") if times == 1 => format!("451 4.7.1 <{to}>: come back later"),
            _ => "250 OK".to_owned(),
        }
    }
}

fn data(lines: &mut impl BufRead) -> Option<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end_matches(['\r', '\n']);
        if line == "." {
            return Some(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(line));
        text.push('\n');
    }
}
