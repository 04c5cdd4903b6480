import { hull } from "./span.ts";
import type { Tags } from "./tagset.ts";
import type { Annotation, FarEnd, Id, Label, Link, LinkType } from "./types.ts";

/** An annotation that a link can lead to, and what the link can say: never empty, the most telling type first. */
export type Candidate = { readonly to: Annotation; readonly types: readonly LinkType[] };

/**
 * The annotations that can be at the other end of a link, the likeliest first: a type that fits few pairs of labels says
 * more about this pair than one that fits all, and among equals the nearest is meant. Links that are there already are not
 * offered again.
 */
export function candidates(tags: Tags, links: readonly Link[], from: Annotation, annotations: readonly Annotation[]): Candidate[] {
  const rank = new Map(byBreadth(tags.linksFrom(from.label)).map((type, at) => [type, at]));
  const drawn = links.filter((link) => link.from === from.id || link.to === from.id);
  const found: (Candidate & { readonly distance: number })[] = [];
  for (const to of annotations) {
    if (to.id === from.id) continue;
    const types = typesBetween(tags, from.label, to.label).filter((type) => !drawn.some((link) => says(link, type, from, to)));
    if (types.length > 0) found.push({ to, types, distance: distance(from, to) });
  }
  return found
    .sort((a, b) => rank.get(a.types[0])! - rank.get(b.types[0])! || a.distance - b.distance)
    .map(({ to, types }) => ({ to, types }));
}

/** The same for an annotation in another article; `null` when no link leads there that is not drawn already. */
export function candidateBeyond(tags: Tags, links: readonly Link[], from: Annotation, to: FarEnd): { readonly to: FarEnd; readonly types: readonly LinkType[] } | null {
  const types = typesBetween(tags, from.label, to.label)
    .filter((type) => type.acrossArticles === true && !links.some((link) => says(link, type, from, to)));
  return types.length > 0 ? { to, types } : null;
}

/** What a link between annotations of two labels can say, the most telling first. */
export const typesBetween = (tags: Tags, from: Label["id"], to: Label["id"]): LinkType[] =>
  byBreadth(tags.linksFrom(from)).filter((type) => runs(type, from, to) || runsBack(type, from, to));

/** Which of two annotations a link starts at: for a symmetric type it is the one that the tag set's rule names first. */
export const ends = <E extends { readonly label: string }>(type: LinkType, from: E, to: E): readonly [E, E] =>
  runs(type, from.label, to.label) ? [from, to] : [to, from];

const runs = (type: LinkType, from: string, to: string): boolean => type.from.includes(from) && type.to.includes(to);

const runsBack = (type: LinkType, from: string, to: string): boolean => type.symmetric === true && runs(type, to, from);

const says = (link: Link, type: LinkType, from: { readonly id: Id }, to: { readonly id: Id }): boolean =>
  link.type === type.id &&
  ((link.from === from.id && link.to === to.id) || (type.symmetric === true && link.from === to.id && link.to === from.id));

const byBreadth = (types: readonly LinkType[]): LinkType[] =>
  [...types].sort((a, b) => a.from.length * a.to.length - b.from.length * b.to.length);

/** Code points between the two, zero when they overlap. */
function distance(a: Annotation, b: Annotation): number {
  const [one, two] = [hull(a.spans), hull(b.spans)];
  return Math.max(0, one.start - two.end, two.start - one.end);
}

/** Letters under the fingers first; without `r`, which asks for more. */
const LETTERS = "asdfghjklqwetuiopzxcvbnmy";

/** Whether a key belongs to the hints. @param without the key that asks for more, if somebody gave that another one */
export const isHintLetter = (key: string, without = ""): boolean => key.length === 1 && key !== without && LETTERS.includes(key);

/**
 * So many hints, none the beginning of another, so that each is complete with its last letter. The first ones have one
 * letter as long as enough letters are left to begin the others with.
 */
export function hintCodes(count: number, without = ""): string[] {
  const letters = [...LETTERS].filter((letter) => letter !== without);
  if (count <= letters.length) return letters.slice(0, count);
  const beginnings = Math.min(letters.length, Math.ceil((count - letters.length) / (letters.length - 1)));
  const single = letters.slice(0, letters.length - beginnings);
  const double = letters.slice(letters.length - beginnings).flatMap((first) => letters.map((second) => first + second));
  return [...single, ...double].slice(0, count);
}
