//! Values added up by groups. A group is added by one thread, in the order of the cube: the sum is the same, bit for bit, on any machine.

use std::ops::Range;

use hashbrown::HashTable;

use super::Measure;
use super::group::{Piece, Plan};
use crate::cube::{Cell, FIELDS, Field, SHADES, at};

/// From so many observations on, two threads add them.
const TWO_THREADS: usize = 200_000;
/// The most groups beside one prefix that have a place of their own, known without a search.
const PLACES: usize = 1 << 20;
/// No second period: periods have fifteen bits.
const NONE: u16 = u16::MAX;

/// What a group came to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    pub(super) key: u128,
    total: f64,
    max: f64,
    min: f64,
    count: u32,
    missing: u32,
    /// Its place among those beside its prefix.
    slot: u32,
    pub(super) unit: u16,
    pub(super) dataset: u16,
    period: u16,
    second: u16,
    pub(super) flags: u16,
    /// Whether it has several units.
    pub(super) units: bool,
}

impl Sum {
    fn new((key, dataset, slot): (u128, u16, u32), cell: &Cell) -> Self {
        Self {
            key,
            total: 0.0,
            max: f64::NEG_INFINITY,
            min: f64::INFINITY,
            count: 0,
            missing: 0,
            slot,
            unit: unit(cell),
            dataset,
            period: cell.period,
            second: NONE,
            flags: 0,
            units: false,
        }
    }

    #[inline]
    fn add(&mut self, cell: &Cell) {
        self.flags |= cell.flags;
        self.units |= unit(cell) != self.unit;
        if cell.period != self.period && self.second == NONE {
            self.second = cell.period;
        }
        // Which values are missing nobody can foretell, so there is no branch; a comparison with what is no number is false.
        let missing = cell.value.is_nan();
        self.missing += u32::from(missing);
        self.count += u32::from(!missing);
        self.total += if missing { 0.0 } else { cell.value };
        self.max = if cell.value > self.max { cell.value } else { self.max };
        self.min = if cell.value < self.min { cell.value } else { self.min };
    }

    /// The period that was the second to come, where there are several.
    pub(super) fn second(&self) -> Option<u16> {
        (self.second != NONE).then_some(self.second)
    }

    /// How many observations have a value.
    pub(super) fn observations(&self) -> usize {
        usize::try_from(self.count).unwrap_or(usize::MAX)
    }

    /// How many have none.
    pub(super) fn missing(&self) -> usize {
        usize::try_from(self.missing).unwrap_or(usize::MAX)
    }

    /// What it is by this measure; none where every observation is missing.
    pub(super) fn value(&self, measure: Measure) -> Option<f64> {
        let count = f64::from(self.count);
        match measure {
            Measure::Count => Some(count),
            _ if self.count == 0 => None,
            Measure::Sum => Some(self.total),
            Measure::Max => Some(self.max),
            Measure::Min => Some(self.min),
            Measure::Mean => Some(self.total / count),
        }
    }
}

/// The number of a cell's unit, which has twelve bits.
#[inline]
fn unit(cell: &Cell) -> u16 {
    u16::try_from(cell.shade & Field::Unit.bound()).unwrap_or_default()
}

/// The groups of a question, sorted by their fields as the question has them.
pub(super) fn of(plan: &Plan<'_>) -> Vec<Sum> {
    let pieces = plan.pieces();
    let rows = |piece: &Piece| plan.cube.rows_of(piece.runs.start).start..plan.cube.rows_of(piece.runs.end).start;
    let all: usize = pieces.iter().map(|piece| rows(piece).len()).sum();
    if all < TWO_THREADS {
        return Adding::new(plan).all(&pieces);
    }
    let apart = plan.by.contains(&Field::Destination) && !plan.lead.contains(&Field::Destination);
    let (first, second) =
        if apart { by_destination(plan, &pieces) } else { by_prefix(pieces, |piece| rows(piece).len()) };
    std::thread::scope(|scope| {
        let other = (!second.is_empty()).then(|| scope.spawn(|| Adding::new(plan).all(&second)));
        let mut sums = Adding::new(plan).all(&first);
        sums.extend(other.map(|other| other.join().unwrap_or_default()).unwrap_or_default());
        if apart {
            sort(&mut sums, &plan.by);
        }
        sums
    })
}

/// Two halves of pieces of which no prefix is in both: what one thread adds, the other has nothing of.
fn by_prefix(mut pieces: Vec<Piece>, rows: impl Fn(&Piece) -> usize) -> (Vec<Piece>, Vec<Piece>) {
    let all: usize = pieces.iter().map(&rows).sum();
    let (mut place, mut before) = (0, 0);
    for same in pieces.chunk_by(|one, next| one.prefix == next.prefix) {
        if before >= all / 2 {
            break;
        }
        before += same.iter().map(&rows).sum::<usize>();
        place += same.len();
    }
    let second = pieces.split_off(place);
    (pieces, second)
}

/// Two halves of which no destination is in both.
fn by_destination(plan: &Plan<'_>, pieces: &[Piece]) -> (Vec<Piece>, Vec<Piece>) {
    let runs = &plan.cube.runs;
    let mut weights: Vec<usize> = Vec::new();
    for run in pieces.iter().flat_map(|piece| piece.runs.clone()) {
        let destination = runs.get(run).map_or(0, |run| usize::from(run.destination));
        if weights.len() <= destination {
            weights.resize(destination + 1, 0);
        }
        if let Some(weight) = weights.get_mut(destination) {
            *weight += plan.cube.rows_of(run).len();
        }
    }
    let (half, mut before) = (weights.iter().sum::<usize>() / 2, 0);
    let heavy = weights.iter().position(|weight| {
        before += weight;
        before > half
    });
    let middle = heavy.map_or(0, |place| place + 1);
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for piece in pieces {
        let of_piece = runs.get(piece.runs.clone()).unwrap_or_default();
        let cut = piece.runs.start + of_piece.partition_point(|run| usize::from(run.destination) < middle);
        first.push(Piece { runs: piece.runs.start..cut, ..*piece });
        second.push(Piece { runs: cut..piece.runs.end, ..*piece });
    }
    (first, second)
}

/// Groups by these fields, one after the other.
fn sort(sums: &mut [Sum], by: &[Field]) {
    if by.is_sorted() {
        sums.sort_by_key(|sum| sum.key);
    } else {
        let key = |sum: &Sum| by.iter().fold(0, |key, field| key << field.place().1 | u128::from(field.of(sum.key)));
        sums.sort_by_cached_key(key);
    }
}

/// Where the groups beside one prefix are.
enum Places {
    /// One place for each that there can be; one more than its number.
    Each(Vec<u32>),
    /// By their keys.
    Found(HashTable<u32>),
}

/// Groups as they grow.
struct Adding<'a> {
    plan: &'a Plan<'a>,
    sums: Vec<Sum>,
    places: Places,
    /// How far two numbers of a field are apart among the places, which are in the order of the answer.
    steps: [usize; FIELDS.len()],
    /// Whether all rows of a run are in one group.
    whole: bool,
    /// Whether groups are told apart by what only the row itself has.
    detail: bool,
    /// What the keys of a run's rows have in common, as far as the answer keeps it, and their dataset.
    of_run: (u128, u16),
    /// Where the groups of this prefix begin.
    begun: usize,
}

impl<'a> Adding<'a> {
    fn new(plan: &'a Plan<'a>) -> Self {
        let (mut room, mut steps): (usize, _) = (1, [0; FIELDS.len()]);
        for field in plan.by.iter().rev().filter(|field| !plan.lead.contains(field)) {
            if let Some(step) = steps.get_mut(field.number()) {
                *step = room;
            }
            room = room.saturating_mul(crate::cube::of(&plan.cube.table.dicts, *field).len().max(1));
        }
        let detail = plan.by.contains(&Field::Detail);
        let within = [Field::Period, Field::Sex, Field::Age, Field::Detail, Field::Unit];
        let whole = !plan.by.iter().any(|field| within.contains(field));
        let places = if detail || room > PLACES {
            steps = [0; FIELDS.len()];
            Places::Found(HashTable::new())
        } else {
            Places::Each(vec![0; room])
        };
        Self { plan, sums: Vec::new(), places, steps, whole, detail, of_run: (0, 0), begun: 0 }
    }

    fn all(mut self, pieces: &[Piece]) -> Vec<Sum> {
        let mut prefix = u64::MAX;
        for piece in pieces {
            if piece.prefix != prefix {
                prefix = piece.prefix;
                self.end_of_prefix();
            }
            for run in piece.runs.clone() {
                if let Some((rows, wanted)) = self.plan.wanted(piece, run) {
                    let (plan, fits) = (self.plan, self.plan.fits(&wanted));
                    let (key, dataset) = self.plan.of_run(piece, wanted.corridor);
                    self.of_run = (key & plan.mask, dataset);
                    let slot = self.slot(key, &[Field::Dataset, Field::Indicator, Field::Destination, Field::Origin]);
                    if wanted.more {
                        self.run((rows, slot), |cell, row| fits(cell) && plan.fits_more(&wanted, cell, row));
                    } else {
                        self.run((rows, slot), |cell, _| fits(cell));
                    }
                }
            }
        }
        self.end_of_prefix();
        self.sums
    }

    #[inline]
    fn run(&mut self, (rows, of_run): (Range<usize>, usize), fits: impl Fn(&Cell, usize) -> bool) {
        let cells = self.plan.cube.cells.get(rows.clone()).unwrap_or_default();
        let mut fitting = cells.iter().zip(rows.start..).filter(|(cell, row)| fits(cell, *row));
        if self.whole {
            let Some((first, row)) = fitting.next() else { return };
            let place = self.place(of_run, (first, row));
            let Some(into) = self.sums.get_mut(place) else { return };
            let mut sum = *into;
            sum.add(first);
            fitting.for_each(|(cell, _)| sum.add(cell));
            *into = sum;
            return;
        }
        let (mut shade, mut of_shade, step) = (u32::MAX, 0, self.step(Field::Period));
        for (cell, row) in fitting {
            if cell.shade != shade {
                (shade, of_shade) = (cell.shade, self.of_shade(cell.shade));
            }
            let place = self.place(of_run + of_shade + step * usize::from(cell.period), (cell, row));
            if let Some(sum) = self.sums.get_mut(place) {
                sum.add(cell);
            }
        }
    }

    /// What the answer keeps of a row's key. The row itself, which stands elsewhere in memory, is looked at only for its detail.
    fn key(&self, (cell, row): (&Cell, usize)) -> u128 {
        let shade = |key: u128, (field, left): &(Field, u32)| key | at(*field, cell.shade >> left & field.bound());
        let of_cell = SHADES.iter().fold(at(Field::Period, cell.period.into()), shade) & self.plan.mask;
        let detail = if self.detail { self.plan.detail(row) } else { 0 };
        self.of_run.0 | of_cell | detail
    }

    /// The place of a row's group, which is made where there is none.
    #[inline]
    fn place(&mut self, slot: usize, (cell, row): (&Cell, usize)) -> usize {
        if let Places::Each(all) = &self.places
            && let Some(place) = all.get(slot).filter(|place| **place > 0)
        {
            return usize::try_from(*place - 1).unwrap_or(usize::MAX);
        }
        self.first(slot, (cell, row))
    }

    /// The same where the group is perhaps not there yet.
    #[inline(never)]
    fn first(&mut self, slot: usize, of: (&Cell, usize)) -> usize {
        let key = self.key(of);
        let Self { sums, places, .. } = self;
        let next = u32::try_from(sums.len()).unwrap_or(u32::MAX);
        let found = match places {
            Places::Each(all) => {
                let Some(place) = all.get_mut(slot) else { return usize::MAX };
                *place = next + 1;
                next
            }
            Places::Found(table) => {
                let same = |place: &u32| at_place(sums, *place).is_some_and(|sum| sum.key == key);
                let hash = |place: &u32| at_place(sums, *place).map_or(0, |sum| spread(sum.key));
                *table.entry(spread(key), same, hash).or_insert(next).get()
            }
        };
        if found == next {
            let slot = u32::try_from(slot).unwrap_or(u32::MAX);
            sums.push(Sum::new((key, self.of_run.1, slot), of.0));
        }
        usize::try_from(found).unwrap_or(usize::MAX)
    }

    fn step(&self, field: Field) -> usize {
        self.steps.get(field.number()).copied().unwrap_or_default()
    }

    /// How far the groups with these fields of a key are from the first.
    fn slot(&self, key: u128, fields: &[Field]) -> usize {
        let far = |field: &Field| usize::try_from(field.of(key)).unwrap_or_default() * self.step(*field);
        fields.iter().map(far).sum()
    }

    /// How far the groups of sex, age and unit are from the first.
    fn of_shade(&self, shade: u32) -> usize {
        let number = |field: Field, left: u32| usize::try_from(shade >> left & field.bound()).unwrap_or_default();
        SHADES.iter().map(|(field, left)| self.step(*field) * number(*field, *left)).sum()
    }

    /// The groups of a prefix are sorted, and their places are free for the next.
    fn end_of_prefix(&mut self) {
        let Self { sums, places, plan, begun, .. } = self;
        let Some(done) = sums.get_mut(*begun..) else { return };
        match places {
            Places::Each(all) => {
                done.sort_unstable_by_key(|sum| sum.slot);
                for sum in done {
                    if let Some(place) = usize::try_from(sum.slot).ok().and_then(|slot| all.get_mut(slot)) {
                        *place = 0;
                    }
                }
            }
            Places::Found(table) => {
                sort(done, &plan.by);
                table.clear();
            }
        }
        self.begun = self.sums.len();
    }
}

fn at_place(sums: &[Sum], place: u32) -> Option<&Sum> {
    usize::try_from(place).ok().and_then(|place| sums.get(place))
}

fn spread(key: u128) -> u64 {
    let low = u64::try_from(key & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(key >> 64).unwrap_or_default();
    // Each half by itself first: the fields of one would hide those of the other.
    let mixed = low.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ high.wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}
