# Letters out and in.

rejection-correspondence-letter-unknown = Мактуби мувофиқи { $letter } вуҷуд надорад.
rejection-correspondence-addressee-missing = Гиранда нишон дода нашудааст: як давлат, созмон ё идораро ном баред.
rejection-correspondence-not-addressed = Мактуби { $letter } ба он ҷо фиристода нашудааст.
rejection-correspondence-own-copy-only = Тараф танҳо дар бораи нусхаи худ қайд мекунад, ки он расид, кушода ё хонда шуд.
rejection-correspondence-not-outgoing = Мактуби { $letter } воридотӣ аст: расонидан танҳо барои мактубҳои содиротӣ қайд мешавад.
rejection-correspondence-letter-void = Мактуби { $letter } беэътибор дониста шудааст.
rejection-correspondence-number-taken = Рақами { $number } дар ин сол ба мактуби { $letter } тааллуқ дорад.
rejection-correspondence-number-missing = Қоидаҳо шакли рақамҳоро муайян намекунанд: лутфан рақами мактубро нишон диҳед.
rejection-correspondence-received-already = Мактуби ин фиристанда бо рақами { $number } дар феҳристи ҳамин сол ҳаст: мактуби { $letter }. Оё ин мактуби дигар аст?
rejection-correspondence-meeting-missing = Даъватнома ба мулоқоти муайян дода мешавад: лутфан онро ном баред.
rejection-correspondence-nothing-corrected = Нишон дода нашудааст, ки чӣ ислоҳ мешавад.

# The board of invitations, the register, a letter.
correspondence-board = Ҷадвали даъватҳо
correspondence-nobody-invited = Ҳанӯз ҳеч кас даъват нашудааст.
correspondence-counted = Даъват шудаанд
correspondence-remind = Мактуби ёдоварӣ
correspondence-remind-all = Ёдоварӣ ба ҳама, ки муҳлаташон расидааст: { $number }
correspondence-reminder-subject = Ёдоварӣ дар бораи даъват: { $meeting }
correspondence-received-read = Мо мактубро гирифтем ва хондем
correspondence-remind-on = Рӯзи ёдоварӣ: { $day }
correspondence-reminded = Ёдоварӣ шуд: { $day }
correspondence-acknowledged = Гирифтан тасдиқ шуд: { $day }
correspondence-more = Боз
correspondence-register = Феҳристи мактубҳо
correspondence-register-lead = Мактубҳои содиротӣ ва воридотӣ дар як феҳрист, бо рақамгузории солона. Ислоҳ дар паҳлуи он чи ислоҳ мекунад, меистад.
correspondence-halves = Қисми феҳрист
correspondence-all = Ҳамаи мактубҳо
correspondence-outgoing = Содиротӣ
correspondence-incoming = Воридотӣ
correspondence-none = Дар ин ҷо мактуб нест.
correspondence-letter = Мактуби { $letter }
correspondence-void = Беэътибор
correspondence-answers = Ҷавоб ба мактуби { $letter }
correspondence-answered-by = Ҷавоб дар мактуби
correspondence-gaps = Рақамҳое, ки ягон мактуб надорад
correspondence-on-it = Навиштаҷоти мактуб
correspondence-no-file = Файл нест
correspondence-annexes = Замимаҳо
correspondence-entered = Ворид шуд
correspondence-to = Ба
correspondence-from = Аз
correspondence-nothing-known = Дар бораи расонидани он чизе маълум нест
correspondence-corrections = Ислоҳҳо
correspondence-corrected = Ислоҳ шуд
correspondence-draft = Лоиҳаи нота (DOCX)
