//! The Merkle tree over the entries (RFC 6962, section 2.1), and the checks of its proofs (RFC 9162, sections 2.1.3 and 2.1.4).

use crate::hash::Hash;

/// The hash of an inner node.
pub(crate) fn node(left: Hash, right: Hash) -> Hash {
    Hash::of(&[&[1], &left.0, &right.0])
}

/// On which side of the path a part of a proof stands.
pub(crate) enum Side {
    Left,
    Right,
}

/// Climbs from the node at `index` of a row that ends at `last` up to the root, with a part of the proof at each step; true if the
/// proof has as many parts as the way has steps.
pub(crate) fn climb(
    (mut index, mut last): (u64, u64),
    proof: impl IntoIterator<Item = Hash>,
    mut step: impl FnMut(Side, Hash),
) -> bool {
    for part in proof {
        if last == 0 {
            return false;
        }
        if index % 2 == 1 || index == last {
            step(Side::Left, part);
            while index % 2 == 0 && index != 0 {
                (index, last) = (index >> 1, last >> 1);
            }
        } else {
            step(Side::Right, part);
        }
        (index, last) = (index >> 1, last >> 1);
    }
    last == 0
}

/// Checks an inclusion proof (RFC 9162, section 2.1.3.2).
pub fn included(leaf: Hash, number: u64, size: u64, proof: &[Hash], root: Hash) -> bool {
    let mut hash = leaf;
    let step = |side: Side, part| match side {
        Side::Left => hash = node(part, hash),
        Side::Right => hash = node(hash, part),
    };
    number < size && climb((number, size.saturating_sub(1)), proof.iter().copied(), step) && hash == root
}

/// Checks a consistency proof between two sizes with their roots (RFC 9162, section 2.1.4.2).
pub fn consistent(old: (u64, Hash), new: (u64, Hash), proof: &[Hash]) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size == new_size || old_size == 0 {
        let root = if old_size == 0 { Hash::of(&[]) } else { new_root };
        return proof.is_empty() && old_root == root && (new_size > 0 || new_root == root);
    }
    let (mut index, mut last) = (old_size.saturating_sub(1), new_size.saturating_sub(1));
    while index % 2 == 1 {
        (index, last) = (index >> 1, last >> 1);
    }
    // Of a whole subtree the root is known; else the proof begins with the last subtree of the old tree.
    let mut parts = proof.iter().copied();
    let first = if old_size.is_power_of_two() { Some(old_root) } else { parts.next() };
    let Some(first) = first.filter(|_| old_size < new_size) else { return false };
    let (mut of_old, mut of_new) = (first, first);
    let step = |side: Side, part| match side {
        Side::Left => (of_old, of_new) = (node(part, of_old), node(part, of_new)),
        Side::Right => of_new = node(of_new, part),
    };
    climb((index, last), parts, step) && of_old == old_root && of_new == new_root
}
