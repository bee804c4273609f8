// What is left of a delegation when the time of its personal data is over: run by `invitation.rs` on the record of
// `invitation.mjs`, with the server's clock moved on.
//
//   node retention.mjs --modules DIR --shots DIR [--album] LINK CODE
//
// LINK and CODE: a way in for the secretariat.
import { album, begun, browser, check, enters, links, person, step, text } from "./people.mjs";
import { said } from "./words.mjs";

const [LINK, CODE] = links;
const secretariat = await person("secretariat", "en", { viewport: { width: 1366, height: 768 } }, new URL(LINK).host);
const own = "som-8/delegation/iscavel/";

await step("the secretariat comes in after the time has passed", () => enters(secretariat, [LINK, CODE], secretariat.t("word-capacity-secretariat")));

await step("the passport's number and the need are erased, and it is said; who came, and what has no end, stands", async () => {
  for (const lang of ["en", "ru", "az"]) {
    await secretariat.page.goto(secretariat.address(own, lang));
    const words = await text(secretariat.page);
    check(!words.includes("4471902") && !words.includes("A place near the door."), `${lang}: nothing of it is left`);
    check(words.includes("Hedda Quarnow"), `${lang}: the head of delegation stands`);
    const [before, after] = said(lang, "site-person-removed", { day: "|" }).split("|");
    const erased = words.split(before || after).length - 1;
    check(erased >= 3, `${lang}: it says of ${erased} answers that they were erased: ${words}`);
  }
  await album(secretariat.page, "retention");
});

await browser.close();
console.log(`retention: ${Date.now() - begun} ms`);
process.exit(0);
