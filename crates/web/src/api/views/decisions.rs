//! What was decided about a text: where it stands, positions, statements, adoption, signatures.

use procedure::decisions::view::{DecisionView, SignatureView, StatementView, decision as decision_of, signatories};

use super::super::Ask;
use super::super::problem::Problem;
use super::super::routes::addresses;
use super::{At, File, Made, Shown, Texts, count, each, forms, texts, word};

forms! {
    /// What was decided about a text.
    Decision = "decision" {
        /// `draft`, `summary` or `adopted`.
        standing: String,
        /// True if the rules say that texts bind those who adopt them.
        binds: bool,
        /// When it was put, while it is before the meeting.
        put: Option<At>,
        /// What would follow if a result was declared now, for those who follow the meeting.
        outcome: Option<Outcome>,
        /// Who is in the base, and why.
        base_lines: Vec<BaseLine>,
        /// Whose objection counts.
        base: Vec<String>,
        /// The presence that a decision asks for.
        quorum: Option<Quorum>,
        /// Positions expressed, where the reader may know whose.
        positions: Vec<Position>,
        /// How many objections stand.
        objections: u64,
        /// Who objects, where the reader may know.
        objectors: Vec<String>,
        /// How often it was declared not adopted.
        not_adopted: u64,
        /// The adoption.
        adopted: Option<Adopted>,
        /// The Chair's summary.
        summary: Option<Adopted>,
        /// Statements that parties attached, oldest first.
        statements: Vec<Statement>,
        /// True while its symbol is that of a draft.
        provisional: bool,
        /// Scans and certified copies.
        originals: Vec<Original>,
    }
    /// What would follow.
    Outcome = "outcome" {
        /// How the process decides.
        mode: String,
        /// What would follow.
        verdict: String,
        /// Why, the weightiest first, as the stable ids of grounds.
        grounds: Vec<String>,
    }
    /// A party and its place in the base.
    BaseLine = "base-line" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: String,
        /// True if its objection counts.
        counts: bool,
        /// Why, or why not.
        why: String,
    }
    /// The presence that a decision asks for.
    Quorum = "quorum" {
        /// Members that are present.
        present: u64,
        /// Members of which the fraction is taken.
        of: u64,
        /// How many must be present; nothing where the rules leave it undefined.
        needed: Option<u64>,
    }
    /// A position that was expressed.
    Position = "position" {
        /// Whose.
        capacity: String,
        /// What.
        position: String,
    }
    /// A text that was adopted, or issued as a summary.
    Adopted = "adopted" {
        /// The entry and time.
        made: Made,
        /// Its symbol.
        symbol: String,
        /// The hash that stands for it.
        hash: String,
    }
    /// A statement attached to a text.
    Statement = "attached-statement" {
        /// Its ordinal.
        statement: u32,
        /// Whose it is.
        party: String,
        /// What it is.
        kind: String,
        /// The paragraphs it is about; none for the whole text.
        paragraphs: Vec<u32>,
        /// Its words.
        words: Texts,
        /// The entry and time.
        made: Made,
        /// The entry and time that withdrew it.
        ended: Option<Made>,
    }
    /// A scan or a certified copy.
    Original = "original" {
        /// The entry and time.
        made: Made,
        /// The file.
        file: File,
    }
    /// Signatures on a text.
    Signatures = "signatures" {
        /// Those who may sign, by short name.
        signatories: Vec<String>,
        /// Signatures, by party.
        signatures: Vec<Signature>,
        /// Who initialled, by party.
        initials: Vec<Signature>,
    }
    /// A signature.
    Signature = "signature" {
        /// The party.
        party: String,
        /// How.
        mode: String,
        /// What it rests on.
        evidence: String,
        /// The signatory.
        signatory: Shown,
        /// The signatory's office.
        office: Texts,
        /// The entry and time.
        made: Made,
        /// The scan, or the signed PDF.
        file: Option<File>,
        /// Whether the signatures in the file hold, where it could be checked.
        holds: Option<bool>,
        /// Until when a signature ad referendum is to be confirmed.
        confirm_by: Option<At>,
        /// Its confirmation.
        confirmed: Option<Made>,
    }
}

addresses! {
    below "/v1/{process}";
    /// What was decided about a text.
    view "read-decision" "/meetings/{meeting}/texts/{text}/decision" [] => decision;
    /// Signatures on a text.
    view "read-signatures" "/meetings/{meeting}/texts/{text}/signatures" [] => signatures;
}

impl Ask<'_> {
    /// What was decided about the text that the address names.
    pub(super) fn decided(&self) -> Result<DecisionView, Problem> {
        let (of, draft) = self.draft()?;
        let process = self.draw.process();
        let reader = self.reader(self.draw.audience_on(&of, &draft));
        Ok(decision_of((&process.state, &process.vault), &of, &draft, reader))
    }
}

fn statement(view: &StatementView) -> Statement {
    Statement {
        statement: view.statement,
        party: view.party.to_string(),
        kind: word(view.kind),
        paragraphs: view.paragraphs.clone(),
        words: texts(&view.words),
        made: Made::of((view.entry, view.at)),
        ended: view.ended.map(Made::of),
    }
}

fn decision(ask: &Ask<'_>) -> Result<Decision, Problem> {
    let view = ask.decided()?;
    let outcome = view.outcome.as_ref().map(|outcome| Outcome {
        mode: outcome.mode.word().to_owned(),
        verdict: word(outcome.verdict),
        grounds: outcome.grounds.iter().map(|explained| word(explained.ground)).collect(),
    });
    let base_line = |line: &procedure::decisions::base::BaseLine| BaseLine {
        party: line.party.to_string(),
        status: word(line.status),
        counts: line.counts,
        why: word(line.why),
    };
    let adopted = view.adopted.as_ref().map(|(entry, at, adopted)| Adopted {
        made: Made::of((*entry, *at)),
        symbol: adopted.symbol.clone(),
        hash: adopted.hash.to_string(),
    });
    let summary = view.summary.as_ref().map(|(entry, at, issued)| Adopted {
        made: Made::of((*entry, *at)),
        symbol: issued.symbol.clone(),
        hash: issued.hash.to_string(),
    });
    Ok(Decision {
        standing: word(view.standing),
        binds: view.binds,
        put: view.put.map(At::of),
        outcome,
        base_lines: view.base_lines.iter().map(base_line).collect(),
        base: each(&view.base),
        quorum: view.quorum.map(|quorum| Quorum {
            present: count(quorum.present),
            of: count(quorum.of),
            needed: quorum.needed.map(count),
        }),
        positions: view
            .positions
            .iter()
            .map(|(capacity, position)| Position { capacity: capacity.to_string(), position: word(position) })
            .collect(),
        objections: count(view.objections),
        objectors: each(&view.objectors),
        not_adopted: count(view.not_adopted),
        adopted,
        summary,
        statements: view.statements.iter().map(statement).collect(),
        provisional: view.provisional,
        originals: view
            .originals
            .iter()
            .map(|(entry, at, original)| Original { made: Made::of((*entry, *at)), file: File::of(&original.file) })
            .collect(),
    })
}

fn signature(view: &SignatureView) -> Signature {
    Signature {
        party: view.party.to_string(),
        mode: word(view.mode),
        evidence: word(view.evidence),
        signatory: Shown::of(&view.signatory),
        office: texts(&view.office),
        made: Made::of((view.entry, view.at)),
        file: view.file.as_ref().map(File::of),
        holds: view.holds,
        confirm_by: view.confirm_by.map(At::of),
        confirmed: view.confirmed.as_ref().map(|(entry, at, _)| Made::of((*entry, *at))),
    }
}

fn signatures(ask: &Ask<'_>) -> Result<Signatures, Problem> {
    let (of, _) = ask.draft()?;
    let view = ask.decided()?;
    Ok(Signatures {
        signatories: each(signatories(ask.draw.state(), &of)),
        signatures: view.signatures.iter().map(signature).collect(),
        initials: view.initials.iter().map(signature).collect(),
    })
}
