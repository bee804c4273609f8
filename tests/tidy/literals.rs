//! The texts in quotation marks of a Rust source, and the expressions of a template.

use std::iter::Peekable;
use std::str::Chars;

/// A text in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    /// The line on which it begins.
    pub(crate) line: usize,
    /// What stands between the marks, escapes as they are written.
    pub(crate) text: String,
}

/// Every text in quotation marks of a Rust source, comments and characters left out.
pub(crate) fn literals(source: &str) -> Vec<Literal> {
    let mut reader = Reader { chars: source.chars().peekable(), line: 1 };
    let mut found = Vec::new();
    let mut before = ' ';
    while let Some(c) = reader.next() {
        match c {
            '/' if reader.chars.peek() == Some(&'/') => reader.until(|c| c == '\n'),
            '\'' => reader.character(),
            '"' => found.push(Literal { line: reader.line, text: reader.quoted() }),
            'r' if !is_of_name(before) => {
                let line = reader.line;
                found.extend(reader.raw().map(|text| Literal { line, text }));
            }
            _ => {}
        }
        before = c;
    }
    found
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

struct Reader<'a> {
    chars: Peekable<Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let c = self.chars.next()?;
        self.line += usize::from(c == '\n');
        Some(c)
    }

    fn until(&mut self, end: impl Fn(char) -> bool) {
        while self.next().is_some_and(|c| !end(c)) {}
    }

    /// After the first mark: up to the last.
    fn quoted(&mut self) -> String {
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '"' => break,
                '\\' => text.extend([Some(c), self.next()].into_iter().flatten()),
                _ => text.push(c),
            }
        }
        text
    }

    /// After an apostrophe: a character such as `'"'`, or a lifetime.
    fn character(&mut self) {
        let mut ahead = self.chars.clone();
        match (ahead.next(), ahead.next()) {
            (Some('\\'), _) => {
                self.next();
                self.next();
                self.until(|c| c == '\'');
            }
            (Some(_), Some('\'')) => {
                self.next();
                self.next();
            }
            (_, _) => {}
        }
    }

    /// After an `r`: a raw text such as `r#"…"#`, if it is one.
    fn raw(&mut self) -> Option<String> {
        let hashes = self.chars.clone().take_while(|c| *c == '#').count();
        if self.chars.clone().nth(hashes) != Some('"') {
            return None;
        }
        for _ in 0..=hashes {
            self.next()?;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let mut text = String::new();
        while !text.ends_with(&end) {
            text.push(self.next()?);
        }
        text.strip_suffix(&end).map(str::to_owned)
    }
}

/// The expressions of a template: what stands in `{{ … }}` and `{% … %}`, each with its line.
pub(crate) fn expressions(template: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, text) in (1..).zip(template.lines()) {
        for part in text.split(['{']).skip(1) {
            let inner = part.strip_prefix('%').and_then(|rest| rest.split_once("%}"));
            let inner = inner.or_else(|| part.split_once("}}"));
            found.extend(inner.map(|(inner, _)| (line, inner.to_owned())));
        }
    }
    found
}

/// A template without its expressions, its tags, and the values of their attributes.
pub(crate) fn words_of_template(template: &str) -> String {
    let outside = |text: &str, open: &str, close: &str| {
        let mut parts = text.split(open);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + " " + part.split_once(close).map_or("", |(_, after)| after))
    };
    let text = outside(template, "{#", "#}");
    // The names of a page's class and kind are no words.
    let text = outside(&text, "{% block body %}", "{% endblock %}");
    let text = outside(&text, "{% block kind %}", "{% endblock %}");
    let text = outside(&outside(&text, "{{", "}}"), "{%", "%}");
    // A command is typed as it stands, in any language.
    let text =
        ["code", "kbd", "pre"].iter().fold(text, |text, tag| outside(&text, &format!("<{tag}"), &format!("</{tag}>")));
    outside(&text, "<", ">")
}

#[test]
fn literals_are_found_where_they_are() {
    let source = "let a = \"one\"; // \"two\"\nlet b = ['\"', '\\'', 'x']; let c: &'a str = r#\"th\"ree\"#;\nfor_r(\"fo\\\"ur\")";
    let found: Vec<(usize, String)> = literals(source).into_iter().map(|found| (found.line, found.text)).collect();
    let expected = [(1, "one"), (2, "th\"ree"), (3, "fo\\\"ur")];
    assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
}

#[test]
fn expressions_and_words_of_a_template_are_told_apart() {
    let template = "<p title=\"{{ f.t(\"a\") }}\">{% if x %}Words{{ y }}</p>\n<code>meshveret verify</code>";
    let found = [(1, " f.t(\"a\") "), (1, " if x "), (1, " y ")].map(|(line, text)| (line, text.to_owned()));
    assert_eq!(expressions(template), found);
    assert_eq!(words_of_template(template).split_whitespace().collect::<Vec<_>>(), ["Words"]);
}
