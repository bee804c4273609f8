//! The form of any act, made from the act's own description and from what the process knows.

mod begun;
mod fields;
mod words_file;

use locale::Locale;
use pages::Frame;
use pages::act::{ActForm, Choice, FieldInput, Input, LanguageInput, Look, Refused};
use procedure::form::{FormField, Takes};
use procedure::meetings::Meeting;
use procedure::names::{Slug, Texts};
use procedure::rules::profile::Key;
use procedure::rules::shipped::SHIPPED;
use procedure::texts::view::TextView;
use procedure::{Capacity, Kind};

use crate::act::{Envelope, HOURS};
use crate::draw::{Draw, statement};
use crate::query::Query;
use crate::text_form::TextForm;
pub(crate) use begun::begin;
use fields::{
    carried, hint, in_languages, items, languages, lists, meetings, paragraphs, proposal, text_view, texts, topics,
    waiting, words, zones,
};
pub(crate) use words_file::{Came, NoPair, Pair, came, figures, written};

/// Which form is asked for.
pub(crate) struct Asked<'a> {
    pub(crate) kind: Kind,
    pub(crate) meeting: Option<Slug>,
    pub(crate) envelope: &'a Envelope,
}

/// Fields that hold a file, with those that name and type it.
const FILES: [&str; 3] = ["file", "photograph", "emblem"];
/// Texts that fit on a line.
const LINES: &str = "name honorific rank ministry full-name formal title place venue office person post subject \
    signatory function credit lead room responsible translator";
/// Channels by which an act entered for a party may have come in.
pub(crate) const CHANNELS: [&str; 5] = ["paper", "mail", "message", "voice", "browser"];

/// True for acts whose form shows what was chosen before it is put: a deadline holds for all, each by its own clock.
pub(crate) fn looked_at(kind: Kind) -> bool {
    matches!(kind, Kind::DecisionsOpenSilence | Kind::DecisionsExtendSilence)
}

impl Asked<'_> {
    /// The form, filled with what is given.
    pub(crate) fn form(&self, draw: &Draw<'_>, f: Frame, given: &Query, refused: Option<Refused>) -> ActForm {
        let name = self.kind.name().replace('.', "/");
        let meeting = self.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug)).map(AsRef::as_ref);
        let address = match &self.meeting {
            Some(slug) => f.at(slug, &name),
            None => f.below(&format!("acts/{name}")),
        };
        let back = self.envelope.back.clone().or_else(|| self.meeting.as_ref().map(|slug| f.at(slug, "")));
        let text = given.get("text").and_then(Slug::new);
        let signs = self.kind == Kind::DecisionsSign && self.envelope.on_behalf.is_none();
        let on_text = TextForm::new(draw, self.kind, meeting, given);
        let about = meeting.zip(text.as_ref()).and_then(|(of, text)| text_view(draw, of, text));
        let statement = meeting.zip(text).filter(|_| signs).and_then(|(of, text)| statement(draw, of, &text));
        let fields = self.fields(
            (draw, &f),
            on_text.as_ref(),
            (given, refused.as_ref().and_then(|refused| refused.field.as_deref())),
        );
        // The texts of a negotiation have files of their own.
        let words = (on_text.is_none() && about.is_none())
            .then(|| words_file::offered(draw.locale, &fields, self.envelope.pair()))
            .flatten();
        ActForm {
            title: f.t(&format!("act-{}", self.kind.name().replace('.', "-"))),
            act: self.kind.name().to_owned(),
            lead: match &on_text {
                Some(form) => form.lead(&f),
                None => about.as_ref().and_then(|view| proposal(&f, view, given)).unwrap_or_default(),
            },
            about: meeting.zip(about).map(|(of, view)| {
                (f.text_link(&of.slug, &view.slug), format!("{} · {}", view.symbol, f.plain(&view.title)))
            }),
            more: on_text.as_ref().map(|form| form.more(&f)).unwrap_or_default(),
            kept: on_text.as_ref().map(|form| form.kept(given)).unwrap_or_default(),
            address,
            back: back.unwrap_or_else(|| f.below("desk/")),
            fields,
            for_whom: self.for_whom(draw, &f),
            channels: self.channels(&f),
            evidence: self.envelope.evidence.clone().unwrap_or_default(),
            occurred: self.envelope.occurred.clone().unwrap_or_default(),
            received: self.envelope.received.clone().unwrap_or_default(),
            refused,
            look: looked_at(self.kind).then_some(Look::ToCome),
            statement,
            fills: self.fills(&f, meeting.filter(|_| given.get("item").is_none())),
            words,
            f,
        }
    }

    /// The text that the act is about, as the reader may see it.
    fn text_of(&self, draw: &Draw<'_>, given: &Query) -> Option<TextView> {
        let of = self.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug))?;
        text_view(draw, of, &given.get("text").and_then(Slug::new)?)
    }

    /// A paragraph that is added has words in the languages of its text.
    fn languages_of_text(&self, draw: &Draw<'_>, given: &Query) -> Option<Vec<String>> {
        let view = self.text_of(draw, given)?;
        let all = view.authentic.iter().chain(&view.courtesy).map(ToString::to_string);
        (self.kind == Kind::TextsAddParagraph).then(|| all.collect())
    }

    /// What can fill the form, in words, with the form that it fills: profiles that come with the program, items of the agenda.
    fn fills(&self, f: &Frame, of: Option<&Meeting>) -> Vec<(String, String)> {
        match (self.kind, of) {
            (Kind::RulesSetProfile, _) => {
                let fill = |(id, _): &(&'static str, &'static str)| {
                    ((*id).to_owned(), f.below(&format!("acts/rules/set-profile/?shipped={id}")))
                };
                SHIPPED.iter().map(fill).collect()
            }
            (Kind::MeetingsChangeItem, Some(of)) => {
                let fill = |(item, label): (String, String)| {
                    (label, f.at(&of.slug, &format!("meetings/change-item/?item={item}")))
                };
                items(of, f).into_iter().map(fill).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The secretariat may enter any act for any party, and act at the Chair's console.
    fn for_whom(&self, draw: &Draw<'_>, f: &Frame) -> Vec<Choice> {
        if draw.capacity != Capacity::Secretariat {
            return Vec::new();
        }
        let chosen = self.envelope.on_behalf.as_deref().unwrap_or("self");
        let choice = |value: String, label: String| Choice { chosen: value == chosen, value, label };
        let own = choice("self".to_owned(), f.t1("acts-you", "seat", f.capacity_name(&draw.capacity)));
        let chair = choice("chair".to_owned(), f.capacity_name(&Capacity::Chair));
        let parties: Vec<Slug> = draw.state().parties.keys().cloned().collect();
        let parties = f.sorted(&parties).into_iter().map(|party| choice(party.to_string(), f.name(&party)));
        [own, chair].into_iter().chain(parties).collect()
    }

    fn channels(&self, f: &Frame) -> Vec<Choice> {
        let chosen = self.envelope.channel.as_deref().unwrap_or("paper");
        let choice = |word: &str| Choice {
            value: word.to_owned(),
            label: f.t(&format!("word-channel-{word}")),
            chosen: word == chosen,
        };
        CHANNELS.into_iter().map(choice).collect()
    }

    /// The fields of the form as they are drawn.
    pub(crate) fn fields(
        &self,
        (draw, f): (&Draw<'_>, &Frame),
        on_text: Option<&TextForm>,
        (given, wrong): (&Query, Option<&str>),
    ) -> Vec<FieldInput> {
        let of_file =
            |name: &str| FILES.iter().any(|file| name == format!("{file}-name") || name == format!("{file}-media"));
        let of_key = |name: &str| {
            self.kind == Kind::DecisionsSign && matches!(name, "key" | "signature" | "authenticator" | "client-data")
        };
        let asked = |field: &FormField| {
            let asks = on_text.is_none_or(|form| form.asks(field.name));
            asks && (field.name != "meeting" || self.meeting.is_none()) && !self.is_settled(field.name, given)
        };
        let fields = self.kind.fields().into_iter().filter(|field| asked(field) && !of_file(field.name));
        let input = |field: FormField| {
            let value = given.get(field.name).unwrap_or_default().to_owned();
            let drawn = self.input(draw, f, &field, (on_text, given));
            // Where the choices stand there, nothing is to be said of how to write one.
            let of_text = on_text.and_then(|form| form.hint(field.name)).map(|key| f.t(key));
            let chosen = matches!(drawn, Input::Choice(_) | Input::Several(_) | Input::Instant(..));
            let said = match &drawn {
                Input::Several(_) if field.name == "paragraphs" => f.t("hint-paragraphs"),
                _ if chosen && !matches!(field.name, "access" | "own") => String::new(),
                _ => hint(f, self.kind, &field),
            };
            let filled = FieldInput {
                name: field.name.to_owned(),
                label: f.t(&format!("field-{}", field.name)),
                hint: of_text.unwrap_or(said),
                required: field.required,
                wrong: wrong == Some(field.name),
                input: drawn,
            };
            let decided = carried(field.name) || on_text.is_some_and(|form| form.carries(field.name));
            let carried = of_key(field.name) || (!value.is_empty() && decided);
            if carried { FieldInput { input: Input::Hidden(value), ..filled } } else { filled }
        };
        let empty = |field: &FieldInput| matches!(&field.input, Input::Several(choices) if choices.is_empty());
        fields.map(input).filter(|field| !empty(field)).collect()
    }

    /// True for what an act that is about one of two things need not be asked, once the other is given.
    fn is_settled(&self, name: &str, given: &Query) -> bool {
        let has = |name: &str| given.get(name).is_some_and(|value| !value.is_empty());
        self.kind == Kind::DocumentsSetTranslationDue
            && match name {
                "symbol" => self.meeting.is_some(),
                "meeting" | "text" => has("symbol"),
                _ => false,
            }
    }

    fn input(
        &self,
        draw: &Draw<'_>,
        f: &Frame,
        field: &FormField,
        (on_text, given): (Option<&TextForm>, &Query),
    ) -> Input {
        // What nobody thought about is held back.
        let usual = if field.name == "access" { "delivery" } else { "" };
        let value = given.get(field.name).unwrap_or(usual).to_owned();
        let choose = |options: Vec<(String, String)>| {
            let choice = |(option, label): (String, String)| Choice { chosen: option == value, value: option, label };
            Input::Choice(options.into_iter().map(choice).collect())
        };
        if FILES.contains(&field.name) && matches!(field.takes, Takes::Text) {
            return Input::File;
        }
        if HOURS.contains(&field.name) && (value.is_empty() || Locale::with_offset(&value, "UTC").is_ok()) {
            return Input::Instant(value, self.zones_of(draw, f, (field.name, given)));
        }
        if field.name == "zone" && self.has("deadline") {
            let of = self.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug));
            return Input::Choice(zones(
                draw,
                f,
                given.get("zone").or(of.and_then(|of| of.particulars.zone.as_deref())),
            ));
        }
        if field.name == "own" {
            let spelt = languages(draw, f, ("name", &Texts::default()), given);
            return choose(spelt.into_iter().map(|one| (one.tag, one.language)).collect());
        }
        if let Some(options) = self.options(draw, f, field) {
            return choose(options);
        }
        if field.name == "paragraphs"
            && let Some(view) = self.text_of(draw, given)
        {
            return Input::Several(paragraphs(f, &view, &given.list(field.name)));
        }
        if field.name == "subjects" {
            return Input::Several(topics(f, &given.list(field.name)));
        }
        if self.kind == Kind::MeetingsPlaceSession
            && let Some(choices) = self.of_session(draw, f, field.name)
        {
            let chosen = given.list(field.name);
            let choice = |(value, label): (String, String)| Choice { chosen: chosen.contains(&value), value, label };
            return Input::Several(choices.into_iter().map(choice).collect());
        }
        if let Some(form) = on_text {
            match field.name {
                "instead-of" => return Input::Several(form.others(f, &given.list(field.name))),
                "below" => return choose(form.places(f)),
                _ => {}
            }
        }
        match &field.takes {
            Takes::Texts if LINES.split(' ').any(|line| line == field.name) => {
                let inputs = languages(draw, f, (field.name, &Texts::default()), given);
                Input::Lines(self.begun(draw, field.name, inputs, given))
            }
            Takes::Texts => Input::Texts(self.texts(draw, f, field.name, (on_text, given))),
            Takes::OneOf(words) => {
                let label = |word: &str| {
                    let own = format!("word-{}-{word}", field.name);
                    let key = if f.locale.has(&own) { own } else { format!("word-status-{word}") };
                    (word.to_owned(), f.t(&key))
                };
                choose(
                    words.iter().filter(|word| self.is_named(draw, field.name, word)).map(|word| label(word)).collect(),
                )
            }
            Takes::YesNo => choose(vec![("yes".to_owned(), f.t("word-yes")), ("no".to_owned(), f.t("word-no"))]),
            Takes::Number => Input::Number(value),
            Takes::Text if field.name == "toml" => Input::Area(value),
            Takes::Text | Takes::List => Input::Line(value),
        }
    }

    /// The words of a field, in each language that they may have.
    fn texts(
        &self,
        draw: &Draw<'_>,
        f: &Frame,
        name: &str,
        (on_text, given): (Option<&TextForm>, &Query),
    ) -> Vec<LanguageInput> {
        if let Some(form) = on_text {
            return words(draw, f, (name, form), given);
        }
        let inputs = languages(draw, f, (name, &Texts::default()), given);
        match self.languages_of_text(draw, given).filter(|_| name == "words") {
            Some(tags) => in_languages(f, inputs, &tags),
            None => self.begun(draw, name, inputs, given),
        }
    }

    /// The same with the words with which a form about news begins, where nothing is given yet.
    fn begun(&self, draw: &Draw<'_>, field: &str, mut inputs: Vec<LanguageInput>, given: &Query) -> Vec<LanguageInput> {
        if inputs.iter().all(|input| input.value.is_empty()) {
            let named = ["item", "page", "contact", "banner"].into_iter().find_map(|field| given.get(field));
            let words = draw.news_begun(self.kind, field, (named, given.get("meeting")));
            for input in &mut inputs {
                words.get(&input.tag).unwrap_or_default().clone_into(&mut input.value);
            }
        }
        inputs
    }

    /// Of what a session of a programme takes several: items, and parties that are invited.
    fn of_session(&self, draw: &Draw<'_>, f: &Frame, field: &str) -> Option<Vec<(String, String)>> {
        let of = self.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug))?;
        match field {
            "items" => Some(items(of, f)),
            "parties" | "leads" => {
                let parties: Vec<Slug> = of.invitations.keys().cloned().collect();
                Some(f.sorted(&parties).into_iter().map(|party| (party.to_string(), f.name(&party))).collect())
            }
            _ => None,
        }
    }

    fn has(&self, field: &str) -> bool {
        self.kind.fields().iter().any(|known| known.name == field)
    }

    /// The zones of an hour, where the act has no field of its own for its zone: that of the silence procedure comes first.
    fn zones_of(&self, draw: &Draw<'_>, f: &Frame, (name, given): (&str, &Query)) -> Vec<Choice> {
        if self.has("zone") {
            return Vec::new();
        }
        let of = self.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug));
        let draft = of.zip(given.get("text").and_then(Slug::new)).and_then(|(of, text)| of.texts.get(&text).cloned());
        let told = draft.and_then(|draft| draft.decided.silence().map(|(_, silence)| silence.zone.clone()));
        // The hours of a programme are told by the clocks of its meeting.
        let there = of.filter(|_| self.has("begins")).and_then(|of| of.particulars.zone.as_deref());
        zones(draw, f, given.get(&format!("{name}-zone")).or(told.as_deref()).or(there))
    }

    /// True for the words of a choice that the rules name: manners and evidence of a signature.
    fn is_named(&self, draw: &Draw<'_>, field: &str, word: &str) -> bool {
        let key = match (self.kind, field) {
            (Kind::DecisionsSign, "mode") => Key::SIGNATURE_MODES,
            (Kind::DecisionsSign, "evidence") => Key::SIGNATURE_EVIDENCE,
            (Kind::DecisionsAttachStatement, "kind") => Key::DECISION_STATEMENTS,
            _ => return true,
        };
        let named = draw.state().profile().list(key);
        // A key that the server makes is for rehearsals only.
        let permitted = word != "server-key" || draw.state().is_rehearsal();
        permitted && (named.is_empty() || named.iter().any(|known| known == word))
    }

    /// What the process knows that a field may name.
    fn options(&self, draw: &Draw<'_>, f: &Frame, field: &FormField) -> Option<Vec<(String, String)>> {
        if !matches!(field.takes, Takes::Text | Takes::Number) {
            return None;
        }
        let state = draw.state();
        let meeting = self.meeting.as_ref().and_then(|slug| state.meetings.get(slug)).map(AsRef::as_ref);
        match field.name {
            "party" | "custodian" => {
                // A party that is added names itself.
                let adds = matches!(self.kind, Kind::MembershipAddParty);
                let parties: Vec<Slug> = state.parties.keys().cloned().collect();
                let named = f.sorted(&parties).into_iter().map(|party| (party.to_string(), f.name(&party)));
                (!adds).then(|| named.collect())
            }
            "to-act-as" => {
                let fixed = [Capacity::Chair, Capacity::Secretariat];
                let parties: Vec<Slug> = state.parties.keys().cloned().collect();
                let parties = f.sorted(&parties).into_iter().map(Capacity::Party);
                let all = fixed.into_iter().chain(parties);
                Some(all.map(|capacity| (capacity.to_string(), f.capacity_name(&capacity))).collect())
            }
            "source" if self.kind != Kind::DocumentsCite => {
                let cited = state.sources.values();
                Some(cited.map(|cited| (cited.source.to_string(), f.plain(&cited.title))).collect())
            }
            "level" | "parent" => {
                let bodies = state.bodies.values();
                Some(bodies.map(|body| (body.body.to_string(), f.plain(&body.name))).collect())
            }
            "calendar" if self.kind == Kind::DecisionsOpenSilence => {
                let all = state.calendars.values();
                Some(all.map(|set| (set.1.calendar.to_string(), f.plain(&set.1.name))).collect())
            }
            "meeting" if !matches!(self.kind, Kind::MeetingsConvene | Kind::MeetingsRegister) => {
                Some(meetings(draw, f))
            }
            "after" if matches!(field.takes, Takes::Text) && self.kind.name().starts_with("meetings.") => {
                Some(meetings(draw, f))
            }
            "item" | "under" if matches!(field.takes, Takes::Number) => Some(items(meeting?, f)),
            "statement" if self.kind == Kind::EvidenceCite => Some(draw.quotable(f, meeting?)),
            "list" if self.kind.name().starts_with("floor.") => Some(lists(meeting?, f)),
            "before" => Some(waiting(meeting?, f)),
            "text"
                if self.kind.name().starts_with("decisions.")
                    || matches!(self.kind, Kind::MeetingsAddItem | Kind::EvidenceCite) =>
            {
                Some(texts(draw, meeting?, f))
            }
            "text" if self.kind.name().starts_with("texts.") && self.kind != Kind::TextsOpen => {
                Some(texts(draw, meeting?, f))
            }
            _ => None,
        }
    }
}
