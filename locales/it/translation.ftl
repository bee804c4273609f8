# The translator's page, and the glossary.

translation-title = Traduzione
translation-into = Lingua della traduzione
translation-in-concord = Versione allineata: { $language }. Tutte le modifiche sono state recepite.
translation-behind = { $number ->
    [one] { $number } paragrafo non ha recepito l’ultima modifica.
    [many] { $number } di paragrafi non hanno recepito l’ultima modifica.
   *[other] { $number } paragrafi non hanno recepito l’ultima modifica.
}
translation-file = File per lo strumento del traduttore (XLIFF 2.0)
translation-is-behind = non allineata
translation-words-behind = Il testo in questa lingua non riflette ancora l’ultima modifica dell’originale.
translation-moved = è evidenziato ciò che è cambiato dall’ultimo allineamento della traduzione
translation-never = non esiste ancora una traduzione
translation-give = Inserire questa traduzione
translation-confirm = La traduzione non richiede modifiche
translation-figures-source = Numeri presenti soltanto nel testo di partenza: { $figures }
translation-figures-target = Numeri presenti soltanto nella traduzione: { $figures }
translation-terms = Termini del glossario
translation-agreed = Formulazioni concordate di testi adottati
translation-others = Traduzioni allineate

# The glossary.
glossary-title = Glossario
glossary-note = I termini del processo, con i relativi equivalenti. Sono mostrati ai traduttori accanto alle frasi in cui compaiono.
glossary-empty = Nessun termine è stato ancora definito.
glossary-use = Uso
glossary-define-again = Definire di nuovo

# What waits for translators.
work-list-title = Lavoro dei traduttori
work-list-lead = Ciò che non ha ancora un testo in una lingua, è indietro rispetto alla fonte, o di cui nessuno ha confermato la concordanza. Ciò che riguarda una riunione futura scade il suo primo giorno, salvo che sia fissato un altro giorno.
work-list-none = In questa lingua non c’è nulla in attesa: { $language }.
work-list-waits = { $number ->
    [one] { $number } lavoro in attesa.
   *[other] { $number } lavori in attesa.
}
work-list-what = Che cosa
work-list-state = Stato
work-list-due = Scadenza
work-list-missing = mancante: { $number }
work-list-behind = indietro rispetto alla fonte: { $number }
work-list-draft = non confermato: { $number }
work-list-agenda = Riunione e ordine del giorno

# Deadlines of translators.
work-list-overdue = scaduta
work-list-first-day = primo giorno della riunione
work-list-set-due = Fissare una scadenza
work-list-move-due = Spostare la scadenza
work-list-translator = traduce: { $name }
# A translation that was compared, and what it lacks.
translation-absent = Non trovato nella traduzione: { $terms }
translation-review = Segna come riveduta
translation-is-draft = Traduzione in bozza
translation-is-reviewed = Traduzione riveduta
