import { isNamed, isUnnamed } from "./sourcekind.ts";
import type { Tags } from "./tagset.ts";
import type { Annotation, Id, Label, Mention, Source } from "./types.ts";

/** How often an article lets somebody speak without saying who: counts of tagged passages. */
export type Naming = {
  /** Passages that are somebody's words or stand on somebody: those with a source, and those that ask for one. */
  readonly passages: number;
  /** Of these, whose source has no name: who is only described, a vague group, nobody known. */
  readonly unnamed: number;
  /** Of these, without any source. */
  readonly without: number;
  /** Of these, whose source has a name, but not in the words that stand for it there: "she", "the mayor". */
  readonly byRole: number;
  /** Of these, whose source has a name, and nobody has said which words stand for it there. */
  readonly unmarked: number;
};

/** What the tag set lets the rules propose as its label for words that stand where a source should be. */
const VAGUE = "vague-source";

/** Whether a label says of words for a source that they name nobody: such words are nobody's words themselves. */
export const isVague = (label: Label | undefined): boolean => label?.proposed?.includes(VAGUE) ?? false;

/**
 * Counts who is named where. Passages whose source only its reader knows are left out: nothing can be said of them.
 *
 * @param small words that the article writes small: see {@link smallWords}
 */
export function naming(
  tags: Tags,
  annotations: readonly Annotation[],
  source: (id: Id) => Source | undefined,
  mention: (id: Id | null) => Mention | undefined,
  small: ReadonlySet<string>,
): Naming {
  const counts = { passages: 0, unnamed: 0, without: 0, byRole: 0, unmarked: 0 };
  for (const annotation of annotations) {
    const label = tags.label(annotation.label);
    if (!label || isVague(label)) continue;
    if (annotation.source === null) {
      if (!asksForSource(label)) continue;
      counts.passages++;
      counts.without++;
      continue;
    }
    const known = source(annotation.source);
    if (!known) continue;
    counts.passages++;
    if (isUnnamed(known.kind)) counts.unnamed++;
    if (!isNamed(known.kind)) continue;
    const words = mention(annotation.mention)?.exact;
    if (words === undefined) counts.unmarked++;
    else if (!saysName(words, known.name, small)) counts.byRole++;
  }
  return counts;
}

const asksForSource = ({ asked = [], requiredForDone = [] }: Label): boolean => asked.includes("source") || requiredForDone.includes("source");

/**
 * Whether words of an article say a source's name, or a part of it that is a name by itself: "Keller" of "Maria Keller". A
 * word that the article also writes small is none, so "the Mayor" does not name Mayor Keller.
 */
export function saysName(words: string, name: string, small: ReadonlySet<string>): boolean {
  const said = wordsOf(words);
  const own = wordsOf(name);
  const whole = (list: readonly string[]) => ` ${list.join(" ").toLowerCase()} `;
  return whole(said).includes(whole(own)) || said.some((word) => own.includes(word) && !isSmall(word) && !small.has(word.toLowerCase()));
}

/** The words that stand in a text in small letters, whatever else they stand there in. */
export const smallWords = (text: string): ReadonlySet<string> => new Set(wordsOf(text).filter(isSmall));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A script without small letters has no small words. */
const isSmall = (word: string): boolean => word === word.toLowerCase() && word !== word.toUpperCase();

/**
 * The sources whose name stands in a text, in the order in which the text first names them. A person is known by the last
 * of several names, as in news.
 */
export function namedIn(text: string, sources: readonly Source[]): Source[] {
  const placed = sources.flatMap((source) => {
    const last = source.name.slice(source.name.lastIndexOf(" ") + 1);
    const places = [source.name, ...(source.kind === "named-person" && last.length > 2 ? [last] : [])].map((name) => text.indexOf(name)).filter((at) => at >= 0);
    return places.length > 0 ? [{ source, at: Math.min(...places) }] : [];
  });
  return placed.sort((a, b) => a.at - b.at).map(({ source }) => source);
}
