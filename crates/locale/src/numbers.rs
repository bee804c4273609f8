//! Numbers as a language writes them: which sign parts thousands, which decimals (CLDR 48).

use crate::{Lang, Locale};

/// The most digits behind the decimal sign.
const DECIMALS_MAX: u8 = 12;

impl Locale {
    /// A number, rounded to so many digits behind the decimal sign, half away from zero: `744,161`, in Russian `744 161`. What is no number
    /// or without end is a dash.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let (thousands, decimal) = signs(self.lang());
        let decimals = usize::from(decimals.min(DECIMALS_MAX));
        let written = format!("{:.decimals$}", rounded(value.abs(), decimals));
        let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
        let mut out = String::with_capacity(written.len().saturating_mul(2));
        if value < 0.0 && written.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            // Among words from right to left the sign would be set behind the number.
            out.push_str(if self.lang().direction() == "rtl" { "\u{200e}−" } else { "−" });
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len().saturating_sub(at).is_multiple_of(3) {
                out.push(thousands);
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push(decimal);
            out.push_str(part);
        }
        self.digits(&out)
    }
}

/// Rounds half away from zero, where the figure is small enough to have digits behind the sign at all.
fn rounded(value: f64, decimals: usize) -> f64 {
    let tens = (0..decimals).fold(1.0, |power, _| power * 10.0);
    let scaled = value * tens;
    if scaled < 1e15 { scaled.round() / tens } else { value }
}

/// The signs between thousands and before decimals. A space does not break.
fn signs(lang: Lang) -> (char, char) {
    match lang {
        Lang::En | Lang::Ur => (',', '.'),
        Lang::Az | Lang::It | Lang::Tr => ('.', ','),
        Lang::Fa => ('٬', '٫'),
        Lang::Kk | Lang::Ky | Lang::Ru | Lang::Tg | Lang::Tk | Lang::Uz | Lang::UzCyrl => ('\u{a0}', ','),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let of = |lang: Lang, value: f64, decimals: u8| Locale::of(lang).unwrap().number(value, decimals);
        assert_eq!(of(Lang::En, 744_161.0, 0), "744,161");
        assert_eq!(of(Lang::Ru, 744_161.4, 1), "744\u{a0}161,4");
        assert_eq!(of(Lang::Az, 1_234_567.0, 0), "1.234.567");
        assert_eq!(of(Lang::Fa, 744_161.5, 1), "۷۴۴٬۱۶۱٫۵");
        assert_eq!(of(Lang::Ur, 1_000.0, 0), "1,000");
        assert_eq!(of(Lang::En, 999.0, 0), "999");
        assert_eq!(of(Lang::En, 0.125, 2), "0.13");
        assert_eq!(of(Lang::En, 2.5, 0), "3");
    }

    #[test]
    fn a_sign_stands_before_the_number_and_never_before_nothing() {
        let of = |lang: Lang, value: f64| Locale::of(lang).unwrap().number(value, 0);
        assert_eq!(of(Lang::En, -1_500.0), "−1,500");
        assert_eq!(of(Lang::Fa, -5.0), "\u{200e}−۵");
        assert_eq!(of(Lang::En, -0.2), "0");
        assert_eq!((of(Lang::En, f64::NAN), of(Lang::En, f64::INFINITY)), ("–".into(), "–".into()));
        assert_eq!(of(Lang::En, 1e15), "1,000,000,000,000,000");
    }
}
