//! Where the configuration says that the database and the files are.

use anyhow::{Context, Result};
use record::{Bucket, Database, FileStore, Places, Server};

use super::values::{DatabaseAddress, Folder, Store};
use super::{Config, Said, environment};
use crate::arguments::DataOptions;
use crate::output::complain;

impl Config {
    /// Where the database and the files are.
    ///
    /// # Errors
    /// A secret or a certificate cannot be read.
    pub(crate) fn places(&self) -> Result<Places> {
        Ok(Places { database: self.of_database()?, files: self.of_files()? })
    }

    fn of_database(&self) -> Result<Database> {
        let Some(address) = &self.database.address else { return Ok(Database::Beside) };
        let password = self.database.password_file.as_ref().map(super::values::SecretFile::secret).transpose()?;
        let authority = self.database.authority.as_ref().map(|file| file.0.as_path());
        Ok(Database::Server(Server::new(&address.0, password.as_deref(), authority)?))
    }

    fn of_files(&self) -> Result<FileStore> {
        let files = &self.files;
        if files.store == Store::Folder {
            return Ok(FileStore::Folder);
        }
        Ok(FileStore::S3(Bucket {
            endpoint: files.endpoint.as_ref().context("files.endpoint is missing")?.0.clone(),
            name: files.bucket.as_ref().context("files.bucket is missing")?.0.clone(),
            region: files.region.0.clone(),
            key_id: files.key_id.as_ref().context("files.key-id is missing")?.0.clone(),
            secret: files.secret_file.as_ref().context("files.secret-file is missing")?.secret()?,
            prefix: files.prefix.as_ref().map(|prefix| prefix.0.clone()).unwrap_or_default(),
        }))
    }

    /// What cannot be together.
    pub(super) fn wrong_places(&self) -> Vec<(&'static str, &'static str)> {
        let (database, files) = (&self.database, &self.files);
        let given =
            [files.endpoint.is_some(), files.bucket.is_some(), files.key_id.is_some(), files.secret_file.is_some()];
        let asked = [
            (
                database.address.is_none() && (database.password_file.is_some() || database.authority.is_some()),
                "database",
                "database.password-file and database.authority are for a database.address",
            ),
            (
                files.store == Store::S3 && !given.iter().all(|given| *given),
                "files",
                "a bucket needs files.endpoint, files.bucket, files.key-id and files.secret-file",
            ),
            (
                files.store == Store::Folder && given.iter().any(|given| *given),
                "files",
                "a bucket is named, and files.store is \"folder\"",
            ),
        ];
        asked.into_iter().filter_map(|(wrong, table, says)| wrong.then_some((table, says))).collect()
    }
}

/// Where a command finds the database and the files: as the options say, else the configuration file, else the environment. Nothing
/// where something is wrong with them, which is said.
pub(crate) fn places_of(options: &DataOptions) -> Result<Option<Places>> {
    let config = Said::of_database(options.database.as_deref()).map_err(|says| vec![says]).and_then(|database| {
        let said = Said { data: Some(Folder(options.data.clone())), database, ..Said::default() };
        Config::said(options.config.clone(), said)
    });
    match config {
        Ok(config) => config.places().map(Some),
        Err(wrong) => {
            wrong.iter().for_each(|line| complain(line));
            Ok(None)
        }
    }
}

impl Said {
    /// The address of the database: as an option says it, else the environment.
    pub(super) fn of_database(option: Option<&str>) -> Result<Option<DatabaseAddress>, String> {
        let given = option.map(str::to_owned).or_else(|| environment("MESHVERET_DATABASE"));
        given.map(|text| DatabaseAddress::new(&text).map_err(|says| format!("the database: {says}"))).transpose()
    }
}
