// A sitting in the hall: the Chair presides by the keyboard, a delegation asks for the floor from its phone and presses twice,
// others and the interpreters follow, and the note-taker types all the while. Who is cut off is in `live.mjs`. How it is run
// stands in `people.mjs`.
import { album, appears, audit, begun, browser, check, mark, person, printed, step, text } from "./people.mjs";

const chair = await person("chair", "az", { viewport: { width: 1366, height: 768 } });
const secretariat = await person("secretariat", "en");
const orluna = await person("orluna", "ru", { viewport: { width: 390, height: 844 } });
const hall = await person("tolvasa", "ru", { viewport: { width: 1920, height: 1080 } });
const interpreter = await person("interpreter", "ru");
const seats = [chair, secretariat, orluna, hall, interpreter];

/** The link to a seat that the program does not print. */
const seat = (name) => printed("dalvenna").replaceAll("dalvenna", name);

const elsewhere = await person("nelvoa", "az");
const away = elsewhere.page;
/** Presses Alt and a key, as the browser has them from a keyboard: what has this key is pressed, wherever the focus is. */
const byKey = async (one, key) => {
  const keyboard = await one.context.newCDPSession(one.page);
  const stroke = { modifiers: 1, key, text: key, unmodifiedText: key, windowsVirtualKeyCode: key.charCodeAt(0) };
  await keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", ...stroke });
  await keyboard.detach();
};
const waits = (one) => one.page.locator(".queue .speakers li").count();
const clock = (one) => one.page.locator(".clock");

await step("everybody has a seat and follows", async () => {
  for (const one of seats) {
    await one.page.goto(seat(one.name));
    await one.page.locator("main .act--first").first().click();
    await one.page.waitForURL(/\/desk\/$/);
  }
  await chair.open("tem-1/chair/");
  await secretariat.open("tem-1/notes/");
  await orluna.open("tem-1/floor/");
  await hall.open("tem-1/hall/");
  await interpreter.open("tem-1/interpreters/");
  await away.goto(seat("nelvoa"));
  await away.locator("main .act--first").first().click();
  await away.waitForURL(/\/desk\/$/);
  await away.goto(`http://nelvoa.localhost:${new URL(seat("nelvoa")).port}/az/rehearsal/tem-1/floor/`);
  for (const one of [chair, secretariat, hall, interpreter]) await mark(one.page);
  await away.evaluate(() => { window.stayed = true; });
});

let before;
await step("a button that is pressed twice asks once", async () => {
  before = await waits(chair);
  await orluna.page.getByRole("button", { name: orluna.t("floor-ask"), exact: true }).first().dblclick();
  await orluna.page.waitForURL((url) => url.searchParams.has("done"));
  await appears(chair.page, async () => (await waits(chair)) === before + 1, "one more waits on the console");
  const places = await orluna.page.locator(".speakers__you").count();
  check(places === 1, `the delegation stands on the list ${places} times`);
  const told = await orluna.page.locator("main [role=status]").allInnerTexts();
  check(told.some((words) => words.trim()), "whoever hears the page is told where the delegation stands");
  await audit(orluna, "the floor on a phone");
  await album(orluna.page, "hall-ru-phone");
});

const typed = "It asked for more time to consult its capital";
await step("every act of the console is one key away, and the words to say stand beside it", async () => {
  const acts = chair.page.locator("main .now__acts .act, main .chair__foot .act:is(button, [href*='?'])");
  const keys = await acts.evaluateAll((all) => all.filter((one) => one.ariaDisabled !== "true").map((one) => one.accessKey));
  check(keys.length > 4 && keys.every(Boolean), `every act has a key: ${keys}`);
  const all = await chair.page.locator("[accesskey]").evaluateAll((every) => every.map((one) => one.accessKey));
  check(new Set(all).size === all.length, `no key twice: ${all}`);
  // What is chosen from a list is two strokes away, and the list is on the page.
  const lists = await chair.page.locator("main details > summary").evaluateAll((every) => every.map((one) => one.accessKey));
  check(lists.every(Boolean), `every list has a key: ${lists}`);
  const said = await chair.page.locator(".now__acts .say").first().locator("q").evaluateAll((two) => two.map((one) => one.lang));
  check(said.length === 2 && said[0] === "az", `in two languages: ${said}`);
  await audit(chair, "the console");
  await album(chair.page, "hall-az-console");
});

const note = secretariat.page.locator("textarea").first();
await step("the Chair gives the floor by the keyboard; all screens follow, and nothing typed is lost", async () => {
  await note.fill("");
  await note.pressSequentially(typed, { delay: 2 });
  await note.evaluate((area) => area.setSelectionRange(3, 8));
  const id = await note.getAttribute("id");
  const at = await secretariat.page.evaluate(() => scrollY);
  const first = await chair.page.locator(".queue .speakers li .speakers__name").first().evaluate((one) => one.firstChild.textContent.trim());
  await byKey(chair, "1");
  await chair.page.waitForURL((url) => url.searchParams.has("done"));
  check((await text(chair.page)).includes(first), "the first on the list has the floor");
  await appears(away, async () => (await away.locator(".clock").count()) === 1, "a delegation elsewhere sees the clock");
  check((await hall.page.locator("main").count()) === 1, "the hall's screen stays on the paragraph under discussion");
  await appears(interpreter.page, async () => (await clock(interpreter).count()) === 1, "and with the interpreters");
  const rows = async () => (await secretariat.page.locator("main section.chapter").first().innerText()).includes(secretariat.t("floor-has-it"));
  await appears(secretariat.page, rows, "the note-taker has a place for the new speech");
  const area = secretariat.page.locator(`#${id}`);
  check((await area.inputValue()) === typed, "what was typed is there");
  check(await area.evaluate((one) => document.activeElement === one && one.selectionStart === 3 && one.selectionEnd === 8), "with the cursor where it was");
  const moved = Math.abs((await secretariat.page.evaluate(() => scrollY)) - at);
  check(moved < 900, `the page jumped by ${moved}`);
  await album(hall.page, "hall-ru-screen");
  await album(interpreter.page, "hall-ru-interpreters");
  await audit(interpreter, "the page of the interpreters");
});

await step("the Chair takes the floor back by the keyboard", async () => {
  await byKey(chair, "3");
  await chair.page.waitForURL((url) => url.searchParams.has("done"));
  await appears(interpreter.page, async () => (await clock(interpreter).count()) === 0, "the interpreters see that the floor is free");
  await appears(away, async () => (await away.locator(".clock").count()) === 0, "and so does the delegation elsewhere");
});

await step("the note is kept, and the console is a page for a screen reader too", async () => {
  const row = secretariat.page.locator("main section.chapter", { has: secretariat.page.locator("textarea") });
  const own = row.filter({ hasText: secretariat.t("floor-note-save") });
  for (const at of Array.from({ length: await own.count() }, (_, index) => index)) {
    const area = own.nth(at).locator("textarea").first();
    if ((await area.inputValue()) !== typed) continue;
    await own.nth(at).getByRole("button", { name: secretariat.t("floor-note-save") }).click();
    await secretariat.page.waitForURL((url) => url.searchParams.has("done"));
    break;
  }
  check((await text(secretariat.page)).includes(secretariat.t("floor-noted")), "it is noted");
  await audit(secretariat, "the page of the note-taker");
});

await browser.close();
console.log(`hall: ${Date.now() - begun} ms`);
