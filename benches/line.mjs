// The largest contentful paint of pages behind a line that the browser itself slows down: 1.6 Mbit/s, 150 ms for each request, a processor four times
// as slow, nothing kept. A line of JSON for each address: seconds, the median of as many views as the first number says, and the largest layout shift.
import { createRequire } from 'node:module';

const [modules, views, ...addresses] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** One view by somebody who was never here. */
async function view(address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    globalThis.seen = { paint: 0, shift: 0 };
    const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', (entry) => { globalThis.seen.paint = entry.startTime / 1000; });
    watch('layout-shift', (entry) => { globalThis.seen.shift += entry.value; });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => globalThis.seen);
  await context.close();
  return seen;
}

try {
  for (const address of addresses) {
    const all = [];
    while (all.length < Number(views)) all.push(await view(address));
    const paints = all.map(({ paint }) => paint).sort((one, other) => one - other);
    console.log(JSON.stringify({ address, paint: paints[paints.length >> 1], shift: Math.max(...all.map(({ shift }) => shift)) }));
  }
} finally {
  await browser.close();
}
