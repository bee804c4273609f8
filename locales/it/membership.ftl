# Parties, statuses, chairmanships.

rejection-membership-body-unknown = Non esiste un organo { $body }.
rejection-membership-chair-is-state = La presidenza è esercitata da uno Stato; questa Parte è un’organizzazione: { $party }.
rejection-membership-party-unknown = Non esiste uno Stato o un’organizzazione { $party }.
rejection-membership-period-backwards = Il periodo termina ({ $to }) prima di iniziare ({ $from }).
rejection-membership-office-unknown = Questo ufficio non esiste: { $office }.
rejection-membership-office-closed = L’ufficio non è più attivo ({ $office }); ultimo giorno: { $until }.
rejection-membership-appointment-unknown = Non vi è alcun incarico { $appointment } in essere.
rejection-membership-nothing-changed = Non è indicato nulla da modificare per: { $office }.
membership-title = Chi partecipa al processo
membership-on = Situazione in data { $day }
membership-lead = Ogni status è riportato come le fonti lo indicano per questo giorno. Dove le fonti divergono, ciascuna indicazione figura con la propria fonte.
membership-states = Stati
membership-organisations = Organizzazioni
membership-chairs = Turni di presidenza
membership-effective = Decorrenza effettiva
membership-coordinators = Coordinatori nazionali
membership-another-day = In un altro giorno
membership-day-form = Ad esempio 2023-10-12, 2023-10 o 2023.
membership-day-wrong = La data non è valida. Indicare anno, mese e giorno in cifre, separati da trattini.
membership-show = Mostrare
membership-unknown-note = «Non noto» significa che non è stata trovata alcuna fonte. Non esprime nulla sullo Stato o sull’organizzazione.

# The address book.
membership-address-book = Rubrica
membership-address-book-lead = Prima gli uffici, poi le persone che vi prestano servizio in questo giorno. La rubrica appartiene alle Parti e sopravvive ai cambi di presidenza.
membership-office-open = Attivo
membership-office-closed = Chiuso
membership-language-unknown = lingua non nota
membership-precedence = ordine di invio: n. { $number }
membership-appointment = incarico { $number }
membership-corrected-by = inserito per errore; in sua vece vale l’incarico { $number }
membership-history = Cronologia
membership-who-is-told = Chi riceve quali avvisi
membership-choose-told = Scegliere come avvisare questo ufficio
membership-new-choice = Nuovo link per scegliere gli avvisi
membership-nobody-told = Nessuno
membership-told = { $office } ({ $language }) – { $reach }
membership-reach-told = destinatario
membership-reach-copied = in copia
membership-reach-first = primo ufficio, in assenza di altra disposizione
membership-reach-instead-of = in luogo di un ufficio chiuso o vacante
membership-staffing = { $staffing ->
    [held] Con titolare
    [acting] Ad interim o vice
    [vacant] Vacante
   *[other] Non noto
}
