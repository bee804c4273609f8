//! Search: a question of an address, answered with what this reader may see.

use locale::Lang;
use pages::search::{Choice, HitLine, SearchPage};
use pages::{Frame, Section, draw};
use search::{Answer, Filters, Query as Question, Years};

use super::{Draw, Drawn};
use crate::finder::phrases;

/// The hits of one page.
pub(crate) const HITS: usize = 20;

impl Draw<'_> {
    /// The page of a search. The past is not searched.
    pub(super) fn search(&self) -> Drawn {
        if self.as_of.is_some() {
            return Drawn::Missing;
        }
        let mut f = self.frame(Section::Other, None);
        if let Some(asked) = self.query.get("q") {
            f.place = format!("{}?q={}", f.place, pages::act::encoded(asked));
        }
        let answer = self.found(self.locale.lang(), HITS);
        let asked = self.query.get("q").unwrap_or_default().to_owned();
        let next = self.offset().saturating_add(HITS);
        let more = usize::try_from(answer.total).is_ok_and(|total| total > next);
        let hits = answer.hits.iter().map(|hit| self.hit_line(&f, hit)).collect();
        let page = SearchPage {
            hits,
            choices: self.choices(&f, &answer),
            more: more.then(|| self.again(&f, &[("from", Some(next.to_string()))])),
            every_year: self.again(&f, &[("year", Some("any".to_owned())), ("from", None)]),
            asked: asked.chars().take(400).collect(),
            total: answer.total,
            years: answer.understood.map(words),
            corrected: answer.corrected,
            left_out: answer.left_out,
            f,
        };
        draw(&page).into()
    }

    /// What is found for the question of an address: `q`, and chosen by `kind`, `meeting`, `party`, `in` (a language) and `year`.
    pub(crate) fn found(&self, lang: Lang, limit: usize) -> Answer {
        let found = self.hosted.finder.of(self);
        let visible = found.sees(self);
        let word = |name: &str| self.query.get(name).map(str::to_owned);
        let filters = Filters {
            kind: word("kind"),
            meeting: word("meeting"),
            party: word("party"),
            lang: self.query.get("in").and_then(|tag| tag.parse().ok()),
            years: self.query.get("year").and_then(years),
        };
        found.index.search(&Question {
            text: self.query.get("q").unwrap_or_default(),
            lang,
            filters,
            offset: self.offset(),
            limit,
            typing: self.query.get("typing").is_some(),
            phrases: &phrases(lang),
            visible: &visible,
        })
    }

    fn offset(&self) -> usize {
        self.query.get("from").and_then(|from| from.parse().ok()).unwrap_or_default()
    }

    fn hit_line(&self, f: &Frame, hit: &search::Hit) -> HitLine {
        let passage = &hit.passage;
        let meeting = passage.meeting.as_deref().and_then(procedure::names::Slug::new);
        let meeting = meeting.and_then(|slug| self.state().meetings.get(&slug));
        HitLine {
            address: f.link(&passage.address),
            kind: f.t(&format!("search-kind-{}", passage.kind)),
            meeting: meeting.map(|of| f.plain(&of.particulars.name)).unwrap_or_default(),
            year: passage.day / 10_000,
            lang: passage.lang,
            title: pages::search::marked(&passage.title, &hit.title_marks),
            words: pages::search::marked(&hit.snippet, &hit.marks),
            goes_on: hit.goes_on,
        }
    }

    /// The same question with some of it changed or left out.
    fn again(&self, f: &Frame, changes: &[(&str, Option<String>)]) -> String {
        let names = ["q", "kind", "meeting", "party", "in", "year", "from"];
        let value = |name: &str| match changes.iter().find(|(changed, _)| *changed == name) {
            Some((_, value)) => value.clone(),
            None => self.query.get(name).map(str::to_owned),
        };
        let pair = |name: &str| Some(format!("{name}={}", pages::act::encoded(&value(name)?)));
        let pairs: Vec<String> = names.into_iter().filter_map(pair).collect();
        format!("{}?{}", f.below("search/"), pairs.join("&"))
    }

    /// What can be chosen, with how much there is of it; what is chosen can be taken off.
    fn choices(&self, f: &Frame, answer: &Answer) -> Vec<(String, Vec<Choice>)> {
        let choice = |name: &str, (value, label): (String, String), count: u32| {
            let chosen = self.query.get(name) == Some(value.as_str());
            let change = if chosen { None } else { Some(value) };
            Choice { label, count, chosen, address: self.again(f, &[(name, change), ("from", None)]) }
        };
        let meeting = |slug: &str| {
            let of = procedure::names::Slug::new(slug).and_then(|slug| self.state().meetings.get(&slug));
            of.map_or_else(|| slug.to_owned(), |of| f.plain(&of.particulars.name))
        };
        let party = |slug: &str| procedure::names::Slug::new(slug).map(|slug| f.name(&slug)).unwrap_or_default();
        let of = |name: &str, counts: &[(String, u32)], label: &dyn Fn(&str) -> String| -> Vec<Choice> {
            counts.iter().map(|(value, count)| choice(name, (value.clone(), label(value)), *count)).collect()
        };
        let year = |year: u16, count| choice("year", (year.to_string(), f.figure(year)), count);
        let lang = |lang: Lang, count| choice("in", (lang.to_string(), lang.own_name().to_owned()), count);
        vec![
            (f.t("field-kind"), of("kind", &answer.kinds, &|kind| f.t(&format!("search-kind-{kind}")))),
            (f.t("field-meeting"), of("meeting", &answer.meetings, &meeting)),
            (f.t("field-party"), of("party", &answer.parties, &party)),
            (f.t("search-year"), answer.years.iter().map(|(of, count)| year(*of, *count)).collect()),
            (f.t("site-language"), answer.langs.iter().map(|(of, count)| lang(*of, *count)).collect()),
        ]
    }
}

/// Years as they are shown: `2013–`, `2013–2016`, `2016`.
fn words(years: Years) -> String {
    let word = |year: Option<u16>| year.map(|year| year.to_string()).unwrap_or_default();
    if years.from == years.until {
        word(years.from)
    } else {
        format!("{}\u{2013}{}", word(years.from), word(years.until))
    }
}

/// Years as an address names them: one, or any.
fn years(text: &str) -> Option<Years> {
    let year: Option<u16> = text.parse().ok();
    if text == "any" { Some(Years::default()) } else { year.map(|year| Years { from: Some(year), until: Some(year) }) }
}
