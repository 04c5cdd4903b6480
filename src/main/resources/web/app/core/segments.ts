import type { IndexedText } from "./offsets.ts";
import { contains, firstEndingAfter, hull, lastStartingBefore, length, passageContains, samePassage, size } from "./span.ts";
import type { Block, Passage, Quotation, Span } from "./types.ts";

/** What opens a quotation, and what may close it; the server knows the same (`QuoteFamily.java`). */
const MARKS: readonly (readonly [openers: string, closers: string])[] = [
  ["“‟", "”\"“"], ['"', '"”“'], ["„", "“”\""], ["”", '”"'], ["«", "»"], ["»", "«»"], ["「﹁", "」﹂"], ["『﹃", "』﹄"], ["〝", "〟〞"],
  ["‘‛", "’'"], ["'", "'’"], ["`", "'’`"], ["‚", "‘’'"], ["‹", "›"], ["›", "‹›"],
];

/** The borders that the server found in a text; the browser finds none of its own, so that both always agree. */
export type Segments = {
  readonly blocks: readonly Block[];
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Passage[];
  /** Of each quotation in the same order: whether its marks are all there. */
  readonly marks: readonly string[];
  /** Where the cursor stops: every sentence and every quotation, in reading order, the longer first. */
  readonly stops: readonly Passage[];
};

export function segmentsOf(text: {
  readonly blocks: readonly Block[];
  readonly words: readonly number[];
  readonly sentences: readonly number[];
  readonly quotations: readonly Quotation[];
}): Segments {
  const sentences = pairs(text.sentences);
  const quotations = text.quotations.map((quotation) => quotation.spans.map(([start, end]) => ({ start, end })));
  const stops: Passage[] = sentences.map((sentence) => [sentence]);
  for (const quotation of quotations) {
    const at = firstEndingAfter(sentences, quotation[0].start);
    if (!(at < sentences.length && samePassage([sentences[at]], quotation))) stops.push(quotation);
  }
  stops.sort((a, b) => a[0].start - b[0].start || hull(b).end - hull(a).end);
  return { blocks: text.blocks, words: pairs(text.words), sentences, quotations, marks: text.quotations.map(({ marks }) => marks), stops };
}

export const wordAt = (segments: Segments, place: number): Span | null => spanAt(segments.words, place);

export const sentenceAt = (segments: Segments, place: number): Span | null => spanAt(segments.sentences, place);

export const blockAt = (segments: Segments, place: number): Span | null => spanAt(segments.blocks, place);

/** The number of the paragraph that a place is in, counted from 1 over the blocks that belong to the article, as in the history. */
export function paragraphAt({ blocks }: Segments, place: number): number {
  const upTo = blocks.slice(0, firstEndingAfter(blocks, place) + 1);
  return Math.max(1, upTo.filter(({ kind }) => kind !== "boilerplate").length);
}

/** The innermost quotation around a place, marks included. */
export function quotationAt(segments: Segments, place: number): Passage | null {
  let found: Passage | null = null;
  for (const quotation of segments.quotations) {
    const here = quotation.some((span) => span.start <= place && place < span.end);
    if (here && (!found || size(quotation) < size(found))) found = quotation;
  }
  return found;
}

/** Between the marks of a quotation, or what it has of them; all of it when nothing stands between them. */
export function withoutMarks(text: IndexedText, quotation: Passage): Passage {
  const inside = quotation.flatMap(({ start, end }) => {
    const words = text.words(start, end);
    const family = MARKS.find(([openers]) => openers.includes(words[0]));
    // A paragraph that runs on ends with no mark of its own: an apostrophe there is a letter's neighbour.
    const closes = family ? family[1].includes(words[words.length - 1]) : start === quotation[quotation.length - 1].start && /["”“»«›‹」』〟〞]$/.test(words);
    // Typewriters double theirs. Marks are single UTF-16 units, so that they count as many code points.
    const opener = family ? /^(?:''|``)/.test(words) ? 2 : 1 : 0;
    const closer = closes ? /(?:''|``)$/.test(words) ? 2 : 1 : 0;
    const between = opener + closer < end - start ? trimmed(text, { start: start + opener, end: end - closer }) : null;
    return between ? [between] : [];
  });
  return inside.length > 0 ? inside : quotation;
}

/** The word after a passage that is a word, or before it; of a larger passage its first word, or its last one. */
export function wordFrom({ words }: Segments, current: Passage | null, forward: boolean): Passage | null {
  const { start, end } = current ? hull(current) : { start: 0, end: Infinity };
  const at = firstEndingAfter(words, start);
  const isWord = words[at]?.start === start && words[at].end === end;
  const next = isWord ? words[at + (forward ? 1 : -1)] : forward ? words[at] : words[lastStartingBefore(words, end)];
  return next ? [next] : null;
}

/** A selection made whole: no half words, no white space at its ends; `null` when nothing but white space is in it. */
export function snapToWords(segments: Segments, text: IndexedText, span: Span): Span | null {
  const first = wordAt(segments, span.start);
  const last = wordAt(segments, span.end - 1);
  return trimmed(text, { start: first ? first.start : span.start, end: last ? last.end : span.end });
}

export function trimmed(text: IndexedText, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && blank(text.words(start, start + 1))) start++;
  while (start < end && blank(text.words(end - 1, end))) end--;
  return start < end ? { start, end } : null;
}

/** The smallest unit (words, quotation, sentence, paragraph) that holds all of a passage and more. */
export function grow(segments: Segments, passage: Passage): Passage {
  const { start, end } = hull(passage);
  const units: Passage[] = [];
  const word = wordAt(segments, start);
  if (word) units.push([word]);
  for (const quotation of segments.quotations) {
    const around = hull(quotation);
    if (around.start <= start && end <= around.end) units.push(quotation);
  }
  const sentence = sentenceAt(segments, start);
  if (sentence) units.push([sentence]);
  const block = blockAt(segments, start);
  if (block) units.push([block]);
  let best: Passage | null = null;
  for (const unit of units) {
    const larger = passageContains(unit, passage) && size(unit) > size(passage);
    if (larger && (!best || size(unit) < size(best))) best = unit;
  }
  return best ?? passage;
}

/** The largest unit inside a passage that is smaller than it: the first one, where there are several. */
export function shrink(segments: Segments, passage: Passage): Passage {
  const around = hull(passage);
  const units: Passage[] = [];
  for (const quotation of segments.quotations) units.push(quotation);
  for (const spans of [segments.sentences, segments.words]) {
    for (let at = firstEndingAfter(spans, around.start); at < spans.length && spans[at].end <= around.end; at++) {
      units.push([spans[at]]);
      if (spans === segments.words) break;
    }
  }
  let best: Passage | null = null;
  for (const unit of units) {
    const smaller = passageContains(passage, unit) && size(unit) < size(passage);
    if (smaller && (!best || rank(segments, unit) > rank(segments, best))) best = unit;
  }
  return best ?? passage;
}

/** Sentences before quotations before words; within a kind the first one in the text. */
function rank(segments: Segments, unit: Passage): number {
  const kind = segments.quotations.includes(unit) ? 2 : segments.sentences.includes(unit[0]) ? 3 : 1;
  return kind - unit[0].start / 1e9;
}

/** The stop after or before a place in the text, `null` at the end. */
export function stopFrom(segments: Segments, current: Passage | null, forward: boolean): Passage | null {
  const { stops } = segments;
  if (stops.length === 0) return null;
  if (!current) return forward ? stops[0] : stops[stops.length - 1];
  const here = hull(current);
  const after = (stop: Passage) => stop[0].start - here.start || here.end - hull(stop).end;
  if (forward) return stops.find((stop) => after(stop) > 0) ?? null;
  for (let at = stops.length - 1; at >= 0; at--) {
    if (after(stops[at]) < 0) return stops[at];
  }
  return null;
}

/** The first sentence of the next or the previous block that has one. */
export function paragraphFrom(segments: Segments, place: number, forward: boolean): Passage | null {
  const here = firstEndingAfter(segments.blocks, place);
  for (let at = forward ? here + 1 : here - 1; at >= 0 && at < segments.blocks.length; at += forward ? 1 : -1) {
    const sentence = segments.sentences[firstEndingAfter(segments.sentences, segments.blocks[at].start)];
    if (sentence && contains(segments.blocks[at], sentence)) return [sentence];
  }
  return null;
}

function spanAt<S extends Span>(spans: readonly S[], place: number): S | null {
  const at = firstEndingAfter(spans, place);
  return at < spans.length && spans[at].start <= place && length(spans[at]) > 0 ? spans[at] : null;
}

function pairs(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) spans.push({ start: flat[at], end: flat[at + 1] });
  return spans;
}

const blank = (character: string): boolean => /^\s$/u.test(character);
