//! A paper as plain text: the same words in the same order, folded at 76 letters.

use crate::document::{Block, Document, Entry, Look, Paragraph, Stretch, Style};

/// The longest line, in letters.
const WIDTH: usize = 76;

/// The paper.
pub(crate) fn txt(document: &Document) -> String {
    let mut out = Out(String::new());
    document.notices.iter().for_each(|notice| out.block(notice, ""));
    out.block(&document.process, "");
    document.symbol.iter().for_each(|symbol| out.block(symbol, ""));
    document.mark.iter().for_each(|mark| out.block(&mark.words, ""));
    out.block(&document.title, "");
    document.subtitle.iter().for_each(|words| out.block(words, ""));
    document.standing.iter().for_each(|words| out.block(words, ""));
    for chapter in &document.chapters {
        out.rule();
        chapter.heading.iter().for_each(|heading| out.block(heading, ""));
        chapter.blocks.iter().for_each(|block| out.any(block));
    }
    out.rule();
    let foot = &document.foot;
    let standing: Vec<&str> =
        [Some(&foot.symbol), foot.language.as_ref()].into_iter().flatten().map(String::as_str).collect();
    out.line(&standing.join(" · "), "");
    foot.hash.iter().for_each(|hash| out.line(&format!("{} {}", hash.label, hash.value), ""));
    out.line(&foot.record, "");
    out.line(&foot.verify, "");
    locale::without_isolates(&out.0)
}

/// The letters of a paragraph; the tag of a bracket stands in parentheses behind it.
pub(crate) fn letters(paragraph: &Paragraph) -> String {
    if paragraph.stretches.is_empty() {
        return paragraph.words.clone();
    }
    let stretch = |stretch: &Stretch| match stretch.look {
        Look::Tag => format!("({})", stretch.words),
        Look::Plain | Look::Bracket | Look::Goes | Look::Comes => stretch.words.clone(),
    };
    paragraph.stretches.iter().map(stretch).collect()
}

struct Out(String);

impl Out {
    fn any(&mut self, block: &Block) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Pairs { heads, rows } => {
                self.block(&heads.join(" / "), "");
                rows.iter().flatten().for_each(|paragraph| self.paragraph(paragraph));
            }
            Block::Note { words } => self.block(words, ""),
            Block::Facts { facts } => {
                facts.iter().for_each(|fact| self.line(&format!("{}: {}", fact.label, fact.value), ""));
                self.0.push('\n');
            }
            Block::Entry(entry) => self.entry(entry),
            Block::Table { columns, rows } => {
                for row in rows {
                    for (column, cell) in columns.iter().zip(row) {
                        let detail = cell.detail.as_ref().map(|words| format!(" ({words})")).unwrap_or_default();
                        self.line(&format!("{column}: {}{detail}", cell.words), "");
                    }
                    self.0.push('\n');
                }
            }
            Block::Line(line) => {
                self.line(&line.party, "");
                line.recorded.iter().for_each(|words| self.line(words, "  "));
                self.line(&format!("{}: ______________________________", line.signature), "  ");
                self.line(&format!("{}: ____________", line.date), "  ");
                if !line.manners.is_empty() {
                    self.line(&format!("{}: {}", line.manner, line.manners.join(" / ")), "  ");
                }
                self.0.push('\n');
            }
            Block::Code { holds, .. } => self.block(holds, ""),
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let number = paragraph.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
        let indent = match paragraph.style {
            Style::Preambular => "  ",
            Style::Heading | Style::Operative | Style::Footnote => "",
            Style::Item => "    ",
        };
        let mark = paragraph.mark.as_ref().map(|mark| format!("({mark}) ")).unwrap_or_default();
        self.block(&format!("{number}{mark}{}", letters(paragraph)), indent);
        paragraph.notes.iter().for_each(|note| self.block(note, "  "));
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
        let indent = if entry.depth == 0 { "" } else { "  " };
        self.line(&format!("{number}{}", entry.title), indent);
        let inner = format!("{indent}    ");
        for line in &entry.lines {
            let detail = line.detail.as_ref().map(|detail| format!(", {detail}")).unwrap_or_default();
            let beside = line.beside.as_ref().map(|beside| format!(" ({beside})")).unwrap_or_default();
            self.line(&format!("{}: {}{beside}{detail}", line.label, line.words), &inner);
        }
        self.0.push('\n');
    }

    fn rule(&mut self) {
        self.0.push_str(&"-".repeat(WIDTH));
        self.0.push_str("\n\n");
    }

    fn block(&mut self, text: &str, indent: &str) {
        self.line(text, indent);
        self.0.push('\n');
    }

    /// Writes a text and folds it between words.
    fn line(&mut self, text: &str, indent: &str) {
        for line in text.lines() {
            let mut width = 0_usize;
            for word in line.split_whitespace() {
                let letters = word.chars().count();
                if width == 0 {
                    self.0.push_str(indent);
                    width = indent.len();
                } else if width.saturating_add(letters).saturating_add(1) > WIDTH {
                    self.0.push('\n');
                    self.0.push_str(indent);
                    width = indent.len();
                } else {
                    self.0.push(' ');
                    width = width.saturating_add(1);
                }
                self.0.push_str(word);
                width = width.saturating_add(letters);
            }
            self.0.push('\n');
        }
    }
}
