"""A meeting of the rehearsal with two texts under negotiation, as a file of acts: a large one and an ordinary one.

The large text has 200 paragraphs in English and Russian and 2,000 proposals of every kind, made in three rounds, with supports,
amendments to proposals, acceptances and refusals; between the rounds the drafter revises every paragraph, so that the place of a
proposal is carried through up to eight versions. Nothing is left to chance: two runs make the same file.
"""

MEETING = "table"
LARGE, ORDINARY = "large", "ordinary"
PARTIES = ("felmora", "orluna", "tolvasa", "dalvenna", "tresdal", "nelvoa", "iscavel")
OBSERVER = "ambrovel"
PARAGRAPHS, PER_PARAGRAPH = 200, 10

# Clauses in the two languages; what stands in brackets is what the proposals are about, and comes once in a paragraph.
CLAUSES = [clause.split(" | ") for clause in """
the States [consult] one another before a measure takes effect | государства [советуются] друг с другом до вступления меры в силу
a contact point [answers] within ten working days | контактный пункт [отвечает] в течение десяти рабочих дней
the list of offices [includes] their working hours | перечень учреждений [включает] их рабочее время
seasonal workers [receive] a contract in their own language | сезонные работники [получают] договор на своём языке
recruitment fees [fall] on the employer | сборы за наём [ложатся] на работодателя
a lost document [is replaced] without a journey to the capital | утраченный документ [заменяется] без поездки в столицу
children [attend] school from the first week | дети [посещают] школу с первой недели
the border posts [publish] their waiting times | пограничные пункты [обнародуют] время ожидания
statistics [are gathered] by one method | статистика [собирается] по единому методу
a yearly meeting [reviews] what was done | ежегодная встреча [рассматривает] сделанное
the secretariat [circulates] a summary to all participants | секретариат [распространяет] резюме среди всех участников
costs [are borne] by those who incur them | расходы [покрываются] теми, кто их несёт
victims of trafficking [are heard] in private | жертвы торговли людьми [выслушиваются] конфиденциально
return [takes place] with dignity and in safety | возвращение [происходит] достойно и безопасно
diplomas [are recognised] by a simple procedure | дипломы [признаются] по простой процедуре
a hotline [operates] in four languages | горячая линия [работает] на четырёх языках
families [stay] together wherever possible | семьи [остаются] вместе, где это осуществимо
pensions [follow] the worker across the border | пенсии [следуют] за работником через границу
consular officers [visit] places of detention | консульские работники [осматривают] места содержания под стражей
interpreters [assist] at every interview | переводчики [помогают] при каждом собеседовании
local authorities [learn] of arrivals in good time | местные власти [узнают] о прибытии заблаговременно
a joint group [prepares] the next session | совместная группа [готовит] следующее заседание
remittances [are sent] for less than three per cent | денежные переводы [пересылаются] менее чем за три процента
the media [report] from both sides | средства массовой информации [сообщают] с обеих сторон
""".strip().split("\n")]
OTHERS = [pair.split("/") for pair in (
    "should be invited to agree/должны быть приглашены к согласию", "will endeavour to act/постараются действовать",
    "may proceed/могут продолжить", "undertake steps/предпримут шаги", "are encouraged to move/поощряются к движению",
    "continue as before/продолжают по-прежнему", "shall give an account/обязаны отчитаться")]
TITLES = {LARGE: ("A large text", "Большой текст"), ORDINARY: ("An ordinary text", "Обычный текст")}


def field(name, english, russian):
    """A field in both languages."""
    return f' {name}.en="{english}" {name}.ru="{russian}"'


class Text:
    """A text in the making: its acts, and the words of its paragraphs as they stand."""

    def __init__(self, slug, symbol):
        self.slug, self.acts, self.made, self.revised = slug, [], 0, 0
        # By paragraph: the clauses, each as two pairs of the words before, the words in question and the words behind.
        self.paragraphs = {}
        english, russian = TITLES[slug]
        self.put("texts.open", "secretariat", f"symbol={symbol} authentic=en,ru" + field("title", english, russian))

    def put(self, name, by, rest=""):
        """An act on this text."""
        self.acts.append(f"{name} by={by} meeting={MEETING} text={self.slug} {rest}".rstrip())

    def words(self, paragraph):
        """The words of a paragraph in both languages."""
        for language in (0, 1):
            clauses = ("".join(clause[language]) for clause in self.paragraphs[paragraph])
            sentence = "; ".join(clauses) + "."
            yield sentence[0].upper() + sentence[1:]

    def add(self):
        """A paragraph of ten clauses."""
        number = len(self.paragraphs) + 1
        chosen = [CLAUSES[(number * 7 + place * 5) % len(CLAUSES)] for place in range(PER_PARAGRAPH)]
        self.paragraphs[number] = [[clause.replace("[", "\0").replace("]", "\0").split("\0") for clause in pair] for pair in chosen]
        self.put("texts.add-paragraph", "secretariat", field("words", *self.words(number)).strip())

    def about(self, paragraph, place):
        """The words in question of a clause, in both languages."""
        return tuple(self.paragraphs[paragraph][place][language][1] for language in (0, 1))

    def propose(self, paragraph, kind, rest, by=None):
        """A proposal; gives its ordinal."""
        self.made += 1
        by = by or PARTIES[self.made % len(PARTIES)]
        self.put("texts.propose", by, f"paragraph={paragraph} kind={kind}{rest}")
        return self.made

    def other(self, paragraph, place):
        """Other words for a clause, in both languages."""
        return tuple(OTHERS[(paragraph + place) % len(OTHERS)])

    def replace(self, paragraph, place, kind="replace"):
        """Other words for those in question."""
        old, new = self.about(paragraph, place), self.other(paragraph, place)
        return self.propose(paragraph, kind, field("old", *old) + field("new", *new) + field("reason", "Agreed language.", "Согласованная формулировка."))

    def support(self, ordinal):
        """Two others support a proposal."""
        for step in (1, 3):
            self.put("texts.support", PARTIES[(ordinal + step) % len(PARTIES)], f"proposal={ordinal}")

    def accept(self, paragraph, place, ordinal):
        """A replacement is accepted: its words stand."""
        self.put("texts.accept", "secretariat", f"proposal={ordinal}")
        for language, words in enumerate(self.other(paragraph, place)):
            self.paragraphs[paragraph][place][language][1] = words

    def revise(self, paragraph, place):
        """The drafter adds a word to a clause in both languages."""
        self.revised += 1
        for language, more in enumerate((f" in case {self.revised}", f" в случае {self.revised}")):
            clause = self.paragraphs[paragraph][place][language]
            clause[2] = clause[2].split(" in case ")[0].split(" в случае ")[0] + more
        self.put("texts.revise", "secretariat", f"paragraph={paragraph}" + field("words", *self.words(paragraph)))

    def issue(self, standing):
        """The text is issued as it stands."""
        self.put("texts.issue", "secretariat", f"standing={standing}")


def first_round(text, paragraph):
    """Five proposals on as many clauses; the first is to be accepted, the second to be amended."""
    first = text.replace(paragraph, 0)
    second = text.propose(paragraph, "insert", field("after", *text.about(paragraph, 1)) + field("new", ", as far as possible,", ", насколько возможно,"))
    text.support(second)
    text.propose(paragraph, "delete", field("old", *text.about(paragraph, 2)))
    text.support(text.replace(paragraph, 3, "alternative"))
    text.propose(paragraph, "reservation", field("old", *text.about(paragraph, 4)))
    return first, second


def second_round(text, paragraph, amended):
    """An amendment, a replacement that will not last everywhere, a placeholder."""
    text.propose(paragraph, "replace", f" on={amended}" + field("old", "possible", "возможно") + field("new", "practicable", "осуществимо"))
    text.replace(paragraph, 6)
    text.propose(paragraph, "placeholder", field("after", *text.about(paragraph, 7)) + field("new", " by a date to be set", " к сроку, который будет назначен"))
    return text.made - 1


def third_round(text, paragraph):
    """Something about the paragraph as a whole, and a last replacement."""
    if paragraph % 4 == 0:
        text.propose(paragraph, "new-paragraph", field("words", *text.words(paragraph)))
    elif paragraph % 8 == 1:
        text.propose(paragraph, "move", f" below={paragraph + 2}")
    elif paragraph % 4 == 2:
        text.propose(paragraph, "delete", "")
    else:
        text.propose(paragraph, "reservation", "")
    return text.replace(paragraph, 9)


def large():
    """The large text."""
    text = Text(LARGE, "RP/TABLE/L.1")
    for _ in range(PARAGRAPHS):
        text.add()
    every = list(text.paragraphs)
    text.issue("zero-draft")
    made = {paragraph: first_round(text, paragraph) for paragraph in every}
    for paragraph in every:
        text.accept(paragraph, 0, made[paragraph][0])
        text.revise(paragraph, 8)
    text.issue("revision")
    questioned = {paragraph: second_round(text, paragraph, made[paragraph][1]) for paragraph in every}
    for paragraph in every:
        text.revise(paragraph, 5)
        text.revise(paragraph, 0)
    text.issue("revision")
    last = {paragraph: third_round(text, paragraph) for paragraph in every}
    for paragraph in every:
        if paragraph % 2 == 0:
            text.accept(paragraph, 9, last[paragraph])
        if paragraph % 4 == 1:
            text.put("texts.decline", "secretariat", f"proposal={questioned[paragraph]}")
        if paragraph % 4 == 3:
            text.put("texts.withdraw", PARTIES[questioned[paragraph] % len(PARTIES)], f"proposal={questioned[paragraph]}")
        text.revise(paragraph, 8)
        # The words of some proposals change under them.
        text.revise(paragraph, 2 if paragraph % 10 == 0 else 5)
    text.issue("revision")
    return text


def ordinary():
    """The ordinary text: 24 paragraphs, 30 proposals."""
    text = Text(ORDINARY, "RP/TABLE/L.2")
    for _ in range(24):
        text.add()
    text.issue("zero-draft")
    for paragraph in list(text.paragraphs):
        text.replace(paragraph, 1)
        if paragraph % 4 == 0:
            text.support(text.replace(paragraph, 3, "alternative"))
    for paragraph in list(text.paragraphs):
        text.revise(paragraph, 8)
    text.issue("revision")
    return text


def acts():
    """All acts, as lines, and the next proposal of each text by its slug."""
    lines = [f'meetings.convene by=secretariat meeting={MEETING} level=som number=90 from=2090-03-12 symbol=RP/TABLE name.en="A table" name.ru="Стол"']
    lines += [f"meetings.invite by=secretariat meeting={MEETING} party={party}" for party in (*PARTIES, OBSERVER)]
    texts = (large(), ordinary())
    for text in texts:
        lines += text.acts
    return "\n".join(lines) + "\n", {text.slug: text.made + 1 for text in texts}


if __name__ == "__main__":
    print(acts()[0], end="")
