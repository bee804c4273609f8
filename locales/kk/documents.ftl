# Documents and sources.

rejection-documents-media-wrong = Мұндай түрдегі файл ({ $media }) қабылданбайды.
rejection-documents-source-unknown = { $source } дереккөзі көрсетілмеген.
rejection-documents-symbol-taken = { $symbol } шартты белгісі бос емес.
rejection-documents-symbol-unknown = { $symbol } шартты белгісі бар құжат жоқ.
rejection-documents-symbol-wrong = { $symbol } – шартты белгі емес: оған бас әріптер, цифрлар, нүктелер, дефистер және қиғаш сызықтар ғана жазылады.
rejection-documents-version-empty = Нұсқада мәтін немесе файл болуға тиіс.
documents-about = Құжат туралы
documents-known = Не белгілі
documents-versions = Тілдік нұсқалар
documents-text-unknown = Мәтіні белгісіз
documents-symbol-ours = шартты белгіні осы сайт берген
documents-none = Құжаттар жоқ
documents-sources = Дереккөздер
documents-no-sources = Әзірге дереккөз көрсетілмеген.
