//! A folder of one test, empty when it begins. What the test leaves stays to be looked at until it runs again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::program::serve;

/// The folder. Its path is short, since a socket's path may have about a hundred bytes.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// An empty folder of this name.
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("commands").join(name);
        if path.exists() {
            fs::remove_dir_all(&path).unwrap();
        }
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A path in it.
    pub(crate) fn at(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// What programs in it said on their way, all of them.
    pub(crate) fn logs(&self) -> String {
        let files = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path());
        files
            .filter(|path| path.extension().is_some_and(|ending| ending == "err"))
            .map(|path| fs::read_to_string(path).unwrap())
            .collect()
    }

    /// Writes a file in it, and says where.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.at(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// A copy of a whole demonstration's data directory, which was filled once for all tests.
    pub(crate) fn demonstration(&self) -> String {
        static FILLED: OnceLock<Folder> = OnceLock::new();
        let filled = FILLED.get_or_init(|| {
            let folder = Self::new("filled");
            let served = serve(&folder, &["demo", "--data", &folder.at("data")]);
            assert_eq!(served.stop().code, 0);
            folder
        });
        let copy = self.at("demonstration");
        copy_folder(Path::new(&filled.at("data")), Path::new(&copy));
        copy
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    fs::set_permissions(to, fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A small file system of its own, taken away when it is let go.
pub(crate) struct SmallDisk(String);

impl SmallDisk {
    /// Mounts it; nothing, with a word, where that is not permitted.
    #[expect(clippy::print_stderr, reason = "a test that could not be made says so")]
    pub(crate) fn mounted(at: &str, size: &str) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs", at]).output();
        if !mount.is_ok_and(|mount| mount.status.success()) {
            eprintln!("skipped: no file system may be mounted here");
            return None;
        }
        Some(Self(at.to_owned()))
    }

    /// Makes room.
    pub(crate) fn grow(&self) {
        let grown = Command::new("mount").args(["-o", "remount,size=64m", &self.0]).status().unwrap();
        assert!(grown.success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg(&self.0).status());
    }
}
