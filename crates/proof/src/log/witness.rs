//! What a witness does: it keeps the last checkpoint of a log that it saw, and cosigns the next one if the log only grew
//! (C2SP tlog-witness). Pure: who calls it fetches, keeps and answers.

use base64ct::{Base64, Encoding};

use crate::hash::Hash;
use crate::note::{Checkpoint, Key};
use crate::tree::consistent;

/// The most hashes of a consistency proof.
const PROOF_MAX: usize = 63;
/// The most bytes of a request: a proof, and a note with all signatures that are looked at.
pub const REQUEST_BYTES_MAX: usize = 64 * 1024;

/// A request to cosign: `old SIZE`, the proof, an empty line, the checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The size from which the proof begins.
    pub old: u64,
    /// The consistency proof.
    pub proof: Vec<Hash>,
    /// The signed checkpoint.
    pub note: String,
}

impl Request {
    /// Reads a request.
    pub fn parse(text: &str) -> Option<Self> {
        let (head, note) = Some(text).filter(|text| text.len() <= REQUEST_BYTES_MAX)?.split_once("\n\n")?;
        let mut lines = head.split('\n');
        let size = lines.next()?.strip_prefix("old ")?;
        let old = size.parse::<u64>().ok().filter(|old| old.to_string() == size)?;
        let hash = |line: &str| Base64::decode_vec(line).ok()?.try_into().ok().map(Hash);
        let proof: Vec<Hash> = lines.map(hash).collect::<Option<_>>()?;
        (proof.len() <= PROOF_MAX).then(|| Self { old, proof, note: note.to_owned() })
    }

    /// The text of the request.
    pub fn text(&self) -> String {
        let proof: String = self.proof.iter().map(|hash| Base64::encode_string(&hash.0) + "\n").collect();
        format!("old {}\n{proof}\n{}", self.old, self.note)
    }
}

/// Why a witness does not cosign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The checkpoint is of another log.
    Unknown,
    /// It is not signed with the log's key.
    NotSigned,
    /// The proof begins behind the checkpoint.
    Backwards,
    /// The proof does not begin at the last checkpoint that was cosigned: its size.
    Elsewhere(u64),
    /// A log that shows another tree of the same size, or a shorter one: it was rewritten, or there are two. Both notes are the proof.
    Forked,
    /// The proof does not hold.
    NotProved,
}

/// What a witness says to a checkpoint, where it last cosigned `last`: the checkpoint to keep, before its line is given away.
///
/// # Errors
/// [`Refusal`]; then nothing is signed. With [`Refusal::Forked`] the note is kept beside the last one as evidence.
pub fn judge(request: &Request, key: &Key, last: Option<&Checkpoint>) -> Result<Checkpoint, Refusal> {
    if request.note.split('\n').next() != Some(&key.name) {
        return Err(Refusal::Unknown);
    }
    let new = Checkpoint::verify(&request.note, key).ok_or(Refusal::NotSigned)?;
    if new.origin != key.name {
        return Err(Refusal::Unknown);
    }
    if request.old > new.size {
        return Err(Refusal::Backwards);
    }
    let (size, root) = last.map_or_else(|| (0, Hash::of(&[])), |last| (last.size, last.root));
    // A log that signs a shorter tree may only be late with an answer; one of the same size has one root.
    if new.size == size && new.root != root {
        return Err(Refusal::Forked);
    }
    if request.old != size {
        return Err(Refusal::Elsewhere(size));
    }
    if consistent((size, root), (new.size, new.root), &request.proof) { Ok(new) } else { Err(Refusal::NotProved) }
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::SigningKey;

    use super::*;
    use crate::log::{Nodes, Tree};
    use crate::note::LOG;

    const ORIGIN: &str = "meshveret/rehearsal/00000001";

    fn grown(size: u8, salt: u8) -> Tree {
        let mut tree = Tree::default();
        (0..size).for_each(|number| tree.append(Hash::of(&[&[number, if number > 4 { salt } else { 0 }]])));
        tree
    }

    fn checkpoint(tree: &Tree) -> Checkpoint {
        Checkpoint { origin: ORIGIN.into(), size: tree.size(), root: tree.root() }
    }

    fn request(old: u64, tree: &Tree) -> Request {
        let note = checkpoint(tree).signed(&SigningKey::from_bytes(&[7; 32]));
        Request { old, proof: tree.consistency(old, tree.size()).unwrap_or_default(), note }
    }

    fn judged(request: &Request, last: Option<&Tree>) -> Result<u64, Refusal> {
        let key = Key::of(ORIGIN, LOG, &SigningKey::from_bytes(&[7; 32]));
        judge(request, &key, last.map(checkpoint).as_ref()).map(|new| new.size)
    }

    #[test]
    fn a_log_that_only_grew_is_cosigned() {
        let (first, second) = (grown(3, 0), grown(11, 0));
        assert_eq!(judged(&request(0, &first), None), Ok(3));
        assert_eq!(judged(&request(3, &second), Some(&first)), Ok(11));
        assert_eq!(judged(&request(11, &second), Some(&second)), Ok(11));
        assert_eq!(judged(&request(0, &grown(0, 0)), None), Ok(0));
    }

    #[test]
    fn whatever_else_is_shown_is_refused() {
        let (first, second) = (grown(8, 0), grown(11, 0));
        assert_eq!(judged(&request(0, &second), Some(&first)), Err(Refusal::Elsewhere(8)));
        assert_eq!(judged(&request(9, &second), Some(&first)), Err(Refusal::Elsewhere(8)));
        assert_eq!(judged(&request(8, &first), Some(&second)), Err(Refusal::Elsewhere(11)));
        assert_eq!(judged(&Request { old: 12, ..request(8, &second) }, Some(&first)), Err(Refusal::Backwards));
        // Another history of the same length, and of a greater one.
        assert_eq!(judged(&request(8, &grown(8, 1)), Some(&first)), Err(Refusal::Forked));
        assert_eq!(judged(&request(8, &grown(11, 1)), Some(&first)), Err(Refusal::NotProved));
        assert_eq!(
            judged(&Request { proof: Vec::new(), ..request(8, &second) }, Some(&first)),
            Err(Refusal::NotProved)
        );
        let other = Checkpoint { origin: "meshveret/other/1".into(), ..checkpoint(&second) };
        let signed = |checkpoint: &Checkpoint, seed| checkpoint.signed(&SigningKey::from_bytes(&[seed; 32]));
        let of = |note| Request { note, ..request(8, &second) };
        assert_eq!(judged(&of(signed(&other, 7)), Some(&first)), Err(Refusal::Unknown));
        assert_eq!(judged(&of(signed(&checkpoint(&second), 8)), Some(&first)), Err(Refusal::NotSigned));
    }

    #[test]
    fn a_request_has_one_spelling() {
        let whole = request(3, &grown(11, 0));
        assert_eq!(Request::parse(&whole.text()), Some(whole.clone()));
        assert_eq!(Request::parse(&request(0, &grown(2, 0)).text()).map(|request| request.proof.len()), Some(0));
        for (from, to) in [("old 3", "old 03"), ("old 3", "new 3"), ("old 3\n", "old 3\n\n!"), ("old 3", "old -3")] {
            let text = whole.text().replacen(from, to, 1);
            assert!(Request::parse(&text).is_none_or(|read| read.note != whole.note), "{to}");
        }
        let long = Request { proof: vec![Hash([0; 32]); PROOF_MAX + 1], ..whole };
        assert_eq!(Request::parse(&long.text()), None);
    }
}
