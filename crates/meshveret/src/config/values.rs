//! The kinds of values of the configuration: how each is read, and how its bound is said.

use std::fs;
use std::net::SocketAddr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, ensure};
use lettre::Address;
use procedure::Kind;
use procedure::names::Slug;
use toml::de::{DeArray, DeValue};
use web::operate::Network;

use crate::arguments::SocketOrOff;

/// A kind of value.
pub(crate) trait Value: Sized {
    /// What is permitted, as the end of a sentence.
    fn bound() -> String;

    /// Reads a value. Files are named from the folder in which the configuration lies.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    fn read(value: &DeValue<'_>, folder: &Path) -> Result<Self, String>;
}

fn text<'a>(value: &'a DeValue<'_>) -> Result<&'a str, String> {
    value.as_str().ok_or_else(|| format!("a text is wanted, not this {}", kind(value)))
}

fn list<'a, 'i>(value: &'a DeValue<'i>) -> Result<&'a DeArray<'i>, String> {
    value.as_array().ok_or_else(|| format!("a list is wanted, not this {}", kind(value)))
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "whole number",
        DeValue::Float(_) => "number with a fraction",
        DeValue::Boolean(_) => "yes or no",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// An address and a port to listen at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Socket(pub(crate) SocketAddr);

impl Value for Socket {
    fn bound() -> String {
        "an address and a port, as \"127.0.0.1:8080\" or \"[::]:443\"".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        given.parse().map(Self).map_err(|_no_address| format!("\"{given}\" is no address and port"))
    }
}

impl Value for SocketOrOff {
    fn bound() -> String {
        format!("{}, or \"off\"", Socket::bound())
    }

    fn read(value: &DeValue<'_>, folder: &Path) -> Result<Self, String> {
        if text(value)? == "off" {
            return Ok(Self(None));
        }
        Socket::read(value, folder).map(|socket| Self(Some(socket.0)))
    }
}

/// The address of a site: a scheme and a host, perhaps a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Url(pub(crate) String);

impl Value for Url {
    fn bound() -> String {
        "http:// or https:// and a host, perhaps with a port".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        Self::new(text(value)?)
    }
}

impl Url {
    /// Reads the address of a site; a stroke at its end is left out.
    pub(crate) fn new(given: &str) -> Result<Self, String> {
        let site = given.strip_suffix('/').unwrap_or(given);
        let host = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"));
        let fits = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
        let whole = host.is_some_and(|host| !host.is_empty() && host.chars().all(fits));
        whole.then(|| Self(site.to_owned())).ok_or_else(|| format!("\"{given}\" is not {}", Self::bound()))
    }
}

/// Addresses of one site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Urls(pub(crate) Vec<Url>);

impl Value for Urls {
    fn bound() -> String {
        format!("a list of addresses, each {}", Url::bound())
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        list(value)?.iter().map(|item| Url::new(text(item.get_ref())?)).collect::<Result<_, _>>().map(Self)
    }
}

/// A name of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domain(pub(crate) String);

impl Value for Domain {
    fn bound() -> String {
        "a name of small letters, digits, hyphens and dots, as \"example.org\"".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        let fits = given.len() <= 253 && given.split('.').all(|label| Slug::new(label).is_some());
        fits.then(|| Self(given.to_owned())).ok_or_else(|| format!("\"{given}\" is not {}", Self::bound()))
    }
}

/// A short name in addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name(pub(crate) Slug);

impl Value for Name {
    fn bound() -> String {
        "at most 64 small letters, digits and hyphens".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        Slug::new(given).map(Self).ok_or_else(|| format!("\"{given}\" is not {}", Self::bound()))
    }
}

/// Words of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Title(pub(crate) String);

impl Value for Title {
    fn bound() -> String {
        "a text of one line, of at most 200 bytes".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        let fits = (1..=200).contains(&given.len()) && !given.contains(char::is_control) && given.trim() == given;
        fits.then(|| Self(given.to_owned())).ok_or_else(|| format!("\"{given}\" is not {}", Self::bound()))
    }
}

/// The name of an identity provider, which is an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Issuer(pub(crate) String);

impl Value for Issuer {
    fn bound() -> String {
        "https:// and a host, perhaps with a port and a path; http:// only for this machine itself".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        let refused = || format!("\"{given}\" is not {}", Self::bound());
        let (scheme, rest) = given.split_once("://").ok_or_else(refused)?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let Url(site) = Url::new(&format!("{scheme}://{host}")).map_err(|_no_site| refused())?;
        let own = ["127.0.0.1", "[::1]", "localhost"].contains(&host_of(&site));
        let fits =
            (scheme == "https" || own) && path.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#".contains(&byte));
        fits.then(|| Self(given.to_owned())).ok_or_else(refused)
    }
}

/// The host of the address of a site, without its port.
pub(crate) fn host_of(site: &str) -> &str {
    let host = site.split_once("://").map_or(site, |(_, host)| host);
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// A folder; it need not be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Folder(pub(crate) PathBuf);

impl Value for Folder {
    fn bound() -> String {
        "a folder, from the folder of this file if it does not begin with /".to_owned()
    }

    fn read(value: &DeValue<'_>, folder: &Path) -> Result<Self, String> {
        let given = text(value)?;
        if given.is_empty() { Err("no folder is named".to_owned()) } else { Ok(Self(folder.join(given))) }
    }
}

/// A file that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File(pub(crate) PathBuf);

impl Value for File {
    fn bound() -> String {
        "a file that can be read, from the folder of this file if it does not begin with /".to_owned()
    }

    fn read(value: &DeValue<'_>, folder: &Path) -> Result<Self, String> {
        let path = folder.join(text(value)?);
        let read = fs::File::open(&path).and_then(|file| file.metadata());
        let found = read.map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        if found.is_file() { Ok(Self(path)) } else { Err(format!("{} is no file", path.display())) }
    }
}

/// A file that holds a secret: nobody but its owner writes it, and nobody but its owner and group reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SecretFile(pub(crate) PathBuf);

impl Value for SecretFile {
    fn bound() -> String {
        "a file that its owner and at most a group may read, from the folder of this file if it does not begin with /"
            .to_owned()
    }

    fn read(value: &DeValue<'_>, folder: &Path) -> Result<Self, String> {
        let File(path) = File::read(value, folder)?;
        refuse_open(&path, 0o027).map(|()| Self(path))
    }
}

impl SecretFile {
    /// The secret, without the end of its line.
    ///
    /// # Errors
    /// The file cannot be read, or holds no text, nothing, or more than a secret has.
    pub(crate) fn secret(&self) -> anyhow::Result<String> {
        const BYTES_MAX: usize = 4096;
        let name = self.0.display();
        let text = fs::read_to_string(&self.0).with_context(|| format!("{name} cannot be read"))?;
        let secret = text.trim_end_matches(['\r', '\n']);
        ensure!((1..=BYTES_MAX).contains(&secret.len()), "{name} holds no secret: it has {} bytes", secret.len());
        Ok(secret.to_owned())
    }
}

/// The address of a `PostgreSQL` database.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct DatabaseAddress(pub(crate) String);

impl std::fmt::Debug for DatabaseAddress {
    /// A password may stand in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseAddress")
    }
}

impl Value for DatabaseAddress {
    fn bound() -> String {
        "postgresql://user@host/database, or host=… dbname=…, as libpq has it".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        Self::new(text(value)?)
    }
}

impl DatabaseAddress {
    /// Reads an address. It is not repeated where it is none: a password may stand in it.
    pub(crate) fn new(given: &str) -> Result<Self, String> {
        let read = record::Server::new(given, None, None);
        read.map(|_| Self(given.to_owned())).map_err(|_none| format!("it is not {}", Self::bound()))
    }
}

/// The name of another machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Host(pub(crate) String);

impl Value for Host {
    fn bound() -> String {
        "the name or the address of a machine".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        let fits = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
        let whole = !given.is_empty() && given.len() <= 253 && given.chars().all(fits);
        whole.then(|| Self(given.to_owned())).ok_or_else(|| format!("\"{given}\" is not {}", Self::bound()))
    }
}

/// An address of mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MailAddress(pub(crate) Address);

impl Value for MailAddress {
    fn bound() -> String {
        "an address of mail, as \"secretariat@process.example.org\"".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        given.parse().map(Self).map_err(|_no_address| format!("\"{given}\" is not {}", Self::bound()))
    }
}

/// The address of a page that is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Callee(pub(crate) reqwest::Url);

impl Value for Callee {
    fn bound() -> String {
        "https://, a host and a path, without a user; http:// only for a machine of allowed-networks".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let given = text(value)?;
        let wrong = || format!("\"{given}\" is not {}", Self::bound());
        let url = reqwest::Url::parse(given).map_err(|_no_url| wrong())?;
        let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        let fits = matches!(url.scheme(), "https" | "http") && url.has_host() && plain;
        if fits { Ok(Self(url)) } else { Err(wrong()) }
    }
}

/// Areas of acts, as `meetings` and `decisions`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Areas(pub(crate) Vec<String>);

impl Value for Areas {
    fn bound() -> String {
        "a list of areas of acts, as [\"meetings\", \"decisions\"]".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let known = |area: &str| Kind::ALL.iter().any(|kind| kind.name().split('.').next() == Some(area));
        let one = |item: &toml::Spanned<DeValue<'_>>| {
            let given = text(item.get_ref())?;
            if known(given) { Ok(given.to_owned()) } else { Err(format!("no act is of an area \"{given}\"")) }
        };
        list(value)?.iter().map(one).collect::<Result<_, _>>().map(Self)
    }
}

/// Refuses a file on which somebody has a right that nobody but its owner should have.
pub(crate) fn refuse_open(path: &Path, too_open: u32) -> Result<(), String> {
    let found = fs::metadata(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let mode = found.mode() & 0o777;
    if mode & too_open == 0 {
        return Ok(());
    }
    let right = mode & !too_open;
    Err(format!("{} has too open rights ({mode:04o}); set them with chmod {right:04o}", path.display()))
}

/// A whole number within a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Whole<const MIN: u32, const MAX: u32>(pub(crate) u32);

impl<const MIN: u32, const MAX: u32> Value for Whole<MIN, MAX> {
    fn bound() -> String {
        format!("a whole number from {MIN} to {MAX}")
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let number = value.as_integer().ok_or_else(|| format!("a whole number is wanted, not this {}", kind(value)))?;
        let read =
            i64::from_str_radix(number.as_str(), number.radix()).ok().and_then(|number| u32::try_from(number).ok());
        let fits = read.filter(|number| (MIN..=MAX).contains(number));
        fits.map(Self).ok_or_else(|| format!("{} is not {}", number.as_str(), Self::bound()))
    }
}

impl<const MIN: u32, const MAX: u32> Whole<MIN, MAX> {
    pub(crate) fn seconds(self) -> Duration {
        Duration::from_secs(self.0.into())
    }

    pub(crate) fn count(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// Networks whose word is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Networks(pub(crate) Vec<Network>);

impl Value for Networks {
    fn bound() -> String {
        "a list of addresses and networks, as [\"127.0.0.1\", \"10.1.0.0/16\"], none of them everybody's".to_owned()
    }

    fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
        let one = |item: &toml::Spanned<DeValue<'_>>| {
            let given = text(item.get_ref())?;
            if given.ends_with("/0") {
                return Err(format!("\"{given}\" would believe everybody"));
            }
            given.parse().map_err(|error| format!("\"{given}\" is {error}"))
        };
        list(value)?.iter().map(one).collect::<Result<_, _>>().map(Self)
    }
}

/// A kind of value that is one of a few words.
macro_rules! words {
    ($(#[doc = $about:literal])+ $name:ident { $($(#[doc = $says:literal])+ $variant:ident = $word:literal,)+ }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $($(#[doc = $says])+ $variant),+ }

        impl Value for $name {
            fn bound() -> String {
                format!("one of {}", [$(concat!("\"", $word, "\"")),+].join(", "))
            }

            fn read(value: &DeValue<'_>, _: &Path) -> Result<Self, String> {
                match text(value)? {
                    $($word => Ok(Self::$variant),)+
                    other => Err(format!("\"{other}\" is not {}", Self::bound())),
                }
            }
        }
    };
}

words! {
    /// How mail goes to the relay.
    Security {
        /// TLS from the first byte.
        Tls = "tls",
        /// In the clear until both sides change to TLS, which they must.
        StartTls = "starttls",
        /// In the clear.
        None = "none",
    }
}

words! {
    /// Where files are kept.
    Store {
        /// In the data directory.
        Folder = "folder",
        /// In a bucket.
        S3 = "s3",
    }
}

words! {
    /// The form of log lines.
    Form {
        /// For people.
        Text = "text",
        /// One object a line.
        Json = "json",
    }
}

words! {
    /// The least that is logged.
    Level {
        /// What failed.
        Error = "error",
        /// And what may need somebody.
        Warn = "warn",
        /// And every request.
        Info = "info",
    }
}

words! {
    /// A version of TLS.
    Version {
        /// TLS 1.2.
        V12 = "1.2",
        /// TLS 1.3.
        V13 = "1.3",
    }
}
