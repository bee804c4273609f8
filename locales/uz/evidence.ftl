# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Raqam emas: { $text }
evidence-wrong-period = Davr emas: { $text }
evidence-wrong-second = { $line }-qatorning kaliti uchun ikkinchi qiymat.
evidence-wrong-fields = Maydonlar: { $found }; sarlavhada: { $wanted }.
evidence-wrong-encoding = Qator UTF-8 kodlashida emas.
evidence-wrong-quotes = Qoʻshtirnoq yopilmagan yoki undan keyin matn bor.
evidence-wrong-code = “{ $list }” roʻyxatida yoʻq: { $text }
evidence-wrong-conflict = { $first } va { $second } — turli hududlar.
evidence-wrong-appended = Qoʻshilishi kerak edi, lekin bazada boshqa qiymat bor.
evidence-refused-layout = Fayl tuzilishi tanilmadi; boshqa tuzilishdagi CSV fayli uchun --mapping kerak.
evidence-refused-long = Ruxsat etilganidan uzun, baytda: { $bytes }. Rad etildi.
evidence-refused-rows = Kuzatuvlar ruxsat etilganidan koʻp: { $most }. Rad etildi.
evidence-refused-words = { $column } ustunida turli soʻzlar ruxsat etilganidan koʻp: { $most }. Rad etildi.
evidence-refused-broken = Fayl buzilgan yoki koʻringanidek emas: { $text }
evidence-refused-mapping = Moslik faylidan foydalanib boʻlmaydi: { $text }
evidence-refused-faults = Xatolar: { $count }. Hech narsa yuklanmadi.
evidence-refused-unmapped = Hech bir roʻyxatda yoʻq hudud kodlari: { $count }. Hech narsa yuklanmadi.
evidence-asked-indicator = Bazada { $text } koʻrsatkichi yoʻq. Borlari: { $known }
evidence-asked-area = Bunday hudud yoki guruh yoʻq: { $text }
evidence-asked-period = Bunday davr yoʻq: { $text }
evidence-asked-datasets = Bu koʻrsatkich bir necha maʼlumotlar toʻplamida bor va ular hech qachon aralashtirilmaydi; --dataset bilan bittasini koʻrsating yoki dataset boʻyicha guruhlang: { $all }
evidence-asked-units = Turli birliklardagi qiymatlar qoʻshilmaydi ({ $all }); unit boʻyicha guruhlang yoki --unit bilan bittasini koʻrsating.
evidence-asked-stock = Son vaqt boʻyicha qoʻshilmaydi; bitta davrni koʻrsating yoki period boʻyicha guruhlang.
evidence-asked-group = Eʼlon qilingan guruh mamlakatlarga yoki boshqa guruhlarga qoʻshilmaydi: { $all }
evidence-asked-nothing = Savolga mos kuzatuv yoʻq.
evidence-asked-field = --by bunday maydonni tanimaydi: { $text }
