import { type Direction, directionOf } from "../../../core/direction.ts";
import type { IndexedText } from "../../../core/offsets.ts";
import { firstEndingAfter } from "../../../core/span.ts";
import type { Block, Passage } from "../../../core/types.ts";
import type { Places } from "../../../paint/places.ts";

/** Attributes of words of the article. */
export type Attributes = { readonly lang: string; readonly dir: Direction };

/** How the words of an article are written, in which each paragraph may be in a language and a direction of its own. */
export type Written = {
  /** Of the paragraph that a place is in; of the article for `null`. */
  at(place: number | null): Attributes;
  /** Of words that stand elsewhere in the page, which go in their own direction there. */
  as(passage: Passage): Attributes;
};

export function written(article: HTMLElement, places: Places, blocks: readonly Block[], text: IndexedText): Written {
  const at = (place: number | null): Attributes => {
    const block = place === null ? null : places.blocks[firstEndingAfter(blocks, place)];
    return {
      lang: block?.closest<HTMLElement>("[lang]")?.lang ?? article.lang,
      dir: (block?.closest<HTMLElement>("[dir]") ?? article).dir === "rtl" ? "rtl" : "ltr",
    };
  };
  return {
    at,
    as: (passage) => {
      const { lang, dir } = at(passage[0].start);
      return { lang, dir: directionOf(passage.map(({ start, end }) => text.words(start, end)).join(" "), dir) };
    },
  };
}
