//! What others subscribe to, read by programs that share nothing with ours or with each other: the feed of news by `feedparser` and
//! `atoma`, the programme by `ics` and `vobject` (and by `icalendar`, in `demonstration.rs`).

use crate::folder::Folder;
use crate::program::{run, serve};

/// Prints nothing and fails where the two readers of a feed differ, or either finds less than the other.
const FEED: &str = "
import sys, feedparser, atoma
path, tag, least = sys.argv[1], sys.argv[2], int(sys.argv[3])
a, b = feedparser.parse(path), atoma.parse_atom_file(path)
assert not a.bozo, a.bozo_exception
assert a.version == 'atom10' and a.feed.language == tag, (a.version, a.feed)
assert a.feed.title == b.title.value and a.feed.id == b.id_, (a.feed, b)
assert [l.href for l in b.links if l.rel == 'self'] == [l.href for l in a.feed.links if l.rel == 'self']
assert len(a.entries) == len(b.entries) >= least, (len(a.entries), len(b.entries))
assert len({e.id for e in a.entries}) == len(a.entries)
for x, y in zip(a.entries, b.entries):
    assert x.title == y.title.value and x.id == y.id_ and x.title, (x, y)
    assert x.link == y.links[0].href and '/' + tag + '/' in x.link, x.link
    assert tuple(y.updated.utctimetuple())[:6] == tuple(x.updated_parsed)[:6], (x.updated, y.updated)
    assert tuple(y.published.utctimetuple())[:6] == tuple(x.published_parsed)[:6], (x.published, y.published)
    assert y.published <= y.updated
    assert (x.get('summary') or '') == (y.summary.value if y.summary else x.get('summary') or ''), x
    words = y.content.value if y.content else None
    assert (x.content[0].value if 'content' in x else None) == words, x
";

/// The same of a calendar.
const CALENDAR: &str = "
import sys, ics, vobject
words = open(sys.argv[1], encoding='utf-8', newline='').read()
a, b = ics.Calendar(words), vobject.readOne(words)
ours, theirs = {e.uid: e for e in a.events}, {e.uid.value: e for e in b.vevent_list}
assert ours.keys() == theirs.keys() and len(ours) == int(sys.argv[2]), (ours.keys(), theirs.keys())
for uid, one in theirs.items():
    assert ours[uid].name == one.summary.value, (ours[uid].name, one.summary.value)
    assert ours[uid].begin.datetime == one.dtstart.value, (uid, ours[uid].begin, one.dtstart.value)
    assert ours[uid].end.datetime == one.dtend.value, (uid, ours[uid].end, one.dtend.value)
assert 'Открытие и выступления' in [e.name for e in a.events]
assert b.method.value == 'PUBLISH'
";

/// News in Persian and Uzbek, which the demonstration has none of: with marks that tell markup from words, a word parted by a
/// non-joiner, more than one paragraph, and a correction.
const NEWS: &str = r#"
with by=secretariat
news.publish item=lanterns day=2026-09-16
  title.fa="فانوس‌های بندر «سنرپورت» روشن شد" title.uz="Port chiroqlari yoqildi"
  summary.fa="هشت فانوس، یکی برای هر کرسی & یکی برای دریا" summary.uz="Sakkizta chiroq"
  text.fa="کشتی‌ها شامگاه بازگشتند <و> ناخداها گزارش دادند." text.uz="Kemalar kechqurun qaytib keldi."
news.correct item=lanterns mistaken.fa="هشت فانوس" correct.fa="نُه فانوس" mistaken.uz="Sakkizta" correct.uz="Toʻqqizta"
news.publish item=ferries kind=notice day=2026-09-17
  title.fa="کشتی‌ها ساعت نُه می‌روند" text.fa="هر روز صبح."
"#;

#[test]
fn two_readers_of_feeds_read_the_same_news_in_each_language() {
    let Some(python) = crate::python::with("feedparser, atoma") else { return };
    let folder = Folder::new("feeds");
    let data = folder.demonstration();
    let acts = folder.write("news.acts", NEWS);
    run(&folder, &["acts", "--data", &data, "--process", "rehearsal", "--file", &acts]).done();
    let served = serve(&folder, &["demo", "--data", &data]);
    let words = [
        ("rehearsal", "en", "2", "First Outcome Protocol adopted in Sennerport"),
        ("rehearsal", "ru", "2", "В Сеннерпорте принят первый Итоговый протокол"),
        ("almaty", "en", "1", "Outcome Protocol signed"),
        ("rehearsal", "fa", "2", "فانوس\u{200c}های بندر «سنرپورت» روشن شد"),
        ("rehearsal", "uz-Cyrl", "1", "Порт чироқлари ёқилди"),
    ];
    for (process, tag, least, title) in words {
        let feed = served.get(&format!("/{tag}/{process}/news/atom.xml"));
        assert_eq!(feed.status, 200);
        assert!(String::from_utf8_lossy(&feed.body).contains(title), "{tag}: {title}");
        let file = folder.write("atom.xml", feed.body.clone());
        crate::python::run(&python, FEED, &[&file, tag, least]);
    }
    served.stop().done();
}

#[test]
fn two_more_readers_of_calendars_read_the_same_programme() {
    let Some(python) = crate::python::with("ics, vobject") else { return };
    let folder = Folder::new("feeds-calendar");
    let served = serve(&folder, &["demo", "--data", &folder.demonstration()]);
    let calendar = served.get("/ru/rehearsal/som-2/timetable.ics");
    assert_eq!(calendar.status, 200);
    let file = folder.write("timetable.ics", calendar.body.clone());
    crate::python::run(&python, CALENDAR, &[&file, "7"]);
    served.stop().done();
}
