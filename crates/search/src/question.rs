//! What a question says beside its words: from when on, until when, and which words only ask.
//!
//! The words stand in `locales/`, so that a translator can change them; here they are only compared.

use std::collections::BTreeSet;

use crate::analyse::{fold, words};

/// The stretch of years of a question, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub from: Option<u16>,
    /// The last.
    pub until: Option<u16>,
}

impl Years {
    /// True if a passage of this year is among them; one without a year is not.
    pub fn has(self, year: u16) -> bool {
        year != 0 && self.from.is_none_or(|from| year >= from) && self.until.is_none_or(|until| year <= until)
    }
}

/// What a phrase with a year means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    From,
    Until,
    In,
}

/// A word of a phrase: the place of a year, or this word.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Year,
    Word(String),
}

/// The words with which one language asks.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    asking: BTreeSet<String>,
    years: Vec<(Vec<Part>, Bound)>,
}

impl Phrases {
    /// Takes the lists of a language: the words that only ask, set apart by spaces; phrases for "since", "until" and "in" a year,
    /// set apart by semicolons, in which `0000` stands for the year.
    pub fn new(asking: &str, since: &str, until: &str, within: &str) -> Self {
        let of = |list: &str, bound| -> Vec<(Vec<Part>, Bound)> {
            let phrases = list.split(';').map(parts).filter(|parts| parts.contains(&Part::Year));
            phrases.map(|parts| (parts, bound)).collect()
        };
        let mut years = of(since, Bound::From);
        years.extend(of(until, Bound::Until));
        years.extend(of(within, Bound::In));
        // The longest first: "from 2013 on" before "2013".
        years.sort_by_key(|(parts, _)| std::cmp::Reverse(parts.len()));
        Self { asking: words(asking).map(|(_, word)| fold(word)).collect(), years }
    }

    /// How many of these words only ask, or name a year.
    fn covers(&self, folded: &[String]) -> usize {
        folded.iter().filter(|word| self.asking.contains(*word)).count()
    }
}

fn parts(phrase: &str) -> Vec<Part> {
    let part = |word: String| if word == "0000" { Part::Year } else { Part::Word(word) };
    words(phrase).map(|(_, word)| part(fold(word))).collect()
}

/// A question taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Understood {
    /// The places of the words that are looked for, in the list of words.
    pub(crate) words: Vec<usize>,
    /// The years that it names.
    pub(crate) years: Option<Years>,
    /// The places of the words that name the years.
    pub(crate) of_years: BTreeSet<usize>,
}

/// Takes a question apart by the language whose asking words it has most of; among equals by the first, the reader's.
pub(crate) fn understand(folded: &[String], phrases: &[Phrases]) -> Understood {
    let mut best: Option<&Phrases> = None;
    let mut most = 0;
    for of in phrases {
        let covers = of.covers(folded);
        if best.is_none() || covers > most {
            (best, most) = (Some(of), covers);
        }
    }
    let Some(best) = best else { return Understood { words: (0..folded.len()).collect(), ..Understood::default() } };
    let mut understood = Understood::default();
    // A phrase of years is understood in every language: it has a year in it.
    let of_years = std::iter::once(best).chain(phrases).flat_map(|of| &of.years);
    for (parts, bound) in of_years {
        take_years(folded, parts, *bound, &mut understood);
    }
    let rest = (0..folded.len()).filter(|at| !understood.of_years.contains(at));
    let rest: Vec<usize> = rest.collect();
    let asks = |at: &&usize| folded.get(**at).is_some_and(|word| best.asking.contains(word));
    understood.words = rest.iter().filter(|at| !asks(at)).copied().collect();
    if understood.words.is_empty() && understood.years.is_none() {
        // Nothing but asking words: then they are what is looked for.
        understood.words = rest;
    }
    understood
}

fn take_years(folded: &[String], parts: &[Part], bound: Bound, understood: &mut Understood) {
    for (start, window) in folded.windows(parts.len().max(1)).enumerate() {
        let places = start..start.saturating_add(window.len());
        if places.clone().any(|at| understood.of_years.contains(&at)) {
            continue;
        }
        let mut year = None;
        let fits = window.iter().zip(parts).all(|(word, part)| match part {
            Part::Word(wanted) => word == wanted,
            Part::Year => {
                year = year_of(word);
                year.is_some()
            }
        });
        let Some(year) = year.filter(|_| fits) else { continue };
        let mut years = understood.years.unwrap_or_default();
        match bound {
            Bound::From => years.from = Some(year),
            Bound::Until => years.until = Some(year),
            Bound::In => years = Years { from: Some(year), until: Some(year) },
        }
        understood.years = Some(years);
        understood.of_years.extend(places);
    }
}

fn year_of(word: &str) -> Option<u16> {
    let year: u16 = word.parse().ok()?;
    (word.len() == 4 && (1900..2100).contains(&year)).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases() -> Vec<Phrases> {
        vec![
            Phrases::new("what did we agree on", "since 0000; from 0000 on", "until 0000", "in 0000"),
            Phrases::new("о чём мы договорились по", "с 0000 года; начиная с 0000", "до 0000 года", "в 0000 году"),
        ]
    }

    fn asked(question: &str) -> (Vec<String>, Option<Years>) {
        let folded: Vec<String> = words(question).map(|(_, word)| fold(word)).collect();
        let understood = understand(&folded, &phrases());
        (understood.words.iter().map(|at| folded[*at].clone()).collect(), understood.years)
    }

    #[test]
    fn a_question_is_its_words_and_its_years() {
        let since = Some(Years { from: Some(2013), until: None });
        assert_eq!(asked("What did we agree on remittances since 2013?"), (vec!["remittances".to_owned()], since));
        assert_eq!(asked("О чём мы договорились по переводам с 2013 года?"), (vec!["переводам".to_owned()], since));
        assert_eq!(asked("border since ۲۰۱۳ until 2020").1, Some(Years { from: Some(2013), until: Some(2020) }));
        assert_eq!(asked("data in 2016").1, Some(Years { from: Some(2016), until: Some(2016) }));
        assert_eq!(asked("since 9999"), (vec!["since".to_owned(), "9999".to_owned()], None));
        assert_eq!(asked("what did we").0, ["what", "did", "we"]);
    }

    #[test]
    fn years_have_bounds() {
        let years = Years { from: Some(2013), until: Some(2016) };
        assert!(years.has(2013) && years.has(2016) && !years.has(2012) && !years.has(2017) && !years.has(0));
        assert!(Years::default().has(1999));
    }
}
