# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Beýle organ ýok: { $body }.
rejection-membership-chair-is-state = { $party } guramadyr; Başlyk bolsa döwlet bolýar.
rejection-membership-party-unknown = Beýle döwlet ýa-da gurama ýok: { $party }.
rejection-membership-period-backwards = Döwür başlanmazyndan öň gutarýar (başlanýan güni: { $from }; gutarýan güni: { $to }).
rejection-membership-office-unknown = Beýle edara ýok: { $office }.
rejection-membership-office-closed = Edara ýapyldy: { $office }. Soňky güni: { $until }.
rejection-membership-appointment-unknown = Güýjünde bolan beýle bellenilme ýok: { $appointment }.
rejection-membership-nothing-changed = Edara barada üýtgedilýän maglumat görkezilmändir: { $office }.
membership-title = Prosese gatnaşýanlar
membership-on = Ýagdaýyň senesi: { $day }
membership-lead = Her bir status şu gün üçin çeşmelerde görkezilişi ýaly berilýär. Çeşmeler biri-birinden tapawutlansa, her maglumat öz çeşmesi bilen görkezilýär.
membership-states = Döwletler
membership-organisations = Guramalar
membership-chairs = Başlyklyklar
membership-effective = Güýjünde bolan wagty
membership-coordinators = Milli utgaşdyryjylar
membership-another-day = Başga bir gün
membership-day-form = Nusga: 2023-10-12, 2023-10 ýa-da 2023.
membership-day-wrong = Bu gün däl. Ýyly, aýy we güni sanlar bilen, aralaryna kese çyzyk goýup ýazmagyňyzy haýyş edýäris.
membership-show = Görkezmek
membership-unknown-note = «Belli däl» diýmek çeşme tapylmandygyny aňladýar. Bu döwlet ýa-da gurama barada hiç zat aňlatmaýar.

# The address book.
membership-address-book = Salgylar kitaby
membership-address-book-lead = Ilki edaralar, soňra şu gün olarda gulluk edýän adamlar görkezilýär. Salgylar kitaby taraplara degişlidir we Başlyk çalşylanda-da saklanyp galýar.
membership-office-open = Işleýär
membership-office-closed = Ýapyk
membership-language-unknown = dili belli däl
membership-precedence = hat ýazylyş tertibi: № { $number }
membership-appointment = bellenilme № { $number }
membership-corrected-by = ýalňyş girizilen; onuň ýerine şu bellenilme güýjünde: № { $number }
membership-history = Taryhy
membership-who-is-told = Kime näme habar berilýär
membership-choose-told = Bu edara nähili habar beriljekdigini saýlamak
membership-new-choice = Habar berilişini saýlamak üçin täze salgylanma
membership-nobody-told = Hiç kime
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = hat iberilýär
membership-reach-copied = nusgasy iberilýär
membership-reach-first = başga zat bellenmändigi sebäpli birinji edara
membership-reach-instead-of = ýapylan ýa-da boş edaranyň ýerine
membership-staffing = { $staffing ->
    [held] Eýelenen
    [acting] Wagtlaýyn ýerine ýetiriji ýa-da orunbasar
    [vacant] Boş orun
   *[other] Belli däl
}
