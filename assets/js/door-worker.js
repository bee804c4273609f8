// Keeps the page of a door for a telephone that is reloaded, or whose tab the browser let go, with the network off: the page as the
// server draws it for keeping (`?kept=yes`, which names nobody), its styles, scripts and fonts. It answers for that page and no other,
// and only where the network does not. Signing out clears it with all else the browser keeps (`Clear-Site-Data`).
"use strict";

const CACHE = "door";
/** The page of the door: the scope that `check-in.js` gives. */
const door = self.registration.scope;
/** What reads a badge where the browser cannot by itself. */
const READER = ["/assets/js/qr/decode.js", "/assets/js/qr/index.js"];
/** How long the network of a full hall may take, in milliseconds. */
const PATIENCE = 4000;

/** The addresses of our files that stand in a text. */
const files = (text) => [...text.matchAll(/"(\/assets\/[^"#?]+)/g)].map(([, address]) => address);

/** Fetches the page and what it needs, and keeps them in the place of what was kept before. */
const keep = async () => {
  const page = await fetch(`${door}?kept=yes`, { cache: "no-store" });
  const cache = await caches.open(CACHE);
  // Whoever may not see the door any more keeps nothing of it.
  if (!page.ok || page.redirected) return cache.delete(door);
  const words = await page.clone().text();
  const named = [...files(words), ...("BarcodeDetector" in self ? [] : READER)];
  const styles = await Promise.all(named.filter((file) => file.endsWith(".css")).map(async (file) => (await fetch(file)).text()));
  await cache.addAll([...new Set([...named, ...styles.flatMap(files)])]);
  return cache.put(door, page);
};

const kept = async (request) => (await caches.open(CACHE)).match(request.mode === "navigate" ? door : request, { ignoreVary: true });

/** What the network says in time, else what was kept; with neither, what the network says when it does. */
const answer = async (request) => {
  const sent = fetch(request);
  sent.catch(() => {});
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    return await Promise.race([sent, late]);
  } catch {
    return (await kept(request)) ?? sent;
  }
};

self.addEventListener("install", (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const ours = request.mode === "navigate" || pathname.startsWith("/assets/");
  if (request.method !== "GET" || origin !== self.location.origin || !ours) return;
  event.respondWith(answer(request));
  // A door that was seen with the network is kept as it is now.
  if (request.mode === "navigate" && self.navigator.onLine) event.waitUntil(keep().catch(() => {}));
});
