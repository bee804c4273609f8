//! A picture as PNG: the SVG of its own file, drawn with the faces that are in the program. Nothing is read from disk.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions, fontdb};

/// The sans of Latin and Cyrillic letters and that of Persian and Urdu, each regular and semibold (`fonts/README.md`).
pub static FACES: [&[u8]; 4] = [
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/source-sans-3-regular.ttf")),
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/source-sans-3-semibold.ttf")),
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/vazirmatn-regular.ttf")),
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fonts/vazirmatn-semibold.ttf")),
];

/// The least and the most pixels across.
pub const PIXELS: std::ops::RangeInclusive<u32> = 200..=3_200;
/// The most pixels down.
const DOWN_MAX: f32 = 8_000.0;
/// The longest SVG that is drawn, in bytes.
const BYTES_MAX: usize = 4_000_000;

/// A picture cannot be had as PNG.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// Narrower or wider than is drawn.
    #[error("a picture is from 200 to 3200 pixels wide, not {0}")]
    Width(u32),
    /// The SVG is too long, or the picture too tall for its width.
    #[error("the picture is too large")]
    TooLarge,
    /// It is no SVG: a fault of ours where it was drawn here.
    #[error("reading a picture")]
    Reading(#[source] resvg::usvg::Error),
    /// The pixels cannot be packed.
    #[error("packing a picture: {0}")]
    Packing(String),
}

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for face in FACES {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(face)));
    }
    Arc::new(fonts)
});

/// The picture, so many pixels wide ([`PIXELS`]); the SVG is one for [`crate::Use::Alone`]. The same bytes every time.
///
/// # Errors
/// [`PngError`].
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, PngError> {
    if !PIXELS.contains(&width) {
        return Err(PngError::Width(width));
    }
    let tree = read(svg)?;
    let across = u16::try_from(width).map_or(f32::MAX, f32::from);
    let scale = across / tree.size().width();
    let down = (tree.size().height() * scale).ceil();
    let height = (1..=8_000_u16).find(|height| f32::from(*height) >= down).filter(|_| down <= DOWN_MAX);
    let mut pixels = height.and_then(|height| Pixmap::new(width, u32::from(height))).ok_or(PngError::TooLarge)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|cause| PngError::Packing(cause.to_string()))
}

/// The same picture with its letters as outlines: where it is set into a paper, whose own words say what it says, no letter and no mark
/// on a letter is missing, and its words do not stand there twice. The SVG is one for [`crate::Use::Alone`].
///
/// # Errors
/// [`PngError`].
pub fn outlined(svg: &str) -> Result<String, PngError> {
    Ok(read(svg)?.to_string(&WriteOptions::default()))
}

fn read(svg: &str) -> Result<Tree, PngError> {
    if svg.len() > BYTES_MAX {
        return Err(PngError::TooLarge);
    }
    let options = Options { fontdb: Arc::clone(&FONTS), font_family: "Source Sans 3".to_owned(), ..Options::default() };
    Tree::from_str(svg, &options).map_err(PngError::Reading)
}

#[cfg(test)]
mod tests {
    use locale::{Lang, Locale};

    use super::*;
    use crate::tests::frame;
    use crate::{Bar, Bars, Frame, Order, Use, bars};

    /// A picture with words in a language and a title of its own.
    fn drawn(lang: Lang, title: &str) -> String {
        let frame = Frame { used: Use::Alone, locale: Locale::of(lang).unwrap(), title, ..frame() };
        bars(
            &frame,
            Bars {
                rows: &[Bar { name: "a", value: Some(1.0), is_this: false, range: None }],
                order: Order::Ranked,
                most: 9,
                rest: 0.0,
            },
        )
        .svg
    }

    #[test]
    fn a_picture_is_as_wide_as_asked_and_the_same_every_time() {
        let svg = drawn(Lang::En, "Title");
        let one = png(&svg, 600).unwrap();
        assert!(one.starts_with(b"\x89PNG") && one == png(&svg, 600).unwrap());
        assert_eq!(one[16..20], 600_u32.to_be_bytes());
        assert!(
            matches!(png(&svg, 199), Err(PngError::Width(199))) && matches!(png(&svg, 3_201), Err(PngError::Width(_)))
        );
        assert!(matches!(png("<svg", 600), Err(PngError::Reading(_))));
        assert!(matches!(png(&"x".repeat(4_000_001), 600), Err(PngError::TooLarge)));
        let tall = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"900\"/>";
        assert!(matches!(png(tall, 200), Err(PngError::TooLarge)));
    }

    #[test]
    fn letters_of_every_script_are_drawn() {
        for (lang, title) in
            [(Lang::Az, "Əhali"), (Lang::Kk, "Халық өңір"), (Lang::Fa, "ازبکستان"), (Lang::Ur, "ازبکستان کے لوگ")]
        {
            // A face that lacks letters would draw as much of them as of nothing.
            assert!(
                png(&drawn(lang, title), 800).unwrap().len() > png(&drawn(lang, ""), 800).unwrap().len() + 200,
                "{lang}"
            );
        }
    }
}
