//! Every page, in every language, as every kind of reader: whole, well formed, in words of its language, with links that lead
//! It is not split: one crawl is what every test reads by.
//! somewhere.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "test support")]

mod server;

#[path = "pages/markup.rs"]
mod markup;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};

use locale::{Lang, Locale};
use markup::Page;
use server::{LANGUAGES, Reader, Server};
use web::Purpose;

/// The most pages of one reader in one language: a crawl that finds more does not end.
const PAGES_MAX: usize = 8_000;
/// The least words of a message that is recognised in a page of another language.
const WORDS_MIN: usize = 4;

/// So many letters say enough of a language: forms have fewer, and in them names of States and of papers.
const LETTERS_MIN: usize = 1_500;

/// Whether a text is in a language: as a detector says of those it knows, by letters that only they have of the others.
fn speaks(lang: &str, text: &str) -> bool {
    let known = match lang {
        "az" => whatlang::Lang::Aze,
        "en" => whatlang::Lang::Eng,
        "fa" => whatlang::Lang::Pes,
        "it" => whatlang::Lang::Ita,
        "ru" => whatlang::Lang::Rus,
        "tk" => whatlang::Lang::Tuk,
        "tr" => whatlang::Lang::Tur,
        "ur" => whatlang::Lang::Urd,
        "uz" => whatlang::Lang::Uzb,
        other => {
            let letters = match other {
                "kk" => "әғқұ",
                "ky" => "ңөү",
                "tg" => "ҳҷӣӯ",
                "uz-Cyrl" => "ўқғҳ",
                _ => return false,
            };
            return letters.chars().all(|letter| text.to_lowercase().contains(letter));
        }
    };
    // A page of little but names of States is told from its neighbours by letters.
    let neighbours = match lang {
        "fa" => Some(("پچگ", "ٹڈڑےں")),
        "ur" => Some(("ٹڈڑےں", "ۀ")),
        _ => None,
    };
    let by_letters = |(own, others): (&str, &str)| {
        own.chars().all(|letter| text.contains(letter)) && !others.chars().any(|letter| text.contains(letter))
    };
    // Of a page of little but names the detector says itself that it is not sure.
    let detected = whatlang::detect(text);
    let other = detected.is_some_and(|found| found.lang() != known && found.is_reliable());
    !other || neighbours.is_some_and(by_letters)
}

fn shared() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::demonstration("pages-shared"))
}

/// What is known of a server's pages in one language, as one reader has them.
struct Crawl<'a> {
    server: &'a Server,
    reader: Reader,
    lang: &'static str,
    waiting: VecDeque<String>,
    /// Pages by their address, with the ids that links may name.
    seen: BTreeMap<String, BTreeSet<String>>,
    /// Links to a place within a page: from, to, id.
    places: Vec<(String, String, String)>,
    /// Titles with the pages that have them.
    titles: BTreeMap<String, BTreeSet<String>>,
    /// Acts whose entry was read.
    acts: BTreeSet<(String, bool)>,
    /// Forms that were read, whatever they lead back to.
    forms: BTreeSet<String>,
    /// The moment of the past in which each process is read.
    moments: BTreeMap<String, String>,
    /// Where pages are written, and the beginning of their names.
    kept: Option<(PathBuf, &'static str)>,
    faults: Vec<String>,
}

impl<'a> Crawl<'a> {
    fn new(server: &'a Server, reader: Reader, lang: &'static str) -> Self {
        let (waiting, seen, places, titles, acts, forms, moments) = Default::default();
        let (kept, faults) = (None, Vec::new());
        Self { server, reader, lang, waiting, seen, places, titles, acts, forms, moments, kept, faults }
    }

    /// Reads the pages at these addresses, and all that they lead to.
    fn from(mut self, addresses: impl IntoIterator<Item = String>) -> Self {
        self.waiting.extend(addresses);
        while let Some(address) = self.waiting.pop_front() {
            if !self.seen.contains_key(&address) {
                self.read(address);
            }
            assert!(self.seen.len() < PAGES_MAX, "the crawl does not end");
        }
        let lost = self.places.iter().filter(|(_, to, id)| self.seen.get(to).is_some_and(|ids| !ids.contains(id)));
        self.faults.extend(lost.map(|(from, to, id)| format!("{from}: no {id} on {to}")).collect::<Vec<_>>());
        self
    }

    fn read(&mut self, address: String) {
        let answer = self.server.get(&self.reader, &address);
        if answer.status.as_u16() != 200 {
            self.faults.push(format!("{address}: {}", answer.status));
            self.seen.insert(address, BTreeSet::new());
            return;
        }
        let text = answer.text();
        let page = Page::read(&text);
        let faults = page.faults.iter().cloned().chain(self.whole(&page, &text));
        self.faults.extend(faults.map(|fault| format!("{address}: {fault}")).collect::<Vec<_>>());
        self.keep(&address, &text);
        for link in page.elements.iter().filter_map(|element| element.get("href").or_else(|| element.get("src"))) {
            self.follow(&address, link);
        }
        let title = page.named("title").next().map(|title| page.words_of(title)).unwrap_or_default();
        let plain = address.split('?').next().unwrap_or_default().to_owned();
        self.titles.entry(title).or_default().insert(plain);
        let ids = page.ids().0.into_iter().map(str::to_owned).collect();
        self.seen.insert(address, ids);
    }

    /// What every page has.
    fn whole(&self, page: &Page, text: &str) -> Vec<String> {
        let mut faults = page.ids().1;
        let mut hold = |holds: bool, fault: &str| {
            if !holds {
                faults.push(fault.to_owned());
            }
        };
        hold(!text.contains('\u{27e6}'), "a message is missing");
        hold(!text.contains("{$") && !text.contains("{ $"), "a value is missing in a message");
        let html = page.named("html").next();
        let direction = self.lang.parse::<Lang>().unwrap().direction();
        hold(html.and_then(|html| html.get("lang")) == Some(self.lang), "its language is not said");
        hold(html.and_then(|html| html.get("dir")) == Some(direction), "its direction is not said");
        let heads: Vec<_> = page.named("h1").collect();
        hold(heads.len() == 1 && !page.words_of(heads[0]).is_empty(), "it has not one heading of its own");
        // Those of pictures have an id.
        let titles = || page.named("title").filter(|title| title.get("id").is_none());
        hold(titles().count() == 1 && titles().all(|t| !t.words.trim().is_empty()), "no title");
        hold(page.named("main").count() == 1, "not one main part");
        // Without groups of a hash, which are words of no language.
        let said = page.said();
        let is_of_a_hash = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        let said: String = said.split(' ').filter(|word| !is_of_a_hash(word)).flat_map(|word| [word, " "]).collect();
        let speaks =
            said.chars().filter(|letter| letter.is_alphabetic()).count() < LETTERS_MIN || speaks(self.lang, &said);
        hold(speaks, "its words are not in its language");
        for fault in page.turned(|tag| tag.parse::<Lang>().ok().map(Lang::direction)) {
            hold(false, &fault);
        }
        let ids = page.ids().0;
        for element in &page.elements {
            let inline = element.attributes.keys().any(|name| name == "style" || name.starts_with("on"));
            hold(!inline, &format!("<{}> has a style or a script of its own", element.name));
            let script = element.name != "script" || element.is_data() || element.is_of_a_file();
            hold(script && element.name != "style", "a style or a script within the page");
            for name in ["aria-labelledby", "aria-describedby", "for"] {
                let named = element.get(name).filter(|_| name != "for" || element.name == "label").unwrap_or_default();
                for id in named.split_whitespace() {
                    hold(ids.contains(id), &format!("{name} names {id}, which is not there"));
                }
            }
        }
        faults
    }

    /// A link of a page leads somewhere.
    fn follow(&mut self, from: &str, link: &str) {
        let (to, id) = link.split_once('#').map_or((link, None), |(to, id)| (to, Some(id)));
        let to = &resolved(from, to);
        if let Some(id) = id {
            self.places.push((from.to_owned(), to.to_owned(), id.to_owned()));
        }
        if ["https://", "http://", "mailto:"].iter().any(|before| to.starts_with(before)) {
            return;
        }
        if !to.starts_with('/') || to.starts_with("//") {
            self.faults.push(format!("{from}: not an address: {link}"));
        } else if to.starts_with(&format!("/{}/", self.lang)) && is_page(to) {
            if !self.is_repetition(to) {
                self.waiting.push_back(to.to_owned());
            }
        } else if !self.seen.contains_key(to) && !other_language(to, self.lang) {
            self.check(from, to);
        }
    }

    /// An entry of an act that was read before, a form that only leads back elsewhere, or a page in a state that another
    /// page has shown.
    fn is_repetition(&mut self, to: &str) -> bool {
        if let Some((path, _)) = to.split_once('?').filter(|(path, _)| path.contains("/evidence/")) {
            return !self.forms.insert(path.to_owned());
        }
        // Every country has its page, and every two countries.
        if let Some((_, place)) = to.split_once("/evidence/") {
            let codes = place.split(['-', '/', '?', '.']).filter(|part| part.len() == 3);
            return codes.filter(|part| *part != "som").any(|code| !["uzb", "kaz"].contains(&code));
        }
        if let Some((form, query)) = to.split_once('?').filter(|(_, query)| query.contains("return=")) {
            let asked: Vec<&str> = query.split('&').filter(|part| !part.starts_with("return=")).collect();
            return !self.forms.insert(format!("{form}?{}", asked.join("&")));
        }
        let process = to.split('/').nth(2).unwrap_or_default();
        // The past has every page for each of its moments: the first that is met stands for all.
        let when = to.split_once("/as-of/").and_then(|(_, past)| past.split('/').next());
        if let Some(when) = when.filter(|when| !when.starts_with('?')) {
            let first = self.moments.entry(process.to_owned()).or_insert_with(|| when.to_owned());
            if *first != when {
                return true;
            }
        }
        let Some((_, number)) = to.split_once("/record/") else { return false };
        let Ok(number) = number.trim_end_matches('/').parse::<usize>() else { return false };
        let snapshot = self.server.clerk(process).snapshot();
        let Some(line) = snapshot.entries.get(number) else { return false };
        let public = line.circle == procedure::Circle::Public;
        !self.acts.insert((format!("{process} {} {}", when.unwrap_or_default(), line.act), public))
    }

    /// Something that is no page: it answers. Papers are the same for whoever has the link, and dear: each is made once.
    fn check(&mut self, from: &str, to: &str) {
        static ANSWERED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        let fresh = ANSWERED.lock().unwrap().insert(to.to_owned());
        let status = if fresh { self.server.get(&self.reader, to).status.as_u16() } else { 200 };
        if status >= 400 {
            self.faults.push(format!("{from}: {to} answers {status}"));
        }
        self.seen.insert(to.to_owned(), drawings(to));
    }

    /// Writes a page to look at and for the validator; of pages that differ in their words only, one is enough.
    fn keep(&self, address: &str, text: &str) {
        let Some((folder, seat)) = &self.kept else { return };
        let of_one_kind = ["as-of=", "/acts/", "/almaty/som-", "/documents/1", "/record/1", "/record/2", "/record/3"];
        let form = address.split('/').count() > 6 && *seat != "secretariat";
        let archive = address.contains("/almaty/") && *seat != "public";
        if !form && !archive && !of_one_kind.iter().any(|kind| address.contains(kind)) {
            let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
            let name: String = address.chars().map(safe).take(150).collect();
            std::fs::write(folder.join(format!("{seat}{name}.html")), text).unwrap();
        }
    }
}

#[test]
fn a_link_leads_where_a_browser_takes_it() {
    let from = "/en/rehearsal/som-1/text/?beside=ru";
    let cases = [
        ("", from),
        ("?open=yes", "/en/rehearsal/som-1/text/?open=yes"),
        ("../texts/mark/?mark=open", "/en/rehearsal/som-1/texts/mark/?mark=open"),
        ("compare/", "/en/rehearsal/som-1/text/compare/"),
        ("../../", "/en/rehearsal/"),
        ("/en/", "/en/"),
        ("https://example.org/", "https://example.org/"),
        ("mailto:press@example.org", "mailto:press@example.org"),
    ];
    for (link, to) in cases {
        assert_eq!(resolved(from, link), to, "{link}");
    }
}

/// Pages in Persian on which no number of ours is in European figures. Elsewhere they stay in what is cited, typed or negotiated, and in
/// words of the record.
const IN_PERSIAN: [&str; 22] = [
    "/rehearsal/record/",
    "/rehearsal/documents/",
    "/rehearsal/documents/translations/",
    "/rehearsal/library/",
    "/rehearsal/glossary/",
    "/rehearsal/meetings/",
    "/rehearsal/som-1/timetable/",
    "/rehearsal/desk/",
    "/almaty/meetings/",
    "/interface/",
    "/rehearsal/",
    "/almaty/",
    "/rehearsal/record/0/",
    "/rehearsal/as-of/@20/",
    "/rehearsal/rules/",
    "/rehearsal/rules/profiles/",
    "/rehearsal/rules/rights/?meeting=som-1",
    "/rehearsal/som-1/",
    "/rehearsal/som-1/floor/",
    "/rehearsal/som-1/proceedings/",
    "/privacy/",
    "/design/",
];

/// A word that is a number and nothing else, in European figures. What has a stroke is a serial, an address, or a symbol.
fn is_european(word: &str) -> bool {
    let signs = |sign: char| sign.is_ascii_digit() || !sign.is_alphabetic();
    word.contains(|sign: char| sign.is_ascii_digit()) && word.chars().all(signs) && !word.contains(['/', '@', '_'])
}

#[test]
fn numbers_that_stand_in_persian_pages_are_in_its_figures() {
    assert!(is_european("12") && is_european("(3)") && is_european("۴-5"));
    assert!(!is_european("۱۲") && !is_european("p3") && !is_european("14/2026") && !is_european("RP.1"));
    let reader = shared().seat("rehearsal", "secretariat");
    let mut faults = BTreeSet::new();
    for path in IN_PERSIAN {
        let answer = shared().get(&reader, &format!("/fa{path}"));
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        let text = answer.text();
        let page = Page::read(&text);
        for (words, classes) in page.running().into_iter().filter(|(_, classes)| !classes.contains("hash")) {
            let found = words.split_whitespace().filter(|word| is_european(word));
            faults.extend(found.map(|word| format!("{path}: {word} in {words:?} [{classes}]")));
        }
        assert!(text.contains(|sign: char| ('۰'..='۹').contains(&sign)), "{path} has no number");
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The folder of what is built.
fn built() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned()
}

/// Where a link leads from a page (RFC 3986, section 5.2): the same page, its query, or a place beside or above it.
fn resolved(from: &str, link: &str) -> String {
    let page = from.split_once('?').map_or(from, |(page, _)| page);
    if link.is_empty() {
        return from.to_owned();
    }
    if link.starts_with('?') {
        return format!("{page}{link}");
    }
    if link.starts_with('/') || link.contains("://") || link.starts_with("mailto:") {
        return link.to_owned();
    }
    let (mut folders, mut below) = (page.split('/').collect::<Vec<_>>(), link);
    folders.pop();
    while let Some(rest) = below.strip_prefix("../") {
        folders.pop();
        below = rest;
    }
    format!("{}/{below}", folders.join("/"))
}

fn is_page(to: &str) -> bool {
    let path = to.split('?').next().unwrap_or_default();
    path.ends_with('/')
}

fn other_language(to: &str, lang: &str) -> bool {
    Lang::OFFERED.iter().any(|other| other.tag() != lang && to.starts_with(&format!("/{other}/")))
}

/// The drawings of a file of drawings.
fn drawings(to: &str) -> BTreeSet<String> {
    if !to.contains(".svg") {
        return BTreeSet::new();
    }
    let text = shared().get(&Reader::default(), to).text();
    let ids = text.split(" id=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    ids.map(|(id, _)| id.to_owned()).collect()
}

/// Pages to begin with: the server's, and those to which no link leads every reader.
fn beginnings(lang: &str, seat: &str) -> Vec<String> {
    let mut places =
        vec!["/", "/sign-in/", "/sign-in/?seat=rehearsal/chair", "/terms/", "/privacy/", "/almaty/", "/rehearsal/"];
    places.extend(["/almaty/members/?on=2016-10-03", "/almaty/members/?on=2023-10-12", "/almaty/members/?on=never"]);
    places.extend([
        "/rehearsal/som-1/floor/",
        "/rehearsal/som-1/hall/",
        "/rehearsal/som-2/floor/",
        "/rehearsal/som-2/hall/",
    ]);
    places.extend([
        "/rehearsal/quiet/pledge/decision/",
        "/rehearsal/quiet/pledge/signatures/",
        "/rehearsal/quiet/pledge/ceremony/",
        "/rehearsal/rules/profiles/",
        "/rehearsal/rules/rights/?meeting=closed&act=floor.request",
    ]);
    if seat != "public" {
        places.extend([
            "/rehearsal/quiet/compact/silence/",
            "/rehearsal/quiet/compact/decision/",
            "/rehearsal/quiet/pledge/silence/",
            "/rehearsal/quiet/plea/silence/",
            "/rehearsal/closed/corridor/decision/",
            "/rehearsal/closed/tolls/silence/",
        ]);
        places.extend(["/rehearsal/desk/", "/rehearsal/closed/floor/", "/rehearsal/closed/hall/"]);
        places.extend(["/rehearsal/tem-1/floor/", "/rehearsal/tem-1/hall/"]);
        places.extend([
            "/rehearsal/closed/corridor/",
            "/rehearsal/closed/tolls/?changes=yes",
            "/rehearsal/closed/?done=3",
        ]);
    }
    if ["chair", "secretariat"].contains(&seat) {
        places.extend([
            "/rehearsal/som-1/chair/",
            "/rehearsal/closed/chair/",
            "/rehearsal/som-1/interpreters/",
            "/rehearsal/som-1/attendance/",
            "/rehearsal/closed/interpreters/",
            "/rehearsal/closed/attendance/",
            "/rehearsal/closed/invitations/",
            "/rehearsal/som-2/chair/",
        ]);
    }
    places.into_iter().map(|place| format!("/{lang}{place}")).collect()
}

/// Every act's form, where the reader has a seat: those of the process, and those of the meeting that sits.
fn forms(lang: &str) -> Vec<String> {
    let form = |kind: &procedure::Kind| {
        let name = kind.name().replace('.', "/");
        [format!("/{lang}/rehearsal/acts/{name}/"), format!("/{lang}/rehearsal/closed/{name}/")]
    };
    procedure::Kind::ALL.iter().flat_map(form).collect()
}

/// Titles that say which page it is, within a process; forms are told apart by their act.
fn same_titles(crawl: &Crawl<'_>) -> Vec<String> {
    let mut same = Vec::new();
    for (title, pages) in &crawl.titles {
        let mut of_process: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for page in pages {
            let parts: Vec<&str> = page.split('/').collect();
            let form = parts.len() > 6;
            if let Some(process) = parts.get(2).filter(|_| !form) {
                of_process.entry(process).or_default().push(page);
            }
        }
        let shared = of_process.into_values().filter(|pages| pages.len() > 1);
        same.extend(shared.map(|pages| format!("{title:?} is the title of {}", pages.join(" "))));
    }
    same
}

fn check(seat: &str) {
    let reader = shared().seat("rehearsal", seat);
    let mut faults = Vec::new();
    // The public's pages in every language; those of a seat, which are many more, in four.
    let languages: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    let languages = languages.into_iter().filter(|lang| seat == "public" || LANGUAGES.contains(lang));
    for lang in languages {
        let mut addresses = beginnings(lang, seat);
        if seat != "public" {
            addresses.extend(forms(lang));
        }
        let crawl = Crawl::new(shared(), reader.clone(), lang).from(addresses);
        assert!(crawl.seen.len() > 100, "{}", crawl.seen.len());
        faults.extend(same_titles(&crawl));
        faults.extend(crawl.faults);
    }
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.iter().take(80).cloned().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_page_is_whole_for_the_public() {
    check("public");
}

#[test]
fn every_page_is_whole_for_the_chair() {
    check("chair");
}

#[test]
fn every_page_is_whole_for_the_secretariat() {
    check("secretariat");
}

#[test]
fn every_page_is_whole_for_a_delegation() {
    check("orluna");
}

#[test]
fn the_map_of_the_site_names_what_the_public_reads() {
    let part = |number: usize| shared().get(&Reader::default(), &format!("/sitemap-en-{number}.xml"));
    let parts = (1..).map(part).take_while(|answer| answer.status.as_u16() == 200);
    let map: String = parts.map(|answer| answer.text()).collect();
    let named: BTreeSet<String> = map
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split_once("</loc>"))
        .map(|(address, _)| address.trim_start_matches(server::ADDRESS).to_owned())
        .collect();
    for address in &named {
        // A page of the record for each entry: one of a hundred is asked for.
        let number =
            address.split_once("/record/").and_then(|(_, rest)| rest.trim_end_matches('/').parse::<u32>().ok());
        if number.is_none_or(|number| number % 100 == 0) {
            let status = shared().get(&Reader::default(), address).status.as_u16();
            assert_eq!(status, 200, "{address}");
        }
    }
    let crawl = Crawl::new(shared(), Reader::default(), "en").from(beginnings("en", "public"));
    // Left out on purpose: what is asked for by a query, the past, a paragraph's history, forms, whom one signs in as, the
    // screen of a signing, and the figures of the evidence room, each of which stands on a page that is named.
    let left_out = [
        "?",
        "/as-of/",
        "/sign-in/",
        "/evidence/figures/",
        "/evidence/beside/",
        "/ceremony/",
        "/interface/",
        "/compare/",
        "/brackets/",
    ];
    let missing: Vec<&String> = crawl
        .seen
        .keys()
        .filter(|address| address.starts_with("/en/") && address.ends_with('/'))
        .filter(|address| !named.contains(*address) && !left_out.iter().any(|part| address.contains(part)))
        .collect();
    assert_eq!(missing, Vec::<&String>::new());
    assert!(named.len() > 500, "{}", named.len());
}

/// What English says and another language says otherwise: runs of words between the values of a message.
fn english_only(lang: Lang) -> Vec<(String, String)> {
    let (english, other) = (Locale::english(), Locale::of(lang).unwrap());
    let mut runs = Vec::new();
    for key in english.keys() {
        let own = other.text(key);
        let text = english.text(key);
        for run in text.split('{').flat_map(|part| part.split('}')) {
            let run = run.split_whitespace().collect::<Vec<_>>().join(" ");
            if run.split(' ').count() >= WORDS_MIN && !own.contains(&run) {
                runs.push((key.clone(), run));
            }
        }
    }
    assert!(runs.len() > 200, "{}", runs.len());
    runs
}

#[test]
fn no_page_speaks_english_in_another_language() {
    let reader = shared().seat("rehearsal", "secretariat");
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let runs = english_only(lang);
        let addresses = beginnings(lang.tag(), "secretariat").into_iter().chain(forms(lang.tag()));
        let addresses = addresses.chain(
            [
                "som-1/",
                "som-1/protocol/",
                "som-1/verify/",
                "som-1/participants/",
                "rules/",
                "record/",
                "record/0/",
                "members/",
            ]
            .map(|page| format!("/{lang}/rehearsal/{page}")),
        );
        for address in addresses {
            let answer = shared().get(&reader, &address);
            let said = Page::read(&answer.text()).said();
            let english = runs.iter().find(|(_, run)| said.contains(run));
            assert_eq!(english, None, "{address}");
        }
    }
}

/// The words of messages in Uzbek in Latin letters that no message has in English.
fn uzbek_words() -> BTreeSet<String> {
    // A word of the name of a foundation that stands in a source, in English.
    const NAME: &str = "sana";
    let words = |lang: Lang| -> BTreeSet<String> {
        let locale = Locale::of(lang).unwrap();
        let all = locale.keys().iter().map(|key| locale.text(key)).collect::<Vec<_>>().join(" ");
        latin_words(&all)
    };
    let (own, english) = (words(Lang::Uz), words(Lang::En));
    own.difference(&english).filter(|word| word.len() > 3 && *word != NAME).cloned().collect()
}

fn latin_words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphabetic() || "ʻʼ’".contains(c)));
    words.filter(|word| word.chars().skip(1).all(|c| !c.is_ascii_uppercase())).map(str::to_lowercase).collect()
}

#[test]
fn uzbek_in_cyrillic_letters_has_no_word_in_latin_ones() {
    let vocabulary = uzbek_words();
    assert!(vocabulary.len() > 2_000, "{}", vocabulary.len());
    for seat in ["public", "secretariat"] {
        let reader = shared().seat("rehearsal", seat);
        let more = if seat == "public" { Vec::new() } else { forms("uz-Cyrl") };
        let own = [
            "som-1/",
            "som-1/participants/",
            "rules/",
            "record/",
            "record/0/",
            "members/",
            "news/",
            "documents/",
            "glossary/",
        ];
        let own = own.map(|page| format!("/uz-Cyrl/rehearsal/{page}"));
        for address in beginnings("uz-Cyrl", seat).into_iter().chain(more).chain(own) {
            let answer = shared().get(&reader, &address);
            let text = answer.text();
            let page = Page::read(&text);
            let crawl = Crawl::new(shared(), reader.clone(), "uz-Cyrl");
            assert_eq!(crawl.whole(&page, &text), Vec::<String>::new(), "{address}");
            let latin: Vec<String> = latin_words(&page.said()).intersection(&vocabulary).cloned().collect();
            assert!(latin.is_empty(), "{address}: {latin:?}");
        }
    }
    let page = shared().get(&Reader::default(), "/uz-Cyrl/almaty/").text();
    for wanted in [
        "<html lang=\"uz-Cyrl\" dir=\"ltr\">",
        "hreflang=\"uz-Latn\" href=\"/uz/almaty/\"",
        "hreflang=\"uz-Cyrl\" href=\"/uz-Cyrl/almaty/\"",
        ">Ўзбекча</a>",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    let members = shared().get(&Reader::default(), "/uz-Cyrl/almaty/members/").text();
    assert!(members.contains("Ўзбекистон") && !members.contains("Oʻzbekiston"));
}

#[test]
fn pages_that_stand_for_others_are_whole_too() {
    let server = Server::new("pages-sorry", Purpose::Demonstration, &[("practice", server::meeting("practice"))]);
    let seat = server.seat("practice", "orluna");
    for lang in LANGUAGES {
        let at = |path: &str| format!("/{lang}/practice/{path}");
        let forms: [(&str, &[(&str, &str)]); 3] =
            [("som-1/meetings/close", &[]), ("som-1/texts/propose", &[("text", "draft")]), ("som-1/invitations", &[])];
        let refused = forms.map(|(path, fields)| server.post(&seat, &at(path), fields));
        let asked = [at("nothing/"), at("som-1/chair/")].map(|path| server.get(&seat, &path));
        let wrong = server.post(&Reader::default(), &format!("/{lang}/sign-in/"), &[("name", "x"), ("password", "y")]);
        for answer in refused.into_iter().chain(asked).chain([wrong]) {
            let crawl = Crawl::new(&server, seat.clone(), lang);
            let text = answer.text();
            let page = Page::read(&text);
            let faults: Vec<String> = page.faults.iter().cloned().chain(crawl.whole(&page, &text)).collect();
            assert_eq!(faults, Vec::<String>::new(), "{}: {text}", answer.status);
            assert!((400..500).contains(&answer.status.as_u16()), "{}", answer.status);
        }
    }
}

#[test]
fn a_process_of_which_nothing_is_known_has_every_page() {
    let open = "record.open by=secretariat process=bare nature=real zone=Asia/Baku symbol=BP\n  name.en=\"Bare Process\" full-name.en=\"A process of which nothing is known\"\n";
    let server = Server::new("pages-bare", Purpose::Service, &[("bare", open.to_owned())]);
    for lang in LANGUAGES {
        let places = ["", "members/", "meetings/", "documents/", "news/", "rules/", "record/", "record/0/"];
        let addresses = places.map(|place| format!("/{lang}/bare/{place}"));
        let crawl = Crawl::new(&server, Reader::default(), lang).from(addresses.clone());
        assert_eq!(crawl.faults, Vec::<String>::new(), "{lang}");
        let unknown = Locale::of(lang.parse::<Lang>().unwrap()).unwrap().text("site-unknown");
        let home = server.get(&Reader::default(), &format!("/{lang}/bare/")).text();
        let members = server.get(&Reader::default(), &format!("/{lang}/bare/members/")).text();
        assert!(home.contains(&unknown), "{lang}: {home}");
        assert!(members.contains(&unknown), "{lang}: {members}");
        // The same ten years later, by an address without its last stroke.
        server.clock.set(server.site.now() + 10 * 365 * 86_400_000);
        let places = ["", "/members", "/record"].map(|place| format!("/{lang}/bare{place}"));
        let whole = places.map(|place| server.get(&Reader::default(), &place).location().to_owned());
        let crawl = Crawl::new(&server, Reader::default(), lang).from(whole);
        assert_eq!(crawl.faults, Vec::<String>::new(), "{lang}");
    }
}

/// True where nothing may be passed over.
#[expect(clippy::disallowed_methods, reason = "the program that runs the tests takes no arguments of theirs")]
fn must() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true")
}

#[test]
#[expect(clippy::print_stderr, reason = "whoever runs the tests should know that this one did nothing")]
fn every_page_is_valid_html() {
    let folder = built().join("pages");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    for seat in ["public", "secretariat", "orluna"] {
        let mut crawl = Crawl::new(shared(), shared().seat("rehearsal", seat), "en");
        crawl.kept = Some((folder.clone(), seat));
        let addresses = if seat == "public" { Vec::new() } else { forms("en") };
        crawl.from(beginnings("en", seat).into_iter().chain(addresses));
    }
    let validator = built().join("browser/node_modules/.bin/html-validate");
    if !validator.exists() {
        assert!(!must(), "missing: {}; scripts/test fetches it", validator.display());
        eprintln!("skipped: {} is not there (scripts/test fetches it)", validator.display());
        return;
    }
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/htmlvalidate.json");
    let mut command = Command::new(validator);
    let output = command.arg("--config").arg(rules).arg("--formatter=text").arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
