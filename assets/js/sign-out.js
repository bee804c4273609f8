// Signing out clears what the browser keeps of this server, so whoever noted passes at a door that were not sent yet is told first;
// the button then does what it says.
(() => {
  "use strict";
  const passes = (key) => JSON.parse(localStorage.getItem(key)).filter((pass) => !pass.refused);
  const waits = () => Object.keys(localStorage).some((key) => key.startsWith("door ") && passes(key).length > 0);
  for (const form of document.querySelectorAll("form[data-unsent]")) {
    form.addEventListener("submit", (event) => {
      if (form.querySelector("[role=alert]") || !waits()) return;
      event.preventDefault();
      const said = document.createElement("p");
      said.className = "wrong";
      said.setAttribute("role", "alert");
      said.textContent = form.dataset.unsent;
      form.prepend(said);
    });
  }
})();
