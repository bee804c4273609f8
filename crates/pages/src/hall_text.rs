//! The screen of the hall while a paragraph is under discussion: its words in two languages, with their brackets.

use askama::Template;
use locale::Locale;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Tag, Texts};
use procedure::texts::ProposalPhase;
use procedure::texts::brackets::{Piece, to_text};
use procedure::texts::view::{ParagraphView, TextView};

use crate::frame::Frame;
use crate::marked::{Links, Marker, Notes, Words};

/// A paragraph on the screen of the hall.
#[derive(Clone, Debug, Template)]
#[template(path = "texts/hall.html")]
pub struct HallTextPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// The two languages side by side.
    pub columns: (Tag, Option<Tag>),
    /// The second language of the hall, for the words around the text.
    pub second: &'static Locale,
    /// The paragraph; none while none is taken up.
    pub shown: Option<ParagraphView>,
    /// Who has the floor.
    pub speaks: Option<Slug>,
    /// The hour, as of the last entry.
    pub at: i64,
}

/// The size of the letters by their number: up to each bound its class.
const SIZES: [(usize, &str); 6] = [
    (220, ""),
    (400, " hall__par--400"),
    (600, " hall__par--600"),
    (850, " hall__par--850"),
    (1_300, " hall__par--1300"),
    (2_200, " hall__par--2200"),
];
/// The letters for which the tag of a bracket counts.
const TAG: usize = 4;

impl HallTextPage {
    /// The languages that are shown.
    pub fn tags(&self) -> Vec<&Tag> {
        std::iter::once(&self.columns.0).chain(self.columns.1.as_ref()).collect()
    }

    /// The words of the paragraph in each language, as markup.
    pub fn words(&self) -> Vec<(&Tag, String)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let notes = Notes::of(&self.text);
        let words = Words::new(&self.f, &notes, Links::None);
        let marker = Marker::new(&words, shown.proposals.iter());
        let drawn = |tag: &'_ &Tag| match shown.words.0.get(*tag) {
            Some(_) => marker.bracketed(shown.id, tag, &shown.pieces(tag)),
            None => words.missing(),
        };
        self.tags().into_iter().map(|tag| (tag, drawn(&tag))).collect()
    }

    /// The size of the letters, so that the longer of the two languages fits.
    pub fn size(&self) -> &'static str {
        let letters = |pieces: Vec<Piece>| {
            let text = to_text(&pieces);
            text.chars().count().saturating_add(text.matches('[').count().saturating_mul(TAG))
        };
        let longest = |shown: &ParagraphView| self.tags().into_iter().map(|tag| letters(shown.pieces(tag))).max();
        let longest = self.shown.as_ref().and_then(longest).unwrap_or_default();
        SIZES.iter().find(|(bound, _)| longest <= *bound).map_or(" hall__par--more", |(_, class)| class)
    }

    /// How the paragraph is called.
    pub fn number(&self) -> String {
        self.shown
            .as_ref()
            .map(|shown| shown.number.clone().unwrap_or_else(|| self.f.t("texts-unnumbered")))
            .unwrap_or_default()
    }

    /// How many brackets are open in the paragraph.
    pub fn open(&self) -> usize {
        let open =
            |shown: &ParagraphView| shown.proposals.iter().filter(|one| one.phase == ProposalPhase::Open).count();
        self.shown.as_ref().map(open).unwrap_or_default()
    }

    /// The second language.
    pub fn second_tag(&self) -> &'static str {
        self.second.lang().tag()
    }

    /// A message that depends on a number, in the reader's language and in the second.
    pub fn counted(&self, key: &str, number: usize) -> [String; 2] {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        [self.f.locale, self.second].map(|locale| locale.with(key, &[("number", number.into())]))
    }

    /// How many paragraphs of how many are agreed, in both languages.
    pub fn agreed(&self) -> [String; 2] {
        let tally = &self.text.tally;
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let values = |locale: &Locale| {
            let all = [("number", number(tally.agreed).into()), ("paragraphs", number(tally.paragraphs).into())];
            locale.with("texts-hall-agreed", &all)
        };
        [values(self.f.locale), values(self.second)]
    }

    /// The title in the second language; nothing where it has none or is the same.
    pub fn other(&self, texts: &Texts) -> String {
        let second = texts.get(self.second_tag()).unwrap_or_default();
        if second == self.f.plain(texts) { String::new() } else { second.to_owned() }
    }
}
