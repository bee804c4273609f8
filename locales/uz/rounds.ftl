# Rounds of comments on a text, and the position of one party.

rounds-title = Mulohazalar bosqichlari
rounds-instant = { $instant } ({ $zone })
rounds-open = { $number }-bosqich ochiq
rounds-over = { $number }-bosqich tugagan:
rounds-until = Mulohazalar qabul qilinadigan muddat
rounds-you-commented = Tomoningiz mulohaza bildirgan
rounds-none = Loyiha hali mulohazalar uchun tarqatilmagan.
rounds-table = Mulohazalar
rounds-no-comments = Mulohazalar kelmagan.
rounds-place = Band
rounds-party = Tomon
rounds-words = Mulohaza
rounds-answer = Javob
rounds-whole = Butun matn
rounds-removed = matnda endi yoʻq band
rounds-comment-number = { $number }-mulohaza
rounds-round = { $number }-bosqich
rounds-late = kechikib kelgan
rounds-withdrawn = qaytarib olingan
rounds-receipt = Tasdiqnoma
rounds-receipt-entry = Jurnaldagi qayd
rounds-receipt-time = Qabul qilingan
rounds-gathers = Vazirliklaringizning { $number } ta hissasini birlashtiradi.
rounds-became = { $tag } taklifiga aylandi
rounds-no-answer = hali javob berilmagan
rounds-all = Barcha bosqichlar
rounds-is-open = ochiq
rounds-is-over = tugagan
rounds-received = { $number ->
    [0] mulohazalar yoʻq
    [one] { $number } ta mulohaza
   *[other] { $number } ta mulohaza
}
rounds-answered = Mulohaza bildirganlar
rounds-due = Mulohaza bildirmaganlar
rounds-nobody = hech kim
rounds-forms = Tarmoqsiz toʻldiriladigan shakllar
rounds-forms-note = Har bir shakl bitta fayl: u tarmoqsiz toʻldiriladi, pochta orqali qaytariladi va shu yerga yuklanadi.
rounds-circulate = Mulohazalar uchun tarqatish
rounds-comment = Mulohaza bildirish
rounds-enter-comment = Tomon nomidan mulohaza kiritish
rounds-close = Bosqichni hozir yakunlash
rounds-give-answer = Javob berish
rounds-answer-again = Javobni oʻzgartirish

# The position of one party while its ministries write it.
position-title = Milliy pozitsiya
position-who = Bu sahifani faqat quyidagi tomonning oʻrni koʻradi: { $party }. U Raisga ham, kotibiyatga ham, boshqa delegatsiyalarga ham koʻrsatilmaydi.
position-then = Vazirliklar bandma-band hissa qoʻshadi. Muvofiqlashtiruvchi ularni bitta mulohazaga jamlaydi; faqat shu mulohaza yuboriladi.
position-paragraph = { $paragraph }-band
position-footnote = { $number }-izoh (sahifa osti)
position-unnamed = Vazirlik koʻrsatilmagan
position-waits = muvofiqlashtiruvchini kutmoqda
position-withdrawn = qaytarib olingan
position-gathered = { $number }-mulohazaga jamlangan
position-sent = { $number }-mulohaza sifatida yuborilgan
position-gather = Ushbu hissalarni jamlash
position-contribution = { $number }-hissa
position-comment = Yagona milliy mulohaza
position-comment-note = Shu matn yuboriladi va loyiha boʻyicha mulohazalarni koʻra oladiganlar uni koʻradi.
position-send = Milliy mulohaza sifatida yuborish
position-words = Hissa
position-add = Hissa qoʻshish
