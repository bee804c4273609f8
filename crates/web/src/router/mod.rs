//! Every address of the server, in one place; it is not split, for whoever looks for an address looks here.

mod forms;

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use locale::{Lang, Locale};
use procedure::accounts::{Reach, Role};
use procedure::evidence::view::{cites, next_opening};
use procedure::meetings::closed_items::is_in_room;
use procedure::names::Slug;
use procedure::news::view::next_release;
use procedure::texts::rounds::next_end;
use procedure::{Capacity, Kind};

use crate::account::Caller;
use crate::act::asked;
use crate::answer::{Answer, answer, html_for, later, of_the_check, of_the_door, packed, secured, see_other, unkept};
use crate::api::calendar_seat;
use crate::cache::Packed;
use crate::draw::{Draw, Drawn, Seated, design, interface, meeting_of, plain_page, processes, seat_of};
use crate::evidence::Stamp;
use crate::live::Follower;
use crate::live_pages::{draw_at, know_who_may, stage_at};
use crate::meeting_files::NotMade;
use crate::query::Query;
use crate::reader::Reader;
use crate::site::{Hosted, Site};
use crate::sitemap::{part, sitemap};
pub(crate) use crate::stead::instead;
use crate::stead::not_a_method;
use crate::{
    account, assets, corrections, evidence, files, live, log, looks, meeting_files, notices, operate, past,
    personal_data, refusals, text_paper,
};

/// Search engines may have every page of now; of the past there are too many.
const ROBOTS: &str = "User-agent: *\nDisallow: /*/as-of/\n";

/// A request that was taken apart.
struct Asked<'a> {
    site: &'a Site,
    path: &'a str,
    /// What stands behind the path, with its question mark, for a redirect.
    search: String,
    query: Query,
    headers: &'a HeaderMap,
    /// The device and the network of whoever asks, as coarse as they are kept.
    from: (String, String),
    reader: Reader,
}

/// Answers any request.
pub(crate) async fn answer_to(State(site): State<Site>, request: Request) -> Answer {
    let (path, method) = (request.uri().path().to_owned(), request.method().clone());
    let query = Query::read(request.uri().query().unwrap_or_default());
    let search = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let headers = request.headers().clone();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let reader = Reader::of(&site, &headers);
    let from = (account::device(&headers), account::network(request.extensions()));
    let asked = Asked { site: &site, path: &path, search, query, headers: &headers, from, reader };
    // Pages and files differ by reader; the style, the scripts and the fonts do not.
    let own = asked.reader.sign_in.is_some() && segments.first() != Some(&"assets");
    let mut found = if method == Method::GET || method == Method::HEAD {
        asked.get(&segments).await
    } else if method == Method::POST {
        asked.post(&segments, request).await
    } else {
        not_a_method()
    };
    if own {
        unkept(&mut found);
    }
    secured(found)
}

/// Pages of the site itself, as their addresses begin behind the language.
pub(crate) const OF_THE_SITE: [&str; 4] = ["terms", "privacy", "interface", "design"];

impl Asked<'_> {
    async fn get(&self, segments: &[&str]) -> Answer {
        match segments {
            [] => see_other(&format!("/{}/", self.preferred())),
            ["healthz"] => self.healthz(),
            ["readyz"] => operate::ready(self.site, operate::Told::Word).await,
            ["assets", path @ ..] => {
                let found = assets::asset(&path.join("/"), self.headers);
                found.unwrap_or_else(|| self.missing(self.preferred()))
            }
            ["robots.txt"] => answer(StatusCode::OK, "text/plain; charset=utf-8", ROBOTS),
            ["sitemap.xml"] => sitemap(self.site).unwrap_or_else(|| self.missing(self.preferred())),
            [map] if map.starts_with("sitemap-") => {
                part(self.site, map).unwrap_or_else(|| self.missing(self.preferred()))
            }
            ["sign-in", "oidc", from] => match self.caller(self.preferred(), &self.query) {
                Some(caller) => account::returned(caller, from).await,
                None => self.missing(self.preferred()),
            },
            [first, rest @ ..] => match first.parse().ok() {
                Some(lang) => self.page(lang, rest).await,
                None => self.without_language(first, rest),
            },
        }
    }

    /// Addresses that have no language: the log, files, streams; and citable addresses, which lead to a language.
    fn without_language(&self, process: &str, rest: &[&str]) -> Answer {
        let Some(hosted) = self.site.hosted(process) else {
            let to = format!("/{}{}{}", self.preferred(), whole(process, rest), self.search);
            return if OF_THE_SITE.contains(&process) { see_other(&to) } else { self.missing(self.preferred()) };
        };
        match rest {
            ["log", rest @ ..] => {
                let draw = self.draw(hosted, self.preferred());
                let found = draw.as_ref().and_then(|draw| log::found(draw, rest, self.headers));
                if let (Some(draw), Some(_), ["entry", number]) = (&draw, &found, rest) {
                    looks::note(draw, &self.reader, &["record", number]);
                }
                found.unwrap_or_else(|| self.missing(self.preferred()))
            }
            ["files", hash] => {
                let Some(draw) = self.draw(hosted, self.preferred()) else { return self.missing(self.preferred()) };
                let Some(found) = files::file(&draw, hash) else { return self.missing(self.preferred()) };
                looks::note_file(&draw, &self.reader, hash);
                found
            }
            ["photographs", photograph, size] => {
                let draw = self.draw(hosted, self.preferred());
                let found = draw.and_then(|draw| files::photograph(&draw, photograph, size));
                found.unwrap_or_else(|| self.missing(self.preferred()))
            }
            ["live"] => self.live(hosted),
            ["evidence", "oai"] => self.harvested(hosted, &self.query),
            _ => see_other(&format!("/{}{}{}", self.preferred(), whole(process, rest), self.search)),
        }
    }

    /// Answers a harvester, which is a stranger whoever sends it.
    fn harvested(&self, hosted: &Arc<Hosted>, asked: &Query) -> Answer {
        let draw = Draw::new(self.site, hosted, Lang::En, Capacity::Public);
        draw.map_or_else(|| self.missing(Lang::En), |draw| crate::oai::answer_to(&draw, asked))
    }

    async fn page(&self, lang: Lang, rest: &[&str]) -> Answer {
        let Some(locale) = Locale::of(lang) else { return self.missing(lang) };
        let whole = whole(lang.tag(), rest);
        if self.path != whole {
            return see_other(&format!("{whole}{}", self.search));
        }
        match rest {
            [] => self.drawn(lang, processes(self.site, locale), StatusCode::OK),
            [name @ ("terms" | "privacy")] => self.drawn(lang, plain_page(self.site, locale, name), StatusCode::OK),
            ["design"] => self.drawn(lang, design(self.site, locale), StatusCode::OK),
            ["interface", code] => {
                let drawn = corrections::page(self.site, locale, (code, &self.query, &self.reader));
                self.drawn(lang, drawn, StatusCode::OK)
            }
            ["interface", code, "corrections.patch"] => {
                corrections::patch(self.site, code).unwrap_or_else(|| self.missing(lang))
            }
            ["interface"] => self.drawn(lang, interface(self.site, locale), StatusCode::OK),
            ["sign-in", rest @ ..] => match self.caller(lang, &self.query) {
                Some(caller) => account::get(&caller, rest).await,
                None => self.missing(lang),
            },
            ["notices", token] => {
                let page = notices::page(self.site, locale, (token, &self.query));
                page.map_or_else(|why| self.no_choice(lang, why), |drawn| self.drawn(lang, drawn, StatusCode::OK))
            }
            [process, rest @ ..] => match self.site.hosted(process) {
                Some(hosted) => self.of_process(lang, hosted, rest).await,
                None => self.missing(lang),
            },
        }
    }

    /// Who asks for something of sign-in, with the fields of a form or of an address.
    fn caller<'b>(&'b self, lang: Lang, form: &'b Query) -> Option<Caller<'b>> {
        let (device, network) = &self.from;
        let (site, reader, headers) = (self.site, &self.reader, self.headers);
        Some(Caller { site, lang, locale: Locale::of(lang)?, reader, device, network, headers, form })
    }

    /// A page or a file of a process. A look of the bureau at personal data is noted once it was answered.
    async fn of_process(&self, lang: Lang, hosted: &Arc<Hosted>, rest: &[&str]) -> Answer {
        let found = self.below_process(lang, hosted, rest).await;
        let found = self.unnoted_in_room(hosted, self.path, found);
        let given = matches!(found.status(), StatusCode::OK | StatusCode::NOT_MODIFIED);
        if given && let Some(draw) = self.draw(hosted, lang) {
            // A look at the past is a look.
            let rest = if let ["as-of", _, rest @ ..] = rest { rest } else { rest };
            looks::note(&draw, &self.reader, rest);
        }
        found
    }

    async fn below_process(&self, lang: Lang, hosted: &Arc<Hosted>, rest: &[&str]) -> Answer {
        match rest {
            ["desk"] => {
                let Some(draw) = self.draw_seat(hosted, lang) else { return self.missing(lang) };
                let others = self.reader.capacities(self.site, hosted.clerk.slug().as_str(), draw.state());
                self.drawn(lang, draw.desk(others, &self.reader), StatusCode::OK)
            }
            ["refusals"] => {
                let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
                self.drawn(lang, refusals::page(&draw), StatusCode::OK)
            }
            ["personal-data"] => {
                let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
                self.drawn(lang, personal_data::page(&draw), StatusCode::OK)
            }
            ["accounts"] => {
                let Some(draw) = self.draw_seat(hosted, lang) else { return self.missing(lang) };
                self.drawn(lang, account::links_page(&draw, &self.reader), StatusCode::OK)
            }
            ["as-of"] => {
                let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
                past::chosen(&draw, &self.query)
            }
            ["as-of", when, of @ ..] => {
                let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
                past::page(&draw, hosted, (when, of)).await
            }
            ["news", "atom.xml"] => {
                let found = self.draw(hosted, lang).as_ref().and_then(crate::atom::feed);
                found.unwrap_or_else(|| self.missing(lang))
            }
            ["search"] if self.wants_json() => {
                let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
                crate::api::search_as_json(&draw).unwrap_or_else(|| self.missing(lang))
            }
            [scope, area, act] if Kind::named(&format!("{area}.{act}")).is_some() => {
                let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
                let Some((kind, meeting)) = named_act(&draw, scope, area, act) else { return self.missing(lang) };
                self.drawn(lang, asked(&draw, kind, meeting), StatusCode::OK)
            }
            ["evidence"] if !self.query.0.is_empty() => {
                let chosen = self.draw(hosted, lang).and_then(|draw| draw.chosen_place());
                chosen.map_or_else(|| self.kept(lang, hosted, rest), |address| see_other(&address))
            }
            ["evidence", "figures", drawing] if is_file(&[drawing]) => {
                let capacity = seat_of(self.site, hosted, &self.reader, self.path).capacity;
                let asked = (*drawing, &self.query);
                match evidence::file((self.site, hosted), asked, (lang, capacity)).await {
                    Ok(file) => file,
                    Err(evidence::NotMade::Busy) => {
                        later(self.instead(lang, StatusCode::SERVICE_UNAVAILABLE, "site-papers-busy"))
                    }
                    Err(evidence::NotMade::Drawn(why)) => self.drawn(lang, why, StatusCode::OK),
                }
            }
            ["library", citation] if is_file(&[citation]) => {
                let found = self.draw(hosted, lang).and_then(|draw| draw.citation_of(citation));
                found.unwrap_or_else(|| self.missing(lang))
            }
            [meeting, file] if is_file(&[file]) => self.file(lang, hosted, (meeting, file)).await,
            [_, "check-in"] => of_the_door(self.kept(lang, hosted, rest)),
            ["record", "check"] => of_the_check(self.kept(lang, hosted, rest)),
            _ => self.kept(lang, hosted, rest),
        }
    }

    /// True where JSON is asked for and no page.
    fn wants_json(&self) -> bool {
        let accept = self.headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
        accept.contains("application/json") && !accept.contains("text/html")
    }

    /// True where the reader is in a room behind closed doors, of which no page is kept and no request is noted: from its
    /// beginning, for the first act there has no hour either.
    fn is_in_room(&self, hosted: &Hosted, address: &str) -> bool {
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let closed = meeting_of(hosted, address).and_then(|of| state.meetings.get(&of));
        let closed = closed.filter(|meeting| meeting.closed_item().is_some());
        closed.is_some_and(|of| is_in_room(state, of, &seat_of(self.site, hosted, &self.reader, address).capacity))
    }

    /// The answer, of which nothing is noted where it is to somebody in a room.
    fn unnoted_in_room(&self, hosted: &Hosted, address: &str, mut found: Answer) -> Answer {
        if self.is_in_room(hosted, address) {
            found.extensions_mut().insert(operate::Unnoted);
        }
        found
    }

    /// A page of the record as it stands, kept as bytes for each kind of reader.
    fn kept(&self, lang: Lang, hosted: &Arc<Hosted>, rest: &[&str]) -> Answer {
        let Seated { holding, reach, .. } = seat_of(self.site, hosted, &self.reader, self.path);
        let in_room = self.is_in_room(hosted, self.path);
        let role = holding.and_then(|holding| holding.granted.role).map_or("", Role::word);
        let head = hosted.clerk.snapshot().head();
        // These say how long something still runs, what a seat may do by its days, or who cosigned: no entry of the record changes that.
        // Nor what was read in an old file or a dataset.
        let timed = matches!(
            rest,
            ["documents", "archive", _]
                | ["library", _]
                | [_, _, "silence" | "signatures"]
                | ["rules", "rights"]
                | ["record", ..]
        ) || matches!(rest, [_, "timetable" | "run-sheet"]);
        // What a package proves changes with who cosigned; it is dear, so it is kept for as long as nobody did.
        let cosigned = if matches!(rest, [_, "verify"]) { hosted.clerk.cosigned_at() } else { 0 };
        // Statistics are no part of the record: a page with them holds for as long as their file is the same.
        let cites =
            || meeting_of(hosted, self.path).is_some_and(|of| cites(&hosted.clerk.snapshot().process.state, &of));
        let figures = matches!(rest, ["evidence", ..]) || cites();
        let cube = if figures { self.site.room().stamp() } else { Stamp::default() };
        let plain = self.query.0.is_empty() && !timed && !in_room;
        let now = hosted.clerk.now();
        let today = now.div_euclid(86_400_000);
        // Nor are the words of the interface, which a translator may correct.
        let reader = format!("{reach}/{role} {today} {cosigned} {cube:?} {}", locale::corrected());
        if plain && let Some(page) = hosted.cache.get(self.path, &reader, (head, now)) {
            return packed(&page, self.headers);
        }
        let Some(draw) = self.draw(hosted, lang) else { return self.missing(lang) };
        let head = draw.state().head();
        match draw.draw(rest) {
            Drawn::Page(page) if plain => {
                let ends = [next_end, next_release, next_opening];
                let until = ends.into_iter().filter_map(|end| end(draw.state(), now)).min();
                let page = Arc::new(Packed::new(head, page).until(until));
                hosted.cache.put(self.path, &reader, &page);
                packed(&page, self.headers)
            }
            Drawn::NotSeen if self.is_refused_draft(&draw, rest) => {
                self.instead(lang, StatusCode::FORBIDDEN, "site-draft-not-seen")
            }
            other => self.drawn(lang, other, StatusCode::OK),
        }
    }

    /// Notes a look of the bureau that goes on for as long as its stream is open: `/en/almaty/som-8/invitations/`.
    fn look_live(&self, hosted: &Arc<Hosted>, address: &str, capacity: Capacity) {
        let path = address.split_once('?').map_or(address, |(path, _)| path);
        let rest: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).skip(2).collect();
        if let Some(draw) = Draw::new(self.site, hosted, self.preferred(), capacity) {
            looks::note(&draw, &self.reader, &rest);
        }
    }

    /// Notes that a seat would follow a draft that it may not see: `/en/almaty/som-8/draft/`.
    fn note_live(&self, hosted: &Arc<Hosted>, address: &str) {
        let path = address.split_once('?').map_or(address, |(path, _)| path);
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if let [_, _, meeting, text, ..] = segments.as_slice()
            && let Some(draw) = self.draw(hosted, self.preferred())
        {
            refusals::of_draft(&draw, &self.reader, (meeting, text));
        }
    }

    /// True where a seat asked for a draft that it may not see; the attempt is noted.
    fn is_refused_draft(&self, draw: &Draw<'_>, rest: &[&str]) -> bool {
        matches!(rest, [meeting, text, ..] if refusals::of_draft(draw, &self.reader, (meeting, text)))
    }

    fn draw<'b>(&'b self, hosted: &'b Arc<Hosted>, lang: Lang) -> Option<Draw<'b>> {
        let seated = seat_of(self.site, hosted, &self.reader, self.path);
        let place = self.path.get(lang.tag().len().saturating_add(1)..).unwrap_or("/");
        let draw = Draw::new(self.site, hosted, lang, seated.capacity)?.by(&self.reader, seated.holding);
        let draw = draw.within(seated.reach).at(place, self.query.clone());
        Some(draw.in_room(meeting_of(hosted, self.path).as_ref()))
    }

    /// For what belongs to the reader's seat and not to the process: its desk, the links that it makes. Whoever draws these looks
    /// how far the seat reaches.
    fn draw_seat<'b>(&'b self, hosted: &'b Arc<Hosted>, lang: Lang) -> Option<Draw<'b>> {
        let draw = self.draw(hosted, lang)?;
        let capacity = draw.reach.capacity.clone();
        let holding = self.reader.holding((self.site, draw.state()), &capacity, None);
        Some(Draw { capacity, holding, ..draw })
    }

    /// A page with its status, or what is said in its stead.
    fn drawn(&self, lang: Lang, drawn: Drawn, status: StatusCode) -> Answer {
        match drawn {
            Drawn::Page(page) => html_for(status, page, self.headers),
            Drawn::Missing => self.missing(lang),
            Drawn::NotSeen => self.instead(lang, StatusCode::FORBIDDEN, "site-not-seen"),
            Drawn::Failed(why) => {
                tracing::error!(route = operate::pattern_of(self.path), why, "a page could not be drawn");
                self.instead(lang, StatusCode::INTERNAL_SERVER_ERROR, "site-failed")
            }
            Drawn::Damaged(why) => {
                tracing::error!(route = operate::pattern_of(self.path), why, "what is damaged was not shown");
                self.instead(lang, StatusCode::INTERNAL_SERVER_ERROR, "record-damaged")
            }
        }
    }

    fn missing(&self, lang: Lang) -> Answer {
        self.instead(lang, StatusCode::NOT_FOUND, "site-not-found")
    }

    fn instead(&self, lang: Lang, status: StatusCode, key: &str) -> Answer {
        instead(self.site, lang, status, key)
    }

    /// The reader's own language: the first one of ours that the browser names, else English.
    fn preferred(&self) -> Lang {
        preferred(self.headers)
    }

    fn healthz(&self) -> Answer {
        let mut well = answer(StatusCode::OK, "text/plain; charset=utf-8", "ok\n");
        well.headers_mut().insert("x-now", HeaderValue::from(self.site.now()));
        well.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        well
    }

    /// The stream of a live page. What the reader missed since it had its page comes first.
    fn live(&self, hosted: &Arc<Hosted>) -> Answer {
        let lang = self.preferred();
        let Some(address) = self.query.get("page") else { return self.missing(lang) };
        let Seated { reach, capacity, .. } = seat_of(self.site, hosted, &self.reader, address);
        let Some(mut stream) = hosted.hub.listen((address.to_owned(), reach.clone())) else {
            return self.instead(lang, StatusCode::SERVICE_UNAVAILABLE, "site-busy");
        };
        let Some(stage) = self.settled(hosted, (address, &reach), &stream) else {
            self.note_live(hosted, address);
            return self.missing(lang);
        };
        self.look_live(hosted, address, capacity);
        stream.begin(stage, self.seen());
        if let Some(token) = self.reader.token {
            let account = self.reader.account.as_ref().map(|(_, handle)| handle.clone());
            stream.only_while(Follower { token, account }, self.still(hosted, (address.to_owned(), reach), token));
        }
        let mut open = answer(StatusCode::OK, "text/event-stream", axum::body::Body::new(stream));
        open.extensions_mut().insert(operate::Endless);
        let headers = open.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
        self.unnoted_in_room(hosted, address, open)
    }

    /// The stage at which the page of a stream stands, drawn for it where it was not just now; none where there is no such page for
    /// this reader.
    fn settled(&self, hosted: &Hosted, (address, reach): (&str, &Reach), stream: &live::Stream) -> Option<live::Stage> {
        let stage = stage_at(self.site, hosted, address, reach)?;
        if stream.is_fresh(stage) {
            return Some(stage);
        }
        let (stage, Drawn::Page(page)) = draw_at(self.site, hosted, address, reach)? else { return None };
        if let Some(part) = live::main_part(&page) {
            know_who_may(hosted);
            stream.settle(stage, part);
        }
        Some(stage)
    }

    /// What whoever opens a stream has already, as its browser says: the last message where it comes back, else the page.
    fn seen(&self) -> live::Seen<'_> {
        let last = self.headers.get("last-event-id").and_then(|id| id.to_str().ok());
        let head = || self.query.get("head").and_then(|head| head.parse().ok());
        match last.or_else(|| self.query.get("id")) {
            Some(id) => live::Seen::Message(id),
            None => head().map_or(live::Seen::Nothing, live::Seen::Page),
        }
    }

    /// Whether whoever opened a stream still acts as then: a device may be signed out, a capacity taken back.
    fn still(
        &self,
        hosted: &Arc<Hosted>,
        (address, reach): live::Key,
        token: [u8; 32],
    ) -> impl Fn() -> bool + Send + Sync + use<> {
        let (site, hosted) = (self.site.clone(), Arc::clone(hosted));
        move || seat_of(&site, &hosted, &Reader::with(&site, token), &address).reach == reach
    }

    /// A paper, the package, the spreadsheet of the board.
    async fn file(&self, lang: Lang, hosted: &Arc<Hosted>, (meeting, name): (&str, &str)) -> Answer {
        let Seated { mut capacity, .. } = seat_of(self.site, hosted, &self.reader, self.path);
        // A calendar program has no sign-in: it has the address.
        if let Some(token) = self.query.get("token").filter(|_| name == meeting_files::TIMETABLE) {
            let Some(seat) = calendar_seat(self.site, hosted, (meeting, token)) else { return self.missing(lang) };
            capacity = seat;
        }
        match meeting_files::file((self.site, hosted), (meeting, name, &self.query), (lang, capacity)).await {
            Ok(file) => file,
            Err(NotMade::Busy) => later(self.instead(lang, StatusCode::SERVICE_UNAVAILABLE, "site-papers-busy")),
            Err(NotMade::Failed(why)) => self.drawn(lang, Drawn::Failed(why), StatusCode::OK),
            Err(NotMade::Damaged(why)) => self.drawn(lang, Drawn::Damaged(why), StatusCode::OK),
            Err(NotMade::Missing) => {
                if let Some(draw) = self.draw(hosted, lang) {
                    refusals::of_draft(&draw, &self.reader, (meeting, text_paper::stem(name)));
                }
                self.missing(lang)
            }
        }
    }
}

pub(crate) fn preferred(headers: &HeaderMap) -> Lang {
    let named = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tags = named.split(',').map(|tag| tag.split(';').next().unwrap_or_default().trim());
    let known = |tag: &str| {
        let cyrillic = tag.get(..7).filter(|start| start.eq_ignore_ascii_case("uz-Cyrl"));
        cyrillic.map_or_else(|| tag.split('-').next().and_then(|tag| tag.parse().ok()), |_| Some(Lang::UzCyrl))
    };
    tags.find_map(known).unwrap_or(Lang::En)
}

/// The one form of an address: no empty segment, and a stroke at the end unless it is a file's.
fn whole(first: &str, rest: &[&str]) -> String {
    let stroke = if is_file(rest) { "" } else { "/" };
    format!("/{}{stroke}", [&[first], rest].concat().join("/"))
}

/// True for addresses of files, which end without a stroke.
fn is_file(rest: &[&str]) -> bool {
    rest.last().is_some_and(|last| *last == "package" || last.contains('.'))
}

/// The act that an address names, and its meeting.
fn named_act(draw: &Draw<'_>, scope: &str, area: &str, act: &str) -> Option<(Kind, Option<Slug>)> {
    let kind = Kind::named(&format!("{area}.{act}"))?;
    if scope == "acts" {
        return Some((kind, None));
    }
    let meeting = Slug::new(scope).filter(|slug| draw.state().meetings.contains_key(slug))?;
    Some((kind, Some(meeting)))
}
