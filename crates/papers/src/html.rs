//! A paper as HTML: the same words in the same order, without style or script.

use locale::Lang;

use crate::document::{Block, Chapter, Document, Entry, Fact, Form, Look, Paragraph, SignatureLine, Stretch, Style};

/// A whole page.
pub(crate) fn page(document: &Document) -> String {
    let (language, direction) = (document.language, document.direction);
    let title = escape(&document.title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n</head>\n<body>\n{}</body>\n</html>\n",
        article(document)
    )
}

/// The paper as an article.
pub(crate) fn article(document: &Document) -> String {
    let mut out = Out(String::new());
    out.line(&format!("<article class=\"paper\" lang=\"{}\" dir=\"{}\">", document.language, document.direction));
    out.line("<header>");
    document.notices.iter().for_each(|notice| out.element("p", "paper-notice", notice));
    out.element("p", "paper-process", &document.process);
    document.symbol.iter().for_each(|symbol| out.element("p", "paper-symbol", symbol));
    document
        .mark
        .iter()
        .for_each(|mark| out.element("p", if mark.settled { "paper-settled" } else { "paper-open" }, &mark.words));
    out.element("h1", "", &document.title);
    document.subtitle.iter().for_each(|words| out.element("p", "paper-subtitle", words));
    document.standing.iter().for_each(|words| out.element("p", "paper-standing", words));
    out.line("</header>");
    document.chapters.iter().for_each(|chapter| out.chapter(chapter));
    out.foot(document);
    out.line("</article>");
    out.0
}

/// Escapes text for elements and quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Markup around a text that may be missing; the text is escaped.
fn optional(text: Option<&String>, markup: impl Fn(String) -> String) -> String {
    text.map(|text| markup(escape(text))).unwrap_or_default()
}

fn numbered(number: Option<&String>) -> String {
    optional(number, |number| format!("<span class=\"paper-number\">{number}</span> "))
}

/// The letters of a paragraph, with their brackets.
fn letters(paragraph: &Paragraph) -> String {
    let lines = |words: &str| escape(words).replace('\n', "<br>\n");
    if paragraph.stretches.is_empty() {
        return lines(&paragraph.words);
    }
    let stretch = |stretch: &Stretch| {
        let words = lines(&stretch.words);
        match stretch.look {
            Look::Plain => words,
            Look::Bracket => format!("<b class=\"paper-bracket\">{words}</b>"),
            Look::Tag => format!("<sup class=\"paper-tag\">{words}</sup>"),
            Look::Goes => format!("<del>{words}</del>"),
            Look::Comes => format!("<ins>{words}</ins>"),
        }
    };
    paragraph.stretches.iter().map(stretch).collect()
}

/// The direction of a paragraph's language, where it has one of its own.
fn direction(paragraph: &Paragraph) -> &'static str {
    let lang = paragraph.language.as_deref().and_then(|tag| tag.parse::<Lang>().ok());
    lang.map_or("auto", Lang::direction)
}

struct Out(String);

impl Out {
    fn line(&mut self, markup: &str) {
        self.0.push_str(markup);
        self.0.push('\n');
    }

    fn element(&mut self, name: &str, class: &str, text: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        self.line(&format!("<{name}{class}>{}</{name}>", escape(text)));
    }

    fn chapter(&mut self, chapter: &Chapter) {
        self.line("<section>");
        chapter.heading.iter().for_each(|heading| self.element("h2", "", heading));
        for block in &chapter.blocks {
            match block {
                Block::Paragraph(paragraph) => self.paragraph(paragraph),
                Block::Pairs { heads, rows } => self.pairs(heads, rows),
                Block::Note { words } => self.element("p", "paper-note", words),
                Block::Facts { facts } => self.facts(facts),
                Block::Entry(entry) => self.entry(entry),
                Block::Table { columns, rows } => {
                    self.line("<table>\n<thead>\n<tr>");
                    columns.iter().for_each(|column| self.line(&format!("<th scope=\"col\">{}</th>", escape(column))));
                    self.line("</tr>\n</thead>\n<tbody>");
                    for row in rows {
                        self.line("<tr>");
                        for cell in row {
                            let detail = optional(cell.detail.as_ref(), |words| format!("<br><small>{words}</small>"));
                            self.line(&format!("<td>{}{detail}</td>", escape(&cell.words)));
                        }
                        self.line("</tr>");
                    }
                    self.line("</tbody>\n</table>");
                }
                Block::Line(line) => self.signature_line(line),
                Block::Code { lines, holds, said } => self.code(lines, holds, said),
            }
        }
        self.line("</section>");
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let language = optional(paragraph.language.as_ref(), |tag| format!(" lang=\"{tag}\""));
        let number = numbered(paragraph.number.as_ref());
        let mark = optional(paragraph.mark.as_ref(), |mark| format!("<small class=\"paper-mark\">{mark}</small> "));
        let words = letters(paragraph);
        let (name, class) = match paragraph.style {
            Style::Heading => ("h2", "paper-heading"),
            Style::Preambular => ("p", "paper-preambular"),
            Style::Operative => ("p", "paper-operative"),
            Style::Item => ("p", "paper-item"),
            Style::Footnote => ("p", "paper-footnote"),
        };
        self.line(&format!("<{name} class=\"{class}\"{language}>{number}{mark}{words}</{name}>"));
        paragraph.notes.iter().for_each(|note| self.element("p", "paper-note", note));
    }

    fn pairs(&mut self, heads: &[String; 2], rows: &[[Paragraph; 2]]) {
        self.line("<table class=\"paper-pairs\">\n<thead>\n<tr>");
        heads.iter().for_each(|head| self.line(&format!("<th scope=\"col\">{}</th>", escape(head))));
        self.line("</tr>\n</thead>\n<tbody>");
        for row in rows {
            self.line("<tr>");
            for paragraph in row {
                self.line(&format!("<td dir=\"{}\">", direction(paragraph)));
                self.paragraph(paragraph);
                self.line("</td>");
            }
            self.line("</tr>");
        }
        self.line("</tbody>\n</table>");
    }

    fn facts(&mut self, facts: &[Fact]) {
        self.line("<dl>");
        for fact in facts {
            self.element("dt", "", &fact.label);
            match fact.form {
                Form::Words => self.element("dd", "", &fact.value),
                Form::Code => self.line(&format!("<dd><code>{}</code></dd>", escape(&fact.value))),
            }
        }
        self.line("</dl>");
    }

    fn entry(&mut self, entry: &Entry) {
        let number = numbered(entry.number.as_ref());
        let name = if entry.depth == 0 { "h3" } else { "h4" };
        self.line(&format!("<{name}>{number}{}</{name}>", escape(&entry.title)));
        if entry.lines.is_empty() {
            return;
        }
        self.line("<dl>");
        for line in &entry.lines {
            self.element("dt", "", &line.label);
            let beside = optional(line.beside.as_ref(), |beside| format!(" <small>({beside})</small>"));
            self.line(&format!("<dd>{}{beside}</dd>", escape(&line.words)));
            line.detail.iter().for_each(|detail| self.element("dd", "paper-detail", detail));
        }
        self.line("</dl>");
    }

    fn signature_line(&mut self, line: &SignatureLine) {
        self.element("h3", "", &line.party);
        line.recorded.iter().for_each(|words| self.element("p", "paper-note", words));
        let manners = line.manners.join(" · ");
        let labels = [&line.signature, &line.date].map(|label| format!("<dt>{}</dt>\n<dd></dd>", escape(label)));
        self.line(&format!("<dl>\n{}", labels.join("\n")));
        if !manners.is_empty() {
            self.element("dt", "", &line.manner);
            self.element("dd", "", &manners);
        }
        self.line("</dl>");
    }

    /// The letters in one piece, to be copied; and the code, where it can be drawn.
    fn code(&mut self, lines: &[String], holds: &str, said: &str) {
        let pieces: Vec<String> = lines.iter().map(|line| escape(line)).collect();
        self.line(&format!("<p><code>{}</code></p>", pieces.join("<wbr>")));
        if let Ok(drawn) = crate::pdf::code(holds) {
            self.line(&format!("<figure role=\"img\" aria-label=\"{}\">{drawn}</figure>", escape(said)));
        }
    }

    fn foot(&mut self, document: &Document) {
        let foot = &document.foot;
        self.line("<footer>");
        let standing: Vec<&str> =
            [Some(&foot.symbol), foot.language.as_ref()].into_iter().flatten().map(String::as_str).collect();
        self.element("p", "", &standing.join(" · "));
        foot.hash.iter().for_each(|hash| {
            self.line(&format!("<p>{} <code>{}</code></p>", escape(&hash.label), escape(&hash.value)));
        });
        self.element("p", "", &foot.record);
        self.line(&format!("<p><a href=\"{}\">{}</a></p>", escape(&foot.address), escape(&foot.verify)));
        self.line("</footer>");
    }
}
