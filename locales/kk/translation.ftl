# The translator's page, and the glossary.

translation-title = Аударма
translation-into = Аударма тілі
translation-in-concord = Сәйкес: { $language }, барлық өзгеріс көрсетілген.
translation-behind = Соңғы өзгеріс көрсетілмеген тармақ саны: { $number }.
translation-file = Аудармашы бағдарламасына арналған файл (XLIFF 2.0)
translation-is-behind = соңғы өзгеріс көрсетілмеген
translation-words-behind = Осы тілдегі мәтінде түпнұсқаға енгізілген соңғы өзгеріс әлі көрсетілмеген.
translation-moved = аударма соңғы рет жаңартылғаннан бері өзгергені белгіленген
translation-never = аударма әлі болған жоқ
translation-give = Осы аударманы ұсыну
translation-confirm = Аударманы өзгерту қажет емес
translation-figures-source = Тек түпнұсқа мәтінде бар сандар: { $figures }
translation-figures-target = Тек аудармада бар сандар: { $figures }
translation-terms = Глоссарий терминдері
translation-agreed = Қабылданған мәтіндердегі келісілген тұжырымдар
translation-others = Сәйкес аудармалар

# The glossary.
glossary-title = Глоссарий
glossary-note = Процестің терминдері және олардың баламалары. Аудармашылар оларды қолданылған сөздердің қасында көреді.
glossary-empty = Әзірге бірде-бір термин айқындалмаған.
glossary-use = Қолдану
glossary-define-again = Қайта айқындау

# What waits for translators.
work-list-title = Аудармашылардың жұмысы
work-list-lead = Қай тілде әлі мәтіні жоқ, мәтіні дереккөзінен қалып қойған немесе сәйкестігі расталмаған не бар. Басқа күн белгіленбесе, алдағы кездесуге қатыстысының мерзімі – оның бірінші күні.
work-list-none = Бұл тілде күтіп тұрған жұмыс жоқ: { $language }.
work-list-waits = { $number ->
    [one] { $number } жұмыс күтіп тұр.
   *[other] { $number } жұмыс күтіп тұр.
}
work-list-what = Не
work-list-state = Күйі
work-list-due = Мерзімі
work-list-missing = жоқ: { $number }
work-list-behind = дереккөзінен қалып қойған: { $number }
work-list-draft = расталмаған: { $number }
work-list-agenda = Кездесу және күн тәртібі

# Deadlines of translators.
work-list-overdue = мерзімі өтті
work-list-first-day = кездесудің бірінші күні
work-list-set-due = Мерзім белгілеу
work-list-move-due = Мерзімді өзгерту
work-list-translator = аудармашы: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Аудармада табылмады: { $terms }
translation-review = Тексерілген деп белгілеу
translation-is-draft = Аударма жобасы
translation-is-reviewed = Тексерілген аударма
