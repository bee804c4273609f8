//! `init`: an empty process of one's own, with rules and an account for its secretariat.

use anyhow::{Context, Result, anyhow};
use clerk::{Clerk, PutError, Request, randomness};
use locale::{Lang, Locale};
use procedure::fields::Fields;
use procedure::names::{Hash, PROCESS_SLUGS_RESERVED};
use procedure::{Act, Capacity, Channel, Rejection};

use crate::arguments::InitOptions;
use crate::house::House;
use crate::output::{Ended, complain, say, sentence};

/// Makes a process. A second one on the same data directory is added to it.
pub(crate) fn init(options: &InitOptions, lang: Lang) -> Result<Ended> {
    let rules = std::fs::read_to_string(&options.rules);
    let rules = rules.with_context(|| format!("cannot read {}", options.rules.display()))?;
    if PROCESS_SLUGS_RESERVED.contains(&options.process.as_str()) || options.process.looks_like_language() {
        return Err(anyhow!("{} is reserved for an address of the site", options.process));
    }
    // Rules that cannot be read are refused before anything is made.
    if let Err(error) = procedure::rules::profile::Profile::read(&rules) {
        complain(&format!("{}: {error:?}", options.rules.display()));
        return Ok(Ended::Refused);
    }
    let mut house = House::open(&options.data)?;
    if let Ok(clerk) = house.clerk(&options.process)
        && clerk.snapshot().head() > 0
    {
        return Err(anyhow!("there is a process {} in this data directory already", options.process));
    }
    let clerk = house.clerk_or_new(&options.process)?;
    let account = account(&house, options)?;
    let put = put_all(&clerk, options, (&rules, &account.handle));
    if let Err(PutError::Rejected(rejection)) = &put {
        let locale = Locale::of(lang).unwrap_or_else(Locale::english);
        complain(&sentence(locale, rejection));
        return Ok(Ended::Refused);
    }
    put?;
    say(&format!("process {}\nlog key {}", options.process, clerk.key()));
    match account.password {
        Some(password) => say(&format!("account {}\none-time password {password}", options.admin)),
        None => say(&format!("account {}, with the password it has", options.admin)),
    }
    Ok(Ended::Done)
}

/// An account, and the password it got if it is new.
struct Account {
    handle: String,
    password: Option<String>,
}

fn account(house: &House, options: &InitOptions) -> Result<Account> {
    let name = options.admin.as_str();
    if let Some(known) = house.directory.account(name)? {
        return Ok(Account { handle: known.handle, password: None });
    }
    let random = Hash(randomness::bytes()).to_string();
    let (handle, password) = (random.get(..16).context("a short hash")?, random.get(16..36).context("a short hash")?);
    let handle = format!("a{handle}");
    let hash = web::hash_password(password).map_err(|error| anyhow!("cannot keep a password: {error}"))?;
    house.directory.set_password(name, (&handle, &hash), house.clock.now())?;
    Ok(Account { handle, password: Some(password.to_owned()) })
}

fn put_all(clerk: &Clerk, options: &InitOptions, (rules, handle): (&str, &str)) -> Result<(), PutError> {
    let slug = options.process.as_str();
    let name = options.name.as_deref().unwrap_or(slug);
    let symbol = options.symbol.clone().unwrap_or_else(|| slug.to_uppercase());
    let nature = if options.rehearsal { "rehearsal" } else { "real" };
    let adopted = if options.adopted { "yes" } else { "no" };
    let open = [
        ("process", slug),
        ("nature", nature),
        ("name.en", name),
        ("full-name.en", name),
        ("zone", &options.zone),
        ("symbol", &symbol),
    ];
    put(clerk, "record.open", &open)?;
    put(clerk, "rules.set-profile", &[("toml", rules), ("adopted", adopted)])?;
    put(clerk, "accounts.grant", &[("account", handle), ("to-act-as", "secretariat")])?;
    put(clerk, "accounts.grant", &[("account", handle), ("to-act-as", "chair")])
}

fn put(clerk: &Clerk, name: &str, given: &[(&str, &str)]) -> Result<(), PutError> {
    let mut fields = Fields::default();
    for (field, text) in given {
        fields.add(field, text)?;
    }
    let act = Act::read(name, fields).map_err(|rejection: Rejection| rejection)?;
    let request = Request {
        key: Some(format!("init/{name}/{}", given.last().map(|(_, value)| *value).unwrap_or_default())),
        ..Request::new(act, Capacity::Secretariat, Channel::File)
    };
    clerk.put(request).map(|_| ())
}
