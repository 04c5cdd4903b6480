import { el, focusText } from "../../dom.ts";
import type { Delay } from "../../../queue.ts";
import type { Say } from "../../words.ts";

/** Why work waits. */
export type Trouble = {
  readonly offline: boolean;
  /** Changes that were not sent, at least one. */
  readonly waiting: number;
  readonly why: Delay;
};

/** Milliseconds after which waiting is worth a line: most troubles are over before. */
const PATIENCE = 2000;

/**
 * A line under the bar, once work has waited for a while: what is wrong, that nothing is lost, what can be done. It stays
 * while another try is under way, so that the text beneath does not jump with each.
 *
 * @param keeps whether what waits lies in the browser as well as in the page
 */
export function connection(root: HTMLElement, say: Say, retry: () => void, keeps: () => boolean): (trouble: Trouble | null) => void {
  let now: Trouble | null = null;
  let soon = 0;
  const words = el("span", {});
  const mark = el("code", { hidden: true });
  const copy = el("button", { type: "button", class: "quiet", hidden: true, text: say("connection.copy"), onclick: () => void copyMark() });
  const again = el("button", { type: "button", class: "quiet", text: say("connection.again"), onclick: () => retry() });
  root.replaceChildren(words, mark, copy, again);

  const copyMark = () =>
    navigator.clipboard.writeText(mark.textContent ?? "").then(
      () => copy.textContent = say("connection.copied"),
      () => getSelection()?.selectAllChildren(mark), // where the browser lets no page copy, the keys for it do
    );

  const hide = (element: HTMLElement, hidden: boolean) => {
    const focused = document.activeElement === element;
    element.hidden = hidden;
    if (hidden && focused) focusText();
  };

  const draw = () => {
    if (!now) return;
    const { offline, waiting, why } = now;
    const what = say(`connection.${offline ? "offline" : why.kind}`);
    words.textContent = `${what} ${keeps() ? say("connection.safe", { n: waiting }) : say("connection.unsafe", { n: waiting })}`;
    const marked = offline ? "" : why.mark ?? "";
    if (mark.textContent !== marked) copy.textContent = say("connection.copy");
    mark.textContent = marked;
    hide(mark, marked === "");
    hide(copy, marked === "" || !navigator.clipboard);
    // A browser that is offline tries by itself as soon as it is not.
    hide(again, offline);
    root.hidden = false;
  };

  return (trouble) => {
    now = trouble;
    if (!trouble) {
      clearTimeout(soon);
      soon = 0;
      const focused = root.contains(document.activeElement);
      root.hidden = true;
      if (focused) focusText();
    } else if (!root.hidden) draw();
    else if (soon === 0) soon = setTimeout(draw, PATIENCE);
  };
}
