//! Every page of a process can be read by programs: by these operations, or not, for this reason.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{get, json_of};
use crate::routes::matched;
use crate::shared;

/// A page and its operations, or why it has none.
enum By {
    Operations(&'static [&'static str]),
    None(&'static str),
}
use By::{None as No, Operations as Yes};

/// Every pattern of a page, as `crates/web/src/draw/mod.rs` has it.
const PAGES: &[(&str, By)] = &[
    ("draw []", Yes(&["read-process", "list-news", "list-meetings"])),
    ("draw [\"members\"]", Yes(&["list-members", "read-process", "read-address-book"])),
    ("draw [\"meetings\"]", Yes(&["list-meetings"])),
    ("draw [\"documents\"]", Yes(&["list-documents", "list-sources", "list-facts"])),
    ("draw [\"documents\", \"archive\"]", Yes(&["list-archive"])),
    ("draw [\"documents\", \"archive\", \"add\"]", Yes(&["keep-file", "put-act"])),
    ("draw [\"documents\", \"archive\", old]", Yes(&["read-archived", "read-file"])),
    ("draw [\"documents\", \"translations\"]", Yes(&["list-translations-due", "read-text", "list-news"])),
    ("draw [\"documents\", entry]", Yes(&["read-document", "read-file"])),
    ("draw [\"news\"]", Yes(&["list-news"])),
    ("draw [\"news\", \"drafts\"]", Yes(&["list-entries", "put-act"])),
    ("draw [\"news\", \"drafts\", draft]", Yes(&["list-entries", "read-entry", "put-act"])),
    ("draw [\"news\", item]", Yes(&["list-news"])),
    ("draw [\"pages\"]", Yes(&["list-pages", "list-banners"])),
    ("draw [\"pages\", page]", Yes(&["list-pages"])),
    ("draw [\"contacts\"]", Yes(&["list-contacts"])),
    ("draw [\"rules\"]", Yes(&["read-rules"])),
    ("draw [\"rules\", \"profiles\"]", Yes(&["list-profiles"])),
    ("draw [\"rules\", \"rights\"]", Yes(&["ask-right", "read-rights", "list-seats"])),
    ("draw [\"glossary\"]", Yes(&["list-terms"])),
    ("draw [\"search\"]", Yes(&["search"])),
    ("draw [\"library\"]", Yes(&["list-library"])),
    ("draw [\"library\", deposit]", Yes(&["read-deposit", "read-file"])),
    ("draw [\"address-book\"]", Yes(&["read-address-book"])),
    ("draw [\"correspondence\"]", Yes(&["read-register"])),
    ("draw [\"correspondence\", letter]", Yes(&["read-letter", "read-file"])),
    ("draw [\"record\"]", Yes(&["list-entries", "read-log"])),
    (
        "draw [\"record\", \"check\"]",
        No("a browser checks a package there by itself; a program has verifiers of its own"),
    ),
    ("draw [\"record\", number]", Yes(&["read-entry"])),
    ("draw [meeting, rest @ ..]", No("it is the pages of a meeting, which follow")),
    (
        "of_meeting []",
        Yes(&[
            "read-meeting",
            "read-agenda",
            "list-citations",
            "list-documents-of-meeting",
            "list-texts",
            "list-statements",
        ]),
    ),
    ("of_meeting [\"participants\"]", Yes(&["list-delegations", "read-participants", "list-issued-lists"])),
    ("of_meeting [\"participants\", list]", Yes(&["read-participants"])),
    ("of_meeting [\"timetable\"]", Yes(&["read-programme", "read-paper"])),
    ("of_meeting [\"timetable\", \"edit\"]", Yes(&["read-programme", "put-act"])),
    ("of_meeting [\"run-sheet\"]", Yes(&["read-programme", "read-agenda", "read-floor", "read-paper"])),
    ("of_meeting [\"floor\"]", Yes(&["read-floor"])),
    ("of_meeting [\"chair\"]", Yes(&["read-floor", "read-agenda", "read-decision"])),
    ("of_meeting [\"hall\"]", Yes(&["read-floor", "read-agenda"])),
    ("of_meeting [\"proceedings\"]", Yes(&["read-proceedings", "read-summary-draft"])),
    ("of_meeting [\"notes\"]", Yes(&["read-proceedings", "list-statements"])),
    ("of_meeting [\"interpreters\"]", Yes(&["read-interpreters"])),
    (
        "draw [\"evidence\", path @ ..]",
        No("statistics are no part of the record: each figure is JSON, CSV, SDMX-CSV and Parquet at its own address"),
    ),
    ("of_meeting [\"attendance\"]", Yes(&["read-attendance"])),
    ("of_meeting [\"invitations\"]", Yes(&["read-board"])),
    ("of_meeting [\"delegation\", party]", Yes(&["read-delegation"])),
    ("of_meeting [\"forms\"]", Yes(&["list-questions"])),
    ("of_meeting [\"forms\", used_for]", Yes(&["read-answers"])),
    ("of_meeting [\"credentials\"]", Yes(&["read-credentials"])),
    ("of_meeting [\"check-in\"]", Yes(&["list-present", "list-badges"])),
    ("of_meeting [\"verify\"]", Yes(&["read-log", "read-entry", "read-paper"])),
    (
        "of_meeting [text, page @ (\"rounds\" | \"position\" | \"translate\" | \"drop-in\")]",
        Yes(&["read-rounds", "read-translation"]),
    ),
    ("of_meeting [text]", Yes(&["read-text", "read-paper"])),
    (
        "of_meeting [text, page @ (\"brackets\" | \"compare\" | \"hall\")]",
        Yes(&["read-brackets", "compare-text", "read-text"]),
    ),
    (
        "of_meeting [text, page @ (\"silence\" | \"decision\" | \"signatures\" | \"ceremony\")]",
        Yes(&["list-silences", "read-decision", "read-signatures"]),
    ),
];

/// The pages that are drawn beside those: of a seat, of the server, of an account.
const OTHERS: &[(&str, By)] = &[
    ("page []", Yes(&["list-processes"])),
    ("page [\"design\"]", No("it shows the parts of pages, for people")),
    (
        "page [\"interface\", code]",
        No("a translator corrects the words of the program there, which are no view of a process"),
    ),
    ("page [\"interface\", code, \"corrections.patch\"]", No("it is a patch of the program's files")),
    ("page [\"interface\"]", No("it is about the words of the program, the same for every process")),
    ("page [name @ (\"terms\" | \"privacy\")]", No("they are words for people, the same for every process")),
    ("page [\"sign-in\", rest @ ..]", No("a person signs in; a program has a token")),
    ("page [\"notices\", token]", No("the link of a mail opens it for whoever got the mail, and for no seat")),
    ("page [process, rest @ ..]", No("it is the pages of a process")),
    ("below_process [\"desk\"]", Yes(&["list-duties"])),
    ("below_process [\"refusals\"]", Yes(&["list-refusals"])),
    ("below_process [\"personal-data\"]", Yes(&["list-looks", "list-erasure-requests"])),
    (
        "below_process [\"accounts\"]",
        No("it makes links to accounts for a person who proved who they are; seats are listed by list-seats"),
    ),
    ("below_process [\"as-of\"]", No("it leads a person to the moment that was chosen")),
    (
        "below_process [\"as-of\", when, of @ ..]",
        No("a view would have to say one by one that it has a past; that of a text has one, by `as-of`"),
    ),
    ("below_process [\"news\", \"atom.xml\"]", Yes(&["list-news"])),
    ("below_process [\"evidence\"]", No("it leads a person to the country or the corridor that was chosen")),
    (
        "below_process [\"evidence\", \"figures\", drawing]",
        No("it is what a program reads of a figure, in the formats of statistics"),
    ),
    ("below_process [\"library\", citation]", Yes(&["read-deposit"])),
    ("below_process [\"search\"]", Yes(&["search"])),
    ("below_process [scope, area, act]", Yes(&["put-act", "ask-right"])),
    ("below_process [meeting, file]", Yes(&["read-paper"])),
    ("below_process [_, \"check-in\"]", No("it is the page of the door, with a camera")),
    ("below_process [\"record\", \"check\"]", No("it is the page of the check, with a worker")),
];

#[test]
fn every_page_is_read_by_an_operation_or_has_a_reason_not_to() {
    let document = json_of(&get(shared(), None, "/api/v1/openapi.json"));
    let of_path = |at: &serde_json::Value| {
        let methods =
            ["get", "post"].into_iter().filter_map(|method| at[method]["operationId"].as_str().map(str::to_owned));
        methods.collect::<Vec<_>>()
    };
    let known: BTreeSet<String> = document["paths"].as_object().unwrap().values().flat_map(of_path).collect();
    let listed: BTreeMap<&str, &By> = PAGES.iter().chain(OTHERS).map(|(pattern, by)| (*pattern, by)).collect();
    let of_router = |pattern: &String| pattern.starts_with("page ") || pattern.starts_with("below_process ");
    let own = |part: &str, file: &str| {
        let all = matched(part, file).into_iter();
        all.map(|found| found.split_once(' ').unwrap().1.to_owned()).collect::<Vec<_>>()
    };
    let router = own("router", "router/mod.rs").into_iter().filter(of_router);
    let code: BTreeSet<String> = own("draw", "draw/mod.rs").into_iter().chain(router).collect();
    let patterns: BTreeSet<String> = listed.keys().map(|pattern| (*pattern).to_owned()).collect();
    let missing: Vec<&String> = code.symmetric_difference(&patterns).collect();
    assert!(missing.is_empty() && code.len() > 30, "in the code or here alone: {missing:#?}");
    for (pattern, by) in listed {
        match by {
            Yes(operations) => {
                let unknown: Vec<&&str> = operations.iter().filter(|name| !known.contains(**name)).collect();
                assert!(!operations.is_empty() && unknown.is_empty(), "{pattern}: {unknown:?}");
            }
            No(why) => assert!(why.len() > 20, "{pattern}"),
        }
    }
}
