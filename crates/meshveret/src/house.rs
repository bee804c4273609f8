//! A data directory with a clerk for each of its processes, held by this program.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use clerk::{Clerk, Clock, WallClock};
use procedure::names::Slug;
use record::DataDir;

/// A data directory that this program holds, with its clerks.
pub(crate) struct House {
    pub(crate) directory: Arc<DataDir>,
    pub(crate) clerks: Vec<Clerk>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl House {
    /// Opens a data directory, which makes it if it is not there.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let directory = Arc::new(DataDir::open(path)?);
        if directory.was_open() {
            tracing::warn!("others than its owner could look into the data directory; it is closed to them now");
        }
        let clock: Arc<dyn Clock> = Arc::new(WallClock);
        let rows = directory.processes()?;
        let clerks = rows.iter().map(|row| web::clerk_of(&directory, row, &clock)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { directory, clerks, clock })
    }

    /// Opens a data directory that must be there.
    pub(crate) fn open_existing(path: &Path) -> Result<Self> {
        if !path.join("meshveret.db").exists() {
            return Err(anyhow!("{} is not a data directory", path.display()));
        }
        Self::open(path)
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
