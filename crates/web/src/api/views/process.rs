//! The process as a whole: its parties, rules, documents and news, and who may do what.

use procedure::documents::Document as Known;
use procedure::documents::view::{every_document, sources};
use procedure::membership::view::parties;
use procedure::names::Slug;
use procedure::rules::rights::Source as From;
use procedure::rules::view::rules as rules_of;

use super::super::problem::{Fault, Problem, force_word};
use super::super::query::{NUMBER_MAX, Takes, params};
use super::super::routes::addresses;
use super::super::{Ask, Asked};
use super::{File, Made, ON, Texts, day, forms, one, texts, word};

forms! {
    /// The processes of a server.
    Processes = "processes" {
        /// Each of them.
        items: Vec<ProcessLine>,
    }
    /// A process, in a line.
    ProcessLine = "process-line" {
        /// Its short name, as in addresses.
        process: String,
        /// Its name.
        name: Texts,
        /// Its full name.
        full_name: Texts,
        /// True where all parties and positions are invented.
        rehearsal: bool,
    }
    /// A process.
    Process = "process" {
        /// Its short name, as in addresses.
        process: String,
        /// Its name.
        name: Texts,
        /// Its full name.
        full_name: Texts,
        /// What it is for.
        about: Texts,
        /// True where all parties and positions are invented.
        rehearsal: bool,
        /// The zone in which it counts its days.
        zone: String,
        /// As whom the reader reads.
        capacity: String,
        /// How many entries its record has.
        entries: u64,
        /// The State that has the chair today.
        chair: Option<String>,
        /// The terms of chairmanship.
        terms: Vec<Term>,
        /// Its bodies.
        bodies: Vec<Body>,
    }
    /// A term of chairmanship.
    Term = "term" {
        /// The party.
        party: String,
        /// How it is called.
        label: Option<String>,
        /// Its first day.
        from: Option<String>,
        /// Its last day.
        to: Option<String>,
        /// Where it stands.
        source: Option<String>,
        /// The entry.
        entry: u64,
    }
    /// A body.
    Body = "body" {
        /// Its short name.
        body: String,
        /// Its name.
        name: Texts,
    }
    /// A party on a day.
    Party = "party" {
        /// Its short name.
        party: String,
        /// `state` or `organisation`.
        kind: String,
        /// Its name on that day.
        name: Texts,
        /// Its formal name.
        formal: Texts,
        /// Its status on that day.
        status: String,
        /// Whether its seat is exercised.
        seat: String,
        /// True where sources disagree.
        disputed: bool,
        /// What sources say of that day.
        claims: Vec<Claim>,
    }
    /// What a source says of a party's status.
    Claim = "claim" {
        /// The status.
        status: String,
        /// Whether the seat is exercised.
        seat: String,
        /// From when.
        from: Option<String>,
        /// Until when.
        to: Option<String>,
        /// The source.
        source: Option<String>,
        /// A note.
        note: Texts,
        /// The entry.
        entry: u64,
    }
    /// The rules in force.
    Rules = "rules" {
        /// The name of the profile.
        profile: Option<String>,
        /// True if the members adopted it.
        adopted: bool,
        /// SHA-256 of its text.
        hash: Option<String>,
        /// The entry that set it.
        entry: Option<u64>,
        /// Its text, as TOML.
        toml: Option<String>,
        /// Every article.
        articles: Vec<Article>,
        /// What the Chair ruled.
        rulings: Vec<Ruling>,
    }
    /// An article of the rules.
    Article = "article" {
        /// Its name, as problems name it.
        rule: String,
        /// Its value; nothing where the rules leave it undefined.
        value: Option<String>,
        /// `bars`, `warns` or `notes`.
        force: String,
        /// `adopted`, `practice`, `default` or `ruling`.
        origin: String,
    }
    /// A ruling of the Chair.
    Ruling = "ruling" {
        /// The entry and time.
        made: Made,
        /// The article.
        rule: String,
        /// The ruling.
        text: Texts,
        /// The meeting.
        meeting: Option<String>,
    }
    /// Whether an act may be put now, and why.
    May = "may" {
        /// The act.
        act: String,
        /// As whom.
        capacity: String,
        /// The meeting that was asked about.
        meeting: Option<String>,
        /// The text that was asked about.
        text: Option<String>,
        /// `yes`, `warns` or `no`.
        verdict: String,
        /// Why.
        reasons: Vec<Ground>,
    }
    /// A reason of an answer.
    Ground = "ground" {
        /// The stable id of what stands against the act; nothing where this is why it may be put.
        against: Option<String>,
        /// The reason as a sentence.
        sentence: Option<String>,
        /// How strongly it stands.
        force: Option<String>,
        /// Where it comes from: `capacity`, `seat`, `status`, `article`, `grant`, `phase`, `matter`.
        from: String,
        /// The article.
        rule: Option<String>,
        /// The entry of the grant.
        entry: Option<u64>,
    }
    /// A document.
    Document = "document" {
        /// The entry that issued it: its address.
        entry: u64,
        /// Its symbol.
        symbol: String,
        /// What it is.
        kind: String,
        /// Its standing.
        standing: String,
        /// Its title.
        title: Texts,
        /// The meeting to which it belongs.
        meeting: Option<String>,
        /// Its day.
        day: Option<String>,
        /// To whom it was distributed.
        distribution: String,
        /// What is known of one that is not here.
        known: Texts,
        /// Where it stands.
        source: Option<String>,
        /// Its versions.
        versions: Vec<Version>,
    }
    /// A version of a document.
    Version = "document-version" {
        /// The entry.
        entry: u64,
        /// Its language.
        language: String,
        /// Its text.
        text: Option<String>,
        /// Its file.
        file: Option<File>,
    }
    /// A source.
    Source = "source" {
        /// Its short name.
        source: String,
        /// Its title.
        title: Texts,
        /// Where it is.
        url: Option<String>,
        /// Its day.
        day: Option<String>,
    }
}

params! {
    /// The act.
    required ACT = "act": Takes::Act;
    /// As whom; the reader itself, if it is not given.
    optional AS = "as": Takes::Capacity;
    /// In which role behind the seat of a party.
    optional ROLE = "role": Takes::Role;
    /// At which meeting; the last in which the reader takes part, if it is not given.
    optional MEETING = "meeting": Takes::Slug;
    /// On which text of the meeting.
    optional TEXT = "text": Takes::Slug;
    /// Under which item of its agenda.
    optional ITEM = "item": Takes::Number(NUMBER_MAX);
}

addresses! {
    below "/v1/{process}";
    /// A process.
    view "read-process" "" [] => process;
    /// The parties on a day, by short name.
    list "list-members" "/members" [ON] => members;
    /// The rules in force, and rulings.
    view "read-rules" "/rules" [] => rules;
    /// Whether an act may be put now, and why.
    view "ask-right" "/may" [ACT, AS, ROLE, MEETING, TEXT, ITEM] => may;
    /// The documents that the reader may see, the latest first.
    list "list-documents" "/documents" [] => documents;
    /// A document, by the entry that issued it.
    view "read-document" "/documents/{entry}" [] => document;
    /// The sources that were cited.
    list "list-sources" "/sources" [] => cited;
}

/// The processes of the server.
pub(in crate::api) fn processes(asked: &Asked<'_>) -> Result<Processes, Problem> {
    let line = |hosted: &std::sync::Arc<crate::site::Hosted>| {
        let snapshot = hosted.clerk.snapshot();
        let opened = snapshot.process.state.opened.clone()?;
        Some(ProcessLine {
            process: opened.process.to_string(),
            name: texts(&opened.name),
            full_name: texts(&opened.full_name),
            rehearsal: snapshot.process.state.is_rehearsal(),
        })
    };
    Ok(Processes { items: asked.site.every().filter_map(line).collect() })
}

fn process(ask: &Ask<'_>) -> Result<Process, Problem> {
    let state = ask.draw.state();
    let opened = state.opened.clone().ok_or(Fault::NotFound)?;
    let term = |term: &std::sync::Arc<(u64, procedure::membership::TermRecorded)>| Term {
        party: term.1.party.to_string(),
        label: term.1.label.clone(),
        from: day(term.1.from),
        to: day(term.1.to),
        source: one(term.1.source.as_ref()),
        entry: term.0,
    };
    let body = |(slug, body): (&Slug, &std::sync::Arc<procedure::membership::BodyAdded>)| Body {
        body: slug.to_string(),
        name: texts(&body.name),
    };
    Ok(Process {
        process: opened.process.to_string(),
        name: texts(&opened.name),
        full_name: texts(&opened.full_name),
        about: state.about.as_ref().map(|about| texts(&about.about)).unwrap_or_default(),
        rehearsal: state.is_rehearsal(),
        zone: opened.zone.clone(),
        capacity: ask.capacity().to_string(),
        entries: state.head(),
        chair: one(state.chair_on(ask.draw.today()).as_ref()),
        terms: state.terms.iter().map(term).collect(),
        bodies: state.bodies.iter().map(body).collect(),
    })
}

fn members(ask: &Ask<'_>) -> Result<Vec<Party>, Problem> {
    let claim = |claim: &procedure::membership::view::Claim| Claim {
        status: word(claim.status),
        seat: word(claim.seat),
        from: day(claim.from),
        to: day(claim.to),
        source: one(claim.source.as_ref()),
        note: texts(&claim.note),
        entry: claim.entry,
    };
    let party = |party: procedure::membership::view::PartyView| Party {
        party: party.slug.to_string(),
        kind: word(party.kind),
        name: texts(&party.name),
        formal: texts(&party.formal),
        status: word(party.status),
        seat: word(party.seat),
        disputed: party.disputed,
        claims: party.claims.iter().map(claim).collect(),
    };
    Ok(parties(ask.draw.state(), ask.day()).into_iter().map(party).collect())
}

pub(super) fn article((rule, found): &(String, procedure::rules::profile::Rule)) -> Article {
    Article {
        rule: rule.clone(),
        value: found.value.clone(),
        force: force_word(found.force).to_owned(),
        origin: word(found.from),
    }
}

fn rules(ask: &Ask<'_>) -> Result<Rules, Problem> {
    let view = rules_of(ask.draw.state());
    let ruling = |ruling: &std::sync::Arc<procedure::rules::Ruling>| Ruling {
        made: Made::of((ruling.entry, ruling.at)),
        rule: ruling.ruled.rule.clone(),
        text: texts(&ruling.ruled.text),
        meeting: one(ruling.ruled.meeting.as_ref()),
    };
    Ok(Rules {
        profile: view.name.clone(),
        adopted: view.adopted,
        hash: one(view.hash.as_ref()),
        entry: view.entry,
        toml: view.toml.as_ref().map(ToString::to_string),
        articles: view.rules.iter().map(article).collect(),
        rulings: view.rulings.iter().map(ruling).collect(),
    })
}

fn may(ask: &Ask<'_>) -> Result<May, Problem> {
    let told = ask.draw.may().ok_or(Fault::NotFound)?;
    let told = told.map_err(|missing| Problem::about(Fault::Parameter, "parameter", missing))?;
    let f = ask.draw.frame(pages::Section::Other, None);
    let ground = |ground: &procedure::rules::rights::Ground| {
        let (from, rule, entry) = match &ground.from {
            From::Capacity => ("capacity", None, None),
            From::Seat => ("seat", None, None),
            From::Status(_) => ("status", None, None),
            From::Article(name, _) => ("article", Some(name.clone()), None),
            From::Grant(_, entry) => ("grant", None, Some(*entry)),
            From::Phase => ("phase", None, None),
            From::Matter => ("matter", None, None),
        };
        let against = ground.against.as_ref();
        Ground {
            against: against.map(|rejection| rejection.reason.to_owned()),
            sentence: against.map(|rejection| pages::act::sentence(&f, rejection)),
            force: against.map(|rejection| force_word(rejection.force).to_owned()),
            from: from.to_owned(),
            rule,
            entry,
        }
    };
    Ok(May {
        act: told.kind.name().to_owned(),
        capacity: told.capacity.to_string(),
        meeting: one(told.meeting.as_ref()),
        text: one(told.text.as_ref()),
        verdict: told.answer.verdict.word().to_owned(),
        reasons: told.answer.reasons.iter().map(ground).collect(),
    })
}

pub(super) fn document_of(document: &Known) -> Document {
    let issued = &document.issued;
    let version = |(entry, version): &(u64, procedure::documents::VersionAdded)| Version {
        entry: *entry,
        language: version.language.to_string(),
        text: version.text.clone(),
        file: version.file.as_ref().map(File::of),
    };
    Document {
        entry: document.entry,
        symbol: issued.symbol.clone(),
        kind: word(issued.kind),
        standing: word(issued.standing),
        title: texts(&issued.title),
        meeting: one(issued.meeting.as_ref()),
        day: day(issued.day),
        distribution: word(issued.distribution),
        known: texts(&issued.known),
        source: one(issued.source.as_ref()),
        versions: document.versions.iter().map(version).collect(),
    }
}

fn documents(ask: &Ask<'_>) -> Result<Vec<Document>, Problem> {
    let seen = every_document(ask.draw.state(), ask.draw.audience());
    Ok(seen.iter().map(|document| document_of(document)).collect())
}

fn document(ask: &Ask<'_>) -> Result<Document, Problem> {
    let entry = ask.number("entry")?;
    let found = ask.draw.state().documents.values().find(|document| document.entry == entry);
    let found = found.filter(|document| ask.draw.reads_document(document)).ok_or(Fault::NotFound)?;
    Ok(document_of(found))
}

fn cited(ask: &Ask<'_>) -> Result<Vec<Source>, Problem> {
    let source = |cited: &std::sync::Arc<procedure::documents::Cited>| Source {
        source: cited.source.to_string(),
        title: texts(&cited.title),
        url: cited.url.clone(),
        day: day(cited.day),
    };
    Ok(sources(ask.draw.state()).iter().map(source).collect())
}
