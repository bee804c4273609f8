# News.

rejection-news-credit-missing = A photograph needs its credit and words that say what it shows.
news-none = No news has been published yet.
news-plate = A drawing. A photograph stands here only if its rights are known.
