//! A dense table of numbers, row by row. Sums go from the first cell to the last, so that they have the same bits everywhere.

/// Numbers in rows and columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// All zero.
    pub fn zero(rows: usize, columns: usize) -> Self {
        Self { columns, cells: vec![0.0; rows.saturating_mul(columns)] }
    }

    /// From rows of one length; what a short row lacks is zero.
    pub fn of(rows: &[Vec<f64>]) -> Self {
        let columns = rows.first().map_or(0, Vec::len);
        let mut made = Self::zero(rows.len(), columns);
        for (i, row) in rows.iter().enumerate() {
            row.iter().enumerate().for_each(|(j, value)| made.set(i, j, *value));
        }
        made
    }

    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.cells.len().checked_div(self.columns).unwrap_or(0)
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.columns
    }

    /// A cell; outside there is nothing, which is zero.
    pub fn at(&self, row: usize, column: usize) -> f64 {
        if column >= self.columns {
            return 0.0;
        }
        self.cells.get(row * self.columns + column).copied().unwrap_or_default()
    }

    /// Puts a number into a cell.
    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        if column < self.columns
            && let Some(cell) = self.cells.get_mut(row * self.columns + column)
        {
            *cell = value;
        }
    }

    /// Adds to a cell.
    pub fn add(&mut self, row: usize, column: usize, value: f64) {
        self.set(row, column, self.at(row, column) + value);
    }

    /// A row.
    pub fn row(&self, row: usize) -> &[f64] {
        let start = row * self.columns;
        self.cells.get(start..start + self.columns).unwrap_or_default()
    }

    /// A row that can be changed.
    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        let start = row * self.columns;
        self.cells.get_mut(start..start + self.columns).unwrap_or_default()
    }

    /// The rows in order.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks_exact(self.columns.max(1))
    }

    /// The rows in order, to be changed.
    pub fn rows_mut(&mut self) -> impl Iterator<Item = &mut [f64]> {
        self.cells.chunks_exact_mut(self.columns.max(1))
    }

    /// The cells in order.
    pub fn cells(&self) -> &[f64] {
        &self.cells
    }

    /// The sum of each row.
    pub fn row_sums(&self) -> Vec<f64> {
        self.rows().map(sum).collect()
    }

    /// The sum of each column.
    pub fn column_sums(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.columns];
        for row in self.rows() {
            sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
        sums
    }

    /// The sum of all.
    pub fn total(&self) -> f64 {
        sum(&self.cells)
    }

    /// The cells of the diagonal.
    pub fn diagonal(&self) -> Vec<f64> {
        (0..self.height().min(self.columns)).map(|i| self.at(i, i)).collect()
    }

    /// Every cell with its row and column, but for those on the diagonal.
    pub fn off_diagonal(&self) -> impl Iterator<Item = (usize, usize, f64)> + '_ {
        let cells = self.rows().enumerate();
        cells
            .flat_map(|(i, row)| row.iter().enumerate().map(move |(j, value)| (i, j, *value)))
            .filter(|(i, j, _)| i != j)
    }

    /// The same with rows and columns exchanged.
    #[must_use]
    pub fn transposed(&self) -> Self {
        let mut made = Self::zero(self.columns, self.height());
        for (i, row) in self.rows().enumerate() {
            row.iter().enumerate().for_each(|(j, value)| made.set(j, i, *value));
        }
        made
    }

    /// Puts two rows in each other's place.
    fn exchange(&mut self, one: usize, other: usize) {
        for column in 0..self.columns {
            let (first, second) = (self.at(one, column), self.at(other, column));
            self.set(one, column, second);
            self.set(other, column, first);
        }
    }

    /// Nothing on the diagonal.
    pub fn clear_diagonal(&mut self) {
        (0..self.height()).for_each(|i| self.set(i, i, 0.0));
    }
}

/// The sum from the first to the last; of nothing it is zero, not minus zero.
pub fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

/// A count as a number.
pub fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// Solves `a x = y` for a square matrix and several right sides, by elimination with the largest pivot of each column.
///
/// Returns nothing where the rows cannot be told apart.
pub fn solve_any(mut a: Matrix, mut y: Matrix) -> Option<Matrix> {
    /// A pivot that is smaller in proportion to the largest number of all is none.
    const LEAST: f64 = 1e-12;
    let size = a.height();
    if a.width() != size || y.height() != size {
        return None;
    }
    let largest = a.cells.iter().fold(0.0_f64, |most, cell| most.max(cell.abs()));
    for j in 0..size {
        let below = (j..size).max_by(|one, other| {
            // Of those that are as large the first, so that the steps are the same everywhere.
            a.at(*one, j).abs().total_cmp(&a.at(*other, j).abs()).then(other.cmp(one))
        })?;
        let pivot = a.at(below, j);
        if pivot.abs() <= LEAST * largest || !pivot.is_finite() {
            return None;
        }
        a.exchange(j, below);
        y.exchange(j, below);
        let (own, right) = (a.row(j).to_vec(), y.row(j).to_vec());
        for i in (0..size).filter(|i| *i != j) {
            let part = a.at(i, j) / pivot;
            if part.abs() > 0.0 {
                a.row_mut(i).iter_mut().zip(&own).for_each(|(cell, own)| *cell -= part * own);
                y.row_mut(i).iter_mut().zip(&right).for_each(|(cell, own)| *cell -= part * own);
            }
        }
    }
    let pivots = a.diagonal();
    for (row, pivot) in y.rows_mut().zip(pivots) {
        row.iter_mut().for_each(|cell| *cell /= pivot);
    }
    y.cells.iter().all(|cell| cell.is_finite()).then_some(y)
}

/// Solves `a x = y` for a symmetric matrix without negative eigenvalues (Cholesky). What the equations leave free is zero.
///
/// Returns nothing where the matrix is not such a one.
pub fn solve(mut a: Matrix, mut y: Vec<f64>) -> Option<Vec<f64>> {
    /// A pivot that is smaller in proportion to what stood there is no pivot.
    const LEAST: f64 = 1e-13;
    let size = y.len();
    let before = a.diagonal();
    for j in 0..size {
        let below = a.cells.get_mut(j * size..)?;
        let (row, rest) = below.split_at_mut_checked(size)?;
        let own = row.get(..j)?;
        let pivot = row.get(j)? - own.iter().fold(0.0, |sum, value| sum + value * value);
        let free = pivot <= LEAST * before.get(j).copied().unwrap_or(0.0).abs().max(f64::MIN_POSITIVE);
        let pivot = if free { 0.0 } else { pivot.sqrt() };
        let known = own.iter().zip(&y).fold(*y.get(j)?, |left, (value, other)| left - value * other);
        *y.get_mut(j)? = if free { 0.0 } else { known / pivot };
        for lower in rest.chunks_exact_mut(size) {
            let (done, open) = lower.split_at_mut_checked(j)?;
            let cell = open.first_mut()?;
            let left = done.iter().zip(own).fold(*cell, |left, (value, other)| left - value * other);
            *cell = if free { 0.0 } else { left / pivot };
        }
        *row.get_mut(j)? = pivot;
    }
    for j in (0..size).rev() {
        let pivot = a.at(j, j);
        let known = y.get(j).copied()?;
        let value = if pivot > 0.0 { known / pivot } else { 0.0 };
        *y.get_mut(j)? = value;
        let row = a.row(j).get(..j)?;
        y.iter_mut().zip(row).for_each(|(other, cell)| *other -= cell * value);
    }
    y.iter().all(|value| value.is_finite()).then_some(y)
}
