//! A password, the first of two factors: checked slowly, a few at a time, and never told apart from an unknown name.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::{PasswordHasher, PasswordVerifier};
use procedure::names::Hash;
use record::sign_ins::{Stage, Which};

use super::limits::Counter;
use super::means::Means;
use super::{Caller, Refused, enter, second_factor};
use crate::answer::{Answer, see_other};
use crate::reader::hashed;

/// The least length of a password that somebody chooses, in characters.
pub(crate) const PASSWORD_CHARS_MIN: usize = 12;
/// The most bytes of a password that are read.
const PASSWORD_BYTES_MAX: usize = 1_000;
/// The least number of different characters in it.
const DIFFERENT_MIN: usize = 5;

/// The least number of characters that are left of it when known words and rows of keys are taken out.
const OWN_CHARS_MIN: usize = 6;
/// Words by which guessing begins, in the languages of the house, and its own; and behind an empty line rows of keys and of
/// letters, of which four in a row are no choice of anybody's, forwards or backwards.
const KNOWN: &str = include_str!("known.txt");

/// Passwords of twelve characters and more that stood in breaches: the first four bytes of the SHA-256 of each in small letters,
/// sorted, as differences in groups of seven bits (LEB128). `examples/breached.rs` makes it, and says of what.
const BREACHED: &[u8] = include_bytes!("breached.bin");

/// What is checked where there is no password: as dear as any other, and of no word.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bWVzaHZlcmV0IG5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The hash of a password, as it is kept (Argon2id, RFC 9106; 19 MiB and two passes, as OWASP has it).
///
/// # Errors
/// The parameters are refused, which the fixed ones are not.
pub fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
}

/// An unknown name takes as long as a wrong password.
fn holds(kept: Option<&str>, password: &str) -> bool {
    let kept = kept.filter(|kept| !kept.is_empty());
    let hash = PasswordHash::new(kept.unwrap_or(NOBODY));
    let fits = hash.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
    fits && kept.is_some()
}

/// Works at passwords, a few at a time: each takes 19 MiB and a core for some 40 ms.
async fn slowly<T: Send + 'static>(
    caller: &Caller<'_>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refused> {
    let ins = caller.ins();
    let _place = ins.queue.try_acquire().map_err(|_full| Refused::Busy)?;
    let _permit = ins.checks.acquire().await.map_err(|_closed| Refused::Failed)?;
    tokio::task::spawn_blocking(work).await.map_err(|error| {
        tracing::error!(%error, "a password could not be worked at");
        Refused::Failed
    })
}

/// What a failure with a name counts on. Whether there is such an account makes no difference.
fn counters(caller: &Caller<'_>, name: &str) -> [Counter; 4] {
    let (of, network) = (caller.settings().failures, caller.network);
    let name: String = name.chars().take(64).collect();
    [
        ("all".to_owned(), of.all),
        (format!("network {network}"), of.network),
        (format!("account {name} {network}"), of.account_from_network),
        (format!("account {name}"), of.account),
    ]
}

/// Name and password. The second factor comes next. An account whose only means is a password, as one of an earlier release
/// is, may only choose how to sign in; where there is another means, a password alone opens nothing.
pub(super) async fn enter_by(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (name, password) = (caller.field("name"), caller.field("password"));
    if password.len() > PASSWORD_BYTES_MAX {
        return Err(Refused::Said("accounts-wrong"));
    }
    let counters = counters(caller, name);
    caller.ins().limits.take(&counters, caller.site.now()).map_err(Refused::TooMany)?;
    let found = caller.site.directory().account(name)?;
    let (kept, given) = (found.as_ref().map(|account| account.password.clone()), password.to_owned());
    let right = slowly(caller, move || holds(kept.as_deref(), &given)).await;
    // Whoever was not looked at did not fail.
    let right = right.inspect_err(|_not_checked| caller.ins().limits.give_back(&counters))?;
    let Some(account) = found.as_ref().filter(|_| right) else {
        refused(caller, found.map(|account| account.id));
        return Err(Refused::Said("accounts-wrong"));
    };
    caller.ins().limits.give_back(&counters);
    let means = Means::of(caller, account.id)?;
    match (means.second_factor.is_some(), means.any()) {
        (true, _) => enter::enter(caller, account, "password", Stage::Half),
        (false, false) => enter::enter(caller, account, "password", Stage::SetUp),
        (false, true) => {
            refused(caller, Some(account.id));
            Err(Refused::Said("accounts-wrong"))
        }
    }
}

/// Notes a refused attempt beside the answer, so that a known name takes no longer than an unknown one.
fn refused(caller: &Caller<'_>, account: Option<i64>) {
    let Some(account) = account else { return };
    let (site, kept) = (caller.site.clone(), caller.settings().log_kept_ms);
    let line = record::sign_in_log::LogLine {
        at: site.now(),
        what: "refused".to_owned(),
        means: "password".to_owned(),
        device: caller.device.to_owned(),
        network: caller.network.to_owned(),
        made_by: String::new(),
    };
    drop(tokio::task::spawn_blocking(move || {
        if let Err(failure) = site.directory().note_sign_in(account, &line, kept) {
            tracing::error!(error = %failure, "a sign-in could not be noted");
        }
    }));
}

/// Password and second factor again, of whoever is signed in.
pub(super) async fn prove(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.owner_at(&[Stage::Whole])?;
    let counters = counters(caller, &owner.name);
    caller.ins().limits.take(&counters, caller.site.now()).map_err(Refused::TooMany)?;
    let account = caller.site.directory().account(&owner.name)?.ok_or(Refused::SignIn)?;
    let (kept, given) = (account.password.clone(), caller.field("password").to_owned());
    let right = given.len() <= PASSWORD_BYTES_MAX && slowly(caller, move || holds(Some(&kept), &given)).await?;
    if !right {
        caller.note(owner.id, "refused", "password");
        return Err(Refused::Said("accounts-wrong"));
    }
    second_factor::check(caller, owner.id)?;
    caller.ins().limits.give_back(&counters);
    enter::enter(caller, &account, "password", Stage::Whole)
}

/// Why a password is too weak; none where it is not.
fn weakness(name: &str, password: &str) -> Option<&'static str> {
    let mut different: Vec<char> = password.chars().collect();
    different.sort_unstable();
    different.dedup();
    if password.chars().count() < PASSWORD_CHARS_MIN {
        Some("accounts-too-short")
    } else if password.len() > PASSWORD_BYTES_MAX {
        Some("accounts-too-long")
    } else if different.len() < DIFFERENT_MIN
        || password.to_lowercase().contains(&name.to_lowercase())
        || own(password) < OWN_CHARS_MIN
    {
        Some("accounts-too-plain")
    } else if is_breached(password) {
        Some("accounts-too-known")
    } else {
        None
    }
}

/// True for a password that stood in a breach; and, by chance, for one of three thousand that did not.
fn is_breached(password: &str) -> bool {
    let hash = Hash::of(&[password.to_lowercase().as_bytes()]);
    let Some((first, _)) = hash.0.split_first_chunk() else { return false };
    let sought = u32::from_be_bytes(*first);
    breached().any(|known| known == sought)
}

/// The numbers of the list, in their order.
fn breached() -> impl Iterator<Item = u32> {
    let (mut bytes, mut last) = (BREACHED.iter(), 0_u32);
    std::iter::from_fn(move || {
        let (mut step, mut shift) = (0_u32, 0_u32);
        loop {
            let byte = u32::from(*bytes.next()?);
            step |= (byte & 0x7f).checked_shl(shift)?;
            shift = shift.saturating_add(7);
            if byte & 0x80 == 0 {
                break;
            }
        }
        last = last.wrapping_add(step);
        Some(last)
    })
}

/// How many different characters of a password are its owner's: those outside known words and rows.
fn own(password: &str) -> usize {
    let (words, rows) = KNOWN.split_once("\n\n").unwrap_or((KNOWN, ""));
    let rest = words.lines().fold(password.to_lowercase(), |rest, known| rest.replace(known, " "));
    let letters: Vec<char> = rest.chars().collect();
    let in_row = |four: &&[char]| {
        let (there, back): (String, String) = (four.iter().collect(), four.iter().rev().collect());
        rows.lines().any(|row| row.contains(&there) || row.contains(&back))
    };
    let taken: Vec<char> = letters.windows(4).filter(in_row).flatten().copied().collect();
    let mut own: Vec<char> = letters.into_iter().filter(|c| c.is_alphanumeric() && !taken.contains(c)).collect();
    own.sort_unstable();
    own.dedup();
    own.len()
}

/// Another password, for whoever proved who they are. Other devices are signed out.
pub(super) async fn choose(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.proven()?;
    let new = caller.field("new-password");
    if let Some(weak) = weakness(&owner.name, new) {
        return Err(Refused::Said(weak));
    }
    let new = new.to_owned();
    let hash = slowly(caller, move || hash_password(&new)).await?.map_err(|_parameters| Refused::Failed)?;
    let (directory, now) = (caller.site.directory(), caller.site.now());
    directory.set_password(&owner.name, (&owner.handle, &hash), now)?;
    let token = caller.reader.token.as_ref().map(hashed);
    directory.end_sign_ins(owner.id, Which::AllBut(token.as_ref()))?;
    caller.note(owner.id, "changed", "password");
    if directory.second_factor(owner.id)?.is_none() {
        return Ok(see_other(&format!("/{}/sign-in/account/second/", caller.lang)));
    }
    enter::whole(caller, &format!("/{}/sign-in/account/?said=changed", caller.lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// OWASP's parameters for Argon2id; whoever is not known is checked by the same.
    #[test]
    fn every_check_is_as_dear_as_any_other() {
        let kept = hash_password("twelve chars").unwrap();
        let dear = |hash: &str| hash.rsplit_once('$').and_then(|(head, _)| head.rsplit_once('$')).unwrap().0.to_owned();
        assert_eq!(dear(&kept), "$argon2id$v=19$m=19456,t=2,p=1");
        assert_eq!((dear(NOBODY), NOBODY.len()), (dear(&kept), kept.len()));
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert!(holds(Some(&kept), "twelve chars") && !holds(Some(&kept), "Twelve chars"));
        assert!(!holds(None, "twelve chars") && !holds(Some(""), ""));
    }

    #[test]
    fn a_plain_password_is_refused() {
        assert_eq!(weakness("anna", "elevenchars"), Some("accounts-too-short"));
        assert_eq!(weakness("anna", "aaaabbbbcccc"), Some("accounts-too-plain"));
        assert_eq!(weakness("anna", "my name is Anna"), Some("accounts-too-plain"));
        assert_eq!(weakness("anna", &"long enough ".repeat(100)), Some("accounts-too-long"));
        for known in [
            "password12345",
            "Meshveret2026",
            "qwertyuiop[]",
            "1q2w3e4r5t12345",
            "abcdefghijkl",
            "Secretariat-1",
            "\u{439}\u{446}\u{443}\u{43a}\u{435}\u{43d}\u{433}\u{448}\u{449}\u{437}\u{445}\u{44a}",
            "Welcome2026!",
            "parolparol1234",
            "987654321098",
        ] {
            assert_eq!(weakness("anna", known), Some("accounts-too-plain"), "{known}");
        }
        for breached in ["leavemealone", "LeaveMeAlone", "chickenwing101", "polniypizdec0211", "websolutions"] {
            assert_eq!(weakness("anna", breached), Some("accounts-too-known"), "{breached}");
        }
        assert_eq!(weakness("anna", "twelve chars"), None);
        assert_eq!(weakness("anna", "correct horse battery"), None);
        assert_eq!(weakness("anna", "двенадцать бу"), None);
    }

    #[test]
    fn the_list_of_breached_passwords_is_whole_and_seldom_wrong() {
        let all: Vec<u32> = breached().collect();
        assert!(all.len() > 1_000_000 && all.windows(2).all(|pair| pair[0] < pair[1]), "{} passwords", all.len());
        let ours = (0..1_000).filter(|number| is_breached(&format!("a sentence that nobody chose {number}")));
        assert!(ours.count() < 10);
    }
}
