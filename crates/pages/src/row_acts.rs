//! The acts of a row of a text's page, in one form.

use crate::act::Button;
use crate::texts::Acts;

/// The acts of a row in one form: what they have in common stands in it once, and each of its buttons adds what is its own.
#[derive(Clone, Debug, Default)]
pub struct FormActs {
    /// What goes with every act.
    pub shared: Vec<(String, String)>,
    /// In sight.
    pub first: Vec<FormAct>,
    /// One step away.
    pub more: Vec<FormAct>,
}

/// An act of a row.
#[derive(Clone, Debug)]
pub struct FormAct {
    /// The act in words.
    pub label: String,
    /// Its look.
    pub style: &'static str,
    /// Where it goes, with what is its own beyond one field; where it asks for more, the address of its form.
    pub address: String,
    /// The field that is its own.
    pub own: Option<(String, String)>,
    /// True where the act asks for more and leads to its form.
    pub form: bool,
}

impl FormActs {
    /// True where a button puts an act.
    pub fn puts(&self) -> bool {
        self.first.iter().chain(&self.more).any(|act| !act.form)
    }

    /// The acts of a row of a page right below the meeting's address, all of which are in order.
    pub(crate) fn new(acts: &Acts, meeting: &str) -> Option<Self> {
        let every = || acts.first.iter().chain(&acts.more);
        let mut put = every().filter(|button| !button.form);
        let mut shared = put.next().map(|button| button.fields.clone()).unwrap_or_default();
        for button in put {
            shared.retain(|field| button.fields.contains(field));
        }
        let act = |button: &Button| FormAct::new(button, &shared, meeting);
        let (first, more) = (acts.first.iter().map(act).collect(), acts.more.iter().map(act).collect());
        (!acts.is_empty()).then_some(Self { shared, first, more })
    }
}

impl FormAct {
    fn new(button: &Button, shared: &[(String, String)], meeting: &str) -> Self {
        let below = |address: &str| match address.strip_prefix(meeting) {
            Some(rest) => format!("../{rest}"),
            None => address.to_owned(),
        };
        let (label, style) = (button.label.clone(), button.style);
        if button.form {
            return Self { label, style, address: below(&button.form_address()), own: None, form: true };
        }
        let mut own = button.fields.iter().filter(|field| !shared.contains(field)).cloned();
        let first = own.next();
        let rest: Vec<String> = own.map(|(name, value)| format!("{name}={}", crate::act::encoded(&value))).collect();
        let query = if rest.is_empty() { String::new() } else { format!("?{}", rest.join("&")) };
        Self { label, style, address: format!("{}{query}", below(&button.address)), own: first, form: false }
    }
}
