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

/** How often a page says that something was erased. */
const erased = (words, lang) => words.split(said(lang, "site-person-removed", { day: "|" }).split("|").find((part) => part.length > 1)).length - 1;

await step("the passport's number and the need are erased, and the page of the delegation says so; who came stands", async () => {
  for (const lang of ["en", "ru", "az"]) {
    await secretariat.page.goto(secretariat.address(own, lang));
    const whole = await secretariat.page.content();
    check(!whole.includes("4471902") && !whole.includes("A place near the door."), `${lang}: nothing of it is left`);
    check(whole.includes("Hedda Quarnow"), `${lang}: the head of delegation stands`);
    const form = (await secretariat.page.locator("#form").innerText()).replace(/\s+/g, " ");
    // Four visas and days of arrival, a passport, a need, the cars.
    check(erased(form, lang) === 11, `${lang}: ${erased(form, lang)} answers are said to be erased: ${form}`);
  }
  await album(secretariat.page, "retention");
});

await step("the tables for the consulate and the hall say so too", async () => {
  for (const use of ["visa", "needs"]) {
    await secretariat.open(`som-8/forms/${use}/`);
    const words = await text(secretariat.page);
    check(!words.includes("4471902") && !words.includes("near the door") && erased(words, "en") >= 1, `${use}: ${words}`);
  }
});

await browser.close();
console.log(`retention: ${Date.now() - begun} ms`);
process.exit(0);
