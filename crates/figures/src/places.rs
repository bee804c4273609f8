//! Where capitals lie, and where the areas of the region stand in a map of tiles.

use crate::sphere::Degrees;

/// Capitals: the area's code of ISO 3166-1 alpha-3, longitude and latitude to a tenth of a degree.
const CAPITALS: &str = include_str!("../data/capitals.tsv");
/// Tiles: the area's code, column and row.
const TILES: &str = include_str!("../data/tiles.tsv");

/// The fields of the lines of a table of ours; a line with `#` is a remark.
fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut fields = line.split('\t');
        Some((fields.next()?, fields.next()?, fields.next()?))
    })
}

/// Longitude and latitude of an area's capital or seat of government, in degrees east and north, by its code of ISO 3166-1
/// alpha-3. It says where a line ends and nothing about whose a place is.
pub fn capital(code: &str) -> Option<Degrees> {
    let (_, lon, lat) = lines(CAPITALS).find(|(of, _, _)| *of == code)?;
    Some((lon.parse().ok()?, lat.parse().ok()?))
}

/// The areas of the map of tiles of the region of the Almaty Process with its neighbours: code, column and row, from 0.
pub fn region() -> impl Iterator<Item = (&'static str, u8, u8)> {
    lines(TILES).filter_map(|(code, column, row)| Some((code, column.parse().ok()?, row.parse().ok()?)))
}
