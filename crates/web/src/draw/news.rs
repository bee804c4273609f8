//! News as a reader has them at this time, and the drafts of those who write them.

use pages::act::Button;
use pages::news::{DraftLine, DraftPage, Drafts, News, NewsLine, NewsPage, Picture};
use pages::{Frame, Section, draw};
use papers::{Release, Sheet, release};
use procedure::meetings::{Meeting, Phase};
use procedure::names::{Slug, Texts};
use procedure::news::NewsKind;
use procedure::news::view::{InHand, NewsView, Photograph, Standing, in_hand, item, items};
use procedure::places::Place;
use procedure::{Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::paper::Held;

/// The drawn plates that stand where there is no photograph.
const PLATES: [&str; 3] = ["routes", "assembly", "stars"];
/// The most meetings of which a first draft of a release is offered, the last ones.
const RELEASES_MAX: usize = 8;

impl Draw<'_> {
    /// The news that this reader has now, the latest first, so many of them.
    pub(crate) fn news_lines(&self, most: usize) -> Vec<NewsLine> {
        let all = items(self.state(), self.towards(None), self.now()).into_iter().take(most);
        all.zip(PLATES.into_iter().cycle()).map(|(view, plate)| self.news_line(view, plate)).collect()
    }

    fn news_line(&self, view: NewsView, plate: &'static str) -> NewsLine {
        let pictures = self.pictures(&view.photographs);
        NewsLine::new(view, plate, pictures)
    }

    /// Photographs in the sizes that were made of them.
    fn pictures(&self, photographs: &[Photograph]) -> Vec<Picture> {
        let sizes = |of: &Photograph| self.site.photographs().sizes(self.site.directory().files(), of.file.hash);
        photographs.iter().map(|of| Picture { sizes: sizes(of), of: of.clone() }).collect()
    }

    /// All news.
    pub(super) fn news(&self) -> Drawn {
        let f = self.frame(Section::News, None);
        let acts = self.presser(&f).offer_open(form(&f, Kind::NewsPublish)).into_iter().collect();
        let page = News { items: self.news_lines(usize::MAX), acts, writes: self.opens(Place::Newsroom), f };
        draw(&page).into()
    }

    /// One news item; of one that was withdrawn that it was.
    pub(super) fn news_item(&self, slug: &str) -> Drawn {
        let Some(slug) = Slug::new(slug) else { return Drawn::Missing };
        let Some(view) = item(self.state(), self.towards(None), self.now(), &slug) else { return Drawn::Missing };
        // The plate that stands for it in the list.
        let listed = items(self.state(), self.towards(None), self.now());
        let place = listed.iter().position(|of| of.published.1.item == slug).unwrap_or_default();
        let line = self.news_line(view, PLATES.into_iter().cycle().nth(place).unwrap_or("routes"));
        let f = self.frame(Section::News, Some(line.item.1.day));
        let kinds = [Kind::NewsTranslate, Kind::NewsAddPhotograph, Kind::NewsCorrect, Kind::NewsWithdraw];
        let presser = self.presser(&f);
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(about(&f, kind, &slug).form())).collect();
        let meeting = line.item.1.meeting.as_ref().and_then(|slug| self.titled(slug));
        let page = NewsPage { item: line, meeting, acts, f };
        draw(&page).into()
    }

    /// The drafts, with the one button that comes next.
    pub(super) fn drafts(&self) -> Drawn {
        if !self.opens(Place::Newsroom) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::News, None);
        let presser = self.presser(&f);
        let line = |draft: InHand| DraftLine { next: self.next_of(&presser, &draft), draft };
        let page = Drafts {
            done: self.done(),
            drafts: in_hand(self.state(), self.now()).into_iter().map(line).collect(),
            acts: presser.offer_open(form(&f, Kind::NewsDraft)).into_iter().collect(),
            releases: self.releases(&presser),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// A draft as it would be published.
    pub(super) fn draft_of_news(&self, slug: &str) -> Drawn {
        if !self.opens(Place::Newsroom) {
            return Drawn::NotSeen;
        }
        let found = in_hand(self.state(), self.now()).into_iter().find(|one| one.draft.words.item.as_str() == slug);
        let Some(one) = found else { return Drawn::Missing };
        let f = self.frame(Section::News, None);
        let presser = self.presser(&f);
        let item = &one.draft.words.item;
        let kinds = [Kind::NewsRevise, Kind::NewsAddPhotograph, Kind::NewsWithdraw];
        let more = kinds.map(|kind| presser.offer_open(about(&f, kind, item).form()));
        let open = matches!(one.standing, Standing::Draft | Standing::Approved);
        let more = more.into_iter().flatten().filter(|_| open);
        let acts = self.next_of(&presser, &one).into_iter().chain(more).collect();
        let meeting = one.draft.words.meeting.as_ref().and_then(|slug| self.titled(slug));
        let pictures = self.pictures(&one.photographs);
        let page = DraftPage { done: self.done(), pictures, meeting, acts, one, f: f.clone() };
        draw(&page).into()
    }

    /// The button that comes next: approval, then publication.
    fn next_of(&self, presser: &Presser<'_>, one: &InHand) -> Option<Button> {
        let item = &one.draft.words.item;
        let wanted = match one.standing {
            Standing::Draft => about(presser.f, Kind::NewsApprove, item),
            Standing::Approved => about(presser.f, Kind::NewsPublish, item).with("day", self.today()),
            Standing::Embargoed | Standing::Published | Standing::Withdrawn => return None,
        };
        presser.offer_open(wanted.style("act--first"))
    }

    /// A button for each of the last meetings of which the record makes a first draft.
    fn releases(&self, presser: &Presser<'_>) -> Vec<Button> {
        let mut held: Vec<_> = self.state().meetings.values().filter(|of| of.phase != Phase::Convened).collect();
        held.sort_by_key(|of| std::cmp::Reverse((of.particulars.from.map(procedure::time::Day::earliest), of.entry)));
        let button = |of: &std::sync::Arc<Meeting>| {
            let wanted = Wanted::new(Kind::NewsDraft, Subject::default(), presser.f.plain(&of.particulars.name));
            let wanted = wanted.with("meeting", &of.slug).with("kind", NewsKind::PressRelease.word());
            let mut button = presser.offer_open(wanted.form())?;
            button.id = format!("{}-{}", button.id, of.slug);
            Some(button)
        };
        held.into_iter().take(RELEASES_MAX).filter_map(button).collect()
    }

    /// The first draft of a release on a meeting: of what anybody may know.
    fn release(&self, of: &Meeting) -> Release {
        let held = Held::new(self, of);
        let own = held.sheet(self);
        let sheets: Vec<Sheet<'_>> = self.working().into_iter().map(|(_, locale)| Sheet { locale, ..own }).collect();
        let adopted = of.texts.values().filter_map(|draft| {
            let (_, _, adopted) = draft.decided.adopted.as_ref()?;
            Some((draft.opened.title.clone(), adopted.symbol.clone()))
        });
        release(&sheets, &adopted.collect::<Vec<_>>())
    }

    /// The words with which a field of a form begins: those of the draft that is revised, or of a release that the record makes.
    pub(crate) fn news_begun(&self, kind: Kind, field: &str, given: (Option<&str>, Option<&str>)) -> Texts {
        let (item, meeting) = (given.0.and_then(Slug::new), given.1.and_then(Slug::new));
        let (title, summary, text) = match kind {
            Kind::NewsPutPage | Kind::NewsPutContact | Kind::NewsPutBanner => {
                let known = item.and_then(|item| self.standing_words(kind, &item));
                let (title, text) = known.unwrap_or_default();
                (title, Texts::new(), text)
            }
            Kind::NewsRevise if self.opens(Place::Newsroom) => {
                let known = item.and_then(|item| self.state().newsroom.get(&item));
                let Some(draft) = known.and_then(|known| known.draft.as_ref()) else { return Texts::new() };
                let words = draft.words.clone();
                (words.title, words.summary, words.text)
            }
            Kind::NewsTranslate => {
                // All its languages: those that stay as they are count for nothing.
                let known = item.and_then(|item| self.state().news.get(&item)).filter(|_| self.capacity.is_bureau());
                let Some(published) = known.map(|known| &known.1) else { return Texts::new() };
                if field == "shows" {
                    return published.shows.clone();
                }
                (published.title.clone(), published.summary.clone(), published.text.clone())
            }
            Kind::NewsDraft => {
                let of = meeting.and_then(|meeting| self.state().meetings.get(&meeting));
                let Some(of) = of else { return Texts::new() };
                let Release { title, summary, text } = self.release(of);
                (title, summary, text)
            }
            _ => return Texts::new(),
        };
        match field {
            "title" => title,
            "summary" => summary,
            "text" => text,
            _ => Texts::new(),
        }
    }
}

/// A button about an item.
fn about<'a>(f: &Frame, kind: Kind, item: &'a Slug) -> Wanted<'a> {
    let label = f.t(&format!("act-{}", kind.name().replace('.', "-")));
    Wanted::new(kind, Subject { name: Some(item), ..Subject::default() }, label).with("item", item)
}
