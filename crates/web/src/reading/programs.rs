//! The programs that read a file: `pdftotext` and `pdftoppm` of poppler, `tesseract`. Each gets the bytes on its input and nothing
//! else, no environment, and gives its answer on its output. Bounds: the seconds and the bytes of one answer; what goes beyond is
//! killed, by its own number.

use std::io::{ErrorKind, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use procedure::names::Tag;

/// The seconds that one program has for one file or one page.
const SECONDS_MAX: Duration = Duration::from_mins(1);
/// The most bytes of an answer: a page of a scan as an image.
const ANSWER_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Dots to an inch at which a page is drawn for the machine that reads it.
const DOTS: &str = "200";
/// Where programs are looked for.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin";
/// The languages that tesseract knows, by our tags.
const TRAINED: [(&str, &str); 11] = [
    ("az", "aze"),
    ("en", "eng"),
    ("fa", "fas"),
    ("it", "ita"),
    ("kk", "kaz"),
    ("ky", "kir"),
    ("ru", "rus"),
    ("tg", "tgk"),
    ("tr", "tur"),
    ("ur", "urd"),
    ("uz", "uzb"),
];

/// The same language in its other script, read beside the first where it is installed: until the nineties, and in Uzbekistan long
/// after, papers were in Cyrillic letters.
const ALSO: [(&str, &str); 2] = [("aze", "aze_cyrl"), ("uzb", "uzb_cyrl")];

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// These are not installed, by the names of their packages.
    Missing(Vec<String>),
    /// The program found the file damaged, or went beyond its bounds.
    Bounds,
}

/// The text of a PDF up to so many pages, each with a form feed behind it.
pub(super) fn text_of_pdf(bytes: &[u8], pages: usize) -> Result<String, Failed> {
    let pages = pages.to_string();
    let text = run(("pdftotext", "poppler-utils"), &["-q", "-enc", "UTF-8", "-l", &pages, "-", "-"], bytes)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// A page of a PDF as an image.
pub(super) fn page_of_pdf(bytes: &[u8], page: usize) -> Result<Vec<u8>, Failed> {
    let page = page.to_string();
    let drawn = ["-q", "-r", DOTS, "-gray", "-png", "-f", &page, "-l", &page, "-"];
    run(("pdftoppm", "poppler-utils"), &drawn, bytes)
}

/// What is read on an image by these languages of tesseract.
pub(super) fn text_of_image(image: &[u8], languages: &str) -> Result<String, Failed> {
    let text = run(("tesseract", "tesseract-ocr"), &["stdin", "stdout", "-l", languages], image)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The languages of tesseract by which a file in these is read: those that are installed. English where a file says none.
pub(super) fn languages_for(tags: &[Tag]) -> Result<String, Failed> {
    let listed = run(("tesseract", "tesseract-ocr"), &["--list-langs"], &[])?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let installed: Vec<&str> = listed.lines().map(str::trim).collect();
    let english = Tag::new("en");
    let tags = if tags.is_empty() { english.as_slice() } else { tags };
    let trained = |tag: &Tag| TRAINED.iter().find(|(known, _)| *known == tag.as_str()).map(|(_, name)| *name);
    let wanted: Vec<&str> = tags.iter().filter_map(trained).collect();
    let both = wanted.iter().flat_map(|name| {
        let other = ALSO.iter().filter(move |(first, _)| first == name).map(|(_, other)| *other);
        std::iter::once(*name).chain(other)
    });
    let known: Vec<&str> = both.filter(|name| installed.contains(name)).collect();
    if known.is_empty() {
        let missing = if wanted.is_empty() { vec!["eng"] } else { wanted };
        return Err(Failed::Missing(missing.iter().map(|name| format!("tesseract-ocr-{name}")).collect()));
    }
    Ok(known.join("+"))
}

/// Runs a program of a package on these bytes.
fn run((program, package): (&str, &str), arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Failed> {
    let mut command = Command::new(program);
    command.args(arguments).env_clear().env("PATH", PATH).env("OMP_THREAD_LIMIT", "1").current_dir("/");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| {
        if error.kind() == ErrorKind::NotFound {
            return Failed::Missing(vec![package.to_owned()]);
        }
        tracing::error!(%error, program, "a program that reads old files did not start");
        Failed::Bounds
    })?;
    let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else { return Err(Failed::Bounds) };
    std::thread::scope(|scope| {
        let (told, answered) = mpsc::channel();
        scope.spawn(move || {
            let mut to = to;
            // Who has read enough closes its input; what it answers counts.
            drop(to.write_all(input));
        });
        scope.spawn(move || {
            let (mut answer, mut from) = (Vec::new(), from.take(ANSWER_BYTES_MAX));
            let read = from.read_to_end(&mut answer);
            // Who has more to say than it may, waits for us for ever.
            let whole = read.is_ok() && from.limit() > 0;
            // Nobody hears it who waited too long.
            drop(told.send(whole.then_some(answer)));
        });
        let answer = answered.recv_timeout(SECONDS_MAX).ok().flatten();
        if answer.is_none() {
            // One that has ended is none to kill.
            drop(child.kill());
        }
        let ended = child.wait();
        answer.filter(|_| ended.is_ok_and(|status| status.success())).ok_or(Failed::Bounds)
    })
}
