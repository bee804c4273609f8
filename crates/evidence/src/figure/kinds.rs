//! The kinds of figures: what each asks of which source.

use crate::estimates::PROSPECTS;

/// Which areas a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// Where people or money come from.
    Origin,
    /// Where they are or go.
    Destination,
    /// From the first to the second.
    Both,
    /// A group of countries.
    Group,
}

impl Places {
    /// How many areas, or one group.
    pub const fn count(self) -> usize {
        match self {
            Self::Both => 2,
            Self::Origin | Self::Destination | Self::Group => 1,
        }
    }
}

/// What a figure is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The areas on the other side in one year, the largest first, then all others together.
    Ranking,
    /// The members of a group on the other side in one year, those without a figure among them.
    Members,
    /// The same on a map, over the boundaries that are installed; there is none without them.
    Areas,
    /// From each member of a group to each other in one year.
    Matrix,
    /// From each member of a group to where most of them are in one year, then to all other areas together.
    Layers,
    /// Values over time.
    Series,
}

impl Shape {
    /// True where it is about the members of a group: some may lack a figure of a year in which others have one.
    pub const fn is_of_members(self) -> bool {
        matches!(self, Self::Members | Self::Areas)
    }

    /// True where it is about one year.
    pub const fn has_year(self) -> bool {
        !matches!(self, Self::Series)
    }
}

/// Which lines a series has, or how a value is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// The value as it is.
    Whole,
    /// The same without what is projected: of years that have been.
    Past,
    /// Women and men, where the source tells them apart.
    Sexes,
    /// One indicator as a part of another, in per cent.
    Share,
    /// Refugee recognition rate and total protection rate, in per cent ([`crate::recipes`] `asylum.rrr/1`, `asylum.tpr/1`).
    Rates,
    /// Moves as six methods estimate them, with the range of these ([`crate::estimates`]).
    Range,
}

/// A source that measures it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How the dataset's id begins.
    pub dataset: &'static str,
    /// The indicator.
    pub indicator: &'static str,
    /// The unit where the dataset's is none: `USD`.
    pub unit: &'static str,
    /// Of a part of something: the indicator of the whole.
    pub whole: &'static str,
    /// How the id of the whole's dataset begins; empty where it is the same dataset.
    pub whole_of: &'static str,
    /// How many of the unit of the part are one of the unit of the whole: 1000 where people are counted in thousands.
    pub times: u32,
}

const fn by(dataset: &'static str, indicator: &'static str, unit: &'static str) -> Measured {
    Measured { dataset, indicator, unit, whole: "", whole_of: "", times: 1 }
}

/// What a kind of figure is.
#[derive(Debug)]
pub struct Kind {
    /// Its name: small letters.
    pub name: &'static str,
    /// The name of the kind that has its words: a map says what its table says.
    pub said: &'static str,
    /// Which areas it is about.
    pub places: Places,
    /// What it is made of.
    pub shape: Shape,
    /// Which lines it has.
    pub parts: Parts,
    /// Who measures it, the first choice first: one of them answers, never two.
    pub measured: &'static [Measured],
    /// True of money: it goes where people came from.
    pub money: bool,
    /// True of refugees, asylum seekers and other displaced persons: such a figure is not on public pages until the process says so.
    pub displaced: bool,
}

/// The group whose members stand in maps of the region: the Almaty Process with Italy, which takes part.
pub const REGION: &str = "AP_ITA";

const STOCK: &[Measured] = &[by("UNDESA:IMS", "MIGRANT_STOCK", "")];
/// Stocks from which moves are estimated.
const MOVES: &[Measured] = &[by(crate::estimates::DATASET, crate::estimates::RECIPE, "PS")];
const BILATERAL: &[Measured] = &[by("WB:KNOMAD_BRE", "REMITTANCES_BILATERAL", "")];
const REFUGEES: &[Measured] = &[by("UNHCR:POPULATION", "REFUGEES", "")];
const RECEIVED: &[Measured] = &[
    by("WB:WDI", "BX.TRF.PWKR.CD.DT", "USD"),
    by("WB:WDI", "WDI_REMIN", "USD"),
    by("WB:KNOMAD_INWARD", "REMITTANCES_INWARD", ""),
];
const PAID: &[Measured] = &[by("WB:WDI", "BM.TRF.PWKR.CD.DT", "USD"), by("WB:WDI", "WDI_REMOUT", "USD")];
/// Those who came less those who left. The Bank takes it over from the Population Prospects, which answer where it has none.
const NET: &[Measured] =
    &[by("WB:WDI", "SM.POP.NETM", "PS"), by("WB:WDI", "WDI_NMIG", "PS"), by(PROSPECTS, "WPP_MIG", "")];
const DEPENDENCE: &[Measured] = &[
    Measured { whole: "NY.GDP.MKTP.CD", ..by("WB:WDI", "BX.TRF.PWKR.CD.DT", "PT") },
    Measured { whole: "WDI_GDP", ..by("WB:WDI", "WDI_REMIN", "PT") },
];
const PRESENT: &[Measured] = &[
    Measured { whole: "SP.POP.TOTL", whole_of: "WB:WDI", ..by("UNDESA:IMS", "MIGRANT_STOCK", "PT") },
    Measured { whole: "WDI_POP", whole_of: "WB:WDI", ..by("UNDESA:IMS", "MIGRANT_STOCK", "PT") },
    // Stocks are newer than the Bank's population: then that of the Prospects, as the source of the stocks sets them beside it.
    Measured { whole: "WPP_POP", whole_of: PROSPECTS, times: 1000, ..by("UNDESA:IMS", "MIGRANT_STOCK", "PT") },
];
const SHELTERED: &[Measured] = &[
    Measured { whole: "SP.POP.TOTL", whole_of: "WB:WDI", ..by("UNHCR:POPULATION", "REFUGEES", "PT") },
    Measured { whole: "WDI_POP", whole_of: "WB:WDI", ..by("UNHCR:POPULATION", "REFUGEES", "PT") },
];
const COST: &[Measured] = &[by("WB:RPW", "ATCR.CORR", "PT")];
const DECISIONS: &[Measured] = &[by("UNHCR:ASYLUM_DECISIONS", "DEC_RECOGNIZED", "PT")];

const fn kind(name: &'static str, places: Places, shape: Shape, measured: &'static [Measured]) -> Kind {
    Kind { name, said: name, places, shape, parts: Parts::Whole, measured, money: false, displaced: false }
}

const fn of_sexes(kind: Kind) -> Kind {
    Kind { parts: Parts::Sexes, ..kind }
}

const fn of_money(kind: Kind) -> Kind {
    Kind { money: true, ..kind }
}

const fn displaced(kind: Kind) -> Kind {
    Kind { displaced: true, ..kind }
}

const fn estimated(kind: Kind) -> Kind {
    Kind { parts: Parts::Range, ..kind }
}

/// The members of a group, of each a part in per cent.
const fn parts(name: &'static str, measured: &'static [Measured]) -> Kind {
    Kind { parts: Parts::Share, ..kind(name, Places::Group, Shape::Members, measured) }
}

/// The same figure on a map.
const fn mapped(name: &'static str, of: Kind) -> Kind {
    Kind { name, shape: Shape::Areas, ..of }
}

/// Remittances received by each member of a group, as a part of its gross domestic product.
const WEIGHT: Kind = parts("weight", DEPENDENCE);
/// Migrants who live in each member of a group, as a part of its people.
const PRESENCE: Kind = parts("presence", PRESENT);
/// Refugees in each member of a group, as a part of its people.
const SHELTER: Kind = displaced(parts("shelter", SHELTERED));

/// Every kind of figure.
pub const KINDS: &[Kind] = &[
    kind("destinations", Places::Origin, Shape::Ranking, STOCK),
    kind("origins", Places::Destination, Shape::Ranking, STOCK),
    kind("region", Places::Origin, Shape::Members, STOCK),
    of_sexes(kind("stock", Places::Both, Shape::Series, STOCK)),
    of_sexes(kind("abroad", Places::Origin, Shape::Series, STOCK)),
    of_sexes(kind("hosted", Places::Destination, Shape::Series, STOCK)),
    kind("matrix", Places::Group, Shape::Matrix, STOCK),
    kind("spread", Places::Group, Shape::Layers, STOCK),
    estimated(kind("flow", Places::Both, Shape::Series, MOVES)),
    estimated(kind("flowsfrom", Places::Origin, Shape::Ranking, MOVES)),
    estimated(kind("flowsto", Places::Destination, Shape::Ranking, MOVES)),
    Kind { parts: Parts::Past, ..kind("netmigration", Places::Destination, Shape::Series, NET) },
    kind("received", Places::Destination, Shape::Series, RECEIVED),
    kind("paid", Places::Destination, Shape::Series, PAID),
    Kind { parts: Parts::Share, ..kind("dependence", Places::Destination, Shape::Series, DEPENDENCE) },
    WEIGHT,
    mapped("weightmap", WEIGHT),
    PRESENCE,
    mapped("presencemap", PRESENCE),
    SHELTER,
    mapped("sheltermap", SHELTER),
    of_money(kind("senders", Places::Destination, Shape::Ranking, BILATERAL)),
    of_money(kind("receivers", Places::Origin, Shape::Ranking, BILATERAL)),
    of_money(kind("sent", Places::Both, Shape::Series, BILATERAL)),
    of_money(kind("cost", Places::Both, Shape::Series, COST)),
    displaced(kind("asylum", Places::Origin, Shape::Ranking, REFUGEES)),
    displaced(kind("sheltered", Places::Destination, Shape::Ranking, REFUGEES)),
    displaced(kind("refugees", Places::Both, Shape::Series, REFUGEES)),
    displaced(kind("refugeesfrom", Places::Origin, Shape::Series, REFUGEES)),
    displaced(kind("refugeesin", Places::Destination, Shape::Series, REFUGEES)),
    displaced(Kind { parts: Parts::Rates, ..kind("recognition", Places::Origin, Shape::Series, DECISIONS) }),
];
