# Documents out and in: the files of a text, and what came back.

downloads-title = Осы мәтінді жүктеп алу
downloads-clean = Сөздер қазіргі күйінде
downloads-marked = Ашық жақшалармен; PDF-те жолдар нөмірленген
downloads-bilingual = Екі тілде қатар, екінші тіл: { $language }
downloads-machines = Бағдарламаларға арналған (Akoma Ntoso 3.0)
downloads-translation = Аудармашы бағдарламасына арналған (XLIFF 2.0), аударма тілі:

# What came back is dropped in.
drop-in-title = Файл жүктеу
drop-in-note = Қайтып келген нысанды (HTML немесе DOCX), өзгерістері белгіленген DOCX файлын немесе аударманы (XLIFF) жүктеңіз. Алдымен не енгізілетінін көресіз; Сіз растағанша ештеңе енгізілмейді.
drop-in-bound-html = HTML нысанының ең үлкен көлемі – { $bound },
drop-in-bound = кез келген басқа файлдың ең үлкен көлемі – { $bound }.
drop-in-for-note = Нысанда оның қай тарапқа арналғаны көрсетілген. DOCX үшін өзгерістердің кімдікі екенін таңдаңыз.
drop-in-for-file = Файлда көрсетілгендей, әйтпесе хатшылықтың өзі
drop-in-evidence-note = Мысалы, файл қоса берілген хат. Файлдың өзі кез келген жағдайда көрсетіледі.
drop-in-read = Файлды оқу
drop-in-preview = { $number ->
    [0] Ештеңе енгізілмейді.
    [one] Енгізілетін әрекеттер саны: { $number }. Әзірге ештеңе енгізілген жоқ.
   *[other] Енгізілетін әрекеттер саны: { $number }. Әзірге ештеңе енгізілген жоқ.
}
drop-in-report = { $number ->
    [0] Ештеңе енгізілген жоқ.
    [one] { $number } әрекет енгізілді.
   *[other] { $number } әрекет енгізілді.
}
drop-in-lost = Қабылданбаған бөліктер саны: { $number }; себебі жанында көрсетілген.
drop-in-nothing-put = Ештеңе енгізілген жоқ.
drop-in-hash = Хеш (SHA-256)
drop-in-kept = Файл осы хешпен сақталады.
drop-in-for = Әрекеттер кім үшін енгізіледі: { $seat }.
drop-in-form = { $number }-кезеңнің нысаны.
drop-in-docx = Осы мәтіннің өңделген DOCX файлы.
drop-in-translation = Аударма (XLIFF): { $source } → { $target }.
drop-in-same = Файлда мәтін { $number }-жазбадан кейінгі күйінде көрсетілген. Содан бері бірде-бір тармақ өзгерген жоқ.
drop-in-moved = Файлда мәтін { $number }-жазбадан кейінгі күйінде көрсетілген. Содан бері өзгерген тармақтар:
drop-in-lines = Не енгізіледі
drop-in-lines-put = Нәтижесі
drop-in-empty = Файлдың мәтіннен айырмашылығы жоқ.
drop-in-paragraph = { $paragraph }-тармақ: аударма
drop-in-part = Файлдың бөлігі
drop-in-in-order = тәртіпке сай
drop-in-asked = растау қажет
drop-in-taken = қабылданды
drop-in-before = бұрын қабылданған
drop-in-unconfirmed = расталмаған
drop-in-refused = қабылдаудан бас тартылды
drop-in-not-taken = қабылданбады
drop-in-nothing = жасайтын ештеңе жоқ
drop-in-clash = Бұл сөздерді содан бері басқалар өзгертті. Тармақты қарап, өзгерісті қайта ұсыныңыз.
drop-in-confirm = Растау қажет әрекеттерді де енгізу
drop-in-put = Осы әрекеттерді енгізу
drop-in-to-text = Мәтінге өту
drop-in-another = Басқа файл
drop-in-unknown = Бұл файл осы жерден жүктеп алынған нысан да, осы мәтіннің DOCX файлы да, XLIFF 2.0 де емес.
drop-in-once-more = Бұл файл енді қолжетімді емес. Оны қайта жүктеңіз.
drop-in-too-many = Файлдағы әрекеттер саны мынадан асады: { $bound }.
drop-in-other-text = Файл басқа мәтінге қатысты: { $text }.
drop-in-other-process = Файл басқа процеске қатысты.
drop-in-other-party = Нысан басқа тарапқа арналған: { $party }.
