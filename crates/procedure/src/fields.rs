//! One reader for the fields of every act, whether they come from a form, an acts file or the interface.
//!
//! A field is a name and a text. `text.ru` is the Russian text of the field `text`; a comma-separated text is a list
//! where the act wants a list. The reader is a serde deserializer, so an act's struct is its own description.

use core::fmt;

use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer, StringDeserializer};
use serde::de::{self, IntoDeserializer, Visitor};

use crate::names::clean;
use crate::prelude::*;
use crate::rejection::Reason;

/// The most fields an act may have.
pub const FIELDS_MAX: usize = 200;

/// The fields of one act, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<String, Field>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Field {
    Text(String),
    Languages(BTreeMap<String, String>),
}

/// Why fields could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError(String);

impl Fields {
    /// Adds a field. An empty text is the same as no field.
    ///
    /// # Errors
    /// `general.text-unfit` if the text cannot be recorded, `general.field-wrong` if the name is given twice,
    /// `general.too-many` above [`FIELDS_MAX`].
    pub fn add(&mut self, name: &str, text: &str) -> Result<(), Rejection> {
        let wrong = |reason| Rejection::new(reason).with("field", name);
        let text = clean(text).ok_or_else(|| wrong(Reason::TextUnfit))?;
        if text.is_empty() {
            return Ok(());
        }
        if self.0.len() >= FIELDS_MAX {
            return Err(Rejection::new(Reason::TooMany).with("bound", FIELDS_MAX));
        }
        let Some((field, language)) = name.split_once('.') else {
            return match self.0.insert(name.to_owned(), Field::Text(text)) {
                None => Ok(()),
                Some(_) => Err(wrong(Reason::FieldWrong)),
            };
        };
        match self.0.entry(field.to_owned()).or_insert_with(|| Field::Languages(BTreeMap::new())) {
            Field::Languages(texts) if !texts.contains_key(language) => {
                texts.insert(language.to_owned(), text);
                Ok(())
            }
            Field::Languages(_) | Field::Text(_) => Err(wrong(Reason::FieldWrong)),
        }
    }

    /// True if the field is given.
    pub fn has(&self, name: &str) -> bool {
        let field = name.split_once('.').map_or(name, |(field, _)| field);
        self.0.contains_key(field)
    }

    /// Takes a field of one text out of the set.
    pub fn take(&mut self, name: &str) -> Option<String> {
        match self.0.remove(name) {
            Some(Field::Text(text)) => Some(text),
            Some(languages @ Field::Languages(_)) => {
                self.0.insert(name.to_owned(), languages);
                None
            }
            None => None,
        }
    }

    /// Reads the fields as an act.
    ///
    /// # Errors
    /// `general.field-wrong`, with the name of the field.
    pub fn read<T: de::DeserializeOwned>(self) -> Result<T, Rejection> {
        let reader = Reader { fields: self.0.into_iter(), next: None };
        T::deserialize(MapAccessDeserializer::new(reader))
            .map_err(|error| Rejection::new(Reason::FieldWrong).with("field", error.0))
    }
}

/// The fields one by one; whatever is wrong with a value is said of its field.
struct Reader {
    fields: alloc::collections::btree_map::IntoIter<String, Field>,
    next: Option<Value>,
}

impl<'de> de::MapAccess<'de> for Reader {
    type Error = FieldError;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, FieldError> {
        let Some((name, field)) = self.fields.next() else { return Ok(None) };
        self.next = Some(Value { name: name.clone(), field });
        let key: StringDeserializer<FieldError> = name.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, FieldError> {
        let value = self.next.take().ok_or_else(|| FieldError(String::new()))?;
        let name = value.name.clone();
        seed.deserialize(value).map_err(|_inner| FieldError(name))
    }
}

/// One field on its way into an act.
struct Value {
    name: String,
    field: Field,
}

impl Value {
    fn text(self) -> Result<(String, String), FieldError> {
        match self.field {
            Field::Text(text) => Ok((self.name, text)),
            Field::Languages(_) => Err(FieldError(self.name)),
        }
    }
}

impl IntoDeserializer<'_, FieldError> for Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! number {
    ($($method:ident $visit:ident $type:ty),+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
            let (name, text) = self.text()?;
            let number: $type = text.parse().map_err(|_error| FieldError(name))?;
            visitor.$visit(number)
        }
    )+};
}

impl<'de> de::Deserializer<'de> for Value {
    type Error = FieldError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        match self.field {
            Field::Text(text) => visitor.visit_string(text).map_err(|_inner: FieldError| FieldError(self.name)),
            Field::Languages(texts) => {
                let name = self.name;
                visitor
                    .visit_map(MapDeserializer::new(texts.into_iter()))
                    .map_err(|_inner: FieldError| FieldError(name))
            }
        }
    }

    number! { deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64, deserialize_i64 visit_i64 i64 }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        let (name, text) = self.text()?;
        match text.as_str() {
            "yes" | "true" | "on" => visitor.visit_bool(true),
            "no" | "false" => visitor.visit_bool(false),
            _ => Err(FieldError(name)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, FieldError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        let (name, text) = self.text()?;
        let parts: Vec<Value> = text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| Value { name: name.clone(), field: Field::Text(part.to_owned()) })
            .collect();
        visitor.visit_seq(SeqDeserializer::new(parts.into_iter())).map_err(|_inner: FieldError| FieldError(name))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldError> {
        let (field, text) = self.text()?;
        let reader: StringDeserializer<FieldError> = text.into_deserializer();
        de::Deserializer::deserialize_enum(reader, name, variants, visitor).map_err(|_error| FieldError(field))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct map struct identifier ignored_any
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for FieldError {}

impl de::Error for FieldError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self(field.to_owned())
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self(field.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case", deny_unknown_fields)]
    struct Sample {
        meeting: Slug,
        item: Option<u32>,
        #[serde(default)]
        text: Texts,
        #[serde(default)]
        leads: Vec<Slug>,
        day: Option<Day>,
    }

    fn read(fields: &[(&str, &str)]) -> Result<Sample, String> {
        let mut all = Fields::default();
        for (name, text) in fields {
            all.add(name, text).map_err(|r| r.to_string())?;
        }
        all.read().map_err(|r| r.to_string())
    }

    #[test]
    fn fields_become_an_act() {
        let sample = read(&[
            ("meeting", "som-1"),
            ("item", "3"),
            ("text.en", "Yes"),
            ("text.ru", "Да"),
            ("leads", "a, b"),
            ("day", "2023-10"),
        ]);
        let sample = sample.unwrap();
        assert_eq!(sample.item, Some(3));
        assert_eq!(sample.leads.len(), 2);
        assert_eq!(sample.text.get("ru"), Some("Да"));
        assert_eq!(sample.day, Day::new("2023-10"));
    }

    #[test]
    fn a_wrong_field_is_named() {
        assert_eq!(read(&[("meeting", "SOM")]), Err("general.field-wrong field=meeting".to_owned()));
        assert_eq!(read(&[("item", "3")]), Err("general.field-wrong field=meeting".to_owned()));
        assert_eq!(read(&[("meeting", "a"), ("item", "x")]), Err("general.field-wrong field=item".to_owned()));
        assert_eq!(read(&[("meeting", "a"), ("leads", "a,B")]), Err("general.field-wrong field=leads".to_owned()));
        assert_eq!(read(&[("meeting", "a"), ("odd", "x")]), Err("general.field-wrong field=odd".to_owned()));
        assert_eq!(read(&[("meeting", "a"), ("text.EN", "x")]), Err("general.field-wrong field=text".to_owned()));
        assert_eq!(read(&[("meeting", "a\u{202e}")]), Err("general.text-unfit field=meeting".to_owned()));
    }
}
