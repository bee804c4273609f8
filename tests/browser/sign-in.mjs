// Sign-in, as a person does it: by a link with its code, a passkey, a password with a second factor, the provider of a ministry.
//
//   node sign-in.mjs --modules DIR --shots DIR [--album] LINK CODE PORT
//
// LINK and CODE: what `meshveret init` said. PORT: where `oidc-provider` is to listen.
import { createHmac } from "node:crypto";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { album, axe, begun, browser, check, given, links, step } from "./people.mjs";
import { said } from "./words.mjs";

const [LINK, CODE, PORT] = links;
const SITE = new URL(LINK).origin;
const PASSWORD = "a word of some length";
const t = (key, args, lang = "en") => said(lang, key, args);

// --- A person -------------------------------------------------------------------------------------------------------

const faults = [];
const open = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en", ...options });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`));
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (line) => {
    // What is refused is answered with 422, or 403 for whoever is out, which the browser notes; a provider's own pages are not
    // ours to mend.
    const ours = line.location().url.startsWith(SITE) && !/ (422|403) /.test(line.text());
    if (ours && ["error", "warning"].includes(line.type())) faults.push(`${line.text()} ${line.location().url}`);
  });
  return page;
};

const press = async (page, key, args) => {
  const name = t(key, args);
  const main = page.locator("main");
  const named = main.getByRole("button", { name, exact: true }).or(main.getByRole("link", { name, exact: true }));
  await named.first().click({ timeout: 5_000 });
};

const heading = async (page, key, args) =>
  page.getByRole("heading", { level: 1, name: t(key, args) }).waitFor({ timeout: 5_000 });

/** The page in three languages, without a fault that a machine can find. */
const looked = async (page, name) => {
  for (const lang of ["az", "ru", "en"]) {
    const link = page.locator(`nav.lang a[hreflang="${lang}"]`);
    if ((await page.locator("html").getAttribute("lang")) !== lang) {
      if (!(await link.isVisible())) await page.locator("nav.lang summary").click();
      await link.click();
    }
    await page.locator(`html[lang="${lang}"]`).waitFor({ state: "attached" });
    for (const [width, height] of [[1366, 768], [390, 844]]) {
      await page.setViewportSize({ width, height });
      await album(page, `${name}-${lang}-${width}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      check(!overflow, `${name} is wider than ${width} pixels in ${lang}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run());
    const problems = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    check(problems.length === 0, `${name} in ${lang}: ${problems.join("\n  ")}`);
  }
};

const done = async (title, does) =>
  step(title, async () => {
    await does();
    check(faults.length === 0, faults.join("\n  "));
  });

/** The six digits that an authenticator shows at a time (RFC 6238). */
const totp = (base32, at) => {
  const bits = [...base32].map((c) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", secret).update(step).digest();
  const from = hash[19] & 15;
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

// --- The walk -------------------------------------------------------------------------------------------------------

const page = await open();
const authenticator = await page.context().newCDPSession(page);
await authenticator.send("WebAuthn.enable");
const { authenticatorId } = await authenticator.send("WebAuthn.addVirtualAuthenticator", {
  options: {
    protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
    automaticPresenceSimulation: true,
  },
});

const signOut = async () => {
  await page.goto(`${SITE}/en/sign-in/account/`);
  await press(page, "accounts-sign-out");
  await page.waitForURL(`${SITE}/en/`);
};
const deskOf = (process) => `${SITE}/en/${process}/desk/`;

await done("a link opens a page, takes a wrong code and then the right one", async () => {
  await page.goto(LINK);
  await looked(page, "link");
  await page.locator("#code").fill("1");
  await press(page, "accounts-go-on");
  await page.getByRole("alert").filter({ hasText: t("accounts-link-wrong") }).waitFor();
  await page.locator("#code").fill(CODE);
  await press(page, "accounts-go-on");
  await page.waitForURL(`${SITE}/en/sign-in/account/`);
  await looked(page, "set-up");
});

await done("a passkey is added, and a device that refuses is told apart", async () => {
  await authenticator.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await press(page, "accounts-passkey-add");
  await page.getByText(t("accounts-passkey-stopped")).first().waitFor({ timeout: 15_000 });
  await authenticator.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await page.locator("#key-name").fill("Laptop");
  await press(page, "accounts-passkey-add");
  await page.getByRole("status").filter({ hasText: t("accounts-said-added") }).waitFor();
  const { credentials } = await authenticator.send("WebAuthn.getCredentials", { authenticatorId });
  check(credentials.length === 1 && credentials[0].isResidentCredential, "one passkey that is found without a name");
});

await done("somebody signs in with the passkey, without a name", async () => {
  await signOut();
  await page.goto(`${SITE}/en/sign-in/`);
  await looked(page, "sign-in");
  await press(page, "accounts-passkey-use");
  await page.waitForURL(deskOf("ministry"));
});

await done("the seat that acts stands in the head, and is changed by a form", async () => {
  const head = page.locator("header");
  // The secretariat and the Chair, both given by init.
  for (const seat of ["chair", "secretariat"]) {
    const name = t(`word-capacity-${seat}`);
    await head.getByRole("link", { name: t("accounts-change-seat") }).click();
    await page.waitForURL(`${SITE}/en/sign-in/`);
    const other = page.getByRole("button", { name: t("accounts-act-as", { seat: name }) });
    if (await other.count()) await other.click();
    else await page.goto(deskOf("ministry"));
    await page.waitForURL(deskOf("ministry"));
    check((await head.innerText()).includes(name), `the head says ${name}: ${await head.innerText()}`);
  }
  await page.goto(`${SITE}/en/ministry/accounts/`);
  await looked(page, "links");
  await page.locator("#name").fill("newcomer");
  await press(page, "accounts-link-make");
  await page.getByRole("status").filter({ hasText: t("accounts-link-once") }).waitFor();
  await album(page, "link-made");
});

let codes = [];
await done("a password is chosen and its second factor set up", async () => {
  await page.goto(`${SITE}/en/sign-in/account/`);
  await page.locator("#new-password").fill(PASSWORD);
  await press(page, "accounts-password-choose");
  await heading(page, "accounts-second-set-up");
  await looked(page, "second-factor");
  const secret = (await page.locator("p.hash").innerText()).replace(/\s/g, "");
  await page.locator("#code").fill(totp(secret, Date.now()));
  await press(page, "accounts-go-on");
  await heading(page, "accounts-codes");
  codes = await page.locator("li.hash").allInnerTexts();
  check(new Set(codes).size === 10, `ten recovery codes: ${codes}`);
  await album(page, "codes");
  await press(page, "accounts-codes-kept");
  await looked(page, "account");
});

await done("somebody signs in elsewhere with password and code, without script, and is signed out from here", async () => {
  const other = await open({ javaScriptEnabled: false });
  await other.goto(`${SITE}/en/sign-in/?return=%2Fen%2Fministry%2F`);
  await other.locator("#name").fill("officer");
  await other.locator("#password").fill(PASSWORD);
  await press(other, "site-sign-in");
  await heading(other, "accounts-second");
  await other.locator("#code").fill(codes[0]);
  await press(other, "site-sign-in");
  await other.waitForURL(`${SITE}/en/ministry/`);
  await page.reload();
  await page.getByRole("button", { name: t("accounts-end-others") }).click();
  await page.getByRole("status").filter({ hasText: t("accounts-said-ended") }).waitFor();
  await other.goto(deskOf("ministry"));
  check((await other.locator("main").innerText()).includes(t("site-not-seen-title")), "the other device is out");
  await other.context().close();
});

const provider = join(resolve(given.modules), "oidc-provider/lib/index.js");
const { default: Provider } = await import(pathToFileURL(provider));
const issuer = `http://127.0.0.1:${PORT}`;
// What a provider says of its own settings is not of interest here.
const { warn, info } = console;
console.warn = console.info = () => {};
const oidc = new Provider(issuer, {
  clients: [{ client_id: "meshveret", client_secret: "a secret of the test", redirect_uris: [`${SITE}/sign-in/oidc/foreign-ministry/`] }],
  pkce: { required: () => true },
  cookies: { keys: ["a key of the test"] },
  claims: { openid: ["sub"], profile: ["preferred_username"] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
  features: { devInteractions: { enabled: true } },
});
const listening = oidc.listen(Number(PORT), "127.0.0.1");
const atMinistry = async (login) => {
  const field = page.locator('input[name="login"]');
  const consent = page.locator('input[name="prompt"][value="consent"]');
  for (;;) {
    await field.or(consent).or(page.locator(`header.wrap`)).first().waitFor({ state: "attached", timeout: 10_000 });
    if (page.url().startsWith(SITE)) return;
    if (await field.count()) {
      await field.fill(login);
      await page.locator('input[name="password"]').fill("any");
    }
    const before = page.url();
    await page.locator('button[type="submit"]').click();
    await page.waitForURL((url) => url.href !== before, { timeout: 10_000 });
  }
};

await done("an identity at a ministry is linked, signs in, and proves who somebody is", async () => {
  await page.goto(`${SITE}/en/sign-in/account/`);
  await press(page, "accounts-provider-link", { name: "the Foreign Ministry" });
  await atMinistry("anna");
  await page.getByRole("status").filter({ hasText: t("accounts-said-added") }).waitFor();
  await signOut();
  await page.goto(`${SITE}/en/sign-in/`);
  await press(page, "accounts-provider-use", { name: "the Foreign Ministry" });
  await atMinistry("anna");
  await page.waitForURL(deskOf("ministry"));
  await page.goto(`${SITE}/en/sign-in/prove/`);
  await looked(page, "prove");
  await press(page, "accounts-provider-use", { name: "the Foreign Ministry" });
  await atMinistry("anna");
  await page.waitForURL(`${SITE}/en/sign-in/account/`);
  await page.getByText(t("accounts-log-proven")).first().waitFor();
  await page.context().clearCookies();
  await page.goto(`${SITE}/en/sign-in/`);
  await press(page, "accounts-provider-use", { name: "the Foreign Ministry" });
  await atMinistry("somebody-else");
  await page.getByRole("alert").filter({ hasText: t("accounts-provider-unknown") }).waitFor();
});
Object.assign(console, { warn, info });
listening.close();
listening.closeAllConnections();

await browser.close();
console.log(`all done in ${Date.now() - begun} ms`);
process.exit(0);
