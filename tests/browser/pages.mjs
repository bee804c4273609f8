// Every kind of page of the demonstration, as five readers find them by following links: examined by two sets of rules for
// accessibility, at a width of 320 pixels (a window of 1280 at 400 %, WCAG 1.4.10) for what scrolls sideways, by the keyboard for
// a focus that shows, on paper for what does not belong there, and by the Nu checker where Java is. Languages and themes take
// turns, and of the forms one in twelve is looked at; PAGES_WHOLE=1 looks at each page in four languages and both themes, two readers
// at a time, which takes an hour. A theme is a matter of the style sheet alone: what does not hang on colours is looked at in the light
// one. How it is run stands in `people.mjs`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { axe, begun, browser, check, given, person, printed, step } from "./people.mjs";

const require = createRequire(join(resolve(given.modules), "pages.cjs"));
const equal = readFileSync(require.resolve("accessibility-checker-engine/ace.js"), "utf8");
const SEATS = ["public", "secretariat", "chair", "tolvasa", "interpreter"];
const LANGUAGES = ["az", "ru", "fa", "en"];
const WHOLE = process.env.PAGES_WHOLE === "1";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = ["cat.color"];
// Addresses that a seat is followed through, and pages of one kind that are looked at.
const ADDRESSES_MAX = 1_500;
const FORMS_ONE_IN = 12;
const folder = join(given.shots, "html");
mkdirSync(folder, { recursive: true });

// What the second set says of these is not a fault of a page:
const EXCUSED = new Map([
  // it looks for the label of a field in a closed <details>, where neither the field nor its label is shown;
  ["input_label_exists", (found) => found.folded],
  // it knows the scopes `row` and `col` alone, and not the one that HTML has for a header of several columns.
  ["table_headers_related", (found) => found.snippet?.includes('scope="colgroup"')],
]);

/** The kind of a page: its address without what is one thing's own name. */
const kind = (path) => path.replace(/\?.*/, "?").replace(/\d+/g, "N").replace(/(evidence\/figures\/[a-z]+)-[^/?]+/, "$1").replace(/evidence\/[a-z]{3}(-[a-z]{3})?\//, (_, pair) => (pair ? "evidence/PAIR/" : "evidence/AREA/")).replace(/(drafts|news|delegation|position|archive)\/[^/?]+/g, "$1/X");

/** The addresses of the pages that somebody comes to by links, one of each kind. */
const found = async (one) => {
  const kinds = new Map();
  const queue = ["/en/", "/en/interface/", "/en/design/", "/en/terms/", "/en/privacy/", "/en/sign-in/", "/en/rehearsal/", "/en/rehearsal/desk/", "/en/almaty/"];
  const seen = new Set(queue);
  for (let at = 0; at < queue.length && at < ADDRESSES_MAX; at += 1) {
    const path = queue[at];
    if (kinds.has(kind(path))) continue;
    const links = await one.page.evaluate(async (address) => {
      const answer = await fetch(address, { redirect: "manual" });
      if (answer.status !== 200 || !answer.headers.get("content-type").startsWith("text/html")) return null;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return [...page.querySelectorAll("a[href]")].map((link) => new URL(link.getAttribute("href"), new URL(address, location)).href);
    }, path);
    if (!links) continue;
    kinds.set(kind(path), path);
    for (const link of links) {
      const { host, pathname, search } = new URL(link);
      if (host !== one.host || !pathname.startsWith("/en/") || pathname.includes("/as-of/") || !pathname.endsWith("/") || seen.has(pathname + search)) continue;
      seen.add(pathname + search);
      queue.push(pathname + search);
    }
  }
  return [...kinds.values()];
};

const faults = new Map();
const fault = (what, where) => faults.set(what, [...(faults.get(what) ?? []), where]);

/** Everything that a keyboard reaches shows that it has the focus, and nothing lies over it (WCAG 2.4.7, 2.4.11). */
const keyboard = async (page, where) => {
  await page.keyboard.press("Tab");
  const wrong = await page.evaluate(() => {
    const shown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && node.getClientRects().length > 0;
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
    const found = [];
    for (const node of all.filter((one) => shown(one) && !one.disabled && one.tabIndex >= 0)) {
      node.focus();
      if (document.activeElement !== node) continue;
      // A control may be drawn by its label, or by what stands beside it.
      const looks = [node, node.parentElement, ...(node.labels ?? [])].map((one) => getComputedStyle(one));
      if (!looks.some((look) => (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== "none")) found.push(["shows no focus", node.outerHTML.slice(0, 120)]);
      const box = node.getClientRects()[0];
      if (box.width < 4 || box.height < 4) continue;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const over = top && !node.contains(top) && !top.contains(node) && !top.closest("label")?.contains(node) && ![...(node.labels ?? [])].some((label) => label.contains(top));
      if (over && ["fixed", "sticky"].includes(getComputedStyle(top.closest("header, footer, nav, aside, div") ?? top).position)) found.push(["is covered when it has the focus", node.outerHTML.slice(0, 120)]);
    }
    document.activeElement?.blur();
    return found;
  });
  for (const [what, which] of wrong) fault(`${what}: ${which}`, where);
};

/** On paper: the heading and the words, and nothing to press. */
const paper = async (page, where) => {
  await page.emulateMedia({ media: "print" });
  const wrong = await page.evaluate(() => {
    const shown = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0;
    const pressed = [...document.querySelectorAll("nav, .act, .skip")].filter(shown).map((node) => node.outerHTML.slice(0, 120));
    const heading = document.querySelector("h1");
    return [...pressed.map((which) => `is printed: ${which}`), ...(heading && !shown(heading) ? ["prints no heading"] : [])];
  });
  for (const what of new Set(wrong)) fault(what, where);
  await page.emulateMedia({ media: "screen" });
};

/** What two sets of rules find wrong; of the first, those that are given. */
const ruled = async (page, runOnly, where) => {
  await page.evaluate(axe);
  const first = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), runOnly);
  for (const { id, nodes } of first.violations) fault(`axe ${id}: ${nodes[0].html.slice(0, 160)}`, where);
  await page.evaluate(equal);
  const second = await page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ["WCAG_2_2"]);
    const failed = results.filter(({ value: [level, result] }) => level === "VIOLATION" && result === "FAIL");
    const folded = (path) => Boolean(document.evaluate(path, document, null, 9).singleNodeValue?.closest("details:not([open])"));
    return failed.map(({ ruleId, message, snippet, path }) => ({ ruleId, message, snippet, folded: folded(path.dom) }));
  });
  for (const each of second) {
    if (!EXCUSED.get(each.ruleId)?.(each)) fault(`equal access ${each.ruleId}: ${each.message} ${each.snippet?.slice(0, 160)}`, where);
  }
};

/** What rules, the keyboard, paper and a narrow window find wrong. */
const examine = async (page, where) => {
  await ruled(page, RULES, where);
  await keyboard(page, where);
  await paper(page, where);
  await page.setViewportSize({ width: 320, height: 900 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 1) fault("scrolls sideways at 400 %", `${where} (${over})`);
  await page.setViewportSize({ width: 1280, height: 900 });
};

let looked = 0;
let forms = 0;
const examined = new Set();

/** A page in one language, and in one theme or, where all is looked at, in both. */
const views = async (one, path, lang, themes, name) => {
  const { page } = one;
  await page.emulateMedia({ colorScheme: themes[0], reducedMotion: "reduce" });
  const answer = await page.goto(`http://${one.host}${path.replace("/en/", `/${lang}/`)}`, { waitUntil: "load" });
  const where = `${lang} ${themes[0]} ${path}`;
  if (!answer.ok()) fault(`answered ${answer.status()}`, `${name} ${where}`);
  writeFileSync(join(folder, `${name}-${lang}.html`), await answer.text());
  await examine(page, `${name} ${where}`);
  for (const theme of themes.slice(1)) {
    await page.emulateMedia({ colorScheme: theme });
    await ruled(page, COLOURS, `${name} ${lang} ${theme} ${path}`);
  }
};

const looks = async (seat) => {
  // The rules of a page for its own scripts are not those of who examines it.
  const one = await person(seat, "en", { bypassCSP: true });
  // A link may lead to what this reader may not see.
  one.refusals = Infinity;
  await one.page.goto(printed("dalvenna").replaceAll("dalvenna", seat));
  await one.page.locator("main .act--first").first().click();
  await one.page.waitForLoadState();
  for (const path of await found(one)) {
    // A page is looked at as the public and as the first of the seats that come to it; all forms are made by one template.
    const form = path.includes("/acts/") || path.includes("return=");
    const again = seat !== "public" && examined.has(kind(path));
    if (!WHOLE && (again || (form && ++forms % FORMS_ONE_IN !== 0))) continue;
    if (seat !== "public") examined.add(kind(path));
    const turn = looked;
    looked += 1;
    const name = `${looked}-${seat}`;
    if (!WHOLE) await views(one, path, LANGUAGES[turn % 4], [turn % 8 < 4 ? "light" : "dark"], name);
    else for (const lang of LANGUAGES) await views(one, path, lang, ["light", "dark"], name);
  }
  await one.context.close();
};

// Each of the lanes takes the next reader when it is free.
const waiting = [...SEATS];
const lane = async () => {
  for (let seat = waiting.shift(); seat; seat = waiting.shift()) await step(`every kind of page that ${seat} comes to`, () => looks(seat));
};
await Promise.all(Array.from({ length: WHOLE ? 2 : 1 }, lane));

await step("and the Nu checker has no error", async () => {
  if (spawnSync("java", ["-version"]).status !== 0) {
    check(process.env.CI !== "true", "java is missing: apt-get install default-jre-headless");
    console.log("passed over: java is missing");
    return;
  }
  const jar = join(resolve(given.modules), "vnu-jar/build/dist/vnu.jar");
  const run = spawnSync("java", ["-Xss4m", "-jar", jar, "--errors-only", "--format", "gnu", folder], { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const line of run.stderr.split("\n").filter((each) => each.includes(" error: "))) {
    const [, where, what] = /html\/([^"]*)".*? error: (.*)$/.exec(line) ?? [null, "", line];
    fault(`nu: ${what}`, where);
  }
  check(run.status === 0 || faults.size > 0, `the checker ended with ${run.status}: ${run.stderr.slice(0, 400)}`);
});

await step("nothing is found", async () => {
  const lines = [...faults].map(([what, where]) => `${where.length} × ${what}\n    ${where.slice(0, 3).join("\n    ")}`);
  check(faults.size === 0, lines.join("\n  "));
});

await browser.close();
console.log(`pages: ${looked} kinds of page in ${Math.round((Date.now() - begun) / 1000)} s`);
