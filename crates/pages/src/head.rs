//! What the head of a page says of it to those who pass its address on and to search engines: Open Graph, and schema.org as a block
//! of data, which no browser runs. Only what everybody reads, and only what is there in the language of the page.

use procedure::evidence::library::DepositKind;
use procedure::evidence::view::Standing;
use procedure::meetings::Format;
use procedure::names::Texts;
use serde_json::{Map, Value, json};

use crate::frame::{Frame, in_script};
use crate::library::DepositPage;
use crate::meetings::MeetingPage;
use crate::news::NewsPage;

/// The width and height of a card, in pixels.
const CARD_SIZE: (u32, u32) = (1200, 630);

impl Frame {
    /// The whole address of what lies at a path from the root of the server.
    pub fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// The same page where no language is named: it leads to that of the reader. The pages of no process have none but the first.
    pub fn without_language(&self) -> Option<String> {
        (self.process.is_some() || self.place == "/").then(|| self.whole(&self.place))
    }

    /// The whole address of this page in the reader's language.
    pub fn own_address(&self) -> String {
        self.whole(&self.link(&self.place))
    }

    /// The name of the process, or of the program.
    pub fn site_name(&self) -> String {
        self.process.as_ref().map_or_else(|| "Meshveret".to_owned(), |process| self.plain(&process.name))
    }

    /// What the page is about, for whoever finds it by a search engine: what is told of it, else what the site is.
    pub fn described(&self, told: impl Into<Option<Told>>) -> String {
        let told = told.into().map(|told| told.description).filter(|description| !description.is_empty());
        told.unwrap_or_else(|| self.t1("site-description", "name", self.site_name()))
    }

    /// A text in the language of the page; nothing where it is not there in it.
    fn own(&self, texts: &Texts) -> Option<Value> {
        texts.get(self.lang().language().tag()).map(|words| json!(self.lang().in_script(words)))
    }

    /// Texts in the language in which the first of them is shown, with its tag; empty where another is not there in it: the head of a
    /// page says one language of all of them.
    fn alike<const N: usize>(&self, texts: [&Texts; N]) -> (String, [String; N]) {
        let first = texts.first().and_then(|first| in_script(first, self.lang()));
        let tag = first.map_or(self.lang().tag(), |(tag, _)| tag).to_owned();
        let is_there = |texts: &Texts| in_script(texts, self.lang()).is_some_and(|(shown, _)| shown == tag);
        let words = texts.map(|texts| {
            if is_there(texts) { self.plain(texts) } else { texts.get(&tag).map(str::to_owned).unwrap_or_default() }
        });
        (tag, words)
    }

    fn organisation(&self) -> Value {
        json!({ "@type": "Organization", "name": self.site_name(), "url": self.whole(&self.below_now("")) })
    }
}

/// A block of data: what could end it is written otherwise.
fn block(kind: &str, fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> String {
    let mut all = Map::new();
    all.insert("@context".to_owned(), json!("https://schema.org"));
    all.insert("@type".to_owned(), json!(kind));
    all.extend(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Value::Object(all).to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// What a page says of itself in Open Graph (ogp.me).
#[derive(Clone, Debug)]
pub struct Told {
    /// Its kind there: `article`, `website`.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// What it is about; empty where that is not said in the language of the title.
    pub description: String,
    /// The language of both: that of the page, or the one there is.
    pub lang: String,
    /// The whole address of its picture, with width and height in pixels, and what it shows.
    pub image: (String, (u32, u32), String),
}

impl NewsPage {
    /// True where the head tells of the item: everybody reads it, and it was not withdrawn.
    fn is_told(&self) -> bool {
        self.item.embargo.is_none() && self.item.withdrawn.is_none() && self.f.as_of.is_none()
    }

    /// What is told of it where its address is passed on: with its first photograph, else with its card.
    pub fn told(&self) -> Option<Told> {
        if !self.is_told() {
            return None;
        }
        let (f, item) = (&self.f, &self.item.item.1);
        let (lang, [title, description]) = f.alike([&item.title, &item.summary]);
        let pictures = self.item.pictures.iter().filter(|picture| !picture.sizes.is_empty());
        let pictured = pictures.map(|picture| (f.whole(&picture.link(f)), picture.largest(), picture.alternative(f)));
        let card = || (f.whole(&f.below(&format!("news/{}.png", item.item))), CARD_SIZE, f.plain(&item.title));
        let image = pictured.take(1).next().unwrap_or_else(card);
        Some(Told { kind: "article", title, description, lang, image })
    }

    /// The item as schema.org has it.
    pub fn article(&self) -> String {
        let (f, item) = (&self.f, &self.item.item.1);
        let corrected = self.item.corrections.last().map(|(noted, _)| f.machine(&noted.at));
        let (lang, words) = f.alike([&item.title, &item.summary, &item.text]);
        let [headline, description, body] = words.map(|words| Some(json!(words)).filter(|_| !words.is_empty()));
        block(
            "NewsArticle",
            [
                ("headline", headline),
                ("description", description),
                ("articleBody", body),
                ("inLanguage", Some(json!(lang))),
                ("datePublished", Some(json!(item.day.to_string()))),
                ("dateModified", corrected.map(|at| json!(at))),
                ("image", self.told().map(|told| json!(told.image.0))),
                ("mainEntityOfPage", Some(json!(f.own_address()))),
                ("publisher", Some(f.organisation())),
            ],
        )
    }
}

impl MeetingPage {
    /// What is told of it where its address is passed on, with its card.
    pub fn told(&self) -> Option<Told> {
        let (f, of) = (&self.f, &self.m.particulars);
        let image = (f.whole(&f.at(&self.m.slug, "card.png")), CARD_SIZE, f.plain(&of.name));
        let (lang, [title, description]) = f.alike([&of.name, &of.theme]);
        f.as_of.is_none().then_some(Told { kind: "website", title, description, lang, image })
    }

    /// The meeting as schema.org has it; none where its days are not known.
    pub fn event(&self) -> Option<String> {
        let (f, of) = (&self.f, &self.m.particulars);
        if f.as_of.is_some() {
            return None;
        }
        let from = of.from?;
        let mode = |format: Format| match format {
            Format::InPerson => "https://schema.org/OfflineEventAttendanceMode",
            Format::Online => "https://schema.org/OnlineEventAttendanceMode",
            Format::Hybrid => "https://schema.org/MixedEventAttendanceMode",
        };
        let place = f.own(&of.place).map(|place| {
            let name = f.own(&of.venue).unwrap_or_else(|| place.clone());
            json!({ "@type": "Place", "name": name, "address": place })
        });
        Some(block(
            "Event",
            [
                ("name", Some(json!(f.plain(&of.name)))),
                ("description", f.own(&of.theme)),
                ("startDate", Some(json!(from.to_string()))),
                ("endDate", of.to.map(|to| json!(to.to_string()))),
                ("location", place),
                ("eventAttendanceMode", of.format.map(|format| json!(mode(format)))),
                ("inLanguage", Some(json!(f.lang().tag()))),
                ("organizer", Some(f.organisation())),
                ("url", Some(json!(f.own_address()))),
            ],
        ))
    }
}

impl DepositPage {
    /// The deposit as schema.org has it, where everybody has it.
    pub fn work(&self) -> Option<String> {
        let (f, facts) = (&self.f, &self.view.deposit.facts);
        if self.view.standing != Standing::Open || f.as_of.is_some() {
            return None;
        }
        let kind = match facts.kind {
            DepositKind::Paper => "ScholarlyArticle",
            DepositKind::Dataset => "Dataset",
            DepositKind::Slides => "PresentationDigitalDocument",
            DepositKind::Other => "CreativeWork",
        };
        let people: Vec<Value> = facts.creators.iter().map(|name| json!({ "name": name })).collect();
        let languages: Vec<String> = facts.languages.iter().map(ToString::to_string).collect();
        let file = |one: &procedure::evidence::library::DepositFile| {
            let address = f.whole(&f.file_link(&one.file.hash));
            json!({ "@type": "DataDownload", "name": one.file.name, "encodingFormat": one.file.media, "contentUrl": address })
        };
        let files: Vec<Value> = self.view.files.iter().map(file).collect();
        let placed = if facts.kind == DepositKind::Dataset { "distribution" } else { "encoding" };
        Some(block(
            kind,
            [
                ("name", f.own(&facts.title)),
                ("description", f.own(&facts.summary)),
                ("creator", (!people.is_empty()).then(|| json!(people))),
                ("datePublished", facts.day.map(|day| json!(day.to_string()))),
                ("license", facts.licence.address().map(|address| json!(address))),
                ("inLanguage", (!languages.is_empty()).then(|| json!(languages))),
                ("sameAs", facts.doi.as_ref().map(|doi| json!(format!("https://doi.org/{doi}")))),
                ("identifier", Some(json!(self.address))),
                (placed, (!files.is_empty()).then(|| json!(files))),
                ("url", Some(json!(f.own_address()))),
                ("publisher", Some(f.organisation())),
            ],
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_end_the_block_of_data() {
        let block = block("NewsArticle", [("headline", Some(json!("</script><!-- & \"x\""))), ("image", None)]);
        assert!(!block.contains(['<', '>', '&']), "{block}");
        let read: Value = serde_json::from_str(&block).unwrap();
        assert_eq!(read["headline"], "</script><!-- & \"x\"");
        assert!(read.get("image").is_none());
    }
}
