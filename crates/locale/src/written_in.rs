//! In which language words are, where they say so with certainty: a guess, for somebody who looks at it.
//!
//! Kazakh, Kyrgyz, Tajik and Uzbek in Cyrillic are told by their letters: each writes the Russian alphabet and some more, and no two
//! the same more (the tables of Unicode CLDR, `exemplarCharacters` of kk, ky, tg and `uz_Cyrl`). What has other letters, as Tatar,
//! Mongolian or Azerbaijani of before 1992, is told to be nothing. Tuvan has the letters of Kyrgyz. The others are told by
//! `whatlang`, where it calls itself reliable and the letters do not speak against it.

use whatlang::Lang as Known;

use crate::Lang;

/// So few letters say nothing.
const LETTERS_MIN: usize = 60;
/// Of a hundred letters so many are of one script: else there are two languages, or words of another between them.
const OF_SCRIPT_MIN: usize = 90;
/// Of a hundred letters so many are those that only this language has: fewer stand in names of others.
const OWN_MIN: usize = 2;

/// Of so many letters in a row one at least is of these, where all are of that language: of Kyrgyz, which has the fewest, nearly five of a hundred.
const STRETCH: usize = 200;

/// What a Cyrillic alphabet has beyond the Russian one: the language, all these letters, and those of which each must be there.
const CYRILLIC: [(Lang, &str, &str); 4] =
    [(Lang::Kk, "әғқңөұүһі", "әғқұ"), (Lang::Ky, "ңөү", "ңөү"), (Lang::Tg, "ғӣқӯҳҷ", "қҳҷ"), (Lang::Uz, "ўқғҳ", "ўқ")];

/// Languages that `whatlang` knows: ours, letters of which one must be there, and letters that are in none of their words.
const KNOWN: [(Known, Lang, &str, &str); 9] = [
    (Known::Aze, Lang::Az, "ə", "ňž"),
    (Known::Eng, Lang::En, "", "əğışňž"),
    (Known::Ita, Lang::It, "", "əğışňžäöü"),
    (Known::Pes, Lang::Fa, "یکگپچ", "ٹڈڑںےہيكةټډړږښځڅېۍ"),
    (Known::Rus, Lang::Ru, "", ""),
    (Known::Tuk, Lang::Tk, "ýňä", "əğı"),
    (Known::Tur, Lang::Tr, "ışğ", "əňžäýqxw"),
    (Known::Urd, Lang::Ur, "ےہں", "ټډړږښځڅېۍ"),
    (Known::Uzb, Lang::Uz, "ʻʼ‘’'`", "əğışňžäöüç"),
];

/// A script in which languages of ours are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
}

impl Script {
    /// The script of a letter; nothing of another sign.
    pub fn of(letter: char) -> Option<Self> {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{2af}' => Some(Self::Latin),
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some(Self::Arabic),
            _ => None,
        }
    }

    /// The script of a language of the interface.
    pub fn by(lang: Lang) -> Self {
        match lang.tag() {
            "ru" | "kk" | "ky" | "tg" | "uz-Cyrl" => Self::Cyrillic,
            "fa" | "ur" => Self::Arabic,
            _ => Self::Latin,
        }
    }
}

/// The language of some words, of Uzbek without its script; nothing where they do not say.
pub fn written_in(text: &str) -> Option<Lang> {
    let lower = text.to_lowercase();
    let letters: Vec<char> = lower.chars().filter(|letter| letter.is_alphabetic()).collect();
    let share = |count: usize| count.saturating_mul(100).checked_div(letters.len()).unwrap_or_default();
    let scripts = [Script::Latin, Script::Cyrillic, Script::Arabic];
    let of = |script: Script| letters.iter().filter(|letter| Script::of(**letter) == Some(script)).count();
    let script = scripts.into_iter().find(|script| share(of(*script)) >= OF_SCRIPT_MIN)?;
    if letters.len() < LETTERS_MIN {
        return None;
    }
    let beyond: Vec<char> = letters.iter().copied().filter(|letter| is_beyond_russian(*letter)).collect();
    if !beyond.is_empty() {
        let throughout = letters.chunks_exact(STRETCH).all(|part| part.iter().any(|letter| is_beyond_russian(*letter)));
        return (throughout && share(beyond.len()) >= OWN_MIN).then(|| by_letters(&beyond)).flatten();
    }
    let found = whatlang::detect(text).filter(whatlang::Info::is_reliable)?;
    let (_, lang, some, none) = KNOWN.into_iter().find(|(known, ..)| *known == found.lang())?;
    let has = |set: &str| set.is_empty() || lower.chars().any(|letter| set.contains(letter));
    let fits = has(some) && !lower.chars().any(|letter| none.contains(letter));
    (fits && script == Script::by(lang)).then_some(lang)
}

/// A letter of a Cyrillic alphabet that Russian has not.
fn is_beyond_russian(letter: char) -> bool {
    Script::of(letter) == Some(Script::Cyrillic) && !matches!(letter, 'а'..='я' | 'ё')
}

/// The language that has all of these letters, and of which those that every longer text has are there.
fn by_letters(beyond: &[char]) -> Option<Lang> {
    let fits = |(_, all, there): &&(Lang, &str, &str)| {
        beyond.iter().all(|letter| all.contains(*letter)) && there.chars().all(|letter| beyond.contains(&letter))
    };
    CYRILLIC.iter().find(fits).map(|(lang, ..)| *lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same few sentences in each language.
    const SAID: [(&str, &str); 13] = [
        (
            "az",
            "Gəmilər limandan səhər tezdən çıxır və axşam geri qayıdır. Kapitanlar hava barədə məlumat verir, işçilər isə fənərləri yoxlayır. Hər kəs öz yerini vaxtında tutmalıdır.",
        ),
        (
            "en",
            "The ships leave the harbour early in the morning and return in the evening. The captains report on the weather, and the workers check the lanterns. Everybody should take a seat in time.",
        ),
        (
            "fa",
            "کشتی‌ها صبح زود از بندر بیرون می‌روند و شامگاه بازمی‌گردند. ناخداها درباره هوا گزارش می‌دهند و کارگران چراغ‌ها را بررسی می‌کنند. هر کس باید به موقع در جای خود باشد.",
        ),
        (
            "it",
            "Le navi lasciano il porto la mattina presto e tornano la sera. I capitani informano sul tempo e gli operai controllano le lanterne. Ognuno deve prendere posto in tempo.",
        ),
        (
            "kk",
            "Кемелер порттан таңертең ерте шығып, кешке қайтып оралады. Капитандар ауа райы туралы хабарлайды, жұмысшылар шамдарды тексереді. Әркім өз орнын уақытында алуы керек, үлкендерге жол беріледі.",
        ),
        (
            "ky",
            "Кемелер порттон эртең менен эрте чыгып, кечинде кайра келишет. Капитандар аба ырайы жөнүндө кабарлашат, жумушчулар чырактарды текшеришет. Ар бир адам өз ордун убагында алышы керек, үйүнө эсен келсин.",
        ),
        (
            "ru",
            "Корабли выходят из порта рано утром и возвращаются вечером. Капитаны сообщают о погоде, а рабочие проверяют фонари. Каждый должен вовремя занять своё место.",
        ),
        (
            "tg",
            "Киштиҳо субҳи барвақт аз бандар мебароянд ва бегоҳ бармегарданд. Капитанҳо дар бораи обу ҳаво хабар медиҳанд, коргарон фонусҳоро месанҷанд. Ҳар кас бояд ҷойи худро сари вақт гирад.",
        ),
        (
            "tk",
            "Gämiler portdan irden çykýar we agşam yzyna gaýdyp gelýär. Kapitanlar howa barada habar berýär, işçiler bolsa çyralary barlaýar. Her kim öz ornuny wagtynda eýelemeli, ýaşulular öňde oturýar.",
        ),
        (
            "tr",
            "Gemiler limandan sabah erken ayrılır ve akşam geri döner. Kaptanlar hava durumu hakkında bilgi verir, işçiler ise fenerleri kontrol eder. Herkes yerini zamanında almalıdır.",
        ),
        (
            "ur",
            "جہاز صبح سویرے بندرگاہ سے نکلتے ہیں اور شام کو واپس آتے ہیں۔ کپتان موسم کے بارے میں بتاتے ہیں اور مزدور چراغوں کی جانچ کرتے ہیں۔ ہر ایک کو وقت پر اپنی جگہ لینی چاہیے۔",
        ),
        (
            "uz",
            "Kemalar ertalab portdan chiqib, kechqurun qaytib keladi. Kapitanlar ob-havo toʻgʻrisida xabar beradi, ishchilar esa chiroqlarni tekshiradi. Har kim oʻz joyini oʻz vaqtida egallashi kerak.",
        ),
        (
            "uz",
            "Кемалар эрталаб портдан чиқиб, кечқурун қайтиб келади. Капитанлар об-ҳаво тўғрисида хабар беради, ишчилар эса чироқларни текширади. Ҳар ким ўз жойини ўз вақтида эгаллаши керак.",
        ),
    ];

    fn check(text: &str) -> Option<String> {
        written_in(text).map(|lang| lang.tag().to_owned())
    }

    #[test]
    fn each_of_the_twelve_languages_is_told_by_its_words_or_letters() {
        for (tag, text) in SAID {
            assert_eq!(check(text).as_deref(), Some(tag), "{text}");
            assert_eq!(check(&text.to_uppercase()).as_deref().unwrap_or(tag), tag, "{text}");
        }
    }

    #[test]
    fn what_is_not_certain_stays_empty() {
        let of = |wanted: &str| SAID.iter().find(|(tag, _)| *tag == wanted).map(|(_, text)| *text).unwrap_or_default();
        let two = format!("{}\n{}", of("en"), of("ru"));
        for other in ["kk", "tg", "uz"] {
            // The last of the list is Uzbek in Cyrillic letters.
            let other = SAID.iter().rfind(|(tag, _)| *tag == other).map(|(_, text)| *text).unwrap_or_default();
            assert_eq!(check(&format!("{other}\n{}\n{}", of("ru"), of("ru"))), None, "{other}");
        }
        // Tatar, Ukrainian, German, Arabic; a name of others within Russian; a few words; what is no text at all.
        for none in [
            &*two,
            "Кораблар порттан иртә белән чыгалар һәм кич белән кире кайталар. Капитаннар һава торышы турында хәбәр итәләр, эшчеләр җылы фонарьларны тикшерәләр.",
            "Кораблі виходять із порту рано-вранці й повертаються ввечері. Капітани повідомляють про погоду, а робітники перевіряють ліхтарі.",
            "Die Schiffe verlassen den Hafen früh am Morgen und kehren am Abend zurück. Die Kapitäne berichten über das Wetter.",
            "تغادر السفن الميناء في الصباح الباكر وتعود في المساء. يبلغ القباطنة عن حالة الطقس ويتحقق العمال من المصابيح.",
            &format!("{} Қызылорда.", of("ru")),
            "The ships leave.",
            "1997 2003 2013 – 12/34",
        ] {
            assert_eq!(check(none), None, "{none}");
        }
    }
}
