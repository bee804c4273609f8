//! XML, out and in: a writer that escapes, and a reader that makes a tree within bounds.
//!
//! The reader knows elements by their local name and by what their namespace is to us, so that another prefix does not matter.
//! There is no entity but the five of XML and numbers, so nothing in a file can make it grow.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

/// The deepest element.
const DEPTH_MAX: usize = 128;
/// The most elements of one part.
const NODES_MAX: usize = 2_000_000;

/// A part is no XML that we take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// It is not well-formed.
    #[error("reading XML: {0}")]
    Broken(String),
    /// It is not UTF-8.
    #[error("the XML is not UTF-8")]
    NotUtf8,
    /// Its elements stand deeper than 128.
    #[error("the XML is deeper than {DEPTH_MAX} elements")]
    TooDeep,
    /// It has more than two million elements.
    #[error("the XML has more than {NODES_MAX} elements")]
    TooMany,
}

/// What the namespace of an element is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// WordprocessingML, transitional or strict.
    Word,
    /// XLIFF 2.
    Xliff,
    /// Any other, or none.
    Other,
}

impl Space {
    fn of(name: &str) -> Self {
        match name {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            "urn:oasis:names:tc:xliff:document:2.0" => Self::Xliff,
            _ => Self::Other,
        }
    }
}

/// An element.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// What its namespace is.
    pub(crate) space: Space,
    /// Its local name.
    pub(crate) name: String,
    /// Its attributes by their local names.
    pub(crate) attributes: Vec<(String, String)>,
    /// What stands in it.
    pub(crate) children: Vec<Child>,
}

/// What stands in an element.
#[derive(Clone, Debug)]
pub(crate) enum Child {
    /// An element.
    Node(Node),
    /// Text.
    Text(String),
}

impl Node {
    /// An attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    /// The first element in it with this name.
    pub(crate) fn node(&self, name: &str) -> Option<&Node> {
        self.nodes().find(|node| node.name == name)
    }

    /// The text in it, at any depth.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text
    }

    fn add_text(&self, to: &mut String) {
        for child in &self.children {
            match child {
                Child::Text(text) => to.push_str(text),
                Child::Node(node) => node.add_text(to),
            }
        }
    }
}

/// Reads a part.
pub(crate) fn parse(bytes: &[u8]) -> Result<Node, XmlError> {
    let text = std::str::from_utf8(bytes).map_err(|_not_utf8| XmlError::NotUtf8)?;
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Node> = Vec::new();
    let mut nodes = 0_usize;
    loop {
        let (space, event) = match reader.read_resolved_event().map_err(|cause| broken(&cause))? {
            (ResolveResult::Bound(name), event) => (Space::of(name.as_ref()), event),
            (ResolveResult::Unbound | ResolveResult::Unknown(_), event) => (Space::Other, event),
        };
        match event {
            Event::Start(start) => {
                nodes = nodes.saturating_add(1);
                if nodes > NODES_MAX {
                    return Err(XmlError::TooMany);
                }
                if open.len() >= DEPTH_MAX {
                    return Err(XmlError::TooDeep);
                }
                open.push(node(space, &start)?);
            }
            Event::End(_) => {
                let Some(done) = open.pop() else { return Err(XmlError::Broken("an end without a start".to_owned())) };
                match open.last_mut() {
                    Some(parent) => parent.children.push(Child::Node(done)),
                    None => return Ok(done),
                }
            }
            Event::Text(text) => add(&mut open, &text.xml10_content()),
            Event::CData(text) => add(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => add(&mut open, &resolved(&reference)?),
            Event::Eof => return Err(XmlError::Broken("it ends too early".to_owned())),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn broken(cause: &impl std::fmt::Display) -> XmlError {
    XmlError::Broken(cause.to_string())
}

fn node(space: Space, start: &BytesStart<'_>) -> Result<Node, XmlError> {
    let name = start.local_name().as_ref().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|cause| broken(&cause))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|cause| broken(&cause))?;
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Ok(Node { space, name, attributes, children: Vec::new() })
}

fn add(open: &mut [Node], text: &str) {
    let Some(node) = open.last_mut() else { return };
    match node.children.last_mut() {
        Some(Child::Text(before)) => before.push_str(text),
        Some(Child::Node(_)) | None => node.children.push(Child::Text(text.to_owned())),
    }
}

fn resolved(reference: &BytesRef<'_>) -> Result<String, XmlError> {
    if let Some(letter) = reference.resolve_char_ref().map_err(|cause| broken(&cause))? {
        return Ok(letter.to_string());
    }
    let name = reference.xml10_content();
    let found = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
    found.ok_or_else(|| XmlError::Broken(format!("the entity {name} is not known")))
}

/// A document that is being written.
#[derive(Debug)]
pub(crate) struct Xml(String);

/// The attributes of an element that is being written.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A document with its declaration.
    pub(crate) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned())
    }

    /// A part of a document.
    pub(crate) fn part() -> Self {
        Self(String::new())
    }

    /// Opens an element.
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.0.push('>');
    }

    /// Closes it.
    pub(crate) fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with text.
    pub(crate) fn leaf(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// Text.
    pub(crate) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\n' | '\t' => self.0.push(letter),
                // XML 1.0, section 2.2: these letters cannot stand in a document at all.
                '\u{fffe}' | '\u{ffff}' => {}
                other if other.is_control() => {}
                other => self.0.push(other),
            }
        }
    }

    /// What is written already.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// A line end between elements.
    pub(crate) fn line(&mut self) {
        self.0.push('\n');
    }

    /// The document.
    pub(crate) fn done(self) -> String {
        self.0
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut xml = Xml::new();
        xml.open("a", &[("b", "<\"&\u{1}>")]);
        xml.text("x & y\u{0} < z");
        xml.empty("c", &[]);
        xml.close("a");
        let read = parse(xml.done().as_bytes()).unwrap();
        assert_eq!(read.attribute("b"), Some("<\"&>"));
        assert_eq!(read.text(), "x & y < z");
        assert!(read.node("c").is_some());
    }

    #[test]
    fn references_and_cdata_are_text() {
        let read = parse("<a>1 &lt; 2 &#x416;<![CDATA[<b>]]></a>".as_bytes()).unwrap();
        assert_eq!(read.text(), "1 < 2 Ж<b>");
    }

    #[test]
    fn hostile_documents_are_refused() {
        let check = |text: &str| parse(text.as_bytes()).unwrap_err();
        assert!(matches!(check("<a>&b;</a>"), XmlError::Broken(_)));
        assert!(matches!(check("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), XmlError::Broken(_)));
        assert!(matches!(check("<a><b></a>"), XmlError::Broken(_)));
        assert!(matches!(check("<a>"), XmlError::Broken(_)));
        assert!(matches!(check(""), XmlError::Broken(_)));
        assert_eq!(check(&"<a>".repeat(200)), XmlError::TooDeep);
        assert_eq!(parse(&[0xff]).unwrap_err(), XmlError::NotUtf8);
    }
}
