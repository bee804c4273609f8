//! The news, as programs read them.

use std::sync::Arc;

use pages::news::{NewsLine, Picture};
use pages::{Frame, Section};
use procedure::news::standing::{BannerPut, ContactPut, PagePut, banners, behind, contacts, pages as pages_of};
use procedure::stamp::Noted;

use super::super::routes::addresses;
use super::{At, Texts, each, forms, one, texts};
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
    /// A page of the process's own.
    OwnPage = "own-page" {
        /// Its short name.
        page: String,
        /// The entry that put it.
        entry: u64,
        /// Its title.
        title: Texts,
        /// Its text.
        text: Texts,
        /// Its place among the pages, the lower first.
        order: Option<u32>,
        /// The languages whose words have not followed those of the source.
        behind: Vec<String>,
    }
    /// How an office is reached.
    OwnContact = "own-contact" {
        /// Its short name.
        contact: String,
        /// The entry that put it.
        entry: u64,
        /// The office, or what it is for.
        title: Texts,
        /// Where it is and when somebody is there.
        text: Texts,
        /// Its mailbox.
        email: Option<String>,
        /// Its telephone.
        telephone: Option<String>,
        /// Its place among the contacts, the lower first.
        order: Option<u32>,
    }
    /// Words over every public page.
    OwnBanner = "own-banner" {
        /// Its short name.
        banner: String,
        /// The entry that put it.
        entry: u64,
        /// The words.
        text: Texts,
        /// Where it leads.
        leads_to: Option<String>,
        /// From when.
        begins: Option<At>,
        /// Until when.
        ends: Option<At>,
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
        /// The languages whose words have not followed those of the source.
        behind: Vec<String>,
    }
}

addresses! {
    below "/v1/{process}";
    /// News, the latest first.
    list "list-news" "/news" [] => news;
    /// The process's own pages, in their order.
    list "list-pages" "/pages" [] => own_pages;
    /// How its offices are reached.
    list "list-contacts" "/contacts" [] => own_contacts;
    /// The banners that stand over its pages now.
    list "list-banners" "/banners" [] => own_banners;
}

fn own_pages(ask: &Ask<'_>) -> Result<Vec<OwnPage>, Problem> {
    let page = |of: &Arc<(Noted, PagePut)>| OwnPage {
        page: of.1.page.to_string(),
        entry: of.0.entry,
        title: texts(&of.1.title),
        text: texts(&of.1.text),
        order: of.1.order,
        behind: each(behind(ask.draw.state(), &of.1.page)),
    };
    Ok(pages_of(ask.draw.state()).iter().map(page).collect())
}

fn own_contacts(ask: &Ask<'_>) -> Result<Vec<OwnContact>, Problem> {
    let contact = |of: &Arc<(Noted, ContactPut)>| OwnContact {
        contact: of.1.contact.to_string(),
        entry: of.0.entry,
        title: texts(&of.1.title),
        text: texts(&of.1.text),
        email: of.1.email.clone(),
        telephone: of.1.telephone.clone(),
        order: of.1.order,
    };
    Ok(contacts(ask.draw.state()).iter().map(contact).collect())
}

fn own_banners(ask: &Ask<'_>) -> Result<Vec<OwnBanner>, Problem> {
    let banner = |of: &Arc<(Noted, BannerPut)>| OwnBanner {
        banner: of.1.banner.to_string(),
        entry: of.0.entry,
        text: texts(&of.1.text),
        leads_to: of.1.leads_to.clone(),
        begins: of.1.begins.map(At::of),
        ends: of.1.ends.map(At::of),
    };
    Ok(banners(ask.draw.state(), ask.draw.now()).iter().map(banner).collect())
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
            behind: each(&line.behind),
        }
    };
    Ok(ask.draw.news_lines(usize::MAX).iter().map(item).collect())
}
