//! Words in a picture: how wide they are, about; where a line is broken; what of them may stand in XML.

/// How much of the size of its face a letter takes. The faces are Source Sans 3 and Vazirmatn; what is not known is wide.
fn advance(letter: char) -> f64 {
    match letter {
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' => 0.0,
        ' ' | '\u{a0}' => 0.2,
        'i' | 'j' | 'l' | 'I' | 'ı' | 'і' | '\'' | '.' | ',' | ':' | ';' | '|' | '!' | '\u{2019}' | '\u{2bb}' | 'İ' => {
            0.28
        }
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' | '*' => 0.35,
        'm' | 'w' | 'M' | 'W' | 'ш' | 'щ' | 'ю' | 'ж' | 'м' | 'ы' | 'ф' | 'Ш' | 'Щ' | 'Ю' | 'Ж' | 'М' | 'Ы' | 'Ф'
        | '%' | '@' => 0.84,
        '0'..='9' | '–' => 0.5,
        '\u{6f0}'..='\u{6f9}' | '\u{660}'..='\u{669}' => 0.58,
        'a'..='z' => 0.51,
        'A'..='Z' => 0.6,
        'а'..='я' | 'ѐ'..='ѿ' => 0.56,
        'А'..='Я' | 'Ѐ'..='Џ' => 0.63,
        'ا' | 'آ' | 'أ' | 'إ' | 'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'و' | 'ل' => 0.42,
        '\u{600}'..='\u{6ff}' => 0.61,
        '\u{2e80}'..='\u{ffff}' => 1.0,
        letter if letter.is_lowercase() => 0.55,
        letter if letter.is_uppercase() => 0.65,
        _ => 0.65,
    }
}

/// About how wide a text is, in the units of its size.
pub(crate) fn measure(text: &str, size: f64) -> f64 {
    text.chars().map(advance).fold(0.0, |sum, width| sum + width) * size
}

/// A text that takes no more than a width: cut, with an ellipsis, where it would.
pub(crate) fn fitted(text: &str, size: f64, width: f64) -> String {
    if measure(text, size) <= width {
        return text.to_owned();
    }
    let mut left = width - measure("…", size);
    let mut kept: String = text
        .chars()
        .take_while(|letter| {
            left -= advance(*letter) * size;
            left >= 0.0
        })
        .collect();
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The lines of a text, each no wider than `width`, broken between words; a word that is wider alone is cut.
pub(crate) fn wrapped(text: &str, size: f64, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if measure(line, size) + measure(word, size) + 0.2 * size <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(fitted(word, size, width)),
        }
    }
    lines
}

/// A text without what XML forbids, without marks that turn letters round, and with isolates only where each is ended.
pub(crate) fn clean(text: &str) -> String {
    let mut depth = 0_i32;
    let mut balanced = true;
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth = depth.saturating_add(1),
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        balanced &= depth >= 0;
    }
    balanced &= depth == 0;
    let stays = |letter: &char| match letter {
        '\u{2066}'..='\u{2069}' => balanced,
        '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}' => false,
        letter => !letter.is_control(),
    };
    text.chars()
        .map(|letter| if letter.is_whitespace() && letter.is_control() { ' ' } else { letter })
        .filter(stays)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_to_its_width() {
        assert_eq!(fitted("Italy", 14.0, 100.0), "Italy");
        let cut = fitted(&"Turkmenistan ".repeat(20), 14.0, 100.0);
        assert!(cut.ends_with('…') && measure(&cut, 14.0) <= 100.0, "{cut}");
        let lines = wrapped("Iran (Islamic Republic of)", 14.0, 90.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| measure(line, 14.0) <= 90.0), "{lines:?}");
        assert!(wrapped("", 14.0, 90.0).is_empty());
    }

    #[test]
    fn what_turns_letters_round_is_taken_out() {
        assert_eq!(clean("a\u{202e}b\u{0}c\u{2069}d\ne"), "abcd e");
        assert_eq!(clean("\u{2068}a\u{2069}"), "\u{2068}a\u{2069}");
        assert_eq!(clean("\u{2069}\u{2068}a"), "a");
    }
}
