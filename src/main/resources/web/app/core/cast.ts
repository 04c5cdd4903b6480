import { isUnsourced } from "./somebody.ts";
import { passageOf } from "./span.ts";
import type { Tags } from "./tagset.ts";
import type { Annotation, Id, Source, Span } from "./types.ts";

/** What one source is given to say in an article. */
export type Part = {
  /** `null` for passages that should have a source and have none yet. */
  readonly source: Source | null;
  /** In text order. */
  readonly annotations: readonly Annotation[];
  /** Words of the text in them; a word in several of them counts once. */
  readonly words: number;
};

/**
 * Who is heard in an article, whoever has the most words first; what still lacks a source comes last.
 *
 * @param annotations in text order
 * @param words the borders of the text's words
 */
export function cast(tags: Tags, annotations: readonly Annotation[], source: (id: Id) => Source | undefined, words: readonly Span[]): Part[] {
  const bySource = new Map<Id, Annotation[]>();
  const without: Annotation[] = [];
  for (const annotation of annotations) {
    if (annotation.source !== null && source(annotation.source)) {
      const same = bySource.get(annotation.source);
      if (same) same.push(annotation);
      else bySource.set(annotation.source, [annotation]);
    } else if (isUnsourced(tags, annotation)) {
      without.push(annotation);
    }
  }
  const parts = [...bySource].map(([id, own]): Part => ({ source: source(id)!, annotations: own, words: wordsIn(own, words) }));
  parts.sort((a, b) => b.words - a.words || a.annotations[0].spans[0].start - b.annotations[0].spans[0].start);
  return without.length > 0 ? [...parts, { source: null, annotations: without, words: wordsIn(without, words) }] : parts;
}

/** Words of the text in any of some passages. */
export function wordsIn(annotations: readonly Annotation[], words: readonly Span[]): number {
  const spans = passageOf(annotations.flatMap((annotation) => annotation.spans));
  let count = 0;
  let at = 0;
  for (const word of words) {
    while (at < spans.length && spans[at].end <= word.start) at++;
    if (at === spans.length) break;
    if (spans[at].start <= word.start) count++;
  }
  return count;
}
