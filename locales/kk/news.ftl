# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = Фотосуретке авторы туралы дерек және онда не бейнеленгенін айтатын сөздер қажет.
news-none = Әзірге бірде-бір жаңалық жарияланған жоқ.
news-plate = Сурет. Бұл жерге фотосурет оған құқықтар белгілі болған жағдайда ғана қойылады.
