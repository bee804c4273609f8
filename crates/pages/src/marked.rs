//! Words with what is proposed about them: brackets in their places, and what changed from one state to another.

use procedure::texts::diff::hunks;

use crate::frame::escape;

/// One open proposal on some words.
#[derive(Clone, Debug)]
pub struct Bracket<'a> {
    /// Its tag, as in `7a`.
    pub tag: &'a str,
    /// The byte offset at which it was made.
    pub at: usize,
    /// The words that go.
    pub old: &'a str,
    /// The words that come.
    pub new: &'a str,
}

/// Words with their open brackets. A bracket whose place another takes, or whose words are gone, is left out of the words;
/// it still stands in the list beside them.
pub fn bracketed(words: &str, brackets: &[Bracket<'_>]) -> String {
    let mut placed: Vec<(usize, &Bracket<'_>)> =
        brackets.iter().filter_map(|bracket| Some((place(words, bracket)?, bracket))).collect();
    placed.sort_by_key(|(at, bracket)| (*at, bracket.old.len()));
    let (mut markup, mut done) = (String::new(), 0);
    for (at, bracket) in placed {
        if at < done {
            continue;
        }
        markup.push_str(&escape(words.get(done..at).unwrap_or_default()));
        markup.push_str(&drawn(bracket));
        done = at.saturating_add(bracket.old.len());
    }
    markup.push_str(&escape(words.get(done..).unwrap_or_default()));
    markup
}

fn drawn(bracket: &Bracket<'_>) -> String {
    let (old, new, tag) = (escape(bracket.old), escape(bracket.new), escape(bracket.tag));
    let old = if old.is_empty() { old } else { format!("<del>{old}</del>") };
    let new = if new.is_empty() { new } else { format!("<ins>{new}</ins>") };
    let class = if old.is_empty() { "bracket" } else { "bracket bracket--strike" };
    let space = if !old.is_empty() && !new.is_empty() { " " } else { "" };
    format!(
        "<span class=\"{class}\"><b class=\"bracket__sign\">[</b>{old}{space}{new}<b class=\"bracket__sign\">]</b>\
         <a class=\"bracket__tag\" href=\"#o{tag}\">{tag}</a></span>"
    )
}

/// Where a bracket stands in the words as they are now.
fn place(words: &str, bracket: &Bracket<'_>) -> Option<usize> {
    if words.get(bracket.at..).is_some_and(|rest| rest.starts_with(bracket.old)) {
        return Some(bracket.at);
    }
    let mut places = words.match_indices(bracket.old).map(|(at, _)| at);
    match (bracket.old.is_empty(), places.next(), places.next()) {
        (false, Some(at), None) => Some(at),
        (_, _, _) => None,
    }
}

/// What changed between two states of some words: what went is struck out, what came is underlined.
pub fn changed(before: &str, after: &str) -> String {
    let (mut markup, mut at) = (String::new(), 0);
    for hunk in hunks(before, after) {
        markup.push_str(&escape(after.get(at..hunk.after.start).unwrap_or_default()));
        let went = escape(before.get(hunk.before.clone()).unwrap_or_default());
        let came = escape(after.get(hunk.after.clone()).unwrap_or_default());
        if !went.is_empty() {
            markup.extend(["<del>", &went, "</del>"]);
        }
        if !came.is_empty() {
            markup.extend(["<ins>", &came, "</ins>"]);
        }
        at = hunk.after.end;
    }
    markup.push_str(&escape(after.get(at..).unwrap_or_default()));
    markup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_stand_in_their_places() {
        let one = Bracket { tag: "7a", at: 4, old: "agree", new: "intend" };
        let two = Bracket { tag: "7b", at: 15, old: "", new: ", each year," };
        let check = |words: &str, brackets: &[Bracket<'_>]| {
            let markup = bracketed(words, brackets);
            let sign = |m: String, from: &str, to: &str| m.replace(from, to);
            let plain =
                sign(sign(markup, "<b class=\"bracket__sign\">[</b>", "["), "<b class=\"bracket__sign\">]</b>", "]");
            let at = plain.match_indices("<a class").count();
            (plain.replace("<span class=\"bracket\">", "").replace("<span class=\"bracket bracket--strike\">", ""), at)
        };
        let (markup, tags) = check("They agree to meet.", &[two.clone(), one.clone()]);
        assert!(markup.starts_with("They ") && tags == 2, "{markup}");
        // The words moved: a bracket with old words finds them, one without stays where it was.
        let moved = Bracket { at: 0, ..one };
        assert!(check("They agree to meet.", &[moved]).0.contains("[<del>agree</del> <ins>intend</ins>]"));
        // The words are gone: nothing is marked, nothing breaks.
        let gone = Bracket { tag: "7c", at: 2, old: "promise", new: "" };
        assert_eq!(check("They <agree>.", &[gone]), ("They &lt;agree&gt;.".to_owned(), 0));
    }

    #[test]
    fn a_change_is_shown_by_words() {
        assert_eq!(
            changed("share the results", "share each year the results"),
            "share <ins>each year </ins>the results"
        );
        assert_eq!(
            changed("государства договорились", "государства намерены"),
            "государства <del>договорились</del><ins>намерены</ins>"
        );
        assert_eq!(changed("same", "same"), "same");
    }
}
