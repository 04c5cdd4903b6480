import { type Edge, type Grip, LOOSE, moveBorder, partAt, regripped } from "../../../core/borders.ts";
import { sentenceAt, wordAt } from "../../../core/segments.ts";
import { cutAtBlocks, passageOf, samePassage } from "../../../core/span.ts";
import type { Id, Passage, Span } from "../../../core/types.ts";
import { type Context, focusedOf } from "../context.ts";
import { bothEnds } from "./aloud.ts";

/** What the borders of a passage, and its parts, need of the acts around them. */
export type Hands = {
  readonly current: () => Passage | null;
  readonly refuse: () => boolean;
  /** Selects words and brings them into sight. */
  readonly select: (passage: Passage, grip?: Grip) => void;
  /** Does what changes the selection, and says what is selected then. */
  readonly heard: (change: () => void) => void;
};

/** Moves the borders of what is selected or tagged, and gives it parts or takes them away. */
export type Shaping = ReturnType<typeof shaping>;

export function shaping(context: Context, { current, refuse, select, heard }: Hands) {
  const { look, store, segments, say, tell, text } = context;
  // What the next selection joins: an annotation, or the words that were selected before.
  let joining: { readonly id: Id | null; readonly words: Passage } | null = null;

  /** How a passage is held: by no part, where what is selected is another one. */
  const gripOn = (passage: Passage): Grip => {
    const selected = look.selection !== null && samePassage(look.selection, passage);
    return selected ? regripped(passage, look.grip) : { ...look.grip, part: null };
  };

  /** In its new shape a passage is held by the same part: the one that still has a place of it. */
  const moved = (passage: Passage, edge: Edge, outward: boolean): { readonly passage: Passage; readonly grip: Grip } => {
    const grip = gripOn(passage);
    const after = moveBorder(segments, text, passage, edge, outward, grip);
    if (grip.part === null) return { passage: after, grip };
    const held = passage[grip.part];
    return { passage: after, grip: { ...grip, part: partAt(after, edge === "start" ? held.end - 1 : held.start) } };
  };

  const join = (passage: Passage, to: { readonly id: Id | null; readonly words: Passage }): void => {
    const cut = cutAtBlocks(passage, segments.blocks);
    if (cut.length === 0) return;
    joining = null;
    const annotation = to.id ? store.annotation(to.id) : undefined;
    if (annotation && refuse()) return;
    const whole = passageOf([...(annotation?.spans ?? to.words), ...cut]);
    look.select((annotation && store.move(annotation.id, whole)?.spans) ?? whole);
    if (annotation) look.focus(annotation.id);
    tell(say("part.added"), true);
  };

  const firstWord = (sentence: Span): Span | null => {
    const limit = Math.min(sentence.end, sentence.start + 200);
    for (let at = sentence.start; at < limit; at++) {
      const word = wordAt(segments, at);
      if (word) return word;
    }
    return null;
  };

  return {
    get adding() {
      return joining !== null;
    },

    /** Moves the end of the selection by a word; from a whole sentence it starts at its first word. */
    word(forward: boolean): void {
      const passage = current();
      if (!passage) return;
      const whole = sentenceAt(segments, passage[0].start);
      const first = whole && samePassage(passage, [whole]) ? firstWord(whole) : null;
      const after = first ? { passage: [first], grip: { ...LOOSE, exact: look.grip.exact } } : moved(passage, "end", forward);
      heard(() => {
        // A suggestion keeps the attention while its borders move.
        if (look.offered === null) look.focus(null);
        select(after.passage, after.grip);
      });
    },

    border(edge: Edge, outward: boolean): void {
      const annotation = focusedOf(context);
      const passage = annotation?.spans ?? look.selection;
      if (!passage || (annotation && refuse())) return;
      const after = moved(passage, edge, outward);
      if (samePassage(after.passage, passage)) return;
      heard(() => {
        const spans = annotation ? store.move(annotation.id, after.passage)?.spans : after.passage;
        if (spans) select(spans, after.grip);
      });
    },

    /** From one part of a passage to the next, whose borders move then; after the last one they are the outermost again. */
    nextPart(): void {
      const passage = current();
      if (!passage || passage.length < 2) return;
      const next = (gripOn(passage).part ?? -1) + 1;
      this.holdPart(next < passage.length ? next : null);
    },

    holdPart(part: number | null): void {
      const passage = current();
      if (!passage) return;
      const grip = { ...look.grip, part };
      look.select(passage, grip);
      look.hold(grip);
      if (part === null) tell(say("part.all", { n: passage.length }), true);
      else tell(say("part.held", { at: part + 1, n: passage.length, words: bothEnds(text.words(passage[part].start, passage[part].end)) }), true);
    },

    /** Whether borders move by characters, until other words are selected. */
    exactly(): void {
      const exact = !look.grip.exact;
      look.hold({ ...look.grip, exact });
      tell(say(exact ? "borders.by-characters" : "borders.by-words"), true);
    },

    /** @returns whether there was a part that is held, which is gone now */
    withoutPart(): boolean {
      const annotation = focusedOf(context);
      const part = annotation ? gripOn(annotation.spans).part : null;
      if (!annotation || part === null) return false;
      if (refuse()) return true;
      const after = store.move(annotation.id, annotation.spans.filter((_, at) => at !== part));
      if (after) select(after.spans);
      tell(say("part.removed"), true);
      return true;
    },

    /** What is selected next stands by itself again. */
    leavePart(): void {
      joining = null;
    },

    /** The next selection joins what is selected now, or the focused annotation: at once by pointer, by keys when asked again. */
    addPart(): void {
      const words = current();
      if (!joining) {
        if (!words) return;
        joining = { id: look.focused, words };
        return tell(say("part.adding", { key: context.keyOf("key.add-part") }), true);
      }
      if (look.selection && !samePassage(look.selection, joining.words)) return join(look.selection, joining);
      joining = null;
      tell(say("part.off"), true);
    },

    /** @returns whether words chosen by pointer became a part of what was chosen before */
    joins(passage: Passage): boolean {
      if (!joining) return false;
      join(passage, joining);
      return true;
    },

    /** Words chosen by keys join those before when they are tagged. */
    joinBeforeTag(): void {
      const begun = joining;
      joining = null;
      if (begun && !begun.id && look.selection && !samePassage(look.selection, begun.words)) look.select(passageOf([...begun.words, ...look.selection]));
    },
  };
}
