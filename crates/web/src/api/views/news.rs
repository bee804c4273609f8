//! The news, as programs read them.

use pages::news::{NewsLine, Picture};
use pages::{Frame, Section};

use super::super::routes::addresses;
use super::{Texts, forms, one, texts};
use crate::api::Ask;
use crate::api::problem::Problem;

forms! {
    /// A photograph of news, in the sizes that were made of it.
    NewsPhotograph = "photograph" {
        /// The entry that names it.
        entry: u64,
        /// What it shows.
        shows: Texts,
        /// Its caption.
        caption: Texts,
        /// Who made it.
        credit: Texts,
        /// On which terms others may use it.
        rights: Texts,
        /// Its sizes, the smallest first.
        sizes: Vec<PhotographSize>,
    }
    /// A size of a photograph.
    PhotographSize = "photograph-size" {
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
        /// Its address as WebP, from the root of the server.
        webp: String,
        /// Its address as JPEG, from the root of the server.
        jpeg: String,
    }
    /// News.
    News = "news" {
        /// Its short name.
        item: String,
        /// The entry that published it.
        entry: u64,
        /// Its day.
        day: String,
        /// Its title.
        title: Texts,
        /// Its summary.
        summary: Texts,
        /// Its text.
        text: Texts,
        /// The meeting it is about.
        meeting: Option<String>,
        /// Its photographs, the first one first.
        photographs: Vec<NewsPhotograph>,
    }
}

addresses! {
    below "/v1/{process}";
    /// News, the latest first.
    list "list-news" "/news" [] => news;
}

fn photograph(f: &Frame, picture: &Picture) -> NewsPhotograph {
    let of = &picture.of;
    let link = |width: u32, format: &str| f.photograph_link(&of.file.hash, width, format);
    let size = |(width, height): &(u32, u32)| PhotographSize {
        width: *width,
        height: *height,
        webp: link(*width, "webp"),
        jpeg: link(*width, "jpeg"),
    };
    NewsPhotograph {
        entry: of.entry,
        shows: texts(&of.shows),
        caption: texts(&of.caption),
        credit: texts(&of.credit),
        rights: texts(&of.rights),
        sizes: picture.sizes.iter().map(size).collect(),
    }
}

fn news(ask: &Ask<'_>) -> Result<Vec<News>, Problem> {
    let f = ask.draw.frame(Section::News, None);
    let item = |line: &NewsLine| {
        let (entry, published) = (&line.item.0, &line.item.1);
        News {
            item: published.item.to_string(),
            entry: *entry,
            day: published.day.to_string(),
            title: texts(&published.title),
            summary: texts(&published.summary),
            text: texts(&published.text),
            meeting: one(published.meeting.as_ref()),
            photographs: line.pictures.iter().map(|picture| photograph(&f, picture)).collect(),
        }
    };
    Ok(ask.draw.news_lines(usize::MAX).iter().map(item).collect())
}
