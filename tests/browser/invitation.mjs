// Scenario 3 on a server of one's own: the secretariat issues an invitation by mail; the mail brings a coordinator to the server,
// who comes in by a link and its code, nominates four, answers, and hands in the letter; the secretariat accredits them, prints
// badges and issues the list. What becomes of it when its time is over: `retention.mjs`.
//
//   node invitation.mjs --modules DIR --program FILE --data DIR --shots DIR [--album] LINK CODE RELAY
//
// LINK and CODE: what `meshveret init` said. RELAY: the port at which the server hands over its mail.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { accredits, answers, counting, inTime, nominates, presents } from "./coordinator.mjs";
import { album, audit, begun, browser, check, enters, given, links, person, step, text, until } from "./people.mjs";
import { relay } from "./post.mjs";

const [LINK, CODE, RELAY] = links;
const MEETING = "som-8";
const PARTY = "iscavel";
const DESK = `desk@${PARTY}.example`;
const PASSPORT = "IS 4471902";
const NEED = "A place near the door.";
const PAGES_MAX = 26;
const OTHERS = ["felmora", "hestrune", "zelvenor"];

const host = new URL(LINK).host;
const post = await relay(Number(RELAY));
const secretariat = await person("secretariat", "en", { viewport: { width: 1366, height: 768 } }, host);
const coordinator = await person("coordinator", "en", { viewport: { width: 1366, height: 768 } }, host);
const stranger = await person("public", "en", {}, host);
const own = `${MEETING}/delegation/${PARTY}/`;
const row = () => secretariat.page.locator(`tr#${PARTY}`);

/**
 * The way in of a coordinator: the link that the secretariat has sent with the letter, and the code, which it alone is shown and
 * tells by another way.
 */
const wayIn = async () => {
  await secretariat.open(`${MEETING}/invitations/`);
  await secretariat.press("accounts-mail-send", { within: row() });
  const form = secretariat.page.locator("#mail form");
  check((await form.innerText()).includes(secretariat.t("accounts-mail-with-letter", { letter: 1 })), "it goes with the letter");
  await form.locator('[name="to"]').selectOption(await form.locator('[name="to"] option').filter({ hasText: "Iscavel" }).first().getAttribute("value"));
  await form.locator('[name="name"]').fill(`${PARTY}-desk`);
  await form.locator('[name="role"]').selectOption("coordinator");
  await form.getByRole("button").click();
  const made = secretariat.page.locator('section[aria-labelledby="m"]');
  const code = await made.locator("b").innerText();
  const link = () => post.of(DESK).flatMap((mail) => mail.links).find((one) => new URL(one).pathname.includes("/sign-in/link/"));
  await until(async () => link(), "the mail with the link came", 30_000);
  check(post.of(DESK).every((mail) => !mail.text.includes(code) && !mail.text.includes(code.replace(" ", ""))), "the code stands in no mail");
  return [link(), code];
};

let counted = null;

await step("the secretariat comes in, and invites four States", async () => {
  await enters(secretariat, [LINK, CODE], secretariat.t("word-capacity-secretariat"));
  await secretariat.open(`${MEETING}/invitations/`);
  for (const party of [PARTY, ...OTHERS]) {
    const name = party[0].toUpperCase() + party.slice(1);
    await secretariat.act("act-meetings-invite", {}, { within: secretariat.page.locator('section[aria-labelledby="u"] .party').filter({ hasText: name }) });
  }
  check((await secretariat.page.locator("table.steps tbody tr").count()) === 4, "four stand on the board");
  check((await row().locator(".badge--unknown").count()) > 0, "what nobody told is unknown");
});

await step("it issues the invitation, which goes by mail", async () => {
  await secretariat.open("acts/correspondence/send/");
  const parties = [PARTY, ...OTHERS].join(",");
  await secretariat.fill({ kind: "invitation", parties, meeting: MEETING, "subject.en": "Invitation to the Eighth Meeting", "subject.ru": "Приглашение на Восьмую встречу", number: "LO/26/8", via: "mail" });
  await secretariat.submit();
  await until(async () => post.of(DESK).length >= 2, "the mails of the invitation and of the letter came", 30_000);
  const sent = async () => {
    await secretariat.open(`${MEETING}/invitations/`);
    return (await row().locator("td").nth(0).locator(".badge--unknown").count()) === 0;
  };
  await until(sent, "the board says that it was sent", 30_000);
});

await step("the mail brings its reader to the server, and says nothing that is not public", async () => {
  const mails = post.of(DESK);
  const links = mails.flatMap((mail) => mail.links);
  check(links.length > 0 && links.every((link) => new URL(link).host === host), `every link leads here: ${links}`);
  check(mails.every(({ text: words }) => !words.includes("LO/26/8") && !words.includes("Invitation to the Eighth")), "no letter is told in a mail");
  for (const link of links) check((await fetch(link.replace("localhost", "127.0.0.1"))).status < 500, `${link} can be opened`);
  const of = mails.flatMap((mail) => mail.links).find((link) => new URL(link).pathname.endsWith(`/${MEETING}/`));
  await coordinator.page.goto(of);
  check((await text(coordinator.page)).includes("Eighth Meeting"), "the meeting is public, and is shown");
  await album(coordinator.page, "invitation-mail");
});

await step("the coordinator comes in by the link and its code, and is at its desk", async () => {
  const way = await wayIn();
  // A scanner opens it first, which uses nothing up.
  check((await fetch(way[0].replace("localhost", "127.0.0.1"))).ok, "the link can be opened");
  counted = counting(coordinator);
  await enters(coordinator, way, "Iscavel", counted);
  check((await text(coordinator.page)).includes("Iscavel"), "the desk is that of its delegation");
  await album(coordinator.page, "invitation-desk");
});

await step("it acknowledges, accepts and nominates four", async () => {
  await coordinator.click("accounts-due-acknowledge");
  await coordinator.open(own);
  await nominates(coordinator);
});

await step("it hands in the letter", () => presents(coordinator));

await step("it answers the form, with a passport's number and a need", async () => {
  const member = coordinator.page.locator("#form");
  await member.locator('[name="answer-4-3-consent"]').check();
  await answers(coordinator, counted, { "answer-2-1": PASSPORT, "answer-4-3": NEED });
  await audit(coordinator, "the delegation");
});

await step("it did so in less than five minutes", () => inTime(counted, PAGES_MAX));

await step("the secretariat accredits them, issues badges, and the board says so", async () => {
  await secretariat.open(own);
  for (const [name, value] of [["answer-2-1", PASSPORT], ["answer-4-3", NEED]]) {
    check((await secretariat.page.locator(`[name="${name}"]`).inputValue()) === value, `it sees what was answered: ${value}`);
  }
  await accredits(secretariat);
  await secretariat.open(`${MEETING}/invitations/`);
  const [sent, , opened, answered, nominated, credentials] = await row().locator("td").allInnerTexts();
  const t = (key, args) => secretariat.t(key, args);
  const [acknowledged] = t("correspondence-acknowledged", { day: "|" }).split("|");
  check(sent.startsWith(t("word-what-sent")), `sent ${sent}`);
  check(opened.startsWith(t("word-what-opened")) && opened.includes(acknowledged), `opened ${opened}`);
  check(answered.startsWith(t("word-answer-accepts")) && nominated.startsWith("4"), `answered ${answered}, nominated ${nominated}`);
  check(credentials.startsWith(t("delegations-accredited")), `credentials ${credentials}`);
  // Of another State it is known that the invitation was sent, and nothing else.
  check((await secretariat.page.locator("tr#felmora .badge--unknown").count()) >= 2, "what nobody told of another is unknown");
  await album(secretariat.page, "invitation-board");
});

await step("the provisional list has each language's own order", async () => {
  const file = fileURLToPath(new URL("invitation-others.acts", import.meta.url));
  const put = spawnSync(given.program, ["acts", "--data", given.data, "--process", "rehearsal", "--file", file], { encoding: "utf8" });
  check(put.status === 0, `the others: ${put.stdout}${put.stderr}`);
  await secretariat.open(`${MEETING}/participants/`);
  await secretariat.act("act-delegations-issue-list", { standing: "provisional", symbol: "RP/SOM/8/INF/1" });
  const order = async (lang) => {
    await stranger.page.goto(stranger.address(`${MEETING}/participants/1/`, lang));
    return (await stranger.page.locator("h3.party__name").allInnerTexts()).join(", ");
  };
  const [english, russian] = [await order("en"), await order("ru")];
  check(english === "Felmora, Hestrune, Iscavel, Zelvenor", `in English: ${english}`);
  check(russian === "Зелвенор, Искавель, Фельмора, Хеструне", `in Russian: ${russian}`);
  await album(stranger.page, "invitation-list-ru");
});

await step("whoever has no seat sees who comes, and no address of mail, passport, need or letter", async () => {
  // What is hidden is there: the secretariat's own list has contacts.
  await secretariat.open(`${MEETING}/participants/`);
  check((await text(secretariat.page)).includes("head@felmora.example"), "the secretariat sees contacts");
  for (const lang of ["en", "ru", "az"]) {
    for (const path of ["", "participants/", "participants/1/", `delegation/${PARTY}/`]) {
      // The page of a delegation is for those who have a seat.
      if (path.startsWith("delegation/")) stranger.refusals += 1;
      const answer = await stranger.page.goto(stranger.address(`${MEETING}/${path}`, lang));
      // Words of schema.org begin with the sign, too.
      const whole = (await stranger.page.content()).replaceAll(/"@(context|type|id|graph)"/g, "");
      const hidden = ["@", PASSPORT, NEED, "Aldan Reeve"].filter((words) => whole.includes(words));
      check(hidden.length === 0, `${lang} ${path} shows ${hidden}`);
      if (path.startsWith("participants/")) check(answer.ok() && whole.includes("Hedda Quarnow"), `${lang} ${path} names the head`);
    }
  }
  await audit(stranger, "the public list");
});

await browser.close();
post.close();
console.log(`invitation: ${Date.now() - begun} ms`);
process.exit(0);
