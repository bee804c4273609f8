//! How many people a minute sign in with password and second factor: `sign_in DIR SECONDS AT-ONCE`, for `benches/run sign-in`.
//!
//! Each goes the whole way of a browser, the form with the password and then the form with the code, through the service as it is
//! served but for the network. Two lines: `whole`, sign-ins a minute, the 50th and the 99th percentile of one in milliseconds;
//! `bare`, checks of a password a minute on as many threads as the server checks at once, with nothing around them.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordVerifier};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use clerk::{Clock, WallClock};
use record::DataDir;
use totp_rs::{Algorithm, Builder};
use tower::ServiceExt;
use web::{Parts, Purpose, Settings, SignInSettings, Site};

type Failure = Box<dyn Error + Send + Sync>;

const PASSWORD: &str = "a word of some length";
const SECRET: &[u8] = b"12345678901234567890";
/// More people than can sign in while it lasts, for no code is taken twice.
const PEOPLE: usize = 4_000;

fn main() -> Result<(), Failure> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [path, seconds, at_once] = given.as_slice() else {
        return Err("usage: sign_in DIR SECONDS AT-ONCE".into());
    };
    let (lasts, at_once) = (Duration::from_secs(seconds.parse()?), at_once.parse()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let hash = web::hash_password(PASSWORD)?;
    let settings = SignInSettings::default();
    let checks = settings.checks;
    let app = {
        let _inside = runtime.enter();
        people(Path::new(path), &hash, settings)?
    };
    let mut spent = runtime.block_on(together(app, at_once, lasts))?;
    spent.sort_unstable();
    let at =
        |percent: usize| spent.get(spent.len().saturating_mul(percent) / 100).copied().unwrap_or_default().as_millis();
    let a_minute =
        |number: usize| number.saturating_mul(60_000) / usize::try_from(lasts.as_millis()).unwrap_or(1).max(1);
    writeln!(std::io::stdout(), "whole {} {} {}", a_minute(spent.len()), at(50), at(99))?;
    writeln!(std::io::stdout(), "bare {}", a_minute(bare(&hash, checks, lasts)?))?;
    Ok(())
}

/// A server without a process, whose people all have the same password and the same secret.
fn people(path: &Path, hash: &str, sign_in: SignInSettings) -> Result<Router, Failure> {
    let directory = Arc::new(DataDir::open(path)?);
    for number in 0..PEOPLE {
        let name = format!("person-{number}");
        directory.set_password(&name, (&format!("a{number}"), hash), 0)?;
        let account = directory.account(&name)?.ok_or("no account")?;
        directory.set_second_factor(account.id, (SECRET, 0), &[], 0)?;
    }
    let clock: Arc<dyn Clock> = Arc::new(WallClock);
    let address = "https://meshveret.example".to_owned();
    let (clerks, purpose, settings) = (Vec::new(), Purpose::Service, Settings::default());
    let parts = Parts { directory, clerks, purpose, address, clock, settings, sign_in };
    Ok(web::app(Site::of(parts)))
}

/// So many people at once, one after the other at each place; how long every sign-in took.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
async fn together(app: Router, at_once: usize, lasts: Duration) -> Result<Vec<Duration>, Failure> {
    let (next, began) = (Arc::new(AtomicUsize::new(0)), Instant::now());
    let places: Vec<_> = (0..at_once)
        .map(|_| {
            let (app, next) = (app.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut spent = Vec::new();
                loop {
                    let (before, number) = (began.elapsed(), next.fetch_add(1, Ordering::Relaxed));
                    if before >= lasts || number >= PEOPLE {
                        return Ok::<_, Failure>(spent);
                    }
                    sign_in(&app, number).await?;
                    spent.push(began.elapsed().saturating_sub(before));
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for place in places {
        all.extend(place.await??);
    }
    Ok(all)
}

async fn sign_in(app: &Router, number: usize) -> Result<(), Failure> {
    let form = format!("name=person-{number}&password={}", PASSWORD.replace(' ', "+"));
    let half = sent(app, "/en/sign-in/", "", form).await?;
    let totp = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_skew(0).with_step_duration(30);
    let totp =
        totp.with_secret(SECRET.to_vec()).with_account_name("person").build().map_err(|error| error.to_string())?;
    let now = WallClock.now().unsigned_abs() / 1000;
    sent(app, "/en/sign-in/second", &half, format!("code={}", totp.generate(now))).await.map(drop)
}

/// Sends a form that is led on; the cookie.
async fn sent(app: &Router, path: &str, cookie: &str, form: String) -> Result<String, Failure> {
    let request = Request::post(path)
        .header(header::HOST, "meshveret.example")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, cookie)
        .body(Body::from(form))?;
    let answer = app.clone().oneshot(request).await?;
    if answer.status() != StatusCode::SEE_OTHER {
        return Err(format!("{path} was answered with {}", answer.status()).into());
    }
    let cookie = answer.headers().get(header::SET_COOKIE).ok_or("no cookie")?.to_str()?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}

/// Checks of a password on so many threads.
#[expect(clippy::disallowed_methods, reason = "how long a thing takes is no time of the record")]
fn bare(hash: &str, threads: usize, lasts: Duration) -> Result<usize, Failure> {
    let check = || {
        let hash = PasswordHash::new(hash).map_err(|error| error.to_string())?;
        let (began, mut number) = (Instant::now(), 0_usize);
        while began.elapsed() < lasts {
            Argon2::default().verify_password(PASSWORD.as_bytes(), &hash).map_err(|error| error.to_string())?;
            number = number.saturating_add(1);
        }
        Ok::<usize, String>(number)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(check)).collect();
        let mut all = 0_usize;
        for thread in threads {
            all = all.saturating_add(thread.join().map_err(|_panic| "a thread broke")??);
        }
        Ok(all)
    })
}
