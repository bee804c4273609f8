// What somebody hears who does not see: a screen reader that runs in the page (Guidepup's, by the rules of ARIA) reads the floor, the
// Chair's console and a text under negotiation from their beginning to their end, in three languages and both directions, and hears by
// itself what changes while it stands there. How it is run stands in `people.mjs`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { appears, begun, browser, check, given, mark, person, printed, step, until } from "./people.mjs";

const PHRASES_MAX = 6_000;
const require = createRequire(join(resolve(given.modules), "heard.cjs"));
const folder = resolve(require.resolve("@guidepup/virtual-screen-reader"), "..", "..");
// As a module of the page it would be barred by the policy of the page; evaluated, it is not.
const reader = readFileSync(join(folder, "esm", "index.browser.js"), "utf8");
// It looks names up in the root of what it reads. What a page has just replaced is its own root, and no document.
const root = "e.getRootNode?e.getRootNode():e.ownerDocument";
const code = reader.replaceAll(root, "e.ownerDocument").replace(/export\s*\{[^}]*?([\w$]+) as virtual\s*\};?/, (_, name) => `window.reader = ${name};`);
check(reader.includes(root) && code.includes("window.reader ="), "the screen reader is of another form than before");

/** Begins to listen at the beginning of the page. */
const listens = async (page) => {
  await page.evaluate(`(() => { ${code}\n })()`);
  await page.evaluate(() => window.reader.start({ container: document.body }));
};
/** Everything on the page, phrase by phrase. */
const whole = (page) =>
  page.evaluate(async (most) => {
    const phrases = [await window.reader.lastSpokenPhrase()];
    while (phrases.length < most) {
      await window.reader.next();
      const phrase = await window.reader.lastSpokenPhrase();
      if (phrase.startsWith("end of document")) break;
      phrases.push(phrase);
    }
    return phrases;
  }, PHRASES_MAX);
/** What was said since the page was read, by itself or asked. */
const since = async (page, count) => (await page.evaluate(() => window.reader.spokenPhraseLog())).slice(count);
const spoken = (page) => page.evaluate(async () => (await window.reader.spokenPhraseLog()).length);

const holds = (phrases, what, words) => check(phrases.some((phrase) => phrase.includes(words)), `${what} is not heard: ${words}\n${phrases.slice(0, 60).join("\n")}`);

const seat = (name) => printed("dalvenna").replaceAll("dalvenna", name);
const seated = async (name, lang) => {
  const one = await person(name, lang);
  await one.page.goto(seat(name));
  await one.page.locator("main .act--first").first().click();
  await one.page.waitForURL(/\/desk\/$/);
  return one;
};

/** A page is heard from its beginning to its end: its heading, its main part, every button by its name, and nothing without one. */
const heard = async (one, path) => {
  await one.open(path);
  await listens(one.page);
  const phrases = await whole(one.page);
  check(phrases.length > 20 && phrases.length < PHRASES_MAX, `${path}: ${phrases.length} phrases`);
  const title = (await one.page.locator("h1").first().innerText()).trim().split("\n")[0];
  holds(phrases, `${path}: the heading`, title);
  check(phrases.some((phrase) => phrase.startsWith("heading,") && phrase.includes("level 1")), `${path}: no heading of the first level`);
  check(phrases.includes("main"), `${path}: no main part`);
  check(phrases.includes("navigation") || phrases.some((phrase) => phrase.startsWith("navigation, ")), `${path}: no navigation`);
  const nameless = phrases.filter((phrase) => ["button", "link", "textbox", "combobox", "checkbox", "img"].includes(phrase.trim()));
  check(nameless.length === 0, `${path}: without a name: ${nameless.join(", ")}`);
  const names = await one.page.locator("main button:visible").evaluateAll((all) => all.map((node) => (node.getAttribute("aria-label") ?? node.innerText).trim()));
  for (const name of names) {
    const words = name.split("\n")[0].trim();
    check(phrases.some((phrase) => phrase.startsWith("button, ") && phrase.includes(words)), `${path}: the button is not heard: ${words}`);
  }
  return phrases;
};

const chair = await seated("chair", "az");
const delegation = await seated("nelvoa", "ru");
const reads = await seated("iscavel", "fa");

const waits = () => chair.page.locator(".queue .speakers li").count();
let waited;
await step("the Chair's console is heard from its beginning to its end", async () => {
  const phrases = await heard(chair, "tem-1/chair/");
  holds(phrases, "who waits", chair.t("floor-waiting"));
});

await step("a delegation hears the floor, asks for it, and hears where it stands", async () => {
  await heard(delegation, "tem-1/floor/");
  waited = await waits();
  await mark(chair.page);
  await delegation.click("floor-ask");
  await listens(delegation.page);
  const phrases = await whole(delegation.page);
  check(phrases.some((phrase) => phrase.startsWith("status")), "a status is not heard");
  const place = (await delegation.page.locator("main [role=status]").first().innerText()).trim().split("\n")[0];
  holds(phrases, "its place", place.split(/\s+/).slice(0, 3).join(" "));
});

await step("the Chair hears who waits now, without a reload", async () => {
  await appears(chair.page, async () => (await waits()) === waited + 1, "one more waits on the console");
  const before = await chair.page.locator(".queue .speakers li").allInnerTexts();
  await chair.page.evaluate(() => window.reader.stop());
  await listens(chair.page);
  const phrases = await whole(chair.page);
  const name = before.at(-1).split("\n")[0].trim();
  holds(phrases, "the last who waits", name);
});

await step("a text under negotiation is heard in Persian, its languages each as such", async () => {
  const phrases = await heard(reads, "tem-1/outline/");
  const paragraphs = await reads.page.locator("main [id^=p] [lang]").count();
  check(paragraphs > 0, "the text has paragraphs with their language");
  check(phrases.length > 60, `${phrases.length} phrases`);
});

await step("a delegation that waits hears by itself that it is nearer", async () => {
  const status = delegation.page.locator("main [role=status]").first();
  const [before, count] = [await status.innerText(), await spoken(delegation.page)];
  await mark(delegation.page);
  await chair.page.locator(".queue .speakers li .act").first().click();
  await appears(delegation.page, async () => (await status.innerText()) !== before, "its place has changed");
  const now = (await status.innerText()).trim().split(/\s+/).slice(0, 4).join(" ");
  await until(async () => (await since(delegation.page, count)).some((phrase) => phrase.includes(now)), `it says by itself: ${now}`, 10_000);
});

await browser.close();
console.log(`heard: ${Date.now() - begun} ms, at ${given.shots}`);
