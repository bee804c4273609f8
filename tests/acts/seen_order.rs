//! In which order delegations stand for a reader, and which seats are taken by network.

use anyhow::{Context, Result};
use procedure::Process;
use procedure::delegations::list_view::{list_of_participants, remote_seats};
use procedure::delegations::order::{Drawn, Order, order};
use procedure::delegations::view::Reader;
use procedure::names::Tag;
use procedure::view::Audience;

use super::seen_delegations::{every_reader, reader, slug, som};
use super::world_and;

/// Heads of rank: a minister in English, a deputy minister in Russian, an ambassador that the rules do not name, and two heads
/// without a rank.
const RANKS: &str = r#"with meeting=som-1
delegations.change-member by=juniper-plain member=1 rank.en="Minister"
delegations.change-member by=heron-vale member=1 rank.ru="заместитель министра"
delegations.change-member by=kestrel-isles member=1 rank.en="Ambassador"
"#;

/// A profile with an order of delegations, as the version that is given.
fn profile(version: u32, section: &str) -> String {
    format!(
        "with by=chair
rules.set-profile adopted=yes
  toml=
    [profile]
    id = \"ordered\"
    version = {version}

    [languages]
    working = [\"ru\", \"en\"]

    [delegations]
    from = \"adopted\"
{section}
"
    )
}

fn ranked(version: u32) -> String {
    profile(version, "    order = \"rank\"\n    ranks = [\"Minister\", \"Заместитель министра\"]")
}

fn places(order: &Order) -> Result<Vec<&str>> {
    let Order::Rank(places) = order else { return Err(anyhow::anyhow!("not by rank: {order:?}")) };
    let mut places: Vec<(usize, &str)> = places.iter().map(|(party, place)| (*place, party.as_str())).collect();
    places.sort_unstable();
    Ok(places.into_iter().map(|(_, party)| party).collect())
}

fn now(process: &Process) -> Result<Order> {
    Ok(order(&process.state, som(process)?, None, reader(Audience::Bureau, None)))
}

#[test]
fn delegations_stand_by_the_alphabet_unless_the_rules_say_otherwise() -> Result<()> {
    let check = |rules: &str| now(&world_and("sitting", &format!("{RANKS}{rules}"))?);
    assert_eq!(check("")?, Order::Alphabet);
    assert_eq!(check(&profile(1, "    order = \"undefined\""))?, Order::Alphabet);
    // Before the draw there is nothing with which to begin.
    assert_eq!(check(&profile(1, "    order = \"drawn\""))?, Order::Alphabet);
    let drawn = |from: &str| check(&profile(1, &format!("    order = \"drawn\"\n    drawn = \"{from}\"")));
    let language = Tag::new("ru").context("no tag")?;
    let from = Drawn::Party(slug("juniper-plain")?);
    assert_eq!(drawn("juniper-plain")?, Order::Drawn { from, language: language.clone() });
    let from = Drawn::Letters("К".to_owned());
    assert_eq!(drawn("К")?, Order::Drawn { from, language });
    Ok(())
}

#[test]
fn heads_stand_by_the_ranks_that_the_rules_name_where_the_reader_knows_them() -> Result<()> {
    let process = world_and("sitting", &format!("{RANKS}{}", ranked(1)))?;
    let by_rank = |reader: Reader<'_>| -> Result<Vec<String>> {
        let order = order(&process.state, som(&process)?, None, reader);
        Ok(places(&order)?.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let [chair, own, other, public] = every_reader(by_rank)?;
    for known in [chair, own, other] {
        assert_eq!(known, ["juniper-plain", "heron-vale"]);
    }
    assert_eq!(public, Vec::<String>::new(), "the meeting is not public, and so are ranks");
    Ok(())
}

#[test]
fn an_issued_list_keeps_its_order() -> Result<()> {
    let issue = "delegations.issue-list by=secretariat meeting=som-1 standing=provisional\n";
    let later = "delegations.change-member by=juniper-plain meeting=som-1 member=1 rank.en=\"Envoy\"\n";
    let (first, second) = (ranked(1), profile(2, "    order = \"alphabet\""));
    let process = world_and("sitting", &format!("{RANKS}{first}{issue}{later}{second}{issue}"))?;
    let of = |list| {
        let (what, read) = ((som(&process)?, &process.vault), reader(Audience::Observer, None));
        Ok::<_, anyhow::Error>(list_of_participants(&process.state, what, Some(list), read).context("no list")?.order)
    };
    assert_eq!(places(&of(1)?)?, ["juniper-plain", "heron-vale"]);
    assert_eq!((of(2)?, now(&process)?), (Order::Alphabet, Order::Alphabet));
    Ok(())
}

#[test]
fn seats_by_network_are_known_to_those_who_prepare_them_and_to_their_party() -> Result<()> {
    let acts = r#"with meeting=som-1
delegations.change-member by=kestrel-isles member=1 attends=remote languages=ru,en
delegations.nominate by=heron-vale role=adviser name.en="Ruth Sedge" attends=remote
delegations.nominate by=heron-vale role=adviser name.en="Ada Lark" attends=room
delegations.nominate by=juniper-plain role=adviser name.en="Will Reed" attends=remote
meetings.reply by=juniper-plain answer=declines
"#;
    let process = world_and("sitting", acts)?;
    let seats = |reader: Reader<'_>| -> Result<Vec<String>> {
        let seats = remote_seats((som(&process)?, &process.vault), reader);
        let seat = |seat: &procedure::delegations::list_view::RemoteSeat| {
            let languages: Vec<&str> = seat.member.languages.iter().map(Tag::as_str).collect();
            format!("{} {} {}", seat.party, seat.member.member, languages.join(","))
        };
        Ok(seats.iter().map(seat).collect::<Vec<_>>())
    };
    let [chair, own, other, public] = every_reader(seats)?;
    assert_eq!(chair, ["heron-vale 2 ", "kestrel-isles 1 ru,en"]);
    assert_eq!(
        (own, other),
        (Vec::from(["kestrel-isles 1 ru,en".to_owned()]), Vec::from(["heron-vale 2 ".to_owned()]))
    );
    assert_eq!(public, Vec::<String>::new());
    Ok(())
}
