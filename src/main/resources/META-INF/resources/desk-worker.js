"use strict";
/*
 * Lets the desk be opened again while the server does not answer: its pages, and what they are made of, are kept. The
 * server is always asked first, but for what can only be the same. The pages are put there by the desk itself, with what
 * was done at it (views/desk/saving/keeping.ts): a copy made here would hold up every opening. Signing out throws all of
 * it away.
 */
const KEPT = "stet-desk";
const SPARE = "?spare"; // the desk writes it first: a tab that crashes while it writes leaves one of the two whole
const PARTS = 60; // scripts, styles and fonts, also of versions of Stet that are gone
const BUNDLE = /^\/static\/bundle\/[^/]+-[0-9A-Z]{8}\.(js|css)$/;
const DESK = /^\/readings\/[0-9a-f-]{36}$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  // The server is asked while this worker still starts, so that the desk opens as fast as without it.
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && DESK.test(pathname)) event.respondWith(page(event, pathname));
  else if (["script", "style", "font"].includes(request.destination)) event.respondWith(part(event));
});

async function page(event, pathname) {
  let answer = null;
  try {
    answer = (await event.preloadResponse) ?? await fetch(event.request);
    // A proxy in front of a server that is away answers in its place.
    if (answer.status < 502) return answer;
  } catch {
    // Nobody answered.
  }
  const cache = await caches.open(KEPT);
  for (const key of [pathname, pathname + SPARE]) {
    const kept = await cache.match(key);
    const html = await kept?.text().catch(() => undefined);
    if (html) return new Response(html.replace("<body ", '<body data-kept="true" '), { headers: kept.headers });
  }
  return answer ?? Response.error();
}

async function part(event) {
  const { url } = event.request;
  // A bundle has a hash of its content in its name: what is kept under that name is what the server would send.
  const same = BUNDLE.test(new URL(url).pathname) && (await (await caches.open(KEPT)).match(url));
  if (same) return same;
  let answer = null;
  try {
    answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(keep(url, answer.clone()));
    if (answer.status < 502) return answer;
  } catch {
    // As for pages.
  }
  return (await (await caches.open(KEPT)).match(url)) ?? answer ?? Response.error();
}

async function keep(key, answer) {
  try {
    const cache = await caches.open(KEPT);
    await cache.put(key, answer);
    const parts = (await cache.keys()).filter(({ url }) => !DESK.test(new URL(url).pathname));
    for (const old of parts.slice(0, -PARTS)) await cache.delete(old);
  } catch {
    // No room, or storage is denied: then the desk is without it while the server is away.
  }
}
