//! Photographs as readers have them: made anew from the pixels in three sizes, as WebP and JPEG, when one is brought. Nothing that a
//! camera or an editor wrote beside the pixels comes along: no place, no time, no name; turned as it was held; on white where it is
//! transparent. What was made lies beside the file and goes with it; where it is missing, after a copy was put back, it is made again.
//!
//! Bounds: the pixels of a photograph, the memory that reading one takes, one at a time, and what is known of how many.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError};

use clerk::PutError;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage};
use procedure::Rejection;
use procedure::names::Hash;
use procedure::news::Reason;
use record::Failure;
use record::files::Files;

use crate::content::UNKNOWN;
use crate::site::Site;

/// The widths of the sizes, in pixels, the smallest first. Nothing is made larger than it was brought.
const WIDTHS: [u32; 3] = [480, 960, 1600];
/// The most pixels of a photograph.
const PIXELS_MAX: u64 = 40_000_000;
/// The most pixels of a side: that of a JPEG, and more than that of a WebP, of which only smaller ones are made.
const SIDE_MAX: u32 = 16_000;
/// The most memory that reading one takes, in bytes.
const MEMORY_MAX: u64 = 400 * 1024 * 1024;
/// How good a JPEG is, of 100.
const JPEG_QUALITY: u8 = 82;
/// How good a WebP is, of 100.
const WEBP_QUALITY: f32 = 78.0;
/// The most photographs of which it is known what was made of them.
const KNOWN_MAX: usize = 10_000;

/// A format in which photographs are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Lossy WebP.
    WebP,
    /// JPEG, for whoever reads no WebP.
    Jpeg,
}

impl Format {
    const ALL: [Self; 2] = [Self::WebP, Self::Jpeg];

    /// Its word, as in `960.webp`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::WebP => "webp",
            Self::Jpeg => "jpeg",
        }
    }

    /// The format of this word.
    pub(crate) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }

    /// Its media type.
    pub(crate) fn media(self) -> &'static str {
        match self {
            Self::WebP => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// Why nothing is made of a file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotMade {
    /// It is no photograph, or damaged.
    #[error("it is no photograph, or damaged")]
    Unreadable,
    /// It has more pixels than the bound, or takes more memory.
    #[error("it is larger than the bound")]
    TooLarge,
    /// It is not there.
    #[error("it is not there")]
    Missing,
    /// The store fails.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// What was made of a photograph: the name in the store, by size and format.
type Made = BTreeMap<(u32, u32, &'static str), String>;

/// What is known of what was made of photographs.
#[derive(Debug, Default)]
pub(crate) struct Photographs {
    /// Nothing of a file of which nothing can be made.
    known: Mutex<BTreeMap<Hash, Option<Arc<Made>>>>,
    /// Held by whoever makes one.
    making: Mutex<()>,
}

impl Photographs {
    /// Width and height of each size, in pixels, the smallest first; none where nothing can be made of the file. Made first, where it
    /// was not.
    pub(crate) fn sizes(&self, files: &Files, hash: Hash) -> Vec<(u32, u32)> {
        let mut sizes: Vec<(u32, u32)> = self.made(files, hash).iter().flat_map(|made| made.keys()).map(size).collect();
        sizes.dedup();
        sizes
    }

    /// A photograph in a width and format; none where there is no such size.
    pub(crate) fn bytes(&self, files: &Files, hash: Hash, (width, format): (u32, Format)) -> Option<Vec<u8>> {
        let made = self.made(files, hash)?;
        let (_, name) = made.iter().find(|((of, _, word), _)| *of == width && *word == format.word())?;
        match files.get_made(hash, name) {
            Ok(Some(bytes)) => Some(bytes),
            // Another server erased it.
            Ok(None) => {
                self.forget(hash);
                None
            }
            Err(failure) => {
                tracing::error!(error = %failure, "what was made of a photograph could not be read");
                self.forget(hash);
                None
            }
        }
    }

    fn forget(&self, hash: Hash) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(&hash);
    }

    fn made(&self, files: &Files, hash: Hash) -> Option<Arc<Made>> {
        if let Some(known) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&hash) {
            return known.clone();
        }
        match self.make(files, hash) {
            Ok(made) => Some(made),
            Err(why) => {
                if !matches!(why, NotMade::Failed(_) | NotMade::Missing) {
                    self.know(hash, None);
                }
                tracing::warn!(error = %why, "nothing was made of a photograph");
                None
            }
        }
    }

    fn know(&self, hash: Hash, made: Option<Arc<Made>>) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KNOWN_MAX {
            known.clear();
        }
        known.insert(hash, made);
    }

    /// Makes the sizes of a photograph, where they are not there.
    ///
    /// # Errors
    /// It cannot be read or is too large, it is not there, or the store fails.
    fn make(&self, files: &Files, hash: Hash) -> Result<Arc<Made>, NotMade> {
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        let mut made = listed(files, hash)?;
        if made.is_empty() {
            let bytes = files.get(hash)?.ok_or(NotMade::Missing)?;
            for (name, bytes) in sizes_of(&bytes)? {
                if !files.put_made(hash, &name, &bytes)? {
                    return Err(NotMade::Missing);
                }
            }
            made = listed(files, hash)?;
        }
        let made = Arc::new(made);
        self.know(hash, Some(made.clone()));
        Ok(made)
    }
}

/// Makes the sizes of a photograph that an act names, or says by which rule it is refused.
///
/// # Errors
/// It is not what its name says, cannot be read, is too large, or could not be stored.
pub(crate) async fn checked(site: &Site, hash: Hash, media: Option<&str>) -> Result<(), PutError> {
    if media == Some(UNKNOWN) {
        return Err(Rejection::new(Reason::PhotographUnreadable).into());
    }
    let of = site.clone();
    let made = tokio::task::spawn_blocking(move || of.photographs().make(of.directory().files(), hash).map(drop)).await;
    // A reader of images that stops on bytes that were made to stop it has not read them.
    match made.unwrap_or(Err(NotMade::Unreadable)) {
        // Whoever names what is not there is told by the rule that it is not his.
        Ok(()) | Err(NotMade::Missing) => Ok(()),
        Err(NotMade::Unreadable) => Err(Rejection::new(Reason::PhotographUnreadable).into()),
        Err(NotMade::TooLarge) => {
            let rejection = Rejection::new(Reason::PhotographTooLarge);
            Err(rejection.with("pixels", PIXELS_MAX / 1_000_000).with("side", SIDE_MAX).into())
        }
        Err(NotMade::Failed(failure)) => Err(PutError::NotRecorded(failure.to_string())),
    }
}

fn size((width, height, _): &(u32, u32, &'static str)) -> (u32, u32) {
    (*width, *height)
}

/// What was made of a file, as its names say: `960x640-webp-6-HASH`, one of six; nothing where not all of it is there.
fn listed(files: &Files, hash: Hash) -> Result<Made, Failure> {
    let mut wanted = 0_usize;
    let one = |name: String| {
        let mut parts = name.split('-');
        let (width, height) = parts.next()?.split_once('x')?;
        let format = Format::named(parts.next()?)?;
        wanted = parts.next()?.parse().ok()?;
        Some(((width.parse().ok()?, height.parse().ok()?, format.word()), name.clone()))
    };
    let made: Made = files.made(hash)?.into_iter().filter_map(one).collect();
    Ok(if made.len() == wanted { made } else { Made::new() })
}

/// The sizes of a photograph in each format, each with its name.
fn sizes_of(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, NotMade> {
    let whole = pixels(bytes)?;
    let widths = widths_of(whole.width());
    let files = widths.len().saturating_mul(Format::ALL.len());
    let mut made = Vec::with_capacity(files);
    let mut larger = whole;
    // Each from the one above it: the largest is made from all pixels, and no size is made larger.
    for width in widths.into_iter().rev() {
        let height = u64::from(larger.height()).saturating_mul(u64::from(width)) / u64::from(larger.width().max(1));
        let height = u32::try_from(height).unwrap_or(u32::MAX).max(1);
        if width != larger.width() {
            larger = DynamicImage::ImageRgb8(larger).resize_exact(width, height, FilterType::Lanczos3).into_rgb8();
        }
        for format in Format::ALL {
            let name = format!("{width}x{}-{}-{files}", larger.height(), format.word());
            made.push((name, encoded(&larger, format)?));
        }
    }
    Ok(made)
}

/// The widths of the sizes of a photograph of this width: those that are smaller, and its own or the largest.
fn widths_of(width: u32) -> Vec<u32> {
    let largest = WIDTHS.iter().copied().max().unwrap_or(width).min(width);
    WIDTHS.into_iter().filter(|one| *one < largest).chain([largest]).collect()
}

/// The pixels of a photograph as it was held, on white; read within the bounds.
fn pixels(bytes: &[u8]) -> Result<RgbImage, NotMade> {
    let format = image::guess_format(bytes).map_err(read)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(NotMade::Unreadable);
    }
    if format == ImageFormat::Jpeg && !comes_to_its_end(bytes) {
        return Err(NotMade::Unreadable);
    }
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE_MAX), Some(SIDE_MAX));
    limits.max_alloc = Some(MEMORY_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(read)?;
    let (width, height) = decoder.dimensions();
    // What the head says is looked at before a pixel is read.
    if u64::from(width).saturating_mul(u64::from(height)) > PIXELS_MAX || decoder.total_bytes() > MEMORY_MAX {
        return Err(NotMade::TooLarge);
    }
    let turned = decoder.orientation().map_err(read)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(read)?;
    image.apply_orientation(turned);
    Ok(on_white(image))
}

/// True for a JPEG that comes to its end: what was cut off is filled with grey by its reader, and not told. The codes of pixels never
/// have the mark of the end in them (ISO/IEC 10918-1, B.1.1.5).
fn comes_to_its_end(jpeg: &[u8]) -> bool {
    let mut at = 2_usize;
    // Parts before the pixels say how long they are: a small picture in one has an end of its own.
    while let Some([0xff, kind, high, low]) = jpeg.get(at..at.saturating_add(4)) {
        at = match kind {
            0xff => at.saturating_add(1),
            0x01 | 0xd0..=0xd7 => at.saturating_add(2),
            0xda => break,
            _ => at.saturating_add(2).saturating_add(u16::from_be_bytes([*high, *low]).into()),
        };
    }
    jpeg.get(at..).is_some_and(|rest| rest.windows(2).any(|two| two == [0xff, 0xd9]))
}

fn read(error: ImageError) -> NotMade {
    if matches!(error, ImageError::Limits(_)) { NotMade::TooLarge } else { NotMade::Unreadable }
}

/// The pixels on white where they are transparent.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let (width, height) = image.dimensions();
    let over = |colour: u8, alpha: u8| {
        let (colour, alpha, white) = (u32::from(colour), u32::from(alpha), u32::from(u8::MAX));
        let mixed =
            colour.saturating_mul(alpha).saturating_add(white.saturating_mul(white.saturating_sub(alpha))) / white;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    let pixels = image.pixels().flat_map(|image::Rgba([red, green, blue, alpha])| {
        [over(*red, *alpha), over(*green, *alpha), over(*blue, *alpha)]
    });
    RgbImage::from_raw(width, height, pixels.collect()).unwrap_or_default()
}

/// The pixels in a format, and nothing beside them.
fn encoded(image: &RgbImage, format: Format) -> Result<Vec<u8>, NotMade> {
    match format {
        Format::WebP => {
            let encoder = webp::Encoder::from_rgb(image.as_raw(), image.width(), image.height());
            encoder
                .encode_simple(false, WEBP_QUALITY)
                .map(|bytes| bytes.to_vec())
                .map_err(|_too_large| NotMade::TooLarge)
        }
        Format::Jpeg => {
            let mut bytes = Vec::new();
            JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY).encode_image(image).map_err(read)?;
            Ok(bytes)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of this size as a PNG.
    fn png(width: u32, height: u32, colour: image::Rgba<u8>) -> Vec<u8> {
        let image = DynamicImage::ImageRgba8(image::RgbaImage::from_pixel(width, height, colour));
        let mut bytes = Vec::new();
        image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn three_sizes_are_made_and_none_is_larger_than_what_was_brought() {
        assert_eq!(widths_of(4000), [480, 960, 1600]);
        assert_eq!(widths_of(1600), [480, 960, 1600]);
        assert_eq!(widths_of(1000), [480, 960, 1000]);
        assert_eq!(widths_of(960), [480, 960]);
        assert_eq!(widths_of(300), [300]);
        let made = sizes_of(&png(1000, 500, image::Rgba([9, 90, 200, 255]))).unwrap();
        let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
        let wanted = [
            "1000x500-webp-6",
            "1000x500-jpeg-6",
            "960x480-webp-6",
            "960x480-jpeg-6",
            "480x240-webp-6",
            "480x240-jpeg-6",
        ];
        assert_eq!(names, wanted);
        for (name, bytes) in made {
            let image = image::load_from_memory(&bytes).unwrap();
            assert!(name.starts_with(&format!("{}x{}-", image.width(), image.height())), "{name}");
        }
    }

    #[test]
    fn what_is_transparent_is_on_white() {
        let clear = pixels(&png(3, 3, image::Rgba([0, 0, 0, 0]))).unwrap();
        assert!(clear.pixels().all(|pixel| pixel.0 == [255; 3]));
        let half = pixels(&png(3, 3, image::Rgba([0, 0, 0, 128]))).unwrap();
        assert!(half.pixels().all(|pixel| pixel.0 == [127; 3]));
    }

    #[test]
    fn a_small_file_of_many_pixels_is_refused_by_its_head() {
        // A head that says 15 000 by 15 000, and hardly a byte behind it.
        let mut bomb = png(1, 1, image::Rgba([0, 0, 0, 255]));
        bomb.splice(16..24, [0, 0, 0x3a, 0x98, 0, 0, 0x3a, 0x98]);
        let sum = crc(&bomb[12..29]).to_be_bytes();
        bomb.splice(29..33, sum);
        assert!(matches!(pixels(&bomb), Err(NotMade::TooLarge)));
        for broken in [&b"GIF89a"[..], b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"RIFF....WEBPVP8 "] {
            assert!(matches!(pixels(broken), Err(NotMade::Unreadable)), "{broken:?}");
        }
    }

    /// The sum of a part of a PNG.
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
        })
    }
}
