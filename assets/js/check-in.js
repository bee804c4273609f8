// The door of a meeting: badges are noted with the network off and sent when it is back. What waits is kept in this browser: codes
// and times, no names. Sending twice changes nothing: the rules know each pass once. `door-worker.js` keeps the page itself.
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
  /** The longest side of a picture in which a code is looked for, in pixels. */
  const PICTURE_MAX = 800;
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

  /** What says the code that the camera sees, if any. */
  const reader = async () => {
    const formats = await window.BarcodeDetector?.getSupportedFormats();
    if (formats?.includes("qr_code")) {
      const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
      return async () => (await detector.detect(camera))[0]?.rawValue;
    }
    // Firefox, Safari and others have none.
    const { default: decode } = await import("/assets/js/qr/decode.js");
    const picture = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    return async () => {
      const small = Math.min(1, PICTURE_MAX / Math.max(camera.videoWidth, camera.videoHeight));
      const [width, height] = [camera.videoWidth, camera.videoHeight].map((side) => Math.round(side * small));
      Object.assign(picture.canvas, { width, height });
      picture.drawImage(camera, 0, 0, width, height);
      try {
        return decode(picture.getImageData(0, 0, width, height));
      } catch {
        // No code is seen, or not all of it.
        return undefined;
      }
    };
  };

  const watch = async () => {
    camera.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    const seen = await reader();
    camera.hidden = false;
    scan.hidden = true;
    await camera.play();
    let last = "";
    setInterval(async () => {
      const code = await seen();
      if (!code || code === last) return;
      last = code;
      badge.value = code;
      note(false);
    }, 300);
  };

  if (navigator.mediaDevices) {
    scan.hidden = false;
    scan.addEventListener("click", () => watch().catch(() => {
      // Whoever has no camera, refused it, or lacks what reads its picture, types the code.
      camera.srcObject?.getTracks().forEach((track) => track.stop());
      said.textContent = queue.dataset.noCamera;
      show();
      badge.focus();
    }));
  }
  // On a page in the clear there is none, and where the network goes meanwhile it is tried again with the next page: till then the
  // page is there as long as it is not let go.
  navigator.serviceWorker?.register("/assets/js/door-worker.js", { scope: location.pathname, updateViaCache: "none" }).catch(() => {});
  show();
  send();
})();
