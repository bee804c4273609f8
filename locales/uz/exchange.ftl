# Documents out and in: the files of a text, and what came back.

downloads-title = Ushbu matnni yuklab olish
downloads-clean = Soʻzlar hozirgi holatida
downloads-marked = Ochiq qavslar bilan; PDFda satrlar raqamlangan
downloads-bilingual = Ikki tilda yonma-yon; ikkinchi til: { $language }
downloads-machines = Mashinalar uchun (Akoma Ntoso 3.0)
downloads-translation = Tarjimon dasturi uchun (XLIFF 2.0), tarjima tili:

# What came back is dropped in.
drop-in-title = Fayl yuklash
drop-in-note = Qaytib kelgan shaklni (HTML yoki DOCX), tuzatishlari koʻrsatilgan DOCX faylini yoki tarjimani (XLIFF) yuklang. Avval nima bajarilishini koʻrasiz; siz aytmaguningizcha hech narsa bajarilmaydi.
drop-in-bound-html = HTML shaklning hajmi koʻpi bilan { $bound },
drop-in-bound = boshqa har qanday fayl koʻpi bilan { $bound }.
drop-in-for-note = Shaklda u qaysi tomon uchun ekani koʻrsatilgan. DOCX uchun tuzatishlar kimniki ekanini tanlang.
drop-in-for-file = Faylda koʻrsatilganidek, aks holda kotibiyatning oʻzi
drop-in-evidence-note = Masalan, fayl bilan birga kelgan xat. Faylning oʻzi har qanday holatda manba sifatida koʻrsatiladi.
drop-in-read = Faylni oʻqish
drop-in-preview = { $number ->
    [0] Hech qanday amal bajarilmaydi.
    [one] { $number } ta amal bajariladi. Hozircha hech narsa bajarilgani yoʻq.
   *[other] { $number } ta amal bajariladi. Hozircha hech narsa bajarilgani yoʻq.
}
drop-in-report = { $number ->
    [0] Birorta ham amal bajarilmadi.
    [one] { $number } ta amal bajarildi.
   *[other] { $number } ta amal bajarildi.
}
drop-in-lost = { $number } ta qism olinmadi; sababi yonida koʻrsatilgan.
drop-in-nothing-put = Hech narsa bajarilmadi.
drop-in-hash = Xesh (SHA-256)
drop-in-kept = Fayl shu xesh bilan saqlanadi.
drop-in-for = Amallar kim nomidan bajariladi: { $seat }.
drop-in-form = { $number }-bosqich shakli.
drop-in-docx = Ushbu matnning tahrirlangan DOCX fayli.
drop-in-translation = Tarjima (XLIFF): { $source } → { $target }.
drop-in-same = Faylda matnning { $number }-qayddan keyingi holati berilgan. Shundan beri birorta band oʻzgarmagan.
drop-in-moved = Faylda matnning { $number }-qayddan keyingi holati berilgan. Shundan beri oʻzgargan bandlar:
drop-in-lines = Nima bajariladi
drop-in-lines-put = Natijasi
drop-in-empty = Fayl matndan hech narsasi bilan farq qilmaydi.
drop-in-paragraph = { $paragraph }-band: tarjima
drop-in-part = Faylning bir qismi
drop-in-in-order = tartibga muvofiq
drop-in-asked = tasdiqlash kerak
drop-in-taken = olindi
drop-in-before = avval olingan
drop-in-unconfirmed = tasdiqlanmadi
drop-in-refused = rad etildi
drop-in-not-taken = olinmadi
drop-in-nothing = bajariladigan ish yoʻq
drop-in-clash = Xuddi shu soʻzlarni bu orada boshqalar oʻzgartirgan. Bandga qarang va oʻzgartirishni qaytadan taklif qiling.
drop-in-confirm = Tasdiqlanishi kerak boʻlganlarni ham bajarish
drop-in-put = Ushbu amallarni bajarish
drop-in-to-text = Matnga oʻtish
drop-in-another = Boshqa fayl
drop-in-unknown = Fayl bu yerdan yuklab olingan shakl ham, ushbu matnning DOCX fayli ham, XLIFF 2.0 ham emas.
drop-in-once-more = Bu fayl endi saqlanib turgani yoʻq. Uni yana bir marta yuklang.
drop-in-too-many = Fayl { $bound } tadan koʻp amalni talab qiladi.
drop-in-other-text = Fayl boshqa matnga tegishli: { $text }.
drop-in-other-process = Fayl boshqa jarayonga tegishli.
drop-in-other-party = Shakl boshqa tomon uchun: { $party }.
