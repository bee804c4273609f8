# What holds for every act.

rejection-general-act-unknown = { $act } деп аталатын әрекет жоқ.
rejection-general-evidence-missing = Тарап үшін енгізілетін әрекеттің неге негізделгені көрсетілуге тиіс: хат, хабарлама, залда айтылған сөз.
rejection-general-field-wrong = «{ $field }» өрісі толтырылмаған немесе мәні бұл жерде қолданылмайды.
rejection-general-not-for-others = Басқалар үшін әрекетті тек хатшылық енгізеді.
rejection-general-not-yours = Бұл әрекетті Сіз орындай алмайсыз.
rejection-general-occurred-in-future = Болған оқиғаның уақыты болашақта болуы мүмкін емес.
rejection-general-slug-reserved = { $slug } атауы сайт мекенжайы үшін сақталған.
rejection-general-slug-taken = { $slug } атауы бос емес; атаулар екінші рет қолданылмайды.
rejection-general-text-empty = «{ $field }» өрісіндегі мәтін бос.
rejection-general-text-unfit = «{ $field }» өрісіндегі мәтін тым ұзын немесе онда жазуға болмайтын таңбалар бар.
rejection-general-too-many = Қазірдің өзінде { $bound } бар; бұл – рұқсат етілген ең көп саны.
rule-general = кез келген кездесуде қолданылатын тәртіп
