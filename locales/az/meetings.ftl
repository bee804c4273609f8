# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = Gündəlik artıq qəbul edilib.
rejection-meetings-agenda-empty = Gündəlikdə bənd yoxdur.
rejection-meetings-agenda-not-adopted = Gündəlik hələ qəbul edilməyib.
rejection-meetings-archive = Bu görüş mənbələr əsasında arxiv kimi daxil edilib: burada yeni hərəkət edilmir.
rejection-meetings-closed = Görüş bağlanıb.
rejection-meetings-invited-already = { $party } artıq dəvət olunub.
rejection-meetings-item-current = Müzakirə olunan bənd: { $item }.
rejection-meetings-doors-closed-already = { $item } nömrəli bənd üzrə iclas artıq qapalıdır.
rejection-meetings-doors-not-closed = { $item } nömrəli bənd üzrə iclas qapalı deyil.
rejection-meetings-no-closed-items = Qaydalar qapalı iclas nəzərdə tutmur.
rejection-meetings-not-in-room = { $item } nömrəli bənd qapalı iclasda müzakirə olunur; orada yalnız zalda olanlar iştirak edir.
rejection-meetings-item-unknown = Belə bənd yoxdur: { $item }.
rejection-meetings-meeting-unknown = Belə görüş yoxdur: { $meeting }.
rejection-meetings-no-quorum = { $present } üzv iştirak edir; açılış üçün { $needed } üzv lazımdır.
rejection-meetings-not-invited = { $party } dəvət olunmayıb.
rejection-meetings-not-open = Görüş açılmayıb.
rejection-meetings-not-suspended = Görüşə fasilə verilməyib.
rejection-meetings-session-unknown = Proqramda belə sessiya yoxdur: { $session }.
rejection-meetings-session-times = Sessiya başlandıqdan sonra, 24 saat ərzində başa çatmalıdır.
rejection-meetings-programme-empty = Proqramda hələ sessiya yoxdur.
rejection-meetings-programme-issued-already = Proqram artıq yayılıb; indi edilən dəyişikliklər aidiyyəti olanlara bildirilir.
rejection-meetings-clash-room = Eyni vaxtda eyni zalda: { $session }.
rejection-meetings-clash-party = { $party } eyni vaxtda başqa sessiyada da göstərilib: { $session }.
rejection-meetings-clash-lead = Eyni çıxışçı eyni vaxtda başqa sessiyada da göstərilib: { $session }.
rejection-meetings-clash-item = { $item } nömrəli bənd eyni vaxtda başqa sessiyaya da salınıb: { $session }.
rejection-meetings-clash-break = Fasilə ilə sessiya üst-üstə düşür: { $session }.
rejection-meetings-clash-days = Görüşün günlərindən kənardadır.
rejection-meetings-open-already = Görüş artıq açılıb.
rejection-meetings-speakers-wait = { $waiting ->
    [one] { $waiting } çıxışçı növbədədir.
   *[other] { $waiting } çıxışçı növbədədir.
}

# The register of meetings and a meeting's page.
meetings-register-lead = Mənbələrdə göstərilən və ya burada çağırılan bütün görüşlər, sonuncudan başlayaraq. Heç bir mənbədə olmayan məlumat naməlum kimi qeyd edilir.
meetings-none = Hələ heç bir görüş qeydə alınmayıb.
meetings-date = Tarix
meetings-name = Görüş
meetings-state = Mərhələ
meetings-number = № { $number }
meetings-phase-convened = Çağırılıb
meetings-phase-open = Davam edir
meetings-phase-suspended = Fasilə verilib
meetings-phase-closed = Bağlanıb
meetings-phase-archive = Arxiv
meetings-opened-at = Açılıb: { $time }
meetings-closed-at = Bağlanıb: { $time }
meetings-nothing-yet = Hələ heç nə qəbul edilməyib
meetings-agenda-none = Gündəlik hələ yoxdur
meetings-agenda-adopted-on = Qəbul edilib: { $day }
meetings-agenda-provisional = İlkin gündəlik
meetings-agenda-rebuilt = Ardıcıllıq mənbə əsasında bərpa edilib:
meetings-item = Bənd { $number }
meetings-item-current = Müzakirə olunur
meetings-item-closed = Qapalı iclas
meetings-item-considered = Qapalı iclasda müzakirə edilib: { $day }
meetings-closed-notice = Kimin, nə vaxt və neçə dəfə çıxış və ya təklif etdiyi qeydə alınmır; razılaşdırılanlar bənd başa çatanda qeydə alınır.
meetings-take-up-item = Bəndin müzakirəsinə başlamaq
meetings-go-to = Bəndə keçmək: { $number }
meetings-who = İştirakçılar
meetings-known = Məlum olanlar
meetings-followed-by = Görüşdən sonra ayrıca keçirilmiş tədbir
meetings-open-desk = Dəvətlər cədvəli
meetings-console = Sədrin pultu
meetings-floor-page = Söz və çıxışlar
meetings-hand-in = Yazılı bəyanat təqdim etmək
# Saatları ilə proqram, gedişat cədvəli.
meetings-programme = Proqram
meetings-programme-none = Proqram dərc olunmayıb.
meetings-programme-draft = Layihə: yayılana qədər onu yalnız Sədr və katiblik görür.
meetings-programme-issued = Yayılıb: { $at }
meetings-programme-hours = Bütün saatlar { $zone } vaxtı ilədir.
meetings-programme-hours-unknown = Saatlar məlum deyil. Mənbədə ardıcıllıq belədir:
meetings-programme-empty = Hələ sessiya yoxdur.
meetings-programme-own = Nümayəndə heyətiniz
meetings-programme-beside = Başqa sessiya ilə eyni vaxtda
meetings-programme-cancelled = Ləğv edilib
meetings-programme-now = İndi
meetings-programme-next = Növbəti
meetings-programme-over = Başa çatıb
meetings-programme-with = Kimlər üçün: { $parties }
meetings-programme-lead = Çıxış edənlər: { $lead }
meetings-programme-join = Məsafədən qoşulmaq
meetings-programme-edit = Proqramı redaktə etmək
meetings-programme-read = İştirakçıların gördüyü kimi
meetings-programme-edit-lead = Hər sessiya üçün ayrıca forma var. Saatlar { $zone } vaxtı ilədir; bir-birinə uyğun gəlməyənlər yanında qeyd olunur və maneə sayılmır.
meetings-programme-edit-issued = Proqram yayılıb: dəyişiklik kimə aiddirsə, köhnə və yeni vaxt ona bildirilir.
meetings-programme-new = Yeni sessiya
meetings-programme-all-fields = Bu sessiyanın bütün məlumatları
meetings-programme-days-hint = Görüş yerinin vaxtı ilə gün və saat.
meetings-programme-save = Bura yerləşdirmək
meetings-programme-earlier = { $minutes } dəqiqə tez
meetings-programme-later = { $minutes } dəqiqə gec
meetings-programme-shorter = { $minutes } dəqiqə qısa
meetings-programme-longer = { $minutes } dəqiqə uzun
meetings-programme-remove = Proqramdan çıxarmaq
meetings-programme-act-on = { $act }: { $session }
meetings-clashes = { $number ->
    [one] { $number } uyğunsuzluq
   *[other] { $number } uyğunsuzluq
}
meetings-calendar = Öz təqviminizdə
meetings-calendar-public = Bu ünvana abunə olan təqvim proqramı açıq hissəni göstərir və dəyişiklikləri izləyir.
meetings-calendar-own = Təqvim proqramınız üçün ünvan yaradın. O, proqramı nümayəndə heyətinizin gördüyü kimi göstərir və dəyişiklikləri izləyir. Ünvanı bilən hər kəs eyni şeyi oxuyur: onu heç kimə verməyin, daha lazım olmadıqda ləğv edin.
meetings-calendar-make = Ünvanı yaratmaq
meetings-calendar-file = Təqvim faylı (iCalendar)
meetings-run-sheet = Gedişat cədvəli
meetings-run-sheet-lead = Nə vaxt nə baş verir, kim çıxış edir, nə hazır olmalıdır və kim cavabdehdir.
meetings-run-speakers = Siyahıda: { $parties }
meetings-run-nobody = Siyahıda heç kim yoxdur.
meetings-run-document = { $symbol }: yayılıb
meetings-run-document-missing = { $symbol }: hələ yayılmayıb
meetings-run-responsible = Cavabdehdir: { $who }
meetings-run-responsible-none = Cavabdeh göstərilməyib.
meetings-run-closed = Qapalı iclas
meetings-run-taken-up = Müzakirəyə çıxarılıb

# The board of invitations.
meetings-board-nominated = Təyin edilənlər
meetings-board-next = Növbəti addım
meetings-board-uninvited = Dəvət olunmayanlar
meetings-board-spreadsheet = Elektron cədvəldən
meetings-board-spreadsheet-note = Bir sətir bir şəxsdir; dövlətin və ya təşkilatın bir neçə sətri onun nümayəndə heyətidir. Boş xana heç nəyi dəyişmir.
meetings-board-template = Cədvəli hazırkı vəziyyətində endirmək (CSV)
meetings-board-take = Sətirləri daxil etmək
meetings-board-put = { $number ->
    [one] Elektron cədvəldən { $number } hərəkət qeydə alındı.
   *[other] Elektron cədvəldən { $number } hərəkət qeydə alındı.
}
meetings-board-refused = Sətir { $row }: { $reason }

# Qısa protokolun layihəsi.
meetings-summary-draft = Qısa protokolun layihəsi
meetings-summary-note = Qeydlər jurnalı və götürülmüş qeydlər əsasında cümlə-cümlə tərtib olunur; heç nə maşınla tərcümə edilmir. Görüşə təqdim edildikdən sonra adi mətn sayılır: redaktə edilir, yayılır, təsdiq olunur.
meetings-summary-there = Qısa protokol görüşə təqdim edilib.
meetings-summary-open = Açmaq
meetings-summary-missing = Bu dildə { $count } bənd yoxdur. Mətn tamamlanmalı olan məlumat xarakterli tərcümə kimi təqdim olunur.
meetings-summary-paragraphs = Layihənin bəndləri
meetings-summary-not-in = bu dildə yoxdur
meetings-summary-again = Qeydə alınanlar qalır. Yenidən göndərin, qalanları da qeydə alınacaq.
meetings-summary-lay = Görüşə təqdim etmək
meetings-summary-go-on = Dayandığı yerdən davam etmək
meetings-attributed-names = Nümayəndə heyətlərinin adı çəkilir.
meetings-attributed-status = Üzvün, yoxsa müşahidəçinin çıxış etdiyi deyilir, hansının olduğu deyilmir.
meetings-attributed-no = Kimin çıxış etdiyi deyilmir.
