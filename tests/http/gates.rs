//! What `procedure` says of a reader and an address: with which status it is answered. The words are those of `routes.txt`.

use procedure::delegations::credentials_view::credentials_report;
use procedure::delegations::list_view::{attended, badges};
use procedure::delegations::questions::Use;
use procedure::delegations::view::Reader as OfPersons;
use procedure::documents::Document;
use procedure::documents::archived::OldFile;
use procedure::floor::interpreters::interpreters;
use procedure::floor::statements::statements;
use procedure::meetings::Meeting;
use procedure::names::{Hash, Slug, Tag};
use procedure::places::{Place, opens};
use procedure::sealed::Vault;
use procedure::texts::Draft;
use procedure::texts::view::{Reader as OfText, TextView};
use procedure::time::Day;
use procedure::view::{Audience, audience, audience_at, audience_on_text, sees_drafts};
use procedure::{Capacity, State};

use crate::routes::NOTHING;

/// The day on which the clock of the tests stands.
const TODAY: Day = Day { year: 2026, month: 11, day: 25 };
/// Where no page is: whatever is said, it is no page and no failure.
pub(crate) const NOT_SEEN: u16 = 0;
/// The endings of the files of a text: of each kind in one format.
pub(crate) const OF_A_TEXT: [&str; 7] =
    [".akn.xml", ".xlf", "-marked.html", "-bilingual.docx", "-form.html", "-letter.txt", "-signatures.pdf"];

/// What an address is about.
#[derive(Clone, Debug, Default)]
pub(crate) struct About {
    pub(crate) meeting: Option<String>,
    pub(crate) text: Option<String>,
    /// The entry, the item, the hash, the file, the page of a text.
    pub(crate) name: Option<String>,
}

/// What `procedure` says of a reader and what it asks for.
pub(crate) struct Asked<'a> {
    pub(crate) state: &'a State,
    pub(crate) vault: &'a Vault,
    pub(crate) capacity: &'a Capacity,
    pub(crate) about: &'a About,
    pub(crate) now: i64,
}

impl Asked<'_> {
    fn audience(&self) -> Audience {
        audience(self.capacity, self.state, TODAY)
    }

    fn meeting(&self) -> Option<&Meeting> {
        self.state.meetings.get(&Slug::new(self.about.meeting.as_deref()?)?).map(AsRef::as_ref)
    }

    fn draft(&self) -> Option<(&Meeting, &Draft)> {
        let of = self.meeting()?;
        Some((of, of.texts.get(&Slug::new(self.about.text.as_deref()?)?)?))
    }

    /// The text as the reader may see it.
    fn view(&self, of: &Meeting, draft: &Draft) -> Option<TextView> {
        let audience = audience_on_text(self.capacity, self.state, of, draft);
        let reader = OfText { audience, own: Some(self.capacity) };
        procedure::texts::view::text(self.state, draft, reader, None)
    }

    /// In so many languages the reader may see a text; nothing where it may not.
    fn text(&self, of: &Meeting, draft: &Draft) -> Option<usize> {
        self.view(of, draft).map(|view| languages(&view).count())
    }

    fn reads(&self, document: &Document) -> bool {
        let of = document.issued.meeting.as_ref().and_then(|slug| self.state.meetings.get(slug));
        let within = of.map_or_else(|| self.audience(), |of| audience_at(self.capacity, self.state, of));
        let audience = within.max(self.audience());
        procedure::documents::view::reads(self.state, (self.capacity, audience), document)
    }

    fn reads_archived(&self, old: &OldFile) -> bool {
        let of = old.facts.meeting.as_ref().and_then(|slug| self.state.meetings.get(slug));
        let within = of.map_or_else(|| self.audience(), |of| audience_at(self.capacity, self.state, of));
        procedure::documents::view::reads_archived(self.state, within.max(self.audience()), old)
    }

    fn has_deposit(&self, number: u32) -> bool {
        let now = self.now;
        procedure::evidence::view::deposit(self.state, self.capacity, now, number).is_some()
    }

    fn cites_deposit(&self, number: u32) -> bool {
        let view = procedure::evidence::view::deposit(self.state, self.capacity, self.now, number);
        view.is_some_and(|view| view.standing != procedure::evidence::view::Standing::Withdrawn)
    }

    /// Whether something that the reader may read names this file.
    fn names_file(&self, hash: Hash) -> bool {
        let own = self.capacity.party();
        let reader = |audience| OfPersons { audience, own, language: "en" };
        let documents = self.state.documents.values().filter(|document| self.reads(document));
        let of_document = documents
            .flat_map(|document| document.versions.iter())
            .any(|(_, version)| version.file.as_ref().is_some_and(|file| file.hash == hash));
        let of_meeting = self.state.meetings.values().any(|of| {
            let within = reader(audience_at(self.capacity, self.state, of));
            let letters = procedure::delegations::credentials_view::letter_files(of, within);
            let originals = |draft: &Draft| draft.decided.originals.iter().any(|(_, _, made)| made.file.hash == hash);
            let signed = |draft: &Draft| {
                let audience = audience_on_text(self.capacity, self.state, of, draft);
                procedure::decisions::view::signed_files(of, draft, audience).any(|file| file.hash == hash)
            };
            letters.into_iter().any(|file| file.hash == hash)
                || of.texts.values().any(|draft| originals(draft) || signed(draft))
        });
        let register = procedure::correspondence::view::file(self.state, reader(self.audience()), hash);
        let archive = self.state.archive.values().any(|old| old.facts.file.hash == hash && self.reads_archived(old));
        let library = procedure::evidence::view::deposits(self.state, self.capacity, self.now);
        let library = library.iter().flat_map(|view| &view.files).any(|one| one.file.hash == hash);
        of_document || of_meeting || archive || library || register.is_some()
    }

    /// The status of a page that this word of the list says: 404 where there is no such thing, 403 where the reader may not
    /// see it.
    pub(crate) fn page(&self, gate: &str) -> Option<u16> {
        let seen = |seen: bool| if seen { 200 } else { 403 };
        let there = |there: bool| if there { 200 } else { 404 };
        let missing = self.about.meeting.is_some() && self.meeting().is_none();
        if missing || (self.about.text.is_some() && self.draft().is_none()) {
            return Some(404);
        }
        let name = self.about.name.as_deref().unwrap_or_default();
        Some(match gate {
            "news" | "own-page" | "photograph" | "map" | "profile" | "language" if name == NOTHING => 404,
            "everybody" | "news" | "own-page" | "photograph" | "map" | "profile" | "language" => 200,
            "elsewhere" => 303,
            "nobody" => NOT_SEEN,
            // Whoever has the link: nobody has this one.
            "link" => 404,
            "form" => seen(self.opens(Place::Acts)),
            "takes-part" => seen(audience_at(self.capacity, self.state, self.meeting()?) >= Audience::Observer),
            "credentials" => seen(self.credentials()),
            "interpreters" => {
                let of = self.meeting()?;
                seen(interpreters(self.state, of, self.capacity, self.now).is_some())
            }
            "list" => {
                let of = self.meeting()?;
                if name.parse().is_ok_and(|list: u32| of.lists.0.contains_key(&list)) { 200 } else { 404 }
            }
            "document" => {
                let found = self.state.documents.values().find(|document| document.entry.to_string() == name);
                found.map_or(404, |document| seen(self.reads(document)))
            }
            "figure" if name.contains(NOTHING) => 404,
            "figure" => seen(!name.contains("refugees") || *self.capacity != Capacity::Public),
            "archived" => {
                let found = name.parse().ok().and_then(|entry: u64| self.state.archive.get(&entry));
                found.map_or(404, |old| seen(self.reads_archived(old)))
            }
            "deposit" => there(name.parse().is_ok_and(|number: u32| self.has_deposit(number))),
            "deposit-cited" => {
                let number = name.split_once('.').and_then(|(number, _)| number.parse().ok());
                // What was withdrawn says so at its own address; nobody cites it.
                there(number.is_some_and(|number: u32| self.cites_deposit(number)))
            }
            "draft-of-news" if !self.opens(Place::Newsroom) => 403,
            "draft-of-news" => {
                let known = Slug::new(name).and_then(|slug| self.state.newsroom.get(&slug).cloned());
                if known.is_some_and(|item| item.draft.is_some()) { 200 } else { 404 }
            }
            "entry" => there(name.parse().is_ok_and(|number: u64| number < self.state.head())),
            "file" => there(Hash::from_hex(name).is_some_and(|hash| self.names_file(hash))),
            "floor" => {
                let of = self.meeting()?;
                let audience = audience_at(self.capacity, self.state, of);
                seen(procedure::floor::view::floor(self.state, of, audience, 0).is_some())
            }
            "proceedings" => seen(self.follows_proceedings()),
            "notes" => seen(self.opens(Place::SummaryRecord) && self.follows_proceedings()),
            "paper" => self.paper(name),
            "letter" if !self.opens(Place::Register) => 403,
            "letter" => {
                let reader = OfPersons { audience: self.audience(), own: self.capacity.party(), language: "en" };
                let seen = |letter| procedure::correspondence::view::letter(self.state, reader, letter).is_some();
                if name.parse().is_ok_and(seen) { 200 } else { 404 }
            }
            "text" | "draft" | "rounds" | "silence" | "decided" | "worked-on" => self.of_text(gate, name)?,
            "translation" => self.of_text("worked-on", "translate")?,
            place => self.of_place(place, name)?,
        })
    }

    /// Of a meeting that was registered from a source nobody does.
    fn follows_proceedings(&self) -> bool {
        let of = self.meeting().filter(|of| of.is_live());
        of.is_some_and(|of| {
            let audience = audience_at(self.capacity, self.state, of);
            audience > Audience::Public || of.particulars.public == Some(true)
        })
    }

    fn opens(&self, place: Place<'_>) -> bool {
        opens(place, self.capacity, self.state, TODAY)
    }

    /// A place that is open or not; 404 where there is no such party or use.
    fn of_place(&self, word: &str, name: &str) -> Option<u16> {
        let party = Slug::new(name).filter(|party| self.meeting().is_some_and(|of| of.invitations.contains_key(party)));
        let place = match word {
            "desk" => Place::Desk,
            "address-book" => Place::AddressBook,
            "register" => Place::Register,
            "glossary" => Place::Glossary,
            "refusals" => Place::Refusals,
            "looks" => Place::Looks,
            "erasure-requests" => Place::ErasureRequests,
            "links" => Place::Links,
            "seats" => Place::Seats,
            "console" => Place::Console,
            "questions" => Place::Questions,
            "door" => Place::Door,
            "attendance" => Place::Attendance,
            "newsroom" => Place::Newsroom,
            "archive-adds" => Place::Archive,
            "statistics" => Place::Statistics,
            "programme" => Place::Programme,
            "board" => Place::Board(self.meeting()?),
            "answers" => Place::Answers(self.meeting()?),
            "delegation" => match &party {
                Some(party) => Place::Delegation(self.meeting()?, party),
                None => return Some(404),
            },
            other => unreachable!("who is {other}?"),
        };
        Some(match (self.opens(place), word) {
            (false, _) => 403,
            (true, "answers") if !name.is_empty() && Use::named(name).is_none() => 404,
            (true, _) => 200,
        })
    }

    /// Who reads of persons at the meeting.
    fn of_persons(&self, of: &Meeting) -> OfPersons<'_> {
        let audience = audience_at(self.capacity, self.state, of);
        OfPersons { audience, own: self.capacity.party(), language: "en" }
    }

    fn credentials(&self) -> bool {
        let of = self.meeting();
        of.is_some_and(|of| credentials_report(self.state, (of, self.vault), self.of_persons(of)).is_some())
    }

    /// A paper that is not for the reader answers as one that is not there.
    fn paper(&self, name: &str) -> u16 {
        if self.meeting().is_some_and(|of| self.has_paper(of, name)) { 200 } else { 404 }
    }

    fn has_paper(&self, of: &Meeting, name: &str) -> bool {
        let badge = |party: Option<&str>| {
            let all = badges((of, self.vault), self.of_persons(of));
            all.iter().any(|badge| badge.code.is_some() && party.is_none_or(|party| badge.party.as_str() == party))
        };
        if let Some(text) = OF_A_TEXT.into_iter().find_map(|ending| Some((name.strip_suffix(ending)?, ending))) {
            return self.has_file(of, text);
        }
        let came = |party: Option<&str>| {
            let all = attended((of, self.vault), self.of_persons(of));
            all.iter().any(|one| party.is_none_or(|party| one.party.as_str() == party))
        };
        match name {
            "package" | "board.csv" | "agenda.pdf" | "participants.pdf" | "timetable.ics" | "card.png" => return true,
            "proceedings.pdf" => return self.follows_proceedings(),
            "run-sheet.pdf" | "seating.pdf" | "name-plates.pdf" => return self.opens(Place::Programme),
            "credentials.pdf" => return self.credentials(),
            "attendance.csv" => return self.opens(Place::Attendance),
            "badges.pdf" => return badge(None),
            "certificates.pdf" => return came(None),
            _ => {}
        }
        let between = |before: &str, after: &str| name.strip_prefix(before)?.strip_suffix(after);
        if let Some(entry) = between("statement-", ".pdf") {
            let seen = statements(of, audience_at(self.capacity, self.state, of), self.capacity.party());
            return seen.iter().any(|statement| statement.entry.to_string() == entry);
        }
        if let Some(party) = between("certificates-", ".pdf") {
            return came(Some(party));
        }
        let note = || between("invitation-", ".docx").and_then(Slug::new);
        match between("badges-", ".pdf") {
            Some(party) => badge(Some(party)),
            None => match note() {
                Some(party) => self.opens(Place::Note(&party)),
                None => {
                    between("", ".csv").is_some_and(|word| Use::named(word).is_some()) && self.opens(Place::Answers(of))
                }
            },
        }
    }

    /// A file of a text: for those who see it, and where there is something to put into it.
    fn has_file(&self, of: &Meeting, (text, ending): (&str, &str)) -> bool {
        let Some(draft) = Slug::new(text).and_then(|text| of.texts.get(&text)) else { return false };
        let (view, audience) = (self.view(of, draft), audience_on_text(self.capacity, self.state, of, draft));
        let reader = OfPersons { audience, ..self.of_persons(of) };
        let form = || {
            let party = self.capacity.party().is_some_and(|party| of.status_of(party).is_some());
            party && sees_drafts(audience) && !draft.circulation.rounds.is_empty()
        };
        match ending {
            "-letter.txt" => procedure::decisions::view::letter(of, draft, reader).is_some(),
            "-form.html" => view.is_some() && form(),
            ".xlf" => view.is_some_and(|view| into_english(&view)),
            "-bilingual.docx" => view.is_some_and(|view| languages(&view).count() > 1),
            _ => view.is_some(),
        }
    }

    fn of_text(&self, gate: &str, page: &str) -> Option<u16> {
        let (of, draft) = self.draft()?;
        let audience = audience_on_text(self.capacity, self.state, of, draft);
        let text = self.text(of, draft);
        let rounds = || procedure::texts::rounds::rounds(self.state, of, draft, (self.capacity, self.now)).is_some();
        let party = self.capacity.party().is_some();
        let seen = text.is_some()
            && match (gate, page) {
                ("draft", _) => sees_drafts(audience),
                ("rounds", _) | (_, "rounds") => rounds(),
                (_, "position") => party && rounds(),
                (_, "drop-in") => self.opens(Place::DropIn),
                ("silence", _) | (_, "silence") => audience >= Audience::Observer,
                _ => true,
            };
        // A text in one language has nothing to translate into.
        let alone = page == "translate" && text == Some(1);
        Some(if !seen {
            403
        } else if alone {
            404
        } else {
            200
        })
    }
}

fn languages(view: &TextView) -> impl Iterator<Item = &str> {
    view.authentic.iter().chain(&view.courtesy).map(Tag::as_str)
}

/// True where there is an authentic language from which the reader's, which is English, can be translated.
fn into_english(view: &TextView) -> bool {
    languages(view).any(|tag| tag == "en") && view.authentic.iter().any(|tag| tag.as_str() != "en")
}
