//! A data directory with a clerk for each of its processes, held by this program.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use clerk::{Clerk, Clock, WallClock};
use procedure::names::Slug;
use record::{DataDir, Database, Places};

/// A data directory that this program holds, with its clerks.
pub(crate) struct House {
    pub(crate) directory: Arc<DataDir>,
    pub(crate) clerks: Vec<Clerk>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl House {
    /// Opens a data directory with its database and files, which makes what is not there.
    pub(crate) fn open(path: &Path, places: Places) -> Result<Self> {
        let directory = Arc::new(DataDir::open_at(path, places)?);
        if directory.was_open() {
            tracing::warn!("others than its owner could look into the data directory; it is closed to them now");
        }
        let clock: Arc<dyn Clock> = Arc::new(WallClock);
        let rows = directory.processes()?;
        let clerks = rows.iter().map(|row| web::clerk_of(&directory, row, &clock)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { directory, clerks, clock })
    }

    /// Opens a data directory that must be there.
    pub(crate) fn open_existing(path: &Path, places: Places) -> Result<Self> {
        let mark = match places.database {
            Database::Beside => "meshveret.db",
            Database::Server(_) => "keys",
        };
        if !path.join(mark).exists() {
            return Err(anyhow!("{} is not a data directory: there is no {mark} in it", path.display()));
        }
        Self::open(path, places)
    }

    /// The clerk of a process.
    pub(crate) fn clerk(&self, slug: &Slug) -> Result<&Clerk> {
        let found = self.clerks.iter().find(|clerk| clerk.slug() == slug);
        found.with_context(|| format!("there is no process {slug} in this data directory"))
    }

    /// The clerk of a process, which is added if it is not there.
    pub(crate) fn clerk_or_new(&mut self, slug: &Slug) -> Result<Clerk> {
        if let Some(found) = self.clerks.iter().find(|clerk| clerk.slug() == slug) {
            return Ok(found.clone());
        }
        let clerk = web::add_process(&self.directory, slug, &self.clock)?;
        self.clerks.push(clerk.clone());
        Ok(clerk)
    }
}
