# News.

rejection-news-credit-missing = Fotonun müəllifi və nəyi göstərdiyi yazılmalıdır.
