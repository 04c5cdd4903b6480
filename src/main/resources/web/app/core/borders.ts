import { codePoints, type IndexedText } from "./offsets.ts";
import { blockAt, type Segments } from "./segments.ts";
import { firstEndingAfter, hull, lastStartingBefore, passageOf } from "./span.ts";
import type { Passage, Span } from "./types.ts";

export type Edge = "start" | "end";

/** How the borders of a passage are held while they are moved. */
export type Grip = {
  /** Index of the part whose borders move; `null` for the outermost two. */
  readonly part: number | null;
  /** Borders move by what a reader sees as one character, not by words. */
  readonly exact: boolean;
};

export const LOOSE: Grip = { part: null, exact: false };

/** The part that is held, or all from the first code point to the last. */
export const heldOf = (passage: Passage, { part }: Grip): Span => (part === null ? hull(passage) : passage[Math.min(part, passage.length - 1)]);

/**
 * A passage with one border a word, or a character, further outward or inward, inside its block; itself when there is no way.
 * A part that reaches its neighbour becomes one with it.
 */
export function moveBorder(segments: Segments, text: IndexedText, passage: Passage, edge: Edge, outward: boolean, grip: Grip = LOOSE): Passage {
  const at = grip.part === null ? (edge === "start" ? 0 : passage.length - 1) : Math.min(grip.part, passage.length - 1);
  const span = passage[at];
  const block = blockAt(segments, span.start);
  if (!block) return passage;
  const place = grip.exact
    ? characterFrom(text, edge === "start" ? span.start : span.end, (edge === "end") === outward, block)
    : edge === "start"
    ? startMoved(segments, span, outward, block)
    : endMoved(segments, span, outward, block);
  const moved = edge === "start" ? { start: place, end: span.end } : { start: span.start, end: place };
  return moved.end > moved.start ? passageOf(replaced(passage, at, moved)) : passage;
}

/** A passage whose held part reaches from one place to another. Of several that are not held the outermost two are stretched. */
export function reshaped(passage: Passage, { part }: Grip, span: Span): Passage {
  if (part !== null) return passageOf(replaced(passage, Math.min(part, passage.length - 1), span));
  const inner = passage.filter((one) => one.end > span.start && one.start < span.end);
  if (inner.length < 2) return [span];
  return passageOf(inner.map((one, at) => ({ start: at === 0 ? span.start : one.start, end: at === inner.length - 1 ? span.end : one.end })));
}

/** How a passage is held that may be another one by now: by the same part, if it still has that. */
export const regripped = (passage: Passage, grip: Grip): Grip =>
  grip.part !== null && grip.part < passage.length && passage.length > 1 ? grip : { ...grip, part: null };

/** The place of a border that comes from one edge and leaves the last character, or the first one, at the other edge. */
export function narrowest(text: IndexedText, span: Span, edge: Edge): number {
  return edge === "start" ? characterFrom(text, span.end, false, span) : characterFrom(text, span.start, true, span);
}

/** Index of the part that a place is in; `null` when it is in none. */
export function partAt(passage: Passage, place: number): number | null {
  const at = passage.findIndex((span) => span.start <= place && place < span.end);
  return at < 0 ? null : at;
}

const replaced = (passage: Passage, at: number, span: Span): Passage => passage.map((one, here) => (here === at ? span : one));

/** Code points before and after a place that tell where one character ends and the next begins: families of emoji are long. */
const AROUND = 64;

function characterFrom(text: IndexedText, place: number, forward: boolean, block: Span): number {
  const words = forward ? text.words(place, Math.min(block.end, place + AROUND)) : text.words(Math.max(block.start, place - AROUND), place);
  const found = charactersOf(words).at(forward ? 0 : -1);
  if (!found) return place;
  const size = codePoints(found);
  return forward ? place + size : place - size;
}

/** What readers see as characters; browsers of some years ago know code points alone. */
export function charactersOf(words: string): string[] {
  if (!("Segmenter" in Intl)) return [...words];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return [...segmenter.segment(words)].map(({ segment }) => segment);
}

/** Made once: that takes longer than all that it is asked. */
let segmenter: Intl.Segmenter | undefined;

function startMoved({ words }: Segments, span: Span, outward: boolean, block: Span): number {
  if (outward) {
    // The last word that starts before the span: a border inside a word first goes to the start of that word.
    const at = lastStartingBefore(words, span.start);
    return at >= 0 && words[at].start >= block.start ? words[at].start : block.start;
  }
  const next = firstEndingAfter(words, span.start);
  const later = next < words.length && words[next].start <= span.start ? next + 1 : next;
  return later < words.length && words[later].start < span.end ? words[later].start : span.start;
}

function endMoved({ words }: Segments, span: Span, outward: boolean, block: Span): number {
  if (outward) {
    const at = firstEndingAfter(words, span.end);
    return at < words.length && words[at].end <= block.end ? words[at].end : block.end;
  }
  const at = lastStartingBefore(words, span.end);
  const earlier = at >= 0 && words[at].end >= span.end ? at - 1 : at;
  return earlier >= 0 && words[earlier].end > span.start ? words[earlier].end : span.end;
}
