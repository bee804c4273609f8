//! Boundaries that somebody else drew, as TopoJSON or GeoJSON. The program has none of its own: which lines may be shown is for
//! whoever holds the process to decide.

use serde_json::Value;

use crate::sphere::Degrees;

/// The largest file, in bytes.
pub const BYTES_MAX: usize = 8 << 20;
/// The most outlines, and the most points of all.
const OUTLINES_MAX: usize = 1_000;
const POINTS_MAX: usize = 600_000;
/// How deep collections may lie in each other.
const DEPTH_MAX: usize = 4;

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
    /// More outlines or points than are drawn.
    #[error("the file has more outlines or points than are drawn")]
    TooMany,
    /// An arc that is not there, or a position that is not on the globe: degrees are wanted, as WGS 84 has them.
    #[error("an outline is no line on the globe")]
    NotOnGlobe,
}

/// An outline with the code of its area.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outline {
    /// ISO 3166-1 numeric with three digits, or alpha-3; `None` where the file names nobody.
    pub(crate) code: Option<String>,
    /// Closed rings.
    pub(crate) rings: Vec<Vec<Degrees>>,
}

/// Outlines of areas, read once.
#[derive(Clone, Debug, PartialEq)]
pub struct Boundaries {
    pub(crate) outlines: Vec<Outline>,
}

impl Boundaries {
    /// Reads TopoJSON (its object `countries`, or the first) or GeoJSON. An area's code is the feature's `id`, or its property `ISO_A3`,
    /// `ADM0_A3`, `iso3` or `ISO_N3`.
    ///
    /// # Errors
    /// [`BoundariesError`]; nothing is drawn of a file that is refused.
    pub fn read(bytes: &[u8]) -> Result<Self, BoundariesError> {
        if bytes.len() > BYTES_MAX {
            return Err(BoundariesError::TooLarge);
        }
        let file: Value = serde_json::from_slice(bytes).map_err(|_not_json| BoundariesError::NotJson)?;
        let mut reader = Reader { arcs: Vec::new(), outlines: Vec::new(), points: 0 };
        if field(&file, "type") == "Topology" {
            reader.arcs = arcs(&file)?;
            let objects = field(&file, "objects").as_object().ok_or(BoundariesError::NoOutlines)?;
            let object = objects.get("countries").or_else(|| objects.values().next());
            reader.geometry(object.unwrap_or(&Value::Null), None, 0)?;
        } else {
            reader.geometry(&file, None, 0)?;
        }
        if reader.outlines.is_empty() {
            Err(BoundariesError::NoOutlines)
        } else {
            Ok(Self { outlines: reader.outlines })
        }
    }

    /// The box around the outlines of a code, in degrees: west, south, east, north; `None` where the file has none. It is what a map of
    /// this area alone would show.
    pub fn around(&self, code: &str) -> Option<[f64; 4]> {
        let outlines = self.outlines.iter().filter(|outline| outline.code.as_deref() == Some(code));
        outlines.flat_map(|outline| outline.rings.iter().flatten()).fold(None, |found, (lon, lat)| {
            let [west, south, east, north] = found.unwrap_or([*lon, *lat, *lon, *lat]);
            Some([west.min(*lon), south.min(*lat), east.max(*lon), north.max(*lat)])
        })
    }

    /// How many outlines there are, and how many of them name nobody.
    pub fn counted(&self) -> (usize, usize) {
        (self.outlines.len(), self.outlines.iter().filter(|outline| outline.code.is_none()).count())
    }
}

struct Reader {
    arcs: Vec<Vec<Degrees>>,
    outlines: Vec<Outline>,
    points: usize,
}

/// A field of an object; null where there is none.
fn field<'a>(of: &'a Value, name: &str) -> &'a Value {
    of.get(name).unwrap_or(&Value::Null)
}

/// A number that a position may have.
fn on_globe(lon: f64, lat: f64) -> Result<Degrees, BoundariesError> {
    let fits = lon.abs() <= 180.5 && lat.abs() <= 90.5;
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

/// The code of a feature: three digits of its number, or three letters.
fn code(feature: &Value) -> Option<String> {
    let properties = field(feature, "properties");
    let named = ["ISO_A3", "ADM0_A3", "iso3", "ISO_N3"].map(|name| field(properties, name));
    std::iter::once(field(feature, "id")).chain(named).find_map(|value| {
        let text = value
            .as_str()
            .map_or_else(|| value.as_u64().map(|number| number.to_string()), |text| Some(text.to_owned()))?;
        let digits = text.len() <= 3 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let letters = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        if digits { Some(format!("{text:0>3}")) } else { letters.then(|| text.to_ascii_uppercase()) }
    })
}

impl Reader {
    /// Takes in a geometry, a feature or a collection.
    fn geometry(&mut self, of: &Value, named: Option<&str>, depth: usize) -> Result<(), BoundariesError> {
        if depth > DEPTH_MAX {
            return Err(BoundariesError::TooMany);
        }
        let own = code(of);
        let named = own.as_deref().or(named);
        let within = depth.saturating_add(1);
        match field(of, "type").as_str().unwrap_or_default() {
            "FeatureCollection" => self.all(field(of, "features"), named, within),
            "GeometryCollection" => self.all(field(of, "geometries"), named, within),
            "Feature" => self.geometry(field(of, "geometry"), named, within),
            kind @ ("Polygon" | "MultiPolygon") => {
                let parts = if of.get("arcs").is_some() { field(of, "arcs") } else { field(of, "coordinates") };
                let single = std::slice::from_ref(parts);
                let polygons = if kind == "Polygon" { single } else { parts.as_array().map_or(&[][..], Vec::as_slice) };
                let mut rings = Vec::new();
                for ring in polygons.iter().filter_map(Value::as_array).flatten() {
                    rings.push(self.ring(ring)?);
                }
                self.outlines.push(Outline { code: named.map(str::to_owned), rings });
                if self.outlines.len() > OUTLINES_MAX { Err(BoundariesError::TooMany) } else { Ok(()) }
            }
            // Points and lines are no areas.
            _ => Ok(()),
        }
    }

    fn all(&mut self, list: &Value, named: Option<&str>, depth: usize) -> Result<(), BoundariesError> {
        let list = list.as_array().ok_or(BoundariesError::NoOutlines)?;
        list.iter().try_for_each(|one| self.geometry(one, named, depth))
    }

    /// A ring of positions, or of the numbers of arcs; a negative number is an arc backwards.
    fn ring(&mut self, of: &Value) -> Result<Vec<Degrees>, BoundariesError> {
        let mut ring: Vec<Degrees> = Vec::new();
        for step in of.as_array().ok_or(BoundariesError::NotOnGlobe)? {
            if let Some(number) = step.as_i64() {
                let backwards = number < 0;
                let at = if backwards { number.checked_neg().and_then(|of| of.checked_sub(1)) } else { Some(number) };
                let at = at.and_then(|at| usize::try_from(at).ok());
                let arc = at.and_then(|at| self.arcs.get(at)).ok_or(BoundariesError::NotOnGlobe)?;
                let skip = usize::from(!ring.is_empty());
                if backwards {
                    ring.extend(arc.iter().rev().skip(skip));
                } else {
                    ring.extend(arc.iter().skip(skip));
                }
            } else {
                let lon = step.get(0).and_then(Value::as_f64).ok_or(BoundariesError::NotOnGlobe)?;
                let lat = step.get(1).and_then(Value::as_f64).ok_or(BoundariesError::NotOnGlobe)?;
                ring.push(on_globe(lon, lat)?);
            }
            // An arc may be named again and again: what is drawn is counted, not what is in the file.
            if self.points.saturating_add(ring.len()) > POINTS_MAX {
                return Err(BoundariesError::TooMany);
            }
        }
        self.points = self.points.saturating_add(ring.len());
        Ok(ring)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOPOLOGY: &str = r#"{"type":"Topology","transform":{"scale":[1,1],"translate":[10,20]},
        "arcs":[[[0,0],[10,0]],[[10,0],[0,10],[-10,0],[0,-10]]],
        "objects":{"countries":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","id":"31","arcs":[[0,1]]},{"type":"MultiPolygon","arcs":[[[-2,-1]]]},{"type":"Point","coordinates":[0,0]}]}}}"#;

    #[test]
    fn a_topology_is_read_with_its_arcs_forth_and_back() {
        let read = Boundaries::read(TOPOLOGY.as_bytes()).unwrap();
        assert_eq!(read.counted(), (2, 1));
        assert_eq!(read.outlines[0].code.as_deref(), Some("031"));
        assert_eq!(read.outlines[0].rings[0], [(10.0, 20.0), (20.0, 20.0), (20.0, 30.0), (10.0, 30.0), (10.0, 20.0)]);
        let mut back = read.outlines[0].rings[0].clone();
        back.reverse();
        assert_eq!(read.outlines[1].rings[0], back);
    }

    #[test]
    fn features_are_read_with_the_codes_they_have() {
        let file = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","id":4,"properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
            {"type":"Feature","properties":{"ISO_A3":"-99","ADM0_A3":"uzb"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
            {"type":"Feature","properties":{"ISO_A3":"-99"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}"#;
        let read = Boundaries::read(file.as_bytes()).unwrap();
        let codes: Vec<Option<&str>> = read.outlines.iter().map(|outline| outline.code.as_deref()).collect();
        assert_eq!(codes, [Some("004"), Some("UZB"), None]);
    }

    #[test]
    fn bad_files_are_refused_with_a_reason() {
        let refused = |text: &str| Boundaries::read(text.as_bytes()).unwrap_err();
        assert_eq!(refused("{"), BoundariesError::NotJson);
        assert_eq!(refused("[]"), BoundariesError::NoOutlines);
        assert_eq!(refused(&"[".repeat(10_000)), BoundariesError::NotJson);
        assert_eq!(refused(&" ".repeat(BYTES_MAX + 1)), BoundariesError::TooLarge);
        assert_eq!(refused(&TOPOLOGY.replace("[[0,1]]", "[[0,7]]")), BoundariesError::NotOnGlobe);
        assert_eq!(refused(&TOPOLOGY.replace("[[0,1]]", "[[-9223372036854775808]]")), BoundariesError::NotOnGlobe);
        assert_eq!(refused(&TOPOLOGY.replace("[10,20]", "[1e300,20]")), BoundariesError::NotOnGlobe);
        let again = format!("[[{}0]]", "1,".repeat(250_000));
        assert_eq!(refused(&TOPOLOGY.replace("[[0,1]]", &again)), BoundariesError::TooMany);
        let deep = format!("{}{{}}{}", r#"{"type":"GeometryCollection","geometries":["#.repeat(9), "]}".repeat(9));
        assert_eq!(refused(&deep), BoundariesError::TooMany);
    }
}
