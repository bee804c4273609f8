//! `init`: an empty process of one's own, with rules and an account for its secretariat.

use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use clerk::{Clerk, PutError, Request, Start, WallClock, randomness};
use locale::{Lang, Locale};
use procedure::fields::Fields;
use procedure::names::Slug;
use procedure::{Act, Capacity, Channel, Rejection};
use record::MemoryJournal;
use web::{LinkPurpose, SignInSettings};

use crate::arguments::InitOptions;
use crate::commands::link_words;
use crate::config::places_of;
use crate::house::House;
use crate::output::{Ended, complain, say, sentence};

/// The acts of `init`. A process that has fewer was left half-made by a failure, and is gone on with.
const ACTS: u64 = 4;

/// Makes a process. A second one on the same data directory is added to it.
pub(crate) fn init(options: &InitOptions, lang: Lang) -> Result<Ended> {
    let rules = std::fs::read_to_string(&options.rules);
    let rules = rules.with_context(|| format!("cannot read {}", options.rules.display()))?;
    let Some(places) = places_of(&options.at)? else { return Ok(Ended::Refused) };
    if !Locale::is_zone(&options.zone) {
        let wrong = Rejection::new(procedure::rejection::Reason::FieldWrong).with("field", "zone");
        complain(&sentence(Locale::of(lang).unwrap_or_else(Locale::english), &wrong));
        return Ok(Ended::Refused);
    }
    // What is refused is refused before anything is made: a half-made process would keep its name, and an account a
    // link that nobody was told.
    if let Err(PutError::Rejected(rejection)) = put_all(&trial(options)?, options, (&rules, "trial")) {
        let locale = Locale::of(lang).unwrap_or_else(Locale::english);
        complain(&sentence(locale, &rejection));
        return Ok(Ended::Refused);
    }
    let mut house = House::open(&options.at.data, places)?;
    if house.clerk(&options.process).is_ok_and(|clerk| clerk.snapshot().head() >= ACTS) {
        return Err(anyhow!("there is a process {} in this data directory already", options.process));
    }
    let clerk = house.clerk_or_new(&options.process)?;
    let handle = account(&house, &options.admin, ("meshveret init", lang))?;
    put_all(&clerk, options, (&rules, &handle))?;
    say(&format!("process {}\nlog key {}", options.process, clerk.key()));
    Ok(Ended::Done)
}

/// A clerk whose record is in memory and is forgotten.
fn trial(options: &InitOptions) -> Result<Clerk> {
    let journal = MemoryJournal::default();
    Ok(Clerk::start(Start {
        slug: options.process.clone(),
        origin: randomness::origin(options.process.as_str()),
        journal: Box::new(journal.clone()),
        reader: Box::new(journal),
        seeds: clerk::one_seed(randomness::bytes()),
        clock: Arc::new(WallClock),
        files: None,
    })?)
}

/// The handle of an account. If it is new, a link for its owner is said as soon as it is kept, so that no failure after hides it.
pub(crate) fn account(house: &House, name: &Slug, (made_by, lang): (&str, Lang)) -> Result<String> {
    if let Some(known) = house.directory.account(name.as_str())? {
        say(&format!("account {name}, which is there already"));
        return Ok(known.handle);
    }
    let times = (house.clock.now(), SignInSettings::default().link_ms);
    let made = web::link(&house.directory, (name, LinkPurpose::Invite), (made_by, ""), times)?;
    say(&format!("account {name}\n{}", link_words(&made, "", lang.tag())));
    Ok(made.handle)
}

fn put_all(clerk: &Clerk, options: &InitOptions, (rules, handle): (&str, &str)) -> Result<(), PutError> {
    let slug = options.process.as_str();
    let name = options.name.as_deref().unwrap_or(slug);
    let symbol = options.symbol.clone().unwrap_or_else(|| slug.to_uppercase());
    let nature = if options.rehearsal { "rehearsal" } else { "real" };
    let adopted = if options.adopted { "yes" } else { "no" };
    let open = [
        ("process", slug),
        ("nature", nature),
        ("name.en", name),
        ("full-name.en", name),
        ("zone", &options.zone),
        ("symbol", &symbol),
    ];
    put(clerk, "record.open", &open)?;
    put(clerk, "rules.set-profile", &[("toml", rules), ("adopted", adopted)])?;
    seats(clerk, "init", handle)
}

/// Gives an account the seats of the secretariat and the Chair; with the same key before them no second time.
pub(crate) fn seats(clerk: &Clerk, key: &str, handle: &str) -> Result<(), PutError> {
    put_as(clerk, key, ("accounts.grant", &[("account", handle), ("to-act-as", "secretariat")]))?;
    put_as(clerk, key, ("accounts.grant", &[("account", handle), ("to-act-as", "chair")]))
}

fn put(clerk: &Clerk, name: &str, given: &[(&str, &str)]) -> Result<(), PutError> {
    put_as(clerk, "init", (name, given))
}

fn put_as(clerk: &Clerk, key: &str, (name, given): (&str, &[(&str, &str)])) -> Result<(), PutError> {
    let mut fields = Fields::default();
    for (field, text) in given {
        fields.add(field, text)?;
    }
    let act = Act::read(name, fields).map_err(|rejection: Rejection| rejection)?;
    let request = Request {
        key: Some(format!("{key}/{name}/{}", given.last().map(|(_, value)| *value).unwrap_or_default())),
        ..Request::new(act, Capacity::Secretariat, Channel::File)
    };
    clerk.put(request).map(|_| ())
}
