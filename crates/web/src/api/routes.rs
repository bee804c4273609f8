//! Every address of the interface, in one table: requests are answered by it, and the document is made from it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use axum::http::Method;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::Value;

use super::document::document;
use super::files::{Kept, PARTY, ROUND, TO};
use super::problem::{Fault, Problem, Reason, described};
use super::put::{FORESEE, Receipt};
use super::query::{FROM, LIMIT, LINES, Param};
use super::views::process::processes;
use super::{Ask, Asked, views};

/// What stands before every address.
pub(super) const ROOT: &str = "/api";

/// An address with a method.
pub(super) struct Route {
    pub(super) method: Method,
    /// Below [`ROOT`], with what it names in braces.
    pub(super) path: &'static str,
    /// The name of the operation.
    pub(super) id: &'static str,
    /// What it does.
    pub(super) says: &'static str,
    pub(super) params: Vec<Param>,
    /// The schema of what is answered.
    pub(super) shape: fn(&mut SchemaGenerator) -> Schema,
    pub(super) does: Does,
}

/// What of the server is read, whoever asks.
type Whole = Box<dyn Fn(&Asked<'_>) -> Result<Value, Problem> + Send + Sync>;
/// What of a process is read, as the reader may see it.
type View = Box<dyn Fn(&Ask<'_>) -> Result<Value, Problem> + Send + Sync>;

/// What a route does.
pub(super) enum Does {
    /// Reads something of the server.
    Whole(Whole),
    /// Reads a view of a process.
    View(View),
    /// Reads a file.
    File,
    /// Reads a paper of a meeting.
    Paper,
    /// Puts an act.
    Put,
    /// Keeps a file.
    Keep,
}

/// A part of a list.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "list-of-{T}")]
pub(super) struct List<T> {
    /// The lines.
    items: Vec<T>,
    /// How many there are in all.
    total: u64,
    /// The `from` of the lines that follow; nothing where these are the last.
    next: Option<u64>,
}

impl<T> List<T> {
    /// The lines that were asked for.
    fn of(all: Vec<T>, ask: &Ask<'_>) -> Self {
        let total = u64::try_from(all.len()).unwrap_or(u64::MAX);
        let small = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Self::part(ask, total, |part| {
            let (from, end) = (small(part.start), small(part.end));
            all.into_iter().take(end).skip(from).collect()
        })
    }

    /// The same of a list that is too long to be made whole: so many lines, of which those are made that were asked for.
    pub(super) fn part(ask: &Ask<'_>, total: u64, items: impl FnOnce(Range<u64>) -> Vec<T>) -> Self {
        let from = ask.asked.params.number("from").unwrap_or_default();
        let end = from.saturating_add(ask.asked.params.number("limit").unwrap_or(LINES));
        Self { items: items(from.min(total)..end.min(total)), total, next: (end < total).then_some(end) }
    }
}

fn json(value: impl Serialize) -> Result<Value, Problem> {
    serde_json::to_value(value).map_err(|_no_json| Fault::Failed.into())
}

/// A route in the making.
pub(super) struct Said {
    pub(super) path: &'static str,
    pub(super) id: &'static str,
    pub(super) says: &'static str,
}

impl Said {
    fn route<T: JsonSchema>(self, params: &[Param], does: Does) -> Route {
        let method = if matches!(does, Does::Put | Does::Keep) { Method::POST } else { Method::GET };
        let shape = |generator: &mut SchemaGenerator| generator.subschema_for::<T>();
        Route { method, path: self.path, id: self.id, says: self.says.trim(), params: params.to_vec(), shape, does }
    }

    /// Something of the server.
    fn whole<T: Serialize + JsonSchema + 'static>(
        self,
        params: &[Param],
        read: fn(&Asked<'_>) -> Result<T, Problem>,
    ) -> Route {
        self.route::<T>(params, Does::Whole(Box::new(move |asked| json(read(asked)?))))
    }

    /// A view.
    pub(super) fn view<T: Serialize + JsonSchema + 'static>(
        self,
        params: &[Param],
        read: fn(&Ask<'_>) -> Result<T, Problem>,
    ) -> Route {
        self.route::<T>(params, Does::View(Box::new(move |ask| json(read(ask)?))))
    }

    /// A view that is a list.
    pub(super) fn list<T: Serialize + JsonSchema + 'static>(
        self,
        params: &[Param],
        read: fn(&Ask<'_>) -> Result<Vec<T>, Problem>,
    ) -> Route {
        let params = [params, &[FROM, LIMIT]].concat();
        self.route::<List<T>>(&params, Does::View(Box::new(move |ask| json(List::of(read(ask)?, ask)))))
    }

    /// What is no view.
    fn other(self, params: &[Param], does: Does) -> Route {
        match does {
            Does::Put => self.route::<Receipt>(params, does),
            Does::Keep => self.route::<Kept>(params, does),
            Does::Whole(_) | Does::View(_) | Does::File | Does::Paper => self.route::<()>(params, does),
        }
    }
}

/// Declares routes; the document says of each what its comment says.
macro_rules! addresses {
    (below $root:literal; $($(#[doc = $doc:literal])+ $kind:ident $id:literal $path:literal [$($param:expr),*] => $does:expr;)+) => {
        pub(in crate::api) fn routes() -> Vec<$crate::api::routes::Route> {
            vec![$($crate::api::routes::Said {
                path: concat!($root, $path),
                id: $id,
                says: concat!($($doc),+),
            }
            .$kind(&[$($param),*], $does)),+]
        }
    };
}
pub(super) use addresses;

addresses! {
    below "";
    /// The processes of this server.
    whole "list-processes" "/v1" [] => processes;
    /// This document.
    whole "describe-interface" "/v1/openapi.json" [] => document;
    /// What the type of a problem means.
    whole "describe-problem" "/problems/{problem}" [] => problem;
    /// Puts an act.
    other "put-act" "/v1/{process}/acts" [FORESEE] => Does::Put;
    /// Keeps a file, which an act then names by its hash.
    other "keep-file" "/v1/{process}/files" [] => Does::Keep;
    /// A file that something the reader may read names.
    other "read-file" "/v1/{process}/files/{hash}" [] => Does::File;
    /// A paper of a meeting under the name that its page gives it, as in `agenda.pdf`, in the language that is asked for.
    other "read-paper" "/v1/{process}/meetings/{meeting}/papers/{file}" [TO, PARTY, ROUND] => Does::Paper;
}

/// Every route.
pub(super) static ROUTES: LazyLock<Vec<Route>> =
    LazyLock::new(|| routes().into_iter().chain(views::routes()).collect());

fn problem(asked: &Asked<'_>) -> Result<Reason, Problem> {
    let id = asked.named.get("problem").map(String::as_str).unwrap_or_default();
    described(asked.lang, id).ok_or_else(|| Fault::NotFound.into())
}

/// The route of a request, and what its address names.
pub(super) fn find(
    method: &Method,
    segments: &[&str],
) -> Result<(&'static Route, BTreeMap<&'static str, String>), Problem> {
    let below = segments.strip_prefix(&["api"]).unwrap_or(segments);
    let at: Vec<(&'static Route, BTreeMap<&'static str, String>)> =
        ROUTES.iter().filter_map(|route| Some((route, fits(route.path, below)?))).collect();
    // A word of ours goes before a name: no process is called `openapi.json`.
    let fewest = at.iter().map(|(_, named)| named.len()).min().ok_or(Fault::NotFound)?;
    let mut at: Vec<_> = at.into_iter().filter(|(_, named)| named.len() == fewest).collect();
    if let Some(found) = at.iter().position(|(route, _)| route.method == *method) {
        return Ok(at.swap_remove(found));
    }
    let mut allowed: Vec<&str> = Vec::new();
    for (route, _) in &at {
        allowed.extend(if route.method == Method::GET { ["GET", "HEAD"].as_slice() } else { ["POST"].as_slice() });
    }
    Err(Problem::about(Fault::Method, "allow", allowed.join(", ")))
}

/// What an address names, where it is of this pattern.
fn fits(pattern: &'static str, segments: &[&str]) -> Option<BTreeMap<&'static str, String>> {
    let parts: Vec<&'static str> = pattern.split('/').filter(|part| !part.is_empty()).collect();
    if parts.len() != segments.len() {
        return None;
    }
    let mut named = BTreeMap::new();
    for (part, segment) in parts.into_iter().zip(segments) {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => {
                named.insert(name, (*segment).to_owned());
            }
            None if part == *segment => {}
            None => return None,
        }
    }
    Some(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(method: &Method, path: &str) -> String {
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match find(method, &segments) {
            Ok((route, named)) => format!("{} {named:?}", route.id),
            Err(Problem::Fault(fault, values)) => format!("{} {values:?}", fault.id()),
            Err(other) => format!("{other:?}"),
        }
    }

    #[test]
    fn an_address_has_one_route() {
        assert_eq!(check(&Method::GET, "/api/v1/openapi.json"), "describe-interface {}");
        assert_eq!(check(&Method::GET, "/api/v1/almaty"), "read-process {\"process\": \"almaty\"}");
        assert_eq!(check(&Method::POST, "/api/v1/almaty/acts"), "put-act {\"process\": \"almaty\"}");
        assert_eq!(check(&Method::GET, "/api/v1/almaty/acts"), "api.method [(\"allow\", \"POST\")]");
        assert_eq!(check(&Method::DELETE, "/api/v1/almaty/members"), "api.method [(\"allow\", \"GET, HEAD\")]");
        assert_eq!(check(&Method::GET, "/api/v1/almaty/nothing/at/all"), "api.not-found []");
        assert_eq!(check(&Method::GET, "/api/v2"), "api.not-found []");
    }

    #[test]
    fn every_operation_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<&str> = ROUTES.iter().map(|route| route.id).collect();
        assert_eq!(names.len(), ROUTES.len());
    }
}
