"""memory: resident memory at rest and under load."""
import time

from place import MEETING, PAGES, STATED, Load, Skipped, ended, forget_peak, resident_mb, weight_mb
from rows import Row

REST = 10


def measure(work):
    """At rest ten seconds after a start on existing data; then the most while every page is asked for by 32."""
    ended(work.ours("memory")[0])
    program, address, _ = work.ours("memory")
    time.sleep(REST)
    idle = resident_mb(program.pid)
    forget_peak(program.pid)
    for path in PAGES.values():
        Load(address + path, 32, work.seconds)
    loaded = resident_mb(program.pid, "VmHWM")
    ended(program)
    try:
        _, url, peer = work.indico()
        Load(url, 8, 5)
        time.sleep(REST)
        at_rest, reference = weight_mb(peer, work.indico_dir), "Indico, all services (PSS)"
    except Skipped:
        at_rest, reference = STATED["MB"], "Indico (stated, not run)"
    yield Row("memory.idle", idle, "MB", reference, at_rest, ("<", 40))
    yield Row("memory.loaded", loaded, "MB", reference, at_rest)
