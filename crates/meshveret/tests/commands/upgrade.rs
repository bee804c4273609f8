//! `upgrade`: from every form that the database has had, rehearsed, forth and back with what was recorded since, until it is confirmed;
//! the record and its pages are the same.

use std::fs;
use std::path::Path;

use record::copy::Source;
use record::forms::{Back, go_back, known};
use record::{Database, Places};

use crate::database;
use crate::folder::Folder;
use crate::init::init;
use crate::program::{Said, run, serve};

struct House {
    folder: Folder,
    data: String,
    /// How the database is found, where it is on a server.
    at: Vec<String>,
    places: Places,
}

impl House {
    fn new(name: &str, address: Option<&str>) -> Self {
        let folder = Folder::new(name);
        let at: Vec<String> =
            address.iter().flat_map(|address| ["--database".to_owned(), (*address).to_owned()]).collect();
        let words: Vec<&str> = at.iter().map(String::as_str).collect();
        init(&folder, "delta", &[&["--name", "Delta Process"], &words[..]].concat()).done();
        let data = folder.at("data");
        let places = address.map_or_else(Places::default, database::of);
        Self { folder, data, at, places }
    }

    fn asked(&self, command: &[&str]) -> Said {
        let at: Vec<&str> = self.at.iter().map(String::as_str).collect();
        run(&self.folder, &[command, &["--data", &self.data], &at[..]].concat())
    }

    fn put(&self, acts: &str) {
        let file = self.folder.write("a.acts", acts);
        self.asked(&["acts", "--process", "delta", "--file", &file]).done();
    }

    fn fact(&self, words: &str) {
        self.put(&format!("record.note-fact by=secretariat text.en=\"{words}\"\n"));
    }

    fn form(&self) -> i64 {
        Source::of(Path::new(&self.data), &self.places).unwrap().form().unwrap()
    }

    /// Root and size of the record.
    fn record(&self) -> (u64, String) {
        let source = Source::of(Path::new(&self.data), &self.places).unwrap();
        let row = source.processes().unwrap().remove(0);
        let slug = procedure::names::Slug::new("delta").unwrap();
        let through = clerk::read_through((&slug, &row.origin), &mut source.reader(&row).unwrap()).unwrap();
        (through.tree.size(), through.tree.root().to_string())
    }

    fn copies(&self) -> Vec<String> {
        let Ok(found) = fs::read_dir(format!("{}/copies", self.data)) else { return Vec::new() };
        let mut names: Vec<String> = found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// As the program that knew so many forms left it.
    fn of_form(&self, form: i64) {
        go_back(Path::new(&self.data), &self.places, (form, Back::Carried)).unwrap();
        fs::remove_dir_all(format!("{}/copies", self.data)).unwrap();
        assert_eq!(self.form(), form);
    }

    /// What a reader sees, but for what differs from answer to answer.
    fn page(&self) -> String {
        let at: Vec<&str> = self.at.iter().map(String::as_str).collect();
        let served = serve(&self.folder, &[&["serve", "--data", &self.data], &at[..]].concat());
        let page = served.get("/en/delta/record/").text();
        assert!(page.contains("Delta Process"), "{page}");
        served.stop();
        // Each start has a port of its own, which stands in the address of the page without a language.
        let behind = page.split("http://127.0.0.1:").nth(1).unwrap_or_default();
        let port: String = behind.chars().take_while(char::is_ascii_digit).collect();
        page.replace(&format!("http://127.0.0.1:{port}/"), "/")
    }
}

/// Forth and back from a form.
fn forth_and_back(house: &House, form: i64) {
    let ours = i64::try_from(known()).unwrap();
    house.fact(&format!("Before form {form}"));
    let (page, record) = (house.page(), house.record());
    house.of_form(form);
    let (size, root) = &record;
    let rehearsed = house.asked(&["upgrade", "--rehearse"]);
    let same = format!("delta: {size} entries, root {root}, the same before and after");
    assert!(rehearsed.done().contains(&same) && rehearsed.out.contains("as it was"), "{rehearsed:?}");
    assert_eq!((house.form(), house.copies()), (form, Vec::new()));

    let said = house.asked(&["upgrade"]);
    assert!(said.done().contains(&format!("upgraded from form {form} to {ours}")), "{said:?}");
    assert_eq!((house.form(), house.copies()), (ours, vec![format!("form-{form}.db")]));
    assert_eq!((house.page(), house.record()), (page, record));
    assert!(house.asked(&["upgrade"]).done().contains("nothing is to be done"));

    // What was recorded since comes back along.
    house.fact(&format!("Since form {form}"));
    let since = house.record();
    let back = house.asked(&["upgrade", "--back"]);
    assert!(back.done().contains(&format!("form {form} again, with 1 of 1 entries")), "{back:?}");
    assert_eq!((house.form(), house.record()), (form, since.clone()));

    house.asked(&["upgrade"]).done();
    let confirmed = house.asked(&["upgrade", "--confirm"]);
    assert!(confirmed.done().contains("copies removed"), "{confirmed:?}");
    assert_eq!((house.copies(), house.record()), (Vec::new(), since));
    house.asked(&["upgrade", "--back"]).failed(1, &["there is no way back"]);
}

#[test]
fn from_every_form_it_goes_forth_and_back_and_the_record_is_the_same() {
    let house = House::new("upgrade", None);
    for form in 1..i64::try_from(known()).unwrap() {
        forth_and_back(&house, form);
    }
}

#[test]
fn a_database_on_a_server_goes_forth_and_back() {
    let Some(address) = database::fresh() else { return };
    let house = House::new("upgrade-server", Some(&address));
    assert!(matches!(house.places.database, Database::Server(_)));
    let last = i64::try_from(known()).unwrap() - 1;
    for form in [1, last] {
        forth_and_back(&house, form);
    }
    // Nobody may work on it meanwhile.
    house.of_form(last);
    let at: Vec<&str> = house.at.iter().map(String::as_str).collect();
    let served = serve(&house.folder, &[&["serve", "--data", &house.data], &at[..]].concat());
    assert_eq!(house.asked(&["upgrade", "--back"]).code, 3);
    served.stop();
    house.asked(&["upgrade", "--back"]).done();
}

#[test]
fn what_would_be_lost_is_said_and_lost_only_by_its_number() {
    let house = House::new("upgrade-lose", None);
    let last = i64::try_from(known()).unwrap() - 1;
    house.of_form(last);
    house.asked(&["upgrade", "--confirm"]).failed(1, &["upgrade it first"]);
    house.asked(&["upgrade"]).done();
    let before = house.record();
    house.fact("Since");
    // A process that is opened since has a form that an earlier program may not know.
    let (rules, data) = (house.folder.at("rules.toml"), house.data.as_str());
    let more = ["init", "--data", data, "--process", "omega", "--rules", &rules, "--admin", "anna"];
    run(&house.folder, &more).done();
    house.asked(&["upgrade", "--back"]).failed(1, &["5 entries were recorded since", "omega", "--lose"]);
    house.asked(&["upgrade", "--back", "--lose", "4"]).failed(1, &["4 entries were to be lost, and 5 "]);
    assert_eq!(house.form(), last + 1);
    let served = serve(&house.folder, &["serve", "--data", data]);
    assert_eq!(house.asked(&["upgrade", "--back", "--lose", "5"]).code, 3);
    served.stop();
    let back = house.asked(&["upgrade", "--back", "--lose", "5"]);
    assert!(back.done().contains("with 0 of 5 entries"), "{back:?}");
    assert_eq!((house.form(), house.record()), (last, before));
    // What was left is still there.
    let mut copies = [format!("form-{last}.db"), format!("form-{}-left.db", last + 1)];
    copies.sort();
    assert_eq!(house.copies(), copies);
}

#[test]
fn nobody_goes_back_while_an_item_is_considered_behind_closed_doors() {
    let house = House::new("upgrade-closed", None);
    house.of_form(i64::try_from(known()).unwrap() - 1);
    house.asked(&["upgrade"]).done();
    house.put(
        "membership.add-body by=secretariat body=som name.en=SOM\n\
         with by=secretariat meeting=som-1\nmeetings.convene level=som name.en=First from=2036-09-14\n\
         meetings.add-item number=1 title.en=Words\nmeetings.open by=chair confirmed=yes\nmeetings.adopt-agenda by=chair\n\
         meetings.close-doors item=1\nmeetings.take-up by=chair item=1\nfloor.close-list by=chair\n",
    );
    house.asked(&["upgrade", "--back"]).failed(1, &["behind closed doors"]);
    house.put("meetings.open-doors by=chair meeting=som-1 item=1\n");
    house.asked(&["upgrade", "--back"]).done();
}
