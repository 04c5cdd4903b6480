import type { Id } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";

/** Milliseconds after the last key until what was written is kept. */
const QUIET = 1000;

/** What still has to be kept, of the one field that is written in. */
let unkept: (() => void) | null = null;
let listening = false;

/**
 * Keeps what is written in a field a moment after the last key, when the field is left, and when the page is: a window
 * that is closed in the middle of a sentence loses its last words at most.
 *
 * @param keep takes the words without white space around them; `stretch` is the same from the first key until the field
 *     is left, so that all of it can be undone as one act
 * @param quiet milliseconds after the last key
 */
export function keptWhileWritten(area: HTMLTextAreaElement, keep: (words: string, stretch: Id) => void, quiet = QUIET): void {
  let stretch = uuid();
  let due: ReturnType<typeof setTimeout> | undefined;
  let kept = area.value.trim();
  const now = () => {
    clearTimeout(due);
    if (unkept === now) unkept = null;
    const words = area.value.trim();
    // Kept once, they are not sent again when the field is left: a person may be choosing between them and others.
    if (words === kept) return;
    kept = words;
    keep(words, stretch);
  };
  area.addEventListener("input", () => {
    if (unkept !== now) unkept?.();
    unkept = now;
    clearTimeout(due);
    due = setTimeout(now, quiet);
  });
  area.addEventListener("change", now);
  area.addEventListener("blur", () => {
    if (unkept === now) now();
    stretch = uuid();
  });
  listen();
}

/** Once a page. */
function listen(): void {
  if (listening) return;
  listening = true;
  // A page that is left for another one may be gone before pagehide has written anything; others hear nothing else.
  for (const leaving of ["beforeunload", "pagehide"]) addEventListener(leaving, () => unkept?.());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") unkept?.();
  });
}
