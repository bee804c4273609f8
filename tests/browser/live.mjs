// A screen that loses its connection says so, comes back by itself, has what it missed once, and says for how long it was away;
// also where it was answered with 503 meanwhile, as while the server starts again. How it is run stands in `people.mjs`.
import http from "node:http";
import { begun, browser, check, given, links, person, printed, shot, step, until } from "./people.mjs";

const WAY_BACK_MS = 15_000;
// For how much longer the screen stays away: `scripts/soak` makes it three minutes.
const AWAY_MS = 1_000 * Number(process.env.AWAY_SECONDS ?? 0);
const server = new URL(links[0]);

// What stands between the screen and the server: it lets everything through, answers 503, or breaks what is open.
const asked = [];
let busy = false;
const open = new Set();
const between = http.createServer((request, answer) => {
  if (request.url.includes("/live?")) asked.push({ url: request.url, last: request.headers["last-event-id"] ?? "" });
  if (busy) {
    answer.writeHead(503).end();
    return;
  }
  const options = { host: "127.0.0.1", port: server.port, path: request.url, method: request.method, headers: request.headers };
  const behind = http.request(options, (found) => {
    answer.writeHead(found.statusCode, found.headers);
    found.pipe(answer);
  });
  behind.on("error", () => answer.destroy());
  answer.on("close", () => behind.destroy());
  request.pipe(behind);
});
between.on("connection", (socket) => {
  open.add(socket);
  socket.on("close", () => open.delete(socket));
});
await new Promise((listening) => between.listen(0, "127.0.0.1", listening));
const cut = () => open.forEach((socket) => socket.destroy());

const dalvenna = await person("dalvenna", "en");
// The browser notes on its console that a connection broke; the screen is nobody whose console is watched.
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "az" });
const screen = await context.newPage();
const here = `http://127.0.0.1:${between.address().port}/az`;
const line = screen.locator("body > [role=status]");

/** Words are proposed for a paragraph of the text; they stand on the page of whoever follows it. */
const proposed = async (words) => {
  const status = await dalvenna.page.evaluate(async (given) => {
    const fields = { text: "outline", paragraph: "5", kind: "insert", "new.en": given, "new.ru": given, "new.az": given };
    const answer = await fetch("/en/rehearsal/tem-1/texts/propose/", { method: "POST", body: new URLSearchParams(fields) });
    return answer.status;
  }, ` ${words}`);
  check(status === 200, `${words} was answered ${status}`);
};

/** How often words stand in the paragraph. */
const shown = async (words) => (await screen.locator('#p5 [lang="az"]').allInnerTexts()).join(" ").split(words).length - 1;
const link = screen.locator("main a[href]").first();

await step("a screen follows a text", async () => {
  await dalvenna.page.goto(printed("dalvenna"));
  await dalvenna.page.locator("main .act--first").first().click();
  await dalvenna.page.waitForURL(/\/desk\/$/);
  await screen.goto(`${here}/sign-in/?seat=rehearsal/iscavel`);
  await screen.locator("main .act--first").first().click();
  await screen.waitForURL(/\/desk\/$/);
  await screen.goto(`${here}/rehearsal/tem-1/outline/`);
  await screen.evaluate(() => { window.stayed = true; });
  await proposed("mərhələli");
  await until(async () => (await shown("mərhələli")) > 0, "the words are on the screen");
  check((await line.count()) === 0, "nothing is said of the connection");
});

let scrolled;
await step("it is cut off, and says so", async () => {
  await link.evaluate((node) => {
    node.focus();
    window.focused = node;
  });
  scrolled = await screen.evaluate(() => scrollY);
  busy = true;
  cut();
  await until(async () => (await line.count()) === 1, "it says that it is away", WAY_BACK_MS);
  check((await line.innerText()).includes(dalvenna.t.call({ lang: "az" }, "site-away")), "in the words of the page");
  await shot(screen, "live-away");
});

await step("it comes back by itself with what it missed, and says for how long it was away", async () => {
  const missed = ["birinci", "ikinci"];
  for (const words of missed) await proposed(words);
  // Answered with 503 a browser does not come back by itself.
  await until(() => asked.length >= 3, "it asks again", WAY_BACK_MS);
  await new Promise((passed) => setTimeout(passed, AWAY_MS));
  busy = false;
  for (const words of missed) await until(async () => (await shown(words)) > 0, `what was missed is there: ${words}`, WAY_BACK_MS);
  await until(async () => /\d+:\d\d/.test(await line.innerText()), "it says that it is back", WAY_BACK_MS);
  const words = await line.innerText();
  const [before, behind] = dalvenna.t.call({ lang: "az" }, "site-back", { time: "|" }).split("|");
  check(words.includes(before.trim()) && words.includes(behind.trim()), `in the words of the page: ${words}`);
  check((await line.count()) === 1, "on one line");
  check(await screen.evaluate(() => window.stayed === true), "the page was not loaded again");
  check(await screen.evaluate(() => window.focused.isConnected && document.activeElement === window.focused), "the focus is where it was");
  check(Math.abs((await screen.evaluate(() => scrollY)) - scrolled) < 100, "and so is the place on the page");
  const last = asked.at(-1);
  check(last.last || /[?&]id=/.test(last.url), "it said what it had");
  await shot(screen, "live-back");
});

await step("what follows comes once", async () => {
  const before = await shown("mərhələli");
  await proposed("üçüncü");
  await until(async () => (await shown("üçüncü")) > 0, "the next words are there");
  check((await shown("mərhələli")) === before, "and nothing stands there twice");
});

await browser.close();
between.close();
cut();
console.log(`live: ${Date.now() - begun} ms, ${asked.length} streams asked for, at ${given.shots}`);
