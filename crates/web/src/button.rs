//! Buttons: each asks the rules whether its act is in order now, and says so when it is not.

use pages::Frame;
use pages::act::{Button, barred};
use procedure::names::Slug;
use procedure::rejection::Force;
use procedure::{Capacity, Kind, Rejection, State, Subject};

/// Who presses, and where the act goes.
pub(crate) struct Presser<'a> {
    /// The frame of the page.
    pub(crate) f: &'a Frame,
    /// The process as it stands.
    pub(crate) state: &'a State,
    /// As whom.
    pub(crate) capacity: Capacity,
    /// The time.
    pub(crate) now: i64,
}

/// A button in the making.
pub(crate) struct Wanted<'a> {
    pub(crate) kind: Kind,
    pub(crate) on: Subject<'a>,
    pub(crate) label: String,
    pub(crate) fields: Vec<(&'static str, String)>,
    pub(crate) style: &'static str,
    pub(crate) form: bool,
}

impl<'a> Wanted<'a> {
    /// An act with nothing more to say.
    pub(crate) fn new(kind: Kind, on: Subject<'a>, label: String) -> Self {
        Self { kind, on, label, fields: Vec::new(), style: "", form: false }
    }

    /// With a field.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.fields.push((name, value.to_string()));
        self
    }

    /// With a look.
    pub(crate) fn style(mut self, style: &'static str) -> Self {
        self.style = style;
        self
    }

    /// Asked for in a form.
    pub(crate) fn form(mut self) -> Self {
        self.form = true;
        self
    }
}

impl Presser<'_> {
    /// The button; nothing where the act is not the reader's to put.
    pub(crate) fn offer(&self, wanted: Wanted<'_>) -> Option<Button> {
        match self.order(&wanted) {
            Err(rejection) if rejection.reason == "general.not-yours" => None,
            Err(rejection) if rejection.force == Force::Bars => {
                Some(Button { barred: Some(barred(self.f, &rejection)), ..self.plain(wanted) })
            }
            // With force *warns* the button asks first: the answer to the press is the question.
            Ok(()) | Err(_) => Some(self.plain(wanted)),
        }
    }

    /// The button, only where its act is in order or would be asked about.
    pub(crate) fn offer_open(&self, wanted: Wanted<'_>) -> Option<Button> {
        self.offer(wanted).filter(|button| button.barred.is_none())
    }

    /// The button to a form in which the secretariat enters a party's act. Which party is chosen there, so the rules are asked
    /// when it is sent.
    pub(crate) fn enter(&self, wanted: Wanted<'_>) -> Option<Button> {
        (self.capacity == Capacity::Secretariat && self.f.may_act()).then(|| self.plain(wanted.form()))
    }

    /// May the act be put now? In the past none is.
    pub(crate) fn order(&self, wanted: &Wanted<'_>) -> Result<(), Rejection> {
        if self.f.as_of.is_some() {
            return Err(Rejection::new(procedure::rejection::Reason::NotYours));
        }
        procedure::in_order(wanted.kind, wanted.on, self.state, &self.capacity, self.now)
    }

    /// The button, for whoever has asked the rules already.
    pub(crate) fn plain(&self, wanted: Wanted<'_>) -> Button {
        let name = wanted.kind.name().replace('.', "/");
        let address = match wanted.on.meeting {
            Some(meeting) => self.f.at(meeting, &name),
            None => self.f.below(&format!("acts/{name}")),
        };
        let mut fields: Vec<(String, String)> =
            wanted.fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        if self.capacity != self.f.capacity {
            // A secretary at the Chair's console.
            fields.push(("for".to_owned(), self.capacity.to_string()));
        }
        fields.push(("return".to_owned(), format!("/{}{}", self.f.lang(), self.f.place)));
        let number = wanted.on.number.map(|number| number.to_string()).unwrap_or_default();
        let named = wanted.on.name.map(Slug::to_string).unwrap_or_default();
        Button {
            id: format!("{}-{named}{number}", wanted.kind.name().replace('.', "-")),
            label: wanted.label,
            address,
            fields,
            style: wanted.style,
            form: wanted.form,
            ..Button::default()
        }
    }
}
