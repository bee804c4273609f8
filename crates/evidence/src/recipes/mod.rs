//! Recipes: published methods as pure functions of tables, named and versioned.
//!
//! A recipe knows no clock, file, thread or chance, and sums in a fixed order: the same tables give the same bytes on any
//! machine. [`RECIPES`] says of each its paper, formula, limits, inputs and parameters; [`run`] runs one.

mod ages;
mod analysis;
mod fitting;
pub mod flows;
mod gravity;
mod index;
pub mod matrix;
mod net;
mod registry;
mod regression;
mod remittances;
pub mod scale;
pub mod stocks;
pub mod table;

use std::collections::BTreeMap;
use std::sync::Arc;

use matrix::Matrix;
pub use registry::RECIPES;
use table::{Column, Kind, Problem, Table};

/// A method: what it rests on, what it takes, what it gives.
#[derive(Debug)]
pub struct Recipe {
    /// Its name, with the version of the method after the stroke.
    pub id: &'static str,
    /// Where it was published.
    pub paper: &'static str,
    /// How the result is computed.
    pub formula: &'static str,
    /// What its result does not tell, by the names of sentences.
    pub limits: &'static [&'static str],
    /// The tables that it takes.
    pub inputs: &'static [Input],
    /// What can be set.
    pub parameters: &'static [Parameter],
    make: fn(&Given) -> Result<Outcome, Vec<Problem>>,
}

/// A table that a recipe takes.
#[derive(Debug)]
pub struct Input {
    /// Its name.
    pub name: &'static str,
    /// Its columns: names parted by `|`, with `?` where it may be absent, and what stands there.
    pub columns: &'static [(&'static str, Kind)],
    /// The recipe can do without.
    pub optional: bool,
}

/// What can be set.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it may be.
    pub values: Values,
    /// What it is if nothing is said; an empty word where the recipe then does without.
    pub default: &'static str,
}

/// What a parameter may be.
#[derive(Debug)]
pub enum Values {
    /// One of these words.
    Of(&'static [&'static str]),
    /// A number between these.
    Number(f64, f64),
    /// Names of columns, parted by commas.
    Columns,
}

/// Tables and settings for a recipe.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The tables by name.
    pub tables: BTreeMap<String, Table>,
    /// The settings by name.
    pub settings: BTreeMap<String, String>,
}

impl Given {
    /// A setting, or an empty word.
    fn word(&self, name: &str) -> &str {
        self.settings.get(name).map_or("", String::as_str)
    }

    /// A setting that is a number; none where it is not given.
    fn number(&self, name: &str) -> Option<f64> {
        self.word(name).parse().ok()
    }

    fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name)
    }

    /// The rows of a table; none where it is not given.
    fn rows(&self, name: &str) -> &[table::Row] {
        self.tables.get(name).map_or(&[], |table| table.rows.as_slice())
    }
}

/// Something about a result that a reader has to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Which sentence says it.
    pub kind: &'static str,
    /// The area or the pair it is about; empty where it is about the whole.
    pub subject: String,
    /// What was found.
    pub value: f64,
    /// What it is compared with.
    pub against: f64,
}

impl Flag {
    fn of(kind: &'static str, subject: &str, value: f64, against: f64) -> Self {
        Self { kind, subject: subject.to_owned(), value, against }
    }
}

/// The sums of one estimate and of all methods beside it: one is never shown alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Of the estimate itself.
    pub own: f64,
    /// The least of the six.
    pub least: f64,
    /// The largest of the six.
    pub most: f64,
}

/// The words and the numbers of a row.
pub type Line = (Vec<Arc<str>>, Vec<Option<f64>>);

/// What a recipe gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// The names of the columns with words.
    pub words: Vec<String>,
    /// The names of the columns with numbers.
    pub numbers: Vec<String>,
    /// The rows; a number that is not known is nothing.
    pub rows: Vec<Line>,
    /// What a reader has to know.
    pub flags: Vec<Flag>,
    /// Of a flow estimate: what the other methods say.
    pub span: Option<Span>,
}

impl Outcome {
    /// With these columns and no row.
    fn with(words: &[&str], numbers: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self { words: owned(words), numbers: owned(numbers), ..Self::default() }
    }

    fn row(&mut self, words: &[&Arc<str>], numbers: &[Option<f64>]) {
        self.rows.push((words.iter().map(|word| Arc::clone(word)).collect(), numbers.to_vec()));
    }

    /// Measures, each with its number.
    fn measures(measures: &[(&str, Option<f64>)]) -> Self {
        let mut outcome = Self::with(&["measure"], &["value"]);
        measures.iter().for_each(|(name, value)| outcome.row(&[&Arc::from(*name)], &[*value]));
        outcome
    }

    /// Every pair of two areas, with what each table has for it.
    fn pairs(areas: &[Arc<str>], columns: &[(&str, &Matrix)]) -> Self {
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let mut outcome = Self::with(&["orig", "dest"], &names);
        for (i, origin) in areas.iter().enumerate() {
            for (j, destination) in areas.iter().enumerate().filter(|(j, _)| *j != i) {
                let numbers: Vec<_> = columns.iter().map(|(_, table)| Some(table.at(i, j))).collect();
                outcome.row(&[origin, destination], &numbers);
            }
        }
        outcome
    }

    /// The table as CSV, numbers with every digit that they have.
    pub fn csv(&self) -> String {
        let names: Vec<&str> = self.words.iter().chain(&self.numbers).map(String::as_str).collect();
        let mut text = names.join(",") + "\n";
        for (words, numbers) in &self.rows {
            for (at, word) in words.iter().enumerate() {
                let comma = if at > 0 { "," } else { "" };
                let quoted = word.contains([',', '"', '\n', '\r']);
                text.push_str(comma);
                if quoted {
                    text.extend(["\"", &word.replace('"', "\"\""), "\""]);
                } else {
                    text.push_str(word);
                }
            }
            for number in numbers {
                text.push(',');
                // Minus zero becomes zero.
                text.push_str(&number.map(|number| (number + 0.0).to_string()).unwrap_or_default());
            }
            text.push('\n');
        }
        text
    }
}

/// The recipe of this name.
pub fn recipe(id: &str) -> Option<&'static Recipe> {
    RECIPES.iter().find(|recipe| recipe.id == id)
}

impl Recipe {
    /// Its name without its version, as it stands in keys of messages: `flows-closed-min`.
    pub fn key(&self) -> String {
        self.id.split('/').next().unwrap_or_default().replace('.', "-")
    }

    /// The columns of an input; those that a setting names come after the others.
    pub fn columns(&self, input: &Input, settings: &BTreeMap<String, String>) -> Vec<Column> {
        let own = input.columns.iter().map(|(names, kind)| Column::of(names, *kind));
        let named = self.parameters.iter().filter(|parameter| matches!(parameter.values, Values::Columns));
        let named = named.filter_map(|parameter| settings.get(parameter.name));
        let more = named.flat_map(|names| names.split(',')).map(str::trim).filter(|name| !name.is_empty());
        own.chain(more.map(|name| Column::of(name, Kind::Number))).collect()
    }

    /// Settings with defaults for what is not said.
    ///
    /// # Errors
    /// A name that is no parameter, or a value that it may not have.
    pub fn settings(&self, said: &[(String, String)]) -> Result<BTreeMap<String, String>, Vec<Problem>> {
        let mut settings: BTreeMap<String, String> =
            self.parameters.iter().map(|known| (known.name.to_owned(), known.default.to_owned())).collect();
        let mut problems = Vec::new();
        for (name, value) in said {
            let fits = self.parameters.iter().find(|known| known.name == name).map(|known| match &known.values {
                Values::Of(words) => words.contains(&value.as_str()),
                Values::Number(least, most) => {
                    value.parse::<f64>().is_ok_and(|number| number >= *least && number <= *most)
                }
                Values::Columns => !value.is_empty(),
            });
            match fits {
                Some(true) => drop(settings.insert(name.clone(), value.clone())),
                Some(false) => problems.push(Problem::whole(name, "setting-value", value)),
                None => problems.push(Problem::whole(name, "setting-unknown", value)),
            }
        }
        if problems.is_empty() { Ok(settings) } else { Err(problems) }
    }

    /// Computes the result.
    ///
    /// # Errors
    /// Why the tables do not serve, with input and line.
    pub fn run(&self, given: &Given) -> Result<Outcome, Vec<Problem>> {
        let absent = self.inputs.iter().filter(|input| !input.optional && !given.tables.contains_key(input.name));
        let absent: Vec<Problem> = absent.map(|input| Problem::whole(input.name, "input-missing", "")).collect();
        if absent.is_empty() { (self.make)(given) } else { Err(absent) }
    }
}
