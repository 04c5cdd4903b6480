import { type Edge, type Grip, LOOSE, regripped } from "../../core/borders.ts";
import { ends } from "../../core/linking.ts";
import { grow, paragraphFrom, sentenceAt, shrink, stopFrom, wordFrom } from "../../core/segments.ts";
import { cutAtBlocks, exact, firstEndingAfter, passageContains, passageOf, passagesOverlap, samePassage, size } from "../../core/span.ts";
import type { Annotation, FarEnd, Id, LinkType, Passage, Span, Suggestion } from "../../core/types.ts";
import { uuid } from "../../core/uuid.ts";
import { afterPaint } from "../later.ts";
import { asks } from "./beside/fields.ts";
import { type Context, focusedOf, isOpen } from "./context.ts";
import type { Suggesting } from "./suggesting/suggesting.ts";
import { aloud, unitOf } from "./text/aloud.ts";
import { shaping } from "./text/shaping.ts";

/** Where something open stands: its first code point, and among those that begin there its place. */
type Rank = readonly [start: number, order: number];
type Open =
  | { readonly rank: Rank; readonly annotation: Annotation; readonly block?: undefined; readonly suggestion?: undefined }
  | { readonly rank: Rank; readonly block: Span; readonly annotation?: undefined; readonly suggestion?: undefined }
  | { readonly rank: Rank; readonly suggestion: Suggestion; readonly annotation?: undefined; readonly block?: undefined };

/** A paragraph comes before what begins with it, a suggestion after the annotations there. */
const BLOCK = -1;
const SUGGESTED = 1e9;

const compare = (a: Rank, b: Rank): number => a[0] - b[0] || a[1] - b[1];

/** What can be done at the desk, whichever key, button or menu asks for it. */
export type Acts = ReturnType<typeof acts>;

/**
 * @param scroll brings a passage into sight and the cursor with it
 * @param unseen the blocks that were not seen to their end yet
 */
export function acts(context: Context, scroll: (passage: Passage) => void, openStrip: (id: Id) => void, unseen: () => readonly number[], suggestions: () => Suggesting) {
  const { look, store, segments, tags, say, tell, text } = context;
  let lastLabel: string | null = null;
  // What a selection was before it grew, so that shrinking goes the same way back.
  let grown: Passage[] = [];
  // Where a walk through the annotations over one place began, and the one that it came to.
  let cycled: { readonly place: Passage; readonly id: Id } | null = null;

  const select = (passage: Passage | null, grip?: Grip) => {
    look.select(passage, grip);
    if (passage) scroll(passage);
  };

  // Where keys go on from while nothing is selected: the passage that was selected last, or the sentence that was clicked.
  let left: Passage | null = null;
  let pointed: Span | null = null;
  let selected = look.selection;
  look.watch((changed) => {
    if (changed !== "selection") return;
    left = look.selection ? null : selected;
    pointed = null;
    selected = look.selection;
  });
  const place = (): Passage | null => look.selection ?? left ?? (pointed && [pointed]);

  // What was selected before the keys of one frame changed it.
  let before: { readonly passage: Passage | null } | null = null;
  const tellSelected = afterPaint(() => {
    const now = look.selection;
    // Words that are picked are told by who asks for them.
    if (now && before && !context.pick.on) {
      const unit = before.passage && unitOf(segments, before.passage);
      tell(aloud(say, unit, unitOf(segments, now), now.map(({ start, end }) => text.words(start, end)).join(" … ")));
    }
    before = null;
  });

  /** Does what changes the selection, and says what is selected then: the focus stays on one sentence meanwhile. */
  const heard = (change: () => void) => {
    const was = current();
    change();
    const now = look.selection;
    if (!now || (was && samePassage(was, now))) return;
    before ??= { passage: was };
    tellSelected();
  };

  /** The selection, or what stands for it when nothing is selected: the words of the focused annotation. */
  const current = (): Passage | null => look.selection ?? focusedOf(context)?.spans ?? null;

  const refuse = (): boolean => {
    if (!context.locked() && !context.leaving()) return false;
    tell(say(context.leaving() ? "submit.sending" : "submitted.locked"), true);
    return true;
  };

  /** A sentence is read out since it has the focus, unless that is elsewhere. */
  const walkTo = (next: Passage | null) => {
    const follows = document.activeElement === document.body || document.activeElement?.closest("#article");
    if (next && follows && unitOf(segments, next) === "sentence") stepTo(next);
    else heard(() => stepTo(next));
  };

  const stepTo = (next: Passage | null) => {
    if (!next) return;
    grown = [];
    look.focus(null);
    select(next);
  };

  const open = (id: Id, strip: boolean) => {
    const annotation = store.annotation(id);
    if (!annotation) return;
    // Come back to by an undo, say, it is held as it was.
    const grip = id === look.focused ? regripped(annotation.spans, look.grip) : LOOSE;
    look.select(annotation.spans, grip);
    look.focus(id);
    scroll(annotation.spans);
    // While words are picked, nothing has the attention.
    if (strip && look.focused === id) openStrip(id);
  };

  /** Annotations over a passage, from the innermost to the outermost. */
  const over = (passage: Passage): Annotation[] =>
    store.annotations
      .filter((annotation) => passagesOverlap(annotation.spans, passage))
      .sort((a, b) => size(a.spans) - size(b.spans) || (a.id < b.id ? -1 : 1));

  const shape = shaping(context, { current, refuse, select, heard });

  // The link drawn last, until something else is done: what it says can still be changed as part of the same gesture.
  let linked: { readonly id: Id; readonly batch: Id } | null = null;

  return {
    current,
    over,
    open,
    refuse,
    /** How many places {@link nextOpen} leads to. */
    get openCount() {
      return openItems().length;
    },
    get lastLabel() {
      return lastLabel;
    },
    get adding() {
      return shape.adding;
    },

    tag(labelId: string): void {
      if (refuse()) return;
      const label = tags.label(labelId);
      if (!label) return;
      shape.joinBeforeTag();
      const passage = current();
      if (look.offered !== null) {
        lastLabel = labelId;
        return suggestions().accept(labelId);
      }
      if (!passage) return tell(say("tag.nothing-selected"), true);
      const spans = cutAtBlocks(passage, segments.blocks);
      if (spans.length === 0) return;
      lastLabel = labelId;
      const instead = replaced(labelId, spans);
      if (instead) {
        look.focus(instead.id);
        return this.relabel(instead.id, labelId);
      }
      const same = store.annotations.find((one) => one.label === labelId && samePassage(one.spans, spans));
      if (same) {
        look.focus(same.id);
        openStrip(same.id);
        return tell(say("tag.already", { label: label.name }), true);
      }
      const { id } = store.tag(spans, labelId);
      look.select(spans);
      look.focus(id);
      if (tags.asked(label).length > 0) openStrip(id);
      // Plural forms are slow to find: they wait until the tag is painted.
      afterPaint(() => {
        const [field] = tags.asked(label);
        const added = say("tag.added", { label: label.name, count: say("tags", { n: store.annotations.length }) });
        tell([added, field && asks(context, field)].filter(Boolean).join(" "));
      })();
    },

    relabel(id: Id, labelId: string): void {
      if (refuse()) return;
      const now = store.annotation(id);
      const label = tags.label(labelId);
      if (!now || !label || now.label === labelId) return;
      const kept = Object.entries(now.attributes).filter(([attribute]) => label.attributes?.includes(attribute));
      store.revise(id, {
        label: labelId,
        attributes: Object.fromEntries(kept),
        source: label.source ? now.source : null,
        mention: label.source ? now.mention : null,
        stance: label.stance ? now.stance : null,
      });
      tell(say("tag.relabelled", { label: label.name }));
      openStrip(id);
    },

    /** @param batch the gesture that it belongs to: what is done in one is undone as one */
    revise(id: Id, patch: Partial<Annotation>, batch?: Id): void {
      if (refuse()) return;
      const now = store.annotation(id);
      // The words that name one source do not name another.
      const another = patch.source !== undefined && patch.source !== now?.source;
      store.revise(id, another ? { mention: null, ...patch } : patch, batch);
      if (another) suggestions().resourced(id);
    },

    /** Removes the part that is held, or what has the attention. */
    removeHeld(): void {
      if (!shape.withoutPart()) this.remove();
    },

    remove(id: Id | null = look.focused): void {
      const annotation = id ? store.annotation(id) : undefined;
      if (!annotation || refuse()) return;
      store.withdraw(annotation.id);
      if (look.focused === annotation.id) look.focus(null);
      const label = tags.label(annotation.label)?.name ?? annotation.label;
      tell(say("tag.removed", { label, words: shortened(exact(annotation.spans)) }), true);
    },

    repeat(): void {
      if (lastLabel) this.tag(lastLabel);
    },

    unsure(): void {
      const annotation = focusedOf(context);
      if (!annotation || refuse()) return;
      const certainty = annotation.certainty === "unsure" ? "sure" : "unsure";
      store.revise(annotation.id, { certainty });
      tell(say(certainty === "unsure" ? "certainty.now-unsure" : "certainty.now-sure"), true);
    },

    /** Draws a link. @returns its id, `null` when the reading is only looked at */
    link(from: Annotation, to: LinkEnd, type: LinkType): Id | null {
      if (refuse()) return null;
      const batch = uuid();
      const [start, end] = ends<LinkEnd>(type, from, to);
      linked = { id: store.link(type.id, start.id, end.id, batch), batch };
      tell(say("links.added", { type: type.name, words: shortened(wordsOf(to), 40) }), true);
      return linked.id;
    },

    unlink(id: Id): void {
      if (!refuse()) store.unlink(id);
    },

    /** Lets a link say something else. */
    relink(id: Id, from: Annotation, to: LinkEnd, type: LinkType): void {
      if (refuse()) return;
      const [start, end] = ends<LinkEnd>(type, from, to);
      store.relink(id, type.id, start.id, end.id, linked?.id === id ? linked.batch : uuid());
      tell(say("links.added", { type: type.name, words: shortened(wordsOf(to), 40) }), true);
    },

    undo(): void {
      shape.leavePart();
      if (!refuse()) store.undo();
    },

    redo(): void {
      if (!refuse()) store.redo();
    },

    /** To the first sentence of a paragraph. @param block its ordinal */
    visit(block: number): void {
      const at = segments.blocks[block];
      if (at) stepTo([sentenceAt(segments, at.start) ?? at]);
    },

    /** Selects a sentence that the focus was taken to, where it is read out. */
    arrive(sentence: Span): void {
      stepTo([sentence]);
    },

    /** Takes a sentence as a press without mouse or finger means it, and says so: the focus need not come along. */
    press(sentence: Span): void {
      heard(() => {
        this.take([sentence], false);
        if (look.selection) scroll(look.selection);
      });
    },

    /** Keys go on from a sentence that was clicked, though nothing is selected. */
    point(sentence: Span): void {
      left = null;
      pointed = sentence;
    },

    step(forward: boolean): void {
      // What was clicked is where one is, but not yet where one was.
      if (forward && pointed && !look.selection) walkTo([pointed]);
      else walkTo(stopFrom(segments, place(), forward));
    },

    paragraph(forward: boolean): void {
      const at = place()?.[0].start;
      walkTo(at === undefined ? stopFrom(segments, null, forward) : paragraphFrom(segments, at, forward));
    },

    /** Selects a word: the next one, or the one before. */
    wordTo(forward: boolean): void {
      heard(() => stepTo(wordFrom(segments, current() ?? place(), forward)));
    },

    grow(): void {
      const passage = current();
      if (!passage) {
        const at = place();
        const sentence = at && sentenceAt(segments, at[0].start);
        return heard(() => select(sentence ? [sentence] : stopFrom(segments, null, true)));
      }
      const larger = grow(segments, passage);
      if (!samePassage(larger, passage)) grown.push(passage);
      heard(() => select(larger));
    },

    shrink(): void {
      const passage = current();
      if (!passage) return;
      const earlier = grown.pop();
      heard(() => select(earlier && passageContains(passage, earlier) ? earlier : shrink(segments, passage)));
    },

    /** Moves the end of the selection. */
    word(forward: boolean): void {
      grown = [];
      if (current()) shape.word(forward);
      else this.step(true);
    },

    border: (edge: Edge, outward: boolean): void => shape.border(edge, outward),
    nextPart: (): void => shape.nextPart(),
    holdPart: (part: number | null): void => shape.holdPart(part),
    exactly: (): void => shape.exactly(),
    leavePart: (): void => shape.leavePart(),
    addPart: (): void => shape.addPart(),

    /** Takes a selection made by mouse or finger. @param more joins it to the one before */
    take(passage: Passage, more: boolean): void {
      grown = [];
      if (shape.joins(passage)) return;
      const cut = cutAtBlocks(passage, segments.blocks);
      if (cut.length === 0) return;
      if (!more) look.focus(null);
      look.select(more && look.selection ? passageOf([...look.selection, ...cut]) : cut);
    },

    /** Goes through the annotations over the selection, from the innermost outwards. */
    cycle(): void {
      if (look.offered !== null) return suggestions().accept();
      // Going outwards widens what is selected: the place stays the one where it began.
      const passage = cycled && cycled.id === look.focused ? cycled.place : current();
      if (!passage) return;
      const here = over(passage);
      if (here.length === 0) return;
      const at = here.findIndex((annotation) => annotation.id === look.focused);
      const next = here[(at + 1) % here.length];
      cycled = { place: passage, id: next.id };
      look.focus(next.id);
      look.select(next.spans);
      tell(described(next));
    },

    /**
     * To the next suggestion, annotation that waits for something, or paragraph that was not seen.
     *
     * @param paragraphs leaves the annotations out
     */
    nextOpen(forward: boolean, paragraphs = false): void {
      const open = openItems().filter((one) => !paragraphs || one.block);
      if (open.length === 0) return tell(say("open.none"), true);
      const focused = focusedOf(context);
      const offered = suggestions().current;
      const here: Rank = focused
        ? [focused.spans[0].start, store.annotations.indexOf(focused)]
        : offered
        ? [offered.spans[0].start, SUGGESTED + suggestions().open.indexOf(offered)]
        : [place()?.[0].start ?? -1, BLOCK];
      const next = forward
        ? open.find((one) => compare(one.rank, here) > 0) ?? open[0]
        : open.findLast((one) => compare(one.rank, here) < 0) ?? open[open.length - 1];
      if (next.annotation) {
        this.open(next.annotation.id, true);
        return tell(described(next.annotation));
      }
      if (next.suggestion) return suggestions().go(next.suggestion);
      const sentence = sentenceAt(segments, next.rank[0]) ?? next.block;
      stepTo([sentence]);
      tell(say("seen.next", { words: shortened(text.words(sentence.start, sentence.end)) }), true);
    },
  };

  function openItems(): Open[] {
    const waiting = store.annotations.flatMap((annotation, at): Open[] =>
      isOpen(context, annotation) ? [{ rank: [annotation.spans[0].start, at], annotation }] : []
    );
    // Who looks at a suggestion sees its paragraph.
    const suggested = suggestions().open.map((suggestion, at): Open => ({ rank: [suggestion.spans[0].start, SUGGESTED + at], suggestion }));
    const holding = new Set(suggested.map(({ rank }) => firstEndingAfter(segments.blocks, rank[0])));
    const paragraphs = unseen().filter((block) => !holding.has(block)).map((block): Open => ({ rank: [segments.blocks[block].start, BLOCK], block: segments.blocks[block] }));
    return [...waiting, ...suggested, ...paragraphs].sort((a, b) => compare(a.rank, b.rank));
  }

  /**
   * What a label takes the place of: an annotation of the very same words with which it cannot stand. Anything else over
   * them stays, and so does what the passage only overlaps.
   */
  function replaced(labelId: string, spans: Passage): Annotation | undefined {
    if (store.annotations.some((one) => one.label === labelId && samePassage(one.spans, spans))) return undefined;
    const clashing = store.annotations.filter((one) => samePassage(one.spans, spans) && tags.clash(labelId, one.label));
    return clashing.find(({ id }) => id === look.focused) ?? clashing[0];
  }

  function described(annotation: Annotation): string {
    const label = tags.label(annotation.label)?.name ?? annotation.label;
    return `${label}: ${shortened(exact(annotation.spans))}`;
  }
}

/** What a link joins: an annotation here, or one in another article. */
export type LinkEnd = Annotation | FarEnd;

/** The first words of either end of a link. */
export const wordsOf = (end: LinkEnd): string => ("spans" in end ? exact(end.spans) : end.words);

/** Enough words to know a passage by. */
export function shortened(words: string, limit = 60): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return `${space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")} …`;
}
