import { hull } from "../../core/span.ts";
import type { Id, Span } from "../../core/types.ts";
import { byId, el } from "../dom.ts";
import type { Context } from "./context.ts";

/** A letter or two on the words of an annotation. */
export type Hint = { readonly id: Id; readonly at: number; readonly code: string; readonly best: boolean };

export type Hints = {
  /** From the first to the last code point of the text in the window; `null` when there is none. */
  inSight(): Span | null;
  /** Puts the letters where the annotations begin, and beside the same annotations in the list. @param typed of two letters the first */
  draw(some: readonly Hint[], typed: string): void;
  clear(): void;
};

/** @param root lies over the article and takes no clicks */
export function hints(root: HTMLElement, { places, segments, text }: Context): Hints {
  const clear = () => {
    root.replaceChildren();
    for (const item of document.querySelectorAll<HTMLElement>("#annotations [data-hint]")) delete item.dataset.hint;
  };

  return {
    clear,
    inSight: () => {
      const top = byId("top").getBoundingClientRect().bottom;
      const shown = segments.blocks.filter((_, at) => {
        const box = places.blocks[at].getBoundingClientRect();
        return box.bottom > top && box.top < innerHeight;
      });
      return shown.length > 0 ? hull(shown) : null;
    },
    draw: (some, typed) => {
      clear();
      const frame = root.getBoundingClientRect();
      const top = byId("top").getBoundingClientRect().bottom;
      const found = some
        .filter((hint) => hint.code.startsWith(typed))
        .map((hint) => ({ hint, box: places.range({ start: hint.at, end: Math.min(hint.at + 1, text.length) })?.getBoundingClientRect() }))
        .filter(({ box }) => box && box.bottom > top && box.top < innerHeight)
        .sort((a, b) => a.box!.top - b.box!.top || a.box!.left - b.box!.left);
      let line = Number.NEGATIVE_INFINITY;
      let free = 0;
      for (const { hint, box } of found) {
        // Letters that would lie on each other stand side by side.
        const left = Math.abs(box!.top - line) < SAME_LINE ? Math.max(box!.left, free) : box!.left;
        line = box!.top;
        const made = el("kbd", { class: hint.best ? "link-hint best" : "link-hint", text: `${hint.best ? "⏎ " : ""}${hint.code.slice(typed.length).toUpperCase()}` });
        made.style.setProperty("left", `${left - frame.left - 6}px`);
        made.style.setProperty("top", `${box!.top - frame.top - 14}px`);
        root.append(made);
        free = left + (hint.best ? 44 : 14 + 10 * hint.code.length);
        const item = document.querySelector<HTMLElement>(`#annotations [data-id="${hint.id}"]`);
        if (item) item.dataset.hint = hint.code.slice(typed.length).toUpperCase();
      }
    },
  };
}

/** Pixels by which the boxes of one line can differ: marks of several rows are a little lower. */
const SAME_LINE = 6;
