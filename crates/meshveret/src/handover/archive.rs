//! The archive: a tar of plain files (POSIX ustar) in the order, of the sizes and with the hashes that its first member says.
//!
//! That first member, `MANIFEST`, is a checkpoint of the log with further lines, signed by the log's key: one line that says what it
//! is, then one for each other member, `SHA-256 bytes name`. Only what the writer below makes is read: the head of a member must be,
//! byte by byte, the one that it would write, and a name is looked for, never followed.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use proof::Hash;
use sha2::{Digest, Sha256};

/// The name of the first member.
pub(crate) const MANIFEST: &str = "MANIFEST";
/// What the manifest of a hand-over says that it is.
pub(crate) const HANDED_OVER: &str = "meshveret-hand-over/v1";
/// What that of a rehearsal says, by which nothing was handed over.
pub(crate) const REHEARSED: &str = "meshveret-hand-over-rehearsal/v1";

/// The size of a block of a tar.
const BLOCK: usize = 512;
/// The largest member: what eleven octal digits say.
pub(crate) const MEMBER_MAX: u64 = 0o777_7777_7777;
/// The largest manifest, in bytes, and the most members.
const MANIFEST_MAX: u64 = 64 << 20;
const MEMBERS_MAX: usize = 500_000;
/// How many bytes are read at once.
const AT_ONCE: usize = 64 * 1024;

/// A member, as the manifest says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) hash: Hash,
}

/// The lines of the manifest after the checkpoint.
pub(crate) fn lines(kind: &str, members: &[Member]) -> String {
    let line = |member: &Member| format!("{} {} {}\n", member.hash, member.bytes, member.name);
    format!("{kind}\n{}", members.iter().map(line).collect::<String>())
}

/// The hash of what is read, and how many bytes it has.
pub(crate) fn hashed(from: &mut dyn Read, into: &mut dyn Write) -> Result<(Hash, u64)> {
    let (mut hasher, mut bytes, mut part) = (Sha256::new(), 0_u64, vec![0_u8; AT_ONCE]);
    loop {
        let read = from.read(&mut part)?;
        let Some(now) = part.get(..read).filter(|now| !now.is_empty()) else { break };
        hasher.update(now);
        into.write_all(now)?;
        bytes = bytes.saturating_add(u64::try_from(read)?);
    }
    Ok((Hash(hasher.finalize().into()), bytes))
}

/// Writes an archive.
pub(crate) struct Writer {
    out: BufWriter<File>,
    /// The time that each member has, in seconds since 1970.
    time: u64,
}

impl Writer {
    /// A new archive, for its owner only.
    pub(crate) fn new(path: &Path, time: u64) -> Result<Self> {
        use std::os::unix::fs::OpenOptionsExt;
        let made = File::options().write(true).create_new(true).mode(0o600).open(path);
        let made = made.with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self { out: BufWriter::new(made), time })
    }

    /// Adds a member; it must be of this size.
    pub(crate) fn member(&mut self, (name, bytes): (&str, u64), from: &mut dyn Read) -> Result<()> {
        let head = head((name, bytes, self.time)).with_context(|| format!("{name} is too large for the archive"))?;
        self.out.write_all(&head)?;
        let (_, written) = hashed(&mut from.take(bytes), &mut self.out)?;
        ensure!(written == bytes, "{name} became shorter while it was read");
        Ok(self.out.write_all(&vec![0; padding(bytes)])?)
    }

    /// Ends it; it is on the disk when this returns.
    pub(crate) fn end(mut self) -> Result<()> {
        self.out.write_all(&[0; 2 * BLOCK])?;
        let file = self.out.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        Ok(file.sync_all()?)
    }
}

/// How many bytes stand between the end of a member and the next block.
fn padding(bytes: u64) -> usize {
    let over = usize::try_from(bytes % 512).unwrap_or_default();
    if over == 0 { 0 } else { BLOCK.saturating_sub(over) }
}

/// The head of a member: name, size and time, and else nothing but what ustar asks for.
fn head((name, bytes, time): (&str, u64, u64)) -> Option<[u8; BLOCK]> {
    let mut head = [0_u8; BLOCK];
    let mut put = |at: usize, text: &str, room: usize| {
        let to = head.get_mut(at..at.checked_add(text.len())?)?;
        (text.len() <= room).then(|| to.copy_from_slice(text.as_bytes()))
    };
    put(0, name, 100)?;
    put(100, "0000600", 8)?;
    put(108, "0000000", 8)?;
    put(116, "0000000", 8)?;
    put(124, &format!("{bytes:011o}"), 11)?;
    put(136, &format!("{time:011o}"), 11)?;
    put(148, "        ", 8)?;
    put(156, "0", 1)?;
    put(257, "ustar", 6)?;
    put(263, "00", 2)?;
    let sum: u64 = head.iter().map(|byte| u64::from(*byte)).sum();
    let mut put = |at: usize, text: &str| {
        head.get_mut(at..at.checked_add(text.len())?).map(|to| to.copy_from_slice(text.as_bytes()))
    };
    put(148, &format!("{sum:06o}\0 "))?;
    Some(head)
}

/// An archive that is read, up to its manifest.
pub(crate) struct Archive {
    file: BufReader<File>,
    /// The signed note of the manifest, whose signature nobody has looked at yet.
    pub(crate) note: String,
    /// What it says that it is.
    pub(crate) kind: &'static str,
    /// The members after it, of which the first is read next.
    pub(crate) members: Vec<Member>,
}

impl Archive {
    /// Opens an archive, and compares its length with what its manifest says.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        let length = file.metadata()?.len();
        let mut file = BufReader::new(file);
        let no_archive = || format!("{} is no archive of a hand-over", path.display());
        let bytes = entered(&mut file, MANIFEST).with_context(no_archive)?;
        ensure!(bytes <= MANIFEST_MAX, no_archive());
        let mut note = Vec::new();
        within(&mut file, bytes, &mut note).with_context(no_archive)?;
        let note = String::from_utf8(note).with_context(no_archive)?;
        let (kind, members) = understood(&note).with_context(no_archive)?;
        let whole =
            |bytes: u64| 512_u64.saturating_add(bytes).saturating_add(u64::try_from(padding(bytes)).unwrap_or(512));
        let sizes = members.iter().map(|member| whole(member.bytes));
        let expected = sizes.fold(whole(bytes).saturating_add(1024), u64::saturating_add);
        ensure!(
            length == expected,
            "{} has {length} bytes, and {expected} by its manifest: it is damaged, or not whole",
            path.display()
        );
        Ok(Self { file, note, kind, members })
    }

    /// Reads every member, each into what is given for it, and checks its hash.
    pub(crate) fn read(mut self, mut into: impl FnMut(&Member) -> Result<Box<dyn Write>>) -> Result<()> {
        for member in &self.members {
            let damaged = || format!("the member {} of the archive is damaged", member.name);
            let bytes = entered(&mut self.file, &member.name).with_context(damaged)?;
            ensure!(bytes == member.bytes, damaged());
            let mut out = into(member)?;
            let hash = within(&mut self.file, bytes, &mut out).with_context(damaged)?;
            ensure!(hash == member.hash, damaged());
            out.flush()?;
        }
        let mut rest = Vec::new();
        self.file.take(2048).read_to_end(&mut rest)?;
        ensure!(rest == [0; 2 * BLOCK], "the end of the archive is damaged");
        Ok(())
    }
}

/// Reads the head of a member, which must be ours and have this name; its size.
fn entered(file: &mut dyn Read, name: &str) -> Result<u64> {
    let mut found = [0_u8; BLOCK];
    file.read_exact(&mut found)?;
    let number = |at: usize| {
        let digits = found.get(at..at.checked_add(11)?).and_then(|digits| std::str::from_utf8(digits).ok())?;
        u64::from_str_radix(digits, 8).ok()
    };
    let ours = number(124).zip(number(136)).filter(|(bytes, time)| head((name, *bytes, *time)) == Some(found));
    ours.map(|(bytes, _)| bytes).ok_or_else(|| anyhow!("a head that meshveret did not write"))
}

/// Reads the content of a member, and what fills its last block; its hash.
fn within(file: &mut dyn Read, bytes: u64, into: &mut dyn Write) -> Result<Hash> {
    let (hash, read) = hashed(&mut (&mut *file).take(bytes), into)?;
    ensure!(read == bytes, "it ends too early");
    let mut filled = vec![0; padding(bytes)];
    file.read_exact(&mut filled)?;
    ensure!(filled.iter().all(|byte| *byte == 0), "its last block is damaged");
    Ok(hash)
}

/// What a manifest says, whoever signed it.
fn understood(note: &str) -> Result<(&'static str, Vec<Member>)> {
    let (text, _) = note.rsplit_once("\n\n").context("no note")?;
    let mut lines = text.split('\n').skip(3);
    let kind = match lines.next() {
        Some(HANDED_OVER) => HANDED_OVER,
        Some(REHEARSED) => REHEARSED,
        _ => bail!("of another kind"),
    };
    let members =
        lines.map(|line| member(line).context("a member that has no such line")).collect::<Result<Vec<_>>>()?;
    ensure!(members.len() <= MEMBERS_MAX, "too many members");
    Ok((kind, members))
}

fn member(line: &str) -> Option<Member> {
    let mut parts = line.split(' ');
    let (hash, bytes, name) = (parts.next()?, parts.next()?, parts.next()?);
    let member = Member { hash: Hash::from_hex(hash)?, bytes: bytes.parse().ok()?, name: name.to_owned() };
    let is_ours = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    let plain = |part: &str| part.starts_with(|first: char| first.is_ascii_alphanumeric()) && part.chars().all(is_ours);
    let fit = parts.next().is_none() && name.len() <= 100 && name.split('/').all(plain) && member.bytes <= MEMBER_MAX;
    fit.then_some(member)
}
