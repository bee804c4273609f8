//! A page taken apart: its elements in their order, its words, and what is wrong with it. It reads the markup that our templates
//! write, in which every element but a void one is closed and every value is quoted; anything else is a fault.

use std::collections::{BTreeMap, BTreeSet};

/// Elements that have no end.
const VOID: [&str; 9] = ["meta", "link", "input", "br", "hr", "img", "source", "col", "wbr"];
/// Elements before which a browser ends a paragraph.
const BLOCKS: [&str; 22] = [
    "address", "article", "aside", "details", "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "header",
    "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
];
/// Elements that stand in another of their kind in no page.
const ALONE: [&str; 5] = ["a", "button", "form", "label", "select"];
/// Attributes that are read to somebody.
const SAID: [&str; 6] = ["alt", "aria-label", "content", "data-away", "placeholder", "title"];

/// An element as it was opened.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// The words that stand in it and in no element inside it.
    pub(crate) words: String,
    within: Option<usize>,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// True for a block of data, which no browser runs.
    pub(crate) fn is_data(&self) -> bool {
        let read = serde_json::from_str::<serde_json::Value>(&self.words);
        self.get("type") == Some("application/ld+json") && read.is_ok()
    }

    /// True for a script that is a file of its own.
    pub(crate) fn is_of_a_file(&self) -> bool {
        self.get("src").is_some() && self.words.trim().is_empty()
    }
}

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) elements: Vec<Element>,
    pub(crate) faults: Vec<String>,
}

impl Page {
    /// Takes a page apart.
    pub(crate) fn read(markup: &str) -> Self {
        let mut page = Self::default();
        let Some(mut rest) = markup.trim_start().strip_prefix("<!doctype html>") else {
            page.faults.push("it does not begin with its type".to_owned());
            return page;
        };
        let mut open: Vec<usize> = Vec::new();
        while let Some((words, tag)) = rest.split_once('<') {
            page.say(&open, words);
            // A comment: the marks of the parts in which a live page is sent.
            if let Some((_, after)) = tag.strip_prefix("!--").and_then(|comment| comment.split_once("-->")) {
                rest = after;
                continue;
            }
            let Some((inside, after)) = tag_end(tag) else {
                page.faults.push(format!("an element does not end: {}", start(tag)));
                return page;
            };
            match inside.strip_prefix('/') {
                Some(name) => page.close(&mut open, name),
                None => page.open(&mut open, inside),
            }
            rest = after;
        }
        page.say(&open, rest);
        page.faults
            .extend(open.iter().map(|at| format!("<{}> is not closed", page.elements[*at].name)).collect::<Vec<_>>());
        page
    }

    fn say(&mut self, open: &[usize], words: &str) {
        if words.trim().is_empty() {
            return;
        }
        match open.last() {
            Some(at) => self.elements[*at].words.push_str(&decoded(words)),
            None => self.faults.push(format!("words outside the page: {}", start(words))),
        }
    }

    fn close(&mut self, open: &mut Vec<usize>, name: &str) {
        match open.pop() {
            Some(at) if self.elements[at].name == name => {}
            Some(at) => self.faults.push(format!("</{name}> ends <{}>", self.elements[at].name)),
            None => self.faults.push(format!("</{name}> ends nothing")),
        }
    }

    fn open(&mut self, open: &mut Vec<usize>, inside: &str) {
        let (inside, ended) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
        let mut kept = BTreeMap::new();
        for (attribute, value) in read_attributes(attributes, &mut self.faults) {
            if kept.insert(attribute.clone(), value).is_some() {
                self.faults.push(format!("<{name}> has {attribute} twice"));
            }
        }
        let names: Vec<&str> = open.iter().map(|at| self.elements[*at].name.as_str()).collect();
        let faults = misplaced(name, &names);
        self.faults.extend(faults);
        let drawn = name == "svg" || names.contains(&"svg");
        if ended && !drawn {
            self.faults.push(format!("<{name}/> is ended by its own stroke"));
        }
        let element =
            Element { name: name.to_owned(), attributes: kept, words: String::new(), within: open.last().copied() };
        self.elements.push(element);
        if !ended && !VOID.contains(&name) {
            open.push(self.elements.len() - 1);
        }
    }

    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The words of an element and of all that it holds.
    pub(crate) fn words_of(&self, element: &Element) -> String {
        let begin = self.elements.iter().position(|known| std::ptr::eq(known, element)).unwrap();
        let holds = |at: usize| std::iter::successors(Some(at), |at| self.elements[*at].within).any(|at| at == begin);
        let words = (begin..self.elements.len()).filter(|at| holds(*at)).map(|at| self.elements[at].words.as_str());
        words.collect::<Vec<_>>().join(" ").trim().to_owned()
    }

    /// All that the page says in its own language, one space between words.
    pub(crate) fn said(&self) -> String {
        let own = self.named("html").next().and_then(|html| html.get("lang")).unwrap_or_default();
        let mut said = String::new();
        for (at, element) in self.elements.iter().enumerate() {
            let around =
                || std::iter::successors(Some(at), |at| self.elements[*at].within).map(|at| &self.elements[at]);
            let language = around().find_map(|element| element.get("lang")).unwrap_or(own);
            // What stands in a field is somebody's, and may be of any language; data for programs name their own.
            if language != own || around().any(|element| ["pre", "textarea", "script"].contains(&element.name.as_str()))
            {
                continue;
            }
            let attributes = SAID.iter().filter_map(|name| element.get(name));
            for words in attributes.chain([element.words.as_str()]) {
                said.extend(words.split_whitespace().flat_map(|word| [word, " "]));
                said.push('\n');
            }
        }
        said
    }

    /// Words of another direction than what stands around them, which nothing sets apart: signs beside them would jump.
    pub(crate) fn turned(&self, direction: impl Fn(&str) -> Option<&'static str>) -> Vec<String> {
        let mut turned = Vec::new();
        for (at, element) in self.elements.iter().enumerate().filter(|(_, element)| !element.words.trim().is_empty()) {
            let mut around =
                std::iter::successors(Some(at), |at| self.elements[*at].within).map(|at| &self.elements[at]);
            // What has a direction of its own, or is set apart, stands before what has a language.
            let said = around.find(|one| one.name == "bdi" || one.get("dir").is_some() || one.get("lang").is_some());
            let Some(said) = said.filter(|one| one.name != "bdi" && one.get("dir").is_none()) else { continue };
            let own = self.named("html").next().and_then(|html| html.get("dir")).unwrap_or_default();
            let letters = element.words.chars().any(char::is_alphabetic);
            let other = said.get("lang").and_then(&direction).is_some_and(|other| other != own);
            if letters && other && !["option", "title"].contains(&element.name.as_str()) {
                turned.push(format!(
                    "words in {} run the other way: {}",
                    said.get("lang").unwrap(),
                    start(&element.words)
                ));
            }
        }
        turned
    }

    /// The words that stand in each element, with the names of the classes of all elements around them; without those in another language,
    /// written from left to right by themselves, or in what is no running text.
    pub(crate) fn running(&self) -> Vec<(&str, String)> {
        let own = self.named("html").next().and_then(|html| html.get("lang")).unwrap_or_default();
        let mut running = Vec::new();
        for (at, element) in self.elements.iter().enumerate() {
            let around: Vec<&Element> =
                std::iter::successors(Some(at), |at| self.elements[*at].within).map(|at| &self.elements[at]).collect();
            let told = around.iter().take_while(|element| element.name != "html").any(|element| {
                let other = element.get("lang").is_some_and(|lang| lang != own);
                let unread = ["code", "kbd", "pre", "script", "svg", "textarea"].contains(&element.name.as_str());
                other || unread || ["ltr", "auto"].contains(&element.get("dir").unwrap_or_default())
            });
            if !told {
                let classes = around.iter().filter_map(|element| element.get("class")).collect::<Vec<_>>().join(" ");
                running.push((element.words.as_str(), classes));
            }
        }
        running
    }

    /// Ids; a second of the same name is a fault.
    pub(crate) fn ids(&self) -> (BTreeSet<&str>, Vec<String>) {
        let (mut ids, mut twice) = (BTreeSet::new(), Vec::new());
        for id in self.elements.iter().filter_map(|element| element.get("id")) {
            if !ids.insert(id) {
                twice.push(format!("the id {id} stands twice"));
            }
        }
        (ids, twice)
    }
}

/// What is inside a tag, and what follows it; a stroke that ends it may stand in a quoted value.
fn tag_end(tag: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    for (at, c) in tag.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return Some((&tag[..at], &tag[at + 1..])),
            '<' if !quoted => return None,
            _ => {}
        }
    }
    None
}

/// The beginning of a longer text.
fn start(text: &str) -> String {
    text.chars().take(60).collect()
}

fn read_attributes(text: &str, faults: &mut Vec<String>) -> Vec<(String, String)> {
    let mut read = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let name_is_one = !name.is_empty()
            && name.chars().all(|c| {
                c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit() || c == ':' || c.is_ascii_uppercase()
            });
        if !name_is_one {
            faults.push(format!("not an attribute: {}", start(rest)));
            return read;
        }
        let Some(value) = after.strip_prefix('=') else {
            read.push((name.to_owned(), String::new()));
            rest = after.trim_start();
            continue;
        };
        let Some((value, after)) = value.strip_prefix('"').and_then(|value| value.split_once('"')) else {
            faults.push(format!("a value without quotes: {}", start(rest)));
            return read;
        };
        if !after.is_empty() && !after.starts_with(char::is_whitespace) {
            faults.push(format!("no space after {name}"));
        }
        read.push((name.to_owned(), decoded(value)));
        rest = after.trim_start();
    }
    read
}

/// What is wrong with the place of an element.
fn misplaced(name: &str, around: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    let parent = around.last().copied().unwrap_or_default();
    if BLOCKS.contains(&name) && around.contains(&"p") {
        faults.push(format!("<{name}> in a paragraph"));
    }
    if ALONE.contains(&name) && around.contains(&name) {
        faults.push(format!("<{name}> in <{name}>"));
    }
    let parents: &[&str] = match name {
        "li" => &["ul", "ol"],
        "dt" | "dd" => &["dl", "div"],
        "tr" => &["thead", "tbody"],
        "td" | "th" => &["tr"],
        "thead" | "tbody" | "caption" => &["table"],
        "option" => &["select", "optgroup"],
        "optgroup" => &["select"],
        "legend" => &["fieldset"],
        "summary" => &["details"],
        _ => return faults,
    };
    if !parents.contains(&parent) {
        faults.push(format!("<{name}> in <{parent}>"));
    }
    faults
}

/// Character references as characters.
fn decoded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let Some((reference, after)) = after.split_once(';') else {
            plain.push('&');
            rest = after;
            continue;
        };
        match reference {
            "amp" => plain.push('&'),
            "lt" => plain.push('<'),
            "gt" => plain.push('>'),
            "quot" => plain.push('"'),
            number => match number.strip_prefix('#').and_then(|number| number.parse().ok()).and_then(char::from_u32) {
                Some(c) => plain.push(c),
                None => plain.extend(["&", number, ";"]),
            },
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
}

#[test]
fn a_page_is_taken_apart() {
    let page = Page::read(
        "<!doctype html>\n<html lang=\"az\"><body><p id=\"a\" hidden>Bir &#38; <b>iki</b></p><svg><use href=\"#x\"/></svg><br></body></html>",
    );
    assert_eq!(page.faults, Vec::<String>::new());
    let paragraph = page.named("p").next().unwrap();
    assert_eq!((page.words_of(paragraph).as_str(), paragraph.get("hidden")), ("Bir &  iki", Some("")));
    let broken = "<!doctype html><html><p><div a=\"1\" a=\"2\"></p><li id=x></html>";
    let faults = Page::read(broken).faults;
    for fault in
        ["<div> in a paragraph", "<div> has a twice", "</p> ends <div>", "<li> in <p>", "a value without quotes: id=x"]
    {
        assert!(faults.iter().any(|known| known == fault), "{fault}: {faults:?}");
    }
}
