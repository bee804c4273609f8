// Scenario 5, the limits of an observer: on pages, by forms that no page offers, and by the interface for programs. Each attempt
// is refused with its rule and stands in the log of refused attempts; a right that the Chair gives for one item holds there and
// nowhere else. How it is run stands in `people.mjs`; --data: the demonstration's directory, into which a meeting is put.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { album, audit, begun, browser, check, fetched, given, person, printed, step, text } from "./people.mjs";

const MEETING = "som-9";
const OBSERVER = "ambrovel";
const here = new URL(".", import.meta.url);

/** The rules of the rehearsal's members, but that an observer reads no draft. */
const rules = () => {
  const acts = readFileSync(new URL("../../demo/rehearsal.acts", here), "utf8");
  const [toml] = acts.match(/^ {4}\[profile\]\n(?: {4}.*\n|\n)+/m);
  const [before, observer, after] = toml.split(/(?= {4}\[rights\.(?:observer|pending)\]\n)/);
  check(observer.includes("see-drafts = true"), "the rules of the rehearsal let observers read drafts");
  const changed = [before.replace("version = 1\n", "version = 9\n"), observer.replace("see-drafts = true", "see-drafts = false"), after];
  return changed.join("").trimEnd();
};

const command = (...words) => {
  const done = spawnSync(given.program, words, { encoding: "utf8" });
  check(done.status === 0, `${words[0]}: ${done.stdout}${done.stderr}`);
  return done.stdout;
};

const chair = await person("chair", "en");
const secretariat = await person("secretariat", "en");
const observer = await person(OBSERVER, "en");
const member = await person("dalvenna", "en");

/** A program of the observer, or of another seat: it asks from nowhere a page is. */
const programs = {};
const asks = async (seat, path, body) => {
  programs[seat] ??= command("token", "--data", given.data, "--process", "rehearsal", "--as", seat, "--name", "walk", "--scope", "put:texts,decisions").match(/meshveret_\S+/)[0];
  const headers = { authorization: `Bearer ${programs[seat]}`, "content-type": "application/json", "accept-language": "en" };
  const origin = new URL(printed("public")).origin.replace("public.localhost", "127.0.0.1");
  const sent = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
  const answer = await fetch(`${origin}/api/v1/rehearsal${path}`, sent);
  return { status: answer.status, said: await answer.json() };
};
const puts = (act, fields) => asks(OBSERVER, "/acts", { act, fields: { meeting: MEETING, ...fields } });

/** The proposal of a program: by night, too. */
const nightly = (name) => puts("texts.propose", { text: name, paragraph: 1, kind: "replace", old: { en: "by day" }, new: { en: "at all hours" } });

/** What the observer would have a paragraph say, by the form. */
const proposes = async (name) => {
  await observer.open(`${MEETING}/texts/propose/?text=${name}&paragraph=1`);
  const words = await observer.page.locator('[name="words.en"]').inputValue();
  await observer.fill({ "words.en": words.replace("by day", "at all hours").replace("thirty", "ten") });
};

/** The form of the observer is refused: the page names the rule, as a link to the article. */
const refused = async (rule, article) => {
  observer.refusals += 1;
  await observer.page.locator('form.form button.act--first[type="submit"]').click();
  await observer.page.locator(".kicker--refused").waitFor({ timeout: 5_000 });
  const link = observer.page.locator(`section[aria-labelledby="rule"] a[href$="/rules/#${article}"]`);
  check((await link.count()) === 1, `the page names ${rule}: ${await text(observer.page)}`);
  attempts.push(rule);
};

/** A program of the observer is refused with the rule. */
const barred = ({ status, said }, rule) => {
  check([403, 422].includes(status) && said.rule === rule, `${status} ${JSON.stringify(said)}`);
  attempts.push(rule);
};

/** The rules that stood against the observer, in order. */
const attempts = [];

/** The log of refused attempts as a seat sees it: the rule of each line, oldest first. */
const log = async (one) => {
  await one.open("refusals/");
  const rows = await one.page.locator('main table tbody td:last-child .fine[dir="ltr"]').allInnerTexts();
  return rows.map((words) => words.split(" · ")[0]).reverse();
};

await step("a meeting sits with texts of every kind, and four seats are taken", async () => {
  const file = join(given.shots, "observer.acts");
  writeFileSync(file, readFileSync(new URL("observer.acts", here), "utf8").replace("RULES", rules()));
  command("acts", "--data", given.data, "--process", "rehearsal", "--file", file);
  for (const one of [chair, secretariat, observer, member]) {
    await one.page.goto(printed(one.name));
    await one.page.locator("main .act--first").first().click();
    await one.page.waitForURL(/\/desk\/$/);
    check((await log(one)).length === 0, `${one.name} sees an empty log`);
  }
});

await step("an observer's wording is offered by no page, and refused with the rule as a form and as a program", async () => {
  await member.open(`${MEETING}/harbours/`);
  check((await member.page.locator('main a[href*="/texts/propose/"]').count()) > 0, "a member is offered to propose");
  await observer.open(`${MEETING}/harbours/`);
  check((await text(observer.page)).includes("The harbours are open by day."), "the observer reads the text");
  check((await observer.page.locator('main a[href*="/texts/propose/"]').count()) === 0, "and is not offered to propose");
  await proposes("harbours");
  await refused("rights.propose", "rights-propose");
  await audit(observer, "the refusal");
  await album(observer.page, "observer-refused");
  barred(await nightly("harbours"), "rights.propose");
});

await step("an observer breaks no silence: neither by an objection nor by an amendment", async () => {
  await observer.open(`${MEETING}/decisions/object/?text=notice`);
  await observer.fill({ "reason.en": "Thirty days are too long." });
  await refused("decision.base", "decision-base");
  await proposes("notice");
  await refused("rights.propose", "rights-propose");
  barred(await puts("decisions.object", { text: "notice", reason: { en: "Thirty days are too long." } }), "decision.base");
  barred(await puts("texts.propose", { text: "notice", paragraph: 1, kind: "replace", old: { en: "thirty" }, new: { en: "ten" } }), "rights.propose");
  await chair.open(`${MEETING}/notice/silence/`);
  check((await chair.page.locator(".deadline__time").count()) === 1, "the silence runs");
  check(!(await text(chair.page)).includes(chair.t("decisions-silence-broken")), "and is not broken");
});

await step("a draft that observers may not read is refused as a page, as a paper and by the interface", async () => {
  observer.refusals += 1;
  const page = await observer.page.goto(observer.address(`${MEETING}/tolls/`));
  const words = await text(observer.page);
  check(page.status() === 403 && words.includes("rights.see-drafts"), `the page: ${page.status()} ${words}`);
  check(!words.includes("crowns"), "nothing of it is told");
  attempts.push("rights.see-drafts");
  observer.refusals += 1;
  const paper = await fetched(observer.page, observer.address(`${MEETING}/tolls.pdf`));
  check(paper.status === 404, `the paper: ${paper.status}`);
  attempts.push("rights.see-drafts");
  const asked = await asks(OBSERVER, `/meetings/${MEETING}/texts/tolls`);
  check(asked.status === 404 && !JSON.stringify(asked.said).includes("crowns"), `the interface: ${asked.status}`);
  attempts.push("rights.see-drafts");
  // What is hidden is there to be read: a member has it.
  check(JSON.stringify(await asks("dalvenna", `/meetings/${MEETING}/texts/tolls`)).includes("crowns"), "a member's program reads it");
});

/** The log says what was attempted, to those who may know, and in the interface too. */
const logged = async () => {
  for (const one of [secretariat, chair, observer]) {
    const rules = await log(one);
    check(JSON.stringify(rules) === JSON.stringify(attempts), `${one.name} sees ${rules}\n  attempted ${attempts}`);
  }
  check((await log(member)).length === 0, "a member sees nothing of it");
  const { said } = await asks("secretariat", "/refusals");
  const known = said.items.map(({ capacity, rule }) => [capacity, rule].join(" ")).reverse();
  check(JSON.stringify(known) === JSON.stringify(attempts.map((rule) => `${OBSERVER} ${rule}`)), `the interface shows ${known}`);
};

await step("every attempt stands in the log of refused attempts, for the secretariat, the Chair and the observer alone", async () => {
  await logged();
  await audit(secretariat, "the log");
  await secretariat.open("refusals/");
  await album(secretariat.page, "observer-log");
});

await step("the Chair gives the right to propose on item 5", async () => {
  await chair.open(`${MEETING}/rules/grant-right/`);
  const item = chair.page.locator('[name="item"]');
  const five = await item.locator("option").filter({ hasText: "Harbours" }).getAttribute("value");
  await chair.fill({ right: "propose", parties: OBSERVER, item: five, "reason.en": "Its pilots know the harbours." });
  await chair.submit();
});

await step("on item 5 the observer proposes, by the page and by a program", async () => {
  await observer.open(`${MEETING}/harbours/`);
  check((await observer.page.locator('main a[href*="/texts/propose/"]').count()) > 0, "the page offers it");
  await proposes("harbours");
  await observer.submit();
  const { status, said } = await puts("texts.propose", { text: "harbours", paragraph: 1, kind: "insert", new: { en: "It is lit." } });
  check(status === 201, `${status} ${JSON.stringify(said)}`);
  await member.open(`${MEETING}/harbours/`);
  check((await member.page.locator("#p1 .owners li").count()) === 2, "two brackets of the observer stand");
});

await step("on item 6 it is refused as before, and no other right came with it", async () => {
  await proposes("passes");
  await refused("rights.propose", "rights-propose");
  barred(await nightly("passes"), "rights.propose");
  await observer.open(`${MEETING}/decisions/object/?text=notice`);
  await observer.fill({ "reason.en": "Thirty days are too long." });
  await refused("decision.base", "decision-base");
  observer.refusals += 1;
  const page = await observer.page.goto(observer.address(`${MEETING}/tolls/`));
  check(page.status() === 403, `the page: ${page.status()}`);
  attempts.push("rights.see-drafts");
  await logged();
});

await browser.close();
console.log(`observer: ${Date.now() - begun} ms`);
