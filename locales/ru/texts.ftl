# Texts under negotiation.
# No native reader has cleared these words yet.

rejection-texts-authentic-missing = Нет текста на аутентичном языке: { $language }.
rejection-texts-before-decision = Текст { $text } поставлен на рассмотрение и сейчас не меняется.
rejection-texts-frozen = Текст { $text } принят и больше не меняется.
rejection-texts-language-missing = У текста должен быть хотя бы один аутентичный язык.
rejection-texts-language-unknown = Такого языка у текста нет: { $language }.
rejection-texts-may-not-propose = Правила не предусматривают предложений от участника со статусом «{ $status }».
rejection-texts-not-your-proposal = Предложение { $proposal } внесли не вы.
rejection-texts-nothing-changes = Ничего не меняется.
rejection-texts-paragraph-unknown = Абзаца { $paragraph } нет.
rejection-texts-proposal-closed = Предложение { $proposal } уже принято, отклонено или снято.
rejection-texts-proposal-unknown = Предложения { $proposal } нет.
rejection-texts-text-unknown = Текста { $text } нет.
rejection-texts-words-ambiguous = Слова «{ $words }» встречаются в абзаце не один раз; приведите больше текста.
rejection-texts-words-gone = Слова с тех пор изменились; посмотрите абзац ещё раз.
rejection-texts-words-not-found = Слов «{ $words }» нет в абзаце.
rejection-texts-comment-unknown = Замечания { $comment } нет.
rejection-texts-comment-withdrawn = Замечание { $comment } снято.
rejection-texts-contribution-closed = Вклад { $contribution } уже объединён или отозван.
rejection-texts-contribution-unknown = У вашей стороны нет вклада { $contribution }.
rejection-texts-deadline-past = Крайний срок уже прошёл.
rejection-texts-in-concord = В этом абзаце язык { $language } не отстаёт.
rejection-texts-may-not-comment = Правила не предусматривают, что участник со статусом «{ $status }» представляет замечания.
rejection-texts-no-round = Открытого раунда замечаний нет.
rejection-texts-not-circulated = Проект не был разослан для замечаний.
rejection-texts-not-your-comment = Замечание { $comment } не ваше.
rejection-texts-round-open = Раунд замечаний { $round } открыт.
rejection-texts-round-over = Когда это поступило, раунд замечаний { $round } был завершён; замечание отмечается как опоздавшее.

# The page of a text.
texts-table = Работа над текстом
texts-adopted = Принятый текст
texts-texts = Тексты
texts-read = Читать текст
texts-draft = Проект
texts-adopted-on = Принят: { $day }
texts-can-be-checked = Текст и подписи может проверить каждый
texts-paragraphs = Пункты
texts-open = Открытые скобки
texts-open-brackets = { $number ->
    [0] открытых скобок нет
    [one] открытых скобок: { $number }
    [few] открытых скобок: { $number }
    [many] открытых скобок: { $number }
   *[other] открытых скобок: { $number }
}
texts-brackets-open = Скобки открыты
texts-where = Состояние
texts-authentic = аутентичный
texts-courtesy = справочный перевод
texts-language-behind = Не отражает последнего изменения: { $language }
texts-language-missing = На этом языке текста нет
texts-owner-withheld = автор не показывается
texts-yours = ваше
texts-proposal-open = открыто
texts-proposal-accepted = принято
texts-proposal-declined = отклонено
texts-proposal-withdrawn = снято
texts-empty = В тексте пока нет абзацев.
texts-beside = Показать рядом: { $language }
texts-show-changes = Показать изменения
texts-hide-changes = Скрыть изменения
texts-history = Прежние состояния
texts-state-after = После записи № { $number }
texts-as-of = Текст показан в том виде, в каком он был после записи № { $number }.
texts-as-it-stands = Показать нынешнее состояние
texts-propose-short = Предложить формулировку
texts-revise-short = Отредактировать
texts-accept-short = Принять
texts-decline-short = Отклонить
texts-withdraw-short = Снять
texts-add-short = Добавить абзац
texts-of-equal-value = равноценная языковая версия
