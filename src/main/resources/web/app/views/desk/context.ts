import type { CarriedOver } from "../../api.ts";
import { blank } from "../../core/blank.ts";
import { type Grip, LOOSE } from "../../core/borders.ts";
import type { IndexedText } from "../../core/offsets.ts";
import type { Segments } from "../../core/segments.ts";
import { passageOf, samePassage } from "../../core/span.ts";
import type { Tags } from "../../core/tagset.ts";
import type { Annotation, Attribute, FarEnd, Id, Link, Mention, Paragraph, Passage, Reading, Source, Suggestions, TagSet, Target, Text, Value } from "../../core/types.ts";
import type { Places } from "../../paint/places.ts";
import type { Painter } from "../../paint/painter.ts";
import type { PagePreferences } from "../../preferences.ts";
import type { KeptSteps, Moves } from "../../steps.ts";
import type { Store } from "../../store.ts";
import type { Word } from "../word-keys.ts";
import type { Say } from "../words.ts";
import type { Picking } from "./text/picking.ts";
import type { Written } from "./text/written.ts";

/** What the server puts into the page. */
export type PageData = {
  readonly reading: Omit<Reading, "annotations"> & { readonly annotations: readonly PageAnnotation[] };
  /** Whether it is one's own; another's is only looked at. */
  readonly mine: boolean;
  /** The change after which it is shown; `null` when it is shown as it is now. */
  readonly past: Id | null;
  readonly standing: Standing;
  /** Ids of the labels that the project uses; `null` for all. */
  readonly offered: readonly string[] | null;
  /** What the project's guideline says of labels by now, where the tag set of the reading says something else. */
  readonly newer: readonly NewerRule[];
  readonly text: Text;
  readonly tagSet: TagSet;
  readonly sources: readonly Source[];
  readonly targets: readonly Target[];
  /** Words of this text in which its reader found sources named. */
  readonly mentions: readonly Mention[];
  readonly farEnds: readonly FarEnd[];
  readonly inward: readonly Link[];
  readonly preferences: PagePreferences;
  /** Whether there is something to take back, or to do again, from before the page was made. */
  readonly moves: Moves;
  /** In a page that the browser kept: what the rules had proposed. */
  readonly suggestions?: Suggestions;
  /** There, too: the paragraphs of which it was said in that page that there is nothing in them. */
  readonly paragraphs?: readonly Paragraph[];
  /** There, too: the ordinals of all blocks that the server knows as seen, or will once what waits is sent. */
  readonly seen?: readonly number[];
  /** There, too: what could be taken back and done again. */
  readonly steps?: KeptSteps;
  /** There, too, once they were looked at: the tags of the earlier text that did not come over by themselves. */
  readonly carried?: CarriedOver;
};

/** Of a label, by its id. */
export type NewerRule = {
  readonly label: string;
  readonly says: readonly {
    readonly part: "name" | "short" | "when" | "notWhen" | "border" | "positive" | "negative" | "asked" | "value";
    /** Left out for what came. */
    readonly before?: string;
    /** Left out for what went. */
    readonly after?: string;
  }[];
};

/** How the reading stands to the texts that its article has had. */
export type Standing = {
  /** The reading of the text before that it came over from. */
  readonly earlier: Id | null;
  /** All readings of earlier texts, the newest first. */
  readonly before: readonly Id[];
  /** The reading of a corrected text that took its place. */
  readonly later: Id | null;
  readonly lookedAt: number;
  readonly waiting: number;
  readonly late: number;
};

/** An annotation without what the text says anyway, and without what is empty. */
type PageAnnotation =
  & Pick<Annotation, "id" | "label" | "origin" | "version" | "lastChange">
  & Partial<Pick<Annotation, "attributes" | "source" | "mention" | "stance" | "note" | "certainty">>
  & { readonly spans: readonly (readonly [number, number])[] };

export function readingOf({ reading }: PageData, text: IndexedText): Reading {
  const annotations = reading.annotations.map((annotation): Annotation => ({
    ...blank(annotation.id, reading.id),
    ...annotation,
    spans: annotation.spans.map(([start, end]) => ({ start, end, exact: text.words(start, end) })),
  }));
  return { ...reading, annotations };
}

/** The parts of the desk that speak to each other. */
export type Context = {
  readonly say: Say;
  readonly store: Store;
  readonly tags: Tags;
  readonly text: IndexedText;
  readonly segments: Segments;
  readonly places: Places;
  /** The key that does something, as people see it; empty while it has none. */
  readonly keyOf: (command: Word) => string;
  /** What the project's guideline says of a label by now, where that is not what the tag set of the reading says. */
  readonly newerRule: (label: string) => NewerRule | undefined;
  readonly written: Written;
  readonly painter: Painter;
  /** Pixels at the lower end of the window that hide the text. */
  readonly covered: () => number;
  readonly look: Attention;
  readonly pick: Picking;
  /** Says something once to a screen reader and, as a passing note, to everybody. */
  readonly tell: (sentence: string, shown?: boolean) => void;
  /** Says something that a button beside it takes back. */
  readonly offer: (sentence: string, action: string, run: () => void) => void;
  /** @param address part of it to copy by hand */
  readonly warn: (sentence: string, address?: string) => void;
  /** Whether something is shown that went wrong. */
  readonly warns: () => boolean;
  /** Closes that, as far as it can have been read, or at least seen. @returns whether that was anything */
  readonly dismiss: (how: "read" | "seen") => boolean;
  /** A submitted reading is looked at, not changed. */
  readonly locked: () => boolean;
  /** What the rules say of an attribute that nobody has given a value. */
  readonly told: (annotation: Annotation, attribute: Attribute) => Value | undefined;
  /** While a reading is being handed in: a change would come too late. */
  readonly leaving: () => boolean;
};

/** What of it changed. */
type Attended = "selection" | "focused" | "offered" | "grip";

/** What the reader's attention is on: words chosen, and the annotation that keys act on. */
export type Attention = {
  readonly selection: Passage | null;
  readonly focused: Id | null;
  /** The suggestion that keys act on; none while an annotation has the attention. */
  readonly offered: Id | null;
  /** How the borders of what is selected are held; loosely again when other words are. */
  readonly grip: Grip;
  /** @param grip how its borders are held when it is the same passage, reshaped */
  select(passage: Passage | null, grip?: Grip): void;
  hold(grip: Grip): void;
  focus(id: Id | null): void;
  offer(id: Id | null): void;
  /** Called after a change of any of them. */
  watch(watcher: (changed: Attended) => void): void;
};

export function attention(): Attention {
  let selection: Passage | null = null;
  let focused: Id | null = null;
  let offered: Id | null = null;
  let grip = LOOSE;
  const watchers: ((changed: Attended) => void)[] = [];
  const changed = (what: Attended) => watchers.forEach((watcher) => watcher(what));
  return {
    get selection() {
      return selection;
    },
    get focused() {
      return focused;
    },
    get offered() {
      return offered;
    },
    get grip() {
      return grip;
    },
    select: (passage, held = LOOSE) => {
      if (passage === selection || (passage && selection && samePassage(passage, selection))) return;
      selection = passage && passage.length > 0 ? passage : null;
      grip = held;
      changed("selection");
    },
    hold: (held) => {
      grip = held;
      changed("grip");
    },
    focus: (id) => {
      if (offered !== null) {
        offered = null;
        changed("offered");
      }
      if (id === focused) return;
      focused = id;
      // A part was one of another annotation, even where both have the same words.
      if (grip.part !== null) grip = { ...grip, part: null };
      changed("focused");
    },
    offer: (id) => {
      if (id === offered) return;
      offered = id;
      changed("offered");
    },
    watch: (watcher) => void watchers.push(watcher),
  };
}

/** The annotation that keys act on, if it is still there. */
export const focusedOf = ({ look, store }: Context): Annotation | undefined =>
  look.focused ? store.annotation(look.focused) : undefined;

/** Words elsewhere that belong to an annotation: those that name its source, and values picked in the text. */
export const partsOf = ({ store }: Context, annotation: Annotation): Passage => {
  const values = Object.values(annotation.attributes).flatMap((value) => (typeof value === "object" && "spans" in value ? value.spans : []));
  const mention = store.mention(annotation.mention);
  return passageOf(mention ? [mention, ...values] : values);
};

/** Whether an annotation waits for something: a required value, or certainty. */
export const isOpen = ({ tags }: Context, annotation: Annotation): boolean =>
  annotation.certainty === "unsure" || tags.missing(annotation).length > 0;
