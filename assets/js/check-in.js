// The door of a meeting: badges are noted with the network off and sent when it is back. What waits is kept in this browser: codes
// and times, no names. Sending twice changes nothing: the rules know each pass once.
(() => {
  "use strict";
  const form = document.getElementById("door");
  const queue = document.getElementById("queue");
  if (!form || !queue || !window.fetch || !window.localStorage) return;
  const [badge, where, left, scan, camera, said, passes] =
    ["badge", "where", "left", "scan", "camera", "said", "passes"].map((id) => document.getElementById(id));
  // One list for the meeting in every language: the address without its language.
  const key = "door " + location.pathname.replace(/^\/[^/]+/, "");
  const read = () => JSON.parse(localStorage.getItem(key) || "[]");
  const keep = (list) => localStorage.setItem(key, JSON.stringify(list));
  let sending = false;

  const show = () => {
    const list = read();
    queue.hidden = list.length === 0 && !said.textContent;
    passes.replaceChildren(...list.map((pass) => {
      const line = document.createElement("li");
      const code = document.createElement("code");
      code.textContent = pass.badge;
      const time = new Date(pass.at).toLocaleTimeString(document.documentElement.lang);
      line.append(code, ` ${time} – ${pass.refused ? `${queue.dataset.refused} ${pass.refused}` : queue.dataset.waits}`);
      return line;
    }));
  };

  const note = (out) => {
    const code = badge.value.trim().toUpperCase();
    if (!code) return badge.reportValidity();
    keep([...read(), { id: `${Date.now()} ${code}`, badge: code, where: where.value, out, at: Date.now() }]);
    badge.value = "";
    badge.focus();
    show();
    return send();
  };

  // The clock of a telephone may be wrong: what counts is how long ago it was by the clock of the server.
  const serverNow = async () => Number((await fetch("/healthz", { cache: "no-store" })).headers.get("x-now"));

  const put = async (pass, now) => {
    const fields = new URLSearchParams({ badge: pass.badge, return: location.pathname });
    if (!pass.out) fields.set("where", pass.where);
    const ago = Date.now() - pass.at;
    if (ago > 5000) fields.set("occurred", new Date(now - ago).toISOString().slice(0, 19) + "Z");
    return fetch(pass.out ? form.dataset.out : form.action, { method: "POST", body: fields, redirect: "manual" });
  };

  const settle = (id, refused) => keep(read().flatMap((pass) => {
    if (pass.id !== id) return [pass];
    return refused ? [{ ...pass, refused }] : [];
  }));

  const send = async () => {
    if (sending || !navigator.onLine) return;
    sending = true;
    let taken = 0;
    try {
      for (let pass = next(); pass; pass = next()) {
        const answer = await put(pass, await serverNow());
        if (answer.type === "opaqueredirect") {
          settle(pass.id);
          taken += 1;
        } else if (answer.status === 422) {
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          settle(pass.id, page.querySelector("h1").textContent.trim());
        } else {
          said.textContent = queue.dataset.signedOut;
          break;
        }
        show();
      }
      if (taken > 0) {
        said.textContent = `${taken} ${queue.dataset.taken}`;
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
        document.getElementById("present").replaceWith(page.getElementById("present"));
      }
    } catch (failed) {
      // No network: it is tried again when there is one.
      if (!(failed instanceof TypeError)) throw failed;
    } finally {
      sending = false;
      show();
    }
  };
  const next = () => read().find((pass) => !pass.refused);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    note(false);
  });
  left.hidden = false;
  left.addEventListener("click", () => note(true));
  window.addEventListener("online", send);
  setInterval(send, 15000);

  if ("BarcodeDetector" in window && navigator.mediaDevices) {
    scan.hidden = false;
    scan.addEventListener("click", async () => {
      const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
      const video = { facingMode: "environment" };
      const stream = await navigator.mediaDevices.getUserMedia({ video }).catch(() => null);
      // Whoever refused the camera types the code.
      if (!stream) return badge.focus();
      camera.srcObject = stream;
      camera.hidden = false;
      await camera.play();
      let last = "";
      setInterval(async () => {
        const [found] = await detector.detect(camera);
        if (!found || found.rawValue === last) return;
        last = found.rawValue;
        badge.value = last;
        note(false);
      }, 300);
    });
  }
  show();
  send();
})();
