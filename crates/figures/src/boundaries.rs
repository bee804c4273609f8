//! Boundaries that somebody else drew, as TopoJSON or GeoJSON. The program has none of its own: which lines may be shown is for
//! whoever holds the process to decide. It is not split: what is read, how, and why it is refused belong together.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::sphere::Degrees;

/// The largest file, in bytes.
pub const BYTES_MAX: usize = 8 << 20;
/// The most outlines and lines, and the most points of all.
const OUTLINES_MAX: usize = 1_000;
const POINTS_MAX: usize = 600_000;
/// How deep collections may lie in each other.
const DEPTH_MAX: usize = 4;
/// Properties in which files have the code of an area; the first that is a code we know counts.
const CODES: [&str; 14] = [
    "ISO_A3",
    "iso_a3",
    "ISO_A3_EH",
    "iso3cd",
    "ISO3CD",
    "iso3",
    "ISO3",
    "ADM0_A3",
    "adm0_a3",
    "ISO3166-1-Alpha-3",
    "shapeGroup",
    "GID_0",
    "ISO_N3",
    "m49_cd",
];
/// Words by which files say that a line or an area is disputed, in small letters: those of Natural Earth, and "disputed" itself.
const DISPUTED: [&str; 8] = [
    "disputed",
    "indefinite",
    "indetermina",
    "undetermined",
    "line of control",
    "breakaway",
    "claim boundary",
    "armistice",
];

/// A file of boundaries is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BoundariesError {
    /// More than [`BYTES_MAX`] bytes.
    #[error("the file is larger than 8 MiB")]
    TooLarge,
    /// It is no JSON, or nested too deep.
    #[error("the file is no JSON")]
    NotJson,
    /// Neither a topology nor a collection of features with outlines.
    #[error("the file has no outlines")]
    NoOutlines,
    /// No outline has a code that is known.
    #[error("no outline has the code of an area")]
    NoCodes,
    /// More outlines, lines or points than are drawn, or collections within collections within collections.
    #[error("the file has more outlines or points than are drawn")]
    TooMany,
    /// An arc that is not there, or a position that is not on the globe: degrees are wanted, as WGS 84 has them.
    #[error("an outline is no line on the globe")]
    NotOnGlobe,
    /// A ring of GeoJSON with fewer than four positions, or one that does not end where it began.
    #[error("an outline is not closed")]
    NotClosed,
}

impl BoundariesError {
    /// The word for it in the keys of messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::TooLarge => "large",
            Self::NotJson => "json",
            Self::NoOutlines => "outlines",
            Self::NoCodes => "codes",
            Self::TooMany => "many",
            Self::NotOnGlobe => "globe",
            Self::NotClosed => "open",
        }
    }
}

/// How a file is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The property that has the code of an area; where none is named, the usual ones are looked into.
    pub code: Option<&'a str>,
    /// Our code of an area for a code of a file, of three letters or digits; none where nobody knows it.
    pub known: fn(&str) -> Option<&'static str>,
}

/// An outline with the code of its area.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outline {
    /// Our code; `None` where the file names nobody, or somebody whom no list has.
    pub(crate) code: Option<&'static str>,
    /// Closed rings.
    pub(crate) rings: Vec<Vec<Degrees>>,
    /// True where the file says that it is disputed.
    pub(crate) disputed: bool,
}

/// A line that is no outline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stroke {
    pub(crate) points: Vec<Degrees>,
    pub(crate) disputed: bool,
}

/// Outlines of areas, read once.
#[derive(Clone, Debug, PartialEq)]
pub struct Boundaries {
    pub(crate) outlines: Vec<Outline>,
    pub(crate) lines: Vec<Stroke>,
    points: usize,
    unknown: BTreeSet<String>,
}

/// What a file of boundaries has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Areas that are known, each once.
    pub areas: usize,
    /// Outlines without a code that is known.
    pub unnamed: usize,
    /// Lines that are no outlines.
    pub lines: usize,
    /// Outlines and lines that the file says are disputed.
    pub disputed: usize,
    /// Points of all.
    pub points: usize,
    /// Codes that no list has, sorted.
    pub unknown: Vec<String>,
}

impl Boundaries {
    /// Reads TopoJSON (its object `countries`, or the first) or GeoJSON. An area's code is in the property that is named, else in
    /// one of the usual ones, else the feature's `id`; numbers that count features are none. What a file says is disputed
    /// (`disputed`, `featurecla`, `fclass`, `type`) is known as such.
    ///
    /// # Errors
    /// [`BoundariesError`]; nothing is drawn of a file that is refused.
    pub fn read(bytes: &[u8], how: Reading<'_>) -> Result<Self, BoundariesError> {
        if bytes.len() > BYTES_MAX {
            return Err(BoundariesError::TooLarge);
        }
        let file: Value = serde_json::from_slice(bytes).map_err(|_not_json| BoundariesError::NotJson)?;
        let empty = Self { outlines: Vec::new(), lines: Vec::new(), points: 0, unknown: BTreeSet::new() };
        let mut reader = Reader { arcs: Vec::new(), how, read: empty };
        let nobody = Named::default();
        if field(&file, "type") == "Topology" {
            reader.arcs = arcs(&file)?;
            let objects = field(&file, "objects").as_object().ok_or(BoundariesError::NoOutlines)?;
            let object = objects.get("countries").or_else(|| objects.values().next());
            reader.geometry(object.unwrap_or(&Value::Null), nobody, 0)?;
        } else {
            reader.geometry(&file, nobody, 0)?;
        }
        let read = reader.read;
        if read.outlines.is_empty() {
            return Err(BoundariesError::NoOutlines);
        }
        if read.outlines.iter().all(|outline| outline.code.is_none()) {
            return Err(BoundariesError::NoCodes);
        }
        Ok(read)
    }

    /// The box around the largest outline of each of these areas, and `margin` degrees on every side: what a map of them
    /// shows. Islands far away do not widen it.
    pub fn around_mainlands(&self, codes: &[&str], margin: f64) -> Option<[f64; 4]> {
        let size = |found: &[f64; 4]| (found[2] - found[0]) * (found[3] - found[1]);
        let mainland = |code: &&str| {
            let boxes = self.rings_of(code).filter_map(|ring| around(ring.iter()));
            boxes.max_by(|one, other| size(one).total_cmp(&size(other)))
        };
        let corners: Vec<Degrees> = codes
            .iter()
            .filter_map(mainland)
            .flat_map(|[west, south, east, north]| [(west, south), (east, north)])
            .collect();
        let [west, south, east, north] = around(corners.iter())?;
        Some([west - margin, (south - margin).max(-90.0), east + margin, (north + margin).min(90.0)])
    }

    fn rings_of(&self, code: &str) -> impl Iterator<Item = &Vec<Degrees>> {
        self.outlines.iter().filter(move |outline| outline.code == Some(code)).flat_map(|outline| &outline.rings)
    }

    /// What there is.
    pub fn counted(&self) -> Counted {
        let codes: BTreeSet<&str> = self.outlines.iter().filter_map(|outline| outline.code).collect();
        let outlines = self.outlines.iter().filter(|outline| outline.disputed).count();
        let lines = self.lines.iter().filter(|line| line.disputed).count();
        Counted {
            areas: codes.len(),
            unnamed: self.outlines.iter().filter(|outline| outline.code.is_none()).count(),
            lines: self.lines.len(),
            disputed: outlines.saturating_add(lines),
            points: self.points,
            unknown: self.unknown.iter().cloned().collect(),
        }
    }
}

/// The box around positions.
fn around<'a>(mut positions: impl Iterator<Item = &'a Degrees>) -> Option<[f64; 4]> {
    let (lon, lat) = *positions.next()?;
    Some(positions.fold([lon, lat, lon, lat], |[west, south, east, north], (lon, lat)| {
        [west.min(*lon), south.min(*lat), east.max(*lon), north.max(*lat)]
    }))
}

struct Reader<'a> {
    arcs: Vec<Vec<Degrees>>,
    how: Reading<'a>,
    read: Boundaries,
}

/// What a feature says of the geometries in it.
#[derive(Clone, Copy, Default)]
struct Named {
    code: Option<&'static str>,
    disputed: bool,
}

/// A field of an object; null where there is none.
fn field<'a>(of: &'a Value, name: &str) -> &'a Value {
    of.get(name).unwrap_or(&Value::Null)
}

/// Files that were rounded may lie a little beyond the edge of the globe, in degrees.
const SLACK: f64 = 0.001;

/// A number that a position may have.
fn on_globe(lon: f64, lat: f64) -> Result<Degrees, BoundariesError> {
    let fits = lon.abs() <= 180.0 + SLACK && lat.abs() <= 90.0 + SLACK;
    if fits { Ok((lon, lat)) } else { Err(BoundariesError::NotOnGlobe) }
}

/// The arcs of a topology: positions, or where `transform` stands, steps from the first on.
fn arcs(file: &Value) -> Result<Vec<Vec<Degrees>>, BoundariesError> {
    let pair = |value: &Value| Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?));
    let transform = file.get("transform");
    let scale = transform.map(|of| pair(field(of, "scale")).ok_or(BoundariesError::NotOnGlobe)).transpose()?;
    let moved = transform.map(|of| pair(field(of, "translate")).ok_or(BoundariesError::NotOnGlobe)).transpose()?;
    let mut points = 0_usize;
    let mut found = Vec::new();
    for arc in field(file, "arcs").as_array().ok_or(BoundariesError::NoOutlines)? {
        let (mut x, mut y) = (0.0, 0.0);
        let mut line = Vec::new();
        for position in arc.as_array().ok_or(BoundariesError::NotOnGlobe)? {
            let (dx, dy) = pair(position).ok_or(BoundariesError::NotOnGlobe)?;
            line.push(match (scale, moved) {
                (Some(scale), Some(moved)) => {
                    (x, y) = (x + dx, y + dy);
                    on_globe(x * scale.0 + moved.0, y * scale.1 + moved.1)?
                }
                (_, _) => on_globe(dx, dy)?,
            });
            points = points.saturating_add(1);
            if points > POINTS_MAX {
                return Err(BoundariesError::TooMany);
            }
        }
        found.push(line);
    }
    Ok(found)
}

/// A code as a file writes it: three letters, or up to three digits.
fn code_of(value: &Value, digits: std::ops::RangeInclusive<usize>) -> Option<String> {
    let text = value.as_str().map(|text| text.trim().to_owned());
    let text = text.or_else(|| value.as_u64().map(|number| number.to_string()))?;
    if digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(format!("{text:0>3}"));
    }
    let letters = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    letters.then(|| text.to_ascii_uppercase())
}

/// Whether a feature says that it is disputed.
fn is_disputed(feature: &Value) -> bool {
    let says = |(name, value): (&String, &Value)| {
        let name = name.to_ascii_lowercase();
        let text = value.as_str().unwrap_or_default().trim().to_ascii_lowercase();
        if name == "disputed" {
            let number = value.as_f64().is_some_and(|number| number.abs() > 0.0);
            return value == &Value::Bool(true) || number || !["", "0", "no", "n", "false"].contains(&text.as_str());
        }
        let classes = ["featurecla", "fclass", "type"].contains(&name.as_str()) || name.starts_with("fclass_");
        classes && DISPUTED.iter().any(|word| text.contains(word))
    };
    field(feature, "properties").as_object().is_some_and(|properties| properties.iter().any(says))
}

impl Reader<'_> {
    /// The code of a feature, as we have it. Codes that no list has are kept to be told.
    fn code(&mut self, feature: &Value) -> Option<&'static str> {
        let properties = field(feature, "properties");
        let property = |name: &str| code_of(field(properties, name), 1..=3);
        let named: Vec<String> = if let Some(name) = self.how.code {
            property(name).into_iter().collect()
        } else {
            // A number counts features, and `4` would be Afghanistan.
            let id = Some(field(feature, "id")).filter(|id| id.is_string()).and_then(|id| code_of(id, 3..=3));
            CODES.iter().filter_map(|name| property(name)).chain(id).collect()
        };
        let known = named.iter().find_map(|code| (self.how.known)(code));
        if known.is_none() {
            self.read.unknown.extend(named.into_iter().next());
        }
        known
    }

    /// Takes in a geometry, a feature or a collection.
    fn geometry(&mut self, of: &Value, above: Named, depth: usize) -> Result<(), BoundariesError> {
        if depth > DEPTH_MAX {
            return Err(BoundariesError::TooMany);
        }
        let own = if of.get("properties").is_some() || of.get("id").is_some() { self.code(of) } else { None };
        let named = Named { code: own.or(above.code), disputed: above.disputed || is_disputed(of) };
        let within = depth.saturating_add(1);
        let parts = if of.get("arcs").is_some() { field(of, "arcs") } else { field(of, "coordinates") };
        let list = parts.as_array().map_or(&[][..], Vec::as_slice);
        match field(of, "type").as_str().unwrap_or_default() {
            "FeatureCollection" => self.all(field(of, "features"), named, within),
            "GeometryCollection" => self.all(field(of, "geometries"), named, within),
            "Feature" => self.geometry(field(of, "geometry"), named, within),
            "Polygon" => self.outline(std::slice::from_ref(parts), named),
            "MultiPolygon" => self.outline(list, named),
            "LineString" => self.line(parts, named),
            "MultiLineString" => list.iter().try_for_each(|part| self.line(part, named)),
            // Points are no areas.
            _ => Ok(()),
        }
    }

    fn all(&mut self, list: &Value, named: Named, depth: usize) -> Result<(), BoundariesError> {
        let list = list.as_array().ok_or(BoundariesError::NoOutlines)?;
        list.iter().try_for_each(|one| self.geometry(one, named, depth))
    }

    fn outline(&mut self, polygons: &[Value], Named { code, disputed }: Named) -> Result<(), BoundariesError> {
        let mut rings = Vec::new();
        for ring in polygons.iter().filter_map(Value::as_array).flatten() {
            let ring = self.positions(ring)?;
            // What arcs make is closed where they meet, and may have been simplified to less.
            if self.arcs.is_empty() && (ring.len() < 4 || ring.first() != ring.last()) {
                return Err(BoundariesError::NotClosed);
            }
            rings.push(ring);
        }
        self.read.outlines.push(Outline { code, rings, disputed });
        self.counted()
    }

    fn line(&mut self, of: &Value, named: Named) -> Result<(), BoundariesError> {
        let points = self.positions(of)?;
        self.read.lines.push(Stroke { points, disputed: named.disputed });
        self.counted()
    }

    fn counted(&self) -> Result<(), BoundariesError> {
        let all = self.read.outlines.len().saturating_add(self.read.lines.len());
        if all > OUTLINES_MAX { Err(BoundariesError::TooMany) } else { Ok(()) }
    }

    /// Positions, or those of the arcs whose numbers stand there; a negative number is an arc backwards.
    fn positions(&mut self, of: &Value) -> Result<Vec<Degrees>, BoundariesError> {
        let mut found: Vec<Degrees> = Vec::new();
        for step in of.as_array().ok_or(BoundariesError::NotOnGlobe)? {
            if let Some(number) = step.as_i64() {
                let backwards = number < 0;
                let at = if backwards { number.checked_neg().and_then(|of| of.checked_sub(1)) } else { Some(number) };
                let at = at.and_then(|at| usize::try_from(at).ok());
                let arc = at.and_then(|at| self.arcs.get(at)).ok_or(BoundariesError::NotOnGlobe)?;
                let skip = usize::from(!found.is_empty());
                if backwards {
                    found.extend(arc.iter().rev().skip(skip));
                } else {
                    found.extend(arc.iter().skip(skip));
                }
            } else {
                let lon = step.get(0).and_then(Value::as_f64).ok_or(BoundariesError::NotOnGlobe)?;
                let lat = step.get(1).and_then(Value::as_f64).ok_or(BoundariesError::NotOnGlobe)?;
                found.push(on_globe(lon, lat)?);
            }
            // An arc may be named again and again: what is drawn is counted, not what is in the file.
            if self.read.points.saturating_add(found.len()) > POINTS_MAX {
                return Err(BoundariesError::TooMany);
            }
        }
        self.read.points = self.read.points.saturating_add(found.len());
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOPOLOGY: &str = r#"{"type":"Topology","transform":{"scale":[1,1],"translate":[10,20]},
        "arcs":[[[0,0],[10,0]],[[10,0],[0,10],[-10,0],[0,-10]]],
        "objects":{"countries":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","id":"031","arcs":[[0,1]]},{"type":"MultiPolygon","arcs":[[[-2,-1]]]},{"type":"Point","coordinates":[0,0]}]}}}"#;
    const RING: &str = "[[[0,0],[1,0],[1,1],[0,0]]]";

    /// A few codes, so that these tests know no list.
    fn few(code: &str) -> Option<&'static str> {
        [("031", "AZE"), ("AZE", "AZE"), ("004", "AFG"), ("UZB", "UZB"), ("TJK", "TJK")]
            .into_iter()
            .find_map(|(written, ours)| (written == code).then_some(ours))
    }

    fn read(text: &str) -> Result<Boundaries, BoundariesError> {
        Boundaries::read(text.as_bytes(), Reading { code: None, known: few })
    }

    fn features(all: &[(&str, &str)]) -> String {
        let one = |(head, geometry): &(&str, &str)| format!(r#"{{"type":"Feature",{head},"geometry":{geometry}}}"#);
        let all: Vec<String> = all.iter().map(one).collect();
        format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","))
    }

    #[test]
    fn a_topology_is_read_with_its_arcs_forth_and_back() {
        let read = read(TOPOLOGY).unwrap();
        assert_eq!((read.counted().areas, read.counted().unnamed), (1, 1));
        assert_eq!(read.outlines[0].code, Some("AZE"));
        assert_eq!(read.outlines[0].rings[0], [(10.0, 20.0), (20.0, 20.0), (20.0, 30.0), (10.0, 30.0), (10.0, 20.0)]);
        let mut back = read.outlines[0].rings[0].clone();
        back.reverse();
        assert_eq!(read.outlines[1].rings[0], back);
    }

    #[test]
    fn features_are_read_with_the_codes_they_have() {
        let polygon = format!(r#"{{"type":"Polygon","coordinates":{RING}}}"#);
        let heads = [
            r#""id":4,"properties":{}"#,
            r#""id":"004","properties":{}"#,
            r#""properties":{"ISO_A3":"-99","ADM0_A3":"uzb"}"#,
            r#""id":31,"properties":{"iso3cd":"TJK"}"#,
            r#""properties":{"ISO_A3":"-99","ADM0_A3":"QQZ"}"#,
            r#""properties":{"m49_cd":4}"#,
            r#""properties":{"own":"UZB"}"#,
        ];
        let all: Vec<(&str, &str)> = heads.iter().map(|head| (*head, polygon.as_str())).collect();
        let file = features(&all);
        let found = read(&file).unwrap();
        let codes: Vec<Option<&str>> = found.outlines.iter().map(|outline| outline.code).collect();
        // `4` as an id counts features; as a code of the United Nations it is one.
        assert_eq!(codes, [None, Some("AFG"), Some("UZB"), Some("TJK"), None, Some("AFG"), None]);
        let counted = found.counted();
        assert_eq!((counted.areas, counted.unnamed, counted.points), (3, 3, 28));
        assert_eq!(counted.unknown, ["QQZ"]);
        let named = Boundaries::read(file.as_bytes(), Reading { code: Some("own"), known: few }).unwrap();
        assert_eq!((named.counted().areas, named.outlines[6].code), (1, Some("UZB")));
        let nowhere = Boundaries::read(file.as_bytes(), Reading { code: Some("none"), known: few });
        assert_eq!(nowhere, Err(BoundariesError::NoCodes));
    }

    #[test]
    fn what_is_disputed_is_known_where_the_file_says_it() {
        let polygon = format!(r#"{{"type":"Polygon","coordinates":{RING}}}"#);
        let line = r#"{"type":"LineString","coordinates":[[0,0],[1,1]]}"#;
        let lines = r#"{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[1,1],[2,2]]]}"#;
        let file = features(&[
            (r#""properties":{"ISO_A3":"UZB","type":"Sovereign country"}"#, &polygon),
            (r#""properties":{"disputed":1}"#, &polygon),
            (r#""properties":{"disputed":0,"FEATURECLA":"International boundary (verify)"}"#, line),
            (r#""properties":{"FCLASS_ISO":"Disputed (please verify)"}"#, lines),
            (r#""properties":{"disputed":"no"}"#, line),
        ]);
        let found = read(&file).unwrap();
        assert_eq!(found.outlines.iter().map(|of| of.disputed).collect::<Vec<_>>(), [false, true]);
        assert_eq!(found.lines.iter().map(|of| of.disputed).collect::<Vec<_>>(), [false, true, true, false]);
        assert_eq!((found.counted().lines, found.counted().disputed), (4, 3));
    }

    #[test]
    fn islands_far_away_do_not_widen_a_map() {
        let square = |west: f64, wide: f64| {
            let east = west + wide;
            format!("[[[{west},0],[{east},0],[{east},9],[{west},9],[{west},0]]]")
        };
        let many = format!(r#"{{"type":"MultiPolygon","coordinates":[{},{}]}}"#, square(10.0, 9.0), square(100.0, 1.0));
        let read = read(&features(&[(r#""properties":{"ISO_A3":"UZB"}"#, &many)])).unwrap();
        assert_eq!(around(read.rings_of("UZB").flatten()), Some([10.0, 0.0, 101.0, 9.0]));
        assert_eq!(read.around_mainlands(&["UZB", "TJK"], 1.0), Some([9.0, -1.0, 20.0, 10.0]));
        assert_eq!(read.around_mainlands(&["TJK"], 1.0), None);
    }

    #[test]
    fn bad_files_are_refused_with_a_reason() {
        let refused = |text: &str| read(text).unwrap_err();
        assert_eq!(refused("{"), BoundariesError::NotJson);
        assert_eq!(refused("[]"), BoundariesError::NoOutlines);
        assert_eq!(refused(&"[".repeat(10_000)), BoundariesError::NotJson);
        assert_eq!(refused(&" ".repeat(BYTES_MAX + 1)), BoundariesError::TooLarge);
        assert_eq!(refused(&TOPOLOGY.replace("[[0,1]]", "[[0,7]]")), BoundariesError::NotOnGlobe);
        assert_eq!(refused(&TOPOLOGY.replace("[[0,1]]", "[[-9223372036854775808]]")), BoundariesError::NotOnGlobe);
        assert_eq!(refused(&TOPOLOGY.replace("[10,20]", "[1e300,20]")), BoundariesError::NotOnGlobe);
        assert_eq!(refused(&TOPOLOGY.replace("\"031\"", "\"QQQ\"")), BoundariesError::NoCodes);
        let again = format!("[[{}0]]", "1,".repeat(250_000));
        assert_eq!(refused(&TOPOLOGY.replace("[[0,1]]", &again)), BoundariesError::TooMany);
        let deep = format!("{}{{}}{}", r#"{"type":"GeometryCollection","geometries":["#.repeat(9), "]}".repeat(9));
        assert_eq!(refused(&deep), BoundariesError::TooMany);
        let ring = |ring: &str| {
            let polygon = format!(r#"{{"type":"Polygon","coordinates":{ring}}}"#);
            refused(&features(&[(r#""properties":{"ISO_A3":"UZB"}"#, &polygon)]))
        };
        assert_eq!(ring("[[[0,0],[1,0],[1,1],[0,1]]]"), BoundariesError::NotClosed);
        assert_eq!(ring("[[[0,0],[1,0],[0,0]]]"), BoundariesError::NotClosed);
        assert_eq!(ring("[[[0,0],[181,0],[1,1],[0,0]]]"), BoundariesError::NotOnGlobe);
        assert_eq!(ring("[[[0,0],[1,-90.5],[1,1],[0,0]]]"), BoundariesError::NotOnGlobe);
        assert_eq!(ring("[[[0,0],[null,0],[1,1],[0,0]]]"), BoundariesError::NotOnGlobe);
        assert_eq!(ring("[[[0,0],[NaN,0],[1,1],[0,0]]]"), BoundariesError::NotJson);
        assert_eq!(ring("[[[0,0],[1e999,0],[1,1],[0,0]]]"), BoundariesError::NotJson);
        assert_eq!(ring(&format!("[[{}[0,0]]]", "[0,0],".repeat(600_000))), BoundariesError::TooMany);
    }
}
