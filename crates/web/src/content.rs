//! What a file is by its bytes: the name and the type that come with it are the sender's word.

/// The type of what is not what it is said to be; no act takes it.
pub(crate) const UNKNOWN: &str = "application/octet-stream";
/// The files of Office by the part that makes each what it is. Its name stands in the archive as it is, packed or not.
const OFFICE: [(&str, &[u8]); 3] = [
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"word/document"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"xl/workbook"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", b"ppt/presentation"),
];

/// What a browser says of a CSV file where a spreadsheet of Microsoft's is installed. The old workbooks of this type, which are no text,
/// nothing takes.
const CSV_OF_EXCEL: &str = "application/vnd.ms-excel";

/// The type that was said, if the bytes begin and are built as that type's do; else one that nothing takes.
pub(crate) fn media<'a>(said: &'a str, bytes: &[u8]) -> &'a str {
    let (said, _) = said.split_once(';').unwrap_or((said, ""));
    let said = match said.trim() {
        CSV_OF_EXCEL => "text/csv",
        said => said,
    };
    if fits(said, bytes) { said } else { UNKNOWN }
}

/// What a file of the archive is, by the ending of its name; nothing where its bytes do not say the same, or no act takes it.
pub fn media_of(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let said = match ending.as_deref()? {
        "pdf" => "application/pdf",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "txt" => "text/plain",
        "docx" => OFFICE[0].0,
        "xlsx" => OFFICE[1].0,
        "pptx" => OFFICE[2].0,
        _ => return None,
    };
    fits(said, bytes).then_some(said)
}

fn fits(said: &str, bytes: &[u8]) -> bool {
    match said {
        "application/pdf" => bytes.starts_with(b"%PDF-"),
        "image/png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg" => bytes.starts_with(b"\xff\xd8\xff"),
        "image/webp" => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        // Of any encoding whose letters are bytes; no such text has a byte of nothing.
        "text/plain" | "text/csv" | "application/json" => !bytes.contains(&0),
        _ => {
            let part = OFFICE.iter().find(|(media, _)| *media == said).map(|(_, part)| *part);
            let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
            bytes.starts_with(b"PK\x03\x04") && part.is_some_and(has)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_believed_only_with_its_bytes() {
        let docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        for (said, bytes, held) in [
            ("application/pdf", b"%PDF-1.7\n".as_slice(), true),
            ("application/pdf", b"<html>%PDF-1.7".as_slice(), false),
            ("image/png", b"\x89PNG\r\n\x1a\n....".as_slice(), true),
            ("image/png", b"GIF89a".as_slice(), false),
            ("image/jpeg", b"\xff\xd8\xff\xe0".as_slice(), true),
            ("image/webp", b"RIFF....WEBPVP8 ".as_slice(), true),
            ("image/webp", b"RIFF....WAVE".as_slice(), false),
            ("text/plain; charset=utf-8", "Қала".as_bytes(), true),
            ("text/csv", b"a,b\n1,2\n".as_slice(), true),
            ("application/vnd.ms-excel", b"a;b\n1;2\n".as_slice(), true),
            ("application/vnd.ms-excel", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0".as_slice(), false),
            ("text/csv", b"MZ\x90\0\x03".as_slice(), false),
            ("application/json", b"[1]".as_slice(), true),
            ("text/plain", b"MZ\x90\0\x03".as_slice(), false),
            (docx, b"PK\x03\x04....word/document.xml".as_slice(), true),
            (docx, b"PK\x03\x04....xl/workbook.xml".as_slice(), false),
            (docx, b"word/document.xml".as_slice(), false),
            ("image/svg+xml", b"<svg/>".as_slice(), false),
            ("text/html", b"<p>".as_slice(), false),
        ] {
            assert_eq!(media(said, bytes) == UNKNOWN, !held, "{said} {}", String::from_utf8_lossy(bytes));
        }
    }
}
