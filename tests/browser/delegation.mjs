// A delegation of four of the demonstration, from its answer to an invitation to its badges and through the door, at two seats: a
// coordinator and the secretariat. From the invitation itself, its mail and its link: `invitation.mjs`. How it is run stands in
// `people.mjs`.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accredits, answers, counting, inTime, nominates, presents } from "./coordinator.mjs";
import { album, audit, begun, browser, camera, check, fetched, given, person, printed, step, text, until } from "./people.mjs";

const MEETING = "som-2";
const PARTY = "iscavel";
const PAGES_MAX = 24;

const secretariat = await person("secretariat", "en", { viewport: { width: 1366, height: 768 }, permissions: ["camera"] });
const coordinator = await person(PARTY, "en", { viewport: { width: 1366, height: 768 } });
const other = await person("dalvenna", "ru", { viewport: { width: 390, height: 844 } });
/** The Chair at the same door, with a telephone of its own. */
const chair = await person("chair", "en", { viewport: { width: 390, height: 844 } });
const counted = counting(coordinator);
let codes = [];

const own = `${MEETING}/delegation/${PARTY}/`;

await step("two seats are taken, and a third", async () => {
  for (const one of [secretariat, coordinator, other, chair]) {
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
  await audit(secretariat, "the board");
  await album(secretariat.page, "invitations");
});

await step("the coordinator replies and nominates four from the page of the delegation", async () => {
  await coordinator.open(`${MEETING}/`);
  await coordinator.press("delegations-own");
  await coordinator.page.waitForURL(new RegExp(`/delegation/${PARTY}/`));
  await nominates(coordinator);
});

await step("one letter is presented for all four", () => presents(coordinator));

await step("every question is answered on one page; what is refused is said, and nothing typed is lost", async () => {
  await answers(coordinator, counted);
  await audit(coordinator, "the delegation");
  await album(coordinator.page, "delegation");
});

await step("the secretariat accepts the letter, issues badges and prints them", async () => {
  await secretariat.open(own);
  codes = await accredits(secretariat);
  const href = await secretariat.page.locator('a[href$=".pdf"]').first().getAttribute("href");
  const file = await fetched(secretariat.page, href);
  check(file.status === 200 && file.head === "%PDF", `the badges are a PDF: ${JSON.stringify(file)}`);
  await secretariat.open(`${MEETING}/invitations/`);
  const row = secretariat.page.locator(`tr#${PARTY}`);
  check((await row.innerText()).includes(secretariat.t("delegations-accredited")), "the board shows it accredited");
});

await step("the coordinator did it in less than five minutes", () => inTime(counted, PAGES_MAX));

await step("another delegation sees who comes, and no contact, letter or answer", async () => {
  await other.open(own);
  const seen = await text(other.page);
  check(seen.includes("Hedda Quarnow"), "who comes is seen");
  check(!seen.includes("Aldan Reeve") && !(await other.page.locator("#form").count()), "letter and form are not");
  await audit(other, "the delegation to another");
});

/** What a page itself asks while it has no network comes to nothing. Chromium tells a page that was just drawn from what was kept only
 * after a moment that there is none, and on a busy machine it sends what waits before that. */
const cut = () => {
  const asks = window.fetch;
  window.fetch = (...asked) => (localStorage.getItem("cut") ? Promise.reject(new TypeError("no network")) : asks(...asked));
};
for (const one of [secretariat, chair]) await one.context.addInitScript(cut);

/** The page of the door with the network off, as a telephone shows it that was reloaded or let its tab go. */
const offline = async (one) => {
  await one.page.evaluate(() => localStorage.setItem("cut", "yes"));
  await one.context.setOffline(true);
  await one.page.reload();
  check(await one.page.locator("#door").isVisible(), `${one.name} has the page of the door`);
  check((await text(one.page)).includes(one.t("delegations-door-kept")), "and it says that it was kept");
};
const there = (one) => one.page.locator("#present .party").count();
const waiting = (one) => one.page.locator("#passes li").count();
const types = async (one, code) => {
  await one.page.locator("#badge").pressSequentially(code);
  await one.page.keyboard.press("Enter");
};
/** The network is back, and what waited is sent. */
const online = async (one) => {
  await one.context.setOffline(false);
  await one.page.evaluate(() => {
    localStorage.removeItem("cut");
    window.dispatchEvent(new Event("online"));
  });
  await until(async () => (await waiting(one)) === 0, `what ${one.name} noted is taken`, 10_000);
};
/** Opens the door and waits until its page is kept. */
const door = async (one) => {
  await one.open(`${MEETING}/check-in/`);
  const keeps = () => one.page.evaluate(async () => (await navigator.serviceWorker.ready) && Boolean(await (await caches.open("door")).match(location.href, { ignoreVary: true })));
  await until(keeps, `the page of the door is kept for ${one.name}`, 10_000);
};

let before = 0;
await step("the page of the door is kept for the time without a network, and names nobody", async () => {
  await door(chair);
  await door(secretariat);
  await audit(secretariat, "the door");
  await types(secretariat, codes[3]);
  await until(async () => (await there(secretariat)) > 0, "somebody is in the meeting, and is named", 5_000);
  await door(secretariat);
  before = await there(secretariat);
  const names = await secretariat.page.locator("#present .party__name bdi").allInnerTexts();
  const kept = await secretariat.page.evaluate(async () => {
    const cache = await caches.open("door");
    return (await Promise.all((await cache.keys()).map(async (one) => (await cache.match(one, { ignoreVary: true })).text()))).join("\n");
  });
  check(kept.includes('id="door"') && names.every((name) => !kept.includes(name)), `of ${names} nothing is kept`);
  const elsewhere = await secretariat.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope));
  check(elsewhere.length === 1 && elsewhere[0].endsWith("/check-in/"), `the worker has the door and nothing else: ${elsewhere}`);
});

await step("with the network off two telephones are reloaded and note the same badge", async () => {
  for (const one of [secretariat, chair]) {
    await offline(one);
    await album(one.page, `door-offline-${one.name}`);
  }
  await types(secretariat, codes[0]);
  // As a person types it: small letters, in groups.
  await types(chair, codes[0].toLowerCase().replace(/(.{4})(?=.)/g, "$1 "));
  for (const one of [secretariat, chair]) await until(async () => (await waiting(one)) === 1, `the pass of ${one.name} waits`);
  const kept = await secretariat.page.evaluate(() => JSON.stringify(localStorage));
  check(kept.includes(codes[0]) && !kept.includes("Quarnow"), "codes are kept, and no names");
  // A tab that the browser let go comes back with what waited.
  await secretariat.page.close();
  secretariat.page = await secretariat.context.newPage();
  await secretariat.page.goto(secretariat.address(`${MEETING}/check-in/`));
  check((await text(secretariat.page)).includes(secretariat.t("delegations-door-kept")), "it is the page that was kept");
  check((await waiting(secretariat)) === 1, "the pass still waits");
});

await step("whoever would sign out before it is sent is told, and the pass is not lost", async () => {
  // From the desk and not the door, which would send it as soon as there is a network.
  await secretariat.page.goto("about:blank");
  await secretariat.context.setOffline(false);
  await secretariat.page.goto(secretariat.address("desk/"));
  await secretariat.page.getByRole("button", { name: secretariat.t("accounts-sign-out") }).click();
  await secretariat.page.getByRole("alert").filter({ hasText: secretariat.t("accounts-unsent") }).waitFor();
  await audit(secretariat, "the desk that warns");
  check(secretariat.page.url().endsWith("/desk/"), "nobody is signed out by the first press");
  await secretariat.context.setOffline(true);
  await secretariat.page.goto(secretariat.address(`${MEETING}/check-in/`));
  check((await waiting(secretariat)) === 1, "the pass still waits");
});

await step("when the network is back both send it, and the person is in the meeting once", async () => {
  await online(secretariat);
  await online(chair);
  for (const one of [secretariat, chair]) {
    await until(async () => (await there(one)) === before + 1, `${one.name} sees one person more`, 5_000);
    await one.open(`${MEETING}/check-in/`);
    check((await there(one)) === before + 1, "also when the page is drawn anew");
  }
  // The same badge once more changes nothing.
  await types(secretariat, codes[0]);
  await until(async () => (await waiting(secretariat)) === 0, "the second pass is taken too", 5_000);
  await secretariat.open(`${MEETING}/check-in/`);
  check((await there(secretariat)) === before + 1, "and changes nothing");
});

await step("a printed badge is read by a camera, by a browser that has no reader of its own", async () => {
  check(await secretariat.page.evaluate(() => !("BarcodeDetector" in window)), "this browser has none");
  await secretariat.open(own);
  const href = await secretariat.page.locator('a[href$=".pdf"]').first().getAttribute("href");
  const bytes = await secretariat.page.evaluate(async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())], href);
  writeFileSync(join(given.shots, "badges.pdf"), Buffer.from(bytes));
  // The badge at the right of the first row of the sheet, as a camera shows it.
  const drawn = spawnSync("pdftoppm", ["-gray", "-r", "110", "-f", "1", "-l", "1", "-x", "456", "-y", "8", "-W", "440", "-H", "620", "badges.pdf", "badge"], { cwd: given.shots });
  check(drawn.status === 0, `pdftoppm: ${drawn.stderr}`);
  camera(readFileSync(join(given.shots, "badge-1.pgm")));
  await door(secretariat);
  await secretariat.press("delegations-scan");
  await until(async () => (await there(secretariat)) === before + 2, "whose badge it is came in", 10_000);
  check((await text(secretariat.page)).includes("Osric Vell"), "the second of the sheet");
});

await step("without a camera it says that the code is to be typed", async () => {
  await chair.open(`${MEETING}/check-in/`);
  await chair.press("delegations-scan");
  await until(async () => (await chair.page.locator("#said").innerText()) === chair.t("delegations-no-camera"), "it is said", 10_000);
  check(await chair.page.locator("#badge").evaluate((field) => field === document.activeElement), "and the field has the focus");
  await album(chair.page, "door-no-camera");
});

await step("whoever signs out leaves nothing of the door in the browser", async () => {
  await secretariat.page.goto(secretariat.address("desk/"));
  await secretariat.page.getByRole("button", { name: secretariat.t("accounts-sign-out") }).click();
  await secretariat.page.waitForURL((url) => !url.pathname.includes("/desk/"));
  const left = () => secretariat.page.evaluate(async () => [localStorage.length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length].join(" "));
  await until(async () => (await left()) === "0 0 0", "store, cache and worker are gone", 5_000);
});

await browser.close();
console.log(`delegation: ${Date.now() - begun} ms`);
