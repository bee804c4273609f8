//! The alternat: in the copy that a State keeps, that State is named and signs first.

use crate::prelude::*;

/// The order of signatories in the copy of one of them: itself, then the others as they stand in `sorted`, the order that
/// was agreed (`signature.order`). Names are sorted at the edge, where languages are known. Whoever is not among the
/// signatories, such as a depositary, has its copy in the agreed order.
pub fn alternat(sorted: &[Slug], copy_of: &Slug) -> Vec<Slug> {
    let first = sorted.iter().filter(|party| *party == copy_of);
    let others = sorted.iter().filter(|party| *party != copy_of);
    first.chain(others).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_comes_first_in_its_own_copy() {
        let sorted: Vec<Slug> = ["arvania", "belmara", "chandria"].iter().filter_map(|text| Slug::new(text)).collect();
        let check = |copy_of: &str| -> Vec<String> {
            alternat(&sorted, &Slug::new(copy_of).unwrap()).iter().map(ToString::to_string).collect()
        };
        assert_eq!(check("arvania"), ["arvania", "belmara", "chandria"]);
        assert_eq!(check("chandria"), ["chandria", "arvania", "belmara"]);
        assert_eq!(check("depositary"), ["arvania", "belmara", "chandria"]);
    }
}
