# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Мындай орган жок: { $body }.
rejection-membership-chair-is-state = { $party } – уюм; төрагалыкты мамлекет жүргүзөт.
rejection-membership-party-unknown = Мындай мамлекет же уюм жок: { $party }.
rejection-membership-period-backwards = Мезгилдин аягы ({ $to }) башынан ({ $from }) мурда турат.
rejection-membership-office-unknown = Мындай мекеме жок: { $office }.
rejection-membership-office-closed = Мекеме жабылган: { $office }. Акыркы иштеген күнү: { $until }.
rejection-membership-appointment-unknown = Күчүндөгү мындай дайындоо жок: { $appointment }.
rejection-membership-nothing-changed = Мекеме боюнча өзгөртө турган маалымат берилген жок: { $office }.
membership-title = Процесске катышуучулар
membership-on = Абалы: { $day }
membership-lead = Ар бир статус ушул күнгө карата булактарда көрсөтүлгөндөй берилди. Булактар айырмаланганда ар бир маалымат өз булагы менен көрсөтүлөт.
membership-states = Мамлекеттер
membership-organisations = Уюмдар
membership-chairs = Төрагалыктар
membership-effective = Иш жүзүндөгү мөөнөтү
membership-coordinators = Улуттук координаторлор
membership-another-day = Башка күнгө карата
membership-day-form = Мисалы: 2023-10-12, 2023-10 же 2023.
membership-day-wrong = Бул күндүн туура жазылышы эмес. Жылды, айды жана күндү цифра менен, араларына дефис коюп жазыңыз.
membership-show = Көрсөтүү
membership-unknown-note = «Белгисиз» деген сөз булак табылган жок дегенди билдирет. Ал мамлекет же уюм жөнүндө эч кандай баа бербейт.

# The address book.
membership-address-book = Дарек китеби
membership-address-book-lead = Адегенде мекемелер, андан кийин ушул күнгө карата аларда иштеген адамдар көрсөтүлөт. Дарек китеби тараптарга таандык жана Төрага алмашканда да сакталат.
membership-office-open = Иштейт
membership-office-closed = Жабылган
membership-language-unknown = тили белгисиз
membership-precedence = кат жазуу иретиндеги орду: { $number }
membership-appointment = { $number }-дайындоо
membership-corrected-by = жаңылыш киргизилген; анын ордунда { $number }-дайындоо турат
membership-history = Тарыхы
membership-who-is-told = Кимге эмне кабарланат
membership-choose-told = Бул мекемеге кабарлоо тартибин тандоо
membership-new-choice = Кабарлоо тартибин тандоо үчүн жаңы шилтеме
membership-nobody-told = Эч кимге
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = кат ушул мекемеге жазылат
membership-reach-copied = көчүрмөсүн алат
membership-reach-first = башка тартип коюлбагандыктан, биринчи мекеме
membership-reach-instead-of = жабылган же ээси жок мекеменин ордуна
membership-staffing = { $staffing ->
    [held] Дайындалган
    [acting] Милдетин убактылуу аткаруучу же орун басар
    [vacant] Бош
   *[other] Белгисиз
}
