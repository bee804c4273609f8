//! The neutral form of a paper: a head, chapters of blocks, a foot. Every word in it is ready for the reader.

use procedure::texts::ParagraphKind;
use serde::Serialize;

use crate::PaperError;

/// A paper, ready to be rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Document {
    /// The language of the paper.
    pub(crate) language: &'static str,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// What distinguishes it from every other paper, for the identifier of the file.
    pub(crate) ident: String,
    /// The full name of the process.
    pub(crate) process: String,
    /// Its symbol.
    pub(crate) symbol: Option<String>,
    /// What stands above the title: draft, adopted text, provisional.
    pub(crate) mark: Option<Mark>,
    /// Its title.
    pub(crate) title: String,
    /// Meeting, days and place.
    pub(crate) subtitle: Vec<String>,
    /// Sentences under the title: the standing of the language, of the draft, of the sources.
    pub(crate) standing: Vec<String>,
    /// Sentences that stand on every page.
    pub(crate) notices: Vec<String>,
    /// Its chapters.
    pub(crate) chapters: Vec<Chapter>,
    /// What stands at the foot of every page.
    pub(crate) foot: Foot,
    /// The instant of the file.
    pub(crate) recorded: i64,
    /// Whether the lines of its text are numbered, for the room; each page begins anew, so that "page 2, line 14" is a place.
    pub(crate) lines: bool,
    /// What stands in the place of words in a script that the fonts of papers lack.
    pub(crate) letters_missing: String,
}

/// A word above the title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Mark {
    /// The word.
    pub(crate) words: String,
    /// Whether what it marks is settled.
    pub(crate) settled: bool,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Chapter {
    /// Its heading; the text of a protocol has none.
    pub(crate) heading: Option<String>,
    /// Its blocks.
    pub(crate) blocks: Vec<Block>,
}

impl Document {
    /// The same with a last chapter of figures that are cited. Without any it is as it was.
    #[must_use]
    pub fn with_figures(mut self, figures: &Figures) -> Self {
        let fact =
            |(label, value): &(String, String)| Fact { label: label.clone(), value: value.clone(), form: Form::Words };
        let facts: Vec<Fact> = figures.lines.iter().map(fact).collect();
        if !facts.is_empty() {
            let heading = Some(figures.heading.clone());
            self.chapters.push(Chapter { heading, blocks: Vec::from([Block::Facts { facts }]) });
        }
        self
    }
}

/// Figures that are cited, as papers say them after all else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// What they are, as a heading.
    pub heading: String,
    /// What each shows, and its value.
    pub lines: Vec<(String, String)>,
}

/// A block of a chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "block")]
pub(crate) enum Block {
    /// A paragraph of a text.
    Paragraph(Paragraph),
    /// A text in two languages side by side.
    Pairs {
        /// The names of the languages.
        heads: [String; 2],
        /// The paragraphs, each with its translation.
        rows: Vec<[Paragraph; 2]>,
    },
    /// A sentence about the paper.
    Note {
        /// The sentence.
        words: String,
    },
    /// Labels and their values.
    Facts {
        /// The facts.
        facts: Vec<Fact>,
    },
    /// An item of an agenda, a delegation.
    Entry(Entry),
    /// A table.
    Table {
        /// The heads of its columns.
        columns: Vec<String>,
        /// Its rows, each as wide as the columns.
        rows: Vec<Vec<Cell>>,
    },
    /// Where a signatory signs.
    Line(SignatureLine),
    /// Letters for a machine, with a code that holds them: at most one in a paper.
    Code {
        /// The letters, in lines.
        lines: Vec<String>,
        /// What the code holds.
        holds: String,
        /// What the code is, for those who do not see it.
        said: String,
    },
}

/// A paragraph of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Paragraph {
    /// What it is.
    pub(crate) style: Style,
    /// The printed number.
    pub(crate) number: Option<String>,
    /// How far it is, in words.
    pub(crate) mark: Option<String>,
    /// Its words; a line end is a line end.
    pub(crate) words: String,
    /// The same with brackets; empty where none are shown.
    pub(crate) stretches: Vec<Stretch>,
    /// Their language, where it is not that of the paper.
    pub(crate) language: Option<String>,
    /// Sentences about it.
    pub(crate) notes: Vec<String>,
}

/// Letters that are set in one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Stretch {
    /// The letters.
    pub(crate) words: String,
    /// How.
    pub(crate) look: Look,
}

/// How letters within brackets are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Look {
    /// Words that nobody questions, or that stay in any case.
    Plain,
    /// A bracket.
    Bracket,
    /// The tag of a bracket.
    Tag,
    /// Words that would go.
    Goes,
    /// Words that would come.
    Comes,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Style {
    /// A heading within the text.
    Heading,
    /// Preambular.
    Preambular,
    /// Operative.
    Operative,
    /// An item of a list.
    Item,
    /// A footnote.
    Footnote,
}

impl Style {
    /// That of a kind.
    pub(crate) fn of(kind: ParagraphKind) -> Self {
        match kind {
            ParagraphKind::Heading => Self::Heading,
            ParagraphKind::Preambular => Self::Preambular,
            ParagraphKind::Operative => Self::Operative,
            ParagraphKind::Item => Self::Item,
            ParagraphKind::Footnote => Self::Footnote,
        }
    }
}

/// A label and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Fact {
    /// The label.
    pub(crate) label: String,
    /// The value.
    pub(crate) value: String,
    /// How it is set.
    pub(crate) form: Form,
}

/// How a value is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Form {
    /// As words.
    Words,
    /// As a code of 64 digits.
    Code,
}

/// An item of an agenda with what belongs to it, or a delegation with its members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Entry {
    /// The printed number.
    pub(crate) number: Option<String>,
    /// How deep it stands: 0, or 1 under another.
    pub(crate) depth: u8,
    /// Its title.
    pub(crate) title: String,
    /// What belongs to it.
    pub(crate) lines: Vec<Line>,
}

/// A line of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Line {
    /// The label.
    pub(crate) label: String,
    /// The words.
    pub(crate) words: String,
    /// The same in another spelling, in brackets beside them: a name as the reader's language has it.
    pub(crate) beside: Option<String>,
    /// More about them, such as an office.
    pub(crate) detail: Option<String>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Cell {
    /// The words.
    pub(crate) words: String,
    /// More about them.
    pub(crate) detail: Option<String>,
    /// True where a shape says that something is still to come.
    pub(crate) pending: bool,
}

/// Where a signatory signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct SignatureLine {
    /// The party.
    pub(crate) party: String,
    /// What the record has already.
    pub(crate) recorded: Option<String>,
    /// Under the long line: signature, name and office.
    pub(crate) signature: String,
    /// Under the short line: date.
    pub(crate) date: String,
    /// The label of the manners, where there are some.
    pub(crate) manner: String,
    /// The manners, to be ticked.
    pub(crate) manners: Vec<String>,
}

/// What stands at the foot of every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Foot {
    /// Symbol, or the title where there is none.
    pub(crate) symbol: String,
    /// The standing of the language in few words.
    pub(crate) language: Option<String>,
    /// `page {n} of {m}`, with these two marks in the places of the numbers.
    pub(crate) page: String,
    /// The first of the figures in which pages are counted: `1`, or `۱`.
    pub(crate) figures: String,
    /// The hash that stands for the text.
    pub(crate) hash: Option<Fact>,
    /// Which entry the paper rests on.
    pub(crate) record: String,
    /// The words that stand beside the code.
    pub(crate) verify: String,
    /// What the code leads to.
    pub(crate) address: String,
    /// What the code is, for those who do not see it.
    pub(crate) code: String,
}

impl Document {
    /// The paper as PDF: PDF/A-2a and PDF/UA-1, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError`] where the paper cannot be set or does not meet these standards: a fault of ours, never of the views.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        crate::pdf::pdf(self)
    }

    /// The paper as DOCX, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError`] where the file cannot be packed.
    pub fn docx(&self) -> Result<Vec<u8>, PaperError> {
        Ok(crate::docx::paper(self)?)
    }

    /// The paper as a whole HTML page without style or script.
    pub fn html(&self) -> String {
        crate::html::page(self)
    }

    /// The paper as an `<article class="paper">`, to stand in a page of the site.
    pub fn article(&self) -> String {
        crate::html::article(self)
    }

    /// The paper as plain text, at most 76 letters wide.
    pub fn txt(&self) -> String {
        crate::txt::txt(self)
    }
}
