import type { IndexedText } from "../core/offsets.ts";
import { firstEndingAfter } from "../core/span.ts";
import type { Block, Passage, Span } from "../core/types.ts";

/** Where places of the text are in the page, and the other way round. Blocks in the page hold the block's words only. */
export type Places = {
  readonly blocks: readonly HTMLElement[];
  /** A range over a span, `null` when the span lies in no block. */
  range(span: Span): Range | null;
  ranges(passage: Passage): Range[];
  /** The code points that a DOM range covers, cut to the blocks it touches; `null` outside the article. */
  span(range: AbstractRange): Span | null;
  /** Index of the block that holds a node, -1 outside. */
  blockOf(node: Node | null): number;
};

export function places(
  article: HTMLElement,
  text: IndexedText,
  blocks: readonly Block[],
  ready: (block: number) => void,
): Places {
  const elements = [...article.querySelectorAll<HTMLElement>("[data-block]")];
  const indexOf = new Map(elements.map((element, at) => [element, at]));

  const blockOf = (node: Node | null): number => {
    const element = node instanceof Element ? node : node?.parentElement;
    const block = element?.closest<HTMLElement>("[data-block]");
    return block ? indexOf.get(block) ?? -1 : -1;
  };

  const point = (block: number, place: number): { node: Node; offset: number } => {
    let rest = text.utf16(place) - text.utf16(blocks[block].start);
    const walker = document.createTreeWalker(elements[block], NodeFilter.SHOW_TEXT);
    let last: Text | null = null;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (rest <= node.length) return { node, offset: rest };
      rest -= node.length;
      last = node;
    }
    return last ? { node: last, offset: last.length } : { node: elements[block], offset: 0 };
  };

  const range = (span: Span): Range | null => {
    const at = firstEndingAfter(blocks, span.start);
    if (at >= blocks.length || blocks[at].start >= span.end) return null;
    ready(at);
    const start = point(at, Math.max(span.start, blocks[at].start));
    const end = point(at, Math.min(span.end, blocks[at].end));
    const found = document.createRange();
    found.setStart(start.node, start.offset);
    found.setEnd(end.node, end.offset);
    return found;
  };

  const place = (container: Node, offset: number, atEnd: boolean): number | null => {
    const at = blockOf(container);
    if (at < 0) return nearest(container, offset, atEnd);
    const before = document.createRange();
    before.selectNodeContents(elements[at]);
    before.setEnd(container, offset);
    return text.codePoint(text.utf16(blocks[at].start) + before.toString().length);
  };

  // A drag that starts in the margin ends up between blocks: take the border of the next block inwards.
  const nearest = (container: Node, offset: number, atEnd: boolean): number | null => {
    const probe = document.createRange();
    probe.setStart(container, offset);
    if (atEnd) {
      for (let at = elements.length - 1; at >= 0; at--) {
        if (probe.comparePoint(elements[at], elements[at].childNodes.length) <= 0) return blocks[at].end;
      }
      return null;
    }
    const at = elements.findIndex((element) => probe.comparePoint(element, 0) >= 0);
    return at < 0 ? null : blocks[at].start;
  };

  return {
    blocks: elements,
    range,
    ranges: (passage) => passage.map(range).filter((found) => found !== null),
    span: (selected) => {
      const start = place(selected.startContainer, selected.startOffset, false);
      const end = place(selected.endContainer, selected.endOffset, true);
      return start === null || end === null || end <= start ? null : { start, end };
    },
    blockOf,
  };
}
