//! What changed between two drawings of a page, as an event of its stream. Of a page that is marked in parts, as a long text is,
//! only the parts that changed are sent.

/// A page's whole main part as an event: one fragment with its id and its markup.
pub(super) fn whole(markup: &str) -> String {
    let data = serde_json::json!({ "id": "main", "html": markup });
    format!("event: fragment\ndata: {data}\n\n")
}

/// The parts in which a page changed, as one event; the whole of it where anything else did; nothing where nothing did.
pub(super) fn changed(before: &str, after: &str) -> Option<String> {
    if before == after {
        return None;
    }
    let (old, new) = (parts(before), parts(after));
    let stays = |(old, new): (&Part<'_>, &Part<'_>)| old.id == new.id && (old.id.is_some() || old.markup == new.markup);
    if old.len() != new.len() || !old.iter().zip(&new).all(stays) {
        return Some(whole(after));
    }
    let other = old.iter().zip(&new).filter(|(old, new)| old.markup != new.markup);
    let fragments: Vec<serde_json::Value> =
        other.map(|(_, new)| serde_json::json!({ "id": new.id, "html": new.markup.trim() })).collect();
    Some(format!("event: fragments\ndata: {}\n\n", serde_json::Value::from(fragments)))
}

/// What stands between two marks: one element with its id, or what is outside of all that are marked.
struct Part<'a> {
    id: Option<&'a str>,
    markup: &'a str,
}

/// The parts of a page: `<!--part p7-->` and `<!--/part-->` stand around the element whose id is `p7`.
fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = page;
    while let Some((outside, behind)) = rest.split_once("<!--part ") {
        let marked = behind.split_once("-->").and_then(|(id, behind)| Some((id, behind.split_once("<!--/part-->")?)));
        let Some((id, (markup, behind))) = marked else { break };
        parts.extend([Part { id: None, markup: outside }, Part { id: Some(id), markup }]);
        rest = behind;
    }
    parts.push(Part { id: None, markup: rest });
    parts
}

/// What stands in `<main>`, itself included.
pub(crate) fn main_part(page: &str) -> Option<&str> {
    let start = page.find("<main")?;
    let end = page.rfind("</main>")?.checked_add("</main>".len())?;
    page.get(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(tally: &str, row: &str, more: &str) -> String {
        format!(
            "<main><!--part head--><p id=\"head\">{tally}</p><!--/part-->\n\
             <!--part p1--><p id=\"p1\">{row}</p>\n<!--/part--><!--part p2--><p id=\"p2\">b</p><!--/part-->{more}</main>"
        )
    }

    #[test]
    fn of_a_page_in_parts_those_go_that_changed() {
        let before = page("1", "a", "");
        assert_eq!(changed(&before, &before), None);
        let parts = "event: fragments\ndata: [{\"html\":\"<p id=\\\"head\\\">2</p>\",\"id\":\"head\"},\
                     {\"html\":\"<p id=\\\"p1\\\">a, c</p>\",\"id\":\"p1\"}]\n\n";
        assert_eq!(changed(&before, &page("2", "a, c", "")).as_deref(), Some(parts));
    }

    #[test]
    fn of_a_page_that_changed_elsewhere_all_goes() {
        let before = page("1", "a", "");
        for after in [
            page("1", "a", "<p>more</p>"),
            page("1", "a", "<!--part p3--><p id=\"p3\">c</p><!--/part-->"),
            before.replace("p2", "p4"),
            before.replace("<!--/part-->", ""),
            "<main></main>".to_owned(),
        ] {
            assert_eq!(changed(&before, &after), Some(whole(&after)));
        }
    }
}
