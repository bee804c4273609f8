//! The log as tiles (C2SP tlog-tiles): what an address names, what lies there, and a tree read from tiles.
//!
//! A tile of level L and index N holds up to 256 hashes: the roots over `256^L` leaves each, from leaf `N * 256^(L + 1)` on. A
//! bundle of index N holds the entries of the tile of level 0: here the envelopes, which tell nothing (docs/record-format.md).

use std::collections::BTreeMap;
use std::fmt;

use crate::hash::Hash;
use crate::log::{Nodes, Tree};
use crate::note::Checkpoint;
use crate::tree::node;

/// The most hashes of a tile, and the most entries of a bundle.
pub const WIDTH: u64 = 256;
/// The highest level that an address may name.
const LEVEL_MAX: u32 = 63;
/// The largest index that is read, so that no arithmetic on it can overflow.
const INDEX_MAX: u64 = 1 << 48;

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// Hashes of a level.
    Level(u32),
    /// Entries.
    Entries,
}

/// The address of a tile or a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// What it holds.
    pub of: Of,
    /// Its index.
    pub index: u64,
    /// How many it holds: 256, or fewer at the right edge.
    pub width: u64,
}

impl Tile {
    /// Reads what stands behind `tile/`: `0/x001/067.p/5`, `entries/000`.
    pub fn parse(path: &str) -> Option<Self> {
        let (of, rest) = path.split_once('/')?;
        let of = match of {
            "entries" => Of::Entries,
            level => Of::Level(decimal(level).and_then(|level| u32::try_from(level).ok())?),
        };
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => (index, decimal(width).filter(|width| (1..WIDTH).contains(width))?),
            None => (rest, WIDTH),
        };
        let digits: String = index.split('/').map(|part| part.strip_prefix('x').unwrap_or(part)).collect();
        let index = digits.parse().ok().filter(|index| *index <= INDEX_MAX)?;
        let tile = Self { of, index, width };
        let is_level = !matches!(of, Of::Level(level) if level > LEVEL_MAX);
        // One address for a tile: whatever else is spelt, it is not written so.
        (is_level && tile.to_string() == path).then_some(tile)
    }

    /// The tiles of hashes that a tree of this size has, each as wide as it is at that size.
    pub fn all(size: u64) -> impl Iterator<Item = Self> {
        let rows = (0..=LEVEL_MAX).map(move |level| (level, row(size, level))).take_while(|(_, count)| *count > 0);
        rows.flat_map(|(level, count)| (0..count.div_ceil(WIDTH)).map(move |index| Self::at((level, index), count)))
    }

    /// The tile of a level and index where the row has so many hashes.
    fn at((level, index): (u32, u64), count: u64) -> Self {
        let width = count.saturating_sub(index.saturating_mul(WIDTH)).min(WIDTH);
        Self { of: Of::Level(level), index, width }
    }

    /// The numbers of what it holds, in its row.
    fn range(self) -> std::ops::Range<u64> {
        let from = self.index.saturating_mul(WIDTH);
        from..from.saturating_add(self.width)
    }
}

/// How many whole subtrees of `256^level` leaves a tree of this size has.
fn row(size: u64, level: u32) -> u64 {
    size.checked_shr(level.saturating_mul(8)).unwrap_or(0)
}

/// A number in its one spelling.
fn decimal(text: &str) -> Option<u64> {
    text.parse::<u64>().ok().filter(|number| number.to_string() == text)
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.of {
            Of::Entries => f.write_str("entries/")?,
            Of::Level(level) => write!(f, "{level}/")?,
        }
        let groups = std::iter::successors(Some(self.index), |rest| Some(rest / 1000).filter(|rest| *rest > 0));
        let groups: Vec<u64> = groups.map(|rest| rest % 1000).collect();
        for (place, group) in groups.iter().enumerate().rev() {
            if place > 0 { write!(f, "x{group:03}/")? } else { write!(f, "{group:03}")? }
        }
        if self.width < WIDTH { write!(f, ".p/{}", self.width) } else { Ok(()) }
    }
}

impl Tree {
    /// The bytes of a tile of hashes; `None` if the tree is not so large.
    pub fn tile(&self, tile: Tile) -> Option<Vec<u8>> {
        let Of::Level(level) = tile.of else { return None };
        let hashes = tile.range().map(|at| self.subtree(level.checked_mul(8)?, at).map(|hash| hash.0));
        hashes.collect::<Option<Vec<_>>>().map(|hashes| hashes.concat())
    }
}

/// A bundle of entries: each with its length before it, two bytes, the high one first. `None` if one is too long.
pub fn bundle<'a>(entries: impl IntoIterator<Item = &'a [u8]>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for entry in entries {
        bytes.extend(u16::try_from(entry.len()).ok()?.to_be_bytes());
        bytes.extend(entry);
    }
    Some(bytes)
}

/// The entries of a bundle.
pub fn entries(bundle: &[u8]) -> Option<Vec<&[u8]>> {
    let (mut rest, mut found) = (bundle, Vec::new());
    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        found.push(after.get(..length)?);
        rest = after.get(length..)?;
    }
    rest.is_empty().then_some(found)
}

/// A tree of which only tiles are known: enough for any proof that they cover.
#[derive(Clone, Debug)]
pub struct TiledTree(BTreeMap<(u32, u64), Hash>);

impl TiledTree {
    /// The tiles that show how a tree of the size `new` goes on from its first `old` leaves, and its root: at most two of a level.
    pub fn needed(old: u64, new: u64) -> Vec<Tile> {
        let of_level = |level: u32| {
            let count = row(new, level);
            // The way up from the last leaf of the old tree, and the right edge of the new one.
            let last = old.checked_sub(1).map(|last| row(last, level) / WIDTH);
            let mut of =
                vec![last.filter(|index| index.saturating_mul(WIDTH) < count), Some(count.saturating_sub(1) / WIDTH)];
            of.dedup();
            of.into_iter().flatten().map(move |index| Tile::at((level, index), count))
        };
        (0..=LEVEL_MAX).take_while(|level| row(new, *level) > 0).flat_map(of_level).collect()
    }

    /// Reads tiles, each with its bytes, for a checkpoint; `None` if one is not as wide as it says or they do not make its root.
    pub fn read<'a>(checkpoint: &Checkpoint, tiles: impl IntoIterator<Item = (Tile, &'a [u8])>) -> Option<Self> {
        let mut known = Self(BTreeMap::new());
        tiles.into_iter().try_for_each(|(tile, bytes)| known.add(tile, bytes))?;
        Some(known).filter(|known| known.root_at(checkpoint.size) == Some(checkpoint.root))
    }

    fn add(&mut self, tile: Tile, bytes: &[u8]) -> Option<()> {
        let (Of::Level(level), (hashes, [])) = (tile.of, bytes.as_chunks::<32>()) else { return None };
        let is_wide = u64::try_from(hashes.len()) == Ok(tile.width);
        let mut row: Vec<Hash> = hashes.iter().copied().map(Hash).collect();
        let (mut level, mut at) = (level.checked_mul(8)?, tile.range().start);
        while !row.is_empty() && is_wide {
            for (at, hash) in (at..).zip(&row) {
                // Two tiles that overlap say the same, or one of them is not of this tree.
                if *self.0.entry((level, at)).or_insert(*hash) != *hash {
                    return None;
                }
            }
            row = row.as_chunks::<2>().0.iter().map(|[left, right]| node(*left, *right)).collect();
            (level, at) = (level.checked_add(1)?, at >> 1);
        }
        is_wide.then_some(())
    }
}

impl Nodes for TiledTree {
    fn subtree(&self, level: u32, at: u64) -> Option<Hash> {
        self.0.get(&(level, at)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::{consistent, included};

    fn grown(size: u64) -> Tree {
        let mut tree = Tree::default();
        (0..size).for_each(|number| tree.append(Hash::of(&[&number.to_be_bytes()])));
        tree
    }

    #[test]
    fn an_address_has_one_spelling() {
        for (path, of, index, width) in [
            ("0/000", Of::Level(0), 0, 256),
            ("63/x001/x234/067", Of::Level(63), 1_234_067, 256),
            ("1/x001/000.p/17", Of::Level(1), 1000, 17),
            ("entries/999.p/1", Of::Entries, 999, 1),
        ] {
            assert_eq!(Tile::parse(path), Some(Tile { of, index, width }), "{path}");
            assert_eq!(Tile { of, index, width }.to_string(), path);
        }
        for path in [
            "",
            "0",
            "0/",
            "64/000",
            "00/000",
            "0/0",
            "0/x000/000",
            "0/001/000",
            "0/x001/x000",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/",
            "-1/000",
            "0/x999/x999/x999/x999/x999/x999/999",
            "data/000",
            "0/000/",
        ] {
            assert_eq!(Tile::parse(path), None, "{path}");
        }
    }

    #[test]
    fn a_tree_has_the_tiles_that_the_specification_counts() {
        let widths = |level: u32| {
            Tile::all(70_000).filter(move |tile| tile.of == Of::Level(level)).map(|tile| tile.width).collect::<Vec<_>>()
        };
        assert_eq!((widths(0).len(), widths(0).last().copied()), (274, Some(112)));
        assert_eq!(widths(1), [256, 17]);
        assert_eq!(widths(2), [1]);
        assert_eq!(Tile::all(256).map(|tile| tile.to_string()).collect::<Vec<_>>(), ["0/000", "1/000.p/1"]);
        assert_eq!(Tile::all(0).count(), 0);
    }

    #[test]
    fn the_tiles_that_are_needed_give_every_proof() {
        let tree = grown(70_000);
        let sizes = [1, 2, 3, 255, 256, 257, 511, 512, 513, 1000, 65_535, 65_536, 65_537, 65_792, 69_999, 70_000];
        for new in sizes {
            let checkpoint = Checkpoint { origin: "o".into(), size: new, root: tree.root_at(new).unwrap() };
            for old in sizes.into_iter().filter(|old| *old <= new) {
                let needed = TiledTree::needed(old, new);
                let levels = needed.iter().filter(|tile| matches!(tile.of, Of::Level(0))).count();
                assert!(levels <= 2);
                let bytes: Vec<(Tile, Vec<u8>)> =
                    needed.iter().map(|tile| (*tile, tree.tile(*tile).unwrap())).collect();
                let tiled =
                    TiledTree::read(&checkpoint, bytes.iter().map(|(tile, bytes)| (*tile, &bytes[..]))).unwrap();
                let proof = tiled.consistency(old, new).unwrap();
                assert_eq!(Some(&proof), tree.consistency(old, new).as_ref());
                assert!(consistent((old, tree.root_at(old).unwrap()), (new, checkpoint.root), &proof));
                let path = tiled.inclusion(old - 1, new).unwrap();
                assert!(included(tree.leaf(old - 1).unwrap(), old - 1, new, &path, checkpoint.root));
            }
        }
    }

    #[test]
    fn tiles_that_do_not_make_the_root_are_refused() {
        let tree = grown(600);
        let checkpoint = Checkpoint { origin: "o".into(), size: 600, root: tree.root() };
        let tiles: Vec<(Tile, Vec<u8>)> = Tile::all(600).map(|tile| (tile, tree.tile(tile).unwrap())).collect();
        let read = |tiles: &[(Tile, Vec<u8>)]| {
            TiledTree::read(&checkpoint, tiles.iter().map(|(tile, bytes)| (*tile, &bytes[..])))
        };
        assert!(read(&tiles).is_some());
        // An entry below an upper hash, the last of the entries, an upper hash.
        for (tile, byte) in [(0, 0), (1, 8191), (2, 0), (3, 40)] {
            let mut changed = tiles.clone();
            changed[tile].1[byte] ^= 1;
            assert!(read(&changed).is_none(), "{}", changed[tile].0);
        }
        let mut short = tiles.clone();
        short[2].1.truncate(32);
        assert!(read(&short).is_none());
        assert!(read(&tiles[..2]).is_none());
        assert_eq!(tree.tile(Tile { of: Of::Level(0), index: 2, width: 89 }), None);
    }

    #[test]
    fn a_bundle_reads_back_and_nothing_else_does() {
        let all = [&b"one"[..], b"", b"three"];
        let bytes = bundle(all).unwrap();
        assert_eq!(entries(&bytes).unwrap(), all);
        assert_eq!(entries(&bytes[..bytes.len() - 1]), None);
        assert_eq!(entries(&[0]), None);
        assert_eq!(bundle([&vec![0; 65_536][..]]), None);
    }
}
