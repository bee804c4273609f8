//! Pages of the server itself.

use locale::{Clearance, Lang, Locale};
use pages::accounts::SeatLine;
use pages::design::Design;
use pages::site::{Interface, InterfaceLine, Plain, ProcessLine, Processes, Sorry};
use pages::{Frame, Section, draw};
use procedure::Capacity;
use procedure::accounts::Holding;
use procedure::membership::Status;
use procedure::names::Slug;
use procedure::record::about_persons::{self, AboutPersons};

use super::{Draw, Drawn};
use crate::reader::Reader;
use crate::site::Site;

/// The frame of a page that belongs to no process.
pub(crate) fn frame(site: &Site, locale: &'static Locale, place: &str) -> Frame {
    Frame {
        locale,
        process: None,
        origin: site.address().to_owned(),
        place: place.to_owned(),
        section: Section::Other,
        capacity: Capacity::Public,
        role: None,
        demonstration: site.demonstration(),
        head: 0,
        names: std::collections::BTreeMap::new(),
        sources: std::collections::BTreeMap::new(),
        removed: std::collections::BTreeMap::new(),
        live: false,
        as_of: None,
    }
}

/// The processes of the server.
pub(crate) fn processes(site: &Site, locale: &'static Locale) -> Drawn {
    let line = |hosted: &std::sync::Arc<crate::site::Hosted>| {
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let opened = state.opened.clone()?;
        Some(ProcessLine {
            slug: opened.process.clone(),
            name: opened.name.clone(),
            full_name: opened.full_name.clone(),
            rehearsal: state.is_rehearsal(),
            entries: state.head(),
        })
    };
    let page = Processes { f: frame(site, locale, "/"), processes: site.every().filter_map(line).collect() };
    draw(&page).into()
}

/// Terms of use or privacy, as many sections as there are messages.
pub(crate) fn plain_page(site: &Site, locale: &'static Locale, name: &str) -> Drawn {
    let f = frame(site, locale, &format!("/{name}/"));
    let section = |number: usize| {
        let key = format!("site-{name}-{number}-title");
        f.locale.has(&key).then(|| (f.t(&key), f.t(&format!("site-{name}-{number}-text"))))
    };
    let sections = (1..20).map_while(section).collect();
    let fields = if name == "privacy" { held_of_persons(locale) } else { Vec::new() };
    let page = Plain { title: f.t(&format!("site-{name}")), sections, fields, f };
    draw(&page).into()
}

/// The style page.
pub(crate) fn design(site: &Site, locale: &'static Locale) -> Drawn {
    draw(&Design::new(frame(site, locale, "/design/"))).into()
}

/// The languages of the interface, in the order of the reader's alphabet.
pub(crate) fn interface(site: &Site, locale: &'static Locale) -> Drawn {
    let f = frame(site, locale, "/interface/");
    let source = Locale::english().keys();
    let line = |lang: Lang| {
        let done = Locale::of(lang).map_or(0, |other| source.iter().filter(|key| other.has(key)).count());
        let clearance = match lang.clearance() {
            Clearance::Source => f.t("site-interface-source"),
            Clearance::Nobody => f.t("site-interface-nobody"),
            Clearance::By(who, day) => {
                let values = [("who", who.into()), ("day", locale.day(day).into())];
                f.locale.with("site-interface-by", &values)
            }
        };
        InterfaceLine {
            tag: lang.tag(),
            direction: lang.direction(),
            own_name: lang.own_name(),
            other_script: Lang::OFFERED.into_iter().find(|other| *other != lang && other.language() == lang),
            name: f.t(&format!("locale-language-{lang}")),
            messages: f.locale.with("site-interface-done", &[("done", done.into()), ("all", source.len().into())]),
            clearance,
            waits: lang.clearance() == Clearance::Nobody,
        }
    };
    let mut languages: Vec<InterfaceLine> = Lang::ALL.into_iter().map(line).collect();
    locale.sort_by(&mut languages, |line| line.name.clone());
    draw(&Interface { f, languages }).into()
}

/// What is held of persons, as the rules and the server have it, in words.
fn held_of_persons(locale: &'static Locale) -> Vec<[String; 4]> {
    let line = |about: &AboutPersons| {
        [
            locale.text(&format!("site-privacy-field-{}", about.field)),
            locale.text(&format!("site-privacy-purpose-{}", about.purpose.word())),
            locale.text(&format!("site-privacy-readers-{}", about.readers.word())),
            locale.text(&format!("site-privacy-kept-{}", about.kept.word())),
        ]
    };
    about_persons::all().map(line).collect()
}

/// What is said when there is no page.
pub(crate) fn sorry(f: Frame, key: &str) -> Drawn {
    let page = Sorry { title: f.t(&format!("{key}-title")), text: f.t(&format!("{key}-text")), f };
    draw(&page).into()
}

/// The seats of the rehearsals of a demonstration: chair, secretariat, every party, the public.
pub(crate) fn seats(site: &Site, locale: &'static Locale, reader: &Reader) -> Vec<SeatLine> {
    let mut seats = Vec::new();
    for hosted in site.every() {
        let Some(draw) = Draw::new(site, hosted, locale.lang(), Capacity::Public) else { continue };
        let state = draw.state();
        let Some(opened) = state.opened.clone().filter(|_| site.demonstration() && state.is_rehearsal()) else {
            continue;
        };
        let f = draw.frame(Section::Other, None);
        let taken = reader.capacity(site, opened.process.as_str(), state);
        let today = draw.today();
        let parties: Vec<Slug> = state.parties.keys().cloned().collect();
        let parties = f.sorted(&parties).into_iter().map(Capacity::Party);
        let all = [Capacity::Chair, Capacity::Secretariat].into_iter().chain(parties);
        let all = all.chain([Capacity::Interpreter, Capacity::Guest, Capacity::Press, Capacity::Public]);
        let about = |capacity: &Capacity| match capacity {
            Capacity::Chair => "accounts-about-chair",
            Capacity::Secretariat => "accounts-about-secretariat",
            Capacity::Press => "accounts-about-press",
            Capacity::Guest => "accounts-about-guest",
            Capacity::Interpreter => "accounts-about-interpreter",
            Capacity::Public | Capacity::Clerk => "accounts-about-public",
            Capacity::Party(slug) => match state.parties.get(slug).map(|party| party.status_on(today)) {
                Some(Status::Member) => "accounts-about-member",
                Some(_) | None => "accounts-about-observer",
            },
        };
        seats.extend(all.map(|capacity| SeatLine {
            process: opened.process.to_string(),
            process_name: opened.name.clone(),
            seat: capacity.to_string(),
            name: f.capacity_name(&capacity),
            about: f.t(about(&capacity)),
            taken: taken == capacity,
        }));
    }
    seats
}

/// The seats that the reader's account holds, in every process.
pub(crate) fn held_seats(site: &Site, locale: &'static Locale, reader: &Reader) -> Vec<SeatLine> {
    let mut seats = Vec::new();
    if reader.account.is_none() {
        return seats;
    }
    for hosted in site.every() {
        let Some(draw) = Draw::new(site, hosted, locale.lang(), Capacity::Public) else { continue };
        let (state, f) = (draw.state(), draw.frame(Section::Other, None));
        let Some(opened) = state.opened.clone() else { continue };
        let process = opened.process.as_str();
        let acting = reader.capacity(site, process, state);
        seats.extend(reader.capacities(site, process, state).into_iter().map(|capacity| SeatLine {
            process: process.to_owned(),
            process_name: opened.name.clone(),
            seat: capacity.to_string(),
            name: f.capacity_name(&capacity),
            about: role(&f, reader.holding((site, state), &capacity, None)),
            taken: acting == capacity,
        }));
    }
    seats
}

/// The role behind a seat, where it was given with one.
fn role(f: &Frame, holding: Option<Holding>) -> String {
    holding.and_then(|holding| holding.granted.role).map(|role| f.role_name(role)).unwrap_or_default()
}
