#!/usr/bin/env python3
"""Draws files that the acts of the rehearsal name: the plan of a hall, specimens of a signed original and of a letter.

    python3 draw.py [NAME ...]     writes those of hall.png, harbour.jpg, terrace.jpg, original-scan.pdf, certified-copy.pdf and
                                   letter-of-nomination.pdf that are named beside this file, all if none is

note-verbale.docx is no drawing: `meshveret paper --meeting som-2 --kind note-verbale --party orluna --lang en --format docx
--as secretariat` wrote it.

Needs Pillow and, for the letters of three languages, DejaVu Sans. The acts name the files by SHA-256: after drawing
anew, put the printed hashes there. Fonts and libraries change, so drawings of another machine may differ by a few bytes.
"""
import hashlib
import io
import sys
from math import cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).parent
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
# The colours of assets/css/tokens.css.
GROUND, DEEP, MID, SOFT, TABLE = "#1f3f91", "#16306f", "#8ea3da", "#c9d0e4", "#fbf8f1"
FLOOR, INK, PAPER = "#4fc4bd", "#1d1b18", "#ffffff"
SCALE = 3           # drawn large, then reduced: smooth edges
WIDTH, HEIGHT, TILE = 1200, 800, 80


def star(cx, cy, outer):
    """An eight-pointed star, the figure of the frieze."""
    inner = outer * cos(pi / 4) / cos(pi / 8)
    radius = [outer, inner]
    return [(cx + radius[k % 2] * cos(k * pi / 8), cy + radius[k % 2] * sin(k * pi / 8)) for k in range(16)]


def hall():
    """One table, eight seats, one of them with the floor, on a ground of stars."""
    image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), GROUND)
    draw = ImageDraw.Draw(image)
    s = SCALE
    for y in range(TILE // 2, HEIGHT, TILE):
        for x in range(TILE // 2, WIDTH, TILE):
            draw.polygon([(px * s, py * s) for px, py in star(x, y, TILE / 2)], outline="#2f4f9f", width=2 * s)
    cx, cy = WIDTH / 2, HEIGHT / 2
    disc(draw, cx, cy, 330, DEEP)
    ring(draw, cx, cy, 330, MID, 3)
    for k in range(8):
        turn = k * pi / 4 - pi / 2
        seat(draw, cx + 245 * cos(turn), cy + 245 * sin(turn), FLOOR if k == 0 else SOFT)
    disc(draw, cx, cy, 165, TABLE)
    draw.polygon([(px * s, py * s) for px, py in star(cx, cy, 110)], outline=GROUND, width=3 * s)
    draw.polygon([(px * s, py * s) for px, py in star(cx, cy, 56)], fill=GROUND)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def hills(y, swing, phase):
    """The line of a range of hills, from the left edge to the right."""
    at = lambda x: y + swing * (0.6 * sin(x / 210 + phase) + 0.3 * sin(x / 83 + 2 * phase) + 0.1 * sin(x / 29 + phase))
    return [(x * SCALE, at(x) * SCALE) for x in range(0, WIDTH + 8, 8)]


def land(sky, ranges, sun):
    """A land without a place: a sky, a sun, ranges of hills of these colours from the farthest to the nearest."""
    image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), sky[0])
    draw = ImageDraw.Draw(image)
    bands = 24
    for k in range(bands):
        mixed = tuple(round(a + (b - a) * k / bands) for a, b in zip(rgb(sky[0]), rgb(sky[1])))
        draw.rectangle([0, k * 520 * SCALE // bands, WIDTH * SCALE, (k + 1) * 520 * SCALE // bands], fill=mixed)
    disc(draw, sun[0], sun[1], sun[2], TABLE)
    for k, colour in enumerate(ranges):
        line = hills(400 + 85 * k, 70 - 8 * k, 1.3 * k + sun[0] / 300)
        draw.polygon([*line, (WIDTH * SCALE, HEIGHT * SCALE), (0, HEIGHT * SCALE)], fill=colour)
    return image, draw


def rgb(colour):
    return tuple(int(colour[k:k + 2], 16) for k in (1, 3, 5))


def harbour():
    """A bay at daybreak: hills, water, three boats with a star on the sail."""
    image, draw = land(("#c9d0e4", "#fbe7c6"), ["#8ea3da", "#5d78c4", "#2f4f9f"], (300, 330, 70))
    s = SCALE
    draw.rectangle([0, 590 * s, WIDTH * s, HEIGHT * s], fill=DEEP)
    for k in range(60):
        x, y = (k * 337) % WIDTH, 605 + (k * 53) % 190
        draw.line([x * s, y * s, (x + 40 + k % 5 * 14) * s, y * s], fill=GROUND, width=3 * s)
    for x, y, size in ((330, 640, 1.0), (620, 690, 1.35), (930, 625, 0.8)):
        sail = [(x, y - 190 * size), (x + 105 * size, y - 20 * size), (x, y - 20 * size)]
        draw.polygon([(px * s, py * s) for px, py in sail], fill=TABLE)
        hull = [(x - 70 * size, y), (x + 120 * size, y), (x + 80 * size, y + 38 * size), (x - 40 * size, y + 38 * size)]
        draw.polygon([(px * s, py * s) for px, py in hull], fill=INK)
        draw.polygon([(px * s, py * s) for px, py in star(x + 36 * size, y - 64 * size, 24 * size)], fill=FLOOR)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def terrace():
    """A terrace of eight arches before the hills at evening, with a floor of stars."""
    image, draw = land(("#16306f", "#d98f5c"), ["#5a4a78", "#43396a", "#2c2a55"], (820, 380, 90))
    s = SCALE
    draw.rectangle([0, 610 * s, WIDTH * s, HEIGHT * s], fill=TABLE)
    for y in range(640, HEIGHT + 60, 60):
        for x in range(30, WIDTH, 60):
            draw.polygon([(px * s, py * s) for px, py in star(x, y, 27)], fill=SOFT, outline=GROUND, width=2 * s)
    for k in range(9):
        x = 24 + k * 144
        draw.rectangle([(x - 14) * s, 250 * s, (x + 14) * s, 625 * s], fill=PAPER, outline=MID, width=2 * s)
    draw.rectangle([0, 120 * s, WIDTH * s, 180 * s], fill=PAPER)
    for k in range(8):
        left, right = 38 + k * 144, 154 + k * 144
        draw.polygon([(px * s, py * s) for px, py in arch(left, right)], fill=PAPER)
    for x in range(24, WIDTH, 48):
        draw.polygon([(px * s, py * s) for px, py in star(x, 150, 18)], fill=FLOOR)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def arch(left, right):
    """What a pointed arch leaves of the wall above it."""
    middle, foot, top = (left + right) / 2, 290, 195
    steps = [k / 12 for k in range(13)]
    rise = [(left + (middle - left) * t, foot - (foot - top) * sin(t * pi / 2)) for t in steps]
    fall = [(right - (x - left), y) for x, y in reversed(rise)]
    return [(left - 16, 180), (left - 16, foot), *rise, *fall, (right + 16, foot), (right + 16, 180)]


def disc(draw, cx, cy, r, fill):
    draw.ellipse([(cx - r) * SCALE, (cy - r) * SCALE, (cx + r) * SCALE, (cy + r) * SCALE], fill=fill)


def ring(draw, cx, cy, r, colour, width):
    box = [(cx - r) * SCALE, (cy - r) * SCALE, (cx + r) * SCALE, (cy + r) * SCALE]
    draw.ellipse(box, outline=colour, width=width * SCALE)


def seat(draw, cx, cy, fill):
    disc(draw, cx, cy, 40, fill)
    ring(draw, cx, cy, 40, GROUND, 3)


SCAN = [
    (34, "SPECIMEN · NÜMUNƏ · ОБРАЗЕЦ"),
    (18, "Outcome Protocol RP/SOM/1/PROT"),
    (18, "Nəticə Protokolu RP/SOM/1/PROT"),
    (18, "Итоговый протокол RP/SOM/1/PROT"),
    (0, ""),
    (16, "This sheet stands where the scan of a signed original would be."),
    (16, "It belongs to a rehearsal: the States, the persons and the signatures are invented."),
    (0, ""),
    (16, "Bu vərəq imzalanmış əslin skanının yerində durur."),
    (16, "O, məşqə aiddir: dövlətlər, şəxslər və imzalar uydurmadır."),
    (0, ""),
    (16, "Этот лист стоит на месте скана подписанного подлинника."),
    (16, "Он относится к репетиции: государства, лица и подписи вымышлены."),
]
COPY = [
    (34, "SPECIMEN · NÜMUNƏ · ОБРАЗЕЦ"),
    (18, "Certified true copy of RP/SOM/1/PROT"),
    (18, "RP/SOM/1/PROT sənədinin təsdiq edilmiş surəti"),
    (18, "Заверенная копия RP/SOM/1/PROT"),
    (0, ""),
    (16, "This sheet stands where a certified true copy would be. It belongs to a rehearsal."),
    (16, "Bu vərəq təsdiq edilmiş surətin yerində durur. O, məşqə aiddir."),
    (16, "Этот лист стоит на месте заверенной копии. Он относится к репетиции."),
]


LETTER = [
    (24, "FELMORA"),
    (18, "Ministry of the Interior"),
    (0, ""),
    (16, "7 October 2026"),
    (16, "To the Liaison Office of the Rehearsal Process"),
    (0, ""),
    (16, "The Ministry has the honour to nominate, for the second Senior Officials' Meeting:"),
    (16, "H.E. Ilvara Temmen, Ambassador, Deputy Minister of the Interior, head of delegation"),
    (16, "Jorrin Askel, Director-General, Department of Mobility, alternate"),
    (16, "Mea Lorvant, legal adviser, adviser"),
    (16, "Dorn Ilvesk, interpreter"),
    (0, ""),
    (16, "SPECIMEN · NÜMUNƏ · ОБРАЗЕЦ"),
    (14, "The State and the persons are invented."),
    (14, "Dövlət və şəxslər uydurmadır."),
    (14, "Государство и лица вымышлены."),
]


def sheet(lines, signatures=7):
    """A page of A4 as a picture of two shades, 100 dots an inch: what a scanner would make of it."""
    page = Image.new("L", (827, 1169), 255)
    draw = ImageDraw.Draw(page)
    draw.rectangle([40, 40, 786, 1128], outline=0, width=2)
    y = 150
    for size, line in lines:
        if size:
            font = ImageFont.truetype(FONT, size)
            draw.text((413, y), line, font=font, fill=0, anchor="mm")
        y += 40
    for k in range(signatures):
        y_line = 780 + 44 * k
        draw.line([120, y_line, 700, y_line], fill=0, width=1)
        draw.text((100, y_line - 8), str(k + 1), font=ImageFont.truetype(FONT, 14), fill=0, anchor="mm")
    return page.point(lambda grey: 255 if grey > 127 else 0).convert("1")


def pdf(page):
    """A PDF of one picture, without date or id, so that the same drawing has the same bytes."""
    import zlib

    width, height = page.size
    data = zlib.compress(page.tobytes(), 9)
    content = b"q 595 0 0 842 0 0 cm /P Do Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1"
        b" /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(data), data),
    ]
    return written(objects)


def written(objects):
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        out.write(b"%010d 00000 n \n" % place)
    out.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


# An old paper of the rehearsal's archive: two pages with letters that can be found, in a face that every reader has.
TALKS = [
    ["Talks on crossings (invented for the rehearsal)", "", "Representatives of five harbours met to speak of ferries.",
     "They agreed that a common timetable of crossings is needed", "and that a list of harbours is to be kept."],
    ["Annex: harbours that take part", "", "Marlow Quay, Sandhaven, Old Pier, Westlight, Tidegate.",
     "The lantern tariff is left to a later meeting."],
]


def letters(pages):
    """A PDF whose pages are text, without a picture."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * page) for page in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    for page, lines in enumerate(pages):
        shown = b"".join(b"(%s) Tj T*\n" % line.replace("(", "\\(").replace(")", "\\)").encode("ascii") for line in lines)
        content = b"BT /F 14 Tf 20 TL 72 760 Td\n%sET" % shown
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
                       b" /Resources << /Font << /F 3 0 R >> >> >>" % (5 + 2 * page))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return written(objects)


def picture():
    out = io.BytesIO()
    hall().quantize(64).save(out, "PNG", optimize=True)
    return out.getvalue()


def jpeg(image):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=84, optimize=True)
    return out.getvalue()


def main():
    files = {
        "hall.png": picture,
        "harbour.jpg": lambda: jpeg(harbour()),
        "terrace.jpg": lambda: jpeg(terrace()),
        "original-scan.pdf": lambda: pdf(sheet(SCAN)),
        "certified-copy.pdf": lambda: pdf(sheet(COPY)),
        "talks.pdf": lambda: letters(TALKS),
        "letter-of-nomination.pdf": lambda: pdf(sheet(LETTER, signatures=1)),
    }
    for name in sys.argv[1:] or files:
        data = files[name]()
        (HERE / name).write_bytes(data)
        print(hashlib.sha256(data).hexdigest(), len(data), name)


if __name__ == "__main__":
    main()
