//! Search: passages in every language of the Process, found by words, stems, beginnings, names in any script and typing mistakes.
//!
//! An [`Index`] is a list of segments that never change, so that readers need no lock: a change makes another index that shares
//! them. What a reader may not see is left out where postings are read, before anything is counted, weighed or corrected: it
//! changes neither hits, order, counts nor corrections. The caller says who sees what by a class of each passage, a number
//! whose meaning only the caller knows.

mod analyse;
mod build;
mod exonyms;
mod fuzzy;
mod index;
mod lookup;
mod marks;
mod name_key;
mod phrase;
mod query;
mod question;
mod ranking;
mod segment;

use std::ops::Range;
use std::sync::Arc;

use locale::Lang;

pub use analyse::fold;
pub use index::Index;
pub use name_key::name_keys;
pub use query::{Filters, Query};
pub use question::{Phrases, Years};

/// One thing that can be found: a paragraph, a decision, a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The permanent address without language, with its fragment.
    pub address: String,
    /// Which of several forms of what stands there: readers may be told different words of one thing. Address, language and this
    /// name the passage; of two with the same name the later one stays.
    pub variant: u64,
    /// What it is, as the caller names kinds.
    pub kind: String,
    /// The language of its words.
    pub lang: Lang,
    /// The meeting to which it belongs.
    pub meeting: Option<String>,
    /// The parties whose it is, or of whom it speaks.
    pub parties: Vec<String>,
    /// Its day as a number, 20231012; 0 where it has none.
    pub day: u32,
    /// Who may see it, as the caller numbers classes.
    pub class: u32,
    /// How much it counts beside others, in hundredths: what was adopted more than a draft.
    pub weight: u8,
    /// Its title; words of it count more than words of the text.
    pub title: String,
    /// Its words.
    pub text: String,
}

/// What names a passage: its address, language and variant.
pub type Key = (String, Lang, u64);

impl Passage {
    /// What names it.
    pub fn key(&self) -> Key {
        (self.address.clone(), self.lang, self.variant)
    }

    fn name(&self) -> Name<'_> {
        (&self.address, self.lang, self.variant)
    }
}

/// The same without a copy.
type Name<'a> = (&'a str, Lang, u64);

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// One page of hits, the best first.
    pub hits: Vec<Hit>,
    /// How many passages there are in all.
    pub total: u32,
    /// How many there are of each kind, were no kind chosen: the most first.
    pub kinds: Vec<(String, u32)>,
    /// The same by meeting.
    pub meetings: Vec<(String, u32)>,
    /// The same by party.
    pub parties: Vec<(String, u32)>,
    /// The same by language.
    pub langs: Vec<(Lang, u32)>,
    /// The same by year, the latest first.
    pub years: Vec<(u16, u32)>,
    /// Words that were not found as typed, and the word that was looked for instead.
    pub corrected: Vec<(String, String)>,
    /// Words that no hit has, so that fewer were asked for.
    pub left_out: Vec<String>,
    /// The years that the question itself named.
    pub understood: Option<Years>,
    /// The text for which hits were looked up, without the years that it named.
    pub without_years: String,
}

/// A passage that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The passage.
    pub passage: Arc<Passage>,
    /// The words of its title that were looked for, as ranges of bytes.
    pub title_marks: Vec<Range<usize>>,
    /// The part of its text where most of the words are.
    pub snippet: String,
    /// The words of the snippet that were looked for, as ranges of bytes.
    pub marks: Vec<Range<usize>>,
    /// True if the text goes on before the snippet, and after it.
    pub goes_on: (bool, bool),
}
