//! The means of an account taken together: whether it can sign in, and what may be taken away from it.

use record::means::{Identity, PasskeyRow, SecondFactor};

use super::{Caller, Refused};
use crate::answer::{Answer, see_other};

/// By what an account can sign in.
pub(super) struct Means {
    pub(super) passkeys: Vec<PasskeyRow>,
    pub(super) password: bool,
    pub(super) second_factor: Option<SecondFactor>,
    pub(super) identities: Vec<Identity>,
}

impl Means {
    /// Those of an account.
    pub(super) fn of(caller: &Caller<'_>, account: i64) -> Result<Self, Refused> {
        let directory = caller.site.directory();
        let known = directory.account_by(record::accounts::By::Id(account))?;
        Ok(Self {
            passkeys: directory.passkeys(account)?,
            password: known.is_some_and(|known| !known.password.is_empty()),
            second_factor: directory.second_factor(account)?,
            identities: directory.identities(account)?,
        })
    }

    /// How many there are; a password is one only with its second factor.
    fn count(&self) -> usize {
        let password = usize::from(self.password && self.second_factor.is_some());
        self.passkeys.len().saturating_add(self.identities.len()).saturating_add(password)
    }

    /// True where there is one.
    pub(super) fn any(&self) -> bool {
        self.count() > 0
    }
}

/// Takes a means away. The last one stays, unless a link is at hand by which its owner comes in again.
pub(super) fn remove(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.proven()?;
    let (directory, means) = (caller.site.directory(), Means::of(caller, owner.id)?);
    if means.count() <= 1 && directory.live_link(owner.id, caller.site.now())?.is_none() {
        return Err(Refused::Said("accounts-last-means"));
    }
    let kind = caller.field("means");
    let removed = match kind {
        "passkey" => {
            let id = caller.field("passkey").parse().map_err(|_no_number| Refused::Missing)?;
            directory.remove_passkey(owner.id, id)?
        }
        "password" => {
            directory.remove_password(owner.id)?;
            true
        }
        "provider" => directory.remove_identity(owner.id, (caller.field("issuer"), caller.field("subject")))?,
        _ => false,
    };
    if !removed {
        return Err(Refused::Missing);
    }
    caller.note(owner.id, "removed", kind);
    // Whoever came in by what was taken away is out.
    super::enter::others_out(caller, owner.id)?;
    Ok(see_other(&format!("/{}/sign-in/account/?said=removed", caller.lang)))
}
