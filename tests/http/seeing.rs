//! Every address of the router, asked by a stranger and by every kind of seat.

use procedure::names::Hash;

use crate::server::{LANGUAGES, ROOM, Reader, Server};
use crate::shared;

/// Readers of the rehearsal, in the order of the columns below: nobody signed in, the bureau, a member, an observer, a State
/// that asked for membership, an organisation, and a member that is not invited to the consultation behind closed doors.
const READERS: [&str; 8] =
    ["public", "chair", "secretariat", "orluna", "ambrovel", "zelvenor", "nine-lanterns", "nelvoa"];

const EVERYBODY: &str = "200 200 200 200 200 200 200 200";
const SEATS: &str = "403 200 200 200 200 200 200 200";
const BUREAU: &str = "403 200 200 403 403 403 403 403";
const INVITED: &str = "403 200 200 200 200 200 200 403";
const NOBODY: &str = "404 404 404 404 404 404 404 404";
const BROUGHT: &str = "404 200 200 404 404 404 404 404";
const ELSEWHERE: &str = "303 303 303 303 303 303 303 303";

/// Addresses below `/en/rehearsal/` with what each reader gets.
const PAGES: &[(&str, &str)] = &[
    ("", EVERYBODY),
    ("members/", EVERYBODY),
    ("members/?on=2026-01-01", EVERYBODY),
    ("members/?on=never", EVERYBODY),
    ("meetings/", EVERYBODY),
    ("documents/", EVERYBODY),
    ("documents/99999/", NOBODY),
    ("documents/x/", NOBODY),
    ("documents/archive/", EVERYBODY),
    ("documents/archive/99999/", NOBODY),
    ("library/", EVERYBODY),
    ("library/?kind=dataset&year=2026&subject=borders", EVERYBODY),
    ("library/99999/", NOBODY),
    ("library/x/", NOBODY),
    ("news/", EVERYBODY),
    ("news/som-1-protocol/", EVERYBODY),
    ("news/nothing/", NOBODY),
    ("news/drafts/", BUREAU),
    ("rules/", EVERYBODY),
    ("record/", EVERYBODY),
    ("record/?from=3", EVERYBODY),
    ("record/0/", EVERYBODY),
    ("record/check/", EVERYBODY),
    ("record/99999/", NOBODY),
    ("desk/", SEATS),
    ("refusals/", SEATS),
    // A public meeting: its floor is followed by everybody, run by two.
    ("som-1/", EVERYBODY),
    ("som-1/participants/", EVERYBODY),
    ("som-1/floor/", EVERYBODY),
    ("som-1/hall/", EVERYBODY),
    ("som-1/verify/", EVERYBODY),
    ("som-1/protocol/", EVERYBODY),
    ("som-1/protocol/?as-of=300", EVERYBODY),
    // The board is for the bureau; whoever was invited has its own line.
    ("som-1/invitations/", "403 200 200 200 200 200 200 200"),
    ("som-1/delegation/orluna/", SEATS),
    ("som-1/delegation/nobody/", NOBODY),
    ("som-1/forms/", BUREAU),
    // Whoever is invited has the table of its own answers.
    ("som-1/forms/visa/", SEATS),
    ("som-1/forms/nothing/", "403 404 404 404 404 404 404 404"),
    ("som-1/credentials/", SEATS),
    ("som-1/check-in/", BUREAU),
    ("som-1/attendance/", BUREAU),
    ("som-1/attendance.csv", "404 200 200 404 404 404 404 404"),
    // None of these is an interpreter.
    ("som-1/interpreters/", BUREAU),
    ("som-2/participants/1/", EVERYBODY),
    ("som-2/participants/9/", NOBODY),
    ("som-2/participants-1.pdf", EVERYBODY),
    ("som-2/participants-1.docx", EVERYBODY),
    ("som-2/participants-9.pdf", NOBODY),
    ("som-2/participants-1.txt", NOBODY),
    ("som-2/participants-first.pdf", NOBODY),
    ("som-2/forms/remote/", BUREAU),
    ("som-2/remote.csv", "404 200 200 404 404 404 404 404"),
    ("address-book/", SEATS),
    ("correspondence/", SEATS),
    ("correspondence/?half=incoming", SEATS),
    ("correspondence/1/", "403 200 200 - - - - -"),
    ("correspondence/9999/", "403 404 404 404 404 404 404 404"),
    ("som-1/chair/", BUREAU),
    ("som-1/nothing/", NOBODY),
    ("som-1/protocol/more/", NOBODY),
    ("som-1/nothing/brackets/", NOBODY),
    // How an adopted text came about stays with those who could see it come about.
    ("som-1/protocol/?lines=yes", EVERYBODY),
    ("som-1/protocol/brackets/", "403 200 200 200 200 - 200 -"),
    ("som-1/protocol/compare/", "403 200 200 200 200 - 200 -"),
    ("som-1/protocol/hall/", "403 200 200 200 200 - 200 -"),
    ("nowhere/", NOBODY),
    ("nowhere/floor/", NOBODY),
    // Not open to the public: that it is convened is known, the rest is for those who take part.
    ("closed/", EVERYBODY),
    ("closed/participants/", EVERYBODY),
    ("closed/verify/", EVERYBODY),
    ("closed/floor/", INVITED),
    ("closed/hall/", INVITED),
    ("closed/invitations/", INVITED),
    ("closed/delegation/orluna/", INVITED),
    ("closed/credentials/", INVITED),
    ("closed/chair/", BUREAU),
    ("closed/attendance/", BUREAU),
    ("closed/interpreters/", BUREAU),
    // Under silence: for whoever takes part and may see the text; what came of it is public once the text is adopted.
    ("quiet/compact/silence/", "403 200 200 200 200 403 403 403"),
    ("quiet/compact/decision/", "403 200 200 200 200 403 403 403"),
    ("quiet/pledge/silence/", "403 200 200 200 200 200 403 403"),
    ("quiet/pledge/decision/", EVERYBODY),
    ("quiet/pledge/signatures/", EVERYBODY),
    ("quiet/pledge/ceremony/", EVERYBODY),
    ("quiet/pledge/ceremony/?copy=tolvasa", EVERYBODY),
    ("quiet/pledge/nothing/", NOBODY),
    ("quiet/nothing/silence/", NOBODY),
    ("quiet/pledge-letter.txt", "404 200 200 200 200 200 404 404"),
    ("quiet/compact-letter.txt", NOBODY),
    ("quiet/pledge-signatures-tolvasa.pdf", EVERYBODY),
    ("quiet/pledge-signatures-ambrovel.pdf", NOBODY),
    ("rules/profiles/", EVERYBODY),
    ("rules/rights/", EVERYBODY),
    ("rules/rights/?as=chair&meeting=som-1&act=meetings.open", EVERYBODY),
    // Forms are for seats; what may be put in them is another question.
    ("som-1/floor/request/", SEATS),
    ("closed/floor/request/", SEATS),
    ("closed/texts/propose/?text=tolls&paragraph=1", SEATS),
    ("acts/meetings/convene/", SEATS),
    ("acts/documents/add-version/", SEATS),
    ("nowhere/floor/request/", NOBODY),
    ("som-1/floor/dance/", NOBODY),
    ("acts/floor/dance/", NOBODY),
    // Files: what a reader may not have is not there.
    ("som-1/package", EVERYBODY),
    ("closed/package", EVERYBODY),
    ("nowhere/package", NOBODY),
    ("som-1/board.csv", EVERYBODY),
    ("som-2/visa.csv", "404 200 200 200 200 200 200 200"),
    ("som-2/invitation-orluna.docx", "404 200 200 404 404 404 404 404"),
    ("som-2/badges.pdf", "404 200 200 404 404 404 404 404"),
    ("som-2/badges-felmora.pdf", "404 200 200 404 404 404 404 404"),
    ("som-2/credentials.pdf", "404 200 200 200 200 200 200 200"),
    ("som-2/timetable/", EVERYBODY),
    ("som-2/timetable/edit/", BUREAU),
    ("som-2/timetable/nothing/", NOBODY),
    ("som-2/run-sheet/", BUREAU),
    ("som-2/timetable.ics", EVERYBODY),
    ("som-2/timetable.ics?token=meshveret_0", NOBODY),
    ("som-2/run-sheet.pdf", "404 200 200 404 404 404 404 404"),
    ("som-2/seating.pdf", "404 200 200 404 404 404 404 404"),
    ("som-2/name-plates.pdf", "404 200 200 404 404 404 404 404"),
    ("som-1/agenda.pdf", EVERYBODY),
    ("som-1/participants.pdf", EVERYBODY),
    ("som-1/protocol.pdf", EVERYBODY),
    ("som-1/protocol-signatures.pdf", EVERYBODY),
    ("closed/agenda.pdf", EVERYBODY),
    ("closed/participants.pdf", EVERYBODY),
    ("som-1/nothing.pdf", NOBODY),
    ("som-1/nothing.txt", NOBODY),
];

/// Addresses from the root.
const ROOT: &[(&str, &str)] = &[
    ("/", ELSEWHERE),
    ("/en/", EVERYBODY),
    ("/en/terms/", EVERYBODY),
    ("/en/privacy/", EVERYBODY),
    ("/en/sign-in/", EVERYBODY),
    ("/en/sign-in/?seat=rehearsal/chair", EVERYBODY),
    ("/de/", NOBODY),
    ("/fa/rehearsal/", EVERYBODY),
    ("/en/nothing/", NOBODY),
    ("/nothing/", NOBODY),
    ("/healthz", EVERYBODY),
    ("/robots.txt", EVERYBODY),
    ("/sitemap.xml", EVERYBODY),
    ("/assets/css/base.css", EVERYBODY),
    ("/assets/css/nothing.css", NOBODY),
    ("/rehearsal/", ELSEWHERE),
    ("/rehearsal/som-1/floor/", ELSEWHERE),
    ("/rehearsal/log/checkpoint", EVERYBODY),
    ("/rehearsal/log/key", EVERYBODY),
    ("/rehearsal/live", NOBODY),
    ("/rehearsal/files/0000", NOBODY),
    // The plan of the hall in the news as it was brought, what is made of it, and the originals of what was adopted.
    ("/rehearsal/files/dd048080a17b661a1fa19397a42161df14341ffb038a43deeeb2ced4ffb03860", BROUGHT),
    ("/rehearsal/photographs/dd048080a17b661a1fa19397a42161df14341ffb038a43deeeb2ced4ffb03860/480.webp", EVERYBODY),
    ("/almaty/photographs/dd048080a17b661a1fa19397a42161df14341ffb038a43deeeb2ced4ffb03860/480.webp", NOBODY),
    ("/rehearsal/files/a62849e3b1e971c34d094441da4ad7d3e08d8633f4a97a2a7ef0d23345fed15f", EVERYBODY),
    // The same file is no file of another process.
    ("/almaty/files/dd048080a17b661a1fa19397a42161df14341ffb038a43deeeb2ced4ffb03860", NOBODY),
    // A seat of the rehearsal is none elsewhere.
    ("/en/almaty/desk/", "403 403 403 403 403 403 403 403"),
    ("/en/almaty/som-8/invitations/", "403 403 403 403 403 403 403 403"),
    ("/en/almaty/som-8/floor/request/", "403 403 403 403 403 403 403 403"),
];

fn readers() -> Vec<(&'static str, Reader)> {
    READERS.into_iter().map(|seat| (seat, shared().seat("rehearsal", seat))).collect()
}

/// What each reader gets; a `-` in the row is not asked.
fn check(readers: &[(&str, Reader)], path: &str, row: &str) -> Vec<String> {
    let wanted: Vec<&str> = row.split(' ').collect();
    assert_eq!(wanted.len(), readers.len(), "{path}");
    let asked = readers.iter().zip(wanted).filter(|(_, status)| *status != "-");
    let wrong = asked.filter_map(|((seat, reader), status)| {
        let got = shared().get(reader, path).status.as_u16().to_string();
        (got != status).then(|| format!("{path} as {seat}: {got}, not {status}"))
    });
    wrong.collect()
}

fn hold(rows: impl IntoIterator<Item = (String, String)>) {
    let readers = readers();
    let wrong: Vec<String> = rows.into_iter().flat_map(|(path, row)| check(&readers, &path, &row)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_answers_each_reader_as_the_rules_say() {
    hold(PAGES.iter().map(|(path, row)| (format!("/en/rehearsal/{path}"), (*row).to_owned())));
}

#[test]
fn every_address_beside_the_pages_answers_each_reader() {
    hold(ROOT.iter().map(|(path, row)| ((*path).to_owned(), (*row).to_owned())));
}

#[test]
fn drafts_are_for_those_whose_right_it_is() {
    // The profile gives observers the right to see drafts, and a State that asked for membership not; see the test below.
    let draft = "403 200 200 200 200 - 200 403";
    let paper = "404 200 200 200 200 - 200 404";
    hold(["corridor", "tolls"].into_iter().flat_map(|text| {
        [
            (format!("/en/rehearsal/closed/{text}/"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/?changes=yes"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/?as-of=9999"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/?lines=yes"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/?clean=yes"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/?open=yes&beside=ru"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/brackets/"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/compare/"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/compare/?from=1&to=x&lang=en"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/hall/"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}/hall/?p=1"), draft.to_owned()),
            (format!("/en/rehearsal/closed/{text}.pdf"), paper.to_owned()),
        ]
    }));
}

#[test]
fn a_state_that_asked_for_membership_sees_no_draft() {
    let reader = shared().seat("rehearsal", "zelvenor");
    assert_eq!(shared().get(&reader, "/en/rehearsal/closed/tolls/").status.as_u16(), 403);
}

#[test]
fn documents_and_their_files_follow_their_distribution() {
    let state = &shared().clerk("rehearsal").snapshot().process.state;
    let entry = |symbol: &str| state.documents.get(symbol).unwrap().entry;
    let page = |symbol: &str| format!("/en/rehearsal/documents/{}/", entry(symbol));
    let file = format!("/rehearsal/files/{}", Hash::of(&[ROOM]));
    hold(
        [
            (page("RP/SOM/1/2"), EVERYBODY),
            (page("RP/SOM/1/INF/1"), SEATS),
            (page("RP/SOM/1/L.1"), SEATS),
            (page("RP/CL/BUR"), BUREAU),
            (page("RP/CL/MEM"), "403 200 200 200 403 403 403 200"),
            (page("RP/CL/PAR"), SEATS),
            (file, "404 200 200 200 200 200 200 200"),
        ]
        .map(|(path, row)| (path, row.to_owned())),
    );
}

#[test]
fn a_live_page_is_for_those_who_may_see_the_page() {
    let live = |page: &str| format!("/rehearsal/live?page=/en/rehearsal/{page}");
    let bureau = "404 200 200 404 404 404 404 404";
    let invited = "404 200 200 200 200 200 200 404";
    let readers = readers();
    let mut wrong = Vec::new();
    for (page, row) in [
        (live("som-1/floor/"), EVERYBODY),
        (live("som-1/invitations/"), "404 200 200 200 200 200 200 200"),
        (live("som-1/chair/"), bureau),
        (live("closed/floor/"), invited),
        (live("closed/hall/"), invited),
        (live("closed/invitations/"), invited),
        (live("closed/tolls/"), "404 200 200 200 200 - 200 404"),
        (live("closed/participants/"), EVERYBODY),
        (live("nowhere/floor/"), NOBODY),
        ("/rehearsal/live?page=/en/almaty/som-8/".to_owned(), NOBODY),
        ("/rehearsal/live?page=/de/rehearsal/".to_owned(), NOBODY),
        ("/rehearsal/live?page=https://example.org/".to_owned(), NOBODY),
    ] {
        for ((seat, reader), status) in readers.iter().zip(row.split(' ')) {
            let request = crate::server::of(reader, axum::http::Request::get(&page));
            let got = shared().open(request.body(axum::body::Body::empty()).unwrap()).status();
            if status != "-" && got.as_u16().to_string() != status {
                wrong.push(format!("{page} as {seat}: {got}, not {status}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_restricted_entry_shows_its_proof_and_nothing_else() {
    let snapshot = shared().clerk("rehearsal").snapshot();
    let closed = |meeting: Option<&procedure::names::Slug>| meeting.is_none_or(|meeting| meeting.as_str() == "closed");
    let of = |line: &clerk::EntryLine, act: &str| &*line.act == act && closed(line.meeting.as_ref());
    let number = |act: &str| snapshot.entries.iter().rfind(|line| of(line, act)).unwrap().number;
    let content = |seat: &str, act: &str| {
        let page = shared().get(&shared().seat("rehearsal", seat), &format!("/en/rehearsal/record/{}/", number(act)));
        assert_eq!(page.status.as_u16(), 200, "{act} as {seat}");
        let page = page.text();
        assert!(page.contains("In the tree") || page.contains("class=\"hash\""), "{act} as {seat} has no proof");
        page.contains("<details><summary>The body")
            || page.contains(&format!("&quot;act&quot;: &quot;{act}&quot;"))
            || page.contains(&format!("&#34;act&#34;: &#34;{act}&#34;"))
    };
    for (act, row) in [
        ("record.open", "1 1 1 1 1 1 1 1"),
        ("delegations.nominate", "0 1 1 1 1 1 1 0"),
        ("floor.request", "0 1 1 1 1 1 1 0"),
        ("texts.propose", "0 1 1 1 0 0 0 0"),
        ("decisions.object", "0 1 1 1 0 0 0 0"),
        ("floor.hand-in", "0 1 1 0 0 0 0 0"),
        ("accounts.grant", "0 1 1 0 0 0 0 0"),
    ] {
        let got: Vec<&str> = READERS.iter().map(|seat| if content(seat, act) { "1" } else { "0" }).collect();
        assert_eq!(got.join(" "), row, "{act}");
    }
}

/// Every address of every part of the map, in the languages in which tests look at everything; of the record one entry in ten.
pub(crate) fn addresses_of_map(server: &Server) -> Vec<String> {
    let listed = |path: &str| {
        let map = server.get(&Reader::default(), path).text();
        let found = map.split("<loc>").skip(1).map(|rest| rest.split_once("</loc>").unwrap().0);
        found.map(|address| address.replace(crate::server::ADDRESS, "")).collect::<Vec<_>>()
    };
    let of_tests = |part: &&String| LANGUAGES.iter().any(|lang| part.contains(&format!("sitemap-{lang}-")));
    let one_in_ten = |address: &String| {
        let number =
            address.split_once("/record/").and_then(|(_, rest)| rest.trim_end_matches('/').parse::<u32>().ok());
        number.is_none_or(|number| number % 10 == 0)
    };
    let parts = listed("/sitemap.xml");
    parts.iter().filter(of_tests).flat_map(|part| listed(part)).filter(one_in_ten).collect()
}

#[test]
fn every_address_of_the_map_answers() {
    let listed = addresses_of_map(shared());
    assert!(listed.len() > 150, "{}", listed.len());
    for path in &listed {
        assert_eq!(shared().get(&Reader::default(), path).status.as_u16(), 200, "{path}");
    }
}
