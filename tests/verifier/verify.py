#!/usr/bin/env python3
"""A second verifier of packages of the record, written from docs/record-format.md and from nothing else.

    verify.py FILE [--key KEYFILE] [--witness KEYFILE]... [--json]
    verify.py --many            reads JSON lines {"package", "key", "witnesses"} and writes a line of checks for each
    verify.py --keys VECTORS    tries itself on docs/record-format/vectors-of-keys.json

It needs Python 3.11 or later and no library. Numbers in parentheses name the sections of the document. It is as plain as it
can be made: whoever doubts the program `meshveret verify` can read this file from top to bottom, or write a third one.
"""

import base64
import functools
import hashlib
import json
import re
import sys
from collections import namedtuple

Check = namedtuple("Check", "id subject outcome reason")


class Refused(Exception):
    """What was read has not the form that the document demands."""


class Unknown(Exception):
    """A signature by an algorithm that the document does not name (section 10)."""


def proved(name, subject=""):
    return Check(name, subject, "proved", None)


def failed(name, subject, reason):
    return Check(name, subject, "failed", reason)


def not_checked(name, subject, reason):
    return Check(name, subject, "not-checked", reason)


def judged(name, subject, holds, reason):
    return proved(name, subject) if holds else failed(name, subject, reason)


# ---- Section 1: conventions -------------------------------------------------------------------------------------------------


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def is_hash(value):
    """A hash or a salt as it is written: 64 small hexadecimal digits."""
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value, re.ASCII) is not None


def from_base64(text):
    """RFC 4648, section 4, with padding, in the one spelling that an encoder writes."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError as error:
        raise Refused("base64") from error
    if base64.b64encode(data).decode() != text:
        raise Refused("base64 in another spelling")
    return data


def is_integer(value):
    """A JSON integer; `true` is none, though Python thinks so."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_decimal(text):
    """A number as it is written in lines; one of more than 20 digits is too large for anything that is counted."""
    return re.fullmatch("0|[1-9][0-9]{0,19}", text, re.ASCII) is not None


# Section 1, "JSON": what is read as JSON wherever the document says so.

JSON_DEPTH = 127
SURROGATE = re.compile("[\ud800-\udfff]")
STRUCTURE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[{]|[\]}]', re.DOTALL)


def from_json(text):
    """The value of a JSON text; Refused if it is none."""
    depth = 0
    for token in STRUCTURE.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > JSON_DEPTH:
            raise Refused("nested too deeply")
    try:
        value = json.loads(
            text, parse_int=number_of, parse_float=number_of, parse_constant=no_constant, object_pairs_hook=object_of
        )
    except (ValueError, RecursionError) as error:
        raise Refused("no JSON") from error
    refuse_surrogates(value)
    return value


def number_of(spelling):
    if re.fullmatch("-?[0-9]+", spelling, re.ASCII) and spelling != "-0" and len(spelling) < 22:
        return int(spelling)
    number = float(spelling)
    if number in (float("inf"), float("-inf")):
        raise Refused("a number beyond all bounds")
    return number


def no_constant(spelling):
    raise Refused(spelling)


def object_of(pairs):
    for name, value in pairs:
        refuse_surrogates(name)
        refuse_surrogates(value)
    return dict(pairs)


def refuse_surrogates(value):
    if isinstance(value, list):
        for one in value:
            refuse_surrogates(one)
    elif isinstance(value, str) and SURROGATE.search(value):
        raise Refused("half a character")


# ---- Sections 4 and 5: leaf and tree ----------------------------------------------------------------------------------------


def leaf_of(origin, number, commitment):
    envelope = f"meshveret-entry/v1\n{origin}\n{number}\n{commitment}\n"
    return sha256(b"\x00", envelope.encode())


def is_included(number, leaf, proof, size, root):
    """RFC 9162, section 2.1.3.2, as section 5 spells it out."""
    if number >= size:
        return False
    index, last, node = number, size - 1, leaf
    for part in proof:
        if last == 0:
            return False
        if index & 1 or index == last:
            node = sha256(b"\x01", part, node)
            while not index & 1 and index != 0:
                index, last = index >> 1, last >> 1
        else:
            node = sha256(b"\x01", node, part)
        index, last = index >> 1, last >> 1
    return last == 0 and node == root


def is_beginning(first, first_root, proof, size, root):
    """RFC 9162, section 2.1.4.2: the tree of `first` leaves is the beginning of that of `size`."""
    if first == 0 or first >= size:
        same = first_root == (sha256() if first == 0 else root)
        return same and first <= size and not proof
    index, last = first - 1, size - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    if index == 0:
        proof = [first_root, *proof]
    if not proof:
        return False
    before = after_ = proof[0]
    for part in proof[1:]:
        if last == 0:
            return False
        if index & 1 or index == last:
            before, after_ = sha256(b"\x01", part, before), sha256(b"\x01", part, after_)
            while not index & 1 and index != 0:
                index, last = index >> 1, last >> 1
        else:
            after_ = sha256(b"\x01", after_, part)
        index, last = index >> 1, last >> 1
    return last == 0 and before == first_root and after_ == root


# ---- Section 6: the key of a log --------------------------------------------------------------------------------------------

LogKey = namedtuple("LogKey", "name id public")
LOG, WITNESS = 1, 4
# What Python takes for white space is more: U+001C to U+001F too.
WHITE_SPACE = "\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))


def read_key(text, kind=LOG):
    """A key of a log, or that of a witness (7)."""
    name, plus, rest = text.partition("+")
    number, plus_again, encoded = rest.partition("+")
    if not (name and plus and plus_again) or not set(name).isdisjoint(WHITE_SPACE):
        raise Refused("no verifier key")
    data = from_base64(encoded)
    if len(data) != 33 or data[0] != kind:
        raise Refused("no Ed25519 key")
    key_id = sha256(name.encode(), b"\n", data)[:4]
    if number != key_id.hex():
        raise Refused("another key id")
    if point_of(data[1:]) is None:
        raise Refused("no point of the curve")
    return LogKey(name, key_id, data[1:])


def key_or_none(text, kind=LOG):
    try:
        return read_key(text, kind)
    except Refused:
        return None


def succession_of(origin, event):
    """Section 6, "Succession": what the earlier key signs."""
    return (
        f"meshveret-succession/v1\nlog {origin}\nsize {event['size']}\nroot {event['root']}\nkey {event['key']}\n"
    ).encode()


# ---- Section 7: the checkpoint ----------------------------------------------------------------------------------------------


def read_note(note):
    """The text of a signed note, and name and bytes of each line under it."""
    text, gap, block = note.rpartition("\n\n")
    if not gap or not block.endswith("\n"):
        raise Refused("no signed note")
    lines = []
    for line in block[:-1].split("\n")[:64]:
        dash, space, rest = line.partition(" ")
        name, space_again, encoded = rest.partition(" ")
        signature = from_base64(encoded)
        if dash != "\u2014" or not (space and space_again and name) or len(signature) < 4:
            raise Refused("no line of a signature")
        lines.append((name, signature))
    return text + "\n", lines


def lines_of(key, lines):
    """What the lines with the name and the id of a key hold after the id."""
    return [signature[4:] for name, signature in lines if name == key.name and signature[:4] == key.id]


def read_checkpoint(note, key, origin):
    """Size and root of the note, if the key signed it."""
    text, lines = read_note(note)
    signatures = lines_of(key, lines)
    if not signatures or not all(ed25519_holds(key.public, text.encode(), one) for one in signatures):
        raise Refused("not signed by the key")
    lines = text.split("\n")
    if len(lines) < 4 or not lines[0] or lines[0] != origin:
        raise Refused("another log")
    if not is_decimal(lines[1]) or int(lines[1]) >= 1 << 64:
        raise Refused("no size")
    root = from_base64(lines[2])
    if len(root) != 32:
        raise Refused("no root")
    return int(lines[1]), root


def cosignatures_of(note, witness):
    """Of each line of a witness under the note, whether it holds."""
    try:
        text, lines = read_note(note)
    except Refused:
        return []
    return [is_cosigned(text, witness, one) for one in lines_of(witness, lines)]


def is_cosigned(text, witness, line):
    time, signature = int.from_bytes(line[:8], "big"), line[8:]
    return ed25519_holds(witness.public, f"cosignature/v1\ntime {time}\n{text}".encode(), signature)


# Section 7, "Strict check of Ed25519". Points are extended coordinates (X, Y, Z, T) of RFC 8032, section 5.1.4.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = f - e, h - g, h + g, f + e
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def sum_of(a, point, b, other):
    """`a` times a point and `b` times another, bit by bit from the highest."""
    both, result = {1: point, 2: other, 3: add(point, other)}, NEUTRAL
    for bit in range(max(a, b).bit_length() - 1, -1, -1):
        result = add(result, result)
        if which := (a >> bit & 1) | (b >> bit & 1) << 1:
            result = add(result, both[which])
    return result


def point_of(data):
    """The point that 32 bytes encode, or None. A `y` of P or more is taken modulo P, and a sign of `x = 0` is left alone."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, (number & ((1 << 255) - 1)) % P
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P:
        return None
    if x & 1 != sign:
        x = -x % P
    return (x, y, 1, x * y % P)


def encoding_of(point):
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def is_of_small_order(point):
    x, y, z, _ = sum_of(8, point, 0, NEUTRAL)
    return x == 0 and y == z


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


@functools.lru_cache(maxsize=4096)
def ed25519_holds(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    half, scalar = signature[:32], int.from_bytes(signature[32:], "little")
    if scalar >= L:
        return False
    a, r = point_of(public), point_of(half)
    if a is None or r is None or is_of_small_order(a) or is_of_small_order(r):
        return False
    k = int.from_bytes(hashlib.sha512(half + public + message).digest(), "little") % L
    minus_a = (-a[0] % P, a[1], a[2], -a[3] % P)
    return encoding_of(sum_of(scalar, BASE, k, minus_a)) == half


# ---- Sections 8 and 9: texts, adoptions, statements -------------------------------------------------------------------------

UNWANTED = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e]")


def read_text(canonical, origin):
    """Symbol and language of a canonical form; Refused if it is spelt in any other way."""
    first, rest = line_of(canonical.encode())
    log, rest = line_of(rest)
    symbol, rest = line_of(rest)
    language, rest = line_of(rest)
    if first != "meshveret-text/v1" or log != f"log {origin}":
        raise Refused("no text of this log")
    symbol, language = after(symbol, "symbol "), after(language, "language ")
    rest = words_of(rest, "title -")
    while rest:
        line, _ = line_of(rest)
        paragraph = re.fullmatch(r"(p(?:0|[1-9][0-9]*) .+) [0-9]+", line, re.ASCII | re.DOTALL)
        if not paragraph:
            raise Refused("no paragraph")
        rest = words_of(rest, paragraph[1])
    return symbol, language


def after(line, head):
    if not line.startswith(head):
        raise Refused("another line")
    return line[len(head) :]


def line_of(data):
    line, end, rest = data.partition(b"\n")
    if not end:
        raise Refused("a line without its end")
    return text_of(line), rest


def text_of(data):
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise Refused("words that end within a character") from error


def words_of(data, head):
    """What follows the words whose line is `head` and their length."""
    line, rest = line_of(data)
    length = after(line, head + " ")
    if not is_decimal(length) or rest[int(length) : int(length) + 1] != b"\n":
        raise Refused("another length")
    if UNWANTED.search(text_of(rest[: int(length)])):
        raise Refused("a control character")
    return rest[int(length) + 1 :]


def hash_of_languages(kind, origin, symbol, languages):
    """The adopted hash or the summary hash (9)."""
    lines = [f"meshveret-{kind}/v1\n", f"log {origin}\n", f"symbol {symbol}\n"]
    lines += [f"{tag} {languages[tag]}\n" for tag in sorted(languages, key=lambda tag: tag.encode())]
    return sha256("".join(lines).encode()).hex()


def hash_of_statement(origin, event, language):
    """The hash of an attached statement in a language, or None if the event lacks what it takes."""
    words = event["words"][language]
    names = [event.get(name) for name in ("meeting", "text", "party", "kind")]
    paragraphs = event.get("paragraphs")
    paragraphs = paragraphs if isinstance(paragraphs, list) else []
    if not all(map(text, [words, *names])) or not all(map(number, [event.get("statement"), *paragraphs])):
        return None
    meeting, slug, party, kind = names
    form = (
        f"meshveret-statement/v1\nlog {origin}\nmeeting {meeting}\ntext {slug}\n"
        f"statement {event['statement']}\nparty {party}\nkind {kind}\n"
        f"paragraphs {','.join(f'p{one}' for one in paragraphs) or '-'}\n"
        f"language {language}\nwords - {len(words.encode())}\n{words}\n"
    )
    return sha256(form.encode()).hex()


# ---- Section 10: signatures -------------------------------------------------------------------------------------------------


def statement_of(origin, adoption, party, mode):
    return (
        f"meshveret-signature/v1\nlog {origin}\nsymbol {adoption.symbol}\n"
        f"text {adoption.hash}\nparty {party}\nmode {mode}\n"
    ).encode()


# Section 10, "Passkey".

PART_AT_MOST = 8192


def passkey_holds(statement, key, signature, authenticator, client):
    try:
        authenticator, client = from_base64(authenticator), from_base64(client)
        key, signature = from_base64(key), from_base64(signature)
        if max(map(len, (authenticator, client, key, signature))) > PART_AT_MOST:
            return False
        data = from_json(text_of(client))
        challenge = base64.urlsafe_b64encode(sha256(statement)).rstrip(b"=").decode()
        if not isinstance(data, dict) or data.get("type") != "webauthn.get" or data.get("challenge") != challenge:
            return False
        if data.get("crossOrigin", False) is not False or not isinstance(data.get("origin"), str):
            return False
        if len(authenticator) < 37 or not authenticator[32] & 1:
            return False
        if authenticator[:32] not in [sha256(name.encode()) for name in names_above(host_of(data["origin"]))]:
            return False
        reader = Reader(key)
        key = read_public_key(reader.take(SEQUENCE))
        if reader.rest() or (key.kind, key.curve) not in ((EC_KEY, P256), (ED25519, None)):
            return False
        return key_holds(key, Way(key.kind, "sha256", None, None), authenticator + sha256(client), signature)
    except (Refused, Unknown):
        return False


def host_of(origin):
    scheme, _, rest = origin.partition("://")
    host = re.sub(":[0-9]*$", "", rest, flags=re.ASCII) if not rest.endswith("\n") else rest
    secure = scheme == "https" or (scheme == "http" and (host == "localhost" or host.endswith(".localhost")))
    if not host or not secure:
        raise Refused("no site")
    return host


def names_above(host):
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


# Section 10, "Signed PDF": the file. Objects are those of ISO 32000-1, section 7.3.

PDF_AT_MOST = 50_000_000
PDF_PLACES, PDF_SIGNATURES = 64, 32
DICTIONARY_AT_MOST = 1024 * 1024
BEGINNINGS, PDF_DEPTH = 4, 16

PdfObject = namedtuple("PdfObject", "kind value start end")
PdfSignature = namedtuple("PdfSignature", "kind range contents start end")

GAP = re.compile(rb"(?:[\x00\t\n\x0c\r ]|%[^\r\n]*)*")
WORD = re.compile(rb"[^\x00\t\n\x0c\r ()<>\[\]{}/%]*")
DIGITS = re.compile(rb"<[0-9A-Fa-f\x00\t\n\x0c\r ]*>")
BRACKETS = re.compile(rb"\\.|[()]", re.DOTALL)


class PdfReader:
    def __init__(self, data, at, end):
        self.data, self.at, self.end = data, at, end

    def take(self, token):
        there = self.data.startswith(token, self.at, self.end)
        self.at += len(token) if there else 0
        return there

    def match(self, pattern):
        found = pattern.match(self.data, self.at, self.end)
        if not found:
            raise Refused("no object")
        self.at = found.end()
        return found[0]

    def object(self, depth=1):
        if depth > PDF_DEPTH:
            raise Refused("nested too deeply")
        self.match(GAP)
        start = self.at
        if self.take(b"<<"):
            kind, value = "dictionary", self.dictionary(depth)
        elif self.take(b"["):
            kind, value = "array", self.array(depth)
        elif self.take(b"("):
            kind, value = "literal", self.literal()
        elif self.data.startswith(b"<", self.at, self.end):
            kind, value = "hexadecimal", self.match(DIGITS)
        elif self.take(b"/"):
            kind, value = "name", self.match(WORD)
        else:
            kind, value = "word", self.match(WORD)
            if not value:
                raise Refused("no object")
        return PdfObject(kind, value, start, self.at)

    def array(self, depth):
        found = []
        while True:
            self.match(GAP)
            if self.take(b"]"):
                return found
            found.append(self.object(depth + 1))

    def dictionary(self, depth):
        """Names and values. A value of several words, `12 0 R`, is taken as one; a name may lack its value."""
        pairs = []
        while True:
            self.match(GAP)
            if self.take(b">>"):
                return pairs
            one = self.object(depth + 1)
            if one.kind == "name" and (not pairs or pairs[-1][1] is not None):
                pairs.append((one.value, None))
            elif pairs and pairs[-1][1] is None:
                pairs[-1] = (pairs[-1][0], one)
            elif pairs and pairs[-1][1].kind == one.kind == "word":
                pairs[-1] = (pairs[-1][0], pairs[-1][1]._replace(end=one.end))
            else:
                raise Refused("no name before a value")

    def literal(self):
        start, depth = self.at, 1
        while depth:
            found = BRACKETS.search(self.data, self.at, self.end)
            if not found:
                raise Refused("a string without its end")
            self.at = found.end()
            depth += {b"(": 1, b")": -1}.get(found[0], 0)
        return self.data[start : self.at - 1]


def signatures_of_pdf(data):
    """Every signature's dictionary, in the order of the file."""
    if len(data) > PDF_AT_MOST or not data.startswith(b"%PDF-"):
        raise Refused("no PDF")
    places = [found.start() for found in re.finditer(b"/ByteRange", data)]
    if len(places) > PDF_PLACES:
        raise Refused("too many places")
    found = []
    for place in places:
        signature = signature_around(data, place)
        if signature and signature not in found:
            found.append(signature)
    if len(found) > PDF_SIGNATURES:
        raise Refused("too many signatures")
    return found


def signature_around(data, place):
    """The signature whose dictionary stands around a place: in the indirect object that begins before it."""
    lowest, before = max(0, place - DICTIONARY_AT_MOST), place
    for _ in range(BEGINNINGS):
        before = data.rfind(b" obj", lowest, before)
        if before < 0:
            return None
        start = before + 4
        try:
            whole_object = PdfReader(data, start, min(start + DICTIONARY_AT_MOST, len(data))).object()
            signature = signature_of(data, innermost(whole_object, place))
        except Refused:
            signature = None
        if signature:
            return signature
        before += 3  # so that the next search ends before this beginning
    return None


def innermost(one, place):
    """The pairs of the innermost dictionary around a place."""
    if not one.start <= place < one.end:
        return None
    if one.kind == "dictionary":
        inner = (innermost(value, place) for _, value in one.value if value)
        return next((pairs for pairs in inner if pairs is not None), one.value)
    if one.kind == "array":
        inner = (innermost(value, place) for value in one.value)
        return next((pairs for pairs in inner if pairs is not None), None)
    return None


def signature_of(data, pairs):
    values = {}
    for name, value in pairs or []:
        if name in (b"Type", b"SubFilter", b"ByteRange", b"Contents"):
            if name in values:
                return None
            values[name] = value
    kind, range_, contents = (values.get(name) for name in (b"SubFilter", b"ByteRange", b"Contents"))
    if b"Type" in values and not (values[b"Type"] and values[b"Type"][:2] == ("name", b"Sig")):
        return None
    if not (kind and range_ and contents and (kind.kind, range_.kind, contents.kind) == ("name", "array", "hexadecimal")):
        return None
    numbers = [data[one.start : one.end] for one in range_.value]
    if len(numbers) != 4 or not all(re.fullmatch(rb"\+?[0-9]{1,40}", one) and int(one) < 1 << 64 for one in numbers):
        return None
    return PdfSignature(kind.value, tuple(map(int, numbers)), contents.value, contents.start, contents.end)


def parts_of(data, signature):
    """The two parts that are signed; what they leave out is the contents and nothing else."""
    zero, a, b, c = signature.range
    if zero != 0 or (a, b) != (signature.start, signature.end) or b + c > len(data):
        raise Refused("it covers something else")
    return data[:a], data[b : b + c]


def outcome_of_pdf(data, adopted):
    """None if all is proved, else why it is not checked; Refused if a signature does not hold."""
    found = signatures_of_pdf(data)
    if not found:
        raise Refused("no signature")
    unknown = False
    for signature in found:
        try:
            signature_must_hold(data, signature)
        except Unknown:
            unknown = True
    if unknown:
        return "algorithm-unknown"
    packet = re.compile(rb"<\?xpacket begin(.*?)<\?xpacket end", re.DOTALL)
    packets = [words for part in parts_of(data, found[0]) for words in packet.findall(part)]
    return None if any(adopted.encode() in words for words in packets) else "another-document"


def signature_must_hold(data, signature):
    covered = parts_of(data, signature)
    if signature.kind not in (b"ETSI.CAdES.detached", b"adbe.pkcs7.detached"):
        raise Unknown(signature.kind)
    digits = signature.contents[1:-1]
    if len(digits) % 2 or re.search(rb"[^0-9A-Fa-f]", digits):
        raise Refused("white space among the digits")
    cms_must_hold(bytes.fromhex(digits.decode()), b"".join(covered), signature.kind == b"ETSI.CAdES.detached")


# Section 10, "Signed PDF": DER, CMS and certificates.

Node = namedtuple("Node", "tag content raw depth")

SEQUENCE, SET, INTEGER, OCTETS, BITS, OID = 0x30, 0x31, 0x02, 0x04, 0x03, 0x06

SIGNED_DATA = "1.2.840.113549.1.7.2"
DATA = "1.2.840.113549.1.7.1"
CONTENT_TYPE = "1.2.840.113549.1.9.3"
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12"
SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"
KEY_IDENTIFIER = "2.5.29.14"
HASHES = {
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
RSA, PSS, MGF1 = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.8"
RSA_WITH = {"1.2.840.113549.1.1.11": "sha256", "1.2.840.113549.1.1.12": "sha384", "1.2.840.113549.1.1.13": "sha512"}
EC_KEY = "1.2.840.10045.2.1"
ECDSA_WITH = {"1.2.840.10045.4.3.2": "sha256", "1.2.840.10045.4.3.3": "sha384", "1.2.840.10045.4.3.4": "sha512"}
ED25519 = "1.3.101.112"


DER_DEPTH = 24


def read_node(data, at, depth):
    """One element of DER, or of an indefinite length, and where it ends."""
    if depth > DER_DEPTH or at + 2 > len(data) or data[at] & 0x1F == 0x1F:
        raise Refused("no DER")
    tag, length, start = data[at], data[at + 1], at + 2
    if length == 0x80 and tag & 0x20:
        end = start
        while data[end : end + 2] != b"\0\0":
            _, end = read_node(data, end, depth + 1)
        return Node(tag, data[start:end], data[at : end + 2], depth), end + 2
    if length & 0x80:
        count = length & 0x7F
        digits = data[start : start + count]
        length, start = int.from_bytes(digits, "big"), start + count
        if not 1 <= count <= 4 or len(digits) < count or digits[0] == 0 or length < 0x80:
            raise Refused("a length in another spelling")
    if start + length > len(data):
        raise Refused("shorter than its length")
    return Node(tag, data[start : start + length], data[at : start + length], depth), start + length


class Reader:
    """Takes elements one after the other; what follows those that are asked for is left alone."""

    def __init__(self, data, depth=0):
        self.data, self.at, self.depth = data, 0, depth

    def next(self):
        node, self.at = read_node(self.data, self.at, self.depth + 1)
        return node

    def take(self, tag):
        node = self.next()
        if node.tag != tag:
            raise Refused("another element")
        return node

    def perhaps(self, tag):
        return self.next() if self.data[self.at : self.at + 1] == bytes([tag]) else None

    def rest(self):
        return self.data[self.at :]

    def all(self):
        found = []
        while self.rest():
            found.append(self.next())
        return found


def inside(node):
    return Reader(node.content, node.depth)


def oid_of(node):
    if node.tag != OID or not node.content or node.content[-1] & 0x80:
        raise Refused("no object identifier")
    parts, value = [], 0
    for byte in node.content:
        value = value << 7 | byte & 0x7F
        if value >= 1 << 64:
            raise Refused("a number too large")
        if not byte & 0x80:
            parts.append(value)
            value = 0
    first = min(parts[0] // 40, 2)
    return ".".join(map(str, [first, parts[0] - 40 * first, *parts[1:]]))


def integer_of(node):
    """An integer that is not negative, in its one spelling."""
    data = node.content
    if not data or data[0] & 0x80 or (len(data) > 1 and data[0] == 0 and not data[1] & 0x80):
        raise Refused("no number")
    return int.from_bytes(data, "big")


Certificate = namedtuple("Certificate", "raw issuer serial key_identifier key")


def read_certificate(node):
    fields = inside(inside(node).take(SEQUENCE))
    fields.perhaps(0xA0)
    serial = fields.take(INTEGER)
    fields.take(SEQUENCE)
    issuer = fields.take(SEQUENCE)
    validity = inside(fields.take(SEQUENCE))
    time_of(validity.next()), time_of(validity.next())
    fields.take(SEQUENCE)
    key = read_public_key(fields.take(SEQUENCE))
    return Certificate(node.raw, issuer.raw, serial.content, key_identifier_of(fields), key)


def time_of(node):
    """RFC 5280, section 4.1.2.5: in UTC, with seconds. Nothing is judged by it, but a certificate has it."""
    digits = {0x17: 12, 0x18: 14}.get(node.tag, -1)
    moment = re.fullmatch(rb"(?:[0-9]{2}){1,2}([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})Z", node.content)
    if not moment or len(node.content) != digits + 1:
        raise Refused("no time")
    month, day, hour, minute, second = map(int, moment.groups())
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour <= 23 and minute <= 59 and second <= 60):
        raise Refused("no time")


def key_identifier_of(fields):
    """The subject key identifier among the extensions, if it is there and can be read."""
    try:
        extensions = [one for one in fields.all() if one.tag == 0xA3][:1]
        extensions = [one for list_ in extensions for one in inside(inside(list_).take(SEQUENCE)).all()]
    except Refused:
        return None
    for extension in extensions:
        try:
            parts = inside(extension)
            if oid_of(parts.take(OID)) == KEY_IDENTIFIER:
                value = parts.take(OCTETS)
                break
        except Refused:
            continue
    else:
        return None
    try:
        return Reader(value.content).take(OCTETS).content
    except Refused:
        return None


def cms_must_hold(contents, covered, is_cades):
    """Steps 3 to 5: Refused if the signature is wrong, Unknown if its algorithm is not known."""
    outer = Reader(contents)
    info = inside(outer.take(SEQUENCE))
    if outer.rest().strip(b"\0"):
        raise Refused("something after the signature")
    if oid_of(info.next()) != SIGNED_DATA:
        raise Refused("no SignedData")
    data = inside(inside(info.take(0xA0)).take(SEQUENCE))
    data.take(INTEGER)
    data.take(SET)
    content = inside(data.take(SEQUENCE))
    if oid_of(content.next()) != DATA or content.rest():
        raise Refused("not detached")
    certificates = certificates_in(data.perhaps(0xA0))
    data.perhaps(0xA1)
    signers = inside(data.take(SET)).all()
    if len(signers) != 1 or signers[0].tag != SEQUENCE:
        raise Refused("not one signer")
    signer = inside(signers[0])
    signer.take(INTEGER)
    name = signer.next()
    digest = oid_of(inside(signer.take(SEQUENCE)).next())
    signed = signer.perhaps(0xA0)
    algorithm, signature = signer.take(SEQUENCE), signer.take(OCTETS).content
    if signed is None:
        raise Refused("no signed attributes")
    attributes = attributes_in(signed)
    certificate = certificate_of(name, certificates)
    if CONTENT_TYPE not in attributes or oid_of(attributes[CONTENT_TYPE]) != DATA:
        raise Refused("another content type")
    digest = known_hash(digest)
    named = attributes.get(MESSAGE_DIGEST)
    if not named or named.tag != OCTETS or named.content != hashlib.new(digest, covered).digest():
        raise Refused("another file")
    certificate_must_be_named(attributes, certificate, is_cades)
    way = way_of(algorithm, digest)
    # RFC 5652, section 5.4: the signature is over the attributes as a SET.
    if not key_holds(certificate.key, way, bytes([SET]) + signed.raw[1:], signature):
        raise Refused("the signature does not verify")


def certificates_in(set_):
    """The certificates that can be read; others are passed over."""
    found = []
    try:
        nodes = inside(set_).all() if set_ else []
    except Refused:
        return found
    for node in nodes:
        try:
            if node.tag == SEQUENCE:
                found.append(read_certificate(node))
        except Refused:
            pass
    return found


def attributes_in(signed):
    found = {}
    for attribute in inside(signed).all():
        parts = inside(attribute)
        name, values = oid_of(parts.next()), inside(parts.take(SET)).all()
        if name in found or len(values) != 1:
            raise Refused("an attribute twice")
        found[name] = values[0]
    return found


def known_hash(name):
    if name not in HASHES:
        raise Unknown(name)
    return HASHES[name]


def certificate_of(name, certificates):
    """By issuer and number, or by key identifier: RFC 5652, section 5.3."""
    if name.tag == SEQUENCE:
        parts = inside(name)
        issuer, serial = parts.next().raw, parts.take(INTEGER).content
        found = [one for one in certificates if (one.issuer, one.serial) == (issuer, serial)]
    else:
        found = [one for one in certificates if name.tag == 0x80 and one.key_identifier == name.content]
    if not found:
        raise Refused("no certificate of the signer")
    return found[0]


def certificate_must_be_named(attributes, certificate, is_cades):
    """RFC 5035 and RFC 2634: by the first name in `signing-certificate-v2`, or else in `signing-certificate`."""
    second, first = attributes.get(SIGNING_CERTIFICATE_V2), attributes.get(SIGNING_CERTIFICATE)
    if not second and not first:
        if is_cades:
            raise Refused("the certificate is not named")
        return
    name = inside(inside(inside(second or first).take(SEQUENCE)).take(SEQUENCE))
    hash_name = "sha256" if second else "sha1"
    if second and (algorithm := name.perhaps(SEQUENCE)):
        hash_name = known_hash(oid_of(inside(algorithm).next()))
    if name.take(OCTETS).content != hashlib.new(hash_name, certificate.raw).digest():
        raise Refused("another certificate")


# Section 10: the keys of a certificate and of a passkey, as SubjectPublicKeyInfo.

PublicKey = namedtuple("PublicKey", "kind curve bits")
Way = namedtuple("Way", "kind hash mask_hash salt")  # the two last for PSS

P256, P384 = "1.2.840.10045.3.1.7", "1.3.132.0.34"
MODULUS_BYTES = range(256, 1025)
EXPONENT_BITS = 33


def read_public_key(info):
    fields = inside(info)
    algorithm = inside(fields.take(SEQUENCE))
    kind = oid_of(algorithm.next())
    parameters = algorithm.perhaps(OID)
    bits = fields.take(BITS).content
    if fields.rest() or bits[:1] != b"\0":
        raise Refused("no key")
    curve = oid_of(parameters) if parameters else None
    return PublicKey(kind, curve, bits[1:])


def way_of(algorithm, digest):
    """How a signature of CMS was made. Its hash function must be that of the message digest, except of Ed25519."""
    fields = inside(algorithm)
    name = oid_of(fields.next())
    if name == ED25519:
        return Way(ED25519, None, None, None)
    if name == RSA:
        return Way(RSA, digest, None, None)
    if name in RSA_WITH:
        way = Way(RSA, RSA_WITH[name], None, None)
    elif name in ECDSA_WITH:
        way = Way(EC_KEY, ECDSA_WITH[name], None, None)
    elif name == PSS:
        way = way_of_pss(fields.take(SEQUENCE))
    else:
        raise Unknown(name)
    if way.hash != digest:
        raise Refused("two hash functions")
    return way


def way_of_pss(parameters):
    """RFC 4055, section 3.1. What is left out would be SHA-1, which is not known here, and a salt of 20 bytes."""
    fields = {}
    for field in inside(parameters).all():
        fields.setdefault(field.tag, inside(field))
    if 0xA0 not in fields:
        raise Unknown("SHA-1")
    digest = known_hash(oid_of(inside(fields[0xA0].take(SEQUENCE)).next()))
    if 0xA1 not in fields:
        raise Unknown("SHA-1")
    mask = inside(fields[0xA1].take(SEQUENCE))
    if (name := oid_of(mask.next())) != MGF1:
        raise Unknown(name)
    mask_hash = known_hash(oid_of(inside(mask.take(SEQUENCE)).next()))
    salt = integer_of(fields[0xA2].take(INTEGER)) if 0xA2 in fields else 20
    if salt >= 1 << 15:
        raise Refused("no salt is so long")
    return Way(PSS, digest, mask_hash, salt)


def key_holds(key, way, message, signature):
    if way.kind == ED25519 and key.kind == ED25519:
        return ed25519_holds(key.bits, message, signature)
    if way.kind == EC_KEY and key.kind == EC_KEY and key.curve:
        if key.curve not in CURVES or way.hash == "sha512":
            raise Unknown(key.curve)
        return CURVES[key.curve].holds(key.bits, hashlib.new(way.hash, message).digest(), signature)
    if (way.kind, key.kind) in ((RSA, RSA), (PSS, RSA), (PSS, PSS)):
        return rsa_holds(key.bits, way, message, signature)
    if way.kind != ED25519 and key.kind not in (RSA, PSS, EC_KEY, ED25519):
        raise Unknown(key.kind)
    raise Refused("a key of another kind")


def rsa_holds(bits, way, message, signature):
    """RFC 8017, sections 8.2.2 and 8.1.2."""
    outer = Reader(bits)
    numbers = inside(outer.take(SEQUENCE))
    modulus, exponent = integer_of(numbers.take(INTEGER)), integer_of(numbers.take(INTEGER))
    size = (modulus.bit_length() + 7) // 8
    if outer.rest() or numbers.rest() or size not in MODULUS_BYTES or modulus % 2 == 0:
        return False
    if exponent % 2 == 0 or exponent < 3 or exponent.bit_length() > EXPONENT_BITS:
        return False
    number = int.from_bytes(signature, "big")
    if len(signature) != size or number >= modulus:
        return False
    number = pow(number, exponent, modulus)
    digest = hashlib.new(way.hash, message).digest()
    if way.kind == RSA:
        return number.to_bytes(size, "big") == padded(digest, way.hash, size)
    bits = modulus.bit_length() - 1
    if number.bit_length() > bits:
        return False
    return pss_holds(number.to_bytes((bits + 7) // 8, "big"), bits, way, digest)


INFO = {
    "sha256": bytes.fromhex("3031300d060960864801650304020105000420"),
    "sha384": bytes.fromhex("3041300d060960864801650304020205000430"),
    "sha512": bytes.fromhex("3051300d060960864801650304020305000440"),
}


def padded(digest, hash_name, size):
    info = INFO[hash_name] + digest
    return b"\0\1" + b"\xff" * (size - len(info) - 3) + b"\0" + info


def pss_holds(encoded, bits, way, digest):
    """RFC 8017, section 9.1.2."""
    length = len(digest)
    if len(encoded) < length + way.salt + 2 or encoded[-1] != 0xBC:
        return False
    masked, seal = encoded[: -length - 1], encoded[-length - 1 : -1]
    spare = 8 * len(encoded) - bits
    block = bytearray(a ^ b for a, b in zip(masked, mask_of(seal, len(masked), way.mask_hash)))
    block[0] &= 0xFF >> spare
    head = len(block) - way.salt - 1
    if any(block[:head]) or block[head] != 1:
        return False
    return hashlib.new(way.hash, bytes(8) + digest + bytes(block[head + 1 :])).digest() == seal


def mask_of(seed, length, hash_name):
    mask, counter = b"", 0
    while len(mask) < length:
        mask += hashlib.new(hash_name, seed + counter.to_bytes(4, "big")).digest()
        counter += 1
    return mask[:length]


class Curve:
    """A curve of FIPS 186-5: y squared is x cubed less 3 x plus b. A point is (x, y), or None for the point at infinity."""

    def __init__(self, prime, b, order, base):
        self.prime, self.b, self.order, self.base = prime, b, order, base
        self.size = (prime.bit_length() + 7) // 8

    def point(self, data):
        x, y = int.from_bytes(data[1 : self.size + 1], "big"), int.from_bytes(data[self.size + 1 :], "big")
        if len(data) != 2 * self.size + 1 or data[0] != 4 or max(x, y) >= self.prime:
            raise Refused("no point")
        if (y * y - x * x * x + 3 * x - self.b) % self.prime:
            raise Refused("no point of the curve")
        return x, y

    def add(self, a, b):
        if a is None or b is None:
            return a or b
        if a[0] == b[0]:
            if (a[1] + b[1]) % self.prime == 0:
                return None
            slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, self.prime)
        else:
            slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, self.prime)
        x = (slope * slope - a[0] - b[0]) % self.prime
        return x, (slope * (a[0] - x) - a[1]) % self.prime

    def times(self, scalar, point):
        result = None
        while scalar:
            if scalar & 1:
                result = self.add(result, point)
            point, scalar = self.add(point, point), scalar >> 1
        return result

    @functools.lru_cache(maxsize=256)
    def holds(self, key, digest, signature):
        """FIPS 186-5, section 6.4.2; the signature is a DER sequence of two integers."""
        outer = Reader(signature)
        fields = inside(outer.take(SEQUENCE))
        r, s = integer_of(fields.take(INTEGER)), integer_of(fields.take(INTEGER))
        key = self.point(key)
        if outer.rest() or fields.rest() or not (0 < r < self.order and 0 < s < self.order):
            return False
        number = int.from_bytes(digest[: self.size], "big")
        inverse = pow(s, -1, self.order)
        point = self.add(self.times(number * inverse % self.order, self.base), self.times(r * inverse % self.order, key))
        return point is not None and point[0] % self.order == r


CURVES = {
    P256: Curve(
        0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
        0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
        0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
        (
            0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
            0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
        ),
    ),
    P384: Curve(
        2**384 - 2**128 - 2**96 + 2**32 - 1,
        0xB3312FA7E23EE7E4988E056BE3F82D19181D9C6EFE8141120314088F5013875AC656398D8A2ED19D2A85C8EDD3EC2AEF,
        0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
        (
            0xAA87CA22BE8B05378EB1C71EF320AD746E1D3B628BA79B9859F741E082542A385502F25DBF55296C3A545E3872760AB7,
            0x3617DE4A96262C6F5D9E98BF9292DC29F8F41DBD289A147CE9DA3113B5F0B8C00A60B1CE1D7E819D7A431D7C90EA0E5F,
        ),
    ),
}


# ---- Section 11: the package ------------------------------------------------------------------------------------------------

PACKAGE_AT_MOST = 256 * 1024 * 1024


def text(value):
    return isinstance(value, str)


def hash_or_null(value):
    return value is None or is_hash(value)


def text_or_null(value):
    return value is None or text(value)


def number(value):
    return is_integer(value) and 0 <= value < 1 << 64


def status(value):
    return value in ("authentic", "courtesy")


def list_of(check):
    return lambda value: isinstance(value, list) and all(check(one) for one in value)


def record_of(fields):
    return lambda value: isinstance(value, dict) and list(value) == list(fields) and all(
        check(value[name]) for name, check in fields.items()
    )


TEXT = {"language": text, "status": status, "canonical": text}
SEALED = {"class": text, "hash": is_hash, "salt": is_hash, "text": text}
ENTRY = {
    "number": number,
    "commitment": is_hash,
    "salt": hash_or_null,
    "body": text_or_null,
    "sealed": list_of(record_of(SEALED)),
    "proof": list_of(is_hash),
}
FIRST = {
    "format": text,
    "origin": text,
    "process": text,
    "meeting": text,
    "key": text,
    "checkpoint": text,
    "texts": list_of(record_of(TEXT)),
    "entries": list_of(record_of(ENTRY)),
}
FILE = {"hash": is_hash, "content": text}
SECOND = FIRST | {"files": list_of(record_of(FILE))}
PREDECESSOR = {"key": text, "entry": record_of(ENTRY), "consistency": list_of(is_hash)}

# A new form is a line here, and its fields.
FORMS = {
    "meshveret-package/v1": FIRST,
    "meshveret-package/v2": SECOND,
    "meshveret-package/v3": SECOND | {"succession": list_of(record_of(PREDECESSOR))},
}


def read_package(data):
    """The package that the bytes spell; Refused unless it is spelt so and in no other way."""
    if len(data) > PACKAGE_AT_MOST:
        raise Refused("too large")
    package = from_json(text_of(data))
    fields = FORMS.get(package.get("format")) if isinstance(package, dict) and text(package.get("format")) else None
    if not fields or not record_of(fields)(package):
        raise Refused("another form")
    if (json.dumps(package, ensure_ascii=False, separators=(",", ":")) + "\n").encode() != data:
        raise Refused("another spelling")
    return package


def verify(data, expected_key=None, witnesses=()):
    """All checks of section 11 in its order."""
    try:
        package = read_package(data)
    except Refused:
        return [failed("form", "", "not-a-package")]
    return Verifier(package, expected_key, witnesses).checks()


Adoption = namedtuple("Adoption", "meeting text symbol hash languages courtesy is_summary")


class Verifier:
    """The package and what was found in it: bodies of open entries, events, adoptions."""

    def __init__(self, package, expected_key, witnesses):
        self.package, self.expected_key, self.witnesses = package, expected_key, witnesses
        self.origin, self.meeting = package["origin"], package["meeting"]
        self.bodies = [body_of(entry) for entry in package["entries"]]
        self.events = [event for body in self.bodies for event in events_of(body)]
        self.adoptions = [one for one in map(adoption_of, self.events) if one and one.meeting == self.meeting]
        self.files = {}
        for one in package.get("files", []):
            self.files.setdefault(one["hash"], bytes_of(one))

    def checks(self):
        yield proved("form")
        key, size, root = self.key_of_log(self.package["key"]), None, None
        try:
            if key is not None:
                size, root = read_checkpoint(self.package["checkpoint"], key, self.origin)
        except Refused:
            pass
        succession = [self.is_succeeded(at, size, root) for at in range(len(self.predecessors()))]
        yield self.check_key(key, succession)
        yield judged("checkpoint", "", size is not None, "not-signed-by-key")
        for one, holds in zip(self.predecessors(), succession):
            earlier = self.key_of_log(one["key"])
            yield judged("succession", sha256(earlier.public).hex() if earlier else "", holds, "not-a-successor")
        for entry, body in zip(self.package["entries"], self.bodies):
            yield from self.check_entry(entry, body, size, root)
        yield judged("entry-order", "", self.is_in_order(), "out-of-order")
        yield from self.check_witnesses()
        yield judged("subject", "", self.is_of_its_subject(), "another-subject")
        found = set()
        for one in self.package["texts"]:
            yield self.check_text(one, found)
        for adoption in self.adoptions:
            yield from self.check_adoption(adoption, found)
        for event in self.of_meeting("decisions.statement-attached"):
            yield self.check_statement(event)
        seen = set()
        for one in self.package.get("files", []):
            yield judged("file", one["hash"], self.is_named(one, seen), "not-the-named-file")

    def key_of_log(self, text):
        key = key_or_none(text)
        return key if key and key.name == self.origin else None

    def predecessors(self):
        return self.package.get("succession", [])

    # Check 2. An earlier key is as good, if from there on each named the next one.
    def check_key(self, key, succession):
        if key is None:
            return failed("key", "", "key-unfit")
        if self.expected_key is None:
            return not_checked("key", "", "key-from-inside")
        same = self.expected_key == self.package["key"] or any(
            one["key"] == self.expected_key and all(succession[at:]) for at, one in enumerate(self.predecessors())
        )
        return judged("key", "", same, "another-key")

    # Check 4.
    def is_succeeded(self, at, size, root):
        """Whether this earlier key named the next one, in a log that goes on from what it answered for."""
        one = self.predecessors()[at]
        key, entry, body = self.key_of_log(one["key"]), one["entry"], body_of(one["entry"])
        if key is None or body is None or root is None:
            return False
        number_, proof = entry["number"], [bytes.fromhex(part) for part in entry["proof"]]
        if sha256(bytes.fromhex(entry["salt"]), entry["body"].encode()).hex() != entry["commitment"]:
            return False
        if not is_included(number_, leaf_of(self.origin, number_, entry["commitment"]), proof, size, root):
            return False
        following = [later["key"] for later in self.predecessors()[at + 1 :]] + [self.package["key"]]
        consistency = [bytes.fromhex(part) for part in one["consistency"]]
        return any(
            self.names(event, key, following[0])
            and event["size"] <= number_
            and is_beginning(event["size"], bytes.fromhex(event["root"]), consistency, size, root)
            for event in events_of(body)
        )

    def names(self, event, key, following):
        """Whether an event names the next key, signed by the earlier one."""
        if event["event"] not in ("record.key-changed", "record.handed-over") or event.get("key") != following:
            return False
        if not number(event.get("size")) or not is_hash(event.get("root")) or not text(event.get("signature")):
            return False
        try:
            return ed25519_holds(key.public, succession_of(self.origin, event), from_base64(event["signature"]))
        except Refused:
            return False

    # Check 9.
    def check_witnesses(self):
        named = {}
        for event in self.events:
            kind, key = event["event"], word(event, "key")
            if key and kind in ("record.witness-named", "record.witness-withdrawn"):
                named.pop(key, None)
                if kind == "record.witness-named":
                    named[key] = None
        for key in [*self.witnesses, *(key for key in named if key not in self.witnesses)]:
            witness = key_or_none(key, WITNESS)
            if witness is None:
                continue
            lines = cosignatures_of(self.package["checkpoint"], witness)
            if lines:
                yield judged("cosignature", witness.name, all(lines), "cosignature-wrong")
            elif key in self.witnesses:
                yield failed("cosignature", witness.name, "not-cosigned")
            else:
                yield not_checked("cosignature", witness.name, "not-cosigned")

    # Checks 5 to 7.
    def check_entry(self, entry, body, size, root):
        number, subject = entry["number"], str(entry["number"])
        leaf = leaf_of(self.origin, number, entry["commitment"])
        proof = [bytes.fromhex(part) for part in entry["proof"]]
        included = root is not None and is_included(number, leaf, proof, size, root)
        yield judged("entry-inclusion", subject, included, "not-in-tree")
        salt, spelling = entry["salt"], entry["body"]
        if salt is None or spelling is None:
            if salt is not None or spelling is not None or entry["sealed"]:
                yield failed("entry-commitment", subject, "half-an-entry")
            return
        commitment = sha256(bytes.fromhex(salt), spelling.encode()).hex()
        if commitment != entry["commitment"]:
            yield failed("entry-commitment", subject, "body-changed")
        elif body is None:
            yield failed("entry-commitment", subject, "not-a-body")
        else:
            yield proved("entry-commitment", subject)
        for one in entry["sealed"] if body else []:
            head = f"meshveret-sealed/v1\n{one['class']}\n".encode()
            same = sha256(head, bytes.fromhex(one["salt"]), one["text"].encode()).hex() == one["hash"]
            stands = stands_in(body.value, {"sealed": one["class"], "hash": one["hash"]})
            yield judged("sealed-value", subject, same and stands, "not-what-was-sealed")

    # Check 8.
    def is_in_order(self):
        numbers = [entry["number"] for entry in self.package["entries"]]
        times_ = [recorded_of(body) for body in self.bodies if body]
        return all(a < b for a, b in zip(numbers, numbers[1:])) and all(a <= b for a, b in zip(times_, times_[1:]))

    # Check 10.
    def is_of_its_subject(self):
        if self.origin.split("/")[:2] != ["meshveret", self.package["process"]]:
            return False
        return not any(self.bodies) or any(event.get("meeting") == self.meeting for event in self.events)

    # Check 11.
    def check_text(self, one, found):
        """`found` takes symbol and language of each text that was adopted."""
        try:
            symbol, language = read_text(one["canonical"], self.origin)
            if language != one["language"]:
                raise Refused("another language")
        except Refused:
            return failed("text-hash", one["language"], "not-the-adopted-text")
        digest = sha256(one["canonical"].encode()).hex()
        adopted = any(
            adoption.symbol == symbol and listed(adoption, one["status"]).get(language) == digest
            for adoption in self.adoptions
        )
        holds = adopted and (symbol, language) not in found
        if holds:
            found.add((symbol, language))
        return judged("text-hash", f"{symbol} {language}", holds, "not-the-adopted-text")

    # Checks 12 to 15.
    def check_adoption(self, adoption, found):
        kind, reason = ("summary", "hash-not-of-these") if adoption.is_summary else ("adopted", "hash-does-not-cover")
        holds = hash_of_languages(kind, self.origin, adoption.symbol, adoption.languages) == adoption.hash
        yield judged(f"{kind}-hash", adoption.symbol, holds, reason)
        for languages in (adoption.languages, adoption.courtesy):
            for language in sorted(languages, key=str.encode):
                if (adoption.symbol, language) not in found:
                    yield failed("text-hash", f"{adoption.symbol} {language}", "text-missing")
        for event in self.of_meeting("decisions.signed"):
            if event.get("text") == adoption.text:
                yield self.check_signature(event, adoption)

    # Check 14.
    def check_signature(self, event, adoption):
        party, mode, evidence = (word(event, name) or "" for name in ("party", "mode", "evidence"))
        subject = f"{adoption.symbol} {party}"
        statement = statement_of(self.origin, adoption, party, mode)
        key, signature, file = word(event, "key"), word(event, "signature"), file_of(event)
        if evidence in ("pades", "scan") and file:
            return self.check_file_signature(evidence, file, adoption, subject)
        if evidence == "ink" and key is None and signature is None:
            return not_checked("signature", subject, "ink")
        if evidence in ("pades", "scan") or key is None or signature is None:
            return failed("signature", subject, "signature-missing")
        if evidence == "passkey":
            assertion = assertion_of(event)
            if not assertion:
                return failed("signature", subject, "signature-missing")
            return judged("signature", subject, passkey_holds(statement, key, signature, *assertion), "signature-wrong")
        try:
            holds = ed25519_holds(from_base64(key), statement, from_base64(signature))
        except Refused:
            holds = False
        return judged("signature", subject, holds, "signature-wrong")

    def check_file_signature(self, evidence, file, adoption, subject):
        if file not in self.files and file in self.erased_files():
            return not_checked("signature", subject, "file-removed")
        if evidence == "scan":
            return not_checked("signature", subject, "scan")
        if self.files.get(file) is None:
            return not_checked("signature", subject, "file-not-enclosed")
        try:
            reason = outcome_of_pdf(self.files[file], adoption.hash)
        except Refused:
            return failed("signature", subject, "file-signature-wrong")
        return not_checked("signature", subject, reason) if reason else proved("signature", subject)

    def erased_files(self):
        erased = [event.get("texts") for event in self.events if event["event"] == "record.erased"]
        texts = [one for list_ in erased if isinstance(list_, list) for one in list_ if isinstance(one, dict)]
        return {one.get("hash") for one in texts if one.get("field") == "file" and is_hash(one.get("hash"))}

    # Check 16.
    def check_statement(self, event):
        words, languages = (event.get(name) for name in ("words", "languages"))
        words, languages = (one if isinstance(one, dict) else {} for one in (words, languages))
        expected = {language: hash_of_statement(self.origin, event, language) for language in words}
        holds = None not in expected.values() and expected == languages
        numbered = event.get("statement") if number(event.get("statement")) else 0
        subject = f"{word(event, 'text') or ''} {numbered} {word(event, 'party') or ''}"
        return judged("statement", subject, holds, "hash-not-of-these")

    # Check 17.
    def is_named(self, one, seen):
        named = any(file_of(event) == one["hash"] for event in self.events)
        first = one["hash"] not in seen
        seen.add(one["hash"])
        return first and named and self.files[one["hash"]] is not None

    def of_meeting(self, kind):
        return [event for event in self.events if event["event"] == kind and event.get("meeting") == self.meeting]


def listed(adoption, status):
    return adoption.languages if status == "authentic" else adoption.courtesy


def word(event, name):
    return event.get(name) if text(event.get(name)) else None


def assertion_of(event):
    assertion = event.get("assertion")
    parts = [word(assertion, name) for name in ("authenticator", "client")] if isinstance(assertion, dict) else [None]
    return None if None in parts else parts


def file_of(event):
    """The hash of the file that an event names."""
    file = event.get("file")
    return file["hash"] if isinstance(file, dict) and is_hash(file.get("hash")) else None


def bytes_of(file):
    """The bytes of an enclosed file, if they are those of its hash."""
    try:
        data = from_base64(file["content"])
    except Refused:
        return None
    return data if sha256(data).hex() == file["hash"] else None


Body = namedtuple("Body", "value")


def body_of(entry):
    """The body of an open entry if it is JSON, else None."""
    if entry["salt"] is None or entry["body"] is None:
        return None
    try:
        return Body(from_json(entry["body"]))
    except Refused:
        return None


def events_of(body):
    if body is None or not isinstance(body.value, dict) or not isinstance(body.value.get("events"), list):
        return []
    return [event for event in body.value["events"] if isinstance(event, dict) and text(event.get("event"))]


def recorded_of(body):
    recorded = body.value.get("recorded") if isinstance(body.value, dict) else None
    return recorded if is_integer(recorded) and -(1 << 63) <= recorded < 1 << 63 else -(1 << 63)


def stands_in(value, wanted):
    """Whether an object with these fields stands anywhere in the value."""
    if isinstance(value, dict):
        if all(value.get(name) == one for name, one in wanted.items()):
            return True
        value = list(value.values())
    return isinstance(value, list) and any(stands_in(one, wanted) for one in value)


def adoption_of(event):
    kind = event.get("event")
    if kind not in ("decisions.adopted", "decisions.summary-issued"):
        return None
    name, symbol, digest = event.get("text"), event.get("symbol"), event.get("hash")
    languages, courtesy = (one if isinstance(one, dict) else {} for one in map(event.get, ("languages", "courtesy")))
    if not text(name) or not text(symbol) or not all(map(is_hash, [digest, *languages.values(), *courtesy.values()])):
        return None
    summary = kind == "decisions.summary-issued"
    return Adoption(event.get("meeting"), name, symbol, digest, languages, courtesy, summary)


# ---- The command ------------------------------------------------------------------------------------------------------------

HOLDS, FAILS, NOT_UNDERSTOOD, NOT_READ = 0, 1, 2, 3


def main(arguments):
    as_json, names, files = False, [], {"--key": [], "--witness": []}
    rest = iter(arguments)
    for one in rest:
        if one == "--many":
            return many()
        if one == "--keys":
            return of_keys(next(rest, "docs/record-format/vectors-of-keys.json"))
        if one == "--json":
            as_json = True
        elif one in files:
            files[one].append(next(rest, None))
            if files[one][-1] is None:
                return misunderstood()
        elif one.startswith("--"):
            return misunderstood()
        else:
            names.append(one)
    if len(names) != 1:
        return misunderstood()
    try:
        with open(names[0], "rb") as file:
            data = file.read(PACKAGE_AT_MOST + 1)
        if len(data) > PACKAGE_AT_MOST:
            raise Refused(f"{names[0]} is larger than any package")
        keys = [key_in(name, LOG) for name in files["--key"]]
        witnesses = [key_in(name, WITNESS) for name in files["--witness"]]
    except (OSError, UnicodeDecodeError, Refused) as error:
        print(error, file=sys.stderr)
        return NOT_READ
    return report(list(verify(data, keys[-1] if keys else None, witnesses)), as_json)


def key_in(name, kind):
    """The key in a KEYFILE, with white space around it or none."""
    with open(name, encoding="utf-8") as file:
        key = file.read().strip(WHITE_SPACE)
    read_key(key, kind)
    return key


def misunderstood():
    print(__doc__, file=sys.stderr)
    return NOT_UNDERSTOOD


def report(checks, as_json):
    if as_json:
        print(json.dumps([check._asdict() for check in checks], ensure_ascii=False, indent=1))
    else:
        for check in checks:
            print("  ".join(filter(None, [check.outcome.ljust(11), check.id.ljust(16), check.subject, check.reason])))
    return FAILS if any(check.outcome == "failed" for check in checks) else HOLDS


def many():
    """For each line of standard input a line of checks, so that a test need start Python only once."""
    for line in sys.stdin:
        asked = json.loads(line)
        checks = verify(base64.b64decode(asked["package"]), asked.get("key"), asked.get("witnesses") or [])
        print(json.dumps([check._asdict() for check in checks], ensure_ascii=False), flush=True)
    return HOLDS


def of_keys(path):
    """Section 12: whether this verifier says of each vector what it must."""
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    wrong = [one["name"] for one in vectors["keys"] if (key_or_none(one["key"]) is not None) != one["fits"]]
    for one in vectors["signatures"]:
        key, signature = bytes.fromhex(one["key"]), bytes.fromhex(one["signature"])
        if ed25519_holds(key, one["message"].encode(), signature) != one["holds"]:
            wrong.append(one["name"])
    print("\n".join(wrong))
    return FAILS if wrong else HOLDS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
