//! What would follow if the Chair declared a result now, and why: for each way of deciding that the rules can name.

use super::base::{Quorum, Why, base_lines, quorum};
use super::positions::Tally;
use super::{Decided, Reason};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::profile::{Key, Profile, fraction};
use crate::texts::Draft;
use crate::words::words;

/// How the process decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionMode {
    /// A text is adopted if nobody objects.
    Consensus,
    /// A text is adopted if everybody in the base said yes.
    Unanimity,
    /// A text is adopted by this fraction of the votes cast; `None` where the rules do not say which.
    Majority(Option<(usize, usize)>),
    /// Nothing is adopted: the Chair sums up.
    ChairSummary,
    /// Nothing is adopted.
    None,
    /// The rules do not say.
    Undefined,
}

impl DecisionMode {
    /// The mode of a profile: `majority-2/3` is the same as `majority` with `decision.majority` of `2/3`.
    pub fn of(profile: &Profile) -> Self {
        let value = profile.value(Key::DECISION_MODE);
        match value.as_deref() {
            Some("consensus-absence-of-objection") => Self::Consensus,
            Some("unanimity-expressed") => Self::Unanimity,
            Some("chair-summary") => Self::ChairSummary,
            Some("none") => Self::None,
            Some("majority") => {
                Self::Majority(profile.value(Key::DECISION_MAJORITY).and_then(|value| fraction(&value)))
            }
            Some(other) => match other.strip_prefix("majority-") {
                Some(part) => Self::Majority(fraction(part)),
                None => Self::Undefined,
            },
            None => Self::Undefined,
        }
    }

    /// The word in profiles, without the fraction.
    pub fn word(self) -> &'static str {
        match self {
            Self::Consensus => "consensus-absence-of-objection",
            Self::Unanimity => "unanimity-expressed",
            Self::Majority(_) => "majority",
            Self::ChairSummary => "chair-summary",
            Self::None => "none",
            Self::Undefined => "undefined",
        }
    }
}

words! {
    /// What would follow.
    Verdict {
        /// The Chair may declare the text adopted.
        MayBeAdopted = "may-be-adopted",
        /// Positions stand against it.
        StandsAgainst = "stands-against",
        /// Something is still missing.
        NotYet = "not-yet",
        /// The text can be issued as the Chair's summary; nothing is adopted.
        ChairsSummary = "chairs-summary",
        /// No decision is possible.
        NoDecision = "no-decision",
    }
}

words! {
    /// A ground of the verdict.
    Ground {
        /// The rules do not say how decisions are made; it is read as consensus.
        ModeUndefined = "mode-undefined",
        /// The Chair has not put the text.
        NotPut = "not-put",
        /// A silence procedure runs.
        SilenceRuns = "silence-runs",
        /// Nobody is in the base.
        NobodyInBase = "nobody-in-base",
        /// Objections stand.
        ObjectionsStand = "objections-stand",
        /// Nobody in the base objects.
        NobodyObjects = "nobody-objects",
        /// Some in the base are not present; absence is no objection.
        AbsenceIsNoObjection = "absence-is-no-objection",
        /// Everybody in the base said yes.
        AllSaidYes = "all-said-yes",
        /// Some said no.
        SaidNo = "said-no",
        /// Some abstained; abstention is no assent.
        Abstained = "abstained",
        /// Some have not spoken; silence and absence are no assent.
        NotSpoken = "not-spoken",
        /// The rules do not say which majority.
        MajorityUndefined = "majority-undefined",
        /// Nobody has voted yes or no.
        NobodyVoted = "nobody-voted",
        /// The majority is reached.
        MajorityReached = "majority-reached",
        /// The majority is not reached.
        MajorityMissed = "majority-missed",
        /// The Chair sums up on the Chair's own responsibility.
        ChairSumsUp = "chair-sums-up",
        /// The process takes no decisions.
        NoDecisions = "no-decisions",
        /// Members whose seat is not exercised are not counted.
        SeatsNotExercised = "seats-not-exercised",
        /// Members that are not present are not counted.
        AbsentNotCounted = "absent-not-counted",
        /// The rules name no quorum.
        QuorumUndefined = "quorum-undefined",
        /// The quorum is there.
        QuorumMet = "quorum-met",
        /// The quorum is missing.
        QuorumMissed = "quorum-missed",
    }
}

/// A ground with the values for its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The ground.
    pub ground: Ground,
    /// Values for the sentence.
    pub args: Vec<(&'static str, String)>,
}

/// What would follow, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How the process decides.
    pub mode: DecisionMode,
    /// What would follow.
    pub verdict: Verdict,
    /// How the parties of the base stand.
    pub tally: Tally,
    /// Why, the weightiest first.
    pub grounds: Vec<Explained>,
}

impl Outcome {
    fn say(&mut self, ground: Ground, args: &[(&'static str, usize)]) {
        let args = args.iter().map(|(name, value)| (*name, value.to_string())).collect();
        self.grounds.push(Explained { ground, args });
    }
}

/// What would follow if the Chair declared a result on this text now.
pub fn outcome(state: &State, meeting: &Meeting, draft: &Draft) -> Outcome {
    let decided = &draft.decided;
    let silence = decided.silence().map(|(_, silence)| silence);
    let base = silence.map_or_else(|| super::base(state, meeting), |silence| silence.base.clone());
    let mode = DecisionMode::of(state.profile());
    let tally = Tally::of(state, decided, &base);
    let mut outcome = Outcome { mode, verdict: Verdict::NotYet, tally, grounds: Vec::new() };
    match mode {
        DecisionMode::None => {
            outcome.verdict = Verdict::NoDecision;
            outcome.say(Ground::NoDecisions, &[]);
            return outcome;
        }
        DecisionMode::ChairSummary => {
            outcome.verdict = Verdict::ChairsSummary;
            outcome.say(Ground::ChairSumsUp, &[]);
            return outcome;
        }
        DecisionMode::Undefined => {
            outcome.say(Ground::ModeUndefined, &[]);
            consensus(&mut outcome, &base, meeting, against(state, decided));
        }
        DecisionMode::Consensus => consensus(&mut outcome, &base, meeting, against(state, decided)),
        DecisionMode::Unanimity => unanimity(&mut outcome, base.len()),
        DecisionMode::Majority(fraction) => majority(&mut outcome, fraction),
    }
    if base.is_empty() {
        outcome.verdict = Verdict::NotYet;
        outcome.grounds.clear();
        outcome.say(Ground::NobodyInBase, &[]);
    }
    let missing = match silence {
        Some(silence) if silence.ended.is_none() => Some(Ground::SilenceRuns),
        None if decided.put.is_none() => Some(Ground::NotPut),
        Some(_) | None => None,
    };
    if let Some(ground) = missing {
        outcome.verdict = Verdict::NotYet;
        outcome.say(ground, &[]);
    }
    surroundings(&mut outcome, state, meeting);
    outcome
}

/// How many stand against a consensus: objections, and whoever said no without one.
fn against(state: &State, decided: &Decided) -> usize {
    let objectors: Vec<Option<Capacity>> = decided.standing().map(|(_, made)| state.owner(&made.owner)).collect();
    let mut last = BTreeMap::new();
    for expression in &decided.expressed {
        last.extend(state.owner(&expression.owner).map(|owner| (owner, expression.position)));
    }
    let no = |(owner, position): &(Capacity, super::positions::Position)| {
        *position == super::positions::Position::No && !objectors.iter().flatten().any(|objector| objector == owner)
    };
    objectors.len().saturating_add(last.into_iter().filter(no).count())
}

fn consensus(outcome: &mut Outcome, base: &[Slug], meeting: &Meeting, against: usize) {
    if against > 0 {
        outcome.verdict = Verdict::StandsAgainst;
        outcome.say(Ground::ObjectionsStand, &[("number", against)]);
        return;
    }
    outcome.verdict = Verdict::MayBeAdopted;
    outcome.say(Ground::NobodyObjects, &[("base", base.len())]);
    let absent = base.iter().filter(|party| !meeting.delegations.is_present(party)).count();
    if absent > 0 {
        outcome.say(Ground::AbsenceIsNoObjection, &[("number", absent)]);
    }
}

fn unanimity(outcome: &mut Outcome, base: usize) {
    let tally = outcome.tally;
    let missing = [
        (tally.no, Ground::SaidNo, Verdict::StandsAgainst),
        (tally.abstain, Ground::Abstained, Verdict::StandsAgainst),
        (tally.silent, Ground::NotSpoken, Verdict::NotYet),
    ];
    let missing: Vec<_> = missing.into_iter().filter(|(number, _, _)| *number > 0).collect();
    outcome.verdict = missing.first().map_or(Verdict::MayBeAdopted, |(_, _, verdict)| *verdict);
    for (number, ground, _) in &missing {
        outcome.say(*ground, &[("number", size(*number)), ("base", base)]);
    }
    if missing.is_empty() {
        outcome.say(Ground::AllSaidYes, &[("base", base)]);
    }
}

/// A majority is of the votes cast, and never less than more than half: with 1/2, a tie adopts nothing.
fn majority(outcome: &mut Outcome, fraction: Option<(usize, usize)>) {
    let Some((part, whole)) = fraction else {
        outcome.say(Ground::MajorityUndefined, &[]);
        return;
    };
    let (yes, no, cast) = (size(outcome.tally.yes), size(outcome.tally.no), size(outcome.tally.cast()));
    if cast == 0 {
        outcome.say(Ground::NobodyVoted, &[]);
        return;
    }
    let reached = yes > no && yes.saturating_mul(whole) >= cast.saturating_mul(part);
    let needed = cast.saturating_mul(part).div_ceil(whole.max(1)).max((cast / 2).saturating_add(1));
    let (verdict, ground) = if reached {
        (Verdict::MayBeAdopted, Ground::MajorityReached)
    } else {
        (Verdict::StandsAgainst, Ground::MajorityMissed)
    };
    outcome.verdict = verdict;
    outcome.say(ground, &[("yes", yes), ("no", no), ("needed", needed)]);
}

/// Who is not counted, and the quorum.
fn surroundings(outcome: &mut Outcome, state: &State, meeting: &Meeting) {
    let lines = base_lines(state, meeting);
    for (why, ground) in
        [(Why::SeatNotExercised, Ground::SeatsNotExercised), (Why::NotPresent, Ground::AbsentNotCounted)]
    {
        let number = lines.iter().filter(|line| line.why == why).count();
        if number > 0 {
            outcome.say(ground, &[("number", number)]);
        }
    }
    let quorum = quorum(state, meeting, Key::QUORUM_TO_DECIDE);
    let Quorum { present, of: _, needed } = quorum;
    match needed {
        None => outcome.say(Ground::QuorumUndefined, &[]),
        Some(needed) if quorum.is_met() => outcome.say(Ground::QuorumMet, &[("present", present), ("needed", needed)]),
        Some(needed) => outcome.say(Ground::QuorumMissed, &[("present", present), ("needed", needed)]),
    }
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A text can be put only where the process decides on texts.
pub(crate) fn decides(desk: &mut Desk<'_>) -> Result<(), Rejection> {
    let reason = match DecisionMode::of(desk.state.profile()) {
        DecisionMode::None => Reason::NoDecisions,
        DecisionMode::ChairSummary => Reason::ChairSumsUp,
        DecisionMode::Undefined if !desk.ruled(Key::DECISION_MODE) => Reason::ModeUndefined,
        DecisionMode::Undefined | DecisionMode::Consensus | DecisionMode::Unanimity | DecisionMode::Majority(_) => {
            return Ok(());
        }
    };
    desk.against(Key::DECISION_MODE, Rejection::new(reason))
}

/// A text can be declared adopted where the outcome allows it. Whoever stands against it bars; what is only missing is a
/// matter of the rule's force.
pub(crate) fn adoptable(desk: &mut Desk<'_>, meeting: &Meeting, draft: &Draft) -> Result<(), Rejection> {
    let found = outcome(desk.state, meeting, draft);
    let tally = found.tally;
    match found.mode {
        DecisionMode::None | DecisionMode::ChairSummary => decides(desk),
        DecisionMode::Consensus | DecisionMode::Undefined => no_objection(against(desk.state, &draft.decided)),
        DecisionMode::Unanimity => {
            no_objection(size(tally.no))?;
            let missing = tally.abstain.saturating_add(tally.silent);
            if missing == 0 && tally.yes > 0 {
                return Ok(());
            }
            let rejection = Rejection::new(Reason::NotUnanimous).with("yes", tally.yes).with("missing", missing);
            desk.against(Key::DECISION_MODE, rejection)
        }
        DecisionMode::Majority(_) if found.verdict == Verdict::MayBeAdopted => Ok(()),
        DecisionMode::Majority(_) => {
            let rejection = Rejection::new(Reason::NoMajority).with("yes", tally.yes).with("no", tally.no);
            desk.against(Key::DECISION_MODE, rejection)
        }
    }
}

pub(crate) fn no_objection(objections: usize) -> Result<(), Rejection> {
    if objections == 0 {
        return Ok(());
    }
    Err(Rejection::new(Reason::ObjectionStands).with("objections", objections))
}
