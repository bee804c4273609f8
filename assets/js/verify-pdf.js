// Signatures of others, for `verify.js`: signed PDFs, CMS, certificates, and the assertions of passkeys (docs/record-format.md, section
// 10). SHA and ECDSA are the browser's; RSA is done here, since browsers know PSS only with one hash function for content and mask.
"use strict";

/* global Refused, Unknown, refuse, digest, sha256, hex, decode, joined, sameBytes, fromBase64, fromText, numberOf, power, ed25519Holds, Json, field */

// ---- Passkey ----------------------------------------------------------------------------------------------------------------

const PART_AT_MOST = 8192;

const passkeyHolds = async (statement, key, signature, [authenticator, client]) => {
  const parts = [key, signature, authenticator, client].map(fromBase64);
  if (parts.some((part) => part.length > PART_AT_MOST)) return false;
  const [info, signed, data, said] = parts;
  const words = Json.read(decode(said));
  const challenge = btoa(String.fromCharCode(...(await digest("SHA-256", statement))));
  const expected = challenge.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  if (field(words, "type") !== "webauthn.get" || field(words, "challenge") !== expected) return false;
  if (words.has("crossOrigin") && words.get("crossOrigin") !== false) return false;
  const origin = words.get("origin");
  if (typeof origin !== "string" || data.length < 37 || !(data[32] & 1)) return false;
  const sites = await Promise.all(namesAbove(hostOf(origin)).map((name) => sha256(name)));
  if (!sites.includes(hex(data.slice(0, 32)))) return false;
  const reader = new Reader(info);
  const publicKey = readPublicKey(reader.take(SEQUENCE));
  if (reader.rest().length) return false;
  const kind = `${publicKey.kind} ${publicKey.curve}`;
  if (kind !== `${EC_KEY} ${P256}` && kind !== `${ED25519} null`) return false;
  return keyHolds(publicKey, { kind: publicKey.kind, hash: "SHA-256" }, joined(data, await digest("SHA-256", said)), signed);
};

const hostOf = (origin) => {
  const at = origin.indexOf("://");
  const scheme = origin.slice(0, Math.max(at, 0));
  const host = at < 0 ? "" : origin.slice(at + 3).replace(/:[0-9]*$/, "");
  const secure = scheme === "https" || (scheme === "http" && (host === "localhost" || host.endsWith(".localhost")));
  return host && secure ? host : refuse("no site");
};

const namesAbove = (host) => host.split(".").map((_, at, labels) => labels.slice(at).join("."));

// ---- The file: objects of ISO 32000-1, section 7.3 --------------------------------------------------------------------------

const PDF_AT_MOST = 50_000_000;
const [PDF_PLACES, PDF_SIGNATURES] = [64, 32];
const DICTIONARY_AT_MOST = 1024 * 1024;
const [BEGINNINGS, PDF_DEPTH] = [4, 16];

/** A text with a character for each byte. */
const asText = (bytes) => {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
};

class PdfReader {
  /** Reads what stands in a text from `base` up to an end. */
  constructor(text, base, end) {
    this.text = text.slice(base, end);
    this.base = base;
    this.at = 0;
  }

  take(token) {
    const there = this.text.startsWith(token, this.at);
    if (there) this.at += token.length;
    return there;
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? refuse("no object");
    this.at += found.length;
    return found;
  }

  /** White space and comments. */
  gap() {
    do this.match(/[\0\t\n\f\r ]*/y);
    while (this.take("%") && this.match(/[^\r\n]*/y) !== undefined);
  }

  object(depth = 1) {
    if (depth > PDF_DEPTH) refuse("nested too deeply");
    this.gap();
    const start = this.base + this.at;
    const [kind, value] = this.what(depth);
    return { kind, value, start, end: this.base + this.at };
  }

  what(depth) {
    if (this.take("<<")) return ["dictionary", this.dictionary(depth)];
    if (this.take("[")) return ["array", this.array(depth)];
    if (this.take("(")) return ["literal", this.literal()];
    if (this.text[this.at] === "<") return ["hexadecimal", this.match(/<[0-9A-Fa-f\0\t\n\f\r ]*>/y)];
    if (this.take("/")) return ["name", this.word()];
    return ["word", this.word() || refuse("no object")];
  }

  word() {
    return this.match(/[^\0\t\n\f\r ()<>[\]{}/%]*/y);
  }

  array(depth) {
    const found = [];
    for (;;) {
      this.gap();
      if (this.take("]")) return found;
      found.push(this.object(depth + 1));
    }
  }

  /** Names and values. A value of several words, `12 0 R`, is taken as one; a name may lack its value. */
  dictionary(depth) {
    const pairs = [];
    for (;;) {
      this.gap();
      if (this.take(">>")) return pairs;
      const one = this.object(depth + 1);
      const last = pairs.at(-1);
      if (one.kind === "name" && (!last || last.value)) pairs.push({ name: one.value, value: null });
      else if (last && !last.value) last.value = one;
      else if (last?.value.kind === "word" && one.kind === "word") last.value.end = one.end;
      else refuse("no name before a value");
    }
  }

  literal() {
    for (let depth = 1; depth > 0; ) {
      const bracket = /\\[^]|[()]/g;
      bracket.lastIndex = this.at;
      const found = bracket.exec(this.text)?.[0] ?? refuse("a string without its end");
      this.at = bracket.lastIndex;
      depth += { "(": 1, ")": -1 }[found] ?? 0;
    }
    return null;
  }
}

/** Every signature's dictionary, in the order of the file. */
const signaturesOfPdf = (text) => {
  if (text.length > PDF_AT_MOST || !text.startsWith("%PDF-")) refuse("no PDF");
  const places = Array.from(text.matchAll(/\/ByteRange/g), (found) => found.index);
  if (places.length > PDF_PLACES) refuse("too many places");
  const found = new Map();
  for (const place of places) {
    const signature = signatureAround(text, place);
    if (signature) found.set(`${signature.kind} ${signature.range} ${signature.start}`, signature);
  }
  return found.size > PDF_SIGNATURES ? refuse("too many signatures") : [...found.values()];
};

/** The signature whose dictionary stands around a place: in the indirect object that begins before it. */
const signatureAround = (text, place) => {
  const lowest = Math.max(0, place - DICTIONARY_AT_MOST);
  const before = text.slice(lowest, place);
  let at = before.length;
  for (let turn = 0; turn < BEGINNINGS && at > 0; turn += 1) {
    at = before.lastIndexOf(" obj", at - 1);
    if (at < 0) return null;
    const start = lowest + at + 4;
    const signature = orNothing(() => {
      const whole = new PdfReader(text, start, start + DICTIONARY_AT_MOST).object();
      return signatureOf(text, innermost(whole, place) ?? []);
    });
    if (signature) return signature;
  }
  return null;
};

/** What is read, or null where it is refused. */
const orNothing = (read) => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
};

/** The pairs of the innermost dictionary around a place. */
const innermost = (one, place) => {
  if (!one || place < one.start || place >= one.end) return null;
  const below = { dictionary: () => one.value.map(({ value }) => value), array: () => one.value }[one.kind]?.() ?? [];
  const inner = below.map((value) => innermost(value, place)).find((pairs) => pairs);
  return inner ?? (one.kind === "dictionary" ? one.value : null);
};

const signatureOf = (text, pairs) => {
  const values = new Map();
  for (const { name, value } of pairs) {
    if (!["Type", "SubFilter", "ByteRange", "Contents"].includes(name)) continue;
    if (values.has(name)) return null;
    values.set(name, value);
  }
  const [type, kind, range, contents] = ["Type", "SubFilter", "ByteRange", "Contents"].map((name) => values.get(name));
  if (values.has("Type") && !(type?.kind === "name" && type.value === "Sig")) return null;
  if (kind?.kind !== "name" || range?.kind !== "array" || contents?.kind !== "hexadecimal") return null;
  const numbers = range.value.map(({ start, end }) => text.slice(start, end));
  const fits = (one) => /^\+?[0-9]{1,40}$/.test(one) && BigInt(one.replace("+", "")) < 1n << 64n;
  if (numbers.length !== 4 || !numbers.every(fits)) return null;
  return { kind: kind.value, range: numbers.map(Number), digits: contents.value.slice(1, -1), start: contents.start, end: contents.end };
};

/** The two parts that are signed; what they leave out is the contents and nothing else. */
const partsOf = (text, { range: [zero, a, b, c], start, end }) => {
  if (zero !== 0 || a !== start || b !== end || b + c > text.length) refuse("it covers something else");
  return [text.slice(0, a), text.slice(b, b + c)];
};

/** `proved`, or why it is not checked; refused if a signature does not hold. */
const outcomeOfPdf = async (bytes, adopted) => {
  const text = asText(bytes);
  const found = signaturesOfPdf(text);
  if (!found.length) refuse("no signature");
  let unknown = false;
  for (const signature of found) {
    try {
      await signatureMustHold(text, signature);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      unknown = true;
    }
  }
  if (unknown) return "algorithm-unknown";
  const names = (part) => Array.from(part.matchAll(/<\?xpacket begin([^]*?)<\?xpacket end/g)).some(([, words]) => words.includes(adopted));
  return partsOf(text, found[0]).some(names) ? "proved" : "another-document";
};

const signatureMustHold = async (text, signature) => {
  const parts = partsOf(text, signature);
  if (signature.kind !== "ETSI.CAdES.detached" && signature.kind !== "adbe.pkcs7.detached") throw new Unknown(signature.kind);
  const { digits } = signature;
  if (digits.length % 2 || /[^0-9A-Fa-f]/.test(digits)) refuse("white space among the digits");
  const contents = Uint8Array.from({ length: digits.length / 2 }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 16));
  await cmsMustHold(contents, joined(...parts.map(fromText)), signature.kind === "ETSI.CAdES.detached");
};

// ---- DER (ITU-T X.690) ------------------------------------------------------------------------------------------------------

const [SEQUENCE, SET, INTEGER, OCTETS, BITS, OID] = [0x30, 0x31, 0x02, 0x04, 0x03, 0x06];
const DER_DEPTH = 24;

/** One element, of an indefinite length too, and where it ends. */
const readNode = (data, at, depth) => {
  if (depth > DER_DEPTH || at + 2 > data.length || (data[at] & 0x1f) === 0x1f) refuse("no DER");
  const tag = data[at];
  let [length, start] = [data[at + 1], at + 2];
  if (length === 0x80 && tag & 0x20) {
    let end = start;
    while (data[end] !== 0 || data[end + 1] !== 0) [, end] = readNode(data, end, depth + 1);
    return [{ tag, content: data.subarray(start, end), raw: data.subarray(at, end + 2), depth }, end + 2];
  }
  if (length & 0x80) {
    const count = length & 0x7f;
    const digits = data.subarray(start, start + count);
    [length, start] = [digits.length && digits.length <= 4 ? Number(numberOf(digits)) : 0, start + count];
    if (digits.length < count || !digits[0] || length < 0x80) refuse("a length in another spelling");
  }
  if (start + length > data.length) refuse("shorter than its length");
  return [{ tag, content: data.subarray(start, start + length), raw: data.subarray(at, start + length), depth }, start + length];
};

/** Takes elements one after the other; what follows those that are asked for is left alone. */
class Reader {
  constructor(data, depth = 0) {
    this.data = data;
    this.at = 0;
    this.depth = depth;
  }

  next() {
    const [node, end] = readNode(this.data, this.at, this.depth + 1);
    this.at = end;
    return node;
  }

  take(tag) {
    const node = this.next();
    return node.tag === tag ? node : refuse("another element");
  }

  perhaps(tag) {
    return this.data[this.at] === tag ? this.next() : null;
  }

  rest() {
    return this.data.subarray(this.at);
  }

  all() {
    const found = [];
    while (this.rest().length) found.push(this.next());
    return found;
  }
}

const inside = (node) => new Reader(node.content, node.depth);

const oidOf = ({ tag, content }) => {
  if (tag !== OID || !content.length || content.at(-1) & 0x80) refuse("no object identifier");
  const numbers = [];
  let number = 0n;
  for (const byte of content) {
    number = (number << 7n) | BigInt(byte & 0x7f);
    if (number >= 1n << 64n) refuse("a number too large");
    if (byte & 0x80) continue;
    numbers.push(number);
    number = 0n;
  }
  const [first, ...others] = numbers;
  const head = first < 80n ? first / 40n : 2n;
  return [head, first - 40n * head, ...others].join(".");
};

/** An integer that is not negative, in its one spelling. */
const integerOf = ({ content }) => {
  if (!content.length || content[0] & 0x80 || (content.length > 1 && content[0] === 0 && !(content[1] & 0x80))) refuse("no number");
  return numberOf(content);
};

// ---- CMS (RFC 5652) and certificates (RFC 5280) -----------------------------------------------------------------------------

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const DATA = "1.2.840.113549.1.7.1";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const KEY_IDENTIFIER = "2.5.29.14";
const HASHES = new Map([
  ["2.16.840.1.101.3.4.2.1", "SHA-256"],
  ["2.16.840.1.101.3.4.2.2", "SHA-384"],
  ["2.16.840.1.101.3.4.2.3", "SHA-512"],
]);
const [RSA, PSS, MGF1] = ["1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.8"];
const [EC_KEY, ED25519] = ["1.2.840.10045.2.1", "1.3.101.112"];
const [P256, P384] = ["1.2.840.10045.3.1.7", "1.3.132.0.34"];
const SIGNED_WITH = new Map([
  ["1.2.840.113549.1.1.11", [RSA, "SHA-256"]],
  ["1.2.840.113549.1.1.12", [RSA, "SHA-384"]],
  ["1.2.840.113549.1.1.13", [RSA, "SHA-512"]],
  ["1.2.840.10045.4.3.2", [EC_KEY, "SHA-256"]],
  ["1.2.840.10045.4.3.3", [EC_KEY, "SHA-384"]],
  ["1.2.840.10045.4.3.4", [EC_KEY, "SHA-512"]],
]);

const knownHash = (name) => {
  if (!HASHES.has(name)) throw new Unknown(name);
  return HASHES.get(name);
};

/** Steps 3 to 5: refused if the signature is wrong, unknown if its algorithm is not known. */
const cmsMustHold = async (contents, covered, isCades) => {
  const outer = new Reader(contents);
  const info = inside(outer.take(SEQUENCE));
  if (outer.rest().some((byte) => byte)) refuse("something after the signature");
  if (oidOf(info.next()) !== SIGNED_DATA) refuse("no SignedData");
  const data = inside(inside(info.take(0xa0)).take(SEQUENCE));
  data.take(INTEGER);
  data.take(SET);
  const content = inside(data.take(SEQUENCE));
  if (oidOf(content.next()) !== DATA || content.rest().length) refuse("not detached");
  const certificates = certificatesIn(data.perhaps(0xa0));
  data.perhaps(0xa1);
  const signers = inside(data.take(SET)).all();
  if (signers.length !== 1 || signers[0].tag !== SEQUENCE) refuse("not one signer");
  await signerMustHold(readSigner(signers[0]), certificates, covered, isCades);
};

const readSigner = (node) => {
  const fields = inside(node);
  fields.take(INTEGER);
  const name = fields.next();
  const hashName = oidOf(inside(fields.take(SEQUENCE)).next());
  const attributes = fields.perhaps(0xa0);
  const algorithm = fields.take(SEQUENCE);
  return { name, hashName, attributes, algorithm, signature: fields.take(OCTETS).content };
};

const signerMustHold = async (signer, certificates, covered, isCades) => {
  if (!signer.attributes) refuse("no signed attributes");
  const attributes = attributesIn(signer.attributes);
  const certificate = certificateOf(signer.name, certificates);
  const contentType = attributes.get(CONTENT_TYPE);
  if (!contentType || oidOf(contentType) !== DATA) refuse("another content type");
  const hashName = knownHash(signer.hashName);
  const named = attributes.get(MESSAGE_DIGEST);
  if (named?.tag !== OCTETS || !sameBytes(named.content, await digest(hashName, covered))) refuse("another file");
  await certificateMustBeNamed(attributes, certificate, isCades);
  const way = wayOf(signer.algorithm, hashName);
  // RFC 5652, section 5.4: the signature is over the attributes as a SET.
  const message = joined(new Uint8Array([SET]), signer.attributes.raw.slice(1));
  if (!(await keyHolds(certificate.key, way, message, signer.signature))) refuse("the signature does not verify");
};

/** The certificates that can be read; others are passed over. */
const certificatesIn = (set) => {
  const nodes = (set && orNothing(() => inside(set).all())) ?? [];
  return nodes.filter((node) => node.tag === SEQUENCE).flatMap((node) => orNothing(() => [readCertificate(node)]) ?? []);
};

const readCertificate = (node) => {
  const fields = inside(inside(node).take(SEQUENCE));
  fields.perhaps(0xa0);
  const serial = fields.take(INTEGER).content;
  fields.take(SEQUENCE);
  const issuer = fields.take(SEQUENCE).raw;
  const validity = inside(fields.take(SEQUENCE));
  timeMustBe(validity.next());
  timeMustBe(validity.next());
  fields.take(SEQUENCE);
  const key = readPublicKey(fields.take(SEQUENCE));
  return { raw: node.raw, serial, issuer, key, keyIdentifier: keyIdentifierOf(fields) };
};

/** RFC 5280, section 4.1.2.5: in UTC, with seconds. Nothing is judged by it, but a certificate has it. */
const timeMustBe = ({ tag, content }) => {
  const form = { 0x17: /^[0-9]{2}([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})Z$/, 0x18: /^[0-9]{4}([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})Z$/ };
  const [, month, day, hour, minute, second] = (form[tag]?.exec(asText(content)) ?? refuse("no time")).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) refuse("no time");
};

/** The subject key identifier among the extensions, if it is there and can be read. */
const keyIdentifierOf = (fields) =>
  orNothing(() => {
    const extensions = fields.all().find((one) => one.tag === 0xa3) ?? refuse("no extensions");
    const all = inside(inside(extensions).take(SEQUENCE)).all();
    const values = all.map((extension) =>
      orNothing(() => {
        const parts = inside(extension);
        return oidOf(parts.take(OID)) === KEY_IDENTIFIER ? parts.take(OCTETS) : null;
      }),
    );
    const value = values.find((one) => one) ?? refuse("no identifier");
    return new Reader(value.content).take(OCTETS).content;
  });

const attributesIn = (signed) => {
  const found = new Map();
  for (const attribute of inside(signed).all()) {
    const parts = inside(attribute);
    const name = oidOf(parts.next());
    const values = inside(parts.take(SET)).all();
    if (found.has(name) || values.length !== 1) refuse("an attribute twice");
    found.set(name, values[0]);
  }
  return found;
};

/** By issuer and number, or by key identifier: RFC 5652, section 5.3. */
const certificateOf = (name, certificates) => {
  let isNamed = ({ keyIdentifier }) => name.tag === 0x80 && keyIdentifier && sameBytes(keyIdentifier, name.content);
  if (name.tag === SEQUENCE) {
    const parts = inside(name);
    const [issuer, serial] = [parts.next().raw, parts.take(INTEGER).content];
    isNamed = (one) => sameBytes(one.issuer, issuer) && sameBytes(one.serial, serial);
  }
  return certificates.find(isNamed) ?? refuse("no certificate of the signer");
};

/** RFC 5035 and RFC 2634: by the first name in `signing-certificate-v2`, or else in `signing-certificate`. */
const certificateMustBeNamed = async (attributes, certificate, isCades) => {
  const [second, first] = [attributes.get(SIGNING_CERTIFICATE_V2), attributes.get(SIGNING_CERTIFICATE)];
  if (!second && !first) return isCades ? refuse("the certificate is not named") : undefined;
  const name = inside(inside(inside(second ?? first).take(SEQUENCE)).take(SEQUENCE));
  const algorithm = second ? name.perhaps(SEQUENCE) : null;
  const hashName = algorithm ? knownHash(oidOf(inside(algorithm).next())) : second ? "SHA-256" : "SHA-1";
  if (!sameBytes(name.take(OCTETS).content, await digest(hashName, certificate.raw))) refuse("another certificate");
};

// ---- Keys and how they sign -------------------------------------------------------------------------------------------------

/** A `SubjectPublicKeyInfo`. */
const readPublicKey = (info) => {
  const fields = inside(info);
  const algorithm = inside(fields.take(SEQUENCE));
  const kind = oidOf(algorithm.next());
  const curve = algorithm.perhaps(OID);
  const bits = fields.take(BITS).content;
  if (fields.rest().length || bits[0] !== 0) refuse("no key");
  return { kind, curve: curve && oidOf(curve), bits: bits.slice(1) };
};

/** How a signature of CMS was made. Its hash function must be that of the message digest, except of Ed25519. */
const wayOf = (algorithm, hashName) => {
  const fields = inside(algorithm);
  const name = oidOf(fields.next());
  if (name === ED25519) return { kind: ED25519 };
  if (name === RSA) return { kind: RSA, hash: hashName };
  if (name !== PSS && !SIGNED_WITH.has(name)) throw new Unknown(name);
  const [kind, hash] = SIGNED_WITH.get(name) ?? [];
  const way = name === PSS ? wayOfPss(fields.take(SEQUENCE)) : { kind, hash };
  return way.hash === hashName ? way : refuse("two hash functions");
};

/** RFC 4055, section 3.1. What is left out would be SHA-1, which is not known here, and a salt of 20 bytes. */
const wayOfPss = (parameters) => {
  const fields = inside(parameters).all();
  const of = (tag) => fields.find((one) => one.tag === tag);
  const sha1 = () => {
    throw new Unknown("SHA-1");
  };
  const hash = knownHash(oidOf(inside(inside(of(0xa0) ?? sha1()).take(SEQUENCE)).next()));
  const mask = inside(inside(of(0xa1) ?? sha1()).take(SEQUENCE));
  const name = oidOf(mask.next());
  if (name !== MGF1) throw new Unknown(name);
  const maskHash = knownHash(oidOf(inside(mask.take(SEQUENCE)).next()));
  const salt = of(0xa2) ? integerOf(inside(of(0xa2)).take(INTEGER)) : 20n;
  return salt < 1n << 15n ? { kind: PSS, hash, maskHash, salt: Number(salt) } : refuse("no salt is so long");
};

const CURVES = new Map([
  [P256, { namedCurve: "P-256", size: 32 }],
  [P384, { namedCurve: "P-384", size: 48 }],
]);

const keyHolds = async (key, way, message, signature) => {
  if (way.kind === ED25519 && key.kind === ED25519) return ed25519Holds(key.bits, message, signature);
  if (way.kind === EC_KEY && key.kind === EC_KEY && key.curve) {
    if (!CURVES.has(key.curve) || way.hash === "SHA-512") throw new Unknown(key.curve);
    return ecdsaHolds(key.bits, CURVES.get(key.curve), way.hash, message, signature);
  }
  const isRsa = (way.kind === RSA && key.kind === RSA) || (way.kind === PSS && (key.kind === RSA || key.kind === PSS));
  if (isRsa) return rsaHolds(key.bits, way, message, signature);
  if (way.kind !== ED25519 && ![RSA, PSS, EC_KEY, ED25519].includes(key.kind)) throw new Unknown(key.kind);
  return refuse("a key of another kind");
};

/** FIPS 186-5, section 6.4.2, by the browser; the signature is a DER sequence of two integers, the key an uncompressed point. */
const ecdsaHolds = async (bits, { namedCurve, size }, hash, message, signature) => {
  const outer = new Reader(signature);
  const fields = inside(outer.take(SEQUENCE));
  const numbers = [integerOf(fields.take(INTEGER)), integerOf(fields.take(INTEGER))];
  if (outer.rest().length || fields.rest().length || bits.length !== 2 * size + 1 || bits[0] !== 4) return false;
  if (numbers.some((number) => number >= 1n << BigInt(8 * size))) return false;
  const both = joined(...numbers.map((number) => bytesOfNumber(number, size)));
  try {
    const key = await crypto.subtle.importKey("raw", bits, { name: "ECDSA", namedCurve }, false, ["verify"]);
    return await crypto.subtle.verify({ name: "ECDSA", hash }, key, both, message);
  } catch {
    // The browser takes no point that is not on the curve.
    return false;
  }
};

const bytesOfNumber = (number, size) => {
  const digits = number.toString(16).padStart(2 * size, "0");
  return Uint8Array.from({ length: size }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 16));
};

const [MODULUS_BYTES_LEAST, MODULUS_BYTES_MOST, EXPONENT_BITS] = [256, 1024, 33];
const bitsOf = (number) => number.toString(2).length;

/** RFC 8017, sections 8.2.2 and 8.1.2. */
const rsaHolds = async (bits, way, message, signature) => {
  const outer = new Reader(bits);
  const numbers = inside(outer.take(SEQUENCE));
  const [modulus, exponent] = [integerOf(numbers.take(INTEGER)), integerOf(numbers.take(INTEGER))];
  const size = Math.ceil(bitsOf(modulus) / 8);
  if (outer.rest().length || numbers.rest().length || size < MODULUS_BYTES_LEAST || size > MODULUS_BYTES_MOST) return false;
  if (!(modulus & 1n) || !(exponent & 1n) || exponent < 3n || bitsOf(exponent) > EXPONENT_BITS) return false;
  const number = numberOf(signature);
  if (signature.length !== size || number >= modulus) return false;
  const opened = power(number, exponent, modulus);
  const hashed = await digest(way.hash, message);
  if (way.kind === RSA) return sameBytes(bytesOfNumber(opened, size), padded(hashed, way.hash, size));
  const room = bitsOf(modulus) - 1;
  return bitsOf(opened) <= room && pssHolds(bytesOfNumber(opened, Math.ceil(room / 8)), room, way, hashed);
};

/** Before a hash in PKCS #1 v1.5: `DigestInfo` up to the hash, whose last byte is the hash's length. */
const INFO = { "SHA-256": "3031300d060960864801650304020105000420", "SHA-384": "3041300d060960864801650304020205000430", "SHA-512": "3051300d060960864801650304020305000440" };

const padded = (hashed, hashName, size) => {
  const info = joined(bytesOfNumber(BigInt(`0x${INFO[hashName]}`), INFO[hashName].length / 2), hashed);
  return joined(new Uint8Array([0, 1]), new Uint8Array(size - info.length - 3).fill(0xff), new Uint8Array([0]), info);
};

/** RFC 8017, section 9.1.2. */
const pssHolds = async (encoded, room, way, hashed) => {
  const length = hashed.length;
  if (encoded.length < length + way.salt + 2 || encoded.at(-1) !== 0xbc) return false;
  const [masked, seal] = [encoded.slice(0, -length - 1), encoded.slice(-length - 1, -1)];
  const mask = await maskOf(seal, masked.length, way.maskHash);
  const block = masked.map((byte, at) => byte ^ mask[at]);
  block[0] &= 0xff >> (8 * encoded.length - room);
  const head = block.length - way.salt - 1;
  if (block.slice(0, head).some((byte) => byte) || block[head] !== 1) return false;
  return sameBytes(await digest(way.hash, new Uint8Array(8), hashed, block.slice(head + 1)), seal);
};

const maskOf = async (seed, length, hashName) => {
  const parts = [];
  for (let made = 0; made < length; made += parts.at(-1).length) {
    parts.push(await digest(hashName, seed, bytesOfNumber(BigInt(parts.length), 4)));
  }
  return joined(...parts).slice(0, length);
};
