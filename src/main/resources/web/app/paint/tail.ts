import { charactersOf } from "../core/borders.ts";

/** UTF-16 units at the end of a passage that are looked at. */
const NEAR = 40;

/**
 * Letters at the end of a word, and what closes it: no line ends among them, with so few of them not even for want of
 * room. Left out are scripts in which one may end between any two syllables, and letters of their width.
 */
const APART = [
  "Han", "Hiragana", "Katakana", "Bopomofo", "Hangul", "Yi", "Tangut", "Nushu", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan",
  "Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tai_Viet", "Javanese", "Balinese",
].map((script) => `\\p{Script_Extensions=${script}}`).join("") + "\\uff01-\\uff60";
const WORD = new RegExp(`(?![${APART}])[\\p{L}\\p{Nd}](?:(?![${APART}])[\\p{L}\\p{M}\\p{Nd}'’]){0,11}["\\p{Pe}\\p{Pf}\\p{Po}]{0,8}$`, "u");

/** A character of Chinese or Japanese that is one by itself: to ask what readers see as one takes as long as to draw it. */
const ALONE = /^[\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u9fff]$/;

/**
 * Where the end of a passage begins that stands on one line wherever the text is broken: its last word, or as much of it
 * as is sure to, and its last character where a script sets no blanks between words.
 *
 * @returns in UTF-16 units
 */
export function tailFrom(words: string): number {
  const inked = words.trimEnd();
  if (ALONE.test(inked.slice(-1))) return inked.length - 1;
  // Most passages end with a word that is looked at once, from its first letter.
  const from = Math.max(inked.lastIndexOf(" ") + 1, inked.length - NEAR);
  const end = inked.slice(from);
  const word = WORD.exec(end);
  return word ? from + word.index : inked.length - (charactersOf(end).at(-1)?.length ?? 0);
}
