# What holds for every act.

rejection-general-act-unknown = Мындай аракет жок: { $act }.
rejection-general-evidence-missing = Тараптын атынан киргизилген аракет эмнеге негизделгени көрсөтүлүшү керек: кат, билдирме, залда айтылган сөз.
rejection-general-field-wrong = «{ $field }» талаасы толтурулган эмес же анын мааниси бул жерде жарабайт.
rejection-general-not-for-others = Башкалардын атынан аракетти катчылык гана киргизет.
rejection-general-not-yours = Бул аракет сиздин ыйгарым укуктарыңызга кирбейт.
rejection-general-occurred-in-future = Болгон окуянын убактысы келечекте болушу мүмкүн эмес.
rejection-general-slug-reserved = «{ $slug }» аты сайттын дареги үчүн сакталган.
rejection-general-slug-taken = «{ $slug }» аты ээленген; аттар эки жолу колдонулбайт.
rejection-general-text-empty = «{ $field }» талаасында текст жок.
rejection-general-text-unfit = «{ $field }» талаасындагы текст өтө узун же анда журналга жазууга мүмкүн болбогон белгилер бар.
rejection-general-too-many = Саны буга чейин эле { $bound }: бул – чеги.
rule-general = ар бир жолугушууда колдонулуучу жалпы жобо
