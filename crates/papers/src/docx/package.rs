//! The parts of a DOCX around its body.

use crate::Sheet;
use crate::document::Document;
use crate::docx::body::Body;
use crate::docx::run::{Run, WORD};
use crate::wording::machine;
use crate::xml::Xml;
use crate::zipped::{ZipError, pack};

/// The format identifier of properties that a user defines (ECMA-376 part 1, section 22.3.2.1).
const USER_DEFINED: &str = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/// The beginning of the names of our properties.
pub(crate) const OURS: &str = "meshveret-";

/// A DOCX that is being put together.
pub(crate) struct Package {
    title: String,
    process: String,
    recorded: String,
    foot: [String; 2],
    properties: Vec<(String, String)>,
    body: String,
    footnotes: String,
    comments: String,
}

impl Package {
    /// Around a body.
    pub(crate) fn of(sheet: &Sheet<'_>, title: &str, body: Body<'_>) -> Self {
        let (body, footnotes, comments) = body.done();
        let record = [
            ("entry", sheet.head.entry.into()),
            ("origin", sheet.head.origin.into()),
            ("date", sheet.instant(sheet.head.recorded).into()),
        ];
        Self {
            title: title.to_owned(),
            process: sheet.shown_or_unknown(sheet.process),
            recorded: machine(sheet.head.recorded),
            foot: [
                sheet.with("papers-record", &record),
                sheet.with("papers-verify", &[("address", sheet.address.into())]),
            ],
            properties: Vec::new(),
            body,
            footnotes,
            comments,
        }
    }

    /// Around a paper.
    pub(crate) fn paper(document: &Document, body: String) -> Self {
        let foot = &document.foot;
        Self {
            title: document.title.clone(),
            process: document.process.clone(),
            recorded: machine(document.recorded),
            foot: [foot.record.clone(), foot.verify.clone()],
            properties: Vec::new(),
            body,
            footnotes: String::new(),
            comments: String::new(),
        }
    }

    /// Around a letter, which has the letterhead and the foot of its sender.
    pub(crate) fn letter(sheet: &Sheet<'_>, title: &str, body: String) -> Self {
        Self {
            title: title.to_owned(),
            process: sheet.shown_or_unknown(sheet.process),
            recorded: machine(sheet.head.recorded),
            foot: [String::new(), String::new()],
            properties: Vec::new(),
            body,
            footnotes: String::new(),
            comments: String::new(),
        }
    }

    /// Says something about the file, for the reader of what comes back.
    pub(crate) fn property(&mut self, name: &str, value: &str) {
        self.properties.push((format!("{OURS}{name}"), value.to_owned()));
    }

    /// The file.
    pub(crate) fn bytes(self) -> Result<Vec<u8>, ZipError> {
        let fixed = |text: &str| text.trim_end().to_owned();
        pack(&[
            ("[Content_Types].xml", fixed(include_str!("../../templates/docx/content-types.xml"))),
            ("_rels/.rels", fixed(include_str!("../../templates/docx/rels.xml"))),
            ("docProps/core.xml", self.core()),
            ("docProps/app.xml", fixed(include_str!("../../templates/docx/app.xml"))),
            ("docProps/custom.xml", self.custom()),
            ("word/_rels/document.xml.rels", fixed(include_str!("../../templates/docx/document-rels.xml"))),
            ("word/document.xml", self.document()),
            ("word/styles.xml", fixed(include_str!("../../templates/docx/styles.xml"))),
            ("word/settings.xml", fixed(include_str!("../../templates/docx/settings.xml"))),
            ("word/footnotes.xml", self.notes()),
            ("word/comments.xml", self.remarks()),
            ("word/footer1.xml", self.footer()),
        ])
    }

    fn core(&self) -> String {
        let mut xml = Xml::new();
        xml.open(
            "cp:coreProperties",
            &[
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ],
        );
        xml.leaf("dc:title", &[], &self.title);
        xml.leaf("dc:creator", &[], &self.process);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &self.recorded);
        }
        xml.close("cp:coreProperties");
        xml.done()
    }

    fn custom(&self) -> String {
        let mut xml = Xml::new();
        xml.open(
            "Properties",
            &[
                ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
                ("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
            ],
        );
        // The first identifier that is free is 2.
        for ((name, value), at) in self.properties.iter().zip(2_u32..) {
            xml.open("property", &[("fmtid", USER_DEFINED), ("pid", &at.to_string()), ("name", name)]);
            xml.leaf("vt:lpwstr", &[], value);
            xml.close("property");
        }
        xml.close("Properties");
        xml.done()
    }

    fn document(&self) -> String {
        let mut xml = Xml::new();
        xml.open(
            "w:document",
            &[WORD, ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")],
        );
        xml.open("w:body", &[]);
        xml.raw(&self.body);
        xml.open("w:sectPr", &[]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId5")]);
        // A4 in twentieths of a point.
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = [
            ("w:top", "1418"),
            ("w:right", "1361"),
            ("w:bottom", "1418"),
            ("w:left", "1361"),
            ("w:header", "709"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins);
        xml.close("w:sectPr");
        xml.close("w:body");
        xml.close("w:document");
        xml.done()
    }

    fn notes(&self) -> String {
        let mut xml = Xml::new();
        xml.open("w:footnotes", &[WORD]);
        for (kind, id, mark) in
            [("separator", "-1", "w:separator"), ("continuationSeparator", "0", "w:continuationSeparator")]
        {
            xml.open("w:footnote", &[("w:type", kind), ("w:id", id)]);
            xml.raw("<w:p><w:r>");
            xml.empty(mark, &[]);
            xml.raw("</w:r></w:p>");
            xml.close("w:footnote");
        }
        xml.raw(&self.footnotes);
        xml.close("w:footnotes");
        xml.done()
    }

    fn remarks(&self) -> String {
        let mut xml = Xml::new();
        xml.open("w:comments", &[WORD]);
        xml.raw(&self.comments);
        xml.close("w:comments");
        xml.done()
    }

    fn footer(&self) -> String {
        let mut xml = Xml::new();
        xml.open("w:ftr", &[WORD]);
        for line in &self.foot {
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
            Run::plain().write(&mut xml, line);
            xml.raw("</w:p>");
        }
        xml.close("w:ftr");
        xml.done()
    }
}
