//! Thrift's compact protocol, as far as a footer of Parquet needs it.

/// Kinds of fields.
pub(crate) const I32: u8 = 5;
pub(crate) const I64: u8 = 6;
pub(crate) const BINARY: u8 = 8;
pub(crate) const LIST: u8 = 9;
pub(crate) const STRUCT: u8 = 12;

/// Writes a struct.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) out: Vec<u8>,
    last: Vec<i16>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self { out: Vec::new(), last: vec![0] }
    }

    fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.out.push(low(value) | 0x80);
            value >>= 7;
        }
        self.out.push(low(value));
    }

    fn field(&mut self, id: i16, kind: u8) {
        let last = self.last.last().copied().unwrap_or_default();
        let step = id - last;
        if let Ok(step @ 1..=15) = u8::try_from(step) {
            self.out.push(step << 4 | kind);
        } else {
            self.out.push(kind);
            self.varint(zigzag(id.into()));
        }
        if let Some(last) = self.last.last_mut() {
            *last = id;
        }
    }

    pub(crate) fn i32(&mut self, id: i16, value: i32) {
        self.field(id, I32);
        self.varint(zigzag(value.into()));
    }

    pub(crate) fn i64(&mut self, id: i16, value: i64) {
        self.field(id, I64);
        self.varint(zigzag(value));
    }

    pub(crate) fn binary(&mut self, id: i16, value: &[u8]) {
        self.field(id, BINARY);
        self.bytes(value);
    }

    fn bytes(&mut self, value: &[u8]) {
        self.varint(u64::try_from(value.len()).unwrap_or_default());
        self.out.extend_from_slice(value);
    }

    /// A list begins: its elements follow by `element_*` or `open`.
    pub(crate) fn list(&mut self, id: i16, kind: u8, length: usize) {
        self.field(id, LIST);
        if let Ok(length @ 0..=14) = u8::try_from(length) {
            self.out.push(length << 4 | kind);
        } else {
            self.out.push(0xf0 | kind);
            self.varint(u64::try_from(length).unwrap_or_default());
        }
    }

    pub(crate) fn element_i32(&mut self, value: i32) {
        self.varint(zigzag(value.into()));
    }

    pub(crate) fn element_binary(&mut self, value: &[u8]) {
        self.bytes(value);
    }

    /// A struct as a field begins.
    pub(crate) fn begin(&mut self, id: i16) {
        self.field(id, STRUCT);
        self.last.push(0);
    }

    /// A struct as an element begins.
    pub(crate) fn open(&mut self) {
        self.last.push(0);
    }

    /// The struct ends.
    pub(crate) fn end(&mut self) {
        self.out.push(0);
        self.last.pop();
    }
}

fn low(value: u64) -> u8 {
    u8::try_from(value & 0x7f).unwrap_or_default()
}

fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)).cast_unsigned()
}

/// A value of a struct that was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Int(i64),
    Bytes(&'a [u8]),
    List(Vec<Value<'a>>),
    Struct(Vec<(i16, Value<'a>)>),
}

impl<'a> Value<'a> {
    /// The field with this number of a struct.
    pub(crate) fn get(&self, id: i16) -> Option<&Self> {
        let Self::Struct(fields) = self else { return None };
        fields.iter().find(|(field, _)| *field == id).map(|(_, value)| value)
    }

    pub(crate) fn int(&self, id: i16) -> Option<i64> {
        if let Some(Self::Int(value)) = self.get(id) { Some(*value) } else { None }
    }

    pub(crate) fn size(&self, id: i16) -> Option<usize> {
        self.int(id).and_then(|value| usize::try_from(value).ok())
    }

    pub(crate) fn bytes(&self, id: i16) -> Option<&'a [u8]> {
        if let Some(Self::Bytes(value)) = self.get(id) { Some(value) } else { None }
    }

    pub(crate) fn list(&self, id: i16) -> &[Self] {
        if let Some(Self::List(values)) = self.get(id) { values } else { &[] }
    }
}

/// Reads a struct; how deep and how long it may be is bounded by what is given.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn int(&mut self) -> Option<i64> {
        let value = self.varint()?;
        Some((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    fn value(&mut self, kind: u8, depth: u8) -> Option<Value<'a>> {
        match kind {
            1 => Some(Value::Int(1)),
            2 => Some(Value::Int(0)),
            3..=6 => self.int().map(Value::Int),
            BINARY => {
                let length = usize::try_from(self.varint()?).ok()?;
                let (bytes, rest) = self.rest.split_at_checked(length)?;
                self.rest = rest;
                Some(Value::Bytes(bytes))
            }
            LIST | 10 => {
                let head = self.byte()?;
                let length = if head >> 4 == 15 { usize::try_from(self.varint()?).ok()? } else { (head >> 4).into() };
                // Every element takes a byte at least.
                if length > self.rest.len() {
                    return None;
                }
                (0..length)
                    .map(|_| self.value(head & 15, depth.checked_sub(1)?))
                    .collect::<Option<_>>()
                    .map(Value::List)
            }
            STRUCT => self.structure(depth.checked_sub(1)?),
            _ => None,
        }
    }

    /// The fields up to the end of the struct.
    pub(crate) fn structure(&mut self, depth: u8) -> Option<Value<'a>> {
        let (mut fields, mut id) = (Vec::new(), 0_i16);
        loop {
            let head = self.byte()?;
            if head == 0 {
                return Some(Value::Struct(fields));
            }
            id = if head >> 4 == 0 { i16::try_from(self.int()?).ok()? } else { id.checked_add((head >> 4).into())? };
            fields.push((id, self.value(head & 15, depth)?));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut writer = Writer::new();
        writer.i32(1, -7);
        writer.begin(3);
        writer.binary(2, b"cube");
        writer.end();
        writer.list(40, I32, 20);
        (0..20).for_each(|number| writer.element_i32(number));
        writer.out.push(0);
        let read = Reader { rest: &writer.out }.structure(8).unwrap();
        assert_eq!(read.int(1), Some(-7));
        assert_eq!(read.get(3).and_then(|inner| inner.bytes(2)), Some(b"cube".as_slice()));
        assert_eq!(read.list(40).len(), 20);
        assert!(Reader { rest: &writer.out[..5] }.structure(8).is_none());
    }
}
