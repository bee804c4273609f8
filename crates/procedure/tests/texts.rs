//! What holds of texts whatever is done with them: tried with random words, proposals and acts, from fixed seeds.
//!
//! Over 500 lines, and not split: every test here stands on the same dice and the same table.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "test support")]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "test support"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use procedure::act_file::{Line, parse};
use procedure::fields::Fields;
use procedure::names::{Hash, Slug, Tag, Texts};
use procedure::sealed::Attribution;
use procedure::texts::brackets::{Part, Piece, Placed, from_text, pieces, plain, standing_words, to_text};
use procedure::texts::view::{
    Became, Blocking, ParagraphView, Reader, Tally, TextView, blocking, compare, holders, text,
};
use procedure::texts::words::Change;
use procedure::texts::{Draft, ProposalKind, ProposalPhase, Proposed};
use procedure::view::Audience;
use procedure::{Act, Body, Capacity, Circle, Event, Process, Stamp, decide};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound.max(1)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// A few words, in Latin, Cyrillic, Arabic and Devanagari script, some with combining marks.
    fn words(&mut self, most: usize) -> String {
        const WORDS: [&str; 16] = [
            "promote",
            "the",
            "Parties",
            "encourage,",
            "стороны",
            "содействуют",
            "миграции.",
            "تشجع",
            "الأطراف",
            "और",
            "प्रवासन",
            "x\u{301}tat",
            "ö",
            "a",
            "a",
            "{}",
        ];
        let words: Vec<&str> = (0..=self.below(most)).map(|_| *self.pick(&WORDS)).collect();
        words.join(" ")
    }

    /// A place between two characters.
    fn place(&mut self, words: &str) -> usize {
        let places: Vec<usize> = words.char_indices().map(|(at, _)| at).chain([words.len()]).collect();
        *self.pick(&places)
    }
}

/// The ordinals of the brackets in some pieces.
fn shown(pieces: &[Piece], into: &mut BTreeSet<u32>) {
    for piece in pieces {
        if let Piece::Bracket(bracket) = piece {
            into.insert(bracket.proposal);
            shown(&bracket.inside, into);
        }
    }
}

fn a_proposal<'a>(dice: &mut Dice, ordinal: u32, words: &str, comes: &'a str) -> Placed<'a> {
    const KINDS: [ProposalKind; 7] = [
        ProposalKind::Replace,
        ProposalKind::Insert,
        ProposalKind::Delete,
        ProposalKind::Alternative,
        ProposalKind::Placeholder,
        ProposalKind::Reservation,
        ProposalKind::Move,
    ];
    let kind = *dice.pick(&KINDS);
    let (one, two) = (dice.place(words), dice.place(words));
    let around = !matches!(kind, ProposalKind::Insert | ProposalKind::Placeholder);
    let (at, length) = if around { (one.min(two), one.max(two) - one.min(two)) } else { (one, 0) };
    Placed { proposal: ordinal, kind, at, length, comes, amendments: Vec::new() }
}

#[test]
fn brackets_are_well_nested_and_leave_the_words_as_they_are() {
    for seed in 0..3_000 {
        let mut dice = Dice(seed);
        let words = dice.words(12);
        let comes: Vec<String> = (0..dice.below(9)).map(|_| dice.words(3)).collect();
        let mut placed: Vec<Placed<'_>> = Vec::new();
        for (ordinal, comes) in (1..).zip(&comes) {
            let amended = placed.len() > 1 && dice.below(4) == 0;
            let on = if amended { placed.pop() } else { None };
            match on {
                Some(mut on) => {
                    let amendment = a_proposal(&mut dice, ordinal, on.comes, comes);
                    on.amendments.push(amendment);
                    placed.push(on);
                }
                None => placed.push(a_proposal(&mut dice, ordinal, &words, comes)),
            }
        }
        let pieces = pieces(&words, &placed);
        assert_eq!(standing_words(&pieces), words, "seed {seed}");
        assert_eq!(from_text(&to_text(&pieces)), Some(plain(&pieces)), "seed {seed}");
        let mut found = BTreeSet::new();
        shown(&pieces, &mut found);
        let top: BTreeSet<u32> = placed.iter().map(|one| one.proposal).collect();
        assert!(top.is_subset(&found), "seed {seed}: {top:?} {}", to_text(&pieces));
    }
}

#[test]
fn nested_brackets_read_as_they_are_written() {
    let support = Placed {
        proposal: 2,
        kind: ProposalKind::Insert,
        at: 9,
        length: 0,
        comes: " and support",
        amendments: Vec::new(),
    };
    let encourage = Placed {
        proposal: 1,
        kind: ProposalKind::Replace,
        at: 0,
        length: 7,
        comes: "encourage",
        amendments: vec![support],
    };
    let found = pieces("promote", &[encourage]);
    assert_eq!(to_text(&found), "[promote][encourage[ and support]]");
    let crossing = [(1, 0, 11), (2, 4, 15)].map(|(proposal, at, length)| Placed {
        proposal,
        kind: ProposalKind::Delete,
        at,
        length,
        comes: "",
        amendments: Vec::new(),
    });
    let found = pieces("The Parties promote it", &crossing);
    assert_eq!(to_text(&found), "[The [Parties]][ promote] it");
    let Piece::Bracket(second) = &found[1] else { panic!("a bracket") };
    assert!(second.continues && second.proposal == 2 && second.part == Part::Goes);
    let same = [3, 1].map(|proposal| Placed {
        proposal,
        kind: ProposalKind::Replace,
        at: 4,
        length: 7,
        comes: "States",
        amendments: Vec::new(),
    });
    let found = pieces("The Parties meet", &same);
    assert_eq!(to_text(&found), "The [[Parties]][States][States] meet");
    let order: Vec<u32> = found
        .iter()
        .filter_map(|piece| match piece {
            Piece::Bracket(bracket) => Some(bracket.proposal),
            Piece::Words(_) => None,
        })
        .collect();
    assert_eq!(order, [1, 1, 3]);
}

/// A process in which a text is negotiated, and every body that made it so.
#[derive(Clone)]
struct Table {
    process: Process,
    bodies: Vec<(Body, Vec<procedure::sealed::SealedText>)>,
}

/// The acts of a world, and before them those of the worlds on which it stands.
fn world(name: &str) -> Vec<Line> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/acts/worlds/{name}.acts"));
    let text = fs::read_to_string(path).unwrap();
    let below = text.lines().find_map(|line| line.strip_prefix("# after ")).map(str::trim).map(world);
    below.into_iter().flatten().chain(parse(&text).unwrap()).collect()
}

impl Table {
    fn laid() -> Self {
        let mut table = Self { process: Process::default(), bodies: Vec::new() };
        for line in world("sitting") {
            table.put(line.by, line.act).unwrap();
        }
        table
            .act(
                "secretariat",
                "texts.open",
                &[("text", "protocol"), ("symbol", "RP/L.1"), ("title.en", "Protocol"), ("authentic", "en,ru")],
            )
            .unwrap();
        table
    }

    fn put(&mut self, by: Capacity, act: Act) -> Result<Vec<Event>, String> {
        let state = &self.process.state;
        let mut stamp = Stamp::asking(by, 1_789_376_400_000 + 1_000 * state.head().cast_signed());
        stamp.confirmed = true;
        stamp.seed = Hash::of(&[&state.head().to_be_bytes()]).0;
        let decided = decide(&act, state, &stamp).map_err(|rejection| rejection.to_string())?;
        self.process.apply(state.head(), &decided.body, &decided.sealed);
        let events = decided.body.events.clone();
        self.bodies.push((decided.body, decided.sealed));
        Ok(events)
    }

    fn act(&mut self, by: &str, name: &str, given: &[(&str, &str)]) -> Result<Vec<Event>, String> {
        let mut fields = Fields::default();
        fields.add("meeting", "som-1").unwrap();
        if !given.iter().any(|(name, _)| *name == "text") {
            fields.add("text", "protocol").unwrap();
        }
        for (name, value) in given {
            fields.add(name, value).map_err(|rejection| rejection.to_string())?;
        }
        self.put(Capacity::new(by).unwrap(), Act::read(name, fields).map_err(|rejection| rejection.to_string())?)
    }

    /// Enters a proposal as an event, without words having to be quoted.
    fn propose(&mut self, kind: ProposalKind, change: Change) -> u32 {
        let proposal = self.draft().next_proposal;
        let event = Event::TextsProposed(Proposed {
            meeting: Slug::new("som-1").unwrap(),
            text: Slug::new("protocol").unwrap(),
            proposal,
            paragraph: 1,
            kind,
            owner: Attribution::Open(Capacity::Chair),
            changes: BTreeMap::from([(tag("en"), change)]),
            reason: Texts::default(),
            on: None,
            instead_of: Vec::new(),
            after: None,
            in_kind: None,
        });
        let mut body = self.bodies.last().unwrap().0.clone();
        (body.events, body.circle) = (vec![event], Circle::Members);
        self.process.apply(self.process.state.head(), &body, &[]);
        self.bodies.push((body, Vec::new()));
        proposal
    }

    fn draft(&self) -> &Draft {
        self.process.state.meeting(&Slug::new("som-1").unwrap()).unwrap().text(&Slug::new("protocol").unwrap()).unwrap()
    }

    fn view(&self, as_of: Option<u64>) -> TextView {
        text(&self.process.state, self.draft(), Audience::Bureau, as_of).unwrap()
    }
}

fn tag(tag: &str) -> Tag {
    Tag::new(tag).unwrap()
}

/// Proposals on some words that do not touch each other's.
fn disjoint(dice: &mut Dice, words: &str) -> Vec<(ProposalKind, Change)> {
    // The first word stays, so that something is left.
    let mut places: Vec<usize> = (0..2 + dice.below(6)).map(|_| 4 + dice.place(&words[4..])).collect();
    places.sort_unstable();
    let mut all = Vec::new();
    for pair in places.windows(2) {
        let change = |from: usize, to: usize, new: &str| Change {
            at: from as u32,
            old: words[from..to].to_owned(),
            new: new.to_owned(),
        };
        let new = dice.words(2);
        match dice.below(4) {
            0 => all.push((ProposalKind::Insert, change(pair[0], pair[0], &new))),
            1 if pair[0] < pair[1] => all.push((ProposalKind::Delete, change(pair[0], pair[1], ""))),
            2 if pair[0] < pair[1] => all.push((ProposalKind::Replace, change(pair[0], pair[1], &new))),
            _ => all.push((ProposalKind::Insert, change(pair[1], pair[1], &new))),
        }
    }
    // The order in which they are made is not the order in which they stand.
    for at in (1..all.len()).rev() {
        all.swap(at, dice.below(at + 1));
    }
    all
}

#[test]
fn the_order_of_acceptance_does_not_matter() {
    let laid = Table::laid();
    for seed in 0..400 {
        let mut dice = Dice(seed * 7 + 1);
        let words = format!("keep {} keep", dice.words(8));
        let mut table = laid.clone();
        table.act("chair", "texts.add-paragraph", &[("words.en", &words), ("words.ru", "Слова.")]).unwrap();
        let ordinals: Vec<u32> =
            disjoint(&mut dice, &words).into_iter().map(|(kind, change)| table.propose(kind, change)).collect();
        let mut results = BTreeSet::new();
        for _ in 0..4 {
            let (mut table, mut left) = (table.clone(), ordinals.clone());
            while !left.is_empty() {
                let next = left.remove(dice.below(left.len()));
                let accepted = table.act("chair", "texts.accept", &[("proposal", &next.to_string())]);
                if let Err(refused) = accepted {
                    let view = table.view(None);
                    let made: Vec<_> = view.proposals().map(|p| (p.proposal, p.phase, &p.changes, &p.places)).collect();
                    panic!("seed {seed}: {refused} {words:?} {made:#?}");
                }
            }
            results.insert(table.view(None).paragraphs[0].words.get("en").unwrap().to_owned());
        }
        assert_eq!(results.len(), 1, "seed {seed}: {words:?} {results:#?}");
    }
}

const PARTIES: [&str; 4] = ["kestrel-isles", "juniper-plain", "heron-vale", "chair"];

/// Words with one of them changed, one more or one fewer.
fn changed(dice: &mut Dice, words: &str, new: &str) -> String {
    let mut words: Vec<&str> = words.split(' ').collect();
    let at = dice.below(words.len());
    match dice.below(3) {
        0 => words[at] = new,
        1 => words.insert(at, new),
        _ => {
            words.remove(at);
        }
    }
    words.join(" ")
}

/// Puts a random act; many are refused, which is no matter.
fn stir(dice: &mut Dice, table: &mut Table) -> Result<Vec<Event>, String> {
    let view = table.view(None);
    let none = Vec::new();
    let (paragraph, words, on) = match view.paragraphs.as_slice() {
        [] => (0, String::new(), &none),
        all => {
            let one = dice.pick(all);
            (one.id, one.words.get("en").unwrap_or_default().to_owned(), &one.proposals)
        }
    };
    let open: Vec<u32> = on.iter().filter(|one| one.phase == ProposalPhase::Open).map(|one| one.proposal).collect();
    let proposal = if open.is_empty() { 0 } else { *dice.pick(&open) };
    let comes = on.iter().find(|one| one.proposal == proposal).and_then(|one| one.comes.get("en"));
    let comes = comes.unwrap_or_default().to_owned();
    let (id, ordinal) = (paragraph.to_string(), proposal.to_string());
    let by = *dice.pick(&PARTIES);
    let new = dice.words(3);
    let other = dice.below(view.paragraphs.len() + 2).to_string();
    match dice.below(24) {
        0 => table.act("chair", "texts.add-paragraph", &[("after", &other), ("words.en", &new), ("words.ru", &new)]),
        1..=5 => {
            let wanted = changed(dice, &words, &new);
            table.act(by, "texts.propose", &[("paragraph", &id), ("words.en", &wanted)])
        }
        6 => table.act(by, "texts.propose", &[("paragraph", &id), ("kind", "insert"), ("new.en", &new)]),
        7 => table.act(by, "texts.propose", &[("paragraph", &id), ("kind", "reservation")]),
        8 => table.act(
            by,
            "texts.propose",
            &[("paragraph", &id), ("kind", "delete"), ("old.en", words.split(' ').next().unwrap())],
        ),
        9 => table.act(
            by,
            "texts.propose",
            &[("paragraph", &other), ("kind", "new-paragraph"), ("words.en", &new), ("as", "item")],
        ),
        10 => table.act(by, "texts.propose", &[("paragraph", &id), ("kind", "move"), ("below", &other)]),
        11 => table.act(
            by,
            "texts.propose",
            &[
                ("paragraph", &id),
                ("kind", "alternative"),
                ("old.en", words.split(' ').next_back().unwrap()),
                ("new.en", &new),
                ("instead-of", &ordinal),
            ],
        ),
        12 | 13 => {
            let wanted = changed(dice, &comes, &new);
            table.act(by, "texts.propose", &[("paragraph", &id), ("on", &ordinal), ("words.en", &wanted)])
        }
        _ => {
            let wanted = changed(dice, &words, &new);
            let two = if open.is_empty() { 0 } else { *dice.pick(&open) };
            let merged = format!("{ordinal},{two}");
            settle(
                dice,
                table,
                by,
                &Settled { id: &id, ordinal: &ordinal, merged: &merged, other: &other, wanted: &wanted },
            )
        }
    }
}

/// What is settled at random.
struct Settled<'a> {
    id: &'a str,
    ordinal: &'a str,
    merged: &'a str,
    other: &'a str,
    wanted: &'a str,
}

fn settle(dice: &mut Dice, table: &mut Table, by: &str, on: &Settled<'_>) -> Result<Vec<Event>, String> {
    let (paragraph, proposal, words) = (("paragraph", on.id), ("proposal", on.ordinal), ("words.en", on.wanted));
    match dice.below(13) {
        0..=2 => table.act("chair", "texts.accept", &[proposal]),
        3 => table.act("chair", "texts.decline", &[proposal]),
        4 => table.act(by, "texts.withdraw", &[proposal]),
        5 => table.act(by, "texts.support", &[proposal]),
        6 => table.act("chair", "texts.merge", &[("proposals", on.merged), words]),
        7 => table.act("chair", "texts.revise", &[paragraph, words]),
        8 => table.act("chair", "texts.move-paragraph", &[paragraph, ("after", on.other)]),
        9 => table.act("chair", "texts.remove-paragraph", &[paragraph]),
        10 => table.act("chair", "texts.renumber", &[]),
        11 => table.act("chair", "texts.mark", &[paragraph, ("mark", "agreed")]),
        _ => table.act("heron-vale", "texts.take-ad-referendum", &[paragraph]),
    }
}

/// What is shown of a paragraph is what stands and what is open.
fn holds(paragraph: &ParagraphView, said: &str) {
    for (language, words) in &paragraph.words.0 {
        let pieces = paragraph.pieces(language);
        assert_eq!(&standing_words(&pieces), words, "{said}");
        assert_eq!(from_text(&to_text(&pieces)), Some(plain(&pieces)), "{said}");
        let mut found = BTreeSet::new();
        shown(&pieces, &mut found);
        for one in paragraph.proposals.iter().filter(|one| one.on.is_none() && one.kind != ProposalKind::NewParagraph) {
            let whole = one.changes.is_empty();
            let fits = whole || one.places.get(language).is_some_and(|spot| spot.fit.fits());
            let expected = one.phase == ProposalPhase::Open && fits;
            assert_eq!(found.contains(&one.proposal), expected, "{said}: proposal {} {words:?}", one.proposal);
        }
    }
}

#[test]
fn any_sequence_of_acts_keeps_the_text_whole() {
    let laid = Table::laid();
    let mut done: BTreeMap<String, usize> = BTreeMap::new();
    for seed in 0..40 {
        let mut dice = Dice(seed * 13 + 5);
        let mut table = laid.clone();
        let mut states: Vec<(u64, String)> = Vec::new();
        for _ in 0..60 {
            let before = format!("{:?}", table.view(None));
            match stir(&mut dice, &mut table) {
                Ok(events) => {
                    for event in events {
                        *done.entry(event.name().to_owned()).or_default() += 1;
                    }
                }
                Err(_refused) => {
                    assert_eq!(before, format!("{:?}", table.view(None)));
                    continue;
                }
            }
            let view = table.view(None);
            let entry = table.process.state.head() - 1;
            view.paragraphs.iter().for_each(|paragraph| holds(paragraph, &format!("seed {seed}, entry {entry}")));
            states.push((entry, as_shown(view)));
        }
        for (entry, state) in &states {
            assert_eq!(&as_shown(table.view(Some(*entry))), state, "seed {seed}: as it stood after {entry}");
        }
        let mut again = Process::default();
        for (body, sealed) in &table.bodies {
            again.apply(again.state.head(), body, sealed);
        }
        assert_eq!(format!("{:?}", again.state), format!("{:?}", table.process.state), "seed {seed}");
    }
    let expected = [
        "texts.accepted",
        "texts.declined",
        "texts.withdrawn",
        "texts.supported",
        "texts.merged",
        "texts.revised",
        "texts.paragraph-moved",
        "texts.paragraph-removed",
        "texts.marked",
        "texts.renumbered",
        "texts.taken-ad-referendum",
    ];
    let missing: Vec<&str> = expected.into_iter().filter(|name| !done.contains_key(*name)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "{done:?}");
}

/// A view without what says from when it is seen.
fn as_shown(mut view: TextView) -> String {
    view.as_of = None;
    view.taken_up = None;
    view.history.clear();
    format!("{view:?}")
}

const POSITIONS: &str = "[profile]\nid = \"rehearsal\"\nversion = 2\n[positions]\nproposals = ";

#[test]
fn owners_are_told_as_the_profile_has_it() {
    let owner = Capacity::new("kestrel-isles").unwrap();
    let other = Capacity::new("juniper-plain").unwrap();
    let all = [("open", [false, true, true]), ("sealed", [false, false, true]), ("nobody", [false, false, false])];
    for (positions, told) in all {
        let mut table = Table::laid();
        let toml = format!("{POSITIONS}\"{positions}\"\n");
        let act = Act::read("rules.set-profile", {
            let mut fields = Fields::default();
            fields.add("adopted", "yes").unwrap();
            fields.add("toml", &toml).unwrap();
            fields
        });
        table.put(Capacity::Chair, act.unwrap()).unwrap();
        table.act("chair", "texts.add-paragraph", &[("words.en", "One two."), ("words.ru", "Раз два.")]).unwrap();
        table
            .act("kestrel-isles", "texts.propose", &[("paragraph", "1"), ("old.en", "two"), ("new.en", "three")])
            .unwrap();
        table.act("juniper-plain", "texts.support", &[("proposal", "1")]).unwrap();
        let seen = |audience: Audience, own: Option<&Capacity>| {
            let view = text(&table.process.state, table.draft(), Reader { audience, own }, None).unwrap();
            let one = view.paragraphs[0].proposals[0].clone();
            (one.owner, one.supporters, one.supports, one.own)
        };
        let known = (Some(owner.clone()), vec![other.clone()], 1, false);
        let unknown = (None, Vec::new(), 1, false);
        for (audience, told) in [Audience::Reader, Audience::Member, Audience::Bureau].into_iter().zip(told) {
            assert_eq!(
                seen(audience, None),
                if told { known.clone() } else { unknown.clone() },
                "{positions} {audience:?}"
            );
        }
        let (told, _, _, own) = seen(Audience::Member, Some(&owner));
        assert_eq!((told, own), (Some(owner.clone()), true), "{positions}: its owner knows");
        assert!(seen(Audience::Member, Some(&other)).1.contains(&other), "{positions}: a supporter knows");
        let state = &table.process.state;
        let meeting = state.meeting(&Slug::new("som-1").unwrap()).unwrap();
        let blocks = |party: &str| blocking(state, meeting, table.draft(), &Slug::new(party).unwrap());
        assert_eq!(blocks("kestrel-isles"), Blocking { own: vec![1], ..Blocking::default() });
        assert_eq!(blocks("juniper-plain"), Blocking { others: vec![1], ..Blocking::default() });
        assert_eq!(blocks("heron-vale"), Blocking::default());
    }
}

#[test]
fn a_view_says_what_is_agreed_behind_and_issued() {
    let mut table = Table::laid();
    let chair = |table: &mut Table, name: &str, fields: &[(&str, &str)]| table.act("chair", name, fields).unwrap();
    chair(&mut table, "texts.add-paragraph", &[("words.en", "One two."), ("words.ru", "Раз два.")]);
    chair(&mut table, "texts.add-paragraph", &[("words.en", "Three."), ("words.ru", "Три.")]);
    chair(&mut table, "texts.add-paragraph", &[("kind", "footnote"), ("words.en", "Four."), ("words.ru", "Четыре.")]);
    chair(&mut table, "texts.issue", &[("standing", "zero-draft")]);
    let issued = table.process.state.head() - 1;
    chair(&mut table, "texts.revise", &[("paragraph", "1"), ("words.en", "One and two.")]);
    let revised = table.process.state.head() - 1;
    chair(&mut table, "texts.mark", &[("paragraph", "2"), ("mark", "agreed-ad-referendum"), ("parties", "heron-vale")]);
    chair(&mut table, "texts.take-up", &[("paragraph", "2")]);
    table.act("heron-vale", "texts.propose", &[("paragraph", "1"), ("kind", "reservation")]).unwrap();
    let view = table.view(None);
    let expected = Tally { paragraphs: 3, agreed: 0, ad_referendum: 1, open: 2, brackets: 1, behind: 1 };
    assert_eq!(view.tally, expected);
    assert_eq!((view.symbol.as_str(), view.taken_up, view.issues[0].entry), ("RP/L.1", Some(2), issued));
    assert_eq!(view.marks_behind(2), [3]);
    assert_eq!(holders(&view), [(Capacity::new("heron-vale").unwrap(), 1)]);
    let behind = &view.paragraphs[0].concord[&tag("ru")];
    assert_eq!((behind.entry, behind.words.get("en")), (revised, Some("One two.")));
    assert_eq!(to_text(&view.paragraphs[0].pieces(&tag("en"))), "[One and two.]");
    let state = &table.process.state;
    let meeting = state.meeting(&Slug::new("som-1").unwrap()).unwrap();
    let blocks = blocking(state, meeting, table.draft(), &Slug::new("heron-vale").unwrap());
    assert_eq!(blocks, Blocking { own: vec![1], to_confirm: vec![2], others: vec![] });
}

#[test]
fn two_states_are_compared() {
    let mut table = Table::laid();
    let chair = |table: &mut Table, name: &str, fields: &[(&str, &str)]| table.act("chair", name, fields).unwrap();
    for words in ["One.", "Two.", "Three.", "Four."] {
        chair(&mut table, "texts.add-paragraph", &[("words.en", words), ("words.ru", words)]);
    }
    let from = table.process.state.head() - 1;
    chair(&mut table, "texts.move-paragraph", &[("paragraph", "4"), ("after", "0")]);
    chair(&mut table, "texts.remove-paragraph", &[("paragraph", "2")]);
    chair(&mut table, "texts.revise", &[("paragraph", "3"), ("words.en", "Three!")]);
    chair(&mut table, "texts.add-paragraph", &[("words.en", "Five."), ("words.ru", "Five.")]);
    let to = table.process.state.head() - 1;
    let rows = |from, to| {
        compare(table.draft(), from, to).into_iter().map(|row| (row.paragraph, row.became)).collect::<Vec<_>>()
    };
    let expected =
        [(4, Became::Moved), (1, Became::Same), (2, Became::Removed), (3, Became::Changed), (5, Became::Added)];
    assert_eq!(rows(from, to), expected);
    assert!(rows(to, to).iter().all(|(_, became)| *became == Became::Same));
    assert_eq!(rows(0, from).len(), 4);
}
