//! Pages: a view in, HTML out. A page never reads a state, knows no clock and decides no rule.
//!
//! The markup of an area is in `templates/<area>/`, its words in `locales/*/<area>.ftl`.

pub mod accounts;
pub mod act;
mod addresses;
pub mod archive;
pub mod beside;
pub mod brackets;
pub mod compared;
pub mod corrections;
pub mod correspondence;
pub mod decisions;
pub mod delegations;
pub mod design;
pub mod documents;
pub mod downloads;
pub mod drop_in;
pub mod entries;
pub mod evidence;
pub mod floor;
pub mod frame;
pub mod hall_text;
mod head;
pub mod in_the_hall;
pub mod library;
pub mod lines;
pub mod mail;
pub mod marked;
pub mod meetings;
pub mod membership;
pub mod navigation;
pub mod news;
pub mod package_check;
pub mod past;
pub mod proceedings;
pub mod programme;
pub mod record;
pub mod rights;
pub mod rounds;
pub mod row_acts;
pub mod rows;
pub mod rules;
pub mod search;
pub mod sign_in;
pub mod site;
pub mod standing;
pub mod texts;
pub mod tokens;
pub mod translation;
pub mod work_list;

pub use act::Button;
pub use askama::Error as NotDrawn;
pub use frame::{Frame, ProcessHead, Section, in_script};
pub use past::AsOf;

/// Draws a page.
///
/// # Errors
/// None in practice: templates are checked by the compiler and write to memory.
pub fn draw(page: &impl askama::Template) -> Result<String, askama::Error> {
    page.render()
}
