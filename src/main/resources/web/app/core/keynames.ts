/** As much of a key press as its name depends on. */
export type Press = {
  readonly key: string;
  /** The place of the key on the keyboard, as `KeyboardEvent.code` names it. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState(name: "AltGraph"): boolean;
};

/** Keys that say nothing by themselves. */
const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Dead", "Process", "Unidentified"]);

const SIGNS: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", ArrowRight: "→", ArrowLeft: "←", Escape: "Esc" };

/** Why a key cannot be given to a command. */
export type Refusal = "letter" | "browser" | "reader";

/**
 * The one name of a key press, by which commands are found and remembered: `j`, `Shift+J`, `ArrowDown`, `Space`, `?`,
 * `Ctrl+Shift+Z`. A character has its Shift in it, except letters: Caps Lock does not make another key of them. AltGr, which
 * some layouts need for brackets, is part of the character, and so is Option on a Mac in a sign, though not in a letter or a
 * digit. Digits go by their place, so that a layout that has other signs there needs no Shift for them. With Ctrl a letter
 * of another script has the name of the Latin one at its place, as every program has it. `null` for a press that names no
 * key of Stet.
 */
export function keyName(press: Press, mac = onMac): string | null {
  return nameOf(press.ctrlKey || press.metaKey ? latinKey(press) ?? press.key : press.key, press, mac);
}

/**
 * The name by which a press is heard where some names lead to something: its own if that does, and else, on a keyboard of
 * another script, the one that it has on a Latin keyboard. So what somebody gave a letter of their own script wins.
 *
 * @param leads whether a name leads to something
 */
export function nameAmong(press: Press, leads: (name: string) => boolean): string | null {
  const name = keyName(press);
  if (name === null || leads(name)) return name;
  const key = latinKey(press);
  const latin = key === null ? null : nameOf(key, press, onMac);
  return latin !== null && leads(latin) ? latin : name;
}

/** The letter that a key stands for where signs mean nothing: what it writes, or what is at its place on a Latin keyboard. */
export function letterOf({ key, code = "" }: Press): string {
  const typed = key.toLowerCase();
  return /^[a-z]$/.test(typed) ? typed : letterAt(code)?.toLowerCase() ?? typed;
}

const letterAt = (code: string): string | undefined => /^Key([A-Z])$/.exec(code)?.[1];

/** What is on a Latin keyboard where other scripts have a letter; `null` for what is no letter of another script. */
function latinKey(press: Press): string | null {
  const { key, code = "", shiftKey } = press;
  if (!OTHER_SCRIPT.test(key) || press.getModifierState("AltGraph")) return null;
  return letterAt(code) ?? BRACKETS[code]?.[shiftKey ? 1 : 0] ?? null;
}

/** One key may write more than one character, and vowels are marks in some scripts. */
const OTHER_SCRIPT = /^(?:(?!\p{Script=Latin}|[0-9])[\p{L}\p{M}\p{N}])+$/u;

/** The signs that the letters of long alphabets take the place of, without and with Shift. */
const BRACKETS: { readonly [code: string]: readonly [string, string] | undefined } = { BracketLeft: ["[", "{"], BracketRight: ["]", "}"] };

/** Whether Alt is the key that some layouts need for brackets. */
const onMac = /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? "");

/** One character that is neither letter, digit nor space. */
const SIGN = /^[^\p{L}\p{M}\p{N}\p{Z}]$/u;

function nameOf(key: string, press: Press, mac: boolean): string | null {
  const { shiftKey } = press;
  if (MODIFIERS.has(key)) return null;
  const option = mac && press.altKey && !press.ctrlKey && !press.metaKey && SIGN.test(key);
  const inCharacter = option || press.getModifierState("AltGraph");
  if (press.altKey && !inCharacter) return null;
  const digit = digitAt(press);
  if (digit !== null && !inCharacter && !shiftKey && !press.ctrlKey && !press.metaKey) return digit;
  const name = key === " " ? "Space" : key;
  const character = [...name].length === 1;
  const letter = character && name.toLowerCase() !== name.toUpperCase();
  if ((press.ctrlKey || press.metaKey) && !inCharacter) {
    return `Ctrl+${shiftKey ? "Shift+" : ""}${letter ? name.toUpperCase() : name}`;
  }
  if (letter) return shiftKey ? `Shift+${name.toUpperCase()}` : name.toLowerCase();
  return shiftKey && !character ? `Shift+${name}` : name;
}

/**
 * The digit of a key by its place on the keyboard, so that no layout needs Shift for it; `null` for other keys. Without
 * NumLock those of the number pad are arrows and the like.
 */
export function digitAt({ key, code }: Pick<Press, "key" | "code">): string | null {
  return ([...key].length === 1 && /^(?:Digit|Numpad)(\d)$/.exec(code ?? "")?.[1]) || null;
}

/** Whether it is a letter with Shift, which at the desk is a label's. */
export const isLabelLetter = (name: string): boolean => /^Shift\+\p{L}$/u.test(name);

/** A key as it is shown: arrows as arrows. */
export function keySign(name: string): string {
  const last = name.slice(name.lastIndexOf("+", name.length - 2) + 1);
  return name.slice(0, name.length - last.length) + (SIGNS[last] ?? last);
}

/** The same in as little room as can be: beside a button. */
export const shortSign = (name: string): string => keySign(name).replace("Backspace", "⌫").replace(/^Enter$/, "⏎");

/** Whether a key is a character, a space or one with Shift too, that speech input or a slip of the hand may send (WCAG 2.1.4). */
export const isCharacter = (name: string): boolean => /^(Shift\+)?(.|Space)$/u.test(name);

/**
 * Why no command, or not this one, can have a key; `null` if it can. What is heard at the desk leaves `Shift` and a letter
 * to the labels.
 *
 * @param command its word: those of the desk, and of every page, begin with `key.`, those of the queue of a corrected
 *   article with `carry.`, and where a second letter leads with `go.`
 */
export function refusal(name: string, command: string): Refusal | null {
  if (isLabelLetter(name) && /^(key|carry|go)\./.test(command)) return "letter";
  if (/^(Shift\+)?(Insert|NumLock|ScrollLock)$/.test(name)) return "reader";
  if (name.startsWith("Ctrl+") || /^(Shift\+)?(Tab|Escape|F\d+|ContextMenu|PrintScreen)$/.test(name)) return "browser";
  return null;
}
