//! One observation as it is kept: its key packed into one number that sorts as the cube is sorted, its value, and what is said of it.

use super::Dict;

/// A field of the key, in the order in which the cube is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Dataset with its revision.
    Dataset,
    /// What is measured.
    Indicator,
    /// Where the persons or the money arrive, or the only area of a figure.
    Destination,
    /// Where they come from; empty where a figure has no such side.
    Origin,
    /// Time with its sort.
    Period,
    /// Sex.
    Sex,
    /// Age.
    Age,
    /// Open codes of the source.
    Detail,
    /// Unit of measure.
    Unit,
}

/// All fields, as the key is sorted.
pub const FIELDS: [Field; 9] = [
    Field::Dataset,
    Field::Indicator,
    Field::Destination,
    Field::Origin,
    Field::Period,
    Field::Sex,
    Field::Age,
    Field::Detail,
    Field::Unit,
];

impl Field {
    /// How far to the left, and how many bits: together 124.
    pub(crate) const fn place(self) -> (u32, u32) {
        match self {
            Self::Dataset => (114, 10),
            Self::Indicator => (98, 16),
            Self::Destination => (84, 14),
            Self::Origin => (70, 14),
            Self::Period => (55, 15),
            Self::Sex => (50, 5),
            Self::Age => (38, 12),
            Self::Detail => (12, 26),
            Self::Unit => (0, 12),
        }
    }

    /// The name of the column.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dataset => "dataset",
            Self::Indicator => "indicator",
            Self::Destination => "destination",
            Self::Origin => "origin",
            Self::Period => "period",
            Self::Sex => "sex",
            Self::Age => "age",
            Self::Detail => "detail",
            Self::Unit => "unit",
        }
    }

    /// The number at this field's place of a key.
    pub fn of(self, key: u128) -> u32 {
        let (shift, bits) = self.place();
        u32::try_from((key >> shift) & ((1 << bits) - 1)).unwrap_or_default()
    }

    /// The field of this name.
    pub fn named(name: &str) -> Option<Self> {
        FIELDS.into_iter().find(|field| field.name() == name)
    }

    /// Its place in `FIELDS`.
    pub(crate) const fn number(self) -> usize {
        match self {
            Self::Dataset => 0,
            Self::Indicator => 1,
            Self::Destination => 2,
            Self::Origin => 3,
            Self::Period => 4,
            Self::Sex => 5,
            Self::Age => 6,
            Self::Detail => 7,
            Self::Unit => 8,
        }
    }

    /// The dictionary that its numbers are of: origin and destination share one.
    pub(crate) const fn dict(self) -> usize {
        match self {
            Self::Dataset => 0,
            Self::Indicator => 1,
            Self::Destination | Self::Origin => 2,
            Self::Period => 3,
            Self::Sex => 4,
            Self::Age => 5,
            Self::Detail => 6,
            Self::Unit => 7,
        }
    }

    /// How many words its numbers can tell apart.
    pub(crate) const fn words(self) -> u32 {
        1 << self.place().1
    }

    /// How many different words it may have in one file; the last number stays free.
    pub(crate) const fn bound(self) -> u32 {
        (1 << self.place().1) - 1
    }
}

/// What is said of a value beside it: the letter of SDMX `OBS_STATUS`, and flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(pub u16);

impl Flags {
    /// Estimated by the source from other figures.
    pub const IMPUTED: Self = Self(1);
    /// Citizens of another country, not born in it.
    pub const CITIZENS: Self = Self(1 << 1);
    /// Refugees were added.
    pub const REFUGEES: Self = Self(1 << 2);
    /// Small values are rounded.
    pub const ROUNDED: Self = Self(1 << 3);
    /// A zero that probably means "not reported".
    pub const ZERO_SUSPECT: Self = Self(1 << 4);
    /// The series breaks here.
    pub const BREAK: Self = Self(1 << 5);
    /// Made by a model.
    pub const MODELLED: Self = Self(1 << 7);
    /// Hidden by the source.
    pub const CONFIDENTIAL: Self = Self(1 << 8);
    /// The area did not exist in that year.
    pub const OUT_OF_TIME: Self = Self(1 << 9);
    /// A total that is not the sum of the parts that its source publishes beside it.
    pub const TOTAL_DIFFERS: Self = Self(1 << 10);

    /// Names of the flags, lowest bit first; a bit without a name is never set, and no other flag gets it.
    pub const NAMES: [&'static str; 11] = [
        "imputed",
        "citizens-not-born",
        "includes-refugees",
        "rounded",
        "zero-suspect-missing",
        "break",
        "",
        "modelled",
        "confidential",
        "out-of-time",
        "total-differs",
    ];

    /// Whether all of these are among them.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Their names, with a plus sign between them.
    pub fn said(self) -> String {
        let set = Self::NAMES.iter().enumerate().filter(|(bit, name)| self.0 >> bit & 1 == 1 && !name.is_empty());
        set.map(|(_, name)| *name).collect::<Vec<_>>().join("+")
    }

    /// From their names.
    pub fn read(said: &str) -> Option<Self> {
        let mut flags = Self::default();
        for name in said.split('+').filter(|name| !name.is_empty()) {
            let bit = Self::NAMES.iter().position(|known| *known == name)?;
            flags.0 |= 1 << bit;
        }
        Some(flags)
    }
}

/// One observation.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The packed key.
    pub key: u128,
    /// The value; not a number where it is missing, which is never zero.
    pub value: f64,
    /// Line of the source.
    pub line: u32,
    /// Status in the lowest byte, flags above.
    pub note: u32,
}

impl Row {
    /// The number of a field's word.
    pub fn get(&self, field: Field) -> u32 {
        field.of(self.key)
    }

    /// The status letter.
    pub fn status(&self) -> u8 {
        let [.., status] = self.note.to_be_bytes();
        status
    }

    /// The flags.
    pub fn flags(&self) -> Flags {
        let [_, high, low, _] = self.note.to_be_bytes();
        Flags(u16::from_be_bytes([high, low]))
    }

    /// Adds flags.
    pub fn flag(&mut self, flags: Flags) {
        self.note |= u32::from(flags.0) << 8;
    }

    /// The value where there is one that means something.
    pub fn known(&self) -> Option<f64> {
        (!self.value.is_nan() && !self.flags().has(Flags::ZERO_SUSPECT)).then_some(self.value)
    }
}

/// Status and flags in one number.
pub fn note(status: u8, flags: Flags) -> u32 {
    u32::from(status) | (u32::from(flags.0) << 8)
}

/// A number at a field's place of a key.
pub fn at(field: Field, number: u32) -> u128 {
    u128::from(number) << field.place().0
}

/// The eight dictionaries of a set of rows.
pub type Dicts = [Dict; 8];

/// The dictionary of a field.
pub fn of(dicts: &Dicts, field: Field) -> &Dict {
    let [dataset, indicator, area, period, sex, age, detail, unit] = dicts;
    [dataset, indicator, area, period, sex, age, detail, unit].get(field.dict()).copied().unwrap_or(dataset)
}

/// The dictionary of a field, to add to.
pub fn of_mut(dicts: &mut Dicts, field: Field) -> &mut Dict {
    let [dataset, indicator, area, period, sex, age, detail, unit] = dicts;
    match field {
        Field::Dataset => dataset,
        Field::Indicator => indicator,
        Field::Destination | Field::Origin => area,
        Field::Period => period,
        Field::Sex => sex,
        Field::Age => age,
        Field::Detail => detail,
        Field::Unit => unit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_every_field_apart() {
        let key = FIELDS.iter().zip(1..).fold(0, |key, (field, number)| key | at(*field, number));
        let row = Row { key, value: 1.0, line: 1, note: note(b'A', Flags::IMPUTED.with(Flags::BREAK)) };
        assert!(FIELDS.iter().zip(1..).all(|(field, number)| row.get(*field) == number));
        assert_eq!((row.status(), row.flags().said().as_str()), (b'A', "imputed+break"));
        assert_eq!(Flags::read("imputed+break"), Some(row.flags()));
        assert_eq!(Flags::read("happy"), None);
    }

    #[test]
    fn missing_and_suspected_zero_are_no_values() {
        let row = |value, flags| Row { key: 0, value, line: 1, note: note(b'A', flags) };
        assert_eq!(row(0.0, Flags::default()).known(), Some(0.0));
        assert_eq!(row(0.0, Flags::ZERO_SUSPECT).known(), None);
        assert_eq!(row(f64::NAN, Flags::default()).known(), None);
    }
}
