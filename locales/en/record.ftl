# The record and its proofs.

rejection-record-already-open = The record is open already.
rejection-record-not-open = The record is not open: the first act is record.open.
