//! The card of a page: a picture of it that is shown where its address is passed on.

use locale::{Lang, Locale};
use procedure::names::Texts;
use serde::Serialize;

use crate::{Nature, PaperError, wording};

/// What a card says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Card {
    language: &'static str,
    direction: &'static str,
    process: Written,
    title: Written,
    under: Vec<String>,
    notice: Option<String>,
    letters_missing: String,
}

/// Words in the language that they are in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
struct Written {
    words: String,
    language: String,
    direction: &'static str,
}

impl Written {
    /// A text in a language, or in the one there is.
    fn of(texts: &Texts, lang: Lang) -> Self {
        let Some((tag, words)) = wording::shown(texts, lang) else { return Self::default() };
        let direction = tag.parse().map_or("ltr", Lang::direction);
        Self { words, language: tag.to_owned(), direction }
    }
}

impl Card {
    /// The card of something with a title, in a process, with the kind, place and days that stand under it.
    pub fn new(locale: &Locale, (process, title): (&Texts, &Texts), under: Vec<String>, nature: Nature) -> Self {
        let lang = locale.lang();
        let (title, mut under) = (Written::of(title, lang), under);
        if !title.words.is_empty() && title.language != lang.tag() {
            under.push(locale.shown_in(&title.language));
        }
        Self {
            language: lang.tag(),
            direction: lang.direction(),
            process: Written::of(process, lang),
            title,
            under,
            notice: nature.notices(locale).into_iter().next(),
            letters_missing: locale.text("papers-letters-missing"),
        }
    }

    /// The card as PNG, 1200 by 630 pixels.
    ///
    /// # Errors
    /// [`PaperError`] where it cannot be set: a fault of ours, never of the words.
    pub fn png(&self) -> Result<Vec<u8>, PaperError> {
        crate::pdf::card_image(self, &self.letters_missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: (u32, u32) = (1200, 630);

    fn texts(tag: &str, words: &str) -> Texts {
        serde_json::from_value(serde_json::json!({ tag: words })).unwrap()
    }

    /// The width, the height and the pixels of a card.
    fn drawn(card: &Card) -> image::RgbImage {
        image::load_from_memory(&card.png().unwrap()).unwrap().into_rgb8()
    }

    fn card(tag: &str, title: &str) -> Card {
        let locale = Locale::of(tag.parse().unwrap()).unwrap();
        let (process, title) = (texts(tag, "Meshveret"), texts(tag, title));
        Card::new(locale, (&process, &title), Vec::from(["2026".to_owned()]), Nature::Rehearsal)
    }

    /// Dark pixels of the title in the first and in the second half of its line.
    fn ink(image: &image::RgbImage) -> [usize; 2] {
        let dark = |from: u32, to: u32| {
            let all = (from..to).flat_map(|x| (220..460).map(move |y| (x, y)));
            all.filter(|(x, y)| image.get_pixel(*x, *y).0.iter().all(|part| *part < 90)).count()
        };
        [dark(0, 600), dark(600, 1200)]
    }

    #[test]
    fn a_title_begins_where_its_page_begins() {
        let (left, right) = (drawn(&card("ru", "Паромы")), drawn(&card("fa", "نشست")));
        assert_eq!((left.dimensions(), right.dimensions()), (SIZE, SIZE));
        let (left, right) = (ink(&left), ink(&right));
        assert!(left[0] > 500 && left[1] == 0, "{left:?}");
        assert!(right[1] > 300 && right[0] == 0, "{right:?}");
    }

    #[test]
    fn the_longest_title_stays_above_what_stands_under_it() {
        let long = "Consultations on the crossings of the northern strait ".repeat(40);
        let image = drawn(&card("en", &long));
        // Between the title and the line under it there is ground alone.
        let ground = image.get_pixel(4, 300).0;
        assert!((0..1200).all(|x| image.get_pixel(x, 500).0 == ground));
        assert!(ink(&image)[1] > 3000);
    }

    #[test]
    fn a_title_in_another_language_says_in_which_it_is() {
        let (process, title) = (texts("fa", "روند"), texts("en", "The parties met"));
        let of = |lang: Lang| {
            Card::new(Locale::of(lang).unwrap(), (&process, &title), Vec::from(["2026".to_owned()]), Nature::Real).under
        };
        assert_eq!(of(Lang::En), ["2026"]);
        assert!(of(Lang::Fa).len() == 2 && of(Lang::Fa)[1].contains("انگلیسی"), "{:?}", of(Lang::Fa));
    }

    #[test]
    fn letters_that_no_face_has_do_not_keep_a_card_from_being_drawn() {
        assert!(card("en", "会議 on ferries").png().is_ok());
    }
}
