//! Words as markup: with what is open about them in brackets, with the marks of footnotes, and with what changed from one
//! state to another.
//!
//! Whose a bracket is stands beside the text; within it only whoever hears the page is told, at its beginning and its end.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use procedure::Capacity;
use procedure::names::Tag;
use procedure::texts::brackets::{Bracket, Part, Piece};
use procedure::texts::diff::hunks;
use procedure::texts::footnotes::marks;
use procedure::texts::view::{ProposalView, TextView};
use procedure::texts::{ParagraphKind, ProposalKind, ProposalPhase};

use crate::beside::withheld;
use crate::frame::{Frame, escape, escape_to};

/// Where the tags of brackets and the marks of footnotes lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// To their places on the same page.
    Here,
    /// Nowhere: the screen of a hall has no links.
    None,
}

/// The footnotes of a text, by id, with their printed numbers, and where their marks stand that no words cite.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
        if self.numbers.is_empty() {
            return escape_to(words, out);
        }
        for (at, id) in marks(words) {
            let Some(number) = self.numbers.get(&id) else { continue };
            escape_to(words.get(done..at.start).unwrap_or_default(), out);
            mark(id, number, links, out);
            done = at.end;
        }
        escape_to(words.get(done..).unwrap_or_default(), out);
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
    /// What is said where it is not told.
    withheld: &'static str,
    /// True where the words go to another place, and so do not go.
    moves: bool,
}

/// Whose a bracket is, where the reader may know, and what becomes of its words.
type Begun = (Option<Capacity>, &'static str, Part);

/// What the words of a page have in common: the footnotes, and what is said of brackets to those who hear the page.
#[derive(Debug)]
pub struct Words<'a> {
    f: &'a Frame,
    notes: &'a Notes,
    links: Links,
    /// What is said at the beginning of a bracket: of the same owner always the same.
    begins: RefCell<BTreeMap<Begun, Rc<str>>>,
    end: String,
    missing: String,
}

impl<'a> Words<'a> {
    /// In the reader's language.
    pub fn new(f: &'a Frame, notes: &'a Notes, links: Links) -> Self {
        let end = format!(" {} ", escape(&f.t("texts-said-end")));
        let missing = escape(&f.t("texts-language-missing"));
        Self { f, notes, links, begins: RefCell::default(), end, missing }
    }

    fn begin(&self, known: &Known<'_>, part: Part) -> Rc<str> {
        let key = (known.owner.cloned(), known.withheld, part);
        if let Some(said) = self.begins.borrow().get(&key) {
            return Rc::clone(said);
        }
        let name = known.owner.map_or_else(|| self.f.t(known.withheld), |owner| self.f.capacity_name(owner));
        let message = match part {
            Part::Goes => "texts-said-goes",
            Part::Stays => "texts-said-stays",
            Part::Comes => "texts-said-comes",
        };
        let said: Rc<str> = Rc::from(format!(" {} ", escape(&self.f.t1(message, "owner", &name))));
        self.begins.borrow_mut().insert(key, Rc::clone(&said));
        said
    }

    /// The words of a paragraph as they stand.
    pub fn clean(&self, paragraph: u32, words: &str) -> String {
        let mut out = String::with_capacity(words.len());
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
}

/// Words with their brackets: what those need to know of their proposals.
#[derive(Debug)]
pub struct Marker<'a> {
    words: &'a Words<'a>,
    proposals: BTreeMap<u32, Known<'a>>,
}

/// Around words inside a bracket: what marks them, what opens the words that are only heard, and how many bytes at their
/// beginning stand before the bracket already.
#[derive(Clone, Copy)]
struct Within<'w> {
    marks: [&'static str; 2],
    said: &'w str,
    skip: usize,
}

impl<'a> Marker<'a> {
    /// For words that these proposals are about.
    pub fn new(words: &'a Words<'a>, proposals: impl Iterator<Item = &'a ProposalView>) -> Self {
        let open = proposals.filter(|proposal| proposal.phase == ProposalPhase::Open);
        let known = |one: &'a ProposalView| Known {
            tag: &one.tag,
            owner: one.owner.as_ref(),
            withheld: withheld(one),
            moves: one.kind == ProposalKind::Move,
        };
        Self { words, proposals: open.map(|one| (one.proposal, known(one))).collect() }
    }

    /// The words of a paragraph in a language, with their brackets.
    pub fn bracketed(&self, paragraph: u32, tag: &Tag, pieces: &[Piece]) -> String {
        let own = self.words.f.lang().tag();
        let said = if tag.as_str() == own { "<i>".to_owned() } else { format!("<i lang=\"{own}\">") };
        let mut out = String::new();
        self.pieces(pieces, Within { marks: ["", ""], said: &said, skip: 0 }, &mut out);
        self.words.notes.at_end(paragraph, self.words.links, &mut out);
        out
    }

    /// What marks words that go or come stands around them, and only them: what another proposal would bring amid them is not
    /// struck out.
    fn pieces(&self, pieces: &[Piece], within: Within<'_>, out: &mut String) {
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Words(words) => {
                    let skip = if at == 0 { within.skip } else { 0 };
                    out.push_str(within.marks[0]);
                    self.words.notes.words(words.get(skip..).unwrap_or_default(), self.words.links, out);
                    out.push_str(within.marks[1]);
                }
                Piece::Bracket(bracket) => {
                    // What goes and what comes in its place are one proposal: its tag stands behind both.
                    let next = at.checked_add(1).and_then(|next| pieces.get(next));
                    let goes_on = matches!(next, Some(Piece::Bracket(next)) if next.proposal == bracket.proposal);
                    self.bracket(bracket, within.said, out);
                    if !goes_on {
                        self.tag(bracket.proposal, out);
                    }
                    out.push_str("</span>");
                }
            }
        }
    }

    /// A bracket up to its end, where its tag follows.
    fn bracket(&self, bracket: &Bracket, said: &str, out: &mut String) {
        let known = self.proposals.get(&bracket.proposal);
        let marks = match bracket.part {
            Part::Goes if known.is_some_and(|known| known.moves) => ["<u>", "</u>"],
            Part::Goes => ["<del>", "</del>"],
            Part::Stays => ["<u>", "</u>"],
            Part::Comes => ["<ins>", "</ins>"],
        };
        // The space with which words that come begin stands before their bracket.
        let spaced = matches!(bracket.inside.first(), Some(Piece::Words(words)) if words.starts_with(' '));
        let skip = usize::from(spaced && bracket.part == Part::Comes);
        out.extend([if skip > 0 { " " } else { "" }, "<span class=\"bracket\"><b>[</b>"]);
        if let Some(known) = known {
            out.extend([said, &self.words.begin(known, bracket.part), "</i>"]);
        }
        self.pieces(&bracket.inside, Within { marks, said, skip }, out);
        out.extend(["<b>]</b>", said, &self.words.end, "</i>"]);
    }

    fn tag(&self, ordinal: u32, out: &mut String) {
        let tag = self.proposals.get(&ordinal).map(|known| known.tag).unwrap_or_default();
        match self.words.links {
            Links::Here => out.extend(["<a href=\"#o", &ordinal.to_string(), "\">"]),
            Links::None => out.push_str("<a>"),
        }
        escape_to(tag, out);
        out.push_str("</a>");
    }
}

/// The space with which words that come begin stands before their bracket.
fn leading<'w>(bracket: &Bracket, inside: &'w str) -> (&'static str, &'w str) {
    match inside.strip_prefix(' ') {
        Some(rest) if bracket.part == Part::Comes => (" ", rest),
        Some(_) | None => ("", inside),
    }
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

    /// The words with plain brackets: what goes between minus signs, what comes between plus signs.
    fn plain(markup: &str) -> String {
        let mut plain =
            markup.replace("<del>", "-").replace("</del>", "-").replace("<ins>", "+").replace("</ins>", "+");
        while let Some((start, rest)) = plain.split_once("<i>") {
            plain = format!("{start}{}", rest.split_once("</i>").map(|(_, after)| after).unwrap_or_default());
        }
        while let Some((start, rest)) = plain.split_once('<') {
            plain = format!("{start}{}", rest.split_once('>').map(|(_, after)| after).unwrap_or_default());
        }
        plain
    }

    fn frame() -> Frame {
        Frame {
            locale: locale::Locale::english(),
            process: None,
            origin: String::new(),
            place: String::new(),
            section: crate::Section::Other,
            capacity: Capacity::Public,
            role: None,
            demonstration: false,
            head: 0,
            names: BTreeMap::new(),
            sources: BTreeMap::new(),
            removed: BTreeMap::new(),
            live: false,
            as_of: None,
        }
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
        let f = frame();
        let notes = Notes { numbers: BTreeMap::from([(12, "1".to_owned())]), behind: BTreeMap::new() };
        let of_page = Words::new(&f, &notes, Links::None);
        let known = |tag| Known { tag, owner: None, withheld: "texts-owner-withheld", moves: false };
        let marker = Marker { words: &of_page, proposals: BTreeMap::from([(1, known("7a")), (2, known("7b"))]) };
        let own = marker.bracketed(7, &Tag::new("en").unwrap(), &pieces);
        assert_eq!(plain(&own), "They [-promote-][+encourage+ [+and support+]7b]7a it1 &lt;all&gt;.");
        assert_eq!(own.matches("<span").count(), own.matches("</span>").count());
        assert_eq!(of_page.plain(&pieces), "They [promote][encourage [and support]] it¹ <all>.");
        // Whoever hears the page hears where each begins and ends, in a language that the browser knows.
        assert_eq!(own.matches("<i> ").count(), 2 * 3);
        let other = marker.bracketed(7, &Tag::new("ru").unwrap(), &pieces);
        assert_eq!(other.replace("<i lang=\"en\"> ", "<i> "), own);
    }
}
