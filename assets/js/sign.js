// A signature by a key made in this browser: the key signs the statement once and is forgotten. Without script, ink remains.
(() => {
  "use strict";
  const form = document.querySelector("form[data-statement]");
  if (!form || !window.crypto || !crypto.subtle) return;
  const note = form.querySelector("[data-sign]");
  if (note) note.hidden = false;
  const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const set = (name, value) => {
    let field = form.elements[name];
    if (!field) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      form.append(field);
    }
    field.value = value;
  };
  const sign = async () => {
    const statement = form.dataset.statement.replace("{mode}", form.elements.mode.value);
    const key = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    const signature = await crypto.subtle.sign("Ed25519", key.privateKey, new TextEncoder().encode(statement));
    set("key", base64(await crypto.subtle.exportKey("raw", key.publicKey)));
    set("signature", base64(signature));
  };
  form.addEventListener("submit", async (event) => {
    if (form.elements.evidence.value !== "browser-key" || form.dataset.signed) return;
    event.preventDefault();
    try {
      await sign();
    } catch (unable) {
      // A browser without Ed25519: the server answers that the signature is missing.
    }
    form.dataset.signed = "yes";
    // In a task of its own: a key may be ready before this event has ended, and until then a second submit is ignored.
    setTimeout(() => form.requestSubmit(event.submitter), 0);
  });
})();
