//! What a reader sees of the address book, and who is written to.

use anyhow::{Context, Result};
use procedure::Process;
use procedure::delegations::view::Reader;
use procedure::membership::address_book::{
    OfficeView, PersonView, Reach, Recipient, Staffing, address_book, recipients,
};
use procedure::membership::offices::Topic;
use procedure::names::{Slug, WrittenIn};
use procedure::sealed::Shown;

use super::seen_letters::{TODAY, day, read, slug};
use crate::world_and;

/// The offices of a party as a capacity sees them on a day.
fn offices(process: &Process, capacity: &str, (party, on): (&str, &str)) -> Result<Vec<OfficeView>> {
    let (party, on) = (slug(party)?, day(on)?);
    let books = read(process, capacity, |reader| address_book(&process.state, &process.vault, reader, on))?;
    Ok(books.into_iter().find(|book| book.party == party).map(|book| book.offices).unwrap_or_default())
}

#[test]
fn others_see_offices_and_neither_names_nor_contacts() -> Result<()> {
    let process = world_and("booked", "")?;
    for capacity in ["secretariat", "chair", "heron-vale"] {
        let seen = offices(&process, capacity, ("heron-vale", "2026-08-01"))?;
        let mission = seen.first().context("no office")?;
        let holder = mission.holding.first().context("nobody")?;
        assert_eq!(holder.name, Shown::Text("Wren Alder".to_owned()), "{capacity}");
        assert_eq!(holder.contact, Shown::Text("wren.alder@heron-vale.example".to_owned()));
        assert_eq!(mission.staffing, Some(Staffing::Held));
    }
    for capacity in ["kestrel-isles", "linden-hills", "willow-ford"] {
        let seen = offices(&process, capacity, ("heron-vale", "2026-08-01"))?;
        let names: Vec<Option<&str>> = seen.iter().map(|office| office.name.get("en")).collect();
        assert_eq!(names, [Some("Permanent Mission"), Some("Ministry of Movement")], "{capacity}");
        assert!(seen.iter().all(|office| office.holding.is_empty() && office.history.is_empty()), "{capacity}");
        assert!(seen.iter().all(|office| office.staffing.is_none()), "{capacity}");
        assert_eq!(seen.last().map(|office| office.contact.clone()), Some(Shown::Withheld));
    }
    assert!(
        read(&process, "public", |reader| address_book(&process.state, &process.vault, reader, day(TODAY).unwrap()))?
            .is_empty()
    );
    Ok(())
}

#[test]
fn what_an_act_says_of_persons_is_nowhere_in_what_others_read() -> Result<()> {
    let process = world_and("booked", "")?;
    let personal = ["Wren", "Ivo", "Dara", "Director", "@"];
    let seen = |capacity: &str| -> Result<String> {
        let books = |reader: Reader<'_>| {
            format!("{:?}", address_book(&process.state, &process.vault, reader, day(TODAY).unwrap()))
        };
        read(&process, capacity, books)
    };
    for capacity in ["kestrel-isles", "linden-hills", "public"] {
        let seen = seen(capacity)?;
        assert!(personal.iter().all(|word| !seen.contains(word)), "{capacity}");
    }
    let own = seen("heron-vale")?;
    assert!(own.contains("Wren") && own.contains("Director") && !own.contains("Dara"));
    let whole = seen("secretariat")?;
    assert!(personal.iter().all(|word| whole.contains(word)));
    Ok(())
}

#[test]
fn an_office_is_known_as_it_was_on_a_day() -> Result<()> {
    let more = r#"with by=secretariat
membership.change-office office=heron-mission name.en="Embassy" city.en="Reed Harbour" from=2026-09-01
membership.change-office office=heron-mission city.en="Otter Bay" from=2026-05-01
membership.appoint office=heron-mission serves-as=deputy person.en="Lin Osier" from=2026-04-01
membership.appoint office=heron-mission serves-as=holder person.en="Oren Teal" from=2026-10-01
"#;
    let process = world_and("booked", more)?;
    let check = |on: &str| -> Result<_> {
        let seen = offices(&process, "chair", ("heron-vale", on))?;
        let office = seen.iter().find(|office| office.office == Slug::new("heron-mission")).context("no office")?;
        let place = format!("{}, {}", office.name.get("en").unwrap_or("-"), office.city.get("en").unwrap_or("-"));
        let names = office.holding.iter().map(|person| match &person.name {
            Shown::Text(name) => name.clone(),
            other => format!("{other:?}"),
        });
        Ok((place, office.staffing, names.collect::<Vec<String>>()))
    };
    let (wren, lin, oren) = ("Wren Alder".to_owned(), "Lin Osier".to_owned(), "Oren Teal".to_owned());
    let quay = "Permanent Mission, Lantern Quay".to_owned();
    assert_eq!(check("2026-01-20")?, (quay.clone(), Some(Staffing::Unknown), vec![]));
    assert_eq!(check("2026-03-01")?, (quay, Some(Staffing::Held), vec![wren.clone()]));
    let bay = "Permanent Mission, Otter Bay".to_owned();
    assert_eq!(check("2026-08-31")?, (bay, Some(Staffing::Held), vec![wren, lin.clone()]));
    let embassy = "Embassy, Reed Harbour".to_owned();
    assert_eq!(check("2026-09-01")?, (embassy.clone(), Some(Staffing::Acting), vec![lin.clone()]));
    assert_eq!(check("2026-10-01")?, (embassy, Some(Staffing::Held), vec![oren, lin]));
    let seen = offices(&process, "chair", ("heron-vale", TODAY))?;
    let mission = seen.iter().find(|office| office.office == Slug::new("heron-mission")).context("no office")?;
    assert_eq!((mission.known.len(), mission.history.len()), (3, 3));
    Ok(())
}

#[test]
fn what_was_entered_wrongly_stays_and_holds_no_more() -> Result<()> {
    let more = r#"membership.appoint by=secretariat office=heron-ministry serves-as=holder person.en="Ivo Sallows" from=2026-03-01 corrects=1"#;
    let process = world_and("booked", more)?;
    let seen = offices(&process, "chair", ("heron-vale", TODAY))?;
    let ministry = seen.iter().find(|office| office.office == Slug::new("heron-ministry")).context("no office")?;
    let shown = |name: &str| Shown::Text(name.to_owned());
    let names = |persons: &[PersonView]| -> Vec<(Shown, Option<u32>)> {
        persons.iter().map(|person| (person.name.clone(), person.corrected_by)).collect()
    };
    assert_eq!(names(&ministry.holding), [(shown("Ivo Sallows"), None)]);
    assert_eq!(names(&ministry.history), [(shown("Ivo Sallow"), Some(2)), (shown("Ivo Sallows"), None)]);
    Ok(())
}

/// Who is written to: the office, why, whether anybody is there, and the languages of the persons.
fn told(
    process: &Process,
    topic: Option<Topic>,
    party: &str,
    on: &str,
) -> Result<Vec<(String, Reach, Staffing, String)>> {
    let shown = |recipient: Recipient| {
        let office = recipient.office.map_or_else(|| "-".to_owned(), |office| office.to_string());
        let language = |tag: Option<WrittenIn>| tag.map_or_else(|| "?".to_owned(), |tag| tag.to_string());
        let persons: Vec<String> = recipient.persons.into_iter().map(|person| language(person.language)).collect();
        let languages = format!("{}:{}", language(recipient.language), persons.join("+"));
        (office, recipient.reach, recipient.staffing, languages)
    };
    let found = recipients(&process.state, topic, &slug(party)?, day(on)?);
    Ok(found.into_iter().map(shown).collect())
}

#[test]
fn who_is_told_what_and_in_which_language_is_asked_of_the_address_book() -> Result<()> {
    let process = world_and("booked", "")?;
    let check = |topic, party: &str, on: &str| told(&process, topic, party, on);
    let row =
        |office: &str, reach, staffing, languages: &str| (office.to_owned(), reach, staffing, languages.to_owned());
    let invitations = Some(Topic::Invitations);
    let mission = row("heron-mission", Reach::Told, Staffing::Held, "en:en");
    let copied = row("heron-ministry", Reach::Copied, Staffing::Held, "ru:en");
    assert_eq!(check(invitations, "heron-vale", "2026-08-01")?, [mission, copied]);
    // The mission is vacant: the ministry is written to in its place, and gets no copy besides.
    let instead = row("heron-ministry", Reach::InsteadOf, Staffing::Held, "ru:en");
    assert_eq!(check(invitations, "heron-vale", "2026-09-14")?, [instead]);
    // Nobody said who is told about silence: the first of the party that is not vacant.
    let first = row("heron-ministry", Reach::First, Staffing::Held, "ru:en");
    assert_eq!(check(Some(Topic::Silence), "heron-vale", "2026-09-14")?, std::slice::from_ref(&first));
    assert_eq!(check(None, "heron-vale", "2026-09-14")?, [first]);
    // An office in which nobody was ever named is not vacant, and a coordinator is one without an office.
    assert_eq!(
        check(invitations, "kestrel-isles", TODAY)?,
        [row("kestrel-desk", Reach::First, Staffing::Unknown, "?:")]
    );
    assert_eq!(check(invitations, "juniper-plain", TODAY)?, [row("-", Reach::First, Staffing::Held, "?:?")]);
    // A closed office is nobody's address, while it was open it was one; of others nothing is known.
    assert_eq!(check(invitations, "otter-lakes", TODAY)?, []);
    assert_eq!(
        check(invitations, "otter-lakes", "2026-06-30")?,
        [row("otter-hut", Reach::First, Staffing::Unknown, "?:")]
    );
    assert_eq!(check(invitations, "linden-hills", TODAY)?, []);
    // A beginning that was not given is the day of the entry.
    let undated = "membership.set-notices by=kestrel-isles office=kestrel-desk topics=documents addressed=to";
    let process = world_and("booked", undated)?;
    let reach = |on: &str| told(&process, Some(Topic::Documents), "kestrel-isles", on);
    assert_eq!(reach("2026-09-13")?, [row("kestrel-desk", Reach::First, Staffing::Unknown, "?:")]);
    assert_eq!(reach("2026-09-14")?, [row("kestrel-desk", Reach::Told, Staffing::Unknown, "?:")]);
    Ok(())
}

#[test]
fn an_office_that_is_not_to_be_told_is_passed_over() -> Result<()> {
    let more = "with by=heron-vale
membership.set-notices office=heron-ministry topics=silence,decisions addressed=not
membership.set-notices office=heron-mission topics=decisions addressed=not
";
    let process = world_and("booked", more)?;
    let check = |topic| -> Result<Vec<String>> {
        Ok(told(&process, Some(topic), "heron-vale", TODAY)?.into_iter().map(|(office, ..)| office).collect())
    };
    assert_eq!(check(Topic::Silence)?, ["heron-mission"]);
    // Where all are, somebody is written to all the same.
    assert_eq!(check(Topic::Decisions)?, ["heron-mission"]);
    assert_eq!(check(Topic::Documents)?, ["heron-ministry"]);
    Ok(())
}

#[test]
fn a_new_coordinator_succeeds_and_serves_in_the_office_that_is_recorded() -> Result<()> {
    let more = r#"with by=secretariat
membership.name-coordinator party=juniper-plain office.en="Migration Bureau" person.en="Sela Brook" from=2026-06-01
membership.add-office office=juniper-desk party=juniper-plain kind=coordination name.en="Desk of the coordinator" language=ru
membership.appoint office=juniper-desk serves-as=holder person.en="Tam Reed" from=2026-10-01
"#;
    let process = world_and("booked", more)?;
    let check = |on: &str| -> Result<_> {
        let seen = offices(&process, "juniper-plain", ("juniper-plain", on))?;
        assert_eq!(seen.len(), 1);
        let office = seen.first().context("no office")?;
        let holder = office.holding.first().map(|person| (person.name.clone(), person.post.clone()));
        Ok((office.office.clone().map(|office| office.to_string()), holder, office.history.len()))
    };
    let shown = |name: &str| Shown::Text(name.to_owned());
    let desk = Some("juniper-desk".to_owned());
    assert_eq!(check("2026-02-01")?, (desk.clone(), Some((shown("Dara Finch"), shown("Migration Bureau"))), 3));
    assert_eq!(check("2026-06-01")?, (desk.clone(), Some((shown("Sela Brook"), shown("Migration Bureau"))), 3));
    assert_eq!(check("2026-10-01")?, (desk, Some((shown("Tam Reed"), Shown::Unknown)), 3));
    assert_eq!(
        told(&process, None, "juniper-plain", "2026-06-01")?.first().map(|row| row.3.clone()),
        Some("ru:ru".to_owned())
    );
    Ok(())
}

#[test]
fn a_change_of_chair_changes_nothing_in_the_address_book() -> Result<()> {
    let handed =
        "membership.record-term by=secretariat party=kestrel-isles label=2028-2029 from=2026-09-01 source=gazette";
    let (before, after) = (world_and("booked", "")?, world_and("booked", handed)?);
    assert_ne!(before.state.chair_on(day(TODAY)?), after.state.chair_on(day(TODAY)?));
    for topic in Topic::ALL.iter().copied().map(Some).chain([None]) {
        for party in before.state.parties.keys() {
            let of = |process: &Process| recipients(&process.state, topic, party, day("2026-09-14").unwrap());
            assert_eq!(of(&before), of(&after));
        }
    }
    let whole = |process: &Process| {
        read(process, "chair", |reader| {
            format!("{:?}", address_book(&process.state, &process.vault, reader, day(TODAY).unwrap()))
        })
    };
    assert_eq!(whole(&before)?, whole(&after)?);
    // The State that was in the chair sees what every State sees.
    let seen = offices(&after, "heron-vale", ("kestrel-isles", TODAY))?;
    assert!(seen.iter().all(|office| office.staffing.is_none() && office.holding.is_empty()));
    Ok(())
}

#[test]
fn a_party_has_so_many_offices() -> Result<()> {
    let offices = |count: u32| -> String {
        let office =
            |n| format!("membership.add-office office=desk-{n} party=willow-ford kind=other name.en=\"Desk {n}\"\n");
        core::iter::once("with by=secretariat\n".to_owned()).chain((1..=count).map(office)).collect()
    };
    assert_eq!(world_and("booked", &offices(60))?.state.party(&slug("willow-ford")?)?.offices.len(), 60);
    let error = world_and("booked", &offices(61)).err().context("taken")?;
    assert!(format!("{error:#}").contains("general.too-many bound=60"), "{error:#}");
    Ok(())
}
