//! What is asked, and how an answer is put together.

use locale::Lang;

use crate::analyse::{Stems, fold, words};
use crate::index::Index;
use crate::lookup::{Asked, Eyes};
use crate::marks::hit;
use crate::question::{Phrases, Understood, Years, understand};
use crate::ranking::{Ranked, Wanted, rank};
use crate::{Answer, fuzzy, lookup, phrase};

/// The longest question that is read, in characters; what is behind is left aside.
const QUESTION_MAX: usize = 400;
/// The most words that are looked for.
const WORDS_MAX: usize = 12;
/// The most hits of one page, and the farthest that pages go.
const LIMIT_MAX: usize = 50;
const OFFSET_MAX: usize = 10_000;

/// What is chosen beside the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// The kind.
    pub kind: Option<String>,
    /// The meeting.
    pub meeting: Option<String>,
    /// One party of the passage.
    pub party: Option<String>,
    /// The language of the passage.
    pub lang: Option<Lang>,
    /// The years; where they are given, also without bounds, those of the question do not count.
    pub years: Option<Years>,
}

/// A question.
pub struct Query<'a> {
    /// As it was typed.
    pub text: &'a str,
    /// The reader's language, of which passages come first.
    pub lang: Lang,
    /// What is chosen beside.
    pub filters: Filters,
    /// How many hits are passed over; at most 10,000.
    pub offset: usize,
    /// How many hits are wanted; at most 50.
    pub limit: usize,
    /// True while the last word may still be typed on.
    pub typing: bool,
    /// The words with which languages ask, the reader's first.
    pub phrases: &'a [Phrases],
    /// Who may see what: true for each class of passages that this reader may see.
    pub visible: &'a dyn Fn(u32) -> bool,
}

impl Index {
    /// Answers a question. What the reader may not see changes nothing in the answer.
    pub fn search(&self, query: &Query<'_>) -> Answer {
        let cut = query.text.char_indices().nth(QUESTION_MAX).and_then(|(at, _)| query.text.get(..at));
        let text = cut.unwrap_or(query.text);
        let (outside, typed_phrases) = phrase::quoted(text);
        // What is quoted is looked for as it was recorded, in Latin letters.
        let latin = (query.lang == Lang::UzCyrl).then(|| locale::uzbek_in_latin(text));
        let phrases = phrase::quoted(latin.as_deref().unwrap_or(text)).1;
        let typed: Vec<(String, &str)> = words(&outside)
            .map(|(_, word)| (fold(word), word))
            .filter(|(folded, _)| !folded.is_empty())
            .take(WORDS_MAX.saturating_mul(3))
            .collect();
        let folded: Vec<String> = typed.iter().map(|(folded, _)| folded.clone()).collect();
        let understood = understand(&folded, query.phrases);
        let chosen = query.filters.years;
        let names_years = chosen.is_none() && understood.years.is_some();
        let stems = Stems::new();
        let quoted: Vec<Asked> = phrases.iter().flat_map(|phrase| of_phrase(phrase, query.lang, &stems)).collect();
        let mut asked = asked(query, (quoted, &typed), &understood, &stems);
        if asked.is_empty() && !names_years && query.filters == Filters::default() {
            return Answer::default();
        }
        let eyes = self.eyes(query.visible);
        let mut found: Vec<lookup::Found> = Vec::with_capacity(asked.len());
        let mut answer = Answer { understood: understood.years.filter(|_| names_years), ..Answer::default() };
        answer.without_years = without_years(&typed, &understood, &typed_phrases);
        let folded: Vec<Vec<String>> = phrases.iter().map(|phrase| phrase::folded(phrase)).collect();
        let in_phrase = |word: &Asked| folded.iter().flatten().any(|of| of == word.folded());
        for word in &mut asked {
            let mut places = lookup::find(&eyes, word);
            if places.is_empty()
                && !in_phrase(word)
                && let Some(like) = fuzzy::Like::new(crate::analyse::FOLDED, word.folded())
                && let Some(shown) = lookup::correct(&eyes, word, &like)
            {
                places = lookup::find(&eyes, word);
                answer.corrected.push((word.raw().to_owned(), shown));
            }
            found.push(places);
        }
        for phrase in &folded {
            let at: Vec<usize> =
                phrase.iter().filter_map(|of| asked.iter().position(|word| word.folded() == of)).collect();
            phrase::keep(&eyes, &mut found, (phrase, &at));
        }
        let years = if names_years { understood.years } else { chosen.filter(|years| *years != Years::default()) };
        let wanted = Wanted { filters: &query.filters, years, lang: query.lang };
        let ranked = rank(&eyes, &found, &wanted);
        self.tell(query, &asked, ranked, (&stems, answer))
    }

    fn eyes(&self, visible: &dyn Fn(u32) -> bool) -> Vec<Eyes<'_>> {
        self.parts.iter().map(|part| Eyes::new(part, visible)).collect()
    }

    fn tell(&self, query: &Query<'_>, asked: &[Asked], mut ranked: Ranked, with: (&Stems, Answer)) -> Answer {
        let (stems, mut answer) = with;
        answer.total = u32::try_from(ranked.hits.len()).unwrap_or(u32::MAX);
        let left_out = asked.iter().zip(0_u32..).filter(|(_, at)| ranked.matched >> at & 1 == 0);
        answer.left_out = left_out.map(|(word, _)| word.raw().to_owned()).collect();
        let offset = query.offset.min(OFFSET_MAX);
        let limit = query.limit.min(LIMIT_MAX);
        let page = ranked.page(self, offset, limit);
        let hits = page.into_iter().filter_map(|(part, at)| {
            let doc = self.parts.get(part)?.segment.doc(at)?;
            Some(hit(&doc.passage, asked, stems))
        });
        answer.hits = hits.collect();
        answer.kinds = ranked.kinds;
        answer.meetings = ranked.meetings;
        answer.parties = ranked.parties;
        answer.langs = ranked.langs;
        answer.years = ranked.years;
        answer
    }
}

/// The words of a phrase that is quoted.
fn of_phrase(phrase: &str, lang: Lang, stems: &Stems) -> Vec<Asked> {
    let all = words(phrase).filter(|(_, word)| !fold(word).is_empty());
    all.map(|(_, word)| Asked::new(word, lang, stems)).collect()
}

/// The words that are looked for, those that are quoted first; those of the same form once.
fn asked(
    query: &Query<'_>,
    (quoted, typed): (Vec<Asked>, &[(String, &str)]),
    understood: &Understood,
    stems: &Stems,
) -> Vec<Asked> {
    let last = typed.len().saturating_sub(1);
    let mut asked: Vec<Asked> = Vec::new();
    for word in quoted {
        if asked.len() < WORDS_MAX && !asked.iter().any(|known| known.folded() == word.folded()) {
            asked.push(word);
        }
    }
    for at in &understood.words {
        let Some((_, raw)) = typed.get(*at) else { continue };
        let word = Asked::new(raw, query.lang, stems);
        if asked.len() < WORDS_MAX && !asked.iter().any(|known| known.folded() == word.folded()) {
            let typing = query.typing && *at == last;
            asked.push(if typing { word.still_typed() } else { word });
        }
    }
    asked
}

fn without_years(typed: &[(String, &str)], understood: &Understood, phrases: &[&str]) -> String {
    let kept = typed.iter().enumerate().filter(|(at, _)| !understood.of_years.contains(at));
    let kept = kept.map(|(_, (_, word))| (*word).to_owned());
    kept.chain(phrases.iter().map(|phrase| format!("\"{phrase}\""))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, Passage};

    fn passage(address: &str, lang: Lang, title: &str, text: &str) -> Passage {
        Passage {
            address: address.to_owned(),
            variant: 0,
            kind: "paragraph".to_owned(),
            lang,
            meeting: Some("som-1".to_owned()),
            parties: vec!["ardenia".to_owned()],
            day: 20_160_512,
            class: 0,
            weight: 100,
            title: title.to_owned(),
            text: text.to_owned(),
        }
    }

    fn library() -> Index {
        let list = vec![
            passage("/a", Lang::Az, "İsmayıllı", "Isparta və IĞDIR şəhərləri, pul köçürmələrinin azaldılması"),
            passage("/b", Lang::Fa, "مهاجرت و توسعه", "کارگاه در گنجه، نماینده رحیموف"),
            passage("/c", Lang::Ru, "Делегаты", "Делегат Рахимов выступил о денежных переводах мигрантов"),
            passage("/d", Lang::En, "Remittances", "The participants agreed to reduce the cost of remittances."),
            Passage {
                day: 20_120_101,
                weight: 60,
                ..passage("/e", Lang::En, "Draft", "Remittances and cooperation at borders")
            },
            passage("/f", Lang::It, "Accordo", "L'accordo sull'immigrazione dei lavoratori"),
            passage("/g", Lang::Uz, "Oʻzbekiston", "mehnat migratsiyasi va pul oʻtkazmalari"),
        ];
        Index::build(list, 2)
    }

    fn phrases() -> Vec<Phrases> {
        vec![Phrases::new("what did we agree on the", "since 0000", "until 0000", "in 0000")]
    }

    fn ask_as<'a>(index: &Index, text: &'a str, change: impl FnOnce(&mut Query<'a>)) -> Answer {
        let phrases = Box::leak(Box::new(phrases()));
        let mut query = Query {
            text,
            lang: Lang::En,
            filters: Filters::default(),
            offset: 0,
            limit: 20,
            typing: false,
            phrases,
            visible: &|_| true,
        };
        change(&mut query);
        index.search(&query)
    }

    fn ask(index: &Index, text: &str) -> Answer {
        ask_as(index, text, |_| ())
    }

    fn addresses(answer: &Answer) -> Vec<&str> {
        answer.hits.iter().map(|hit| hit.passage.address.as_str()).collect()
    }

    #[test]
    fn names_are_found_in_every_spelling() {
        let index = library();
        for (question, address) in [
            ("isparta", "/a"),
            ("ISPARTA", "/a"),
            ("ısparta", "/a"),
            ("iğdır", "/a"),
            ("igdir", "/a"),
            ("Iğdır", "/a"),
            ("ismayilli", "/a"),
            ("Исмаиллы", "/a"),
            ("اسماعیللی", "/a"),
            ("مهاجرت", "/b"),
            ("مهاجرة", "/b"),
            ("Gəncə", "/b"),
            ("Гянджа", "/b"),
            ("Rahimov", "/c"),
            ("Rəhimov", "/c"),
            ("рахимова", "/c"),
            ("رحیموف", "/c"),
            ("Ozbekistan", "/g"),
            ("Узбекистан", "/g"),
            ("accordo", "/f"),
            ("immigrazioni", "/f"),
        ] {
            let answer = ask(&index, question);
            assert!(addresses(&answer).contains(&address), "{question}: {answer:?}");
            let hit = answer.hits.iter().find(|hit| hit.passage.address == address).unwrap();
            assert!(!hit.marks.is_empty() || !hit.title_marks.is_empty(), "{question}: nothing is marked");
        }
    }

    #[test]
    fn a_name_is_found_by_what_another_language_calls_it() {
        let index = Index::build(
            vec![
                passage("/tr", Lang::Tr, "Toplantı", "Katılımcılar İstanbul'da buluştu"),
                passage("/ru", Lang::Ru, "Встреча", "Участники встретились в Стамбуле"),
                passage("/fa", Lang::Fa, "نشست", "شرکت‌کنندگان در استانبول گرد آمدند"),
                passage("/en", Lang::En, "Talks", "Participants met in Ankara"),
            ],
            1,
        );
        for question in ["İstanbul", "istanbul", "Стамбул", "стамбуле", "استانبول"] {
            let answer = ask(&index, question);
            let mut found = addresses(&answer);
            found.sort_unstable();
            assert_eq!(found, ["/fa", "/ru", "/tr"], "{question}");
            assert!(answer.hits.iter().all(|hit| !hit.marks.is_empty()), "{question}: nothing is marked");
        }
        assert_eq!(addresses(&ask(&index, "انقره")), ["/en"]);
    }

    #[test]
    fn words_in_quotation_marks_stand_in_their_order() {
        let index = library();
        assert_eq!(addresses(&ask(&index, "remittances of cost")), ["/d"]);
        assert_eq!(addresses(&ask(&index, "\"cost of remittances\"")), ["/d"]);
        assert_eq!(addresses(&ask(&index, "«Cost of REMITTANCES» participants")), ["/d"]);
        assert!(ask(&index, "\"remittances of cost\"").hits.is_empty());
        assert!(ask(&index, "\"cost of remittance\"").hits.is_empty(), "as it is, and no stem");
        let mistaken = ask(&index, "\"cooperatoin at borders\"");
        assert!(mistaken.hits.is_empty() && mistaken.corrected.is_empty());
        assert_eq!(addresses(&ask(&index, "\"cooperation at borders\" \"remittances and\"")), ["/e"]);
        assert!(ask(&index, "\"cooperation at borders\" \"cost of\"").hits.is_empty());
        // What asks, and a year, is a word like any other there.
        assert!(ask(&index, "\"since 2013\"").hits.is_empty());
        let answer = ask(&index, "\"cost of remittances\" since 2013");
        assert_eq!((addresses(&answer), answer.without_years.as_str()), (vec!["/d"], "\"cost of remittances\""));
    }

    #[test]
    fn a_question_in_cyrillic_uzbek_finds_what_is_written_in_latin_letters() {
        let index = library();
        let found = |text| ask_as(&index, text, |query| query.lang = Lang::UzCyrl);
        for text in ["Ўзбекистон", "меҳнат", "ўтказма", "\"пул ўтказмалари\"", "мехнат"]
        {
            assert_eq!(addresses(&found(text)), ["/g"], "{text}");
        }
        assert_eq!(found("мехнат").corrected, [("мехнат".to_owned(), "mehnat".to_owned())]);
        // Who asks in Russian there finds what is in Russian.
        assert_eq!(addresses(&found("переводы")), ["/c"]);
        assert!(found("\"ўтказмалари пул\"").hits.is_empty());
    }

    #[test]
    fn words_are_found_by_stem_by_beginning_and_with_mistakes() {
        let index = library();
        assert_eq!(addresses(&ask(&index, "agreeing remittance")), ["/d"]);
        assert_eq!(addresses(&ask(&index, "переводы")), ["/c"]);
        assert_eq!(addresses(&ask(&index, "pul köçürmələri")), ["/a"]);
        assert_eq!(addresses(&ask(&index, "cooperatoin")), ["/e"]);
        assert_eq!(ask(&index, "cooperatoin").corrected, [("cooperatoin".to_owned(), "cooperation".to_owned())]);
        assert!(ask(&index, "coop").hits.is_empty());
        assert_eq!(addresses(&ask_as(&index, "coop", |query| query.typing = true)), ["/e"]);
        let none = ask(&index, "xylophone");
        assert!(none.hits.is_empty() && none.total == 0 && none.left_out == ["xylophone"]);
    }

    #[test]
    fn a_question_finds_the_paragraph_and_its_years_can_be_left_aside() {
        let index = library();
        let answer = ask(&index, "What did we agree on remittances since 2013?");
        assert_eq!(addresses(&answer), ["/d"]);
        assert_eq!(answer.understood, Some(Years { from: Some(2013), until: None }));
        assert_eq!(answer.without_years, "What did we agree on remittances");
        assert_eq!(answer.hits[0].snippet.get(answer.hits[0].marks[0].clone()), Some("remittances"));
        let any = |query: &mut Query<'_>| query.filters.years = Some(Years::default());
        let answer = ask_as(&index, "What did we agree on remittances since 2013?", any);
        assert_eq!((addresses(&answer), answer.understood), (vec!["/d", "/e"], None));
        assert_eq!(ask(&index, "in 2012").total, 1);
    }

    #[test]
    fn fewer_words_are_asked_for_where_no_passage_has_all() {
        let index = library();
        let answer = ask(&index, "remittances xylophone");
        assert_eq!((addresses(&answer), answer.left_out.clone()), (vec!["/d", "/e"], vec!["xylophone".to_owned()]));
    }

    #[test]
    fn filters_choose_and_counts_say_what_else_there_is() {
        let index = library();
        let answer = ask_as(&index, "remittances", |query| {
            query.filters.years = Some(Years { from: Some(2016), until: Some(2016) });
        });
        assert_eq!((answer.total, answer.years), (1, vec![(2016, 1), (2012, 1)]));
        let chosen = |kind: &str, party: &str| Filters {
            kind: Some(kind.to_owned()),
            party: Some(party.to_owned()),
            ..Filters::default()
        };
        assert_eq!(ask_as(&index, "", |query| query.filters = chosen("paragraph", "ardenia")).total, 7);
        assert_eq!(ask_as(&index, "", |query| query.filters = chosen("paragraph", "nobody")).total, 0);
        assert_eq!(ask(&index, "").total, 0);
        let mine = ask_as(&index, "", |query| query.filters.lang = Some(Lang::Fa));
        assert_eq!((addresses(&mine), mine.langs.len()), (vec!["/b"], 6));
    }

    /// A generator of numbers that is the same every time.
    fn next(seed: &mut u64) -> u64 {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        *seed >> 33
    }

    fn many(count: usize) -> Vec<Passage> {
        let words = [
            "border",
            "Rahimov",
            "Рахимов",
            "remittances",
            "data",
            "köçürmə",
            "مهاجرت",
            "labour",
            "return",
            "Gəncə",
            "bordr",
            "datum",
        ];
        let mut seed = 7;
        let mut of = |count: usize| usize::try_from(next(&mut seed)).unwrap() % count;
        (0..count)
            .map(|at| {
                let text: Vec<&str> = (0..8).map(|_| words[of(words.len())]).collect();
                let lang = Lang::ALL[of(12)];
                let (class, meeting) = (u32::try_from(of(3)).unwrap(), format!("m-{}", of(4)));
                let made = passage(&format!("/{at}"), lang, words[of(words.len())], &text.join(" "));
                Passage {
                    class,
                    meeting: Some(meeting),
                    day: 20_100_101 + u32::try_from(of(10)).unwrap() * 10_000,
                    ..made
                }
            })
            .collect()
    }

    const QUESTIONS: [&str; 8] = [
        "border",
        "rahimov data",
        "remitances",
        "köçürmələr",
        "gence",
        "bordre returns",
        "labuor since 2013",
        "مهاجرت",
    ];

    #[test]
    fn what_may_not_be_seen_changes_nothing() {
        let all = many(400);
        let hidden = Index::build(all.clone(), 2);
        for seen in [&[0][..], &[1, 2], &[]] {
            let without = Index::build(all.iter().filter(|of| seen.contains(&of.class)).cloned().collect(), 1);
            for question in QUESTIONS {
                let visible: &dyn Fn(u32) -> bool = Box::leak(Box::new(move |class: u32| seen.contains(&class)));
                assert_eq!(
                    ask_as(&hidden, question, |query| query.visible = visible),
                    ask(&without, question),
                    "{question}"
                );
            }
        }
    }

    #[test]
    fn an_index_that_was_changed_answers_as_one_that_was_built() {
        let (before, mut after) = (many(300), many(330));
        after.drain(..40);
        after[5].text = "xylophone".to_owned();
        let mut index = Index::build(before, 2);
        let gone: Vec<Key> = many(40).iter().map(Passage::key).collect();
        index = index.updated(Vec::new(), &gone);
        for passage in after.iter().filter(|of| of.text == "xylophone").chain(&after[after.len() - 30..]) {
            index = index.updated(vec![passage.clone()], &[]);
        }
        assert_eq!(index.len(), after.len());
        assert!(index.parts.len() < 5, "{index:?}");
        let built = Index::build(after, 1);
        for question in QUESTIONS.into_iter().chain(["xylophone"]) {
            assert_eq!(ask(&index, question), ask(&built, question), "{question}");
        }
        let all: Vec<Key> = many(330).iter().map(Passage::key).collect();
        assert!(index.updated(Vec::new(), &all).is_empty());
    }

    #[test]
    fn nothing_that_is_typed_does_harm() {
        let index = library();
        let long = "remittances ".repeat(1_000);
        assert_eq!(ask(&index, &long).total, 2);
        for question in ["\u{0}\u{202e}\u{200f}", "\"';--", "((((", "а́", "\u{1F468}\u{200D}\u{1F469}", "'", "l'", "ﷺ"]
        {
            assert_eq!(ask(&index, question).total, 0, "{question}");
        }
        assert_eq!(ask(&index, "remittances\u{0} \u{202e}cost").total, 1);
        let far = ask_as(&index, "remittances", |query| (query.offset, query.limit) = (usize::MAX, usize::MAX));
        assert_eq!((far.hits.len(), far.total), (0, 2));
    }

    #[test]
    fn a_snippet_is_where_the_words_are() {
        let text = format!("{} о денежных переводах мигрантов и {}", "слово ".repeat(400), "конец ".repeat(400));
        let index = Index::build(vec![passage("/long", Lang::Ru, "", &text)], 1);
        let hit = ask(&index, "переводы мигрантов").hits.remove(0);
        let marks: Vec<&str> = hit.marks.iter().filter_map(|place| hit.snippet.get(place.clone())).collect();
        assert_eq!((marks, hit.goes_on), (vec!["переводах", "мигрантов"], (true, true)));
        assert!(hit.snippet.chars().count() <= 300, "{}", hit.snippet);
        let short = ask(&library(), "reduce").hits.remove(0);
        assert_eq!(
            (short.snippet, short.goes_on),
            ("The participants agreed to reduce the cost of remittances.".to_owned(), (false, false))
        );
    }
}
