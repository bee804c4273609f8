//! The style page: the parts of which every page is made, drawn with the style sheets as they are.

use askama::Template;
use locale::{Lang, Locale};

use crate::frame::Frame;

/// The style sheet with the values that everything else is made of.
const TOKENS: &str = include_str!("../../../assets/css/tokens.css");

/// The drawings of the icons.
const ICONS: &str = include_str!("../../../assets/img/icons.svg");

/// The colours that carry a meaning, by their names in the style sheet; each has a message, `design-colour-NAME`.
const COLOURS: [&str; 11] =
    ["paper", "tint", "rule", "edge", "ink", "ink-soft", "lapis", "turquoise", "saffron", "pomegranate", "adopted"];

/// The states that a badge shows, by the endings of their classes; each has a message, `design-state-NAME`.
const STATES: [&str; 7] = ["open", "due", "late", "adopted", "half", "ring", "unknown"];

/// The style page.
#[derive(Clone, Debug, Template)]
#[template(path = "site/design.html")]
pub struct Design {
    /// The frame.
    pub f: Frame,
    /// The colours, in the order of their table.
    pub colours: Vec<Colour>,
    /// The icons: what each is called in its file, and its word.
    pub icons: Vec<(&'static str, String)>,
    /// The states: the ending of its class, and its word.
    pub states: Vec<(&'static str, String)>,
    /// A specimen of the type in each language.
    pub specimens: Vec<Specimen>,
}

/// A colour of the style sheet.
#[derive(Clone, Debug)]
pub struct Colour {
    /// Its name there.
    pub name: &'static str,
    /// What it means.
    pub meaning: String,
    /// On the light ground and on the dark one: the value, as `#rrggbb`, and its contrast with the ground, in words.
    pub themes: [(String, String); 2],
}

/// Words in one language, as they are set.
#[derive(Clone, Debug)]
pub struct Specimen {
    /// The language.
    pub lang: Lang,
    /// A title.
    pub title: String,
    /// A sentence.
    pub text: String,
}

impl Colour {
    /// True for the ground, from which the others stand out.
    pub fn is_ground(&self) -> bool {
        self.name == "paper"
    }
}

impl Design {
    /// The page, of the style sheets in the program.
    pub fn new(f: Frame) -> Self {
        let themes = [light(), dark()];
        let colour = |name: &'static str| {
            let value = |theme: &'static str| {
                let value = value(theme, name).unwrap_or_default();
                let ratio = contrast(value, self::value(theme, "paper").unwrap_or_default());
                let ratio = ratio.map_or_else(|| f.t("site-unknown"), |ratio| f.locale.number(ratio, 1));
                (value.to_owned(), f.t1("design-contrast", "ratio", format!("{ratio} : {}", f.figure(1))))
            };
            Colour { name, meaning: f.t(&format!("design-colour-{name}")), themes: themes.map(value) }
        };
        let colours = COLOURS.map(colour).into();
        let icons = icons().map(|name| (name, f.t(&format!("design-icon-{name}")))).collect();
        let states = STATES.map(|state| (state, f.t(&format!("design-state-{state}")))).into();
        let specimen = |lang| {
            let locale = Locale::of(lang)?;
            Some(Specimen {
                lang,
                title: locale.text("design-specimen-title"),
                text: locale.text("design-specimen-text"),
            })
        };
        Self { colours, icons, states, specimens: Lang::ALL.into_iter().filter_map(specimen).collect(), f }
    }
}

/// The part of the style sheet with the light values.
fn light() -> &'static str {
    TOKENS.split("@media (prefers-color-scheme: dark)").next().unwrap_or_default()
}

/// The part with the dark ones.
fn dark() -> &'static str {
    TOKENS.split(":root[data-theme=\"dark\"]").nth(1).unwrap_or_default()
}

/// The value of a colour in a part of the style sheet.
fn value(part: &'static str, name: &str) -> Option<&'static str> {
    let (_, rest) = part.split_once(&format!("--{name}: "))?;
    rest.split(';').next()
}

/// The names of the icons, in the order of their file.
fn icons() -> impl Iterator<Item = &'static str> {
    ICONS.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// The contrast of two colours given as `#rrggbb`, from 1 to 21 (WCAG 2.2, contrast ratio).
fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (luminance(one)?, luminance(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#')?;
    let part = |from: usize| {
        let value = u8::from_str_radix(digits.get(from..from.checked_add(2)?)?, 16).ok()?;
        let value = f64::from(value) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_the_edges_of_controls_stand_out_from_every_ground_in_both_themes() {
        let of = |theme, one: &str, ground: &str| {
            contrast(value(theme, one).unwrap(), value(theme, ground).unwrap()).unwrap()
        };
        assert!((contrast("#000000", "#ffffff").unwrap() - 21.0).abs() < 1e-9);
        for (theme, ground) in [light(), dark()].into_iter().flat_map(|theme| [(theme, "paper"), (theme, "tint")]) {
            for text in ["ink", "ink-soft", "lapis", "turquoise", "saffron", "pomegranate", "adopted"] {
                let ratio = of(theme, text, ground);
                assert!(ratio >= 7.0, "{text} on {ground}: {ratio}");
            }
            let ratio = of(theme, "edge", ground);
            assert!(ratio >= 3.0, "edge on {ground}: {ratio}");
        }
    }

    #[test]
    fn the_reader_s_choice_of_dark_is_the_dark_of_the_system() {
        let of_system = TOKENS.split("@media (prefers-color-scheme: dark)").nth(1).unwrap();
        for name in COLOURS {
            assert_eq!(value(dark(), name), value(of_system, name), "{name}");
        }
    }
}
