//! Identity providers (OpenID Connect): the code flow with PKCE, for ministries that have one of their own.
//!
//! Nobody gets an account by it: an identity is linked by its owner, who is signed in or has a link, or found by a claim that the
//! configuration names. Redirects are not followed, answers are bounded in time and size. Each provider has a redirect address
//! of its own, so that none gets what another gave (RFC 9700, 4.4); what it names beside its own host must be public.

use std::time::{Duration, UNIX_EPOCH};

use axum::http::{HeaderValue, header};
use base64ct::{Base64UrlUnpadded, Encoding};
use clerk::randomness;
use locale::Lang;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient,
    CoreClientAuthMethod, CoreGrantType, CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode,
    CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    DiscoveryError, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadata, RedirectUrl,
    RequestTokenError, Scope, TokenResponse,
};
use procedure::names::Hash;
use record::accounts::{Account, By};
use record::means::IDENTITIES_MAX;
use record::sign_ins::Stage;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Mutex;

use super::ceremonies::{self, Ceremony};
use super::provider_calls::{CallError, Calls};
use super::settings::Provider;
use super::{Caller, Refused, enter};
use crate::answer::{Answer, own_address, see_other};
use crate::reader::named;

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
#[derive(Serialize, Deserialize)]
pub(crate) struct Visit {
    provider: String,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
    #[serde(with = "lang")]
    pub(super) lang: Lang,
    pub(super) back: String,
    intent: Intent,
}

/// A language by its tag.
mod lang {
    use locale::Lang;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub(super) fn serialize<S: Serializer>(lang: &Lang, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(lang.tag())
    }

    pub(super) fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Lang, D::Error> {
        let tag = String::deserialize(from)?;
        tag.parse().map_err(|_unknown| serde::de::Error::custom("no language"))
    }
}

/// What somebody goes to a provider for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Intent {
    /// To sign in.
    SignIn,
    /// To link the identity with the account of this row.
    Link(i64),
    /// To prove again that they own the account of this row.
    Prove(i64),
}

/// The providers that can be asked.
pub(super) struct Providers(Vec<Known>);

struct Known {
    provider: Provider,
    issuer: IssuerUrl,
    http: Calls,
    /// What the provider says of itself, and when it was asked.
    said: Mutex<Option<(i64, Said)>>,
}

/// What a provider says of itself.
type Said = ProviderMetadata<
    Further,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// What the library does not read of it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Further {
    /// Its answers name it (RFC 9207).
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Further {}

impl Providers {
    /// Those of the settings; one whose issuer is no address is left out, and the log says so.
    pub(super) fn new(providers: &[Provider]) -> Self {
        let known = |provider: &Provider| match known(provider) {
            Ok(known) => Some(known),
            Err(error) => {
                tracing::error!(provider = %provider.name, %error, "an identity provider cannot be asked");
                None
            }
        };
        Self(providers.iter().filter_map(known).collect())
    }

    fn named(&self, name: &str) -> Option<&Known> {
        self.0.iter().find(|known| known.provider.name == name)
    }

    /// The providers, in their order.
    pub(super) fn every(&self) -> impl Iterator<Item = &Provider> {
        self.0.iter().map(|known| &known.provider)
    }
}

fn known(provider: &Provider) -> Result<Known, Box<dyn std::error::Error>> {
    let issuer = IssuerUrl::new(provider.issuer.clone())?;
    let own = issuer.url().host().map(|host| host.to_owned()).ok_or("it has no host")?;
    Ok(Known { provider: provider.clone(), issuer, http: Calls::new(own)?, said: Mutex::default() })
}

/// What is said where a provider does not answer as it should. What it sent may name a person or carry the code: the log gets
/// our own words only.
fn away(provider: &Provider, why: &str, error: Option<&CallError>) -> Refused {
    let cause = error.and_then(std::error::Error::source).map(ToString::to_string);
    let error = error.map(ToString::to_string);
    tracing::warn!(provider = %provider.name, why, error, cause, "an identity provider did not answer");
    Refused::Said("accounts-provider-away")
}

/// What is said where its answer is none that we take.
fn wrong(provider: &Provider, why: &str) -> Refused {
    tracing::warn!(provider = %provider.name, why, "an identity provider's token was refused");
    Refused::Said("accounts-provider-wrong")
}

/// Why a token is not taken, without what it says.
fn why(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "it is over, or of another time",
        ClaimsVerificationError::InvalidAudience(_) => "it is for another",
        ClaimsVerificationError::InvalidAuthContext(_) | ClaimsVerificationError::InvalidAuthTime(_) => {
            "its owner was not asked again"
        }
        ClaimsVerificationError::InvalidIssuer(_) => "it is by another",
        ClaimsVerificationError::InvalidNonce(_) => "it is of another visit",
        ClaimsVerificationError::SignatureVerification(_) => "its signature does not hold",
        _ => "it cannot be read",
    }
}

impl Known {
    /// What the provider says of itself, with its keys.
    async fn said(&self, now: i64) -> Result<Said, Refused> {
        let mut said = self.said.lock().await;
        if let Some((_, kept)) = said.as_ref().filter(|(at, _)| at.saturating_add(KEPT_MS) >= now) {
            return Ok(kept.clone());
        }
        let found = Said::discover_async(self.issuer.clone(), &self.http).await;
        let found = found.map_err(|error| match error {
            DiscoveryError::Request(error) => away(&self.provider, "it cannot be reached", Some(&error)),
            DiscoveryError::Validation(_) => away(&self.provider, "it says that it is another", None),
            DiscoveryError::Response(..) => away(&self.provider, "its answer has another status", None),
            _ => away(&self.provider, "its answer cannot be read", None),
        })?;
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

/// Where a provider leads people back: each has an address of its own, so that what one gave cannot be passed off as another's.
fn redirect(caller: &Caller<'_>, name: &str) -> Result<RedirectUrl, Refused> {
    RedirectUrl::new(format!("{}/sign-in/oidc/{name}/", caller.site.address())).map_err(|error| {
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
    let known = caller.ins().providers.named(name).ok_or(Refused::Missing)?;
    let intent = intent(caller)?;
    let now = caller.site.now();
    let counters = [(format!("begun {}", caller.network), caller.settings().failures.begun)];
    caller.ins().limits.take(&counters, now).map_err(Refused::TooMany)?;
    let said = known.said(now).await?;
    let (nonce, verifier) = (Nonce::new(random()), PkceCodeVerifier::new(random()));
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    let back = own_address(caller.field("return")).unwrap_or_default().to_owned();
    let visit = Visit { provider: name.to_owned(), nonce: nonce.clone(), verifier, lang: caller.lang, back, intent };
    let (visit, whose) = (Ceremony::Visit(Box::new(visit)), format!("network {}", caller.network));
    let id = ceremonies::begin(caller.site.directory(), &visit, &whose, now)?;
    let client =
        CoreClient::from_provider_metadata(said, ClientId::new(known.provider.client_id.clone()), known.secret());
    let client = client.set_redirect_uri(redirect(caller, name)?);
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

/// The visit from which somebody comes back from a provider, if it is this browser that left for it and that provider's.
pub(super) fn visit(caller: &Caller<'_>, from: &str) -> Result<Visit, Refused> {
    let state = caller.field("state");
    let (name, _) = named(caller.site, COOKIE);
    if state.is_empty() || crate::reader::cookie_value(caller.headers, &name) != Some(state) {
        return Err(Refused::Said("accounts-too-late"));
    }
    match ceremonies::take(caller.site.directory(), state, caller.site.now())? {
        Some(Ceremony::Visit(visit)) if visit.provider == from => Ok(*visit),
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
    let known = caller.ins().providers.named(&visit.provider).ok_or(Refused::Missing)?;
    let provider = &known.provider;
    if !caller.field("error").is_empty() {
        return Err(Refused::Said("accounts-provider-refused"));
    }
    let now = caller.site.now();
    let said = known.said(now).await?;
    // RFC 9207: an answer that names another provider is none of this one's; one that says it names itself does.
    let (by, names_itself) = (caller.field("iss"), said.additional_metadata());
    if by != provider.issuer && (!by.is_empty() || names_itself.authorization_response_iss_parameter_supported) {
        return Err(wrong(provider, "the answer is by another"));
    }
    let client = CoreClient::from_provider_metadata(said, ClientId::new(provider.client_id.clone()), known.secret());
    let client = client.set_redirect_uri(redirect(caller, &visit.provider)?);
    let exchange = client.exchange_code(AuthorizationCode::new(caller.field("code").to_owned()));
    let exchange = exchange.map_err(|_none| away(provider, "it names no address for tokens", None))?;
    let token = exchange.set_pkce_verifier(visit.verifier).request_async(&known.http).await;
    let token = token.map_err(|error| match error {
        RequestTokenError::Parse(..) => wrong(provider, "the answer cannot be read"),
        RequestTokenError::Request(error) => away(provider, "it cannot be reached", Some(&error)),
        RequestTokenError::ServerResponse(_) => away(provider, "it refused the code", None),
        RequestTokenError::Other(_) => away(provider, "its answer is no answer", None),
    })?;
    let id_token = token.id_token().ok_or(Refused::Said("accounts-provider-wrong"))?;
    let (nonce, intent) = (visit.nonce, visit.intent);
    let subject = match checked(known.said(now).await?, provider, id_token, (&nonce, now, intent)) {
        Ok(subject) => subject,
        Err(_keys_may_have_changed) => {
            known.forget().await;
            let again = checked(known.said(now).await?, provider, id_token, (&nonce, now, intent));
            again.map_err(|error| wrong(provider, why(&error)))?
        }
    };
    let claimed = provider.claim.as_deref().and_then(|claim| claimed(id_token, claim));
    Ok((Person { issuer: provider.issuer.clone(), subject, claimed }, intent))
}

/// The subject of a token: signed by the provider's key, for us, for this visit, of now.
fn checked(
    said: Said,
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
            let Some(known) = known.filter(|known| known.id == account) else {
                caller.note(account, "refused", "provider");
                return Err(Refused::Said("accounts-provider-other"));
            };
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
    if directory.identities(account.id)?.len() >= IDENTITIES_MAX {
        caller.note(account.id, "refused", "provider");
        return Err(Refused::Said("accounts-provider-linked"));
    }
    directory.add_identity(account.id, (&person.issuer, &person.subject), caller.site.now())?;
    caller.note(account.id, "added", "provider");
    enter::others_out(caller, account.id)?;
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
    enter::others_out(caller, account)?;
    enter::whole(caller, &format!("/{}/sign-in/account/?said=added", caller.lang))
}
