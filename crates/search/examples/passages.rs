//! How long search takes: `passages COUNT QUERIES [FILE]`, for `benches/run search`.
//!
//! COUNT passages in twelve languages are made of the words of `locales/`, by the law of Zipf and from a seed, with names in them,
//! and QUERIES questions of them: common words, names in another script, typing mistakes, beginnings, filters. Each line of the
//! output is a name and a number: milliseconds, or bytes. With FILE the passages and the questions are written there, so that
//! another program can be asked the same.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::time::{Duration, Instant};

use locale::{Lang, Locale};
use search::{Filters, Index, Passage, Query, Years};

/// Words of a passage, and of its title.
const LENGTH: usize = 50;
const TITLE: usize = 4;
/// How often the index is changed to see how long that takes.
const CHANGES: usize = 50;
/// Names in the scripts of the region; each is one name in three.
const NAMES: [[&str; 3]; 8] = [
    ["Rəhimov", "Рахимов", "رحیموف"],
    ["İsmayıllı", "Исмаиллы", "اسماعیللی"],
    ["Karimov", "Каримов", "کریموف"],
    ["Nazarov", "Назаров", "نظروف"],
    ["Samarqand", "Самарканд", "سمرقند"],
    ["Təbriz", "Тебриз", "تبریز"],
    ["Aşgabat", "Ашхабад", "عشق‌آباد"],
    ["Toshkent", "Ташкент", "تاشکند"],
];

/// Numbers that are the same every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default().checked_rem(sides).unwrap_or_default()
    }
}

/// The words of a language, the commonest first, and the sums of their weights.
struct Vocabulary {
    lang: Lang,
    words: Vec<String>,
    sums: Vec<usize>,
}

impl Vocabulary {
    /// Of a language without an interface the words of Persian serve, which has its script.
    fn of(lang: Lang) -> Option<Self> {
        let locale = Locale::of(lang).or_else(|| Locale::of(Lang::Fa))?;
        let mut counted = std::collections::BTreeMap::<String, usize>::new();
        for key in locale.keys() {
            let text = locale.text(key);
            let words = text.split(|c: char| !c.is_alphanumeric() && !"'’ʻʼ\u{200c}".contains(c));
            for word in words.filter(|word| !word.is_empty()) {
                let count = counted.entry(word.to_owned()).or_default();
                *count = count.saturating_add(1);
            }
        }
        let mut words: Vec<(String, usize)> = counted.into_iter().collect();
        words.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), word.clone()));
        let mut sum = 0_usize;
        let weights = (1..=words.len()).map(|rank| {
            sum = sum.saturating_add(1_000_000_usize.checked_div(rank).unwrap_or_default());
            sum
        });
        Some(Self { lang, sums: weights.collect(), words: words.into_iter().map(|(word, _)| word).collect() })
    }

    fn word(&self, dice: &mut Dice) -> &str {
        let at = dice.next(self.sums.last().copied().unwrap_or(1));
        let rank = self.sums.partition_point(|sum| *sum <= at);
        self.words.get(rank).map_or("", String::as_str)
    }

    fn text(&self, length: usize, dice: &mut Dice) -> String {
        let mut text = String::new();
        for _ in 0..length {
            let name = dice.next(40) == 0;
            let name = name.then(|| NAMES.get(dice.next(NAMES.len()))?.get(self.script()).copied()).flatten();
            text.push_str(name.unwrap_or_else(|| self.word(dice)));
            text.push(' ');
        }
        text
    }

    fn script(&self) -> usize {
        match self.lang {
            Lang::Ru | Lang::Kk | Lang::Ky | Lang::Tg | Lang::UzCyrl => 1,
            Lang::Fa | Lang::Ur => 2,
            Lang::Az | Lang::En | Lang::It | Lang::Tk | Lang::Tr | Lang::Uz => 0,
        }
    }
}

/// The passage of a number.
fn passage(of: &Vocabulary, number: usize, dice: &mut Dice) -> Passage {
    let small = |dice: &mut Dice, sides| u32::try_from(dice.next(sides)).unwrap_or_default();
    Passage {
        address: format!("/rehearsal/som-{}/protocol/#p{number}", dice.next(40)),
        variant: 0,
        kind: format!("kind-{}", dice.next(8)),
        lang: of.lang,
        meeting: Some(format!("som-{}", dice.next(40))),
        parties: vec![format!("party-{}", dice.next(13))],
        day: small(dice, 17).wrapping_add(2010).wrapping_mul(10_000).wrapping_add(101),
        class: small(dice, 10).saturating_sub(7),
        weight: if dice.next(2) == 0 { 100 } else { 60 },
        title: of.text(TITLE, dice),
        text: of.text(LENGTH, dice),
    }
}

/// A question of one of five sorts.
fn question(of: &Vocabulary, number: usize, dice: &mut Dice) -> (&'static str, String) {
    let long = |dice: &mut Dice| {
        (0..50)
            .map(|_| of.word(dice))
            .find(|word| word.chars().count() >= 6)
            .unwrap_or_else(|| of.word(dice))
            .to_owned()
    };
    match number % 6 {
        0 => ("words", format!("{} {}", of.word(dice), of.word(dice))),
        1 => ("word", of.word(dice).to_owned()),
        2 => {
            ("name", NAMES.get(dice.next(8)).and_then(|name| name.get(dice.next(3))).map_or("", |name| name).to_owned())
        }
        3 => {
            let word = long(dice);
            let missing = dice.next(4).saturating_add(1);
            ("typo", word.chars().enumerate().filter(|(at, _)| *at != missing).map(|(_, c)| c).collect())
        }
        4 => ("beginning", long(dice).chars().take(3).collect()),
        _ => ("filters", format!("{} {}", of.word(dice), long(dice))),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [count, queries, rest @ ..] = given.as_slice() else { return Err("passages COUNT QUERIES [FILE]".into()) };
    let (count, queries): (usize, usize) = (count.parse()?, queries.parse()?);
    let vocabularies: Vec<Vocabulary> = Lang::ALL.into_iter().filter_map(Vocabulary::of).collect();
    let of = |number: usize| vocabularies.get(number.checked_rem(vocabularies.len()).unwrap_or_default());
    let mut dice = Dice(19);
    let passages: Vec<Passage> =
        (0..count).filter_map(|number| Some(passage(of(number)?, number, &mut dice))).collect();
    let mut asked: Vec<(&str, String, Lang)> = Vec::new();
    for number in 0..queries {
        let Some(of) = of(number.wrapping_mul(7)) else { continue };
        let (sort, text) = question(of, number, &mut dice);
        asked.push((sort, text, of.lang));
    }
    if let Some(path) = rest.first() {
        write(path, &passages, &asked)?;
    }
    let changes: Vec<Passage> = passages.iter().take(CHANGES).cloned().collect();
    let (index, spent) = timed(|| Index::build(passages, 2));
    told("build", spent)?;
    writeln!(std::io::stdout(), "bytes {}", index.bytes())?;
    changed(index.clone(), changes)?;
    let mut spent: Vec<(&str, Duration)> = Vec::new();
    for (sort, text, lang) in &asked {
        let filtered =
            Filters { years: Some(Years { from: Some(2013), until: None }), lang: Some(*lang), ..Filters::default() };
        let filters = if *sort == "filters" { filtered } else { Filters::default() };
        let visible = |class: u32| class < 2;
        let (offset, limit, typing) = (0, 20, *sort == "beginning");
        let query = Query { text, lang: *lang, filters, offset, limit, typing, phrases: &[], visible: &visible };
        let (answer, time) = timed(|| index.search(&query));
        std::hint::black_box(answer);
        spent.push((sort, time));
    }
    for sort in ["words", "word", "name", "typo", "beginning", "filters"] {
        percentiles(sort, spent.iter().filter(|(of, _)| *of == sort).map(|(_, time)| *time).collect())?;
    }
    percentiles("all", spent.iter().map(|(_, time)| *time).collect())
}

/// One passage changed, and again.
fn changed(mut index: Index, changes: Vec<Passage>) -> Result<(), Box<dyn Error>> {
    let mut spent = Vec::new();
    for mut passage in changes {
        passage.text.push_str(" changed");
        let (next, time) = timed(|| index.updated(vec![passage], &[]));
        index = next;
        spent.push(time);
    }
    percentiles("update", spent)
}

fn percentiles(name: &str, mut spent: Vec<Duration>) -> Result<(), Box<dyn Error>> {
    spent.sort_unstable();
    let at = |percent: usize| spent.get(spent.len().saturating_mul(percent) / 100).copied().unwrap_or_default();
    told(&format!("{name}.p50"), at(50))?;
    told(&format!("{name}.p99"), at(99))?;
    told(&format!("{name}.max"), spent.last().copied().unwrap_or_default())
}

#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let made = work();
    (made, began.elapsed())
}

fn told(name: &str, spent: Duration) -> Result<(), Box<dyn Error>> {
    writeln!(std::io::stdout(), "{name} {}", spent.as_secs_f64() * 1000.0)?;
    Ok(())
}

/// A line for each passage, then one for each question: fields set apart by tabs.
fn write(path: &str, passages: &[Passage], asked: &[(&str, String, Lang)]) -> Result<(), Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    for of in passages {
        writeln!(file, "passage\t{}\t{}\t{}\t{}\t{}", of.lang, of.day / 10_000, of.class, of.title, of.text)?;
    }
    for (sort, text, lang) in asked {
        writeln!(file, "question\t{sort}\t{lang}\t{text}")?;
    }
    Ok(file.flush()?)
}
