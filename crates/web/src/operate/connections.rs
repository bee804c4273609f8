//! How many connections are open, and whose: a bound for all and one for each client.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use prometheus_client::metrics::gauge::Gauge;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::clients::Client;

/// The open connections of a listener.
#[derive(Debug)]
pub(crate) struct Connections {
    places: Arc<Semaphore>,
    of_one_max: usize,
    of_each: Mutex<BTreeMap<Client, usize>>,
    open: Gauge,
}

/// A place that a connection takes, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    connections: Arc<Connections>,
    client: Option<Client>,
    _permit: OwnedSemaphorePermit,
}

impl Connections {
    /// At most so many, and so many of one client; how many there are is shown in a metric.
    pub(crate) fn new(max: usize, of_one_max: usize, open: Gauge) -> Arc<Self> {
        let places = Arc::new(Semaphore::new(max.min(Semaphore::MAX_PERMITS)));
        Arc::new(Self { places, of_one_max, of_each: Mutex::default(), open })
    }

    /// Waits until there is room for one more; who does not fit waits in the system's queue.
    pub(crate) async fn room(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.places).acquire_owned().await.ok()
    }

    /// Takes a place, for a client that is counted or, for a proxy, without one; none if this client has too many.
    pub(crate) fn enter(self: &Arc<Self>, client: Option<Client>, permit: OwnedSemaphorePermit) -> Option<Place> {
        if let Some(client) = client {
            let mut of_each = self.of_each.lock().unwrap_or_else(PoisonError::into_inner);
            let count = of_each.entry(client).or_default();
            if *count >= self.of_one_max {
                return None;
            }
            *count = count.saturating_add(1);
        }
        self.open.inc();
        Some(Place { connections: Arc::clone(self), client, _permit: permit })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.open.dec();
        let Some(client) = self.client else { return };
        let mut of_each = self.connections.of_each.lock().unwrap_or_else(PoisonError::into_inner);
        let left = of_each.get(&client).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            of_each.remove(&client);
        } else {
            of_each.insert(client, left);
        }
    }
}

/// Files that are open beside connections: the database, keys, stored files.
const FILES_ASIDE: u64 = 512;

/// Raises the limit of open files to what so many connections need, as far as the system lets us.
///
/// # Errors
/// The system permits fewer; so many it does.
pub fn room_for(connections: usize) -> Result<(), u64> {
    let needed = u64::try_from(connections).unwrap_or(u64::MAX).saturating_add(FILES_ASIDE);
    let found = getrlimit(Resource::Nofile);
    let (current, most) = (found.current.unwrap_or(u64::MAX), found.maximum.unwrap_or(u64::MAX));
    let raised = needed.min(most);
    if raised > current {
        // What the system refuses stays as it is, and is said below.
        setrlimit(Resource::Nofile, Rlimit { current: Some(raised), ..found }).unwrap_or_default();
    }
    let has = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    if has < needed { Err(has) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_client_has_its_bound_and_a_proxy_none() {
        let connections = Connections::new(5, 2, Gauge::default());
        let client = Some(Client::at("192.0.2.1".parse().unwrap()));
        let mut places = Vec::new();
        for (who, fits) in [(client, true), (client, true), (client, false), (None, true), (None, true), (None, true)] {
            let place = connections.enter(who, connections.room().await.unwrap());
            assert_eq!(place.is_some(), fits);
            places.extend(place);
        }
        assert_eq!((connections.places.available_permits(), connections.open.get()), (0, 5));
        drop(places);
        assert_eq!((connections.places.available_permits(), connections.open.get()), (5, 0));
        assert_eq!(connections.of_each.lock().unwrap().len(), 0);
    }
}
