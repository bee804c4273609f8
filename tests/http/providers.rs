//! Identity providers: one of our own on a loopback address, which answers as told. The flow is OpenID Connect's code flow with
//! PKCE; every way in which its token can be wrong is refused.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Form, State};
use axum::http::{StatusCode, header};
use axum::routing::{get, post};
use base64ct::{Base64UrlUnpadded, Encoding};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use procedure::names::Hash;
use serde_json::{Value, json};
use web::{Provider, SignInSettings};

use crate::server::{Answered, Reader, Server, cookie_of};
use crate::sign_in::{desk, entered, grants, row, serving};

const MINUTE: i64 = 60 * 1000;
const SECRET: &str = "shared with the provider";

/// What the provider does, and what it was sent.
#[derive(Default)]
struct Does {
    /// Changes to the claims of the next token.
    claims: Value,
    /// How the token is signed: `ES256` if nothing else is said.
    algorithm: Option<&'static str>,
    /// It answers with this status.
    status: Option<u16>,
    /// It says that it is another.
    issuer: Option<String>,
    /// The seed of its key.
    seed: u8,
    /// The claims of a token that is right but for the changes.
    expected: Value,
    /// What came last to the token endpoint.
    sent: Vec<(String, String)>,
    /// Who asked there.
    authorization: String,
    /// How often it was asked what it is.
    asked: usize,
    /// It says that its answers name it.
    names_itself: bool,
    /// Where it says tokens are given.
    tokens_at: Option<String>,
}

#[derive(Clone)]
struct Ours {
    address: String,
    does: Arc<Mutex<Does>>,
}

fn base64(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_slice(&[seed; 32]).unwrap()
}

type Json = (StatusCode, [(header::HeaderName, &'static str); 1], String);

fn said(status: u16, value: &Value) -> Json {
    let status = StatusCode::from_u16(status).unwrap();
    (status, [(header::CONTENT_TYPE, "application/json")], value.to_string())
}

async fn configuration(State(ours): State<Ours>) -> Json {
    let mut does = ours.does.lock().unwrap();
    does.asked += 1;
    let address = &ours.address;
    let issuer = does.issuer.clone().unwrap_or_else(|| address.clone());
    said(
        does.status.unwrap_or(200),
        &json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{address}/authorize"),
            "token_endpoint": does.tokens_at.clone().unwrap_or_else(|| format!("{address}/token")),
            "authorization_response_iss_parameter_supported": does.names_itself,
            "jwks_uri": format!("{address}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        }),
    )
}

async fn keys(State(ours): State<Ours>) -> Json {
    let seed = ours.does.lock().unwrap().seed;
    let point = key(seed).verifying_key().to_sec1_point(false);
    let (x, y) = (base64(point.x().unwrap()), base64(point.y().unwrap()));
    let key = json!({"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": format!("key-{seed}"), "x": x, "y": y});
    said(200, &json!({"keys": [key]}))
}

async fn token(
    State(ours): State<Ours>,
    headers: axum::http::HeaderMap,
    Form(sent): Form<Vec<(String, String)>>,
) -> Json {
    let mut does = ours.does.lock().unwrap();
    does.sent = sent;
    does.authorization =
        headers.get("authorization").map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
    let mut claims = does.expected.clone();
    for (name, value) in does.claims.as_object().into_iter().flatten() {
        claims[name] = value.clone();
    }
    let algorithm = does.algorithm.unwrap_or("ES256");
    let head = json!({"alg": algorithm, "kid": format!("key-{}", does.seed)});
    let signed = format!("{}.{}", base64(head.to_string().as_bytes()), base64(claims.to_string().as_bytes()));
    let signature = match algorithm {
        "none" => String::new(),
        "other" => base64(&[0; 64]),
        _ => {
            let signature: Signature = key(does.seed).sign(signed.as_bytes());
            base64(&signature.to_bytes())
        }
    };
    let answer = json!({"access_token": "access", "token_type": "Bearer", "id_token": format!("{signed}.{signature}")});
    said(does.status.unwrap_or(200), &answer)
}

impl Ours {
    /// Listens for as long as the test runs.
    fn listen() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let ours = Self { address, does: Arc::new(Mutex::new(Does { seed: 5, ..Does::default() })) };
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(configuration))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(ours.clone());
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
            });
        });
        ours
    }

    fn does(&self, change: impl FnOnce(&mut Does)) {
        change(&mut self.does.lock().unwrap());
    }

    fn provider(&self, claim: Option<&str>) -> Provider {
        Provider {
            name: "ministry-id".to_owned(),
            title: "the Ministry".to_owned(),
            issuer: self.address.clone(),
            client_id: "meshveret".to_owned(),
            client_secret: Some(SECRET.to_owned()),
            claim: claim.map(str::to_owned),
        }
    }
}

fn with_provider(name: &str, claim: Option<&str>) -> (Server, Ours) {
    let ours = Ours::listen();
    let settings = SignInSettings { providers: Vec::from([ours.provider(claim)]), ..SignInSettings::default() };
    (serving(name, settings), ours)
}

/// Somebody who left for the provider: the cookies of the browser, and what the address asked for.
struct Away {
    cookies: String,
    asked: Vec<(String, String)>,
}

impl Away {
    fn asked(&self, name: &str) -> &str {
        self.asked.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }
}

fn leave(server: &Server, ours: &Ours, reader: &Reader, purpose: &str) -> Away {
    let path = format!("/en/sign-in/oidc/ministry-id/{purpose}");
    let request = crate::server::of(reader, axum::http::Request::get(path)).header("sec-fetch-site", "same-origin");
    let answer = server.ask(request.body(axum::body::Body::empty()).unwrap());
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "no-store");
    let (place, asked) = answer.location().split_once('?').unwrap();
    assert_eq!(place, format!("{}/authorize", ours.address));
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap();
        (name.to_owned(), value.replace('+', " ").replace("%3A", ":").replace("%2F", "/"))
    };
    let asked: Vec<(String, String)> = asked.split('&').map(pair).collect();
    let own = reader.0.as_ref().map(|own| format!("; {own}")).unwrap_or_default();
    let away = Away { cookies: format!("{}{own}", cookie_of(&answer)), asked };
    let (now, nonce) = (server.site.now() / 1000, away.asked("nonce"));
    let expected = json!({
        "iss": ours.address, "sub": "person-7", "aud": "meshveret", "exp": now + 300, "iat": now, "auth_time": now, "nonce": nonce,
    });
    ours.does(|does| does.expected = expected);
    away
}

fn come_back(server: &Server, away: &Away) -> Answered {
    come_back_from(server, away, "ministry-id", "")
}

/// Comes back at the address of a provider, with something more behind the question mark.
fn come_back_from(server: &Server, away: &Away, provider: &str, more: &str) -> Answered {
    let path = format!("/sign-in/oidc/{provider}/?code=the-code&state={}{more}", away.asked("state"));
    server.get(&Reader(Some(away.cookies.clone())), &path)
}

fn refused(answer: &Answered, words: &str) {
    assert_eq!(answer.status.as_u16(), 422, "{}", answer.text());
    assert!(answer.text().contains(words), "{}", answer.text());
    assert!(!answer.header("set-cookie").contains("seat="));
}

/// Links the identity `person-7` with the account.
fn linked(server: &Server, ours: &Ours) {
    let issuer = ours.address.as_str();
    server.site.directory().add_identity(row(server, "officer"), (issuer, "person-7"), 0).unwrap();
}

#[test]
fn a_provider_is_asked_by_code_with_state_nonce_and_proof_key() {
    let (server, ours) = with_provider("http-oidc", None);
    grants(&server, "accounts.grant", "chair");
    linked(&server, &ours);
    assert!(server.get(&Reader::default(), "/en/sign-in/").text().contains("Sign in with the Ministry"));
    let away = leave(&server, &ours, &Reader::default(), "");
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "meshveret"),
        ("redirect_uri", "https://meshveret.example/sign-in/oidc/ministry-id/"),
        ("scope", "openid profile"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(away.asked(name), value);
    }
    for random in ["state", "nonce", "code_challenge"] {
        assert!(away.asked(random).len() >= 43, "{random}");
    }
    assert!(away.cookies.starts_with("__Host-visit="));
    let back = come_back(&server, &away);
    assert_eq!((back.status.as_u16(), back.location()), (303, "/en/ministry/desk/"));
    let seat = back.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let seat =
        seat.filter(|cookie| cookie.contains("seat=")).map(|cookie| cookie.split(';').next().unwrap()).next().unwrap();
    assert_eq!(desk(&server, &Reader(Some(seat.to_owned()))), 200);
    // The code went with our secret and the key whose hash stood in the address.
    let does = ours.does.lock().unwrap();
    let sent = |name: &str| does.sent.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap();
    assert_eq!((sent("grant_type"), sent("code")), ("authorization_code".to_owned(), "the-code".to_owned()));
    assert_eq!(base64(&Hash::of(&[sent("code_verifier").as_bytes()]).0), away.asked("code_challenge"));
    assert!(does.authorization.starts_with("Basic "), "{}", does.authorization);
}

#[test]
fn a_visit_is_good_once_in_time_and_in_the_browser_that_left() {
    let (server, ours) = with_provider("http-oidc-once", None);
    linked(&server, &ours);
    let late = "Too much time has passed";
    let away = leave(&server, &ours, &Reader::default(), "");
    let other = leave(&server, &ours, &Reader::default(), "");
    // Another browser: an attacker's code in a victim's browser signs nobody in.
    let path = format!("/sign-in/oidc/ministry-id/?code=the-code&state={}", away.asked("state"));
    refused(&server.get(&Reader::default(), &path), late);
    refused(&server.get(&Reader(Some(other.cookies.clone())), &path), late);
    let without = server.get(&Reader(Some(away.cookies.clone())), "/sign-in/oidc/ministry-id/?code=the-code");
    refused(&without, late);
    // Its nonce is another's now, which `leave` has told the provider.
    refused(&come_back(&server, &away), "was not accepted");
    assert_eq!(come_back(&server, &other).status.as_u16(), 303);
    refused(&come_back(&server, &other), late);
    let away = leave(&server, &ours, &Reader::default(), "");
    server.clock.set(server.site.now() + 10 * MINUTE + 1);
    refused(&come_back(&server, &away), late);
    assert_eq!(server.get(&Reader::default(), "/en/sign-in/oidc/nobody/").status.as_u16(), 404);
}

#[test]
fn a_token_that_is_wrong_in_any_way_is_refused() {
    let (server, ours) = with_provider("http-oidc-wrong", None);
    linked(&server, &ours);
    let now = server.site.now() / 1000;
    for claims in [
        json!({"iss": "https://elsewhere.example"}),
        json!({"aud": "another-client"}),
        json!({"aud": ["meshveret", "another-client"]}),
        json!({"nonce": "another"}),
        json!({"nonce": null}),
        json!({"exp": now - 121}),
        json!({"iat": now - 601}),
        json!({"iat": now + 121}),
    ] {
        let away = leave(&server, &ours, &Reader::default(), "");
        ours.does(|does| does.claims = claims.clone());
        refused(&come_back(&server, &away), "was not accepted");
        ours.does(|does| does.claims = Value::Null);
    }
    for algorithm in ["none", "HS256", "RS256", "other"] {
        let away = leave(&server, &ours, &Reader::default(), "");
        ours.does(|does| does.algorithm = Some(algorithm));
        let answer = come_back(&server, &away);
        assert_eq!(
            (answer.status.as_u16(), answer.header("set-cookie").contains("seat=")),
            (422, false),
            "{algorithm}"
        );
        ours.does(|does| does.algorithm = None);
    }
    // An answer that names another provider (RFC 9207), and a provider that says no.
    let away = leave(&server, &ours, &Reader::default(), "");
    let elsewhere = "&iss=https%3A%2F%2Felsewhere.example";
    refused(&come_back_from(&server, &away, "ministry-id", elsewhere), "was not accepted");
    let away = leave(&server, &ours, &Reader::default(), "");
    refused(&come_back_from(&server, &away, "ministry-id", "&error=access_denied"), "was not completed");
    // It is no fault of ours if all is right after that.
    assert_eq!(come_back(&server, &leave(&server, &ours, &Reader::default(), "")).status.as_u16(), 303);
}

/// One provider cannot pass off as its own what another gave (RFC 9700, 4.4): each has its own address to come back to, and one
/// that says that its answers name it is held to it.
#[test]
fn what_one_provider_gave_is_not_taken_for_anothers() {
    let (ours, others) = (Ours::listen(), Ours::listen());
    let other = Provider { name: "other-id".to_owned(), title: "the Agency".to_owned(), ..others.provider(None) };
    let providers = Vec::from([ours.provider(None), other]);
    let server = serving("http-oidc-mixed", SignInSettings { providers, ..SignInSettings::default() });
    linked(&server, &ours);
    let away = leave(&server, &ours, &Reader::default(), "");
    refused(&come_back_from(&server, &away, "other-id", ""), "Too much time has passed");
    assert!(ours.does.lock().unwrap().sent.is_empty() && others.does.lock().unwrap().sent.is_empty());
    // The visit is over with that.
    refused(&come_back(&server, &away), "Too much time has passed");
    assert_eq!(server.get(&Reader(Some(away.cookies.clone())), "/sign-in/oidc/").status.as_u16(), 404);
    ours.does(|does| does.names_itself = true);
    server.clock.set(server.site.now() + 61 * MINUTE);
    refused(&come_back(&server, &leave(&server, &ours, &Reader::default(), "")), "was not accepted");
    let named = format!("&iss={}", ours.address.replace(':', "%3A").replace('/', "%2F"));
    let away = leave(&server, &ours, &Reader::default(), "");
    assert_eq!(come_back_from(&server, &away, "ministry-id", &named).status.as_u16(), 303);
}

#[test]
fn a_provider_has_the_server_call_nothing_behind_the_wall() {
    let (server, ours) = with_provider("http-oidc-wall", None);
    linked(&server, &ours);
    let behind = Ours::listen();
    for address in [
        behind.address.replace("127.0.0.1", "127.0.0.2"),
        behind.address.replace("127.0.0.1", "localhost"),
        behind.address.replace("http://127.0.0.1", "https://localhost"),
        "https://10.0.0.1".to_owned(),
        "https://[::ffff:169.254.169.254]".to_owned(),
    ] {
        ours.does(|does| does.tokens_at = Some(format!("{address}/token")));
        server.clock.set(server.site.now() + 61 * MINUTE);
        let away = leave(&server, &ours, &Reader::default(), "");
        refused(&come_back(&server, &away), "does not answer at present");
    }
    assert!(behind.does.lock().unwrap().sent.is_empty());
}

#[test]
fn keys_that_a_provider_has_changed_are_fetched_again() {
    let (server, ours) = with_provider("http-oidc-keys", None);
    linked(&server, &ours);
    assert_eq!(come_back(&server, &leave(&server, &ours, &Reader::default(), "")).status.as_u16(), 303);
    assert_eq!(ours.does.lock().unwrap().asked, 1);
    ours.does(|does| does.seed = 6);
    assert_eq!(come_back(&server, &leave(&server, &ours, &Reader::default(), "")).status.as_u16(), 303);
    assert_eq!(ours.does.lock().unwrap().asked, 2);
}

#[test]
fn a_provider_that_does_not_answer_keeps_nobody_from_signing_in_another_way() {
    let (server, ours) = with_provider("http-oidc-away", None);
    ours.does(|does| does.status = Some(500));
    let answer = server.get(&Reader::default(), "/en/sign-in/oidc/ministry-id/");
    refused(&answer, "does not answer at present");
    assert!(answer.text().contains("name=\"password\""));
    ours.does(|does| (does.status, does.issuer) = (None, Some("https://elsewhere.example".to_owned())));
    refused(&server.get(&Reader::default(), "/en/sign-in/oidc/ministry-id/"), "does not answer at present");
    ours.does(|does| does.issuer = None);
    let away = leave(&server, &ours, &Reader::default(), "");
    ours.does(|does| does.status = Some(400));
    refused(&come_back(&server, &away), "was not accepted");
}

#[test]
fn nobody_gets_an_account_by_a_provider() {
    let (server, ours) = with_provider("http-oidc-unknown", None);
    let away = leave(&server, &ours, &Reader::default(), "");
    ours.does(|does| does.claims = json!({"preferred_username": "officer", "email": "officer@ministry.example"}));
    refused(&come_back(&server, &away), "No account here is linked with that sign-in.");
    assert_eq!(server.site.directory().accounts().unwrap().len(), 1);
}

#[test]
fn a_claim_finds_the_account_where_the_configuration_names_it() {
    let (server, ours) = with_provider("http-oidc-claim", Some("preferred_username"));
    let go = |claims: Value| {
        let away = leave(&server, &ours, &Reader::default(), "");
        ours.does(|does| does.claims = claims);
        come_back(&server, &away)
    };
    for claims in [json!({}), json!({"preferred_username": "nobody"}), json!({"name": "officer"})] {
        refused(&go(claims), "No account here is linked with that sign-in.");
    }
    refused(&go(json!({"preferred_username": 7})), "was not accepted");
    assert_eq!(go(json!({"preferred_username": "officer"})).status.as_u16(), 303);
    // From then on it is the person, whatever the claim says.
    assert_eq!(go(json!({"preferred_username": "somebody"})).status.as_u16(), 303);
    let (server, ours) = with_provider("http-oidc-mail", Some("email"));
    server.site.directory().add_account("officer@ministry.example", ("amail", ""), 0).unwrap();
    let go = |verified: bool| {
        let away = leave(&server, &ours, &Reader::default(), "");
        ours.does(|does| does.claims = json!({"email": "officer@ministry.example", "email_verified": verified}));
        come_back(&server, &away)
    };
    refused(&go(false), "No account here is linked with that sign-in.");
    assert_eq!(go(true).status.as_u16(), 303);
}

#[test]
fn an_identity_is_linked_by_its_owner_on_our_own_pages() {
    let (server, ours) = with_provider("http-oidc-link", None);
    let reader = entered(&server);
    // A link on another site links nothing; nobody links without being signed in.
    let path = "/en/sign-in/oidc/ministry-id/?for=link";
    let request = crate::server::of(&reader, axum::http::Request::get(path)).header("sec-fetch-site", "cross-site");
    assert_eq!(server.ask(request.body(axum::body::Body::empty()).unwrap()).status.as_u16(), 403);
    let request =
        crate::server::of(&Reader::default(), axum::http::Request::get(path)).header("sec-fetch-site", "same-origin");
    assert_eq!(server.ask(request.body(axum::body::Body::empty()).unwrap()).location(), "/en/sign-in/");
    let elsewhere = entered(&server);
    let back = come_back(&server, &leave(&server, &ours, &reader, "?for=link"));
    let page = |reader: &Reader| server.get(reader, "/en/sign-in/account/").status.as_u16();
    assert_eq!((page(&elsewhere), page(&reader)), (303, 200));
    assert_eq!(back.location(), "/en/sign-in/account/?said=added");
    let identities = server.site.directory().identities(row(&server, "officer")).unwrap();
    assert_eq!((identities.len(), identities[0].subject.as_str()), (1, "person-7"));
    refused(&come_back(&server, &leave(&server, &ours, &reader, "?for=link")), "linked with an account already");

    // To prove who one is the provider asks again; an old sign-in there, or somebody else's, will not do.
    server.clock.set(server.site.now() + 11 * MINUTE);
    assert!(server.get(&reader, "/en/sign-in/prove/").text().contains("for=prove"));
    let away = leave(&server, &ours, &reader, "?for=prove");
    assert_eq!((away.asked("prompt"), away.asked("max_age")), ("login", "0"));
    ours.does(|does| does.claims = json!({"auth_time": null}));
    refused(&come_back(&server, &away), "was not accepted");
    let (away, long_ago) = (leave(&server, &ours, &reader, "?for=prove"), server.site.now() / 1000 - 601);
    ours.does(|does| does.claims = json!({"auth_time": long_ago}));
    refused(&come_back(&server, &away), "was not accepted");
    let away = leave(&server, &ours, &reader, "?for=prove");
    ours.does(|does| does.claims = json!({"sub": "person-8"}));
    refused(&come_back(&server, &away), "You signed in there as somebody else.");
    let log = server.site.directory().sign_in_log(row(&server, "officer"), 10, server.site.now()).unwrap();
    assert!(log.iter().any(|line| (line.what.as_str(), line.means.as_str()) == ("refused", "provider")), "{log:?}");
    let away = leave(&server, &ours, &reader, "?for=prove&return=/en/sign-in/account/");
    ours.does(|does| does.claims = Value::Null);
    assert_eq!(come_back(&server, &away).location(), "/en/sign-in/account/");
}

#[test]
fn neither_secret_nor_code_nor_token_is_a_text_for_a_log() {
    let ours = Ours { address: "https://id.example".to_owned(), does: Arc::default() };
    let said =
        format!("{:?}", SignInSettings { providers: Vec::from([ours.provider(None)]), ..SignInSettings::default() });
    assert!(said.contains("https://id.example") && !said.contains(SECRET));
}
