//! Statistics of migration and remittances: observations in, corridors and estimates out.
//!
//! Nothing here knows of pages, languages or the record.

pub mod recipes;
