// From an invitation to the badges of a delegation of four, at two seats: a coordinator and the secretariat, by keyboard and
// mouse, without a manual. Pages and keystrokes are counted: two minutes of reading and typing are what a coordinator has at 40
// words a minute and ten seconds a page. How it is run stands in `people.mjs`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { album, axe, begun, browser, check, fetched, given, person, printed, step, text, until } from "./people.mjs";

const MEETING = "som-2";
const PARTY = "iscavel";
const PAGES_MAX = 24;
const SECONDS_MAX = 300;

const secretariat = await person("secretariat", "en", { viewport: { width: 1366, height: 768 } });
const coordinator = await person(PARTY, "en", { viewport: { width: 1366, height: 768 } });
const other = await person("dalvenna", "ru", { viewport: { width: 390, height: 844 } });
const counted = { pages: 0, keys: 0, seconds: 0 };

/** What a person at 40 words a minute (200 strokes) needs, with ten seconds for each page that is read. */
const seconds = () => counted.pages * 10 + (counted.keys * 60) / 200;

coordinator.page.on("framenavigated", () => { counted.pages += 1; });
const fill = coordinator.fill.bind(coordinator);
coordinator.fill = async (fields) => {
  counted.keys += Object.values(fields).join("").length + Object.keys(fields).length;
  await fill(fields);
};

const clean = async (one, name) => {
  await one.page.evaluate(axe);
  const found = await one.page.evaluate(async () => (await window.axe.run()).violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`));
  check(found.length === 0, `${name}: ${found.join("; ")}`);
};

const own = `${MEETING}/delegation/${PARTY}/`;

await step("two seats are taken, and a third", async () => {
  for (const one of [secretariat, coordinator, other]) {
    await one.page.goto(printed(one.name));
    await one.page.locator("main .act--first").first().click();
    await one.page.waitForURL(/\/desk\/$/);
  }
  counted.pages = 0;
});

await step("the board says what is known of the invitation, and what is not", async () => {
  await secretariat.open(`${MEETING}/invitations/`);
  const row = secretariat.page.locator(`tr#${PARTY}`);
  check(await row.isVisible(), "the party stands on the board");
  check((await row.locator(".badge--unknown").count()) > 0, "what nobody told is unknown");
  await clean(secretariat, "the board");
  await album(secretariat.page, "invitations");
});

await step("the coordinator replies and nominates four from the page of the delegation", async () => {
  await coordinator.open(`${MEETING}/`);
  await coordinator.press("delegations-own");
  await coordinator.page.waitForURL(new RegExp(`/delegation/${PARTY}/`));
  if (await coordinator.page.getByRole("link", { name: coordinator.t("act-meetings-reply"), exact: true }).count()) {
    await coordinator.act("act-meetings-reply", { answer: "accepts" });
  }
  const before = await coordinator.page.locator("[id^='member-']").count();
  const people = [["head", "Hedda Quarnow", "Minister"], ["alternate", "Osric Vell", "Director"], ["adviser", "Mira Tolk", "Legal adviser"], ["interpreter", "Jun Arvel", "Interpreter"]];
  for (const [role, name, office] of people.slice(before)) {
    await coordinator.act("act-delegations-nominate", { role, "name.en": name, "office.en": office, attends: "room" });
  }
  check((await coordinator.page.locator("[id^='member-']").count()) === 4, "four members stand in order");
});

await step("one letter is presented for all four", async () => {
  const letter = join(given.shots, "letter.pdf");
  writeFileSync(letter, "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
  await coordinator.act("act-delegations-present-letter", { "rest-on": "letter-of-nomination", dated: "2026-10-09", "signed-by": "Aldan Reeve", file: letter });
  check((await text(coordinator.page)).includes("Aldan Reeve"), "the letter stands on the page");
});

await step("every question is answered on one page; what is refused is said, and nothing typed is lost", async () => {
  const page = coordinator.page;
  const fields = page.locator("#form form");
  for (const select of await fields.locator("select").all()) {
    if ((await select.locator("option").count()) === 3) { await select.selectOption("no"); counted.keys += 1; }
  }
  for (const day of await fields.locator('input[type="date"]').all()) { await day.fill("2026-12-09"); counted.keys += 8; }
  const number = fields.locator('input[name="answer-5-0"]');
  await number.fill("two");
  counted.keys += 3;
  await coordinator.press("delegations-answers-send");
  await page.waitForSelector("main .notice[role=status]");
  check((await page.locator('input[name="answer-5-0"]').getAttribute("aria-invalid")) === "true", "the answer that is none is marked");
  check((await page.locator('input[name="answer-5-0"]').inputValue()) === "two", "and kept as it was typed");
  await page.locator('input[name="answer-5-0"]').fill("2");
  await coordinator.press("delegations-answers-send");
  await until(async () => (await page.locator("main .notice--open[role=status]").count()) === 1, "all is taken", 5_000);
  await clean(coordinator, "the delegation");
  await album(page, "delegation");
});

await step("the secretariat accepts the letter, issues badges and prints them", async () => {
  await secretariat.open(own);
  await secretariat.click("act-delegations-accept-credentials", { within: secretariat.page.locator("#letter-1") });
  await secretariat.click("act-delegations-issue-badge");
  check((await secretariat.page.locator(".badge code").count()) === 4, "four badges are in force");
  const href = await secretariat.page.locator('a[href$=".pdf"]').first().getAttribute("href");
  const file = await fetched(secretariat.page, href);
  check(file.status === 200 && file.head === "%PDF", `the badges are a PDF: ${JSON.stringify(file)}`);
  await secretariat.open(`${MEETING}/invitations/`);
  const row = secretariat.page.locator(`tr#${PARTY}`);
  check((await row.innerText()).includes(secretariat.t("delegations-accredited")), "the board shows it accredited");
});

await step("the coordinator did it in less than five minutes", async () => {
  counted.seconds = Math.round(seconds());
  console.log(`        pages ${counted.pages}, keystrokes ${counted.keys}, seconds at an office's pace ${counted.seconds}`);
  check(counted.pages <= PAGES_MAX, `too many pages: ${counted.pages}`);
  check(counted.seconds < SECONDS_MAX, `too long: ${counted.seconds} s`);
});

await step("another delegation sees who comes, and no contact, letter or answer", async () => {
  await other.open(own);
  const seen = await text(other.page);
  check(seen.includes("Hedda Quarnow"), "who comes is seen");
  check(!seen.includes("Aldan Reeve") && !(await other.page.locator("#form").count()), "letter and form are not");
  await clean(other, "the delegation to another");
});

await step("at the door a badge is noted with the network off, and sent when it is back", async () => {
  await secretariat.open(own);
  const code = await secretariat.page.locator(".badge code").first().innerText();
  await secretariat.open(`${MEETING}/check-in/`);
  await clean(secretariat, "the door");
  const there = async () => secretariat.page.locator("#present .party").count();
  const before = await there();
  await secretariat.context.setOffline(true);
  await secretariat.page.locator("#badge").pressSequentially(code);
  await secretariat.page.keyboard.press("Enter");
  await until(async () => (await secretariat.page.locator("#passes li").count()) === 1, "the pass waits");
  const kept = await secretariat.page.evaluate(() => JSON.stringify(localStorage));
  check(kept.includes(code) && !kept.includes("Quarnow"), "codes are kept, and no names");
  await secretariat.context.setOffline(false);
  await secretariat.page.evaluate(() => window.dispatchEvent(new Event("online")));
  await until(async () => (await there()) === before + 1, "the person is in the meeting", 5_000);
  // The same badge once more changes nothing.
  await secretariat.page.locator("#badge").pressSequentially(code);
  await secretariat.page.keyboard.press("Enter");
  await until(async () => (await secretariat.page.locator("#passes li").count()) === 0, "the second pass is taken too", 5_000);
  check((await there()) === before + 1, "and changes nothing");
});

await browser.close();
console.log(`delegation: ${Date.now() - begun} ms`);
