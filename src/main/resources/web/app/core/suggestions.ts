import { isNamed } from "./sourcekind.ts";
import { hull, inTextOrder, passagesOverlap, samePassage } from "./span.ts";
import type { Annotation, CastMember, Id, Mention, Source, Suggestion, Verdict } from "./types.ts";

/**
 * Whether a suggestion still waits for its reader: nobody decided on it, and neither do its words carry the label already
 * nor exactly these words another one.
 */
export function waits(suggestion: Suggestion, verdict: Verdict | undefined, annotations: readonly Annotation[]): boolean {
  if (verdict) return false;
  return !annotations.some(({ label, spans }) =>
    label === suggestion.label ? passagesOverlap(spans, suggestion.spans) : samePassage(spans, suggestion.spans)
  );
}

/**
 * The suggestion that comes next in the text, of two that begin together the inner one last; behind the last comes the
 * first.
 *
 * @param open in text order
 * @param from where to look from; not itself
 */
export function nextOf(open: readonly Suggestion[], from: { readonly id: Id; readonly spans: Suggestion["spans"] } | null, forward: boolean): Suggestion | undefined {
  if (!from) return forward ? open[0] : open[open.length - 1];
  const others = open.filter((one) => one.id !== from.id);
  return forward
    ? others.find((one) => inTextOrder(one, from) > 0) ?? others[0]
    : others.findLast((one) => inTextOrder(one, from) < 0) ?? others[others.length - 1];
}

/**
 * The source that a member of the cast is: what the reader said of any of the words that name it, the latest word last,
 * else the one of the same name.
 */
export function sourceOf(member: CastMember, mentions: readonly Mention[], sources: readonly Source[]): Source | undefined {
  const said = lastSaid(mentions.filter((mention) => member.mentions.some((words) => isAt(words, mention))));
  const name = member.name.toLocaleLowerCase();
  // A name is the same person everywhere; "the mayor" of another article is another town's.
  const isKnown = (source: Source) => isNamed(member.kind) || mentions.some((mention) => mention.source === source.id);
  return sources.find((source) => source.id === said?.source) ?? sources.find((source) => source.name.toLocaleLowerCase() === name && isKnown(source));
}

/** What was said last of some words. */
export const lastSaid = (mentions: readonly Mention[]): Mention | undefined =>
  // Ids are made in the order of time.
  mentions.reduce<Mention | undefined>((latest, mention) => (latest && latest.id > mention.id ? latest : mention), undefined);

/** The words of a text that name a source, by the last that was said of each. */
export const wordsFor = (source: Id, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention) => mention.source === source && lastSaid(mentions.filter((other) => isAt(other, mention))) === mention);

const isAt = (words: { readonly start: number; readonly end: number }, mention: Mention): boolean =>
  words.start === mention.start && words.end === mention.end;

/** Of several suggestions, those of one label together, labels in the order in which they first come. */
export function byLabel(suggestions: readonly Suggestion[]): ReadonlyMap<string, readonly Suggestion[]> {
  const groups = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const group = groups.get(suggestion.label);
    if (group) group.push(suggestion);
    else groups.set(suggestion.label, [suggestion]);
  }
  return groups;
}

/** The surest first; of two that are as sure, the one that comes first in the text. */
export const surestFirst = (suggestions: readonly Suggestion[]): Suggestion[] =>
  [...suggestions].sort((a, b) => b.confidence - a.confidence || hull(a.spans).start - hull(b.spans).start);
