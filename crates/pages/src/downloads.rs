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

impl Frame {
    /// The files of a text, for its page.
    pub fn downloads(&self, m: &MeetingView, text: &TextView) -> Vec<Download> {
        let file = |ending: &str| self.text_file(&m.slug, &text.slug, ending);
        let of = |label: String, files: &[(&str, String)]| Download {
            label,
            files: files.iter().map(|(format, ending)| ((*format).to_owned(), file(ending))).collect(),
        };
        let plain = |formats: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
            formats.iter().map(|(format, ending)| (*format, (*ending).to_owned())).collect()
        };
        let clean =
            [("PDF", ".pdf"), ("DOCX", ".docx"), ("HTML", ".html"), ("TXT", ".txt"), ("Akoma Ntoso", ".akn.xml")];
        let marked =
            [("PDF", "-marked.pdf"), ("DOCX", "-marked.docx"), ("HTML", "-marked.html"), ("TXT", "-marked.txt")];
        let mut all = Vec::from([of(self.t("downloads-clean"), &plain(&clean))]);
        if !text.adopted {
            all.push(of(self.t("downloads-marked"), &plain(&marked)));
        }
        let own = self.own_language(text);
        all.extend(text.authentic.iter().filter(|tag| Some(*tag) != own).map(|other| {
            let formats = [("PDF", "pdf"), ("DOCX", "docx")];
            let files = formats.map(|(format, ending)| (format, format!("-bilingual.{ending}?to={other}")));
            of(self.t1("downloads-bilingual", "language", self.language_of(other)), &files)
        }));
        let targets = text.authentic.iter().chain(&text.courtesy);
        let targets = targets.filter(|tag| text.authentic.iter().any(|source| source != *tag));
        let into: Vec<(String, String)> =
            targets.map(|to| (self.language_of(to), file(&format!(".xlf?to={to}")))).collect();
        if !text.adopted && !into.is_empty() {
            all.push(Download { label: self.t("downloads-translation"), files: into });
        }
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
