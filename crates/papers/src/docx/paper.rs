//! A paper as DOCX, for whoever must work on it: the same words in the same order, in styles that an office program knows.

use crate::document::{Block, Cell, Document, Entry, Paragraph, SignatureLine, Style};
use crate::docx::{Package, Run};
use crate::txt::letters;
use crate::xml::Xml;
use crate::zipped::ZipError;

/// The paper: the same bytes every time.
pub(crate) fn paper(document: &Document) -> Result<Vec<u8>, ZipError> {
    let mut out = Out { xml: Xml::part(), right_to_left: document.direction == "rtl" };
    document.notices.iter().for_each(|notice| out.line("Front", notice));
    out.line("Front", &document.process);
    document.symbol.iter().for_each(|symbol| out.line("Front", symbol));
    document.mark.iter().for_each(|mark| out.line("Front", &mark.words));
    out.line("Title", &document.title);
    document.subtitle.iter().for_each(|words| out.line("Normal", words));
    document.standing.iter().for_each(|words| out.line("Front", words));
    for chapter in &document.chapters {
        chapter.heading.iter().for_each(|heading| out.line("Heading1", heading));
        chapter.blocks.iter().for_each(|block| out.block(block));
    }
    Package::paper(document, out.xml.done()).bytes()
}

struct Out {
    xml: Xml,
    right_to_left: bool,
}

impl Out {
    fn line(&mut self, style: &str, words: &str) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", style)]);
        if self.right_to_left {
            self.xml.empty("w:bidi", &[]);
        }
        self.xml.close("w:pPr");
        Run::plain().write(&mut self.xml, words);
        self.xml.close("w:p");
        self.xml.line();
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Pairs { heads, rows } => {
                let cell = |paragraph: &Paragraph| Vec::from([("Normal", numbered(paragraph))]);
                let rows: Vec<Vec<_>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
                self.table(heads, &rows);
            }
            Block::Note { words } => self.line("Front", words),
            Block::Facts { facts } => {
                facts.iter().for_each(|fact| self.line("Normal", &format!("{}: {}", fact.label, fact.value)));
            }
            Block::Entry(entry) => self.entry(entry),
            Block::Table { columns, rows } => {
                let cell = |cell: &Cell| {
                    let words = Some(("Normal", cell.words.clone()));
                    let detail = cell.detail.clone().map(|detail| ("Front", detail));
                    words.into_iter().chain(detail).collect::<Vec<_>>()
                };
                let rows: Vec<Vec<_>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
                self.table(columns, &rows);
            }
            Block::Line(line) => self.signature_line(line),
            Block::Code { holds, .. } => self.line("Normal", holds),
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let style = match paragraph.style {
            Style::Heading => "Heading1",
            Style::Preambular => "Preambular",
            Style::Operative => "Operative",
            Style::Item => "Item",
            Style::Footnote => "FootnoteText",
        };
        self.line(style, &numbered(paragraph));
        paragraph.notes.iter().for_each(|note| self.line("Front", note));
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
        self.line("Heading2", &format!("{number}{}", entry.title));
        for line in &entry.lines {
            let detail = line.detail.as_ref().map(|detail| format!("\n{detail}")).unwrap_or_default();
            let beside = line.beside.as_ref().map(|beside| format!(" ({beside})")).unwrap_or_default();
            self.line("Preambular", &format!("{}: {}{beside}{detail}", line.label, line.words));
        }
    }

    fn signature_line(&mut self, line: &SignatureLine) {
        self.line("Heading2", &line.party);
        line.recorded.iter().for_each(|words| self.line("Front", words));
        self.line("Normal", &format!("{}: ______________________________", line.signature));
        self.line("Normal", &format!("{}: ____________", line.date));
        if !line.manners.is_empty() {
            self.line("Normal", &format!("{}: {}", line.manner, line.manners.join(" / ")));
        }
    }

    /// A table of cells, each of some lines in their styles.
    fn table(&mut self, heads: &[String], rows: &[Vec<Vec<(&str, String)>>]) {
        self.xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        heads.iter().for_each(|_| self.xml.empty("w:gridCol", &[]));
        self.xml.raw("</w:tblGrid>\n<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        heads.iter().for_each(|head| self.cell(&[("Front", head.clone())]));
        self.xml.raw("</w:tr>\n");
        for row in rows {
            self.xml.raw("<w:tr>");
            row.iter().for_each(|cell| self.cell(cell));
            self.xml.raw("</w:tr>\n");
        }
        self.xml.raw("</w:tbl>");
        // A table is followed by a paragraph, or office programs call the file broken.
        self.line("Normal", "");
    }

    fn cell(&mut self, lines: &[(&str, String)]) {
        self.xml.raw("<w:tc>");
        lines.iter().for_each(|(style, words)| self.line(style, words));
        self.xml.raw("</w:tc>");
    }
}

fn numbered(paragraph: &Paragraph) -> String {
    let number = paragraph.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
    let mark = paragraph.mark.as_ref().map(|mark| format!("({mark}) ")).unwrap_or_default();
    format!("{number}{mark}{}", letters(paragraph))
}
