//! Which States a figure is about, as far as its name says so. The rules know no statistics, and a party has no code: a State is known
//! by its English name in the lists of areas. What cannot be read is nobody's, and nothing is refused for it.

use crate::membership::{Party, PartyKind};
use crate::prelude::*;

/// Codes of countries and areas with their names, a column for each language.
const AREAS: &str = include_str!("../../../locale/areas.tsv");
/// Groups of figures with their members.
const GROUPS: &str = include_str!("../../../evidence/data/groups.tsv");

/// True where a party is a State whose code is known, and the name of the figure has areas and groups that are all known and none of
/// which is this State or has it as a member.
pub(super) fn is_of_others(party: &Party, figure: &str) -> bool {
    let codes = codes(party);
    let mut areas = figure.split('-').skip(1).filter(|part| !is_year(part)).peekable();
    !codes.is_empty() && areas.peek().is_some() && areas.all(|area| is_another(area, &codes))
}

/// The codes of a State by what it is or was called in English.
fn codes(party: &Party) -> Vec<&'static str> {
    if party.kind != PartyKind::State {
        return Vec::new();
    }
    let called: Vec<&str> = party.names.iter().filter_map(|named| named.name.get("en")).map(str::trim).collect();
    let english = lines(AREAS).next().and_then(|head| head.split('\t').position(|tag| tag == "en"));
    let is_called =
        |line: &&str| english.and_then(|place| line.split('\t').nth(place)).is_some_and(|name| called.contains(&name));
    lines(AREAS).skip(1).filter(is_called).filter_map(|line| line.split('\t').next()).collect()
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// True of a known area that has none of these codes, and of a known group that has none of them as a member in any year.
fn is_another(area: &str, codes: &[&str]) -> bool {
    let members = lines(GROUPS).filter_map(|line| {
        let mut cells = line.split('\t');
        let (group, member) = (cells.next()?, cells.next()?);
        group.eq_ignore_ascii_case(area).then_some(member)
    });
    let mut members = members.peekable();
    if members.peek().is_some() {
        return !members.any(|member| codes.contains(&member));
    }
    let is_known =
        lines(AREAS).skip(1).filter_map(|line| line.split('\t').next()).any(|code| code.eq_ignore_ascii_case(area));
    is_known && !codes.iter().any(|code| code.eq_ignore_ascii_case(area))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::membership::PartyNamed;

    /// A party with its English names, the oldest first.
    fn party(kind: PartyKind, names: &[&str]) -> Party {
        let slug = Slug::new("somebody").unwrap();
        let named = |name: &&str| PartyNamed {
            party: slug.clone(),
            name: [(Tag::new("en").unwrap(), (*name).to_owned())].into_iter().collect(),
            formal: Texts::new(),
            from: None,
            source: None,
        };
        Party {
            names: names.iter().map(named).collect(),
            slug,
            kind,
            claims: Vec::new(),
            coordinators: Vec::new(),
            capital: None,
            offices: BTreeMap::new(),
            said: Texts::new(),
        }
    }

    #[test]
    fn a_figure_is_about_the_states_and_groups_of_its_name() {
        let kazakhstan = party(PartyKind::State, &["Kazakhstan"]);
        for own in
            ["stock-uzb-kaz", "destinations-kaz-2024", "matrix-ap", "matrix-ap_ita-2020", "spread-ca5", "received-kaz"]
        {
            assert!(!is_of_others(&kazakhstan, own), "{own}");
        }
        for other in ["stock-uzb-rus", "destinations-uzb-2024", "matrix-gcc", "matrix-eu-2020", "received-uzb"] {
            assert!(is_of_others(&kazakhstan, other), "{other}");
        }
        let turkiye = party(PartyKind::State, &["Turkey", "Türkiye"]);
        assert!(is_of_others(&turkiye, "stock-uzb-rus") && !is_of_others(&turkiye, "stock-uzb-tur"));
    }

    #[test]
    fn what_cannot_be_read_is_nobodys() {
        let kazakhstan = party(PartyKind::State, &["Kazakhstan"]);
        for unread in ["abroad-kes", "stock-uzb-kes", "overview", "world-2024", "matrix-our_group"] {
            assert!(!is_of_others(&kazakhstan, unread), "{unread}");
        }
        // A State that no list has, and an organisation, have no code.
        assert!(!is_of_others(&party(PartyKind::State, &["Orluna"]), "stock-uzb-rus"));
        assert!(!is_of_others(&party(PartyKind::Organisation, &["Kazakhstan"]), "stock-uzb-rus"));
    }
}
