//! Places for what is dear: bodies that are large, papers that are set, states of the past that are replayed. So many at once, so many who wait, and nobody for ever.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Large bodies at once: each has up to 26 MiB of memory from its first byte to its answer.
const BODIES: usize = 16;
/// How long a large body waits for a place.
const PATIENCE: Duration = Duration::from_secs(5);
/// Papers set at once: each takes a core for some hundredths of a second. One place is kept for those who have a seat.
const PAPERS: usize = 2;
/// Papers that are set or wait, of those who have a seat, and of strangers.
const PAPERS_WAITING: usize = 64;
const PAPERS_OF_STRANGERS_WAITING: usize = 16;

/// States of the past replayed at once: each takes a core, and one place is kept for those who have a seat.
const PASTS: usize = 2;
/// Who waits for one, of those who have a seat, and of strangers.
const PASTS_WAITING: usize = 32;
const PASTS_OF_STRANGERS_WAITING: usize = 8;

/// Who asks for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asker {
    /// Somebody with a seat.
    Seated,
    /// Anybody.
    Stranger,
}

/// The places of a server.
#[derive(Debug)]
pub(crate) struct Places {
    bodies: Arc<Semaphore>,
    papers: Shared,
    pasts: Shared,
}

/// Places of which one is kept for those who have a seat, with those who wait for one.
#[derive(Debug)]
struct Shared {
    all: Arc<Semaphore>,
    of_strangers: Arc<Semaphore>,
    seated_wait: Arc<Semaphore>,
    strangers_wait: Arc<Semaphore>,
}

impl Shared {
    fn new(places: usize, (seated, strangers): (usize, usize)) -> Self {
        let of = |count| Arc::new(Semaphore::new(count));
        Self {
            all: of(places),
            of_strangers: of(places.saturating_sub(1)),
            seated_wait: of(seated),
            strangers_wait: of(strangers),
        }
    }

    /// A place; none where too many wait.
    async fn place(&self, asker: Asker) -> Option<Place> {
        let waiting = match asker {
            Asker::Seated => &self.seated_wait,
            Asker::Stranger => &self.strangers_wait,
        };
        let mut permits = vec![Arc::clone(waiting).try_acquire_owned().ok()?];
        if asker == Asker::Stranger {
            permits.push(Arc::clone(&self.of_strangers).acquire_owned().await.ok()?);
        }
        permits.push(Arc::clone(&self.all).acquire_owned().await.ok()?);
        Some(Place(permits))
    }
}

impl Default for Places {
    fn default() -> Self {
        Self {
            bodies: Arc::new(Semaphore::new(BODIES)),
            papers: Shared::new(PAPERS, (PAPERS_WAITING, PAPERS_OF_STRANGERS_WAITING)),
            pasts: Shared::new(PASTS, (PASTS_WAITING, PASTS_OF_STRANGERS_WAITING)),
        }
    }
}

/// A place, for as long as it is kept.
#[derive(Debug)]
pub(crate) struct Place(#[expect(dead_code, reason = "it is kept, not read")] Vec<OwnedSemaphorePermit>);

impl Places {
    /// A place for a large body; none where nobody left in time.
    pub(crate) async fn body(&self) -> Option<Place> {
        let place = tokio::time::timeout(PATIENCE, Arc::clone(&self.bodies).acquire_owned()).await;
        place.ok()?.ok().map(|permit| Place(vec![permit]))
    }

    /// A place for a paper; none where too many wait.
    pub(crate) async fn paper(&self, asker: Asker) -> Option<Place> {
        self.papers.place(asker).await
    }

    /// A place to replay a state of the past; none where too many wait.
    pub(crate) async fn past(&self, asker: Asker) -> Option<Place> {
        self.pasts.place(asker).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// True if a place is had at once.
    async fn has(place: impl Future<Output = Option<Place>>) -> Option<Place> {
        tokio::time::timeout(Duration::from_millis(50), place).await.ok().flatten()
    }

    #[tokio::test]
    async fn strangers_leave_a_place_to_those_who_have_a_seat() {
        let places = Arc::new(Places::default());
        let first = has(places.paper(Asker::Stranger)).await;
        assert!(first.is_some());
        let waiting = |asker| {
            let places = Arc::clone(&places);
            tokio::spawn(async move { places.paper(asker).await.is_some() })
        };
        let wait: Vec<_> = (1..PAPERS_OF_STRANGERS_WAITING).map(|_| waiting(Asker::Stranger)).collect();
        tokio::time::sleep(Duration::from_millis(50)).await;
        // One more stranger is told so at once, and whoever has a seat does not wait at all.
        let full = tokio::time::timeout(Duration::from_secs(5), places.paper(Asker::Stranger)).await;
        assert!(full.is_ok_and(|place| place.is_none()));
        assert!(has(places.paper(Asker::Seated)).await.is_some());
        drop(first);
        for one in wait {
            assert!(one.await.unwrap());
        }
    }

    #[tokio::test]
    async fn of_large_bodies_there_are_so_many_at_once() {
        let places = Places::default();
        let mut kept = Vec::new();
        for _ in 0..BODIES {
            kept.push(has(places.body()).await.unwrap());
        }
        assert!(has(places.body()).await.is_none());
        kept.pop();
        assert!(has(places.body()).await.is_some());
    }
}
