// People at browsers: each has an own language at an own host, clicks and types as people do, and no fault of a page goes unseen.
//
//   node SCRIPT.mjs --modules DIR --program FILE --data DIR --shots DIR [--album] LINK...
//
// LINK: what `meshveret demo` printed, and --data its directory. --modules: where playwright-core and axe-core are. --shots: where the pages go when a step
// fails; with --album the pages that people see most go there in any case. The first step that fails ends the script.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { said } from "./words.mjs";

export const { values: given, positionals: links } = parseArgs({
  allowPositionals: true,
  options: {
    modules: { type: "string" },
    program: { type: "string" },
    data: { type: "string" },
    shots: { type: "string" },
    album: { type: "boolean", default: false },
  },
});
const require = createRequire(join(resolve(given.modules), "walk.cjs"));
const { chromium } = require("playwright-core");
export const axe = readFileSync(join(dirname(require.resolve("axe-core")), "axe.min.js"), "utf8");
mkdirSync(given.shots, { recursive: true });

const SOON = 2_000;
const port = new URL(links[0]).port;

// --- What people do and see ---------------------------------------------------------------------------------------

export const begun = Date.now();
const people = [];
const faults = [];

export const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

/** Waits until something is so. */
export const until = async (asks, what, ms = SOON) => {
  const end = Date.now() + ms;
  for (;;) {
    if (await asks()) return;
    check(Date.now() < end, `not so within ${ms} ms: ${what}`);
    await new Promise((wake) => setTimeout(wake, 25));
  }
};

class Person {
  constructor(name, lang, context, host) {
    Object.assign(this, { name, lang, context, host, refusals: 0 });
    context.on("page", (page) => this.watch(page));
  }

  /** No fault on the console, no violation of the policy, no request to another host. */
  watch(page) {
    page.on("pageerror", (error) => faults.push(`${this.name}: ${error}`));
    page.on("console", (line) => {
      // A refused act is answered with 422, a page or a paper that is not seen with 403 or 404, which the browser notes; only
      // those that a step expects may come.
      if (line.type() === "error" && / (?:422|403|404) /.test(line.text()) && this.refusals > 0) this.refusals -= 1;
      else if (["error", "warning"].includes(line.type())) faults.push(`${this.name}: ${line.text()} ${line.location().url}`);
    });
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && host !== this.host) faults.push(`${this.name} asked ${request.url()}`);
    });
  }

  t(key, args) {
    return said(this.lang, key, args);
  }

  address(path, lang = this.lang) {
    return `http://${this.host}/${lang}/rehearsal/${path}`;
  }

  async open(path, page = this.page) {
    const answer = await page.goto(this.address(path));
    check(answer.ok(), `${path} for ${this.name}: ${answer.status()}`);
    return page;
  }

  /** Another page of the same person, beside the first. */
  async beside(path) {
    return this.open(path, await this.context.newPage());
  }

  /** Presses a button or follows a link, called by its name in the person's language. */
  async press(key, { within = this.page.locator("main"), args } = {}) {
    const name = this.t(key, args);
    // What is folded away is unfolded first.
    await within.locator("details.more").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    const named = within.getByRole("button", { name, exact: true }).or(within.getByRole("link", { name, exact: true }));
    await named.first().click({ timeout: 5_000 });
  }

  /** Fills the form of an act by the names of its fields. */
  async fill(fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`form.form [name="${name}"]`);
      const tag = await field.evaluate((node) => (node.type === "file" ? "file" : node.tagName), null, { timeout: 5_000 });
      if (tag === "SELECT") await field.selectOption(value);
      else if (tag === "file") await field.setInputFiles(value);
      else await field.fill(value);
    }
  }

  async submit() {
    await this.page.locator('form.form button.act--first[type="submit"]').click();
    await this.page.waitForURL((url) => url.searchParams.has("done"), { timeout: 5_000 }).catch(async () => {
      throw new Error(`the act of ${this.name} was not taken: ${await this.page.locator("h1").first().innerText()}`);
    });
  }

  /** An act with a form: press, fill, submit. */
  async act(key, fields, options) {
    await this.press(key, options);
    await this.fill(fields);
    await this.submit();
  }

  /** An act of one click. */
  async click(key, options) {
    const { page } = this;
    const before = page.url();
    await this.press(key, options);
    await page.waitForURL((url) => url.href !== before && url.searchParams.has("done"), { timeout: 5_000 }).catch(async () => {
      throw new Error(`${key} by ${this.name} was not taken: ${await page.locator("h1").first().innerText()}`);
    });
  }
}

/** What a machine finds wrong with a page: nothing. */
export const audit = async (one, name) => {
  await one.page.evaluate(axe);
  const found = await one.page.evaluate(async () => (await window.axe.run()).violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`));
  check(found.length === 0, `${name}: ${found.join("; ")}`);
};

/** Comes in by a link and its code, with a passkey of the browser's own authenticator from now on, and goes to the desk of a seat. */
export const enters = async (one, [link, code], seat, counted = { keys: 0 }) => {
  const device = await one.context.newCDPSession(one.page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await one.page.goto(link);
  await one.page.locator("#code").fill(code);
  counted.keys += code.length;
  await one.press("accounts-go-on");
  await one.page.waitForURL(/\/sign-in\/account\/$/);
  await one.press("accounts-passkey-add");
  await one.page.getByRole("status").filter({ hasText: one.t("accounts-said-added") }).waitFor({ timeout: 15_000 });
  const held = one.page.locator('section[aria-labelledby="h"] li').filter({ hasText: seat });
  await held.getByRole("button").or(held.getByRole("link")).click();
  await one.page.waitForURL(/\/desk\/$/);
};

/** Puts a mark on a page that a reload would wipe out. */
export const mark = (page) => page.evaluate(() => { window.stayed = true; });

/** Something appears on a marked page, without a reload. */
export const appears = async (page, asks, what) => {
  await until(asks, what);
  check(await page.evaluate(() => window.stayed === true), `the page was loaded again: ${what}`);
};

export const text = async (page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");

export const fetched = (page, href) =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, type: answer.headers.get("content-type"), head: String.fromCharCode(...bytes.slice(0, 4)) };
  }, href);

export const shot = async (page, name) => page.screenshot({ path: join(given.shots, `${name}.png`), fullPage: true });

export const album = async (page, name) => {
  if (given.album) await shot(page, name);
};

export const step = async (title, does) => {
  const from = Date.now();
  try {
    await does();
    check(faults.length === 0, faults.join("\n  "));
    console.log(`ok      ${title} (${Date.now() - from} ms)`);
  } catch (error) {
    console.log(`FAILED  ${title}\n  ${[error.message, ...faults].join("\n  ")}`);
    for (const person of people) {
      for (const [number, page] of person.context.pages().entries()) {
        await shot(page, `failed-${person.name}-${number}`).catch(() => {});
        console.log(`  ${person.name} ${number}: ${page.url()}`);
      }
    }
    await browser.close();
    process.exit(1);
  }
};

// --- The browser ---------------------------------------------------------------------------------------------------

/** What a camera of this browser shows: a file that is read when a page first asks for it. A page may have it only where its
 * person was given the permission. */
const film = join(resolve(given.shots), "camera.y4m");
/** Puts a grey picture (PGM) before the camera. */
export const camera = (pgm) => {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString("latin1"));
  const light = pgm.subarray(head.length);
  const colourless = Buffer.alloc((width / 2) * (height / 2) * 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), light, colourless]);
  writeFileSync(film, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]));
};

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`,
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
});

/** Somebody at a browser of their own, at a host of their own if no other is given. */
export const person = async (name, lang, options = {}, host = `${name}.localhost:${port}`) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: lang, ...options });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`));
  });
  const one = new Person(name, lang, context, host);
  one.page = await context.newPage();
  people.push(one);
  return one;
};

export const printed = (seat) => {
  const link = links.find((known) => known.endsWith(`seat=rehearsal/${seat}`));
  check(link, `no link to the seat ${seat} was printed`);
  return link;
};
