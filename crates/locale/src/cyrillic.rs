//! Uzbek in Cyrillic letters, made from its Latin ones by rule: the tables of 1940 and 1995, and the words whose spelling they do not
//! give (`locales/uz/cyrillic-exceptions.tsv`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const EXCEPTIONS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/uz/cyrillic-exceptions.tsv"));

/// The turned comma of oʻ and gʻ and the sign of a break, with the signs that are typed for them.
const SIGNS: [char; 6] = ['ʻ', 'ʼ', '’', '‘', '\'', '`'];

/// The words of the table by their Latin letters.
fn exceptions() -> &'static BTreeMap<String, &'static str> {
    static ALL: OnceLock<BTreeMap<String, &'static str>> = OnceLock::new();
    ALL.get_or_init(|| {
        let lines = EXCEPTIONS.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once('\t')).map(|(latin, other)| (evened(latin), other)).collect()
    })
}

/// Small letters, and one sign for all that are typed for it.
fn evened(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).map(|letter| if SIGNS.contains(&letter) { 'ʼ' } else { letter }).collect()
}

/// A text in Uzbek in Cyrillic letters. What is no Uzbek word stays as it is: an address, a code, a Roman numeral, a word with a letter
/// that the Latin alphabet of Uzbek does not have.
pub(crate) fn cyrillic(text: &str) -> String {
    cyrillic_but(text, &BTreeSet::new())
}

/// Words of Uzbek in small Latin letters, as far as its Cyrillic ones lead back to them: to look for what was asked, not to be read. Other
/// letters stay as they are.
pub fn uzbek_in_latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for letter in text.chars().flat_map(char::to_lowercase) {
        let after_vowel = before.is_some_and(|before| "аеёиоуўэюяы".contains(before));
        let begins = before.is_none_or(|before: char| !before.is_alphabetic() || "ъь".contains(before));
        let latin = match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'ғ' => "gʻ",
            'д' => "d",
            'е' if begins || after_vowel => "ye",
            'е' | 'э' => "e",
            'ё' => "yo",
            'ж' => "j",
            'з' => "z",
            'и' | 'ы' => "i",
            'й' => "y",
            'к' => "k",
            'қ' => "q",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'ў' => "oʻ",
            'п' => "p",
            'р' => "r",
            'ц' if after_vowel => "ts",
            'с' | 'ц' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "x",
            'ҳ' => "h",
            'ч' => "ch",
            'ш' | 'щ' => "sh",
            'ъ' => "ʼ",
            'ь' => "",
            'ю' => "yu",
            'я' => "ya",
            other => {
                out.push(other);
                before = Some(other);
                continue;
            }
        };
        out.push_str(latin);
        before = Some(letter);
    }
    out
}

/// As [`cyrillic`]; the words of `kept` stay as they are too.
pub(crate) fn cyrillic_but(text: &str, kept: &BTreeSet<String>) -> String {
    let mut out = String::with_capacity(text.len().saturating_mul(2));
    for chunk in text.split_inclusive(char::is_whitespace) {
        if is_code(chunk.trim()) {
            out.push_str(chunk);
            continue;
        }
        for (part, is_word) in parts(chunk) {
            let head = if is_word { kept_head(part, kept) } else { part.len() };
            let (stays, turned) = part.split_at_checked(head).unwrap_or((part, ""));
            out.push_str(stays);
            if stays.is_empty() {
                word(turned, &mut out);
            } else {
                letters_of(turned, Some(false), &mut out);
            }
        }
    }
    out
}

/// How much of a word stays: all of one that is kept or foreign, of a name in capitals what stands before its ending, as in `PDFni`.
fn kept_head(part: &str, kept: &BTreeSet<String>) -> usize {
    let stays = |word: &str| {
        kept.contains(word) || exceptions().get(&evened(word)).is_some_and(|own| own.starts_with(is_latin))
    };
    let capitals = part.bytes().take_while(u8::is_ascii_uppercase).count();
    if stays(part) {
        part.len()
    } else if capitals > 1 && part.get(..capitals).is_some_and(stays) {
        capitals
    } else {
        0
    }
}

/// The words in a text that are in Latin letters.
pub(crate) fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    parts(text).filter(|(part, is_word)| *is_word && part.starts_with(is_latin)).map(|(part, _)| part)
}

/// True for an address, the name of a file, an option of a command, a code of letters and figures.
fn is_code(chunk: &str) -> bool {
    let inner = chunk.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '/');
    let mixed = || {
        let mut pairs = inner.chars().zip(inner.chars().skip(1));
        inner.starts_with(is_latin) && pairs.any(|(first, next)| is_latin(first) && next.is_ascii_digit())
    };
    let host = || {
        let mut parts = inner.split('.');
        let long = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let ends_in_letters = inner.rsplit('.').next().is_some_and(|last| last.starts_with(is_latin));
        inner.contains('.') && ends_in_letters && parts.all(long)
    };
    inner.starts_with("--")
        || chunk.starts_with('/')
        || ["://", "@", "_", "\\"].iter().any(|sign| inner.contains(sign))
        || mixed()
        || host()
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&letter) && letter.is_alphabetic()
}

/// A text cut into words and what stands between them.
fn parts(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_word = first.is_alphabetic();
        let end = if is_word { word_end(rest) } else { rest.find(char::is_alphabetic).unwrap_or(rest.len()) };
        let (part, behind) = rest.split_at_checked(end)?;
        rest = behind;
        Some((part, is_word))
    })
}

/// Where the word at the beginning of a text ends. A sign belongs to it between letters, and behind g at its end; the turned comma always.
fn word_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let within = next.is_some_and(char::is_alphabetic) && !next.is_some_and(|next| SIGNS.contains(&next));
        let sign = SIGNS.contains(&letter)
            && (within || letter == 'ʻ' || matches!(before, 'g' | 'G'))
            && before.is_alphabetic();
        // Two of the signs are letters by their kind.
        if !sign && (SIGNS.contains(&letter) || !letter.is_alphabetic()) {
            return at;
        }
        before = letter;
    }
    text.len()
}

/// A word in Cyrillic letters, put behind what is there.
fn word(latin: &str, out: &mut String) {
    let small = evened(latin);
    if is_roman(latin)
        || !small.chars().all(|letter| letter.is_ascii_lowercase() || letter == 'ʼ')
        || is_foreign(&small)
    {
        return out.push_str(latin);
    }
    if let Some(whole) = exceptions().get(&small) {
        return out.push_str(&cased(whole, latin, &small));
    }
    let ends = small.char_indices().map(|(at, _)| at).filter(|at| *at > 2).rev();
    let mut stems = ends.filter_map(|end| Some((end, *exceptions().get(small.get(..end)?)?)));
    let stem = stems.find(|(_, other)| !other.ends_with('ь') && !other.starts_with(is_latin));
    if let Some((end, other)) = stem {
        let letters = small.get(..end).map_or(0, |stem| stem.chars().count());
        let cut = latin.char_indices().nth(letters).map_or(latin.len(), |(at, _)| at);
        let (stem, ending) = latin.split_at_checked(cut).unwrap_or((latin, ""));
        out.push_str(&cased(other, stem, ""));
        return letters_of(ending, other.chars().last().map(is_vowel), out);
    }
    letters_of(latin, None, out);
}

/// True with a letter that Uzbek does not have: w, and c without h.
fn is_foreign(small: &str) -> bool {
    small.contains('w') || small.replace("ch", "").contains('c')
}

/// True for a Roman numeral: a single letter counts where it is one that numbers chapters.
fn is_roman(word: &str) -> bool {
    matches!(word, "I" | "V" | "X") || word.len() > 1 && word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

/// The word of the table with the capitals of the word in its place; what the table leaves in Latin letters stays as it was given.
fn cased(other: &str, given: &str, small: &str) -> String {
    if other == small {
        return given.to_owned();
    }
    let capital = |letter: char| letter.is_uppercase();
    let mut letters = given.chars().filter(|letter| !SIGNS.contains(letter));
    let first = letters.next().is_some_and(capital);
    let rest: Vec<char> = letters.collect();
    if first && !rest.is_empty() && rest.iter().all(|letter| capital(*letter)) {
        return other.to_uppercase();
    }
    let mut others = other.chars();
    match others.next().filter(|_| first) {
        Some(head) => head.to_uppercase().chain(others).collect(),
        None => other.to_owned(),
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ў' | 'э' | 'ю' | 'я')
}

/// The letters of a word or of its ending. `after` says whether a vowel stands before it; none at the beginning of a word.
fn letters_of(latin: &str, mut after: Option<bool>, out: &mut String) {
    let given: Vec<char> = latin.chars().collect();
    let mut at = 0;
    while let Some(rest) = given.get(at..).filter(|rest| !rest.is_empty()) {
        let (taken, other) = one(rest, after);
        let capital = rest.first().is_some_and(|letter| letter.is_uppercase())
            || other == "ъ" && at > 0 && rest.get(1).is_some_and(|next| next.is_uppercase());
        if capital {
            out.extend(other.chars().flat_map(char::to_uppercase));
        } else {
            out.push_str(other);
        }
        after = other.chars().last().map(is_vowel).or(after);
        at = at.saturating_add(taken);
    }
}

/// How many Latin letters are one Cyrillic letter here, and which.
fn one(rest: &[char], after: Option<bool>) -> (usize, &'static str) {
    let small = |at: usize| rest.get(at).map_or(' ', char::to_ascii_lowercase);
    let sign = |at: usize| rest.get(at).is_some_and(|letter| SIGNS.contains(letter));
    let vowel_before = after != Some(false);
    match (small(0), small(1)) {
        ('s', 'h') => (2, "ш"),
        ('c', 'h') => (2, "ч"),
        ('s', _) if sign(1) && small(2) == 'h' => (2, "с"),
        ('o', _) if sign(1) => (2, "ў"),
        ('g', _) if sign(1) => (2, "ғ"),
        ('t', 's')
            if after.is_none() || [('i', 'y', 'a'), ('i', 'o', 'n')].contains(&(small(2), small(3), small(4))) =>
        {
            (2, "ц")
        }
        ('y', 'o') if !sign(2) => (2, "ё"),
        ('y', 'u') => (2, "ю"),
        ('y', 'a') => (2, "я"),
        ('y', 'e') if vowel_before => (2, "е"),
        ('y', 'e') => (2, "ье"),
        ('e', _) => (1, if vowel_before { "э" } else { "е" }),
        (letter, _) => (1, alone(letter)),
    }
}

fn alone(letter: char) -> &'static str {
    match letter {
        'a' => "а",
        'b' => "б",
        'd' => "д",
        'f' => "ф",
        'g' => "г",
        'h' => "ҳ",
        'i' => "и",
        'j' => "ж",
        'k' => "к",
        'l' => "л",
        'm' => "м",
        'n' => "н",
        'o' => "о",
        'p' => "п",
        'q' => "қ",
        'r' => "р",
        's' => "с",
        't' => "т",
        'u' => "у",
        'v' => "в",
        'x' => "х",
        'y' => "й",
        'z' => "з",
        // What is left is the sign of a break: a word with any other letter is not taken apart.
        _ => "ъ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cases: &[(&str, &str)]) {
        for (latin, other) in cases {
            assert_eq!(cyrillic(latin), *other, "{latin}");
        }
    }

    #[test]
    fn letters_are_those_of_the_tables() {
        check(&[
            ("Oʻzbekiston Respublikasi", "Ўзбекистон Республикаси"),
            ("shahar, choy, gʻalaba, toʻgʻri, tong", "шаҳар, чой, ғалаба, тўғри, тонг"),
            ("yoʻl yoʻq yorugʻ yulduz yangi yer qayer oyda", "йўл йўқ ёруғ юлдуз янги ер қаер ойда"),
            ("elchi poeziya meʼmor eʼlon ekspert kecha aero", "элчи поэзия меъмор эълон эксперт кеча аэро"),
            ("maʼlumot sanʼat Isʼhoq", "маълумот санъат Исҳоқ"),
            ("qonun xalq jahon hayot", "қонун халқ жаҳон ҳаёт"),
        ]);
    }

    #[test]
    fn capitals_follow_the_word() {
        check(&[
            ("SHAHAR Shahar", "ШАҲАР Шаҳар"),
            ("YOʻL Yoʻl YANGI Yangi YEVROPA Yevropa", "ЙЎЛ Йўл ЯНГИ Янги ЕВРОПА Европа"),
            ("OʻZBEKISTON MAʼLUMOT", "ЎЗБЕКИСТОН МАЪЛУМОТ"),
            ("AQSH BMT Fransiya FRANSIYA", "АҚШ БМТ Франция ФРАНЦИЯ"),
        ]);
    }

    #[test]
    fn every_sign_that_is_typed_is_read() {
        for sign in SIGNS {
            assert_eq!(
                cyrillic(&format!("O{sign}zbek tog{sign}i bog{sign} ma{sign}no")),
                "Ўзбек тоғи боғ маъно",
                "{sign}"
            );
        }
        check(&[("‘salom’ “kino”", "‘салом’ “кино”"), ("'tog'", "'тоғ"), ("salomo’", "саломо’")]);
    }

    #[test]
    fn the_table_has_what_the_rule_has_not() {
        check(&[
            ("sentabr sentabrda 12-sentabr", "сентябрь сентабрда 12-сентябрь"),
            ("konferensiyaning federatsiyasi protsedura", "конференциянинг федерацияси процедура"),
            ("obyektlar Vyetnam premyer-ministr", "объектлар Вьетнам премьер-министр"),
            (
                "konstitutsion operatsion institutsional moʻjiza fakultetlar filmlar",
                "конституцион операцион институционал мўъжиза факультетлар фильмлар",
            ),
            ("12.10.2023-yil 24.11.2023da iom.int", "12.10.2023-йил 24.11.2023да iom.int"),
            ("muvaffaqiyatsiz muddatsiz tsenzura delegatsiya", "муваффақиятсиз муддатсиз цензура делегация"),
        ]);
        for line in EXCEPTIONS.lines().filter(|line| !line.starts_with('#')) {
            let (latin, other) = line.split_once('\t').unwrap();
            assert_eq!((latin, other), (latin.to_lowercase().as_str(), other.to_lowercase().as_str()));
            let one = |word: &str| !word.is_empty() && !word.contains(['\t', '\n']);
            assert!(one(latin) && one(other), "{line}");
        }
    }

    #[test]
    fn what_is_written_in_cyrillic_letters_leads_back_to_latin_ones() {
        for words in
            ["oʻzbekiston", "chiroqlar", "mehnat migratsiyasi", "pul oʻtkazmalari", "yevropa", "poyezd", "maʼno"]
        {
            assert_eq!(uzbek_in_latin(&cyrillic(words)), words, "{words}");
        }
        assert_eq!(uzbek_in_latin("ЧИРОҚ 2024, SOM 8"), "chiroq 2024, som 8");
    }

    #[test]
    fn what_is_not_uzbek_stays() {
        for text in [
            "https://iom.int/uz",
            "elchi@mfa.uz",
            "hujjat.pdf",
            "--mapping",
            "SHA256",
            "XIV",
            "II",
            "Wrocław",
            "Əli",
            "decisions",
            "Ҳужжат",
            "/uz/almaty/",
            "12:30",
            "",
            "بيان",
            "data_key",
        ] {
            assert_eq!(cyrillic(text), text);
        }
        check(&[("(hujjat.pdf) faylini", "(hujjat.pdf) файлини")]);
        let kept = BTreeSet::from(["Meshveret".to_owned(), "PDF".to_owned()]);
        assert_eq!(cyrillic_but("Meshveret dasturi PDFni, UTCda", &kept), "Meshveret дастури PDFни, UTCда");
    }
}
