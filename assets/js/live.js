// Keeps a page as the record has it: the server sends its main part again, and what changed is changed in place.
// Focus, scroll, open details and what is being typed stay. The clock counts by the server's time.
(() => {
  "use strict";
  const main = document.querySelector("main[data-live]");
  if (!main) return;

  let drift = 0;
  const setDrift = async () => {
    try {
      const asked = Date.now();
      const answer = await fetch("/healthz", { cache: "no-store" });
      const now = Number(answer.headers.get("x-now"));
      const took = Date.now() - asked;
      if (now) drift = now + took / 2 - Date.now();
    } catch (away) {
      // The next attempt comes with the next connection.
    }
  };

  const clock = (ms) => {
    const seconds = Math.floor(Math.abs(ms) / 1000);
    return (ms < 0 ? "\u2212" : "") + Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  };

  const tick = () => {
    const now = Date.now() + drift;
    for (const face of document.querySelectorAll("[data-until]")) {
      const left = Number(face.dataset.until) - now;
      const allotted = Number(face.dataset.allotted);
      const words = face.querySelector("[data-left]");
      const bar = face.querySelector("[data-bar]");
      const text = clock(left);
      if (words && words.textContent !== text) words.textContent = text;
      if (bar) bar.value = Math.max(0, Math.min(allotted, left)) / 1000;
      face.classList.toggle("clock--over", left < 0);
    }
  };

  const keep = {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    callbacks: {
      beforeAttributeUpdated: (name, node) => !(name === "open" && node.tagName === "DETAILS"),
      beforeNodeMorphed: (old) => !(old.tagName === "TEXTAREA" && old.value !== old.defaultValue),
    },
  };

  const away = document.createElement("p");
  away.className = "notice notice--due notice--slim away";
  away.setAttribute("role", "status");
  away.textContent = main.dataset.away;

  const source = new EventSource(main.dataset.live + "&head=" + document.body.dataset.head);
  source.addEventListener("open", () => { away.remove(); setDrift(); });
  source.addEventListener("error", () => document.body.prepend(away));
  const change = (fragments) => {
    for (const fragment of fragments) {
      Idiomorph.morph(document.getElementById(fragment.id), fragment.html, keep);
    }
    tick();
  };
  source.addEventListener("fragment", (event) => change([JSON.parse(event.data)]));
  source.addEventListener("fragments", (event) => change(JSON.parse(event.data)));
  source.addEventListener("resync", () => location.reload());
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  setInterval(tick, 250);
  tick();
})();
