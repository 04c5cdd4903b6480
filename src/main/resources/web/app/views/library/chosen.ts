import type { Id } from "../../core/types.ts";

/** An article that somebody chose, wherever in the project it stands. */
export type Chosen = { readonly id: Id; readonly title: string };

/** More articles than this cannot lie side by side; the server says the same. */
export const MOST = 6;

/** Those that are chosen after these were, or were no more; each stands where it was chosen first. */
export function choosing(chosen: readonly Chosen[], these: readonly Chosen[], on: boolean): readonly Chosen[] {
  const isOne = (of: readonly Chosen[], { id }: Chosen) => of.some((one) => one.id === id);
  return on ? [...chosen, ...these.filter((one) => !isOne(chosen, one))] : chosen.filter((one) => !isOne(these, one));
}

/** Where comparing them leads: one article to its readings; `null` when there is none, or too many. */
export function placeOf(project: Id, chosen: readonly Chosen[]): string | null {
  if (chosen.length === 0 || chosen.length > MOST) return null;
  if (chosen.length === 1) return `/articles/${chosen[0].id}/readings`;
  return `/projects/${project}/side-by-side?${chosen.map(({ id }) => `article=${id}`).join("&")}`;
}

/** What a tab kept, see `written`; nothing where that cannot be read. */
export function chosenIn(text: string | null): readonly Chosen[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isChosen).map(({ id, title }) => ({ id, title })) : [];
  } catch {
    return [];
  }
}

export const written = (chosen: readonly Chosen[]): string => JSON.stringify(chosen);

const isChosen = (one: Partial<Chosen> | null): one is Chosen => typeof one?.id === "string" && typeof one.title === "string";
