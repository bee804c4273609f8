// The check of a package in a real browser: good and tampered packages are chosen and dropped, in three languages and by keyboard alone,
// with the network off; and the worker says of some hundred changed packages what the program says.
//
//   node check.mjs --modules DIR --packages FILE --large FILE --shots DIR LINK
//
// --packages: lines of JSON with a package and the checks that the program makes; --large: a package with thousands of entries.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { said } from "./words.mjs";

const options = Object.fromEntries(["modules", "packages", "large", "shots"].map((name) => [name, { type: "string" }]));
const { values: given, positionals: links } = parseArgs({ allowPositionals: true, options });
const require = createRequire(join(resolve(given.modules), "check.cjs"));
const { chromium } = require("playwright-core");
const axe = readFileSync(join(dirname(require.resolve("axe-core")), "axe.min.js"), "utf8");
mkdirSync(given.shots, { recursive: true });

const host = `http://localhost:${new URL(links[0]).port}`;
const faults = [];
const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-quic"],
});

/** What axe finds on a page. */
const audit = async (page, where) => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  for (const one of found.violations) faults.push(`${where}: ${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`);
};

/** The page in a language, with its worker ready and the network off: from here on nothing may be asked. */
const opened = async (lang, size = { width: 1366, height: 768 }) => {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${lang}: ${error}`));
  page.on("console", (line) => line.type() === "error" && faults.push(`${lang}: ${line.text()}`));
  // With a listener that stays, the browser never opens a window of its own to choose a file in.
  page.on("filechooser", () => {});
  const loaded = [];
  const hears = (request) => loaded.push(new URL(request.url()).pathname);
  context.on("request", hears);
  const worker = page.waitForEvent("worker");
  await page.goto(`${host}/${lang}/rehearsal/record/check/`, { waitUntil: "networkidle" });
  await (await worker).evaluate(() => self.crypto !== undefined);
  check(loaded.some((path) => path.endsWith("/verify.js")), "the worker is not loaded with the page");
  // Whoever opens the list of languages has their faces fetched; here that is done before anything is listened for.
  await page.locator("nav.lang summary").click();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.locator("nav.lang summary").click();
  context.off("request", hears);
  context.on("request", (request) => faults.push(`${lang}: ${request.url()} was asked after the page was there`));
  await context.setOffline(true);
  return { lang, context, page, t: (key, args) => said(lang, key, args) };
};

/** Chooses a file by keyboard alone and presses the button by keyboard. */
const chosen = async ({ page }, path) => {
  await page.locator("#package").focus();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
  await chooser.setFiles(path);
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.matches("#check button"))) break;
  }
  await page.keyboard.press("Enter");
};

/** Drops a file anywhere on the page. */
const dropped = async ({ page }, name, bytes) => {
  const transfer = await page.evaluateHandle(
    ([named, text]) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], named));
      return held;
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
};

/** Waits for the verdict and gives its lines. */
const verdict = async ({ page, t }, holds) => {
  await page.locator("#verdict:not([hidden])").waitFor();
  const heading = await page.locator("#holds").textContent();
  const lines = await page.locator("#checks > div").allTextContents();
  check(heading === t(holds ? "record-package-holds" : "record-package-fails"), `${heading}\n${lines.join("\n")}`);
  check(await page.evaluate(() => document.activeElement.id === "holds"), "the verdict has not the focus");
  return lines;
};

const has = (lines, words) => check(lines.some((line) => line.includes(words)), `${words} is not among\n${lines.join("\n")}`);
const setKey = ({ page }, key) => page.fill("#key", key);

const cases = readFileSync(given.packages, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const named = (words) => cases.find(({ name }) => name.startsWith(words));

/** A package of a meeting of the demonstration, as everybody may have it. */
const exported = async (meeting) => {
  const answer = await fetch(`${host}/en/rehearsal/${meeting}/package`);
  check(answer.ok, `${meeting} has no package`);
  return Buffer.from(await answer.arrayBuffer());
};

const inLanguage = async (lang, good) => {
  const tab = await opened(lang);
  const { page, t } = tab;
  await audit(page, `${lang}, empty`);
  await page.screenshot({ path: join(given.shots, `${lang}-empty.png`), fullPage: true });
  await chosen(tab, good);
  // The key of this server stands in the form, and agrees.
  const lines = await verdict(tab, true);
  has(lines, t("check-key"));
  check(!lines.some((line) => line.includes("{")), `a place was left open: ${lines.join("\n")}`);
  await audit(page, `${lang}, holds`);
  await page.screenshot({ path: join(given.shots, `${lang}-holds.png`), fullPage: true });
  const fingerprint = (await page.locator("#fingerprint").textContent()).replaceAll(" ", "");
  await setKey(tab, fingerprint);
  await chosen(tab, good);
  check(!(await verdict(tab, true)).some((line) => line.includes(t("check-reason-key-from-inside"))), "a fingerprint is compared");
  await setKey(tab, fingerprint.replace(/^./, (digit) => (digit === "0" ? "1" : "0")));
  await chosen(tab, good);
  has(await verdict(tab, false), t("check-reason-another-key"));
  await setKey(tab, "neither");
  await chosen(tab, good);
  await page.getByText(t("record-browser-no-key")).waitFor();
  await setKey(tab, "");
  const bytes = readFileSync(good);
  const at = bytes.indexOf('\\"party\\":\\"') + 12;
  bytes[at] ^= 1;
  await dropped(tab, "tampered.package", bytes);
  const wrong = await verdict(tab, false);
  has(wrong, t("check-reason-body-changed"));
  has(wrong, t("check-reason-key-from-inside"));
  await audit(page, `${lang}, fails`);
  await page.screenshot({ path: join(given.shots, `${lang}-fails.png`), fullPage: true });
  await dropped(tab, "picture.png", [1, 2, 3]);
  has(await verdict(tab, false), t("check-reason-not-a-package"));
  for (const words of ["the first form, no key", "the second form, no key"]) {
    await dropped(tab, "vectors.package", Buffer.from(named(words).package, "base64"));
    await verdict(tab, true);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  check(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the narrow page is wider than its window");
  await page.screenshot({ path: join(given.shots, `${lang}-narrow.png`), fullPage: true });
  await tab.context.close();
};

/** How many packages are given to the worker at once. */
const BATCH = 40;

/** What the worker of the page says of each package is what the program says. */
const agreed = async () => {
  check(cases.length > 300, `${cases.length} packages are few`);
  const { page, context } = await opened("en");
  const worker = page.workers()[0];
  let differ = 0;
  for (let at = 0; at < cases.length; at += BATCH) {
    const batch = cases.slice(at, at + BATCH);
    const found = await worker.evaluate(
      (some) =>
        Promise.all(
          some.map(async ({ package: text, key, witnesses }) => {
            const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
            const says = await new Promise((resolve) => answer({ bytes, expected: key, witnesses }, (what) => "done" in what || resolve(what)));
            return says.checks.map(({ id, subject, outcome, reason }) => JSON.stringify([id, subject, outcome, reason]));
          }),
        ),
      batch,
    );
    for (const [place, { name, checks }] of batch.entries()) {
      const expected = checks.map(({ id, subject, outcome, reason }) => JSON.stringify([id, subject, outcome, reason]));
      const first = expected.findIndex((line, number) => line !== found[place][number]);
      if (first < 0 && expected.length === found[place].length) continue;
      differ += 1;
      faults.push(`${name.slice(0, 200)}: the program ${expected[first]}, the browser ${found[place][first]}`);
    }
  }
  check(differ === 0, `${differ} of ${cases.length} differ\n${faults.join("\n")}`);
  await context.close();
};

/** A large package leaves the page alive, says how far it is, and holds. */
const large = async () => {
  const tab = await opened("en");
  const { page } = tab;
  await page.evaluate(() => {
    globalThis.longest = 0;
    globalThis.heard = new Set();
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      globalThis.heard.add(document.getElementById("said").textContent);
      last = now;
    }, 20);
  });
  await setKey(tab, "");
  await chosen(tab, given.large);
  await page.locator("#verdict:not([hidden])").waitFor({ timeout: 120_000 });
  await verdict(tab, true);
  const { longest, heard } = await page.evaluate(() => ({ longest: globalThis.longest, heard: globalThis.heard.size }));
  check(longest < 1000, `the page stood still for ${longest} ms`);
  check(heard > 3, `${heard} words of how far it is`);
  await tab.context.close();
};

/** Without script the page says what to do. */
const withoutScript = async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host}/en/rehearsal/record/check/`);
  await page.getByText(said("en", "record-browser-without")).waitFor();
  check(!(await page.locator("#check").isVisible()), "a form that does nothing is shown");
  await context.close();
};

let failed = false;
try {
  const good = join(given.shots, "good.package");
  writeFileSync(good, await exported("som-1"));
  for (const lang of ["en", "az", "ru"]) await inLanguage(lang, good);
  await agreed();
  await large();
  await withoutScript();
  check(faults.length === 0, faults.join("\n"));
} catch (error) {
  failed = true;
  console.log(String(error?.stack ?? error));
  faults.forEach((fault) => console.log(fault));
  for (const [at, page] of browser.contexts().flatMap((context) => context.pages()).entries()) {
    await page.screenshot({ path: join(given.shots, `page-${at}.png`), fullPage: true }).catch(() => {});
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
