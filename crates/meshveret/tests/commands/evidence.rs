//! Statistics from the command line: recipes told, run, refused.

use std::fs;

use procedure::names::Hash;

use crate::folder::Folder;
use crate::program::run;

/// The worked example of four areas: stocks, births and deaths.
const START: [[i32; 4]; 4] = [[1000, 100, 10, 0], [55, 555, 50, 5], [80, 40, 800, 40], [20, 25, 20, 200]];
const END: [[i32; 4]; 4] = [[1060, 60, 10, 10], [45, 540, 40, 0], [70, 75, 770, 70], [30, 30, 20, 230]];
const VITAL: &str = "region,note,births,deaths\nA,x,80,70\nB,x,20,30\nC,x,60,50\nD,x,60,10\n";

fn stock(head: &str, cells: [[i32; 4]; 4]) -> String {
    let names = ["A", "B", "C", "D"];
    let row = |(name, row): (&str, [i32; 4])| {
        let line = |(other, value)| format!("{name},{other},{value}\n");
        names.into_iter().zip(row).map(line).collect::<String>()
    };
    let lines = names.into_iter().zip(cells).map(row);
    format!("{head}\n{}", lines.collect::<String>())
}

/// The arguments that run a recipe on the example.
fn arguments(folder: &Folder, recipe: &str, more: &[&str]) -> Vec<String> {
    let file = |name: &str, text: &str| {
        fs::write(folder.at(name), text).unwrap();
        folder.at(name)
    };
    let start = file("start.csv", &stock("birth,dest,value", START));
    let end = file("end.csv", &stock("birth,res,stock", END));
    let vital = file("vital.csv", VITAL);
    let out = folder.at("out.csv");
    let fixed =
        ["evidence", "run", recipe, "--out", &out, "--stock-start", &start, "--stock-end", &end, "--vital", &vital];
    fixed.into_iter().chain(more.iter().copied()).map(str::to_owned).collect()
}

fn said(folder: &Folder, arguments: &[String]) -> crate::program::Said {
    run(folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn every_recipe_is_told_in_any_language() {
    let folder = Folder::new("evidence-told");
    let english = run(&folder, &["evidence", "recipes"]);
    for part in [
        "flows.closed.pb/1\n",
        "Azose, Raftery 2019",
        "stock-start (birth, dest|res, value|stock)",
        "births=native|proportional",
    ] {
        assert!(english.done().contains(part), "{part}");
    }
    let russian = run(&folder, &["--lang", "ru", "evidence", "recipes", "ipf/1"]);
    assert!(russian.done().starts_with("ipf/1\n") && !russian.out.contains("Inputs"), "{russian:?}");
    assert_eq!(run(&folder, &["evidence", "recipes", "ipf/9"]).code, 2);
}

#[test]
fn a_recipe_is_run_on_tables_and_says_what_the_other_methods_say() {
    let folder = Folder::new("evidence-run");
    let ended = said(&folder, &arguments(&folder, "flows.closed.min/1", &[]));
    assert_eq!(ended.code, 0, "{ended:?}");
    let sums: Vec<(String, String)> = ["start.csv", "end.csv", "vital.csv", "out.csv"]
        .iter()
        .map(|name| (Hash::of(&[&fs::read(folder.at(name)).unwrap()]).to_string(), folder.at(name)))
        .collect();
    let lines: String = sums.iter().map(|(sum, path)| [sum, "  ", path, "\n"].concat()).collect();
    assert_eq!(ended.out, lines, "what went in and what came out, and nothing else");
    assert!(ended.err.contains("All moves: 128. The six methods range from"), "{ended:?}");
    let text = fs::read_to_string(folder.at("out.csv")).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines[0], lines.len()), ("orig,dest,value", 13));
    assert!(lines[1].starts_with("A,B,3.32879") && lines[12].starts_with("D,C,2.259"), "{text}");
    let total: f64 = lines[1..].iter().map(|line| line.rsplit(',').next().unwrap().parse::<f64>().unwrap()).sum();
    assert!((total - 127.693_701_868_625).abs() < 1e-9, "{total}");
    let again = said(&folder, &arguments(&folder, "flows.closed.min/1", &[]));
    assert_eq!((again.code, fs::read_to_string(folder.at("out.csv")).unwrap()), (0, text));
    let range = said(&folder, &arguments(&folder, "flows.range/1", &["--set", "years=4"]));
    assert!(range.err.contains("[interval]"), "{range:?}");
    let text = fs::read_to_string(folder.at("out.csv")).unwrap();
    assert!(
        text.starts_with("orig,dest,drop,reverse,rates,open,closed-min,closed-pb,minimum,median,maximum\n"),
        "{text}"
    );
}

#[test]
fn what_is_wrong_is_told_with_file_line_and_column_and_nothing_is_written() {
    let folder = Folder::new("evidence-refused");
    let given = arguments(&folder, "flows.closed.min/1", &[]);
    let with = |name: &str, text: &str| {
        fs::write(folder.at(name), text).unwrap();
        let ended = said(&folder, &given);
        assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{ended:?}");
        ended.err
    };
    assert!(with("vital.csv", "region,births\nA,1\n").contains("vital.csv:1: the column deaths is missing"));
    assert!(with("vital.csv", "region,births,deaths\nA,1,x\n").contains("vital.csv:2:3: not a number: x"));
    assert!(with("vital.csv", "region,births,deaths\nE,1,2\n").contains("this area is in one table only: A"));
    assert!(with("vital.csv", "").contains("the table has no rows"));
    fs::write(folder.at("vital.csv"), VITAL).unwrap();
    let negative = stock("birth,dest,value", START).replacen("A,B,100", "A,B,-100", 1);
    assert!(with("start.csv", &negative).contains("start.csv:3: negative: -100"));
    assert!(with("start.csv", &(stock("birth,dest,value", START) + "A,B,1\n")).contains("start.csv:18: twice"));
    assert!(!fs::exists(folder.at("out.csv")).unwrap());
}

#[test]
fn what_is_not_understood_ends_with_two_and_a_missing_file_with_three() {
    let folder = Folder::new("evidence-usage");
    let ended = |recipe: &str, more: &[&str]| said(&folder, &arguments(&folder, recipe, more)).code;
    assert_eq!(ended("flows.closed/7", &[]), 2);
    assert_eq!(ended("flows.closed.min/1", &["--set", "births=none"]), 2);
    assert_eq!(ended("flows.closed.min/1", &["--set", "colour=red"]), 2);
    assert_eq!(ended("flows.closed.min/1", &["--input", "colours=x.csv"]), 2);
    assert_eq!(ended("flows.closed.min/1", &["--seed", "/nowhere/seed.csv"]), 3);
}
