//! Numbers as a language writes them.

use crate::{Lang, Locale};

/// A space that breaks no line.
const SPACE: char = '\u{a0}';

impl Locale {
    /// A number with so many digits behind the decimal sign, rounded half to even, its thousands apart from four digits on (in
    /// Italian from five); in Persian with the figures of its script. Signs are those of CLDR 48. What is no number is a dash.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let plain = format!("{:.*}", decimals.min(12), value.abs());
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let (group, point, least) = self.signs();
        let mut text = String::with_capacity(plain.len().saturating_mul(2));
        let zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        if value < 0.0 && !zero {
            text.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(place);
            if place > 0 && left.is_multiple_of(3) && whole.len() >= least {
                text.push(group);
            }
            text.push(digit);
        }
        if !part.is_empty() {
            text.push(point);
            text.push_str(part);
        }
        self.digits(&text)
    }

    /// The sign between thousands, the decimal sign, and from how many digits on thousands stand apart.
    fn signs(&self) -> (char, char, usize) {
        match self.lang() {
            Lang::En | Lang::Ur => (',', '.', 4),
            Lang::Fa => ('٬', '٫', 4),
            Lang::Az | Lang::Tr => ('.', ',', 4),
            Lang::It => ('.', ',', 5),
            Lang::Kk | Lang::Ky | Lang::Ru | Lang::Tg | Lang::Tk | Lang::Uz => (SPACE, ',', 4),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_are_those_of_the_language() {
        let number = |lang: Lang, value, decimals| Locale::of(lang).unwrap().number(value, decimals);
        assert_eq!(number(Lang::En, 744_161.0, 0), "744,161");
        assert_eq!(number(Lang::En, -1234.56, 1), "\u{2212}1,234.6");
        assert_eq!(number(Lang::Az, 744_161.0, 0), "744.161");
        assert_eq!(number(Lang::Ru, 1_744_161.5, 1), "1\u{a0}744\u{a0}161,5");
        assert_eq!(number(Lang::It, 4161.0, 0), "4161");
        assert_eq!(number(Lang::It, 44_161.0, 0), "44.161");
        assert_eq!(number(Lang::Fa, 744_161.5, 1), "۷۴۴٬۱۶۱٫۵");
        assert_eq!(number(Lang::En, -0.2, 0), "0");
        assert_eq!(number(Lang::En, f64::NAN, 0), "–");
        assert_eq!(number(Lang::En, 0.0, 2), "0.00");
    }
}
