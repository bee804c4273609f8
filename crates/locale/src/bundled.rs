//! The messages in the program: every file of `locales/`. A test holds that none is left out.

use crate::Lang;

/// The files of a language: name and text.
pub(crate) type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal) => {
        files!($language: "accounts" "acts" "api" "correspondence" "decisions" "delegations" "design" "documents" "evidence" "exchange" "floor" "general" "locale" "mail" "meetings"
            "membership" "news" "papers" "recipes" "record" "rounds" "rules" "site" "texts" "translation")
    };
    ($language:literal: $($area:literal)+) => {
        &[$(($area, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/", $language, "/", $area, ".ftl")))),+]
    };
}

/// The files of a language.
pub(crate) fn files(lang: Lang) -> Files {
    match lang {
        Lang::Az => files!("az"),
        Lang::En => files!("en"),
        Lang::Fa => files!("fa"),
        Lang::It => files!("it"),
        Lang::Kk => files!("kk"),
        Lang::Ky => files!("ky"),
        Lang::Ru => files!("ru"),
        Lang::Tg => files!("tg"),
        Lang::Tk => files!("tk"),
        Lang::Tr => files!("tr"),
        Lang::Uz | Lang::UzCyrl => files!("uz"),
        Lang::Ur => files!("ur"),
    }
}
