import { saysName } from "./names.ts";
import { isUnsourced, isVague } from "./somebody.ts";
import { isNamed, isUnnamed } from "./sourcekind.ts";
import type { Tags } from "./tagset.ts";
import type { Annotation, Id, Mention, Source } from "./types.ts";

/** How often an article lets somebody speak without saying who: counts of tagged passages. */
export type Naming = {
  /** Passages that are somebody's words or stand on somebody: those with a source, and those that should have one. */
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
      if (!isUnsourced(tags, annotation)) continue;
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
    else if (!saysName(words, known, small)) counts.byRole++;
  }
  return counts;
}
