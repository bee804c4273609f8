# Documents and sources.

rejection-documents-media-wrong = Bu görnüşdäki faýl ({ $media }) kabul edilmeýär.
rejection-documents-source-unknown = Bu çeşme görkezilmändi: { $source }.
rejection-documents-symbol-taken = Bu şertli belgi eýýäm ulanylypdyr: { $symbol }.
rejection-documents-symbol-unknown = Beýle resminama ýok: { $symbol }.
rejection-documents-symbol-wrong = { $symbol } şertli belgi däl: baş harplar, sanlar, nokatlar, kese çyzyklar we ýapgyt çyzyklar ulanylýar.
rejection-documents-version-empty = Nusganyň teksti ýa-da faýly bolmalydyr.
documents-about = Resminama barada
documents-known = Ol barada belli maglumatlar
documents-versions = Dil nusgalary
documents-text-unknown = Teksti belli däl
documents-symbol-ours = şertli belgi şu saýt tarapyndan berildi
documents-none = Resminama ýok
documents-sources = Çeşmeler
documents-no-sources = Entek hiç bir çeşme görkezilmedi.

# The archive.
rejection-documents-archived-unknown = Arhiwde belgisi { $number } bolan faýl ýok.
rejection-documents-certainty-wrong = Sene bilen onuň anyklygy gabat gelmeýär.
archive-title = Arhiw
archive-lead = Prosesiň köne faýllary: her biriniň nireden tapylandygy we senesiniň näderejede anykdygy görkezilýär.
archive-none = Arhiwde hiç zat ýok.
archive-no-date = Senesi belli däl
archive-about = takmynan { $date }
archive-languages-unknown = dili belli däl
archive-same = Şol bir mazmunly faýl arhiwde eýýäm bar:
archive-about-file = Faýl barada
archive-entries = Ýazgyda
archive-add = Köne faýllary goşmak
archive-add-lead = Birbada birnäçe faýly saýlaň. Bu ýerde aýdylan zat hemmesine degişli; indiki ädimde her biri doldurylýar. Oňa çenli hiç zat ýazylmaýar.
archive-add-bounds = Bir gezekde iň köp: faýl sany { $files }, bilelikde { $bytes }.
archive-add-files = Faýllar
archive-add-read = Tablisa geçmek
archive-add-table = Her faýl barada maglumat
archive-add-table-lead = Faýllar bir gije-gündiz garaşýar. Diňe hemmesi dogry bolanda ýazylýar.
archive-add-put = Hemmesini ýazmak
archive-add-leave-out = Bu faýly girizmezlik
archive-add-nothing = Hiç zat ýazylmady.
archive-add-none = Faýl saýlanmady.
archive-add-done = Ýazylan faýllar: { $number }.
archive-text = Faýlyň teksti
archive-text-found = Tekst faýlyň özünden tapyldy.
archive-text-machine = Tekst skandan maşyn arkaly okaldy; ýalňyş bolup biler.
archive-text-none = Faýlda tekst tapylmady.
archive-text-waiting = Faýl entek okalmady.
archive-text-missing = Tekst ýok. Faýly okamak üçin serwerde şular ýetenok: { $programs }.
archive-text-failed = Tekst ýok: faýl zaýalanan, okamak üçin gaty uly ýa-da okamak gaty uzaga çekdi.
archive-text-cut = Faýlyň diňe başy okaldy.
archive-text-page = Sahypa { $number }

# Deadlines of translators.
rejection-documents-translation-of-what = Nämäniň terjime edilýändigini görkeziň: şertli belgisi bilen resminama ýa-da duşuşygy bilen tekst; ikisinden biri.
rejection-documents-due-inexact = Möhlet aýy we ýyly bilen doly gündir.
rejection-documents-due-none = Aýrylmaly möhlet ýok.
documents-translations = Terjimeler
documents-language-current = çeşmesi bilen deň
# What the command that archives whole folders says of a file, and of the table of files.
archive-file-twice = Şol bir at iki bukjada gelýär.
archive-file-name = Ady görkezip bolmaýar: onda ekrany dolandyrýan belgiler bar ýa-da ol { $bytes } baýtdan uzyn.
archive-file-link = Bu salgylanma, salgylanmalar boýunça geçilmeýär.
archive-file-deep = Faýl { $most } bukjadan has çuňda ýerleşýär.
archive-file-type = Bu PDF, DOCX, XLSX, PPTX, ýönekeý tekst, JPEG, PNG ýa-da WebP däl, ýa-da mazmuny giňeltmesine gabat gelmeýär.
archive-file-special = Bu adaty faýl däl.
archive-file-unread = Faýly okap bolmaýar.
archive-file-empty = Faýl boş.
archive-file-long = Faýl { $bytes } baýtdan uly.
archive-file-absent = Tablisada bu faýlyň ady bar, emma faýlyň özi ýok.
archive-file-changed = Faýl okalýan wagtynda üýtgedi.
archive-files-many = Faýllar: { $number }. Bir gezekde iň köp kabul edilýäni: { $most }.
archive-table-header = Tablisanyň sözbaşy setiri ýok.
archive-table-column = { $name } sütüni göz öňünde tutulmandyr. Göz öňünde tutulan sütünler: { $columns }.
archive-table-columns = Her sütün bir gezek gelýär, { $name } sütüni hökmanydyr.
archive-table-cells = Öýjükler: { $number }. Sütünler: { $columns }.
archive-table-nameless = Setirde haýsy faýl baradadygy görkezilmändir.
archive-table-twice = { $name } faýly iki gezek gelýär.
