//! A translator corrects the words of a page in the running program: the pages on which messages are found and corrected, what of it
//! is kept at this host, and the patch by which it comes into the program. Who works at the secretariat of a process here may correct.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderValue, StatusCode, header};
use locale::{Fault, Lang, Locale, Written};
use pages::corrections::{Corrections as Page, MessageLine};
use pages::draw;
use procedure::Capacity;
use procedure::time::Moment;

use crate::answer::{Answer, answer, see_other};
use crate::draw::{Drawn, server_frame};
use crate::query::Query;
use crate::reader::Reader;
use crate::site::Site;

/// The most corrections of a language that a host keeps; more are a matter for the program's own files.
const CORRECTIONS_MAX: usize = 2_000;
/// The most messages of a page.
const SHOWN_MAX: usize = 50;
/// Lines of a file that stand around a change in a patch.
const CONTEXT: usize = 3;

/// A correction of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Correction {
    wording: String,
    at: Moment,
    who: String,
}

type Of = BTreeMap<String, Correction>;

/// The corrections of every language.
#[derive(Debug, Default)]
pub(crate) struct Corrections(Mutex<BTreeMap<&'static str, Of>>);

impl Corrections {
    fn locked(&self) -> MutexGuard<'_, BTreeMap<&'static str, Of>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn of(&self, lang: Lang) -> Of {
        self.locked().get(lang.tag()).cloned().unwrap_or_default()
    }
}

/// Takes up what is kept at this host. What no longer fits its message, which a later version changed, is kept and not shown.
pub(crate) fn take_up(site: &Site) {
    for lang in Lang::ALL {
        let text = match site.directory().corrections(lang.tag()) {
            Ok(text) => text,
            Err(error) => {
                tracing::error!(%error, %lang, "corrections could not be read");
                continue;
            }
        };
        let mut of = read(&text);
        // After an update the program may say it itself.
        of.retain(|key, one| says_anew(lang, key, &one.wording));
        for (key, one) in &of {
            match locale::checked(key, &one.wording) {
                Ok(wording) => locale::correct(lang, key, Some(&wording)),
                Err(fault) => tracing::warn!(%lang, key, %fault, "a correction does not fit its message any more"),
            }
        }
        if !of.is_empty() {
            site.corrections().locked().insert(lang.tag(), of);
        }
    }
}

/// What says the same as the program is no correction.
fn says_anew(lang: Lang, key: &str, wording: &str) -> bool {
    lang.written(key).is_none_or(|of| locale::laid_out(of.wording) != locale::laid_out(wording))
}

/// Reads the file of a language: before each message stands a comment with when and who.
fn read(text: &str) -> Of {
    let mut all = Of::new();
    let (mut noted, mut open): ((Moment, String), Option<String>) = ((0, String::new()), None);
    for line in text.lines() {
        if let Some(said) = line.strip_prefix("# ") {
            let (at, who) = said.split_once(' ').unwrap_or((said, ""));
            (noted, open) = ((at.parse().unwrap_or(0), who.to_owned()), None);
        } else if let Some(one) =
            open.as_ref().filter(|_| line.starts_with([' ', '}'])).and_then(|key| all.get_mut(key))
        {
            one.wording.extend(["\n", line]);
        } else if let Some((key, wording)) = line.split_once(" = ") {
            let one = Correction { wording: wording.to_owned(), at: noted.0, who: noted.1.clone() };
            all.insert(key.to_owned(), one);
            open = Some(key.to_owned());
        }
    }
    all
}

fn written(all: &Of) -> String {
    let line = |(key, one): (&String, &Correction)| format!("# {} {}\n{key} = {}\n", one.at, one.who, one.wording);
    all.iter().map(line).collect()
}

/// The seat by which the reader may correct words: that of a secretariat here.
fn translator(site: &Site, reader: &Reader) -> Option<String> {
    site.every().find_map(|hosted| {
        let slug = hosted.clerk.slug().to_string();
        let snapshot = hosted.clerk.snapshot();
        let held = reader.capacities(site, &slug, &snapshot.process.state);
        let seat = format!("{slug}/{}", Capacity::Secretariat);
        let who = reader.account.as_ref().map_or(seat, |(_, handle)| handle.clone());
        held.contains(&Capacity::Secretariat).then_some(who)
    })
}

/// The language of an address, which has no script of its own.
fn language(code: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == code)
}

/// The page of a language; none where there is no such language.
pub(crate) fn page(site: &Site, locale: &'static Locale, (code, asked, reader): (&str, &Query, &Reader)) -> Drawn {
    language(code).map_or(Drawn::Missing, |lang| drawn(site, locale, (lang, asked, reader), None))
}

fn drawn(
    site: &Site,
    locale: &'static Locale,
    (lang, asked, reader): (Lang, &Query, &Reader),
    refused: Option<(String, Fault)>,
) -> Drawn {
    let f = server_frame(site, locale, &format!("/interface/{lang}/"));
    let sought = asked.get("q").unwrap_or_default().trim().to_lowercase();
    let may = translator(site, reader).is_some();
    let all = site.corrections().of(lang);
    let Some(own) = Locale::of(lang) else { return Drawn::Missing };
    let chosen = refused.as_ref().map(|(key, _)| key.as_str()).or_else(|| asked.get("key"));
    let finds = |key: &&String| match chosen {
        Some(chosen) => key.as_str() == chosen,
        None if sought.is_empty() => all.contains_key(*key),
        None => [
            Some(key.as_str()),
            Lang::En.written(key).map(|of| of.wording),
            lang.written(key).map(|of| of.wording),
            all.get(*key).map(|one| one.wording.as_str()),
        ]
        .into_iter()
        .flatten()
        .any(|words| words.to_lowercase().contains(&sought)),
    };
    let found: Vec<&String> = own.keys().iter().filter(|key| Lang::En.written(key).is_some()).filter(finds).collect();
    let total = found.len();
    let messages = found.into_iter().take(SHOWN_MAX).map(|key| {
        let given = refused.as_ref().filter(|(of, _)| of == key).and_then(|_| asked.get("wording"));
        line(locale, (lang, key), all.get(key), given)
    });
    let page = Page {
        messages: messages.collect(),
        name: f.t(&format!("locale-language-{lang}")),
        lang: lang.tag(),
        direction: lang.direction(),
        asked: asked.get("q").unwrap_or_default().to_owned(),
        total,
        corrected: all.len(),
        refused: refused.as_ref().map(|(_, fault)| said(locale, fault)),
        may,
        one: chosen.is_some(),
        f,
    };
    draw(&page).into()
}

fn line(
    locale: &'static Locale,
    (lang, key): (Lang, &str),
    one: Option<&Correction>,
    given: Option<&str>,
) -> MessageLine {
    let built_in = lang.written(key).map_or("", |of| of.wording);
    MessageLine {
        key: key.to_owned(),
        file: lang.written(key).map_or("", |of| of.file),
        english: Lang::En.written(key).map_or("", |of| of.wording),
        built_in,
        wording: given.or(one.map(|one| one.wording.as_str())).unwrap_or(built_in).to_owned(),
        fits: one.is_none_or(|one| locale::checked(key, &one.wording).is_ok()),
        noted: one.map(|one| (one.who.clone(), locale.instant(one.at, "UTC"))),
    }
}

/// Why a wording was not taken, in words.
fn said(locale: &Locale, fault: &Fault) -> String {
    match fault {
        Fault::NoMessage => locale.text("corrections-no-message"),
        Fault::Empty => locale.text("corrections-empty"),
        Fault::TooLong => locale.with("corrections-too-long", &[("number", locale::WORDING_MAX.into())]),
        Fault::NotFluent => locale.text("corrections-not-fluent"),
        Fault::Values { lacking, unknown } => {
            let listed =
                |names: &[String]| names.iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(" ");
            let say = |key: &str, names: &[String]| {
                (!names.is_empty()).then(|| locale.with(key, &[("values", listed(names).into())]))
            };
            let parts = [say("corrections-lacking", lacking), say("corrections-unknown", unknown)];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

/// What became of a form.
pub(crate) enum Corrected {
    /// It is kept, and stands.
    Done(Answer),
    /// It was not taken: the page again, with the reason.
    Again(Drawn),
    /// The reader may not correct.
    NotYours,
    /// There is no such language.
    Missing,
    /// There are as many as a host keeps.
    Enough,
    /// It could not be kept.
    Failed(String),
}

/// Takes a correction, or takes one back.
pub(crate) fn take(site: &Site, locale: &'static Locale, (code, sent, reader): (&str, &Query, &Reader)) -> Corrected {
    let Some(lang) = language(code) else { return Corrected::Missing };
    let Some(who) = translator(site, reader) else { return Corrected::NotYours };
    let (key, back) = (sent.get("key").unwrap_or_default(), sent.get("take-back").is_some());
    let wording = match locale::checked(key, sent.get("wording").unwrap_or_default()) {
        Ok(wording) => Some(wording),
        Err(_) if back => None,
        Err(fault) => {
            return Corrected::Again(drawn(site, locale, (lang, sent, reader), Some((key.to_owned(), fault))));
        }
    };
    let wording = wording.filter(|wording| !back && says_anew(lang, key, wording));
    let mut all = site.corrections().locked();
    let mut of = all.get(lang.tag()).cloned().unwrap_or_default();
    match &wording {
        Some(_) if of.len() >= CORRECTIONS_MAX && !of.contains_key(key) => return Corrected::Enough,
        Some(wording) => of.insert(key.to_owned(), Correction { wording: wording.clone(), at: site.now(), who }),
        None => of.remove(key),
    };
    if let Err(error) = site.directory().set_corrections(lang.tag(), &written(&of)) {
        return Corrected::Failed(error.to_string());
    }
    all.insert(lang.tag(), of);
    locale::correct(lang, key, wording.as_deref());
    drop(all);
    let key = pages::act::encoded(key);
    Corrected::Done(see_other(&format!("/{}/interface/{lang}/?key={key}", locale.lang())))
}

/// The corrections of a language as a patch of the program's files, which `git apply` and `patch -p1` take.
pub(crate) fn patch(site: &Site, code: &str) -> Option<Answer> {
    let lang = language(code)?;
    let mut found = answer(StatusCode::OK, "text/x-diff; charset=utf-8", patch_of(lang, &site.corrections().of(lang)));
    let name = format!("attachment; filename=\"corrections-{lang}.patch\"");
    let name = HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("attachment"));
    found.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    found.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Some(found)
}

/// A change of a file: which of its lines, counted from 1, and what stands there now.
type Change = ((usize, usize), Vec<String>);

fn patch_of(lang: Lang, all: &Of) -> String {
    let mut files: BTreeMap<&str, Vec<Change>> = BTreeMap::new();
    for (key, one) in all {
        let (Some(Written { file, lines, .. }), Ok(wording)) = (lang.written(key), locale::checked(key, &one.wording))
        else {
            continue;
        };
        let now = format!("{key} = {wording}").lines().map(str::to_owned).collect();
        files.entry(file).or_default().push((lines, now));
    }
    let mut out = String::new();
    for (file, mut changes) in files {
        changes.sort();
        let lines: Vec<&str> = lang.file(file).unwrap_or_default().lines().collect();
        // Writing into a string does not fail.
        let _written = write!(out, "--- a/locales/{lang}/{file}.ftl\n+++ b/locales/{lang}/{file}.ftl\n");
        let mut shift = 0_isize;
        let mut rest = changes.as_slice();
        while let Some(first) = rest.first() {
            let (hunk, others) = rest.split_at_checked(near(rest)).unwrap_or((rest, &[]));
            hunk_of(&lines, (first.0.0, hunk), &mut shift, &mut out);
            rest = others;
        }
    }
    out
}

/// How many of the changes from the first on stand so near one another that their surroundings meet.
fn near(changes: &[Change]) -> usize {
    let meets =
        |(one, next): (&Change, &Change)| next.0.0 <= one.0.0.saturating_add(one.0.1).saturating_add(2 * CONTEXT);
    changes.iter().zip(changes.iter().skip(1)).take_while(|pair| meets(*pair)).count().saturating_add(1)
}

/// Writes a hunk: its changes with what stands around them. `shift` is by how many lines the file grew before.
fn hunk_of(lines: &[&str], (first, changes): (usize, &[Change]), shift: &mut isize, out: &mut String) {
    let start = first.saturating_sub(CONTEXT).max(1);
    let (mut at, mut body, mut grew) = (start, String::new(), 0_isize);
    let mut put = |sign: char, line: &str| {
        body.push(sign);
        body.push_str(line);
        body.push('\n');
    };
    let line = |number: usize| lines.get(number.saturating_sub(1)).copied();
    for ((from, count), now) in changes {
        (at..*from).filter_map(line).for_each(|line| put(' ', line));
        at = from.saturating_add(*count);
        (*from..at).filter_map(line).for_each(|line| put('-', line));
        now.iter().for_each(|line| put('+', line));
        let (new, old) = (isize::try_from(now.len()).unwrap_or(0), isize::try_from(*count).unwrap_or(0));
        grew = grew.saturating_add(new).saturating_sub(old);
    }
    let end = at.saturating_add(CONTEXT).min(lines.len().saturating_add(1));
    (at..end).filter_map(line).for_each(|line| put(' ', line));
    let old = end.saturating_sub(start);
    let (new, begins) = (old.saturating_add_signed(grew), start.saturating_add_signed(*shift));
    let _written = writeln!(out, "@@ -{start},{old} +{begins},{new} @@");
    out.push_str(&body);
    *shift = shift.saturating_add(grew);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(wording: &str) -> Correction {
        Correction { wording: wording.to_owned(), at: 1_790_000_000_000, who: "rehearsal/secretariat".to_owned() }
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let choice = "{ $number ->\n    [one] one { $number }\n   *[other] { $number } = many\n}";
        let all = Of::from([
            ("texts-where".to_owned(), one("Where = here")),
            ("texts-open-brackets".to_owned(), one(choice)),
        ]);
        assert_eq!(read(&written(&all)), all);
        assert_eq!(read("no file of ours\n= x\n"), Of::new());
    }

    /// Applies a patch with git to a copy of the program's files, and reads a file of it.
    fn applied(lang: Lang, all: &Of, file: &str) -> String {
        let root = std::env::temp_dir().join(format!("meshveret-patch-{}-{lang}-{file}", std::process::id()));
        let folder = root.join("locales").join(lang.tag());
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{file}.ftl"));
        std::fs::write(&path, lang.file(file).unwrap()).unwrap();
        std::fs::write(root.join("it.patch"), patch_of(lang, all)).unwrap();
        let ran = std::process::Command::new("git").args(["apply", "it.patch"]).current_dir(&root).output().unwrap();
        assert!(ran.status.success(), "{}\n{}", String::from_utf8_lossy(&ran.stderr), patch_of(lang, all));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_dir_all(&root).unwrap();
        text
    }

    #[test]
    fn a_patch_is_taken_by_git() {
        let keys = ["texts-open-brackets", "texts-where", "texts-history-states", "texts-history-last"];
        let wording = |key: &str| {
            if key == "texts-where" {
                "Bu yerda"
            } else {
                "{ $number ->\n    [one] bitta { $number }\n   *[other] koʻp { $number }\n    [5] besh\n}"
            }
        };
        let all: Of = keys.into_iter().map(|key| (key.to_owned(), one(wording(key)))).collect();
        let text = applied(Lang::Uz, &all, "texts");
        for key in keys {
            assert!(text.contains(&format!("\n{key} = {}\n", wording(key))), "{key}: {text}");
        }
        let original = Lang::Uz.file("texts").unwrap().lines().count();
        let grew: usize = keys.iter().map(|key| wording(key).lines().count()).sum();
        let were: usize = keys.iter().map(|key| Lang::Uz.written(key).unwrap().lines.1).sum();
        assert_eq!(text.lines().count(), original + grew - were);
    }

    #[test]
    fn the_first_and_the_last_message_of_a_file_can_be_corrected() {
        let lang = Lang::Ru;
        let of =
            |key: &&String| lang.written(key).is_some_and(|of| of.file == "site") && locale::checked(key, "x").is_ok();
        let own = Locale::of(lang).unwrap();
        let mut keys: Vec<&String> = own.keys().iter().filter(of).collect();
        keys.sort_by_key(|key| lang.written(key).unwrap().lines);
        let all = Of::from([(keys[0].clone(), one("первое")), (keys[keys.len() - 1].clone(), one("последнее"))]);
        let text = applied(lang, &all, "site");
        assert!(text.contains(" = первое\n") && text.contains(" = последнее\n"));
    }
}
