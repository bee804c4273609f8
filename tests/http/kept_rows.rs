//! Rows that are kept: whatever acts are put, a page of a text that was drawn with kept rows is the page as it is drawn anew,
//! byte for byte, for every reader.

use clerk::acts_file;
use procedure::Channel;
use web::Purpose;

use crate::server::{Server, meeting};

const PAGE: &str = "practice/som-1/draft/";
const SEATS: [&str; 7] = ["chair", "secretariat", "tolvasa", "dalvenna", "iscavel", "ambrovel", "public"];
const LOOKS: [&str; 4] = ["", "?open=yes", "?beside=az", "?clean=yes"];
/// How many acts are put by chance, and how many pages are read behind each act.
const ACTS: usize = 160;
const PAGES: usize = 5;

/// Paragraphs of the text, a heading and a footnote among them, and an observer, behind the acts of the meeting.
const TABLE: &str = r#"
with by=secretariat meeting=som-1
meetings.invite party=ambrovel
with by=secretariat meeting=som-1 text=draft
texts.add-paragraph kind=footnote words.en="Each year." words.ru="Ежегодно."
texts.add-paragraph kind=heading words.en="Trade" words.ru="Торговля"
texts.add-paragraph words.en="The parties trade." words.ru="Стороны торгуют."
texts.add-paragraph words.en="The parties meet{p1}." words.ru="Стороны встречаются{p1}." words.az="Tərəflər görüşür."
texts.add-paragraph words.en="The parties rest." words.ru="Стороны отдыхают."
"#;

/// An act of each kind that changes what some row shows; all of them are in order.
const FIRST: &str = r#"
texts.propose by=tolvasa paragraph=3 kind=replace old.en="trade" new.en="barter" old.ru="торгуют" new.ru="обмениваются"
texts.propose by=tolvasa paragraph=3 kind=insert new.en=" and 1" new.ru=" и 1"
texts.propose by=dalvenna paragraph=4 kind=delete old.en="meet"
texts.propose by=orluna paragraph=5 kind=reservation old.en="rest"
texts.propose by=orluna paragraph=5 kind=new-paragraph words.en="They <write>." words.ru="Они пишут."
texts.propose by=orluna paragraph=5 kind=move below=3
texts.propose by=orluna paragraph=3 kind=alternative old.en="The parties" new.en="They" reason.en="Shorter & less."
texts.propose by=tolvasa paragraph=3 on=2 kind=insert new.en=", as 1,"
texts.support by=dalvenna proposal=1
texts.withdraw-support by=dalvenna proposal=1
texts.withdraw by=dalvenna proposal=3
texts.accept by=secretariat proposal=1
texts.decline by=chair proposal=2
texts.take-up by=chair paragraph=3
texts.mark by=chair paragraph=4 mark=agreed
texts.mark by=chair paragraph=4 mark=open
texts.mark by=chair paragraph=4 mark=agreed-ad-referendum parties=tolvasa,dalvenna confirm-by=2026-12-24
texts.confirm-paragraph by=tolvasa paragraph=4
texts.revise by=secretariat paragraph=3 words.en="The parties trade, meet and rest 3 times."
texts.move-paragraph by=secretariat paragraph=3 after=5
texts.add-paragraph by=secretariat after=3 words.en="They trade 1." words.ru="Торгуют 1."
texts.issue by=secretariat standing=revision
texts.renumber by=secretariat
membership.rename-party by=secretariat party=tolvasa from=2026-06-01 name.en="Tolvasa by the Sea" source=founding
rules.grant-right by=chair right=propose parties=ambrovel text=draft
rules.withdraw-grant by=chair grant=1
"#;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    /// What may be done about a text, most of it proposals; the rules say no to some.
    fn act(&mut self, number: usize) -> String {
        let party = self.pick(&["tolvasa", "dalvenna", "orluna"]);
        let (paragraph, after) = (self.below(6) + 1, self.below(6));
        let proposal = self.below(1 + number / 2) + 1;
        match self.below(30) {
            0..=9 => self.proposal(party, paragraph, proposal, number),
            10..=12 => format!("texts.support by={party} proposal={proposal}"),
            13 => format!("texts.withdraw-support by={party} proposal={proposal}"),
            14 => format!("texts.withdraw by={party} proposal={proposal}"),
            15 => format!("texts.accept by=secretariat proposal={proposal}"),
            16 => format!("texts.decline by=chair proposal={proposal}"),
            17 => format!("texts.take-up by=chair paragraph={paragraph}"),
            18 => format!("texts.mark by=chair paragraph={paragraph} mark={}", self.pick(&["agreed", "open"])),
            19 => format!(
                "texts.mark by=chair paragraph={paragraph} mark=agreed-ad-referendum parties=tolvasa,dalvenna confirm-by=2026-12-24"
            ),
            20 => format!("texts.confirm-paragraph by={party} paragraph={paragraph}"),
            21..=22 => format!(
                r#"texts.revise by=secretariat paragraph={paragraph} words.en="The parties trade, meet and rest {number} times.""#
            ),
            23 => format!("texts.move-paragraph by=secretariat paragraph={paragraph} after={after}"),
            24 => format!(
                r#"texts.add-paragraph by=secretariat after={after} words.en="They trade {number}." words.ru="Торгуют {number}.""#
            ),
            25 => "texts.issue by=secretariat standing=revision".to_owned(),
            26 => format!(
                r#"membership.rename-party by=secretariat party={party} from=2026-06-01 name.en="{party} {number}" source=founding"#
            ),
            27 => "rules.grant-right by=chair right=see-drafts parties=ambrovel text=draft".to_owned(),
            28 => format!("rules.withdraw-grant by=chair grant={}", self.below(3) + 1),
            _ => "texts.renumber by=secretariat".to_owned(),
        }
    }

    fn proposal(&mut self, party: &str, paragraph: usize, proposal: usize, number: usize) -> String {
        let what = match self.below(8) {
            0 => r#"kind=replace old.en="trade" new.en="barter" old.ru="торгуют" new.ru="обмениваются""#.to_owned(),
            1 => format!(r#"kind=insert new.en=" and {number}" new.ru=" и {number}""#),
            2 => r#"kind=delete old.en="meet""#.to_owned(),
            3 => r#"kind=reservation old.en="rest""#.to_owned(),
            4 => r#"kind=new-paragraph words.en="They <write>." words.ru="Они пишут.""#.to_owned(),
            5 => format!("kind=move below={}", self.below(6)),
            6 => {
                format!(r#"kind=alternative old.en="The parties" new.en="They" reason.en="Shorter: {number} & less.""#)
            }
            _ => format!(r#"on={proposal} kind=insert new.en=", as {number},""#),
        };
        format!("texts.propose by={party} paragraph={paragraph} {what}")
    }
}

/// Puts an act; true where the rules take it.
fn put(server: &Server, act: &str) -> bool {
    let clerk = server.clerk("practice");
    server.clock.set(clerk.now() + 60_000);
    let within = if act.starts_with("membership") { "" } else { "with meeting=som-1" };
    let within = if act.starts_with("texts") { "with meeting=som-1 text=draft" } else { within };
    let lines = acts_file::read(&format!("{within}\n{act}\n"), clerk.now()).unwrap();
    lines.into_iter().all(|line| acts_file::put_line(clerk, line, Channel::Demo).is_ok())
}

#[test]
fn a_page_with_kept_rows_is_the_page_drawn_anew() {
    let acts = meeting("practice") + TABLE;
    let server = Server::new("http-kept-rows", Purpose::Demonstration, &[("practice", acts)]);
    let readers = SEATS.map(|seat| (seat, server.seat("practice", seat)));
    let (mut dice, mut taken, mut seen) = (Dice(4), 0, 0);
    let first: Vec<&str> = FIRST.trim().lines().collect();
    for number in 0..first.len() + ACTS {
        let act = first.get(number).map_or_else(|| dice.act(number), |act| (*act).to_owned());
        let put = put(&server, &act);
        assert!(put || number >= first.len(), "{act}");
        taken += usize::from(put);
        let anew = server.clone();
        for _ in 0..PAGES {
            let (seat, reader) = &readers[dice.below(readers.len())];
            let address = format!("/{}/{PAGE}{}", dice.pick(&["en", "en", "ru"]), dice.pick(&LOOKS));
            let (kept, drawn) = (server.get(reader, &address), anew.get(reader, &address));
            seen += usize::from(drawn.status.is_success());
            assert_eq!(kept.status, drawn.status, "{act}: {address} for {seat}");
            assert!(kept.body == drawn.body, "{act}: {address} for {seat}\n{}\n{}", kept.text(), drawn.text());
        }
    }
    assert!(taken > first.len() + ACTS / 4, "{taken} acts were in order");
    assert!(seen > ACTS * PAGES / 2, "{seen} pages were shown");
}
