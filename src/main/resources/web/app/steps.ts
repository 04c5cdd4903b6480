import type { Annotation, Answer, Decided, Id, Link, Mention, Paragraph, Source, Target, Verdict } from "./core/types.ts";

/** One undoable act: what it changed, before and after, in the order in which it did. */
export type Step = readonly Turn[];

export type Turn = {
  readonly path: (typeof PATHS)[number];
  readonly id: Id;
  /** The change that the server knows it by; `null` for what it did itself. */
  readonly change: Id | null;
  readonly before: Thing;
  readonly after: Thing;
  readonly batch: Id | undefined;
};

export type Thing = Annotation | Link | Answer | Verdict | Source | Mention | Target | Paragraph | Decided | null;

/** Kinds of things whose changes the server takes back; what is pointed to comes before what points to it. */
export const PATHS = ["source", "target", "mention", "annotation", "link", "answer", "verdict", "paragraph", "decision"] as const;

/** As much of what was done as a page that the browser keeps takes along, the latest last. */
export type KeptSteps = { readonly done: readonly Step[]; readonly reverted: readonly Step[] };

/** Whether there is something to take back, and to do again. */
export type Moves = { readonly undo: boolean; readonly redo: boolean };

/** So many turns are kept: an act may change hundreds of things. */
const KEPT_TURNS = 500;

/** What was done at this page and can be taken back, and what was taken back and can be done again. */
export class Steps {
  #done: Step[] = [];
  #reverted: Step[] = [];
  // Whether the server may have something to take back, or to do again, that is none of these.
  #more: Moves = { undo: true, redo: true };

  /** Those of a page that the browser has kept. */
  static of({ done, reverted }: KeptSteps): Steps {
    const steps = new Steps();
    steps.#done = [...done];
    steps.#reverted = [...reverted];
    return steps;
  }

  kept(): KeptSteps {
    return { done: latest(this.#done), reverted: latest(this.#reverted) };
  }

  /** @param more whether the server has something that is none of these; `true` where that is not known */
  know(more: Partial<Moves>): void {
    this.#more = { ...this.#more, ...more };
  }

  /** Whether it is known that nothing comes next, here or at the server. */
  ends(kind: "undo" | "redo"): boolean {
    return !this.#more[kind] && (kind === "undo" ? this.#done : this.#reverted).length === 0;
  }

  /** Whether a change is part of any. */
  has(change: Id): boolean {
    return [...this.#done, ...this.#reverted].some((step) => step.some((turn) => turn.change === change));
  }

  /** Remembers a change; with those of its batch it is one step. */
  add(turn: Turn): void {
    const last = this.#done[this.#done.length - 1];
    if (turn.batch && last?.[0].batch === turn.batch) this.#done[this.#done.length - 1] = [...last, turn];
    else this.#done.push([turn]);
    this.#anew();
  }

  push(step: Step): void {
    this.#done.push(step);
    this.#anew();
  }

  /** What is done anew ends what could be done again, at the server as well. */
  #anew(): void {
    this.#reverted = [];
    this.know({ redo: false });
  }

  /**
   * Takes the latest step back, or does the one that was taken back last again.
   *
   * @returns nothing when only the server knows what comes next: so it does then of what comes the other way as well, since
   *     that lies behind what it takes back now
   */
  move(kind: "undo" | "redo"): Step | undefined {
    const [from, to] = kind === "undo" ? [this.#done, this.#reverted] : [this.#reverted, this.#done];
    const step = from.pop();
    if (step) to.push(step);
    else {
      to.length = 0;
      this.know(kind === "undo" ? { redo: true } : { undo: true });
    }
    return step;
  }

  /** The things that they changed. */
  ids(): Set<Id> {
    return new Set([...this.#done, ...this.#reverted].flatMap((step) => step.map(({ id }) => id)));
  }

  /** Puts steps of an earlier page below these. */
  under(earlier: Steps): void {
    // Whatever was done since ends what could be done again.
    if (this.#done.length === 0 && this.#reverted.length === 0) this.#reverted = earlier.#reverted;
    this.#done = [...earlier.#done, ...this.#done];
  }

  /** Follows a move that an earlier page made; where this was kept after it, it is there already. */
  follow(kind: "undo" | "redo", step: Step): void {
    const [from, to] = kind === "undo" ? [this.#done, this.#reverted] : [this.#reverted, this.#done];
    const { change } = step[0];
    if (change && to.some((one) => one[0].change === change)) return;
    if (from[from.length - 1]?.[0].change === change) from.pop();
    to.push(step);
  }

  /** The server never took what was done to this thing: it is part of no step any more. */
  forget(id: Id): void {
    this.#keep((turn) => turn.id !== id);
  }

  /** The server never took these changes, whatever else it has of the same things. */
  without(changes: ReadonlySet<Id>): void {
    this.#keep(({ change }) => change === null || !changes.has(change));
  }

  /** Puts what an act did by the word of the server in the place of what was foreseen; `null` when it is no step. */
  amend(change: Id, now: Step | null): void {
    const amended = (steps: Step[]) => steps.flatMap((step) => (step.some((turn) => turn.change === change) ? (now ? [now] : []) : [step]));
    this.#done = amended(this.#done);
    this.#reverted = amended(this.#reverted);
  }

  #keep(stays: (turn: Turn) => boolean): void {
    // What was never taken has ended nothing at the server.
    this.know({ redo: true });
    const kept = (steps: Step[]) => steps.map((step) => step.filter(stays)).filter((step) => step.length > 0);
    this.#done = kept(this.#done);
    this.#reverted = kept(this.#reverted);
  }

  clear(): void {
    this.#done = [];
    this.#reverted = [];
    this.know({ undo: true, redo: true });
  }
}

function latest(steps: readonly Step[]): readonly Step[] {
  let turns = 0;
  return steps.slice(steps.findLastIndex((step) => (turns += step.length) > KEPT_TURNS) + 1);
}
