# News.

rejection-news-credit-missing = К фотографии нужны имя автора и описание.
news-none = Новостей пока нет.
news-plate = Рисунок. Фотография помещается здесь, только если известны права на неё.

# The newsroom.
rejection-news-draft-unknown = Проекта { $item } нет.
rejection-news-not-published = Новость { $item } не публиковалась.
rejection-news-withdrawn = Новость { $item } отозвана.
rejection-news-language-stands = Текст уже опубликован с другими словами (язык: { $language }); их меняет исправление.
rejection-news-approved-already = Проект в этом виде уже утверждён.
rejection-news-embargo-past = Эмбарго должно заканчиваться в будущем.
rejection-news-same-eyes = Последнюю редакцию этого проекта подготовила та же сторона, которая его утверждает.
rejection-news-not-approved = Проект в нынешнем виде не утверждён.
confirmed-news-same-eyes = Новость утвердила та же сторона, которая её написала.
confirmed-news-not-approved = Новость опубликована без утверждения.
news-newsroom = Редакция новостей
news-newsroom-lead = Проекты новостей и следующий шаг по каждому. Их видят только Председатель и секретариат.
news-drafts-none = Проектов нет.
news-preview = Предварительный просмотр
news-standing-draft = Проект
news-standing-approved = Утверждено
news-standing-embargoed = Под эмбарго
news-standing-published = Опубликовано
news-standing-withdrawn = Отозвано
news-embargo = Под эмбарго до
news-embargo-note = До этого времени текст доступен только прессе, Председателю и секретариату.
news-corrections = Исправления
news-corrected = Исправлено
news-was-withdrawn = Эта новость отозвана
news-from-record = Пресс-релиз по записям о встрече
news-from-record-lead = В первом проекте указано, когда и где прошла встреча, кто участвовал и что было принято. Проект предназначен для редактирования.
news-last-words = Последняя редакция
news-release-lead = { $meeting }: { $days }.
news-release-lead-place = { $meeting }: { $days }, { $place }.

# Photographs of news.
rejection-news-alternative-missing = Описания того, что на фотографии, нет на языках: { $languages }.
confirmed-news-alternative-missing = Фотография добавлена без описания на всех рабочих языках.
rejection-news-photograph-unreadable = Файл повреждён, не является фотографией в формате JPEG, PNG или WebP либо его содержание не соответствует названию.
rejection-news-photograph-too-large = Фотография слишком велика. Предел: { $pixels } млн пикселей, по одной стороне { $side } пикселей.
news-undescribed = Фотография без описания на этом языке
news-photographs = Фотографии
# Pages, contacts and banners.
rejection-news-nothing-by-this-name = Под именем { $slug } здесь ничего нет.
rejection-news-banner-over = Показ баннера должен заканчиваться после своего начала и позже настоящего момента.
news-pages = Страницы
news-pages-none = Страниц пока нет.
news-contacts = Контакты
news-contacts-none = Контакты пока не указаны.
news-as-of = Дата сведений
news-banner = Объявление
news-banner-more = Подробнее
news-banners = Баннеры над страницами
news-banners-none = Баннеров нет.
news-banner-stands = Сейчас показывается
news-banner-rests = Сейчас не показывается
news-change = Изменить
