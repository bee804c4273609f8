"""lighthouse: what Lighthouse says of every kind of public page, on a simulated phone behind 1.6 Mbit/s and 150 ms, and what Chromium sees of it there.

Lighthouse loads a page over the bare loopback and computes what it would be behind the line. Fonts that came before the first paint count as if the paint
had waited for them, though it waits a tenth of a second at most (`font-display: optional`): its paint differs by half a second from run to run. So the paint
is also measured behind a line that Chromium slows down."""
import json
import pathlib
import shutil
import subprocess

from place import ROOT, Skipped, ended
from rows import Row

# The version whose rules these are; the newer ones ask for a newer Node.
VERSION = "12.8.2"
# So often a page is seen behind the slow line.
VIEWS = 5
PLACES = {
    "first-page": "/en/", "design": "/tk/design/", "process-home": "/fa/almaty/", "meeting": "/az/almaty/som-8/", "participants": "/ru/almaty/som-8/participants/",
    "members": "/kk/almaty/members/", "news": "/tr/rehearsal/news/", "evidence": "/uz/almaty/evidence/", "corridor": "/ru/almaty/evidence/uzb-kaz/",
    "figure": "/ur/almaty/evidence/figures/stock-uzb-kaz/", "search": "/it/almaty/search/?q=remittances", "record": "/ky/almaty/record/", "entry": "/tg/almaty/record/1/",
    "documents": "/en/almaty/documents/",
}


def modules():
    """Where Lighthouse is; put there if it is not."""
    folder = ROOT / "target" / "lighthouse"
    if not (folder / "node_modules" / "lighthouse").exists():
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, f"lighthouse@{VERSION}"]
        if subprocess.run(command, check=False).returncode:
            raise Skipped("lighthouse could not be installed by npm")
    return folder / "node_modules"


def measure(work):
    """The scores of four categories, the largest contentful paint in seconds and the layout shift of each page."""
    if not all(shutil.which(program) for program in ("node", "npm", "chromium")):
        raise Skipped("node, npm or chromium is missing: apt-get install nodejs npm chromium")
    if not (work.modules / "playwright-core").exists():
        raise Skipped("playwright-core is missing: scripts/test installs it")
    found = modules()
    program, address, _ = work.ours("lighthouse")
    script = pathlib.Path(__file__).with_name("lighthouse.mjs")
    try:
        command = ["node", script, found, *(address + path for path in PLACES.values())]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        command = ["node", script.with_name("line.mjs"), work.modules, str(VIEWS), *(address + path for path in PLACES.values())]
        seen = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    finally:
        ended(program)
    for name, line in zip(PLACES, out.splitlines()):
        said = json.loads(line)
        for category, aim in (("performance", 95), ("accessibility", 100), ("best-practices", 100), ("seo", 100)):
            yield Row(f"lighthouse.{name}.{category}", said[category], "of 100", aim=(">=", aim))
        yield Row(f"lighthouse.{name}.largest-paint", said["paint"], "s", aim=("<", 1.5))
        yield Row(f"lighthouse.{name}.layout-shift", said["shift"], "", aim=("<", 0.001))
    for name, line in zip(PLACES, seen.splitlines()):
        said = json.loads(line)
        yield Row(f"lighthouse.{name}.seen.largest-paint", said["paint"], "s", aim=("<", 1.5))
        yield Row(f"lighthouse.{name}.seen.layout-shift", said["shift"], "", aim=("<", 0.001))
