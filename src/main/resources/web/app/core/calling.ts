/** The beginning of a name after an `@`: where the `@` stands, and what was typed since; in UTF-16 units. */
export type Calling = { readonly at: number; readonly typed: string };

/** A name may have a few words; what is longer than this is no beginning of one. */
const LONGEST = 60;

/** What somebody is calling at the caret; `null` when they are not: an `@` inside a word is part of an address. */
export function callingAt(text: string, caret: number): Calling | null {
  const at = text.lastIndexOf("@", caret - 1);
  if (at < 0 || (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ""))) return null;
  const typed = text.slice(at + 1, caret);
  return typed.length > LONGEST || /[\n@]/.test(typed) ? null : { at, typed };
}

/** The names that begin like that, or of which a later word does; the first ones first. */
export function namesLike(names: readonly string[], typed: string): string[] {
  const wanted = typed.toLowerCase();
  const begins = (name: string): boolean => name.toLowerCase().startsWith(wanted);
  const within = (name: string): boolean => name.toLowerCase().includes(` ${wanted}`);
  return [...names.filter(begins), ...names.filter((name) => !begins(name) && within(name))];
}

/** The text with the name in the place of its beginning, and where the caret is then. */
export function called(text: string, caret: number, { at }: Calling, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, at)}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ""), caret: before.length };
}
