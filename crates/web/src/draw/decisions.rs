//! Decisions on a text: the silence procedure, what is before the meeting, signatures, the signing.

use locale::{Lang, Locale};
use pages::decisions::ceremony::CeremonyPage;
use pages::decisions::decision::DecisionPage;
use pages::decisions::signatures::SignaturesPage;
use pages::decisions::silence::{Chosen, SilencePage};
use pages::{Button, Frame, Section, draw};
use procedure::decisions::alternat::alternat;
use procedure::decisions::signature::is_called_for;
use procedure::decisions::view::{DecisionView, SilenceView, decision, signatories};
use procedure::delegations::view::Reader;
use procedure::meetings::{Meeting, Phase};
use procedure::names::Slug;
use procedure::rules::profile::Key;
use procedure::texts::Draft;
use procedure::texts::view::{TextView, text};
use procedure::{Capacity, Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

/// A text that the reader may see, with what was decided about it.
struct Seen {
    f: Frame,
    text: TextView,
    decision: DecisionView,
}

impl Draw<'_> {
    /// A page below a text.
    pub(super) fn of_text(&self, of: &Meeting, (draft, page): (&Draft, &str)) -> Drawn {
        match page {
            "silence" => self.silence(of, draft),
            "decision" => self.decision(of, draft),
            "signatures" => self.signatures(of, draft),
            "ceremony" => self.ceremony(of, draft),
            _ => Drawn::Missing,
        }
    }

    fn seen(&self, of: &Meeting, draft: &Draft) -> Option<Seen> {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let audience = self.audience_on(of, draft);
        let seat = procedure::texts::view::Reader { audience, own: Some(&self.capacity) };
        let text = text(self.state(), draft, seat, None)?;
        f.live = of.is_live();
        let reader = Reader { audience, own: self.capacity.party(), language: f.lang().language().tag() };
        let decision = decision((self.state(), &self.process().vault), of, draft, reader);
        Some(Seen { f, text, decision })
    }

    /// Who presses the Chair's buttons: a secretary may act at the Chair's console.
    fn bench<'b>(&'b self, f: &'b Frame) -> Presser<'b> {
        let own = self.presser(f);
        if self.capacity.is_bureau() { Presser { capacity: Capacity::Chair, ..own } } else { own }
    }

    /// The silence procedure, for all who have a seat at the meeting.
    fn silence(&self, of: &Meeting, draft: &Draft) -> Drawn {
        match self.silence_page(of, draft) {
            Some(page) => draw(&page).into(),
            None => Drawn::NotSeen,
        }
    }

    /// A deadline that was chosen, drawn from the process as it would be.
    pub(crate) fn chosen(&self, meeting: &Slug, text: &Slug) -> Option<String> {
        let of = self.state().meetings.get(meeting)?;
        let page = self.silence_page(of, of.texts.get(text)?)?;
        draw(&Chosen(page)).ok()
    }

    fn silence_page(&self, of: &Meeting, draft: &Draft) -> Option<SilencePage> {
        let Seen { f, text, decision } = self.seen(of, draft).filter(|_| self.follows(of, draft))?;
        let current = decision.silences.last();
        let own = current.and_then(|s| s.capitals.iter().find(|c| Some(&c.party) == self.capacity.party()).cloned());
        Some(SilencePage {
            m: procedure::meetings::view::meeting(self.state(), of),
            now: self.now(),
            own,
            calendars: self.state().calendars.iter().map(|(slug, set)| (slug.clone(), set.1.name.clone())).collect(),
            acts: [self.party_acts(&f, of, draft), silence_acts(&self.bench(&f), of, draft)].concat(),
            rulings: current.map(|silence| rulings(&self.bench(&f), (of, draft), silence)).unwrap_or_default(),
            done: self.done(),
            text,
            decision,
            f: f.clone(),
        })
    }

    /// True for whoever takes part in the meeting.
    pub(crate) fn follows(&self, of: &Meeting, draft: &Draft) -> bool {
        self.audience_on(of, draft) >= procedure::view::Audience::Observer
    }

    /// What a party may do under silence, and what the secretariat may enter for one.
    fn party_acts(&self, f: &Frame, of: &Meeting, draft: &Draft) -> Vec<Button> {
        if draft.decided.silence().is_none() {
            return Vec::new();
        }
        let presser = self.presser(f);
        let (on, text) = (Subject::of(&of.slug, &draft.opened.text), &draft.opened.text);
        let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", text);
        let propose = presser.order(&wanted(Kind::TextsPropose, "decisions-propose-instead")).is_ok();
        let propose = propose.then(|| Button {
            label: f.t("decisions-propose-instead"),
            address: f.text_link(&of.slug, text),
            form: true,
            ..Button::default()
        });
        let acts = [
            presser.offer_open(wanted(Kind::DecisionsAcknowledge, "act-decisions-acknowledge").style("act--first")),
            presser.offer(wanted(Kind::DecisionsObject, "decisions-object-short").style("act--object").form()),
            presser.offer_open(wanted(Kind::DecisionsWithdrawObjection, "decisions-withdraw-objection-short")),
            propose.filter(|_| self.capacity.party().is_some()),
            presser.enter(wanted(Kind::DecisionsAcknowledge, "decisions-enter-receipt")),
            presser.enter(wanted(Kind::DecisionsObject, "decisions-enter-objection")),
        ];
        acts.into_iter().flatten().collect()
    }

    /// What is before the meeting, and what would follow.
    fn decision(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let Some(Seen { f, text, decision }) = self.seen(of, draft) else { return Drawn::NotSeen };
        let own = self.presser(&f);
        let withdrawal = |statement: &procedure::decisions::view::StatementView| {
            let on = Subject::of(&of.slug, &text.slug).number(statement.statement);
            let wanted = Wanted::new(Kind::DecisionsWithdrawStatement, on, f.t("act-decisions-withdraw-statement"));
            let wanted = wanted.with("text", &text.slug).with("statement", statement.statement);
            own.offer_open(wanted).map(|button| (statement.statement, button))
        };
        let page = DecisionPage {
            m: procedure::meetings::view::meeting(self.state(), of),
            acts: decision_acts((&own, &self.bench(&f)), of, draft),
            withdrawals: decision.statements.iter().filter_map(withdrawal).collect(),
            done: self.done(),
            text: text.clone(),
            decision: decision.clone(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The signatures.
    fn signatures(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let Some(Seen { f, text, decision }) = self.seen(of, draft) else { return Drawn::NotSeen };
        let page = SignaturesPage {
            m: procedure::meetings::view::meeting(self.state(), of),
            now: self.now(),
            signatories: self.signing_order(of).0,
            acts: signature_acts(&self.presser(&f), of, draft),
            done: self.done(),
            text,
            decision,
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The signing, for the hall's screen.
    fn ceremony(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let Some(Seen { f, text, decision }) = self.seen(of, draft) else { return Drawn::NotSeen };
        let (sorted, _) = self.signing_order(of);
        let copy = self.query.get("copy").and_then(Slug::new).filter(|party| of.invitations.contains_key(party));
        let working = self.state().profile().list(Key::LANGUAGES_WORKING);
        let other = working.iter().filter_map(|tag| tag.parse::<Lang>().ok()).find(|lang| *lang != f.lang().language());
        let sits = of.phase == Phase::Open;
        let present = sorted.iter().filter(|party| sits && of.delegations.is_present(party)).cloned().collect();
        let page = CeremonyPage {
            m: procedure::meetings::view::meeting(self.state(), of),
            present,
            order: copy.as_ref().map_or_else(|| sorted.clone(), |party| alternat(&sorted, party)),
            copy,
            second: other.and_then(Locale::of).unwrap_or_else(Locale::english),
            at: self.now(),
            text,
            decision,
            f,
        };
        draw(&page).into()
    }

    /// Who signs, in the alphabetical order of the language that the rules name, and where they name none that is known, of
    /// the reader's; and which language that is. Pages, the hall's screen and sheets have it from here.
    pub(crate) fn signing_order(&self, of: &Meeting) -> (Vec<Slug>, Lang) {
        let named = self.state().profile().list(Key::SIGNATURE_ORDER);
        let locale = named.iter().find_map(|tag| tag.parse::<Lang>().ok()).and_then(Locale::of).unwrap_or(self.locale);
        let order = Frame { locale, ..self.frame(Section::Meetings, of.particulars.from) };
        (order.sorted(&signatories(self.state(), of)), locale.lang())
    }
}

/// What the Chair decides about a silence procedure.
fn silence_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind| {
        let label = f.t(&format!("act-{}", kind.name().replace('.', "-")));
        Wanted::new(kind, on, label).with("text", &draft.opened.text)
    };
    let Some((ordinal, silence)) = draft.decided.silence() else {
        if draft.decided.is_final() {
            return Vec::new();
        }
        let open = presser.offer(wanted(Kind::DecisionsOpenSilence).style("act--first").form());
        return [presser.offer_open(wanted(Kind::DecisionsAgreeSilence)), open].into_iter().flatten().collect();
    };
    let over = silence.ended.is_some();
    let broken = draft.decided.breaking(ordinal).is_some();
    let first = |yes: bool| if yes { "act--first" } else { "" };
    let adopted = wanted(Kind::DecisionsDeclareAdopted).style(first(over && !broken));
    let not_adopted = wanted(Kind::DecisionsDeclareNotAdopted).style(first(broken));
    let acts = [
        presser.offer_open(wanted(Kind::DecisionsEndSilence)),
        presser.offer(adopted).filter(|_| over || broken),
        presser.offer(not_adopted).filter(|_| over || broken),
        presser.offer_open(wanted(Kind::DecisionsExtendSilence).form()),
        presser.offer_open(wanted(Kind::DecisionsCancelSilence).form()),
    ];
    acts.into_iter().flatten().collect()
}

/// The Chair's rulings on each objection.
fn rulings(presser: &Presser<'_>, (of, draft): (&Meeting, &Draft), silence: &SilenceView) -> Vec<(u32, Vec<Button>)> {
    let f = presser.f;
    let ruling = |objection: u32, (counts, key): (&str, &str)| {
        let on = Subject::of(&of.slug, &draft.opened.text).number(objection);
        let wanted = Wanted::new(Kind::DecisionsRuleOnObjection, on, f.t(key)).with("text", &draft.opened.text);
        let button = presser.offer_open(wanted.with("objection", objection).with("counts", counts).form());
        button.map(|button| Button { id: format!("{}-{counts}", button.id), ..button })
    };
    let both = |objection: u32| {
        let choices = [("yes", "decisions-rule-counts"), ("no", "decisions-rule-counts-not")];
        let buttons: Vec<Button> = choices.into_iter().filter_map(|choice| ruling(objection, choice)).collect();
        (objection, buttons)
    };
    silence.objections.iter().map(|objection| both(objection.objection)).collect()
}

/// What a party, and what the Chair may do about a text that is before the meeting.
fn decision_acts((own, bench): (&Presser<'_>, &Presser<'_>), of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = own.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let mut acts = Vec::new();
    if draft.decided.put.is_some() {
        acts.extend(own.offer(wanted(Kind::DecisionsObject, "decisions-object-short").style("act--object").form()));
        acts.extend(own.offer_open(wanted(Kind::DecisionsWithdrawObjection, "decisions-withdraw-objection-short")));
        acts.extend(own.offer_open(wanted(Kind::DecisionsExpress, "act-decisions-express").form()));
    }
    acts.extend(own.offer_open(wanted(Kind::DecisionsAttachStatement, "act-decisions-attach-statement").form()));
    acts.extend(
        own.enter(wanted(Kind::DecisionsAttachStatement, "decisions-enter-statement"))
            .filter(|_| draft.decided.put.is_some() || draft.decided.is_final()),
    );
    if !draft.decided.is_final() && draft.decided.silence().is_none() {
        acts.extend(super::texts::chair_acts(bench, of, draft));
        acts.extend(bench.offer_open(wanted(Kind::DecisionsIssueSummary, "act-decisions-issue-summary").form()));
    }
    acts
}

/// What a party may do about its signature, and the secretariat about the original.
fn signature_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let next = if is_called_for(of, draft) { "act--first" } else { "" };
    let acts = [
        presser.offer_open(wanted(Kind::DecisionsSign, "decisions-sign-short").style(next).form()),
        presser
            .offer_open(wanted(Kind::DecisionsConfirmSignature, "act-decisions-confirm-signature").style("act--first")),
        presser.enter(wanted(Kind::DecisionsSign, "decisions-enter-signature")),
        presser.enter(wanted(Kind::DecisionsConfirmSignature, "decisions-enter-confirmation")),
        presser.offer_open(wanted(Kind::DecisionsAttachOriginal, "act-decisions-attach-original").form()),
    ];
    acts.into_iter().flatten().filter(|_| draft.decided.adopted.is_some()).collect()
}
