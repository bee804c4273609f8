// Keeps a page as the record has it: the server sends its main part again, and what changed is changed in place.
// Focus, scroll, open details and what is being typed stay. The clock counts by the server's time.
// Whoever was away says so, and comes back by itself: what was missed comes first, once.
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

  // In Persian the figures are those of its script, as in what the server wrote.
  const figures = (text) =>
    document.documentElement.lang === "fa" ? text.replace(/[0-9]/g, (figure) => String.fromCharCode(0x6f0 + Number(figure))) : text;

  const clock = (ms) => {
    const seconds = Math.floor(Math.abs(ms) / 1000);
    return figures((ms < 0 ? "\u2212" : "") + Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0"));
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
  const change = (fragments) => {
    for (const fragment of fragments) {
      Idiomorph.morph(document.getElementById(fragment.id), fragment.html, keep);
    }
    tick();
  };

  // The line that says how it stands with the connection: that it is away, then for how long it was. One line, at one place.
  const SAID_MS = 20_000;
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  const { away: awayWords, back: backWords } = main.dataset;
  let awaySince = 0;
  let saying = 0;
  const say = (kind, words) => {
    clearTimeout(saying);
    line.className = "notice notice--slim away notice--" + kind;
    if (!line.isConnected) document.body.prepend(line);
    if (line.textContent !== words) line.textContent = words;
  };
  const isAway = () => {
    awaySince ||= Date.now();
    say("due", awayWords);
  };
  const isBack = () => {
    if (!awaySince) return;
    say("open", backWords.replace("{time}", clock(Date.now() - awaySince)));
    awaySince = 0;
    saying = setTimeout(() => line.remove(), SAID_MS);
  };

  // The browser itself comes back after a broken connection; where it was answered with something else, as while the server
  // starts again, it does not, and we do: after a second, then twice as long each time, half a minute at most, not all at once.
  const WAIT_MS = 1000;
  const WAIT_MAX_MS = 30_000;
  const stream = main.dataset.live;
  const head = document.body.dataset.head;
  let source;
  let last = "";
  let wait = WAIT_MS;
  let coming = 0;
  const heard = (handle) => (event) => {
    last = event.lastEventId || last;
    handle(event);
  };
  const open = () => {
    clearTimeout(coming);
    source?.close();
    source = new EventSource(stream + (last ? "&id=" + encodeURIComponent(last) : "&head=" + head));
    source.addEventListener("open", setDrift);
    source.addEventListener("fragment", heard((event) => change([JSON.parse(event.data)])));
    source.addEventListener("fragments", heard((event) => change(JSON.parse(event.data))));
    source.addEventListener("here", heard(() => {
      wait = WAIT_MS;
      isBack();
    }));
    source.addEventListener("error", () => {
      isAway();
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(coming);
      coming = setTimeout(open, wait * (0.5 + Math.random() / 2));
      wait = Math.min(2 * wait, WAIT_MAX_MS);
    });
  };
  open();
  // Whoever has a network again need not wait.
  addEventListener("online", () => { if (source.readyState === EventSource.CLOSED) open(); });
  addEventListener("pagehide", () => {
    clearTimeout(coming);
    source.close();
  });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // A button that is pressed twice within two seconds sends once.
  const ONCE_MS = 2000;
  addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.classList.contains("act-form")) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, ONCE_MS);
  });

  setInterval(tick, 250);
  tick();
})();
