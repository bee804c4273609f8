// The form that is filled without a network: what is typed goes into the answers of this very file, and a copy is saved.
(() => {
  "use strict";
  const block = document.getElementById("answers");
  const bar = document.getElementById("bar");
  const state = document.getElementById("state");
  const save = document.getElementById("save");
  const areas = [...document.querySelectorAll("textarea[data-paragraph]")];
  if (!block || !bar || !save || !window.Blob || !window.URL) return;
  const data = JSON.parse(block.textContent);
  const answers = new Map(data.answers.map((answer) => [String(answer.paragraph), answer]));
  const keep = (area) => {
    const answer = answers.get(area.dataset.paragraph);
    if (!answer) return;
    if (area.dataset.words) answer.words[area.dataset.words] = area.value;
    else answer.comment = area.value;
    // The text of the box, not its value, is what a saved copy has.
    area.textContent = area.value;
    block.textContent = JSON.stringify(data).replace(/</g, "\\u003c");
  };
  const say = (word) => {
    state.textContent = state.dataset[word];
  };
  // A copy that is opened again is as it was before this script ran, but for the answers.
  const copy = () => {
    const page = document.documentElement.cloneNode(true);
    page.querySelectorAll("textarea").forEach((area) => {
      area.setAttribute("readonly", "");
      // The parser drops the first line end of a box.
      area.textContent = "\n" + area.textContent;
    });
    page.querySelector("#bar").hidden = true;
    page.querySelector("#without").hidden = false;
    page.querySelector("#state").textContent = "";
    return "<!DOCTYPE html>\n" + page.outerHTML;
  };
  areas.forEach((area) => {
    area.readOnly = false;
    area.addEventListener("input", () => {
      keep(area);
      say("unsaved");
    });
  });
  save.addEventListener("click", () => {
    areas.forEach(keep);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([copy()], { type: "text/html" }));
    link.download = bar.dataset.name;
    link.click();
    // Not at once: some browsers begin to save only when this task has ended.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say("saved");
  });
  document.getElementById("without").hidden = true;
  bar.hidden = false;
})();
