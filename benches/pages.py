"""pages: pages a second over kept connections, and how long one takes, beside nginx with the same bytes and Indico's meeting page."""
from place import MEETING, PAGES, STATED, Load, Skipped, ended, fetched
from rows import Row

CONNECTIONS = (1, 8, 32)
LANGUAGES = ("az", "en", "fa", "it", "kk", "ky", "ru", "tg", "tk", "tr", "ur", "uz")


def loads(address, work):
    """Every page at every number of connections; warmed before."""
    for path in PAGES.values():
        Load(address + path, 8, 1)
    return {(path, c): Load(address + path, c, work.seconds) for path in PAGES.values() for c in CONNECTIONS}


def best(rounds, key):
    """The most pages a second, and the shortest times, of all rounds."""
    every = [load[key] for load in rounds]
    return max(load.rate for load in every), min(load.p50 for load in every), min(load.p99 for load in every)


def indico(work):
    """Indico's rate at each number of connections; where it is not run, the stated one."""
    try:
        _, url, _ = work.indico()
        Load(url, 8, 5)
        return {c: Load(url, c, max(work.seconds, 10)).rate for c in CONNECTIONS}, "Indico's meeting page"
    except Skipped:
        return dict.fromkeys(CONNECTIONS, STATED["requests/s"]), "Indico (stated, not run)"


def measure(work):
    """Ours and nginx in turns."""
    program, address, _ = work.ours("pages")
    spoken = {lang: MEETING.replace("/en/", f"/{lang}/") for lang in LANGUAGES}
    static, beside, _ = work.nginx({path: fetched(address + path) for path in {*PAGES.values(), *spoken.values()}})
    our, its = [], []
    for _ in range(work.rounds):
        our.append(loads(address, work))
        its.append(loads(beside, work))
    # The meeting page in each language, over eight connections: no language is slower than what its letters weigh.
    said = {}
    for lang, path in spoken.items():
        Load(address + path, 8, 1)
        said[lang] = [Load(whole, 8, work.seconds) for whole in (address + path, beside + path)]
    ended(program)
    ended(static)
    for lang, (own, other) in said.items():
        yield Row(f"pages.meeting-page.{lang}.8", own.rate, "requests/s", "nginx, the same bytes", other.rate, (">=", 0.2, "ratio"))
    for name, path in PAGES.items():
        for c in CONNECTIONS:
            (rate, p50, p99), (rate_static, p50_static, p99_static) = best(our, (path, c)), best(its, (path, c))
            name_c = f"pages.{name.replace(' ', '-')}.{c}"
            yield Row(name_c, rate, "requests/s", "nginx, the same bytes", rate_static, (">=", 0.2, "ratio"))
            yield Row(f"{name_c}.p50", p50, "ms", "nginx, the same bytes", p50_static)
            yield Row(f"{name_c}.p99", p99, "ms", "nginx, the same bytes", p99_static, ("<", 5))
    rates, reference = indico(work)
    for c in CONNECTIONS:
        rate = best(our, (MEETING, c))[0]
        yield Row(f"pages.meeting-page.{c}", rate, "requests/s", reference, rates[c], (">=", 500, "ratio"))
