//! The tree of a log as whoever holds all leaves keeps it: it grows, and gives roots, proofs and tiles (RFC 6962, section 2.1).

use crate::hash::Hash;
use crate::tree::{Side, climb, node};

/// Each so many levels of a tree are kept, which makes little more than its leaves; what is between costs three hashes at most.
const LEVELS_APART: u32 = 3;

/// The tree of a log. Kept are hashes of complete subtrees, so that a root or a proof costs a few dozen hashes.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// `rows[k][i]` is the root over the leaves `i * 8^k` to `(i + 1) * 8^k - 1`.
    rows: Vec<Vec<Hash>>,
}

/// The root over subtrees of the same height side by side, of which there is a power of two.
fn complete(parts: &[Hash]) -> Option<Hash> {
    if let [one] = parts {
        return Some(*one);
    }
    let (left, right) = parts.split_at_checked(parts.len().div_euclid(2)).filter(|(left, _)| !left.is_empty())?;
    Some(node(complete(left)?, complete(right)?))
}

/// The number of leaves on the left of a tree of `count` leaves: the largest power of two below `count`.
fn left_of(count: u64) -> u64 {
    1_u64 << (63_u32.saturating_sub(count.saturating_sub(1).leading_zeros()))
}

impl Tree {
    /// Appends a leaf hash.
    pub fn append(&mut self, leaf: Hash) {
        let mut carried = Some(leaf);
        for above in 0.. {
            let Some(hash) = carried else { return };
            if self.rows.len() <= above {
                self.rows.push(Vec::new());
            }
            let Some(row) = self.rows.get_mut(above) else { return };
            row.push(hash);
            carried = row
                .rchunks(1 << LEVELS_APART)
                .next()
                .filter(|_| row.len().is_multiple_of(1 << LEVELS_APART))
                .and_then(complete);
        }
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.rows.first().map_or(0, |row| u64::try_from(row.len()).unwrap_or(u64::MAX))
    }

    /// The root over all leaves; of an empty tree the hash of nothing.
    pub fn root(&self) -> Hash {
        self.root_at(self.size()).unwrap_or_else(|| Hash::of(&[]))
    }

    /// The leaf hash of an entry.
    pub fn leaf(&self, number: u64) -> Option<Hash> {
        self.subtree(0, number)
    }
}

impl Nodes for Tree {
    fn subtree(&self, level: u32, at: u64) -> Option<Hash> {
        let row = self.rows.get(usize::try_from(level.div_euclid(LEVELS_APART)).ok()?)?;
        let width = 1_usize << level.rem_euclid(LEVELS_APART);
        let from = usize::try_from(at).ok()?.checked_mul(width)?;
        complete(row.get(from..from.checked_add(width)?)?)
    }
}

/// Whoever knows hashes of a tree gives roots and proofs over them.
pub trait Nodes {
    /// The root over the leaves `at * 2^level` to `(at + 1) * 2^level - 1`; `None` if it is not known.
    fn subtree(&self, level: u32, at: u64) -> Option<Hash>;

    /// The root as it was at `size` leaves; `None` beyond the end.
    fn root_at(&self, size: u64) -> Option<Hash> {
        if size == 0 { Some(Hash::of(&[])) } else { self.range(0, size) }
    }

    /// The path from a leaf to the root of the tree of `size` leaves.
    fn inclusion(&self, number: u64, size: u64) -> Option<Vec<Hash>> {
        let (mut from, mut to) = Some((0_u64, size)).filter(|_| number < size)?;
        // Of a tree of one leaf the path is empty; that the leaf is there is asked for all the same.
        self.subtree(0, number)?;
        let mut path = Vec::new();
        while to.saturating_sub(from) > 1 {
            let middle = from.saturating_add(left_of(to.saturating_sub(from)));
            if number < middle {
                path.push(self.range(middle, to)?);
                to = middle;
            } else {
                path.push(self.range(from, middle)?);
                from = middle;
            }
        }
        path.reverse();
        Some(path)
    }

    /// The proof that the tree of `old` leaves is the beginning of the tree of `new` leaves.
    fn consistency(&self, old: u64, new: u64) -> Option<Vec<Hash>> {
        if old == 0 || old >= new {
            return self.root_at(new).filter(|_| old <= new).map(|_| Vec::new());
        }
        let (mut from, mut to) = (0_u64, new);
        let mut proof = Vec::new();
        // `whole` while the old tree still begins at the left edge: then the verifier knows that node already.
        let mut whole = true;
        while old != to {
            let middle = from.saturating_add(left_of(to.saturating_sub(from)));
            if old <= middle {
                proof.push(self.range(middle, to)?);
                to = middle;
            } else {
                proof.push(self.range(from, middle)?);
                from = middle;
                whole = false;
            }
        }
        if !whole {
            proof.push(self.range(from, to)?);
        }
        proof.reverse();
        Some(proof)
    }

    /// The root over the leaves `from..to`, where `from` is a multiple of the power of two that covers the range.
    fn range(&self, from: u64, to: u64) -> Option<Hash> {
        let count = to.checked_sub(from).filter(|count| *count > 0)?;
        if count.is_power_of_two() {
            let level = count.trailing_zeros();
            return self.subtree(level, from >> level);
        }
        let middle = from.saturating_add(left_of(count));
        Some(node(self.range(from, middle)?, self.range(middle, to)?))
    }
}

/// One step from a leaf towards the root: the value beside, and what the two make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The value beside.
    pub beside: Hash,
    /// True where it stands on the left.
    pub on_the_left: bool,
    /// The hash of both.
    pub together: Hash,
}

/// The way that an inclusion proof goes, step by step, for people; nothing where it does not fit a tree of this size. It proves
/// something only if its last step, without steps the leaf, is the root.
pub fn steps(leaf: Hash, number: u64, size: u64, proof: &[Hash]) -> Option<Vec<Step>> {
    let (mut hash, mut steps) = (leaf, Vec::new());
    let step = |side: Side, beside| {
        let on_the_left = matches!(side, Side::Left);
        hash = if on_the_left { node(beside, hash) } else { node(hash, beside) };
        steps.push(Step { beside, on_the_left, together: hash });
    };
    let fits = number < size && climb((number, size.saturating_sub(1)), proof.iter().copied(), step);
    fits.then_some(steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::{consistent, included};

    fn leaf(data: &[u8]) -> Hash {
        Hash::of(&[&[0], data])
    }

    /// The definition of RFC 6962, section 2.1, word by word.
    fn naive(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Hash::of(&[]),
            [one] => *one,
            more => {
                let mut split = 1;
                while split * 2 < more.len() {
                    split *= 2;
                }
                node(naive(&more[..split]), naive(&more[split..]))
            }
        }
    }

    #[test]
    fn the_roots_of_the_published_test_tree() {
        // The eight leaves used by the certificate-transparency project's own tests.
        let hex = |text: &str| crate::hash::bytes_from_hex(text).unwrap();
        let data = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        let mut tree = Tree::default();
        assert_eq!(tree.root().to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (data, root) in data.iter().zip(roots) {
            tree.append(leaf(&hex(data)));
            assert_eq!(tree.root().to_string(), root);
        }
    }

    #[test]
    fn every_proof_up_to_64_leaves_holds_and_no_other_does() {
        let leaves: Vec<Hash> = (0..64_u8).map(|n| leaf(&[n])).collect();
        let mut tree = Tree::default();
        leaves.iter().for_each(|leaf| tree.append(*leaf));
        for size in 0..=64_u64 {
            let root = tree.root_at(size).unwrap();
            assert_eq!(root, naive(&leaves[..usize::try_from(size).unwrap()]));
            for (number, leaf) in (0..size).zip(&leaves) {
                let proof = tree.inclusion(number, size).unwrap();
                assert!(included(*leaf, number, size, &proof, root));
                assert!(!included(*leaf, (number + 1) % (size + 1), size, &proof, root) || size == 0);
                assert!(!included(root, number, size, &proof, root) || size == 1);
            }
            for old in 0..=size {
                let old_root = tree.root_at(old).unwrap();
                let proof = tree.consistency(old, size).unwrap();
                assert!(consistent((old, old_root), (size, root), &proof), "{old} {size}");
                if old > 0 && old < size {
                    assert!(!consistent((old, root), (size, root), &proof));
                    assert!(!consistent((old, old_root), (size, old_root), &proof));
                }
            }
        }
        assert_eq!(tree.inclusion(64, 65), None);
        assert_eq!(tree.consistency(3, 65), None);
    }
}
