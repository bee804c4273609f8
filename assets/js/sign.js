// A signature by a key made in this browser, which signs the statement once and is forgotten, or by a passkey of the
// signatory's device. Without script, ink remains.
(() => {
  "use strict";
  const form = document.querySelector("form[data-statement]");
  if (!form || !window.crypto || !crypto.subtle) return;
  const note = form.querySelector("[data-sign]");
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
  const show = (name, shown) => {
    const said = form.querySelector(`[data-passkey${name}]`);
    if (said) said.hidden = !shown;
  };
  const statement = () => new TextEncoder().encode(form.dataset.statement.replace("{mode}", form.elements.mode.value));
  const byBrowserKey = async () => {
    const key = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    const signature = await crypto.subtle.sign("Ed25519", key.privateKey, statement());
    set("key", base64(await crypto.subtle.exportKey("raw", key.publicKey)));
    set("signature", base64(signature));
  };
  // A passkey is made for this signature; then it signs the hash of the statement. An authenticator signs nothing but a challenge.
  const byPasskey = async () => {
    const random = (length) => crypto.getRandomValues(new Uint8Array(length));
    const name = document.title;
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: location.hostname },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [-7, -8].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
        attestation: "none",
      },
    });
    const signed = await navigator.credentials.get({
      publicKey: {
        challenge: await crypto.subtle.digest("SHA-256", statement()),
        allowCredentials: [{ type: "public-key", id: made.rawId }],
        userVerification: "preferred",
      },
    });
    set("key", base64(made.response.getPublicKey()));
    set("signature", base64(signed.response.signature));
    set("authenticator", base64(signed.response.authenticatorData));
    set("client-data", base64(signed.response.clientDataJSON));
  };
  const possible = () => window.isSecureContext && window.PublicKeyCredential && navigator.credentials;
  const chosen = () => {
    const passkey = form.elements.evidence.value === "passkey";
    if (note) note.hidden = form.elements.evidence.value !== "browser-key";
    show("", passkey);
    show("-insecure", passkey && !possible());
    show("-failed", false);
  };
  form.elements.evidence.addEventListener("change", chosen);
  chosen();
  form.addEventListener("submit", async (event) => {
    const evidence = form.elements.evidence.value;
    if ((evidence !== "browser-key" && evidence !== "passkey") || form.dataset.signed) return;
    event.preventDefault();
    try {
      await (evidence === "passkey" ? byPasskey() : byBrowserKey());
    } catch (unable) {
      // A person who turned the passkey away stays on the form, with all that was given.
      if (evidence === "passkey") return show("-failed", possible());
      // A browser without Ed25519: the server answers that the signature is missing.
    }
    form.dataset.signed = "yes";
    // In a task of its own: a key may be ready before this event has ended, and until then a second submit is ignored.
    setTimeout(() => form.requestSubmit(event.submitter), 0);
  });
})();
