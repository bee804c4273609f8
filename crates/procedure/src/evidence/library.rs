//! The research library: papers, datasets and slides behind the work, each with what is said of it, its files, and who may see it when.
//!
//! Invariants: a deposit has a number, from 1 in the order in which they came, and keeps it; its files are added and never replaced; what
//! is held back is in no entry that others may read, and the entry that releases it says all of it anew.
//!
//! It is not split: the five events of a deposit, its facts and their form are one object.

use super::{Reason, named};
use crate::names::FileRef;
use crate::prelude::*;
use crate::record::personal::Whose;
use crate::rejection::Reason as General;
use crate::stamp::Noted;

/// The most deposits of a process.
pub const DEPOSITS_MAX: usize = 10_000;
/// The most files of a deposit.
pub const FILES_MAX: usize = 20;
/// The most times that what is said of a deposit is revised.
pub const REVISIONS_MAX: usize = 100;
/// The most names of those who made one.
pub const CREATORS_MAX: usize = 50;
/// The most figures on which one rests.
pub const RESTS_ON_MAX: usize = 20;
/// The most languages of one.
pub const LANGUAGES_MAX: usize = 12;
/// The longest identifier of others, in letters.
const DOI_MAX: usize = 200;
/// Media types that a file of the library may have beside those of documents: statistics come so.
pub const OF_DATA: [&str; 2] = ["text/csv", "application/json"];

/// What a deposit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DepositKind {
    /// A paper.
    #[serde(rename = "research-paper")]
    Paper,
    /// A dataset.
    Dataset,
    /// Slides of a presentation.
    Slides,
    /// Anything else.
    Other,
}

impl DepositKind {
    /// Its word, as in `word-kind-dataset`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Paper => "research-paper",
            Self::Dataset => "dataset",
            Self::Slides => "slides",
            Self::Other => "other",
        }
    }
}

/// What a deposit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Labour migration.
    Labour,
    /// Remittances and development.
    Remittances,
    /// Refugees and other displaced persons.
    Displacement,
    /// Return and reintegration.
    Return,
    /// Irregular migration, smuggling of migrants and trafficking in persons.
    Irregular,
    /// Management of borders.
    Borders,
    /// Integration, rights and protection.
    Integration,
    /// Environment and climate.
    Climate,
    /// Statistics and methods.
    Statistics,
    /// Policy, law and co-operation.
    Policy,
}

impl Topic {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Labour,
        Self::Remittances,
        Self::Displacement,
        Self::Return,
        Self::Irregular,
        Self::Borders,
        Self::Integration,
        Self::Climate,
        Self::Statistics,
        Self::Policy,
    ];

    /// Its word, as in `word-subjects-labour`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Labour => "labour",
            Self::Remittances => "remittances",
            Self::Displacement => "displacement",
            Self::Return => "return",
            Self::Irregular => "irregular",
            Self::Borders => "borders",
            Self::Integration => "integration",
            Self::Climate => "climate",
            Self::Statistics => "statistics",
            Self::Policy => "policy",
        }
    }
}

/// On which terms others may use a deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Licence {
    /// Creative Commons Attribution 4.0.
    #[serde(rename = "cc-by-4")]
    By,
    /// Creative Commons Attribution-ShareAlike 4.0.
    #[serde(rename = "cc-by-sa-4")]
    BySa,
    /// Creative Commons Attribution-NonCommercial 4.0.
    #[serde(rename = "cc-by-nc-4")]
    ByNc,
    /// Creative Commons Attribution 3.0 IGO.
    #[serde(rename = "cc-by-igo-3")]
    ByIgo,
    /// Creative Commons Zero 1.0.
    #[serde(rename = "cc0-1")]
    Zero,
    /// All rights are reserved.
    Reserved,
    /// As the terms say.
    AsTerms,
}

impl Licence {
    /// Where the licence stands on the web.
    pub fn address(self) -> Option<&'static str> {
        match self {
            Self::By => Some("https://creativecommons.org/licenses/by/4.0/"),
            Self::BySa => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
            Self::ByNc => Some("https://creativecommons.org/licenses/by-nc/4.0/"),
            Self::ByIgo => Some("https://creativecommons.org/licenses/by/3.0/igo/"),
            Self::Zero => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
            Self::Reserved | Self::AsTerms => None,
        }
    }
}

/// Until when a deposit is held back, and from whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Everybody has it at once.
    AtOnce,
    /// Until an instant whoever deposited it, the Chair and the secretariat have it.
    Embargo,
    /// The same until it is delivered: the item to which it belongs is taken up, or it is released.
    Delivery,
    /// Only the delegation that deposited it has it, until it releases it.
    Delegation,
}

/// What is said of a deposit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Facts {
    /// What it is.
    pub kind: DepositKind,
    /// Its title.
    pub title: Texts,
    /// Its abstract.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub summary: Texts,
    /// Who made it, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub creators: Vec<String>,
    /// Its date, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Topic>,
    /// On which terms others may use it.
    pub licence: Licence,
    /// The same in words.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub terms: Texts,
    /// The languages in which it is written, the first one most of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tag>,
    /// Its identifier elsewhere (DOI).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    /// Where it stands on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The meeting it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
    /// The item of its agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// The figures on which it rests: the name of each, or by what it is cited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<String>,
}

/// Something was deposited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Deposited {
    /// Its number, from 1.
    pub deposit: u32,
    /// Until when it is held back.
    pub access: Access,
    /// The instant at which it is for everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargo: Option<Moment>,
    /// What is said of it.
    pub facts: Facts,
    /// Its first file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
}

/// What is said of a deposit was revised: all of it as it stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DepositRevised {
    /// Its number.
    pub deposit: u32,
    /// What is said of it.
    pub facts: Facts,
}

/// A deposit has another file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FileAdded {
    /// Its number.
    pub deposit: u32,
    /// The file.
    pub file: FileRef,
    /// The language of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Tag>,
}

/// A file of a deposit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DepositFile {
    /// The file.
    pub file: FileRef,
    /// Its language, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Tag>,
}

/// A deposit was released: everybody has it, and all of it is said anew, for the entries before are not for everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Released {
    /// Its number.
    pub deposit: u32,
    /// What is said of it.
    pub facts: Facts,
    /// Its files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<DepositFile>,
}

/// A deposit was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct DepositWithdrawn {
    /// Its number.
    pub deposit: u32,
    /// Why.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
}

/// A deposit as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Deposit {
    /// Its number.
    pub number: u32,
    /// When and by whom it was deposited.
    pub put: Noted,
    /// Until when it is held back.
    pub access: Access,
    /// The instant at which it is for everybody.
    pub embargo: Option<Moment>,
    /// What is said of it.
    pub facts: Facts,
    /// Its files, the first one first.
    pub files: Vec<DepositFile>,
    /// The entries that revised what is said of it or added files, oldest first, each with its time.
    pub changed: Vec<(u64, Moment)>,
    /// When it was released.
    pub released: Option<Noted>,
    /// When it was withdrawn, and why.
    pub withdrawn: Option<(Noted, Texts)>,
}

impl Deposit {
    /// True where this capacity deposited it.
    pub fn is_of(&self, capacity: &Capacity) -> bool {
        self.put.how.by.as_ref() == Some(capacity)
    }

    /// Who may read what is recorded of it, while it is held back.
    fn circle(access: Access) -> Circle {
        match access {
            Access::AtOnce => Circle::Public,
            Access::Embargo | Access::Delivery => Circle::OwnAndBureau,
            Access::Delegation => Circle::Party,
        }
    }
}

impl Facts {
    fn whose(&self) -> Whose {
        Whose { meeting: self.meeting.clone(), ..Whose::default() }
    }

    /// The same, checked, each language and subject once.
    ///
    /// # Errors
    /// The title is missing, an address, an identifier or a name of a figure is wrong, the item is not there, there are too many of
    /// something.
    pub(super) fn checked(mut self, state: &State) -> Result<Self, Rejection> {
        let wrong = |field: &'static str, value: &str| {
            Err(Rejection::new(General::FieldWrong).with("field", field).with("value", value))
        };
        Desk::text(&self.title, "title")?;
        for (count, bound) in [
            (self.creators.len(), CREATORS_MAX),
            (self.figures.len(), RESTS_ON_MAX),
            (self.languages.len(), LANGUAGES_MAX),
        ] {
            Desk::below(count, bound.saturating_add(1))
                .map_err(|_over| Rejection::new(General::TooMany).with("bound", bound))?;
        }
        if let Some(url) = self.url.as_ref().filter(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            return wrong("url", url);
        }
        if let Some(doi) = self.doi.as_ref().filter(|doi| !is_doi(doi)) {
            return wrong("doi", doi);
        }
        for figure in &self.figures {
            let is_one = super::citation_id(figure).is_some()
                || figure.strip_prefix("evid:").is_some_and(|name| named(name).is_ok());
            if !is_one {
                return wrong("figures", figure);
            }
        }
        match (&self.meeting, self.item) {
            (None, Some(item)) => return wrong("item", &item.to_string()),
            (Some(meeting), Some(item)) => drop(state.meeting(meeting)?.item(item)?),
            (Some(meeting), None) => drop(state.meeting(meeting)?),
            (None, None) => {}
        }
        once(&mut self.languages);
        once(&mut self.subjects);
        Ok(self)
    }
}

/// Leaves the first of each.
fn once<T: PartialEq>(list: &mut Vec<T>) {
    let mut seen: Vec<T> = Vec::with_capacity(list.len());
    for one in list.drain(..) {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    *list = seen;
}

/// The form of a DOI: `10.`, a registrant, a stroke and more, without spaces (DOI Handbook, 2.2).
fn is_doi(doi: &str) -> bool {
    let parts = doi.strip_prefix("10.").and_then(|rest| rest.split_once('/'));
    let registrant = |of: &str| !of.is_empty() && of.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    // Braces and backslashes are marks of BibTeX, in which it is given.
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"{}\\".contains(&byte);
    let plain = doi.len() <= DOI_MAX && doi.bytes().all(plain);
    plain && parts.is_some_and(|(of, name)| registrant(of) && !name.is_empty())
}

/// The file that an act names by hash, name and media type, all or nothing.
pub(super) fn file(
    hash: Option<Hash>,
    name: Option<&String>,
    media: Option<&String>,
) -> Result<Option<FileRef>, Rejection> {
    match (hash, name, media) {
        (Some(hash), Some(name), Some(media)) if OF_DATA.contains(&media.as_str()) => {
            Ok(Some(FileRef { hash, name: name.clone(), media: media.clone() }))
        }
        (hash, name, media) => crate::documents::file(hash, name, media),
    }
}

/// A deposit that was not withdrawn, for whoever deposited it and, unless it is with its delegation, for the Chair and the secretariat.
/// Whoever may not see it is told that it is not there.
pub(super) fn at_hand<'a>(desk: &Desk<'a>, number: u32) -> Result<&'a Arc<Deposit>, Rejection> {
    let unknown = || Rejection::new(Reason::DepositUnknown).with("deposit", number);
    let (state, capacity) = (desk.state, desk.capacity());
    let deposit = state.library.get(&number).ok_or_else(unknown)?;
    if !super::view::reads_deposit(state, capacity, desk.stamp.received, deposit) {
        return Err(unknown());
    }
    if !deposit.is_of(capacity) && !capacity.is_bureau() {
        return Err(Rejection::new(General::NotYours));
    }
    if deposit.withdrawn.is_some() {
        return Err(Rejection::new(Reason::DepositWithdrawn).with("deposit", number));
    }
    Ok(deposit)
}

/// May this capacity do something about the deposit that is named?
pub(super) fn may_act(desk: &Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
    if !desk.capacity().is_bureau() {
        desk.party()?;
    }
    on.number.map_or(Ok(()), |number| at_hand(desk, number).map(|_| ()))
}

/// What is done about a deposit is in an entry for those who have it.
pub(super) fn as_held_back_as(desk: &mut Desk<'_>, deposit: &Deposit) {
    if !super::view::is_open(desk.state, deposit, desk.stamp.received) {
        desk.restrict(Deposit::circle(deposit.access));
    }
}

/// Who may read the entry that deposits something.
pub(super) fn circle(access: Access) -> Circle {
    Deposit::circle(access)
}

impl State {
    fn change_deposit(&mut self, number: u32, change: impl FnOnce(&mut Deposit)) {
        if let Some(deposit) = self.library.get_mut(&number) {
            change(Arc::make_mut(deposit));
        }
    }
}

impl Deposited {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.name_file(meta, &self.facts.whose(), &self.file);
        let files = self.file.iter().map(|file| DepositFile { file: file.clone(), language: None }).collect();
        let deposit = Deposit {
            number: self.deposit,
            put: meta.noted(),
            access: self.access,
            embargo: self.embargo,
            facts: self.facts.clone(),
            files,
            changed: Vec::new(),
            released: None,
            withdrawn: None,
        };
        state.library.insert_mut(self.deposit, Arc::new(deposit));
    }
}

impl DepositRevised {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_deposit(self.deposit, |deposit| {
            deposit.facts = self.facts.clone();
            deposit.changed.push((meta.number, meta.recorded));
        });
    }
}

impl FileAdded {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = state.library.get(&self.deposit).map(|deposit| deposit.facts.whose()).unwrap_or_default();
        state.name_file(meta, &whose, [&self.file]);
        state.change_deposit(self.deposit, |deposit| {
            deposit.files.push(DepositFile { file: self.file.clone(), language: self.language.clone() });
            deposit.changed.push((meta.number, meta.recorded));
        });
    }
}

impl Released {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        // What was erased does not come back with what is said of it.
        let there = |file: &&DepositFile| state.removed.at(file.file.hash).is_none();
        let files: Vec<&FileRef> = self.files.iter().filter(there).map(|file| &file.file).collect();
        state.name_file(meta, &self.facts.whose(), files);
        state.change_deposit(self.deposit, |deposit| deposit.released = Some(meta.noted()));
    }
}

impl DepositWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_deposit(self.deposit, |deposit| deposit.withdrawn = Some((meta.noted(), self.reason.clone())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_of_others_has_its_form() {
        for (doi, held) in [
            ("10.1000/182", true),
            ("10.1000.10/a(b)c", true),
            ("10.1000/", false),
            ("10.1000/x},note={y", false),
            ("10./x", false),
            ("doi:10.1000/182", false),
            ("https://doi.org/10.1000/182", false),
            ("10.1000/with space", false),
        ] {
            assert_eq!(is_doi(doi), held, "{doi}");
        }
    }
}
