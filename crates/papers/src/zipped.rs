//! Archives of parts: packed so that the same parts give the same bytes, unpacked within bounds.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The largest archive, in bytes.
pub(crate) const BYTES_MAX: usize = 20 * 1024 * 1024;
/// The most bytes of all its parts together.
pub(crate) const UNPACKED_MAX: u64 = 200 * 1024 * 1024;
/// The most bytes of the parts that are read, together: what is read becomes a tree many times larger.
const READ_MAX: u64 = 32 * 1024 * 1024;
/// The most parts.
const PARTS_MAX: usize = 2_000;

/// A file is no archive that we take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ZipError {
    /// It is larger than [`BYTES_MAX`].
    #[error("the file is larger than {BYTES_MAX} bytes")]
    TooLarge,
    /// Its parts are larger than [`UNPACKED_MAX`] together, or those that are read larger than 32 MB.
    #[error("the file unpacks to more than {UNPACKED_MAX} bytes")]
    UnpacksTooLarge,
    /// It has more than two thousand parts.
    #[error("the file has more than {PARTS_MAX} parts")]
    TooManyParts,
    /// It is no archive, or a broken one.
    #[error("unpacking the file: {0}")]
    Broken(String),
}

/// The parts of a file that `wanted` names.
pub(crate) fn unpack(bytes: &[u8], wanted: impl Fn(&str) -> bool) -> Result<BTreeMap<String, Vec<u8>>, ZipError> {
    if bytes.len() > BYTES_MAX {
        return Err(ZipError::TooLarge);
    }
    let broken = |cause: &dyn std::fmt::Display| ZipError::Broken(cause.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| broken(&cause))?;
    if archive.len() > PARTS_MAX {
        return Err(ZipError::TooManyParts);
    }
    let (mut claimed, mut left) = (0_u64, READ_MAX);
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|cause| broken(&cause))?;
        claimed = claimed.saturating_add(part.size());
        if claimed > UNPACKED_MAX {
            return Err(ZipError::UnpacksTooLarge);
        }
        let name = part.name().map_err(|cause| broken(&cause))?.trim_start_matches('/').to_owned();
        if !wanted(&name) {
            continue;
        }
        // What a part says of its size need not be true: what is read is counted.
        let mut content = Vec::new();
        part.take(left.saturating_add(1)).read_to_end(&mut content).map_err(|cause| broken(&cause))?;
        let length = u64::try_from(content.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(length).ok_or(ZipError::UnpacksTooLarge)?;
        parts.insert(name, content);
    }
    Ok(parts)
}

/// Holds if all parts together unpack to no more than `max` bytes. A directory may say less of its parts than they are, so they
/// are unpacked, and what comes out is counted and let go.
pub(crate) fn measure(bytes: &[u8], max: u64) -> Result<(), ZipError> {
    let broken = |cause: &dyn std::fmt::Display| ZipError::Broken(cause.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| broken(&cause))?;
    if archive.len() > PARTS_MAX {
        return Err(ZipError::TooManyParts);
    }
    let mut left = max;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|cause| broken(&cause))?;
        let read = std::io::copy(&mut part.take(left.saturating_add(1)), &mut std::io::sink());
        left = left.checked_sub(read.map_err(|cause| broken(&cause))?).ok_or(ZipError::UnpacksTooLarge)?;
    }
    Ok(())
}

/// Packs parts, in their order.
pub(crate) fn pack(parts: &[(&str, String)]) -> Result<Vec<u8>, ZipError> {
    let broken = |cause: &dyn std::fmt::Display| ZipError::Broken(cause.to_string());
    // The date of a part says nothing; a fixed one makes the bytes the same every time.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, options).map_err(|cause| broken(&cause))?;
        writer.write_all(content.as_bytes()).map_err(|cause| broken(&cause))?;
    }
    Ok(writer.finish().map_err(|cause| broken(&cause))?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_and_bytes_are_the_same_twice() {
        let parts = [("a.xml", "<a/>".to_owned()), ("b/c.xml", "Ж".repeat(1000))];
        let packed = pack(&parts).unwrap();
        assert_eq!(packed, pack(&parts).unwrap());
        let read = unpack(&packed, |name| name.starts_with('b')).unwrap();
        assert_eq!(read, BTreeMap::from([("b/c.xml".to_owned(), "Ж".repeat(1000).into_bytes())]));
    }

    #[test]
    fn hostile_archives_are_refused() {
        assert_eq!(unpack(&vec![0; BYTES_MAX + 1], |_| true), Err(ZipError::TooLarge));
        assert!(matches!(unpack(b"no archive", |_| true), Err(ZipError::Broken(_))));
        let bomb = pack(&[("a", "0".repeat(40 * 1024 * 1024))]).unwrap();
        assert!(bomb.len() < 100_000);
        assert_eq!(unpack(&bomb, |_| true), Err(ZipError::UnpacksTooLarge));
        // What the directory says of a part's size is believed where it says too much.
        let mut claims = pack(&[("a", String::new())]).unwrap();
        let at = claims.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        claims[at + 24..at + 28].copy_from_slice(&[0, 0, 0, 0x7f]);
        assert_eq!(unpack(&claims, |_| false), Err(ZipError::UnpacksTooLarge));
        let names: Vec<String> = (0..=PARTS_MAX).map(|at| at.to_string()).collect();
        let many: Vec<(&str, String)> = names.iter().map(|name| (name.as_str(), String::new())).collect();
        assert_eq!(unpack(&pack(&many).unwrap(), |_| true), Err(ZipError::TooManyParts));
    }
}
