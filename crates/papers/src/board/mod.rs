//! The board of a meeting out of a spreadsheet: who is invited, what became of the invitation, who is nominated.
//!
//! The file is XLSX or CSV. Its first row has the heads of columns, in any complete language or as the names of fields
//! ([`template`] writes them); one row is one person, several rows of a party are its delegation, and a row without a party
//! belongs to the party above. What is read are plain values: the rules are asked when acts are made of them.

mod cells;
mod csv;
mod problem;
mod xlsx;

use locale::{Lang, Locale};
use procedure::time::Day;

use cells::{Cells, Read};
pub use problem::BoardError;

/// The largest file, in bytes.
pub const BYTES_MAX: usize = 5 * 1024 * 1024;
/// The most rows below the heads.
pub const ROWS_MAX: usize = 2_000;
/// The most columns.
pub const COLUMNS_MAX: usize = 50;

/// The media types that [`read`] takes.
pub const MEDIA: [&str; 2] = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

/// A party of the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardLine {
    /// The row of the file in which it begins, counted from 1.
    pub row: usize,
    /// The party as it is written: a slug, or a name in some language.
    pub party: String,
    /// The status in which it takes part, as acts write it (`member`).
    pub in_status: Option<String>,
    /// The number of the note verbale.
    pub note: Option<String>,
    /// When the invitation was sent.
    pub sent: Option<Day>,
    /// When it was acknowledged.
    pub acknowledged: Option<Day>,
    /// The answer, as acts write it (`accepts`).
    pub answer: Option<String>,
    /// Who is nominated.
    pub persons: Vec<BoardPerson>,
}

/// A person of the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardPerson {
    /// The row of the file, counted from 1.
    pub row: usize,
    /// The role, as acts write it (`head`).
    pub role: Option<String>,
    /// The name.
    pub name: String,
    /// The office.
    pub office: Option<String>,
    /// How to reach the person.
    pub contact: Option<String>,
}

/// A column of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The party.
    Party,
    /// In which status it takes part.
    InStatus,
    /// The number of the note verbale.
    Note,
    /// When the invitation was sent.
    Sent,
    /// When it was acknowledged.
    Acknowledged,
    /// The answer.
    Answer,
    /// The role of a person.
    Role,
    /// The name of a person.
    Name,
    /// The office of a person.
    Office,
    /// How to reach a person.
    Contact,
}

impl Column {
    /// Every column, in the order of the template.
    pub const ALL: [Self; 10] = [
        Self::Party,
        Self::InStatus,
        Self::Note,
        Self::Sent,
        Self::Acknowledged,
        Self::Answer,
        Self::Role,
        Self::Name,
        Self::Office,
        Self::Contact,
    ];

    /// The name of the field.
    pub fn word(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::InStatus => "in-status",
            Self::Note => "note",
            Self::Sent => "sent",
            Self::Acknowledged => "acknowledged",
            Self::Answer => "answer",
            Self::Role => "role",
            Self::Name => "name",
            Self::Office => "office",
            Self::Contact => "contact",
        }
    }

    /// The head of the column in a language.
    pub fn head(self, locale: &Locale) -> String {
        locale.text(&format!("papers-board-{}", self.word()))
    }

    /// The column whose head this is, in any complete language.
    fn of(head: &str) -> Option<Self> {
        let head = fold(head);
        let is = |column: &Self| {
            let mut heads = locales().map(|locale| fold(&column.head(locale)));
            fold(column.word()) == head || heads.any(|own| own == head)
        };
        Self::ALL.into_iter().find(is)
    }

    /// The words that the column takes, where it takes only some: the prefix of their messages, and the words.
    fn words(self) -> Option<(&'static str, &'static [&'static str])> {
        match self {
            Self::InStatus => Some((
                "word-status",
                &["member", "observer", "pending", "unconfirmed", "invited", "secretariat", "partner", "unknown"],
            )),
            Self::Answer => Some(("word-answer", &["accepts", "declines"])),
            Self::Role => Some(("word-role", &["head", "alternate", "adviser", "interpreter"])),
            Self::Party | Self::Note | Self::Sent | Self::Acknowledged | Self::Name | Self::Office | Self::Contact => {
                None
            }
        }
    }
}

fn locales() -> impl Iterator<Item = &'static Locale> {
    Lang::ALL.into_iter().filter_map(Locale::of)
}

/// A word as it is compared: small letters, one kind of space.
fn fold(word: &str) -> String {
    word.to_lowercase()
        .split(|c: char| c.is_whitespace() || c == '-' || c == '_')
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Reads a board.
///
/// # Errors
/// [`BoardError`], which names the row and the column, and the sentence for the reader in [`BoardError::told`].
pub fn read(bytes: &[u8], media: &str) -> Result<Vec<BoardLine>, BoardError> {
    if bytes.len() > BYTES_MAX {
        return Err(BoardError::TooLarge);
    }
    let media = media.split(';').next().unwrap_or_default().trim();
    let rows = match media {
        "text/csv" => csv::rows(bytes)?,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => xlsx::rows(bytes)?,
        _ => return Err(BoardError::Media(media.to_owned())),
    };
    lines(&Cells::new(rows)?)
}

/// A file with the heads of the columns in a language: CSV with semicolons and a byte order mark, as spreadsheets of this
/// region expect it.
pub fn template(locale: &Locale) -> Vec<u8> {
    let heads = Column::ALL.map(|column| csv::quoted(&column.head(locale)));
    format!("\u{feff}{}\r\n", heads.join(";")).into_bytes()
}

/// Rows of cells as such a file; no cell is taken for a formula.
pub fn table(rows: &[Vec<String>]) -> Vec<u8> {
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(|cell| csv::guarded(cell)).collect();
        format!("{}\r\n", cells.join(";"))
    };
    let lines: String = rows.iter().map(line).collect();
    format!("\u{feff}{}", locale::without_isolates(&lines)).into_bytes()
}

fn lines(cells: &Cells) -> Result<Vec<BoardLine>, BoardError> {
    let mut lines: Vec<BoardLine> = Vec::new();
    for read in cells.rows() {
        let name = read.text(Column::Party);
        let known = match &name {
            Some(name) => lines.iter().position(|line| fold(&line.party) == fold(name)),
            None => lines.len().checked_sub(1),
        };
        let line = match (known.and_then(|at| lines.get_mut(at)), name) {
            (Some(line), _) => line,
            (None, Some(party)) => lines.push_mut(BoardLine { row: read.row, party, ..BoardLine::default() }),
            (None, None) => return Err(BoardError::PartyMissing { row: read.row }),
        };
        fill(line, &read)?;
    }
    Ok(lines)
}

fn fill(line: &mut BoardLine, read: &Read<'_>) -> Result<(), BoardError> {
    keep(&mut line.in_status, read.word(Column::InStatus)?, read, Column::InStatus)?;
    keep(&mut line.note, read.text(Column::Note), read, Column::Note)?;
    keep(&mut line.sent, read.day(Column::Sent)?, read, Column::Sent)?;
    keep(&mut line.acknowledged, read.day(Column::Acknowledged)?, read, Column::Acknowledged)?;
    keep(&mut line.answer, read.word(Column::Answer)?, read, Column::Answer)?;
    let (role, office, contact) = (read.word(Column::Role)?, read.text(Column::Office), read.text(Column::Contact));
    match read.text(Column::Name) {
        Some(name) => line.persons.push(BoardPerson { row: read.row, role, name, office, contact }),
        None if role.is_some() || office.is_some() || contact.is_some() => {
            return Err(BoardError::NameMissing { row: read.row });
        }
        None => {}
    }
    Ok(())
}

/// What two rows say of a party must be the same; a row may leave it out.
fn keep<T: PartialEq>(kept: &mut Option<T>, new: Option<T>, read: &Read<'_>, column: Column) -> Result<(), BoardError> {
    match (&kept, new) {
        (_, None) => Ok(()),
        (None, Some(new)) => {
            *kept = Some(new);
            Ok(())
        }
        (Some(old), Some(new)) if *old == new => Ok(()),
        (Some(_), Some(_)) => Err(BoardError::Differs { row: read.row, column }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<Vec<BoardLine>, BoardError> {
        read(text.as_bytes(), "text/csv; charset=utf-8")
    }

    #[test]
    fn a_board_is_read_in_any_language_and_with_either_separator() {
        let english = check(
            "party,in-status,sent,role,name,office\nkazakhstan,Member,2026-03-02,Head of delegation,\"A. B.\",Director\n",
        );
        let azerbaijani = check(
            "\u{feff}Dövlət və ya təşkilat;İştirak statusu;Göndərilib;Rol;Ad;Vəzifəsi\r\nkazakhstan;Üzv;02.03.2026;Nümayəndə heyətinin başçısı;A. B.;Director\r\n",
        );
        assert_eq!(english, azerbaijani);
        let person = BoardPerson {
            row: 2,
            role: Some("head".into()),
            name: "A. B.".into(),
            office: Some("Director".into()),
            contact: None,
        };
        let line = BoardLine {
            row: 2,
            party: "kazakhstan".into(),
            in_status: Some("member".into()),
            sent: Day::new("2026-03-02"),
            persons: Vec::from([person]),
            ..BoardLine::default()
        };
        assert_eq!(english, Ok(Vec::from([line])));
    }

    #[test]
    fn rows_of_a_party_are_its_delegation() {
        let board = check("party;name\nalpha;One\n;Two\nbeta;Three\nALPHA;Four\n").unwrap();
        let names: Vec<(&str, Vec<&str>)> = board
            .iter()
            .map(|line| (line.party.as_str(), line.persons.iter().map(|person| person.name.as_str()).collect()))
            .collect();
        assert_eq!(names, [("alpha", Vec::from(["One", "Two", "Four"])), ("beta", Vec::from(["Three"]))]);
    }

    #[test]
    fn an_error_names_row_and_column() {
        let column = Column::Answer;
        assert_eq!(
            check("party,answer\nalpha,accepts\nbeta,perhaps\n"),
            Err(BoardError::Word { row: 3, column, value: "perhaps".into() })
        );
        assert_eq!(
            check("party,sent\nalpha,tomorrow\n"),
            Err(BoardError::Date { row: 2, column: Column::Sent, value: "tomorrow".into() })
        );
        assert_eq!(check("party,answer\nalpha,accepts\nalpha,declines\n"), Err(BoardError::Differs { row: 3, column }));
        assert_eq!(check("party,colour\nalpha,red\n"), Err(BoardError::HeadUnknown { at: 2, head: "colour".into() }));
        assert_eq!(check("party,party\nalpha,beta\n"), Err(BoardError::HeadTwice { column: Column::Party }));
        assert_eq!(check("name\nOne\n"), Err(BoardError::HeadMissing { column: Column::Party }));
        assert_eq!(check("party,name\n,One\n"), Err(BoardError::PartyMissing { row: 2 }));
        assert_eq!(check("party,role\nalpha,head\n"), Err(BoardError::NameMissing { row: 2 }));
        assert_eq!(check("party,name\n\"alpha,One\n"), Err(BoardError::QuoteOpen { row: 2 }));
        assert_eq!(check(""), Err(BoardError::Empty));
        assert_eq!(read(&[0xff, 0xfe], "text/csv"), Err(BoardError::NotUtf8));
        assert_eq!(read(b"", "text/html"), Err(BoardError::Media("text/html".into())));
        let told = BoardError::Word { row: 3, column, value: "perhaps".into() }.told(Locale::english());
        assert!(told.contains("row 3") && told.contains("perhaps"), "{told}");
    }

    #[test]
    fn bounds_hold() {
        assert_eq!(read(&vec![b' '; BYTES_MAX + 1], "text/csv"), Err(BoardError::TooLarge));
        let many = format!("party\n{}", "alpha\n".repeat(ROWS_MAX + 1));
        assert_eq!(check(&many), Err(BoardError::TooManyRows));
        assert_eq!(check(&format!("party\n{}", "alpha\n".repeat(ROWS_MAX))).unwrap().len(), 1);
        assert_eq!(check(&",".repeat(COLUMNS_MAX)), Err(BoardError::TooManyColumns));
    }

    #[test]
    fn the_template_of_each_language_is_read() {
        for locale in locales() {
            assert_eq!(read(&template(locale), "text/csv"), Ok(Vec::new()), "{locale:?}");
        }
    }
}
