// What Lighthouse says of pages on a simulated phone behind a line of 1.6 Mbit/s and 150 ms, which is its default: a line of JSON for each address.
// With --details also what each rule that is not met names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...given] = process.argv.slice(2);
const details = given[0] === '--details';
const addresses = given.slice(details ? 1 : 0);
const { default: lighthouse } = await import(pathToFileURL(createRequire(`${resolve(modules)}/`).resolve('lighthouse')).href);
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
const browser = spawn('/usr/bin/chromium', [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });

/** The port that the browser chose. */
async function port() {
  let said = '';
  for await (const part of browser.stderr) {
    said += part;
    const found = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
    if (found) return Number(found[1]);
  }
  throw new Error(`no browser: ${said}`);
}

try {
  const options = { port: await port(), logLevel: 'silent', output: 'json' };
  browser.stderr.resume();
  for (const address of addresses) {
    let lhr;
    // Now and then a browser does not say when it painted: then it is asked again.
    for (let again = 0; again < 3 && (lhr === undefined || lhr.runtimeError || lhr.audits['largest-contentful-paint'].numericValue === undefined); again++) {
      ({ lhr } = await lighthouse(address, options));
    }
    const { categories, audits } = lhr;
    const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
    const paint = audits['largest-contentful-paint'].numericValue / 1000;
    const shift = audits['cumulative-layout-shift'].numericValue;
    console.log(JSON.stringify({ address, ...scores, paint, shift }));
    if (!details) continue;
    for (const { id, score, title, details: named } of Object.values(audits)) {
      if (score !== null && score < 1) console.log(`  ${id} ${score}: ${title} ${JSON.stringify(named?.items ?? []).slice(0, 300)}`);
    }
  }
} finally {
  browser.kill();
  await once(browser, 'exit');
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
