//! Numbers of few bits: Parquet's mix of runs and packed groups of eight.

/// How many bits the largest of so many numbers needs.
pub(crate) fn width(count: usize) -> u32 {
    usize::BITS - count.saturating_sub(1).leading_zeros()
}

/// Numbers below two to the `width`, as runs where they repeat and packed where they do not.
pub(crate) fn encode(numbers: &[u32], width: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut rest, mut packed): (&[u32], &[u32]) = (numbers, &[]);
    let mut from = numbers;
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|number| *number == first).count();
        // What is packed fills whole groups of eight, so a run first gives what the last group lacks.
        let lacks = (8 - packed.len() % 8) % 8;
        if run >= lacks + 16 {
            let (head, tail) = from.split_at_checked(packed.len() + lacks).unwrap_or((from, &[]));
            pack(&mut out, head, width);
            let (repeated, after) = tail.split_at_checked(run - lacks).unwrap_or((tail, &[]));
            varint(&mut out, repeated.len() << 1);
            out.extend(first.to_le_bytes().iter().take(bytes_of(width)));
            (rest, from, packed) = (after, after, &[]);
        } else {
            rest = rest.get(run..).unwrap_or_default();
            packed = from.get(..from.len() - rest.len()).unwrap_or_default();
        }
    }
    pack(&mut out, packed, width);
    out
}

fn bytes_of(width: u32) -> usize {
    usize::try_from(width.div_ceil(8)).unwrap_or_default()
}

fn varint(out: &mut Vec<u8>, value: usize) {
    let mut value = value;
    while value >= 0x80 {
        out.push(u8::try_from(value & 0x7f).unwrap_or_default() | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap_or_default());
}

fn pack(out: &mut Vec<u8>, numbers: &[u32], width: u32) {
    if numbers.is_empty() {
        return;
    }
    let groups = numbers.len().div_ceil(8);
    varint(out, groups << 1 | 1);
    packed(out, numbers.iter().copied().chain(std::iter::repeat(0)).take(groups * 8), width);
}

/// Numbers side by side, the lowest bits first.
fn packed(out: &mut Vec<u8>, numbers: impl Iterator<Item = u32>, width: u32) {
    let (mut held, mut bits) = (0_u64, 0);
    for number in numbers {
        held |= u64::from(number) << bits;
        bits += width;
        while bits >= 8 {
            let [low, ..] = held.to_le_bytes();
            out.push(low);
            held >>= 8;
            bits -= 8;
        }
    }
}

/// Numbers of a block of differences, and of each of its four parts.
const BLOCK: usize = 128;
const PART: usize = 32;

/// Whole numbers as differences of neighbours (`DELTA_BINARY_PACKED`).
pub(crate) fn encode_differences(numbers: &[u32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(numbers.len() * 2);
    for head in [BLOCK, BLOCK / PART, numbers.len()] {
        varint(&mut out, head);
    }
    signed(&mut out, numbers.first().copied().unwrap_or_default().cast_signed());
    let differences: Vec<i32> =
        numbers.iter().zip(numbers.iter().skip(1)).map(|(one, next)| next.wrapping_sub(*one).cast_signed()).collect();
    for block in differences.chunks(BLOCK) {
        let least = block.iter().copied().min().unwrap_or_default();
        signed(&mut out, least);
        let above = |difference: &i32| difference.wrapping_sub(least).cast_unsigned();
        let parts: Vec<(&[i32], u32)> = block
            .chunks(PART)
            .map(|part| (part, 32 - part.iter().map(above).fold(0, |all, number| all | number).leading_zeros()))
            .collect();
        for place in 0..BLOCK / PART {
            out.push(parts.get(place).and_then(|(_, width)| u8::try_from(*width).ok()).unwrap_or_default());
        }
        for (part, width) in parts {
            packed(&mut out, part.iter().map(above).chain(std::iter::repeat(0)).take(PART), width);
        }
    }
    out
}

/// So many numbers that were written as differences; none where the bytes are not what they say.
pub(crate) fn decode_differences(bytes: &[u8], count: usize) -> Option<Vec<u32>> {
    let (block, rest) = read_varint(bytes)?;
    let (parts, rest) = read_varint(rest)?;
    let (all, rest) = read_varint(rest)?;
    let (mut last, mut rest) = read_signed(rest)?;
    if block != BLOCK || parts != BLOCK / PART || all != count {
        return None;
    }
    let mut out = Vec::with_capacity(count);
    out.extend((count > 0).then_some(last.cast_unsigned()));
    let mut part = Vec::with_capacity(PART);
    while out.len() < count {
        let (least, after) = read_signed(rest)?;
        let (widths, after) = after.split_first_chunk::<4>()?;
        rest = after;
        for width in widths.iter().map(|width| u32::from(*width)) {
            if out.len() == count {
                break;
            }
            if width > 32 {
                return None;
            }
            let (raw, after) = rest.split_at_checked(usize::try_from(width).ok()? * PART / 8)?;
            rest = after;
            part.clear();
            unpack(raw, width, PART.min(count - out.len()), &mut part);
            for number in &part {
                last = last.wrapping_add(least).wrapping_add(number.cast_signed());
                out.push(last.cast_unsigned());
            }
        }
    }
    Some(out)
}

/// A number with a sign: those near zero are short.
fn signed(out: &mut Vec<u8>, value: i32) {
    varint(out, usize::try_from((value.cast_unsigned() << 1) ^ (value >> 31).cast_unsigned()).unwrap_or_default());
}

fn read_signed(bytes: &[u8]) -> Option<(i32, &[u8])> {
    let (value, rest) = read_varint(bytes)?;
    let value = u32::try_from(value).ok()?;
    Some(((value >> 1).cast_signed() ^ (value & 1).cast_signed().wrapping_neg(), rest))
}

/// So many numbers; none where the bytes are not what they say.
pub(crate) fn decode(bytes: &[u8], width: u32, count: usize) -> Option<Vec<u32>> {
    let mut out = Vec::with_capacity(count);
    let mut rest = bytes;
    while out.len() < count {
        let (head, after) = read_varint(rest)?;
        rest = after;
        if head & 1 == 0 {
            let (raw, after) = rest.split_at_checked(bytes_of(width))?;
            rest = after;
            let number = raw.iter().rev().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
            let run = (head >> 1).min(count - out.len());
            if run == 0 {
                return None;
            }
            out.resize(out.len() + run, number);
        } else {
            let groups = head >> 1;
            let length = groups.checked_mul(usize::try_from(width).ok()?)?;
            let (raw, after) = rest.split_at_checked(length)?;
            rest = after;
            if groups == 0 {
                return None;
            }
            unpack(raw, width, (groups * 8).min(count - out.len()), &mut out);
        }
    }
    Some(out)
}

fn unpack(raw: &[u8], width: u32, count: usize, out: &mut Vec<u32>) {
    let mask = (1_u64 << width) - 1;
    let (mut held, mut bits) = (0_u64, 0_u32);
    let mut bytes = raw.iter();
    for _ in 0..count {
        while bits < width {
            held |= u64::from(bytes.next().copied().unwrap_or_default()) << bits;
            bits += 8;
        }
        out.push(u32::try_from(held & mask).unwrap_or_default());
        held >>= width;
        bits -= width;
    }
}

fn read_varint(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (mut value, mut rest) = (0_usize, bytes);
    for shift in (0..35).step_by(7) {
        let (byte, after) = rest.split_first()?;
        rest = after;
        value |= usize::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some((value, rest));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_and_packed_numbers_come_back() {
        let mut numbers: Vec<u32> = (0..1000).map(|number| number * number % 37).collect();
        numbers.extend(std::iter::repeat_n(5, 100));
        numbers.extend([1, 2, 3]);
        numbers.extend(std::iter::repeat_n(36, 17));
        for cut in [0, 1, 7, 8, 9, 500, 1003, 1050, numbers.len()] {
            let part = &numbers[..cut];
            assert_eq!(decode(&encode(part, 6), 6, cut).as_deref(), Some(part), "{cut}");
        }
        assert_eq!(decode(&encode(&[0; 50], 0), 0, 50), Some(vec![0; 50]));
        assert_eq!(decode(&[3], 6, 8), None);
        assert_eq!((width(1), width(2), width(3), width(37)), (0, 1, 2, 6));
    }

    #[test]
    fn differences_come_back_whatever_they_are() {
        let mut numbers: Vec<u32> = (0..1000).map(|number| 7 + number * 45 % 990).collect();
        numbers.extend([u32::MAX, 0, 1 << 31, (1 << 31) - 1, 5, 5, 5]);
        for cut in [0, 1, 2, 32, 33, 128, 129, 130, 1000, numbers.len()] {
            let part = &numbers[..cut];
            let bytes = encode_differences(part);
            assert_eq!(decode_differences(&bytes, cut).as_deref(), Some(part), "{cut}");
            assert_eq!(decode_differences(&bytes, cut + 1), None);
            if cut > 2 {
                assert_eq!(decode_differences(&bytes[..bytes.len() - 1], cut), None, "{cut}");
            }
        }
        // By hand, from the specification: 7, 5, 3, 1, 2 have the differences -2, -2, -2, 1, and so 0, 0, 0, 3 above the least.
        let mut known = vec![0x80, 0x01, 4, 5, 14, 3, 2, 0, 0, 0, 0b1100_0000];
        known.resize(known.len() + 7, 0);
        assert_eq!(encode_differences(&[7, 5, 3, 1, 2]), known);
    }
}
