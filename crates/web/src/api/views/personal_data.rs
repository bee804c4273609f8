//! Personal data: who of the bureau looked at what, and what persons asked to have erased.

use record::Failure;
use record::looks::Look as Noted;
use record::own_data::ErasureRequest;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::{At, forms};

forms! {
    /// A look of the Chair or the secretariat at personal data.
    Look = "look" {
        /// When, by the server's clock.
        at: At,
        /// As whom.
        capacity: String,
        /// The random id of the account; nothing for a seat without one.
        account: Option<String>,
        /// What was looked at, in a word.
        what: String,
        /// The meeting of which it is.
        meeting: Option<String>,
        /// The party whose persons they are; nothing where they are those of every party.
        party: Option<String>,
    }
    /// What a person asked to have erased.
    Request = "erasure-request" {
        /// Its number.
        request: i64,
        /// When it was made, by the server's clock.
        at: At,
        /// The random id of the account.
        account: String,
        /// As whom it acts.
        capacity: String,
        /// What is to be erased, in the words of whoever asks.
        words: String,
        /// When it was answered.
        answered: Option<At>,
    }
}

addresses! {
    below "/v1/{process}";
    /// Looks of the Chair and the secretariat at personal data: all for both, for a party those that concern its persons.
    list "list-looks" "/looks" [] => looks;
    /// What persons asked to have erased, for the secretariat.
    list "list-erasure-requests" "/erasure-requests" [] => requests;
}

/// What was found where it is for the reader.
fn for_reader<T>(found: Option<Result<Vec<T>, Failure>>) -> Result<Vec<T>, Problem> {
    found.ok_or(Fault::NotFound)?.map_err(|failure| {
        tracing::error!(error = %failure, "a log of personal data could not be read");
        Fault::Failed.into()
    })
}

fn looks(ask: &Ask<'_>) -> Result<Vec<Look>, Problem> {
    let look = |look: Noted| Look {
        at: At::of(look.at),
        capacity: look.capacity,
        account: look.account,
        what: look.what,
        meeting: look.meeting,
        party: look.party,
    };
    Ok(for_reader(crate::personal_data::looks(&ask.draw))?.into_iter().map(look).collect())
}

fn requests(ask: &Ask<'_>) -> Result<Vec<Request>, Problem> {
    let request = |request: ErasureRequest| Request {
        request: request.id,
        at: At::of(request.at),
        account: request.account,
        capacity: request.capacity,
        words: request.words,
        answered: request.answered.map(At::of),
    };
    Ok(for_reader(crate::personal_data::requests(&ask.draw))?.into_iter().map(request).collect())
}
