# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = К фотографии нужны имя автора и описание.
news-none = Новостей пока нет.
news-plate = Рисунок. Фотография помещается здесь, только если известны права на неё.
