//! What the fields of a form begin with: the choices of what the process knows, the words in their languages, the hints.

use std::collections::{BTreeMap, BTreeSet};

use locale::Lang;
use pages::Frame;
use pages::act::{Choice, LanguageInput};
use pages::rounds::paragraph_name;
use procedure::Kind;
use procedure::evidence::library::Topic as Subject;
use procedure::floor::lists::Topic;
use procedure::form::{FormField, Takes};
use procedure::meetings::{ItemPlaced, Meeting};
use procedure::names::{Slug, Texts};
use procedure::rules::profile::Key;
use procedure::texts::view::TextView;

use crate::draw::Draw;
use crate::query::Query;
use crate::text_form::TextForm;

/// Fields that an address gives and that need not be asked again.
pub(super) fn carried(name: &str) -> bool {
    matches!(
        name,
        "text"
            | "list"
            | "paragraph"
            | "proposal"
            | "comment"
            | "contribution"
            | "statement"
            | "grant"
            | "headword"
            | "party"
            | "symbol"
            | "archived"
            | "item"
            | "member"
            | "session"
            | "citation"
            | "deposit"
    )
}

/// A text as the reader may see it.
pub(super) fn text_view(draw: &Draw<'_>, of: &Meeting, text: &Slug) -> Option<TextView> {
    draw.view_of(of, of.texts.get(text)?, None)
}

/// The subjects of the research library, of which several may be chosen.
pub(super) fn topics(f: &Frame, chosen: &[String]) -> Vec<Choice> {
    let choice = |topic: Subject| Choice {
        value: topic.word().to_owned(),
        label: f.word("word-subjects", topic),
        chosen: chosen.iter().any(|word| word == topic.word()),
    };
    Subject::ALL.into_iter().map(choice).collect()
}

/// The paragraphs of a text, of which several may be chosen.
pub(super) fn paragraphs(f: &Frame, view: &TextView, chosen: &[String]) -> Vec<Choice> {
    let choice = |id: u32| Choice {
        label: paragraph_name(f, view, id),
        chosen: chosen.contains(&id.to_string()),
        value: id.to_string(),
    };
    view.paragraphs.iter().map(|paragraph| choice(paragraph.id)).collect()
}

/// The proposal that an act is about, by its tag.
pub(super) fn proposal(f: &Frame, view: &TextView, given: &Query) -> Option<String> {
    let ordinal: u32 = given.get("proposal")?.parse().ok()?;
    let found = view.proposals().find(|one| one.proposal == ordinal)?;
    Some(f.t1("texts-form-proposal", "tag", &found.tag))
}

/// The zones by whose clocks a deadline may be told: those of the capitals and of the process, and UTC. That of the process
/// is chosen where none was.
pub(super) fn zones(draw: &Draw<'_>, f: &Frame, chosen: Option<&str>) -> Vec<Choice> {
    let own = draw.zone();
    let chosen = chosen.filter(|zone| !zone.is_empty()).unwrap_or(&own).to_owned();
    let capitals = draw.state().parties.values().filter_map(|party| party.capital.as_ref());
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, capital) in capitals {
        all.entry(capital.zone.clone()).or_default().push(f.plain(&capital.city));
    }
    for zone in [own.as_str(), "UTC", chosen.as_str()] {
        all.entry(zone.to_owned()).or_default();
    }
    let choice = |(zone, cities): (String, Vec<String>)| Choice {
        label: match f.locale.zone_name(draw.hosted.clerk.now(), &zone) {
            name if cities.is_empty() => name,
            name => format!("{} ({name})", cities.join(", ")),
        },
        chosen: zone == chosen,
        value: zone,
    };
    all.into_iter().map(choice).collect()
}

pub(super) fn meetings(draw: &Draw<'_>, f: &Frame) -> Vec<(String, String)> {
    let all = procedure::meetings::view::meetings(draw.state()).into_iter();
    all.map(|meeting| (meeting.slug.to_string(), f.plain(&meeting.particulars.name))).collect()
}

pub(super) fn items(meeting: &Meeting, f: &Frame) -> Vec<(String, String)> {
    let items = meeting.agenda().into_iter();
    items.map(|item| (item.item.to_string(), f.item(&item.number, &item.title))).collect()
}

/// The lists of speakers that there can be: of the general debate, of each item, and those of paragraphs that were opened.
pub(super) fn lists(meeting: &Meeting, f: &Frame) -> Vec<(String, String)> {
    let debate = (Topic::Debate.to_string(), f.t("floor-debate"));
    let item = |item: &ItemPlaced| (Topic::Item(item.item).to_string(), f.item(&item.number, &item.title));
    let others = meeting.floor.lists.keys().filter(|topic| matches!(topic, Topic::Paragraph(..)));
    let others = others.map(|topic| (topic.to_string(), topic.to_string()));
    [debate].into_iter().chain(meeting.agenda().into_iter().map(item)).chain(others).collect()
}

/// Who waits on any list of the meeting.
pub(super) fn waiting(meeting: &Meeting, f: &Frame) -> Vec<(String, String)> {
    let places = meeting.floor.lists.values().flat_map(|list| &list.places);
    let parties: BTreeSet<Slug> = places.map(|place| place.party.clone()).collect();
    let parties: Vec<Slug> = parties.into_iter().collect();
    f.sorted(&parties).into_iter().map(|party| (party.to_string(), f.name(&party))).collect()
}

/// The texts that the reader may see: a form tells no more than the pages do.
pub(super) fn texts(draw: &Draw<'_>, meeting: &Meeting, f: &Frame) -> Vec<(String, String)> {
    let seen = procedure::texts::view::texts(draw.state(), meeting, &draw.capacity).into_iter();
    seen.map(|text| (text.slug.to_string(), f.plain(&text.title))).collect()
}

/// A text in each language: those of the rules and of the reader in sight, then the others.
pub(super) fn languages(
    draw: &Draw<'_>,
    f: &Frame,
    (field, stands): (&str, &Texts),
    given: &Query,
) -> Vec<LanguageInput> {
    let profile = draw.state().profile();
    let of_rules = [Key::LANGUAGES_WORKING, Key::LANGUAGES_AUTHENTIC, Key::LANGUAGES_COURTESY].into_iter();
    let mut tags: Vec<String> =
        of_rules.flat_map(|key| profile.list(key)).chain([f.lang().language().to_string()]).collect();
    let own: BTreeSet<String> = tags.iter().cloned().collect();
    tags.extend(Lang::ALL.iter().map(ToString::to_string));
    let sent = given.0.iter().filter_map(|(name, _)| name.strip_prefix(field)?.strip_prefix('.').map(str::to_owned));
    tags.extend(sent);
    let mut seen = BTreeSet::new();
    tags.retain(|tag| seen.insert(tag.clone()));
    let input = |tag: String| LanguageInput {
        language: f.language(&tag),
        value: given.get(&format!("{field}.{tag}")).unwrap_or_default().to_owned(),
        stands: stands.get(&tag).unwrap_or_default().to_owned(),
        own: own.contains(&tag),
        tag,
    };
    tags.into_iter().map(input).collect()
}

/// The words of a text in its languages: what is given, else the words with which the form begins.
pub(super) fn words(draw: &Draw<'_>, f: &Frame, (field, form): (&str, &TextForm), given: &Query) -> Vec<LanguageInput> {
    let nothing = Texts::default();
    let prefilled = form.prefilled(field).unwrap_or(&nothing);
    let mut inputs = languages(draw, f, (field, form.quoted(field).unwrap_or(&nothing)), given);
    if let Some(tags) = form.languages(field) {
        inputs = in_languages(f, inputs, &tags);
    }
    for input in inputs.iter_mut().filter(|input| input.value.is_empty()) {
        prefilled.get(&input.tag).unwrap_or_default().clone_into(&mut input.value);
    }
    inputs
}

/// The same in these languages and no others, in their order.
pub(super) fn in_languages(f: &Frame, mut inputs: Vec<LanguageInput>, tags: &[String]) -> Vec<LanguageInput> {
    let at = |input: &LanguageInput| tags.iter().position(|tag| *tag == input.tag);
    let missing = tags.iter().filter(|tag| inputs.iter().all(|input| input.tag != **tag));
    let missing: Vec<LanguageInput> = missing
        .map(|tag| LanguageInput { language: f.language(tag), tag: tag.clone(), ..LanguageInput::default() })
        .collect();
    inputs.extend(missing);
    inputs.retain(|input| at(input).is_some());
    inputs.iter_mut().for_each(|input| input.own = true);
    inputs.sort_by_key(at);
    inputs
}

pub(super) fn hint(f: &Frame, kind: Kind, field: &FormField) -> String {
    let key = match (field.name, &field.takes) {
        ("until", _) if kind == Kind::DocumentsSetTranslationDue => "hint-translation-due",
        ("language", _)
            if matches!(kind, Kind::MembershipAddOffice | Kind::MembershipChangeOffice | Kind::MembershipAppoint) =>
        {
            "hint-written-in"
        }
        ("day" | "from" | "to" | "until" | "dated", Takes::Text) => "hint-day",
        ("choices", _) => "hint-choices",
        ("zone", _) => "hint-zone",
        ("deadline" | "opens" | "closes" | "embargo", _) => "hint-deadline",
        ("statuses", _) => "hint-statuses",
        ("visitors", _) => "hint-visitors",
        ("symbol", _) => "hint-symbol",
        ("found", _) => "hint-found",
        ("certainty", _) => "hint-certainty",
        ("creators", _) => "hint-creators",
        ("doi", _) => "hint-doi",
        ("figures", _) => "hint-figures",
        ("access", _) => "hint-access",
        ("figure", _) => "hint-figure",
        ("cited", _) => "hint-cited",
        ("as-known", _) => "hint-as-known",
        ("own", _) => "hint-own",
        ("words", _) if kind == Kind::EvidenceRemark => "hint-remark",
        ("toml", _) => "hint-toml",
        ("key", _) if matches!(kind, Kind::RecordChangeKey | Kind::RecordHandOver) => "hint-key-of-log",
        ("key", _) if matches!(kind, Kind::RecordNameWitness | Kind::RecordWithdrawWitness) => "hint-key-of-witness",
        ("address", _) => "hint-address-of-witness",
        ("form", _) => "hint-form-of-record",
        ("file", Takes::Text) if kind == Kind::DelegationsPresentLetter => "hint-letter-file",
        ("photograph", Takes::Text) => "hint-photograph",
        ("focus-x" | "focus-y", _) => "hint-focus",
        ("file" | "emblem", Takes::Text) => "hint-file",
        ("authentic" | "courtesy" | "languages", Takes::List) => "hint-languages",
        ("topics", _) => "hint-topics",
        (_, Takes::List) => "hint-list",
        ("meeting" | "text" | "item" | "body" | "party" | "source" | "headword" | "session", Takes::Text) => {
            "hint-slug"
        }
        (_, _) => return String::new(),
    };
    f.t(key)
}
