//! A text with its brackets and their owners.

use std::sync::Arc;

use pages::beside::Called;
use pages::rows::{Bracketed, Ground, Surroundings, rows};
use pages::texts::{Look, LookLink, TextPage};
use pages::{Button, Frame, NotDrawn, Section};
use procedure::decisions::signature::is_called_for;
use procedure::decisions::view::decision;
use procedure::delegations::view::Reader;
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag};
use procedure::rules::profile::Key;
use procedure::texts::Draft;
use procedure::texts::view::{TextView, compare, text, text_again};
use procedure::view::sees_drafts;
use procedure::{Capacity, Kind, Subject};

use super::text_acts::{TextActs, UnderDiscussion};
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::kept_rows::{Basis, PageRows};
use crate::query::Query;

impl Draw<'_> {
    /// A text as this reader may see it, as it stands or after an entry.
    pub(crate) fn view_of(&self, of: &Meeting, draft: &Draft, as_of: Option<u64>) -> Option<TextView> {
        text(self.state(), draft, self.reader_of(of, draft), as_of)
    }

    /// Who reads a text.
    pub(crate) fn reader_of(&self, of: &Meeting, draft: &Draft) -> procedure::texts::view::Reader<'_> {
        procedure::texts::view::Reader { audience: self.audience_on(of, draft), own: Some(&self.capacity) }
    }

    /// A text of a meeting.
    pub(super) fn text(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let as_of = self.query.get("as-of").and_then(|entry| entry.parse().ok());
        f.live = as_of.is_none() && of.is_live();
        f.place.push_str(&kept(&self.query));
        let key = (format!("{} {}", f.lang(), locale::corrected()), f.place.clone(), self.capacity.to_string());
        let mut held = self.hosted.rows.take(&key);
        let view = match as_of {
            None if self.as_of.is_none() => text_again(self.state(), draft, self.reader_of(of, draft), &mut held.views),
            None | Some(_) => self.view_of(of, draft, as_of),
        };
        let Some(view) = view else { return Drawn::NotSeen };
        let audience = self.audience_on(of, draft);
        let reader = Reader { audience, own: self.capacity.party(), language: f.lang().language().tag() };
        let decided = decision((self.state(), &self.process().vault), of, draft, reader);
        let presser = self.presser(&f);
        let drafts = sees_drafts(audience) && draft.decided.adopted.is_none();
        let look = if sees_drafts(audience) { look(&f, &view, draft, &self.query) } else { Look::Clean };
        let marked = matches!(look, Look::Marked | Look::Open);
        let works = as_of.is_none() && f.may_act() && marked;
        let acts = works.then(|| TextActs::new(&presser, of, draft));
        let lined = matches!(look, Look::Lines);
        let beside = self.query.get("beside");
        let columns = if lined { single(&f, &view, beside) } else { columns(&f, &view, beside) };
        let ground = Ground::new(&f, f.at(&of.slug, ""), &view, (&columns, &look));
        let rows =
            if marked { bracketed(&mut held, ground, &view, acts.as_ref()) } else { rows(&ground, &view, &look) };
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return Drawn::Failed(error.to_string()),
        };
        if marked && as_of.is_none() && self.as_of.is_none() {
            self.hosted.rows.put(key, held);
        }
        let page = TextPage {
            m: procedure::meetings::view::meeting(self.state(), of),
            looks: if sees_drafts(audience) {
                looks(&f, (of, &view), (&columns, &look), &self.query)
            } else {
                Vec::new()
            },
            columns,
            look,
            owners: if drafts { owners(&f, self.state()) } else { String::new() },
            acts: acts.as_ref().map(|acts| acts.of_text(text_acts(&presser, of, draft))).unwrap_or_default(),
            rows,
            earlier: earlier(&view, &self.query),
            decision: decided,
            figures: self.beside_text(&f, of, &view),
            text: view,
            done: self.done(),
            f: f.clone(),
        };
        page.drawn().into()
    }
}

/// The rows of a text with their brackets: those that are held where they are as they were, and the others drawn.
fn bracketed(
    held: &mut PageRows,
    ground: Ground,
    view: &TextView,
    acts: Option<&TextActs<'_>>,
) -> Result<Vec<Arc<str>>, NotDrawn> {
    let names = Called::of(ground.frame(), view);
    let around = |proposals: &_, paragraph| Surroundings::of(&names, proposals, view.taken_up, paragraph);
    let of_rows = |paragraph: Option<&_>, proposals: &_, around: &Surroundings| {
        let under_discussion = if around.is_taken_up() { UnderDiscussion::Yes } else { UnderDiscussion::No };
        acts.map(|acts| acts.of_rows(paragraph, proposals, under_discussion)).unwrap_or_default()
    };
    // The beginning is short, and no paragraph: it is drawn each time.
    let beginning = around(&view.beginning, None);
    let acts_there = of_rows(None, &view.beginning, &beginning);
    let first = Bracketed::new(&ground).of(None, &view.beginning, &beginning, &acts_there)?;
    let paragraphs: Vec<_> =
        view.paragraphs.iter().map(|one| (Arc::clone(one), around(&one.proposals, Some(one.id)))).collect();
    let drawer = Bracketed::new(&ground);
    let basis = Basis { ground: ground.clone(), may: acts.map(TextActs::may) };
    let rest = held.of(basis, &paragraphs, |paragraph, around| {
        let acts = of_rows(Some(paragraph), &paragraph.proposals, around);
        drawer.of(Some(paragraph), &paragraph.proposals, around, &acts)
    })?;
    Ok(std::iter::once(first).chain(rest).collect())
}

/// How many of the states that a text had are listed where not all are asked for.
const EARLIER: usize = 100;

/// The states that are listed: the last so many, or all.
fn earlier(view: &TextView, query: &Query) -> Vec<(u64, i64)> {
    let from = view.history.len().saturating_sub(EARLIER);
    let from = if query.get("history") == Some("all") { 0 } else { from };
    view.history.get(from..).unwrap_or_default().to_vec()
}

/// What of an address chooses a view, so that the page in another language and the page that is sent again are the same.
pub(super) fn kept(query: &Query) -> String {
    let of_a_view = |name: &str| {
        matches!(
            name,
            "beside" | "clean" | "changes" | "lines" | "open" | "as-of" | "p" | "from" | "to" | "lang" | "history"
        )
    };
    let pair = |(name, value): &(String, String)| format!("{name}={}", pages::act::encoded(value));
    let pairs: Vec<String> = query.0.iter().filter(|(name, _)| of_a_view(name)).map(pair).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// The view that an address asks for.
fn look(f: &Frame, view: &TextView, draft: &Draft, query: &Query) -> Look {
    let is = |name: &str| query.get(name) == Some("yes");
    if let Some(since) = query.get("changes") {
        let last = view.issues.last().map_or(draft.entry, |issue| issue.entry);
        let from = since.parse().unwrap_or(last);
        let rows = compare(draft, from, view.as_of.unwrap_or(u64::MAX));
        return Look::Changes(state_name(f, view, draft, from), rows);
    }
    if is("lines") {
        Look::Lines
    } else if is("clean") {
        Look::Clean
    } else if is("open") {
        Look::Open
    } else {
        Look::Marked
    }
}

/// How a state of a text is called: as it was opened, as it was issued, or after an entry.
pub(super) fn state_name(f: &Frame, view: &TextView, draft: &Draft, entry: u64) -> String {
    let issued = view.issues.iter().find(|issue| issue.entry == entry);
    match issued {
        Some(issued) => issued.symbol.clone(),
        None if entry <= draft.entry => f.t("texts-state-opened"),
        None => f.t1("texts-state-after", "number", entry),
    }
}

/// Links to the other views, in the same two languages; and to the other languages in the same view.
fn looks(
    f: &Frame,
    (of, view): (&Meeting, &TextView),
    (columns, look): (&(Tag, Option<Tag>), &Look),
    query: &Query,
) -> Vec<LookLink> {
    let address = f.text_link(&of.slug, &view.slug);
    let beside = query.get("beside").map(|tag| format!("beside={}", pages::act::encoded(tag)));
    let as_of = view.as_of.map(|entry| format!("as-of={entry}"));
    let chosen = |chosen: Option<&str>, beside: Option<&str>| {
        let parts: Vec<&str> = [chosen, beside, as_of.as_deref()].into_iter().flatten().collect();
        if parts.is_empty() { address.clone() } else { format!("{address}?{}", parts.join("&")) }
    };
    let view_of = |key: &str, part: Option<&str>, current: bool| LookLink {
        label: f.t(key),
        address: chosen(part, beside.as_deref()),
        current,
    };
    let mut looks = vec![
        view_of("texts-look-marked", None, matches!(look, Look::Marked)),
        view_of("texts-look-clean", Some("clean=yes"), matches!(look, Look::Clean)),
        view_of("texts-look-lines", Some("lines=yes"), matches!(look, Look::Lines)),
    ];
    // Of a state that is past, what it was is asked, and no more.
    if view.as_of.is_some() {
        return looks;
    }
    // An adopted text has nothing open. Before that the views stay, so that a first bracket changes its paragraph and no more.
    if !view.adopted || matches!(look, Look::Open) {
        looks.insert(1, view_of("texts-look-open", Some("open=yes"), matches!(look, Look::Open)));
    }
    looks.push(view_of("texts-look-changes", Some("changes=last"), matches!(look, Look::Changes(..))));
    let page =
        |key: &str, name: &str| LookLink { label: f.t(key), address: format!("{address}{name}/"), current: false };
    looks.extend([
        page("texts-brackets-title", "brackets"),
        page("texts-look-compare", "compare"),
        page("texts-look-hall", "hall"),
    ]);
    let part = match look {
        Look::Marked => None,
        Look::Open => Some("open=yes".to_owned()),
        Look::Clean => Some("clean=yes".to_owned()),
        Look::Changes(..) => query.get("changes").map(|since| format!("changes={}", pages::act::encoded(since))),
        Look::Lines => Some("lines=yes".to_owned()),
    };
    let key = if matches!(look, Look::Lines) { "texts-look-language" } else { "texts-beside" };
    let shown = |tag: &&Tag| **tag != columns.0 && Some(*tag) != columns.1.as_ref();
    let others = view.authentic.iter().chain(&view.courtesy).filter(shown);
    looks.extend(others.map(|tag| LookLink {
        label: f.t1(key, "language", f.language_of(tag)),
        address: chosen(part.as_deref(), Some(&format!("beside={tag}"))),
        current: false,
    }));
    looks
}

/// Who sees whose a bracket is, by the profile.
pub(super) fn owners(f: &Frame, state: &procedure::State) -> String {
    let profile = state.profile();
    let key = if profile.is(Key::POSITIONS_PROPOSALS, "open") {
        "texts-owners-open"
    } else if profile.is(Key::POSITIONS_PROPOSALS, "nobody") {
        "texts-owners-nobody"
    } else {
        "texts-owners-sealed"
    };
    f.t(key)
}

/// One language: the one that is asked for, else the reader's own or an authentic one.
fn single(f: &Frame, view: &TextView, beside: Option<&str>) -> (Tag, Option<Tag>) {
    let mut all = view.authentic.iter().chain(&view.courtesy);
    let asked = all.find(|tag| Some(tag.as_str()) == beside).cloned();
    (asked.unwrap_or_else(|| columns(f, view, None).0), None)
}

/// The reader's language, where the text has it, beside an authentic one.
pub(super) fn columns(f: &Frame, view: &TextView, beside: Option<&str>) -> (Tag, Option<Tag>) {
    let all: Vec<&Tag> = view.authentic.iter().chain(&view.courtesy).collect();
    let named = |wanted: &str| all.iter().find(|tag| tag.as_str() == wanted).map(|tag| (*tag).clone());
    let own = named(f.lang().language().tag());
    // A text has at least one authentic language; the reader's own tag stands in where a damaged record has none.
    let first = own.or_else(|| all.first().map(|tag| (*tag).clone())).unwrap_or_else(|| own_tag(f));
    let second = beside.and_then(named).filter(|tag| *tag != first);
    let second = second.or_else(|| view.authentic.iter().find(|tag| **tag != first).cloned());
    (first, second)
}

#[expect(clippy::expect_used, reason = "the tag of a complete language has two letters")]
fn own_tag(f: &Frame) -> Tag {
    Tag::new(f.lang().language().tag()).expect("two letters")
}

fn text_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let adopted = draft.decided.adopted.is_some();
    let mut acts = Vec::new();
    if adopted {
        let next = if is_called_for(of, draft) { "act--first" } else { "" };
        acts.extend(presser.offer(wanted(Kind::DecisionsSign, "decisions-sign-short").style(next).form()));
        acts.extend(presser.enter(wanted(Kind::DecisionsSign, "decisions-enter-signature")));
        acts.extend(presser.offer_open(wanted(Kind::DecisionsAttachOriginal, "act-decisions-attach-original").form()));
        return acts;
    }
    if draft.decided.put.is_some() {
        acts.extend(presser.offer(wanted(Kind::DecisionsObject, "decisions-object-short").style("act--object").form()));
        let withdraw = wanted(Kind::DecisionsWithdrawObjection, "decisions-withdraw-objection-short");
        acts.extend(presser.offer_open(withdraw));
    }
    acts.extend(chair_acts(presser, of, draft));
    acts
}

/// What the Chair decides about a text.
pub(super) fn chair_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let objects = draft.decided.standing().next().is_some();
    let acts = if draft.decided.adopted.is_some() {
        Vec::new()
    } else if draft.decided.put.is_none() {
        vec![presser.offer(wanted(Kind::DecisionsPut, "decisions-put-short").style("act--first"))]
    } else if objects {
        vec![
            presser.offer(wanted(Kind::DecisionsDeclareAdopted, "decisions-adopted-short")),
            presser.offer(wanted(Kind::DecisionsDeclareNotAdopted, "decisions-not-adopted-short").style("act--object")),
        ]
    } else {
        vec![
            presser.offer(wanted(Kind::DecisionsDeclareAdopted, "decisions-adopted-short").style("act--first")),
            presser.offer(wanted(Kind::DecisionsDeclareNotAdopted, "decisions-not-adopted-short")),
        ]
    };
    acts.into_iter().flatten().collect()
}

/// The statement that a key made in the reader's browser signs, once a text is adopted; `{mode}` stands where the manner of
/// signature comes, which the signatory chooses in the form.
pub(crate) fn statement(draw: &Draw<'_>, of: &Meeting, text: &Slug) -> Option<String> {
    let Capacity::Party(party) = &draw.capacity else { return None };
    let draft = of.texts.get(text)?;
    let (_, _, adopted) = draft.decided.adopted.as_ref()?;
    let origin = draw.state().origin()?;
    Some(procedure::texts::canonical::statement(origin, &adopted.symbol, adopted.hash, party, "{mode}"))
}
