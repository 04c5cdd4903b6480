import { blockAt, type Segments, sentenceAt } from "../../../core/segments.ts";
import { samePassage } from "../../../core/span.ts";
import type { Passage } from "../../../core/types.ts";
import type { Say } from "../../words.ts";

/** What a selection is, when it is one of the units that the text has; single words have no name. */
export type Unit = "quotation" | "sentence" | "paragraph";

export function unitOf(segments: Segments, passage: Passage): Unit | null {
  const { start } = passage[0];
  if (segments.quotations.some((quotation) => samePassage(quotation, passage))) return "quotation";
  const sentence = sentenceAt(segments, start);
  if (sentence && samePassage([sentence], passage)) return "sentence";
  const block = blockAt(segments, start);
  return block && samePassage([block], passage) ? "paragraph" : null;
}

/** The words selected, as they are told to whoever does not see them: with what they are when that has changed. */
export function aloud(say: Say, before: Unit | null, now: Unit | null, words: string): string {
  const told = bothEnds(words);
  return now && now !== before ? say(`selected.${now}`, { words: told }) : told;
}

/** Code points from which on the middle of a passage is left out: what changed in it is at one of its ends. */
const LONG = 80;

/** The first words of a passage and its last ones. */
export function bothEnds(words: string, limit = LONG): string {
  const points = [...words];
  if (points.length <= limit) return words;
  const half = Math.floor(limit / 2);
  const first = points.slice(0, half).join("");
  const last = points.slice(-half).join("");
  // Between words, where the script has spaces between them.
  const cut = first.lastIndexOf(" ");
  const from = last.indexOf(" ");
  return `${cut > 0 ? first.slice(0, cut) : first} … ${from >= 0 ? last.slice(from + 1) : last}`;
}
