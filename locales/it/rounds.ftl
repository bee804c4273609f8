# Rounds of comments on a text, and the position of one party.

rounds-title = Cicli di osservazioni
rounds-instant = { $instant } ({ $zone })
rounds-open = Il ciclo { $number } è aperto
rounds-over = Il ciclo { $number } è concluso:
rounds-until = Termine per la ricezione delle osservazioni
rounds-you-commented = La propria Parte ha presentato osservazioni
rounds-none = La bozza non è stata ancora diramata per osservazioni.
rounds-table = Osservazioni
rounds-no-comments = Non è pervenuta alcuna osservazione.
rounds-place = Paragrafo
rounds-party = Parte
rounds-words = Osservazione
rounds-answer = Risposta
rounds-whole = Il testo nel suo complesso
rounds-removed = un paragrafo non più presente nel testo
rounds-comment-number = osservazione { $number }
rounds-round = ciclo { $number }
rounds-late = pervenuta oltre il termine
rounds-withdrawn = ritirata
rounds-receipt = Ricevuta
rounds-receipt-entry = Voce del registro
rounds-receipt-time = Ricezione
rounds-gathers = { $number ->
    [one] Raccoglie { $number } contributo dei ministeri nazionali.
    [many] Raccoglie { $number } di contributi dei ministeri nazionali.
   *[other] Raccoglie { $number } contributi dei ministeri nazionali.
}
rounds-became = Divenuta la proposta { $tag }
rounds-no-answer = ancora senza risposta
rounds-all = Tutti i cicli
rounds-is-open = aperto
rounds-is-over = concluso
rounds-received = { $number ->
    [0] nessuna osservazione
    [one] { $number } osservazione
    [many] { $number } di osservazioni
   *[other] { $number } osservazioni
}
rounds-answered = Hanno presentato osservazioni
rounds-due = Non hanno presentato osservazioni
rounds-nobody = nessuno
rounds-forms = Moduli senza rete
rounds-forms-note = Ogni modulo è un unico file: si compila senza rete, si rinvia per posta elettronica e si carica qui.
rounds-circulate = Diramare per osservazioni
rounds-comment = Presentare un’osservazione
rounds-enter-comment = Inserire un’osservazione per conto di una Parte
rounds-close = Chiudere ora il ciclo
rounds-give-answer = Rispondere
rounds-answer-again = Modificare la risposta

# The position of one party while its ministries write it.
position-title = Posizione nazionale
position-who = Questa pagina è visibile soltanto alla postazione di: { $party }. Non è mostrata alla Presidenza, al Segretariato né ad alcun’altra delegazione.
position-then = I ministeri contribuiscono paragrafo per paragrafo. Il coordinatore raccoglie i contributi in un’unica osservazione; soltanto questa viene inviata.
position-paragraph = Paragrafo { $paragraph }
position-footnote = Nota a piè di pagina { $number }
position-unnamed = Ministero non indicato
position-waits = in attesa del coordinatore
position-withdrawn = ritirato
position-gathered = raccolto nell’osservazione { $number }
position-sent = Inviata come osservazione { $number }
position-gather = Raccogliere questi contributi
position-contribution = Contributo { $number }
position-comment = L’osservazione nazionale unica
position-comment-note = È il testo che viene inviato e che sarà visibile a chi può leggere le osservazioni sulla bozza.
position-send = Inviare come osservazione nazionale
position-words = Contributo
position-add = Aggiungere un contributo
