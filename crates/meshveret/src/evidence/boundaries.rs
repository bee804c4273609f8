//! `evidence boundaries`: the file over which maps are drawn, taken whole or not at all.

use std::fs::File;

use anyhow::{Context, Result};
use clerk::{Clock, WallClock};
use evidence::boundaries::{BYTES, Boundaries, WORDS};
use evidence::codes;
use evidence::cube::Store;
use figures::{Boundaries as Outlines, Reading};
use locale::Locale;

use super::{number, said};
use crate::arguments::EvidenceBoundariesOptions;
use crate::input;
use crate::output::{Ended, complain, say};

/// The most codes that are told.
const CODES_MAX: usize = 60;

/// Installs boundaries, or takes them away.
pub(super) fn boundaries(options: &EvidenceBoundariesOptions, locale: &Locale) -> Result<Ended> {
    let store = Store::below(&options.data);
    let Some(file) = &options.file else {
        let _lock = store.lock()?;
        let key = if store.uninstall()? { "evidence-boundaries-removed" } else { "evidence-boundaries-none" };
        say(&locale.text(key));
        return Ok(Ended::Done);
    };
    let words = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
    let (source, licence) = (words(&options.source), words(&options.licence));
    let fits = |text: &String| !text.is_empty() && text.chars().count() <= WORDS && !text.contains(char::is_control);
    if !fits(&source) || !fits(&licence) {
        complain(&said(locale, "evidence-boundaries-words", &[("most", number(locale, WORDS))]));
        return Ok(Ended::NotUnderstood);
    }
    let bytes =
        File::open(file).and_then(|file| input::up_to(file, BYTES)).with_context(|| file.display().to_string())?;
    let outlines = match Outlines::read(&bytes, Reading { code: options.code.as_deref(), known: codes::country }) {
        Ok(outlines) => outlines,
        Err(why) => {
            complain(&format!("{}: {}", file.display(), locale.text(&format!("evidence-boundaries-{}", why.word()))));
            return Ok(Ended::Refused);
        }
    };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let code = options.code.as_deref().unwrap_or_default();
    let taken = Boundaries::of(bytes, (&source, &licence), (code, &name), WallClock.now());
    let _lock = store.lock()?;
    store.install(&taken)?;
    let counted = outlines.counted();
    let numbers = [
        ("areas", counted.areas),
        ("unnamed", counted.unnamed),
        ("lines", counted.lines),
        ("disputed", counted.disputed),
        ("points", counted.points),
    ];
    say(&said(locale, "evidence-boundaries-taken", &numbers.map(|(name, of)| (name, number(locale, of)))));
    if !counted.unknown.is_empty() {
        let known: Vec<&str> = counted.unknown.iter().take(CODES_MAX).map(String::as_str).collect();
        let more = if counted.unknown.len() > CODES_MAX { " …" } else { "" };
        let codes = format!("{}{more}", known.join(", "));
        say(&said(locale, "evidence-boundaries-unknown", &[("codes", codes)]));
    }
    say(&format!("sha256={}", taken.sha256));
    Ok(Ended::Done)
}
