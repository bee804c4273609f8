//! The sheet on which representatives sign one original in ink, with the hash of the text they sign.

use locale::Lang;
use procedure::decisions::Mode;
use procedure::decisions::alternat::alternat;
use procedure::decisions::view::DecisionView;
use procedure::names::{Slug, Tag};
use procedure::texts::view::TextView;

use crate::Sheet;
use crate::document::{Block, Chapter, Document, SignatureLine};
use crate::protocol;
use crate::wording::Particulars;

/// Who signs and how: a matter of the rules of procedure, so the caller says it.
#[derive(Clone, Copy, Debug)]
pub struct Signing<'a> {
    /// Who signs, in the order that was agreed (`signature.order`): the same on the pages and on every sheet.
    pub signatories: &'a [Slug],
    /// The language in whose alphabetical order they stand.
    pub order: Lang,
    /// The manners that the rules know (`signature.modes`).
    pub modes: &'a [Mode],
    /// Whose copy it is, where each signatory has one: in it that State comes first. And the language in which it is written to, which
    /// comes first where it is one of the text.
    pub copy: Option<(&'a Slug, Option<&'a Tag>)>,
}

/// The signature sheet of a text: a line for each signatory in the order that was agreed, whatever the sheet's language. A text
/// that is not adopted gets a specimen, which says so.
pub fn signature_sheet(sheet: &Sheet<'_>, text: &TextView, decision: &DecisionView, signing: Signing<'_>) -> Document {
    let adopted = decision.adopted.is_some();
    let first = signing.copy.and_then(|(_, language)| language);
    let authentic = first.map_or_else(|| text.authentic.clone(), |own| alternat(&text.authentic, own));
    let mut standing = Vec::new();
    standing.push(if adopted {
        sheet.with(
            &protocol::of_kind("papers-one-original", decision),
            &[("authentic", sheet.in_languages(&authentic).into())],
        )
    } else {
        sheet.text("papers-specimen")
    });
    standing.push(sheet.with("papers-order", &[("language", signing.order.tag().into())]));
    standing
        .extend(signing.copy.map(|(party, _)| sheet.with("papers-copy-of", &[("party", sheet.name(party).into())])));
    let title = sheet.text("papers-signature-sheet");
    let of_text = protocol::particulars(sheet, text, decision, (title, standing));
    let particulars = Particulars { kind: "signature-sheet", language: None, ..of_text };
    let agreed = signing.signatories;
    let order = signing.copy.map_or_else(|| agreed.to_vec(), |(party, _)| alternat(agreed, party));
    let lines: Vec<Block> =
        order.iter().map(|party| Block::Line(line(sheet, decision, party, signing.modes))).collect();
    let lines = if lines.is_empty() {
        Vec::from([Block::Note { words: sheet.text("papers-signatories-none") }])
    } else {
        lines
    };
    let what = Vec::from([
        sheet.fact("papers-title", protocol::title(sheet, text)),
        sheet.fact("papers-symbol", text.symbol.clone()),
    ]);
    let mut chapters = Vec::from([
        Chapter { heading: Some(sheet.text("papers-text")), blocks: Vec::from([Block::Facts { facts: what }]) },
        Chapter { heading: Some(sheet.text("papers-signatures")), blocks: lines },
    ]);
    chapters.extend(protocol::hashes(sheet, decision));
    sheet.document(particulars, chapters)
}

fn line(sheet: &Sheet<'_>, decision: &DecisionView, party: &Slug, modes: &[Mode]) -> SignatureLine {
    let recorded = decision.signatures.iter().find(|signature| signature.party == *party).map(|signature| {
        let values = [
            ("manner", protocol::manner(sheet, signature.mode).into()),
            ("date", sheet.day_of(signature.at).into()),
            ("entry", signature.entry.into()),
        ];
        sheet.with("papers-recorded", &values)
    });
    SignatureLine {
        party: sheet.name(party),
        recorded,
        signature: sheet.text("papers-line-signature"),
        date: sheet.text("papers-line-date"),
        manner: sheet.text("papers-manner"),
        manners: modes.iter().map(|mode| protocol::manner(sheet, *mode)).collect(),
    }
}
