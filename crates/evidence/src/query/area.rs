//! Which areas a question is about.

use super::Unanswerable;
use crate::codes::{self, Group, Scheme};
use crate::cube::{Cube, Field, of};

/// Whether published groups are among the areas of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Areas {
    /// Countries, and what is unknown or stateless.
    #[default]
    Countries,
    /// Published groups only.
    Groups,
    /// Both: an answer that must not be added up.
    All,
}

/// The areas that are asked of one side.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    /// Numbers of areas, sorted, each with the group by which it is here, where it is by one.
    pub(crate) numbers: Vec<(u32, Option<&'static Group>, &'static str)>,
}

impl Chosen {
    /// Reads codes of areas and groups; none for all areas.
    pub(crate) fn read(cube: &Cube, (asked, summed): (&[String], bool)) -> Result<Option<Self>, Unanswerable> {
        if asked.is_empty() {
            return Ok(None);
        }
        let mut numbers = Vec::new();
        let mut add = |code: &'static str, group| {
            if let Some(number) = of(&cube.table.dicts, Field::Origin).find(code) {
                numbers.push((number, group, code));
            }
        };
        let (mut published, mut others) = (Vec::new(), 0);
        for word in asked {
            if let Some(group) = codes::group(word) {
                group.members.iter().for_each(|(member, _, _)| add(member, Some(group)));
                others += 1;
                continue;
            }
            let code = codes::resolve(Scheme::Common, word).or_else(|| codes::resolve(Scheme::Names, word));
            let code = code.ok_or_else(|| Unanswerable::Area(word.clone()))?;
            add(code, None);
            if codes::may_be_summed(code) {
                others += 1;
            } else {
                published.push(code);
            }
        }
        if summed && !published.is_empty() && published.len() + others > 1 {
            return Err(Unanswerable::Group(published.join(", ")));
        }
        numbers.sort_by_key(|(number, group, _)| (*number, group.is_some()));
        // Who is asked for by name is there in every year.
        numbers.dedup_by_key(|(number, _, _)| *number);
        Ok(Some(Self { numbers }))
    }

    /// Whether an area is asked for in that year.
    pub(crate) fn has(&self, number: u32, year: Option<i32>) -> bool {
        self.numbers
            .binary_search_by_key(&number, |(number, _, _)| *number)
            .ok()
            .and_then(|place| self.numbers.get(place))
            .is_some_and(|(_, group, code)| group.is_none_or(|group| group.has(code, year)))
    }
}
