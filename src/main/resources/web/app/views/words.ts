import type { Word } from "./word-keys.ts";

export type Values = { readonly [name: string]: string | number };

/** The page's wording: `{name}` in a text stands for a value. A key without a text shows itself. */
export type Say<W extends string = Word> = (word: W, values?: Values) => string;

export function wording<W extends string = Word>(texts: { readonly [key: string]: string }, language: string): Say<W> {
  const plural = new Intl.PluralRules(language);
  return (word, values = {}) => {
    const counted = typeof values.n === "number" ? texts[`${word}.${plural.select(values.n)}`] : undefined;
    const text = counted ?? texts[word] ?? texts[`${word}.other`] ?? word;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
  };
}
