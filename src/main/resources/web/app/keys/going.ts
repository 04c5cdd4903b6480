import { inDialog, isTyping } from "../views/dom.ts";
import { goingAt, GOINGS } from "./everywhere.ts";
import { keymap } from "./keymap.ts";

/** Milliseconds in which the letter has to follow. */
const PATIENCE = 1500;

/** The letters that lead to other pages, for whoever is signed in. */
export const goingKeys = keymap(GOINGS);

/** The links of the page that a letter leads to; also such as nobody sees there. */
export const goings = (): readonly HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>("a[data-go]")];

/**
 * @param to what the link says in `data-go`, whatever letter somebody gave it
 * @returns whether the page has a link for it
 */
export function goTo(to: string): boolean {
  const link = goings().find(({ dataset }) => dataset.go === to);
  link?.click();
  return link !== undefined;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

const stop = () => {
  clearTimeout(waiting);
  waiting = undefined;
};

/** The next letter follows the link that it leads to, from every page: `g l` to the list of articles. */
export function lead(): void {
  stop();
  waiting = setTimeout(stop, PATIENCE);
}

/** Takes the letter after the key for it: before the page's own keys, since it is none of them. */
export function followGoing(): void {
  document.addEventListener("keydown", (event) => {
    if (waiting === undefined || event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift") return;
    stop();
    // In a field it is written.
    if (isTyping(event) || inDialog()) return;
    const going = goingAt(goingKeys.named(event), goingKeys);
    if (!going || !goTo(going.to)) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
}
