// A passkey is asked for when its form is sent: the server says what it wants, the device answers, the form carries the answer.
(() => {
  "use strict";
  const able = window.isSecureContext && window.PublicKeyCredential && navigator.credentials;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const keys = (list) => (list || []).map((key) => ({ ...key, id: bytes(key.id) }));
  const made = async (asked) => {
    const options = { ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) } };
    options.excludeCredentials = keys(asked.excludeCredentials);
    const key = await navigator.credentials.create({ publicKey: options });
    const { attestationObject, clientDataJSON } = key.response;
    const transports = key.response.getTransports ? key.response.getTransports() : [];
    return [key, { attestationObject: text(attestationObject), clientDataJSON: text(clientDataJSON), transports }];
  };
  const used = async (asked) => {
    const options = { ...asked, challenge: bytes(asked.challenge), allowCredentials: keys(asked.allowCredentials) };
    const key = await navigator.credentials.get({ publicKey: options });
    const { authenticatorData, clientDataJSON, signature, userHandle } = key.response;
    const response = { authenticatorData: text(authenticatorData), clientDataJSON: text(clientDataJSON) };
    return [key, { ...response, signature: text(signature), userHandle: userHandle ? text(userHandle) : null }];
  };
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const said = form.querySelector("[data-said]");
    const say = (words) => {
      said.textContent = words;
      said.hidden = !words;
    };
    // A page that the browser kept has its old answer still.
    window.addEventListener("pageshow", () => (form.elements.credential.value = ""));
    const words = (name) => form.querySelector(`[data-${name}]`).textContent;
    form.addEventListener("submit", async (event) => {
      if (form.elements.credential.value) return;
      event.preventDefault();
      if (!able) return say(words("unable"));
      say("");
      try {
        const answer = await fetch(form.dataset.passkey, { method: "POST", body: new URLSearchParams(new FormData(form)) });
        if (!answer.ok) return say(await answer.text());
        const { ceremony, options } = await answer.json();
        const adds = form.elements.for && form.elements.for.value === "add";
        const [key, response] = await (adds ? made : used)(options.publicKey);
        const given = { id: key.id, rawId: text(key.rawId), type: key.type, response, extensions: {} };
        form.elements.ceremony.value = ceremony;
        form.elements.credential.value = JSON.stringify(given);
      } catch (stopped) {
        return say(words("stopped"));
      }
      form.requestSubmit(event.submitter);
    });
  }
})();
