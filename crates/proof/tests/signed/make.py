"""Makes the signed PDFs and the passkey assertions of this folder, by tools that share no code with us.

    python3 -m venv venv && venv/bin/pip install pyhanko cryptography && venv/bin/python make.py

Keys and certificates are new every time and are thrown away: running this again changes every file.
The vectors in docs/record-format hold p256.pdf and passkeys.json and are a promise: make new files beside these, not in their place.
"""

import base64
import datetime
import hashlib
import io
import json
import pathlib

from asn1crypto import algos
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic, writer
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner, SimpleSigner, fields
from pyhanko_certvalidator.registry import SimpleCertificateStore

HERE = pathlib.Path(__file__).parent
FROM = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
TO = datetime.datetime(2029, 1, 1, tzinfo=datetime.timezone.utc)
# The adopted hash of docs/record-format, section 12.
HASH = "26a60b1ae242fb87e2e302cbf66e2567c7459cbe00d320a612e18e61c799f01b"
ORIGIN = "meshveret/example/0a1b2c3d"


def name(common):
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "XX"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Ministry of Invented Affairs of Arvania"),
        x509.NameAttribute(NameOID.COMMON_NAME, common),
    ])


AUTHORITY = ec.generate_private_key(ec.SECP256R1())
AUTHORITY_NAME = x509.Name([
    x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Fictional Trust of Arvania"),
    x509.NameAttribute(NameOID.COMMON_NAME, "Invented Authority for Tests"),
])


def certificate(key, number):
    made = (
        x509.CertificateBuilder()
        .subject_name(name("Ilvara Temmen"))
        .issuer_name(AUTHORITY_NAME)
        .public_key(key.public_key())
        .serial_number(number)
        .not_valid_before(FROM)
        .not_valid_after(TO)
        .add_extension(x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True)
    )
    return made.sign(AUTHORITY, hashes.SHA256())


def pss(salt_length):
    """RSASSA-PSS with SHA-256 in both places."""
    sha256 = {"algorithm": "sha256"}
    return algos.SignedDigestAlgorithm({
        "algorithm": "rsassa_pss",
        "parameters": algos.RSASSAPSSParams({
            "hash_algorithm": sha256,
            "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": sha256},
            "salt_length": salt_length,
        }),
    })


def signer(key, number, mechanism=None):
    to_der = lambda made: made.public_bytes(serialization.Encoding.DER)
    secret = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(to_der(certificate(key, number))),
        signing_key=asn1_keys.PrivateKeyInfo.load(secret),
        cert_registry=SimpleCertificateStore(),
        signature_mechanism=mechanism,
    )


def copy():
    """A page that names the hash in its XMP metadata, uncompressed, as the papers of the server do."""
    pdf = writer.PdfFileWriter(stream_xrefs=False)
    content = pdf.add_object(generic.StreamObject(stream_data=b"BT /F1 12 Tf 72 720 Td (EX/1/PROTOCOL) Tj ET"))
    font = generic.DictionaryObject({
        generic.pdf_name("/Type"): generic.pdf_name("/Font"),
        generic.pdf_name("/Subtype"): generic.pdf_name("/Type1"),
        generic.pdf_name("/BaseFont"): generic.pdf_name("/Helvetica"),
    })
    resources = generic.DictionaryObject({
        generic.pdf_name("/Font"): generic.DictionaryObject({generic.pdf_name("/F1"): pdf.add_object(font)})
    })
    box = generic.ArrayObject([generic.NumberObject(n) for n in (0, 0, 595, 842)])
    pdf.insert_page(writer.PageObject(contents=content, media_box=box, resources=resources))
    xmp = (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>meshveret:' + HASH + "</dc:identifier>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )
    metadata = generic.StreamObject(
        dict_data={
            generic.pdf_name("/Type"): generic.pdf_name("/Metadata"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/XML"),
        },
        stream_data=xmp.encode(),
    )
    pdf.root["/Metadata"] = pdf.add_object(metadata)
    out = io.BytesIO()
    pdf.write(out)
    return out.getvalue()


def sign(pdf, by, field="Signature1", digest="sha256", pades=True):
    meta = PdfSignatureMetadata(
        field_name=field,
        md_algorithm=digest,
        subfilter=fields.SigSeedSubFilter.PADES if pades else fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
    )
    out = PdfSigner(meta, signer=by).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), bytes_reserved=8192)
    return out.getvalue()


def later(pdf):
    """The same file with a page more, added after the signature."""
    changed = IncrementalPdfFileWriter(io.BytesIO(pdf))
    content = changed.add_object(generic.StreamObject(stream_data=b"BT ET"))
    box = generic.ArrayObject([generic.NumberObject(n) for n in (0, 0, 595, 842)])
    changed.insert_page(writer.PageObject(contents=content, media_box=box))
    out = io.BytesIO()
    changed.write(out)
    return out.getvalue()


def encoded(data):
    return base64.b64encode(data).decode()


def assertion(key, number, origin, party_id):
    statement = (
        f"meshveret-signature/v1\nlog {ORIGIN}\nsymbol EX/1/PROTOCOL\ntext {HASH}\nparty arvania\nmode definitive\n"
    )
    challenge = base64.urlsafe_b64encode(hashlib.sha256(statement.encode()).digest()).decode().rstrip("=")
    client = json.dumps(
        {"type": "webauthn.get", "challenge": challenge, "origin": origin, "crossOrigin": False}, separators=(",", ":")
    ).encode()
    # Flags: user present, user verified; then the counter.
    data = hashlib.sha256(party_id.encode()).digest() + bytes([0x05]) + number.to_bytes(4, "big")
    signed = data + hashlib.sha256(client).digest()
    is_ec = isinstance(key, ec.EllipticCurvePrivateKey)
    signature = key.sign(signed, ec.ECDSA(hashes.SHA256())) if is_ec else key.sign(signed)
    info = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return {
        "statement": statement,
        "key": encoded(info),
        "signature": encoded(signature),
        "assertion": {"authenticator": encoded(data), "client": encoded(client)},
        "origin": origin,
    }


def main():
    first = copy()
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    p256, p384 = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP384R1())
    files = {
        "copy": first,
        "rsa": sign(first, signer(rsa_key, 11)),
        "rsa-sha512": sign(first, signer(rsa_key, 12), digest="sha512"),
        "rsa-pss": sign(first, signer(rsa_key, 13, pss(32))),
        "rsa-pss-long-salt": sign(first, signer(rsa_key, 20, pss(222))),
        "rsa-pkcs7": sign(first, signer(rsa_key, 14), pades=False),
        "p256": sign(first, signer(p256, 15)),
        "p384": sign(first, signer(p384, 16), digest="sha384"),
        "ed25519": sign(first, signer(ed25519.Ed25519PrivateKey.generate(), 17), digest="sha512"),
        "p521": sign(first, signer(ec.generate_private_key(ec.SECP521R1()), 18), digest="sha512"),
    }
    files["later"] = later(files["p256"])
    files["two"] = sign(files["p256"], signer(p384, 19), field="Signature2", digest="sha384")
    tampered = files["p256"].replace(b"(EX/1/PROTOCOL)", b"(EX/1/PROTOCOl)")
    assert tampered != files["p256"]
    files["tampered"] = tampered
    for stem, data in files.items():
        (HERE / f"{stem}.pdf").write_bytes(data)
    made = [
        assertion(ec.generate_private_key(ec.SECP256R1()), 7, "https://table.example.org", "table.example.org"),
        assertion(ed25519.Ed25519PrivateKey.generate(), 0, "https://table.example.org:8443", "example.org"),
    ]
    (HERE / "passkeys.json").write_text(json.dumps(made, indent=2) + "\n")


main()
