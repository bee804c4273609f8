// Checks a package that was dropped or chosen, in a worker (`verify.js`), and says the verdict in the words of the page. Nothing leaves
// the browser: the policy of the page forbids it every connection, and the worker is there before a package is.
(() => {
  "use strict";
  const by = Object.fromEntries(
    ["without", "cannot", "check", "package", "key", "said", "verdict", "holds", "file", "log", "origin", "fingerprint", "checks", "words"].map(
      (id) => [id, document.getElementById(id)],
    ),
  );
  by.without.hidden = true;
  // Outside a secure context a browser gives no hash functions.
  if (!window.Worker || !window.crypto?.subtle) {
    by.cannot.hidden = false;
    return;
  }
  by.check.hidden = false;

  const BADGES = { proved: "badge--adopted", failed: "badge--late", "not-checked": "badge--unknown" };
  let ticket = 0;
  let worker;

  const say = (words) => {
    by.said.textContent = words;
  };
  const words = (key) => by.words.content.querySelector(`[data-key="${CSS.escape(key)}"]`)?.textContent ?? key;
  /** A hash in groups of four, so that two people can read it to each other. */
  const grouped = (hash) => hash.match(/.{1,4}/g).join(" ");

  /**
   * Checks of the same kind and outcome together: a package has a check for every entry. Numbers that follow each other are a row, which ends
   * where a check of the same kind ended otherwise.
   */
  const groups = (checks) => {
    const [found, before] = [new Map(), new Map()];
    for (const { id, subject, outcome, reason } of checks) {
      const key = `${id} ${outcome} ${reason}`;
      if (!found.has(key)) found.set(key, { id, outcome, reason, rows: [] });
      const { rows } = found.get(key);
      if (/^[0-9]+$/.test(subject) && rows.length > 0 && before.get(id) === key) rows.at(-1).last = subject;
      else rows.push({ first: subject, last: subject });
      before.set(id, key);
    }
    return [...found.values()];
  };

  const named = (rows) => {
    const shown = (subject) => (/^[0-9a-f]{64}$/.test(subject) ? grouped(subject) : subject);
    const said = ({ first, last }) => (first === last ? shown(first) : `${first}–${last}`);
    return rows.map(said).join(by.checks.dataset.comma);
  };

  const line = ({ id, outcome, reason, rows }) => {
    const [div, dt, badge, dd] = ["div", "dt", "span", "dd"].map((name) => document.createElement(name));
    badge.className = `badge ${BADGES[outcome]}`;
    badge.textContent = words(`check-outcome-${outcome}`);
    const said = words(`check-${id}`).replaceAll("{subject}", () => named(rows));
    dd.textContent = reason ? `${said} ${words(`check-reason-${reason}`)}` : said;
    dt.append(badge);
    div.append(dt, dd);
    return div;
  };

  const show = ({ checks, origin, fingerprint }) => {
    const holds = checks.every(({ outcome }) => outcome !== "failed");
    by.holds.textContent = holds ? by.holds.dataset.holds : by.holds.dataset.fails;
    by.file.textContent = by.check.dataset.file;
    by.log.hidden = !fingerprint;
    by.origin.textContent = origin ?? "";
    by.fingerprint.textContent = fingerprint ? grouped(fingerprint) : "";
    by.checks.replaceChildren(...groups(checks).map(line));
    by.verdict.hidden = false;
    by.holds.focus();
    say("");
  };

  const heard = ({ data }) => {
    if (data.ticket !== ticket) return;
    if (data.done !== undefined) say(by.said.dataset.checking.replace("{number}", data.done.toLocaleString(document.documentElement.lang)));
    else if (data.broken) say(by.said.dataset.broken);
    else if (data.noKey) say(by.said.dataset.noKey);
    else show(data);
  };

  const start = () => {
    worker = new Worker("/assets/js/verify.js");
    worker.addEventListener("message", heard);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      say(by.said.dataset.broken);
    });
  };
  start();

  const check = async (file) => {
    ticket += 1;
    const own = ticket;
    by.verdict.hidden = true;
    by.check.dataset.file = file.name;
    say(by.said.dataset.checking.replace("{number}", "0"));
    try {
      const bytes = await file.arrayBuffer();
      if (own === ticket) worker.postMessage({ bytes, expected: by.key.value.trim(), ticket }, [bytes]);
    } catch {
      // The file is gone, or no file but a folder.
      say(by.said.dataset.broken);
    }
  };

  by.check.addEventListener("submit", (event) => {
    event.preventDefault();
    const [file] = by.package.files;
    if (file) check(file);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files } = event.dataTransfer;
    if (files.length === 0) return;
    by.package.files = files;
    check(files[0]);
  });
})();
