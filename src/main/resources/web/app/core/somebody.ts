import type { Tags } from "./tagset.ts";
import type { Annotation, Label } from "./types.ts";

/** What the tag set lets the rules propose as its label for words that stand where a source should be. */
const VAGUE = "vague-source";

/** What it lets them propose as its labels for quotations, whole, in part or retold. */
const QUOTATIONS = ["direct-quote", "partial-quote", "retold-words"] as const;

/** Values of what words in marks are there for by which nobody said them; the rules for suggestions know them as well. */
const NOBODYS: { readonly [attribute: string]: readonly string[] | undefined } = { use: ["distancing", "term-or-title"] };

/** Whether a label says of words for a source that they name nobody: such words are nobody's words themselves. */
export const isVague = (label: Label | undefined): boolean => label?.proposed?.includes(VAGUE) ?? false;

/**
 * Whether a passage is somebody's words or stands on somebody, so that a reader should learn on whom.
 *
 * That a label may carry a source is not enough: a headline may say whose claim it repeats and is the writer's all the same.
 * So it has to ask for its source, or to require it, or to be what the rules propose for a quotation, which covers the partial
 * quotes that are asked for their use first. A group of labels tells nothing: its ids are the tag set's own. Of words in marks
 * their reader may say that they are the writer's distance or a title.
 */
export function isSomebodys(tags: Tags, { label: id, attributes }: Annotation): boolean {
  const label = tags.label(id);
  if (!label?.source || isVague(label)) return false;
  const { asked = [], requiredForDone = [], proposed = [] } = label;
  if (requiredForDone.includes("source")) return true;
  if (Object.entries(NOBODYS).some(([attribute, values]) => values?.some((value) => value === attributes[attribute]))) return false;
  return asked.includes("source") || QUOTATIONS.some((one) => proposed.includes(one));
}

/** Whether nobody has said on whom such a passage stands. */
export const isUnsourced = (tags: Tags, annotation: Annotation): boolean => annotation.source === null && isSomebodys(tags, annotation);
