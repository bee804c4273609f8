//! The form of a snapshot on disk (decision 0020): what replaying the journal makes, and no sealed text.
//!
//! First lines that say whose it is, signed with the first key of the log at this host; then the leaves, then the content: state,
//! what lines have in common, lines, and the entries of each party. Whatever is wrong with it, it is not used.

use std::collections::BTreeMap;
use std::sync::Arc;

use procedure::names::{Hash, Slug};
use procedure::rows::Rows;
use procedure::sealed::{Attribution, Sealed, SealedClass};
use procedure::{Process, State};
use proof::Tree;
use proof::log::{Nodes, sign_statement};
use record::{Erasure, Failure, Journal};
use serde::{Deserialize, Serialize};

use crate::index::{Index, Strand};
use crate::snapshot::{EntryLine, Like};
use crate::{Snapshot, replay};

const FIRST_LINE: &str = "meshveret-snapshot/v1";
/// The bytes of a leaf.
const LEAF: usize = 32;

/// Whose a snapshot is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whose<'a> {
    pub(crate) build: Hash,
    pub(crate) slug: &'a Slug,
    pub(crate) origin: &'a str,
    /// What signs it: the first key of the log at this host.
    pub(crate) seed: &'a [u8; 32],
}

/// Why a snapshot is not used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unfit {
    #[error("it is of another process or form, or damaged at its head")]
    Head,
    #[error("it is not signed with the key of this log, or damaged")]
    Signature,
    #[error("its {0} are damaged")]
    Damaged(&'static str),
    #[error("it was written by another build of the program")]
    Build,
    #[error("the journal ends before it, or has another entry where it ends")]
    Journal,
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// A snapshot whose signature holds.
pub(crate) struct Opened<'a> {
    pub(crate) size: u64,
    root: String,
    build: String,
    pub(crate) leaves: &'a [[u8; LEAF]],
    content: &'a [u8],
}

/// What is small.
#[derive(Serialize, Deserialize)]
struct Small {
    played: bool,
    erased: Vec<(u64, SealedClass, Hash, i64)>,
    owners: Vec<(u64, Hash)>,
    kinds: Vec<Like>,
}

/// Head, leaves and content of the snapshot of a process with its tree.
pub(crate) fn written(snapshot: &Snapshot, tree: &Tree, whose: Whose<'_>) -> Option<[Vec<u8>; 3]> {
    let size = snapshot.head();
    let leaves = (0..size).map(|number| tree.leaf(number).map(|leaf| leaf.0));
    let leaves = leaves.collect::<Option<Vec<_>>>()?.into_flattened();
    let content = content(snapshot)?;
    let Whose { build, slug, origin, seed } = whose;
    let (root, of_leaves, of_content) = (tree.root_at(size)?, Hash::of(&[&leaves]), Hash::of(&[&content]));
    let statement = format!(
        "{FIRST_LINE}\nbuild {build}\nprocess {slug}\norigin {origin}\nsize {size}\nroot {root}\nleaves {of_leaves}\ncontent {of_content}\n"
    );
    let (_, signature) = sign_statement(&statement, seed);
    Some([format!("{statement}{signature}\n\n").into_bytes(), leaves, content])
}

fn content(snapshot: &Snapshot) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    let mut lines = Vec::new();
    let (mut kinds, mut places, mut before) = (Vec::new(), BTreeMap::new(), 0_i64);
    for line in snapshot.entries.iter() {
        let sealed = snapshot.owners.contains_key(&line.number);
        let place = *places.entry((Arc::as_ptr(&line.like), sealed)).or_insert_with(|| {
            let like = Like::clone(&line.like);
            kinds.push(if sealed { Like { owner: None, ..like } } else { like });
            kinds.len().saturating_sub(1)
        });
        put(&mut lines, u64::try_from(place).ok()?);
        put_signed(&mut lines, line.recorded.wrapping_sub(before));
        before = line.recorded;
        put(&mut lines, u64::from(line.occurred().is_some()));
        line.occurred().into_iter().for_each(|occurred| put_signed(&mut lines, occurred));
    }
    let erased = snapshot.erased.iter().map(|one| (one.entry, one.class, one.hash, one.at)).collect();
    let owners = snapshot.owners.iter().map(|(number, hash)| (*number, *hash)).collect();
    let small = Small { played: snapshot.played, erased, owners, kinds };
    let state = rmp_serde::to_vec_named(&snapshot.process.state).inspect_err(said).ok()?;
    let small = rmp_serde::to_vec_named(&small).inspect_err(said).ok()?;
    for part in [state, small, lines, parties(&snapshot.index)] {
        put(&mut content, u64::try_from(part.len()).ok()?);
        content.extend(part);
    }
    Some(content)
}

fn said(error: &rmp_serde::encode::Error) {
    tracing::error!(%error, "a snapshot cannot be written");
}

fn parties(index: &Index) -> Vec<u8> {
    let mut parties = Vec::new();
    for (party, numbers) in index.of_parties() {
        put_bytes(&mut parties, party.as_str().as_bytes());
        put(&mut parties, u64::try_from(numbers.len()).unwrap_or(u64::MAX));
        let mut before = 0;
        for number in numbers {
            put(&mut parties, number.saturating_sub(before));
            before = number;
        }
    }
    parties
}

/// Reads the head of a snapshot, and holds what follows against it.
pub(crate) fn opened<'a>(bytes: &'a [u8], whose: Whose<'_>) -> Result<Opened<'a>, Unfit> {
    let end = bytes.windows(2).position(|pair| pair == b"\n\n").ok_or(Unfit::Head)?;
    let (head, rest) = bytes.split_at_checked(end.saturating_add(2)).ok_or(Unfit::Head)?;
    let head = std::str::from_utf8(head).map_err(|_no_text| Unfit::Head)?;
    let (statement, signature) = head.trim_end_matches('\n').rsplit_once('\n').ok_or(Unfit::Head)?;
    let statement = format!("{statement}\n");
    let lines: Vec<&str> = statement.lines().collect();
    let [FIRST_LINE, build, process, origin, size, root, of_leaves, of_content] = lines.as_slice() else {
        return Err(Unfit::Head);
    };
    if *process != format!("process {}", whose.slug) || *origin != format!("origin {}", whose.origin) {
        return Err(Unfit::Head);
    }
    if sign_statement(&statement, whose.seed).1 != signature {
        return Err(Unfit::Signature);
    }
    let size: u64 = size.strip_prefix("size ").and_then(|size| size.parse().ok()).ok_or(Unfit::Head)?;
    let bytes = usize::try_from(size).ok().and_then(|size| size.checked_mul(LEAF));
    let (leaves, content) = bytes.and_then(|bytes| rest.split_at_checked(bytes)).ok_or(Unfit::Damaged("leaves"))?;
    if *of_leaves != format!("leaves {}", Hash::of(&[leaves])) {
        return Err(Unfit::Damaged("leaves"));
    }
    if *of_content != format!("content {}", Hash::of(&[content])) {
        return Err(Unfit::Damaged("contents"));
    }
    Ok(Opened { size, root: (*root).to_owned(), build: (*build).to_owned(), leaves: leaves.as_chunks().0, content })
}

impl Opened<'_> {
    /// The process as it was written, with what lies beside its entries now, and its tree.
    pub(crate) fn read(&self, whose: Whose<'_>, journal: &mut dyn Journal) -> Result<(Snapshot, Tree), Unfit> {
        if self.build != format!("build {}", whose.build) {
            return Err(Unfit::Build);
        }
        let damaged = || Unfit::Damaged("contents");
        let mut rest = self.content;
        let (state, small) = (part(&mut rest).ok_or_else(damaged)?, part(&mut rest).ok_or_else(damaged)?);
        let (lines, parties) = (part(&mut rest).ok_or_else(damaged)?, part(&mut rest).ok_or_else(damaged)?);
        // Growing the tree and reading the state take the longest: each is done beside the other.
        let (tree, state) = std::thread::scope(|scope| {
            let tree = scope.spawn(|| self.tree());
            let state = rmp_serde::from_slice::<State>(state);
            (tree.join().ok(), state)
        });
        let tree = tree.filter(|tree| self.root == format!("root {}", tree.root())).ok_or(Unfit::Damaged("leaves"))?;
        self.held_against(&tree, whose.origin, journal)?;
        let mut process = Process { state: state.map_err(|_other| damaged())?, ..Process::default() };
        journal.beside(self.size, &mut |number, beside| match beside {
            Ok(text) if text.holds() => process.take_up(text.hash, Ok((text.class, &text.text))),
            Ok(_) => replay::not_whole(whose.slug, number),
            Err((hash, at)) => process.take_up(hash, Err(at)),
        })?;
        let small: Small = rmp_serde::from_slice(small).map_err(|_other| damaged())?;
        let snapshot = assembled(process, small, (lines, parties)).ok_or_else(damaged)?;
        let whole = snapshot.head() == self.size && snapshot.entries.len() == self.leaves.len();
        if whole { Ok((snapshot, tree)) } else { Err(damaged()) }
    }

    fn tree(&self) -> Tree {
        let mut tree = Tree::default();
        self.leaves.iter().for_each(|leaf| tree.append(proof::Hash(*leaf)));
        tree
    }

    /// The journal goes at least as far, and has the same entry where the snapshot ends.
    fn held_against(&self, tree: &Tree, origin: &str, journal: &mut dyn Journal) -> Result<(), Unfit> {
        let last = self.size.checked_sub(1).ok_or(Unfit::Journal)?;
        let stored = journal.read(last, 1)?.into_iter().next().filter(|stored| stored.entry.number == last);
        let same = stored.is_some_and(|stored| Some(replay::leaf_of(origin, &stored.entry)) == tree.leaf(last));
        if same { Ok(()) } else { Err(Unfit::Journal) }
    }
}

fn assembled(mut process: Process, small: Small, (mut lines, mut parties): (&[u8], &[u8])) -> Option<Snapshot> {
    // Whose a capacity was is told as of its entry: also of one that is to be erased and is not yet.
    let owners: BTreeMap<u64, Hash> = small.owners.iter().copied().collect();
    let owner =
        |hash: &Hash| process.state.owner(&Attribution::Sealed(Sealed { sealed: SealedClass::Position, hash: *hash }));
    let known: BTreeMap<u64, _> = owners.iter().filter_map(|(number, hash)| Some((*number, owner(hash)?))).collect();
    process.let_go();
    let mut snapshot = Snapshot { process, played: small.played, ..Snapshot::default() };
    let kinds: Vec<Arc<Like>> = small.kinds.into_iter().map(|like| snapshot.like(like)).collect();
    let mut strands = Strands::default();
    let of_kinds: Vec<usize> = kinds.iter().map(|like| strands.place(like.strand())).collect();
    let (mut entries, mut places) = (Rows::default(), Vec::new());
    let (mut number, mut recorded) = (0_u64, 0_i64);
    while !lines.is_empty() {
        let kind = usize::try_from(take(&mut lines)?).ok()?;
        recorded = recorded.wrapping_add(take_signed(&mut lines)?);
        let occurred = if take(&mut lines)? == 0 { None } else { Some(take_signed(&mut lines)?) };
        let (mut like, mut place) = (Arc::clone(kinds.get(kind)?), *of_kinds.get(kind)?);
        if let Some(owner) = known.get(&number) {
            like = snapshot.like(Like { owner: Some(owner.clone()), ..Like::clone(&like) });
            place = strands.place(like.strand());
        }
        entries.push(EntryLine::new((number, recorded), occurred, like));
        places.push(place);
        number = number.checked_add(1)?;
    }
    snapshot.entries = entries;
    snapshot.owners = owners.into_iter().collect();
    let erasure = |(entry, class, hash, at)| Erasure { entry, class, hash, at };
    snapshot.erased = small.erased.into_iter().map(erasure).collect();
    let mut of_parties = Vec::new();
    while !parties.is_empty() {
        of_parties.push(party(&mut parties)?);
    }
    snapshot.index = Index::of(&strands.all, &places, of_parties);
    Some(snapshot)
}

fn party(bytes: &mut &[u8]) -> Option<(Slug, Vec<u64>)> {
    let party = Slug::new(std::str::from_utf8(part(bytes)?).ok()?)?;
    let (count, mut number) = (take(bytes)?, 0_u64);
    let mut next = || {
        number = number.checked_add(take(bytes)?)?;
        Some(number)
    };
    Some((party, (0..count).map(|_| next()).collect::<Option<_>>()?))
}

/// Strands, each once.
#[derive(Default)]
struct Strands {
    all: Vec<Strand>,
    places: BTreeMap<Strand, usize>,
}

impl Strands {
    fn place(&mut self, strand: Strand) -> usize {
        *self.places.entry(strand).or_insert_with_key(|strand| {
            self.all.push(strand.clone());
            self.all.len().saturating_sub(1)
        })
    }
}

/// Writes a number in groups of seven bits, the lowest first.
fn put(out: &mut Vec<u8>, mut number: u64) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        out.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

/// Small numbers of either sign are short.
fn put_signed(out: &mut Vec<u8>, number: i64) {
    put(out, ((number << 1) ^ (number >> 63)).cast_unsigned());
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put(out, u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    out.extend(bytes);
}

fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7f).checked_shl(shift)?;
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn take_signed(bytes: &mut &[u8]) -> Option<i64> {
    let number = take(bytes)?;
    Some((number >> 1).cast_signed() ^ (number & 1).cast_signed().wrapping_neg())
}

fn part<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(take(bytes)?).ok()?;
    let (part, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_read_as_it_was_written() {
        let mut bytes = Vec::new();
        let numbers = [0, 1, 127, 128, 300, u64::MAX / 2, u64::MAX];
        let signed = [0, -1, 1, i64::MIN, i64::MAX, 1_789_362_060_000];
        numbers.iter().for_each(|number| put(&mut bytes, *number));
        signed.iter().for_each(|number| put_signed(&mut bytes, *number));
        let mut rest = bytes.as_slice();
        assert_eq!(numbers.map(|_| take(&mut rest).unwrap()), numbers);
        assert_eq!(signed.map(|_| take_signed(&mut rest).unwrap()), signed);
        assert_eq!((rest, take(&mut rest)), (&[][..], None));
    }
}
