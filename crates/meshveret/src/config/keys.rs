//! The keys of the configuration file, a table for each part of the program. Its line here is all that there is of a key: what it
//! means, its kind with its bound, its default; docs/operate/configuration.md is printed from it.

use crate::arguments::SocketOrOff;
use crate::config::tables::{held, read_key, rule, table};
use crate::config::values::{
    Areas, Callee, DatabaseAddress, Domain, File, Folder, Form, Host, Issuer, Level, MailAddress, Name, Networks,
    SecretFile, Security, Socket, Store, Title, Url, Urls, Version, Whole,
};

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
    /// The database. Without an address it is a file in the data directory, which is for one server; with one, several servers may
    /// work on it as one (docs/operate/database.md).
    Database {
        /// The address of a PostgreSQL database, as libpq has it. Several hosts may stand in it: the one that takes writes is used. What
        /// leaves this machine goes by TLS, unless sslmode=disable stands in it.
        address: DatabaseAddress = example "\"postgresql://meshveret@db.example.org/meshveret\"",
        /// The file that holds the password.
        password_file: SecretFile = example "\"/etc/meshveret/database-password\"",
        /// A certificate, as PEM, that the server's is checked against, in the place of those that the system trusts.
        authority: File = example "\"/etc/meshveret/database-authority.pem\"",
    }
}

table! {
    /// The store of files. Several servers need one that all of them reach: a bucket, or a folder on a disk that they share.
    Files {
        /// What it is: the folder files in the data directory, or a bucket of a store that speaks S3.
        store: Store = default "\"folder\"",
        /// Where the store is.
        endpoint: Url = example "\"https://s3.example.org\"",
        /// The bucket.
        bucket: Title = example "\"meshveret\"",
        /// Its region.
        region: Title = default "\"us-east-1\"",
        /// What stands before the names of files in it.
        prefix: Title = example "\"process\"",
        /// As whom the server asks it.
        key_id: Title = example "\"meshveret\"",
        /// The file that holds the secret that belongs to it.
        secret_file: SecretFile = example "\"/etc/meshveret/store-secret\"",
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
        connections: Whole<16, 1_000_000> = default "15000",
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
        /// The free space on the disk of the data directory, in MiB, below which /readyz says that the server is not ready, and
        /// no file is taken.
        disk_free_mib: Whole<1, 1_000_000> = default "256",
        /// The most files in MiB that one account or seat brings to a process in a day.
        upload_day_mib: Whole<25, 1_000_000> = default "2048",
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

table! {
    /// How people sign in, and how long that lasts.
    SignIn {
        /// The name to which passkeys belong: the host of server.address, or a domain above it. Without it, it is that host. To
        /// change it makes every passkey useless.
        passkey_domain: Domain = example "\"example.org\"",
        /// Further addresses under which readers reach the server and use their passkeys; below the same domain.
        addresses: Urls = default "[]",
        /// After how many hours a sign-in ends, however much it is used.
        lasts_hours: Whole<1, 720> = default "24",
        /// After how many hours without a request a sign-in ends. An open live page counts as use.
        idle_hours: Whole<1, 720> = default "8",
        /// How many hours an invitation or recovery link can be used; 24 where a command makes it while no server runs.
        link_hours: Whole<1, 168> = default "24",
        /// How many days the log of an account is kept: its sign-ins, refused attempts and changes.
        log_days: Whole<7, 3650> = default "180",
        /// How many failures are borne at once for one account from one network; after that, one a minute.
        failures_of_account: Whole<3, 100> = default "10",
        /// How many failures are borne at once from one network, an IPv4 /24 or an IPv6 /48; after that, one a second.
        failures_of_network: Whole<10, 10_000> = default "60",
    }
}

table! {
    /// An identity provider (OpenID Connect); the table may stand several times, in the order of the buttons. Its redirect
    /// address is server.address with /sign-in/oidc/NAME/.
    Provider {
        /// Its short name in our addresses.
        name: Name = needed "\"foreign-ministry\"",
        /// Its name for people, as it stands on the button.
        title: Title = needed "\"Ministry of Foreign Affairs\"",
        /// Its issuer, exactly as it names itself.
        issuer: Issuer = needed "\"https://sign-in.example.org/realms/ministry\"",
        /// Our name there.
        client_id: Title = needed "\"meshveret\"",
        /// The file with our secret there, where it gave us one.
        client_secret_file: SecretFile = example "\"/etc/meshveret/foreign-ministry.secret\"",
        /// A claim that holds the name of the account, only of a provider whose users cannot choose their names. Without it, each
        /// account is linked by its owner.
        claim: Title = example "\"preferred_username\"",
    }
}

table! {
    /// Mail. Without a relay none is written. DKIM, SPF and DMARC are the relay's: it signs what it sends.
    Mail {
        /// The relay that takes mail.
        relay: Host = example "\"relay.example.org\"",
        /// Its port: 587 with starttls, 465 with tls.
        port: Whole<1, 65_535> = default "587",
        /// How mail goes to it: with TLS, or in the clear, which is for a relay on this machine only.
        security: Security = default "\"starttls\"",
        /// A certificate, as PEM, that the relay's is checked against beside those that the system trusts.
        authority: File = example "\"/etc/meshveret/relay-authority.pem\"",
        /// As whom the server signs in there.
        user: Title = example "\"meshveret\"",
        /// The file that holds the password.
        password_file: SecretFile = example "\"/etc/meshveret/relay-password\"",
        /// From whom mail comes.
        from: MailAddress = example "\"secretariat@process.example.org\"",
        /// Where mail that cannot be delivered comes back. What stands before the @ is followed by + and the id of the mail, so
        /// that it is known again. Without it, it comes back to where mail comes from.
        bounces_to: MailAddress = example "\"bounces@process.example.org\"",
        /// Where the machine that takes mail for that address puts it: a maildir, or a file in the form of mbox. It is read
        /// for delivery status notifications (RFC 3464).
        bounces: Folder = example "\"/var/mail/meshveret-bounces\"",
        /// The most mails a minute.
        mails_a_minute: Whole<1, 100_000> = default "60",
        /// The most connections to the relay at once. As many mails may come twice, under one id, after the server died.
        connections: Whole<1, 16> = default "1",
        /// For how many days a mail is tried that the relay does not take for now.
        days: Whole<1, 14> = default "5",
        /// The hour of the daily digest, by the clocks of whoever gets it.
        digest_hour: Whole<0, 23> = default "8",
    }
}

table! {
    /// A webhook: a page of another program that is told of every public entry of a record, in order, and of no other.
    Webhook {
        /// Its name.
        name: Name = needed "\"mirror\"",
        /// The process of which it is told.
        process: Name = needed "\"almaty\"",
        /// Where it is called. Its host is resolved once for each call, and no redirect is followed.
        address: Callee = needed "\"https://example.org/meshveret\"",
        /// The file that holds the secret with which calls are signed, as the Standard Webhooks have it: 24 to 64 bytes in
        /// base64, after whsec_.
        secret_file: SecretFile = needed "\"/etc/meshveret/mirror-secret\"",
        /// Of acts of which areas it is told; of all, where none is named.
        areas: Areas = default "[]",
        /// Networks that are not everybody's (private, of this machine, of this link) in which it may be called all the same.
        allowed_networks: Networks = default "[]",
        /// For how many days a call is tried before the webhook is ended.
        days: Whole<1, 14> = default "3",
    }
}

table! {
    /// Witnesses of the log that the record names with an address: each new checkpoint is handed in to them (C2SP tlog-witness).
    Witnesses {
        /// Networks that are not everybody's (private, of this machine, of this link) in which they may be called all the same.
        allowed_networks: Networks = default "[]",
        /// How many seconds pass between two checkpoints that are handed in to one of them, at least.
        seconds: Whole<1, 3_600> = default "10",
    }
}
