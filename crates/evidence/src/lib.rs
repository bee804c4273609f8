//! Statistics of migration and remittances: observations in, corridors and estimates out.
//!
//! Nothing here knows of pages, languages or the record. `codes` says what an area is called by whom, `cube` keeps observations
//! and their file, `boundaries` the lines of maps that somebody installed, `import` reads what offices of statistics publish, `query` answers, `export` writes, `recipes`
//! estimate, `estimates` keeps what they say of a cube.

pub mod boundaries;
pub mod codes;
pub mod cube;
pub mod estimates;
pub mod export;
pub mod figure;
pub mod import;
pub mod query;
pub mod recipes;
pub mod said;
