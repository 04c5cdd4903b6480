import type { Passage } from "../../../core/types.ts";
import type { IndexedText } from "../../../core/offsets.ts";
import { controlOf, el, focusText, isTyping } from "../../dom.ts";
import type { Say } from "../../words.ts";
import { shortened } from "../acts.ts";
import type { Attention } from "../context.ts";
import type { Sheet } from "../beside/sheet.ts";

/** Words of the text that something beside it asks for. */
export type Wanted = {
  /** What they are picked for. */
  readonly about: readonly (Node | string)[];
  /** What to do, in a sentence. */
  readonly how: string;
  /** Name of the button that takes them. */
  readonly take: string;
  /** What is selected to begin with. */
  readonly from: Passage | null;
  /** Whether somebody selected that for this, rather than that it is a place to begin at. */
  readonly meant?: boolean;
  /** Why a passage cannot be taken; `null` when it can. */
  readonly refusal?: (passage: Passage) => string | null;
  /** The passage, or `null` when somebody thought better of it. */
  done(passage: Passage | null): void;
};

export type Picking = {
  /** While it is, keys and mouse select words and do nothing else. */
  readonly on: boolean;
  start(wanted: Wanted): void;
};

/** Milliseconds after which words are told that go on changing with each key. */
const QUIET = 400;
/** Milliseconds within which a second press of a key is one too many. */
const TWICE = 700;

/** A bar in the place of the labels; `Enter` takes what is selected, `Esc` goes back without. */
export function picking(bar: HTMLElement, say: Say, look: Attention, text: IndexedText, tell: (sentence: string, shown?: boolean) => void, panel: Sheet): Picking {
  let wanted: Wanted | null = null;
  let began = 0;
  let selected = false;
  const words = el("q", { class: "words", dir: "auto" });

  let saying: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    const now = shortened((look.selection ?? []).map(({ start, end }) => text.words(start, end)).join(" … "), 60);
    words.textContent = now;
    // The focus stays on the same sentence, so that nothing else would tell which words of it they are.
    clearTimeout(saying);
    if (now) saying = setTimeout(() => wanted && tell(now), QUIET);
  };

  const end = (passage: Passage | null) => {
    const ended = wanted;
    wanted = null;
    clearTimeout(saying);
    bar.hidden = true;
    document.removeEventListener("keydown", byKey, { capture: true });
    ended?.done(passage);
  };

  const take = () => {
    if (!wanted) return;
    const passage = look.selection;
    if (!passage) return tell(wanted.how, true);
    const refusal = wanted.refusal?.(passage) ?? null;
    if (refusal) tell(refusal, true);
    else end(passage);
  };

  const byKey = (event: KeyboardEvent) => {
    const onButton = controlOf(event) !== null;
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    // Pressed twice in a row by somebody who has not looked yet, Enter would take what it began with.
    const hasty = wanted?.meant !== true && !selected && performance.now() - began < TWICE;
    if (event.key === "Enter" && !onButton && hasty) tell(wanted?.how ?? "");
    else if (event.key === "Enter" && !onButton && !event.repeat) take();
    else if (event.key === "Escape") end(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  look.watch((changed) => {
    if (!wanted) return;
    // An annotation that has the attention would be changed by what is meant for the words.
    if (changed === "focused") look.focus(null);
    else {
      selected = true;
      show();
    }
  });

  return {
    get on() {
      return wanted !== null;
    },
    start: (asked) => {
      if (wanted) end(null);
      look.focus(null);
      look.select(asked.from);
      wanted = asked;
      began = performance.now();
      selected = false;
      show();
      bar.replaceChildren(
        ...asked.about,
        words,
        el("span", { class: "how", text: asked.how }),
        el("button", { type: "button", class: "value primary", onclick: take }, el("kbd", { "aria-hidden": "true", text: "⏎" }), asked.take),
        el("button", { type: "button", class: "quiet icon", "aria-label": say("dialog.cancel"), title: "Esc", text: "✕", onclick: () => end(null) }),
      );
      bar.hidden = false;
      panel.close(); // where it lies over the text
      document.addEventListener("keydown", byKey, { capture: true });
      tell(asked.how);
      focusText();
    },
  };
}
