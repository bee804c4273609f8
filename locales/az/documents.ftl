# Documents and sources.

rejection-documents-media-wrong = Bu növ fayl ({ $media }) qəbul edilmir.
rejection-documents-source-unknown = Belə mənbə göstərilməyib: { $source }.
rejection-documents-symbol-taken = { $symbol } simvolu tutulub.
rejection-documents-symbol-unknown = { $symbol } simvollu sənəd yoxdur.
rejection-documents-symbol-wrong = { $symbol } simvol deyil: böyük hərflər, rəqəmlər, nöqtə, defis və çəp xətt olmalıdır.
rejection-documents-version-empty = Versiyanın mətni və ya faylı olmalıdır.
documents-about = Sənəd haqqında
documents-known = Haqqında məlum olanlar
documents-versions = Dil versiyaları
documents-text-unknown = Mətni məlum deyil
documents-symbol-ours = simvol bu sayt tərəfindən verilib
documents-none = Sənəd yoxdur
documents-sources = Mənbələr
documents-no-sources = Hələ mənbə göstərilməyib.
