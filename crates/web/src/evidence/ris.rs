//! RIS, the form of a reference that most programs for references read: a line for each field, two letters before it.

/// The media type that programs for references are known by.
pub(crate) const MEDIA: &str = "application/x-research-info-systems; charset=utf-8";

/// A reference of a kind (`DATA`, `RPRT`, `SLIDE`, `GEN`); fields without a value are left out.
pub(crate) fn ris(kind: &str, fields: &[(&str, String)]) -> String {
    let mut text = format!("TY  - {kind}\r\n");
    for (tag, value) in fields {
        let value = one_line(value);
        if !value.is_empty() {
            text.extend([tag, "  - ", value.as_str(), "\r\n"]);
        }
    }
    text + "ER  - \r\n"
}

/// A value within its line: what begins a line begins a field.
fn one_line(value: &str) -> String {
    let words = value.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::ris;

    #[test]
    fn a_field_is_a_line_whatever_stands_in_it() {
        let fields = [("TI", "Night\r\nER  - \n  crossings".to_owned()), ("DO", String::new()), ("AU", "A".to_owned())];
        assert_eq!(ris("DATA", &fields), "TY  - DATA\r\nTI  - Night ER - crossings\r\nAU  - A\r\nER  - \r\n");
    }
}
