//! The parties of a process on any day.

use pages::membership::Members;
use pages::{Section, draw};
use procedure::Kind;
use procedure::membership::view::parties;
use procedure::sealed::Shown;
use procedure::time::Day;
use procedure::view::Audience;

use super::meetings::form;
use super::{Draw, Drawn};

impl Draw<'_> {
    /// The parties on the day that the address names, or today.
    pub(super) fn members(&self) -> Drawn {
        let asked = self.query.get("on");
        let read = asked.and_then(Day::new).filter(|day| day.day > 0);
        let day = read.unwrap_or_else(|| self.today());
        let state = self.state();
        let f = self.frame(Section::Members, Some(day));
        let mut known = parties(state, day);
        f.locale.sort_by(&mut known, |party| f.plain(&party.name));
        let mut terms: Vec<_> = state.terms.iter().cloned().collect();
        terms.sort_by_key(|term| (term.1.from.map(Day::earliest), term.0));
        let names = self.audience() >= Audience::Observer;
        let latest = state.parties.values().filter_map(|party| party.coordinators.last());
        let mut coordinators: Vec<_> = latest
            .map(|(_, named)| {
                let shown = match &named.person {
                    Some(person) if names => self.process().vault.read_in(person, f.lang().tag()),
                    Some(_) => Shown::Withheld,
                    None => Shown::Unknown,
                };
                (named.clone(), shown)
            })
            .collect();
        f.locale.sort_by(&mut coordinators, |(named, _)| f.name(&named.party));
        let presser = self.presser(&f);
        let kinds = [
            Kind::MembershipAddParty,
            Kind::MembershipRecordStatus,
            Kind::MembershipRecordCapital,
            Kind::MembershipRenameParty,
            Kind::MembershipRecordTerm,
            Kind::MembershipNameSecretariat,
            Kind::MembershipNameCoordinator,
        ];
        let acts = kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let page = Members {
            on: read.map_or_else(|| asked.map_or_else(|| day.to_string(), str::to_owned), |day| day.to_string()),
            on_words: f.day(&day),
            wrong: asked.is_some() && read.is_none(),
            chair: state.chair_on(day),
            parties: known,
            terms,
            secretariats: state.secretariats.iter().cloned().collect(),
            coordinators,
            acts,
            f,
        };
        draw(&page).into()
    }
}
