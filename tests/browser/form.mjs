// The form that is filled without a network, in a real browser: a coordinator takes it home, opens it from the disk with the
// network off, fills it, saves it, and the secretariat drops it in.
//
//   node form.mjs --modules DIR --program FILE --data DIR --shots DIR LINK...
//
// LINK: what `meshveret demo` printed; --data: its data directory, into which the draft is put.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { said } from "./words.mjs";

const options = Object.fromEntries(["modules", "program", "data", "shots"].map((name) => [name, { type: "string" }]));
const { values: given, positionals: links } = parseArgs({ allowPositionals: true, options });
const require = createRequire(join(resolve(given.modules), "form.cjs"));
const { chromium } = require("playwright-core");
const axe = readFileSync(join(dirname(require.resolve("axe-core")), "axe.min.js"), "utf8");
mkdirSync(given.shots, { recursive: true });

const here = dirname(new URL(import.meta.url).pathname);
const port = new URL(links[0]).port;
const seats = links.map((link) => new URL(link).searchParams.get("seat").split("/")[1]);
const party = seats.find((seat) => !["chair", "secretariat", "public"].includes(seat));
const faults = [];

const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

/** A draft that was circulated, put beside the server that runs. */
const putDraft = () => {
  const acts = readFileSync(join(here, "form.acts"), "utf8").replaceAll("PARTY", party);
  const file = join(given.shots, "form.acts");
  writeFileSync(file, acts);
  const put = spawnSync(given.program, ["acts", "--data", given.data, "--process", "rehearsal", "--file", file], { encoding: "utf8" });
  check(put.status === 0, `the draft was not put: ${put.stdout}${put.stderr}`);
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-quic"],
});

/** Somebody at a seat, on a host of its own. */
const seated = async (seat, lang) => {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${seat}: ${error}`));
  const at = (path) => `http://${seat}.localhost:${port}/${lang}/${path}`;
  await page.goto(at(`sign-in/?seat=rehearsal/${seat}`));
  await page.click("button.act--first");
  return { page, open: (path) => page.goto(at(`rehearsal/${path}`)), t: (key, args) => said(lang, key, args) };
};

/** What axe finds on a page. */
const audit = async (page, where) => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  for (const one of found.violations) faults.push(`${where}: ${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`);
};

/** Downloads what a link leads to. */
const download = async (page, link, name) => {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const path = join(given.shots, name);
  await file.saveAs(path);
  return path;
};

/** Fills the form with the network off, and saves it. */
const filledOffline = async (form) => {
  const context = await browser.newContext({ acceptDownloads: true, offline: true });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`form: ${error}`));
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && faults.push(`form: ${line.text()}`));
  page.on("request", (request) => /^https?:/.test(request.url()) && faults.push(`the form asked ${request.url()}`));
  await page.goto(pathToFileURL(form).href);
  // By keyboard alone: a box has the words as they stand.
  const words = page.locator('textarea[data-paragraph="1"][data-words="en"]');
  check((await words.inputValue()).includes("every spring"), "the box does not have the words");
  await words.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText('The Parties repair the <old> road & the "new" one every autumn.');
  await page.locator('textarea[data-paragraph="1"][data-comment]').fill("Spring is too wet.");
  const saved = await download(page, page.locator("#save"), "filled.html");
  // What was saved opens again as it was left.
  const [again] = [await context.newPage()];
  await again.goto(pathToFileURL(saved).href);
  check((await again.locator('textarea[data-paragraph="1"][data-words="en"]').inputValue()).includes("<old> road"), "the copy has lost the words");
  await context.close();
  return saved;
};

let failed = false;
try {
  putDraft();
  const coordinator = await seated(party, "en");
  await coordinator.open("som-9/roads/rounds/");
  await audit(coordinator.page, "rounds");
  const form = await download(coordinator.page, coordinator.page.locator("section[aria-labelledby=forms] a").filter({ hasText: "HTML" }).first(), "form.html");
  const filled = await filledOffline(form);
  const secretariat = await seated("secretariat", "ru");
  await secretariat.open("som-9/roads/drop-in/");
  await audit(secretariat.page, "drop-in");
  await secretariat.page.setInputFiles("#file", filled);
  await secretariat.page.fill("#rests-on", "Letter 7");
  await secretariat.page.getByRole("button", { name: secretariat.t("drop-in-read") }).click();
  await secretariat.page.getByText(secretariat.t("drop-in-preview", { number: 2 })).waitFor();
  await audit(secretariat.page, "preview");
  await secretariat.page.getByRole("button", { name: secretariat.t("drop-in-put") }).click();
  await secretariat.page.getByText(secretariat.t("drop-in-report", { number: 2 })).waitFor();
  await audit(secretariat.page, "report");
  check((await secretariat.page.locator("main a[href*='/record/']").count()) === 2, "the report does not name two entries");
  await coordinator.open("som-9/roads/rounds/");
  await coordinator.page.getByText("Spring is too wet.").waitFor();
  check((await coordinator.page.locator("details.receipt").count()) === 1, "the party has no receipt");
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
