# Parties, statuses, chairmanships.

rejection-membership-body-unknown = { $body } деген орган жоқ.
rejection-membership-chair-is-state = { $party } – ұйым; Төраға мемлекет болады.
rejection-membership-party-unknown = { $party } деген мемлекет немесе ұйым жоқ.
rejection-membership-period-backwards = Кезеңнің соңы ({ $to }) басынан ({ $from }) ерте тұр.
rejection-membership-office-unknown = Мұндай мекеме жоқ: { $office }.
rejection-membership-office-closed = Мекеме ({ $office }) жабылған; жұмыс істеген соңғы күні: { $until }.
rejection-membership-appointment-unknown = Күшінде тұрған { $appointment }-тағайындау жоқ.
rejection-membership-nothing-changed = Мекеме ({ $office }) бойынша не өзгеретіні көрсетілмеген.
membership-title = Процеске кім қатысады
membership-on = Күні: { $day }
membership-lead = Әр мәртебе осы күні дереккөздерде қалай көрсетілсе, солай берілген. Дереккөздер әртүрлі болса, әр мәлімет өз дереккөзімен көрсетіледі.
membership-states = Мемлекеттер
membership-organisations = Ұйымдар
membership-chairs = Төрағалықтар
membership-effective = Нақты мерзімі
membership-coordinators = Ұлттық үйлестірушілер
membership-another-day = Басқа күні
membership-day-form = Мысалы, 2023-10-12, 2023-10 немесе 2023.
membership-day-wrong = Бұл – күн емес. Жылды, айды және күнді цифрмен, арасына дефис қойып жазуыңызды сұраймыз.
membership-show = Көрсету
membership-unknown-note = «Белгісіз» деген сөз дереккөз табылмағанын білдіреді. Ол мемлекет немесе ұйым туралы ештеңе айтпайды.

# The address book.
membership-address-book = Мекенжай кітабы
membership-address-book-lead = Алдымен мекемелер, содан кейін осы күні оларда қызмет ететін адамдар. Кітап тараптарға тиесілі және Төраға ауысқанда да сақталады.
membership-office-open = Жұмыс істейді
membership-office-closed = Жабылған
membership-language-unknown = тілі белгісіз
membership-precedence = хат жолдау кезегі: { $number }
membership-appointment = { $number }-тағайындау
membership-corrected-by = қате енгізілген; оның орнында: { $number }-тағайындау
membership-history = Тарихы
membership-who-is-told = Кімге не хабарланады
membership-choose-told = Осы мекеменің хабарлама алу тәртібін таңдау
membership-new-choice = Хабарлама алу тәртібін таңдауға арналған жаңа сілтеме
membership-nobody-told = Ешкім
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = хат жолданады
membership-reach-copied = көшірмесін алады
membership-reach-first = бірінші мекеме, өйткені басқасы көрсетілмеген
membership-reach-instead-of = жабылған немесе бос тұрған мекеменің орнына
membership-staffing = { $staffing ->
    [held] Лауазым иеленген
    [acting] Міндетін атқарушы немесе орынбасар
    [vacant] Бос
   *[other] Белгісіз
}
