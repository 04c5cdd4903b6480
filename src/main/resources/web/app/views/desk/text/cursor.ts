import { sentenceAt } from "../../../core/segments.ts";
import { firstEndingAfter } from "../../../core/span.ts";
import type { Passage, Span } from "../../../core/types.ts";
import { byId } from "../../dom.ts";
import { beforePaint } from "../../later.ts";
import type { Context } from "../context.ts";

export type Cursor = {
  /** Makes the sentence at a place the one that Tab comes to. */
  put(place: Span): void;
  /** Follows a passage with the keyboard's focus and the window, and leaves both alone when somebody is elsewhere. */
  follow(passage: Passage): void;
};

/** @param covered pixels at the lower end of the window that hide the text */
export function cursor(article: HTMLElement, { places, painter, segments }: Context, covered: () => number): Cursor {
  let tabStop: HTMLElement | null = null;
  let followed: Passage | null = null;

  const put = (place: Span) => {
    const block = firstEndingAfter(segments.blocks, place.start);
    if (block >= segments.blocks.length) return;
    painter.ready(block);
    const start = `${sentenceAt(segments, place.start)?.start ?? segments.blocks[block].start}`;
    const sentence = places.blocks[block].querySelector<HTMLElement>(`.sentence[data-start="${start}"]`);
    if (!sentence || sentence === tabStop) return;
    if (tabStop) tabStop.tabIndex = -1;
    sentence.tabIndex = 0;
    tabStop = sentence;
  };

  // Focus and places both ask for the layout: once, in the frame that needs it anyway.
  const arrive = beforePaint(() => {
    const inText = document.activeElement === document.body || article.contains(document.activeElement);
    if (inText) tabStop?.focus({ preventScroll: true });
    const rect = followed && places.range(followed[0])?.getBoundingClientRect();
    if (!rect) return;
    const top = byId("top").getBoundingClientRect().bottom + 24;
    const bottom = innerHeight - covered() - 90;
    if (rect.top < top || rect.bottom > bottom) {
      scrollBy({ top: rect.top - (top + (bottom - top) / 3), behavior: calm() ? "auto" : "smooth" });
    }
  });

  return {
    put,
    follow: (passage) => {
      put(passage[0]);
      followed = passage;
      arrive();
    },
  };
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
