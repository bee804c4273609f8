//! A verifier without the module of evidence: what rests on a passkey, a scan or a PDF is not checked, and says so.

use serde_json::Value;

use crate::hash::Hash;
use crate::package::Package;
use crate::verify::{CheckId, Outcome, Report};

/// What a signature's evidence showed: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown;

/// The files of a package, which are not looked at.
pub(crate) struct Files(Vec<Hash>);

impl Files {
    pub(crate) fn of(package: &Package, _: &[Value]) -> Self {
        Self(package.files.iter().flatten().map(|file| file.hash).collect())
    }

    pub(crate) fn check(&self, report: &mut Report, _: &[Value]) {
        self.0.iter().for_each(|hash| report.check(CheckId::File, hash, Outcome::NotChecked("no-evidence-module")));
    }

    #[expect(clippy::unused_self, reason = "as the module that it stands for")]
    pub(crate) fn signature(&self, _: &Value, _: &str, _: Hash) -> (Outcome, Shown) {
        (Outcome::NotChecked("no-evidence-module"), Shown)
    }
}
