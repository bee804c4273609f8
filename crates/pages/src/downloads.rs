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
    /// The formats, or the languages, with their addresses.
    pub files: Vec<(String, String)>,
}

/// The formats of a kind with what stands behind the text's name.
type Formats = &'static [(&'static str, &'static str)];

const CLEAN: Formats = &[("PDF", ".pdf"), ("DOCX", ".docx"), ("HTML", ".html"), ("TXT", ".txt")];
const MACHINES: Formats = &[("XML", ".akn.xml")];
const MARKED: Formats =
    &[("PDF", "-marked.pdf"), ("DOCX", "-marked.docx"), ("HTML", "-marked.html"), ("TXT", "-marked.txt")];
const BILINGUAL: Formats = &[("PDF", "-bilingual.pdf"), ("DOCX", "-bilingual.docx")];

impl Frame {
    /// The files of a text, for its page.
    pub fn downloads(&self, m: &MeetingView, text: &TextView) -> Vec<Download> {
        let file = |ending: &str| self.text_file(&m.slug, &text.slug, ending);
        let of = |label: String, formats: Formats, query: &str| {
            let address = |(format, ending): &(&str, &str)| ((*format).to_owned(), file(&format!("{ending}{query}")));
            Download { label, files: formats.iter().map(address).collect() }
        };
        let mut all = Vec::from([of(self.t("downloads-clean"), CLEAN, "")]);
        if !text.adopted {
            all.push(of(self.t("downloads-marked"), MARKED, ""));
        }
        let own = self.own_language(text);
        for other in text.authentic.iter().filter(|tag| Some(*tag) != own) {
            let label = self.t1("downloads-bilingual", "language", self.language_of(other));
            all.push(of(label, BILINGUAL, &format!("?to={other}")));
        }
        all.push(of(self.t("downloads-machines"), MACHINES, ""));
        let into: Vec<(String, String)> =
            targets(text).map(|to| (self.language_of(to), file(&format!(".xlf?to={to}")))).collect();
        if !text.adopted && !into.is_empty() {
            all.push(Download { label: self.t("downloads-translation"), files: into });
        }
        all
    }

    /// The language of the text's papers for this reader: the reader's, where the text has it, else the first authentic one.
    fn own_language<'a>(&self, text: &'a TextView) -> Option<&'a Tag> {
        let mut all = text.authentic.iter().chain(&text.courtesy);
        all.find(|tag| tag.as_str() == self.lang().language().tag()).or_else(|| text.authentic.first())
    }

    /// The other pages of a text that this reader may open: its rounds, its translation, what came back.
    pub fn text_pages(&self, m: &MeetingView, text: &TextView) -> Vec<(String, String)> {
        if text.adopted || !self.may_act() {
            return Vec::new();
        }
        let page = |key: &str, name: &str| (self.t(key), self.at(&m.slug, &format!("{}/{name}/", text.slug)));
        let mut pages = Vec::from([page("rounds-title", "rounds")]);
        if self.capacity.party().is_some() {
            pages.push(page("position-title", "position"));
        }
        if targets(text).next().is_some() {
            pages.push(page("translation-title", "translate"));
        }
        if self.drops_in() {
            pages.push(page("drop-in-title", "drop-in"));
        }
        pages
    }

    /// True for those who drop in what came back: the secretariat for all, a party for itself.
    pub fn drops_in(&self) -> bool {
        self.may_act() && self.capacity != procedure::Capacity::Chair
    }
}

/// The languages into which a text can be translated: from another one that is authentic.
pub(crate) fn targets(text: &TextView) -> impl Iterator<Item = &Tag> {
    let all = text.authentic.iter().chain(&text.courtesy);
    all.filter(|tag| text.authentic.iter().any(|source| source != *tag))
}
