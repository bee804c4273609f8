//! Records of a CSV file (RFC 4180) or of tab-separated text, with the line on which each begins.

use super::{Fault, Wrong};

/// A row of a table: the line on which it begins, and its cells.
pub(super) type Cells = (u32, Vec<String>);

/// All records of a text, and what is wrong with it.
pub(super) fn records(text: &[u8], separator: u8) -> Result<Vec<Cells>, Fault> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let text = std::str::from_utf8(text).map_err(|error| {
        let before = text.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + u32::try_from(memchr::memchr_iter(b'\n', before).count()).unwrap_or_default();
        Fault { line, column: None, what: Wrong::Encoding }
    })?;
    let (mut rows, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begun, mut quoted) = (1_u32, 1_u32, false);
    let separator = char::from(separator);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        line += u32::from(sign == '\n');
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            _ if quoted => cell.push(sign),
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' => {
                cells.push(std::mem::take(&mut cell));
                rows.push((begun, std::mem::take(&mut cells)));
                begun = line;
            }
            _ if sign == separator => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    if quoted {
        return Err(Fault { line: begun, column: Some(cells.len() + 1), what: Wrong::Quotes });
    }
    if !cell.is_empty() || !cells.is_empty() {
        cells.push(cell);
        rows.push((begun, cells));
    }
    Ok(rows)
}

/// All records of a text, separated by what its first line has most of: each with the line on which it begins.
///
/// # Errors
/// It is no UTF-8 text, or a quotation does not end.
pub fn rows_of_csv(text: &[u8]) -> Result<Vec<(u32, Vec<String>)>, Fault> {
    records(text, separator(text))
}

/// What separates the fields of a text: what its first line has most of.
pub(super) fn separator(head: &[u8]) -> u8 {
    let line = head.split(|byte| *byte == b'\n').find(|line| line.len() > 1).unwrap_or_default();
    let count = |separator: u8| memchr::memchr_iter(separator, line).count();
    // A first column may hold commas of its own (Eurostat); tabs stand in no name.
    if count(b'\t') > 0 {
        return b'\t';
    }
    [b';', b','].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_lines_and_separators() {
        let rows = records(b"\xef\xbb\xbfa,\"b, \"\"c\"\"\"\r\n\"two\nlines\",x\nlast,", b',').unwrap();
        assert_eq!(rows[0], (1, vec!["a".to_owned(), "b, \"c\"".to_owned()]));
        assert_eq!((rows[1].0, rows[2].0), (2, 4));
        assert_eq!(rows[2].1, ["last", ""]);
        assert_eq!(records(b"a\n\"b", b',').unwrap_err().line, 2);
        assert_eq!(records(b"a\nb\xff", b',').unwrap_err(), Fault { line: 2, column: None, what: Wrong::Encoding });
        assert_eq!((separator(b"a;b;c,d"), separator(b"a\tb"), separator(b"a,b")), (b';', b'\t', b','));
    }
}
