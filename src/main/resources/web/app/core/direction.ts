export type Direction = "ltr" | "rtl";

/** What Unicode keeps for scripts that are read from right to left: Hebrew, Arabic and those like them. */
const LEFTWARDS = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters that are looked at, from the beginning. */
const ENOUGH = 200;

/** The direction of most letters, as the server finds that of a paragraph. @param otherwise of words with as many of either, or without any */
export function directionOf(words: string, otherwise: Direction): Direction {
  let balance = 0;
  for (const letter of words.slice(0, ENOUGH).match(/\p{L}/gu) ?? []) balance += LEFTWARDS.test(letter) ? 1 : -1;
  return balance === 0 ? otherwise : balance > 0 ? "rtl" : "ltr";
}

/**
 * The direction in which one character runs inside a paragraph: digits run from left to right in every script, and what
 * is neither a letter nor a digit goes with its paragraph.
 */
export const runOf = (character: string, paragraph: Direction): Direction =>
  /^\p{Nd}/u.test(character) ? "ltr" : directionOf(character, paragraph);
