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

# The archive.
rejection-documents-archived-unknown = Arxivdə { $number } nömrəli fayl yoxdur.
rejection-documents-certainty-wrong = Tarix və onun dəqiqliyi uyğun gəlmir.
archive-title = Arxiv
archive-lead = Prosesin köhnə faylları: hər birinin harada tapıldığı və tarixinin nə dərəcədə dəqiq olduğu göstərilir.
archive-none = Arxivdə heç nə yoxdur.
archive-no-date = Tarixi məlum deyil
archive-about = təxminən { $date }
archive-languages-unknown = dili məlum deyil
archive-same = Eyni məzmunlu fayl artıq arxivdədir:
archive-about-file = Fayl haqqında
archive-entries = Qeydlərdə
archive-add = Köhnə fayllar əlavə etmək
archive-add-lead = Bir neçə fayl birdən seçin. Burada deyilən hamısına aiddir; növbəti addımda hər biri tamamlanır. Ondan əvvəl heç nə qeydə alınmır.
archive-add-bounds = Birdəfəyə ən çoxu: fayl sayı { $files }, birlikdə { $bytes }.
archive-add-files = Fayllar
archive-add-read = Cədvələ keçmək
archive-add-table = Hər fayl haqqında məlumat
archive-add-table-lead = Fayllar bir gün gözləyir. Yalnız hamısı qaydasında olduqda qeydə alınır.
archive-add-put = Hamısını qeydə almaq
archive-add-leave-out = Bu faylı daxil etməmək
archive-add-nothing = Heç nə qeydə alınmadı.
archive-add-none = Fayl seçilməyib.
archive-add-done = Qeydə alınan fayllar: { $number }.
archive-text = Faylın mətni
archive-text-found = Mətn faylın özündədir.
archive-text-machine = Mətn skandan maşınla oxunub; səhv ola bilər.
archive-text-none = Faylda mətn tapılmadı.
archive-text-waiting = Fayl hələ oxunmayıb.
archive-text-missing = Mətn yoxdur. Faylı oxumaq üçün serverdə bunlar çatmır: { $programs }.
archive-text-failed = Mətn yoxdur: fayl zədələnib, oxunmaq üçün çox böyükdür və ya oxunması çox uzun çəkib.
archive-text-cut = Faylın yalnız əvvəli oxunub.
archive-text-page = Səhifə { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Nəyin tərcümə olunduğunu göstərin: simvolu ilə sənəd və ya görüşü ilə mətn; ikisindən biri.
rejection-documents-due-inexact = Müddət ili və ayı ilə birlikdə tam gündür.
rejection-documents-due-none = Ləğv olunası müddət yoxdur.
documents-translations = Tərcümələr
documents-language-current = mənbə ilə birdir
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Eyni ad iki qovluqda var.
archive-file-name = Ad göstərilə bilməz: onda ekranı idarə edən işarələr var və ya o, { $bytes } baytdan uzundur.
archive-file-link = Bu, keçiddir; keçidlər izlənilmir.
archive-file-deep = Fayl { $most } qovluqdan daha dərində yerləşir.
archive-file-type = Bu, PDF, DOCX, XLSX, PPTX, sadə mətn, JPEG, PNG və ya WebP deyil, yaxud məzmunu ad uzantısına uyğun gəlmir.
archive-file-special = Bu, adi fayl deyil.
archive-file-unread = Fayl oxuna bilmir.
archive-file-empty = Fayl boşdur.
archive-file-long = Fayl { $bytes } baytdan böyükdür.
archive-file-absent = Cədvəldə bu faylın adı var, lakin faylın özü yoxdur.
archive-file-changed = Fayl oxunarkən dəyişib.
archive-files-many = Fayllar: { $number }. Birdəfəyə ən çoxu qəbul edilir: { $most }.
archive-table-header = Cədvəlin başlıq sətri yoxdur.
archive-table-column = { $name } sütunu nəzərdə tutulmayıb. Nəzərdə tutulanlar: { $columns }.
archive-table-columns = Hər sütun bir dəfə göstərilir; { $name } sütunu mütləqdir.
archive-table-cells = Xanalar: { $number }. Sütunlar: { $columns }.
archive-table-nameless = Sətirdə hansı fayldan söhbət getdiyi göstərilməyib.
archive-table-twice = { $name } faylı iki dəfə göstərilib.
