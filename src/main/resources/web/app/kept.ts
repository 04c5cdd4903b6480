import { uuid } from "./core/uuid.ts";
import { forgetTaken } from "./shelf.ts";

/** The desk's pages that this browser keeps for when the server does not answer; `desk-worker.js` has the same name. */
const KEPT = "stet-desk";

/**
 * Each page is there twice. What a tab was writing when it crashed is gone, with what was there before: so the spare is
 * written first, and one of the two is always whole.
 */
const SPARE = "?spare";

/** Some pages only: the one that was opened or worked on longest ago goes. */
const PAGES = 20;
const PAGE = /^\/readings\/[0-9a-f-]{36}$/;

/** Who wrote a kept page: its data begin with it. */
const KEEPER = '{"keeper":"';
const ME = uuid();

const BEGIN = '<script type="application/json" id="page-data">';
const END = "</script>";

/** Lets the desk be opened without the server from its next visit on. */
export function keepDesks(): void {
  navigator.serviceWorker?.register("/desk-worker.js", { scope: "/readings/" }).catch(() => {
    // Denied, or not over a safe connection: then the desk needs the server to open.
  });
}

/**
 * Keeps the desk's page with what the desk holds now. Where a desk in another tab has kept it meanwhile, neither of the two
 * holds everything: then it is kept as the server gives it.
 *
 * @param anew whether the page around it is asked for again: that of an earlier version of Stet would not fit this desk
 * @returns whether no page lacks it: it is kept, or this browser keeps none at all; `false` where there was no room, or
 *   the server gave no page to put it into
 */
export async function keepPage(path: string, data: object, anew: boolean): Promise<boolean> {
  if (!("caches" in globalThis)) return true; // not over a safe connection
  try {
    const cache = await caches.open(KEPT);
    const asked = anew ? await ask(path).catch(() => undefined) : undefined;
    const kept = asked ?? await cache.match(path) ?? await cache.match(path + SPARE) ?? await ask(path);
    if (!kept.ok || kept.redirected) return false;
    const html = await kept.text();
    const start = html.indexOf(BEGIN) + BEGIN.length;
    const end = html.indexOf(END, start);
    if (start < BEGIN.length || end < 0) return false;
    const isOthers = html.startsWith(KEEPER, start) && !html.startsWith(KEEPER + ME, start);
    const whole = isOthers ? await asGiven(path) : null;
    // No text in it may end the element that it stands in.
    const json = JSON.stringify({ keeper: ME, ...data }).replaceAll("<", "\\u003c");
    const page = new Response(whole ?? html.slice(0, start) + json + html.slice(end), { headers: kept.headers });
    await cache.put(path + SPARE, page.clone());
    await cache.put(path, page);
    await makeRoom(cache).catch(() => {}); // the next page to be kept makes it
    return true;
  } catch {
    return false; // full, say
  }
}

async function makeRoom(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((pathname) => PAGE.test(pathname));
  for (const old of [...new Set(pages)].slice(0, -PAGES)) {
    await Promise.all([cache.delete(old), cache.delete(old + SPARE)]);
    await forgetTaken(old.slice(old.lastIndexOf("/") + 1));
  }
}

/** The page as the server gives it, under nobody's name; `null` when it does not give it. */
async function asGiven(path: string): Promise<string | null> {
  const given = await ask(path).catch(() => undefined);
  if (!given?.ok || given.redirected) return null;
  const html = await given.text();
  const begin = BEGIN + "{";
  return html.includes(begin) ? html.replace(begin, () => `${BEGIN}${KEEPER}server",`) : null;
}

const ask = (path: string): Promise<Response> => fetch(path, { headers: { Accept: "text/html" } });

/** Nothing of what somebody read stays for whoever signs in next. */
export async function forgetPages(): Promise<void> {
  try {
    await caches.delete(KEPT);
  } catch {
    // There was nothing to be kept.
  }
}
