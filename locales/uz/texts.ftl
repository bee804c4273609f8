# Texts under negotiation.

rejection-texts-authentic-missing = Matnning autentik tildagi varianti yoʻq: { $language }.
rejection-texts-before-decision = Matn qaror uchun koʻrib chiqishga qoʻyilgan va hozir oʻzgarmaydi: { $text }.
rejection-texts-frozen = Matn qabul qilingan va endi oʻzgarmaydi: { $text }.
rejection-texts-language-missing = Matnda kamida bitta autentik til boʻlishi zarur.
rejection-texts-language-unknown = Matnning bu tildagi varianti yoʻq: { $language }.
rejection-texts-may-not-propose = Qoidalarda bunday maqomdagi ishtirokchining matn taklif qilishi nazarda tutilmagan: { $status }.
rejection-texts-not-your-proposal = { $proposal } taklifi sizniki emas.
rejection-texts-nothing-changes = Hech narsa oʻzgarmaydi.
rejection-texts-paragraph-unknown = Bunday band yoʻq: { $paragraph }.
rejection-texts-proposal-closed = { $proposal } taklifi endi ochiq emas.
rejection-texts-proposal-unknown = Bunday taklif yoʻq: { $proposal }.
rejection-texts-text-unknown = Bunday matn yoʻq: { $text }.
rejection-texts-words-ambiguous = “{ $words }” soʻzlari bandda bir martadan koʻp uchraydi; koʻproq iqtibos keltiring.
rejection-texts-words-gone = Soʻzlar bu orada oʻzgargan; bandga yana bir bor qarang.
rejection-texts-words-not-found = “{ $words }” soʻzlari bandda yoʻq.
rejection-texts-comment-unknown = Bunday mulohaza yoʻq: { $comment }.
rejection-texts-comment-withdrawn = { $comment }-mulohaza qaytarib olingan.
rejection-texts-contribution-closed = { $contribution }-hissa jamlangan yoki qaytarib olingan.
rejection-texts-contribution-unknown = Tomoningizda bunday hissa yoʻq: { $contribution }.
rejection-texts-deadline-past = Muddat allaqachon oʻtgan.
rejection-texts-in-concord = Bu bandda soʻnggi oʻzgarish aks etgan til: { $language }.
rejection-texts-may-not-comment = Qoidalarda bunday maqomdagi ishtirokchining mulohaza bildirishi nazarda tutilmagan: { $status }.
rejection-texts-no-round = Ochiq mulohazalar bosqichi yoʻq.
rejection-texts-not-circulated = Loyiha mulohazalar uchun tarqatilmagan.
rejection-texts-not-your-comment = { $comment }-mulohaza sizniki emas.
rejection-texts-round-open = Mulohazalarning { $round }-bosqichi ochiq.
rejection-texts-round-over = Bu kelganda mulohazalarning { $round }-bosqichi tugagan edi; mulohaza kechikkan deb belgilanadi.
rejection-texts-footnote-unknown = Matnda bunday sahifa osti izohi yoʻq: { $paragraph }.
rejection-texts-footnote-cited = { $paragraph }-izohga (sahifa osti) matnda havola berilgan; avval uning belgisini olib tashlang.
rejection-texts-reservation-is-lifted = Qoʻshimcha shart qabul qilinmaydi: uni bildirgan delegatsiya qaytarib olish bilan bekor qiladi.
rejection-texts-placeholder-unfilled = { $proposal } taklifi joy saqlab turgan soʻzlar hali taklif qilinmagan.
rejection-texts-paragraph-agreed = { $paragraph }-band kelishilgan; taklif uni qayta ochadi.
rejection-texts-brackets-open = Bandda hali ochiq qavslar bor: { $open }.
rejection-texts-own-proposal = { $proposal } taklifi oʻzingizniki.
rejection-texts-supported-already = Siz { $proposal } taklifini allaqachon qoʻllab-quvvatlaysiz.
rejection-texts-not-supported = Siz { $proposal } taklifini qoʻllab-quvvatlamagansiz.
rejection-texts-merge-apart = Faqat ayni bir soʻzlarga oid ikki yoki undan ortiq taklif birlashtiriladi.
rejection-texts-nothing-to-confirm = { $paragraph }-band sizning tasdigʻingizni kutayotgani yoʻq.
rejection-texts-pending-already = { $paragraph }-band allaqachon sizning tasdigʻingizni kutmoqda.

# The page of a text.
texts-table = Matn ustida ishlash
texts-adopted = Qabul qilingan matn
texts-texts = Matnlar
texts-read = Matnni oʻqish
texts-draft = Loyiha
texts-adopted-on = Qabul qilingan: { $day }
texts-can-be-checked = Matn va uning imzolarini istagan kishi tekshirishi mumkin
texts-open-brackets = { $number ->
    [0] ochiq qavslar yoʻq
    [one] ochiq qavslar: { $number }
   *[other] ochiq qavslar: { $number }
}
texts-where = Holati
texts-authentic = autentik
texts-courtesy = maʼlumot uchun tarjima
texts-language-missing = Bu tilda matn yoʻq
texts-owner-withheld = muallifi koʻrsatilmaydi
texts-owner-gone = kimniki ekani endi saqlanmaydi
texts-yours = sizniki
texts-proposal-open = ochiq
texts-proposal-accepted = qabul qilingan
texts-proposal-declined = rad etilgan
texts-proposal-withdrawn = qaytarib olingan
texts-proposal-superseded = oʻz kuchini yoʻqotgan
texts-proposal-merged = birlashtirilgan
texts-proposal-fallen = oʻz-oʻzidan bekor boʻlgan
texts-empty = Matnda hali bandlar yoʻq.
texts-beside = Yonma-yon: { $language }
texts-history = Oldingi holatlar
texts-state-after = { $number }-qayddan keyin
texts-as-of = Siz matnning { $number }-qayddan keyingi holatini koʻryapsiz.
texts-as-it-stands = Hozirgi holatini koʻrsatish
texts-propose-short = Matn taklif qilish
texts-revise-short = Tahrirlash
texts-add-short = Band qoʻshish

# The drafting table.
texts-said-goes = qavs, chiqarib tashlanadigan soʻzlar, muallif – { $owner }:
texts-said-stays = qavs, bahsli soʻzlar, muallif – { $owner }:
texts-said-comes = qavs, qoʻshiladigan soʻzlar, muallif – { $owner }:
texts-said-end = qavs oxiri
texts-behind = ortda qolgan: { $language }
texts-behind-since = ortda qolgan: { $language }, qachondan beri: { $since }
texts-not-in-language = Bu tilda hali yoʻq ({ $language }): { $tags }
texts-to-confirm = Tasdiqlashi kerak: { $parties }.
texts-to-confirm-by = Tasdiqlashi kerak: { $parties }, muddati: { $day }.
texts-new-paragraph = Yangi band, taklif qilingan
texts-unnumbered = ¶
texts-became = Natijasi
texts-became-same = oʻzgarishsiz
texts-became-added = qoʻshilgan
texts-became-removed = olib tashlangan
texts-became-changed = oʻzgartirilgan
texts-became-moved = koʻchirilgan
texts-on = { $tag } taklifiga tuzatish
texts-moved-after = { $number }-banddan keyin
texts-acts = Amallar
texts-history-states = { $number } ta holat
texts-history-last = { $number ->
    [one] Oxirgi holat.
   *[other] Oxirgi { $number } ta holat.
}
texts-history-all = Barcha holatlar
texts-instead-of = quyidagilar oʻrniga: { $tags }
texts-ended = { $phase }, { $day }
texts-since = qachondan beri: { $since }
texts-supported = { $number } ta delegatsiya qoʻllab-quvvatlaydi
texts-supported-by = { $number ->
    [1] qoʻllab-quvvatlaydi: { $parties }
    [one] qoʻllab-quvvatlaydi: { $parties }
   *[other] qoʻllab-quvvatlaydi ({ $number }): { $parties }
 }
texts-stale = Soʻzlar bu orada oʻzgargan.
texts-stale-yours = Soʻzlar bu orada oʻzgargan: taklifni yangilang yoki qaytarib oling.
texts-provisional = dastlabki
texts-tally-paragraphs = bandlar
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = ochiq qavslar
texts-more = Yana
texts-views = Matn koʻrinishlari
texts-changes-note = { $state } holatidan keyingi oʻzgarishlar: chiqarilgani ustidan chizilgan, qoʻshilgani tagiga chizilgan.
texts-lines-note = Satrlar koʻpi bilan { $number } harfdan, matn boshidan sanaladi: shu holatning shu tildagi barcha nusxalarida satrlar bir xil.
texts-taken-up = Muhokama qilinmoqda
texts-dealt-with = Koʻrib chiqilgan takliflar: { $number }
texts-nothing-open = Ochiq hech narsa yoʻq.
texts-issues = Eʼlon qilinganlari
texts-brackets-title = Barcha qavslar
texts-left = { $number ->
    [0] Qavslar qolmadi
    [one] Qolgan qavslar: { $number }
   *[other] Qolgan qavslar: { $number }
}
texts-left-held = Qolgan qavslar: { $number }, bitta delegatsiyaga tegishlisi: { $held }
texts-blocking = Delegatsiyam uchun nima toʻsqinlik qilmoqda
texts-blocking-nothing = Bu matnda delegatsiyangiz uchun hech narsa toʻsqinlik qilmaydi.
texts-blocking-confirm = Tasdigʻingizni kutayotgan bandlar
texts-blocking-own = Oʻz qavslaringiz
texts-blocking-others = Boshqalarning sizga ham daxldor qavslari
texts-paragraph = { $number }-band
texts-holders = Kimlarga tegishli
texts-whole-paragraph = butun band
texts-beginning = boshi
texts-compare-title = Ikki holatni solishtirish
texts-compare-from = Oldingi holat
texts-compare-to = Keyingi holat
texts-compare-languages = Tillar
texts-compare-show = Solishtirish
texts-compare-same = Ikki holat bir-biridan farq qilmaydi.
texts-compare-entry = yoki qaysi qayddan keyin
texts-compare-between = { $entry }-qayd bu matnni oʻzgartirmagan. Koʻrsatilgan holat: { $state }.
texts-compare-no-entry = “{ $entry }” bu matnning qaydi emas. Quyida taklif qilingan holat koʻrsatilgan.
texts-hall-open = { $number ->
    [0] Bu bandda ochiq qavslar yoʻq
    [one] Bu banddagi ochiq qavslar: { $number }
   *[other] Bu banddagi ochiq qavslar: { $number }
}
texts-hall-agreed = Kelishilgan bandlar: { $paragraphs } tadan { $number } tasi
texts-hall-none = Hech bir band koʻrib chiqilayotgani yoʻq
texts-hall-floor = Soʻz berilgan: { $party }
texts-look-marked = Qavslar bilan
texts-look-open = Faqat ochiqlari
texts-look-clean = Toza matn
texts-look-changes = Oʻzgarishlar
texts-look-lines = Satrlari raqamlangan
texts-look-language = Til: { $language }
texts-look-hall = Zal ekrani
texts-look-compare = Solishtirish
texts-look-silence = Sukut
texts-state-opened = Ochilgan paytda
texts-owners-open = Qavslar kimniki ekani aʼzolarga, Raisga va kotibiyatga koʻrsatiladi; boshqalar matnni koʻradi, qavs kimniki ekanini koʻrmaydi.
texts-owners-sealed = Qavslar kimniki ekani faqat Rais va kotibiyatga koʻrsatiladi; har bir delegatsiya oʻzinikini koʻradi.
texts-owners-nobody = Qavslar kimniki ekani hech kimga koʻrsatilmaydi; har bir delegatsiya oʻzinikini koʻradi.
texts-renumber-short = Bandlarni raqamlash
texts-issue-short = Matnni eʼlon qilish
texts-new-first-short = Boshiga band taklif qilish
texts-confirm-short = Tasdiqlash
texts-take-ad-referendum-short = Ad referendum rozilik bildirish
texts-new-after-short = Bundan keyin band taklif qilish
texts-take-up-short = Koʻrib chiqishga kirishish
texts-mark-agreed = Kelishilgan deb belgilash
texts-mark-ad-referendum = Ad referendum kelishilgan deb belgilash
texts-mark-open = Ochiq deb belgilash
texts-move-short = Koʻchirish
texts-add-after-short = Bundan keyin band qoʻshish
texts-remove-short = Olib tashlash
texts-withdraw-short = Qaytarib olish
texts-withdraw-tag = Qaytarib olish: { $tag }
texts-withdraw-support-tag = Qoʻllab-quvvatlashdan voz kechish: { $tag }
texts-support-tag = Qoʻllab-quvvatlash: { $tag }
texts-accept-tag = Qabul qilish: { $tag }
texts-decline-tag = Rad etish: { $tag }
texts-merge-short = Takliflarni birlashtirish
texts-take-up-before = Oldingi band: { $number }
texts-take-up-next = Keyingi band: { $number }

# The form of a proposal.
texts-form-change = Soʻzlarni shu yerda oʻzgartiring; oʻzgartirganingiz taklifingiz boʻladi. Oʻzgartirilmagan til unga kirmaydi.
texts-form-revise = Soʻzlarni shu yerda oʻzgartiring. Oʻzgartirilmagan til oʻzgargan hisoblanmaydi va ortda qoladi.
texts-form-more = Boshqa turdagi taklif
texts-form-kept = Boshqa turdagi taklif uchun yozilgan
texts-form-kept-note = Bu ushbu taklifga kirmaydi va oʻsha turni tanlaganingizda yana oʻz oʻrnida turadi.
texts-form-replace = Bu bandda boshqa soʻzlar
texts-form-reservation = Soʻzlar yoki band boʻyicha qoʻshimcha shart bildirish
texts-form-alternative = Mavjud soʻzlar bilan birga muqobil soʻzlar
texts-form-placeholder = Keyin kiritiladigan soʻzlar uchun joy saqlash
texts-form-delete = Butun bandni chiqarib tashlash
texts-form-new-paragraph = Bundan keyin yangi band
texts-form-move = Band uchun boshqa joy
texts-form-amend = { $tag } soʻzlariga tuzatish kiritish
texts-form-proposal = { $tag } taklifi
texts-form-old-reservation = Qoʻshimcha shart taalluqli boʻlgan soʻzlarni keltiring; butun bandga taalluqli boʻlsa, boʻsh qoldiring.
texts-form-after-placeholder = Joy saqlanadigan oʻrindan oldingi soʻzlar; boʻsh qoldirilsa, band oxiri.
texts-form-delete-note = Butun band chiqarib tashlanadi.
texts-of-equal-value = teng qiymatli til varianti
