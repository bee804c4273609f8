//! The second factor of a password: a code of an authenticator (TOTP, RFC 6238), or one of ten recovery codes, each once.

use clerk::randomness;
use fast_qr::QRBuilder;
use fast_qr::convert::svg::SvgBuilder;
use procedure::names::Hash;
use record::accounts::By;
use record::sign_ins::Stage;
use totp_rs::{Algorithm, Builder, Secret, Totp};

use super::ceremonies::{self, Ceremony};
use super::{Caller, Refused, enter};
use crate::answer::Answer;

/// How many recovery codes there are.
const CODES: usize = 10;
/// The digits of a code.
const DIGITS: usize = 6;
/// The seconds of a step.
const STEP: u64 = 30;

/// What is shown to set a second factor up.
pub(super) struct Shown {
    /// The ceremony.
    pub(super) id: String,
    /// The secret, to be typed in where no picture can be read.
    pub(super) secret: String,
    /// The picture.
    pub(super) picture: String,
}

/// SHA-1, six digits, thirty seconds: what every authenticator knows. One step early or late is taken.
fn totp(secret: &[u8], account: &str) -> Option<Totp> {
    let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_skew(1).with_step_duration(STEP);
    builder.with_secret(secret.to_vec()).with_issuer(Some("Meshveret")).with_account_name(account).build().ok()
}

fn seconds(ms: i64) -> u64 {
    ms.max(0).unsigned_abs() / 1000
}

/// The step whose code this is.
fn step(secret: &[u8], code: &str, now: i64) -> Option<i64> {
    let step = totp(secret, "")?.check(code, seconds(now))?;
    i64::try_from(step).ok()
}

/// What is left of a code when spaces and hyphens are taken out.
fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).take(64).map(|c| c.to_ascii_uppercase()).collect()
}

fn code_hash(account: i64, code: &str) -> [u8; 32] {
    Hash::of(&[b"meshveret-recovery-code/v1\n", &account.to_be_bytes(), code.as_bytes()]).0
}

/// Checks the code of an account, and uses it up; by which means it was right.
pub(super) fn check(caller: &Caller<'_>, account: i64) -> Result<&'static str, Refused> {
    let (now, directory) = (caller.site.now(), caller.site.directory());
    let counters = [(format!("second {account}"), caller.settings().failures.second_factor)];
    caller.ins().limits.take(&counters, now).map_err(Refused::TooMany)?;
    let code = plain(caller.field("code"));
    let digits = code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit());
    let right = if digits {
        let second = directory.second_factor(account)?.ok_or(Refused::SignIn)?;
        match step(&second.secret, &code, now) {
            Some(step) => directory.use_step(account, step)?,
            None => false,
        }
    } else {
        directory.use_recovery_code(account, &code_hash(account, &code))?
    };
    let means = if digits { "second-factor" } else { "recovery-code" };
    if !right {
        caller.note(account, "refused", means);
        return Err(Refused::Said("accounts-code-wrong"));
    }
    caller.ins().limits.give_back(&counters);
    Ok(means)
}

/// The code after the password.
pub(super) fn enter_by(caller: &Caller<'_>) -> Result<Answer, Refused> {
    let (_, owner) = caller.owner_at(&[Stage::Half])?;
    let means = check(caller, owner.id)?;
    let account = caller.site.directory().account_by(By::Id(owner.id))?.ok_or(Refused::SignIn)?;
    if means == "recovery-code" {
        caller.note(owner.id, "used", means);
    }
    enter::enter(caller, &account, "password", Stage::Whole)
}

/// Begins to set a second factor up.
pub(super) fn begin(caller: &Caller<'_>) -> Result<Shown, Refused> {
    let (_, owner) = caller.proven()?;
    let mut secret = [0; 20];
    secret.iter_mut().zip(randomness::bytes()).for_each(|(to, from)| *to = from);
    shown(caller, (owner.id, &owner.name), secret)
}

fn shown(caller: &Caller<'_>, (account, name): (i64, &str), secret: [u8; 20]) -> Result<Shown, Refused> {
    let address = totp(&secret, name).and_then(|totp| totp.to_url().ok()).ok_or(Refused::Failed)?;
    let code = QRBuilder::new(address).build().map_err(|_too_long| Refused::Failed)?;
    let base32 = Secret::from(secret.to_vec()).to_base32();
    Ok(Shown {
        id: ceremonies::begin(
            caller.site.directory(),
            &Ceremony::SecondFactor(account, secret),
            &format!("account {account}"),
            caller.site.now(),
        )?,
        secret: grouped(&base32, ' '),
        picture: SvgBuilder::default().to_str(&code),
    })
}

/// Sets a second factor up, once its first code is right; the recovery codes, or what is to be shown again.
pub(super) fn finish(caller: &Caller<'_>) -> Result<Result<(Vec<String>, Answer), Shown>, Refused> {
    let (_, owner) = caller.proven()?;
    let now = caller.site.now();
    let begun = ceremonies::take(caller.site.directory(), caller.field("ceremony"), now)?;
    let Some(Ceremony::SecondFactor(account, secret)) = begun else { return Err(Refused::Said("accounts-too-late")) };
    if account != owner.id {
        return Err(Refused::NotSeen);
    }
    let Some(step) = step(&secret, &plain(caller.field("code")), now) else {
        return shown(caller, (owner.id, &owner.name), secret).map(Err);
    };
    let codes: Vec<String> = std::iter::repeat_with(|| Secret::from(randomness::bytes().to_vec()).to_base32())
        .map(|random| random.chars().take(16).collect())
        .take(CODES)
        .collect();
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| code_hash(owner.id, code)).collect();
    let directory = caller.site.directory();
    directory.set_second_factor(owner.id, (&secret, step), &hashes, now)?;
    enter::others_out(caller, owner.id)?;
    caller.note(owner.id, "added", "second-factor");
    let answer = enter::whole(caller, "")?;
    Ok(Ok((codes.iter().map(|code| grouped(code, '-')).collect(), answer)))
}

/// A code in groups of four.
fn grouped(code: &str, between: char) -> String {
    let mut grouped = String::new();
    for (place, c) in code.chars().enumerate() {
        if place > 0 && place.is_multiple_of(4) {
            grouped.push(between);
        }
        grouped.push(c);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, in six digits; each is taken one step early and late, and no more.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = b"12345678901234567890";
        for (time, code) in
            [(1_111_111_111, "050471"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            let of = |seconds: i64| step(secret, code, seconds * 1000);
            let expected = Some(time / 30);
            assert_eq!([of(time), of(time - 30), of(time + 30)], [expected; 3]);
            assert_eq!([of(time - 60), of(time + 61)], [None; 2]);
        }
        assert_eq!(step(secret, "287 082", 59_000), None);
        assert_eq!(plain(" 287-082 x"), "287082X");
    }

    #[test]
    fn codes_are_read_in_groups() {
        assert_eq!(grouped("ABCDEFGHI", '-'), "ABCD-EFGH-I");
        assert_eq!(grouped("", '-'), "");
    }
}
