//! Identity providers (OpenID Connect): the code flow with PKCE, for ministries that have one of their own.
//!
//! Nobody gets an account by it: an identity is linked by its owner, who is signed in or has a link, or found by a claim that the
//! configuration names. Redirects are not followed, answers are bounded in time and size, plain HTTP is for loopback only.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, UNIX_EPOCH};

use axum::http::{HeaderValue, header};
use base64ct::{Base64UrlUnpadded, Encoding};
use clerk::randomness;
use locale::Lang;
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreIdToken, CoreIdTokenVerifier, CoreJwsSigningAlgorithm,
    CoreProviderMetadata,
};
use openidconnect::{
    AsyncHttpClient, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, HttpRequest,
    HttpResponse, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    TokenResponse,
};
use procedure::names::Hash;
use record::accounts::{Account, By};
use record::means::IDENTITIES_MAX;
use record::sign_ins::Stage;
use serde_json::Value;
use tokio::sync::Mutex;

use super::ceremonies::Ceremony;
use super::settings::Provider;
use super::{Caller, Refused, enter};
use crate::answer::{Answer, own_address, see_other};
use crate::reader::named;

/// How long a provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of a provider's answer.
const ANSWER_BYTES_MAX: usize = 1024 * 1024;
/// How far a provider's clock may be from ours, in milliseconds.
const SKEW_MS: i64 = 2 * 60 * 1000;
/// How old a token may be when it comes, in milliseconds.
const TOKEN_AGE_MS: i64 = 10 * 60 * 1000;
/// How long what a provider says of itself is kept, in milliseconds.
const KEPT_MS: i64 = 60 * 60 * 1000;
/// How a token may be signed.
const SIGNED_BY: [CoreJwsSigningAlgorithm; 6] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];
/// The cookie that ties a visit to a browser.
const COOKIE: &str = "visit";

/// A visit to a provider.
pub(crate) struct Visit {
    provider: String,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
    pub(super) lang: Lang,
    pub(super) back: String,
    intent: Intent,
}

/// What somebody goes to a provider for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Intent {
    /// To sign in.
    SignIn,
    /// To link the identity with the account of this row.
    Link(i64),
    /// To prove again that they own the account of this row.
    Prove(i64),
}

/// The providers that can be asked.
pub(super) struct Providers {
    known: Vec<Known>,
    /// None where there is no provider.
    http: Option<Http>,
}

struct Known {
    provider: Provider,
    issuer: IssuerUrl,
    /// What the provider says of itself, and when it was asked.
    said: Mutex<Option<(i64, CoreProviderMetadata)>>,
}

/// Why a provider could not be asked.
#[derive(Debug, thiserror::Error)]
enum CallError {
    #[error("the request failed")]
    Request(#[from] reqwest::Error),
    #[error("the address is not behind TLS")]
    Plain,
    #[error("the answer is larger than {ANSWER_BYTES_MAX} bytes")]
    TooLarge,
    #[error("the answer has no form")]
    Formless(#[from] http::Error),
}

impl Providers {
    /// Those of the settings; one whose issuer is no address is left out, and the log says so.
    pub(super) fn new(providers: &[Provider]) -> Self {
        let known = |provider: &Provider| match IssuerUrl::new(provider.issuer.clone()) {
            Ok(issuer) => Some(Known { provider: provider.clone(), issuer, said: Mutex::default() }),
            Err(error) => {
                tracing::error!(provider = %provider.name, %error, "an identity provider has no address");
                None
            }
        };
        let known: Vec<Known> = providers.iter().filter_map(known).collect();
        Self { http: if known.is_empty() { None } else { client() }, known }
    }

    fn named(&self, name: &str) -> Option<(&Known, &Http)> {
        self.known.iter().find(|known| known.provider.name == name).zip(self.http.as_ref())
    }

    /// The providers, in their order.
    pub(super) fn every(&self) -> impl Iterator<Item = &Provider> {
        self.known.iter().map(|known| &known.provider)
    }
}

fn client() -> Option<Http> {
    // Where the program has chosen a provider of cryptography already, that one stays.
    drop(rustls::crypto::ring::default_provider().install_default());
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(PATIENCE).build();
    client.map(Http).map_err(|error| tracing::error!(%error, "no identity provider can be asked")).ok()
}

/// Calls out, within our bounds.
struct Http(reqwest::Client);

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = CallError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, CallError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(call(&self.0, request))
    }
}

async fn call(http: &reqwest::Client, request: HttpRequest) -> Result<HttpResponse, CallError> {
    let request = reqwest::Request::try_from(request)?;
    let loopback = matches!(request.url().host_str(), Some("127.0.0.1" | "[::1]" | "localhost"));
    if request.url().scheme() != "https" && !loopback {
        return Err(CallError::Plain);
    }
    let mut answer = http.execute(request).await?;
    let mut built = http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        built = built.header(name, value);
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > ANSWER_BYTES_MAX {
            return Err(CallError::TooLarge);
        }
    }
    Ok(built.body(body)?)
}

/// What is said where a provider does not answer as it should. The cause is in the log, without what it sent.
fn away(provider: &Provider, error: &(dyn std::error::Error + 'static)) -> Refused {
    tracing::warn!(provider = %provider.name, %error, cause = error.source(), "an identity provider did not answer");
    Refused::Said("accounts-provider-away")
}

/// What is said where its answer is none that we take.
fn wrong(provider: &Provider, error: &(dyn std::error::Error + 'static)) -> Refused {
    tracing::warn!(provider = %provider.name, %error, "an identity provider's token was refused");
    Refused::Said("accounts-provider-wrong")
}

impl Known {
    /// What the provider says of itself, with its keys.
    async fn said(&self, http: &Http, now: i64) -> Result<CoreProviderMetadata, Refused> {
        let mut said = self.said.lock().await;
        if let Some((_, kept)) = said.as_ref().filter(|(at, _)| at.saturating_add(KEPT_MS) >= now) {
            return Ok(kept.clone());
        }
        let found = CoreProviderMetadata::discover_async(self.issuer.clone(), http).await;
        let found = found.map_err(|error| away(&self.provider, &error))?;
        *said = Some((now, found.clone()));
        Ok(found)
    }

    /// Its keys may have changed.
    async fn forget(&self) {
        *self.said.lock().await = None;
    }

    fn secret(&self) -> Option<ClientSecret> {
        self.provider.client_secret.clone().map(ClientSecret::new)
    }
}

fn redirect(caller: &Caller<'_>) -> Result<RedirectUrl, Refused> {
    RedirectUrl::new(format!("{}/sign-in/oidc/", caller.site.address())).map_err(|error| {
        tracing::error!(%error, "the site's address is none to which a provider could lead back");
        Refused::Failed
    })
}

/// What somebody goes to a provider for. What changes an account is begun on our own pages only.
fn intent(caller: &Caller<'_>) -> Result<Intent, Refused> {
    let own = caller.headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin");
    match caller.field("for") {
        "link" if own => caller.proven().map(|(_, owner)| Intent::Link(owner.id)),
        "prove" => caller.owner_at(&[Stage::Whole]).map(|(_, owner)| Intent::Prove(owner.id)),
        "link" => Err(Refused::NotSeen),
        _ => Ok(Intent::SignIn),
    }
}

fn random() -> String {
    Hash(randomness::bytes()).to_string()
}

/// Sends somebody to a provider.
pub(super) async fn go(caller: &Caller<'_>, name: &str) -> Result<Answer, Refused> {
    let (known, http) = caller.ins().providers.named(name).ok_or(Refused::Missing)?;
    let intent = intent(caller)?;
    let now = caller.site.now();
    let counters = [(format!("begun {}", caller.network), caller.settings().failures.begun)];
    caller.ins().limits.take(&counters, now).map_err(Refused::TooMany)?;
    let said = known.said(http, now).await?;
    let (nonce, verifier) = (Nonce::new(random()), PkceCodeVerifier::new(random()));
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    let back = own_address(caller.field("return")).unwrap_or_default().to_owned();
    let visit = Visit { provider: name.to_owned(), nonce: nonce.clone(), verifier, lang: caller.lang, back, intent };
    let id = caller.ins().ceremonies.begin(Ceremony::Visit(Box::new(visit)), now);
    let client =
        CoreClient::from_provider_metadata(said, ClientId::new(known.provider.client_id.clone()), known.secret());
    let client = client.set_redirect_uri(redirect(caller)?);
    let (state, flow) = (id.clone(), CoreAuthenticationFlow::AuthorizationCode);
    let asked = client.authorize_url(flow, || CsrfToken::new(state), || nonce).set_pkce_challenge(challenge);
    let asked = asked.add_scope(Scope::new("profile".to_owned()));
    let asked = match intent {
        Intent::Prove(_) => asked.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO),
        Intent::SignIn | Intent::Link(_) => asked,
    };
    let (url, _, _) = asked.url();
    let mut answer = see_other(url.as_str());
    answer.headers_mut().insert(header::SET_COOKIE, cookie(caller, &id, 600));
    Ok(answer)
}

fn cookie(caller: &Caller<'_>, id: &str, seconds: u32) -> HeaderValue {
    let (name, secure) = named(caller.site, COOKIE);
    let value = format!("{name}={id}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::try_from(value).unwrap_or(HeaderValue::from_static(""))
}

/// The visit from which somebody comes back, if it is this browser that left for it.
pub(super) fn visit(caller: &Caller<'_>) -> Result<Visit, Refused> {
    let state = caller.field("state");
    let (name, _) = named(caller.site, COOKIE);
    if state.is_empty() || crate::reader::cookie_value(caller.headers, &name) != Some(state) {
        return Err(Refused::Said("accounts-too-late"));
    }
    match caller.ins().ceremonies.take(state, caller.site.now()) {
        Some(Ceremony::Visit(visit)) => Ok(*visit),
        Some(_) | None => Err(Refused::Said("accounts-too-late")),
    }
}

/// Who somebody is at a provider.
struct Person {
    issuer: String,
    subject: String,
    /// The name of the account, where the configuration names a claim and the token has it.
    claimed: Option<String>,
}

/// Takes the token up that the provider gives for the code.
async fn person(caller: &Caller<'_>, visit: Visit) -> Result<(Person, Intent), Refused> {
    let (known, http) = caller.ins().providers.named(&visit.provider).ok_or(Refused::Missing)?;
    let provider = &known.provider;
    if !caller.field("error").is_empty() {
        return Err(Refused::Said("accounts-provider-refused"));
    }
    // RFC 9207: an answer that names another provider is none of this one's.
    if !["", provider.issuer.as_str()].contains(&caller.field("iss")) {
        return Err(Refused::Said("accounts-provider-wrong"));
    }
    let now = caller.site.now();
    let said = known.said(http, now).await?;
    let client = CoreClient::from_provider_metadata(said, ClientId::new(provider.client_id.clone()), known.secret());
    let client = client.set_redirect_uri(redirect(caller)?);
    let exchange = client.exchange_code(AuthorizationCode::new(caller.field("code").to_owned()));
    let exchange = exchange.map_err(|error| away(provider, &error))?.set_pkce_verifier(visit.verifier);
    let token = exchange.request_async(http).await.map_err(|error| match error {
        RequestTokenError::Parse(..) => wrong(provider, &error),
        _ => away(provider, &error),
    })?;
    let id_token = token.id_token().ok_or(Refused::Said("accounts-provider-wrong"))?;
    let (nonce, intent) = (visit.nonce, visit.intent);
    let subject = match checked(known.said(http, now).await?, provider, id_token, (&nonce, now, intent)) {
        Ok(subject) => subject,
        Err(_keys_may_have_changed) => {
            known.forget().await;
            let again = checked(known.said(http, now).await?, provider, id_token, (&nonce, now, intent));
            again.map_err(|error| wrong(provider, &error))?
        }
    };
    let claimed = provider.claim.as_deref().and_then(|claim| claimed(id_token, claim));
    Ok((Person { issuer: provider.issuer.clone(), subject, claimed }, intent))
}

/// The subject of a token: signed by the provider's key, for us, for this visit, of now.
fn checked(
    said: CoreProviderMetadata,
    provider: &Provider,
    token: &CoreIdToken,
    (nonce, now, intent): (&Nonce, i64, Intent),
) -> Result<String, ClaimsVerificationError> {
    let (id, issuer) = (ClientId::new(provider.client_id.clone()), said.issuer().clone());
    // No algorithm whose key a client knows: with it anybody who has our secret could sign.
    let verifier = CoreIdTokenVerifier::new_public_client(id, issuer, said.jwks().clone())
        .set_allowed_algs(SIGNED_BY)
        .set_time_fn(move || (UNIX_EPOCH + since(now.saturating_sub(SKEW_MS))).into())
        .set_issue_time_verifier_fn(move |at| {
            let (from, to) = (now.saturating_sub(TOKEN_AGE_MS), now.saturating_add(SKEW_MS));
            let fits = (from..=to).contains(&at.timestamp_millis());
            fits.then_some(()).ok_or_else(|| "issued at another time".to_owned())
        })
        .set_auth_time_verifier_fn(move |at| {
            let at = at.map(|at| at.timestamp_millis());
            let fresh = at.is_some_and(|at| at >= now.saturating_sub(TOKEN_AGE_MS));
            let fits = !matches!(intent, Intent::Prove(_)) || fresh;
            fits.then_some(()).ok_or_else(|| "its owner was not asked again".to_owned())
        });
    token.claims(&verifier, nonce).map(|claims| claims.subject().to_string())
}

fn since(ms: i64) -> Duration {
    Duration::from_millis(ms.max(0).unsigned_abs())
}

/// A claim of a token that was checked, if it is a text; an address only where the provider has verified it.
fn claimed(token: &CoreIdToken, claim: &str) -> Option<String> {
    let token = token.to_string();
    let payload = Base64UrlUnpadded::decode_vec(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&payload).ok()?;
    let verified = claim != "email" || claims.get("email_verified").and_then(Value::as_bool) == Some(true);
    claims.get(claim).and_then(Value::as_str).filter(|_| verified).map(str::to_owned)
}

/// Takes up who came back from a provider.
pub(super) async fn back(caller: &Caller<'_>, visit: Visit) -> Result<Answer, Refused> {
    let (person, intent) = person(caller, visit).await?;
    let directory = caller.site.directory();
    let known = directory.account_by(By::Identity(&person.issuer, &person.subject))?;
    let mut answer = match intent {
        Intent::Link(account) => link(caller, &person, (account, known))?,
        Intent::Prove(account) => {
            let known = known.filter(|known| known.id == account).ok_or(Refused::Said("accounts-provider-other"))?;
            entered(caller, &person, &known)?
        }
        Intent::SignIn => {
            let account = match known {
                Some(known) => known,
                None => by_claim(caller, &person)?.ok_or(Refused::Said("accounts-provider-unknown"))?,
            };
            entered(caller, &person, &account)?
        }
    };
    answer.headers_mut().append(header::SET_COOKIE, cookie(caller, "", 0));
    Ok(answer)
}

fn entered(caller: &Caller<'_>, person: &Person, account: &Account) -> Result<Answer, Refused> {
    caller.site.directory().used_identity((&person.issuer, &person.subject), caller.site.now())?;
    enter::enter(caller, account, "provider", Stage::Whole)
}

/// The account that a claim names: from now on the identity is linked with it.
fn by_claim(caller: &Caller<'_>, person: &Person) -> Result<Option<Account>, Refused> {
    let Some(claimed) = &person.claimed else { return Ok(None) };
    let directory = caller.site.directory();
    let Some(account) = directory.account(claimed)? else { return Ok(None) };
    directory.add_identity(account.id, (&person.issuer, &person.subject), caller.site.now())?;
    caller.note(account.id, "added", "provider");
    Ok(Some(account))
}

/// Links an identity with the account of whoever left for it.
fn link(caller: &Caller<'_>, person: &Person, (account, known): (i64, Option<Account>)) -> Result<Answer, Refused> {
    let (_, owner) = caller.proven()?;
    let directory = caller.site.directory();
    if owner.id != account {
        return Err(Refused::NotSeen);
    }
    if known.is_some() || directory.identities(account)?.len() >= IDENTITIES_MAX {
        return Err(Refused::Said("accounts-provider-linked"));
    }
    directory.add_identity(account, (&person.issuer, &person.subject), caller.site.now())?;
    caller.note(account, "added", "provider");
    enter::whole(caller, &format!("/{}/sign-in/account/?said=added", caller.lang))
}
