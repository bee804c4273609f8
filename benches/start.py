"""start: from nothing running to the first page."""
from place import MEETING, STATED, Skipped, ended, fetched
from rows import Row


def measure(work):
    """The first start makes the demonstration; later ones read the record."""
    first, again, static = [], [], []
    for number in range(work.rounds):
        data = f"start-{number}"
        program, address, spent = work.ours(data)
        page = fetched(address + MEETING)
        first.append(spent)
        ended(program)
        program, _, spent = work.ours(data)
        again.append(spent)
        ended(program)
        program, _, spent = work.nginx({MEETING: page})
        static.append(spent)
        ended(program)
    yield Row("start.first", min(first), "ms")
    yield Row("start.again", min(again), "ms", "nginx, the same page", min(static), ("<", 500))
    try:
        seconds, reference = work.indico()[0], "Indico, all services"
    except Skipped:
        seconds, reference = STATED["s"], "Indico (stated, not run)"
    yield Row("start.again", min(again), "ms", reference, seconds * 1000)
