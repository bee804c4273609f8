//! The rules of procedure in force.

use pages::rules::{ProfileColumn, Profiles, Rules};
use pages::{Section, draw};
use procedure::Kind;
use procedure::rules::profile::Profile;
use procedure::rules::shipped::SHIPPED;

use super::meetings::form;
use super::{Draw, Drawn};

impl Draw<'_> {
    /// The rules.
    pub(super) fn rules(&self) -> Drawn {
        let f = self.frame(Section::Rules, None);
        let presser = self.presser(&f);
        let kinds = [Kind::RulesRule, Kind::RulesSetProfile, Kind::RulesSetCalendar];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let page = Rules { rules: procedure::rules::view::rules(self.state()), acts, f };
        draw(&page).into()
    }

    /// The profiles that come with the program, beside the one in force.
    pub(super) fn profiles(&self) -> Drawn {
        let profiles = self.every_profile();
        draw(&Profiles { f: self.frame(Section::Rules, None), profiles }).into()
    }

    /// The profile in force, then each that comes with the program.
    pub(crate) fn every_profile(&self) -> Vec<ProfileColumn> {
        let state = self.state();
        let in_force = state.profiles.last().map(|in_force| ProfileColumn {
            id: in_force.name.clone(),
            rules: in_force.profile.every_rule(),
            toml: None,
        });
        let shipped = |(id, toml): &(&'static str, &'static str)| {
            // A test holds that each of them is read.
            let profile = Profile::read(toml).ok()?;
            Some(ProfileColumn { id: (*id).to_owned(), rules: profile.every_rule(), toml: Some(toml) })
        };
        in_force.into_iter().chain(SHIPPED.iter().filter_map(shipped)).collect()
    }
}
