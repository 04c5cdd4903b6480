import { el, focusText } from "../../dom.ts";
import type { Say } from "../../words.ts";

/** Why work waits. */
export type Trouble = {
  readonly offline: boolean;
  /** Changes that were not sent. */
  readonly waiting: number;
  /** What the server's log has the fault under, if the server has one; `null` if it does not answer at all. */
  readonly mark: string | null;
};

/** Milliseconds after which waiting is worth a line: most troubles are over before. */
const PATIENCE = 2000;

/**
 * A line under the bar, once work has waited for a while: what is wrong, that nothing is lost, what can be done. It stays
 * while another try is under way, so that the text beneath does not jump with each.
 */
export function connection(root: HTMLElement, say: Say, retry: () => void): (trouble: Trouble | null) => void {
  let now: Trouble | null = null;
  let soon = 0;
  const words = el("span", {});
  const mark = el("code", { hidden: true });
  const copy = el("button", { type: "button", class: "quiet", hidden: true, text: say("connection.copy"), onclick: () => void copyMark() });
  const again = el("button", { type: "button", class: "quiet", text: say("connection.again"), onclick: () => retry() });
  root.replaceChildren(words, mark, copy, again);

  const copyMark = async () => {
    await navigator.clipboard.writeText(now?.mark ?? "");
    copy.textContent = say("connection.copied");
  };

  const draw = () => {
    if (!now) return;
    const kind = now.offline ? "offline" : now.mark ? "fault" : "silent";
    const what = say(`connection.${kind}`);
    words.textContent = `${what} ${now.waiting > 0 ? say("connection.safe", { n: now.waiting }) : say("connection.go-on")}`;
    const marked = now.mark ?? "";
    if (mark.textContent !== marked) copy.textContent = say("connection.copy");
    mark.textContent = marked;
    mark.hidden = copy.hidden = kind !== "fault";
    // A browser that is offline tries by itself as soon as it is not.
    again.hidden = now.offline;
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
