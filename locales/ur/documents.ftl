# Documents and sources.

rejection-documents-media-wrong = اس قسم کی فائل ({ $media }) قبول نہیں کی جاتی۔
rejection-documents-source-unknown = یہ ماخذ درج نہیں کیا گیا: { $source }۔
rejection-documents-symbol-taken = یہ علامت پہلے سے استعمال میں ہے: { $symbol }۔
rejection-documents-symbol-unknown = اس علامت کی کوئی دستاویز نہیں: { $symbol }۔
rejection-documents-symbol-wrong = { $symbol } درست علامت نہیں: علامت بڑے لاطینی حروف، ہندسوں، نقطوں، ہائفن اور ترچھی لکیروں پر مشتمل ہوتی ہے۔
rejection-documents-version-empty = ہر نسخے میں متن یا فائل ہونا لازم ہے۔
documents-about = دستاویز کے بارے میں
documents-known = اس کے بارے میں جو معلوم ہے
documents-versions = مختلف زبانوں کے نسخے
documents-text-unknown = متن معلوم نہیں
documents-symbol-ours = علامت اس سائٹ کی دی ہوئی ہے
documents-none = کوئی دستاویز نہیں
documents-sources = مآخذ
documents-no-sources = ابھی کوئی ماخذ درج نہیں کیا گیا۔
