//! What a reader sees of rounds of comments, of a party's own contributions, of drafts by a grant, and of agreed language.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use procedure::names::{Slug, Tag};
use procedure::record::view::may_read_entry;
use procedure::texts::agreed::{Sought, agreed};
use procedure::texts::comments::Disposition;
use procedure::texts::rounds::{RoundsView, due_from, rounds};
use procedure::texts::terms::found;
use procedure::time::{Moment, moment};
use procedure::view::{Audience, audience_at, audience_on_text};
use procedure::{Capacity, Circle, Process};

use super::world_and;

fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

fn capacity(text: &str) -> Result<Capacity> {
    Capacity::new(text).with_context(|| format!("{text} is no capacity"))
}

fn tag(text: &str) -> Result<Tag> {
    Tag::new(text).with_context(|| format!("{text} is no language"))
}

fn at(text: &str) -> Result<Moment> {
    moment(text).with_context(|| format!("{text} is no time"))
}

/// The rounds of the worlds' text as a capacity sees them on 15 September.
fn seen(process: &Process, reader: &str) -> Result<Option<RoundsView>> {
    let meeting = process.state.meeting(&slug("som-1")?)?;
    let draft = meeting.text(&slug("protocol")?)?;
    Ok(rounds(&process.state, meeting, draft, (&capacity(reader)?, at("2026-09-15T09:00Z")?)))
}

const COMMENTED: &str = r#"with meeting=som-1 text=protocol
texts.contribute by=kestrel-isles ministry.en="Ministry of Labour" words.en="Once is too seldom."
texts.contribute by=kestrel-isles words.en="It costs little."
texts.comment by=kestrel-isles paragraph=1 words.en="Twice a year." gathers=1
texts.comment by=juniper-plain words.en="A good basis."
texts.answer-comment by=secretariat comment=1 disposition=partly answer.en="See paragraph 1."
"#;

#[test]
fn whose_comment_it_is_is_for_its_party_and_for_the_bureau() -> Result<()> {
    let process = world_and("circulated", COMMENTED)?;
    let owners = |reader: &str| -> Result<Vec<(u32, Option<String>, bool)>> {
        let view = seen(&process, reader)?.context("not seen")?;
        let owner = |of: Option<Capacity>| of.map(|of| of.to_string());
        Ok(view.comments.into_iter().map(|c| (c.comment, owner(c.owner), c.own)).collect())
    };
    let (kestrel, juniper) = (Some("kestrel-isles".to_owned()), Some("juniper-plain".to_owned()));
    assert_eq!(owners("chair")?, [(2, juniper.clone(), false), (1, kestrel.clone(), false)]);
    assert_eq!(owners("kestrel-isles")?, [(2, None, false), (1, kestrel, true)]);
    assert_eq!(owners("heron-vale")?, [(2, None, false), (1, None, false)]);
    assert!(seen(&process, "linden-hills")?.is_none());
    assert!(seen(&process, "public")?.is_none());
    Ok(())
}

#[test]
fn contributions_are_for_their_party_alone() -> Result<()> {
    let process = world_and("circulated", COMMENTED)?;
    let own = |reader: &str| -> Result<(usize, Vec<u32>)> {
        let view = seen(&process, reader)?.context("not seen")?;
        let gathers = view.comments.into_iter().flat_map(|comment| comment.gathers).collect();
        Ok((view.contributions.len(), gathers))
    };
    assert_eq!(own("kestrel-isles")?, (2, vec![1]));
    for other in ["juniper-plain", "chair", "secretariat"] {
        assert_eq!(own(other)?, (0, Vec::new()), "{other}");
    }
    Ok(())
}

#[test]
fn an_entry_of_one_party_is_read_by_that_party_only() -> Result<()> {
    let owner = capacity("kestrel-isles")?;
    let reads = |reader: &str, audience, owner: Option<&Capacity>| -> Result<bool> {
        Ok(may_read_entry((&capacity(reader)?, audience), Circle::Party, owner))
    };
    assert!(reads("kestrel-isles", Audience::Member, Some(&owner))?);
    assert!(reads("kestrel-isles", Audience::Public, Some(&owner))?);
    assert!(!reads("juniper-plain", Audience::Member, Some(&owner))?);
    assert!(!reads("chair", Audience::Bureau, Some(&owner))?);
    assert!(!reads("secretariat", Audience::Bureau, Some(&owner))?);
    // Where the owner was erased nobody reads it, and nobody is its owner.
    assert!(!reads("kestrel-isles", Audience::Member, None)?);
    assert!(!reads("public", Audience::Public, Some(&Capacity::Public))?);
    Ok(())
}

#[test]
fn the_bureau_sees_who_has_not_commented_and_a_party_what_is_awaited_of_it() -> Result<()> {
    let process = world_and("circulated", COMMENTED)?;
    let view = seen(&process, "secretariat")?.context("not seen")?;
    let round = view.rounds.first().context("no round")?;
    let answers = round.answers.clone().context("not said")?;
    let all = |names: &[&str]| names.iter().map(|name| slug(name)).collect::<Result<BTreeSet<Slug>>>();
    assert_eq!((round.open, round.comments), (true, 2));
    assert_eq!(answers.given, all(&["juniper-plain", "kestrel-isles"])?);
    assert_eq!(answers.due, all(&["heron-vale", "otter-lakes"])?);
    let member = seen(&process, "heron-vale")?.context("not seen")?;
    assert!(member.rounds.iter().all(|round| round.answers.is_none() && !round.commented));
    let meeting = process.state.meeting(&slug("som-1")?)?;
    let due = |party: &str, now: &str| -> Result<usize> {
        Ok(due_from(&process.state, meeting, &slug(party)?, at(now)?).len())
    };
    assert_eq!(due("heron-vale", "2026-09-18T17:59:59+04:00")?, 1);
    assert_eq!(due("heron-vale", "2026-09-18T18:00+04:00")?, 0);
    assert_eq!(due("kestrel-isles", "2026-09-15T09:00Z")?, 0);
    assert_eq!(due("linden-hills", "2026-09-15T09:00Z")?, 0);
    Ok(())
}

#[test]
fn an_answer_stands_beside_its_comment() -> Result<()> {
    let process = world_and("circulated", COMMENTED)?;
    let view = seen(&process, "heron-vale")?.context("not seen")?;
    let answered = view.comments.iter().find(|comment| comment.comment == 1).context("no comment")?;
    let (disposition, answer, proposal) = answered.answer.clone().context("no answer")?;
    assert_eq!((disposition, answer.get("en"), proposal), (Disposition::Partly, Some("See paragraph 1."), None));
    Ok(())
}

#[test]
fn a_grant_opens_its_text_to_a_reader_and_no_other() -> Result<()> {
    let plan = "texts.open by=chair meeting=som-1 text=plan symbol=RP/SOM/1/L.2 title.en=Plan authentic=en
rules.grant-right by=chair meeting=som-1 right=propose parties=linden-hills item=4
";
    let process = world_and("drafted", plan)?;
    let meeting = process.state.meeting(&slug("som-1")?)?;
    let reads = |reader: &str, text: &str| -> Result<Audience> {
        let draft = meeting.text(&slug(text)?)?;
        Ok(audience_on_text(&capacity(reader)?, &process.state, meeting, draft))
    };
    assert_eq!(reads("linden-hills", "protocol")?, Audience::Reader);
    assert_eq!(reads("linden-hills", "plan")?, Audience::Observer);
    assert_eq!(reads("lantern-office", "protocol")?, Audience::Observer);
    assert_eq!(reads("kestrel-isles", "protocol")?, Audience::Member);
    assert_eq!(audience_at(&capacity("linden-hills")?, &process.state, meeting), Audience::Observer);
    Ok(())
}

#[test]
fn terms_are_found_whole_and_in_any_case() -> Result<()> {
    let glossary = r#"with by=secretariat
texts.define-term headword=border words.en=border words.az="sərhəd"
texts.define-term headword=border-management words.en="border management" words.az="sərhəd idarəçiliyi"
texts.define-term headword=work words.en=work words.az="iş"
"#;
    let process = world_and("founded", glossary)?;
    let check = |language: &str, words: &str| -> Result<Vec<String>> {
        Ok(found(&process.state, words, &tag(language)?).into_iter().map(|found| found.shown).collect())
    };
    assert_eq!(check("en", "Border management: the workers of each border")?, ["Border management", "Border"]);
    assert_eq!(check("az", "SƏRHƏD İDARƏÇİLİYİ və İŞ")?, ["SƏRHƏD İDARƏÇİLİYİ", "SƏRHƏD", "İŞ"]);
    assert_eq!(check("az", "IŞ")?, Vec::<String>::new());
    assert_eq!(check("ru", "border")?, Vec::<String>::new());
    Ok(())
}

#[test]
fn agreed_language_is_what_adopted_texts_share_word_for_word() -> Result<()> {
    let process = world_and("adopted", "")?;
    let check = |sought| -> Result<Vec<(u32, String, usize)>> {
        let found = agreed(&process.state, sought, (&tag("en")?, &tag("ru")?), 5);
        assert!(found.iter().all(|citation| citation.to.is_some() && citation.symbol == "RP/SOM/1/PROTOCOL"));
        Ok(found.into_iter().map(|citation| (citation.paragraph, citation.shared, citation.count)).collect())
    };
    let words = "All States agree to EXCHANGE information, on migration every second year.";
    let shared = "exchange information on migration every".to_owned();
    assert_eq!(check(Sought::Words(words))?, [(1, shared, 5)]);
    assert_eq!(check(Sought::Words("the officers train others"))?, [(2, "the officers train others".to_owned(), 4)]);
    assert_eq!(check(Sought::Words("the parties train more"))?, []);
    let parties = "The parties".to_owned();
    assert_eq!(check(Sought::Phrase("the parties"))?, [(1, parties.clone(), 2), (2, parties, 2)]);
    assert_eq!(check(Sought::Phrase(""))?, []);
    let drafted = world_and("drafted", "")?;
    assert!(agreed(&drafted.state, Sought::Words(words), (&tag("en")?, &tag("ru")?), 5).is_empty());
    Ok(())
}
