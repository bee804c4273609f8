//! The tokens that an account made for its programs.

use askama::Template;
use procedure::time::Moment;

use crate::act::Choice;
use crate::frame::Frame;

/// A token for programs.
#[derive(Clone, Debug)]
pub struct TokenLine {
    /// Its row.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// The seat from which it acts, in words.
    pub seat: String,
    /// How far it goes, in words.
    pub scope: String,
    /// When it ends.
    pub expires: Moment,
    /// When it was last used.
    pub used: Option<Moment>,
    /// True while it is in force.
    pub holds: bool,
    /// The shape of its state.
    pub badge: &'static str,
    /// Its state in words.
    pub state: String,
}

/// The tokens of an account.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/tokens.html")]
pub struct Tokens {
    /// The frame.
    pub f: Frame,
    /// The token that was just made: it is shown this once.
    pub made: Option<String>,
    /// Why none was made.
    pub wrong: Option<String>,
    /// The tokens, the latest first.
    pub lines: Vec<TokenLine>,
    /// The seats for which one can be made.
    pub seats: Vec<Choice>,
    /// The kinds of acts that it may put.
    pub areas: Vec<Choice>,
    /// The name that was given.
    pub given: String,
    /// The days that were given.
    pub days: String,
}
