//! What a reader sees of delegations: the Chair and the secretariat, the delegation itself, others with a seat, the public.

use anyhow::{Context, Result};
use procedure::delegations::credentials_view::{Missing, Needed, credentials_report, letter_files};
use procedure::delegations::list_view::{ListView, badges, list_of_participants, present};
use procedure::delegations::members::Until;
use procedure::delegations::view::{Reader, WholeView, composition, delegation, participants};
use procedure::delegations::{Role, What, Where};
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::record::view::may_read_entry;
use procedure::sealed::Shown;
use procedure::time::{Moment, moment};
use procedure::view::Audience;
use procedure::{Capacity, Circle, Process};

use super::world_and;

/// A delegation with everything: two persons, a letter, answers of each class, badges, somebody inside.
pub(crate) const WHOLE: &str = r#"with meeting=som-1 by=secretariat
delegations.ask words.en="Number of the passport" kind=text asked-of=member use=visa class=identity purpose.en=Visa keep-days=30
delegations.ask words.en="Needs of access" kind=text asked-of=member use=needs class=health purpose.en=Room keep-days=0
delegations.ask words.en="Flight" kind=text asked-of=member use=arrival class=ordinary purpose.en=Transfer keep-days=7 required=yes
delegations.ask words.en="Cars" kind=number asked-of=delegation use=arrival class=ordinary purpose.en=Transfer keep-days=7 order=1
delegations.ask words.en="Name to call" kind=text asked-of=member use=badge class=ordinary purpose.en=Badge keep-days=7
with meeting=som-1 by=kestrel-isles
delegations.nominate role=adviser name.en="Ruth Sedge" name.ru="Рут Седж" office.en="Adviser" contact="ruth@kestrel.example" languages=en,ru
delegations.present-letter rest-on=letter-of-nomination signed-by="Ada Lark" covers=1 file-name="letter.pdf" file-media=application/pdf
  file=00000000000000000000000000000000000000000000000000000000000000aa
delegations.answer question=1 member=2 value="KI 1234567"
delegations.answer question=2 member=2 value="A ramp." consent=yes
delegations.answer question=3 member=2 value="HV 204, 09:40"
delegations.answer question=4 value=2
delegations.answer question=5 member=2 value=Ruth
with meeting=som-1 by=secretariat
delegations.accept-credentials party=kestrel-isles rest-on=letter-of-nomination letter=1
delegations.issue-badge party=kestrel-isles member=2
delegations.check-in party=kestrel-isles member=2 where=room occurred=2026-09-14T09:00:50Z at=2026-09-14T10:00Z
"#;
/// What of it is for few.
const SECRETS: [&str; 6] = ["ruth@kestrel.example", "KI 1234567", "A ramp.", "HV 204", "letter.pdf", "Ada Lark"];

pub(crate) fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

pub(crate) fn som(process: &Process) -> Result<&Meeting> {
    Ok(process.state.meeting(&slug("som-1")?)?)
}

pub(crate) fn reader(audience: Audience, own: Option<&Slug>) -> Reader<'_> {
    Reader { audience, own, language: "en" }
}

pub(crate) fn text(text: &str) -> Shown {
    Shown::Text(text.to_owned())
}

pub(crate) fn at(text: &str) -> Result<Moment> {
    moment(text).with_context(|| format!("{text} is no time"))
}

/// Calls `check` for the Chair, the delegation itself, another member and the public.
pub(crate) fn every_reader<T>(check: impl Fn(Reader<'_>) -> Result<T>) -> Result<[T; 4]> {
    let (kestrel, heron) = (slug("kestrel-isles")?, slug("heron-vale")?);
    Ok([
        check(reader(Audience::Bureau, None))?,
        check(reader(Audience::Member, Some(&kestrel)))?,
        check(reader(Audience::Member, Some(&heron)))?,
        check(reader(Audience::Public, None))?,
    ])
}

pub(crate) fn whole(process: &Process, reader: Reader<'_>) -> Result<WholeView> {
    let of = (som(process)?, &process.vault);
    delegation(&process.state, of, &slug("kestrel-isles")?, reader).context("not invited")
}

#[test]
fn a_delegation_is_one_object_of_which_each_reader_sees_its_part() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let [chair, own, other, public] = every_reader(|reader| whole(&process, reader))?;
    for view in [&chair, &own] {
        let adviser = view.delegation.members.last().context("nobody")?;
        assert_eq!((&adviser.name.shown, &adviser.contact), (&text("Ruth Sedge"), &text("ruth@kestrel.example")));
        assert_eq!(adviser.accredited, Some(false));
        assert_eq!(view.delegation.members.first().and_then(|head| head.accredited), Some(true));
        let credentials = view.credentials.as_ref().context("no line")?;
        assert_eq!(
            (credentials.letters.len(), &credentials.uncovered[..], credentials.missing),
            (1, &[2][..], Missing::Cover)
        );
        assert_eq!(view.form.as_ref().map(|form| form.missing), Some(1), "the flight of the head");
        assert_eq!(view.badges.iter().filter(|badge| badge.code.is_some()).count(), 1);
        assert_eq!(
            view.present.iter().map(|person| (person.member, person.place)).collect::<Vec<_>>(),
            [(2, Where::Room)]
        );
        assert_eq!(view.changes.len(), 2);
        let all = format!("{view:?}");
        assert_eq!(SECRETS.iter().filter(|secret| !all.contains(**secret)).count(), 0);
    }
    // Others know who it is and that it sits provisionally, and nothing of its papers and persons.
    let adviser = other.delegation.members.last().context("nobody")?;
    assert_eq!(
        (&adviser.name.shown, &adviser.contact, adviser.languages.len()),
        (&text("Ruth Sedge"), &Shown::Withheld, 2)
    );
    assert_eq!(
        other.credentials.as_ref().map(|line| (line.missing, line.provisional)),
        Some((Missing::Withheld, true))
    );
    assert_eq!((other.form.is_some(), other.badges.len(), other.present.len()), (false, 0, 0));
    // The public knows that two persons are to come, and in which role.
    assert_eq!(
        public.delegation.members.iter().map(|member| &member.name.shown).collect::<Vec<_>>(),
        [&Shown::Withheld; 2]
    );
    assert_eq!((public.credentials.is_some(), public.changes.len(), public.form.is_some()), (false, 0, false));
    for view in [&other, &public] {
        let all = format!("{view:?}");
        assert_eq!(SECRETS.iter().filter(|secret| all.contains(**secret)).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
    Ok(())
}

#[test]
fn of_a_party_that_was_not_invited_there_is_no_delegation() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let of = (som(&process)?, &process.vault);
    assert!(delegation(&process.state, of, &slug("willow-ford")?, reader(Audience::Bureau, None)).is_none());
    Ok(())
}

/// The names on a list, each with what became of the person.
fn names(list: &ListView) -> Vec<(String, Option<What>)> {
    let members = list.delegations.iter().flat_map(|delegation| &delegation.members);
    let name = |shown: &Shown| match shown {
        Shown::Text(name) => name.clone(),
        other @ (Shown::Removed(_) | Shown::Withheld | Shown::Unknown) => format!("{other:?}"),
    };
    members.map(|member| (name(&member.name.shown), member.what)).collect()
}

fn list(process: &Process, ordinal: Option<u32>, reader: Reader<'_>) -> Result<ListView> {
    list_of_participants(&process.state, (som(process)?, &process.vault), ordinal, reader).context("no such list")
}

#[test]
fn a_list_of_participants_holds_no_contact_and_no_answer_for_anybody() -> Result<()> {
    let public = "meetings.change by=chair meeting=som-1 public=yes\n";
    let process = world_and("sitting", &format!("{WHOLE}{public}"))?;
    for list in every_reader(|reader| list(&process, None, reader))? {
        assert!(names(&list).contains(&("Ruth Sedge".to_owned(), None)));
        let all = format!("{list:?}");
        assert_eq!(SECRETS.iter().filter(|secret| all.contains(**secret)).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
    // Of a meeting that is not public, the public reads how many come.
    let process = world_and("sitting", WHOLE)?;
    let closed = names(&list(&process, None, reader(Audience::Public, None))?);
    assert_eq!(closed, vec![("Withheld".to_owned(), None); 5]);
    Ok(())
}

#[test]
fn a_final_list_stays_as_it_was_and_an_addendum_says_what_changed() -> Result<()> {
    let process = world_and(
        "sitting",
        r#"with meeting=som-1 by=secretariat
delegations.issue-list standing=provisional symbol=RP/SOM/1/INF.1
delegations.issue-list standing=final symbol=RP/SOM/1/INF.1/Rev.1
with meeting=som-1
delegations.nominate by=heron-vale role=adviser name.en="Ruth Sedge"
delegations.change-member by=kestrel-isles member=1 office.en="Deputy Minister"
delegations.change-member by=linden-hills member=1 contact="bram@linden.example"
delegations.withdraw by=juniper-plain member=1
delegations.issue-list by=secretariat standing=addendum symbol=RP/SOM/1/INF.1/Add.1
delegations.withdraw by=heron-vale member=2
delegations.issue-list by=secretariat standing=addendum symbol=RP/SOM/1/INF.1/Add.2
meetings.reply by=kestrel-isles answer=declines
"#,
    )?;
    let read = reader(Audience::Observer, None);
    let check = |ordinal| list(&process, Some(ordinal), read).map(|list| names(&list));
    let same = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), None)).collect::<Vec<_>>();
    let what =
        |list: &[(&str, What)]| list.iter().map(|(name, what)| ((*name).to_owned(), Some(*what))).collect::<Vec<_>>();
    let first = same(&["Orla Fenn", "Ines Holt", "Tavi Marsh", "Bram Quill"]);
    assert_eq!((check(1)?, check(2)?), (first.clone(), first));
    let changed = [("Ruth Sedge", What::Nominated), ("Ines Holt", What::Withdrawn), ("Tavi Marsh", What::Changed)];
    assert_eq!(check(3)?, what(&changed));
    assert_eq!(check(4)?, what(&[("Ruth Sedge", What::Withdrawn)]));
    // Who declines today is not among those who come, and still on what was issued.
    assert_eq!(names(&list(&process, None, read)?), same(&["Orla Fenn", "Bram Quill"]));
    let issued = list(&process, Some(3), read)?;
    assert_eq!(issued.symbol.as_deref(), Some("RP/SOM/1/INF.1/Add.1"));
    assert!(list_of_participants(&process.state, (som(&process)?, &process.vault), Some(5), read).is_none());
    Ok(())
}

#[test]
fn a_name_stands_in_the_language_of_the_list_or_is_marked() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let check = |language: &str, member: &str| -> Result<_> {
        let read = Reader { language, ..reader(Audience::Observer, None) };
        let list = list(&process, None, read)?;
        let mut members = list.delegations.iter().flat_map(|delegation| &delegation.members);
        let member = members.find(|known| known.name.shown == text(member)).context("not on the list")?;
        Ok((member.name.language.as_ref().map(ToString::to_string), member.in_other_script))
    };
    assert_eq!(check("en", "Ruth Sedge")?, (Some("en".to_owned()), false));
    assert_eq!(check("ru", "Рут Седж")?, (Some("ru".to_owned()), false));
    assert_eq!(check("ru", "Tavi Marsh")?, (Some("en".to_owned()), true));
    Ok(())
}

#[test]
fn the_bearers_own_spelling_stands_first_and_the_readers_beside_it() -> Result<()> {
    let all = "name.en=\"Ruth Sedge\" name.ru=\"Рут Седж\" name.fa=\"روت سج\"";
    let check = |names: &str, language: &str| -> Result<_> {
        let nominated = format!("delegations.nominate by=kestrel-isles meeting=som-1 role=adviser {names}");
        let process = world_and("sitting", &nominated)?;
        let read = Reader { language, ..reader(Audience::Observer, None) };
        let listed = list(&process, None, read)?;
        let mut members = listed.delegations.iter().flat_map(|delegation| &delegation.members);
        let member = members.find(|member| member.role == Role::Adviser).context("not on the list")?;
        let of_public = Reader { audience: Audience::Public, ..read };
        let hidden = list(&process, None, of_public)?;
        assert!(!format!("{hidden:?}").contains("own: Some"), "{hidden:?}");
        let beside = member.name.beside().map(|(name, tag)| format!("{name}@{}", tag.map_or("", |tag| tag.as_str())));
        Ok((member.name.plain(|shown| format!("{shown:?}")), beside, member.in_other_script))
    };
    let own = format!("{all} own=fa");
    let both = |beside: &str| format!("\u{2068}روت سج\u{2069} (\u{2068}{beside}\u{2069})");
    let known = |name: &str| format!("{:?}", text(name));
    assert_eq!(check(&own, "ru")?, (both("Рут Седж"), Some("Рут Седж@ru".to_owned()), false));
    // Where the reader's language has none, what stands beside it is what was shown before, and is marked as before.
    assert_eq!(check(&own, "kk")?, (both("Ruth Sedge"), Some("Ruth Sedge@en".to_owned()), true));
    assert_eq!(check(&own, "fa")?, ("روت سج".to_owned(), None, false));
    assert_eq!(check(all, "ru")?, (known("Рут Седж"), None, false));
    // Two languages that write a name alike say it once.
    let alike = "name.en=\"Ruth Sedge\" name.tr=\"Ruth Sedge\" own=tr";
    assert_eq!(check(alike, "en")?, ("\u{2068}Ruth Sedge\u{2069}".to_owned(), None, false));
    Ok(())
}

#[test]
fn another_own_spelling_is_a_change_on_an_addendum() -> Result<()> {
    let process = world_and(
        "sitting",
        "with meeting=som-1
delegations.issue-list by=secretariat standing=final
delegations.change-member by=kestrel-isles member=1 own=en
delegations.issue-list by=secretariat standing=addendum",
    )?;
    let addendum = list(&process, Some(2), reader(Audience::Observer, None))?;
    assert_eq!(names(&addendum), [("Tavi Marsh".to_owned(), Some(What::Changed))]);
    let before = list(&process, Some(1), reader(Audience::Observer, None))?;
    assert!(before.delegations.iter().flat_map(|one| &one.members).all(|member| member.name.own.is_none()));
    Ok(())
}

#[test]
fn members_stand_in_the_order_that_the_party_gives_and_else_head_first() -> Result<()> {
    let check = |orders: [&str; 3]| -> Result<Vec<u32>> {
        let [interpreter, alternate, head] = orders;
        let acts = format!(
            "with meeting=som-1 by=otter-lakes name.en=Name
delegations.nominate role=interpreter {interpreter}
delegations.nominate role=alternate {alternate}
delegations.nominate role=head {head}"
        );
        let process = world_and("sitting", &acts)?;
        let views = participants(som(&process)?, &process.vault, reader(Audience::Bureau, None));
        let party = slug("otter-lakes")?;
        let view = views.into_iter().find(|view| view.party == party).context("not there")?;
        Ok(view.members.iter().map(|member| member.member).collect())
    };
    assert_eq!(check(["", "", ""])?, [3, 2, 1]);
    assert_eq!(check(["order=1", "", ""])?, [3, 1, 2], "a head without a place stands before all");
    assert_eq!(check(["order=1", "order=2", "order=3"])?, [1, 2, 3]);
    Ok(())
}

#[test]
fn the_report_says_in_a_word_what_is_missing() -> Result<()> {
    let more = r#"rules.set-profile by=chair adopted=yes
  toml=
    [profile]
    id = "strict"
    [credentials]
    needed = { value = "full-powers", force = "notes" }
"#;
    let none = more.replace("full-powers", "none");
    // What the Chair reads, and what others read.
    let check = |acts: &str, party: &str| -> Result<_> {
        let process = world_and("sitting", acts)?;
        let party = slug(party)?;
        let missing = |audience| -> Result<Missing> {
            let report = credentials_report(&process.state, (som(&process)?, &process.vault), reader(audience, None));
            let line = report.context("no report")?.lines.into_iter().find(|line| line.party == party);
            Ok(line.context("no line")?.missing)
        };
        Ok((missing(Audience::Bureau)?, missing(Audience::Observer)?))
    };
    let (letter, given) = (
        "delegations.present-letter by=kestrel-isles meeting=som-1 rest-on=note-verbale\n",
        "delegations.accept-credentials by=chair meeting=som-1 party=kestrel-isles rest-on=note-verbale",
    );
    let returned = "delegations.return-letter by=chair meeting=som-1 party=kestrel-isles letter=1 reason.en=Unsigned";
    assert_eq!(check("", "otter-lakes")?, (Missing::Nomination, Missing::Nomination));
    assert_eq!(check("", "kestrel-isles")?, (Missing::Letter, Missing::Withheld));
    assert_eq!(check(&none, "kestrel-isles")?, (Missing::NotNeeded, Missing::NotNeeded));
    assert_eq!(
        check(&more.replace("full-powers", "undefined"), "kestrel-isles")?,
        (Missing::Undefined, Missing::Undefined)
    );
    assert_eq!(check(letter, "kestrel-isles")?, (Missing::Decision, Missing::Withheld));
    assert_eq!(check(&format!("{letter}{returned}"), "kestrel-isles")?, (Missing::AnotherLetter, Missing::Withheld));
    assert_eq!(check(&format!("{letter}{given} letter=1"), "kestrel-isles")?, (Missing::Nothing, Missing::Nothing));
    assert_eq!(check(given, "kestrel-isles")?, (Missing::Nothing, Missing::Nothing));
    assert_eq!(check(&format!("{more}{given}"), "kestrel-isles")?, (Missing::More, Missing::Withheld));
    assert_eq!(check(WHOLE, "kestrel-isles")?, (Missing::Cover, Missing::Withheld));
    let whole = world_and("sitting", more)?;
    let report = |audience| -> Result<_> {
        Ok(credentials_report(&whole.state, (som(&whole)?, &whole.vault), reader(audience, None)))
    };
    let needed = report(Audience::Observer)?.context("no report")?.needed;
    assert!(matches!(needed, Needed::AtLeast(_)), "{needed:?}");
    assert!(report(Audience::Public)?.is_none());
    Ok(())
}

#[test]
fn the_paper_of_a_letter_is_for_its_party_and_for_the_chair() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let files = every_reader(|reader| Ok(letter_files(som(&process)?, reader).len()))?;
    assert_eq!(files, [1, 1, 0, 0]);
    Ok(())
}

#[test]
fn a_badge_says_what_is_meant_for_it_and_a_lost_one_no_longer_opens() -> Result<()> {
    let check = |acts: &str| -> Result<_> {
        let process = world_and("sitting", &format!("{WHOLE}{acts}"))?;
        let views = every_reader(|reader| {
            let views = badges((som(&process)?, &process.vault), reader);
            Ok(views.into_iter().filter(|badge| badge.party.as_str() == "kestrel-isles").collect::<Vec<_>>())
        })?;
        let [chair, own, other, public] = views;
        assert_eq!((own.len(), other.len(), public.len()), (2, 0, 0));
        let badge = chair.into_iter().find(|badge| badge.member == 2).context("no badge")?;
        Ok((badge.code, badge.revoked, badge.says))
    };
    let lost = "delegations.revoke-badge by=secretariat meeting=som-1 party=kestrel-isles member=2\n";
    let (code, revoked, says) = check("")?;
    let first = code.context("no code")?;
    assert_eq!((first.len(), revoked, says), (16, 0, vec![(5, text("Ruth"))]));
    assert_eq!(check(lost)?.0, None);
    let another = format!("{lost}delegations.issue-badge by=secretariat meeting=som-1 party=kestrel-isles member=2\n");
    let (code, revoked, _) = check(&another)?;
    assert_eq!((code.is_some_and(|code| code != first), revoked), (true, 1));
    let twenty = format!("{}{lost}", another.repeat(19));
    let after = world_and(
        "sitting",
        &format!("{WHOLE}{twenty}delegations.issue-badge by=secretariat meeting=som-1 party=kestrel-isles"),
    );
    let refused = after.map(|_| ()).map_err(|error| error.to_string());
    assert!(refused.is_err_and(|why| why.contains("general.too-many")));
    Ok(())
}

#[test]
fn who_is_inside_is_known_by_name_to_few_and_by_delegation_to_all() -> Result<()> {
    let process = world_and("sitting", WHOLE)?;
    let inside = every_reader(|reader| Ok(present((som(&process)?, &process.vault), reader).len()))?;
    assert_eq!(inside, [1, 1, 0, 0]);
    Ok(())
}

#[test]
fn a_delegation_is_shown_as_it_was_and_why_somebody_left_is_for_few() -> Result<()> {
    let process = world_and(
        "sitting",
        r#"with meeting=som-1 by=kestrel-isles
delegations.nominate role=adviser name.en="Ruth Sedge" at=2026-09-14T10:00Z
delegations.change-member member=2 role=alternate at=2026-09-14T11:00Z
delegations.withdraw member=2 reason.en=Illness at=2026-09-14T12:00Z
delegations.nominate role=adviser name.en="Ada Lark" at=2026-09-14T13:00Z occurred=2026-09-14T10:30Z
"#,
    )?;
    let kestrel = slug("kestrel-isles")?;
    let check = |until, read| composition((som(&process)?, &process.vault), &kestrel, until, read).context("not seen");
    let bureau = reader(Audience::Bureau, None);
    let at_time = |time: &str| -> Result<Vec<_>> {
        let view = check(Until::Time(at(time)?), bureau)?;
        Ok(view.members.iter().map(|member| (member.member, member.role)).collect())
    };
    assert_eq!(at_time("2026-09-14T10:15Z")?, [(1, Role::Head), (2, Role::Adviser)]);
    assert_eq!(at_time("2026-09-14T11:30Z")?, [(1, Role::Head), (2, Role::Alternate), (3, Role::Adviser)]);
    assert_eq!(at_time("2026-09-14T12:30Z")?, [(1, Role::Head), (3, Role::Adviser)]);
    // By the order of the record the last one was not known yet when the second was withdrawn.
    let changes = check(Until::Entry(u64::MAX), bureau)?.changes;
    let third = changes.get(3).context("no third change")?.entry;
    assert_eq!(check(Until::Entry(third), bureau)?.members.len(), 1);
    let reasons = every_reader(|reader| {
        let view = composition((som(&process)?, &process.vault), &kestrel, Until::Entry(u64::MAX), reader);
        let left = view.and_then(|view| view.changes.into_iter().find(|change| change.what == What::Withdrawn));
        Ok(left.map(|change| change.reason))
    })?;
    assert_eq!(reasons, [Some(text("Illness")), Some(text("Illness")), Some(Shown::Withheld), None]);
    Ok(())
}

#[test]
fn an_entry_about_persons_is_read_by_whoever_put_it_and_by_the_chair() -> Result<()> {
    let party = |text: &str| Ok::<_, anyhow::Error>(Capacity::Party(slug(text)?));
    let (kestrel, heron) = (party("kestrel-isles")?, party("heron-vale")?);
    let check = |reader: &Capacity, audience| may_read_entry((reader, audience), Circle::OwnAndBureau, Some(&kestrel));
    assert!(check(&kestrel, Audience::Member) && check(&Capacity::Chair, Audience::Bureau));
    assert!(!check(&heron, Audience::Member) && !check(&Capacity::Public, Audience::Public));
    Ok(())
}
