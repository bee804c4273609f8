//! What was not understood: exit code 2, and nothing on standard output.

use crate::folder::Folder;
use crate::program::run;

#[test]
fn what_is_not_understood_is_usage() {
    let folder = Folder::new("usage");
    let check = |arguments: &[&str]| {
        let said = run(&folder, arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {said:?}");
        assert!(said.err.contains("Usage: ") || said.err.contains("--help"), "{said:?}");
    };
    check(&[]);
    check(&["dance"]);
    check(&["serve"]);
    check(&["serve", "--data", "x", "--listen", "somewhere"]);
    check(&["serve", "--data", "x", "--metrics", "on"]);
    check(&["backup", "--data", "x"]);
    check(&["restore", "--data", "x"]);
    check(&["demo", "--pace", "0"]);
    check(&["demo", "--pace", "soon"]);
    check(&["verify"]);
    check(&["acts", "--data", "x", "--process", "delta"]);
    check(&["acts", "--data", "x", "--process", "Delta!", "--file", "x"]);
    check(&["--lang", "fr", "verify", "x"]);
    check(&["--log", "xml", "verify", "x"]);
    let export = ["export", "--data", "x", "--process", "delta", "--meeting", "som-1"];
    check(&export);
    check(&[&export[..], &["--out", "x", "--as", "The Chair"]].concat());
    let paper = ["paper", "--data", "x", "--process", "delta", "--meeting", "som-1", "--out", "x"];
    check(&[&paper[..], &["--kind", "protocol", "--format", "pdf"]].concat());
    check(&[&paper[..], &["--kind", "protocol", "--lang", "fr", "--format", "pdf"]].concat());
    check(&[&paper[..], &["--kind", "novel", "--lang", "en", "--format", "pdf"]].concat());
    check(&[&paper[..], &["--kind", "protocol", "--lang", "en", "--format", "odt"]].concat());
}

#[test]
fn every_command_explains_itself() {
    let folder = Folder::new("help");
    assert!(run(&folder, &["--version"]).done().starts_with("meshveret "));
    for command in [
        "demo", "serve", "init", "acts", "export", "paper", "backup", "restore", "handover", "upgrade", "config",
        "profiles", "verify",
    ] {
        let help = run(&folder, &[command, "--help"]);
        assert!(help.done().contains(&format!("Usage: meshveret {command}")), "{help:?}");
        assert!(run(&folder, &["--help"]).done().contains(&format!("\n  {command} ")));
    }
}

#[test]
fn the_profiles_that_come_with_the_program_are_printed_as_they_are() {
    let folder = Folder::new("profiles");
    let names = run(&folder, &["profiles"]);
    assert_eq!(
        names.done().lines().collect::<Vec<_>>(),
        ["almaty-2013", "osce-like", "rcm-like", "bali-like", "igc-like"]
    );
    let almaty = include_str!("../../../../profiles/almaty-2013.toml");
    assert_eq!(run(&folder, &["profiles", "almaty-2013"]).done().trim_end(), almaty.trim_end());
    assert_eq!(run(&folder, &["profiles", "valley-talks"]).code, 3);
}
