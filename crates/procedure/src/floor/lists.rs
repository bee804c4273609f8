//! Lists of speakers: what each is for, who stands on it, when it takes requests, and in which order the Chair calls.
//!
//! The order is one for all: whoever is next on one screen is next on every other, so its alphabet is the rules' own
//! (`floor.alphabet`) and not the reader's. What the Chair put in order stays so; whoever asks later follows.

use core::cmp::Ordering;
use core::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use serde::{Deserializer, Serializer, de};

use super::{Floor, ListOpened, Rearranged};
use crate::meetings::Meeting;
use crate::membership::Status;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::words::words;

/// What a list of speakers is for; as text `debate`, `item-3` or `protocol/p7`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The general debate: whatever is under no item.
    #[default]
    Debate,
    /// An item of the agenda, by its ordinal.
    Item(u32),
    /// A paragraph of a text, by its ordinal.
    Paragraph(Slug, u32),
}

impl Topic {
    /// Reads a topic.
    pub fn new(text: &str) -> Option<Self> {
        let ordinal = |digits: &str| digits.parse().ok().filter(|number| *number > 0);
        match text.split_once("/p") {
            Some((text, number)) => Some(Self::Paragraph(Slug::new(text)?, ordinal(number)?)),
            None if text == "debate" => Some(Self::Debate),
            None => text.strip_prefix("item-").and_then(ordinal).map(Self::Item),
        }
    }

    /// The topic that an act is about; none where it does not say, and means the list before the meeting.
    pub(crate) fn named(on: Subject<'_>) -> Option<Self> {
        match (on.name, on.number) {
            (Some(text), Some(paragraph)) => Some(Self::Paragraph(text.clone(), paragraph)),
            (_, Some(0)) => Some(Self::Debate),
            (_, Some(item)) => Some(Self::Item(item)),
            (_, None) => None,
        }
    }

    /// What an act on the list of this topic is about.
    pub fn subject<'a>(&'a self, meeting: &'a Slug) -> Subject<'a> {
        match self {
            Self::Debate => Subject::meeting(meeting).number(0),
            Self::Item(item) => Subject::meeting(meeting).number(*item),
            Self::Paragraph(text, paragraph) => Subject::of(meeting, text).number(*paragraph),
        }
    }

    /// The item, where it is one.
    pub fn item(&self) -> Option<u32> {
        match self {
            Self::Item(item) => Some(*item),
            Self::Debate | Self::Paragraph(..) => None,
        }
    }

    /// Only what the meeting knows.
    ///
    /// # Errors
    /// `meetings.item-unknown`, `texts.text-unknown`, `texts.paragraph-unknown`.
    pub(crate) fn known(&self, meeting: &Meeting) -> Result<(), Rejection> {
        match self {
            Self::Debate => Ok(()),
            Self::Item(item) => meeting.item(*item).map(|_| ()),
            Self::Paragraph(text, paragraph) => meeting.text(text)?.paragraph(*paragraph).map(|_| ()),
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Debate => f.write_str("debate"),
            Self::Item(item) => write!(f, "item-{item}"),
            Self::Paragraph(text, paragraph) => write!(f, "{text}/p{paragraph}"),
        }
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| de::Error::custom("list"))
    }
}

words! {
    /// For what a delegation takes the floor.
    Speech {
        /// To make a statement.
        Statement = "statement",
        /// To reply to what was said of it.
        Reply = "reply",
        /// To say something on a text that was just adopted.
        OnAdoption = "on-adoption",
    }
}

words! {
    /// The rank of a speaker, the highest first (the order of UN general debates).
    Rank {
        /// Head of State.
        HeadOfState = "head-of-state",
        /// Vice-President or heir to the throne.
        DeputyHeadOfState = "deputy-head-of-state",
        /// Head of Government.
        HeadOfGovernment = "head-of-government",
        /// Minister.
        Minister = "minister",
        /// Deputy minister.
        DeputyMinister = "deputy-minister",
        /// Head of delegation.
        HeadOfDelegation = "head-of-delegation",
    }
}

words! {
    /// By what a list is ordered, before one that asked later follows one that asked earlier.
    By {
        /// Only by when each asked.
        Request = "request",
        /// By the rank of the speaker.
        Precedence = "precedence",
        /// By the alphabet of the rules.
        Alphabetical = "alphabetical",
        /// By how long the delegation spoke at the meeting, the shortest time first.
        Balance = "balance",
    }
}

/// A place on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its ordinal.
    pub place: u32,
    /// The party.
    pub party: Slug,
    /// When it asked.
    pub at: Moment,
    /// For what.
    pub speech: Speech,
    /// The parties on whose behalf it speaks as well.
    pub with: Vec<Slug>,
    /// The rank of the speaker, where it was given.
    pub rank: Option<Rank>,
    /// On what it speaks, in its own words.
    pub on: Texts,
}

/// Whether a list takes requests, as the Chair left it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// As its times say; without times it does.
    #[default]
    ByTimes,
    /// The Chair closed it.
    Closed,
    /// The Chair opened it again, whatever its times say.
    Reopened,
}

/// A list of speakers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// How it was announced, where it was.
    pub opened: Option<Arc<ListOpened>>,
    /// Places, by request.
    pub places: Vec<Place>,
    /// Whether it takes requests.
    pub standing: Standing,
    /// How the Chair put it in order last, and why.
    pub rearranged: Option<Arc<Rearranged>>,
}

/// Whether a list takes a request at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It does.
    Yes,
    /// It opens then.
    From(Moment),
    /// It is closed.
    No,
}

impl List {
    /// Whether it takes a request that is received at this moment.
    pub fn takes(&self, at: Moment) -> Takes {
        let times = self.opened.as_ref().map_or((None, None), |opened| (opened.opens, opened.closes));
        match (self.standing, times) {
            (Standing::Closed, _) => Takes::No,
            (Standing::ByTimes, (Some(opens), _)) if at < opens => Takes::From(opens),
            (Standing::ByTimes, (_, Some(closes))) if at >= closes => Takes::No,
            (Standing::ByTimes | Standing::Reopened, _) => Takes::Yes,
        }
    }

    /// True if the party waits on it for this kind of speech.
    pub fn has(&self, party: &Slug, speech: Speech) -> bool {
        self.places.iter().any(|place| place.party == *party && place.speech == speech)
    }
}

/// By which rule the places of a list are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Those who are not members speak after the members.
    pub members_first: bool,
    /// Who speaks for several speaks before the others.
    pub groups_first: bool,
    /// What decides among the rest, before the time of the request.
    pub by: By,
}

/// The rule for a list: what was announced for it, else the profile's.
pub fn rule(state: &State, list: Option<&List>) -> Rule {
    let profile = state.profile();
    let announced = list.and_then(|list| list.opened.as_ref()).and_then(|opened| opened.ordered_by);
    let named = || profile.value(Key::FLOOR_ORDER).and_then(|word| By::named(&word));
    Rule {
        members_first: profile.is(Key::FLOOR_OBSERVERS, "after-members"),
        groups_first: profile.is(Key::FLOOR_GROUPS, "first"),
        by: announced.or_else(named).unwrap_or(By::Request),
    }
}

/// The language whose alphabet orders lists: the rules' own, else the first working language.
pub fn alphabet(state: &State) -> Option<Tag> {
    let profile = state.profile();
    let named = profile.value(Key::FLOOR_ALPHABET).and_then(|tag| Tag::new(&tag));
    named.or_else(|| state.working_languages().into_iter().next())
}

fn collator(tag: &Tag) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = tag.as_str().parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// What decides between two places, once for each.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Keys {
    replies_last: bool,
    others_last: bool,
    alone_last: bool,
    rank: usize,
    spoken_ms: i64,
}

/// The places of a list in the order in which the Chair calls.
pub fn called(state: &State, meeting: &Meeting, topic: &Topic) -> Vec<Place> {
    let Some(list) = meeting.floor.lists.get(topic) else { return Vec::new() };
    let rule = rule(state, Some(list));
    let tag = alphabet(state).filter(|_| rule.by == By::Alphabetical);
    let collator = tag.as_ref().and_then(collator);
    let name = |place: &Place| {
        let party = state.parties.get(&place.party).and_then(|party| party.named_on(None));
        let tag = tag.as_ref().map(Tag::as_str).unwrap_or_default();
        party.and_then(|named| named.name.shown(tag)).map_or(place.party.as_str(), |(_, name)| name).to_owned()
    };
    let mut keyed: Vec<(Keys, String, Place)> =
        list.places.iter().map(|place| (keys(meeting, rule, place), name(place), place.clone())).collect();
    keyed.sort_by(|(a, a_name, a_place), (b, b_name, b_place)| {
        let names = collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a_name, b_name));
        a.cmp(b).then(names).then(a_place.place.cmp(&b_place.place))
    });
    // What the Chair put in order stands before what came later.
    let fixed = list.rearranged.as_ref().map(|rearranged| rearranged.places.as_slice()).unwrap_or_default();
    let mut places: Vec<Place> = keyed.into_iter().map(|(_, _, place)| place).collect();
    places.sort_by_key(|place| fixed.iter().position(|fixed| *fixed == place.place).unwrap_or(usize::MAX));
    places
}

/// Parties in the alphabet of the rules.
pub fn alphabetical(state: &State, mut parties: Vec<Slug>) -> Vec<Slug> {
    let tag = alphabet(state);
    let collator = tag.as_ref().and_then(collator);
    let name = |party: &Slug| {
        let named = state.parties.get(party).and_then(|party| party.named_on(None));
        let tag = tag.as_ref().map(Tag::as_str).unwrap_or_default();
        named.and_then(|named| named.name.shown(tag)).map_or(party.as_str(), |(_, name)| name).to_owned()
    };
    parties.sort_by(|one, other| {
        let names = (name(one), name(other));
        let by_name = |collator: &CollatorBorrowed<'_>| collator.compare(&names.0, &names.1);
        collator.as_ref().map_or_else(|| names.0.cmp(&names.1), by_name).then_with(|| one.cmp(other))
    });
    parties
}

fn keys(meeting: &Meeting, rule: Rule, place: &Place) -> Keys {
    let rank =
        place.rank.map_or(usize::MAX, |rank| Rank::ALL.iter().position(|one| *one == rank).unwrap_or(usize::MAX));
    Keys {
        replies_last: place.speech == Speech::Reply,
        others_last: rule.members_first && meeting.status_of(&place.party) != Some(Status::Member),
        alone_last: rule.groups_first && place.with.is_empty(),
        rank: if rule.by == By::Precedence { rank } else { 0 },
        spoken_ms: if rule.by == By::Balance { meeting.floor.spoken_ms(&place.party) } else { 0 },
    }
}

impl Floor {
    /// The list before the meeting.
    pub fn list(&self) -> Option<&List> {
        self.lists.get(&self.before)
    }

    /// The list that an act means.
    pub(crate) fn list_mut(&mut self, topic: Option<&Topic>) -> &mut List {
        let topic = topic.unwrap_or(&self.before).clone();
        self.lists.entry(topic).or_default()
    }

    /// How many wait on the list before the meeting.
    pub fn waiting(&self) -> usize {
        self.list().map_or(0, |list| list.places.len())
    }

    /// True if the party waits for this kind of speech on the list before the meeting.
    pub fn is_on_list(&self, party: &Slug, speech: Speech) -> bool {
        self.list().is_some_and(|list| list.has(party, speech))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_read_as_it_is_written_and_nothing_else_is() {
        for text in ["debate", "item-3", "protocol/p7", "item-3/p1"] {
            assert_eq!(Topic::new(text).unwrap().to_string(), text);
        }
        for text in ["", "item-0", "item-", "item-x", "3", "protocol/p0", "protocol/7", "/p1", "Protocol/p1"] {
            assert_eq!(Topic::new(text), None, "{text}");
        }
        for topic in ["debate", "item-3", "protocol/p7"].map(|text| Topic::new(text).unwrap()) {
            assert_eq!(Topic::named(topic.subject(&Slug::new("som-1").unwrap())), Some(topic));
        }
    }
}
