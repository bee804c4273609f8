//! The printed papers of a meeting: a view in, a document out, as PDF, HTML and plain text; and the board of a meeting
//! out of a spreadsheet. A text under negotiation goes out as DOCX, XLIFF, Akoma Ntoso and as a form too ([`text_file`]), and
//! what others made of it comes in again ([`edited`], [`returned`], [`translation`]).
//!
//! A paper is made once in a neutral form ([`Document`]) and rendered four ways, so that all say the same. It knows no
//! clock: its date is that of the last entry it rests on, and the same views give the same bytes.

pub mod board;
pub mod calendar;

mod agenda;
mod akn;
mod badges;
mod card;
mod certificates;
mod credentials;
mod document;
mod docx;
mod form;
mod html;
mod inventory;
mod key;
mod letter;
mod marked;
mod marks;
mod note;
mod participants;
mod pdf;
mod picture;
mod proceedings;
mod protocol;
mod release;
mod run_sheet;
mod seats;
mod signature_sheet;
mod spans;
mod statement;
mod summary;
mod tabled;
mod taken;
mod text_file;
mod txt;
mod wording;
mod xliff;
mod xml;
mod zipped;

use std::collections::BTreeMap;

use locale::Locale;
use procedure::delegations::order::Order;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};
use procedure::time::Moment;

pub use agenda::agenda;
pub use badges::{Badges, badges};
pub use card::Card;
pub use certificates::{Certificates, certificates};
pub use credentials::credentials;
pub use document::{Document, Figures};
pub use docx::read::{Added, Basis, Comment, Edited, EditedParagraph, Known, Problem, basis, edited};
pub use docx::{DocxError, MEDIA as DOCX_MEDIA, words_of};
pub use form::{Answer, Asked, FormError, HTML_BYTES_MAX, Returned, returned};
pub use inventory::{InventoryOf, inventory};
pub use key::{KeyBefore, KeyOf, RecordSheet, WitnessKey, key};
pub use letter::letter;
pub use note::{NoteOf, note};
pub use participants::{list_of_participants, participants};
pub use pdf::PaperError;
pub use picture::{PICTURE_ROWS_MAX, Picture};
pub use proceedings::proceedings;
pub use protocol::protocol;
pub use release::{Release, release};
pub use run_sheet::run_sheet;
pub use seats::{Plates, Seating, plates, seating};
pub use signature_sheet::{Signing, signature_sheet};
pub use statement::statement;
pub use summary::{Drafted, Summary, summary};
pub use tabled::{Bracketed, Standing, Tabled, Tabular};
pub use taken::{FromPart, NotTaken, Place, Planned, Taken, of_edited, of_form};
pub use text_file::{TextFile, TextFormat, TextKind, text_file};
pub use xliff::{Outcome, Part, Translation, Unit, XliffError, outcomes, translation, words_xliff, xliff};
pub use xml::XmlError;
pub use zipped::ZipError;

/// What every paper has, whatever its kind.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The language of the paper.
    pub locale: &'static Locale,
    /// The full name of the process.
    pub process: &'a Texts,
    /// The meeting.
    pub meeting: &'a MeetingView,
    /// The short names of parties on the meeting's day.
    pub names: &'a BTreeMap<Slug, Texts>,
    /// In which order delegations stand.
    pub order: &'a Order,
    /// The titles of the sources that the meeting and its items name.
    pub sources: &'a BTreeMap<Slug, Texts>,
    /// What kind of record the paper comes from.
    pub nature: Nature,
    /// The absolute address of the page that verifies the paper; the QR code leads there.
    pub address: &'a str,
    /// The head of the record.
    pub head: Head<'a>,
}

/// What kind of record a paper comes from; it is said on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// The record of a process.
    Real,
    /// A demonstration of the product with what public sources say of a real process.
    Demonstration,
    /// A rehearsal: every State, person and position is invented.
    Rehearsal,
}

/// The last entry that a paper rests on.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// The origin of the log.
    pub origin: &'a str,
    /// The number of the entry.
    pub entry: u64,
    /// When it was recorded: the date of the file.
    pub recorded: Moment,
}
