//! The evidence room: the cube of the data directory, its figures in words and pictures, their files, and imports by the page.

mod deposited;
mod files;
mod import;
mod picture;
pub(crate) mod ris;
mod room;
mod words;

pub(crate) use deposited::report;
pub(crate) use files::{NotMade, address, braced, file};
pub(crate) use import::{page as import_page, sentence, take as take_import};
pub(crate) use picture::{Looks, Stands, picture};
pub(crate) use room::{Room, Stamp};
pub(crate) use words::{Words, area as area_name, attributed, citation, count, known, lacking};
