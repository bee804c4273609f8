// Verifies a package of the record in a worker of the browser, as docs/record-format.md says; numbers in parentheses name its sections.
// It asks nobody: after its two files are loaded it sends and fetches nothing, and the policy that it is served with forbids it to.
// Signed PDFs and keys of others are read in `verify-pdf.js`.
"use strict";

/* global outcomeOfPdf, passkeyHolds */
importScripts("verify-pdf.js");

/** What was read has not the form that the document demands. */
class Refused extends Error {}
/** A signature by an algorithm that the document does not name (10). */
class Unknown extends Error {}

const refuse = (why) => {
  throw new Refused(why);
};

// ---- Conventions (1) --------------------------------------------------------------------------------------------------------

const utf8 = new TextEncoder();
/** Bytes of parts, each a text or bytes, one after the other. */
const joined = (...parts) => {
  const all = parts.map((part) => (typeof part === "string" ? utf8.encode(part) : part));
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const digest = async (name, ...parts) => new Uint8Array(await crypto.subtle.digest(name, joined(...parts)));
const sha256 = async (...parts) => hex(await digest("SHA-256", ...parts));
const isText = (value) => typeof value === "string";
const isHash = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const sameBytes = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);

const decode = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse("no UTF-8");
  }
};

/** RFC 4648, section 4, with padding, in the one spelling that an encoder writes. */
const fromBase64 = (text) => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) refuse("no base64");
  const words = atob(text);
  if (text.length && btoa(words.slice(-(words.length % 3 || 3))) !== text.slice(-4)) refuse("base64 in another spelling");
  return fromText(words);
};
/** The bytes of a text with a character for each. */
const fromText = (text) => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

const JSON_DEPTH = 127;
/** A surrogate without the other. */
const HALF = /\p{Surrogate}/u;
const JSON_WORDS = { true: true, false: false, null: null };

/** A JSON text (1): objects as maps, so that no name means anything; integers as BigInt, other numbers as they come. */
class Json {
  static read(text) {
    const json = new Json(text);
    const value = json.value(0);
    json.gap();
    return json.at === text.length ? value : refuse("something after the JSON");
  }

  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  gap() {
    while (" \t\n\r".includes(this.text[this.at] ?? "x")) this.at += 1;
  }

  take(token) {
    this.gap();
    const there = this.text.startsWith(token, this.at);
    if (there) this.at += token.length;
    return there;
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  value(depth) {
    if (this.take("{")) return this.object(depth + 1);
    if (this.take("[")) return this.array(depth + 1);
    if (this.text[this.at] === '"') return this.string();
    const word = this.match(/true|false|null/y);
    return word ? JSON_WORDS[word] : this.number();
  }

  number() {
    const spelt = this.match(/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y) ?? refuse("no value");
    if (/^-?[0-9]{1,20}$/.test(spelt) && spelt !== "-0") return BigInt(spelt);
    return Number.isFinite(Number(spelt)) ? Number(spelt) : refuse("a number beyond all bounds");
  }

  string() {
    const start = this.at;
    this.at = endOfString(this.text, start);
    let found;
    try {
      found = JSON.parse(this.text.slice(start, this.at));
    } catch {
      refuse("no string");
    }
    return HALF.test(found) ? refuse("half a character") : found;
  }

  array(depth) {
    if (depth > JSON_DEPTH) refuse("nested too deeply");
    const found = [];
    if (this.take("]")) return found;
    do found.push(this.value(depth));
    while (this.take(","));
    return this.take("]") ? found : refuse("no end of a list");
  }

  object(depth) {
    if (depth > JSON_DEPTH) refuse("nested too deeply");
    const found = new Map();
    if (this.take("}")) return found;
    do {
      this.gap();
      if (this.text[this.at] !== '"') refuse("no name");
      const name = this.string();
      if (!this.take(":")) refuse("no value");
      found.set(name, this.value(depth));
    } while (this.take(","));
    return this.take("}") ? found : refuse("no end of an object");
  }
}

/** Where the string that begins here ends. */
const endOfString = (text, start) => {
  for (let end = start + 1; ; end += 1) {
    end = text.indexOf('"', end);
    if (end < 0) refuse("a string without its end");
    let before = end - 1;
    while (text[before] === "\\") before -= 1;
    if ((end - before) % 2) return end + 1;
  }
};

/** The value of a field of what may be an object. */
const field = (value, name) => (value instanceof Map ? value.get(name) : undefined);
const word = (value, name) => (isText(field(value, name)) ? field(value, name) : null);
const list = (value) => (Array.isArray(value) ? value : []);
const isNumber = (value) => typeof value === "bigint" && value >= 0n && value < 1n << 64n;

// ---- Package (11) -----------------------------------------------------------------------------------------------------------

const PACKAGE_AT_MOST = 256 * 1024 * 1024;

/** Reads a package in its one spelling: what is not written exactly so is refused where it stands. */
class Spelling {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  takes(token) {
    const there = this.text.startsWith(token, this.at);
    if (there) this.at += token.length;
    return there;
  }

  take(token) {
    if (!this.takes(token)) refuse("another spelling");
  }

  string() {
    const start = this.at;
    if (this.text[start] !== '"') refuse("no string");
    this.at = endOfString(this.text, start);
    const spelt = this.text.slice(start, this.at);
    let found;
    try {
      found = JSON.parse(spelt);
    } catch {
      refuse("no string");
    }
    return JSON.stringify(found) === spelt && !HALF.test(found) ? found : refuse("another spelling");
  }

  hash() {
    const found = this.string();
    return isHash(found) ? found : refuse("no hash");
  }

  number() {
    const digits = /^(?:0|[1-9][0-9]{0,19})/.exec(this.text.slice(this.at, this.at + 20))?.[0] ?? refuse("no number");
    this.at += digits.length;
    const found = BigInt(digits);
    return found < 1n << 64n ? found : refuse("a number too large");
  }

  status() {
    const found = this.string();
    return found === "authentic" || found === "courtesy" ? found : refuse("no standing");
  }

  orNull(what) {
    return this.takes("null") ? null : what(this);
  }

  list(what) {
    const found = [];
    this.take("[");
    if (this.takes("]")) return found;
    do found.push(what(this));
    while (this.takes(","));
    this.take("]");
    return found;
  }

  /** An object of these fields in this order. */
  object(fields) {
    const found = {};
    let mark = "{";
    for (const [name, what] of fields) {
      this.take(`${mark}"${name}":`);
      found[name] = what(this);
      mark = ",";
    }
    this.take("}");
    return found;
  }
}

const string = (spelling) => spelling.string();
const hash = (spelling) => spelling.hash();
const orNull = (what) => (spelling) => spelling.orNull(what);
const listOf = (what) => (spelling) => spelling.list(what);
const objectOf = (fields) => (spelling) => spelling.object(fields);

const TEXT = [["language", string], ["status", (spelling) => spelling.status()], ["canonical", string]];
const SEALED = [["class", string], ["hash", hash], ["salt", hash], ["text", string]];
const ENTRY = [
  ["number", (spelling) => spelling.number()],
  ["commitment", hash],
  ["salt", orNull(hash)],
  ["body", orNull(string)],
  ["sealed", listOf(objectOf(SEALED))],
  ["proof", listOf(hash)],
];
const FIRST = [
  ["format", string],
  ["origin", string],
  ["process", string],
  ["meeting", string],
  ["key", string],
  ["checkpoint", string],
  ["texts", listOf(objectOf(TEXT))],
  ["entries", listOf(objectOf(ENTRY))],
];
const FILE = [["hash", hash], ["content", string]];
const SECOND = [...FIRST, ["files", listOf(objectOf(FILE))]];
const PREDECESSOR = [["key", string], ["entry", objectOf(ENTRY)], ["consistency", listOf(hash)]];
/** A new form is a line here, and its fields. */
const FORMS = {
  "meshveret-package/v1": FIRST,
  "meshveret-package/v2": SECOND,
  "meshveret-package/v3": [...SECOND, ["succession", listOf(objectOf(PREDECESSOR))]],
};

const readPackage = (bytes) => {
  if (bytes.length > PACKAGE_AT_MOST) refuse("too large");
  const text = decode(bytes);
  const format = Object.keys(FORMS).find((name) => text.startsWith(`{"format":"${name}"`)) ?? refuse("another form");
  const spelling = new Spelling(text);
  const found = spelling.object(FORMS[format]);
  spelling.take("\n");
  return spelling.at === text.length ? found : refuse("something after the package");
};

// ---- Leaf and tree (4, 5) ---------------------------------------------------------------------------------------------------

const leafOf = (origin, number, commitment) => sha256(new Uint8Array([0]), `meshveret-entry/v1\n${origin}\n${number}\n${commitment}\n`);

/** Inner nodes that were computed: the proofs of many entries meet in the same ones. */
class Tree {
  constructor() {
    this.nodes = new Map();
  }

  async node(left, right) {
    const name = left + right;
    const known = this.nodes.get(name);
    if (known) return known;
    const made = await sha256(new Uint8Array([1]), fromHex(name));
    this.nodes.set(name, made);
    return made;
  }

  /** RFC 9162, section 2.1.3.2. */
  async includes(number, leaf, proof, checkpoint) {
    if (number >= checkpoint.size) return false;
    let [index, last, node] = [number, checkpoint.size - 1n, leaf];
    for (const part of proof) {
      if (last === 0n) return false;
      if (index & 1n || index === last) {
        node = await this.node(part, node);
        while (!(index & 1n) && index !== 0n) [index, last] = [index >> 1n, last >> 1n];
      } else {
        node = await this.node(node, part);
      }
      [index, last] = [index >> 1n, last >> 1n];
    }
    return last === 0n && node === checkpoint.root;
  }

  /** RFC 9162, section 2.1.4.2: the tree of this size and root is the beginning of that of the checkpoint. */
  async begins({ size, root }, proof, checkpoint) {
    if (size === 0n) return proof.length === 0 && root === (await sha256());
    if (size >= checkpoint.size) return proof.length === 0 && size === checkpoint.size && root === checkpoint.root;
    let [index, last] = [size - 1n, checkpoint.size - 1n];
    while (index & 1n) [index, last] = [index >> 1n, last >> 1n];
    const [first, ...parts] = index === 0n ? [root, ...proof] : proof;
    if (first === undefined) return false;
    let [before, now] = [first, first];
    for (const part of parts) {
      if (last === 0n) return false;
      if (index & 1n || index === last) {
        [before, now] = [await this.node(part, before), await this.node(part, now)];
        while (!(index & 1n) && index !== 0n) [index, last] = [index >> 1n, last >> 1n];
      } else {
        now = await this.node(now, part);
      }
      [index, last] = [index >> 1n, last >> 1n];
    }
    return last === 0n && before === root && now === checkpoint.root;
  }
}

// ---- Key and checkpoint (6, 7) ----------------------------------------------------------------------------------------------

const [LOG, WITNESS] = [1, 4];

/** A key of a log, or that of a witness. */
const readKey = async (text, kind = LOG) => {
  const [name, id, ...rest] = text.split("+");
  if (!name || rest.length === 0 || /\p{White_Space}/u.test(name)) refuse("no key");
  const data = fromBase64(rest.join("+"));
  if (data.length !== 33 || data[0] !== kind || !pointOf(data.slice(1))) refuse("no Ed25519 key");
  if (id !== (await sha256(name, "\n", data)).slice(0, 8)) refuse("another key id");
  return { text, name, id, bytes: data.slice(1), fingerprint: await sha256(data.slice(1)) };
};

const SIGNATURES_LOOKED_AT = 64;

/** The text of a signed note, and name and bytes of each line under it. */
const readNote = (note) => {
  const gap = note.lastIndexOf("\n\n");
  const block = note.slice(gap + 2);
  if (gap < 0 || !block.endsWith("\n")) refuse("no signed note");
  const lines = block.slice(0, -1).split("\n").slice(0, SIGNATURES_LOOKED_AT);
  const read = (line) => {
    const [, name, encoded] = /^\u2014 ([^ ]+) ([^ ]*)$/.exec(line) ?? refuse("no line of a signature");
    const bytes = fromBase64(encoded);
    return bytes.length < 4 ? refuse("no key id") : { name, id: hex(bytes.slice(0, 4)), bytes: bytes.slice(4) };
  };
  return { text: `${note.slice(0, gap)}\n`, lines: lines.map(read) };
};

/** Of each line with the name and the id of a key, whether it holds. */
const linesHold = async (lines, key, holds) => {
  const found = [];
  for (const { name, id, bytes } of lines) if (name === key.name && id === key.id) found.push(await holds(bytes));
  return found;
};

const readCheckpoint = async (note, key, origin) => {
  const { text, lines } = readNote(note);
  const held = await linesHold(lines, key, (signature) => ed25519Holds(key.bytes, utf8.encode(text), signature));
  if (held.length === 0 || held.includes(false)) refuse("not signed by the key");
  const [log, size, encoded] = text.split("\n");
  const root = fromBase64(encoded ?? "");
  if (!log || log !== origin || !/^(?:0|[1-9][0-9]*)$/.test(size) || BigInt(size) >= 1n << 64n || root.length !== 32) refuse("no checkpoint");
  return { size: BigInt(size), root: hex(root) };
};

/** Of each line of a witness under the note, whether it holds. */
const cosignaturesOf = async (note, witness) => {
  const { text, lines } = readNote(note);
  return linesHold(lines, witness, (bytes) => {
    const message = utf8.encode(`cosignature/v1\ntime ${numberOf(bytes.slice(0, 8))}\n${text}`);
    return ed25519Holds(witness.bytes, message, bytes.slice(8));
  });
};

// Strict check of Ed25519 (7). Points are extended coordinates of RFC 8032, section 5.1.4. All of it is done here: what a browser does
// with points of small order and with other encodings is not the same in every engine.

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

const mod = (number, modulus) => {
  const rest = number % modulus;
  return rest < 0n ? rest + modulus : rest;
};
const power = (base, exponent, modulus) => {
  let [result, square] = [1n, mod(base, modulus)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};
const inverse = (number) => power(number, P - 2n, P);
const numberOf = (bytes) => (bytes.length ? BigInt(`0x${hex(bytes)}`) : 0n);
const fromLittle = (bytes) => numberOf(bytes.slice().reverse());

const D = mod(-121665n * inverse(121666n), P);
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n, P);
const NEUTRAL = [0n, 1n, 1n, 0n];

const add = (a, b) => {
  const [s, t] = [mod((a[1] - a[0]) * (b[1] - b[0]), P), mod((a[1] + a[0]) * (b[1] + b[0]), P)];
  const [u, v] = [mod(2n * a[3] * b[3] * D, P), mod(2n * a[2] * b[2], P)];
  const [e, f, g, h] = [t - s, v - u, v + u, t + s];
  return [mod(e * f, P), mod(g * h, P), mod(f * g, P), mod(e * h, P)];
};

/** `a` times a point and `b` times another, bit by bit from the highest. */
const sumOf = (a, point, b, other) => {
  const both = [NEUTRAL, point, other, add(point, other)];
  let result = NEUTRAL;
  for (let bit = 255n; bit >= 0n; bit -= 1n) {
    result = add(result, result);
    const which = Number(((a >> bit) & 1n) | (((b >> bit) & 1n) << 1n));
    if (which) result = add(result, both[which]);
  }
  return result;
};

/** The point that 32 bytes encode, or null. A `y` of P or more is taken modulo P, and a sign of `x = 0` is left alone. */
const pointOf = (bytes) => {
  if (bytes.length !== 32) return null;
  const number = fromLittle(bytes);
  const [sign, y] = [number >> 255n, (number & (2n ** 255n - 1n)) % P];
  const square = mod((y * y - 1n) * inverse(D * y * y + 1n), P);
  let x = power(square, (P + 3n) / 8n, P);
  if ((x * x) % P !== square) x = (x * ROOT_OF_MINUS_ONE) % P;
  if ((x * x) % P !== square) return null;
  if ((x & 1n) !== sign) x = mod(-x, P);
  return [x, y, 1n, (x * y) % P];
};
const encodingOf = ([x, y, z]) => {
  const over = inverse(z);
  return ((y * over) % P) | ((((x * over) % P) & 1n) << 255n);
};
const isOfSmallOrder = (point) => {
  const [x, y, z] = sumOf(8n, point, 0n, NEUTRAL);
  return x === 0n && y === z;
};

const BASE = pointOf(fromHex(`58${"66".repeat(31)}`));

const ed25519Holds = async (key, message, signature) => {
  if (key.length !== 32 || signature.length !== 64) return false;
  const [half, scalar] = [signature.slice(0, 32), fromLittle(signature.slice(32))];
  if (scalar >= L) return false;
  const [a, r] = [pointOf(key), pointOf(half)];
  if (!a || !r || isOfSmallOrder(a) || isOfSmallOrder(r)) return false;
  const k = fromLittle(await digest("SHA-512", half, key, message)) % L;
  const minus = [mod(-a[0], P), a[1], a[2], mod(-a[3], P)];
  return encodingOf(sumOf(scalar, BASE, k, minus)) === fromLittle(half);
};

// ---- Texts, adoptions, statements (8, 9) ------------------------------------------------------------------------------------

const UNWANTED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e]/;

/** Reads a canonical form line by line; lengths are those of its bytes. */
class Lines {
  constructor(text) {
    this.bytes = utf8.encode(text);
    this.at = 0;
  }

  line() {
    const end = this.bytes.indexOf(10, this.at);
    if (end < 0) refuse("a line without its end");
    const line = decode(this.bytes.slice(this.at, end));
    this.at = end + 1;
    return line;
  }

  after(head) {
    const line = this.line();
    return line.startsWith(head) ? line.slice(head.length) : refuse("another line");
  }

  words(length) {
    const end = this.at + Number(length);
    if (!/^(?:0|[1-9][0-9]*)$/.test(length) || this.bytes[end] !== 10) refuse("another length");
    if (UNWANTED.test(decode(this.bytes.slice(this.at, end)))) refuse("a control character");
    this.at = end + 1;
  }
}

/** Symbol and language of a canonical form. */
const readText = (canonical, origin) => {
  const lines = new Lines(canonical);
  if (lines.line() !== "meshveret-text/v1" || lines.line() !== `log ${origin}`) refuse("no text of this log");
  const [symbol, language] = [lines.after("symbol "), lines.after("language ")];
  lines.words(lines.after("title - "));
  while (lines.at < lines.bytes.length) {
    const [, length] = /^p(?:0|[1-9][0-9]*) [^]+ ([0-9]+)$/.exec(lines.line()) ?? refuse("no paragraph");
    lines.words(length);
  }
  return { symbol, language };
};

/** Names in the order of their bytes in UTF-8, which is that of their code points. */
const inOrder = (names) => {
  const points = (name) => Array.from(name, (one) => one.codePointAt(0));
  const compare = (one, other) => {
    const at = one.findIndex((point, at) => point !== other[at]);
    return at < 0 ? one.length - other.length : one[at] - (other[at] ?? -1);
  };
  return [...names].sort((one, other) => compare(points(one), points(other)));
};

const hashOfLanguages = (kind, origin, { symbol, languages }) => {
  const lines = inOrder(languages.keys()).map((tag) => `${tag} ${languages.get(tag)}\n`);
  return sha256(`meshveret-${kind}/v1\nlog ${origin}\nsymbol ${symbol}\n${lines.join("")}`);
};

/** The hash of an attached statement in a language, or null if the event lacks what it takes. */
const hashOfStatement = async (origin, event, language) => {
  const words = word(event.get("words"), language);
  const [meeting, text, party, kind] = ["meeting", "text", "party", "kind"].map((name) => word(event, name));
  const [statement, paragraphs] = [event.get("statement"), list(event.get("paragraphs"))];
  if ([words, meeting, text, party, kind].includes(null) || ![statement, ...paragraphs].every(isNumber)) return null;
  return sha256(
    `meshveret-statement/v1\nlog ${origin}\nmeeting ${meeting}\ntext ${text}\nstatement ${statement}\nparty ${party}\nkind ${kind}\n`,
    `paragraphs ${paragraphs.map((one) => `p${one}`).join(",") || "-"}\nlanguage ${language}\n`,
    `words - ${utf8.encode(words).length}\n${words}\n`,
  );
};

// ---- The checks (11) --------------------------------------------------------------------------------------------------------

const proved = (id, subject = "") => ({ id, subject, outcome: "proved", reason: null });
const failed = (id, subject, reason) => ({ id, subject, outcome: "failed", reason });
const notChecked = (id, subject, reason) => ({ id, subject, outcome: "not-checked", reason });
const judged = (id, subject, holds, reason) => (holds ? proved(id, subject) : failed(id, subject, reason));

/** What a promise yields, or null where something was refused. */
const unlessRefused = async (what) => {
  try {
    return await what();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
};

class Verifier {
  constructor(package_, expected, witnesses) {
    Object.assign(this, package_);
    this.expected = expected;
    this.witnesses = witnesses;
    this.tree = new Tree();
    this.bodies = this.entries.map(bodyOf);
    this.events = this.bodies.flatMap(eventsOf);
    this.adoptions = this.events.map(adoptionOf).filter((one) => one && one.meeting === this.meeting);
  }

  async *checks() {
    yield proved("form");
    this.bytes = new Map();
    for (const file of this.files ?? []) if (!this.bytes.has(file.hash)) this.bytes.set(file.hash, await bytesOf(file));
    this.logKey = await this.keyOfLog(this.key);
    this.signed = this.logKey && (await unlessRefused(() => readCheckpoint(this.checkpoint, this.logKey, this.origin)));
    const succession = [];
    for (const at of (this.succession ?? []).keys()) succession.push(await this.succeeded(at));
    yield this.checkKey(succession);
    yield judged("checkpoint", "", this.signed, "not-signed-by-key");
    for (const { key, holds } of succession) yield judged("succession", key?.fingerprint ?? "", holds, "not-a-successor");
    for (const [at, entry] of this.entries.entries()) yield* this.checkEntry(entry, this.bodies[at]);
    yield judged("entry-order", "", this.isInOrder(), "out-of-order");
    yield* this.checkWitnesses();
    yield judged("subject", "", this.isOfItsSubject(), "another-subject");
    this.found = new Set();
    for (const text of this.texts) yield await this.checkText(text);
    for (const adoption of this.adoptions) yield* this.checkAdoption(adoption);
    for (const event of this.ofMeeting("decisions.statement-attached")) yield await this.checkStatement(event);
    const seen = new Set();
    for (const file of this.files ?? []) yield this.checkFile(file, seen);
  }

  async keyOfLog(text) {
    const key = await unlessRefused(() => readKey(text));
    return key?.name === this.origin ? key : null;
  }

  // Check 2. What is expected is a key, or the fingerprint of one; an earlier key is as good, if from there on each named the next one.
  checkKey(succession) {
    if (!this.logKey) return failed("key", "", "key-unfit");
    if (!this.expected) return notChecked("key", "", "key-from-inside");
    const same = (key) => key && this.expected === (isHash(this.expected) ? key.fingerprint : key.text);
    const leads = ({ key }, at) => same(key) && succession.slice(at).every(({ holds }) => holds);
    return judged("key", "", same(this.logKey) || succession.some(leads), "another-key");
  }

  // Check 4.
  /** An earlier key, and whether it named the next one in a log that goes on from what it answered for. */
  async succeeded(at) {
    const { key: text, entry, consistency } = this.succession[at];
    const [key, body] = [await this.keyOfLog(text), bodyOf(entry)];
    const following = this.succession[at + 1]?.key ?? this.key;
    const result = { key, holds: false };
    if (!key || !body || !this.signed || (await sha256(fromHex(entry.salt), entry.body)) !== entry.commitment) return result;
    const leaf = await leafOf(this.origin, entry.number, entry.commitment);
    if (!(await this.tree.includes(entry.number, leaf, entry.proof, this.signed))) return result;
    for (const event of eventsOf(body)) {
      const earlier = await this.namedBy(key, event, following);
      result.holds ||= earlier !== null && earlier.size <= entry.number && (await this.tree.begins(earlier, consistency, this.signed));
    }
    return result;
  }

  /** What the earlier key answers for, if an event names the next key with its signature. */
  async namedBy(key, event, following) {
    const [kind, next, root, signature] = ["event", "key", "root", "signature"].map((name) => word(event, name));
    const size = event.get("size");
    if ((kind !== "record.key-changed" && kind !== "record.handed-over") || next !== following) return null;
    if (!isNumber(size) || !isHash(root) || signature === null) return null;
    const statement = utf8.encode(`meshveret-succession/v1\nlog ${this.origin}\nsize ${size}\nroot ${root}\nkey ${next}\n`);
    const holds = await unlessRefused(() => ed25519Holds(key.bytes, statement, fromBase64(signature)));
    return holds ? { size, root } : null;
  }

  // Check 9.
  async *checkWitnesses() {
    const named = new Set();
    for (const event of this.events) {
      const [kind, key] = [event.get("event"), word(event, "key")];
      if (key === null || (kind !== "record.witness-named" && kind !== "record.witness-withdrawn")) continue;
      named.delete(key);
      if (kind === "record.witness-named") named.add(key);
    }
    const others = [...named].filter((key) => !this.witnesses.includes(key));
    for (const text of [...this.witnesses, ...others]) {
      const witness = await unlessRefused(() => readKey(text, WITNESS));
      if (!witness) continue;
      const held = (await unlessRefused(() => cosignaturesOf(this.checkpoint, witness))) ?? [];
      const absent = this.witnesses.includes(text) ? failed : notChecked;
      if (held.length === 0) yield absent("cosignature", witness.name, "not-cosigned");
      else yield judged("cosignature", witness.name, !held.includes(false), "cosignature-wrong");
    }
  }

  // Checks 5 to 7.
  async *checkEntry(entry, body) {
    const subject = `${entry.number}`;
    const leaf = await leafOf(this.origin, entry.number, entry.commitment);
    const included = this.signed && (await this.tree.includes(entry.number, leaf, entry.proof, this.signed));
    yield judged("entry-inclusion", subject, included, "not-in-tree");
    if (entry.salt === null || entry.body === null) {
      if (entry.salt !== null || entry.body !== null || entry.sealed.length) yield failed("entry-commitment", subject, "half-an-entry");
      return;
    }
    const same = (await sha256(fromHex(entry.salt), entry.body)) === entry.commitment;
    yield judged("entry-commitment", subject, same && body, same ? "not-a-body" : "body-changed");
    for (const one of body ? entry.sealed : []) {
      const hashed = await sha256(`meshveret-sealed/v1\n${one.class}\n`, fromHex(one.salt), one.text);
      const holds = hashed === one.hash && standsIn(body.value, one);
      yield judged("sealed-value", subject, holds, "not-what-was-sealed");
    }
  }

  // Check 8.
  isInOrder() {
    const times = this.bodies.filter((body) => body).map((body) => recordedOf(body));
    const ascends = (entry, at) => at === 0 || this.entries[at - 1].number < entry.number;
    return this.entries.every(ascends) && times.every((time, at) => at === 0 || times[at - 1] <= time);
  }

  // Check 10.
  isOfItsSubject() {
    const [first, second] = this.origin.split("/");
    if (first !== "meshveret" || second !== this.process) return false;
    return !this.bodies.some((body) => body) || this.events.some((event) => event.get("meeting") === this.meeting);
  }

  // Check 11.
  async checkText({ language, status, canonical }) {
    const text = await unlessRefused(() => readText(canonical, this.origin));
    if (!text || text.language !== language) return failed("text-hash", language, "not-the-adopted-text");
    const hashed = await sha256(canonical);
    const names = (one) => one.symbol === text.symbol && (status === "authentic" ? one.languages : one.courtesy).get(language) === hashed;
    const subject = `${text.symbol} ${language}`;
    const named = JSON.stringify([text.symbol, language]);
    const holds = this.adoptions.some(names) && !this.found.has(named);
    if (holds) this.found.add(named);
    return judged("text-hash", subject, holds, "not-the-adopted-text");
  }

  // Checks 12 to 15.
  async *checkAdoption(adoption) {
    const kind = adoption.isSummary ? "summary" : "adopted";
    const holds = (await hashOfLanguages(kind, this.origin, adoption)) === adoption.hash;
    yield judged(`${kind}-hash`, adoption.symbol, holds, adoption.isSummary ? "hash-not-of-these" : "hash-does-not-cover");
    for (const language of [adoption.languages, adoption.courtesy].flatMap((one) => inOrder(one.keys()))) {
      const isThere = this.found.has(JSON.stringify([adoption.symbol, language]));
      if (!isThere) yield failed("text-hash", `${adoption.symbol} ${language}`, "text-missing");
    }
    for (const event of this.ofMeeting("decisions.signed")) {
      if (event.get("text") === adoption.text) yield await this.checkSignature(event, adoption);
    }
  }

  // Check 14.
  async checkSignature(event, adoption) {
    const [party, mode, evidence] = ["party", "mode", "evidence"].map((name) => word(event, name) ?? "");
    const subject = `${adoption.symbol} ${party}`;
    const [key, signature, file] = [word(event, "key"), word(event, "signature"), fileOf(event)];
    const isFile = evidence === "pades" || evidence === "scan";
    if (isFile && file) return this.checkFileSignature(evidence, file, adoption, subject);
    if (evidence === "ink" && key === null && signature === null) return notChecked("signature", subject, "ink");
    const assertion = ["authenticator", "client"].map((name) => word(event.get("assertion"), name));
    const missing = isFile || key === null || signature === null || (evidence === "passkey" && assertion.includes(null));
    if (missing) return failed("signature", subject, "signature-missing");
    const statement = utf8.encode(
      `meshveret-signature/v1\nlog ${this.origin}\nsymbol ${adoption.symbol}\ntext ${adoption.hash}\nparty ${party}\nmode ${mode}\n`,
    );
    const holds = await unlessRefused(() =>
      evidence === "passkey"
        ? passkeyHolds(statement, key, signature, assertion)
        : ed25519Holds(fromBase64(key), statement, fromBase64(signature)),
    );
    return judged("signature", subject, holds, "signature-wrong");
  }

  async checkFileSignature(evidence, file, adoption, subject) {
    if (!this.bytes.has(file) && this.erasedFiles().includes(file)) return notChecked("signature", subject, "file-removed");
    if (evidence === "scan") return notChecked("signature", subject, "scan");
    const bytes = this.bytes.get(file);
    if (!bytes) return notChecked("signature", subject, "file-not-enclosed");
    const outcome = await unlessRefused(() => outcomeOfPdf(bytes, adoption.hash));
    if (outcome === null) return failed("signature", subject, "file-signature-wrong");
    return outcome === "proved" ? proved("signature", subject) : notChecked("signature", subject, outcome);
  }

  erasedFiles() {
    const erasures = this.events.filter((event) => event.get("event") === "record.erased");
    const texts = erasures.flatMap((event) => list(event.get("texts"))).filter((one) => field(one, "field") === "file");
    return texts.map((one) => field(one, "hash")).filter(isHash);
  }

  // Check 16.
  async checkStatement(event) {
    const [words, languages] = ["words", "languages"].map((name) => event.get(name)).map((one) => (one instanceof Map ? one : new Map()));
    let holds = languages.size === words.size;
    for (const language of words.keys()) {
      const hashed = await hashOfStatement(this.origin, event, language);
      holds &&= hashed !== null && languages.get(language) === hashed;
    }
    const number = isNumber(event.get("statement")) ? event.get("statement") : 0n;
    const subject = `${word(event, "text") ?? ""} ${number} ${word(event, "party") ?? ""}`;
    return judged("statement", subject, holds, "hash-not-of-these");
  }

  // Check 17.
  checkFile(file, seen) {
    const holds = !seen.has(file.hash) && this.bytes.get(file.hash) && this.events.some((event) => fileOf(event) === file.hash);
    seen.add(file.hash);
    return judged("file", file.hash, holds, "not-the-named-file");
  }

  ofMeeting(kind) {
    return this.events.filter((event) => event.get("event") === kind && event.get("meeting") === this.meeting);
  }
}

/** The body of an open entry if it is JSON, else null. */
const bodyOf = ({ salt, body }) => {
  if (salt === null || body === null) return null;
  try {
    return { value: Json.read(body) };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
};

const eventsOf = (body) => list(field(body?.value, "events")).filter((event) => word(event, "event") !== null);

const LEAST = -(2n ** 63n);
const recordedOf = ({ value }) => {
  const recorded = field(value, "recorded");
  return typeof recorded === "bigint" && recorded >= LEAST && recorded < -LEAST ? recorded : LEAST;
};

/** True if an object of this class and hash stands anywhere in the value. */
const standsIn = (value, sealed) => {
  if (value instanceof Map) {
    if (value.get("sealed") === sealed.class && value.get("hash") === sealed.hash) return true;
    return [...value.values()].some((one) => standsIn(one, sealed));
  }
  return list(value).some((one) => standsIn(one, sealed));
};

const adoptionOf = (event) => {
  const kind = event.get("event");
  if (kind !== "decisions.adopted" && kind !== "decisions.summary-issued") return null;
  const [text, symbol, hashed] = ["text", "symbol", "hash"].map((name) => word(event, name));
  const maps = ["languages", "courtesy"].map((name) => event.get(name)).map((one) => (one instanceof Map ? one : new Map()));
  const [languages, courtesy] = maps;
  const hashes = [hashed, ...languages.values(), ...courtesy.values()];
  if (text === null || symbol === null || !hashes.every(isHash)) return null;
  return { meeting: event.get("meeting"), text, symbol, hash: hashed, languages, courtesy, isSummary: kind === "decisions.summary-issued" };
};

/** The hash of the file that an event names. */
const fileOf = (event) => {
  const named = field(event.get("file"), "hash");
  return isHash(named) ? named : null;
};

/** The bytes of an enclosed file, if they are those of its hash. */
const bytesOf = async (file) =>
  unlessRefused(async () => {
    const bytes = fromBase64(file.content);
    return (await sha256(bytes)) === file.hash ? bytes : null;
  });

// ---- The worker -------------------------------------------------------------------------------------------------------------

/** After how many checks it says how far it is. */
const STEP = 250;

/** Whether what a person expects is a key of a log or the fingerprint of one. */
const isExpected = async (expected) => isHash(expected) || (await unlessRefused(() => readKey(expected))) !== null;

self.addEventListener("message", async ({ data }) => {
  const say = (what) => self.postMessage({ ticket: data.ticket, ...what });
  try {
    await answer(data, say);
  } catch (error) {
    // No package makes this happen: the browser has no room, or not what is needed.
    say({ broken: String(error) });
  }
});

const answer = async ({ bytes, expected, witnesses = [] }, say) => {
  if (expected && !(await isExpected(expected))) return say({ noKey: true });
  const package_ = await unlessRefused(() => readPackage(new Uint8Array(bytes)));
  if (!package_) return say({ checks: [failed("form", "", "not-a-package")] });
  const verifier = new Verifier(package_, expected, witnesses);
  const checks = [];
  for await (const check of verifier.checks()) {
    checks.push(check);
    if (checks.length % STEP === 0) say({ done: checks.length });
  }
  const { origin, meeting, logKey } = verifier;
  return say({ checks, origin, meeting, fingerprint: logKey?.fingerprint ?? null });
};
