//! A server that is run in a way of one's own, over a journal that may refuse.

use std::sync::Arc;

use clerk::{Clerk, Clock, Start, StoppedClock};
use procedure::names::Slug;
use procedure::time::moment;
use record::{DataDir, DatabaseJournal, ProcessRow};
use web::{Parts, Purpose, Settings, SignInSettings, Site};

use crate::server::folder::Folder;
use crate::server::{ADDRESS, Server, put_in_time};

/// A server of the process `practice` with these acts, whose clerk then writes to the journal that `writer` gives.
pub(crate) fn run(
    name: &str,
    settings: Settings,
    acts: &str,
    writer: impl FnOnce(&DataDir, &ProcessRow) -> DatabaseJournal,
) -> Server {
    let folder = Folder::new(name);
    let directory = Arc::new(DataDir::open(folder.path()).unwrap());
    let stopped = Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap()));
    let clock: Arc<dyn Clock> = stopped.clone();
    let slug = Slug::new("practice").unwrap();
    let first = web::add_process(&directory, &slug, &clock).unwrap();
    put_in_time(&first, &[acts.to_owned()]);
    first.stop();
    let row = directory.process(slug.as_str()).unwrap();
    let start = Start {
        slug,
        origin: row.origin.clone(),
        journal: Box::new(writer(&directory, &row)),
        reader: Box::new(directory.reader(&row).unwrap()),
        seeds: {
            let keys = directory.keys(&row.slug);
            Box::new(move || keys.seeds())
        },
        clock: Arc::clone(&clock),
        files: Some(directory.files().clone()),
    };
    let clerks = Vec::from([Clerk::start(start).unwrap()]);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (purpose, address, sign_in) = (Purpose::Demonstration, ADDRESS.to_owned(), SignInSettings::default());
    let site = {
        let _entered = runtime.enter();
        let (directory, sign_in) = (Arc::clone(&directory), sign_in.clone());
        Site::of(Parts { directory, clerks, purpose, address, clock, settings, sign_in })
    };
    Server {
        app: web::app(site.clone()),
        site,
        clock: stopped,
        runtime: Arc::new(runtime),
        directory,
        purpose,
        sign_in,
    }
}
