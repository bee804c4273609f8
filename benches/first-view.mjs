// What Chromium fetches for each page in a profile of its own: a line of JSON for each address, bytes over the wire by kind.
// Before the address of a page that only a seat sees stands the link by which the seat is taken, and a space.
import { createRequire } from 'node:module';

const [modules, ...addresses] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
const viewport = { width: 1280, height: 800 };
const taken = new Map();

/** What signs the browser in that has taken a seat; it keeps nothing else of it. */
async function cookies(link) {
  if (!taken.has(link)) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(link);
    await page.locator('main .act--first').first().click();
    await page.waitForURL(/\/desk\/$/);
    taken.set(link, await context.cookies());
    await context.close();
  }
  return taken.get(link);
}

try {
  for (const given of addresses) {
    const [address, link] = given.split(' ').reverse();
    const context = await browser.newContext({ viewport });
    if (link) await context.addCookies(await cookies(link));
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    const kinds = new Map();
    const bytes = {};
    network.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, kind(response.mimeType)));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const of = kinds.get(requestId);
      if (of) bytes[of] = (bytes[of] ?? 0) + encodedDataLength;
    });
    await network.send('Network.enable');
    // A page that is followed live is never idle.
    await page.goto(address, { waitUntil: link ? 'load' : 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    console.log(JSON.stringify(bytes));
    await context.close();
  }
} finally {
  await browser.close();
}

function kind(media) {
  if (media.startsWith('font/')) return 'font';
  if (media === 'image/svg+xml') return 'svg';
  if (media.startsWith('image/')) return 'photograph';
  return media.split('/')[1];
}
