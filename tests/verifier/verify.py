#!/usr/bin/env python3
"""A second verifier of packages of the record, written from docs/record-format.md and from nothing else.

    verify.py FILE [--key KEYFILE] [--json]
    verify.py --many            reads JSON lines {"package", "key"} and writes a line of checks for each

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
    return re.fullmatch("0|[1-9][0-9]*", text, re.ASCII) is not None


# Section 1, "JSON": what is read as JSON wherever the document says so.

JSON_DEPTH = 127
STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)


def from_json(text):
    """The value of a JSON text; Refused if it is none."""
    depth = 0
    for token in STRUCTURE.findall(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token, 0)
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
    elif isinstance(value, str) and any("\ud800" <= one <= "\udfff" for one in value):
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


# ---- Section 6: the key of a log --------------------------------------------------------------------------------------------

LogKey = namedtuple("LogKey", "name id public")


def read_key(text):
    name, plus, rest = text.partition("+")
    number, plus_again, encoded = rest.partition("+")
    if not (name and plus and plus_again):
        raise Refused("no verifier key")
    data = from_base64(encoded)
    if len(data) != 33 or data[0] != 1:
        raise Refused("no Ed25519 key")
    key_id = sha256(name.encode(), b"\n", data)[:4]
    if number != key_id.hex():
        raise Refused("another key id")
    if point_of(data[1:]) is None:
        raise Refused("no point of the curve")
    return LogKey(name, key_id, data[1:])


# ---- Section 7: the checkpoint ----------------------------------------------------------------------------------------------


def read_checkpoint(note, key, origin):
    """Size and root of the note, if the key signed it."""
    text, gap, block = note.rpartition("\n\n")
    text += "\n"
    if not gap or not block.endswith("\n"):
        raise Refused("no signed note")
    signed = False
    for line in block[:-1].split("\n")[:64]:
        dash, space, rest = line.partition(" ")
        name, space_again, encoded = rest.partition(" ")
        signature = from_base64(encoded)
        if dash != "\u2014" or not (space and space_again and name) or len(signature) < 4:
            raise Refused("no line of a signature")
        if name != key.name or signature[:4] != key.id:
            continue
        if len(signature) != 68 or not ed25519_holds(key.public, text.encode(), signature[4:]):
            raise Refused("the key's own signature does not verify")
        signed = True
    if not signed:
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


def times(scalar, point):
    result = NEUTRAL
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
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
    x, y, z, _ = times(8, point)
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
    return encoding_of(add(times(scalar, BASE), times(k, minus_a))) == half


# ---- Sections 8 and 9: texts, adoptions, statements -------------------------------------------------------------------------

UNWANTED = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e]")
SYMBOL = re.compile("[A-Za-z0-9/.-]|[A-Za-z0-9/.-][A-Za-z0-9/. -]{0,62}[A-Za-z0-9/.-]", re.ASCII)


def read_text(canonical, origin):
    """Symbol and language of a canonical form; Refused unless written again it would be the same."""
    rest = canonical.encode()
    rest = after(rest, f"meshveret-text/v1\nlog {origin}\nsymbol ".encode())
    symbol, rest = line_of(rest)
    rest = after(rest, b"language ")
    language, rest = line_of(rest)
    if not SYMBOL.fullmatch(symbol) or not re.fullmatch("[a-z]{2,3}", language, re.ASCII):
        raise Refused("no symbol or no language")
    rest = words_of(after(rest, b"title - "), 0)
    while rest:
        line, _ = line_of(rest)
        ordinal, space, tail = line.partition(" ")
        number, space_again, _ = tail.rpartition(" ")
        if not re.fullmatch("p(0|[1-9][0-9]*)", ordinal, re.ASCII) or not (space and space_again and number):
            raise Refused("no paragraph")
        rest = words_of(rest, len(f"{ordinal} {number} ".encode()))
    return symbol, language


def after(data, head):
    if not data.startswith(head):
        raise Refused("not the form")
    return data[len(head) :]


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


def words_of(data, start):
    """What follows the words whose length stands at `start`."""
    length, rest = line_of(data[start:])
    if not is_decimal(length) or len(rest) <= int(length) or rest[int(length) : int(length) + 1] != b"\n":
        raise Refused("another length")
    if UNWANTED.search(text_of(rest[: int(length)])):
        raise Refused("a control character")
    return rest[int(length) + 1 :]


def hash_of_languages(kind, origin, symbol, languages):
    """The adopted hash or the summary hash (9)."""
    lines = [f"meshveret-{kind}/v1\n", f"log {origin}\n", f"symbol {symbol}\n"]
    lines += [f"{tag} {languages[tag]}\n" for tag in sorted(languages, key=lambda tag: tag.encode())]
    return sha256("".join(lines).encode()).hex()


def hash_of_statement(origin, event, language, words):
    paragraphs = ",".join(f"p{one}" for one in event.get("paragraphs", [])) or "-"
    form = (
        f"meshveret-statement/v1\nlog {origin}\nmeeting {event['meeting']}\ntext {event['text']}\n"
        f"statement {event['statement']}\nparty {event['party']}\nkind {event['kind']}\n"
        f"paragraphs {paragraphs}\nlanguage {language}\nwords - {len(words.encode())}\n{words}\n"
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


def passkey_holds(statement, key, signature, assertion):
    try:
        authenticator, client = from_base64(assertion["authenticator"]), from_base64(assertion["client"])
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
        key = read_public_key(key)
        if key.kind not in (P256, ED25519):
            return False
        way = Way(EC_KEY if key.kind == P256 else ED25519, "sha256", None, None)
        return key_holds(key, way, authenticator + sha256(client), signature)
    except (Refused, Unknown):
        return False


def host_of(origin):
    scheme, _, rest = origin.partition("://")
    host = rest.split("/")[0].split(":")[0]
    if scheme == "https" and host:
        return host
    if scheme == "http" and (host == "localhost" or host.endswith(".localhost")):
        return host
    raise Refused("no site")


def names_above(host):
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


# Section 10, "Signed PDF": the file.

PDF_AT_MOST = 50_000_000
PDF_SIGNATURES = 32
SPACE = b"\x00\t\n\x0c\r "
DELIMITER = b"()<>[]{}/%"


class Pdf:
    """Reads the objects of ISO 32000-1, section 7.3, that can stand in a dictionary of a signature."""

    def __init__(self, data, at):
        self.data, self.at = data, at

    def skip(self):
        while self.at < len(self.data):
            byte = self.data[self.at]
            if byte in SPACE:
                self.at += 1
            elif byte == 0x25:
                while self.at < len(self.data) and self.data[self.at] not in b"\r\n":
                    self.at += 1
            else:
                return

    def starts(self, head):
        return self.data.startswith(head, self.at)

    def word(self):
        start = self.at
        while self.at < len(self.data) and self.data[self.at] not in SPACE + DELIMITER:
            self.at += 1
        return self.data[start : self.at]

    def dictionary(self, depth=0):
        """The pairs of the dictionary here, each with where its value begins and ends."""
        if not self.starts(b"<<") or depth > 32:
            raise Refused("no dictionary")
        self.at += 2
        pairs = []
        while True:
            self.skip()
            if self.starts(b">>"):
                self.at += 2
                return pairs
            if not self.starts(b"/"):
                raise Refused("no name")
            where = self.at
            self.at += 1
            name = self.word()
            self.skip()
            start = self.at
            self.value(depth)
            pairs.append((name, where, start, self.at))

    def value(self, depth):
        if self.starts(b"<<"):
            self.dictionary(depth + 1)
        elif self.starts(b"<"):
            end = self.data.find(b">", self.at)
            if end < 0:
                raise Refused("a string without end")
            self.at = end + 1
        elif self.starts(b"("):
            self.string()
        elif self.starts(b"["):
            self.array(depth + 1)
        elif self.starts(b"/"):
            self.at += 1
            self.word()
        elif not self.word():
            raise Refused("no value")
        else:
            reference = re.compile(rb"[\x00\t\n\x0c\r ]+[0-9]+[\x00\t\n\x0c\r ]+R(?![^\x00\t\n\x0c\r ()<>\[\]{}/%])")
            if found := reference.match(self.data, self.at):
                self.at = found.end()

    def string(self):
        depth = 0
        while self.at < len(self.data):
            byte = self.data[self.at]
            self.at += 2 if byte == 0x5C else 1
            depth += (byte == 0x28) - (byte == 0x29)
            if depth == 0:
                return
        raise Refused("a string without end")

    def array(self, depth):
        if depth > 32:
            raise Refused("nested too deeply")
        self.at += 1
        while True:
            self.skip()
            if self.starts(b"]"):
                self.at += 1
                return
            self.value(depth)


def signatures_of_pdf(data):
    """For each signature the kind, its CMS and the two ends of what it covers: (subfilter, contents, a, b, end)."""
    if not data.startswith(b"%PDF-") or len(data) > PDF_AT_MOST:
        raise Refused("no PDF")
    found = [one.start() for one in re.finditer(rb"/ByteRange(?![^\x00\t\n\x0c\r ()<>\[\]{}/%])", data)]
    if len(found) > PDF_SIGNATURES:
        raise Refused("too many signatures")
    return [signature_at(data, where) for where in found]


def signature_at(data, where):
    start = where
    while (start := data.rfind(b"<<", 0, start)) >= 0:
        try:
            pairs = Pdf(data, start).dictionary()
        except Refused:
            continue
        if any(pair[1] == where for pair in pairs):
            return signature_in(data, pairs)
    raise Refused("no dictionary around it")


def signature_in(data, pairs):
    values = {}
    for name, _, start, end in pairs:
        if name in (b"Type", b"SubFilter", b"ByteRange", b"Contents"):
            if name in values:
                raise Refused("a name twice")
            values[name] = (start, end)
    slices = {name: data[start:end] for name, (start, end) in values.items()}
    numbers = re.fullmatch(rb"\[[\s\0]*(\d+)[\s\0]+(\d+)[\s\0]+(\d+)[\s\0]+(\d+)[\s\0]*\]", slices.get(b"ByteRange", b""))
    if slices.get(b"Type", b"/Sig") != b"/Sig" or not numbers or b"SubFilter" not in values or b"Contents" not in values:
        raise Refused("no signature's dictionary")
    zero, a, b, c = (int(one) for one in numbers.groups())
    if zero != 0 or (a, b) != values[b"Contents"] or b + c > len(data):
        raise Refused("it covers something else")
    digits = re.fullmatch(rb"<([0-9A-Fa-f\s\0]*)>", slices[b"Contents"])
    if not digits:
        raise Refused("no contents")
    digits = re.sub(rb"[\s\0]", b"", digits[1])
    contents = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return slices[b"SubFilter"], contents, data[:a] + data[b : b + c]


def pdf_outcome(data, adopted):
    """None if all is proved, else the reason; raises Refused if a signature does not hold."""
    found = signatures_of_pdf(data)
    if not found:
        raise Refused("no signature")
    unknown = False
    for kind, contents, covered in found:
        try:
            cms_must_hold(kind, contents, covered)
        except Unknown:
            unknown = True
    if unknown:
        return "algorithm-unknown"
    packets = re.findall(rb"<\?xpacket begin.*?<\?xpacket end", found[0][2], re.DOTALL)
    return None if any(adopted.encode() in packet for packet in packets) else "another-document"


# Section 10, "Signed PDF": DER, CMS and certificates.

Node = namedtuple("Node", "tag content raw")

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
ECDSA_WITH = {"1.2.840.10045.4.3.2": "sha256", "1.2.840.10045.4.3.3": "sha384"}
ED25519 = "1.3.101.112"


def read_node(data, at=0, depth=0):
    """One value of DER, or with an indefinite length, and where it ends."""
    if depth > 32 or at + 2 > len(data) or data[at] & 0x1F == 0x1F:
        raise Refused("no DER")
    tag, first, start = data[at], data[at + 1], at + 2
    if first == 0x80:
        if not tag & 0x20:
            raise Refused("an indefinite length of a primitive value")
        end = start
        while data[end : end + 2] != b"\0\0":
            _, end = read_node(data, end, depth + 1)
        return Node(tag, data[start:end], data[at : end + 2]), end + 2
    length = first
    if first & 0x80:
        count = first & 0x7F
        length = int.from_bytes(data[start : start + count], "big")
        if count > 4 or start + count > len(data) or length < 0x80 or data[start] == 0:
            raise Refused("a length in another spelling")
        start += count
    if start + length > len(data):
        raise Refused("shorter than its length")
    return Node(tag, data[start : start + length], data[at : start + length]), start + length


def whole(data, tag):
    node, end = read_node(data)
    if end != len(data) or node.tag != tag:
        raise Refused("another value")
    return node


def children(node):
    at, found = 0, []
    while at < len(node.content):
        child, at = read_node(node.content, at)
        found.append(child)
    return found


class Fields:
    """The values of a SEQUENCE, taken one after the other."""

    def __init__(self, node):
        self.left = children(node)

    def take(self, tag):
        node = self.perhaps(tag)
        if node is None:
            raise Refused("another value")
        return node

    def perhaps(self, tag):
        return self.left.pop(0) if self.left and self.left[0].tag == tag else None


def oid_of(node):
    if node.tag != OID or not node.content or node.content[-1] & 0x80:
        raise Refused("no object identifier")
    parts, value = [], 0
    for byte in node.content:
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            parts.append(value)
            value = 0
    first = min(parts[0] // 40, 2)
    return ".".join(map(str, [first, parts[0] - 40 * first, *parts[1:]]))


def algorithm_of(node):
    fields = Fields(node)
    return oid_of(fields.take(OID)), fields.left[0] if fields.left else None


def integer_of(node):
    """An integer that is not negative, in its one spelling."""
    data = node.content
    if node.tag != INTEGER or not data or data[0] & 0x80 or (len(data) > 1 and data[0] == 0 and not data[1] & 0x80):
        raise Refused("no number")
    return int.from_bytes(data, "big")


Certificate = namedtuple("Certificate", "raw issuer serial key_identifier key")


def read_certificate(node):
    fields = Fields(Fields(node).take(SEQUENCE))
    fields.perhaps(0xA0)
    serial = fields.take(INTEGER)
    fields.take(SEQUENCE)
    issuer = fields.take(SEQUENCE)
    fields.take(SEQUENCE)
    fields.take(SEQUENCE)
    key = fields.take(SEQUENCE)
    identifier = None
    for extensions in (one for one in fields.left if one.tag == 0xA3):
        for extension in children(Fields(extensions).take(SEQUENCE)):
            parts = children(extension)
            if oid_of(parts[0]) == KEY_IDENTIFIER:
                identifier = whole(parts[-1].content, OCTETS).content
    return Certificate(node.raw, issuer.raw, serial.content, identifier, key.raw)


def cms_must_hold(kind, contents, covered):
    """Raises Refused if the signature is wrong and Unknown if its algorithm is not known."""
    if kind not in (b"/ETSI.CAdES.detached", b"/adbe.pkcs7.detached"):
        raise Refused("another kind")
    outer, end = read_node(contents)
    if contents[end:].strip(b"\0"):
        raise Refused("something after the signature")
    info = Fields(outer)
    if oid_of(info.take(OID)) != SIGNED_DATA:
        raise Refused("no SignedData")
    data = Fields(Fields(info.take(0xA0)).take(SEQUENCE))
    data.take(INTEGER)
    data.take(SET)
    content = Fields(data.take(SEQUENCE))
    if oid_of(content.take(OID)) != DATA or content.left:
        raise Refused("not detached")
    certificates = data.take(0xA0)
    data.perhaps(0xA1)
    signers = children(data.take(SET))
    if len(signers) != 1:
        raise Refused("not one signer")
    certificates = [read_certificate(one) for one in children(certificates) if one.tag == SEQUENCE]
    signer_must_hold(Fields(signers[0]), certificates, kind, covered)


def signer_must_hold(signer, certificates, kind, covered):
    signer.take(INTEGER)
    certificate = certificate_of(signer.left.pop(0), certificates)
    digest = algorithm_of(signer.take(SEQUENCE))[0]
    signed = signer.take(0xA0)
    algorithm, parameters = algorithm_of(signer.take(SEQUENCE))
    signature = signer.take(OCTETS).content
    if digest not in HASHES:
        raise Unknown(digest)
    attributes = {}
    for attribute in children(signed):
        fields = Fields(attribute)
        name, values = oid_of(fields.take(OID)), children(fields.take(SET))
        if name in attributes or len(values) != 1:
            raise Refused("an attribute twice")
        attributes[name] = values[0]
    if CONTENT_TYPE not in attributes or oid_of(attributes[CONTENT_TYPE]) != DATA:
        raise Refused("another content type")
    hash_name = HASHES[digest]
    expected = hashlib.new(hash_name, covered).digest()
    if MESSAGE_DIGEST not in attributes or attributes[MESSAGE_DIGEST].content != expected:
        raise Refused("another file")
    certificate_must_be_named(attributes, certificate, kind)
    message = bytes([SET]) + signed.raw[1:]
    key = read_public_key(certificate.key)
    if not key_holds(key, way_of(algorithm, parameters, hash_name), message, signature):
        raise Refused("the signature does not verify")


def certificate_of(name, certificates):
    if name.tag == SEQUENCE:
        fields = Fields(name)
        wanted = (fields.take(SEQUENCE).raw, fields.take(INTEGER).content)
        found = [one for one in certificates if (one.issuer, one.serial) == wanted]
    elif name.tag == 0x80:
        found = [one for one in certificates if one.key_identifier == name.content]
    else:
        raise Refused("no signer")
    if not found:
        raise Refused("no certificate of the signer")
    return found[0]


def certificate_must_be_named(attributes, certificate, kind):
    named = False
    for name in (SIGNING_CERTIFICATE_V2, SIGNING_CERTIFICATE):
        if name not in attributes:
            continue
        first = Fields(children(Fields(attributes[name]).take(SEQUENCE))[0])
        hash_name = "sha1" if name == SIGNING_CERTIFICATE else "sha256"
        algorithm = first.perhaps(SEQUENCE)
        if algorithm:
            hash_name = HASHES.get(algorithm_of(algorithm)[0])
        if not hash_name or first.take(OCTETS).content != hashlib.new(hash_name, certificate.raw).digest():
            raise Refused("another certificate")
        named = True
    if not named and kind != b"/adbe.pkcs7.detached":
        raise Refused("the certificate is not named")


# Section 10: the keys of a certificate and of a passkey, as SubjectPublicKeyInfo.

PublicKey = namedtuple("PublicKey", "kind value")
Way = namedtuple("Way", "kind hash mask_hash salt")  # the two last for PSS

P256, P384 = "1.2.840.10045.3.1.7", "1.3.132.0.34"


def read_public_key(data):
    fields = Fields(whole(data, SEQUENCE))
    kind, parameters = algorithm_of(fields.take(SEQUENCE))
    bits = fields.take(BITS).content
    if fields.left or bits[:1] != b"\0":
        raise Refused("no key")
    if kind == ED25519:
        if parameters or len(bits) != 33:
            raise Refused("no Ed25519 key")
        return PublicKey(ED25519, bits[1:])
    if kind == EC_KEY and parameters:
        curve = oid_of(parameters)
        if curve not in CURVES:
            raise Unknown(curve)
        return PublicKey(curve, CURVES[curve].point(bits[1:]))
    if kind in (RSA, PSS):
        numbers = Fields(whole(bits[1:], SEQUENCE))
        modulus, exponent = integer_of(numbers.take(INTEGER)), integer_of(numbers.take(INTEGER))
        if numbers.left or modulus.bit_length() < 2048:
            raise Refused("a weak key")
        return PublicKey(RSA, (modulus, exponent))
    raise Unknown(kind)


def way_of(algorithm, parameters, hash_name):
    """How a signature of CMS was made; `hash_name` is that of the message digest."""
    if algorithm == ED25519:
        return Way(ED25519, None, None, None)
    if algorithm in ECDSA_WITH:
        return Way(EC_KEY, ECDSA_WITH[algorithm], None, None)
    if algorithm == RSA:
        return Way(RSA, hash_name, None, None)
    if algorithm in RSA_WITH:
        return Way(RSA, RSA_WITH[algorithm], None, None)
    if algorithm != PSS:
        raise Unknown(algorithm)
    return way_of_pss(parameters)


def way_of_pss(parameters):
    if parameters is None:
        raise Unknown(PSS)
    fields = Fields(parameters)
    found = {tag: children(one)[0] for tag in (0xA0, 0xA1, 0xA2) if (one := fields.perhaps(tag))}
    if 0xA0 not in found or 0xA1 not in found:
        raise Unknown(PSS)
    digest = algorithm_of(found[0xA0])[0]
    mask, inner = algorithm_of(found[0xA1])
    if digest not in HASHES or mask != MGF1 or inner is None or algorithm_of(inner)[0] not in HASHES:
        raise Unknown(PSS)
    salt = integer_of(found[0xA2]) if 0xA2 in found else 20
    return Way(PSS, HASHES[digest], HASHES[algorithm_of(inner)[0]], salt)


def key_holds(key, way, message, signature):
    if way.kind == ED25519 and key.kind == ED25519:
        return ed25519_holds(key.value, message, signature)
    if way.kind == EC_KEY and key.kind in CURVES:
        return CURVES[key.kind].holds(key.value, hashlib.new(way.hash, message).digest(), signature)
    if way.kind in (RSA, PSS) and key.kind == RSA:
        return rsa_holds(key.value, way, message, signature)
    raise Refused("a key of another kind")


def rsa_holds(key, way, message, signature):
    """RFC 8017, sections 8.2.2 and 8.1.2."""
    modulus, exponent = key
    size = (modulus.bit_length() + 7) // 8
    number = int.from_bytes(signature, "big")
    if len(signature) != size or number >= modulus:
        return False
    number = pow(number, exponent, modulus)
    digest = hashlib.new(way.hash, message).digest()
    if way.kind == RSA:
        return number.to_bytes(size, "big") == padded(digest, way.hash, size)
    bits = modulus.bit_length() - 1
    if number.bit_length() > 8 * ((bits + 7) // 8):
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
    if masked[0] >> (8 - spare):
        return False
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

    def holds(self, key, digest, signature):
        """FIPS 186-5, section 6.4.2; the signature is a DER sequence of two integers."""
        try:
            fields = Fields(whole(signature, SEQUENCE))
            r, s = integer_of(fields.take(INTEGER)), integer_of(fields.take(INTEGER))
        except Refused:
            return False
        if fields.left or not (0 < r < self.order and 0 < s < self.order):
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


def content(value):
    try:
        return text(value) and from_base64(value) is not None
    except Refused:
        return False


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
FILE = {"hash": is_hash, "content": content}

# A new form is a line here, and its fields.
FORMS = {
    "meshveret-package/v1": FIRST,
    "meshveret-package/v2": FIRST | {"files": list_of(record_of(FILE))},
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


def verify(data, expected_key=None):
    """All checks of section 11 in its order."""
    try:
        package = read_package(data)
    except Refused:
        return [failed("form", "", "not-a-package")]
    return Verifier(package, expected_key).checks()


Adoption = namedtuple("Adoption", "meeting text symbol hash languages courtesy is_summary")


class Verifier:
    """The package and what was found in it: bodies of open entries, events, adoptions."""

    def __init__(self, package, expected_key):
        self.package, self.expected_key = package, expected_key
        self.origin, self.meeting = package["origin"], package["meeting"]
        self.bodies = [body_of(entry) for entry in package["entries"]]
        self.events = [event for body in self.bodies for event in events_of(body)]
        self.adoptions = [one for one in map(adoption_of, self.events) if one and one.meeting == self.meeting]
        self.files = {one["hash"]: from_base64(one["content"]) for one in package.get("files", [])}

    def checks(self):
        yield proved("form")
        try:
            key = read_key(self.package["key"])
        except Refused:
            key = None
        yield self.check_key(key)
        size, root = None, None
        try:
            if key is None:
                raise Refused("no key")
            size, root = read_checkpoint(self.package["checkpoint"], key, self.origin)
            yield proved("checkpoint")
        except Refused:
            yield failed("checkpoint", "", "not-signed-by-key")
        for entry, body in zip(self.package["entries"], self.bodies):
            yield from self.check_entry(entry, body, size, root)
        yield judged("entry-order", "", self.is_in_order(), "out-of-order")
        yield judged("subject", "", self.is_of_its_subject(), "another-subject")
        texts = self.package["texts"]
        for one in texts:
            yield judged("text-hash", one["language"], self.is_adopted(one), "not-the-adopted-text")
        for adoption in self.adoptions:
            yield from self.check_adoption(adoption)
        for event in self.of_meeting("decisions.statement-attached"):
            yield self.check_statement(event)
        for one in self.package.get("files", []):
            yield judged("file", one["hash"], self.is_named(one), "not-the-named-file")

    # Check 2.
    def check_key(self, key):
        if key is None or key.name != self.origin:
            return failed("key", "", "key-unfit")
        if self.expected_key is None:
            return not_checked("key", "", "key-from-inside")
        return judged("key", "", self.expected_key == self.package["key"], "another-key")

    # Checks 4 to 6.
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

    # Check 7.
    def is_in_order(self):
        numbers = [entry["number"] for entry in self.package["entries"]]
        times_ = [recorded_of(body) for body in self.bodies if body]
        return all(a < b for a, b in zip(numbers, numbers[1:])) and all(a <= b for a, b in zip(times_, times_[1:]))

    # Check 8.
    def is_of_its_subject(self):
        if self.origin.split("/")[:2] != ["meshveret", self.package["process"]]:
            return False
        return not any(self.bodies) or any(event.get("meeting") == self.meeting for event in self.events)

    # Check 9.
    def is_adopted(self, one):
        if self.package["texts"].count(one) > 1:
            return False
        try:
            symbol, language = read_text(one["canonical"], self.origin)
        except Refused:
            return False
        digest = sha256(one["canonical"].encode()).hex()
        return language == one["language"] and any(
            adoption.symbol == symbol and self.listed(adoption, one["status"]).get(language) == digest
            for adoption in self.adoptions
        )

    def listed(self, adoption, status):
        return adoption.languages if status == "authentic" else adoption.courtesy

    # Checks 10 to 13.
    def check_adoption(self, adoption):
        kind = "summary" if adoption.is_summary else "adopted"
        holds = hash_of_languages(kind, self.origin, adoption.symbol, adoption.languages) == adoption.hash
        reason = "hash-not-of-these" if adoption.is_summary else "hash-does-not-cover"
        yield judged(f"{kind}-hash", adoption.symbol, holds, reason)
        here = {sha256(one["canonical"].encode()).hex() for one in self.package["texts"]}
        for listed in (adoption.languages, adoption.courtesy):
            for language in sorted(listed):
                yield judged("text-hash", language, listed[language] in here, "text-missing")
        for event in self.of_meeting("decisions.signed"):
            if event.get("text") == adoption.text:
                yield self.check_signature(event, adoption)

    # Check 12.
    def check_signature(self, event, adoption):
        subject, evidence = event.get("party", ""), event.get("evidence")
        if evidence in ("scan", "pades"):
            return self.check_file_signature(event, adoption, subject)
        key, signature = event.get("key"), event.get("signature")
        if key is None and signature is None and evidence == "ink":
            return not_checked("signature", subject, "ink")
        if not text(key) or not text(signature):
            return failed("signature", subject, "signature-missing")
        statement = statement_of(self.origin, adoption, event.get("party"), event.get("mode"))
        if evidence == "passkey":
            assertion = event.get("assertion")
            if assertion is None:
                return failed("signature", subject, "signature-missing")
            return judged("signature", subject, passkey_holds(statement, key, signature, assertion), "signature-wrong")
        try:
            holds = ed25519_holds(from_base64(key), statement, from_base64(signature))
        except Refused:
            holds = False
        return judged("signature", subject, holds, "signature-wrong")

    def check_file_signature(self, event, adoption, subject):
        file = event.get("file")
        digest = file.get("hash") if isinstance(file, dict) else None
        if not is_hash(digest):
            return failed("signature", subject, "signature-missing")
        if digest not in self.files:
            removed = any(one.get("event") == "record.erased" and self.erases(one, digest) for one in self.events)
            return not_checked("signature", subject, "file-removed" if removed else "file-not-enclosed")
        if event["evidence"] == "scan":
            return not_checked("signature", subject, "scan")
        try:
            reason = pdf_outcome(self.files[digest], adoption.hash)
        except Refused:
            return failed("signature", subject, "file-signature-wrong")
        return not_checked("signature", subject, reason) if reason else proved("signature", subject)

    def erases(self, event, digest):
        erased = event.get("erased", [])
        return any(one.get("field") == "file" and one.get("hash") == digest for one in erased if isinstance(one, dict))

    # Check 14.
    def check_statement(self, event):
        words, languages = event.get("words", {}), event.get("languages", {})
        expected = {tag: hash_of_statement(self.origin, event, tag, words[tag]) for tag in words}
        return judged("statement", str(event.get("statement", "")), expected == languages, "hash-not-of-these")

    # Check 15.
    def is_named(self, one):
        named = any(
            isinstance(event.get("file"), dict) and event["file"].get("hash") == one["hash"] for event in self.events
        )
        once = [file["hash"] for file in self.package["files"]].count(one["hash"]) == 1
        return named and once and sha256(from_base64(one["content"])).hex() == one["hash"]

    def of_meeting(self, kind):
        return [event for event in self.events if event.get("event") == kind and event.get("meeting") == self.meeting]


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
    return [event for event in body.value["events"] if isinstance(event, dict)]


def recorded_of(body):
    recorded = body.value.get("recorded") if isinstance(body.value, dict) else None
    return recorded if is_integer(recorded) and -(1 << 63) <= recorded < 1 << 63 else float("-inf")


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
    as_json, names, key_file = False, [], None
    rest = iter(arguments)
    for one in rest:
        if one == "--many":
            return many()
        if one == "--json":
            as_json = True
        elif one == "--key":
            key_file = next(rest, None)
            if key_file is None:
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
        key = None
        if key_file is not None:
            with open(key_file, encoding="utf-8") as file:
                key = file.read().strip()
    except (OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return NOT_READ
    return report(list(verify(data, key)), as_json)


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
        checks = verify(base64.b64decode(asked["package"]), asked.get("key"))
        print(json.dumps([check._asdict() for check in checks], ensure_ascii=False), flush=True)
    return HOLDS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
