# News.
# No native reader has cleared these words yet.

rejection-news-credit-missing = عکس باید نام صاحب اثر و شرح تصویر داشته باشد.
news-none = هنوز خبری منتشر نشده است.
news-plate = این یک طرح است. عکس تنها در صورتی در اینجا قرار می‌گیرد که حقوق آن معلوم باشد.
