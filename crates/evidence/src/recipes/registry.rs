//! Every recipe: its paper, formula, limits, inputs and parameters.

use super::table::Kind::{Amount, Known, Number, Word};
use super::{
    Input, Parameter, Recipe, Values, ages, analysis, fitting, flows, gravity, index, net, regression, remittances,
};

const fn needed(name: &'static str, columns: &'static [(&'static str, super::table::Kind)]) -> Input {
    Input { name, columns, optional: false }
}

const fn optional(name: &'static str, columns: &'static [(&'static str, super::table::Kind)]) -> Input {
    Input { name, columns, optional: true }
}

const fn setting(name: &'static str, values: Values, default: &'static str) -> Parameter {
    Parameter { name, values, default }
}

type Columns = &'static [(&'static str, super::table::Kind)];
const STOCK: Columns = &[("birth", Word), ("dest|res", Word), ("value|stock", Number)];
const PAIRS: Columns = &[("orig", Word), ("dest", Word), ("value", Amount)];
const REGION: Columns = &[("region", Word), ("value", Amount)];
const STOCKS: &[Input] = &[
    needed("stock-start", STOCK),
    needed("stock-end", STOCK),
    optional("vital", &[("region", Word), ("births", Amount), ("deaths", Amount)]),
    optional("seed", PAIRS),
];
const BALANCE: Parameter = setting("balance", Values::Of(&["rescale", "after"]), "rescale");
const BIRTHS: Parameter = setting("births", Values::Of(&["native", "proportional"]), "native");
const DIRECTION: Parameter = setting("direction", Values::Of(&["open", "open-dr"]), "open");
const TOLERANCE: Parameter = setting("tolerance", Values::Number(1e-15, 1e-3), "1e-11");
const WEIGHT: Parameter = setting("weight", Values::Number(0.0, 1.0), "0.87");
const TOTAL: Parameter = setting("total", Values::Number(0.0, 1e12), "");
const YEARS: Parameter = setting("years", Values::Number(0.25, 100.0), "");
/// Every flow recipe takes them all: its range needs what it does not need itself.
const OF_FLOWS: &[Parameter] = &[BALANCE, BIRTHS, DIRECTION, TOLERANCE, WEIGHT, TOTAL, YEARS];
const NO_FLOWS: &[&str] = &["modelled", "hidden-moves", "revision"];

/// Every recipe, flow estimates first.
pub const RECIPES: &[Recipe] = &[
    Recipe {
        id: "stock.diff.drop/1",
        paper: "Beine, Docquier, Ozden 2011, J Dev Econ 95; Abel, Cohen 2019, Scientific Data 6:82",
        formula: "f[i,j] = max(0, S1[i,j] - S0[i,j])",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::drop_negative,
    },
    Recipe {
        id: "stock.diff.reverse/1",
        paper: "Beine, Parsons 2015, Scand J Econ 117; Abel, Cohen 2019, Scientific Data 6:82",
        formula: "f[i,j] = max(0, dS[i,j]) + max(0, -dS[j,i])",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::reverse_negative,
    },
    Recipe {
        id: "rates.dennett/1",
        paper: "Dennett 2016, Demographic Research 35",
        formula: "f[i,j] = M S0[i,j] / sum(S0[k,l], k != l); M = total, or sum |net[i]|",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::dennett,
    },
    Recipe {
        id: "rates.rogers-von-rabenau/1",
        paper: "Rogers, von Rabenau 1971, Demography 8(2)",
        formula: "S0 G = S1; f[i,j] = G[i,j] P[i], P[i] = sum_k S0[k,i]; may be negative",
        limits: &["not-recommended", "modelled", "hidden-moves", "revision"],
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: regression::rogers_von_rabenau,
    },
    Recipe {
        id: "flows.open/1",
        paper: "Abel 2013, Demographic Research 28(18); Abel, Cohen 2019, Scientific Data 6:82",
        formula: "g[k] = rows0[k] - rows1[k] leaves or enters; x[i,j,k] = L[i] G[j] / sum L",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::open,
    },
    Recipe {
        id: "flows.closed.min/1",
        paper: "Abel, Sander 2014, Science 343; Abel 2018, Int Migr Rev 52",
        formula: "r = (rows0 + rows1) / 2; L = max(0, S0' - S1'), G = max(0, S1' - S0'); x[i,j,k] = L[i] G[j] / sum L",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::closed_minimum,
    },
    Recipe {
        id: "flows.closed.indep/1",
        paper: "Azose, Raftery 2019, PNAS 116(1)",
        formula: "x[i,j,k] = S0'[k,i] S1'[k,j] / r[k]",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::closed_independence,
    },
    Recipe {
        id: "flows.closed.pb/1",
        paper: "Azose, Raftery 2019, PNAS 116(1); Abel, Cohen 2022, Scientific Data 9:173",
        formula: "w minimum + (1 - w) independence, w = 0.87",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::closed_pseudo_bayes,
    },
    Recipe {
        id: "flows.range/1",
        paper: "Abel, Cohen 2019, Scientific Data 6:82",
        formula: "drop, reverse, rates, open, closed-min, closed-pb; minimum, median, maximum",
        limits: NO_FLOWS,
        inputs: STOCKS,
        parameters: OF_FLOWS,
        make: flows::range,
    },
    Recipe {
        id: "ipf/1",
        paper: "Deming, Stephan 1940, Ann Math Stat 11; Willekens 1999",
        formula: "y[i,j] = a[i] b[j] m[i,j], sum_j y = rows[i], sum_i y = columns[j]",
        limits: &["needs-sums"],
        inputs: &[needed("seed", PAIRS), optional("rows", REGION), optional("columns", REGION)],
        parameters: &[TOLERANCE],
        make: fitting::ipf,
    },
    Recipe {
        id: "cm.net/1",
        paper: "Plane 1981, J Reg Sci 21; Abel 2021, migest",
        formula: "y[i,j] = t a[i] m[i,j] / a[j], sum_j y[i,j] - sum_j y[j,i] = -net[i]",
        limits: &["modelled"],
        inputs: &[needed("seed", PAIRS), needed("net", &[("region", Word), ("net|value", Number)])],
        parameters: &[TOTAL, TOLERANCE],
        make: fitting::net_only,
    },
    Recipe {
        id: "components.multiplicative/1",
        paper: "Raymer, Bonaguidi, Valentini 2006, Popul Space Place 12; Rogers et al. 2002",
        formula: "n[i,j] = T O[i] D[j] OD[i,j]",
        limits: &[],
        inputs: &[needed("flows", PAIRS)],
        parameters: &[setting("diagonal", Values::Of(&["without", "with"]), "without"), TOLERANCE],
        make: |given| Ok(fitting::components(given)),
    },
    Recipe {
        id: "net.vital/1",
        paper: "United Nations 1970, Manual VI (Methods of Measuring Internal Migration)",
        formula: "net = (P1 - P0) - (births - deaths); rate = 1000 net / ((P0 + P1) / 2)",
        limits: &["errors-gather"],
        inputs: &[needed(
            "populations",
            &[("region", Word), ("start", Amount), ("end", Amount), ("births", Amount), ("deaths", Amount)],
        )],
        parameters: &[],
        make: |given| Ok(net::vital(given)),
    },
    Recipe {
        id: "net.survival/1",
        paper: "Hamilton, Henderson 1944, JASA 39; United Nations 1970, Manual VI",
        formula: "forward = P1 - s P0; reverse = P1 / s - P0; average = (forward + reverse) / 2",
        limits: &["errors-gather"],
        inputs: &[needed(
            "cohorts",
            &[("region", Word), ("cohort", Word), ("start", Amount), ("end", Amount), ("survival", Amount)],
        )],
        parameters: &[],
        make: net::survival,
    },
    Recipe {
        id: "remit.ratha-shaw/1",
        paper: "Ratha, Shaw 2007, World Bank Working Paper 102",
        formula: "R[i,j] = R[j] M[i,j] r[i,j] / sum_i; r = 1 | Y[i] | Y[j] + max(0, Y[i] - Y[j])^beta",
        limits: &["modelled", "not-bank"],
        inputs: &[needed("stocks", STOCK), needed("receipts", REGION), optional("income", REGION)],
        parameters: &[
            setting("scheme", Values::Of(&["1", "2", "3"]), "3"),
            setting("beta", Values::Number(0.0, 1.0), "0.75"),
        ],
        make: remittances::ratha_shaw,
    },
    Recipe {
        id: "remit.cost.10c1/1",
        paper: "United Nations, SDG indicator 10.c.1, metadata",
        formula: "mean total cost of sending USD 200, %; target < 3, no corridor > 5",
        limits: &["corridors-only"],
        inputs: &[needed("costs", &[("orig", Word), ("dest", Word), ("value", Number)]), optional("weights", PAIRS)],
        parameters: &[],
        make: |given| Ok(remittances::cost(given)),
    },
    Recipe {
        id: "remit.cyclicality/1",
        paper: "Frankel 2011, Appl Econ Lett 18; De et al. 2016, World Bank WP 7795",
        formula: "corr(d ln remittances, d ln GDP); sd(d ln remittances) / sd(d ln GDP)",
        limits: &["nominal"],
        inputs: &[needed("series", &[("region", Word), ("year", Word), ("remittances", Known), ("gdp", Known)])],
        parameters: &[],
        make: remittances::cyclicality,
    },
    Recipe {
        id: "concentration.hhi/1",
        paper: "Herfindahl 1950; Hirschman 1964, Am Econ Rev 54",
        formula: "HHI = sum share^2; top share = max share",
        limits: &[],
        inputs: &[needed("flows", PAIRS)],
        parameters: &[setting("by", Values::Of(&["orig", "dest"]), "orig")],
        make: |given| Ok(analysis::concentration(given)),
    },
    Recipe {
        id: "gravity.ppml/1",
        paper: "Santos Silva, Tenreyro 2006, Rev Econ Stat 88",
        formula: "E f = exp(x b); (X'WX) b = X'Wz, W = mu, z = eta + (f - mu) / mu",
        limits: &["not-cause"],
        inputs: &[needed("flows", PAIRS)],
        parameters: &[
            setting("covariates", Values::Columns, ""),
            setting("effects", Values::Of(&["none", "orig", "dest", "both"]), "none"),
            setting("errors", Values::Of(&["hc0", "cluster-orig", "cluster-dest"]), "hc0"),
        ],
        make: gravity::ppml,
    },
    Recipe {
        id: "index.intensity/1",
        paper: "Bell et al. 2002, J R Stat Soc A 165; Courgeau 1973",
        formula: "CMI = 100 M / P; k = CMI / ln(n^2)",
        limits: &["areas-matter"],
        inputs: &[needed("flows", PAIRS), needed("population", REGION)],
        parameters: &[],
        make: index::intensity,
    },
    Recipe {
        id: "index.impact/1",
        paper: "Bell et al. 2002, J R Stat Soc A 165",
        formula: "MEI = 100 sum |in - out| / sum (in + out); ANMR = 100 sum |in - out| / (2 P)",
        limits: &["areas-matter"],
        inputs: &[needed("flows", PAIRS), optional("population", REGION)],
        parameters: &[],
        make: index::impact,
    },
    Recipe {
        id: "index.connectivity/1",
        paper: "Bell et al. 2002, J R Stat Soc A 165; Plane, Mulligan 1997, Demography 34",
        formula: "share of cells > 0; sum |share - 1/(n(n-1))| / 2; Gini of all, rows, columns; CV; ACV",
        limits: &["areas-matter"],
        inputs: &[needed("flows", PAIRS)],
        parameters: &[setting("weights", Values::Of(&["text", "coded"]), "text")],
        make: |given| Ok(index::connectivity(given)),
    },
    Recipe {
        id: "index.distance/1",
        paper: "Bell et al. 2002, J R Stat Soc A 165",
        formula: "mean = sum f d / sum f; median: half of all moves are shorter",
        limits: &["areas-matter"],
        inputs: &[needed("flows", PAIRS), needed("distances", PAIRS)],
        parameters: &[],
        make: index::distance,
    },
    Recipe {
        id: "index.distance-decay/1",
        paper: "Flowerdew, Aitkin 1982, J Reg Sci 22; Santos Silva, Tenreyro 2006, Rev Econ Stat 88",
        formula: "E f[i,j] = exp(a[i] + b[j] + c ln d[i,j]); exponential: exp(a[i] + b[j] + c d[i,j])",
        limits: &["areas-matter", "not-cause"],
        inputs: &[needed("flows", PAIRS), needed("distances", PAIRS)],
        parameters: &[
            setting("form", Values::Of(&["power", "exponential"]), "power"),
            setting("errors", Values::Of(&["hc0", "cluster-orig", "cluster-dest"]), "hc0"),
        ],
        make: gravity::decay,
    },
    Recipe {
        id: "index.age/1",
        paper: "Rogers, Castro 1981, IIASA RR-81-30; Bell, Muhidin 2009, UNDP HDRP 2009/30; Bernard, Bell, Charles-Edwards 2014, Popul Stud 68",
        formula: "GMR = sum m(x) w(x); peak = max m(x); breadth = sum m(x), |x - peak| <= 5; up, down = max |m(x') - m(x)| / (x' - x) before, after the peak",
        limits: &["same-ages"],
        inputs: &[needed("rates", &[("age", Word), ("region?", Word), ("value|rate", Amount)])],
        parameters: &[
            setting("from", Values::Number(0.0, 130.0), "5"),
            setting("to", Values::Number(0.0, 130.0), "65"),
        ],
        make: ages::profile,
    },
    Recipe {
        id: "asylum.rrr/1",
        paper: "UNHCR, Refugee Data Finder, methodology",
        formula: "100 recognised / (recognised + complementary + rejected)",
        limits: &["rounded", "persons"],
        inputs: DECISIONS,
        parameters: &[],
        make: analysis::recognition,
    },
    Recipe {
        id: "asylum.tpr/1",
        paper: "UNHCR, Refugee Data Finder, methodology",
        formula: "100 (recognised + complementary) / (recognised + complementary + rejected)",
        limits: &["rounded", "persons"],
        inputs: DECISIONS,
        parameters: &[],
        make: analysis::protection,
    },
];

const DECISIONS: &[Input] = &[needed(
    "decisions",
    &[
        ("region|orig|coo_iso", Word),
        ("year?", Word),
        ("unit|dec_pc", Word),
        ("dest|coa_iso?", Word),
        ("procedure|procedure_type?", Word),
        ("level|dec_level?", Word),
        ("recognised|dec_recognized", Known),
        ("complementary|dec_other", Known),
        ("rejected|dec_rejected", Known),
    ],
)];
