# Texts under negotiation.

rejection-texts-authentic-missing = Нет текста на аутентичном языке: { $language }.
rejection-texts-before-decision = Текст { $text } поставлен на рассмотрение и сейчас не меняется.
rejection-texts-frozen = Текст { $text } принят и больше не меняется.
rejection-texts-language-missing = У текста должен быть хотя бы один аутентичный язык.
rejection-texts-language-unknown = Такого языка у текста нет: { $language }.
rejection-texts-may-not-propose = Правила не предусматривают предложений от участника со статусом «{ $status }».
rejection-texts-not-your-proposal = Предложение { $proposal } внесли не вы.
rejection-texts-nothing-changes = Ничего не меняется.
rejection-texts-paragraph-unknown = Пункта { $paragraph } в тексте нет.
rejection-texts-proposal-closed = Предложение { $proposal } больше не открыто.
rejection-texts-proposal-unknown = Предложения { $proposal } нет.
rejection-texts-text-unknown = Текста { $text } нет.
rejection-texts-words-ambiguous = Слова «{ $words }» встречаются в пункте не один раз; приведите больше текста.
rejection-texts-words-gone = Слова с тех пор изменились; посмотрите пункт ещё раз.
rejection-texts-words-not-found = Слов «{ $words }» нет в пункте.
rejection-texts-comment-unknown = Замечания { $comment } нет.
rejection-texts-comment-withdrawn = Замечание { $comment } снято.
rejection-texts-contribution-closed = Соображение { $contribution } уже объединено с другими или отозвано.
rejection-texts-contribution-unknown = У вашей стороны нет соображения { $contribution }.
rejection-texts-deadline-past = Крайний срок уже прошёл.
rejection-texts-in-concord = Языковая версия этого пункта не отстаёт: { $language }.
rejection-texts-may-not-comment = Правила не предусматривают, что участник со статусом «{ $status }» представляет замечания.
rejection-texts-no-round = Открытого раунда замечаний нет.
rejection-texts-not-circulated = Проект не был разослан для замечаний.
rejection-texts-not-your-comment = Замечание { $comment } не ваше.
rejection-texts-round-open = Раунд замечаний { $round } открыт.
rejection-texts-round-over = Когда это поступило, раунд замечаний { $round } был завершён; замечание отмечается как опоздавшее.
rejection-texts-footnote-unknown = Сноски { $paragraph } в тексте нет.
rejection-texts-footnote-cited = На сноску { $paragraph } в тексте есть ссылка; сначала уберите её знак.
rejection-texts-reservation-is-lifted = Оговорка не подлежит принятию: снимает её сама сделавшая её делегация, отзывая своё предложение.
rejection-texts-placeholder-unfilled = Формулировка, для которой предложение { $proposal } сохраняет место, ещё не предложена.
rejection-texts-paragraph-agreed = Пункт { $paragraph } согласован; предложение вновь откроет его.
rejection-texts-brackets-open = В пункте ещё есть открытые скобки: { $open }.
rejection-texts-own-proposal = Предложение { $proposal } внесли вы сами.
rejection-texts-supported-already = Вы уже поддерживаете предложение { $proposal }.
rejection-texts-not-supported = Вы не поддерживаете предложение { $proposal }.
rejection-texts-merge-apart = Объединяются два или более предложения по одним и тем же словам.
rejection-texts-nothing-to-confirm = Пункт { $paragraph } не ждёт вашего подтверждения.
rejection-texts-pending-already = Пункт { $paragraph } уже ждёт вашего подтверждения.

# The page of a text.
texts-table = Работа над текстом
texts-adopted = Принятый текст
texts-texts = Тексты
texts-read = Читать текст
texts-draft = Проект
texts-adopted-on = Принят: { $day }
texts-can-be-checked = Текст и подписи может проверить каждый
texts-open-brackets = { $number ->
    [0] открытых скобок нет
    [one] открытых скобок: { $number }
    [few] открытых скобок: { $number }
    [many] открытых скобок: { $number }
   *[other] открытых скобок: { $number }
}
texts-where = Состояние
texts-authentic = аутентичный
texts-courtesy = справочный перевод
texts-language-missing = На этом языке текста нет
texts-owner-withheld = автор не показывается
texts-owner-gone = сведения об авторе больше не хранятся
texts-yours = ваше
texts-proposal-open = открыто
texts-proposal-accepted = принято
texts-proposal-declined = отклонено
texts-proposal-withdrawn = снято
texts-proposal-superseded = заменено другим
texts-proposal-merged = объединено
texts-proposal-fallen = отпало
texts-empty = В тексте пока нет пунктов.
texts-beside = Рядом: { $language }
texts-history = Прежние состояния
texts-state-after = После записи № { $number }
texts-as-of = Текст показан в том виде, в каком он был после записи № { $number }.
texts-as-it-stands = Показать нынешнее состояние
texts-propose-short = Предложить формулировку
texts-revise-short = Отредактировать
texts-add-short = Добавить пункт

# The drafting table.
texts-said-goes = скобка, слова, которые исключаются; предложение внесено: { $owner }:
texts-said-stays = скобка, слова, которые оспариваются; внесено: { $owner }:
texts-said-comes = скобка, слова, которые добавляются; предложение внесено: { $owner }:
texts-said-end = конец скобки
texts-behind = Отстаёт: { $language }
texts-behind-since = Отстаёт: { $language }, с { $since }
texts-not-in-language = Ещё нет ({ $language }): { $tags }
texts-to-confirm = Ожидается подтверждение: { $parties }.
texts-to-confirm-by = Ожидается подтверждение: { $parties }; до { $day }.
texts-new-paragraph = Новый пункт, предложен
texts-unnumbered = ¶
texts-became = Что изменилось
texts-became-same = без изменений
texts-became-added = добавлено
texts-became-removed = исключено
texts-became-changed = изменено
texts-became-moved = перенесено
texts-on = к { $tag } (поправка к поправке)
texts-moved-after = после { $number }
texts-acts = Действия
texts-history-states = { $number ->
    [one] { $number } состояние
    [few] { $number } состояния
    [many] { $number } состояний
   *[other] { $number } состояния
}
texts-history-last = { $number ->
    [one] Последнее { $number } состояние.
    [few] Последние { $number } состояния.
    [many] Последние { $number } состояний.
   *[other] Последние { $number } состояния.
}
texts-history-all = Все состояния
texts-instead-of = вместо { $tags }
texts-ended = { $phase }, { $day }
texts-since = с { $since }
texts-supported = { $number ->
    [one] поддерживает { $number } делегация
    [few] поддерживают { $number } делегации
    [many] поддерживают { $number } делегаций
   *[other] поддерживают { $number } делегации
}
texts-supported-by = { $number ->
    [1] поддерживает { $parties }
   *[other] поддерживают ({ $number }): { $parties }
 }
texts-stale = Слова с тех пор изменились.
texts-stale-yours = Слова с тех пор изменились: внесите предложение заново или снимите его.
texts-provisional = предварительно
texts-tally-paragraphs = пунктов
texts-tally-ad-referendum = ad referendum
texts-tally-brackets = открытых скобок
texts-more = Другие действия
texts-views = Варианты показа текста
texts-changes-note = Изменения с состояния { $state }: исключённое зачёркнуто, добавленное подчёркнуто.
texts-lines-note = Строки не длиннее { $number } знаков, счёт ведётся от начала текста: во всех экземплярах этого состояния на этом языке они одинаковы.
texts-taken-up = Обсуждается
texts-dealt-with = { $number ->
    [one] рассмотрено предложений: { $number }
    [few] рассмотрено предложений: { $number }
    [many] рассмотрено предложений: { $number }
   *[other] рассмотрено предложений: { $number }
}
texts-nothing-open = Открытых вопросов нет.
texts-issues = Выпуски
texts-brackets-title = Все скобки
texts-left = { $number ->
    [0] Скобок не осталось
    [one] Осталась { $number } скобка
    [few] Осталось { $number } скобки
    [many] Осталось { $number } скобок
   *[other] Осталось { $number } скобки
}
texts-left-held = { $number ->
    [one] Осталась { $number } скобка, из них за одной делегацией { $held }
    [few] Осталось { $number } скобки, из них за одной делегацией { $held }
    [many] Осталось { $number } скобок, из них за одной делегацией { $held }
   *[other] Осталось { $number } скобки, из них за одной делегацией { $held }
}
texts-blocking = Что ещё не решено для моей делегации
texts-blocking-nothing = В этом тексте нет вопросов, не решённых для вашей делегации.
texts-blocking-confirm = Пункты, ожидающие вашего подтверждения
texts-blocking-own = Ваши скобки
texts-blocking-others = Скобки других делегаций в затрагивающих вас пунктах
texts-paragraph = Пункт { $number }
texts-holders = За кем они числятся
texts-whole-paragraph = весь пункт
texts-beginning = начало
texts-compare-title = Сравнение двух состояний
texts-compare-from = Более раннее состояние
texts-compare-to = Более позднее состояние
texts-compare-languages = Языки
texts-compare-show = Сравнить
texts-compare-same = Состояния не различаются.
texts-compare-entry = или номер записи
texts-compare-between = Запись № { $entry } не изменила этот текст. Показано: { $state }.
texts-compare-no-entry = «{ $entry }» – не запись этого текста. Показано состояние, выбранное ниже.
texts-hall-open = { $number ->
    [0] В этом пункте открытых скобок нет
    [one] В этом пункте открыта { $number } скобка
    [few] В этом пункте открыты { $number } скобки
    [many] В этом пункте открыто { $number } скобок
   *[other] В этом пункте открыто { $number } скобки
}
texts-hall-agreed = Согласовано пунктов: { $number } из { $paragraphs }
texts-hall-none = Ни один пункт не вынесен на обсуждение
texts-hall-floor = Слово имеет: { $party }
texts-look-marked = Со скобками
texts-look-open = Только открытые
texts-look-clean = Чистый текст
texts-look-changes = Изменения
texts-look-lines = По строкам
texts-look-language = Язык: { $language }
texts-look-hall = Экран зала
texts-look-compare = Сравнение
texts-look-silence = Умолчание
texts-state-opened = При открытии
texts-owners-open = Кто внёс скобки, видят члены, Председатель и секретариат; остальные видят текст, но не автора.
texts-owners-sealed = Кто внёс скобки, видят только Председатель и секретариат; каждая делегация видит, какие из них её собственные.
texts-owners-nobody = Кто внёс скобки, не показывается никому; каждая делегация видит, какие из них её собственные.
texts-renumber-short = Пронумеровать пункты
texts-issue-short = Выпустить текст
texts-new-first-short = Предложить пункт в начале
texts-confirm-short = Подтвердить
texts-take-ad-referendum-short = Согласиться ad referendum
texts-new-after-short = Предложить пункт после этого
texts-take-up-short = Вынести на обсуждение
texts-mark-agreed = Отметить как согласованный
texts-mark-ad-referendum = Отметить как согласованный ad referendum
texts-mark-open = Отметить как открытый
texts-move-short = Перенести
texts-add-after-short = Добавить пункт после этого
texts-remove-short = Исключить
texts-withdraw-short = Снять
texts-withdraw-tag = Снять { $tag }
texts-withdraw-support-tag = Отозвать поддержку { $tag }
texts-support-tag = Поддержать { $tag }
texts-accept-tag = Принять { $tag }
texts-decline-tag = Отклонить { $tag }
texts-merge-short = Объединить предложения
texts-take-up-before = Предыдущий пункт: { $number }
texts-take-up-next = Следующий пункт: { $number }

# The form of a proposal.
texts-form-change = Измените слова здесь: то, что вы измените, станет вашим предложением. Язык, оставленный без изменений, в него не входит.
texts-form-revise = Измените слова здесь. Язык, оставленный без изменений, не считается изменённым и отстаёт.
texts-form-more = Предложение другого вида
texts-form-kept = Введено для предложения другого вида
texts-form-kept-note = Не входит в это предложение и снова появится на своём месте, если выбрать тот вид.
texts-form-replace = Другие слова в этом пункте
texts-form-reservation = Оговорка к словам или ко всему пункту
texts-form-alternative = Альтернативные слова рядом с имеющимися
texts-form-placeholder = Оставить место для слов, которые будут представлены позднее
texts-form-delete = Исключить пункт целиком
texts-form-new-paragraph = Новый пункт после этого
texts-form-move = Другое место для пункта
texts-form-amend = Поправка к словам { $tag }
texts-form-proposal = Предложение { $tag }
texts-form-old-reservation = Приведите слова, к которым делается оговорка; для всего пункта оставьте поле пустым.
texts-form-after-placeholder = Слова, после которых оставляется место; если пусто, конец пункта.
texts-form-delete-note = Пункт будет исключён целиком.
texts-of-equal-value = равноценная языковая версия
