//! The address book, the register of letters, the board of invitations.

use procedure::correspondence::Direction;
use procedure::correspondence::board::{Row as BoardRow, board as board_of};
use procedure::correspondence::view::{
    DeliveryView, LetterView, OtherView, RegisterView, letter as letter_of, register as register_of,
};
use procedure::membership::address_book::{
    OfficeView, PartyBook, PersonView, Recipient as Reached, address_book as book_of,
};
use procedure::membership::offices::Topic;
use procedure::places::Place;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::query::{Takes, params};
use super::super::routes::addresses;
use super::{At, File, Noted, ON, Shown, Texts, count, day, each, forms, one, texts, word};

forms! {
    /// The offices of a party.
    Book = "party-book" {
        /// The party.
        party: String,
        /// Its offices: open ones first, in the order in which they are written to.
        offices: Vec<Office>,
        /// Who is told about each topic; nothing where the reader may not see it.
        told: Option<Vec<Told>>,
    }
    /// Who is told about a topic.
    Told = "told" {
        /// The topic.
        topic: String,
        /// Those who are written to, in order.
        recipients: Vec<Recipient>,
    }
    /// An office that is written to.
    Recipient = "recipient" {
        /// Its short name; nothing for a national coordinator.
        office: Option<String>,
        /// Why it is: it is to be told, it has a copy, it is the first, or it stands in the place of another.
        reach: String,
        /// The language in which it is written to.
        language: Option<String>,
    }
    /// An office on a day.
    Office = "office" {
        /// Its short name; nothing where only a national coordinator was named.
        office: Option<String>,
        /// What it is.
        kind: String,
        /// Its name.
        name: Texts,
        /// Where it is.
        city: Texts,
        /// The language in which it is written to.
        language: Option<String>,
        /// Its place among the offices of its party; the lower is served first.
        precedence: Option<u16>,
        /// True while it is open.
        open: bool,
        /// Its first day.
        from: Option<String>,
        /// Its last day.
        until: Option<String>,
        /// How to reach it.
        contact: Shown,
        /// `held`, `acting`, `vacant` or `unknown`; nothing where the reader may not see it.
        staffing: Option<String>,
        /// Who serves in it, the holder first.
        holding: Vec<Person>,
        /// Everybody who was ever named.
        history: Vec<Person>,
    }
    /// A person in an office.
    Person = "person" {
        /// The ordinal in the office; nothing for a national coordinator.
        appointment: Option<u32>,
        /// The entry.
        entry: u64,
        /// As what.
        serves_as: String,
        /// The name.
        name: Shown,
        /// The post.
        post: Shown,
        /// How to reach the person.
        contact: Shown,
        /// The language in which the person is written to.
        language: Option<String>,
        /// The first day.
        from: Option<String>,
        /// The last day.
        until: Option<String>,
    }
    /// A letter of the register.
    Letter = "letter" {
        /// Its ordinal.
        letter: u32,
        /// `outgoing` or `incoming`.
        direction: String,
        /// What it is.
        kind: Option<String>,
        /// The year of its number.
        year: i16,
        /// Its number in that year.
        serial: Option<u32>,
        /// Its number as it is printed.
        number: Option<String>,
        /// Its day.
        dated: Option<String>,
        /// What it is about.
        subject: Texts,
        /// Its languages.
        languages: Vec<String>,
        /// By which way it goes.
        channel: Option<String>,
        /// Its file.
        file: Option<File>,
        /// Its annexes.
        annexes: Vec<String>,
        /// The meeting it is about.
        meeting: Option<String>,
        /// The letter that it answers.
        answers: Option<u32>,
        /// The letters that answer it.
        answered_by: Vec<u32>,
        /// A note.
        note: Texts,
        /// That it was entered.
        entered: Noted,
        /// To or from whom, as far as the reader may know.
        others: Vec<Other>,
        /// True where it was entered wrongly and does not stand.
        void: bool,
        /// Its corrections.
        corrections: Vec<Correction>,
    }
    /// To or from whom a letter is.
    Other = "correspondent" {
        /// The party.
        party: String,
        /// The office.
        office: Option<String>,
        /// True where it has a copy.
        copy: bool,
        /// What is known of the delivery.
        deliveries: Vec<Delivery>,
    }
    /// What is known of a delivery.
    Delivery = "delivery" {
        /// `sent`, `delivered`, `opened`, `bounced` or `read`.
        what: String,
        /// By which way.
        channel: Option<String>,
        /// When, and how that is known.
        noted: Noted,
    }
    /// A correction of a letter.
    Correction = "correction" {
        /// When, and how that is known.
        noted: Noted,
        /// Why.
        reason: Texts,
    }
    /// A party on the board of invitations; a step that nobody told is unknown.
    Row = "board-row" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: Option<String>,
        /// That it was invited.
        invited: Option<Noted>,
        /// The letters of invitation to it.
        letters: Vec<u32>,
        /// That the first of them was sent.
        sent: Option<Noted>,
        /// That it was delivered.
        delivered: Option<Noted>,
        /// That it was opened or read.
        opened: Option<Noted>,
        /// That it came back.
        bounced: Option<Noted>,
        /// That the party acknowledged it.
        acknowledged: Option<Noted>,
        /// That it answered.
        answered: Option<Noted>,
        /// How it answered.
        answer: Option<String>,
        /// That it nominated.
        nominated: Option<Noted>,
        /// How many are in its delegation.
        members: Option<u64>,
        /// That its credentials were accepted.
        accredited: Option<Noted>,
        /// That it was reminded, each time.
        reminded: Vec<Noted>,
        /// When it is to be reminded next.
        next_reminder: Option<At>,
    }
}

addresses! {
    below "/v1/{process}";
    /// The offices of the parties on a day, as the reader may see them.
    list "read-address-book" "/address-book" [ON] => address_book;
    /// The letters that the reader may see, the latest first.
    list "read-register" "/register" [DIRECTION] => register;
    /// A letter.
    view "read-letter" "/register/{letter}" [] => letter;
    /// What became of each invitation that the reader may see.
    list "read-board" "/meetings/{meeting}/board" [] => board;
}

params! {
    /// `outgoing` or `incoming`; both, if it is not given.
    optional DIRECTION = "direction": Takes::OneOf(&["outgoing", "incoming"]);
}

fn person(person: &PersonView) -> Person {
    Person {
        appointment: person.appointment,
        entry: person.entry,
        serves_as: word(person.serves_as),
        name: Shown::of(&person.name),
        post: Shown::of(&person.post),
        contact: Shown::of(&person.contact),
        language: one(person.language.as_ref()),
        from: day(person.days.0),
        until: day(person.days.1),
    }
}

fn office(office: &OfficeView) -> Office {
    Office {
        office: one(office.office.as_ref()),
        kind: word(office.kind),
        name: texts(&office.name),
        city: texts(&office.city),
        language: one(office.language.as_ref()),
        precedence: office.precedence,
        open: office.open,
        from: day(office.days.0),
        until: day(office.days.1),
        contact: Shown::of(&office.contact),
        staffing: office.staffing.map(word),
        holding: office.holding.iter().map(person).collect(),
        history: office.history.iter().map(person).collect(),
    }
}

fn of_topic((topic, recipients): &(Topic, Vec<Reached>)) -> Told {
    let recipient = |recipient: &Reached| Recipient {
        office: one(recipient.office.as_ref()),
        reach: word(recipient.reach),
        language: one(recipient.language.as_ref()),
    };
    Told { topic: word(topic), recipients: recipients.iter().map(recipient).collect() }
}

fn address_book(ask: &Ask<'_>) -> Result<Vec<Book>, Problem> {
    let book = |book: &PartyBook| Book {
        party: book.party.to_string(),
        offices: book.offices.iter().map(office).collect(),
        told: book.told.as_ref().map(|told| told.iter().map(of_topic).collect()),
    };
    ask.open(Place::AddressBook)?;
    let process = ask.draw.process();
    let seen = book_of(&process.state, &process.vault, ask.reader(ask.draw.audience()), ask.day());
    Ok(seen.iter().map(book).collect())
}

fn delivery(delivery: &DeliveryView) -> Delivery {
    Delivery { what: word(delivery.what), channel: delivery.via.map(word), noted: Noted::of(&delivery.noted) }
}

fn other(other: &OtherView) -> Other {
    Other {
        party: other.addressee.party.to_string(),
        office: one(other.addressee.office.as_ref()),
        copy: other.addressee.copy,
        deliveries: other.deliveries.iter().map(delivery).collect(),
    }
}

fn half(direction: Direction) -> &'static str {
    match direction {
        Direction::Outgoing => "outgoing",
        Direction::Incoming => "incoming",
    }
}

fn of_letter(letter: &LetterView) -> Letter {
    let details = &letter.details;
    let correction = |(noted, corrected): &(procedure::stamp::Noted, procedure::correspondence::Corrected)| {
        Correction { noted: Noted::of(noted), reason: texts(&corrected.reason) }
    };
    Letter {
        letter: letter.letter,
        direction: half(letter.direction).to_owned(),
        kind: letter.kind.map(word),
        year: letter.year,
        serial: letter.serial,
        number: details.number.clone(),
        dated: day(details.dated),
        subject: texts(&details.subject),
        languages: each(&details.languages),
        channel: details.via.map(word),
        file: details.file.as_ref().map(File::of),
        annexes: details.annexes.clone(),
        meeting: one(details.meeting.as_ref()),
        answers: details.answers,
        answered_by: letter.answered_by.clone(),
        note: texts(&details.note),
        entered: Noted::of(&letter.entered),
        others: letter.others.iter().map(other).collect(),
        void: letter.void,
        corrections: letter.corrections.iter().map(correction).collect(),
    }
}

fn register(ask: &Ask<'_>) -> Result<Vec<Letter>, Problem> {
    ask.open(Place::Register)?;
    let RegisterView { letters, .. } = register_of(ask.draw.state(), ask.reader(ask.draw.audience()));
    let half = ask.asked.params.get("direction");
    Ok(letters.iter().map(of_letter).filter(|letter| half.is_none_or(|half| letter.direction == half)).collect())
}

fn letter(ask: &Ask<'_>) -> Result<Letter, Problem> {
    let number = u32::try_from(ask.number("letter")?).map_err(|_no_letter| Fault::NotFound)?;
    let found = letter_of(ask.draw.state(), ask.draw.reader_of_letter(number), number);
    found.map(|letter| of_letter(&letter)).ok_or_else(|| Fault::NotFound.into())
}

fn board(ask: &Ask<'_>) -> Result<Vec<Row>, Problem> {
    let of = ask.meeting()?;
    ask.open(Place::Board(&of))?;
    let row = |row: &BoardRow| Row {
        party: row.party.to_string(),
        status: row.in_status.map(word),
        invited: Noted::maybe(row.invited.as_ref()),
        letters: row.letters.clone(),
        sent: Noted::maybe(row.sent.as_ref()),
        delivered: Noted::maybe(row.delivered.as_ref()),
        opened: Noted::maybe(row.opened.as_ref()),
        bounced: Noted::maybe(row.bounced.as_ref()),
        acknowledged: Noted::maybe(row.acknowledged.as_ref()),
        answered: Noted::maybe(row.answered.as_ref().map(|(noted, _)| noted)),
        answer: row.answered.as_ref().map(|(_, answer)| word(answer)),
        nominated: Noted::maybe(row.nominated.as_ref().map(|(noted, _)| noted)),
        members: row.nominated.as_ref().map(|(_, members)| count(*members)),
        accredited: Noted::maybe(row.accredited.as_ref()),
        reminded: row.reminded.iter().map(Noted::of).collect(),
        next_reminder: row.next_reminder.map(At::of),
    };
    Ok(board_of(ask.draw.state(), &of, ask.reader(ask.draw.audience_at(&of))).iter().map(row).collect())
}
