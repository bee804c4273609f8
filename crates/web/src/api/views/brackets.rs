//! Brackets of a text: how many are open, who holds them, what blocks the reader's own delegation.

use procedure::texts::view::{blocking, holders};

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::{count, forms};

forms! {
    /// Brackets of a text.
    Brackets = "brackets" {
        /// How many proposals are open.
        open: u64,
        /// Who holds how many, as far as the reader may know whose they are; most first.
        holders: Vec<Held>,
        /// What still blocks the reader's own delegation; nothing for others, and once the text is adopted.
        blocking: Option<Blocks>,
    }
    /// Brackets of one holder.
    Held = "held-brackets" {
        /// Whose they are.
        capacity: String,
        /// How many are open.
        brackets: u64,
    }
    /// What still blocks a delegation.
    Blocks = "blocking" {
        /// Its own open proposals, by ordinal.
        own: Vec<u32>,
        /// The paragraphs that wait for its confirmation.
        to_confirm: Vec<u32>,
        /// Open proposals of others on paragraphs on which it supports a proposal or reserved its position.
        others: Vec<u32>,
    }
}

addresses! {
    below "/v1/{process}";
    /// How many brackets are open, who holds them, and what still blocks the reader's own delegation.
    view "read-brackets" "/meetings/{meeting}/texts/{text}/brackets" [] => brackets;
}

fn brackets(ask: &Ask<'_>) -> Result<Brackets, Problem> {
    let (of, draft) = ask.draft()?;
    let view = ask.draw.view_of(&of, &draft, None).ok_or(Fault::NotFound)?;
    let held =
        |(owner, number): (procedure::Capacity, usize)| Held { capacity: owner.to_string(), brackets: count(number) };
    let own = ask.capacity().party().filter(|_| !view.adopted);
    let blocks = own.map(|party| blocking(ask.draw.state(), &of, &draft, party));
    Ok(Brackets {
        open: count(view.open),
        holders: holders(&view).into_iter().map(held).collect(),
        blocking: blocks.map(|blocks| Blocks { own: blocks.own, to_confirm: blocks.to_confirm, others: blocks.others }),
    })
}
