// Answers as one types: the page of the search is asked for again and its answer put in place of the old one.
(() => {
  "use strict";
  const field = document.querySelector("form.search input[name=q]");
  const said = document.getElementById("said");
  if (!field || !said || !window.fetch || !window.DOMParser) return;
  const form = field.form;
  // A question goes out once nothing was typed for so long, in milliseconds.
  const PAUSE = 250;
  let timer = 0;
  let running = null;
  const ask = async () => {
    if (field.value.trim().length < 2) return;
    if (running) running.abort();
    running = new AbortController();
    const query = new URLSearchParams({ q: field.value });
    const address = form.getAttribute("action") + "?" + query;
    try {
      const answer = await fetch(address + "&typing=yes", { signal: running.signal, headers: { accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("answer");
      if (!fresh) return;
      document.getElementById("answer").replaceWith(fresh);
      // Stays in its place, so that it is read aloud.
      said.textContent = page.getElementById("found").textContent;
      document.title = page.title;
      history.replaceState(null, "", address);
    } catch (_) {
      // Without a network the form works as any other.
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
})();
