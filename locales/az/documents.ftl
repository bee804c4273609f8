# Documents and sources.

rejection-documents-media-wrong = Bu növ fayl ({ $media }) qəbul edilmir.
rejection-documents-source-unknown = { $source } mənbəyi göstərilməyib.
rejection-documents-symbol-taken = { $symbol } simvolu tutulub.
rejection-documents-symbol-unknown = { $symbol } simvollu sənəd yoxdur.
rejection-documents-symbol-wrong = { $symbol } simvol deyil: böyük hərflər, rəqəmlər, nöqtə, defis və çəp xətt olmalıdır.
rejection-documents-version-empty = Versiyanın mətni və ya faylı olmalıdır.
