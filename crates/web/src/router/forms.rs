//! What forms send: acts, sign-in, invitations, choices of notices and drafts that are dropped in. After what was done the
//! reader is led to a page.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use locale::{Lang, Locale};
use pages::Section;
use papers::TextFormat;
use procedure::names::Slug;
use procedure::places::Place;
use procedure::{Capacity, Kind};

use super::{Asked, named_act};
use crate::act::{Outcome, Sent, Words};
use crate::answer::{Answer, answer, later, see_other, with_receipt};
use crate::body::{FormError, form, form_of_stranger, small_form};
use crate::corrections::Corrected;
use crate::draw::{Draw, Drawn, seat_of};
use crate::query::Query;
use crate::uploads::NotTaken;
use crate::{
    account, answers, board, corrections, drop_in, log, looks, meeting_files, notices, old_files, personal_data,
};

impl Asked<'_> {
    /// Answers whatever a form sends.
    pub(super) async fn post(&self, segments: &[&str], request: Request) -> Answer {
        let [first, rest @ ..] = segments else { return self.missing(self.preferred()) };
        let request = match self.of_program(first, rest, request).await {
            Ok(answer) => return answer,
            Err(request) => request,
        };
        let Ok(lang) = first.parse() else { return self.missing(self.preferred()) };
        if let ["sign-in" | "sign-out", ..] | [_, "accounts" | "personal-data"] = rest {
            return self.of_account(lang, rest, request).await;
        }
        if let Err(wait) = account::may_write(self.site, &self.reader) {
            return self.too_many(lang, wait);
        }
        let sent = if self.sends_much(rest) {
            form(self.site.places(), request).await
        } else {
            form_of_stranger(request).await
        };
        let mut sent = match sent {
            Ok(sent) => sent,
            Err(why) => return self.unread(lang, why),
        };
        match rest {
            ["interface", code] => self.corrected(lang, code, &sent.fields),
            ["notices", token] => {
                let chosen = notices::choose(self.site, lang, (token, &sent.fields));
                chosen.unwrap_or_else(|why| self.no_choice(lang, why))
            }
            [process, "address-book"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                notices::lead(&draw, &sent.fields).unwrap_or_else(|why| self.no_choice(lang, why))
            }
            [process, meeting, "invitations"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                let report = board::take(&draw, meeting, sent).await;
                self.reported(lang, (&draw, report), &[meeting, "invitations"])
            }
            [process, meeting, "delegation", party] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                let report = answers::take(&draw, &self.reader, (meeting, party), sent).await;
                self.reported(lang, (&draw, report), &[meeting, "delegation", party])
            }
            [process, meeting, "proceedings"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                let report = crate::draw::proceedings::lay(&draw, &self.reader, (meeting, &sent.fields)).await;
                self.drawn(lang, report, StatusCode::OK)
            }
            [process, "documents", "archive", "add"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                self.drawn(lang, old_files::take(&draw, sent).await, StatusCode::OK)
            }
            [process, "evidence", "import"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                self.drawn(lang, crate::evidence::take_import(&draw, sent).await, StatusCode::OK)
            }
            [process, meeting, text, "drop-in"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                let report = drop_in::take(&draw, &self.reader, (meeting, text), sent).await;
                self.unnoted_in_room(draw.hosted, self.path, self.drawn(lang, report, StatusCode::OK))
            }
            [process, scope, area, act] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                let Some(named) = named_act(&draw, scope, area, act) else { return self.missing(lang) };
                // One form of several buttons: what is a button's own stands in its address, where it is more than its value.
                sent.fields.0.extend(self.query.0.iter().cloned());
                let answered = self.put(lang, &draw, named, sent).await;
                self.unnoted_in_room(draw.hosted, self.path, answered)
            }
            _ => self.missing(lang),
        }
    }

    /// True for whoever has a seat where the form goes.
    fn sends_much(&self, rest: &[&str]) -> bool {
        let hosted = rest.first().and_then(|process| self.site.hosted(process));
        hosted.is_some_and(|hosted| seat_of(self.site, hosted, &self.reader, self.path).capacity != Capacity::Public)
    }

    /// A translator corrects a word of the interface.
    fn corrected(&self, lang: Lang, code: &str, sent: &Query) -> Answer {
        let Some(locale) = Locale::of(lang) else { return self.missing(lang) };
        match corrections::take(self.site, locale, (code, sent, &self.reader)) {
            Corrected::Done(answer) => answer,
            Corrected::Again(page) => self.drawn(lang, page, StatusCode::UNPROCESSABLE_ENTITY),
            Corrected::NotYours => self.instead(lang, StatusCode::FORBIDDEN, "site-not-seen"),
            Corrected::Missing => self.missing(lang),
            Corrected::Enough => self.instead(lang, StatusCode::UNPROCESSABLE_ENTITY, "corrections-enough"),
            Corrected::Failed(why) => self.drawn(lang, Drawn::Failed(why), StatusCode::OK),
        }
    }

    /// What a program sends to an address without a language: a witness its lines, a harvester its question. Any other request
    /// comes back.
    async fn of_program(&self, process: &str, rest: &[&str], request: Request) -> Result<Answer, Request> {
        match (rest, self.site.hosted(process)) {
            (["log", "cosignatures"], _) => Ok(self.cosigned(process, request).await),
            (["evidence", "oai"], Some(hosted)) => Ok(match small_form(request).await {
                Ok(fields) => self.harvested(hosted, &fields),
                Err(why) => self.unread(self.preferred(), why),
            }),
            _ => Err(request),
        }
    }

    /// What belongs to an account.
    async fn of_account(&self, lang: Lang, rest: &[&str], request: Request) -> Answer {
        match small_form(request).await {
            Ok(fields) => self.post_sign_in(lang, rest, &fields).await,
            Err(why) => self.unread(lang, why),
        }
    }

    /// What a page of a process is drawn from.
    fn draw_of(&self, process: &str, lang: Lang) -> Option<Draw<'_>> {
        self.draw(self.site.hosted(process)?, lang)
    }

    /// A witness hands in what it cosigned.
    async fn cosigned(&self, process: &str, request: Request) -> Answer {
        let Some(hosted) = self.site.hosted(process) else { return self.missing(self.preferred()) };
        let read = axum::body::to_bytes(request.into_body(), log::NOTE_BYTES_MAX).await.ok();
        let note = read.and_then(|bytes| String::from_utf8(bytes.into()).ok());
        let status = note.map_or(StatusCode::BAD_REQUEST, |note| log::take(hosted, self.site.directory(), &note));
        answer(status, "text/plain; charset=utf-8", "")
    }

    /// Whoever is signed in sent more forms than anybody fills in; after so many milliseconds the next is taken.
    fn too_many(&self, lang: Lang, wait: i64) -> Answer {
        let mut answer = self.instead(lang, StatusCode::TOO_MANY_REQUESTS, "site-too-many");
        let seconds = wait.saturating_add(999).div_euclid(1_000).max(1);
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        answer
    }

    /// A page with a report: it shows what the page shows.
    fn reported(&self, lang: Lang, (draw, report): (&Draw<'_>, Drawn), rest: &[&str]) -> Answer {
        if matches!(report, Drawn::Page(_)) {
            looks::note(draw, &self.reader, rest);
        }
        self.drawn(lang, report, StatusCode::OK)
    }

    fn unread(&self, lang: Lang, why: FormError) -> Answer {
        match why {
            FormError::TooLarge => self.instead(lang, StatusCode::PAYLOAD_TOO_LARGE, "site-too-large"),
            FormError::Unreadable => self.instead(lang, StatusCode::BAD_REQUEST, "site-not-found"),
            FormError::Busy => later(self.instead(lang, StatusCode::SERVICE_UNAVAILABLE, "site-busy")),
        }
    }

    /// A form of sign-in, of sign-out, or of the secretariat's links.
    async fn post_sign_in(&self, lang: Lang, rest: &[&str], fields: &Query) -> Answer {
        let Some(caller) = self.caller(lang, fields) else { return self.missing(lang) };
        match rest {
            ["sign-in", rest @ ..] => {
                let answered = account::post(&caller, rest).await;
                self.doubt(rest, answered.status());
                answered
            }
            ["sign-out"] => {
                let answered = account::out(&caller);
                self.doubt(rest, answered.status());
                answered
            }
            [process, "personal-data"] => {
                let Some(draw) = self.draw_of(process, lang) else { return self.missing(lang) };
                personal_data::answered(&draw, fields).await
            }
            [process, "accounts"] => {
                let Some(hosted) = self.site.hosted(process) else { return self.missing(lang) };
                let Some(draw) = self.draw_seat(hosted, lang) else { return self.missing(lang) };
                let answered = account::link_made(&draw, &caller).await;
                if answered.status() == StatusCode::OK {
                    looks::note(&draw, &self.reader, &["accounts"]);
                }
                answered
            }
            _ => self.missing(lang),
        }
    }

    /// What was done may have ended sign-ins: their streams are looked up anew before they send anything more. A link may have ended
    /// those of an account that whoever came by it did not name.
    fn doubt(&self, rest: &[&str], status: StatusCode) {
        let account = self.reader.account.as_ref().map(|(_, handle)| handle.as_str());
        if matches!(rest, ["link", _]) && status.is_redirection() {
            self.site.doubt(None, None);
        } else if self.reader.token.is_some() {
            self.site.doubt(self.reader.token, account);
        }
    }

    pub(super) fn no_choice(&self, lang: Lang, why: notices::NoChoice) -> Answer {
        match why {
            notices::NoChoice::Unknown => self.instead(lang, StatusCode::NOT_FOUND, "mail-unknown"),
            notices::NoChoice::Failed(why) => self.drawn(lang, Drawn::Failed(why), StatusCode::OK),
        }
    }

    async fn put(&self, lang: Lang, draw: &Draw<'_>, named: (Kind, Option<Slug>), sent: crate::body::Form) -> Answer {
        if !draw.opens(Place::Acts) {
            return self.instead(lang, StatusCode::FORBIDDEN, "site-not-seen");
        }
        let day = named.1.as_ref().and_then(|slug| draw.state().meetings.get(slug)).and_then(|m| m.particulars.from);
        let f = draw.frame(Section::Other, day);
        let sent = match Sent::new(draw, named, sent) {
            Ok(sent) => sent,
            Err(NotTaken::NotStored) => {
                return self.instead(lang, StatusCode::SERVICE_UNAVAILABLE, "site-not-recorded");
            }
            Err(NotTaken::Enough) => return self.instead(lang, StatusCode::TOO_MANY_REQUESTS, "site-files-enough"),
        };
        match sent.words(draw, &f) {
            Some(Words::Out(name, text)) => {
                let file = answer(StatusCode::OK, TextFormat::Xliff.media(), text);
                return meeting_files::attached(file, &name);
            }
            Some(Words::Filled(form)) => return self.drawn(lang, form, StatusCode::OK),
            Some(Words::Again(form)) => return self.drawn(lang, form, StatusCode::UNPROCESSABLE_ENTITY),
            None => {}
        }
        if let Some(form) = sent.otherwise(draw, &f) {
            return self.drawn(lang, form, StatusCode::OK);
        }
        if sent.looks(draw, &f) {
            let (form, status) = sent.look(draw, &f, &self.reader).await;
            return self.drawn(lang, form, status);
        }
        match sent.put(draw, &f, &self.reader).await {
            Outcome::Done(receipt) => {
                let back = sent.envelope.back.as_deref().and_then(crate::answer::own_address);
                let own = sent.meeting.as_ref().map_or_else(|| f.below("desk/"), |slug| f.at(slug, ""));
                let back = back.unwrap_or(&own);
                receipt.entry().map_or_else(|| see_other(back), |number| see_other(&with_receipt(back, number)))
            }
            Outcome::Again(refused) => {
                self.drawn(lang, sent.again(draw, f, *refused), StatusCode::UNPROCESSABLE_ENTITY)
            }
        }
    }
}
