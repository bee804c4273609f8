//! The files in which a text goes out, as a list on its page.

use procedure::meetings::view::MeetingView;
use procedure::names::Tag;
use procedure::texts::view::TextView;

use crate::Frame;

/// What of a text, with the files in which it comes.
#[derive(Clone, Debug)]
pub struct Download {
    /// What it is.
    pub label: String,
    /// The formats with their addresses.
    pub files: Vec<(&'static str, String)>,
}

impl Frame {
    /// The files of a text, for its page.
    pub fn downloads(&self, m: &MeetingView, text: &TextView) -> Vec<Download> {
        let file = |ending: &str| self.text_file(&m.slug, &text.slug, ending);
        let mut all = Vec::from([Download {
            label: self.t("downloads-clean"),
            files: Vec::from([
                ("PDF", file(".pdf")),
                ("DOCX", file(".docx")),
                ("HTML", file(".html")),
                ("TXT", file(".txt")),
                ("Akoma Ntoso", file(".akn.xml")),
            ]),
        }]);
        if !text.adopted {
            all.push(Download {
                label: self.t("downloads-marked"),
                files: Vec::from([
                    ("PDF", file("-marked.pdf")),
                    ("DOCX", file("-marked.docx")),
                    ("HTML", file("-marked.html")),
                    ("TXT", file("-marked.txt")),
                ]),
            });
        }
        let own = self.own_language(text);
        let beside = |other: &Tag| Download {
            label: self.t1("downloads-bilingual", "language", self.language_of(other)),
            files: Vec::from([
                ("PDF", file(&format!("-bilingual.pdf?to={other}"))),
                ("DOCX", file(&format!("-bilingual.docx?to={other}"))),
            ]),
        };
        all.extend(text.authentic.iter().filter(|tag| Some(*tag) != own).map(beside));
        let into = |to: &Tag| Download {
            label: self.t1("downloads-translation", "language", self.language_of(to)),
            files: Vec::from([("XLIFF", file(&format!(".xlf?to={to}")))]),
        };
        let targets = text.authentic.iter().chain(&text.courtesy);
        let targets = targets.filter(|tag| !text.adopted && text.authentic.iter().any(|source| source != *tag));
        all.extend(targets.map(into));
        all
    }

    /// The language of the text's papers for this reader: the reader's, where the text has it, else the first authentic one.
    fn own_language<'a>(&self, text: &'a TextView) -> Option<&'a Tag> {
        let mut all = text.authentic.iter().chain(&text.courtesy);
        all.find(|tag| tag.as_str() == self.lang().tag()).or_else(|| text.authentic.first())
    }

    /// The other pages of a text that this reader may open: its rounds, its translation, what came back.
    pub fn text_pages(&self, m: &MeetingView, text: &TextView) -> Vec<(String, String)> {
        if text.adopted || !self.has_seat() {
            return Vec::new();
        }
        let page = |key: &str, name: &str| (self.t(key), self.at(&m.slug, &format!("{}/{name}/", text.slug)));
        let mut pages = Vec::from([page("rounds-title", "rounds")]);
        if self.capacity.party().is_some() {
            pages.push(page("position-title", "position"));
        }
        if text.authentic.len().saturating_add(text.courtesy.len()) > 1 {
            pages.push(page("translation-title", "translate"));
        }
        if !matches!(self.capacity, procedure::Capacity::Chair) {
            pages.push(page("drop-in-title", "drop-in"));
        }
        pages
    }
}
