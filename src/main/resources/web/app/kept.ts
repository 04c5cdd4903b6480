/** The desk's pages that this browser keeps for when the server does not answer; `desk-worker.js` has the same name. */
const KEPT = "stet-desk";

const BEGIN = '<script type="application/json" id="page-data">';
const END = "</script>";

/** Lets the desk be opened without the server from its next visit on. */
export function keepDesks(): void {
  navigator.serviceWorker?.register("/desk-worker.js", { scope: "/readings/" }).catch(() => {
    // Denied, or not over a safe connection: then the desk needs the server to open.
  });
}

/** Puts what the desk holds now into its kept page. */
export async function keepPage(path: string, data: unknown): Promise<void> {
  try {
    const cache = await caches.open(KEPT);
    const kept = await cache.match(path) ?? await fetch(path, { headers: { Accept: "text/html" } });
    if (!kept.ok || kept.redirected) return;
    const html = await kept.text();
    const start = html.indexOf(BEGIN) + BEGIN.length;
    const end = html.indexOf(END, start);
    if (start < BEGIN.length || end < 0) return;
    // No text in it may end the element that it stands in.
    const json = JSON.stringify(data).replaceAll("<", "\\u003c");
    await cache.put(path, new Response(html.slice(0, start) + json + html.slice(end), { headers: kept.headers }));
  } catch {
    // As above.
  }
}

/** Nothing of what somebody read stays for whoever signs in next. */
export async function forgetPages(): Promise<void> {
  try {
    await caches.delete(KEPT);
  } catch {
    // There was nothing to be kept.
  }
}
