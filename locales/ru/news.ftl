# News.

rejection-news-credit-missing = К фотографии нужны имя автора и описание.
