//! What translators work with: the glossary, and a text on its way from one language into another.

use std::sync::Arc;

use pages::translation::TranslationRow;
use procedure::documents::translation_due::{TranslationDue, Work, translations_due};
use procedure::names::Tag;
use procedure::places::Place;
use procedure::texts::agreed::Citation as Cited;
use procedure::texts::terms::{Found, Term as Known};
use procedure::texts::view::ParagraphView;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::query::{Takes, params};
use super::super::routes::addresses;
use super::{At, Made, Texts, count, forms, one, texts};
use crate::draw::Drawn;

forms! {
    /// A term of the glossary.
    Term = "term-of-glossary" {
        /// Its name in the glossary.
        headword: String,
        /// Its words, by language.
        words: Texts,
        /// How it is used.
        note: Texts,
        /// Where it stands.
        source: Option<String>,
        /// The entry and time that defined it so.
        made: Made,
    }
    /// A text on its way from one language into another.
    Translation = "translation" {
        /// From which language.
        from: String,
        /// Into which.
        to: String,
        /// The paragraphs that have not followed.
        behind: Vec<Row>,
        /// The others.
        others: Vec<Row>,
    }
    /// Until when something is to be translated.
    Due = "deadline-of-translation" {
        /// The document, by its symbol, where it is one.
        symbol: Option<String>,
        /// The meeting of the text, where it is one.
        meeting: Option<String>,
        /// The text.
        text: Option<String>,
        /// The language into which it is translated.
        language: String,
        /// The last day.
        until: String,
        /// Who translates.
        translator: Option<String>,
        /// The entry and time that set it so.
        made: Made,
    }
    /// A paragraph in two languages.
    Row = "paragraph-in-two-languages" {
        /// Its id.
        paragraph: u32,
        /// Its printed number.
        number: Option<String>,
        /// Its words in the first.
        source: Option<String>,
        /// Its words in the second.
        target: Option<String>,
        /// Terms of the glossary that stand in the first.
        terms: Vec<FoundTerm>,
        /// How adopted texts put the same words.
        agreed: Vec<Citation>,
        /// Numbers that stand in the first only.
        figures_of_source: Vec<String>,
        /// Numbers that stand in the second only.
        figures_of_target: Vec<String>,
        /// Terms and names that stand in the first, as the second has them, where it has them in no form.
        absent: Vec<String>,
    }
    /// A term that stands in words.
    FoundTerm = "term-in-words" {
        /// The term.
        term: Term,
        /// The words as they stand there.
        shown: String,
        /// The byte at which they begin, in UTF-8.
        at: u64,
    }
    /// A paragraph of an adopted text that has the same words.
    Citation = "citation" {
        /// The meeting that adopted it.
        meeting: String,
        /// The text.
        text: String,
        /// The symbol under which it was adopted.
        symbol: String,
        /// When it was adopted.
        adopted: At,
        /// The paragraph.
        paragraph: u32,
        /// Its words in the first language.
        from: String,
        /// Its words in the second.
        to: Option<String>,
        /// The words that are shared.
        shared: String,
    }
}

params! {
    /// The language into which it is translated; one that is behind, if none is given.
    optional TO = "to": Takes::Language;
}

addresses! {
    below "/v1/{process}";
    /// The terms of the glossary, for those who take part.
    list "list-terms" "/glossary" [] => glossary;
    /// The deadlines of translators, for the Chair and the secretariat.
    list "list-translations-due" "/translations" [] => due;
    /// A text on its way from one language into another, for its translators.
    view "read-translation" "/meetings/{meeting}/texts/{text}/translation" [TO] => translation;
}

fn term(term: &Known) -> Term {
    Term {
        headword: term.defined.headword.to_string(),
        words: texts(&term.defined.words),
        note: texts(&term.defined.note),
        source: one(term.defined.source.as_ref()),
        made: Made::of(term.made),
    }
}

fn glossary(ask: &Ask<'_>) -> Result<Vec<Term>, Problem> {
    ask.open(Place::Glossary)?;
    Ok(ask.draw.state().glossary.values().map(|known| term(known)).collect())
}

fn citation(cited: &Cited) -> Citation {
    Citation {
        meeting: cited.meeting.to_string(),
        text: cited.text.to_string(),
        symbol: cited.symbol.clone(),
        adopted: At::of(cited.adopted),
        paragraph: cited.paragraph,
        from: cited.from.clone(),
        to: cited.to.clone(),
        shared: cited.shared.clone(),
    }
}

fn due(ask: &Ask<'_>) -> Result<Vec<Due>, Problem> {
    ask.open(Place::Newsroom)?;
    let due = |(work, language, due): (&Work, &Tag, &Arc<TranslationDue>)| {
        let (symbol, of_text) = match work {
            Work::Document(symbol) => (Some(symbol.clone()), None),
            Work::Text(meeting, text) => (None, Some((meeting.to_string(), text.to_string()))),
        };
        let (meeting, text) = of_text.unzip();
        let (until, translator) = (due.until.to_string(), due.translator.clone());
        Due { symbol, meeting, text, language: language.to_string(), until, translator, made: Made::of(due.set) }
    };
    Ok(translations_due(ask.draw.state(), ask.draw.audience()).map(due).collect())
}

fn translation(ask: &Ask<'_>) -> Result<Translation, Problem> {
    let (of, draft) = ask.draft()?;
    let none = |none: Drawn| match none {
        Drawn::Missing | Drawn::NotSeen | Drawn::Page(_) => Problem::from(Fault::NotFound),
        Drawn::Failed(_) | Drawn::Damaged(_) => Fault::Failed.into(),
    };
    let whole = ask.draw.translation(&of, &draft).map_err(none)?;
    let languages = (&whole.from, &whole.to);
    let words = |paragraph: &ParagraphView, tag: &Tag| paragraph.words.get(tag.as_str()).map(str::to_owned);
    let found = |found: &Found| FoundTerm { term: term(&found.term), shown: found.shown.clone(), at: count(found.at) };
    let row = |row: TranslationRow| Row {
        paragraph: row.paragraph.id,
        number: row.paragraph.number.clone(),
        source: words(&row.paragraph, languages.0),
        target: words(&row.paragraph, languages.1),
        terms: row.terms.iter().map(found).collect(),
        agreed: row.agreed.iter().map(citation).collect(),
        figures_of_source: row.figures.0,
        figures_of_target: row.figures.1,
        absent: row.absent,
    };
    let (behind, others) = ask.draw.rows(&whole);
    Ok(Translation {
        from: languages.0.to_string(),
        to: languages.1.to_string(),
        behind: behind.into_iter().map(row).collect(),
        others: others.into_iter().map(row).collect(),
    })
}
