import type { IndexedText } from "../core/offsets.ts";
import type { Segments } from "../core/segments.ts";
import { firstEndingAfter } from "../core/span.ts";
import type { Annotation, Id, Passage, Span } from "../core/types.ts";
import { type Mark, paintBlock } from "./paragraph.ts";

/** What the painter must know of a label and an annotation to draw it. */
export type Look = (annotation: Annotation) => Pick<Mark, "look" | "code" | "heard">;

/** A suggestion as it is drawn: a passage with an outline, a letter, and what a screen reader is told. */
export type Outline = { readonly spans: Passage } & Pick<Mark, "code" | "heard">;

/**
 * Keeps the marks of each block and draws a block when its marks change. An edit costs one block, whatever the length
 * of the article; blocks out of sight are first drawn when the browser is idle or somebody needs them.
 */
export type Painter = {
  /** Replaces what is drawn of an annotation; `null` takes it away. */
  put(id: Id, annotation: Annotation | null): void;
  /** Replaces the outline of a suggestion; `null` takes it away. */
  outline(id: Id, outline: Outline | null): void;
  /** Several changes at once: each block that they touch is drawn once, those out of sight little by little. */
  together(run: () => void): void;
  /** Draws a block now, unless that was done before. */
  ready(block: number): void;
  /** Draws all blocks: those that a page opens with at once, the others little by little. */
  start(): void;
  /** Draws everything anew, since what the painter knows of annotations has changed. */
  refresh(annotations: readonly Annotation[]): void;
  marksOf(id: Id): HTMLElement[];
};

export function painter(elements: readonly HTMLElement[], text: IndexedText, segments: Segments, look: Look): Painter {
  const { blocks } = segments;
  const marks: Mark[][] = blocks.map(() => []);
  const drawn: boolean[] = blocks.map(() => false);
  const blocksOf = new Map<Id, number[]>();
  let started = false;
  let held: Set<number> | null = null;

  const sentencesIn = (block: Span): Span[] => {
    const found: Span[] = [];
    let at = firstEndingAfter(segments.sentences, block.start);
    for (; at < segments.sentences.length && segments.sentences[at].end <= block.end; at++) found.push(segments.sentences[at]);
    return found;
  };

  const paint = (block: number) => {
    paintBlock(elements[block], blocks[block], text, sentencesIn(blocks[block]), marks[block]);
    drawn[block] = true;
  };

  const put = (id: Id, annotation: Annotation | null) =>
    lay(id, annotation && { spans: annotation.spans, ...look(annotation), unsure: annotation.certainty === "unsure", proposed: false });

  const outline = (id: Id, shown: Outline | null) => lay(id, shown && { ...shown, look: "", unsure: false, proposed: true });

  /** Lays the marks of one thing on the blocks that it touches, in the place of those that it had. */
  const lay = (id: Id, thing: ({ readonly spans: Passage } & Pick<Mark, "look" | "code" | "heard" | "unsure" | "proposed">) | null) => {
    const touched = new Set(blocksOf.get(id) ?? []);
    for (const block of touched) marks[block] = marks[block].filter((mark) => mark.id !== id);
    blocksOf.delete(id);
    if (thing) {
      const { spans, look: className, code, heard, unsure, proposed } = thing;
      let known: ReturnType<typeof heard> | undefined;
      const on: number[] = [];
      spans.forEach((span, at) => {
        const first = at === 0;
        const last = at === spans.length - 1;
        let block = firstEndingAfter(blocks, span.start);
        for (; block < blocks.length && blocks[block].start < span.end; block++) {
          marks[block].push({
            id,
            start: Math.max(span.start, blocks[block].start),
            end: Math.min(span.end, blocks[block].end),
            look: className,
            code,
            heard: () => known ??= heard(),
            unsure,
            proposed,
            first,
            last,
          });
          on.push(block);
          touched.add(block);
        }
      });
      blocksOf.set(id, on);
    }
    if (held) touched.forEach((block) => held?.add(block));
    else if (started) {
      for (const block of touched) {
        // Out of sight and not yet drawn: the idle round will take it.
        if (drawn[block]) paint(block);
      }
    }
  };

  const together = (run: () => void) => {
    const touched = held = new Set<number>();
    run();
    held = null;
    for (const block of touched) drawn[block] = false;
    drawRest();
  };

  const start = () => {
    started = true;
    // Asking the page where its blocks are would lay it out before it has its marks.
    for (let block = 0, room = screenful(); block < blocks.length && room > 0; block++) {
      if (!drawn[block]) paint(block);
      room -= blocks[block].end - blocks[block].start;
    }
    drawRest();
  };

  /** Draws what is not drawn, little by little. */
  const drawRest = () => {
    let next = 0;
    const step = () => {
      const until = performance.now() + SLICE;
      while (next < blocks.length && performance.now() < until) {
        if (!drawn[next]) paint(next);
        next++;
      }
      if (next < blocks.length) setTimeout(step);
    };
    if (started) setTimeout(step);
  };

  return {
    put,
    outline,
    together,
    start,
    refresh: (annotations) => together(() => {
      for (const annotation of annotations) put(annotation.id, annotation);
    }),
    ready: (block) => {
      if (!drawn[block]) paint(block);
    },
    marksOf: (id) =>
      (blocksOf.get(id) ?? []).flatMap((block) => [...elements[block].getElementsByTagName("mark")].filter((mark) => carries(mark, id))),
  };
}

/** A selector with an id in it would be read anew for each id. */
const carries = ({ dataset: { a, s } }: HTMLElement, id: Id): boolean => ` ${a} ${s} `.includes(` ${id} `);

/**
 * Milliseconds of drawing in one go after a page has opened: no key waits longer. Shorter ones wait for a frame after each,
 * so that thousands of tags are there later than they would be.
 */
const SLICE = 40;

/**
 * Code points that a window of this height may show, rather more than it does. Its inner size would have the page laid
 * out to see whether a scroll bar takes some of it.
 */
const screenful = (): number => ((outerHeight || screen.height) / LINE) * MEASURE;

/** Pixels from line to line in the smallest size of the article's text, and code points in a line of its full measure. */
const LINE = 22;
const MEASURE = 80;
