// Four seats at one negotiation, open at the same time: what one does the other three see without loading their pages again. The
// Chair reads Azerbaijani, one delegation Russian, the others English. How it is run stands in `people.mjs`.
import { album, appears, begun, browser, check, mark, person, printed, step, text } from "./people.mjs";

const OUTLINE = "tem-1/outline/";
const SILENCE = "som-1/summary-record/silence/";
const PROGRAMME = "som-1/programme/";

const chair = await person("chair", "az", { viewport: { width: 1366, height: 768 } });
const secretariat = await person("secretariat", "en", { viewport: { width: 1366, height: 768 } });
const dalvenna = await person("dalvenna", "ru");
const iscavel = await person("iscavel", "en");
const seats = [chair, secretariat, dalvenna, iscavel];

/** The pages of these people, open at an address and marked. */
const together = async (path, people) => {
  for (const one of people) {
    await one.open(path);
    await mark(one.page);
  }
};

/** Everybody but the one who acts sees it, without a reload. */
const others = async (acting, asks, what) => {
  for (const one of seats.filter((seat) => seat !== acting)) await appears(one.page, () => asks(one), `${one.name}: ${what}`);
};

const count = (one, selector) => one.page.locator(selector).count();

await step("four seats are taken", async () => {
  for (const one of seats) {
    await one.page.goto(printed(one.name));
    await one.page.locator("main .act--first").first().click();
    await one.page.waitForURL(/\/desk\/$/);
  }
});

await step("the text stands in the middle of a negotiation for all four", async () => {
  await together(OUTLINE, seats);
  for (const one of seats) {
    check((await count(one, ".owners li")) >= 10, `${one.name} sees the open brackets`);
    check((await count(one, "#p6 .bracket .bracket")) >= 1, `${one.name} sees a bracket in a bracket`);
  }
  await album(chair.page, "negotiation-az-outline");
});

await step("one proposes, and the bracket stands on the other three pages without reload", async () => {
  await dalvenna.open(`tem-1/texts/propose/?text=outline&paragraph=5`);
  // The words stand in the form; who proposes changes them there.
  const changes = { en: ["another participating State", "any State"], ru: ["другого участвующего государства", "любого государства"], az: ["başqa iştirakçı dövlətdən", "hər hansı dövlətdən"] };
  for (const [tag, [old, words]] of Object.entries(changes)) {
    const stand = await dalvenna.page.locator(`[name="words.${tag}"]`).inputValue();
    check(stand.includes(old), `the words stand in the form: ${stand}`);
    await dalvenna.fill({ [`words.${tag}`]: stand.replace(old, words) });
  }
  await dalvenna.fill({ "reason.ru": "Правила едины для всех." });
  await dalvenna.submit();
  await others(dalvenna, async (one) => (await count(one, "#p5 .owners li")) === 1, "the bracket is there");
  check((await iscavel.page.locator('#p5 [lang="en"] .bracket:has(> ins)').innerText()).includes("any"), "with the words that would come");
  check((await iscavel.page.locator("#p5 .owners").innerText()).includes("Dalvenna"), "and whose they are");
  await dalvenna.open(OUTLINE);
  await mark(dalvenna.page);
  await album(iscavel.page, "negotiation-en-bracket");
});

await step("another supports it, and the drafter declines it: all see it closed", async () => {
  const ordinal = (await secretariat.page.locator("#p5 .owners li").first().getAttribute("id")).replace("o", "");
  await iscavel.open(`tem-1/texts/support/?text=outline&proposal=${ordinal}`);
  await iscavel.submit();
  await iscavel.open(OUTLINE);
  await mark(iscavel.page);
  await others(iscavel, async (one) => (await one.page.locator("#p5 .owners").innerText()).includes(one.lang === "az" ? "İskavel" : one.lang === "ru" ? "Искавель" : "Iscavel"), "the support is there");
  await secretariat.open(`tem-1/texts/decline/?text=outline&proposal=${ordinal}`);
  await secretariat.fill({ "reason.en": "The Protocol speaks of participating States." });
  await secretariat.submit();
  await others(secretariat, async (one) => (await count(one, "#p5.parallel__row--open")) === 0, "the bracket is closed");
});

await step("one objects under silence: the others see it broken, and only the Chair and the secretariat by whom", async () => {
  await together(SILENCE, seats);
  for (const one of seats) check((await count(one, ".deadline__time")) === 1, `${one.name} sees the deadline`);
  await album(dalvenna.page, "negotiation-ru-silence");
  await iscavel.open("som-1/decisions/object/?text=summary-record");
  await iscavel.fill({ "reason.en": "Paragraph 3 is not what was said." });
  await iscavel.submit();
  await others(iscavel, async (one) => (await text(one.page)).includes(one.t("decisions-silence-broken")), "the silence is broken");
  const whose = (one) => one.page.locator('section[aria-labelledby="objections"] b').first().innerText();
  check((await whose(chair)).includes("İskavel"), `the Chair sees whose it is: ${await whose(chair)}`);
  check((await whose(secretariat)).includes("Iscavel"), "the secretariat too");
  check(!(await whose(dalvenna)).includes("Искавель"), "another delegation does not");
  await album(chair.page, "negotiation-az-broken");
});

await step("the Chair declares the result, and all see it", async () => {
  await iscavel.open(SILENCE);
  await mark(iscavel.page);
  await chair.open("som-1/decisions/declare-not-adopted/?text=summary-record");
  await chair.submit();
  await others(chair, async (one) => (await text(one.page)).includes(one.t("decisions-silence-not-adopted")), "not adopted is shown");
});

await step("one signs the text that an earlier silence adopted, and the signature stands on the other pages", async () => {
  await together(PROGRAMME, seats);
  const before = await count(iscavel, "#signatures tbody tr");
  await dalvenna.open("som-1/decisions/sign/?text=programme");
  await dalvenna.fill({ mode: "definitive", evidence: "browser-key", "signatory.ru": "Руфен Калловик" });
  await dalvenna.submit();
  await others(dalvenna, async (one) => (await count(one, "#signatures tbody tr")) === before + 1, "the signature is there");
  await album(secretariat.page, "negotiation-en-signed");
});

await browser.close();
console.log(`negotiated in ${Date.now() - begun} ms`);
