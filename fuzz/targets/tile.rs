//! Addresses of tiles, bundles, and trees that are read from tiles.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proof::Hash;
use proof::log::Nodes;
use proof::log::tiles::{Tile, TiledTree, bundle, entries};
use proof::note::Checkpoint;
use proof::tree::consistent;

fuzz_target!(|input: (&str, u64, u64, Vec<(u8, Vec<u8>)>, [u8; 32])| {
    let (path, old, new, tiles, root) = input;
    if let Some(tile) = Tile::parse(path) {
        assert_eq!(tile.to_string(), path);
    }
    for (_, bytes) in &tiles {
        if let Some(read) = entries(bytes) {
            assert_eq!(bundle(read).as_deref(), Some(bytes.as_slice()));
        }
    }
    // A log of more entries than any has.
    let (old, new) = (old % (1 << 40), new % (1 << 40));
    let needed = TiledTree::needed(old.min(new), new);
    assert!(needed.len() <= 12);
    let checkpoint = Checkpoint { origin: "o".into(), size: new, root: Hash(root) };
    let given = needed.iter().zip(&tiles).map(|(tile, (_, bytes))| (*tile, bytes.as_slice()));
    // Only a tree that makes the root is read; its proofs are of it.
    if let Some(tree) = TiledTree::read(&checkpoint, given)
        && let Some(proof) = tree.consistency(old.min(new), new)
        && let Some(before) = tree.root_at(old.min(new))
    {
        assert!(consistent((old.min(new), before), (new, checkpoint.root), &proof));
    }
});
