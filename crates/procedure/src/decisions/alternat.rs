//! The alternat: in the copy that a State keeps, that State is named and signs first, and its language comes first.

use crate::prelude::*;

/// The order of signatories in the copy of one of them: itself, then the others as they stand in `agreed`, the order that
/// was agreed (`signature.order`). Names are sorted at the edge, where languages are known. Whoever is not among the
/// signatories, such as a depositary, has its copy in the agreed order. The languages of a text are ordered in the same way: that of
/// the State, where it is among them, then the others as the text has them.
pub fn alternat<T: Clone + PartialEq>(agreed: &[T], own: &T) -> Vec<T> {
    let first = agreed.iter().filter(|one| *one == own);
    let others = agreed.iter().filter(|one| *one != own);
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
        let authentic: Vec<Tag> = ["az", "en", "ru"].iter().filter_map(|tag| Tag::new(tag)).collect();
        let first = |own: &str| alternat(&authentic, &Tag::new(own).unwrap()).first().map(ToString::to_string);
        assert_eq!((first("ru").as_deref(), first("kk").as_deref()), (Some("ru"), Some("az")));
    }
}
