import type { Say } from "../../words.ts";

/** Desks may be kept in the browser. */
const KEPT = "/readings/";

/**
 * Without a network every other page is one of the browser's own about that. So a link says why it leads nowhere, here,
 * where the work is.
 */
export function stayOffline(say: Say, warn: (sentence: string) => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (navigator.onLine || !link || link.origin !== location.origin) return;
    if (link.pathname.startsWith(KEPT) || !link.protocol.startsWith("http")) return;
    event.preventDefault();
    warn(say("connection.no-page"));
  });
}
