//! Photographs of news over HTTP: what a reader gets is made anew from the pixels; it waits for the embargo and goes with the item.

use std::io::Cursor;

use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use procedure::names::Hash;

use crate::acts::{file_form, send};
use crate::api::practice;
use crate::server::{Answered, Server};

const HOUR: i64 = 3_600_000;
/// The file of a telephone that was held upright, red on its left half and blue on its right: turned by its EXIF, with a place, an
/// hour, names, a profile of colours, XMP and a remark beside its pixels.
const CAMERA: &[u8] = include_bytes!("camera.jpg");
/// What is beside the pixels of that file.
const SECRETS: [&str; 8] = [
    "Secret meeting at the quay",
    "Ilvara Optics",
    "SN-0042-ILV",
    "Nimar Aster",
    "2026:09:15",
    "adobe:ns:meta",
    "Taken for the ministry",
    "ICC_PROFILE",
];

/// A picture that is red on its left half and blue on its right.
fn halves(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let pixel = |x: u32, _| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) };
    let mut bytes = Vec::new();
    let image = DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel));
    image.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// The kinds of the segments of a JPEG up to its pixels.
fn segments(jpeg: &[u8]) -> Vec<u8> {
    let (mut at, mut kinds) = (2, Vec::new());
    while jpeg[at] == 0xff && jpeg[at + 1] != 0xda {
        kinds.push(jpeg[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    assert_eq!(jpeg[at..at + 2], [0xff, 0xda]);
    kinds
}

/// The names of the parts of a WebP.
fn chunks(webp: &[u8]) -> Vec<String> {
    let (mut at, mut names) = (12, Vec::new());
    while at < webp.len() {
        names.push(String::from_utf8(webp[at..at + 4].to_vec()).unwrap());
        let length = u32::from_le_bytes(webp[at + 4..at + 8].try_into().unwrap());
        at += 8 + usize::try_from(length).unwrap().next_multiple_of(2);
    }
    names
}

/// What a JPEG needs to be shown: JFIF, tables of quantities and of codes, its frame.
const JPEG_PARTS: [u8; 4] = [0xe0, 0xdb, 0xc4, 0xc0];

fn adds(server: &Server, (name, media): (&str, &str), bytes: &[u8], more: &[(&str, &str)]) -> (Answered, Hash) {
    let fields = [&[("item", "dawn"), ("credit.en", "Lantern Office"), ("rights.en", "Free to use")], more].concat();
    let (form, hash) = file_form("photograph", name, media, bytes, &fields);
    (send(server, &server.seat("practice", "secretariat"), "/en/practice/acts/news/add-photograph", form), hash)
}

const SHOWN: [(&str, &str); 2] = [("shows.en", "A ferry at dawn"), ("shows.ru", "Паром на рассвете")];

/// An item with one photograph, under an embargo of so many hours; at once where that is none.
fn published(name: &str, hours: i64) -> (Server, Hash) {
    let server = practice(name);
    let secretariat = server.seat("practice", "secretariat");
    let until = locale::Locale::machine((server.site.now() / 60_000) * 60_000 + hours * HOUR);
    let until = until.replace(":00Z", "Z").trim_end_matches('Z').to_owned();
    let mut fields =
        vec![("item", "dawn"), ("day", "2026-09-15"), ("title.en", "Dawn"), ("text.en", "Ferries crossed.")];
    if hours > 0 {
        fields.extend([("embargo", until.as_str()), ("embargo-zone", "Etc/UTC")]);
    }
    let done = server.post(&secretariat, "/en/practice/acts/news/publish/", &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let more = [&SHOWN[..], &[("focus-x", "20"), ("focus-y", "80")]].concat();
    let (added, hash) = adds(&server, ("ferry.jpg", "image/jpeg"), CAMERA, &more);
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    (server, hash)
}

fn get(server: &Server, seat: &str, path: &str) -> Answered {
    server.get(&server.seat("practice", seat), path)
}

fn has(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn readers_get_three_sizes_made_anew_and_nothing_that_a_camera_wrote() {
    let (server, hash) = published("photograph-sizes", 0);
    assert!(SECRETS.iter().all(|secret| has(CAMERA, secret)));
    let page = get(&server, "public", "/en/practice/news/dawn/").text();
    // It was held upright, so it is 800 wide: there is nothing larger.
    for (width, height) in [(480, 720), (800, 1200)] {
        for (format, media) in [("webp", "image/webp"), ("jpeg", "image/jpeg")] {
            let address = format!("/practice/photographs/{hash}/{width}.{format}");
            assert!(page.contains(&format!("{address} {width}w")), "{address}: {page}");
            let got = get(&server, "public", &address);
            assert_eq!((got.status, got.header("content-type")), (StatusCode::OK, media));
            assert!(got.header("content-security-policy").contains("sandbox"));
            for secret in SECRETS.iter().chain(&["Exif", "ns.adobe.com"]) {
                assert!(!has(&got.body, secret), "{address} has {secret}");
            }
            // JFIF, tables, the frame and nothing else; the bits of a lossy picture alone.
            if format == "jpeg" {
                let more: Vec<u8> = segments(&got.body).into_iter().filter(|kind| !JPEG_PARTS.contains(kind)).collect();
                assert!(more.is_empty(), "{more:x?}");
            } else {
                assert_eq!(chunks(&got.body), ["VP8 "]);
            }
            let image = image::load_from_memory(&got.body).unwrap().into_rgb8();
            assert_eq!(image.dimensions(), (width, height));
            // Turned to the right: what was on the left is above.
            let (above, below) = (image.get_pixel(width / 2, 9), image.get_pixel(width / 2, height - 9));
            assert!(above[0] > 150 && above[2] < 90 && below[2] > 150 && below[0] < 90, "{above:?} {below:?}");
        }
    }
    for words in
        ["width=\"800\" height=\"1200\"", "alt=\"A ferry at dawn\"", "fx2 fy8", "Lantern Office", "Free to use"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    for wrong in ["479.webp", "960.webp", "480.png", "480", "..", "480.webp.jpeg"] {
        assert_eq!(
            get(&server, "public", &format!("/practice/photographs/{hash}/{wrong}")).status,
            StatusCode::NOT_FOUND
        );
    }
    assert_eq!(
        get(&server, "public", &format!("/practice/photographs/{}/480.webp", Hash::of(&[b"x"]))).status.as_u16(),
        404
    );
}

#[test]
fn the_file_as_it_was_brought_is_for_those_who_brought_it() {
    let (server, hash) = published("photograph-file", 0);
    for (seat, status) in [("public", 404), ("press", 404), ("orluna", 404), ("secretariat", 200), ("chair", 200)] {
        assert_eq!(get(&server, seat, &format!("/practice/files/{hash}")).status.as_u16(), status, "{seat}");
    }
}

#[test]
fn what_was_made_is_made_again_where_it_is_missing_and_goes_with_the_file() {
    let (server, hash) = published("photograph-made", 0);
    let files = server.site.directory().files();
    assert_eq!(files.made(hash).unwrap().len(), 4);
    let folder = server.site.directory().path().join("files/made").join(hash.to_string());
    std::fs::remove_dir_all(&folder).unwrap();
    let address = format!("/practice/photographs/{hash}/480.webp");
    // One that was just known to be there is looked for again after it was missed.
    assert_eq!(get(&server, "public", &address).status, StatusCode::NOT_FOUND);
    assert_eq!(get(&server, "public", &address).status, StatusCode::OK);
    // A byte of it that is not what was stored is not served.
    let name = files.made(hash).unwrap().into_iter().find(|name| name.starts_with("480x720-webp")).unwrap();
    std::fs::write(folder.join(name), b"RIFF").unwrap();
    assert_eq!(get(&server, "public", &address).status, StatusCode::NOT_FOUND);
    assert!(files.remove(hash).unwrap());
    assert!(files.made(hash).unwrap().is_empty());
    assert!(!files.put_made(hash, "480x720-webp-4", b"RIFF").unwrap());
}

#[test]
fn a_photograph_waits_for_the_embargo_and_goes_with_the_item() {
    let (server, hash) = published("photograph-embargo", 2);
    let address = format!("/practice/photographs/{hash}/480.webp");
    let seen = |server: &Server| {
        ["public", "orluna", "press", "secretariat"].map(|seat| get(server, seat, &address).status.as_u16())
    };
    assert_eq!(seen(&server), [404, 404, 200, 200]);
    let listed = |server: &Server| get(server, "public", "/api/v1/practice/news").text().contains(&hash.to_string());
    assert!(!listed(&server));
    server.clock.set(server.site.now() + 3 * HOUR);
    assert_eq!(seen(&server), [200; 4]);
    assert!(listed(&server));
    let chair = server.seat("practice", "chair");
    let gone =
        server.post(&chair, "/en/practice/acts/news/withdraw/", &[("item", "dawn"), ("reason.en", "A mistake.")]);
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(seen(&server), [404; 4]);
    assert!(!get(&server, "public", "/en/practice/news/dawn/").text().contains(&hash.to_string()));
}

#[test]
fn where_nobody_said_what_it_shows_in_a_language_the_page_says_so() {
    let (server, _) = published("photograph-undescribed", 0);
    let page = get(&server, "public", "/az/practice/news/dawn/").text();
    assert!(page.contains("alt=\"Fotonun bu dildə təsviri yoxdur\""), "{page}");
    assert!(
        !page.contains("alt=\"A ferry at dawn\"")
            && page.contains("<span lang=\"en\" dir=\"auto\">A ferry at dawn</span>")
    );
    // A working language that is missing is asked about, and confirmed it is a ruling.
    let bytes = halves(600, 400, ImageFormat::WebP);
    let one = [("shows.en", "A ferry")];
    let (asked, _) = adds(&server, ("b.webp", "image/webp"), &bytes, &one);
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (done, _) = adds(&server, ("b.webp", "image/webp"), &bytes, &[one[0], ("confirmed", "yes")]);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let page = get(&server, "public", "/en/practice/news/dawn/").text();
    assert!(page.contains("class=\"gallery\"") && page.contains("alt=\"A ferry\""), "{page}");
}

#[test]
fn twelve_million_pixels_come_in_three_sizes_and_nothing_larger() {
    let (server, _) = published("photograph-large", 0);
    let large = halves(4000, 3000, ImageFormat::Jpeg);
    let (added, hash) = adds(&server, ("large.jpg", "image/jpeg"), &large, &SHOWN);
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    for (width, height) in [(480, 360), (960, 720), (1600, 1200)] {
        for format in ["webp", "jpeg"] {
            let got = get(&server, "public", &format!("/practice/photographs/{hash}/{width}.{format}"));
            assert_eq!(image::load_from_memory(&got.body).unwrap().into_rgb8().dimensions(), (width, height));
            assert!(got.body.len() < 60_000, "{width}.{format}: {}", got.body.len());
        }
    }
    assert_eq!(get(&server, "public", &format!("/practice/photographs/{hash}/4000.jpeg")).status.as_u16(), 404);
}

/// A PNG whose head says 30 000 by 30 000, with hardly any bytes.
fn bomb_png() -> Vec<u8> {
    let mut bomb = halves(8, 8, ImageFormat::Png);
    bomb.splice(16..24, [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let mut sum = flate2::Crc::new();
    sum.update(&bomb[12..29]);
    bomb.splice(29..33, sum.sum().to_be_bytes());
    bomb
}

/// A JPEG whose frame says 60 000 by 60 000.
fn bomb_jpeg() -> Vec<u8> {
    let mut bomb = halves(16, 16, ImageFormat::Jpeg);
    let frame = bomb.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    bomb.splice(frame + 5..frame + 9, [0xea, 0x60, 0xea, 0x60]);
    bomb
}

/// A PNG of more pixels than the bound whose sides are within it.
fn wide_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = DynamicImage::new_luma8(15_000, 2_700);
    image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

/// What is said of a file in each of these languages: that it is too large, that it is no such photograph.
const SAID: [(&str, [&str; 2]); 3] = [
    ("en", ["too large. The limit is 40 million pixels", "its content is not what its name says"]),
    ("ru", ["слишком велика", "не является фотографией"]),
    ("fa", ["بزرگ", "پرونده آسیب دیده است"]),
];

#[test]
fn a_hostile_file_is_refused_in_the_readers_language_and_nothing_is_lost_or_recorded() {
    let (server, _) = published("photograph-hostile", 0);
    let head = server.clerk("practice").snapshot().head();
    let jpeg = halves(900, 600, ImageFormat::Jpeg);
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    for (name, media, bytes, said) in [
        ("bomb.png", "image/png", bomb_png(), 0),
        ("bomb.jpg", "image/jpeg", bomb_jpeg(), 0),
        ("wide.png", "image/png", wide_png(), 0),
        ("cut.png", "image/png", b"\x89PNG\r\n\x1a\n\0\0".to_vec(), 1),
        ("head.jpg", "image/jpeg", jpeg[..300].to_vec(), 1),
        ("two-thirds.jpg", "image/jpeg", jpeg[..jpeg.len() * 2 / 3].to_vec(), 1),
        ("half.webp", "image/webp", halves(900, 600, ImageFormat::WebP)[..60].to_vec(), 1),
        ("riff.webp", "image/webp", b"RIFF\x10\0\0\0WEBPVP8 \xff\xff\xff\xff".to_vec(), 1),
        // What is no picture by its bytes is none by its name, and a picture is the one that its name says.
        ("a.png", "image/png", b"GIF89a".to_vec(), 1),
        ("drawing.jpg", "image/jpeg", halves(90, 60, ImageFormat::Png), 1),
        ("drawing.svg", "image/svg+xml", svg, 1),
    ] {
        let fields = [&[("item", "dawn"), ("credit.en", "Lantern Office"), ("rights.en", "Free to use")], &SHOWN[..]];
        for (language, sentences) in SAID {
            let (form, hash) = file_form("photograph", name, media, &bytes, &fields.concat());
            let address = format!("/{language}/practice/acts/news/add-photograph");
            let refused = send(&server, &server.seat("practice", "secretariat"), &address, form);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            let page = refused.text();
            for words in [sentences[said], "Lantern Office", "Free to use", SHOWN[0].1, SHOWN[1].1] {
                assert!(page.contains(words), "{name} in {language}: {words}: {page}");
            }
            assert!(server.site.directory().files().made(hash).unwrap().is_empty());
        }
    }
    // Of no bytes there is no file: the form says which field has nothing.
    let (refused, _) = adds(&server, ("empty.jpg", "image/jpeg"), b"", &SHOWN);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("Lantern Office") && refused.text().contains("Photograph&#34; is missing"),
        "{}",
        refused.text()
    );
    assert_eq!(server.clerk("practice").snapshot().head(), head);
}
