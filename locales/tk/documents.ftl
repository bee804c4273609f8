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
