# Documents out and in: the files of a text, and what came back.

downloads-title = Tekst şu görnüşlerde
downloads-clean = Sözler häzirki durşuna görä
downloads-marked = Açyk ýaýlar bilen; PDF faýlynda setirler belgilenen
downloads-bilingual = Iki dilde ýanma-ýan, ikinji dil: { $language }
downloads-machines = Maşynlar üçin (Akoma Ntoso 3.0)
downloads-translation = Terjimeçiniň programmasy üçin (XLIFF 2.0), terjime dili:

# What came back is dropped in.
drop-in-title = Faýl goýmak
drop-in-note = Yzyna gelen doldurylan nusgany (HTML ýa-da DOCX), düzedişleri belgilenen DOCX faýlyny ýa-da terjimäni (XLIFF) goýuň. Ilki Size näme girizilýändigi görkezilýär; Siz tassyklaýançaňyz hiç zat girizilmeýär.
drop-in-bound-html = HTML görnüşindäki nusganyň iň uly ölçegi: { $bound };
drop-in-bound = islendik beýleki faýlyň iň uly ölçegi: { $bound }.
drop-in-for-note = Nusgada onuň haýsy tarapa degişlidigi görkezilýär. DOCX faýly üçin üýtgetmeleriň kime degişlidigini saýlaň.
drop-in-for-file = Faýlda görkezilişi ýaly, görkezilmedik bolsa – sekretariatyň özi
drop-in-evidence-note = Mysal üçin, onuň bilen gelen hat. Islendik ýagdaýda faýlyň özi görkezilýär.
drop-in-read = Faýly okamak
drop-in-preview = { $number ->
    [0] Hiç zat girizilmeýär.
    [one] { $number } hereket girizilýär. Entek hiç zat girizilmedi.
   *[other] { $number } hereket girizilýär. Entek hiç zat girizilmedi.
}
drop-in-report = { $number ->
    [0] Hiç zat girizilmedi.
    [one] { $number } hereket girizildi.
   *[other] { $number } hereket girizildi.
}
drop-in-lost = Kabul edilmeýän bölekleriň sany: { $number }; sebäbi her biriniň ýanynda görkezilen.
drop-in-nothing-put = Hiç zat girizilmedi.
drop-in-hash = Heş (SHA-256)
drop-in-kept = Faýl şu heş bilen saklanýar.
drop-in-for = Hereketler şu tarapyň adyndan girizilýär: { $seat }.
drop-in-form = { $number } belgili tapgyryň nusgasy.
drop-in-docx = Bu tekstiň redaktirlenen DOCX faýly.
drop-in-translation = Terjime (XLIFF): { $source } → { $target }.
drop-in-same = Faýl tekstiň { $number } belgili ýazgydan soňky ýagdaýyny görkezýär. Şondan soň hiç bir abzas üýtgemedi.
drop-in-moved = Faýl tekstiň { $number } belgili ýazgydan soňky ýagdaýyny görkezýär. Şondan soň üýtgän abzaslar:
drop-in-lines = Giriziljek zatlar
drop-in-lines-put = Netijesi
drop-in-empty = Faýlda tekstden tapawutly hiç zat ýok.
drop-in-paragraph = Abzas { $paragraph }: terjime
drop-in-part = Faýlyň bölegi
drop-in-in-order = düzgüne laýyk
drop-in-asked = tassyklanmaly
drop-in-taken = kabul edildi
drop-in-before = öň kabul edilen
drop-in-unconfirmed = tassyklanmadyk
drop-in-refused = ret edildi
drop-in-not-taken = kabul edilmedi
drop-in-nothing = edilmeli zat ýok
drop-in-clash = Şol bir sözleri soňra başgalar üýtgetdi. Abzasa seredip, üýtgetmäni täzeden teklip ediň.
drop-in-confirm = Tassyklanmalylary hem girizmek
drop-in-put = Bu hereketleri girizmek
drop-in-to-text = Tekste geçmek
drop-in-another = Başga faýl
drop-in-unknown = Faýl şu ýerden alnan nusga hem, bu tekstiň DOCX faýly hem, XLIFF 2.0 hem däl.
drop-in-once-more = Bu faýl indi elde ýok. Ony ýene bir gezek goýuň.
drop-in-too-many = Faýlda rugsat edilen çäkden köp hereket bar. Çägi: { $bound }.
drop-in-other-text = Faýl başga tekste degişli: { $text }.
drop-in-other-process = Faýl başga prosese degişli.
drop-in-other-party = Nusga başga tarapa degişli: { $party }.
