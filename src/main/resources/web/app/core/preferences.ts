/** What a person can choose about the desk; the server knows the same values (`Choices.java`). */
export type Preferences = {
  /** Commands that have another key than Stet gave them: the word of the command, and the name of the key. */
  readonly keys: Readonly<Record<string, string>>;
  /** Of the article's letters, in CSS pixels; one of `SIZES`. */
  readonly size: number;
  /** Where keys without Ctrl work (WCAG 2.1.4). */
  readonly singleKeys: (typeof SINGLE_KEYS)[number];
  readonly theme: (typeof THEMES)[number];
  /** The letters of the article. */
  readonly typeface: (typeof TYPEFACES)[number];
  /** Whether the article has more room between letters, words and lines, shorter lines and cream paper. */
  readonly easyReading: boolean;
  /** How much room lists, tables and bars take. */
  readonly density: (typeof DENSITIES)[number];
  /** Whether a double click takes the marks of a quotation with it. */
  readonly quotations: (typeof QUOTATIONS_TAKEN)[number];
  /** How much a screen reader hears of tags. */
  readonly tagsRead: (typeof TAGS_READ)[number];
  /** Whether the text says in words where tags begin and end. */
  readonly announce: boolean;
};

/**
 * How pages look, beside their colours: what `<html>` says in a `data-` attribute of each name, which the style sheets
 * go by. What is left out is as Stet has it. The script `inline/theme.js` knows the same names.
 */
export type Look = { readonly [name in (typeof LOOKS)[number]]?: string };

/** What of it somebody chose; the rest is as Stet has it. */
export type Choices = Partial<Preferences>;

/** What a browser knows of one person's choices. */
export type Kept = {
  /** What the server had last, as far as this browser knows. */
  readonly known: Choices;
  /** Counts up on the server with each change; -1 before the first. */
  readonly version: number;
  /** Chosen here and not acknowledged yet. Each choice by itself, so that those of another machine stay beside it. */
  readonly unsent: Choices;
};

/** The names of what `Look` has. */
export const LOOKS = ["size", "typeface", "reading", "density"] as const;
export const SIZES = [15, 17, 19, 21, 23, 26, 29, 32] as const;
export const SINGLE_KEYS = ["on", "text", "off"] as const;
export const THEMES = ["system", "light", "dark"] as const;
export const TYPEFACES = ["source-serif", "literata", "atkinson", "lexend", "andika", "opendyslexic"] as const;
export const DENSITIES = ["comfortable", "compact"] as const;
export const QUOTATIONS_TAKEN = ["with-marks", "without-marks"] as const;
export const TAGS_READ = ["off", "short", "full"] as const;

export const DEFAULTS: Preferences = {
  keys: {},
  size: 19,
  singleKeys: "on",
  theme: "system",
  typeface: "source-serif",
  easyReading: false,
  density: "comfortable",
  quotations: "with-marks",
  tagsRead: "full",
  announce: false,
};

export const NOTHING: Kept = { known: {}, version: -1, unsent: {} };

export const lookOf = ({ size, typeface, easyReading, density }: Choices): Look => ({
  // On a telephone letters are smaller as long as nobody has chosen a size.
  ...(size === undefined ? {} : { size: `${size}` }),
  ...(typeface === undefined || typeface === DEFAULTS.typeface ? {} : { typeface }),
  ...(easyReading ? { reading: "easy" } : {}),
  ...(density === undefined || density === DEFAULTS.density ? {} : { density }),
});

const knows: { readonly [choice in keyof Preferences]: (value: unknown) => boolean } = {
  keys: (value) => isObject(value) && Object.values(value).every((key) => typeof key === "string"),
  size: among(SIZES),
  singleKeys: among(SINGLE_KEYS),
  theme: among(THEMES),
  typeface: among(TYPEFACES),
  easyReading: (value) => typeof value === "boolean",
  density: among(DENSITIES),
  quotations: among(QUOTATIONS_TAKEN),
  tagsRead: among(TAGS_READ),
  announce: (value) => typeof value === "boolean",
};

/** What this version of Stet understands of choices that come from somewhere else. */
export function choicesOf(json: unknown): Choices {
  if (!isObject(json)) return {};
  return Object.fromEntries(Object.entries(knows).filter(([choice, isKnown]) => isKnown(json[choice])).map(([choice]) => [choice, json[choice]]));
}

export function keptOf(json: unknown): Kept {
  if (!isObject(json)) return NOTHING;
  const version = typeof json.version === "number" ? json.version : NOTHING.version;
  return { known: choicesOf(json.known), version, unsent: choicesOf(json.unsent) };
}

export const chosen = ({ known, unsent }: Kept): Choices => ({ ...known, ...unsent });

export const isUnsent = ({ unsent }: Kept): boolean => Object.keys(unsent).length > 0;

/** Something was chosen here. */
export const choosing = (kept: Kept, choices: Choices): Kept => ({ ...kept, unsent: { ...kept.unsent, ...choices } });

/**
 * The server's choices came by, maybe late: in a page that was kept for when the server does not answer, or one that the
 * browser took from its cache. Older ones than this browser knows are passed over.
 */
export const arriving = (kept: Kept, known: Choices, version: number): Kept => (version < kept.version ? kept : { ...kept, known, version });

/** The server has these now; what was chosen meanwhile is still to be sent. */
export const acknowledging = (kept: Kept, sent: Choices, version: number): Kept => ({ known: sent, version, unsent: without(kept.unsent, sent) });

/** The server will never take these. They hold until the page is left. */
export const refusing = (kept: Kept, sent: Choices): Kept => ({ ...kept, known: { ...kept.known, ...sent }, unsent: without(kept.unsent, sent) });

function without(unsent: Choices, sent: Choices): Choices {
  const same = (choice: string) => JSON.stringify(sent[choice as keyof Choices]) === JSON.stringify(unsent[choice as keyof Choices]);
  return Object.fromEntries(Object.entries(unsent).filter(([choice]) => !same(choice)));
}

/** What browsers remembered before choices belonged to accounts: the texts under each name. */
export type Earlier = { readonly keymap: string | null; readonly keys: string | null; readonly size: string | null; readonly theme: string | null };

export function choicesOfEarlier({ keymap, keys, size, theme }: Earlier): Choices {
  const all: { readonly [choice in keyof Preferences]?: unknown } = { keys: parsed(keymap), size: Number(size), singleKeys: keys, theme };
  return choicesOf(all);
}

export function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return null;
  }
}

function among(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
