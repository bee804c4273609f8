//! The page on which what came back is dropped in, before and after a file was read.

use pages::act::Choice;
use pages::drop_in::{DropInPage, Dropped, Said};
use pages::{Frame, Section, draw};
use procedure::Capacity;
use procedure::meetings::Meeting;
use procedure::meetings::view::meeting;
use procedure::names::Slug;
use procedure::places::Place;
use procedure::texts::Draft;
use record::files::FILE_BYTES_MAX;

use super::{Draw, Drawn};
use crate::act::Envelope;
use crate::act_form::CHANNELS;
use crate::text_paper::{seen, takes_a_form};

/// What the page has to say.
#[derive(Debug, Default)]
pub(crate) struct DropIn {
    pub(crate) error: Option<String>,
    pub(crate) dropped: Option<Dropped>,
}

impl Draw<'_> {
    /// The page, for the secretariat, and for a party that drops in what is its own.
    pub(super) fn drop_in(&self, of: &Meeting, draft: &Draft) -> Drawn {
        self.dropped_in(of, draft, &Envelope::default(), DropIn::default())
    }

    /// The page with what became of a file.
    pub(crate) fn dropped_in(&self, of: &Meeting, draft: &Draft, envelope: &Envelope, came: DropIn) -> Drawn {
        let Some(text) = seen(self, of, draft, None).filter(|_| self.opens(Place::DropIn)) else {
            return Drawn::NotSeen;
        };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let page = DropInPage {
            m: meeting(self.state(), of),
            text,
            for_whom: self.for_whom(&f, (of, draft), envelope),
            channels: channels(&f, envelope),
            said: Said {
                received: envelope.received.clone().unwrap_or_default(),
                evidence: envelope.evidence.clone().unwrap_or_default(),
            },
            bounds: (f.locale.bytes(papers::HTML_BYTES_MAX), f.locale.bytes(FILE_BYTES_MAX)),
            error: came.error,
            dropped: came.dropped,
            f,
        };
        draw(&page).into()
    }

    /// The secretariat drops in for itself, and for each party that may have a form.
    fn for_whom(&self, f: &Frame, (of, draft): (&Meeting, &Draft), envelope: &Envelope) -> Vec<Choice> {
        if self.capacity != Capacity::Secretariat {
            return Vec::new();
        }
        let chosen = envelope.on_behalf.as_deref().unwrap_or("self");
        let choice = |value: String, label: String| Choice { chosen: value == chosen, value, label };
        let own = choice("self".to_owned(), f.t("drop-in-for-file"));
        let all = of.invitations.keys().filter(|party| takes_a_form(self.state(), of, draft, party)).cloned();
        let all: Vec<Slug> = all.collect();
        let parties = f.sorted(&all).into_iter().map(|party| choice(party.to_string(), f.name(&party)));
        [own].into_iter().chain(parties).collect()
    }
}

/// How it came; most come by mail.
fn channels(f: &Frame, envelope: &Envelope) -> Vec<Choice> {
    let chosen = envelope.channel.as_deref().unwrap_or("mail");
    let choice = |word: &str| Choice {
        value: word.to_owned(),
        label: f.t(&format!("word-channel-{word}")),
        chosen: word == chosen,
    };
    CHANNELS.into_iter().map(choice).collect()
}
