# Reads a log in the form of C2SP tlog-tiles and checks it with pymerkle and cryptography, which share no code with ours.
import base64, hashlib, json, struct, sys, urllib.request
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pymerkle import InmemoryTree, verify_inclusion, verify_consistency

base, expected = sys.argv[1], int(sys.argv[2])


def get(path):
    return urllib.request.urlopen(base + path, timeout=20).read()


def address(index):
    groups = ["%03d" % (index % 1000)]
    while index >= 1000:
        index //= 1000
        groups.insert(0, "x%03d" % (index % 1000))
    return "/".join(groups)


# The note, by its specification.
note = get("checkpoint").decode()
text, lines = note.rsplit("\n\n", 1)
text += "\n"
origin, size, root = text.split("\n")[:3]
size, root = int(size), base64.b64decode(root)
assert size == expected, size
key = base64.b64decode(get("key").decode().strip().split("+", 2)[2])
assert key[0] == 1 and len(key) == 33
key_id = hashlib.sha256(origin.encode() + b"\n" + key).digest()[:4]
signed = [base64.b64decode(line.split(" ")[2]) for line in lines.splitlines() if line.split(" ")[1] == origin]
assert [one[:4] for one in signed] == [key_id]
Ed25519PublicKey.from_public_bytes(key[1:]).verify(signed[0][4:], text.encode())

# Every entry, from the bundles; the leaves again, from the tiles.
entries, leaves = [], []
for index in range(0, (size + 255) // 256):
    width = min(256, size - index * 256)
    suffix = "" if width == 256 else ".p/%d" % width
    bundle = get("tile/entries/" + address(index) + suffix)
    while bundle:
        (length,) = struct.unpack(">H", bundle[:2])
        entries.append(bundle[2 : 2 + length])
        bundle = bundle[2 + length :]
    tile = get("tile/0/" + address(index) + suffix)
    leaves += [tile[at : at + 32] for at in range(0, len(tile), 32)]
assert len(entries) == size and [hashlib.sha256(b"\x00" + entry).digest() for entry in entries] == leaves
if size >= 256:
    upper = get("tile/1/000.p/%d" % (size // 256))

# The tree of another implementation has our root, and its proofs hold for it.
tree = InmemoryTree(algorithm="sha256")
for entry in entries:
    tree.append_entry(entry)
assert tree.get_state() == root, "another root"
if size >= 256:
    assert tree.get_state(256) == upper[:32]
for number in (0, 1, size // 2, size - 1):
    ours = json.loads(get("entry/%d" % number))
    path = [bytes.fromhex(one) for one in ours["proof"]]
    theirs = tree.prove_inclusion(number + 1, size)
    verify_inclusion(leaves[number], root, theirs)
    assert [bytes.fromhex(one) if isinstance(one, str) else one for one in theirs.path] == [leaves[number]] + path, "another path"
    # Ours, climbed by RFC 9162, section 2.1.3.2.
    index, last, hash = number, size - 1, leaves[number]
    for part in path:
        assert last
        if index % 2 or index == last:
            hash = hashlib.sha256(b"\x01" + part + hash).digest()
            while index % 2 == 0 and index:
                index, last = index >> 1, last >> 1
        else:
            hash = hashlib.sha256(b"\x01" + hash + part).digest()
        index, last = index >> 1, last >> 1
    assert last == 0 and hash == root
for old in (1, 2, 255, 256, 257):
    if old < size:
        verify_consistency(tree.get_state(old), root, tree.prove_consistency(old, size))
