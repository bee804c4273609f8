//! The keys of the configuration file, a table for each part of the program. Its line here is all that there is of a key: what it
//! means, its kind with its bound, its default; docs/operate/configuration.md is printed from it.

use crate::arguments::SocketOrOff;
use crate::config::tables::{held, read_key, rule, table};
use crate::config::values::{File, Folder, Form, Level, Networks, SecretFile, Socket, Url, Version, Whole};

table! {
    /// What is served, where, and under which address.
    Server {
        /// The data directory.
        data: Folder = example "\"/var/lib/meshveret\"",
        /// Where the server listens.
        listen: Socket = default "\"127.0.0.1:8080\"",
        /// The address under which readers reach the server. It stands in the code on papers and in links; with https, cookies
        /// go by https only and browsers are told to come by https. Without it, it is http:// and where the server listens.
        address: Url = example "\"https://process.example.org\"",
        /// Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; of anybody else they are ignored. The address
        /// of a reader is used for limits and is neither kept nor logged.
        trusted_proxies: Networks = default "[]",
    }
}

table! {
    /// TLS of the server's own, with HTTP/2 and HTTP/1.1. Leave it out behind a proxy that has TLS.
    Tls {
        /// The certificate and its chain, as PEM. With it the server speaks TLS. It is read again on SIGHUP, and within 30
        /// seconds after the file has changed.
        certificate: File = example "\"/etc/meshveret/certificate.pem\"",
        /// The key of the certificate, as PEM.
        key: SecretFile = example "\"/etc/meshveret/key.pem\"",
        /// The least version of TLS.
        version: Version = default "\"1.2\"",
        /// Where the server listens in the clear, to send readers to https.
        redirect_listen: Socket = example "\"0.0.0.0:80\"",
        /// How many days a browser comes by https only after it came once (HSTS), where server.address is https; 0 says nothing.
        https_only_days: Whole<0, 3650> = default "365",
    }
}

table! {
    /// Bounds of connections and requests.
    Limits {
        /// The most connections at once; one more waits. The limit of open files is raised to it where the system lets us.
        connections: Whole<16, 1_000_000> = default "10000",
        /// The most connections at once from one address (IPv4) or network of 64 bits (IPv6); one more is closed. It does not
        /// bind trusted proxies.
        connections_of_one: Whole<4, 1_000_000> = default "1000",
        /// How many seconds a request's head may take, and a connection may ask for nothing.
        header_seconds: Whole<1, 600> = default "30",
        /// How many seconds a TLS handshake may take.
        handshake_seconds: Whole<1, 60> = default "10",
        /// How many seconds an answer may take, with the reading of what was sent. Live streams are not bound by it.
        answer_seconds: Whole<5, 3600> = default "60",
        /// After how many seconds a reader is left who takes nothing of what was sent, also of a live stream.
        unread_seconds: Whole<5, 3600> = default "60",
        /// The free space on the disk of the data directory, in MiB, below which /readyz says that the server is not ready.
        disk_free_mib: Whole<1, 1_000_000> = default "256",
    }
}

table! {
    /// The interface for programs, /api/v1.
    Api {
        /// The most requests in a minute with one token; one more is answered 429.
        of_a_token: Whole<1, 1_000_000> = default "600",
        /// The most requests in a minute without a token from one address (IPv4) or network of 64 bits (IPv6).
        of_a_stranger: Whole<1, 1_000_000> = default "120",
    }
}

table! {
    /// Log lines on standard error. They hold no name, address, token, question or text of anybody.
    LogLines {
        /// Their form.
        form: Form = default "\"text\"",
        /// The least that is logged: what failed, what may need somebody, or a line for each request too.
        level: Level = default "\"info\"",
    }
}

table! {
    /// Metrics for Prometheus at /metrics, with /healthz and /readyz, on a listener of its own without TLS.
    Metrics {
        /// Where they are read. Keep it where strangers do not come.
        listen: SocketOrOff = default "\"127.0.0.1:9464\"",
    }
}
