# What holds for every act.

rejection-general-act-unknown = Non esiste un atto denominato { $act }.
rejection-general-evidence-missing = Un atto inserito per conto di una Parte deve indicare su che cosa si fonda: una lettera, un messaggio, parole pronunciate in sala.
rejection-general-field-wrong = Il campo «{ $field }» manca o ha un valore qui non ammesso.
rejection-general-not-for-others = Soltanto il Segretariato inserisce atti per conto di altri.
rejection-general-not-yours = Questo atto non compete alla postazione in uso.
rejection-general-occurred-in-future = Quanto è accaduto non può collocarsi nel futuro.
rejection-general-slug-reserved = Il nome { $slug } è riservato a un indirizzo del sito.
rejection-general-slug-taken = Il nome { $slug } è già in uso; nessun nome può essere usato due volte.
rejection-general-text-empty = Il testo «{ $field }» è vuoto.
rejection-general-text-unfit = Il testo «{ $field }» è troppo lungo o contiene caratteri che non possono essere registrati.
rejection-general-too-many = Ve ne sono già { $bound }: è il limite massimo.
rule-general = quanto vale in ogni riunione
