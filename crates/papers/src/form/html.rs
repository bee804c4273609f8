//! The form as HTML: it works without a network, asks no host for anything, and carries its answers as JSON.

use crate::form::{Asked, FORMAT, FormError, HTML_BYTES_MAX, Returned, named};
use crate::html::escape;
use crate::tabled::{Tabled, Tabular};
use crate::{PaperError, Sheet};

const STYLE: &str = include_str!("../../../../assets/css/form.css");
const SCRIPT: &str = include_str!("../../../../assets/js/form.js");

/// Nothing may be fetched, whatever somebody writes into the file; what it needs stands in it.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// What begins the block with the answers.
const BLOCK: &str = "<script type=\"application/json\" id=\"answers\">";

/// The form.
pub(super) fn form(sheet: &Sheet<'_>, tabled: &Tabled, asked: &Asked) -> Result<String, PaperError> {
    let returned = asked.returned(sheet, tabled);
    let json = serde_json::to_string(&returned).map_err(PaperError::Words)?.replace('<', "\\u003c");
    let title = escape(&format!("{} · {}", tabled.symbol, tabled.title_in(sheet.tag())));
    let (language, direction) = (sheet.tag(), sheet.locale.lang().direction());
    let text = |key: &str| escape(&sheet.text(key));
    let notice = |line: &String| format!("<p class=\"notice\">{}</p>\n", escape(line));
    let notices = sheet.notices().iter().map(notice).collect::<Vec<_>>().concat();
    let line = |line: &String| format!("<p>{}</p>\n", escape(line));
    let head = asked.head(sheet, tabled).iter().map(line).collect::<Vec<_>>().concat();
    let rows: String = tabled.paragraphs.iter().map(|row| section(sheet, (tabled, row), asked)).collect();
    let name = escape(&format!("{}-{}-{}.html", returned.text, returned.party, returned.round));
    let (save, saved, unsaved) = (text("papers-form-save"), text("papers-form-saved"), text("papers-form-unsaved"));
    Ok(format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n{notices}<h1>{title}</h1>\n{head}<p>{}</p>\n<p id=\"without\" class=\"notice\">{}</p>\n</header>\n<main>\n{rows}</main>\n\
         <footer id=\"bar\" hidden data-name=\"{name}\">\n<p id=\"state\" role=\"status\" data-saved=\"{saved}\" data-unsaved=\"{unsaved}\"></p>\n\
         <button id=\"save\" type=\"button\">{save}</button>\n</footer>\n{BLOCK}{json}</script>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        text("papers-form-how"),
        text("papers-form-without-script"),
    ))
}

/// A paragraph: its words, a box for other words in each language, a box for a comment.
fn section(sheet: &Sheet<'_>, (tabled, row): (&Tabled, &Tabular), asked: &Asked) -> String {
    let id = row.id;
    let notes = tabled.notes();
    let heading = escape(&named(sheet, row));
    let mut out = format!("<section id=\"p{id}\" aria-labelledby=\"h{id}\">\n<h2 id=\"h{id}\">{heading}</h2>\n");
    for tag in &asked.languages {
        let words = row.words_in(tag);
        let (language, direction) = (sheet.language(tag), if crate::docx::right_to_left(tag) { "rtl" } else { "ltr" });
        let label = escape(&sheet.with("papers-form-words", &[("language", language.into())]));
        let shown = escape(&notes.shown(words)).replace('\n', "<br>\n");
        let lines = words.chars().count().div_euclid(70).saturating_add(2);
        // HTML drops a line end that follows the opening tag; one of ours keeps the first of the words.
        let boxed = format!(
            "<p class=\"words\" lang=\"{tag}\" dir=\"{direction}\">{shown}</p>\n<label for=\"p{id}-{tag}\">{label}</label>\n\
             <textarea id=\"p{id}-{tag}\" data-paragraph=\"{id}\" data-words=\"{tag}\" lang=\"{tag}\" dir=\"{direction}\" rows=\"{lines}\" readonly>\n{}</textarea>\n",
            escape(words)
        );
        out.push_str(&boxed);
    }
    let label = escape(&sheet.text("papers-form-comment"));
    let boxed = format!(
        "<label for=\"p{id}-comment\">{label}</label>\n<textarea id=\"p{id}-comment\" data-paragraph=\"{id}\" data-comment rows=\"2\" dir=\"auto\" readonly></textarea>\n</section>\n"
    );
    out + &boxed
}

/// Reads the answers out of a form that came back.
pub(super) fn returned(bytes: &[u8]) -> Result<Returned, FormError> {
    if bytes.len() > HTML_BYTES_MAX {
        return Err(FormError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_not_utf8| FormError::NoForm)?;
    // The last one: what somebody typed into a box stands before it, and `<` in it is escaped.
    let (_, rest) = text.rsplit_once(BLOCK).ok_or(FormError::NoForm)?;
    let (json, _) = rest.split_once("</script>").ok_or(FormError::NoForm)?;
    let returned: Returned = serde_json::from_str(json).map_err(|cause| FormError::Broken(cause.to_string()))?;
    if returned.format == FORMAT { Ok(returned) } else { Err(FormError::NoForm) }
}
