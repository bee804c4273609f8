//! The record as it is chosen from and read, entry by entry: what is found is what the reader may read and agrees, and of the rest
//! nothing is told but its number.

use clerk::EntryLine;
use locale::Locale;
use procedure::names::Slug;
use procedure::time::Day;
use procedure::view::{audience, audience_at};
use procedure::{Capacity, State};
use serde_json::Value;

use crate::api::{get, json_of, practice, token};
use crate::server::{Reader, Server};
use crate::shared;

const TODAY: Day = Day { year: 2026, month: 11, day: 25 };
/// A stranger, a member, an observer, a member that is not invited everywhere, the bureau.
const READERS: [&str; 5] = ["public", "orluna", "ambrovel", "nelvoa", "secretariat"];

/// True where the rules let a capacity read an entry.
fn reads(state: &State, line: &EntryLine, capacity: &Capacity) -> bool {
    let meeting = line.meeting.as_ref().and_then(|slug| state.meetings.get(slug));
    let within = meeting.map_or_else(|| audience(capacity, state, TODAY), |of| audience_at(capacity, state, of));
    line.reads(capacity, within)
}

/// Whether an entry is one of those that are chosen.
type Agrees = Box<dyn Fn(&EntryLine) -> bool>;

/// The numbers in the list of a page, with the words beside each.
fn rows(page: &str) -> Vec<(u64, String)> {
    let rows = page.split("<th scope=\"row\"><a href=\"").skip(1).map(|row| row.split_once("</tr>").unwrap().0);
    let number = |row: &str| row.split_once("\">").unwrap().1.split_once('<').unwrap().0.parse().unwrap();
    rows.map(|row| (number(row), row.to_owned())).collect()
}

/// How many entries the page says agree.
fn count(page: &str) -> usize {
    let said = page.split_once("<p role=\"status\"><b>").unwrap().1;
    let digits: String = said.chars().take_while(|c| c.is_ascii_digit() || *c == ',').filter(|c| *c != ',').collect();
    digits.parse().unwrap_or(0)
}

fn link<'a>(page: &'a str, words: &str) -> Option<&'a str> {
    let before = page.split_once(&format!("\">{words}</a>"))?.0;
    before.rsplit_once("href=\"").map(|(_, address)| address)
}

/// Every entry that is found, page by page from the newest on; on the way back the pages are the same.
fn found(reader: &Reader, query: &str) -> Vec<u64> {
    let mut address = format!("/en/rehearsal/record/?{query}");
    let (mut all, mut total, mut pages) = (Vec::new(), None, Vec::new());
    loop {
        let page = shared().get(reader, &address).text();
        let numbers: Vec<u64> = rows(&page).into_iter().map(|(number, _)| number).collect();
        assert!(numbers.len() <= 100 && total.is_none_or(|total| total == count(&page)), "{address}");
        total = Some(count(&page));
        all.extend(numbers.iter().copied());
        pages.push(numbers);
        match link(&page, "Older entries") {
            Some(older) => address = older.replace("&#38;", "&").replace("&amp;", "&"),
            None => break,
        }
    }
    assert_eq!(total, Some(all.len()), "{query}");
    if pages.len() > 1 {
        let page = shared().get(reader, &address).text();
        let newer = link(&page, "Newer entries").unwrap().replace("&#38;", "&").replace("&amp;", "&");
        let back: Vec<u64> = rows(&shared().get(reader, &newer).text()).into_iter().map(|(number, _)| number).collect();
        assert!(back.iter().all(|number| pages[pages.len() - 1].iter().all(|last| number > last)), "{query}");
    }
    all
}

#[test]
fn what_is_found_is_what_the_reader_may_read_and_agrees() {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let of = |line: &EntryLine, meeting: &str| line.meeting.as_ref().map(Slug::as_str) == Some(meeting);
    let middle = snapshot.entries.get(snapshot.entries.len() / 2).unwrap().recorded;
    let since = Locale::machine(middle.div_euclid(1000) * 1000);
    let floor = |line: &EntryLine| line.act.starts_with("floor.");
    let later = move |line: &EntryLine| line.recorded >= middle.div_euclid(1000) * 1000;
    let cases: [(String, Agrees); 6] = [
        ("area=floor".to_owned(), Box::new(floor)),
        ("meeting=som-1".to_owned(), Box::new(move |line| of(line, "som-1"))),
        ("area=texts&meeting=closed".to_owned(), Box::new(move |l| of(l, "closed") && l.act.starts_with("texts."))),
        (format!("since={since}"), Box::new(later)),
        (format!("until={since}&area=meetings"), {
            let last = middle.div_euclid(1000) * 1000 + 999;
            Box::new(move |line| line.recorded <= last && line.act.starts_with("meetings."))
        }),
        ("area=news&meeting=closed".to_owned(), Box::new(|_| false)),
    ];
    let mut hidden = 0;
    for seat in READERS {
        let (reader, capacity) = (shared().seat("rehearsal", seat), Capacity::new(seat).unwrap());
        for (query, agrees) in &cases {
            let agreeing = || snapshot.entries.iter().filter(|line| agrees(line));
            let read: Vec<u64> =
                agreeing().filter(|line| reads(state, line, &capacity)).map(|line| line.number).rev_sorted();
            hidden += agreeing().count() - read.len();
            assert_eq!(found(&reader, query), read, "{seat} {query}");
        }
    }
    assert!(hidden > 100, "{hidden}: nothing would be hidden");
}

/// Numbers, the latest first.
trait Sorted {
    fn rev_sorted(self) -> Vec<u64>;
}

impl<I: Iterator<Item = u64>> Sorted for I {
    fn rev_sorted(self) -> Vec<u64> {
        let mut all: Vec<u64> = self.collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        all
    }
}

fn body(number: u64) -> Value {
    let stored = shared().clerk("rehearsal").entries(number, 1).unwrap().pop().unwrap();
    serde_json::from_slice(&stored.entry.body).unwrap()
}

#[test]
fn a_party_is_found_where_an_entry_names_it_openly_and_where_its_owner_is_sealed_it_is_not() {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let mut sealed = 0;
    for seat in READERS {
        let (reader, capacity) = (shared().seat("rehearsal", seat), Capacity::new(seat).unwrap());
        let found = found(&reader, "party=orluna");
        assert!(found.len() > 5, "{seat}");
        for line in snapshot.entries.iter().filter(|line| reads(state, line, &capacity)) {
            let body = body(line.number);
            let is = |value: &Value| value.as_str() == Some("orluna");
            let puts = is(&body["capacity"]);
            let about = body["events"].as_array().unwrap().iter().any(|event| is(&event["party"]));
            let named = body.to_string().contains("\"orluna\"");
            let listed = found.contains(&line.number);
            assert!(listed || !(puts || about), "{seat} {}: {body}", line.number);
            assert!(!listed || named, "{seat} {}: {body}", line.number);
        }
        for line in snapshot.entries.iter().filter(|line| !reads(state, line, &capacity)) {
            assert!(!found.contains(&line.number), "{seat} {}", line.number);
        }
        // Who put it is sealed, and the bureau is told on its page; the list says it to nobody.
        for line in snapshot.entries.iter() {
            let stored = shared().clerk("rehearsal").entries(line.number, 1).unwrap().pop().unwrap();
            let owned = stored.entry.sealed.iter().any(|text| text.text == "orluna");
            let named = body(line.number).to_string().contains("\"orluna\"");
            if owned && !named {
                sealed += 1;
                assert!(!found.contains(&line.number), "{seat} {}", line.number);
            }
        }
    }
    assert!(sealed > 0, "no owner is sealed: nothing would be hidden");
}

#[test]
fn a_restricted_entry_tells_its_number_and_nothing_else() {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let state = &snapshot.process.state;
    let closed: Vec<&EntryLine> =
        snapshot.entries.iter().filter(|line| !reads(state, line, &Capacity::Public)).collect();
    assert!(closed.len() > 100, "{}", closed.len());
    let held = token(shared(), "rehearsal", "orluna", "read");
    for line in closed.iter().step_by(7) {
        let list = shared().get(&Reader::default(), &format!("/en/rehearsal/record/?from={}", line.number)).text();
        let (number, row) = rows(&list).remove(0);
        assert_eq!(number, line.number);
        for told in ["<time", "datetime", "som", &*line.act] {
            assert!(!row.contains(told), "{told} in {row}");
        }
        let page = shared().get(&Reader::default(), &format!("/en/rehearsal/record/{number}/")).text();
        let main = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
        assert!(!main.contains("<time") && !main.contains("/som-"), "{main}");
        assert!(main.contains("Restricted entry") && main.contains("Together they make"), "{main}");
        let said = json_of(&get(shared(), None, &format!("/api/v1/rehearsal/entries/{number}")));
        let line = &said["line"];
        assert!(line["open"] == false && line.get("act").is_none_or(Value::is_null), "{line}");
        assert!(line.get("recorded").is_none_or(Value::is_null), "{line}");
    }
    // Whoever may read it is told.
    let open = snapshot
        .entries
        .iter()
        .find(|line| reads(state, line, &Capacity::new("orluna").unwrap()) && !reads(state, line, &Capacity::Public));
    let number = open.unwrap().number;
    let said = json_of(&get(shared(), held.as_deref(), &format!("/api/v1/rehearsal/entries/{number}")));
    assert!(said["line"]["act"].is_string() && said["line"]["recorded"].is_string(), "{said}");
}

/// What a stranger is shown, without the signed checkpoint, which says that the record went on.
fn shown(server: &Server, query: &str) -> String {
    let page = server.get(&Reader::default(), &format!("/en/practice/record/{query}")).text();
    let main = page.split_once("<main").unwrap().1.split_once("class=\"rail\"").unwrap().0;
    main.to_owned()
}

#[test]
fn what_a_stranger_may_not_read_changes_neither_count_nor_paging() {
    let server = practice("http-entries-hidden");
    let queries = ["?area=meetings", "?party=orluna", "?meeting=som-1", "?area=correspondence", "?since=2026-01-01"];
    let before = queries.map(|query| shown(&server, query));
    let letter = "correspondence.send by=secretariat kind=note-verbale parties=orluna meeting=som-1 \
                  subject.en=\"Hidden\" subject.az=\"Hidden\" subject.ru=\"Hidden\"";
    let head = server.clerk("practice").snapshot().head();
    clerk::acts_file::put(server.clerk("practice"), letter, procedure::Channel::Demo).unwrap();
    assert!(server.clerk("practice").snapshot().head() > head, "nothing was hidden");
    assert_eq!(before, queries.map(|query| shown(&server, query)));
    let whole = shown(&server, "");
    assert!(whole.contains("Restricted entry"), "{whole}");
}

#[test]
fn what_is_no_choice_chooses_nothing_and_what_is_no_time_is_said() {
    let page = |query: &str| shared().get(&Reader::default(), &format!("/en/rehearsal/record/?{query}")).text();
    let whole = rows(&page(""));
    assert_eq!(rows(&page("area=dance&party=nobody&meeting=")), whole);
    for wrong in ["since=yesterday", "until=2026-02-30", "since=%3Cb%3E"] {
        let page = page(wrong);
        assert!(page.contains("What could not be read was left aside.") && !page.contains("<b>\">"), "{wrong}");
    }
    let nothing = page("area=floor&until=2001-01-01");
    assert!(nothing.contains("No entry that you may read agrees.") && rows(&nothing).is_empty());
    // A day is one of the process's zone, and includes its last minute.
    let day = page("since=2026-09-15&until=2026-09-15");
    assert!(!day.contains("aria-invalid") && count(&day) > 0, "{day}");
}

#[test]
fn an_entry_is_told_field_by_field_with_its_proof() {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let number = |act: &str| snapshot.entries.iter().rfind(|line| &*line.act == act).unwrap().number;
    let page = |seat: &str, number: u64| {
        let reader = shared().seat("rehearsal", seat);
        shared().get(&reader, &format!("/en/rehearsal/record/{number}/")).text()
    };
    let invited = page("public", number("membership.record-status"));
    assert!(invited.contains("State or organisation") && invited.contains("With the name of the log"), "{invited}");
    // A personal text beside it: its state is told to whoever is told of it.
    let nominated = number("delegations.nominate");
    let (bureau, stranger) = (page("secretariat", nominated), page("ambrovel", nominated));
    assert!(bureau.contains("sealed; shown to you"), "{bureau}");
    assert!(!stranger.contains("sealed; shown to you"), "{stranger}");
    for path in ["0", &(snapshot.head() - 1).to_string()] {
        let page = shared().get(&Reader::default(), &format!("/en/rehearsal/record/{path}/")).text();
        assert_eq!(page.contains("rel=\"prev\""), path != "0");
        assert_eq!(page.contains("rel=\"next\""), path == "0");
    }
}
