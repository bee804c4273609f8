# What holds for every act.

rejection-general-act-unknown = Амале бо номи { $act } вуҷуд надорад.
rejection-general-evidence-missing = Барои амале, ки аз номи тарафи дигар ворид мешавад, асоси он бояд нишон дода шавад: мактуб, паём ё суханоне, ки дар толор гуфта шуданд.
rejection-general-field-wrong = Майдони «{ $field }» пур нашудааст ё қимати он дар ин ҷо қобили қабул нест.
rejection-general-not-for-others = Танҳо котибот аз номи дигарон амал ворид мекунад.
rejection-general-not-yours = Ин амал дар ваколати Шумо нест.
rejection-general-occurred-in-future = Он чи рух додааст, наметавонад ба оянда тааллуқ дошта бошад.
rejection-general-slug-reserved = Номи { $slug } барои суроғаи сомона захира шудааст.
rejection-general-slug-taken = Номи { $slug } банд аст; ном ҳеч гоҳ ду бор истифода намешавад.
rejection-general-text-empty = Матни «{ $field }» холӣ аст.
rejection-general-text-unfit = Матни «{ $field }» аз ҳад дароз аст ё аломатҳое дорад, ки сабт карда намешаванд.
rejection-general-too-many = Шумораи онҳо аллакай ба { $bound } расидааст; ин ҳадди ниҳоӣ аст.
rule-general = қоидае, ки барои ҳар мулоқот амал мекунад
