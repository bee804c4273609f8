//! What others made of a text in a DOCX: for each paragraph the words before and after, with the comments on it.

use std::collections::{BTreeMap, BTreeSet};

use procedure::names::{Slug, Tag, clean};
use procedure::texts::ParagraphKind;
use unicode_segmentation::UnicodeSegmentation;

use crate::docx::flat::{Change, Flat, Letters, Parts, Remark};
use crate::docx::{DocxError, FRONT, date, style};
use crate::tabled::{Tabled, Tabular};

/// How much of the words of two paragraphs must be the same, in hundredths, for one to be taken for the other.
const LIKE_MIN: usize = 60;

/// Of what a file was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The entry after which the text stood like this.
    pub entry: u64,
    /// The language.
    pub language: Tag,
    /// The other language, where there are two.
    pub other: Option<Tag>,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The paragraphs that were found, in the order of the file.
    pub paragraphs: Vec<EditedParagraph>,
    /// Paragraphs that are new.
    pub added: Vec<Added>,
    /// Paragraphs that are gone.
    pub deleted: Vec<(u32, Tag)>,
    /// What could not be taken.
    pub problems: Vec<Problem>,
}

/// A paragraph that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditedParagraph {
    /// Its id.
    pub id: u32,
    /// The language.
    pub tag: Tag,
    /// The words as they were sent.
    pub before: String,
    /// The words with every change of others accepted.
    pub after: String,
    /// How it was known.
    pub known: Known,
    /// The comments on it.
    pub comments: Vec<Comment>,
}

/// How a paragraph was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// By its bookmark.
    ByBookmark,
    /// By its words: the bookmark was lost.
    ByWords,
}

/// A comment of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Who, as the file says.
    pub author: String,
    /// The words.
    pub words: String,
}

/// A paragraph that is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The paragraph behind which it stands; `None` at the beginning.
    pub after: Option<u32>,
    /// The language.
    pub tag: Tag,
    /// Its words.
    pub words: String,
    /// The comments on it.
    pub comments: Vec<Comment>,
}

/// What could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Somebody changed words that another delegation proposes: they can be changed only by a proposal on that proposal.
    InsideBracket(u32),
    /// Letters stand in the words that the record does not take.
    Letters(Option<u32>),
    /// A new footnote: its mark was left out of the words.
    Footnote(u32),
}

/// Of what a file was made.
///
/// # Errors
/// [`DocxError`].
pub fn basis(bytes: &[u8]) -> Result<Basis, DocxError> {
    basis_of(&Parts::open(bytes)?)
}

fn basis_of(parts: &Parts) -> Result<Basis, DocxError> {
    let found = || {
        Some(Basis {
            meeting: Slug::new(parts.property("meeting")?)?,
            text: Slug::new(parts.property("text")?)?,
            entry: parts.property("entry")?.parse().ok()?,
            language: Tag::new(parts.property("language")?)?,
            other: parts.property("other-language").and_then(Tag::new),
        })
    };
    found().ok_or(DocxError::NoBasis)
}

/// Reads a file against the text as it stood when the file was made (`basis(bytes)?.entry`).
///
/// # Errors
/// [`DocxError`].
pub fn edited(bytes: &[u8], tabled: &Tabled) -> Result<Edited, DocxError> {
    let parts = Parts::open(bytes)?;
    let basis = basis_of(&parts)?;
    let reading = Reading::new(&parts, &basis, tabled);
    Ok(reading.read(parts.paragraphs()))
}

/// A paragraph of the file with the ids that its bookmarks name.
struct Held {
    ids: Vec<(u32, Tag)>,
    front: bool,
    words: String,
    comments: Vec<Comment>,
    /// True where it had letters before, so that nothing left is something taken away.
    emptied: bool,
    flaws: BTreeSet<Flaw>,
}

/// What in a paragraph could not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Flaw {
    /// Somebody changed words that another delegation proposes.
    Inside,
    /// A footnote is new.
    Note,
}

struct Reading<'a> {
    basis: &'a Basis,
    tabled: &'a Tabled,
    /// The times of proposals: a change or comment of such a time is ours.
    ours: BTreeSet<String>,
    footnotes: BTreeMap<String, Flat>,
    marks: BTreeMap<String, u32>,
    comments: BTreeMap<String, Remark>,
}

impl<'a> Reading<'a> {
    fn new(parts: &Parts, basis: &'a Basis, tabled: &'a Tabled) -> Self {
        let ours = tabled.proposals().map(|proposal| seconds(&date(proposal.at)).to_owned()).collect();
        let mut reading = Self {
            basis,
            tabled,
            ours,
            footnotes: parts.footnotes(),
            marks: BTreeMap::new(),
            comments: parts.comments(),
        };
        reading.marks = reading.find_marks();
        reading
    }

    /// Which footnote of the file is which of the text: by its bookmark, or else by its words.
    fn find_marks(&self) -> BTreeMap<String, u32> {
        let notes: Vec<&Tabular> =
            self.tabled.paragraphs.iter().filter(|row| row.kind == ParagraphKind::Footnote).collect();
        let by_words = |flat: &Flat| {
            let words = fit(&self.join(flat).0)?;
            let same = |row: &&&Tabular| row.words.0.values().any(|own| like(own, &words) >= LIKE_MIN);
            notes.iter().find(same).map(|row| row.id)
        };
        let of = |flat: &Flat| {
            let ids = flat.bookmarks.iter().filter_map(|name| self.named(name));
            ids.map(|(id, _)| id).next().or_else(|| by_words(flat))
        };
        self.footnotes.iter().filter_map(|(key, flat)| Some((key.clone(), of(flat)?))).collect()
    }

    /// The paragraph and language that a bookmark names.
    fn named(&self, bookmark: &str) -> Option<(u32, Tag)> {
        let rest = bookmark.strip_prefix('p')?;
        let (id, tag) = match rest.split_once('_') {
            Some((id, tag)) => (id, Tag::new(tag).filter(|tag| Some(tag) == self.basis.other.as_ref())?),
            None => (rest, self.basis.language.clone()),
        };
        let id = id.parse().ok()?;
        self.tabled.paragraph(id).map(|_| (id, tag))
    }

    fn read(&self, flats: Vec<Flat>) -> Edited {
        let mut held = self.held(flats);
        held.extend(self.footnotes.values().map(|flat| self.hold(flat)).filter(|held| !held.ids.is_empty()));
        let mut known = self.match_by_words(&mut held);
        let mut edited =
            Edited { paragraphs: Vec::new(), added: Vec::new(), deleted: Vec::new(), problems: Vec::new() };
        let mut last: BTreeMap<Tag, u32> = BTreeMap::new();
        for (at, one) in held.iter().enumerate() {
            let Some((id, tag)) = one.ids.first().cloned() else {
                let after = last.get(&self.basis.language).copied();
                self.add(one, after, &mut edited);
                continue;
            };
            last.insert(tag.clone(), id);
            let how = known.remove(&at).unwrap_or(Known::ByBookmark);
            self.keep(one, (id, tag, how), &mut edited);
        }
        self.find_deleted(&mut edited);
        edited
    }

    /// The paragraphs with changes accepted: one whose end was taken away goes on in the next one.
    fn held(&self, flats: Vec<Flat>) -> Vec<Held> {
        let mut all: Vec<Held> = Vec::new();
        let mut going_on: Option<Held> = None;
        for flat in flats {
            let one = self.hold(&flat);
            let joined = match going_on.take() {
                Some(before) => join(before, one),
                None => one,
            };
            let end_is_gone = flat.end_deleted.as_ref().is_some_and(|change| !self.is_ours(change));
            if end_is_gone && !joined.front && !joined.words.trim().is_empty() {
                going_on = Some(joined);
            } else {
                all.push(joined);
            }
        }
        all.extend(going_on);
        all
    }

    fn hold(&self, flat: &Flat) -> Held {
        let mut ids: Vec<(u32, Tag)> = Vec::new();
        for named in flat.bookmarks.iter().filter_map(|name| self.named(name)) {
            if !ids.contains(&named) {
                ids.push(named);
            }
        }
        let (words, flaws) = self.join(flat);
        let mut seen = BTreeSet::new();
        let remarks = flat.comments.iter().filter(|id| seen.insert(*id)).filter_map(|id| self.comments.get(id));
        let comments = remarks
            .filter(|remark| !self.is_ours(&remark.made) && !remark.words.is_empty())
            .map(|remark| Comment { author: remark.made.author.clone(), words: remark.words.clone() })
            .collect();
        let front = flat.bookmarks.iter().any(|name| name.starts_with(FRONT)) && ids.is_empty();
        let emptied = flat.letters.iter().any(|letters| letters.deleted.is_some());
        Held { ids, front, words, comments, emptied, flaws }
    }

    fn is_ours(&self, change: &Change) -> bool {
        self.ours.contains(seconds(&change.date))
    }

    /// The words of a paragraph with the changes of others accepted and ours left open; whether somebody changed what we
    /// proposed; whether a footnote is new.
    fn join(&self, flat: &Flat) -> (String, BTreeSet<Flaw>) {
        let (mut words, mut flaws) = (String::new(), BTreeSet::new());
        for (at, letters) in flat.letters.iter().enumerate() {
            let foreign = |change: &Option<Change>| change.as_ref().is_some_and(|change| !self.is_ours(change));
            let own = letters.inserted.as_ref().is_some_and(|change| self.is_ours(change)) || is_printed(letters);
            if own || self.stands_inside(&flat.letters, at) {
                let changed = letters.style.as_deref() != Some(style::NUMBER)
                    && (foreign(&letters.deleted) || foreign(&letters.inserted))
                    && !is_bracket(letters);
                flaws.extend(changed.then_some(Flaw::Inside));
                continue;
            }
            if foreign(&letters.deleted) {
                continue;
            }
            match &letters.footnote {
                None => match letters.link.as_deref().and_then(|link| self.noted(link)) {
                    // A program may cut the number of a mark in two.
                    Some(mark) if words.ends_with(&mark) => {}
                    Some(mark) => words.push_str(&mark),
                    None => words.push_str(&letters.text),
                },
                Some(note) => match self.marks.get(note) {
                    Some(id) => words.push_str(&mark(*id)),
                    None => drop(flaws.insert(Flaw::Note)),
                },
            }
        }
        (words, flaws)
    }

    /// The mark of a footnote to which a link leads.
    fn noted(&self, link: &str) -> Option<String> {
        let (id, _) = self.named(link)?;
        let is_note = self.tabled.paragraph(id).is_some_and(|row| row.kind == ParagraphKind::Footnote);
        is_note.then(|| mark(id))
    }

    /// True for letters that somebody put between two that we propose.
    fn stands_inside(&self, all: &[Letters], at: usize) -> bool {
        let ours = |letters: &Letters| letters.inserted.as_ref().is_some_and(|change| self.is_ours(change));
        let foreign =
            all.get(at).and_then(|letters| letters.inserted.as_ref()).is_some_and(|change| !self.is_ours(change));
        let before = at.checked_sub(1).and_then(|before| all.get(before)).is_some_and(ours);
        foreign && before && all.get(at.saturating_add(1)).is_some_and(ours)
    }

    /// Paragraphs that lost their bookmark, found again by their words.
    fn match_by_words(&self, held: &mut [Held]) -> BTreeMap<usize, Known> {
        let named: BTreeSet<(u32, Tag)> = held.iter().flat_map(|one| one.ids.iter().cloned()).collect();
        let languages = [Some(&self.basis.language), self.basis.other.as_ref()];
        let mut pairs = Vec::new();
        for tag in languages.into_iter().flatten() {
            for row in &self.tabled.paragraphs {
                if named.contains(&(row.id, tag.clone())) {
                    continue;
                }
                for (at, one) in held.iter().enumerate() {
                    if one.ids.is_empty() && !one.front && !one.words.trim().is_empty() {
                        pairs.push((like(row.words_in(tag), &without_number(row, &one.words)), at, row, tag));
                    }
                }
            }
        }
        pairs.retain(|(score, ..)| *score >= LIKE_MIN);
        pairs.sort_by(|(one, ..), (other, ..)| other.cmp(one));
        let (mut known, mut taken) = (BTreeMap::new(), BTreeSet::new());
        for (_, at, row, tag) in pairs {
            if known.contains_key(&at) || !taken.insert((row.id, tag.clone())) {
                continue;
            }
            if let Some(one) = held.get_mut(at) {
                one.ids.push((row.id, tag.clone()));
                one.words = without_number(row, &one.words);
                known.insert(at, Known::ByWords);
            }
        }
        known
    }

    fn add(&self, one: &Held, after: Option<u32>, to: &mut Edited) {
        if one.front || one.words.trim().is_empty() {
            return;
        }
        match fit(&one.words) {
            Some(words) => {
                let comments = one.comments.clone();
                to.added.push(Added { after, tag: self.basis.language.clone(), words, comments });
            }
            None => to.problems.push(Problem::Letters(None)),
        }
    }

    fn keep(&self, one: &Held, (id, tag, known): (u32, Tag, Known), to: &mut Edited) {
        let Some(row) = self.tabled.paragraph(id) else { return };
        let before = row.words_in(&tag).to_owned();
        let Some(after) = fit(&without_number(row, &one.words)) else {
            to.problems.push(Problem::Letters(Some(id)));
            return;
        };
        if one.flaws.contains(&Flaw::Inside) {
            to.problems.push(Problem::InsideBracket(id));
        }
        if one.flaws.contains(&Flaw::Note) {
            to.problems.push(Problem::Footnote(id));
        }
        if after.is_empty() && one.emptied && !before.is_empty() {
            // Gone: it is found with those that are missing.
            return;
        }
        // What the record would not tell apart is not a change.
        let after = if fit(&before).as_ref() == Some(&after) { before.clone() } else { after };
        to.paragraphs.push(EditedParagraph { id, tag, before, after, known, comments: one.comments.clone() });
    }

    fn find_deleted(&self, edited: &mut Edited) {
        let found: BTreeSet<(u32, &Tag)> = edited.paragraphs.iter().map(|one| (one.id, &one.tag)).collect();
        let languages = [Some(&self.basis.language), self.basis.other.as_ref()];
        let mut deleted = Vec::new();
        for tag in languages.into_iter().flatten() {
            let gone = self.tabled.paragraphs.iter().filter(|row| !found.contains(&(row.id, tag)));
            deleted.extend(gone.filter(|row| !row.words_in(tag).is_empty()).map(|row| (row.id, tag.clone())));
        }
        edited.deleted = deleted;
    }
}

/// The mark of a footnote.
fn mark(id: u32) -> String {
    format!("{{p{id}}}")
}

fn is_bracket(letters: &Letters) -> bool {
    letters.style.as_deref() == Some(style::BRACKET)
}

/// Words without the printed number with which they begin, if it lost its style.
fn without_number(row: &Tabular, words: &str) -> String {
    let number = row.number.as_deref().unwrap_or_default();
    let rest = words.trim_start().strip_prefix(number).filter(|_| !number.is_empty());
    let rest = rest.and_then(|rest| rest.strip_prefix(['\t', ' ']));
    rest.unwrap_or(words).trim_start().to_owned()
}

/// True for letters that we print and that are no words of the paragraph.
fn is_printed(letters: &Letters) -> bool {
    matches!(letters.style.as_deref(), Some(style::NUMBER | style::PROPOSED)) || is_bracket(letters)
}

/// Two paragraphs of which the first goes on in the second.
fn join(before: Held, after: Held) -> Held {
    let ids = before.ids.into_iter().chain(after.ids).collect();
    let comments = before.comments.into_iter().chain(after.comments).collect();
    Held {
        ids,
        front: before.front,
        words: format!("{}{}", before.words, after.words),
        comments,
        emptied: before.emptied || after.emptied,
        flaws: before.flaws.into_iter().chain(after.flaws).collect(),
    }
}

/// A time to the second, without fractions and zone: programs write `Z` or nothing for the same.
fn seconds(date: &str) -> &str {
    date.get(..19).unwrap_or(date)
}

/// Words fit to be recorded: programs put in marks of direction and tabulators, which the record does not take.
pub(crate) fn fit(words: &str) -> Option<String> {
    let steers = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}');
    let plain: String = words.chars().filter(steers).map(|c| if c == '\t' { ' ' } else { c }).collect();
    clean(&plain)
}

/// How much of the words of two texts is the same, in hundredths: twice the common words by all words.
pub(crate) fn like(one: &str, other: &str) -> usize {
    let counted = |text: &str| {
        let mut words: BTreeMap<String, usize> = BTreeMap::new();
        for word in text.unicode_words() {
            let count = words.entry(word.to_lowercase()).or_default();
            *count = count.saturating_add(1);
        }
        words
    };
    let (one, other) = (counted(one), counted(other));
    let all = one.values().chain(other.values()).fold(0_usize, |sum, count| sum.saturating_add(*count));
    let common = one.iter().fold(0_usize, |sum, (word, count)| {
        sum.saturating_add((*count).min(other.get(word).copied().unwrap_or_default()))
    });
    common.saturating_mul(200).checked_div(all).unwrap_or_default()
}
