import { heldOf } from "../../../core/borders.ts";
import type { Direction } from "../../../core/direction.ts";
import { isLabelLetter, nameAmong } from "../../../core/keynames.ts";
import { type Group, worksAlways } from "../../../keys/command.ts";
import { EVERYWHERE } from "../../../keys/everywhere.ts";
import type { Keymap } from "../../../keys/keymap.ts";
import { pointedAt, type Turning } from "../../../keys/turning.ts";
import type { Preferences } from "../../../core/preferences.ts";
import { controlOf, inDialog, isTyping } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import { type Context, focusedOf } from "../context.ts";
import type { Suggesting } from "../suggesting/suggesting.ts";
import type { Strip } from "../labels/strip.ts";
import { LABEL_KEYS } from "./labelkeys.ts";

/** What a key does. The help lists those that mean something now. */
export type Command = Turning & {
  readonly group: Extract<Group, "move" | "suggestion" | "tag" | "label" | "annotation" | "page">;
  readonly run: () => void;
  readonly valid?: () => boolean;
  /** Whether it has something to act on. Pressed without, it says what it lacks; the help leaves it out. */
  readonly meant?: () => boolean;
  /** Leaves the strip open. */
  readonly keepsStrip?: boolean;
  /** Changes the selection, while no annotation has the attention nothing else: it also helps to pick words. */
  readonly selects?: boolean;
  /** Helps to pick words too, without selecting any. */
  readonly picks?: boolean;
  /** Whether it changes the reading, which one that is only looked at refuses. */
  readonly changes?: () => boolean;
  /** Goes on while its key is held down, as all that selects does. */
  readonly repeats?: boolean;
};

export type Openers = {
  readonly tagMenu: () => void;
  readonly help: () => void;
  /** The next letter leads to another page. */
  readonly go: () => void;
  readonly note: () => void;
  readonly details: () => void;
  readonly link: () => void;
  readonly copyLink: () => void;
  readonly board: () => void;
  readonly nothingHere: () => void;
  readonly find: () => void;
  readonly search: () => void;
  /** Hands in, or reopens what is handed in. */
  readonly submit: () => void;
  /** Whether this reading is one's own to hand in. */
  readonly submits: () => boolean;
  readonly suggestions: () => void;
  readonly guide: (shown: boolean) => void;
  /** Whether there is a label to explain. */
  readonly guides: () => boolean;
};

export type SingleKeys = Preferences["singleKeys"];

export function commands(context: Context, acts: Acts, strip: Strip, suggestions: Suggesting, opens: Openers): Command[] {
  const { look, tags } = context;
  const chosen = () => acts.current() !== null;
  const focused = () => focusedOf(context) !== undefined;
  const joins = () => tags.linksFrom(focusedOf(context)?.label ?? "").length > 0;
  const offered = () => suggestions.current !== null;
  const changes = () => true;
  return [
    { keys: ["j", "ArrowDown"], word: "key.next-unit", group: "move", selects: true, run: () => acts.step(true) },
    { keys: ["k", "ArrowUp"], word: "key.previous-unit", group: "move", selects: true, run: () => acts.step(false) },
    { keys: ["Shift+ArrowDown"], word: "key.next-paragraph", group: "move", selects: true, run: () => acts.paragraph(true) },
    { keys: ["Shift+ArrowUp"], word: "key.previous-paragraph", group: "move", selects: true, run: () => acts.paragraph(false) },
    { keys: ["Space"], word: "key.grow", group: "move", selects: true, run: () => acts.grow() },
    { keys: ["Shift+Space"], word: "key.shrink", group: "move", selects: true, valid: chosen, run: () => acts.shrink() },
    { keys: ["ArrowRight"], word: "key.next-word", turns: "key.previous-word", group: "move", selects: true, run: () => acts.wordTo(true) },
    { keys: ["ArrowLeft"], word: "key.previous-word", turns: "key.next-word", group: "move", selects: true, run: () => acts.wordTo(false) },
    { keys: ["Shift+ArrowRight"], word: "key.word-more", turns: "key.word-less", group: "move", selects: true, run: () => acts.word(true) },
    { keys: ["Shift+ArrowLeft"], word: "key.word-less", turns: "key.word-more", group: "move", selects: true, run: () => acts.word(false) },
    { keys: ["n"], word: "key.next-open", group: "move", run: () => acts.nextOpen(true), keepsStrip: true, repeats: true },
    { keys: ["p"], word: "key.previous-open", group: "move", run: () => acts.nextOpen(false), keepsStrip: true, repeats: true },
    { keys: ["Shift+Backspace"], word: "key.nothing-here", group: "move", valid: chosen, changes, run: opens.nothingHere },
    { keys: ["Enter"], word: "key.cycle", group: "move", valid: chosen, run: () => acts.cycle() },

    { keys: ["q"], word: "key.suggestions", group: "suggestion", run: opens.suggestions },
    { keys: ["x"], word: "key.reject", group: "suggestion", valid: offered, changes, run: () => suggestions.reject() },
    { keys: ["w"], word: "key.why", group: "suggestion", valid: offered, run: () => suggestions.why() },

    { keys: ["t"], word: "key.tag-menu", group: "tag", valid: chosen, changes, run: opens.tagMenu },
    { keys: ["."], word: "key.repeat", group: "tag", valid: () => chosen() && acts.lastLabel !== null, changes, run: () => acts.repeat() },
    { keys: ["+"], word: "key.add-part", group: "tag", valid: chosen, changes, run: () => acts.addPart() },
    { keys: ["h"], word: "key.guide", group: "tag", meant: opens.guides, run: () => opens.guide(true), keepsStrip: true, keyAlone: true },

    ...LABEL_KEYS.map(({ digit, ...bound }): Command => {
      const label = tags.byDigit(digit);
      return { ...bound, group: "label", named: label?.name, valid: () => label !== undefined, changes, run: () => label && acts.tag(label.id), keepsStrip: true };
    }),

    { keys: ["a"], word: "key.attributes", group: "annotation", valid: focused, changes, run: opens.details, keepsStrip: true },
    { keys: ["["], word: "key.start-out", group: "annotation", selects: true, valid: chosen, changes: focused, run: () => acts.border("start", true) },
    { keys: ["]"], word: "key.end-out", group: "annotation", selects: true, valid: chosen, changes: focused, run: () => acts.border("end", true) },
    { keys: ["{"], word: "key.start-in", group: "annotation", selects: true, valid: chosen, changes: focused, run: () => acts.border("start", false) },
    { keys: ["}"], word: "key.end-in", group: "annotation", selects: true, valid: chosen, changes: focused, run: () => acts.border("end", false) },
    { keys: ["e"], word: "key.exact", group: "annotation", picks: true, valid: chosen, run: () => acts.exactly() },
    { keys: [","], word: "key.next-part", group: "annotation", picks: true, valid: () => (acts.current()?.length ?? 0) > 1, run: () => acts.nextPart() },
    { keys: ["c"], word: "key.note", group: "annotation", valid: focused, changes, run: opens.note },
    { keys: ["u"], word: "key.unsure", group: "annotation", valid: focused, changes, run: () => acts.unsure(), keepsStrip: true },
    { keys: ["r"], word: "key.link", group: "annotation", valid: focused, meant: joins, changes, run: opens.link },
    { keys: ["y"], word: "key.copy-link", group: "annotation", valid: focused, run: opens.copyLink },
    { keys: ["b"], word: "key.board", group: "annotation", valid: chosen, run: opens.board },
    { keys: ["Backspace", "Delete"], word: "key.delete", group: "annotation", valid: focused, changes, run: () => acts.removeHeld() },

    { keys: ["Ctrl+Z"], word: "key.undo", group: "page", changes, run: () => acts.undo(), repeats: true },
    { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], word: "key.redo", group: "page", changes, run: () => acts.redo(), repeats: true },
    { keys: ["Ctrl+Enter"], word: "key.submit", group: "page", valid: opens.submits, run: opens.submit },
    {
      keys: ["Escape"],
      word: "key.escape",
      group: "page",
      valid: () => strip.open || context.warns() || look.focused !== null || look.selection !== null,
      run: () => {
        // Pressed all the time by whoever works quickly: what nobody can have read yet goes when nothing else is left.
        if (context.dismiss("read")) return;
        acts.leavePart();
        if (look.grip.part !== null) acts.holdPart(null);
        else if (look.focused) look.focus(null);
        else if (look.selection) look.select(null);
        else context.dismiss("seen");
      },
    },
    { keys: ["/"], word: "key.search", group: "page", run: opens.search },
    ...EVERYWHERE.map(({ does, ...bound }): Command => ({ ...bound, group: "page", run: opens[does], keepsStrip: does !== "find" })),
  ];
}

/** Whether a command means something now. */
export const isValid = ({ valid, meant, changes }: Command, { locked }: Context): boolean =>
  (valid?.() ?? true) && (meant?.() ?? true) && !(locked() && changes?.());

/** The direction of the words at the end of what is selected, from which an arrow leads on; of the article, where nothing is. */
export function directionHere({ look, written }: Context, acts: Acts): Direction {
  const passage = acts.current();
  return written.at(passage ? heldOf(passage, look.grip).end - 1 : null).dir;
}

/** Leads each key press to its command. */
export function keyboard(context: Context, acts: Acts, strip: Strip, keys: Keymap<Command>, single: () => SingleKeys, opens: Openers): void {
  const labelOf = (name: string | null) => (name !== null && isLabelLetter(name) ? context.tags.byLetter(name.slice("Shift+".length)) : undefined);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isTyping(event) || inDialog()) return;
    const inControl = controlOf(event) !== null;
    if (inControl && (event.key === "Enter" || event.key === " ")) return;
    const singles = single() === "on" || (single() === "text" && document.activeElement?.closest("#article") !== null);
    const plain = isPlain(event);
    const picking = context.pick.on;
    const name = keys.named(event);
    const digit = plain && singles && !picking && name !== null && /^\d$/.test(name) ? Number(name) : null;
    const found = pointedAt(keys, name, directionHere(context, acts));
    // Held down, a key goes on moving. What it decides it has decided with the first press: the second would answer the
    // strip that the first has opened.
    const held = event.repeat && !found?.selects && !found?.repeats;

    if (plain && strip.open && !held && strip.key(event, digit)) return event.preventDefault();
    const command = picking && !found?.selects && !found?.picks ? undefined : found;
    const always = command !== undefined && name !== null && worksAlways(command, name);
    if (command && (always || singles)) {
      if (inControl && !event.shiftKey && !event.ctrlKey && !event.metaKey && event.key.startsWith("Arrow")) return;
      event.preventDefault();
      if (held) return;
      if (strip.open && !command.keepsStrip) strip.close();
      if (command.valid?.() ?? true) command.run();
      return;
    }
    if (plain && singles && !picking) {
      const label = labelOf(nameAmong(event, (name) => labelOf(name) !== undefined));
      if (label) {
        event.preventDefault();
        if (!held) acts.tag(label.id);
      }
    }
  });
  document.addEventListener("keyup", (event) => {
    if (keys.find(keys.named(event))?.word === "key.guide") opens.guide(false);
  });
  addEventListener("blur", () => opens.guide(false));
}

/** Without Ctrl, Alt or Meta; AltGr, which some layouts need for brackets, is part of the character. */
const isPlain = (event: KeyboardEvent): boolean =>
  event.getModifierState("AltGraph") || (!event.ctrlKey && !event.metaKey && !event.altKey);
