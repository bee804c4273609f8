// What the coordinator of a delegation of four does, by keyboard and mouse and without a manual, and how long it takes: ten seconds
// for each page that is read, and 200 strokes a minute (40 words).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, given, text, until } from "./people.mjs";

const SECONDS_MAX = 300;

/** Head, alternate, adviser, interpreter. */
export const PEOPLE = [
  ["head", "Hedda Quarnow", "Minister"],
  ["alternate", "Osric Vell", "Director"],
  ["adviser", "Mira Tolk", "Legal adviser"],
  ["interpreter", "Jun Arvel", "Interpreter"],
];

/** Counts the pages and keystrokes of a person from now on. */
export const counting = (one) => {
  const counted = { pages: 0, keys: 0 };
  one.page.on("framenavigated", () => { counted.pages += 1; });
  const fill = one.fill.bind(one);
  one.fill = async (fields) => {
    counted.keys += Object.values(fields).join("").length + Object.keys(fields).length;
    await fill(fields);
  };
  return counted;
};

/** What was counted took less than five minutes, and no more pages than these. */
export const inTime = (counted, pages) => {
  const seconds = Math.round(counted.pages * 10 + (counted.keys * 60) / 200);
  console.log(`        pages ${counted.pages}, keystrokes ${counted.keys}, seconds at an office's pace ${seconds}`);
  check(counted.pages > 0 && counted.keys > 0, "something was counted");
  check(counted.pages <= pages, `too many pages: ${counted.pages}`);
  check(seconds < SECONDS_MAX, `too long: ${seconds} s`);
};

/** Accepts the invitation and nominates all four, from the page of the delegation. */
export const nominates = async (one) => {
  await one.act("act-meetings-reply", { answer: "accepts" });
  check((await one.page.locator("[id^='member-']").count()) === 0, "nobody is nominated yet");
  for (const [role, name, office] of PEOPLE) {
    await one.act("act-delegations-nominate", { role, "name.en": name, "office.en": office, attends: "room" });
  }
  check((await one.page.locator("[id^='member-']").count()) === PEOPLE.length, "four members stand in order");
};

/** Hands in one letter for all. */
export const presents = async (one) => {
  const letter = join(given.shots, "letter.pdf");
  writeFileSync(letter, "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
  await one.act("act-delegations-present-letter", { "rest-on": "letter-of-nomination", dated: "2026-10-09", "signed-by": "Aldan Reeve", file: letter });
  check((await text(one.page)).includes("Aldan Reeve"), "the letter stands on the page");
};

/** Answers every question on one page: first with a number that is none, which is said and loses nothing; and what is given more. */
export const answers = async (one, counted, more = {}) => {
  const fields = one.page.locator("#form form");
  for (const select of await fields.locator("select").all()) {
    if ((await select.locator("option").count()) === 3) { await select.selectOption("no"); counted.keys += 1; }
  }
  for (const day of await fields.locator('input[type="date"]').all()) { await day.fill("2026-12-09"); counted.keys += 8; }
  for (const [name, value] of Object.entries(more)) { await fields.locator(`[name="${name}"]`).fill(value); counted.keys += value.length; }
  const number = fields.locator('input[name="answer-5-0"]');
  // This mistake is the test's, and its time is not the coordinator's.
  const before = counted.pages;
  await number.fill("two");
  await one.press("delegations-answers-send");
  await one.page.waitForSelector("main .notice[role=status]");
  check((await number.getAttribute("aria-invalid")) === "true", "the answer that is none is marked");
  check((await number.inputValue()) === "two", "and kept as it was typed");
  counted.pages = before;
  await number.fill("2");
  counted.keys += 1;
  await one.press("delegations-answers-send");
  await until(async () => (await one.page.locator("main .notice--open[role=status]").count()) === 1, "all is taken", 5_000);
};

/** The secretariat accepts the letter and issues badges; their codes. */
export const accredits = async (secretariat) => {
  await secretariat.click("act-delegations-accept-credentials", { within: secretariat.page.locator("#letter-1") });
  await secretariat.click("act-delegations-issue-badge");
  const codes = await secretariat.page.locator(".badge code").allInnerTexts();
  check(codes.length === PEOPLE.length, `four badges are in force: ${codes}`);
  return codes;
};
