import { type Look, LOOKS } from "../core/preferences.ts";
import { onLook } from "../preferences.ts";

/** A script in the page has put on what this browser remembers before the first paint; from here on it follows the account. */
export function followLook(): void {
  onLook(wear);
  markJoined();
}

/** Scripts whose letters are joined, or have signs under their line. */
const JOINED = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Letters that are looked at in each paragraph. */
const SOME = 120;

/** A paragraph in such a script keeps its letters together, also in an article of another language. */
function markJoined(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".prose :is(h1, h2, p, li, figcaption)")) {
    const words = (block.textContent ?? "").slice(0, SOME);
    if ((words.match(JOINED)?.length ?? 0) > words.length / 4) block.classList.add("joined");
  }
}

function wear(look: Look): void {
  const { dataset } = document.documentElement;
  const before = JSON.stringify(dataset);
  for (const name of LOOKS) {
    const value = look[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  // What lies on the text finds its place anew, as when the window becomes another.
  if (JSON.stringify(dataset) !== before) dispatchEvent(new Event("resize"));
}
