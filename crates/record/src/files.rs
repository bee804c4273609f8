//! Files by content: what is stored under a hash has that hash, checked whenever it is read. A file that was erased is not
//! there; that it was, the record says.
//!
//! They lie in a folder of the data directory, or in a store that speaks S3, for several servers; the same library reaches both, and a
//! file has the same name in both: the first two digits of its hash, a stroke, the hash. To store what is there stores it anew: so
//! it is as young as its last bringer, and whoever removes old files leaves it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{BackoffConfig, ObjectMeta, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig};
use procedure::names::Hash;
// The library calls by it, and is built only with the features that ours has.
use reqwest as _;
use tokio::runtime::{Handle, Runtime, RuntimeFlavor};

use crate::failure::Failure;

/// The largest file, in bytes.
pub const FILE_BYTES_MAX: usize = 25 * 1024 * 1024;
/// How long a store that does not answer is asked again.
const PATIENCE: Duration = Duration::from_secs(10);
/// Where what was made of files lies: below it, a folder for each file that something was made of.
const MADE: &str = "made";

/// Where files are kept.
#[derive(Clone, Debug, Default)]
pub enum FileStore {
    /// In the folder `files` of the data directory.
    #[default]
    Folder,
    /// In a store that speaks S3.
    S3(Bucket),
}

/// A bucket of a store that speaks S3.
#[derive(Clone)]
pub struct Bucket {
    /// Where the store is: `https://...`; in the clear only with `http://`.
    pub endpoint: String,
    /// The bucket.
    pub name: String,
    /// Its region.
    pub region: String,
    /// As whom it is asked.
    pub key_id: String,
    /// The secret that belongs to it.
    pub secret: String,
    /// What stands before the names of files; may be empty.
    pub prefix: String,
}

impl std::fmt::Debug for Bucket {
    /// The secret is no text for a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bucket").field("endpoint", &self.endpoint).field("name", &self.name).finish_non_exhaustive()
    }
}

/// The store of files.
#[derive(Clone, Debug)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
    /// Held by whoever removes a file, and by whoever stores one.
    looking: Arc<Mutex<()>>,
}

impl Files {
    /// Those of a store; its folder lies in the data directory and is there.
    pub(crate) fn of(store: &FileStore, data: &std::path::Path) -> Result<Self, Failure> {
        match store {
            FileStore::Folder => Self::folder(data.join("files")),
            FileStore::S3(bucket) => Self::bucket(bucket),
        }
    }

    /// Those of a folder, which is there.
    pub(crate) fn folder(folder: PathBuf) -> Result<Self, Failure> {
        let store = LocalFileSystem::new_with_prefix(&folder).map_err(failed)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), prefix: Path::default(), looking: Arc::default() })
    }

    /// Those of a bucket.
    pub(crate) fn bucket(bucket: &Bucket) -> Result<Self, Failure> {
        // Where the program has chosen a provider of cryptography already, that one stays.
        drop(rustls::crypto::ring::default_provider().install_default());
        let retry = RetryConfig { backoff: BackoffConfig::default(), max_retries: 5, retry_timeout: PATIENCE };
        let store = AmazonS3Builder::new()
            .with_endpoint(&bucket.endpoint)
            .with_allow_http(bucket.endpoint.starts_with("http://"))
            .with_bucket_name(&bucket.name)
            .with_region(&bucket.region)
            .with_access_key_id(&bucket.key_id)
            .with_secret_access_key(&bucket.secret)
            .with_retry(retry);
        let store = store.build().map_err(failed)?;
        Ok(Self { store: Arc::new(store), prefix: Path::from(bucket.prefix.as_str()), looking: Arc::default() })
    }

    fn place(&self, hash: Hash) -> Path {
        let name = hash.to_string();
        let (folder, _) = name.split_at(2);
        self.prefix.clone().join(folder).join(name.as_str())
    }

    /// Stores a file, durably; storing it twice is the same as once, but that it counts as stored now.
    ///
    /// # Errors
    /// It is too large, or cannot be written.
    pub fn put(&self, bytes: &[u8]) -> Result<Hash, Failure> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(Failure::TooLarge(FILE_BYTES_MAX));
        }
        let hash = Hash::of(&[bytes]);
        let (place, payload) = (self.place(hash), PutPayload::from(bytes.to_vec()));
        let _looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        waited(self.store.put(&place, payload)).map_err(failed)?;
        Ok(hash)
    }

    /// Destroys a file, durably; false if there is none of this content. Whoever calls it has the erasure in the record first.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove(&self, hash: Hash) -> Result<bool, Failure> {
        self.removed(hash, |_| true)
    }

    /// True if there is a file of this content.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn has(&self, hash: Hash) -> Result<bool, Failure> {
        Ok(there(waited(self.store.head(&self.place(hash))))?.is_some())
    }

    /// How many bytes a file has; nothing if there is none of this content.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn size(&self, hash: Hash) -> Result<Option<u64>, Failure> {
        Ok(there(waited(self.store.head(&self.place(hash))))?.map(|found| found.size))
    }

    /// The files that were stored before an instant, in milliseconds since 1970.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn older_than(&self, instant: i64) -> Result<Vec<Hash>, Failure> {
        let found = self.all()?.into_iter().filter(|(_, file)| stored_before(file, instant));
        Ok(found.map(|(hash, _)| hash).collect())
    }

    /// Stores what was made of a file, under a name and the hash of its bytes. It can be made again at any time: no copy has it,
    /// and it goes with the file. False where that file is not there.
    ///
    /// # Errors
    /// It is too large, or cannot be written.
    pub fn put_made(&self, source: Hash, name: &str, bytes: &[u8]) -> Result<bool, Failure> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(Failure::TooLarge(FILE_BYTES_MAX));
        }
        let place = self.made_of(source).join(format!("{name}-{}", Hash::of(&[bytes])).as_str());
        let payload = PutPayload::from(bytes.to_vec());
        let _looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.has(source)? {
            return Ok(false);
        }
        waited(self.store.put(&place, payload)).map_err(failed)?;
        Ok(true)
    }

    /// The names of what was made of a file, each with the hash of its bytes.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn made(&self, source: Hash) -> Result<Vec<String>, Failure> {
        let (store, place) = (Arc::clone(&self.store), self.made_of(source));
        let found = waited(async move { store.list_with_delimiter(Some(&place)).await }).map_err(failed)?;
        Ok(found.objects.iter().filter_map(|one| one.location.filename().map(str::to_owned)).collect())
    }

    /// Reads what was made of a file, by the name that [`Self::made`] gives; `None` if there is none.
    ///
    /// # Errors
    /// It cannot be read, or is no longer what was stored.
    pub fn get_made(&self, source: Hash, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        let place = self.made_of(source).join(name);
        let read = async { self.store.get(&place).await?.bytes().await };
        let Some(bytes) = there(waited(read))? else { return Ok(None) };
        let hash = name.rsplit('-').next().and_then(Hash::from_hex);
        if hash != Some(Hash::of(&[&bytes])) {
            return Err(Failure::Damaged(place.to_string()));
        }
        Ok(Some(bytes.into()))
    }

    fn made_of(&self, source: Hash) -> Path {
        self.prefix.clone().join(MADE).join(source.to_string().as_str())
    }

    /// Every file. What a crash left half-written has no hash for a name.
    pub(crate) fn all(&self) -> Result<Vec<(Hash, ObjectMeta)>, Failure> {
        let list = |prefix: Option<Path>| {
            let store = Arc::clone(&self.store);
            waited(async move { store.list_with_delimiter(prefix.as_ref()).await }).map_err(failed)
        };
        let top = list((self.prefix != Path::default()).then(|| self.prefix.clone()))?;
        let mut found = Vec::new();
        for folder in top.common_prefixes {
            let files = list(Some(folder))?.objects.into_iter();
            found.extend(files.filter_map(|file| Some((Hash::from_hex(file.location.filename()?)?, file))));
        }
        Ok(found)
    }

    /// Removes a file, if it was not stored anew since an instant. True if it was removed; a crash leaves it or has removed it.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove_older(&self, hash: Hash, instant: i64) -> Result<bool, Failure> {
        self.removed(hash, |file| stored_before(file, instant))
    }

    /// Removes a file of which this is true, while nobody of this server stores one.
    fn removed(&self, hash: Hash, goes: impl Fn(&ObjectMeta) -> bool) -> Result<bool, Failure> {
        let place = self.place(hash);
        let _looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        if !there(waited(self.store.head(&place)))?.is_some_and(|file| goes(&file)) {
            return Ok(false);
        }
        // What was made of it first: after a crash between the two the file is still there, and both go the next time.
        for name in self.made(hash)? {
            waited(self.store.delete(&self.made_of(hash).join(name.as_str()))).map_err(failed)?;
        }
        waited(self.store.delete(&place)).map_err(failed)?;
        Ok(true)
    }

    /// Reads a file; `None` if there is none of this content.
    ///
    /// # Errors
    /// It cannot be read, or is no longer what was stored.
    pub fn get(&self, hash: Hash) -> Result<Option<Vec<u8>>, Failure> {
        let place = self.place(hash);
        let read = async { self.store.get(&place).await?.bytes().await };
        let Some(bytes) = there(waited(read))? else { return Ok(None) };
        if Hash::of(&[&bytes]) != hash {
            return Err(Failure::Damaged(place.to_string()));
        }
        Ok(Some(bytes.into()))
    }
}

/// Nothing where there is no such file.
fn there<T>(found: Result<T, object_store::Error>) -> Result<Option<T>, Failure> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(object_store::Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

/// What went wrong, and whether the disk was full or closed: some cause of it says so.
fn failed(error: object_store::Error) -> Failure {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(known) = cause {
        if let Some(io) = known.downcast_ref::<std::io::Error>() {
            match io.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => return Failure::Full,
                std::io::ErrorKind::ReadOnlyFilesystem => return Failure::ReadOnly,
                _ => {}
            }
        }
        cause = known.source();
    }
    Failure::Store(error)
}

/// Waits for the store, on whatever thread: one that drives a runtime hands its other work to another first.
fn waited<T: Send>(
    future: impl Future<Output = Result<T, object_store::Error>> + Send,
) -> Result<T, object_store::Error> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let make =
        || tokio::runtime::Builder::new_multi_thread().worker_threads(1).thread_name("files").enable_all().build();
    let runtime = RUNTIME
        .get_or_init(make)
        .as_ref()
        .map_err(|error| object_store::Error::Generic { store: "files", source: error.to_string().into() })?;
    match Handle::try_current().map(|handle| handle.runtime_flavor()) {
        Err(_) => runtime.block_on(future),
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(|| runtime.block_on(future)),
        Ok(_) => std::thread::scope(|scope| {
            let done = scope.spawn(|| runtime.block_on(future)).join();
            done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        }),
    }
}

/// True for a file that was stored before an instant.
fn stored_before(file: &ObjectMeta, instant: i64) -> bool {
    file.last_modified.timestamp_millis() < instant
}
