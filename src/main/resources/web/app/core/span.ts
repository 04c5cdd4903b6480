import type { IndexedText } from "./offsets.ts";
import type { Passage, Span, SpanText } from "./types.ts";

export const length = (span: Span): number => span.end - span.start;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** From the first to the last code point of a passage, gaps included. */
export const hull = (passage: Passage): Span => ({ start: passage[0].start, end: passage[passage.length - 1].end });

export const samePassage = (a: Passage, b: Passage): boolean =>
  a.length === b.length && a.every((span, at) => sameSpan(span, b[at]));

export const size = (passage: Passage): number => passage.reduce((sum, span) => sum + length(span), 0);

export const passagesOverlap = (a: Passage, b: Passage): boolean => a.some((one) => b.some((two) => overlap(one, two)));

export const passageContains = (outer: Passage, inner: Passage): boolean =>
  inner.every((span) => outer.some((wide) => contains(wide, span)));

/** The spans sorted, empty ones left out, those that overlap or touch made one. */
export function passageOf(spans: readonly Span[]): Passage {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined[joined.length - 1];
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push({ start: span.start, end: span.end });
    }
  }
  return joined;
}

/** A passage cut at block borders: a span never crosses one. What lies between blocks is left out. */
export function cutAtBlocks(passage: Passage, blocks: readonly Span[]): Passage {
  const cut: Span[] = [];
  for (const span of passage) {
    for (let at = firstEndingAfter(blocks, span.start); at < blocks.length && blocks[at].start < span.end; at++) {
      cut.push({ start: Math.max(span.start, blocks[at].start), end: Math.min(span.end, blocks[at].end) });
    }
  }
  return passageOf(cut);
}

/** Index of the first of some disjoint sorted spans that ends after a place; their number when there is none. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of some disjoint sorted spans that starts before a place; -1 when there is none. */
export function lastStartingBefore(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].start < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const withWords = (passage: Passage, text: IndexedText): SpanText[] =>
  passage.map(({ start, end }) => ({ start, end, exact: text.words(start, end) }));

export const exact = (spans: readonly SpanText[]): string => spans.map((span) => span.exact).join(" … ");

/** By start, then the longer first: an outer passage before those inside it; then by id, so that the order is total. */
export function inTextOrder(
  a: { readonly id: string; readonly spans: Passage },
  b: { readonly id: string; readonly spans: Passage },
): number {
  const one = hull(a.spans);
  const two = hull(b.spans);
  return one.start - two.start || two.end - one.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
