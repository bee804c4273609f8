//! The rules of procedure in force.

use pages::rules::Rules;
use pages::{Section, draw};
use procedure::Kind;

use super::meetings::form;
use super::{Draw, Drawn};

impl Draw<'_> {
    /// The rules.
    pub(super) fn rules(&self) -> Drawn {
        let f = self.frame(Section::Rules, None);
        let presser = self.presser(&f);
        let kinds = [Kind::RulesRule, Kind::RulesSetProfile];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let page = Rules { rules: procedure::rules::view::rules(self.state()), acts, f };
        draw(&page).into()
    }
}
