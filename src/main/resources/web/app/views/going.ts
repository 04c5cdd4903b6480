import { preferences } from "../preferences.ts";
import { inDialog, isTyping } from "./dom.ts";

/** Milliseconds in which the letter has to follow. */
const PATIENCE = 1500;

/** `g` and a letter follow the link that names this letter, from every page: `g l` to the list of articles. */
export function followGoing(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };

  // Before the page's own keys: after `g` the letter is none of them.
  document.addEventListener("keydown", (event) => {
    if (waiting === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    stop();
    const link = document.querySelector<HTMLElement>(`a[data-go="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    link.click();
  }, { capture: true });

  document.addEventListener("keydown", (event) => {
    const plain = event.key === "g" && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Somebody may have given the key to a command of the desk.
    if (!plain || event.defaultPrevented || isTyping(event) || preferences().singleKeys !== "on") return;
    if (inDialog()) return;
    waiting = setTimeout(stop, PATIENCE);
  });
}
