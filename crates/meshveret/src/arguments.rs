//! The commands and their options: a contract that other programs rely on, and read in one place; so it is not split.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use locale::Lang;
use procedure::Capacity;
use procedure::names::Slug;
use procedure::record::personal::Why;

use crate::evidence::recipes::RecipesOptions;
use crate::evidence::run::RunOptions;

/// The digital secretariat for intergovernmental consultative processes.
#[derive(Debug, Parser)]
#[command(name = "meshveret", version, propagate_version = true)]
pub(crate) struct Arguments {
    /// The language of what the command says: az, en, fa, it, kk, ky, ru, tg, tk, tr, ur or uz
    #[arg(long, global = true, default_value = "en", value_parser = language)]
    pub(crate) lang: Lang,
    /// The form of log lines on standard error: text or json; text if not given
    #[arg(long, global = true, value_name = "LOG")]
    log: Option<String>,
    /// The least that is logged; of requests every one at info, which serve does if nothing says otherwise, and others do not
    #[arg(long, global = true, value_enum)]
    pub(crate) log_level: Option<LogLevel>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Arguments {
    /// The form of log lines, where it is given. To a command about the log of a record `--log` says which one.
    ///
    /// # Errors
    /// It is none, as clap says it.
    pub(crate) fn log_form(&self) -> Result<Option<Log>, clap::Error> {
        let names_log = matches!(self.command, Command::Key(_) | Command::Witness(_));
        let Some(form) = self.log.as_ref().filter(|_| !names_log) else { return Ok(None) };
        let wrong = |_unknown| {
            let words = format!("invalid value '{form}' for '--log <LOG>'\n  [possible values: text, json]");
            Self::command().error(clap::error::ErrorKind::InvalidValue, words)
        };
        Log::from_str(form, false).map(Some).map_err(wrong)
    }
}

/// The form of log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Log {
    /// For people
    Text,
    /// One object a line, for machines
    Json,
}

/// The least that is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogLevel {
    /// What failed
    Error,
    /// And what may need somebody
    Warn,
    /// And every request
    Info,
}

/// How log lines are asked for on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Logging {
    pub(crate) form: Option<Log>,
    pub(crate) level: Option<LogLevel>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the demonstration: the Almaty Process from public sources, and a rehearsal with fictional States
    Demo(DemoOptions),
    /// Serve the processes of a data directory
    Serve(ServeOptions),
    /// Make an empty process, and an account for its secretariat
    Init(InitOptions),
    /// Make a link by which the owner of an account chooses how to sign in, and the code for it
    Link(LinkOptions),
    /// Put acts from a file, and stop at the first that is refused
    Acts(ActsOptions),
    /// Put folders of old files into the archive of a process: all that are new, or nothing
    Archive(ArchiveOptions),
    /// Write the package of a meeting: texts, history, proofs, checkpoint, signatures
    Export(ExportOptions),
    /// Write a paper of a meeting, or the key of the record
    Paper(PaperOptions),
    /// Erase the texts of a person, or a file, and leave a record that verifies
    Erase(EraseOptions),
    /// Copy all that a server keeps, also while it runs, and check the copy
    Backup(BackupOptions),
    /// Put a copy back, or take up a process that was handed over, where there is nothing; and check it
    Restore(RestoreOptions),
    /// Bring the database to the form of this program, rehearsed on a copy; and go back, until that is confirmed
    Upgrade(UpgradeOptions),
    /// Hand a process over to another host: its record ends here, and one archive has all that it needs there
    Handover(HandoverOptions),
    /// Say what the queue of mail holds, try again what failed, or drop it
    Mail(MailOptions),
    /// Say where webhooks stand, or call one again that was ended
    Webhooks(WebhooksOptions),
    /// Print a configuration file with every key, its meaning, its bound and its default
    Config,
    /// Make a token with which a program reads and acts from a seat of an account
    Token(TokenOptions),
    /// Print a rules profile that comes with the program, or the names of all
    Profiles(ProfilesOptions),
    /// Say which keys of a log are at this host; make one more, or let the log go on under it
    Key(KeyOptions),
    /// Check a package, offline
    Verify(VerifyOptions),
    /// Watch a log from outside: see that it only grew, and cosign its checkpoints
    Witness(WitnessOptions),
    /// Statistics of migration and remittances: official files in, answers out, estimates by recipes
    #[command(subcommand)]
    Evidence(Evidence),
}

/// What is done with statistics.
#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Read files of offices of statistics, say what they change, and put all of them into the cube or nothing
    Import(EvidenceImportOptions),
    /// Write what the cube has of an indicator, grouped and added up only where that has a meaning
    Query(Box<EvidenceQueryOptions>),
    /// Write a figure that has a name, as it is cited, and say its identifier with its checksum
    Figure(EvidenceFigureOptions),
    /// Say what the cube has: of each dataset and indicator the periods, areas, observations, and how many are missing
    Coverage(EvidenceCoverageOptions),
    /// Say what datasets have of one corridor or area, side by side with breaks and gaps; or what a revision changed
    Compare(EvidenceCompareOptions),
    /// Install the file of boundaries over which maps are drawn, of which none is shipped; or take it away
    Boundaries(EvidenceBoundariesOptions),
    /// Say of every recipe its paper, formula, limits, inputs and parameters
    Recipes(RecipesOptions),
    /// Run a recipe on tables, and write its result
    Run(RunOptions),
}

/// Where the cube is where nobody says: the directory of the demonstration.
const CUBE: &str = "meshveret-demo";

#[derive(Debug, Args)]
pub(crate) struct EvidenceImportOptions {
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = CUBE)]
    pub(crate) data: PathBuf,
    /// Only say what would change
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Which column of a CSV file of no known layout is what, as TOML
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,
    /// The files, packed with gzip or not; their layout is recognised by what they hold
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceBoundariesOptions {
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = CUBE)]
    pub(crate) data: PathBuf,
    /// Whose the boundaries are, as a map names it
    #[arg(long, value_name = "TEXT", required_unless_present = "remove")]
    pub(crate) source: Option<String>,
    /// The licence under which they are used
    #[arg(long, value_name = "TEXT", required_unless_present = "remove")]
    pub(crate) licence: Option<String>,
    /// The property that has the code of an area (ISO 3166-1 alpha-3, or three digits); the usual ones are looked into if not given
    #[arg(long, value_name = "PROPERTY")]
    pub(crate) code: Option<String>,
    /// Take the boundaries away
    #[arg(long, conflicts_with_all = ["source", "licence", "code", "file"])]
    pub(crate) remove: bool,
    /// GeoJSON with polygons and, if wanted, lines; or TopoJSON
    #[arg(value_name = "FILE", required_unless_present = "remove")]
    pub(crate) file: Option<PathBuf>,
}

/// The form of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FigureFormat {
    /// Its points with every digit: what its checksum is of
    Csv,
    /// The same as JSON
    Json,
    /// The observations behind it, as SDMX-CSV 2.0
    SdmxCsv,
    /// The observations behind it, as Parquet
    Parquet,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceFigureOptions {
    /// Its name: `stock-uzb-kaz`, `destinations-uzb-2024`
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = CUBE)]
    pub(crate) data: PathBuf,
    /// The dataset with its revision; the first that measures it where none is named
    #[arg(long, value_name = "ID")]
    pub(crate) dataset: Option<String>,
    /// The identifier of a citation, with which the figure is compared
    #[arg(long, value_name = "EVID")]
    pub(crate) cited: Option<String>,
    /// The form of the file
    #[arg(long, value_enum, default_value_t = FigureFormat::Csv)]
    pub(crate) format: FigureFormat,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EvidenceFormat {
    /// Groups, as CSV
    Csv,
    /// Groups, as JSON
    Json,
    /// Groups, as a workbook with a sheet of their sources
    Xlsx,
    /// Observations, as SDMX-CSV 2.0
    SdmxCsv,
    /// What the columns of the SDMX-CSV mean, as a structure message of SDMX-JSON 2.0
    SdmxStructure,
    /// Observations, as Parquet
    Parquet,
}

fn revisions(text: &str) -> Result<(String, String), String> {
    let (old, new) = text.split_once(',').ok_or_else(|| "OLD,NEW".to_owned())?;
    Ok((old.to_owned(), new.to_owned()))
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceCoverageOptions {
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = CUBE)]
    pub(crate) data: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceCompareOptions {
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = CUBE)]
    pub(crate) data: PathBuf,
    /// Two datasets with their revisions, older first: says what changed
    #[arg(long, value_name = "OLD,NEW", value_parser = revisions, conflicts_with_all = ["origin", "destination", "indicator", "period", "dataset"])]
    pub(crate) revisions: Option<(String, String)>,
    /// How many of the largest differences are written
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) top: usize,
    /// Datasets, with their revision or the newest; all if not given
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) dataset: Vec<String>,
    /// What is measured; everything if not given
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) indicator: Vec<String>,
    /// Areas or groups of ours that persons or money come from
    #[arg(long, value_name = "AREA", value_delimiter = ',')]
    pub(crate) origin: Vec<String>,
    /// Areas or groups of ours where they arrive, or that a figure is about
    #[arg(long, value_name = "AREA", value_delimiter = ',')]
    pub(crate) destination: Vec<String>,
    /// Periods, or two with a colon between
    #[arg(long, value_name = "PERIOD", value_delimiter = ',')]
    pub(crate) period: Vec<String>,
}

/// How the values of a group become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MeasureOption {
    /// Added
    Sum,
    /// Counted
    Count,
    /// The largest
    Max,
    /// The smallest
    Min,
    /// Their mean
    Mean,
}

/// Which areas stand in an answer where none is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AreasOption {
    /// Countries, and those unknown or stateless
    Countries,
    /// Groups as the source publishes them
    Groups,
    /// Both
    All,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceQueryOptions {
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = CUBE)]
    pub(crate) data: PathBuf,
    /// Datasets, with their revision or the newest; needed where several measure the same
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) dataset: Vec<String>,
    /// What is measured
    #[arg(long, value_name = "ID", value_delimiter = ',', required = true)]
    pub(crate) indicator: Vec<String>,
    /// Areas or groups of ours that persons or money come from
    #[arg(long, value_name = "AREA", value_delimiter = ',')]
    pub(crate) origin: Vec<String>,
    /// Areas or groups of ours where they arrive, or that a figure is about
    #[arg(long, value_name = "AREA", value_delimiter = ',')]
    pub(crate) destination: Vec<String>,
    /// Periods, or first and last with a colon
    #[arg(long, value_name = "PERIOD", value_delimiter = ',')]
    pub(crate) period: Vec<String>,
    /// Sexes; their total where nothing is said
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) sex: Vec<String>,
    /// Ages; their total where nothing is said
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) age: Vec<String>,
    /// Details of the source
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) detail: Vec<String>,
    /// Units
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) unit: Vec<String>,
    /// What stands in the lines: dataset, indicator, origin, destination, period, sex, age, detail, unit
    #[arg(long, value_name = "DIM", value_delimiter = ',')]
    pub(crate) by: Vec<String>,
    /// How values become one
    #[arg(long, value_enum, default_value_t = MeasureOption::Sum)]
    pub(crate) measure: MeasureOption,
    /// Only the largest so many lines, and one for all others
    #[arg(long, value_name = "N")]
    pub(crate) top: Option<usize>,
    /// Which areas stand in the answer where none is named
    #[arg(long, value_enum, default_value_t = AreasOption::Countries)]
    pub(crate) areas: AreasOption,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t = EvidenceFormat::Csv)]
    pub(crate) format: EvidenceFormat,
    /// Of a workbook: the sheets run from right to left
    #[arg(long)]
    pub(crate) right_to_left: bool,
    /// Where it is written
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

/// Where a server keeps what it keeps.
#[derive(Debug, Args)]
pub(crate) struct DataOptions {
    /// The data directory
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The address of the PostgreSQL database, where that is not a file in the data directory
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// The configuration file of the server, for its database and its store of files
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct DemoOptions {
    /// Where to listen
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// The data directory
    #[arg(long, value_name = "DIR", default_value = "meshveret-demo")]
    pub(crate) data: PathBuf,
    /// Where metrics are read
    #[arg(long, value_name = "ADDR:PORT|off", default_value = "off", value_parser = socket_or_off)]
    pub(crate) metrics: SocketOrOff,
    /// Play the rehearsal's meeting live, one act every so many seconds
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub(crate) pace: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct ServeOptions {
    /// The configuration file; what is given here wins over it
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The data directory
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The address of the PostgreSQL database, where that is not a file in the data directory
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// Where to listen; 127.0.0.1:8080 if nothing says otherwise
    #[arg(long, value_name = "ADDR:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// The address under which readers reach the server, for the code on papers and for passkeys
    #[arg(long, value_name = "URL")]
    pub(crate) address: Option<String>,
    /// Where metrics are read; 127.0.0.1:9464 if nothing says otherwise
    #[arg(long, value_name = "ADDR:PORT|off", value_parser = socket_or_off)]
    pub(crate) metrics: Option<SocketOrOff>,
    /// Say what is wrong with the configuration, and serve nothing
    #[arg(long)]
    pub(crate) check: bool,
}

/// A place to listen, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SocketOrOff(pub(crate) Option<SocketAddr>);

#[derive(Debug, Args)]
pub(crate) struct BackupOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// Where the copy is made; nothing may be there
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreOptions {
    /// The copy, or the archive of a process that is handed over
    #[arg(long, value_name = "DIR|FILE.tar")]
    pub(crate) from: PathBuf,
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// Of an archive: the name of the account that gets the seats of the Chair and the secretariat
    #[arg(long, value_name = "NAME", value_parser = slug)]
    pub(crate) admin: Option<Slug>,
    /// Of an archive: the first key of the log, as its sheet has it
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct UpgradeOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// Upgrade a copy, compare it with what there is, and leave that as it is
    #[arg(long, group = "how")]
    pub(crate) rehearse: bool,
    /// Remove the way back, and let records take the acts of the latest form
    #[arg(long, group = "how")]
    pub(crate) confirm: bool,
    /// Go back to the form before the last upgrade, with all that was recorded since
    #[arg(long, group = "how")]
    pub(crate) back: bool,
    /// Go back without what was recorded since, so many entries
    #[arg(long, value_name = "NUMBER", requires = "back")]
    pub(crate) lose: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct HandoverOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process; not needed where there is one only
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Option<Slug>,
    /// To which party the record is handed over
    #[arg(long, value_name = "PARTY", value_parser = slug)]
    pub(crate) to: Slug,
    /// The key of the next host, as `meshveret key --new` printed it there
    #[arg(long, value_name = "KEY")]
    pub(crate) key: String,
    /// The archive; nothing may be there
    #[arg(long, value_name = "FILE.tar")]
    pub(crate) out: PathBuf,
    /// Hand over although the record does not know that this party chairs
    #[arg(long)]
    pub(crate) confirmed: bool,
    /// Write the archive as it would be, and hand nothing over
    #[arg(long, alias = "dry-run")]
    pub(crate) rehearse: bool,
    /// The address under which readers reach the server, for the code on the papers in the archive
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    pub(crate) address: String,
}

#[derive(Debug, Args)]
pub(crate) struct InitOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The short name of the process in addresses
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// The rules profile (TOML)
    #[arg(long, value_name = "FILE")]
    pub(crate) rules: PathBuf,
    /// The name of the account that gets the secretariat's seat
    #[arg(long, value_name = "NAME", value_parser = slug)]
    pub(crate) admin: Slug,
    /// The name of the process in English; the short name if not given
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: Option<String>,
    /// The time zone in which its days are counted
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    pub(crate) zone: String,
    /// The prefix of symbols that are given here; the short name in capitals if not given
    #[arg(long, value_name = "SYMBOL")]
    pub(crate) symbol: Option<String>,
    /// All parties and positions will be invented
    #[arg(long)]
    pub(crate) rehearsal: bool,
    /// The members have adopted the rules
    #[arg(long)]
    pub(crate) adopted: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LinkOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The name of the account; it is made if it is not there
    #[arg(long, value_name = "NAME", value_parser = slug)]
    pub(crate) account: Slug,
    /// For an account whose owner cannot sign in any more
    #[arg(long)]
    pub(crate) recover: bool,
    /// The address under which readers reach the server, where none runs that knows it
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    pub(crate) address: String,
}

#[derive(Debug, Args)]
pub(crate) struct ActsOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// The file of acts
    #[arg(long, value_name = "ACTS")]
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ArchiveOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// Only say what each file is and what would be put
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// What is said of each file, as CSV with the columns file, title, kind, day, certainty, languages, found, url, meeting, distribution
    #[arg(long, value_name = "FILE")]
    pub(crate) manifest: Option<PathBuf>,
    /// Write such a table of the new files, to be completed, and put nothing; no file may be there
    #[arg(long, value_name = "FILE")]
    pub(crate) write_manifest: Option<PathBuf>,
    /// Where the files were found, in words, for those of which the table does not say it
    #[arg(long, value_name = "TEXT")]
    pub(crate) found: Option<String>,
    /// What they are, likewise: protocol, report, participants, letter, programme, photograph or other
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// The languages in which they are written, likewise
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(crate) languages: Vec<String>,
    /// The meeting to which they belong, likewise
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) meeting: Option<Slug>,
    /// Who may read them, likewise: public, participants, members or bureau; bureau if nothing says otherwise
    #[arg(long, value_name = "CIRCLE")]
    pub(crate) distribution: Option<String>,
    /// The folders
    #[arg(value_name = "FOLDER", required = true)]
    pub(crate) folders: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("which").required(true).multiple(true).args(["entry", "party", "meeting", "containing", "due"]))]
pub(crate) struct EraseOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// Those beside this entry
    #[arg(long, value_name = "NUMBER")]
    pub(crate) entry: Option<u64>,
    /// Those of this field: name, contact, person, post, signatory, certificate, value, reason, signed-by; file means files
    #[arg(long, value_name = "FIELD")]
    pub(crate) field: Option<String>,
    /// Those of this party
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) party: Option<Slug>,
    /// Those of this meeting
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) meeting: Option<Slug>,
    /// Those of the member with this number in the delegation
    #[arg(long, value_name = "NUMBER", requires = "party", requires = "meeting")]
    pub(crate) member: Option<u32>,
    /// Those with these words in them, wherever they stand
    #[arg(long, value_name = "TEXT", conflicts_with = "due")]
    pub(crate) containing: Option<String>,
    /// Those whose time has passed; a server does it by itself
    #[arg(long, conflicts_with_all = ["entry", "field", "party", "meeting", "why"])]
    pub(crate) due: bool,
    /// Why: request, consent-withdrawn, early or retention
    #[arg(long, value_name = "WHY", value_parser = why, required_unless_present_any = ["dry_run", "due"])]
    pub(crate) why: Option<Why>,
    /// What it rests on, as in "letter of 12 October"; it stands in the record, so name nobody
    #[arg(long, value_name = "TEXT")]
    pub(crate) evidence: Option<String>,
    /// As whom: secretariat, chair or a party
    #[arg(long = "as", value_name = "CAPACITY", default_value = "secretariat", value_parser = capacity)]
    pub(crate) capacity: Capacity,
    /// The request on the page of personal data that is answered by it
    #[arg(long, value_name = "NUMBER")]
    pub(crate) request: Option<i64>,
    /// Say what would be erased, and erase nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Say the texts themselves too
    #[arg(long)]
    pub(crate) show: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ExportOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// The meeting
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) meeting: Slug,
    /// Where to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// As whom: public, press, guest, interpreter, secretariat, chair or a party
    #[arg(long = "as", value_name = "CAPACITY", default_value = "public", value_parser = capacity)]
    pub(crate) capacity: Capacity,
}

#[derive(Debug, Args)]
pub(crate) struct PaperOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// The meeting; none for the sheet with the key of the record
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) meeting: Option<Slug>,
    /// Which paper
    #[arg(long, value_enum)]
    pub(crate) kind: Kind,
    /// Which text of the meeting, where the paper is one of a text; the last one that was adopted if not given, else the last one
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) text: Option<Slug>,
    /// The party that a note verbale invites
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) party: Option<Slug>,
    /// The entry in which a statement was handed in
    #[arg(long, value_name = "NUMBER")]
    pub(crate) entry: Option<u64>,
    /// The language of the paper, and of what the command says: az, en, fa, it, kk, ky, ru, tg, tk, tr, ur or uz
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub(crate) lang: Lang,
    /// The form of the file
    #[arg(long, value_enum)]
    pub(crate) format: Format,
    /// Where to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// As whom: public, press, guest, interpreter, secretariat, chair or a party
    #[arg(long = "as", value_name = "CAPACITY", default_value = "public", value_parser = capacity)]
    pub(crate) capacity: Capacity,
    /// The address under which readers reach the server, for the code on the paper
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    pub(crate) address: String,
}

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// The outcome
    Protocol,
    /// The outcome with its open brackets, as PDF, DOCX, HTML or plain text
    ProtocolMarked,
    /// The outcome in two languages side by side, as PDF or DOCX
    ProtocolBilingual,
    /// The agenda
    Agenda,
    /// The proceedings: times, attendance, order of speakers, decisions
    Proceedings,
    /// The list of participants
    Participants,
    /// The credentials report, or that of letters of nomination
    Credentials,
    /// The run sheet of the programme
    RunSheet,
    /// The statement that was handed in in the entry that --entry names
    Statement,
    /// The plan of the seats, as PDF
    Seating,
    /// Plates with the names of delegations, to be folded, as PDF
    NamePlates,
    /// Badges, four on a sheet, as PDF
    Badges,
    /// Certificates of participation, one on a page, as PDF; those of one party with --party
    Certificates,
    /// The draft of the note verbale that invites a party, as DOCX
    NoteVerbale,
    /// The sheet on which the outcome is signed in ink
    SignatureSheet,
    /// The letter that tells all what came of the last silence procedure
    Letter,
    /// The key of the record with its fingerprint, for the diplomatic bag; it is of no meeting
    Key,
}

/// The form of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// PDF
    Pdf,
    /// DOCX, for the outcome
    Docx,
    /// Akoma Ntoso 3.0, for the outcome
    Akn,
    /// XLIFF 2.0, for the outcome: from an authentic language into that of the paper
    Xliff,
    /// HTML
    Html,
    /// Plain text
    Txt,
}

#[derive(Debug, Args)]
pub(crate) struct TokenOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The process
    #[arg(long, value_name = "SLUG", value_parser = slug)]
    pub(crate) process: Slug,
    /// The account that holds the seat; none for a seat of the demonstration
    #[arg(long, value_name = "NAME", value_parser = slug)]
    pub(crate) account: Option<Slug>,
    /// As whom: press, guest, secretariat, chair or a party
    #[arg(long = "as", value_name = "CAPACITY", value_parser = capacity)]
    pub(crate) capacity: Capacity,
    /// What the token is for
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: String,
    /// How far it goes: read, or put: with areas, as in put:floor,texts
    #[arg(long, value_name = "SCOPE", default_value = "read")]
    pub(crate) scope: String,
    /// For how many days
    #[arg(long, value_name = "DAYS", default_value_t = 90, value_parser = clap::value_parser!(u16).range(1..=365))]
    pub(crate) days: u16,
}

#[derive(Debug, Args)]
pub(crate) struct MailOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    #[command(subcommand)]
    pub(crate) what: MailWhat,
}

/// What is done with the queue of mail.
#[derive(Clone, Copy, Debug, Subcommand)]
pub(crate) enum MailWhat {
    /// How many mails wait, were sent and failed, and a line for each of the last 200 that are not sent
    Status,
    /// Send again what failed, and at once what waits
    Retry(MailNumber),
    /// Drop what is not sent, and forget what it said
    Drop(MailNumber),
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct MailNumber {
    /// The number with which a line of the status begins
    #[arg(long, value_name = "NUMBER", required_unless_present = "all", conflicts_with = "all")]
    pub(crate) id: Option<i64>,
    /// All of them
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct WebhooksOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    #[command(subcommand)]
    pub(crate) what: WebhooksWhat,
}

/// What is done with webhooks.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum WebhooksWhat {
    /// A line for each that was called
    Status,
    /// Call it again, at once
    Retry {
        /// Its name
        #[arg(value_name = "NAME", value_parser = slug)]
        name: Slug,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ProfilesOptions {
    /// The profile; the names of all if not given
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyOptions {
    /// The package
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The log's key, obtained another way than the package
    #[arg(long, value_name = "KEYFILE")]
    pub(crate) key: Option<PathBuf>,
    /// The key of a witness that must have cosigned the checkpoint; for each of them once
    #[arg(long, value_name = "KEYFILE")]
    pub(crate) witness: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct KeyOptions {
    #[command(flatten)]
    pub(crate) at: DataOptions,
    /// The origin of the log, as its checkpoints name it: meshveret/PROCESS/XXXXXXXX
    #[arg(long, value_name = "ORIGIN")]
    pub(crate) log: String,
    /// Make one more key; it signs from when the record names it
    #[arg(long, conflicts_with = "change")]
    pub(crate) new: bool,
    /// Let the log go on under this key, which was made here (record.change-key)
    #[arg(long, value_name = "KEY")]
    pub(crate) change: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct WitnessOptions {
    /// The address of the log: HOST/PROCESS/log, with https before it
    #[arg(long, value_name = "URL")]
    pub(crate) log: String,
    /// The secret key of the witness; it is made if it is not there
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// Where the witness keeps what it saw last; evidence against the log is kept beside it
    #[arg(long, value_name = "FILE")]
    pub(crate) state: PathBuf,
    /// The name under which a key is made, such as migration.example/witness
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// The log's key, obtained another way than from the log
    #[arg(long, value_name = "KEYFILE")]
    pub(crate) log_key: Option<PathBuf>,
    /// Where checkpoints may be handed in
    #[arg(long, value_name = "ADDR:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// How often it looks
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub(crate) every: u32,
    /// Look once, and end
    #[arg(long)]
    pub(crate) once: bool,
}

fn socket_or_off(text: &str) -> Result<SocketOrOff, String> {
    if text == "off" {
        return Ok(SocketOrOff(None));
    }
    let socket = text.parse().map_err(|_no_address| "an address and a port, or off".to_owned())?;
    Ok(SocketOrOff(Some(socket)))
}

fn slug(text: &str) -> Result<Slug, String> {
    Slug::new(text).ok_or_else(|| "1 to 64 small letters, digits and hyphens".to_owned())
}

fn why(text: &str) -> Result<Why, String> {
    Why::named(text).ok_or_else(|| "request, consent-withdrawn, early or retention".to_owned())
}

fn capacity(text: &str) -> Result<Capacity, String> {
    Capacity::new(text)
        .ok_or_else(|| "public, press, guest, interpreter, secretariat, chair or the short name of a party".to_owned())
}

fn language(text: &str) -> Result<Lang, String> {
    text.parse().map_err(|()| "az, en, fa, it, kk, ky, ru, tg, tk, tr, ur, uz or uz-Cyrl".to_owned())
}
