"""first-view: what a browser with nothing kept fetches for a page, fonts and photographs counted apart."""
import json
import pathlib
import shutil
import subprocess

from place import STATED, Skipped, ended
from rows import Row

LANGUAGES = ("az", "en", "ru", "fa")
PLACES = {"process-home": "almaty/", "meeting-page": "almaty/som-8/"}
# Pages of a sitting, by who reads them: the heaviest of their kind in the rehearsal.
SITTING = {"chair": "chair/", "interpreter": "interpreters/", "orluna": "floor/", "tolvasa": "hall/", "secretariat": "notes/"}


def measure(work):
    """Bytes as Chromium counts them, headers too, in an empty profile for each page."""
    if not shutil.which("node") or not shutil.which("chromium"):
        raise Skipped("node or chromium is missing: apt-get install nodejs chromium")
    if not (work.modules / "playwright-core").exists():
        raise Skipped("playwright-core is missing: scripts/test installs it")
    program, address, _ = work.ours("first-view")
    pages = {f"{place}.{lang}": f"{address}/{lang}/{path}" for place, path in PLACES.items() for lang in LANGUAGES}
    for seat, path in SITTING.items():
        link = f"{address}/en/sign-in/?seat=rehearsal/{seat}"
        pages |= {f"{path.strip('/')}.{lang}": f"{link} {address}/{lang}/rehearsal/tem-1/{path}" for lang in LANGUAGES}
    command = ["node", pathlib.Path(__file__).with_name("first-view.mjs"), work.modules, *pages.values()]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ended(program)
    for (name, _), line in zip(pages.items(), out.splitlines()):
        kinds = json.loads(line)
        fonts, photographs = kinds.pop("font", 0), kinds.pop("photograph", 0)
        rest = sum(kinds.values())
        reference = "Indico, as it serves it (stated, not run)"
        yield Row(f"first-view.{name}", rest / 1000, "KB", reference, STATED["KB"])
        yield Row(f"first-view.{name}.fonts", fonts / 1000, "KB")
        yield Row(f"first-view.{name}.photographs", photographs / 1000, "KB")
        yield Row(f"first-view.{name}.all", (rest + fonts + photographs) / 1000, "KB", reference, STATED["KB"], ("<", 60))
