//! The configuration: the only reader of environment and configuration file.
//!
//! A key is a line of its table in `keys.rs`: its meaning, its kind with its bound, its default. What is checked at the
//! start, what `meshveret config` prints and docs/operate/configuration.md come from that line. What is given on the command
//! line wins over the environment, which wins over the file.

mod explain;
mod keys;
mod places;
mod sign_in;
mod tables;
mod values;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use web::operate::{Certificates, Least};
use web::{ApiSettings, Settings};

pub(crate) use self::keys::{Mail, Webhook, Witnesses};
pub(crate) use self::places::places_of;
pub(crate) use self::values::Security;

use self::explain::explained;
use self::keys::{Api, Database, Files, Limits, LogLines, Metrics, Provider, Server, SignIn, Tls};
use self::tables::{Given, Problem, Table, head, read_tables, tables, times};
use self::values::{DatabaseAddress, Folder, Form, Level, Socket, Url, Version, refuse_open};
use crate::arguments::{Log, LogLevel, ServeOptions, SocketOrOff};
use crate::output::{Ended, say};

tables! {
    /// The whole file.
    Config {
        /// What is served and where.
        one server: Server,
        /// The database.
        one database: Database,
        /// The store of files.
        one files: Files,
        /// TLS.
        one tls: Tls,
        /// Bounds.
        one limits: Limits,
        /// The interface for programs.
        one api: Api,
        /// Log lines.
        one log: LogLines,
        /// Metrics.
        one metrics: Metrics,
        /// Sign-in.
        one sign_in: SignIn,
        /// Identity providers.
        many oidc: Provider,
        /// Mail.
        one mail: Mail,
        /// Webhooks.
        many webhooks: Webhook,
        /// Witnesses of the log.
        one witnesses: Witnesses,
    }
}

/// The most webhooks.
const WEBHOOKS_MAX: usize = 32;

/// The environment is read for what a container is given. An empty variable counts as none.
const ENVIRONMENT: [(&str, &str); 5] = [
    ("MESHVERET_CONFIG", "the configuration file, as --config"),
    ("MESHVERET_DATA", "the data directory, as --data"),
    ("MESHVERET_DATABASE", "the address of the database, as --database"),
    ("MESHVERET_LISTEN", "where the server listens, as --listen"),
    ("MESHVERET_ADDRESS", "the address under which readers reach it, as --address"),
];

/// The file as it is read: its tables, and what is wrong so far.
pub(crate) struct Reading<'a> {
    root: &'a DeTable<'a>,
    folder: &'a Path,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    /// The tables of this name, each with its place; one that is none is a problem.
    fn tables(&mut self, name: &'static str) -> Vec<(usize, &'a DeTable<'a>)> {
        let Some(found) = self.root.get(tables::in_file(name).as_str()) else { return Vec::new() };
        let items: Vec<&Spanned<DeValue<'a>>> =
            found.get_ref().as_array().map_or_else(|| vec![found], |a| a.iter().collect());
        let none = items.iter().find(|item| item.get_ref().as_table().is_none());
        let wrong = none.map(|item| Problem {
            at: item.span().start,
            says: format!("{0} is a table: [{0}]", tables::in_file(name)),
        });
        self.problems.extend(wrong);
        items.into_iter().filter_map(|item| Some((item.span().start, item.get_ref().as_table()?))).collect()
    }

    fn read<T: Table>(&mut self, name: &'static str, found: Option<(usize, &'a DeTable<'a>)>) -> Option<T> {
        let (at, table) = found.map_or((0, None), |(at, table)| (at, Some(table)));
        T::read(&mut Given {
            name: tables::in_file(name),
            table,
            at,
            folder: self.folder,
            problems: &mut self.problems,
        })
    }

    fn many<T: Table>(&mut self, name: &'static str) -> Option<Vec<T>> {
        let found = self.tables(name);
        // All are read before one is missed, so that every fault is said.
        let read: Vec<Option<T>> = found.into_iter().map(|found| self.read(name, Some(found))).collect();
        read.into_iter().collect()
    }

    fn one<T: Table>(&mut self, name: &'static str) -> Option<T> {
        let found = self.tables(name);
        if found.len() > 1 {
            self.problems.push(Problem { at: 0, says: format!("[{}] may stand here once", tables::in_file(name)) });
        }
        self.read(name, found.first().copied())
    }

    fn refuse_others(&mut self) {
        for (name, _) in self.root {
            if !Config::TABLES.iter().any(|table| tables::in_file(table) == *name.get_ref()) {
                let says = format!(
                    "there is no table [{}]; there are {}",
                    name.get_ref(),
                    tables::in_file(&Config::TABLES.join(", "))
                );
                self.problems.push(Problem { at: name.span().start, says });
            }
        }
    }
}

impl Config {
    /// Reads a configuration.
    ///
    /// # Errors
    /// All that is wrong with it, each with its line.
    fn of(text: &str, folder: &Path, said: Said) -> Result<Self, Vec<(usize, String)>> {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count().saturating_add(1);
        let root = DeTable::parse(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            vec![(line(at), error.message().to_owned())]
        })?;
        let mut reading = Reading { root: root.get_ref(), folder, problems: Vec::new() };
        reading.refuse_others();
        let read = Self::read(&mut reading).map(|config| config.with(said));
        let mut problems = reading.problems;
        if problems.is_empty() {
            problems.extend(read.iter().flat_map(|config| config.contradictions(root.get_ref())));
        }
        problems.sort_by_key(|problem| problem.at);
        match read {
            Some(config) if problems.is_empty() => Ok(config),
            _ => Err(problems.into_iter().map(|problem| (line(problem.at), problem.says)).collect()),
        }
    }

    /// The same with what was said beside the file.
    fn with(mut self, said: Said) -> Self {
        self.server.data = said.data.or(self.server.data);
        self.server.listen = said.listen.unwrap_or(self.server.listen);
        self.server.address = said.address.or(self.server.address);
        self.metrics.listen = said.metrics.unwrap_or(self.metrics.listen);
        self.database.address = said.database.or(self.database.address);
        self
    }

    /// What cannot be together.
    fn contradictions(&self, root: &DeTable<'_>) -> Vec<Problem> {
        let at = |table: &str| root.get_key_value(table).map_or(0, |(name, _)| name.span().start);
        let problem = |table: &str, says: &str| Problem { at: at(table), says: says.to_owned() };
        let (given, key) = (self.tls.certificate.is_some(), self.tls.key.is_some());
        let is_https = |url: &Url| url.0.starts_with("https://");
        let mut problems = Vec::new();
        if given != key {
            problems.push(problem("tls", "tls.certificate and tls.key go together: one of them is missing"));
        }
        if given && !self.server.address.as_ref().is_some_and(is_https) {
            problems.push(problem("tls", "with TLS, server.address must say by which https:// address readers come"));
        }
        if self.tls.redirect_listen.is_some() && !given {
            problems.push(problem("tls", "tls.redirect-listen sends readers to TLS, and there is no tls.certificate"));
        }
        let mut places = vec![self.server.listen.0];
        places.extend(self.tls.redirect_listen.map(|socket| socket.0));
        places.extend(self.metrics.listen.0);
        let twice = |(nth, place): (usize, &SocketAddr)| {
            place.port() != 0 && places.iter().skip(nth).skip(1).any(|other| other == place)
        };
        problems.extend(self.wrong_places().into_iter().map(|(table, says)| problem(table, says)));
        problems.extend(self.mail.contradictions().into_iter().map(|says| problem("mail", says)));
        problems.extend(self.wrong_webhooks().into_iter().map(|says| problem("webhooks", &says)));
        if places.iter().enumerate().any(twice) {
            problems.push(problem("server", "two listeners cannot have one address and port"));
        }
        problems.extend(self.sign_in_contradictions().into_iter().map(|(table, says)| problem(table, &says)));
        problems
    }

    /// What cannot be with webhooks.
    fn wrong_webhooks(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if self.webhooks.len() > WEBHOOKS_MAX {
            wrong.push(format!("there are at most {WEBHOOKS_MAX} webhooks"));
        }
        for (nth, webhook) in self.webhooks.iter().enumerate() {
            let name = &webhook.name.0;
            if self.webhooks.iter().skip(nth).skip(1).any(|other| other.name == webhook.name) {
                wrong.push(format!("two webhooks have the name {name}"));
            }
            if webhook.address.0.scheme() == "http" && webhook.allowed_networks.0.is_empty() {
                wrong.push(format!("the webhook {name} is called without TLS, and no network is allowed for it"));
            }
        }
        wrong
    }

    /// Reads a configuration file.
    ///
    /// # Errors
    /// What is wrong, each with file and line.
    fn load(path: &Path, said: Said) -> Result<Self, Vec<String>> {
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| vec![format!("{name} cannot be read: {error}")])?;
        refuse_open(path, 0o022).map_err(|says| vec![says])?;
        let wrong = |(line, says): (usize, String)| format!("{name}:{line}: {says}");
        let folder = path.parent().unwrap_or(Path::new(""));
        Self::of(&text, folder, said).map_err(|lines| lines.into_iter().map(wrong).collect())
    }

    /// The configuration of a server: its file, if one is named, then the environment, then the command line.
    ///
    /// # Errors
    /// What is wrong with the file, a variable or an option; a sentence for each.
    pub(crate) fn of_server(options: &ServeOptions) -> Result<Self, Vec<String>> {
        let said = Said::of(options).map_err(|says| vec![says])?;
        Self::said(options.config.clone(), said)
    }

    /// The configuration of this file, or of the one that the environment names, with what was said beside it.
    fn said(file: Option<PathBuf>, said: Said) -> Result<Self, Vec<String>> {
        match file.or_else(|| environment("MESHVERET_CONFIG").map(PathBuf::from)) {
            Some(path) => Self::load(&path, said),
            None => {
                Self::of("", Path::new(""), said).map_err(|lines| lines.into_iter().map(|(_, says)| says).collect())
            }
        }
    }

    /// How the server is run.
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            proxies: self.server.trusted_proxies.0.clone(),
            https_only: Duration::from_hours(u64::from(self.tls.https_only_days.0).saturating_mul(24)),
            connections: self.limits.connections.count(),
            connections_of_one: self.limits.connections_of_one.count(),
            header: self.limits.header_seconds.seconds(),
            handshake: self.limits.handshake_seconds.seconds(),
            answer: self.limits.answer_seconds.seconds(),
            unread: self.limits.unread_seconds.seconds(),
            disk_free: u64::from(self.limits.disk_free_mib.0).saturating_mul(1 << 20),
            upload_day: u64::from(self.limits.upload_day_mib.0).saturating_mul(1 << 20),
            api: ApiSettings { of_a_token: self.api.of_a_token.0, of_a_stranger: self.api.of_a_stranger.0 },
        }
    }

    /// The certificate, if the server has TLS of its own.
    ///
    /// # Errors
    /// The files do not hold a certificate and its key.
    pub(crate) fn certificates(&self) -> Result<Option<Certificates>> {
        let (Some(certificate), Some(key)) = (&self.tls.certificate, &self.tls.key) else { return Ok(None) };
        let least = match self.tls.version {
            Version::V12 => Least::V12,
            Version::V13 => Least::V13,
        };
        Ok(Some(Certificates::load(&certificate.0, &key.0, least)?))
    }

    /// The form of log lines and the least that is logged.
    pub(crate) fn log(&self) -> (Log, LogLevel) {
        let form = match self.log.form {
            Form::Text => Log::Text,
            Form::Json => Log::Json,
        };
        let level = match self.log.level {
            Level::Error => LogLevel::Error,
            Level::Warn => LogLevel::Warn,
            Level::Info => LogLevel::Info,
        };
        (form, level)
    }
}

impl Mail {
    /// What cannot be together.
    fn contradictions(&self) -> Vec<&'static str> {
        let (user, password) = (self.user.is_some(), self.password_file.is_some());
        let asked = [
            (self.relay.is_some() && self.from.is_none(), "mail.from is missing: from whom does mail come?"),
            (user != password, "mail.user and mail.password-file go together: one of them is missing"),
            (user && self.security == Security::None, "mail.password-file would go in the clear: set mail.security"),
            (self.bounces.is_some() && self.relay.is_none(), "mail.bounces is read for mail that a mail.relay took"),
        ];
        asked.into_iter().filter_map(|(wrong, says)| wrong.then_some(says)).collect()
    }
}

/// What is said beside the file, and wins over it.
#[derive(Clone, Debug, Default)]
struct Said {
    data: Option<Folder>,
    listen: Option<Socket>,
    address: Option<Url>,
    metrics: Option<SocketOrOff>,
    database: Option<DatabaseAddress>,
}

impl Said {
    /// What the command line says, else the environment.
    fn of(options: &ServeOptions) -> Result<Self, String> {
        let listen = environment("MESHVERET_LISTEN").filter(|_| options.listen.is_none()).map(|text| {
            text.parse().map_err(|_no_address| format!("MESHVERET_LISTEN: \"{text}\" is no address and port"))
        });
        let address = options.address.clone().or_else(|| environment("MESHVERET_ADDRESS"));
        let data = options.data.clone().or_else(|| environment("MESHVERET_DATA").map(PathBuf::from));
        Ok(Self {
            data: data.map(Folder),
            listen: options.listen.or(listen.transpose()?).map(Socket),
            address: address
                .map(|text| Url::new(&text).map_err(|says| format!("the address of readers: {says}")))
                .transpose()?,
            metrics: options.metrics,
            database: Self::of_database(options.database.as_deref())?,
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where the environment is read")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// `config`: a file with every key, to begin with.
pub(crate) fn config() -> Ended {
    say(explained().trim_end());
    Ended::Done
}

#[cfg(test)]
mod tests {
    use web::SignInSettings;

    use super::*;
    use crate::config::tables::{held, read_key, rule, table};

    fn check(text: &str) -> Vec<(usize, String)> {
        Config::of(text, Path::new("/nowhere"), Said::default()).err().unwrap_or_default()
    }

    #[test]
    fn the_defaults_are_those_of_the_server() {
        let config = Config::of("", Path::new(""), Said::default()).unwrap();
        assert_eq!(config.settings(), Settings::default());
        assert_eq!(format!("{:?}", config.sign_in().unwrap()), format!("{:?}", SignInSettings::default()));
        assert_eq!(config.server.listen.0.to_string(), "127.0.0.1:8080");
    }

    #[test]
    fn what_is_explained_is_what_holds() {
        let file = explained();
        let config = Config::of(&file, Path::new(""), Said::default()).unwrap();
        assert_eq!(format!("{config:?}"), format!("{:?}", Config::of("", Path::new(""), Said::default()).unwrap()));
        // Every example can be read, up to the files that are not there.
        let is_given = |line: &&str| line.contains(" = ") || line.starts_with("[[");
        let given = |line: &str| line.strip_prefix("# ").filter(is_given).unwrap_or(line).to_owned();
        let all = file.lines().map(given).collect::<Vec<_>>().join("\n");
        let wrong = check(&all);
        let of_files = [
            "database.password-file",
            "database.authority",
            "files.secret-file",
            "tls.certificate",
            "tls.key",
            "oidc.client-secret-file",
            "mail.authority",
            "mail.password-file",
            "webhooks.secret-file",
        ];
        let is_file = |(_, says): &(usize, String)| of_files.iter().any(|key| says.contains(key));
        assert!(wrong.len() == of_files.len() && wrong.iter().all(is_file), "{wrong:?}");
    }

    #[test]
    fn the_documentation_has_it_word_for_word() {
        let document = include_str!("../../../../docs/operate/configuration.md");
        assert!(
            document.contains(&format!("```toml\n{}```\n", explained())),
            "docs/operate/configuration.md: put what meshveret config prints"
        );
    }

    table! {
        /// A place.
        Place {
            /// Where it is.
            listen_at: Socket = default "\"127.0.0.1:1\"",
        }
    }

    tables! {
        /// What may stand several times.
        Places {
            /// All of them.
            many further_place: Place,
        }
    }

    #[test]
    fn a_table_may_stand_several_times() {
        let read = |text: &str| {
            let root = DeTable::parse(text).unwrap();
            let mut reading = Reading { root: root.get_ref(), folder: Path::new(""), problems: Vec::new() };
            let read = Places::read(&mut reading).unwrap().further_place;
            let ports: Vec<u16> = read.into_iter().map(|place| place.listen_at.0.port()).collect();
            (ports, reading.problems.into_iter().map(|problem| problem.says).collect::<Vec<_>>())
        };
        let none = Vec::<String>::new();
        assert_eq!(read(""), (Vec::new(), none.clone()));
        assert_eq!(read("[[further-place]]\n[[further-place]]\nlisten-at = \"[::]:2\"\n"), (Vec::from([1, 2]), none));
        let wrong = "further-place.listen-at: \"x\" is no address and port".to_owned();
        assert_eq!(read("[[further-place]]\nlisten-at = \"x\"\n").1, [wrong]);
        let (head, ..) = Places::explained().remove(0);
        assert_eq!((head.as_str(), Places::TABLES), ("[[further-place]]", &["further_place"][..]));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (text, line, says) in [
            ("[server]\nlisten = 8080\n", 2, "server.listen: a text is wanted, not this whole number"),
            ("[server]\nlisten = \"localhost\"\n", 2, "server.listen: \"localhost\" is no address and port"),
            (
                "[server]\n\nlitsen = \"x\"\n",
                3,
                "there is no key litsen in [server]; there are data, listen, address, trusted-proxies",
            ),
            (
                "[sever]\n",
                1,
                "there is no table [sever]; there are server, database, files, tls, limits, api, log, metrics, sign-in, oidc, mail, webhooks, witnesses",
            ),
            ("server = 1\n", 1, "server is a table: [server]"),
            ("[limits]\nconnections = 3\n", 2, "limits.connections: 3 is not a whole number from 16 to 1000000"),
            (
                "[limits]\nconnections = 1.5\n",
                2,
                "limits.connections: a whole number is wanted, not this number with a fraction",
            ),
            ("[log]\nform = \"xml\"\n", 2, "log.form: \"xml\" is not one of \"text\", \"json\""),
            (
                "[server]\ntrusted-proxies = [\"0.0.0.0/0\"]\n",
                2,
                "server.trusted-proxies: \"0.0.0.0/0\" would believe everybody",
            ),
            (
                "[server]\naddress = \"https://a.example/path\"\n",
                2,
                "server.address: \"https://a.example/path\" is not http:// or https:// and a host, perhaps with a port",
            ),
            (
                "[server]\naddress = \"https://a.example\"\n[tls]\nredirect-listen = \"0.0.0.0:80\"\n",
                3,
                "tls.redirect-listen sends readers to TLS, and there is no tls.certificate",
            ),
            ("[server]\nlisten = \"127.0.0.1:9464\"\n", 1, "two listeners cannot have one address and port"),
        ] {
            assert_eq!(check(text), [(line, says.to_owned())], "{text}");
        }
        assert_eq!(check("[server]\nlisten = \n").first().map(|(line, _)| *line), Some(2));
        let both = check("[log]\nlevel = \"loud\"\n[limits]\nconnections = 0\n");
        assert_eq!(both.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
    }
}
