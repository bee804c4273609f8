//! A DOCX laid flat: its paragraphs in their order, each with its bookmarks, its letters and what became of them.
//!
//! Word and LibreOffice split runs, move bookmarks between paragraphs and put paragraphs into tables, content controls and
//! smart tags; all of that is gone here. Drawings, text boxes, field codes and hidden letters are no words of a text.

use std::collections::BTreeMap;

use crate::docx::package::OURS;
use crate::docx::{DocxError, FRONT};
use crate::xml::{Child, Node, Space, parse};
use crate::zipped::unpack;

/// The parts of a file.
pub(crate) struct Parts {
    /// The body of the document.
    pub(crate) body: Node,
    footnotes: Option<Node>,
    comments: Option<Node>,
    properties: BTreeMap<String, String>,
}

/// A tracked change: who made it and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Change {
    /// Who.
    pub(crate) author: String,
    /// When, in seconds as the file has it.
    pub(crate) date: String,
}

/// Letters of a paragraph, all with the same standing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Letters {
    /// The letters.
    pub(crate) text: String,
    /// The footnote whose mark they are.
    pub(crate) footnote: Option<String>,
    /// The bookmark to which they lead.
    pub(crate) link: Option<String>,
    /// Who added them.
    pub(crate) inserted: Option<Change>,
    /// Who took them away.
    pub(crate) deleted: Option<Change>,
    /// Their character style.
    pub(crate) style: Option<String>,
}

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat {
    /// The bookmarks that begin in it or before it.
    pub(crate) bookmarks: Vec<String>,
    /// Its letters.
    pub(crate) letters: Vec<Letters>,
    /// Who took its end away, so that the next one goes on from it.
    pub(crate) end_deleted: Option<Change>,
    /// Who added its end.
    pub(crate) end_inserted: Option<Change>,
    /// The comments on it.
    pub(crate) comments: Vec<String>,
}

/// The words of a file as they stand: a line for each paragraph, without what was taken away.
///
/// # Errors
/// It is no DOCX, or beyond the bounds of one.
pub fn words_of(bytes: &[u8]) -> Result<String, DocxError> {
    let words = |flat: Flat| -> String {
        flat.letters.into_iter().filter(|letters| letters.deleted.is_none()).map(|letters| letters.text).collect()
    };
    let lines: Vec<String> = Parts::open(bytes)?.paragraphs().into_iter().map(words).collect();
    Ok(lines.join("\n"))
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    /// Who made it and when.
    pub(crate) made: Change,
    /// Its words.
    pub(crate) words: String,
}

impl Parts {
    /// Opens a file.
    pub(crate) fn open(bytes: &[u8]) -> Result<Self, DocxError> {
        let wanted = |name: &str| {
            name.strip_suffix(".xml").is_some() && (name.starts_with("word/") || name.starts_with("docProps/"))
        };
        let parts = unpack(bytes, |name| wanted(name) || name == "_rels/.rels")?;
        let read = |name: &str| {
            let part = parts.get(name).map(|part| parse(part));
            part.transpose().map_err(|cause| DocxError::Part { part: name.to_owned(), cause })
        };
        let name = main_part(read("_rels/.rels")?.as_ref());
        let document = read(&name)?.ok_or(DocxError::NoDocument)?;
        let body = document.nodes().find(|node| is(node, "body")).cloned().ok_or(DocxError::NoDocument)?;
        let custom = read("docProps/custom.xml")?;
        let properties = custom.iter().flat_map(Node::nodes).filter_map(|property| {
            let name = property.attribute("name")?.strip_prefix(OURS)?;
            Some((name.to_owned(), property.text()))
        });
        Ok(Self {
            body,
            footnotes: read("word/footnotes.xml")?,
            comments: read("word/comments.xml")?,
            properties: properties.collect(),
        })
    }

    /// What the file says of itself.
    pub(crate) fn property(&self, name: &str) -> Option<&str> {
        self.properties.get(name).map(String::as_str)
    }

    /// The paragraphs of the body.
    pub(crate) fn paragraphs(&self) -> Vec<Flat> {
        flatten(&self.body)
    }

    /// The footnotes by their ids; the separators are none.
    pub(crate) fn footnotes(&self) -> BTreeMap<String, Flat> {
        let notes = self
            .footnotes
            .iter()
            .flat_map(Node::nodes)
            .filter(|note| note.attribute("type").is_none_or(|t| t == "normal"));
        let joined = |note: &Node| {
            let mut all = Flat::default();
            for (at, flat) in flatten(note).into_iter().enumerate() {
                if at > 0 {
                    all.letters.push(Letters { text: "\n".to_owned(), ..Letters::default() });
                }
                all.bookmarks.extend(flat.bookmarks);
                all.letters.extend(flat.letters);
                all.comments.extend(flat.comments);
            }
            all
        };
        notes.filter_map(|note| Some((note.attribute("id")?.to_owned(), joined(note)))).collect()
    }

    /// The comments by their ids.
    pub(crate) fn comments(&self) -> BTreeMap<String, Remark> {
        let all = self.comments.iter().flat_map(Node::nodes);
        let remark = |comment: &Node| {
            let lines = flatten(comment)
                .into_iter()
                .map(|flat| flat.letters.iter().map(|l| l.text.as_str()).collect::<String>());
            Remark { made: change(comment), words: lines.collect::<Vec<_>>().join("\n").trim().to_owned() }
        };
        all.filter_map(|comment| Some((comment.attribute("id")?.to_owned(), remark(comment)))).collect()
    }
}

fn main_part(rels: Option<&Node>) -> String {
    let is_document = |rel: &&Node| rel.attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument"));
    let target = rels.and_then(|rels| rels.nodes().find(is_document)).and_then(|rel| rel.attribute("Target"));
    target.unwrap_or("word/document.xml").trim_start_matches('/').to_owned()
}

/// True for an element of WordprocessingML.
pub(crate) fn is(node: &Node, name: &str) -> bool {
    node.space == Space::Word && node.name == name
}

fn change(node: &Node) -> Change {
    let of = |name: &str| node.attribute(name).unwrap_or_default().to_owned();
    Change { author: of("author"), date: of("date") }
}

/// The paragraphs below an element.
pub(crate) fn flatten(node: &Node) -> Vec<Flat> {
    let mut walk = Walk::default();
    walk.blocks(node, None);
    if let Some(last) = walk.flats.last_mut() {
        last.bookmarks.append(&mut walk.waiting);
    }
    walk.flats
}

#[derive(Default)]
struct Walk {
    flats: Vec<Flat>,
    /// Bookmarks and comments that begin between two paragraphs belong to the next one.
    waiting: Vec<String>,
    remarks: Vec<String>,
    /// How deep in the codes of fields, which are no words.
    codes: usize,
}

/// What holds for the letters below an element.
#[derive(Clone, Default)]
struct Standing {
    inserted: Option<Change>,
    deleted: Option<Change>,
    link: Option<String>,
}

impl Walk {
    fn blocks(&mut self, node: &Node, row_deleted: Option<&Change>) {
        for child in node.nodes() {
            match (child.space, child.name.as_str()) {
                (Space::Word, "p") => self.paragraph(child, row_deleted),
                (Space::Word, "bookmarkStart") => self.waiting.extend(child.attribute("name").map(str::to_owned)),
                (Space::Word, "commentRangeStart") => self.remarks.extend(child.attribute("id").map(str::to_owned)),
                (Space::Word, "tr") => {
                    let properties = child.nodes().find(|node| is(node, "trPr"));
                    let deleted = properties.and_then(|all| all.nodes().find(|node| is(node, "del"))).map(change);
                    self.blocks(child, deleted.as_ref().or(row_deleted));
                }
                (Space::Word, "sectPr" | "pPr" | "tblPr" | "tcPr" | "trPr" | "sdtPr") => {}
                (Space::Other, "AlternateContent") => {
                    child.nodes().take(1).for_each(|choice| self.blocks(choice, row_deleted));
                }
                _ => self.blocks(child, row_deleted),
            }
        }
    }

    fn paragraph(&mut self, node: &Node, row_deleted: Option<&Change>) {
        let mut flat = Flat {
            bookmarks: std::mem::take(&mut self.waiting),
            comments: std::mem::take(&mut self.remarks),
            end_deleted: row_deleted.cloned(),
            ..Flat::default()
        };
        let end = node.nodes().find(|node| is(node, "pPr")).and_then(|all| all.nodes().find(|node| is(node, "rPr")));
        for mark in end.into_iter().flat_map(Node::nodes).filter(|mark| mark.space == Space::Word) {
            match mark.name.as_str() {
                "del" | "moveFrom" => flat.end_deleted = Some(change(mark)),
                "ins" | "moveTo" => flat.end_inserted = Some(change(mark)),
                _ => {}
            }
        }
        let standing = Standing { deleted: row_deleted.cloned(), ..Standing::default() };
        self.inline(node, &standing, &mut flat);
        self.flats.push(flat);
    }

    fn inline(&mut self, node: &Node, standing: &Standing, flat: &mut Flat) {
        for child in node.nodes() {
            match (child.space, child.name.as_str()) {
                (Space::Word, "r") => self.run(child, standing, flat),
                (Space::Word, "ins" | "moveTo") => {
                    let inner = Standing { inserted: Some(change(child)), ..standing.clone() };
                    self.inline(child, &inner, flat);
                }
                (Space::Word, "del" | "moveFrom") => {
                    let inner = Standing { deleted: Some(change(child)), ..standing.clone() };
                    self.inline(child, &inner, flat);
                }
                (Space::Word, "hyperlink") => {
                    let link = child.attribute("anchor").map(str::to_owned);
                    self.inline(child, &Standing { link, ..standing.clone() }, flat);
                }
                (Space::Word, "bookmarkStart") => flat.bookmarks.extend(child.attribute("name").map(str::to_owned)),
                (Space::Word, "commentRangeStart") => flat.comments.extend(child.attribute("id").map(str::to_owned)),
                (Space::Word, "pPr" | "rPr" | "sdtPr" | "smartTagPr" | "customXmlPr") => {}
                (Space::Other, "AlternateContent") => {
                    child.nodes().take(1).for_each(|choice| self.inline(choice, standing, flat));
                }
                _ => self.inline(child, standing, flat),
            }
        }
    }

    fn run(&mut self, node: &Node, standing: &Standing, flat: &mut Flat) {
        let properties = node.nodes().find(|node| is(node, "rPr"));
        let property = |name: &str| properties.and_then(|all| all.nodes().find(|node| is(node, name)));
        let on = |found: &Node| !matches!(found.attribute("val"), Some("0" | "false" | "off"));
        let hidden = property("vanish").is_some_and(on);
        let mut letters = Letters {
            inserted: standing.inserted.clone(),
            deleted: standing.deleted.clone(),
            link: standing.link.clone(),
            style: property("rStyle").and_then(|style| style.attribute("val")).map(str::to_owned),
            ..Letters::default()
        };
        for child in node.nodes().filter(|child| child.space == Space::Word) {
            match child.name.as_str() {
                "fldChar" => match child.attribute("fldCharType") {
                    Some("begin") => self.codes = self.codes.saturating_add(1),
                    Some("separate" | "end") => self.codes = self.codes.saturating_sub(1),
                    _ => {}
                },
                "commentReference" => flat.comments.extend(child.attribute("id").map(str::to_owned)),
                "footnoteReference" => {
                    let mark = Letters {
                        footnote: child.attribute("id").map(str::to_owned),
                        text: String::new(),
                        ..letters.clone()
                    };
                    let before = std::mem::take(&mut letters.text);
                    flat.letters.push(Letters { text: before, ..letters.clone() });
                    flat.letters.push(mark);
                }
                _ if self.codes > 0 || hidden => {}
                "t" | "delText" => letters.text.push_str(&own_text(child)),
                "br" | "cr" => letters.text.push('\n'),
                "tab" | "ptab" => letters.text.push('\t'),
                "noBreakHyphen" => letters.text.push('\u{2011}'),
                _ => {}
            }
        }
        if !letters.text.is_empty() {
            flat.letters.push(letters);
        }
    }
}

fn own_text(node: &Node) -> String {
    let text = node.children.iter().filter_map(|child| match child {
        Child::Text(text) => Some(text.as_str()),
        Child::Node(_) => None,
    });
    text.collect()
}

/// The words in an element of a form, with every tracked change accepted: paragraphs become lines.
pub(crate) fn words_in(content: &Node) -> String {
    let wrapped =
        |children: Vec<Child>| Node { space: Space::Word, name: "body".to_owned(), attributes: Vec::new(), children };
    let blocks = content.nodes().any(|node| is(node, "p"));
    let inner = if blocks {
        content.children.clone()
    } else {
        let paragraph = Node { name: "p".to_owned(), ..wrapped(content.children.clone()) };
        Vec::from([Child::Node(paragraph)])
    };
    let front = |flat: &Flat| flat.bookmarks.iter().any(|name| name.starts_with(FRONT));
    let lines = flatten(&wrapped(inner)).into_iter().filter(|flat| !front(flat)).map(|flat| {
        let kept = flat.letters.iter().filter(|letters| letters.deleted.is_none());
        kept.map(|letters| letters.text.as_str()).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}
