import type { Source } from "./types.ts";

/** A letter that is neither small nor a capital. */
const CASELESS = /\p{Lo}/u;
/** Scripts that are written without blanks between words. */
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts in which a name is short, and what somebody is may follow it without a blank: 田中氏, 김씨. */
const SHORT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Scripts that write "and", "to" or "the" together with the name behind it: at most so many letters. */
const PREFIXED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const PREFIX = 2;
/** A script that writes what a name does in the sentence together with the name before it. */
const SUFFIXED = /\p{Script=Hangul}/u;
/** What follows a family name of a single letter: 王先生. */
const HONORIFIC = /^(?:氏|さん|様|先生|女士|小姐|太太|씨)/u;

/** Letters in a row that are a name by themselves where scripts have no capitals to tell one by. */
const LETTERS = 3;
const SHORT_LETTERS = 2;

/**
 * Whether words of an article say a source's name, or a part of it that is a name by itself: "Keller" of "Maria Keller". A
 * word that the article also writes small is none, so "the Mayor" does not name Mayor Keller; but a person's last name stays
 * one, so "Mrs May" does name Theresa May in an article that has "may".
 *
 * @param small words that the article writes small: see {@link smallWords}
 */
export function saysName(words: string, { name, kind }: Pick<Source, "name" | "kind">, small: ReadonlySet<string>): boolean {
  const said = wordsOf(words);
  const own = wordsOf(name);
  const isPerson = kind === "named-person";
  const last = own[own.length - 1];
  const whole = (list: readonly string[]) => ` ${list.join(" ").toLowerCase()} `;
  if (whole(said).includes(whole(own))) return true;
  return said.some((word) => {
    if (hasCase(word)) return own.includes(word) && !isSmall(word) && ((isPerson && word === last) || !small.has(word.toLowerCase()));
    return own.some((part) => word === part || (CASELESS.test(part) && isNamedWithin(word, part, isPerson)));
  });
}

/** Whether a word says a name in a script without capitals, where either may hold the other with what is written on to it. */
function isNamedWithin(word: string, name: string, isPerson: boolean): boolean {
  const isShort = SHORT.test(name);
  const letters = (text: string) => [...text].length;
  const enough = (text: string) => letters(text) >= (isShort ? SHORT_LETTERS : LETTERS);
  const ends = (outer: string, inner: string) => RUNS.test(inner) ? outer.includes(inner) : outer.startsWith(inner) || outer.endsWith(inner);
  if ((enough(name) && ends(word, name)) || (enough(word) && ends(name, word))) return true;
  if (!isPerson || !isShort) return false;
  // The family name comes first: 田中市長 is 田中太郎.
  const [first, second = ""] = name;
  return word.startsWith(first) && ((second !== "" && word.startsWith(first + second)) || HONORIFIC.test(word.slice(first.length)));
}

/** The words that stand in a text in small letters, whatever else they stand there in. */
export const smallWords = (text: string): ReadonlySet<string> => new Set(wordsOf(text).filter(isSmall));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A script without small letters has no small words. */
const isSmall = (word: string): boolean => word === word.toLowerCase() && hasCase(word);
const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/**
 * The sources whose name stands in a text, in the order in which the text first names them. A person is known by the last
 * of several names, as in news.
 */
export function namedIn(text: string, sources: readonly Source[]): Source[] {
  const placed = sources.flatMap((source) => {
    const last = source.name.slice(source.name.lastIndexOf(" ") + 1);
    const places = [source.name, ...(source.kind === "named-person" && last.length > 2 ? [last] : [])].map((name) => placeOf(name, text)).filter((at) => at >= 0);
    return places.length > 0 ? [{ source, at: Math.min(...places) }] : [];
  });
  return placed.sort((a, b) => a.at - b.at).map(({ source }) => source);
}

/** Letters that a look around a name takes in, enough for what may be written together with it. */
const AROUND = 8;
const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;
const LETTERS_BEHIND = /^[\p{L}\p{M}\p{N}]*/u;

/** Where a name first stands in a text as a word, not inside of another one: "Ann" is not in "Annual". */
function placeOf(name: string, text: string): number {
  for (let at = name === "" ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, at - AROUND), at))![0];
    const behind = LETTERS_BEHIND.exec(text.slice(at + name.length, at + name.length + AROUND))![0];
    const first = [...name][0];
    const final = [...name].at(-1)!;
    const begins = before === "" || RUNS.test(first) || (PREFIXED.test(first) && [...before].length <= PREFIX);
    const ends = behind === "" || RUNS.test(final) || SUFFIXED.test(final);
    if (begins && ends) return at;
  }
  return -1;
}
