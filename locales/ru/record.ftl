# The record and its proofs.

rejection-record-already-open = Запись уже открыта.
rejection-record-not-open = Запись не открыта: первым должно быть действие record.open.
