//! Delegations: each as one object, the list of participants, the report on credentials.

use procedure::delegations::credentials_view::{CredentialsLine, LetterView, Needed, credentials_report};
use procedure::delegations::list_view::{ListedMember, list_of_participants};
use procedure::delegations::named::Named;
use procedure::delegations::view::{
    ChangeView, DelegationView, MemberView, delegation as delegation_of, participants as all,
};
use procedure::places::Place;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::query::{NUMBER_MAX, Takes, params};
use super::super::routes::addresses;
use super::registration::{Badge, Form, Present, badge_of, form_of, person_present};
use super::{At, File, Made, Shown, Texts, day, each, forms, one, texts, word};

forms! {
    /// A delegation.
    Delegation = "delegation" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: String,
        /// Where it is: `unknown`, `in-room`, `remote`, `absent`.
        presence: String,
        /// When its credentials were accepted.
        accredited: Option<At>,
        /// Its members, in their order of precedence.
        members: Vec<Member>,
    }
    /// A member of a delegation.
    Member = "member" {
        /// The ordinal.
        member: u32,
        /// The role.
        role: String,
        /// What stands before the name.
        honorific: Texts,
        /// The name.
        name: Shown,
        /// The language in which the name is shown.
        name_language: Option<String>,
        /// The spelling that is the bearer's own, where it is known which one that is.
        own: Option<Spelling>,
        /// The rank.
        rank: Texts,
        /// The office.
        office: Texts,
        /// How to reach the person.
        contact: Shown,
        /// In the room or by network, as far as it was said.
        attends: Option<String>,
        /// Languages that the person works in.
        languages: Vec<String>,
        /// True once credentials that cover the person were accepted.
        accredited: Option<bool>,
    }
    /// A name as its bearer spells it.
    Spelling = "own-spelling" {
        /// The language.
        language: String,
        /// The name.
        name: String,
    }
    /// A delegation as one object.
    Whole = "whole-delegation" {
        /// Who it is.
        delegation: Delegation,
        /// How it came to be so, the first change first.
        changes: Vec<Change>,
        /// Its credentials.
        credentials: Option<Credentials>,
        /// What is asked of it, and what it answered.
        form: Option<Form>,
        /// Its badges.
        badges: Vec<Badge>,
        /// Who of it is at the meeting.
        present: Vec<Present>,
    }
    /// A change of a delegation.
    Change = "change-of-delegation" {
        /// The entry and time.
        made: Made,
        /// What it was.
        what: String,
        /// The member after the change; of a withdrawal, before it.
        member: Member,
        /// Why a member was withdrawn.
        reason: Shown,
    }
    /// The report on credentials.
    Report = "credentials-report" {
        /// What the rules ask credentials to rest on: `undefined`, `nothing`, or this or what is weightier.
        needed: String,
        /// A line for each party that comes.
        lines: Vec<Credentials>,
    }
    /// What the credentials of a delegation rest on, and what is missing.
    Credentials = "credentials" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: String,
        /// What they rest on, once they were accepted.
        rest_on: Option<String>,
        /// When they were accepted.
        accepted: Option<At>,
        /// What is missing.
        missing: String,
        /// True while it takes part provisionally.
        provisional: bool,
        /// Members whom nothing that was accepted covers.
        uncovered: Vec<u32>,
        /// Its letters.
        letters: Vec<Letter>,
    }
    /// A letter that was presented.
    Letter = "letter-of-credentials" {
        /// Its ordinal in the delegation.
        letter: u32,
        /// The entry and time that presented it.
        made: Made,
        /// What it is.
        rest_on: String,
        /// Its day.
        dated: Option<String>,
        /// Who signed it.
        signed_by: Shown,
        /// The members whom it names; all where it names none.
        covers: Vec<u32>,
        /// The letter itself.
        file: Option<File>,
        /// `presented`, `accepted`, `returned`.
        standing: String,
        /// When it was accepted or returned.
        settled: Option<At>,
        /// Why it was returned.
        reason: Texts,
    }
    /// A list of participants that was issued.
    Issued = "issued-list" {
        /// Its ordinal.
        list: u32,
        /// `provisional`, `final`, `addendum`.
        standing: String,
        /// Its symbol.
        symbol: Option<String>,
        /// The entry and time that issued it.
        made: Made,
    }
    /// A list of participants.
    Participants = "list-of-participants" {
        /// `provisional`, `final`, `addendum`; nothing for one that was not issued and shows today.
        standing: Option<String>,
        /// Its symbol.
        symbol: Option<String>,
        /// The entry and time that issued it.
        made: Option<Made>,
        /// The delegations that have somebody on it, by short name.
        delegations: Vec<Listed>,
    }
    /// A delegation on a list.
    Listed = "listed-delegation" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: String,
        /// Its members, in their order of precedence.
        members: Vec<Person>,
    }
    /// A person on a list.
    Person = "listed-person" {
        /// The ordinal in the delegation.
        member: u32,
        /// On an addendum, what became of the person.
        what: Option<String>,
        /// The role.
        role: String,
        /// What stands before the name.
        honorific: Texts,
        /// The name.
        name: Shown,
        /// The language in which the name is given.
        name_language: Option<String>,
        /// The spelling that is the bearer's own, where it is known which one that is.
        own: Option<Spelling>,
        /// True where that is not the language of the list.
        in_other_script: bool,
        /// The rank.
        rank: Texts,
        /// The office.
        office: Texts,
        /// In the room or by network.
        attends: Option<String>,
    }
}

params! {
    /// The ordinal of a list that was issued; the participants as they stand now, if none is given.
    optional LIST = "list": Takes::Number(NUMBER_MAX);
}

addresses! {
    below "/v1/{process}";
    /// The delegations to a meeting.
    list "list-delegations" "/meetings/{meeting}/delegations" [] => delegations;
    /// A delegation as one object: composition, credentials, form, badges, presence.
    view "read-delegation" "/meetings/{meeting}/delegations/{party}" [] => delegation;
    /// The participants of a meeting, as a list that was issued has them or as they stand now.
    view "read-participants" "/meetings/{meeting}/participants" [LIST] => participants;
    /// The lists of participants that were issued.
    list "list-issued-lists" "/meetings/{meeting}/lists" [] => lists;
    /// The report on credentials.
    view "read-credentials" "/meetings/{meeting}/credentials" [] => credentials;
}

pub(super) fn own_spelling(name: &Named) -> Option<Spelling> {
    let own = name.own.as_ref()?;
    Some(Spelling { language: own.language.to_string(), name: own.name.clone() })
}

pub(super) fn member_of(view: &MemberView) -> Member {
    Member {
        member: view.member,
        role: word(view.role),
        honorific: texts(&view.honorific),
        name: Shown::of(&view.name.shown),
        name_language: one(view.name.language.as_ref()),
        own: own_spelling(&view.name),
        rank: texts(&view.rank),
        office: texts(&view.office),
        contact: Shown::of(&view.contact),
        attends: view.attends.map(word),
        languages: each(&view.languages),
        accredited: view.accredited,
    }
}

fn of_view(view: &DelegationView) -> Delegation {
    Delegation {
        party: view.party.to_string(),
        status: word(view.status),
        presence: word(view.presence),
        accredited: view.accredited.map(At::of),
        members: view.members.iter().map(member_of).collect(),
    }
}

fn delegations(ask: &Ask<'_>) -> Result<Vec<Delegation>, Problem> {
    let of = ask.meeting()?;
    Ok(all(&of, &ask.draw.process().vault, ask.reader_at(&of)).iter().map(of_view).collect())
}

fn delegation(ask: &Ask<'_>) -> Result<Whole, Problem> {
    let (of, party) = (ask.meeting()?, ask.asked.slug("party").ok_or(Fault::NotFound)?);
    ask.open(Place::Delegation(&of, &party))?;
    let process = ask.draw.process();
    let view = delegation_of(&process.state, (&of, &process.vault), &party, ask.reader_at(&of));
    let view = view.ok_or(Fault::NotFound)?;
    let change = |change: &ChangeView| Change {
        made: Made::of((change.entry, change.at)),
        what: word(change.what),
        member: member_of(&change.member),
        reason: Shown::of(&change.reason),
    };
    Ok(Whole {
        delegation: of_view(&view.delegation),
        changes: view.changes.iter().map(change).collect(),
        credentials: view.credentials.as_ref().map(credentials_of),
        form: view.form.as_ref().map(form_of),
        badges: view.badges.iter().map(badge_of).collect(),
        present: view.present.iter().map(person_present).collect(),
    })
}

fn credentials(ask: &Ask<'_>) -> Result<Report, Problem> {
    let of = ask.meeting()?;
    let process = ask.draw.process();
    let view = credentials_report(&process.state, (&of, &process.vault), ask.reader_at(&of));
    let view = view.ok_or(Fault::NotFound)?;
    let needed = match view.needed {
        Needed::Undefined => "undefined".to_owned(),
        Needed::Nothing => "nothing".to_owned(),
        Needed::AtLeast(least) => word(least),
    };
    Ok(Report { needed, lines: view.lines.iter().map(credentials_of).collect() })
}

fn credentials_of(view: &CredentialsLine) -> Credentials {
    Credentials {
        party: view.party.to_string(),
        status: word(view.status),
        rest_on: view.rest_on.map(word),
        accepted: view.accepted.map(At::of),
        missing: word(view.missing),
        provisional: view.provisional,
        uncovered: view.uncovered.clone(),
        letters: view.letters.iter().map(letter_of).collect(),
    }
}

fn letter_of(view: &LetterView) -> Letter {
    let (letter, presented) = (&view.letter, &view.letter.presented);
    Letter {
        letter: presented.letter,
        made: Made::of(letter.made),
        rest_on: word(presented.rest_on),
        dated: day(presented.dated),
        signed_by: Shown::of(&view.signed_by),
        covers: presented.covers.clone(),
        file: presented.file.as_ref().map(File::of),
        standing: word(letter.standing),
        settled: letter.settled.map(At::of),
        reason: texts(&letter.reason),
    }
}

fn lists(ask: &Ask<'_>) -> Result<Vec<Issued>, Problem> {
    let issued = |list: &procedure::delegations::lists::List| Issued {
        list: list.issued.list,
        standing: word(list.issued.standing),
        symbol: list.issued.symbol.clone(),
        made: Made::of(list.made),
    };
    Ok(ask.meeting()?.lists.0.values().map(issued).collect())
}

fn participants(ask: &Ask<'_>) -> Result<Participants, Problem> {
    let of = ask.meeting()?;
    let list = ask.asked.params.number(LIST.name).map(u32::try_from).transpose();
    let list = list.map_err(|_too_large| Fault::NotFound)?;
    let view = list_of_participants(ask.draw.state(), (&of, &ask.draw.process().vault), list, ask.reader_at(&of));
    let view = view.ok_or(Fault::NotFound)?;
    let person = |listed: &ListedMember| Person {
        member: listed.member,
        what: listed.what.map(word),
        role: word(listed.role),
        honorific: texts(&listed.honorific),
        name: Shown::of(&listed.name.shown),
        name_language: one(listed.name.language.as_ref()),
        own: own_spelling(&listed.name),
        in_other_script: listed.in_other_script,
        rank: texts(&listed.rank),
        office: texts(&listed.office),
        attends: listed.attends.map(word),
    };
    let listed = |listed: &procedure::delegations::list_view::ListedDelegation| Listed {
        party: listed.party.to_string(),
        status: word(listed.status),
        members: listed.members.iter().map(person).collect(),
    };
    Ok(Participants {
        standing: view.standing.map(word),
        symbol: view.symbol.clone(),
        made: view.made.map(Made::of),
        delegations: view.delegations.iter().map(listed).collect(),
    })
}
