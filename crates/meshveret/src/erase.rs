//! `erase`: what of personal texts would be erased, or is, and why; by the same acts as on a page.

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::{Context, Result};
use clerk::{Clerk, PutError, Request};
use locale::{Lang, Locale};
use procedure::names::{Hash, Slug};
use procedure::record::erase::Erase;
use procedure::record::expire::Expire;
use procedure::record::files::FILE;
use procedure::record::personal::{ERASED_MAX, Held, Which, Why};
use procedure::record::view::kept_texts;
use procedure::time::Instant;
use procedure::{Act, Capacity, Channel};
use serde::{Deserialize, Serialize};
use web::Site;

use crate::arguments::EraseOptions;
use crate::commands::{Work, Worked, capacity_named, hosted, work};
use crate::output::{Ended, sentence};

/// What is to be erased: what is given must agree.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Erasing {
    process: String,
    entry: Option<u64>,
    field: Option<String>,
    party: Option<Slug>,
    meeting: Option<Slug>,
    member: Option<u32>,
    containing: Option<String>,
    due: bool,
    why: Option<Why>,
    evidence: Option<String>,
    capacity: String,
    request: Option<i64>,
    dry_run: bool,
    show: bool,
    lang: String,
}

/// `erase`: erases the texts of a person, or a file.
pub(crate) fn erase(options: &EraseOptions, lang: Lang) -> Result<Ended> {
    let asked = Erasing {
        process: options.process.to_string(),
        entry: options.entry,
        field: options.field.clone(),
        party: options.party.clone(),
        meeting: options.meeting.clone(),
        member: options.member,
        containing: options.containing.clone(),
        due: options.due,
        why: options.why,
        evidence: options.evidence.clone(),
        capacity: options.capacity.to_string(),
        request: options.request,
        dry_run: options.dry_run,
        show: options.show,
        lang: lang.to_string(),
    };
    work(&options.at, &Work::Erase(asked), &[], (None, ""))
}

/// A text or a file that is found, and its words where they are asked for.
struct Found {
    held: Held,
    words: Option<String>,
}

impl Erasing {
    pub(crate) fn on(&self, site: &Site) -> Result<Worked> {
        if self.containing.is_some() && self.field.as_deref() == Some(FILE) {
            return Ok(Worked::said(2, "a file has no words to be found by: say the entry, the party or the meeting"));
        }
        let clerk = &hosted(site, &self.process)?.clerk;
        let capacity = capacity_named(clerk, &self.capacity)?;
        let found = self.found(clerk, &capacity);
        let mut words = found.iter().try_fold(String::new(), |mut words, found| -> Result<String> {
            writeln!(words, "{}", found.line())?;
            Ok(words)
        })?;
        if found.is_empty() {
            return Ok(Worked::said(1, "nothing to erase"));
        }
        if self.dry_run {
            write!(words, "{} would be erased", found.len())?;
            return Ok(Worked::said(0, words));
        }
        let (mut entries, now) = (Vec::new(), clerk.now());
        for act in self.acts(&found, now)? {
            let request =
                Request { evidence: self.evidence.clone(), ..Request::new(act, capacity.clone(), Channel::File) };
            match clerk.put(request) {
                Ok(receipt) => entries.push(receipt.number.to_string()),
                Err(error) => return Ok(self.refused(&error, &entries)),
            }
        }
        write!(words, "{} erased, entries {}", found.len(), entries.join(" "))?;
        let open = self.request.map(|id| site.directory().answer_erasure(&self.process, id, site.now())).transpose()?;
        if open == Some(false) {
            words.push_str("; no open request has this number");
        }
        Ok(Worked::said(0, words))
    }

    fn refused(&self, error: &PutError, before: &[String]) -> Worked {
        let locale = self.lang.parse().ok().and_then(Locale::of).unwrap_or_else(Locale::english);
        let before = if before.is_empty() { String::new() } else { format!("; put before: {}", before.join(" ")) };
        match error {
            PutError::Rejected(rejection) => Worked::said(1, format!("{}{before}", sentence(locale, rejection))),
            other => Worked::said(3, format!("{other}{before}")),
        }
    }

    fn which(&self) -> Which<'_> {
        Which {
            entry: self.entry,
            field: self.field.as_deref(),
            party: self.party.as_ref(),
            meeting: self.meeting.as_ref(),
            member: self.member,
        }
    }

    /// What agrees, in the order of the entries.
    fn found(&self, clerk: &Clerk, capacity: &Capacity) -> Vec<Found> {
        let (snapshot, now) = (clerk.snapshot(), clerk.now());
        let process = &snapshot.process;
        let due = |held: &Held| !self.due || held.until.is_some_and(|until| until <= now);
        let files = || {
            let of_one = |hash: Hash| process.state.file_named_by(hash, &self.which());
            let named = process.state.named_files(&self.which()).into_iter().flat_map(of_one);
            named.filter(due).map(|held| Found { held, words: None })
        };
        if self.field.as_deref() == Some(FILE) {
            return files().collect();
        }
        let all = kept_texts(process, &self.which(), "", capacity).into_iter();
        // What is erased with a text, the same field in other languages, is found with it.
        let named = |held: &Held| (held.entry, held.field, held.whose.member);
        let containing = self.containing.as_deref().unwrap_or_default();
        let with_it = kept_texts(process, &self.which(), containing, capacity);
        let with_it: BTreeSet<_> = with_it.iter().map(|kept| named(&kept.held)).collect();
        let kept = all.filter(|kept| with_it.contains(&named(&kept.held)) && due(&kept.held));
        let texts = kept.map(|kept| Found { held: (*kept.held).clone(), words: self.show.then_some(kept.text) });
        // With the time of texts passes that of files, and one act erases both.
        if self.due { texts.chain(files()).collect() } else { texts.collect() }
    }

    /// The acts that erase it: one where what is given says it to the rules, which read no text; else one for each.
    fn acts(&self, found: &[Found], now: i64) -> Result<Vec<Act>> {
        if self.due {
            let acts = found.len().div_ceil(ERASED_MAX).max(1);
            return Ok(vec![Act::RecordExpire(Expire { kept_until: Instant(now) }); acts]);
        }
        let why = self.why.context("say why: --why")?;
        let (field, meeting, party) = (self.field.clone(), self.meeting.clone(), self.party.clone());
        if self.containing.is_none() {
            let erase = Erase { entry: self.entry, field, meeting, party, member: self.member, why };
            return Ok(vec![Act::RecordErase(erase)]);
        }
        let mut seen = BTreeSet::new();
        let first =
            found.iter().filter(|found| seen.insert((found.held.entry, found.held.field, found.held.whose.member)));
        Ok(first.map(|found| Act::RecordErase(found.held.erase(why))).collect())
    }
}

impl Found {
    /// The entry, the field, whose it is, until when it is kept, the words.
    fn line(&self) -> String {
        let Held { entry, field, whose, until, .. } = &self.held;
        let mut line = format!("entry {entry}, {field}");
        let parts = [
            whose.party.as_ref().map(|party| format!(", party {party}")),
            whose.meeting.as_ref().map(|meeting| format!(", meeting {meeting}")),
            whose.member.map(|member| format!(", member {member}")),
            until.map(|until| format!(", kept until {}", Locale::machine(until))),
            self.words.as_ref().map(|words| format!(": {words}")),
        ];
        line.extend(parts.into_iter().flatten());
        line
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use clerk::{Clock, StoppedClock, acts_file};
    use record::DataDir;
    use web::Purpose;

    use super::*;

    /// A record in which one person has a name in a delegation and in an office, and another a name beside it.
    const ACTS: &str = "
with by=secretariat at=2026-09-01T09:00Z
record.open process=trial nature=rehearsal zone=Etc/UTC symbol=TR name.en=Trial full-name.en=Trial
membership.add-party party=orluna kind=state name.en=Orluna formal.en=Orluna
membership.name-coordinator party=orluna person.en=\"Zorvath Unseen\"
meetings.convene meeting=som-1 from=2026-10-01 to=2026-10-01 name.en=First
meetings.invite meeting=som-1 party=orluna
delegations.nominate meeting=som-1 by=orluna role=head name.en=\"Zorvath Unseen\" contact=zorvath@hidden.invalid
delegations.nominate meeting=som-1 by=orluna role=adviser name.en=\"Ilvara Kept\"
";

    fn nothing() -> Erasing {
        Erasing {
            process: "trial".to_owned(),
            entry: None,
            field: None,
            party: None,
            meeting: None,
            member: None,
            containing: None,
            due: false,
            why: Some(Why::Request),
            evidence: None,
            capacity: "secretariat".to_owned(),
            request: None,
            dry_run: false,
            show: false,
            lang: "en".to_owned(),
        }
    }

    /// What is said, one after the other, on a data directory of its own; and how many entries the record has before and after.
    fn check(name: &str, asked: &[Erasing]) -> (Vec<(u8, String)>, [u64; 2]) {
        let folder = std::env::temp_dir().join(format!("meshveret-erase-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let directory = Arc::new(DataDir::open(&folder).unwrap());
        let clock: Arc<dyn Clock> = Arc::new(StoppedClock::at(1_790_000_000_000));
        let clerk = web::add_process(&directory, &Slug::new("trial").unwrap(), &clock).unwrap();
        acts_file::put(&clerk, ACTS, Channel::File).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let _inside = runtime.enter();
        let site = Site::new(directory, vec![clerk.clone()], Purpose::Service, String::new(), clock);
        let before = clerk.snapshot().head();
        let said = asked.iter().map(|asked| {
            let worked = asked.on(&site).unwrap();
            (worked.code, worked.words)
        });
        let said = said.collect();
        let after = clerk.snapshot().head();
        std::fs::remove_dir_all(&folder).unwrap();
        (said, [before, after])
    }

    #[test]
    fn what_would_be_erased_is_said_without_the_texts_and_nothing_is_done() {
        let dry = || Erasing { containing: Some("zorvath".to_owned()), dry_run: true, why: None, ..nothing() };
        let (said, [before, after]) = check("dry", &[dry(), Erasing { show: true, ..dry() }]);
        assert_eq!(before, after);
        let [(0, plain), (0, shown)] = &said[..] else { panic!("{said:?}") };
        assert!(plain.ends_with("3 would be erased") && !plain.to_lowercase().contains("zorvath"), "{plain}");
        assert!(plain.contains("entry 5, contact, party orluna, meeting som-1, member 1"), "{plain}");
        assert!(shown.contains(": Zorvath Unseen") && shown.contains(": zorvath@hidden.invalid"), "{shown}");
    }

    #[test]
    fn a_person_is_erased_wherever_the_words_stand_and_nobody_else_is() {
        let all = |words: &str| Erasing { containing: Some(words.to_owned()), ..nothing() };
        let (said, [before, after]) =
            check("words", &[all("Zorvath"), all("zorvath"), Erasing { show: true, dry_run: true, ..all("") }]);
        assert_eq!(after, before + 3);
        let [(0, done), (1, again), (0, left)] = &said[..] else { panic!("{said:?}") };
        assert!(done.ends_with("3 erased, entries 7 8 9") && again == "nothing to erase", "{said:?}");
        assert!(left.contains("Ilvara Kept") && left.ends_with("1 would be erased"), "{left}");
    }

    #[test]
    fn what_is_given_is_one_act_and_where_there_is_nothing_that_is_said() {
        let party = Slug::new("orluna");
        let member = Erasing { party: party.clone(), meeting: Slug::new("som-1"), member: Some(1), ..nothing() };
        let files = Erasing { capacity: "orluna".to_owned(), party, field: Some(FILE.to_owned()), ..nothing() };
        let due = Erasing { due: true, why: None, ..nothing() };
        let in_a_file =
            Erasing { containing: Some("seal".to_owned()), field: Some(FILE.to_owned()), dry_run: true, ..nothing() };
        let (said, [before, after]) = check("given", &[member, files, due, in_a_file]);
        assert_eq!(after, before + 1);
        let codes: Vec<u8> = said.iter().map(|(code, _)| *code).collect();
        assert!(codes == [0, 1, 1, 2] && said[0].1.ends_with("2 erased, entries 7"), "{said:?}");
    }
}
