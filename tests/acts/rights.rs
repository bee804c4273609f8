//! May somebody do something now: what is answered is what `decide` then does, for every act and capacity in every state that
//! the cases make and in many more that chance makes of them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use procedure::accounts::Role;
use procedure::act_file::Line;
use procedure::names::Slug;
use procedure::rejection::Force;
use procedure::rules::matrix::{Cell, Who, matrix};
use procedure::rules::profile::Origin;
use procedure::rules::rights::{Answer, Source, Verdict, may, told};
use procedure::{Act, Capacity, Kind, Process, Rejection, Stamp, State, Subject, decide};

use super::{Worlds, case_files, parse, put, world_and};

/// Reasons that say who may, beside those that name a right.
const OF_WHOM: &[&str] =
    &["general.not-yours", "accounts.other-meeting", "meetings.not-invited", "decisions.not-at-meeting"];

/// Said of whoever puts the act: another party that it names may have no seat either.
fn says_who_may(rejection: &Rejection, capacity: &Capacity) -> bool {
    let of_another = rejection.args.iter().any(|(name, value)| *name == "party" && *value != capacity.to_string());
    rejection.is_of_a_right() || (OF_WHOM.contains(&rejection.reason) && !of_another)
}

fn against(answer: &Answer) -> impl Iterator<Item = &Rejection> {
    answer.reasons.iter().filter_map(|ground| ground.against.as_ref())
}

/// What was answered is what happens, asked first or confirmed at once.
fn agrees(act: &Act, state: &State, stamp: &Stamp) -> Result<Verdict> {
    let answer = may((act.kind(), act.subject()), state, stamp);
    let put = |confirmed| decide(act, state, &Stamp { confirmed, ..stamp.clone() }).err();
    let (asked, confirmed) = (put(false), put(true));
    let said = |force| against(&answer).find(|rejection| rejection.force == force);
    let same = |said: Option<&Rejection>, got: &Option<Rejection>| {
        said.zip(got.as_ref()).is_some_and(|(said, got)| (said.reason, said.rule) == (got.reason, got.rule))
    };
    // Who comes and goes, with a badge or without, is found when the act is decided and not when it is asked who may put it.
    let by_badge = matches!(act, Act::DelegationsCheckIn(_) | Act::DelegationsCheckOut(_));
    let free =
        |got: &Option<Rejection>| by_badge || !got.as_ref().is_some_and(|got| says_who_may(got, &stamp.capacity));
    let whole = match answer.verdict {
        Verdict::No => same(said(Force::Bars), &confirmed),
        Verdict::Warns => same(said(Force::Warns), &asked) && free(&confirmed),
        Verdict::Yes => free(&asked) && free(&confirmed),
    };
    let name = act.kind().name();
    ensure!(whole, "{name} by {}: {answer:?}\nasked {asked:?}\nconfirmed {confirmed:?}", stamp.capacity);
    ensure!(!answer.reasons.is_empty(), "{name}: nothing says why");
    let by_right = against(&answer).any(|rejection| rejection.rule.starts_with("rights."));
    let from_a_right = |source: &Source| matches!(source, Source::Grant(..) | Source::Article(..));
    let given = answer.reasons.iter().any(|ground| ground.against.is_none() && from_a_right(&ground.from));
    ensure!(!(by_right && given), "{name}: a right is given and not given: {answer:?}");
    Ok(answer.verdict)
}

fn capacities(state: &State) -> Vec<Capacity> {
    let others = [Capacity::Public, Capacity::Press, Capacity::Guest, Capacity::Secretariat, Capacity::Chair];
    others.into_iter().chain(state.parties.keys().cloned().map(Capacity::Party)).collect()
}

fn asking(state: &State, capacity: &Capacity, role: Option<Role>) -> Stamp {
    Stamp { role, ..Stamp::asking(capacity.clone(), state.recorded().saturating_add(1000)) }
}

#[test]
fn what_is_answered_is_what_happens_in_every_case() -> Result<()> {
    let (mut worlds, mut said) = (Worlds::new()?, BTreeMap::<&str, u32>::new());
    for file in case_files()? {
        for case in file.cases.iter().filter(|case| case.given.iter().all(|(times, _)| *times == 1)) {
            let mut process = worlds.process(&case.world, 0)?;
            for (_, given) in &case.given {
                drop(case.act(given)?.and_then(|line| put(&mut process, line)));
            }
            let Ok(line) = case.act(case.when.as_ref().context("no act")?)? else { continue };
            for capacity in capacities(&process.state) {
                for role in [None, Some(Role::Interpreter)] {
                    let verdict = agrees(&line.act, &process.state, &asking(&process.state, &capacity, role))
                        .with_context(|| format!("acts/{}.txt: {}", file.name, case.title))?;
                    *said.entry(verdict.word()).or_default() += 1;
                }
            }
        }
    }
    assert!(Verdict::ALL.iter().all(|verdict| said.get(verdict.word()).is_some_and(|times| *times > 100)), "{said:?}");
    Ok(())
}

/// Numbers that only look like chance: the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> Result<T> {
        all.get(self.below(all.len())).cloned().context("nothing to choose from")
    }
}

/// Every act that the cases write.
fn pool() -> Result<Vec<Act>> {
    let mut acts = Vec::new();
    for case in case_files()?.into_iter().flat_map(|file| file.cases) {
        let written = case.given.iter().map(|(_, given)| given).chain(&case.when);
        for written in written {
            acts.extend(case.act(written)?.ok().map(|line: Line| line.act));
        }
    }
    Ok(acts)
}

/// Rules that give and withhold rights for bodies and phases.
const NARROWER: &str = r#"rules.set-profile by=chair adopted=yes
  toml=
    [profile]
    id = "narrower"
    version = 1
    [rights.member]
    from = "adopted"
    propose = true
    sign = true
    [rights.member.phase.put]
    from = "adopted"
    propose = false
    [rights.member.phase.suspended]
    from = "adopted"
    speak = false
    [rights.observer]
    from = "adopted"
    propose = false
    speak = false
    attach-statement = false
    [rights.observer.body.som]
    from = "adopted"
    propose = true
    speak = true
    object = true
    sign = true
    [rights.observer.phase.open]
    from = "adopted"
    propose = false
    [rights.observer.phase.negotiation]
    from = "adopted"
    propose = true
    see-drafts = true
    [rights.observer.phase.final]
    attach-statement = true
"#;

#[test]
fn what_is_answered_is_what_happens_in_states_that_chance_made() -> Result<()> {
    let begin = ["convened", "sitting", "drafted", "proposed", "put", "circulated", "silence", "adopted"];
    walk(&begin, "")
}

#[test]
fn what_is_answered_is_what_happens_where_rights_are_for_bodies_and_phases() -> Result<()> {
    walk(&["sitting", "drafted", "proposed", "put", "silence", "adopted"], NARROWER)
}

fn walk(begin: &[&str], before: &str) -> Result<()> {
    let (acts, mut worlds) = (pool()?, Worlds::new()?);
    let roles: Vec<Option<Role>> = [None].into_iter().chain(Role::ALL.iter().copied().map(Some)).collect();
    for (seed, world) in (1..).zip(begin.iter().copied()) {
        let (mut process, mut chance) = (worlds.process(world, 0)?, Chance(seed));
        for line in parse(before)? {
            put(&mut process, line)?;
        }
        for _ in 0..800 {
            let (act, capacity) = (chance.of(&acts)?, chance.of(&capacities(&process.state))?);
            let only = (chance.below(8) == 0).then(|| Slug::new("som-1")).flatten();
            let role = chance.of(&roles)?;
            let stamp = Stamp { confirmed: true, only, ..asking(&process.state, &capacity, role) };
            agrees(&act, &process.state, &stamp).with_context(|| format!("a walk from {world}"))?;
            if let Ok(decided) = decide(&act, &process.state, &stamp) {
                let head = process.state.head();
                process.apply(head, &decided.body, &decided.sealed);
            }
        }
        assert!(
            process.state.head() > worlds.process(world, 0)?.state.head().saturating_add(10),
            "{world} stood still"
        );
    }
    Ok(())
}

fn slug(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no slug"))
}

fn ask(process: &Process, who: &str, act: &str, change: impl FnOnce(&mut Stamp)) -> Result<Answer> {
    let (meeting, text) = (slug("som-1")?, slug("protocol")?);
    let capacity = Capacity::new(who).with_context(|| format!("{who} is no capacity"))?;
    let kind = Kind::named(act).with_context(|| format!("{act} is no act"))?;
    let mut stamp = asking(&process.state, &capacity, None);
    change(&mut stamp);
    Ok(may((kind, Subject::of(&meeting, &text)), &process.state, &stamp))
}

/// The verdict, and the source of the last reason.
fn last(answer: &Answer) -> Result<(Verdict, Source)> {
    Ok((answer.verdict, answer.reasons.last().context("no reason")?.from.clone()))
}

#[test]
fn an_answer_says_where_each_reason_comes_from() -> Result<()> {
    let drafted = world_and("drafted", "")?;
    let plain = |who: &str, act: &str| last(&ask(&drafted, who, act, |_| ())?);
    let (verdict, source) = plain("kestrel-isles", "texts.propose")?;
    assert_eq!(verdict, Verdict::Yes);
    let Source::Article(name, rule) = source else { panic!("{source:?}") };
    assert_eq!(
        (name.as_str(), rule.value.as_deref(), rule.from),
        ("rights.member.propose", Some("yes"), Origin::Default)
    );
    assert_eq!(plain("guest", "texts.propose")?, (Verdict::No, Source::Capacity));
    assert_eq!(plain("chair", "texts.propose")?, (Verdict::Yes, Source::Capacity));
    assert_eq!(plain("kestrel-isles", "decisions.object")?, (Verdict::No, Source::Phase));
    let elsewhere = ask(&drafted, "kestrel-isles", "texts.propose", |stamp| stamp.only = Slug::new("som-2"))?;
    assert_eq!(last(&elsewhere)?, (Verdict::No, Source::Seat));
    let interpreter = ask(&drafted, "kestrel-isles", "texts.propose", |stamp| stamp.role = Some(Role::Interpreter))?;
    assert_eq!(interpreter.verdict, Verdict::Warns);
    let sources: Vec<&Source> = interpreter.reasons.iter().map(|ground| &ground.from).collect();
    assert!(matches!(sources.as_slice(), [Source::Article(role, _), Source::Article(right, _)]
        if role == "roles.interpreter.propose" && right == "rights.member.propose"));
    Ok(())
}

#[test]
fn a_grant_is_the_reason_where_it_gives_the_right() -> Result<()> {
    let observer = "linden-hills";
    let before = world_and("drafted", "")?;
    let asked = ask(&before, observer, "texts.propose", |_| ())?;
    assert_eq!(asked.verdict, Verdict::No);
    let named = |ground: &procedure::rules::rights::Ground| match &ground.from {
        Source::Article(name, _) => name.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(asked.reasons.iter().map(named).collect::<Vec<_>>(), ["rights.observer.propose"]);
    let after = world_and(
        "drafted",
        "rules.grant-right by=chair meeting=som-1 right=propose parties=linden-hills text=protocol",
    )?;
    let (verdict, source) = last(&ask(&after, observer, "texts.propose", |_| ())?)?;
    assert_eq!((verdict, source), (Verdict::Yes, Source::Grant(1, after.state.head() - 1)));
    Ok(())
}

#[test]
fn of_another_a_reader_is_told_what_the_rules_say_and_not_what_it_did() -> Result<()> {
    let (meeting, text) = (slug("som-1")?, slug("protocol")?);
    let about = (Kind::DecisionsObject, Subject::of(&meeting, &text));
    let kestrel = Capacity::new("kestrel-isles").context("a party")?;
    let told_to = |acts: &str, reader: &str| -> Result<Answer> {
        let process = world_and("put", acts)?;
        let reader = Capacity::new(reader).context("a capacity")?;
        Ok(told(&reader, about, &process.state, &asking(&process.state, &kestrel, None)))
    };
    let objected = "decisions.object by=kestrel-isles meeting=som-1 text=protocol";
    for reader in ["juniper-plain", "chair", "secretariat", "public"] {
        assert_eq!(told_to(objected, reader)?, told_to("", reader)?, "{reader} is told that it objected");
        assert_eq!(told_to(objected, reader)?.verdict, Verdict::Yes);
    }
    assert_eq!(told_to(objected, "kestrel-isles")?.verdict, Verdict::No);
    Ok(())
}

#[test]
fn a_matrix_says_for_each_status_what_its_parties_are_answered() -> Result<()> {
    let granted = "rules.grant-right by=chair meeting=som-1 right=propose parties=linden-hills text=protocol";
    let of = |acts: &str| -> Result<(Vec<Who>, Vec<Cell>)> {
        let process = world_and("drafted", acts)?;
        let meeting = process.state.meeting(&slug("som-1")?)?;
        let matrix =
            matrix(&process.state, (meeting, Some(meeting.text(&slug("protocol")?)?)), process.state.recorded());
        let (_, cells) = matrix.rows.iter().find(|(kind, _)| *kind == Kind::TextsPropose).context("a row")?;
        Ok((matrix.columns, cells.clone()))
    };
    let (columns, cells) = of("")?;
    let observers = Who::Status(procedure::membership::Status::Observer);
    let at = columns.iter().position(|who| *who == observers).context("observers")?;
    let with_grant = of(granted)?.1;
    let (before, after) = (cells.get(at).context("a cell")?, with_grant.get(at).context("a cell")?);
    assert_eq!((before.yes, after.yes), (0, 1));
    assert_eq!(before.no, after.no + 1);
    let guest = columns.iter().position(|who| *who == Who::Capacity(Capacity::Guest)).context("guests")?;
    assert_eq!(cells.get(guest), Some(&Cell { yes: 0, warns: 0, no: 1 }));
    Ok(())
}

/// The name of the article on which an answer rests, given or withheld, with the verdict.
fn article(world: &str, acts: &str, who: &str, act: &str) -> Result<(Verdict, String)> {
    let process = world_and(world, &format!("{NARROWER}{acts}"))?;
    match last(&ask(&process, who, act, |_| ())?)? {
        (verdict, Source::Article(name, _)) => Ok((verdict, name)),
        (verdict, other) => Ok((verdict, format!("{other:?}"))),
    }
}

#[test]
fn the_narrowest_row_decides_and_is_named() -> Result<()> {
    let named = |verdict, name: &str| (verdict, name.to_owned());
    // The phase of the text before that of the meeting, that before the body, and the body before the status.
    let observer = |act: &str| article("drafted", "", "linden-hills", act);
    assert_eq!(observer("texts.propose")?, named(Verdict::Yes, "rights.observer.phase.negotiation.propose"));
    assert_eq!(observer("floor.request")?, named(Verdict::Yes, "rights.observer.body.som.speak"));
    let member = |world: &str| article(world, "", "kestrel-isles", "texts.propose");
    assert_eq!(member("drafted")?, named(Verdict::Yes, "rights.member.propose"));
    let suspended = article("suspended", "", "kestrel-isles", "floor.request")?;
    assert!(suspended.0 == Verdict::No, "{suspended:?}");
    let statement = |world: &str| article(world, "", "linden-hills", "decisions.attach-statement");
    assert_eq!(statement("adopted")?, named(Verdict::Yes, "rights.observer.phase.final.attach-statement"));
    Ok(())
}

#[test]
fn a_grant_goes_before_every_row() -> Result<()> {
    let granted = "floor.open-list by=secretariat meeting=som-1 list=item-1\n\
                   rules.grant-right by=chair meeting=som-1 right=speak parties=linden-hills item=1\n";
    let process = world_and("drafted", &format!("{NARROWER}{granted}"))?;
    let (meeting, kind) = (slug("som-1")?, Kind::FloorRequest);
    let on = Subject { meeting: Some(&meeting), name: None, number: Some(1) };
    let capacity = Capacity::new("linden-hills").context("a party")?;
    let answer = may((kind, on), &process.state, &asking(&process.state, &capacity, None));
    assert!(matches!(last(&answer)?, (Verdict::Yes, Source::Grant(1, _))), "{answer:?}");
    Ok(())
}

#[test]
fn who_sees_a_draft_follows_the_phase_of_its_text() -> Result<()> {
    let seen = |world: &str| -> Result<bool> {
        let process = world_and(world, NARROWER)?;
        let meeting = process.state.meeting(&slug("som-1")?)?;
        let observer = Capacity::new("linden-hills").context("a party")?;
        let draft = meeting.text(&slug("protocol")?)?;
        Ok(procedure::view::audience_on_text(&observer, &process.state, meeting, draft)
            >= procedure::view::Audience::Reader)
    };
    assert!(seen("drafted")? && !seen("put")?);
    Ok(())
}

#[test]
fn a_hand_over_ends_what_accounts_hold_for_the_bureau_and_nothing_else() -> Result<()> {
    let acts = "accounts.grant by=secretariat account=a1 to-act-as=chair\n\
        accounts.grant by=secretariat account=a1 to-act-as=secretariat from=2027-01-01\n\
        accounts.grant by=secretariat account=a1 to-act-as=heron-vale\n\
        accounts.grant by=secretariat account=a2 to-act-as=press\n";
    let over = "record.hand-over by=chair party=heron-vale \
        key=meshveret/rehearsal+a5e1fd49+AWKmEbRy2JsOX8k8BpufcAtMVS1VvA6HtWAI7xe2sr6+\n";
    let held = |acts: &str| -> Result<Vec<String>> {
        let state = world_and("opened", acts)?.state;
        let all = state.holdings.values().flat_map(|all| all.iter()).filter(|holding| holding.revoked.is_none());
        Ok(all.map(|holding| holding.granted.to_act_as.to_string()).collect())
    };
    assert_eq!(held(acts)?, ["chair", "secretariat", "heron-vale", "press"]);
    assert_eq!(held(&[acts, over].concat())?, ["heron-vale", "press"]);
    Ok(())
}
