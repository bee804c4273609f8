//! A mail: plain text, and the same as HTML, each part in its language and direction.
//!
//! It is given nothing that is not public: `procedure::membership::notices` leaves out the rest.

use askama::Template;

use crate::frame::Frame;

/// A mail.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/notice.html")]
pub struct Mail {
    /// The language of its first part.
    pub lang: &'static str,
    /// The direction of that language.
    pub direction: &'static str,
    /// What stands in its subject.
    pub title: String,
    /// The same in each of its languages.
    pub parts: Vec<Part>,
    /// Where its reader chooses how to be told; none where this tells of nothing that could be chosen.
    pub choose: Option<String>,
}

/// What is said in one language.
#[derive(Clone, Debug)]
pub struct Part {
    /// The language.
    pub lang: &'static str,
    /// Its direction.
    pub direction: &'static str,
    /// What stands first: the process.
    pub head: String,
    /// What is told.
    pub lines: Vec<Line>,
    /// What stands last: why this comes, and that nobody reads an answer.
    pub foot: Vec<String>,
    /// The words of the link by which its reader chooses.
    pub choose: String,
}

/// One thing that is told.
#[derive(Clone, Debug)]
pub struct Line {
    /// The sentence.
    pub sentence: String,
    /// What is known of it.
    pub facts: Vec<Fact>,
    /// Where more stands.
    pub link: String,
}

/// A name in its own language.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is the name of.
    pub label: String,
    /// The name.
    pub words: String,
    /// Its language.
    pub lang: String,
    /// The direction of that language.
    pub direction: &'static str,
}

/// Where somebody chooses how to be told. Opening it changes nothing: machines that look for harm open every link.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/choose.html")]
pub struct Choose {
    /// The frame.
    pub f: Frame,
    /// What stands in the link.
    pub token: String,
    /// True where a choice was saved.
    pub saved: bool,
    /// Its whole address, where it was made anew and is to be handed over.
    pub new: Option<String>,
    /// Every topic, in a word, with how its reader is told.
    pub topics: Vec<(&'static str, &'static str)>,
    /// Every hour of the daily mail, and whether it is the one that was chosen.
    pub hours: Vec<(u8, bool)>,
    /// Its zone; empty where it is that of the process.
    pub zone: String,
}

impl Choose {
    /// Every way to be told, in a word.
    pub const HOW: [&'static str; 3] = ["at-once", "daily", "not"];

    fn topic_words(&self, topic: &str) -> String {
        self.f.t(&format!("word-topic-{topic}"))
    }

    fn how_words(&self, how: &str) -> String {
        self.f.t(&format!("mail-how-{how}"))
    }

    fn address(&self) -> String {
        self.f.link(&format!("/notices/{}/", self.token))
    }
}

impl Mail {
    /// The mail as plain text. A name that is written the other way round is set apart (Unicode UAX 9: FSI and PDI).
    pub fn plain(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(|part| part.plain(self.choose.as_deref())).collect();
        parts.join("\n\n* * *\n\n")
    }
}

impl Part {
    /// A name that may be written the other way round, set apart where the part runs from right to left.
    fn apart(&self, words: &str) -> String {
        if self.direction == "rtl" { format!("\u{2068}{words}\u{2069}") } else { words.to_owned() }
    }

    fn plain(&self, choose: Option<&str>) -> String {
        let mut text = format!("{}\n", self.apart(&self.head));
        for line in &self.lines {
            text.extend(["\n", &line.sentence, "\n"]);
            for fact in &line.facts {
                if fact.direction == self.direction {
                    text.extend([&fact.label, " ", &fact.words, "\n"]);
                } else {
                    text.extend([&fact.label, " \u{2068}", &fact.words, "\u{2069}\n"]);
                }
            }
            text.extend([&line.link, "\n"]);
        }
        text.push('\n');
        for foot in &self.foot {
            text.extend([foot, "\n"]);
        }
        // From right to left an address has a line of its own, so that nothing stands beside it in the same line.
        let between = if self.direction == "rtl" { "\n" } else { " " };
        if let Some(choose) = choose {
            text.extend([&self.choose, between, choose, "\n"]);
        }
        text
    }
}
