//! The evidence room: figures with their source, profiles of countries and of corridors, what there is, how it was computed.

use askama::Template;

use crate::act::Button;
use crate::frame::Frame;

/// A file of a figure, or another address that goes with it.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub address: String,
}

/// A name in a table, that may lead somewhere.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Its words.
    pub words: String,
    /// Where it leads; empty for nowhere.
    pub address: String,
}

/// The figures behind a picture.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The headings of its columns, the first over the names of the rows.
    pub head: Vec<String>,
    /// Each row: its name, its cells.
    pub rows: Vec<(Cell, Vec<String>)>,
}

/// What a party says about a figure that is about itself.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Whose it is.
    pub party: String,
    /// Its words as markup.
    pub words: String,
    /// The entry of the record.
    pub entry: u64,
}

/// A figure beside an item or a text.
#[derive(Clone, Debug)]
pub struct Cited {
    /// What it shows.
    pub title: String,
    /// Its page, where it is compared with what is cited; empty for nowhere.
    pub address: String,
    /// Its value as it was known, and the day; nothing where the reader may not see the figure.
    pub known: Option<(String, String)>,
    /// What it was put there for, as markup.
    pub words: String,
    /// Its value as it is now, where the source was revised since.
    pub revised: Option<String>,
    /// The entry of the record.
    pub entry: u64,
    /// What the reader may do about it.
    pub acts: Vec<Button>,
}

/// Figures beside something, each with the ordinal of its item or paragraph.
#[derive(Clone, Debug, Default)]
pub struct Beside(pub Vec<(Option<u32>, Cited)>);

impl Beside {
    /// Those beside an item.
    pub fn item(&self, item: &u32) -> impl Iterator<Item = &Cited> {
        self.0.iter().filter(move |(place, _)| place.as_ref() == Some(item)).map(|(_, cited)| cited)
    }
}

/// A figure as it stands in a page.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The id of its chapter, and the name of the figure.
    pub name: String,
    /// What it shows, in the margin of its chapter: short.
    pub heading: String,
    /// What it shows.
    pub title: String,
    /// Unit and time.
    pub unit: String,
    /// The picture as markup.
    pub picture: String,
    /// What has to be known of it, a sentence each.
    pub notes: Vec<String>,
    /// Of an estimate: what makes it less plausible, a sentence each.
    pub checks: Vec<String>,
    /// The source with dataset, revision, licence and day of the import.
    pub source: String,
    /// The figure's own page.
    pub address: String,
    /// Its files.
    pub files: Vec<Link>,
    /// The figures themselves.
    pub table: Table,
    /// What parties say about it.
    pub remarks: Vec<Remark>,
}

/// The first page of the room.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/room.html")]
pub struct Room {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// True where nothing was imported.
    pub empty: bool,
    /// Areas of the cube: code and name, by the alphabet of the language.
    pub areas: Vec<(String, String)>,
    /// The States of the region, each with its page.
    pub region: Vec<Link>,
    /// Figures of the region.
    pub figures: Vec<Figure>,
    /// That the boundaries of maps are damaged.
    pub damaged: Option<String>,
    /// Other pages of the room.
    pub links: Vec<Link>,
}

/// Estimates, which stand apart from what was counted.
#[derive(Clone, Debug, Default)]
pub struct Estimates {
    /// Its figures.
    pub figures: Vec<Figure>,
    /// Why there is none, a sentence each.
    pub lacking: Vec<String>,
}

/// A country, or a corridor from one to another.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/profile.html")]
pub struct Profile {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// Its name.
    pub title: String,
    /// One figure in large: its words and what it is.
    pub big: Option<(String, String)>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// Moves that were estimated.
    pub estimates: Estimates,
    /// What other sources say of the same corridor: what is counted, dataset, time, figure.
    pub compared: Vec<[String; 4]>,
    /// Figures that are not shown here, and why.
    pub withheld: Option<String>,
    /// Titles of figures that the imported sources do not have.
    pub lacks: Vec<String>,
    /// Further pages: the other direction, the countries at both ends.
    pub links: Vec<Link>,
}

/// A figure by itself: how it is cited, whether it is still the same.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/figure.html")]
pub struct FigurePage {
    /// The frame.
    pub f: Frame,
    /// The entry that an act just made.
    pub done: Option<u64>,
    /// The figure.
    pub figure: Figure,
    /// By what it is cited.
    pub cited: String,
    /// The citation in words.
    pub citation: String,
    /// The checksum.
    pub sum: String,
    /// Other revisions and datasets that measure the same, each with its page.
    pub others: Vec<Link>,
    /// The command that computes it anew on another machine.
    pub command: String,
    /// The dataset it was drawn from, where the address names one.
    pub dataset: Option<String>,
    /// What came of comparing it with a citation: whether it is the same, and the sentence.
    pub compared: Option<(bool, String)>,
    /// What the reader may do.
    pub acts: Vec<Button>,
}

/// What there is.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/coverage.html")]
pub struct CoveragePage {
    /// The frame.
    pub f: Frame,
    /// Datasets with what they measure.
    pub datasets: Vec<DatasetLines>,
}

/// A dataset in a revision.
#[derive(Clone, Debug)]
pub struct DatasetLines {
    /// Its id: `UNDESA:IMS(2024.0)`.
    pub id: String,
    /// Its title in the words of its publisher, in English.
    pub title: String,
    /// Agency, licence, attribution, in the words of the publisher.
    pub source: String,
    /// When it was released, or that this is not known.
    pub released: String,
    /// Files with the day of their import and their checksum.
    pub files: Vec<(String, String, String)>,
    /// Indicator, first and last period, areas, observations, missing.
    pub lines: Vec<[String; 6]>,
}

/// The methods.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/methods.html")]
pub struct Methods {
    /// The frame.
    pub f: Frame,
    /// Each recipe.
    pub recipes: Vec<Method>,
}

/// A recipe.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its name with its version.
    pub id: String,
    /// What it gives.
    pub about: String,
    /// The paper.
    pub paper: String,
    /// The formula.
    pub formula: String,
    /// What it cannot say.
    pub limits: Vec<String>,
}

/// The page of an import.
#[derive(Clone, Debug, Template)]
#[template(path = "evidence/import.html")]
pub struct ImportPage {
    /// The frame.
    pub f: Frame,
    /// How many files may come at once, and how large.
    pub bounds: String,
    /// Why nothing was taken, in sentences.
    pub refused: Vec<String>,
    /// What the files change, where they are in order.
    pub report: Option<Report>,
    /// True when it was imported.
    pub imported: bool,
}

/// What an import changes.
#[derive(Clone, Debug)]
pub struct Report {
    /// Of each dataset: id, rows, new, changed, removed, missing.
    pub datasets: Vec<[String; 6]>,
    /// What has to be known, a sentence each.
    pub notes: Vec<String>,
    /// The files that wait to be imported, by their hash, and by their name.
    pub waiting: Vec<(String, String)>,
    /// The mapping by which they were read.
    pub mapping: String,
}
