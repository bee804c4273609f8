//! Matrix scaling: the table that has given margins and the odds of another (iterative proportional fitting, accelerated).
//!
//! Sweeps over columns and rows approach the margins slowly where most people stay where they are. The margins are also where
//! a convex function is least (its gradient is what the margins miss), so between sweeps Newton's step is taken; it is kept
//! where it helps. Factors are 1 + d or 1 / (1 - d) in place of an exponential: the same to the first order, always positive,
//! and the same bits on every machine.

use super::matrix::{Matrix, solve, sum};

/// Sweeps at most.
const SWEEPS_MAX: usize = 4_000;
/// After so many sweeps in which the gap hardly changed, the margins cannot be met.
const SWEEPS_PATIENT: usize = 200;
/// Sweeps before the first step of Newton's, and after one that did not help.
const SWEEPS_BETWEEN: usize = 6;

/// A table with its margins, and what they miss.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// The table.
    pub table: Matrix,
    /// The largest difference from a margin, as a share of that margin.
    pub gap: f64,
    /// How many sweeps were made.
    pub sweeps: usize,
}

/// Fits a table to margins. Margins that are zero give zero; a margin that is not given is left as it comes.
///
/// `tolerance` is a share of each margin. Where the margins cannot be met `gap` says by how much.
pub fn fit(table: Matrix, rows: Option<&[f64]>, columns: Option<&[f64]>, tolerance: f64) -> Fitted {
    let mut fitted = Fitted { table, gap: 0.0, sweeps: 0 };
    let (Some(rows), Some(columns)) = (rows, columns) else {
        columns.into_iter().for_each(|columns| to_columns(&mut fitted.table, columns));
        rows.into_iter().for_each(|rows| to_rows(&mut fitted.table, rows));
        return fitted;
    };
    let mut sweep = |table: &mut Matrix| {
        fitted.sweeps += 1;
        to_columns(table, columns);
        to_rows(table, rows);
        gap(table, rows, columns)
    };
    let mut best = sweep(&mut fitted.table);
    let mut next = SWEEPS_BETWEEN;
    let (mut made, mut earlier) = (1, f64::INFINITY);
    while best > tolerance && made < SWEEPS_MAX {
        made += 1;
        if made % SWEEPS_PATIENT == 0 {
            if best > 0.99 * earlier {
                break;
            }
            earlier = best;
        }
        if made > next
            && let Some(mut stepped) = step(&fitted.table, rows, columns)
        {
            let reached = sweep(&mut stepped);
            if reached < best {
                (fitted.table, best) = (stepped, reached);
                continue;
            }
            next = made + SWEEPS_BETWEEN;
        }
        best = sweep(&mut fitted.table);
    }
    // One step more costs little and gives what the numbers can hold.
    if best > 0.0
        && best <= tolerance
        && let Some(mut stepped) = step(&fitted.table, rows, columns)
    {
        let reached = sweep(&mut stepped);
        if reached < best {
            (fitted.table, best) = (stepped, reached);
        }
    }
    fitted.gap = best;
    fitted
}

/// Plain sweeps, as the method is described: for comparison.
pub fn fit_plainly(mut table: Matrix, rows: &[f64], columns: &[f64], sweeps: usize) -> Fitted {
    for _ in 0..sweeps {
        to_columns(&mut table, columns);
        to_rows(&mut table, rows);
    }
    let gap = gap(&table, rows, columns);
    Fitted { table, gap, sweeps }
}

fn to_columns(table: &mut Matrix, columns: &[f64]) {
    let factors: Vec<f64> = columns.iter().zip(table.column_sums()).map(|(wanted, sum)| share(*wanted, sum)).collect();
    for row in table.rows_mut() {
        row.iter_mut().zip(&factors).for_each(|(cell, factor)| *cell *= factor);
    }
}

fn to_rows(table: &mut Matrix, rows: &[f64]) {
    for (row, wanted) in table.rows_mut().zip(rows) {
        let factor = share(*wanted, sum(row));
        row.iter_mut().for_each(|cell| *cell *= factor);
    }
}

fn share(wanted: f64, sum: f64) -> f64 {
    if sum > 0.0 { wanted / sum } else { 0.0 }
}

fn gap(table: &Matrix, rows: &[f64], columns: &[f64]) -> f64 {
    let missed = |wanted: &f64, sum: f64| if *wanted > 0.0 { (sum - wanted).abs() / wanted } else { sum.abs() };
    let of_columns = columns.iter().zip(table.column_sums()).map(|(wanted, sum)| missed(wanted, sum));
    let of_rows = rows.iter().zip(table.row_sums()).map(|(wanted, sum)| missed(wanted, sum));
    of_columns.chain(of_rows).fold(0.0, f64::max)
}

/// Newton's step from a table whose rows have their margins.
///
/// With the factors of the rows put in terms of those of the columns, what is left to solve is a Laplacian: columns are
/// tied by the rows that they share.
fn step(table: &Matrix, rows: &[f64], columns: &[f64]) -> Option<Matrix> {
    let width = table.width();
    let mut ties = Matrix::zero(width, width);
    for (row, wanted) in table.rows().zip(rows).filter(|(_, wanted)| **wanted > 0.0) {
        let filled: Vec<(usize, f64)> = row.iter().copied().enumerate().filter(|(_, cell)| *cell > 0.0).collect();
        for (j, cell) in &filled {
            let part = cell / wanted;
            let target = ties.row_mut(*j);
            for (l, other) in filled.iter().filter(|(l, _)| l != j) {
                if let Some(tie) = target.get_mut(*l) {
                    *tie -= part * other;
                }
            }
        }
    }
    for j in 0..width {
        let own = -sum(ties.row(j));
        ties.set(j, j, own);
    }
    let missing: Vec<f64> = columns.iter().zip(table.column_sums()).map(|(wanted, sum)| wanted - sum).collect();
    let change = solve(ties, missing)?;
    let mut stepped = table.clone();
    for (row, wanted) in stepped.rows_mut().zip(rows).filter(|(_, wanted)| **wanted > 0.0) {
        let pull = row.iter().zip(&change).fold(0.0, |sum, (cell, change)| sum + cell * change);
        let factor = factor(-pull / wanted);
        row.iter_mut().zip(&change).for_each(|(cell, change)| *cell *= factor * self::factor(*change));
    }
    Some(stepped)
}

fn factor(change: f64) -> f64 {
    if change >= 0.0 { 1.0 + change } else { 1.0 / (1.0 - change) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_two_has_its_margins() {
        let near = |found: &Fitted, wanted: [f64; 4]| {
            assert!(
                found.table.cells().iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < 1e-9),
                "{found:?}"
            );
        };
        let seed = Matrix::of(&[vec![5.0, 2.0], vec![1.0, 7.0]]);
        let found = fit(seed, Some(&[18.0, 20.0]), Some(&[16.0, 22.0]), 1e-13);
        near(&found, [13.250_193_203_2, 4.749_806_796_8, 2.749_806_796_8, 17.250_193_203_2]);
        let flat = fit(Matrix::of(&vec![vec![1.0; 2]; 2]), Some(&[18.0, 20.0]), Some(&[16.0, 22.0]), 1e-13);
        near(&flat, [7.578_947_368_42, 10.421_052_631_58, 8.421_052_631_58, 11.578_947_368_42]);
    }

    #[test]
    fn the_accelerated_way_ends_where_plain_sweeps_end() {
        // Nearly all stay: plain sweeps crawl.
        let seed = Matrix::of(&[vec![1e6, 3.0, 1.0], vec![2.0, 5e6, 4.0], vec![7.0, 1.0, 2e6]]);
        let (rows, columns) = ([1_000_100.0, 5_000_050.0, 2_000_010.0], [1_000_060.0, 5_000_080.0, 2_000_020.0]);
        let fast = fit(seed.clone(), Some(&rows), Some(&columns), 1e-13);
        assert!(fast.gap <= 1e-13 && fast.sweeps < 40, "{fast:?}");
        let slow = fit_plainly(seed, &rows, &columns, 2_000_000);
        let near = fast.table.cells().iter().zip(slow.table.cells()).all(|(a, b)| (a - b).abs() < 1e-4);
        assert!(near, "{fast:?}\n{slow:?}");
    }

    #[test]
    fn margins_that_cannot_be_met_are_given_up_soon() {
        // The third place of birth lives in the third area alone, which has fewer people.
        let seed = Matrix::of(&[vec![9.0, 1.0, 0.0], vec![2.0, 5.0, 0.0], vec![0.0, 0.0, 4.0]]);
        let found = fit(seed, Some(&[10.0, 7.0, 5.0]), Some(&[11.0, 7.0, 4.0]), 1e-11);
        assert!(found.gap > 0.1 && found.sweeps <= 1_000, "{found:?}");
        assert!(found.table.cells().iter().all(|cell| cell.is_finite() && *cell >= 0.0));
    }

    #[test]
    fn margins_of_zero_give_zero_and_one_margin_is_enough() {
        let seed = Matrix::of(&[vec![1.0, 2.0], vec![3.0, 4.0]]);
        let found = fit(seed.clone(), Some(&[0.0, 5.0]), Some(&[5.0, 0.0]), 1e-12);
        assert_eq!(found.table.cells(), [0.0, 0.0, 5.0, 0.0]);
        assert_eq!(fit(seed, Some(&[6.0, 7.0]), None, 1e-12).table.cells(), [2.0, 4.0, 3.0, 4.0]);
    }
}
