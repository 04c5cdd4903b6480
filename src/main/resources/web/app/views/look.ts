import { type Look, LOOKS } from "../core/preferences.ts";
import { onLook } from "../preferences.ts";

/** A script in the page has put on what this browser remembers before the first paint; from here on it follows the account. */
export const followLook = (): void => onLook(wear);

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
