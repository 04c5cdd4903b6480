import { preferences } from "../preferences.ts";
import { inDialog, isTyping } from "./dom.ts";

/** Milliseconds in which the letter has to follow. */
const PATIENCE = 1500;

/** The links of the page that a letter leads to; also such as nobody sees there. */
export const goings = (): readonly HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>("a[data-go]")];

/** @returns whether the page has a link for this letter */
export function goTo(letter: string): boolean {
  const link = goings().find(({ dataset }) => dataset.go === letter);
  link?.click();
  return link !== undefined;
}

/** `g` and a letter follow the link that names this letter, from every page: `g l` to the list of articles. */
export function followGoing(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };

  // Before the page's own keys: after `g` the letter is none of them.
  document.addEventListener("keydown", (event) => {
    if (waiting === undefined || event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift") return;
    stop();
    // With Shift a letter tags, in a field it is written.
    if (event.shiftKey || isTyping(event) || inDialog()) return;
    if (!goTo(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });

  document.addEventListener("keydown", (event) => {
    const plain = event.key === "g" && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Somebody may have given the key to a command of the desk.
    if (!plain || event.defaultPrevented || isTyping(event) || preferences().singleKeys !== "on") return;
    if (inDialog()) return;
    waiting = setTimeout(stop, PATIENCE);
  });
}
