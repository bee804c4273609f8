// A real browser walks the demonstration: seven people, each in an own language at an own host, run a meeting of their own from
// its convening to the check of its package, by clicking and typing as people do. How it is run stands in `people.mjs`.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { album, appears, axe, begun, browser, check, fetched, given, mark, person, printed, step, text, until } from "./people.mjs";

const MEETING = "som-3";
const LANGUAGES = ["az", "ru", "en"];

// --- The walk -----------------------------------------------------------------------------------------------------

const chair = await person("chair", "az");
const secretariat = await person("secretariat", "en");
const dalvenna = await person("dalvenna", "ru", { viewport: { width: 390, height: 844 }, hasTouch: true });
const iscavel = await person("iscavel", "en");
const ambrovel = await person("ambrovel", "ru");
const public_ = await person("public", "az");
const nelvoa = await person("nelvoa", "ru", { javaScriptEnabled: false });
const PARTIES = ["felmora", "dalvenna", "iscavel", "nelvoa", "tresdal", "ambrovel", "liaison-office"];

await step("every printed seat is taken with one click, and the language is switched", async () => {
  for (const one of [chair, secretariat, dalvenna, iscavel, ambrovel, public_]) {
    await one.page.goto(printed(one.name));
    await one.page.locator("main .act--first").first().click();
    await one.page.waitForURL(one.name === "public" ? /\/en\/rehearsal\/$/ : /\/en\/rehearsal\/desk\/$/);
    if (one.lang !== "en") await one.page.locator(`nav.lang a[hreflang="${one.lang}"]`).click();
    await one.page.waitForURL(`**/${one.lang}/rehearsal/**`);
    check((await one.page.locator("html").getAttribute("lang")) === one.lang, `the page of ${one.name} is not in ${one.lang}`);
  }
});

await step("a seat is taken from the list of seats, without script", async () => {
  await nelvoa.page.goto(`http://${nelvoa.host}/ru/sign-in/`);
  await nelvoa.page.locator('form:has(input[name="seat"][value="nelvoa"]) button').click();
  await nelvoa.page.waitForURL(nelvoa.address("desk/"));
});

await step("the secretariat convenes a meeting by the form", async () => {
  await secretariat.open("meetings/");
  await secretariat.act("act-meetings-convene", {
    meeting: MEETING, level: "som", number: "3", from: "2027-03-10", to: "2027-03-10", zone: "Asia/Baku", format: "hybrid",
    symbol: "RP/SOM/3", public: "yes",
    "name.en": "Third Senior Officials' Meeting", "name.ru": "Третья встреча высших должностных лиц",
    "name.az": "Yüksək vəzifəli şəxslərin üçüncü görüşü",
    "place.en": "Sennerport", "place.ru": "Сеннерпорт", "place.az": "Sennerport",
  });
  await secretariat.open(`${MEETING}/`);
  check((await text(secretariat.page)).includes("Sennerport"), "the place is on the page of the meeting");
});

await step("four items are placed on the agenda", async () => {
  const items = [
    ["1", "opening", "Opening", "Открытие", "Açılış"],
    ["2", "agenda", "Adoption of the agenda", "Утверждение повестки дня", "Gündəliyin qəbulu"],
    ["3", "adoption", "The declaration", "Декларация", "Bəyannamə"],
    ["4", "closing", "Closing", "Закрытие", "Bağlanış"],
  ];
  for (const [number, kind, en, ru, az] of items) {
    await secretariat.act("act-meetings-add-item", { number, kind, "title.en": en, "title.ru": ru, "title.az": az });
  }
  check((await secretariat.page.locator('[id^="item-"] .agenda__no').allInnerTexts()).join() === "1,2,3,4", "the agenda has four items");
});

await step("members, an observer and an organisation are invited from the board", async () => {
  await secretariat.open(`${MEETING}/invitations/`);
  for (const party of PARTIES) {
    const name = secretariat.t("act-meetings-invite");
    await secretariat.page.locator(`a[href*="party=${party}&"]`, { hasText: name }).click();
    await secretariat.fill({ note: `NV ${party}` });
    await secretariat.submit();
    check(await secretariat.page.locator(`tr#${party}`).isVisible(), `${party} is on the board`);
  }
});

await step("a spreadsheet made from the template invites two parties more and names their delegations", async () => {
  const page = secretariat.page;
  const href = await page.locator('a[href$="board.csv"]').getAttribute("href");
  const head = await page.evaluate(async (address) => (await fetch(address)).text(), href);
  const columns = head.replace("\uFEFF", "").trim().split(";");
  check(columns.length === 10, `the template has ten columns: ${head}`);
  const rows = [
    ["orluna", "member", "NV 31", "", "", "accepts", "head", "Corin Valtas", "Deputy Minister", ""],
    ["", "", "", "", "", "", "adviser", "Mirel Tasko", "Adviser", ""],
    ["tolvasa", "member", "NV 32", "", "", "accepts", "head", "Sennia Dorrick", "Head of Agency", ""],
  ];
  const file = join(given.shots, "board.csv");
  writeFileSync(file, `${head.trim()}\r\n${rows.map((row) => row.join(";")).join("\r\n")}\r\n`);
  await page.locator('input[name="file"]').setInputFiles(file);
  await secretariat.press("meetings-board-take");
  await page.waitForSelector("tr#orluna");
  const report = page.locator("main .notice[role=status]");
  check((await report.getAttribute("class")).includes("notice--open"), `the file is taken whole: ${await report.innerText()}`);
  check((await page.locator("tr#orluna td").nth(4).innerText()).startsWith("2"), "two persons are nominated for Orluna");
});

await step("delegates acknowledge, reply and nominate from their desks", async () => {
  for (const one of [dalvenna, iscavel]) {
    await one.open("desk/");
    const at = (act) => one.page.locator(".due").filter({ has: one.page.locator(`[href*="${MEETING}/${act}"], [action*="${MEETING}/${act}"]`) });
    await one.click("act-meetings-acknowledge", { within: at("meetings/acknowledge") });
    await one.act("act-meetings-reply", { answer: "accepts", note: "DN 7" }, { within: at("meetings/reply") });
    await one.act("act-delegations-nominate", {
      role: "head", [`name.${one.lang}`]: one.lang === "ru" ? "Руфен Калловик" : "Hedda Quarnow", [`office.${one.lang}`]: "Посол",
    }, { within: at("delegations/nominate") });
    check(await at("delegations/nominate").count() === 0, `nothing more is due from ${one.name}`);
  }
});

await step("the secretariat enters a reply for a party, by mail, with its evidence", async () => {
  await secretariat.open(`${MEETING}/invitations/`);
  await secretariat.press("act-meetings-reply", { within: secretariat.page.locator("tr#nelvoa") });
  check(await secretariat.page.locator("#for").inputValue() === "nelvoa", "the form is for Nelvoa");
  await secretariat.fill({ answer: "accepts", "rests-on": "note verbale 18/27", channel: "mail" });
  await secretariat.submit();
  await secretariat.page.locator("main .notice[role=status] a").click();
  await secretariat.page.waitForURL(/\/record\//);
  check((await text(secretariat.page)).includes("note verbale 18/27"), "the entry shows what it rests on");
  await secretariat.open(`${MEETING}/invitations/`);
  await secretariat.act("act-delegations-nominate", {
    role: "head", "name.en": "Tavio Merenne", "rests-on": "note verbale 18/27", channel: "mail",
  }, { within: secretariat.page.locator("tr#nelvoa") });
});

await step("credentials are accepted and presence is noted", async () => {
  await secretariat.open(`${MEETING}/invitations/`);
  for (const party of ["dalvenna", "iscavel", "nelvoa"]) {
    const row = secretariat.page.locator(`tr#${party}`);
    await secretariat.act("act-delegations-accept-credentials", { "rest-on": "letter-of-nomination" }, { within: row });
  }
  for (const party of ["dalvenna", "iscavel", "nelvoa", "orluna", "tolvasa", "ambrovel"]) {
    const row = secretariat.page.locator(`tr#${party}`);
    await secretariat.act("act-delegations-note-presence", { presence: "in-room" }, { within: row });
  }
});

// The pages that stay open from here on.
let hall;
let publicFloor;
let console_;

await step("the Chair opens the meeting, adopts the agenda and takes up an item", async () => {
  console_ = chair.page;
  await chair.open(`${MEETING}/chair/`);
  await chair.click("act-meetings-open");
  await chair.click("act-meetings-adopt-agenda");
  await chair.click("meetings-go-to", { args: { number: "3" } });
  check((await text(console_)).includes("Bəyannamə"), "the item is before the meeting");
});

await step("a request for the floor shows on every open page, without reload; focus and open parts are kept", async () => {
  hall = await public_.beside(`${MEETING}/hall/`);
  publicFloor = await public_.open(`${MEETING}/floor/`);
  await iscavel.open(`${MEETING}/floor/`);
  await dalvenna.open(`${MEETING}/floor/`);
  await secretariat.open(`${MEETING}/invitations/`);
  await console_.locator("details summary").first().click();
  const ask = iscavel.page.getByRole("button", { name: iscavel.t("floor-ask"), exact: true });
  await ask.focus();
  for (const page of [console_, hall, publicFloor, iscavel.page]) await mark(page);
  await album(dalvenna.page, "phone-ru-floor");
  await dalvenna.click("floor-ask");
  await appears(console_, async () => (await console_.locator(".speakers__name").allInnerTexts()).join().includes("Dalvenna"), "the Chair sees the request");
  await appears(hall, async () => (await hall.locator(".hall__next").innerText()).includes("Dalvenna"), "the hall sees it");
  await appears(publicFloor, async () => (await publicFloor.locator(".speakers").innerText()).includes("Dalvenna"), "the public sees it");
  await appears(iscavel.page, async () => (await iscavel.page.locator(".speakers").innerText()).includes("Dalvenna"), "another delegation sees it");
  check(await ask.evaluate((node) => document.activeElement === node), "the focus is kept");
  check(await console_.locator("details").first().evaluate((node) => node.open), "what was opened stays open");
});

await step("by keyboard alone: Tab to the button, Enter asks for the floor", async () => {
  const page = iscavel.page;
  await page.evaluate(() => document.activeElement.blur());
  for (let presses = 0; ; presses += 1) {
    check(presses < 60, "Tab reaches the button");
    await page.keyboard.press("Tab");
    if (await page.evaluate((name) => document.activeElement.textContent.trim() === name, iscavel.t("floor-ask"))) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=/);
  check((await text(page)).includes(iscavel.t("floor-your-place", { number: 2 })), "the delegation is number 2");
  await appears(console_, async () => (await console_.locator(".speakers li").count()) === 2, "the Chair sees both");
  await album(console_, "chair-az-two-wait");
});

await step("without script a delegation asks for the floor and sees its place after reload", async () => {
  await nelvoa.open(`${MEETING}/floor/`);
  await nelvoa.click("floor-ask");
  check((await text(nelvoa.page)).includes(nelvoa.t("floor-your-place", { number: 3 })), "it is number 3");
  await chair.click("floor-give-to", { args: { party: "Dalvenna" }, within: console_.locator(".now") });
  await nelvoa.page.reload();
  check((await text(nelvoa.page)).includes(nelvoa.t("floor-your-place", { number: 2 })), "it is number 2 now");
});

await step("the clock runs on every page; the Chair gives a minute more and takes the floor back", async () => {
  await mark(console_);
  const left = (page) => page.locator("[data-left]").innerText();
  await appears(publicFloor, async () => (await publicFloor.locator("[data-left]").count()) === 1, "the public sees who has the floor");
  const first = await left(publicFloor);
  await until(async () => (await left(publicFloor)) !== first, "the clock counts down");
  const seconds = (clock) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  check(seconds(await left(hall)) > 270 && seconds(await left(hall)) <= 300, `the hall's clock shows ${await left(hall)}`);
  await album(hall, "hall-az-floor");
  await album(console_, "chair-az-floor");
  await dalvenna.page.reload();
  await album(dalvenna.page, "phone-ru-speaking");
  await chair.click("floor-one-minute-more");
  await appears(hall, async () => seconds(await left(hall)) > 300, "a minute more");
  await chair.click("act-floor-take-back");
  await appears(hall, async () => (await hall.locator("[data-left]").count()) === 0, "the floor is free");
});

await step("a request on the closed list is refused, its rule named in the reader's language", async () => {
  await nelvoa.click("act-floor-withdraw");
  await chair.click("act-floor-close-list");
  nelvoa.refusals += 1;
  await nelvoa.press("floor-ask");
  await nelvoa.page.waitForSelector(".ruletext");
  check(await nelvoa.page.locator("h1").innerText() === nelvoa.t("rejection-floor-list-closed"), "the reason is said");
  check(await nelvoa.page.locator(".ruletext").innerText() === nelvoa.t("rule-floor-closed-list"), "the rule is named");
  await album(nelvoa.page, "refusal-ru");
  await nelvoa.open(`${MEETING}/floor/`);
  const barred = nelvoa.page.locator('button[aria-disabled="true"]').first();
  check(await barred.innerText() === nelvoa.t("floor-ask"), "the button is greyed");
  const rule = nelvoa.page.locator(`#${await barred.getAttribute("aria-describedby")}`);
  check((await rule.innerText()).includes(nelvoa.t("rule-floor-closed-list")), "and says which rule bars it");
  await chair.click("floor-give-to", { args: { party: "İskavel" }, within: console_.locator(".now") });
  await chair.click("act-floor-take-back");
});

const NEW = { en: "every month", ru: "ежемесячно", az: "hər ay" };

await step("the secretariat opens a text and adds two paragraphs", async () => {
  await secretariat.open(`${MEETING}/`);
  await secretariat.act("act-texts-open", {
    text: "declaration", symbol: "RP/SOM/3/L.1", authentic: "en, ru", courtesy: "az",
    "title.en": "Declaration", "title.ru": "Декларация", "title.az": "Bəyannamə",
  });
  await secretariat.open(`${MEETING}/declaration/`);
  const paragraphs = [
    { en: "The rules are published every year.", ru: "Правила публикуются ежегодно.", az: "Qaydalar hər il dərc olunur." },
    { en: "The Chair reports to the members.", ru: "Председатель отчитывается перед членами.", az: "Sədr üzvlərə hesabat verir." },
  ];
  for (const words of paragraphs) {
    const fields = Object.entries(words).map(([tag, said]) => [`words.${tag}`, said]);
    await secretariat.act("texts-add-short", { kind: "operative", ...Object.fromEntries(fields) });
  }
  check((await secretariat.page.locator(".parallel__row").count()) === 2, "the text has two paragraphs");
});

await step("a proposal in three languages shows its brackets on the others' pages; a half-typed form is kept", async () => {
  await iscavel.open(`${MEETING}/declaration/`);
  await mark(iscavel.page);
  const half = await iscavel.beside(`${MEETING}/texts/propose/?text=declaration&paragraph=2`);
  await half.locator('[name="reason.en"]').fill("Half a sen");
  await mark(half);
  await dalvenna.open(`${MEETING}/declaration/`);
  await dalvenna.press("texts-propose-short", { within: dalvenna.page.locator("#p1") });
  await dalvenna.page.waitForSelector("form.form");
  const stands = await dalvenna.page.locator('[name="words.ru"]').inputValue();
  check(stands === "Правила публикуются ежегодно.", "the form begins with the words that stand");
  await dalvenna.fill({
    "words.en": `The rules are published ${NEW.en}.`, "words.ru": `Правила публикуются ${NEW.ru}.`,
    "words.az": `Qaydalar ${NEW.az} dərc olunur.`, "reason.ru": "Год — слишком долго.",
  });
  await dalvenna.submit();
  await appears(iscavel.page, async () => (await iscavel.page.locator("#p1.parallel__row--open").count()) === 1, "the bracket is open");
  check((await iscavel.page.locator("#p1 .bracket > ins").allInnerTexts()).includes("month"), "the proposed words stand in the paragraph");
  check((await iscavel.page.locator("#p1").innerText()).includes("Dalvenna"), "and whose they are");
  await appears(half, async () => (await half.locator('[name="reason.en"]').inputValue()) === "Half a sen", "what was typed is kept");
  await half.close();
  await album(iscavel.page, "text-en-bracket");
  await dalvenna.open(`${MEETING}/declaration/`);
  await album(dalvenna.page, "phone-ru-text-bracket");
  const wide = await chair.beside(`${MEETING}/declaration/`);
  await album(wide, "text-az-bracket");
  await wide.close();
});

await step("an observer is shown which rule bars it from proposing", async () => {
  await ambrovel.open(`${MEETING}/declaration/`);
  const barred = ambrovel.page.locator('.drafting__acts button[aria-disabled="true"]').first();
  check(await barred.innerText() === ambrovel.t("texts-propose-short"), "the button is greyed");
  const rule = await ambrovel.page.locator(`#${await barred.getAttribute("aria-describedby")}`).innerText();
  check(rule.includes(ambrovel.t("rule-rights-propose")), `the rule is named: ${rule}`);
  await album(ambrovel.page, "text-ru-observer");
  // Whoever sends the form all the same is told the same.
  await ambrovel.open(`${MEETING}/texts/propose/?text=declaration&paragraph=1`);
  await ambrovel.fill({ "words.ru": "Правила публикуются однажды." });
  ambrovel.refusals += 1;
  await ambrovel.page.locator("form.form .act--first").click();
  await ambrovel.page.waitForSelector(".ruletext");
  check((await ambrovel.page.locator(".ruletext").innerText()).includes(ambrovel.t("rule-rights-propose")), "the form says the rule");
  check(await ambrovel.page.locator('[name="words.ru"]').inputValue() === "Правила публикуются однажды.", "what was typed is kept");
  await album(ambrovel.page, "refusal-ru-propose");
});

await step("the proposal is accepted: the words change on the others' pages", async () => {
  await secretariat.open(`${MEETING}/declaration/`);
  await secretariat.click("texts-accept-tag", { within: secretariat.page.locator("#p1"), args: { tag: "1a" } });
  await appears(iscavel.page, async () => (await iscavel.page.locator("#p1.parallel__row--open").count()) === 0, "the bracket is closed");
  check((await iscavel.page.locator("#p1").innerText()).includes("The rules are published every month."), "the new words stand");
});

const MAIN_PAGES = [
  ["home", ""], ["meeting", `${MEETING}/`], ["floor", `${MEETING}/floor/`], ["chair", `${MEETING}/chair/`],
  ["text", `${MEETING}/declaration/`], ["form", `${MEETING}/meetings/change/`], ["sign-in", null], ["members", "members/"],
  ["board", `${MEETING}/invitations/`], ["desk", "desk/"], ["participants", `${MEETING}/participants/`], ["record", "record/"],
  ["rules", "rules/"], ["meetings", "meetings/"], ["documents", "documents/"], ["hall", `${MEETING}/hall/`],
];

await step("no grave fault of accessibility, in three languages; nothing scrolls sideways on a phone", async () => {
  const page = await secretariat.context.newPage();
  const found = [];
  for (const lang of LANGUAGES) {
    for (const [name, path] of MAIN_PAGES) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path === null ? `http://${secretariat.host}/${lang}/sign-in/` : secretariat.address(path, lang));
      await album(page, `page-${name}-${lang}`);
      await page.evaluate(axe);
      const grave = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
        return violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
      });
      found.push(...grave.map((fault) => `${name} ${lang}: ${fault}`));
      await page.setViewportSize({ width: 390, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${name} ${lang}: ${wide} px wider than a phone`);
      await album(page, `phone-${name}-${lang}`);
    }
  }
  await page.close();
  check(found.length === 0, found.join("\n  "));
});

await step("the Chair puts the text, a member objects, it is not adopted", async () => {
  await chair.open(`${MEETING}/chair/`);
  await chair.click("decisions-put-short");
  await appears(iscavel.page, async () => (await text(iscavel.page)).includes(iscavel.t("decisions-before-meeting")), "the text is before the meeting");
  await album(console_, "chair-az-put");
  await mark(console_);
  await iscavel.act("decisions-object-short", { "reason.en": "Instructions are on their way." });
  await appears(console_, async () => (await text(console_)).includes(chair.t("decisions-objections", { number: 1 })), "the Chair sees the objection");
  check(await console_.locator(".act", { hasText: chair.t("decisions-adopted-short") }).first().getAttribute("aria-disabled") === "true", "it cannot be declared adopted");
  await album(console_, "chair-az-objection");
  await mark(iscavel.page);
  await chair.click("decisions-not-adopted-short");
  await appears(iscavel.page, async () => (await text(iscavel.page)).includes(iscavel.t("decisions-not-adopted-times", { number: 1 })), "not adopted is shown");
});

await step("put again, the objection is withdrawn, the text is declared adopted", async () => {
  await chair.click("decisions-put-short");
  await iscavel.page.reload();
  await iscavel.act("decisions-object-short", {});
  await iscavel.click("decisions-withdraw-objection-short");
  await mark(iscavel.page);
  await chair.page.reload();
  await chair.click("decisions-adopted-short");
  await appears(iscavel.page, async () => (await iscavel.page.locator("main .hash").count()) > 0, "the adopted text has its hash");
});

await step("three sign: by a key made in the browser, ad referendum, and in ink entered by the secretariat", async () => {
  await dalvenna.open(`${MEETING}/declaration/`);
  await dalvenna.act("decisions-sign-short", {
    mode: "definitive", evidence: "browser-key", "signatory.ru": "Руфен Калловик", "office.ru": "Статс-секретарь",
  });
  await iscavel.open(`${MEETING}/declaration/`);
  await iscavel.act("decisions-sign-short", { mode: "ad-referendum", evidence: "browser-key", "signatory.en": "Hedda Quarnow" });
  await secretariat.open(`${MEETING}/declaration/`);
  await secretariat.act("decisions-enter-signature", {
    mode: "definitive", evidence: "ink", "signatory.en": "Tavio Merenne", for: "nelvoa", "rests-on": "signature sheet, line 3", channel: "paper",
  });
  const rows = await secretariat.page.locator("#signatures tbody tr").allInnerTexts();
  check(rows.length === 3, `three signatures: ${rows}`);
  await album(secretariat.page, "text-en-signed");
  await public_.page.goto(public_.address(`${MEETING}/declaration/`));
  check((await public_.page.locator("#signatures tbody tr").count()) === 3, "the public sees them");
  await album(public_.page, "text-az-signed-public");
});

await step("the protocol and the signature sheet are PDF files", async () => {
  for (const lang of LANGUAGES) {
    for (const file of ["declaration.pdf", "declaration-signatures.pdf", "agenda.pdf", "participants.pdf"]) {
      const got = await fetched(secretariat.page, secretariat.address(`${MEETING}/${file}`, lang));
      check(got.status === 200 && got.head === "%PDF", `${lang} ${file}: ${JSON.stringify(got)}`);
    }
  }
});

await step("the Chair closes the meeting", async () => {
  await chair.open(`${MEETING}/chair/`);
  await chair.page.locator("summary", { hasText: chair.t("meetings-take-up-item") }).click();
  await chair.click("meetings-go-to", { args: { number: "4" } });
  await chair.click("act-meetings-close");
  await public_.page.goto(public_.address(`${MEETING}/`));
  check((await text(public_.page)).includes(public_.t("meetings-phase-closed")), "the public sees that it is closed");
});

const verify = (...args) => {
  const run = spawnSync(given.program, ["verify", ...args], { encoding: "utf8", timeout: 60_000 });
  return { code: run.status, says: run.stdout + run.stderr };
};

await step("the page says that the package holds; the package is taken and checked with the program, and broken", async () => {
  const page = public_.page;
  await page.goto(public_.address(`${MEETING}/verify/`));
  check(await page.locator("h1").innerText() === public_.t("record-package-holds"), "the page says that it holds");
  await album(page, "verify-az");
  const coming = page.waitForEvent("download");
  await page.locator('main a[href$="/package"]').click();
  const file = join(given.shots, "walk.package");
  await (await coming).saveAs(file);
  const key = join(given.shots, "walk.key");
  writeFileSync(key, await page.evaluate(async () => (await fetch("/rehearsal/log/key")).text()));
  const plain = verify(file);
  check(plain.code === 0, `verify: ${plain.code} ${plain.says}`);
  const keyed = verify(file, "--key", key);
  check(keyed.code === 0, `verify --key: ${keyed.code} ${keyed.says}`);
  const bytes = readFileSync(file);
  const at = bytes.indexOf("every month");
  check(at > 0, "the words stand in the package");
  bytes[at] = "E".charCodeAt(0);
  writeFileSync(file, bytes);
  const broken = verify(file, "--key", key);
  check(broken.code === 1, `one byte changed: ${broken.code} ${broken.says}`);
  check(broken.says.includes("[text-hash]"), `it names the check: ${broken.says}`);
});

await browser.close();
console.log(`walked in ${Date.now() - begun} ms`);
