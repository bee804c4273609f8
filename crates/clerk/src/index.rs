//! Where entries stand by what they are about, so that a list of them is found without reading every line.
//!
//! Invariants: every number stands in exactly one strand, and in it once for each party; numbers ascend. All entries of a strand
//! are for the same readers, so whoever may not read it is told nothing by how long the search takes or where it ends.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use procedure::Capacity;
use procedure::Circle;
use procedure::names::Slug;
use procedure::record::view::may_read_entry;
use procedure::rows::Rows;
use procedure::state::Map;
use procedure::view::Audience;

/// Entries that are alike: of one area and one meeting, for the same readers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Strand {
    /// The area of their acts.
    pub area: String,
    /// Their meeting; none where they are the process's.
    pub meeting: Option<Slug>,
    /// Who may read them.
    pub circle: Circle,
    /// Who put them, where they are for that party alone.
    pub owner: Option<Capacity>,
}

impl Strand {
    /// True if this reader may read its entries.
    pub fn reads(&self, capacity: &Capacity, audience: Audience) -> bool {
        may_read_entry((capacity, audience), self.circle, self.owner.as_ref())
    }
}

/// The strands of a record, and the same for each party that put an entry or whom it is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    strands: Map<Strand, Rows<u64>>,
    of_parties: Map<Slug, Map<Strand, Rows<u64>>>,
}

/// Which entries are wanted: what is given must agree.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Those of this area.
    pub area: Option<&'a str>,
    /// Those of this meeting.
    pub meeting: Option<&'a Slug>,
    /// Those that this party put, or that are about it.
    pub party: Option<&'a Slug>,
    /// Those with these numbers.
    pub numbers: Range<u64>,
}

/// The strands whose entries are wanted and read.
#[derive(Debug)]
pub struct Found<'a> {
    strands: Vec<&'a Rows<u64>>,
    numbers: Range<u64>,
}

impl Index {
    pub(crate) fn note(&mut self, number: u64, strand: Strand, parties: BTreeSet<Slug>) {
        for party in parties {
            let mut of_party = self.of_parties.get(&party).cloned().unwrap_or_default();
            push(&mut of_party, strand.clone(), number);
            self.of_parties.insert_mut(party, of_party);
        }
        push(&mut self.strands, strand, number);
    }

    /// The index of a record of which each entry stands in one of these strands, and those of each party are known.
    pub(crate) fn of(strands: &[Strand], places: &[usize], parties: Vec<(Slug, Vec<u64>)>) -> Self {
        let gathered = |numbers: &mut dyn Iterator<Item = u64>| {
            let mut rows: BTreeMap<usize, Rows<u64>> = BTreeMap::new();
            for number in numbers {
                let place = usize::try_from(number).ok().and_then(|number| places.get(number));
                place.into_iter().for_each(|place| rows.entry(*place).or_default().push(number));
            }
            let named = |(place, rows): (usize, Rows<u64>)| Some((strands.get(place)?.clone(), rows));
            rows.into_iter().filter_map(named).collect()
        };
        let all = u64::try_from(places.len()).unwrap_or(u64::MAX);
        let of_party = |(party, numbers): (Slug, Vec<u64>)| (party, gathered(&mut numbers.into_iter()));
        Self { strands: gathered(&mut (0..all)), of_parties: parties.into_iter().map(of_party).collect() }
    }

    /// The entries of each party, ascending.
    pub(crate) fn of_parties(&self) -> impl Iterator<Item = (&Slug, Vec<u64>)> {
        self.of_parties.iter().map(|(party, strands)| {
            let mut numbers: Vec<u64> = strands.values().flat_map(Rows::iter).copied().collect();
            numbers.sort_unstable();
            (party, numbers)
        })
    }

    /// Takes entries out of the strands of those who put them, since that is not known any more.
    pub(crate) fn disown(&mut self, numbers: &BTreeSet<u64>) {
        disown(&mut self.strands, numbers);
        let parties: Vec<Slug> = self.of_parties.keys().cloned().collect();
        for party in parties {
            if let Some(of_party) = self.of_parties.get_mut(&party) {
                disown(of_party, numbers);
            }
        }
    }

    /// The entries that are wanted, of those strands that the reader reads.
    pub fn find(&self, wanted: &Wanted<'_>, reads: impl Fn(&Strand) -> bool) -> Found<'_> {
        let strands = match wanted.party {
            Some(party) => self.of_parties.get(party),
            None => Some(&self.strands),
        };
        let agrees = |strand: &Strand| {
            wanted.area.is_none_or(|area| strand.area == area)
                && wanted.meeting.is_none_or(|meeting| strand.meeting.as_ref() == Some(meeting))
        };
        let of_reader = strands.into_iter().flat_map(|strands| strands.iter());
        let of_reader = of_reader.filter(|(strand, _)| agrees(strand) && reads(strand));
        Found { strands: of_reader.map(|(_, numbers)| numbers).collect(), numbers: wanted.numbers.clone() }
    }
}

fn disown(strands: &mut Map<Strand, Rows<u64>>, numbers: &BTreeSet<u64>) {
    let owned: Vec<Strand> = strands.keys().filter(|strand| strand.owner.is_some()).cloned().collect();
    for strand in owned {
        let list = strands.get(&strand).cloned().unwrap_or_default();
        let (gone, stay): (Vec<u64>, Vec<u64>) = list.iter().partition(|number| numbers.contains(number));
        if gone.is_empty() {
            continue;
        }
        strands.remove_mut(&strand);
        if !stay.is_empty() {
            strands.insert_mut(strand.clone(), stay.into_iter().collect());
        }
        let nobodys = Strand { owner: None, ..strand };
        let known = strands.get(&nobodys).into_iter().flat_map(Rows::iter).copied();
        let all: BTreeSet<u64> = known.chain(gone).collect();
        strands.insert_mut(nobodys, all.into_iter().collect());
    }
}

fn push(strands: &mut Map<Strand, Rows<u64>>, strand: Strand, number: u64) {
    if let Some(numbers) = strands.get_mut(&strand) {
        numbers.push(number);
    } else {
        strands.insert_mut(strand, [number].into_iter().collect());
    }
}

impl Found<'_> {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.strands.iter().map(|strand| within(strand, &self.numbers).len()).sum()
    }

    /// The last of them, up to a number, the latest first.
    pub fn up_to(&self, last: u64, limit: usize) -> Vec<u64> {
        let numbers = self.numbers.start..self.numbers.end.min(last.saturating_add(1));
        let mut found = self.of_each(|strand| {
            let places = within(strand, &numbers);
            places.start.max(places.end.saturating_sub(limit))..places.end
        });
        found.sort_unstable_by(|one, other| other.cmp(one));
        found.truncate(limit);
        found
    }

    /// The first of them after a number, the earliest first.
    pub fn after(&self, number: u64, limit: usize) -> Vec<u64> {
        let numbers = self.numbers.start.max(number.saturating_add(1))..self.numbers.end;
        let mut found = self.of_each(|strand| {
            let places = within(strand, &numbers);
            places.start..places.end.min(places.start.saturating_add(limit))
        });
        found.sort_unstable();
        found.truncate(limit);
        found
    }

    fn of_each(&self, places: impl Fn(&Rows<u64>) -> Range<usize>) -> Vec<u64> {
        let of_one = |strand: &&Rows<u64>| places(strand).filter_map(|place| strand.get(place).copied()).collect();
        self.strands.iter().flat_map(|strand| -> Vec<u64> { of_one(strand) }).collect()
    }
}

/// Where in an ascending list the numbers of a range stand.
fn within(list: &Rows<u64>, numbers: &Range<u64>) -> Range<usize> {
    let from = first_at(list.len(), |place| list.get(place).is_some_and(|number| *number >= numbers.start));
    let to = first_at(list.len(), |place| list.get(place).is_some_and(|number| *number >= numbers.end));
    from..to.max(from)
}

/// The first place below `end` at which something holds that holds at every later one; `end` where it nowhere does.
pub(crate) fn first_at(end: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut from, mut to) = (0, end);
    while from < to {
        let middle = from.midpoint(to);
        if holds(middle) { to = middle } else { from = middle.saturating_add(1) }
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> Slug {
        Slug::new(text).unwrap()
    }

    /// A record of a thousand entries: of the floor and of texts in turn, each third for the bureau, each fifth of a party.
    fn index() -> Index {
        let mut index = Index::default();
        for number in 0..1_000 {
            let strand = Strand {
                area: if number % 2 == 0 { "floor" } else { "texts" }.to_owned(),
                meeting: Some(slug(if number < 500 { "som-1" } else { "som-2" })),
                circle: if number % 3 == 0 { Circle::Bureau } else { Circle::Public },
                owner: None,
            };
            index.note(number, strand, (number % 5 == 0).then(|| slug("orluna")).into_iter().collect());
        }
        index
    }

    /// What is found by going through every line.
    fn by_hand(audience: Audience, agrees: impl Fn(u64) -> bool) -> Vec<u64> {
        (0..1_000).rev().filter(|number| (audience == Audience::Bureau || number % 3 != 0) && agrees(*number)).collect()
    }

    fn check(wanted: &Wanted<'_>, audience: Audience, by_hand: &[u64]) {
        let index = index();
        let found = index.find(wanted, |strand| strand.reads(&Capacity::Public, audience));
        assert_eq!(found.count(), by_hand.len(), "{wanted:?}");
        assert_eq!(found.up_to(u64::MAX, 10), by_hand.iter().take(10).copied().collect::<Vec<_>>(), "{wanted:?}");
        let later: Vec<u64> = by_hand.iter().rev().copied().filter(|number| *number > 321).take(10).collect();
        assert_eq!(found.after(321, 10), later, "{wanted:?}");
    }

    #[test]
    fn what_is_found_by_strands_is_what_is_found_line_by_line() {
        let (som, orluna, nobody) = (slug("som-1"), slug("orluna"), slug("felmora"));
        let all = Wanted { area: None, meeting: None, party: None, numbers: 0..1_000 };
        for audience in [Audience::Public, Audience::Bureau] {
            check(&all, audience, &by_hand(audience, |_| true));
            let floor = Wanted { area: Some("floor"), ..all.clone() };
            check(&floor, audience, &by_hand(audience, |number| number % 2 == 0));
            let some = Wanted { meeting: Some(&som), party: Some(&orluna), numbers: 40..460, ..floor.clone() };
            check(&some, audience, &by_hand(audience, |number| number % 10 == 0 && (40..460).contains(&number)));
            check(&Wanted { party: Some(&nobody), ..all.clone() }, audience, &[]);
            check(&Wanted { area: Some("flo"), ..all.clone() }, audience, &[]);
            check(&Wanted { numbers: Range { start: 700, end: 600 }, ..all.clone() }, audience, &[]);
        }
    }
}
