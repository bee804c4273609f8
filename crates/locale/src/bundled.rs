//! The messages in the program: every file of `locales/`. A test holds that none is left out.

use crate::Lang;

/// The files of a language: name and text.
pub(crate) type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal) => {
        files!($language: "accounts" "acts" "api" "correspondence" "decisions" "delegations" "documents" "exchange" "floor" "general" "locale" "mail" "meetings"
            "membership" "news" "papers" "record" "rounds" "rules" "site" "texts" "translation")
    };
    ($language:literal: $($area:literal)+) => {
        &[$(($area, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/", $language, "/", $area, ".ftl")))),+]
    };
}

/// The files of a language that is complete, or complete for mails.
pub(crate) fn files(lang: Lang) -> Option<Files> {
    match lang {
        Lang::Az => Some(files!("az")),
        Lang::En => Some(files!("en")),
        Lang::Fa => Some(files!("fa")),
        Lang::It => Some(files!("it")),
        Lang::Kk => Some(files!("kk")),
        Lang::Ky => Some(files!("ky")),
        Lang::Ru => Some(files!("ru")),
        Lang::Tg => Some(files!("tg")),
        Lang::Tk => Some(files!("tk")),
        Lang::Tr => Some(files!("tr")),
        Lang::Uz => Some(files!("uz")),
        Lang::Ur => None,
    }
}
