# The record and its proofs.

rejection-record-already-open = Qeyd artıq açılıb.
rejection-record-not-open = Qeyd açılmayıb: ilk hərəkət record.open olmalıdır.
