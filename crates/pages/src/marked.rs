//! Words as markup: with what is open about them in brackets, with the marks of footnotes, and with what changed from one
//! state to another.
//!
//! Whose a bracket is stands beside the text; within it only whoever hears the page is told, at its beginning and its end.

use std::collections::BTreeMap;

use procedure::Capacity;
use procedure::texts::brackets::{Bracket, Part, Piece};
use procedure::texts::diff::hunks;
use procedure::texts::footnotes::marks;
use procedure::texts::view::{ProposalView, TextView};
use procedure::texts::{ParagraphKind, ProposalKind, ProposalPhase};

use crate::frame::{Frame, escape};

/// Where the tags of brackets and the marks of footnotes lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// To their places on the same page.
    Here,
    /// Nowhere: the screen of a hall has no links.
    None,
}

/// The footnotes of a text, by id, with their printed numbers, and where their marks stand that no words cite.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    numbers: BTreeMap<u32, String>,
    behind: BTreeMap<u32, Vec<u32>>,
}

impl Notes {
    /// The footnotes of a text.
    pub fn of(text: &TextView) -> Self {
        let is_note = |kind: ParagraphKind| kind == ParagraphKind::Footnote;
        let notes = text.paragraphs.iter().filter(|paragraph| is_note(paragraph.kind)).zip(1_usize..);
        let number = |own: &Option<String>, at: usize| own.clone().unwrap_or_else(|| at.to_string());
        let numbers: BTreeMap<u32, String> = notes.map(|(note, at)| (note.id, number(&note.number, at))).collect();
        if numbers.is_empty() {
            return Self::default();
        }
        let words = text.paragraphs.iter().flat_map(|paragraph| paragraph.words.0.values());
        let cited: std::collections::BTreeSet<u32> = words.flat_map(|words| marks(words)).map(|(_, id)| id).collect();
        let (mut behind, mut last): (BTreeMap<u32, Vec<u32>>, u32) = (BTreeMap::new(), 0);
        for paragraph in &text.paragraphs {
            if !is_note(paragraph.kind) {
                last = paragraph.id;
            } else if !cited.contains(&paragraph.id) {
                behind.entry(last).or_default().push(paragraph.id);
            }
        }
        Self { numbers, behind }
    }

    /// Words, with the marks of footnotes raised.
    pub(crate) fn words(&self, words: &str, links: Links, out: &mut String) {
        let mut done = 0;
        for (at, id) in marks(words).filter(|_| !self.numbers.is_empty()) {
            let Some(number) = self.numbers.get(&id) else { continue };
            out.push_str(&escape(words.get(done..at.start).unwrap_or_default()));
            mark(id, number, links, out);
            done = at.end;
        }
        out.push_str(&escape(words.get(done..).unwrap_or_default()));
    }

    /// Words, with the marks of footnotes in raised figures.
    fn plain(&self, words: &str) -> String {
        let (mut out, mut done) = (String::new(), 0);
        for (at, id) in marks(words) {
            let Some(number) = self.numbers.get(&id) else { continue };
            out.push_str(words.get(done..at.start).unwrap_or_default());
            out.extend(number.chars().map(raised));
            done = at.end;
        }
        out.push_str(words.get(done..).unwrap_or_default());
        out
    }

    /// The marks that stand at the end of a paragraph.
    fn at_end(&self, paragraph: u32, links: Links, out: &mut String) {
        for id in self.behind.get(&paragraph).into_iter().flatten() {
            if let Some(number) = self.numbers.get(id) {
                mark(*id, number, links, out);
            }
        }
    }
}

/// A figure, raised as the mark of a footnote is.
pub(crate) fn raised(letter: char) -> char {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
    digit.and_then(|digit| RAISED.get(digit)).copied().unwrap_or(letter)
}

fn mark(id: u32, number: &str, links: Links, out: &mut String) {
    let number = escape(number);
    match links {
        Links::Here => {
            out.extend(["<sup class=\"mark-note\"><a href=\"#p", &id.to_string(), "\">", &number, "</a></sup>"]);
        }
        Links::None => out.extend(["<sup class=\"mark-note\">", &number, "</sup>"]),
    }
}

/// What a bracket needs to know of its proposal.
#[derive(Clone, Copy, Debug)]
struct Known<'a> {
    tag: &'a str,
    owner: Option<&'a Capacity>,
    /// True where the words go to another place, and so do not go.
    moves: bool,
}

/// A text whose words are drawn: what the brackets need to know of their proposals.
#[derive(Debug)]
pub struct Marker<'a> {
    notes: Notes,
    links: Links,
    proposals: BTreeMap<u32, Known<'a>>,
    /// What is said at the beginning of a bracket: of the same owner always the same.
    begins: BTreeMap<(Option<&'a Capacity>, Part), String>,
    end: String,
    missing: String,
}

impl<'a> Marker<'a> {
    /// For the words of a text in the reader's language.
    pub fn new(f: &Frame, text: &'a TextView, links: Links) -> Self {
        let open = |proposal: &&ProposalView| proposal.phase == ProposalPhase::Open;
        let open = text.proposals().filter(open);
        let known = |one: &'a ProposalView| Known {
            tag: &one.tag,
            owner: one.owner.as_ref(),
            moves: one.kind == ProposalKind::Move,
        };
        let proposals: BTreeMap<u32, Known<'_>> = open.map(|one| (one.proposal, known(one))).collect();
        let owners: std::collections::BTreeSet<_> = proposals.values().map(|one| one.owner).collect();
        let parts =
            [(Part::Goes, "texts-said-goes"), (Part::Stays, "texts-said-stays"), (Part::Comes, "texts-said-comes")];
        let begins = owners.into_iter().flat_map(|owner| {
            let name = owner.map_or_else(|| f.t("texts-owner-withheld"), |owner| f.capacity_name(owner));
            parts.map(|(part, key)| ((owner, part), said(f, &f.t1(key, "owner", &name))))
        });
        Self {
            notes: Notes::of(text),
            links,
            begins: begins.collect(),
            end: said(f, &f.t("texts-said-end")),
            missing: escape(&f.t("texts-language-missing")),
            proposals,
        }
    }

    /// The words of a paragraph with their brackets.
    pub fn bracketed(&self, paragraph: u32, pieces: &[Piece]) -> String {
        let mut out = String::new();
        self.pieces(pieces, ("", ""), &mut out);
        self.notes.at_end(paragraph, self.links, &mut out);
        out
    }

    /// The words of a paragraph as they stand.
    pub fn clean(&self, paragraph: u32, words: &str) -> String {
        let mut out = String::new();
        self.notes.words(words, self.links, &mut out);
        self.notes.at_end(paragraph, self.links, &mut out);
        out
    }

    /// What changed between two states of some words: what went is struck out, what came is underlined.
    pub fn changed(&self, before: &str, after: &str) -> String {
        changed(before, after, |words, out| self.notes.words(words, self.links, out))
    }

    /// What stands where a language has no words.
    pub fn missing(&self) -> String {
        format!("<span class=\"badge badge--unknown\">{}</span>", self.missing)
    }

    /// The words with plain brackets, as they stand on a copy for the room.
    pub fn plain(&self, pieces: &[Piece]) -> String {
        let mut out = String::new();
        for piece in pieces {
            match piece {
                Piece::Words(words) => out.push_str(&self.notes.plain(words)),
                Piece::Bracket(bracket) => {
                    let inside = self.plain(&bracket.inside);
                    let (space, inside) = leading(bracket, &inside);
                    out.extend([space, "[", inside, "]"]);
                }
            }
        }
        out
    }

    /// `around` marks words that go or come, and only them: what another proposal would bring amid them is not struck out.
    fn pieces(&self, pieces: &[Piece], around: (&str, &str), out: &mut String) {
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Words(words) => {
                    out.push_str(around.0);
                    self.notes.words(words, self.links, out);
                    out.push_str(around.1);
                }
                Piece::Bracket(bracket) => {
                    // What goes and what comes in its place are one proposal: its tag stands behind both.
                    let next = at.checked_add(1).and_then(|next| pieces.get(next));
                    let goes_on = matches!(next, Some(Piece::Bracket(next)) if next.proposal == bracket.proposal);
                    self.bracket(bracket, out);
                    if goes_on {
                        out.push_str("</span></span>");
                    } else {
                        self.tag(bracket.proposal, out);
                    }
                }
            }
        }
    }

    /// A bracket up to its end, where its tag follows.
    fn bracket(&self, bracket: &Bracket, out: &mut String) {
        let known = self.proposals.get(&bracket.proposal);
        let (class, opens, closes) = match bracket.part {
            Part::Goes if known.is_some_and(|known| known.moves) => ("bracket bracket--stays", "", ""),
            Part::Goes => ("bracket bracket--goes", "<del>", "</del>"),
            Part::Stays => ("bracket bracket--stays", "", ""),
            Part::Comes => ("bracket bracket--comes", "<ins>", "</ins>"),
        };
        let begins = known.and_then(|known| self.begins.get(&(known.owner, bracket.part)));
        let begins = begins.map(String::as_str).unwrap_or_default();
        let mut inside = String::new();
        self.pieces(&bracket.inside, (opens, closes), &mut inside);
        // The space with which words that come begin stands before their bracket.
        let spaced = inside.strip_prefix(opens).and_then(|inside| inside.strip_prefix(' '));
        let spaced = spaced.filter(|_| bracket.part == Part::Comes);
        out.extend([
            if spaced.is_some() { " " } else { "" },
            "<span class=\"",
            class,
            "\"><b class=\"bracket__sign\" aria-hidden=\"true\">[</b>",
            begins,
        ]);
        match spaced {
            Some(rest) => out.extend([opens, rest]),
            None => out.push_str(&inside),
        }
        out.extend(["<span class=\"bracket__end\"><b class=\"bracket__sign\" aria-hidden=\"true\">]</b>", &self.end]);
    }

    fn tag(&self, ordinal: u32, out: &mut String) {
        let tag = escape(self.proposals.get(&ordinal).map(|known| known.tag).unwrap_or_default());
        match self.links {
            Links::Here => {
                let ordinal = ordinal.to_string();
                out.extend([
                    "<a class=\"bracket__tag\" href=\"#o",
                    &ordinal,
                    "\" dir=\"ltr\">",
                    &tag,
                    "</a></span></span>",
                ]);
            }
            Links::None => out.extend(["<b class=\"bracket__tag\" dir=\"ltr\">", &tag, "</b></span></span>"]),
        }
    }
}

/// The space with which words that come begin stands before their bracket.
fn leading<'w>(bracket: &Bracket, inside: &'w str) -> (&'static str, &'w str) {
    match inside.strip_prefix(' ') {
        Some(rest) if bracket.part == Part::Comes => (" ", rest),
        Some(_) | None => ("", inside),
    }
}

/// Words for those who hear the page, in the reader's language.
fn said(f: &Frame, words: &str) -> String {
    format!("<span class=\"visually-hidden\" lang=\"{}\"> {} </span>", f.lang(), escape(words))
}

/// What changed between two states of some words.
fn changed(before: &str, after: &str, words: impl Fn(&str, &mut String)) -> String {
    let (mut markup, mut at) = (String::new(), 0);
    for hunk in hunks(before, after) {
        words(after.get(at..hunk.after.start).unwrap_or_default(), &mut markup);
        let went = before.get(hunk.before.clone()).unwrap_or_default();
        let came = after.get(hunk.after.clone()).unwrap_or_default();
        for (part, opens, closes) in [(went, "<del>", "</del>"), (came, "<ins>", "</ins>")] {
            if !part.is_empty() {
                markup.push_str(opens);
                words(part, &mut markup);
                markup.push_str(closes);
            }
        }
        at = hunk.after.end;
    }
    words(after.get(at..).unwrap_or_default(), &mut markup);
    markup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_by_words() {
        let check = |before: &str, after: &str| changed(before, after, |words, out| out.push_str(&escape(words)));
        assert_eq!(check("share the results", "share each year the results"), "share <ins>each year </ins>the results");
        assert_eq!(
            check("государства договорились", "государства намерены"),
            "государства <del>договорились</del><ins>намерены</ins>"
        );
        assert_eq!(check("same", "same"), "same");
    }

    fn marker(tags: &[(u32, &'static str)]) -> Marker<'static> {
        Marker {
            notes: Notes { numbers: BTreeMap::from([(12, "1".to_owned())]), behind: BTreeMap::new() },
            links: Links::None,
            proposals: tags.iter().map(|(ordinal, tag)| (*ordinal, Known { tag, owner: None, moves: false })).collect(),
            begins: BTreeMap::new(),
            end: String::new(),
            missing: String::new(),
        }
    }

    /// The words with plain brackets: what goes between minus signs, what comes between plus signs.
    fn plain(markup: &str) -> String {
        let mut plain =
            markup.replace("<del>", "-").replace("</del>", "-").replace("<ins>", "+").replace("</ins>", "+");
        while let Some((start, rest)) = plain.split_once('<') {
            plain = format!("{start}{}", rest.split_once('>').map(|(_, after)| after).unwrap_or_default());
        }
        plain
    }

    #[test]
    fn brackets_nest_and_marks_are_raised() {
        let words = |text: &str| Piece::Words(text.to_owned());
        let bracket = |proposal, part, inside| Piece::Bracket(Bracket { proposal, part, continues: false, inside });
        let amended = bracket(2, Part::Comes, vec![words(" and support")]);
        let pieces = [
            words("They "),
            bracket(1, Part::Goes, vec![words("promote")]),
            bracket(1, Part::Comes, vec![words("encourage"), amended]),
            words(" it{p12} <all>."),
        ];
        let marker = marker(&[(1, "7a"), (2, "7b")]);
        let markup = marker.bracketed(7, &pieces);
        assert_eq!(plain(&markup), "They [-promote-][+encourage+ [+and support+]7b]7a it1 &lt;all&gt;.");
        assert_eq!(markup.matches("<span").count(), markup.matches("</span>").count());
        assert_eq!(marker.plain(&pieces), "They [promote][encourage [and support]] it¹ <all>.");
    }
}
