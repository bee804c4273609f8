//! Recipes on official data: published values come out again. Where the data are not there the tests say so and end.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "test support")]

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use evidence::cube::{Field, Row};
use evidence::recipes::table::{Kind, Table, read};
use evidence::recipes::{Given, Outcome, recipe};
use flate2::read::MultiGzDecoder;

/// The folder of official data, beside the checkout or beside a folder that holds it.
fn data() -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|above| above.join("shared/data"));
    let found = found.into_iter().find(|place| place.join("un_desa").exists());
    if found.is_none() {
        println!("skipped: no shared/data beside the checkout");
    }
    found
}

/// The lines of a packed file without its head, divided at commas: none of the columns we read has one inside.
fn lines(data: &Path, name: &str) -> Vec<Vec<String>> {
    let mut text = String::new();
    MultiGzDecoder::new(File::open(data.join(name)).unwrap()).read_to_string(&mut text).unwrap();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn given(id: &str, tables: &[(&str, String)], said: &[(&str, &str)]) -> Outcome {
    let recipe = recipe(id).unwrap();
    let said: Vec<_> = said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let settings = recipe.settings(&said).unwrap();
    let table = |(name, text): &(&str, String)| -> (String, Table) {
        let input = recipe.inputs.iter().find(|input| input.name == *name).unwrap();
        ((*name).to_owned(), read(name, text.as_bytes(), &recipe.columns(input, &settings)).unwrap())
    };
    recipe.run(&Given { tables: tables.iter().map(table).collect(), settings: settings.clone() }).unwrap()
}

fn value(outcome: &Outcome, words: &[&str], at: usize) -> f64 {
    let same = |(found, _): &&(Vec<std::sync::Arc<str>>, Vec<Option<f64>>)| {
        found.iter().map(|word| &**word).eq(words.iter().copied())
    };
    outcome.rows.iter().find(same).unwrap().1[at].unwrap()
}

/// Stocks of a revision by year: long CSV of all that moved, with every area on its diagonal so that tables are alike.
fn stocks(data: &Path, name: &str) -> BTreeMap<String, String> {
    let mut cells: BTreeMap<(String, String, String), f64> = BTreeMap::new();
    let mut areas = std::collections::BTreeSet::new();
    for line in lines(data, name) {
        areas.extend([line[1].clone(), line[2].clone()]);
        let stock: f64 = line[4].parse().unwrap();
        *cells.entry((line[0].clone(), line[2].clone(), line[1].clone())).or_default() += stock;
    }
    let years: std::collections::BTreeSet<String> = cells.keys().map(|(year, _, _)| year.clone()).collect();
    let table = |year: &String| {
        let mut text = "birth,dest,value\n".to_owned();
        text.extend(areas.iter().map(|area| format!("{area},{area},1000000000\n")));
        let moved = cells.iter().filter(|((found, from, to), _)| found == year && from != to);
        text.extend(moved.map(|((_, origin, destination), stock)| format!("{origin},{destination},{stock}\n")));
        (year.clone(), text)
    };
    years.iter().map(table).collect()
}

#[test]
fn differences_of_stocks_are_those_that_were_published() {
    let Some(data) = data() else { return };
    let stocks = stocks(&data, "un_desa/ims2020_bilateral_by_sex.csv.gz");
    let published = [
        ("TUR", "DEU", [158_713.0, 0.0, 0.0, 0.0, 29_299.0, 493_760.0]),
        ("SYR", "TUR", [0.0, 0.0, 183.0, 158.0, 2_709_438.0, 1_077_731.0]),
        ("AFG", "IRN", [0.0, 0.0, 144_065.0, 196_210.0, 48_678.0, 89_365.0]),
        ("KAZ", "RUS", [156_435.0, 65_549.0, 0.0, 0.0, 47_926.0, 0.0]),
        ("UZB", "KAZ", [18_153.0, 18_165.0, 48_314.0, 48_325.0, 16_851.0, 14_798.0]),
    ];
    let texts: Vec<&String> = stocks.values().collect();
    assert_eq!(texts.len(), 7);
    for (at, pair) in texts.windows(2).enumerate() {
        let tables = [("stock-start", pair[0].clone()), ("stock-end", pair[1].clone())];
        let found = given("stock.diff.drop/1", &tables, &[]);
        for (origin, destination, values) in published {
            let value = value(&found, &[origin, destination], 0);
            assert!((value - values[at]).abs() < 1e-6, "{origin} {destination} {at}: {value}");
        }
    }
}

/// The tables of a period as one makes them by hand from the files: stocks with people on the diagonal, births and deaths between mid-years.
fn by_hand(data: &Path, (start, end): (u32, u32)) -> [(&'static str, String); 3] {
    let codes = lines(data, "geo/countries_m49_iso3_regions.csv.gz");
    let head = {
        let mut text = String::new();
        let file = File::open(data.join("geo/countries_m49_iso3_regions.csv.gz")).unwrap();
        MultiGzDecoder::new(file).read_to_string(&mut text).unwrap();
        text.lines().next().unwrap().split(',').map(str::to_owned).collect::<Vec<_>>()
    };
    let column = |name: &str| head.iter().position(|found| found == name).unwrap();
    let (m49, iso) = (column("m49"), column("iso3"));
    let number = |text: &str| text.parse::<u32>().ok();
    // Codes stand before the names, which may have commas.
    let code = |line: &Vec<String>| Some((number(line.get(m49)?)?, line.get(iso)?.clone()));
    let codes: BTreeMap<u32, String> = codes.iter().filter_map(code).collect();
    let mut people: BTreeMap<(String, u32), f64> = BTreeMap::new();
    for line in lines(data, "wdi/wdi_selected_long.csv.gz").iter().filter(|line| line[1] == "pop") {
        people.insert((line[0].clone(), number(&line[2]).unwrap()), line[3].parse().unwrap_or(0.0));
    }
    for line in lines(data, "wpp/wpp2024_popproj_2024_2050.csv.gz") {
        let Some(area) = codes.get(&number(&line[0]).unwrap()) else { continue };
        let sexes: f64 = line[2].parse::<f64>().unwrap() + line[3].parse::<f64>().unwrap();
        people.insert((area.clone(), number(&line[1]).unwrap()), (1000.0 * sexes).round());
    }
    let mut events: BTreeMap<String, [f64; 2]> = BTreeMap::new();
    // Births stand third; deaths sixth of what was, fifth of what is projected.
    for (name, deaths) in
        [("wpp/wpp2024_misc_1950_2023.csv.gz", 5), ("wpp/wpp2024_miscproj_medium_2024_2050.csv.gz", 4)]
    {
        for line in lines(data, name) {
            let (area, year) = (codes.get(&number(&line[0]).unwrap()), number(&line[1]).unwrap());
            let Some(area) = area.filter(|_| (start..=end).contains(&year)) else { continue };
            let weight = if year == start || year == end { 500.0 } else { 1000.0 };
            let sums = events.entry(area.clone()).or_default();
            sums[0] += weight * line[2].parse::<f64>().unwrap_or(f64::NAN);
            sums[1] += weight * line[deaths].parse::<f64>().unwrap_or(f64::NAN);
        }
    }
    let mut stocks: BTreeMap<(u32, String, String), f64> = BTreeMap::new();
    for line in lines(data, "un_desa/ims2024_bilateral_by_sex.csv.gz") {
        let key = (number(&line[0]).unwrap(), line[2].clone(), line[1].clone());
        *stocks.entry(key).or_default() += line[4].parse::<f64>().unwrap();
    }
    let named = stocks.keys().filter(|(year, _, _)| *year == start || *year == end);
    let named: std::collections::BTreeSet<String> =
        named.flat_map(|(_, from, to)| [from.clone(), to.clone()]).collect();
    let has = |area: &&String| {
        let counted =
            [start, end].iter().all(|year| people.get(&((*area).clone(), *year)).is_some_and(|all| *all > 0.0));
        counted && events.get(*area).is_some_and(|sums| sums.iter().all(|sum| sum.is_finite()))
    };
    let areas: Vec<&String> = named.iter().filter(has).collect();
    let table = |year: u32| {
        let mut text = "birth,dest,value\n".to_owned();
        for to in &areas {
            let from = areas.iter().filter(|from| *from != to);
            let own: Vec<(&&String, f64)> =
                from.filter_map(|from| Some((from, *stocks.get(&(year, (*from).clone(), (*to).clone()))?))).collect();
            let abroad: f64 = own.iter().map(|(_, value)| value).sum();
            text.extend([format!("{to},{to},{}\n", people[&((*to).clone(), year)] - abroad)]);
            text.extend(own.iter().map(|(from, value)| format!("{from},{to},{value}\n")));
        }
        text
    };
    let mut vital = "region,births,deaths\n".to_owned();
    vital.extend(areas.iter().map(|area| format!("{area},{},{}\n", events[*area][0], events[*area][1])));
    [("stock-start", table(start)), ("stock-end", table(end)), ("vital", vital)]
}

#[test]
fn a_corridor_of_the_cube_is_what_the_recipe_says_of_the_files() {
    let Some(data) = data() else { return };
    let place = std::env::temp_dir().join(format!("meshveret-estimates-{}", std::process::id()));
    let store = evidence::cube::Store::below(&place);
    let files = [
        "un_desa/ims2024_bilateral_by_sex.csv.gz",
        "wpp/wpp2024_misc_1950_2023.csv.gz",
        "wpp/wpp2024_miscproj_medium_2024_2050.csv.gz",
        "wpp/wpp2024_popproj_2024_2050.csv.gz",
        "wdi/wdi_selected_long.csv.gz",
    ];
    let files = files.map(|name| data.join(name));
    evidence::import::import(&store, &files, (None, Some(0))).unwrap();
    let cube = store.cube().unwrap();
    std::fs::remove_dir_all(&place).unwrap();
    for between in [(2015, 2020), (2020, 2024)] {
        let years = (between.1 - between.0).to_string();
        let found = given("flows.range/1", &by_hand(&data, between), &[("years", &years)]);
        let (start, end) = (i32::try_from(between.0).unwrap(), i32::try_from(between.1).unwrap());
        let estimate = evidence::estimates::estimate(&cube, "UNDESA:IMS(2024.0)", (start, end)).unwrap();
        let mut furthest = 0.0_f64;
        for (words, numbers) in &found.rows {
            let six = estimate.pair(&words[0], &words[1]).unwrap();
            let far = six.iter().zip(numbers).map(|(one, other)| (one - other.unwrap()).abs());
            furthest = far.fold(furthest, f64::max);
        }
        println!("{between:?}: {} pairs, furthest {furthest}", found.rows.len());
        assert!(furthest < 0.01, "{between:?}: {furthest}");
    }
}

#[test]
fn rates_of_recognition_in_2025_are_those_of_the_source() {
    let Some(data) = data() else { return };
    let mut text = "region,year,unit,dest,procedure,level,recognised,complementary,rejected\n".to_owned();
    let mut all: BTreeMap<String, f64> = BTreeMap::new();
    for line in lines(&data, "unhcr/asylum_decisions.csv.gz") {
        // Names with commas stand in quotation marks and shift what follows: counted from the end.
        let from_end = |place: usize| line[line.len() - place].clone();
        if line[0] != "2025" {
            continue;
        }
        let mut origin =
            line.iter().skip(1).filter(|field| field.len() == 3 && field.chars().all(|c| c.is_ascii_uppercase()));
        let origin = origin.nth(1).unwrap().clone();
        if from_end(6) == "P" {
            *all.entry(origin.clone()).or_default() += from_end(1).parse::<f64>().unwrap_or_default();
        }
        let decided = [from_end(5), from_end(4), from_end(3)];
        let places = [6, 9, 8, 7].map(from_end).join(",");
        text.extend([format!("{origin},2025,{places},{}\n", decided.join(","))]);
    }
    let (rrr, tpr) = (
        given("asylum.rrr/1", &[("decisions", text.clone())], &[]),
        given("asylum.tpr/1", &[("decisions", text)], &[]),
    );
    let expected = [
        ("IRN", 42_372.0, 48.32, 50.76),
        ("PAK", 53_853.0, 23.88, 27.17),
        ("TUR", 131_759.0, 15.88, 17.19),
        ("TJK", 3_890.0, 19.48, 21.60),
        ("KAZ", 3_676.0, 12.63, 13.65),
        ("AFG", 196_986.0, 66.65, 74.30),
    ];
    for (area, decisions, recognised, protected) in expected {
        // All that was decided in persons, with cases that were closed otherwise, which no rate counts.
        assert!((all[area] - decisions).abs() < 0.5, "{area}: {}", all[area]);
        assert!(value(&rrr, &[area, "2025"], 0) < decisions, "{area}");
        let found = (value(&rrr, &[area, "2025"], 1), value(&tpr, &[area, "2025"], 1));
        assert!((found.0 - recognised).abs() < 0.006 && (found.1 - protected).abs() < 0.006, "{area}: {found:?}");
    }
}

#[test]
fn sending_costs_what_the_source_says_of_the_corridors_of_the_region() {
    const STATES: [&str; 10] = ["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TUR", "TKM", "UZB"];
    // The excerpt of the demonstration: whole observations of Remittance Prices Worldwide.
    let excerpts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo/evidence");
    let mut text = "orig,dest,value\n".to_owned();
    for line in lines(&excerpts, "world-bank-cost.csv.gz") {
        let ours = STATES.contains(&line[4].as_str()) || STATES.contains(&line[5].as_str());
        if ours && line[6] == "2020-Q3" && !line[11].is_empty() {
            text.extend([format!("{},{},{}\n", line[4], line[5], line[11])]);
        }
    }
    // From the Russian Federation it is cheapest.
    for (to, cost) in [("AZE", 1.00), ("KAZ", 1.40), ("KGZ", 1.60), ("UZB", 1.75), ("TJK", 2.00)] {
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("RUS,{to},"))).unwrap();
        assert!((line.parse::<f64>().unwrap() - cost).abs() < 0.005, "RUS > {to}: {line}");
    }
    let found = given("remit.cost.10c1/1", &[("costs", text)], &[]);
    for (measure, wanted, near) in [
        ("corridors", 31.0, 0.0),
        ("mean", 5.68, 0.005),
        ("share-at-most-5", 55.0, 0.5),
        ("share-below-3", 26.0, 0.5),
        ("lowest", 1.00, 0.005),
    ] {
        let value = value(&found, &[measure], 0);
        assert!((value - wanted).abs() <= near, "{measure}: {value}, not {wanted}");
    }
    let above = |pair: &str, cost: f64| {
        found
            .flags
            .iter()
            .any(|flag| flag.kind == "cost-above" && flag.subject == pair && (flag.value - cost).abs() < 0.005)
    };
    assert!(above("PAK > AFG", 14.26) && above("DEU > TJK", 9.16), "{:?}", found.flags);
}

#[test]
fn remittances_move_with_the_economy_as_is_known() {
    let Some(data) = data() else { return };
    let mut known: BTreeMap<(String, String), [String; 2]> = BTreeMap::new();
    for line in lines(&data, "wdi/wdi_selected_long.csv.gz") {
        let at = match line[1].as_str() {
            "remin" => 0,
            "gdp" => 1,
            _ => continue,
        };
        known.entry((line[0].clone(), line[2].clone())).or_default()[at].clone_from(&line[3]);
    }
    let rows = known.iter().map(|((area, year), values)| format!("{area},{year},{}\n", values.join(",")));
    let text = format!("region,year,remittances,gdp\n{}", rows.collect::<String>());
    let found = given("remit.cyclicality/1", &[("series", text)], &[]);
    for (area, wanted) in [
        ("TJK", 0.771),
        ("KGZ", 0.520),
        ("AFG", 0.512),
        ("UZB", 0.398),
        ("TUR", 0.336),
        ("PAK", -0.039),
        ("IRN", -0.198),
    ] {
        let correlation = value(&found, &[area], 1);
        assert!((correlation - wanted).abs() < 6e-4, "{area}: {correlation}, not {wanted}");
    }
    // Its zeros of twenty years mean that nothing was reported.
    assert!(found.flags.iter().any(|flag| flag.kind == "not-reported" && flag.subject == "TKM"));
}

/// Values of a file by origin and destination, of pairs that have one.
fn pairs(path: &Path) -> BTreeMap<(String, String), f64> {
    let table = evidence::import::read(path, None).unwrap().table;
    let word = |row: &Row, field| table.word(row, field).to_owned();
    let known = table.rows.iter().filter(|row| !row.value.is_nan());
    known.map(|row| ((word(row, Field::Origin), word(row, Field::Destination)), row.value)).collect()
}

/// With the stocks and the receipts that the Bank published, and income per head in the prices of 2021: the third scheme comes near the
/// matrix of 2017 and never to it, because the Bank puts in numbers of its own.
#[test]
fn remittances_are_shared_nearly_as_in_the_published_matrix_and_add_up() {
    let Some(data) = data() else { return };
    let mut published = pairs(&data.join("worldbank/WB_Bilateral_Remittance_Estimates_2017.xlsx"));
    let stocks = pairs(&data.join("worldbank/WB_Bilateral_Estimates_Migrant_Stocks_2017.xlsx"));
    let income: BTreeMap<String, String> = lines(&data, "wdi/wdi_selected_long.csv.gz")
        .into_iter()
        .filter(|line| line[1] == "income" && line[2] == "2017" && !line[3].is_empty())
        .map(|line| (line[0].clone(), line[3].clone()))
        .collect();
    let known = |(from, to): &(String, String)| from != to && income.contains_key(from) && income.contains_key(to);
    let homes: std::collections::BTreeSet<&String> =
        stocks.iter().filter(|(pair, people)| known(pair) && **people > 0.0).map(|((home, _), _)| home).collect();
    published.retain(|pair, _| known(pair) && homes.contains(&pair.1));
    let mut receipts: BTreeMap<&str, f64> = BTreeMap::new();
    published.iter().for_each(|((_, home), value)| *receipts.entry(home).or_default() += value);
    let row = |words: &[&str], value: f64| format!("{},{value}\n", words.join(","));
    let stocks: String = stocks
        .iter()
        .filter(|(pair, people)| known(pair) && **people > 0.0)
        .map(|((home, host), people)| row(&[home, host], *people))
        .collect();
    let tables = [
        ("stocks", format!("birth,dest,value\n{stocks}")),
        (
            "receipts",
            format!("region,value\n{}", receipts.iter().map(|(home, sum)| row(&[home], *sum)).collect::<String>()),
        ),
        (
            "income",
            format!(
                "region,value\n{}",
                income.iter().map(|(area, value)| [area, ",", value, "\n"].concat()).collect::<String>()
            ),
        ),
    ];
    let near = |beta: &str| {
        let found = given("remit.ratha-shaw/1", &tables, &[("scheme", "3"), ("beta", beta)]);
        let shared: BTreeMap<(String, String), f64> = found
            .rows
            .iter()
            .map(|(words, values)| ((words[0].to_string(), words[1].to_string()), values[0].unwrap()))
            .collect();
        let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
        shared.iter().for_each(|((_, home), value)| *sums.entry(home).or_default() += value);
        for (home, sum) in &sums {
            assert!(
                (sum - receipts[home]).abs() <= 1e-9 * receipts[home].max(1.0),
                "{home}: {sum}, not {}",
                receipts[home]
            );
        }
        let both: Vec<(f64, f64)> =
            published.iter().map(|(pair, value)| (*value, shared.get(pair).copied().unwrap_or_default())).collect();
        let count = f64::from(u32::try_from(both.len()).unwrap());
        let (all, ours) = both.iter().fold((0.0, 0.0), |(all, ours), (one, other)| (all + one, ours + other));
        let of = |f: &dyn Fn(f64, f64) -> f64| {
            both.iter().map(|(one, other)| f(one - all / count, other - ours / count)).sum::<f64>()
        };
        let correlation = of(&|a, b| a * b) / (of(&|a, _| a * a) * of(&|_, b| b * b)).sqrt();
        let apart = both.iter().map(|(one, other)| (one - other).abs()).sum::<f64>() / all;
        let there: Vec<&(f64, f64)> = both.iter().filter(|(one, _)| *one > 0.0).collect();
        let close = there.iter().filter(|(one, other)| (one - other).abs() <= 0.1 * one).count();
        (correlation, apart, f64::from(u32::try_from(close).unwrap()) / f64::from(u32::try_from(there.len()).unwrap()))
    };
    let (correlation, apart, close) = near("0.75");
    println!("Ratha and Shaw, third scheme: correlation {correlation}, distance {apart}, within a tenth {close}");
    assert!((correlation - 0.988).abs() < 0.003 && (apart - 0.17).abs() < 0.015 && (close - 0.43).abs() < 0.02);
    assert!(near("0.6").1 > apart && near("0.9").1 > apart, "0.75 is the best of them, as it should be");
}

#[test]
fn every_recipe_says_what_it_takes() {
    for recipe in evidence::recipes::RECIPES {
        assert!(!recipe.paper.is_empty() && !recipe.formula.is_empty() && recipe.id.ends_with("/1"), "{}", recipe.id);
        assert!(recipe.inputs.iter().any(|input| !input.optional), "{}", recipe.id);
        let has_number = |input: &evidence::recipes::Input| input.columns.iter().any(|(_, kind)| *kind != Kind::Word);
        assert!(recipe.inputs.iter().all(has_number), "{}", recipe.id);
        assert!(recipe.settings(&[]).is_ok());
    }
}
