//! The profiles of rules that come with the program, beside the one in force.

use pages::rules::ProfileColumn;

use super::super::Ask;
use super::super::problem::Problem;
use super::super::routes::addresses;
use super::forms;
use super::process::{Article, article};

forms! {
    /// A profile of rules.
    Profile = "profile" {
        /// Its id; of the one in force, its name.
        profile: String,
        /// True for the one in force, which comes first.
        in_force: bool,
        /// Its text, as TOML, of one that comes with the program.
        toml: Option<String>,
        /// Every article.
        articles: Vec<Article>,
    }
}

addresses! {
    below "/v1/{process}";
    /// The profile in force, then each that comes with the program.
    list "list-profiles" "/profiles" [] => profiles;
}

fn profiles(ask: &Ask<'_>) -> Result<Vec<Profile>, Problem> {
    let profile = |column: &ProfileColumn| Profile {
        profile: column.id.clone(),
        in_force: column.toml.is_none(),
        toml: column.toml.map(str::to_owned),
        articles: column.rules.iter().map(article).collect(),
    };
    Ok(ask.draw.every_profile().iter().map(profile).collect())
}
