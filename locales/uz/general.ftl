# What holds for every act.

rejection-general-act-unknown = Bunday nomli amal yoʻq: { $act }.
rejection-general-evidence-missing = Tomon nomidan kiritilgan amalning asosi koʻrsatilishi shart: xat, xabar yoki zalda aytilgan soʻzlar.
rejection-general-field-wrong = “{ $field }” maydoni toʻldirilmagan yoki unda bu yerda mumkin boʻlmagan qiymat bor.
rejection-general-not-for-others = Boshqalar nomidan amallarni faqat kotibiyat kiritadi.
rejection-general-not-yours = Bu amalni bajarish sizning vakolatingizda emas.
rejection-general-occurred-in-future = Sodir boʻlgan ish kelajakda boʻlishi mumkin emas.
rejection-general-slug-reserved = { $slug } nomi sayt manzili uchun band qilib qoʻyilgan.
rejection-general-slug-taken = { $slug } nomi band; nomlar hech qachon ikki marta ishlatilmaydi.
rejection-general-text-empty = “{ $field }” matni boʻsh.
rejection-general-text-unfit = “{ $field }” matni juda uzun yoki unda qayd etib boʻlmaydigan belgilar bor.
rejection-general-too-many = Allaqachon { $bound } ta bor; bu eng yuqori chegara.
rule-general = har qanday yigʻilishda amal qiladigan qoida
