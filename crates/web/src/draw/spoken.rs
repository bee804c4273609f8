//! What goes with a button of the Chair's console: the words that the Chair says, in the languages of the hall, and the key by
//! which it is reached from anywhere on the page.

use locale::{Lang, Locale, Value};
use pages::{Button, Frame};
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag, Texts};
use procedure::rules::profile::Key;

use super::Draw;

/// The keys, in the order in which buttons have them.
const KEYS: &str = "123456789abcdefghijklmnopqrstuvwxyz";

/// A console that is being made.
pub(super) struct Console<'a> {
    f: &'a Frame,
    of: &'a Meeting,
    languages: Vec<&'static Locale>,
    keys: std::str::Chars<'static>,
}

impl Draw<'_> {
    /// The working languages in which there are sentences; the reader's, where there is none.
    pub(super) fn working(&self) -> Vec<(Tag, &'static Locale)> {
        let working = self.state().profile().list(Key::LANGUAGES_WORKING);
        let known = |tag: &str| Some((Tag::new(tag)?, Locale::of(tag.parse::<Lang>().ok()?)?));
        let all: Vec<(Tag, &'static Locale)> = working.iter().filter_map(|tag| known(tag)).collect();
        if all.is_empty() { known(self.locale.lang().language().tag()).into_iter().collect() } else { all }
    }

    /// The second language of the hall: the first working language beside the reader's.
    pub(super) fn second_language(&self) -> Option<&'static Locale> {
        self.working()
            .into_iter()
            .map(|(_, locale)| locale)
            .find(|locale| locale.lang() != self.locale.lang().language())
    }
}

impl<'a> Console<'a> {
    pub(super) fn new(draw: &Draw<'_>, f: &'a Frame, of: &'a Meeting) -> Self {
        let languages = [draw.locale].into_iter().chain(draw.second_language()).collect();
        Self { f, of, languages, keys: KEYS.chars() }
    }

    /// The next key there is.
    pub(super) fn key(&mut self) -> Option<char> {
        self.keys.next()
    }

    /// The button with its key and the words that go with it. One that is not in order has neither.
    pub(super) fn dress(&mut self, button: Button) -> Button {
        if button.barred.is_some() {
            return button;
        }
        let say = self.words(&button);
        Button { key: self.key(), say, ..button }
    }

    /// The button with its words alone: one of a list that is opened by a key of its own.
    pub(super) fn worded(&self, button: Button) -> Button {
        Button { say: self.words(&button), ..button }
    }

    pub(super) fn dress_all(&mut self, buttons: Vec<Button>) -> Vec<Button> {
        buttons.into_iter().map(|button| self.dress(button)).collect()
    }

    /// The act is known by where the button goes; a word among its fields may have words of its own.
    fn words(&self, button: &Button) -> Vec<(&'static str, String)> {
        let mut parts = button.address.rsplit('/');
        let (Some(act), Some(area)) = (parts.next(), parts.next()) else { return Vec::new() };
        let field = |name: &str| button.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let plain = format!("say-{area}-{act}");
        let with_word = field("ruling").or_else(|| field("outcome")).map(|word| format!("{plain}-{word}"));
        let key = with_word.unwrap_or(plain);
        let spoken = |locale: &&'static Locale| {
            let tag = locale.lang().tag();
            let shown = |texts: &Texts| pages::in_script(texts, locale.lang()).map(|(_, words)| words.into_owned());
            let shown = |texts: &Texts| shown(texts).unwrap_or_default();
            let party =
                field("party").and_then(Slug::new).map(|party| self.f.name_in(locale, &party)).unwrap_or_default();
            let item = field("item").and_then(|item| self.of.items.get(&item.parse().ok()?));
            let number = item.map(|item| item.number.clone()).unwrap_or_default();
            let text = field("text").and_then(Slug::new).and_then(|text| self.of.texts.get(&text));
            let title = item.map(|item| &item.title).or(text.map(|draft| &draft.opened.title)).map(shown);
            let values: [(&str, Value<'_>); 3] =
                [("party", party.into()), ("number", number.into()), ("title", title.unwrap_or_default().into())];
            locale.has(&key).then(|| (tag, locale.with(&key, &values)))
        };
        self.languages.iter().filter_map(spoken).collect()
    }
}
