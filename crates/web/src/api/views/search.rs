//! Search, as programs read it: the same answer as the page.

use serde_json::Value;

use super::super::query::{FROM, LIMIT, NUMBER_MAX, Takes, params};
use super::super::routes::addresses;
use super::forms;
use crate::api::Ask;
use crate::api::problem::{Fault, Problem};
use crate::draw::Draw;

params! {
    /// What is looked for: words in any language and spelling, or a question that may name its years.
    optional WORDS = "q": Takes::Words;
    /// The kind of passages.
    optional KIND = "kind": Takes::OneOf(&["meeting", "item", "text", "paragraph", "statement", "document", "archive", "source", "news", "fact", "party", "term", "person"]);
    /// The meeting to which passages belong.
    optional MEETING = "meeting": Takes::Slug;
    /// The party whose passages are, or of whom they speak.
    optional OF = "party": Takes::Slug;
    /// The year of passages.
    optional YEAR = "year": Takes::Number(NUMBER_MAX);
    /// The language of passages.
    optional IN = "in": Takes::Language;
}

forms! {
    /// What was found.
    Found = "found" {
        /// One page of passages, the best first.
        hits: Vec<Hit>,
        /// How many there are in all.
        total: u32,
        /// Words that were not found as typed, each with what was looked for instead.
        corrected: Vec<(String, String)>,
        /// Words that no passage has.
        left_out: Vec<String>,
        /// The first year that the question named.
        from_year: Option<u16>,
        /// The last year that the question named.
        until_year: Option<u16>,
    }
    /// A passage that was found.
    Hit = "passage" {
        /// Its permanent address, without a language.
        address: String,
        /// What it is.
        kind: String,
        /// The language of its words.
        language: String,
        /// The meeting to which it belongs.
        meeting: Option<String>,
        /// The parties whose it is, or of whom it speaks.
        parties: Vec<String>,
        /// Its year.
        year: Option<u32>,
        /// Its title.
        title: String,
        /// The part of its text where the words are.
        snippet: String,
        /// The words of the snippet that were looked for: where each begins and ends, in bytes of UTF-8.
        marks: Vec<(u64, u64)>,
    }
}

addresses! {
    below "/v1/{process}";
    /// Looks for words in everything that this seat may see.
    view "search" "/search" [WORDS, KIND, MEETING, OF, YEAR, IN, FROM, LIMIT] => search;
}

fn search(ask: &Ask<'_>) -> Result<Found, Problem> {
    let limit = ask.asked.params.number("limit").and_then(|limit| usize::try_from(limit).ok());
    Ok(of(&ask.draw, limit.unwrap_or(crate::draw::HITS)))
}

/// The same as JSON, for whoever asks a page for it.
pub(in crate::api) fn json(draw: &Draw<'_>) -> Result<Value, Problem> {
    serde_json::to_value(of(draw, crate::draw::HITS)).map_err(|_no_json| Fault::Failed.into())
}

fn of(draw: &Draw<'_>, limit: usize) -> Found {
    let answer = draw.found(draw.locale.lang(), limit);
    let byte = |at: usize| u64::try_from(at).unwrap_or(u64::MAX);
    let hit = |hit: search::Hit| Hit {
        address: hit.passage.address.clone(),
        kind: hit.passage.kind.clone(),
        language: hit.passage.lang.to_string(),
        meeting: hit.passage.meeting.clone(),
        parties: hit.passage.parties.clone(),
        year: Some(hit.passage.day / 10_000).filter(|year| *year != 0),
        title: hit.passage.title.clone(),
        snippet: hit.snippet,
        marks: hit.marks.into_iter().map(|mark| (byte(mark.start), byte(mark.end))).collect(),
    };
    Found {
        hits: answer.hits.into_iter().map(hit).collect(),
        total: answer.total,
        corrected: answer.corrected,
        left_out: answer.left_out,
        from_year: answer.understood.and_then(|years| years.from),
        until_year: answer.understood.and_then(|years| years.until),
    }
}
