//! Photographs of news over HTTP: what a reader gets is made anew from the pixels; it waits for the embargo and goes with the item.

use std::io::Cursor;

use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use procedure::names::Hash;

use crate::acts::{file_form, send};
use crate::api::practice;
use crate::server::{Answered, Server};

const HOUR: i64 = 3_600_000;
/// What a camera and an editor wrote beside the pixels.
const SECRETS: [&str; 2] = ["40.3777N 49.8920E", "<x:xmpmeta>Ilvara"];

/// A picture that is red on its left half and blue on its right.
fn halves(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let pixel = |x: u32, _| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) };
    let mut bytes = Vec::new();
    let image = DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel));
    image.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// The same as a JPEG of a camera that was held upright: turned by its EXIF, with a place in it, and XMP behind.
fn of_a_camera() -> Vec<u8> {
    let place = SECRETS[0].as_bytes();
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend([0x0e, 0x01, 2, 0]);
    exif.extend(u32::try_from(place.len()).unwrap().to_le_bytes());
    exif.extend(38_u32.to_le_bytes());
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
    exif.extend([0; 4]);
    exif.extend(place);
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0", SECRETS[1].as_bytes()].concat();
    let part =
        |bytes: &[u8]| [&[0xff, 0xe1], &u16::try_from(bytes.len() + 2).unwrap().to_be_bytes()[..], bytes].concat();
    let plain = halves(1200, 800, ImageFormat::Jpeg);
    [&plain[..2], &part(&exif), &part(&xmp), &plain[2..]].concat()
}

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
    let (added, hash) = adds(&server, ("ferry.jpg", "image/jpeg"), &of_a_camera(), &more);
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
    assert!(SECRETS.iter().all(|secret| has(&of_a_camera(), secret)));
    let page = get(&server, "public", "/en/practice/news/dawn/").text();
    // It was held upright, so it is 800 wide: there is nothing larger.
    for (width, height) in [(480, 720), (800, 1200)] {
        for (format, media) in [("webp", "image/webp"), ("jpeg", "image/jpeg")] {
            let address = format!("/practice/photographs/{hash}/{width}.{format}");
            assert!(page.contains(&format!("{address} {width}w")), "{address}: {page}");
            let got = get(&server, "public", &address);
            assert_eq!((got.status, got.header("content-type")), (StatusCode::OK, media));
            assert!(got.header("content-security-policy").contains("sandbox"));
            for secret in SECRETS.iter().chain(&["Exif", "ns.adobe.com", "ICC_PROFILE"]) {
                assert!(!has(&got.body, secret), "{address} has {secret}");
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
    let (done, _) = adds(&server, ("b.webp", "image/webp"), &bytes, &[one[0], ("confirmed", "true")]);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let page = get(&server, "public", "/en/practice/news/dawn/").text();
    assert!(page.contains("class=\"gallery\"") && page.contains("alt=\"A ferry\""), "{page}");
}

#[test]
fn a_hostile_file_is_refused_with_its_rule_and_nothing_is_recorded() {
    let (server, _) = published("photograph-hostile", 0);
    let head = server.clerk("practice").snapshot().head();
    // Its head says 30 000 by 30 000; there are hardly any bytes.
    let mut bomb = halves(8, 8, ImageFormat::Png);
    bomb.splice(16..24, [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let sum = flate2::Crc::new();
    let sum = {
        let mut sum = sum;
        sum.update(&bomb[12..29]);
        sum.sum()
    };
    bomb.splice(29..33, sum.to_be_bytes());
    let jpeg = halves(900, 600, ImageFormat::Jpeg);
    let large = ["too large", "damaged"];
    for (name, media, bytes, said) in [
        ("bomb.png", "image/png", bomb, large[0]),
        ("cut.png", "image/png", b"\x89PNG\r\n\x1a\n\0\0".to_vec(), large[1]),
        ("head.jpg", "image/jpeg", jpeg[..300].to_vec(), large[1]),
        ("riff.webp", "image/webp", b"RIFF\x10\0\0\0WEBPVP8 \xff\xff\xff\xff".to_vec(), large[1]),
    ] {
        let (refused, hash) = adds(&server, (name, media), &bytes, &SHOWN);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.text().contains(said), "{name}: {}", refused.text());
        assert!(server.site.directory().files().made(hash).unwrap().is_empty());
    }
    // What is no picture by its bytes is none by its name.
    let (refused, _) = adds(&server, ("a.png", "image/png"), b"GIF89a", &SHOWN);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(server.clerk("practice").snapshot().head(), head);
}
