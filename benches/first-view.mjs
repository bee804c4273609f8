// What Chromium fetches for each page in a profile of its own: a line of JSON for each address, bytes over the wire by kind.
import { createRequire } from 'node:module';

const [modules, ...addresses] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
try {
  for (const address of addresses) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
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
    await page.goto(address, { waitUntil: 'networkidle' });
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
