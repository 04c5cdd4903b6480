import type { Marked } from "./pieces.ts";

/** Lines under the words that can still be told apart, and codes after them; what lies deeper is only counted. */
export const ROWS = 3;

/** A mark as far as its code depends on it. */
export type Coded = Pick<Marked, "end"> & {
  readonly code: string;
  readonly unsure: boolean;
  /** A suggestion, which has no line of its own. */
  readonly proposed: boolean;
};

/** What stands after words where marks end: at most as many codes as there are lines, and how many more end there. */
export type Codes = {
  readonly shown: readonly string[];
  readonly more: number;
  /** Whether they are those of suggestions alone. */
  readonly guess: boolean;
};

/** Where no mark ends. */
export const NO_CODES: Codes = { shown: [], more: 0, guess: false };

/**
 * The codes of the marks that end at a place. Tags have theirs before suggestions do.
 *
 * @param over the marks over the words before it, from the innermost to the outermost
 * @param row of a tag, from 0
 */
export function codesAt<M extends Coded>(place: number, over: readonly M[], row: (mark: M) => number): Codes {
  const ending = over.filter((mark) => mark.end === place);
  if (ending.length === 0) return NO_CODES;
  const lined = (mark: M) => !mark.proposed && row(mark) < ROWS;
  let room = ROWS - ending.filter(lined).length;
  const shown = ending.filter((mark) => lined(mark) || (mark.proposed && room-- > 0));
  return {
    shown: shown.map((mark) => mark.code + (mark.unsure || mark.proposed ? "?" : "")),
    more: ending.length - shown.length,
    guess: ending.every((mark) => mark.proposed),
  };
}

/** Those of two places as if all marks ended at the second one. */
export function together(one: Codes, next: Codes): Codes {
  const all = [...one.shown, ...next.shown];
  const shown = all.slice(0, ROWS);
  return { shown, more: one.more + next.more + all.length - shown.length, guess: one.guess && next.guess };
}

/** As they stand after the words; empty for none. */
export const written = ({ shown, more }: Codes): string => [...shown, ...(more > 0 ? [`+${more}`] : [])].join(" ");

export const sameCodes = (a: Codes, b: Codes): boolean => a === b || (a.guess === b.guess && written(a) === written(b));
