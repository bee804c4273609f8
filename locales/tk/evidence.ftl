# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = San däl: { $text }
evidence-wrong-period = Döwür däl: { $text }
evidence-wrong-second = { $line } belgili setiriň açary üçin ikinji baha.
evidence-wrong-fields = Meýdanlar: { $found }; sözbaşyda: { $wanted }.
evidence-wrong-encoding = Setir UTF-8 kodlamasynda däl.
evidence-wrong-quotes = Dyrnak ýapylmandyr ýa-da ondan soň tekst gelýär.
evidence-wrong-code = “{ $list }” sanawynda ýok: { $text }
evidence-wrong-conflict = { $first } we { $second } dürli çäklerdir.
evidence-wrong-appended = Goşulmalydy, emma bazada başga baha bar.
evidence-refused-layout = Faýlyň gurluşy tanalmady; başga gurluşly CSV faýly üçin --mapping gerek.
evidence-refused-long = Rugsat berlenden uzyn, baýtda: { $bytes }. Ret edildi.
evidence-refused-rows = Gözegçilikler rugsat berlenden köp: { $most }. Ret edildi.
evidence-refused-words = { $column } sütüninde dürli sözler rugsat berlenden köp: { $most }. Ret edildi.
evidence-refused-broken = Faýl zaýalanan ýa-da görnüşi ýaly däl: { $text }
evidence-refused-mapping = Gabat getirme faýlyny ulanyp bolmaýar: { $text }
evidence-refused-faults = Ýalňyşlyklar: { $count }. Hiç zat ýüklenmedi.
evidence-refused-unmapped = Hiç bir sanawda ýok çäk kodlary: { $count }. Hiç zat ýüklenmedi.
evidence-asked-indicator = Bazada { $text } görkezijisi ýok. Barlary: { $known }
evidence-asked-area = Beýle çäk ýa-da topar ýok: { $text }
evidence-asked-period = Beýle döwür ýok: { $text }
evidence-asked-datasets = Bu görkeziji birnäçe maglumat toplumynda bar we olar hiç haçan garyşdyrylmaýar; --dataset bilen birini görkeziň ýa-da dataset boýunça toparlaň: { $all }
evidence-asked-units = Dürli birliklerdäki bahalar goşulmaýar ({ $all }); unit boýunça toparlaň ýa-da --unit bilen birini görkeziň.
evidence-asked-stock = San wagt boýunça goşulmaýar; bir döwri görkeziň ýa-da period boýunça toparlaň.
evidence-asked-group = Çap edilen topar ýurtlara ýa-da başga toparlara goşulmaýar: { $all }
evidence-asked-nothing = Soraga gabat gelýän gözegçilik ýok.
evidence-asked-field = --by beýle meýdany tanamaýar: { $text }
