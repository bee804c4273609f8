# The evidence room: why a file was not imported, why a question has no answer.

evidence-wrong-number = Не число: { $text }
evidence-wrong-period = Не период: { $text }
evidence-wrong-second = Второе значение для ключа строки { $line }.
evidence-wrong-fields = Полей: { $found }; в заголовке: { $wanted }.
evidence-wrong-encoding = Строка не в кодировке UTF-8.
evidence-wrong-quotes = Кавычка не закрыта, или за ней следует текст.
evidence-wrong-code = Нет в списке «{ $list }»: { $text }
evidence-wrong-conflict = { $first } и { $second } — разные территории.
evidence-wrong-appended = Подлежит добавлению, но в базе стоит другое значение.
evidence-refused-layout = Структура файла не распознана; для CSV иной структуры нужен параметр --mapping.
evidence-refused-long = Длиннее допустимого, в байтах: { $bytes }. Отклонено.
evidence-refused-rows = Наблюдений больше допустимого: { $most }. Отклонено.
evidence-refused-words = В столбце { $column } больше разных слов, чем допускается: { $most }. Отклонено.
evidence-refused-broken = Файл повреждён или не является тем, чем кажется: { $text }
evidence-refused-mapping = Файл соответствий использовать нельзя: { $text }
evidence-refused-faults = Ошибок: { $count }. Ничего не загружено.
evidence-refused-unmapped = Кодов территорий, которых нет ни в одном списке: { $count }. Ничего не загружено.
evidence-asked-indicator = В базе нет показателя { $text }. Есть: { $known }
evidence-asked-area = Нет такой территории или группы: { $text }
evidence-asked-period = Нет такого периода: { $text }
evidence-asked-datasets = Этот показатель есть в нескольких наборах данных, которые никогда не смешиваются; укажите один через --dataset или сгруппируйте по dataset: { $all }
evidence-asked-units = Значения в разных единицах не складываются ({ $all }); сгруппируйте по unit или укажите одну через --unit.
evidence-asked-stock = Численность не складывается по времени; укажите один период или сгруппируйте по period.
evidence-asked-group = Опубликованная группа не складывается со странами и другими группами: { $all }
evidence-asked-nothing = Вопросу не отвечает ни одно наблюдение.
evidence-asked-field = --by не знает такого поля: { $text }
