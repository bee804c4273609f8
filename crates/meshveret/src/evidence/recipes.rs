//! `evidence recipes`: what can be computed, and what each rests on.

use clap::Args;
use evidence::recipes::table::Column;
use evidence::recipes::{Input, Parameter, RECIPES, Recipe, Values, recipe};
use locale::Locale;

use crate::output::{Ended, complain, say};

#[derive(Debug, Args)]
pub(crate) struct RecipesOptions {
    /// One of them; all if not given
    #[arg(value_name = "RECIPE")]
    pub(super) name: Option<String>,
}

/// Prints what is known of one or of all.
pub(super) fn recipes(options: &RecipesOptions, locale: &Locale) -> Ended {
    let Some(name) = &options.name else {
        RECIPES.iter().for_each(|recipe| describe(recipe, locale));
        return Ended::Done;
    };
    let Some(recipe) = recipe(name) else {
        complain(&locale.with("recipe-unknown", &[("recipe", name.as_str().into())]));
        return Ended::NotUnderstood;
    };
    describe(recipe, locale);
    Ended::Done
}

fn describe(recipe: &Recipe, locale: &Locale) {
    say(recipe.id);
    say(&format!("  {}", locale.text(&format!("recipe-about-{}", recipe.key()))));
    let line = |key: &str, text: &str| say(&format!("  {}: {text}", locale.text(key)));
    line("recipe-paper", recipe.paper);
    line("recipe-formula", recipe.formula);
    let inputs: Vec<String> = recipe.inputs.iter().map(input).collect();
    line("recipe-inputs", &inputs.join("; "));
    if !recipe.parameters.is_empty() {
        let parameters: Vec<String> = recipe.parameters.iter().map(parameter).collect();
        line("recipe-parameters", &parameters.join("; "));
    }
    for limit in recipe.limits {
        line("recipe-limit", &locale.text(&format!("recipe-limit-{limit}")));
    }
}

/// `vital? (region, births, deaths)`.
fn input(input: &Input) -> String {
    let column = |(names, kind): &(&str, _)| {
        let column = Column::of(names, *kind);
        column.names.join("|") + if column.optional { "?" } else { "" }
    };
    let columns: Vec<String> = input.columns.iter().map(column).collect();
    format!("{}{} ({})", input.name, if input.optional { "?" } else { "" }, columns.join(", "))
}

/// `births=native|proportional`, what it is if nothing is said first.
fn parameter(parameter: &Parameter) -> String {
    let values = match &parameter.values {
        Values::Of(words) => words.join("|"),
        Values::Number(least, most) if parameter.default.is_empty() => format!("{least}..{most}"),
        Values::Number(least, most) => format!("{} ({least}..{most})", parameter.default),
        Values::Columns => "COLUMN,..".to_owned(),
    };
    format!("{}={values}", parameter.name)
}
