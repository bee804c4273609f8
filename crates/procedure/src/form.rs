//! The fields of any act, for a form: asked of the act's own description, so that a form can never disagree with it.

use serde::de::{self, Visitor};

use crate::fields::FieldError;
use crate::prelude::*;

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A text: a name, a day, words.
    Text,
    /// A text in each language.
    Texts,
    /// A number.
    Number,
    /// Yes or no.
    YesNo,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Several, separated by commas.
    List,
}

/// A field of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// True if the act is not read without it.
    pub required: bool,
}

/// The fields of a type of act, in their order.
pub(crate) fn fields_of<T: de::DeserializeOwned>() -> Vec<FormField> {
    let mut names: &'static [&'static str] = &[];
    // The probe always ends in an error: what it learned on the way is the result.
    drop(T::deserialize(Names(&mut names)));
    let field = |name: &'static str| {
        let mut probed = Probed { takes: None, optional: false };
        drop(T::deserialize(One { name, probed: &mut probed }));
        let takes = probed.takes.unwrap_or(Takes::Text);
        let required = !probed.optional && !matches!(takes, Takes::Texts | Takes::List) && name != "seat";
        FormField { name, takes, required }
    };
    names.iter().copied().map(field).collect()
}

fn stop<T>() -> Result<T, FieldError> {
    Err(de::Error::custom("probe"))
}

/// Learns the names of the fields.
struct Names<'a>(&'a mut &'static [&'static str]);

impl<'de> de::Deserializer<'de> for Names<'_> {
    type Error = FieldError;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, FieldError> {
        stop()
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, FieldError> {
        *self.0 = fields;
        stop()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct Probed {
    takes: Option<Takes>,
    optional: bool,
}

/// Gives an act one field only, to learn what it takes.
struct One<'a> {
    name: &'static str,
    probed: &'a mut Probed,
}

impl<'de> de::Deserializer<'de> for One<'_> {
    type Error = FieldError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        visitor.visit_map(OneField { name: Some(self.name), probed: self.probed })
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct OneField<'a> {
    name: Option<&'static str>,
    probed: &'a mut Probed,
}

impl<'de> de::MapAccess<'de> for OneField<'_> {
    type Error = FieldError;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, FieldError> {
        let Some(name) = self.name.take() else { return Ok(None) };
        let key: de::value::StrDeserializer<'_, FieldError> = de::IntoDeserializer::into_deserializer(name);
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, FieldError> {
        seed.deserialize(Value(self.probed))
    }
}

/// Writes down how the field wants to be read.
struct Value<'a>(&'a mut Probed);

impl Value<'_> {
    fn learn<T>(self, takes: Takes) -> Result<T, FieldError> {
        self.0.takes = Some(takes);
        stop()
    }
}

macro_rules! numbers {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, FieldError> { self.learn(Takes::Number) }
    )+};
}

impl<'de> de::Deserializer<'de> for Value<'_> {
    type Error = FieldError;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, FieldError> {
        self.learn(Takes::Text)
    }

    numbers! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_i64 }

    fn deserialize_bool<V: Visitor<'de>>(self, _: V) -> Result<V::Value, FieldError> {
        self.learn(Takes::YesNo)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        self.0.optional = true;
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, FieldError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, _: V) -> Result<V::Value, FieldError> {
        self.learn(Takes::List)
    }

    fn deserialize_map<V: Visitor<'de>>(self, _: V) -> Result<V::Value, FieldError> {
        self.learn(Takes::Texts)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, FieldError> {
        self.learn(Takes::OneOf(variants))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::Kind;

    #[test]
    fn the_fields_of_an_act_are_asked_of_the_act() {
        let fields = Kind::MeetingsAddItem.fields();
        let named = |name: &str| fields.iter().find(|f| f.name == name).cloned().unwrap();
        assert!(named("meeting").required);
        assert_eq!(named("title").takes, Takes::Texts);
        assert_eq!(named("leads").takes, Takes::List);
        assert_eq!(named("minutes").takes, Takes::Number);
        assert!(!named("minutes").required);
        assert!(matches!(named("kind").takes, Takes::OneOf(words) if words.contains(&"opening")));
    }

    #[test]
    fn every_act_has_a_form() {
        for kind in Kind::ALL {
            assert!(!kind.fields().is_empty(), "{}", kind.name());
        }
    }
}
