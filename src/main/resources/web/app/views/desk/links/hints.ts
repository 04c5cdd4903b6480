import { hull } from "../../../core/span.ts";
import type { Id, Passage, Span } from "../../../core/types.ts";
import { byId, el } from "../../dom.ts";
import type { Context } from "../context.ts";

/** A letter or two on the words of an annotation. */
export type Hint = { readonly id: Id; readonly box: DOMRect; readonly code: string; readonly best: boolean };

export type Hints = {
  /** From the first to the last code point of the text in the window; `null` when there is none. */
  inSight(): Span | null;
  /** The first line of a passage that nothing covers; `null` when there is none. */
  spot(passage: Passage): DOMRect | null;
  /** Puts the letters there, and beside the same annotations in the list. @param typed of two letters the first */
  draw(some: readonly Hint[], typed: string): void;
  clear(): void;
};

/** @param root lies over the article and takes no clicks */
export function hints(root: HTMLElement, { places, segments }: Context): Hints {
  const clear = () => {
    root.replaceChildren();
    for (const item of document.querySelectorAll<HTMLElement>("#annotations [data-hint]")) delete item.dataset.hint;
  };

  const upper = () => byId("top").getBoundingClientRect().bottom;
  const lower = () => byId("linkbar").getBoundingClientRect().top;

  return {
    clear,
    inSight: () => {
      const [top, bottom] = [upper(), lower()];
      const shown = segments.blocks.filter((_, at) => {
        const box = places.blocks[at].getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
      return shown.length > 0 ? hull(shown) : null;
    },
    spot: (passage) => {
      const [top, bottom] = [upper(), lower()];
      for (const range of places.ranges(passage)) {
        for (const box of range.getClientRects()) {
          const middle = box.top + box.height / 2;
          if (box.width > 0 && middle > top && middle < bottom) return box;
        }
      }
      return null;
    },
    draw: (some, typed) => {
      clear();
      const frame = root.getBoundingClientRect();
      const found = some
        .filter((hint) => hint.code.startsWith(typed))
        .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
      let line = Number.NEGATIVE_INFINITY;
      let free = 0;
      let row = 0;
      for (const { id, box, code, best } of found) {
        const wide = best ? 44 : 14 + 10 * code.length;
        // Letters that would lie on each other stand side by side, and where the window ends, below each other.
        const sameLine = Math.abs(box.top - line) < SAME_LINE;
        if (!sameLine) row = 0;
        let left = sameLine ? Math.max(box.left, free) : box.left;
        if (left + wide > frame.right - 4) {
          left = Math.min(box.left, frame.right - 4 - wide);
          row++;
        }
        const rest = code.slice(typed.length).toUpperCase();
        const made = el("kbd", { class: best ? "link-hint best" : "link-hint", text: `${best ? "⏎ " : ""}${rest}` });
        made.style.setProperty("left", `${left - frame.left - 6}px`);
        made.style.setProperty("top", `${box.top - frame.top - 14 + row * ROW}px`);
        root.append(made);
        line = box.top;
        free = left + wide;
        const item = document.querySelector<HTMLElement>(`#annotations [data-id="${id}"] .item-main`);
        if (item) item.dataset.hint = rest;
      }
    },
  };
}

/** Pixels by which the boxes of one line can differ: marks of several rows are a little lower. */
const SAME_LINE = 6;
/** Pixels from a row of letters to the next. */
const ROW = 20;
