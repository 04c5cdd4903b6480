import type { Word } from "../word-keys.ts";
import { digitOf, isTyping } from "../dom.ts";
import type { Acts } from "./acts.ts";
import { type Context, focusedOf } from "./context.ts";
import type { Strip } from "./strip.ts";

/** A key, or a few that belong together, with what it does. The help lists those that mean something now. */
export type Command = {
  /** As shown: one entry a key. */
  readonly keys: readonly string[];
  readonly word: Word;
  readonly group: "move" | "tag" | "annotation" | "page";
  readonly matches: (event: KeyboardEvent) => boolean;
  readonly run: (event: KeyboardEvent) => void;
  readonly valid?: () => boolean;
  /** Keys with Ctrl and keys that are no characters stay on when single keys are switched off (WCAG 2.1.4). */
  readonly always?: boolean;
  /** Leaves the strip open. */
  readonly keepsStrip?: boolean;
};

export type Openers = {
  readonly tagMenu: () => void;
  readonly help: () => void;
  readonly note: () => void;
  readonly details: () => void;
  readonly link: () => void;
  readonly submit: () => void;
  readonly guide: (shown: boolean) => void;
};

export type SingleKeys = "on" | "text" | "off";

export function commands(context: Context, acts: Acts, strip: Strip, opens: Openers): Command[] {
  const { look } = context;
  const chosen = () => acts.current() !== null;
  const focused = () => focusedOf(context) !== undefined;
  const key = (name: string) => (event: KeyboardEvent) => isPlain(event) && event.key === name;
  const either = (...names: string[]) => (event: KeyboardEvent) => names.some((name) => key(name)(event));
  // Caps Lock gives capitals without Shift: they mean the small letters.
  const unshifted = (name: string) => (event: KeyboardEvent) =>
    isPlain(event) && !event.shiftKey && (event.key === name || (name.length === 1 && event.key.toLowerCase() === name));
  const shifted = (name: string) => (event: KeyboardEvent) => key(name)(event) && event.shiftKey;
  const ctrl = (name: string, shift = false) => (event: KeyboardEvent) =>
    (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === shift && event.key.toLowerCase() === name;

  return [
    { keys: ["j", "↓"], word: "key.next-unit", group: "move", matches: (e) => unshifted("j")(e) || unshifted("ArrowDown")(e), run: () => acts.step(true) },
    { keys: ["k", "↑"], word: "key.previous-unit", group: "move", matches: (e) => unshifted("k")(e) || unshifted("ArrowUp")(e), run: () => acts.step(false) },
    { keys: ["Shift+↓"], word: "key.next-paragraph", group: "move", always: true, matches: shifted("ArrowDown"), run: () => acts.paragraph(true) },
    { keys: ["Shift+↑"], word: "key.previous-paragraph", group: "move", always: true, matches: shifted("ArrowUp"), run: () => acts.paragraph(false) },
    { keys: ["Space"], word: "key.grow", group: "move", always: true, matches: unshifted(" "), run: () => acts.grow() },
    { keys: ["Shift+Space"], word: "key.shrink", group: "move", always: true, valid: chosen, matches: shifted(" "), run: () => acts.shrink() },
    { keys: ["Shift+→"], word: "key.word-more", group: "move", always: true, matches: shifted("ArrowRight"), run: () => acts.word(true) },
    { keys: ["Shift+←"], word: "key.word-less", group: "move", always: true, valid: chosen, matches: shifted("ArrowLeft"), run: () => acts.word(false) },
    { keys: ["n"], word: "key.next-open", group: "move", matches: unshifted("n"), run: () => acts.nextOpen(true), keepsStrip: true },
    { keys: ["p"], word: "key.previous-open", group: "move", matches: unshifted("p"), run: () => acts.nextOpen(false), keepsStrip: true },
    { keys: ["Enter"], word: "key.cycle", group: "move", always: true, valid: chosen, matches: (e) => unshifted("Enter")(e) && !e.ctrlKey, run: () => acts.cycle() },

    { keys: ["t"], word: "key.tag-menu", group: "tag", valid: chosen, matches: unshifted("t"), run: opens.tagMenu },
    { keys: ["."], word: "key.repeat", group: "tag", valid: () => chosen() && acts.lastLabel !== null, matches: key("."), run: () => acts.repeat() },
    { keys: ["+"], word: "key.add-part", group: "tag", valid: chosen, matches: key("+"), run: () => acts.addPart() },
    { keys: ["h"], word: "key.guide", group: "tag", matches: unshifted("h"), run: () => opens.guide(true), keepsStrip: true },

    { keys: ["a"], word: "key.attributes", group: "annotation", valid: focused, matches: unshifted("a"), run: opens.details, keepsStrip: true },
    { keys: ["[", "]"], word: "key.border-out", group: "annotation", valid: chosen, matches: either("[", "]"), run: (e) => acts.border(e.key === "[" ? "start" : "end", true) },
    { keys: ["{", "}"], word: "key.border-in", group: "annotation", valid: chosen, matches: either("{", "}"), run: (e) => acts.border(e.key === "{" ? "start" : "end", false) },
    { keys: ["c"], word: "key.note", group: "annotation", valid: focused, matches: unshifted("c"), run: opens.note },
    { keys: ["u"], word: "key.unsure", group: "annotation", valid: focused, matches: unshifted("u"), run: () => acts.unsure(), keepsStrip: true },
    { keys: ["r"], word: "key.link", group: "annotation", valid: focused, matches: unshifted("r"), run: opens.link },
    { keys: ["Backspace"], word: "key.delete", group: "annotation", always: true, valid: focused, matches: either("Backspace", "Delete"), run: () => acts.remove() },

    { keys: ["Ctrl+Z"], word: "key.undo", group: "page", always: true, matches: ctrl("z"), run: () => acts.undo() },
    { keys: ["Ctrl+Shift+Z"], word: "key.redo", group: "page", always: true, matches: (e) => ctrl("z", true)(e) || ctrl("y")(e), run: () => acts.redo() },
    { keys: ["Ctrl+Enter"], word: "key.submit", group: "page", always: true, matches: ctrl("enter"), run: opens.submit },
    {
      keys: ["Esc"],
      word: "key.escape",
      group: "page",
      always: true,
      matches: key("Escape"),
      valid: () => strip.open || look.focused !== null || look.selection !== null,
      run: () => {
        if (look.focused) look.focus(null);
        else look.select(null);
      },
    },
    { keys: ["?"], word: "key.help", group: "page", matches: key("?"), run: opens.help, keepsStrip: true },
  ];
}

/** Leads each key press to its command. Digits go by their place on the keyboard, so that AZERTY needs no Shift. */
export function keyboard(context: Context, acts: Acts, strip: Strip, all: readonly Command[], single: () => SingleKeys, opens: Openers): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isTyping(event) || inDialog()) return;
    const inControl = event.target instanceof Element && event.target.closest("button, a, summary, [role=menuitem]") !== null;
    if (inControl && (event.key === "Enter" || event.key === " ")) return;
    const singles = single() === "on" || (single() === "text" && document.activeElement?.closest("#article") !== null);
    const plain = isPlain(event);
    const digit = plain && singles && !event.shiftKey ? digitOf(event) : null;

    if (plain && strip.open && strip.key(event, digit)) return event.preventDefault();
    if (digit !== null) {
      const label = context.tags.byDigit(digit);
      if (label) {
        event.preventDefault();
        acts.tag(label.id);
      }
      return;
    }
    const command = all.find((one) => one.matches(event));
    if (command && (command.always || singles)) {
      if (inControl && !command.always && !event.ctrlKey && !event.metaKey && event.key.startsWith("Arrow")) return;
      event.preventDefault();
      // Held until the next article is there, the key would hand that in as well.
      if (event.repeat && (command.word === "key.guide" || command.word === "key.submit")) return;
      if (strip.open && !command.keepsStrip) strip.close();
      if (command.valid?.() ?? true) command.run(event);
      return;
    }
    if (plain && singles && event.shiftKey && event.key.length === 1) {
      const label = context.tags.byLetter(event.key);
      if (label) {
        event.preventDefault();
        acts.tag(label.id);
      }
    }
  });
  document.addEventListener("keyup", (event) => {
    if (event.key.toLowerCase() === "h") opens.guide(false);
  });
  addEventListener("blur", () => opens.guide(false));
}

/** Dialogs lie right under the body: looking there spares each key a walk through the whole article. */
const inDialog = (): boolean => [...document.body.children].some((child) => child instanceof HTMLDialogElement && child.open);

/** Without Ctrl, Alt or Meta; AltGr, which some layouts need for brackets, is part of the character. */
const isPlain = (event: KeyboardEvent): boolean =>
  event.getModifierState("AltGraph") || (!event.ctrlKey && !event.metaKey && !event.altKey);
