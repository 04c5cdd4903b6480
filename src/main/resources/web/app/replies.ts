import { type Carried, sentence, type WireChange } from "./api.ts";
import { type Conflict, sameAnswer, sameSource } from "./conflict.ts";
import type { Annotation, Answer, Decided, Id, Link, Mention, Paragraph, Problem, Source, Target, Verdict } from "./core/types.ts";
import { deciding } from "./deciding.ts";
import type { Happening } from "./happening.ts";
import type { Holdings } from "./holdings.ts";
import type { Entry, Listener } from "./queue.ts";
import { PATHS, type Steps, type Thing, type Turn } from "./steps.ts";

/** What a reader says of an article, as far as two windows may say it differently. */
type Judged = Annotation | Link | Answer;

/** What the server says that an undo or a redo led to. */
type Reversal = {
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
  readonly answers: readonly Answer[];
  readonly verdicts: readonly Verdict[];
  readonly sources: readonly Source[];
  readonly mentions: readonly Mention[];
  readonly targets: readonly Target[];
  readonly paragraphs: readonly (Paragraph & { readonly seen: boolean })[];
  /** Missing in an answer that the browser has kept from before there were any. */
  readonly decisions?: readonly Decided[];
  /** Ids of what is no longer there. */
  readonly gone: readonly Id[];
  /** What others have gone on with: how it stands, and why it does; a source under another id was merged into that. */
  readonly stayed: readonly { readonly id: Id; readonly sentence: string; readonly source?: Source | null; readonly target?: Target | null }[];
};

/** Whether the server says that this cannot be done as things stand. */
const isConflict = (status: number, body: unknown): boolean => status === 409 && (body as Partial<Problem> | null)?.type === "/problems/conflict";

export type Replies = Listener & {
  /** Puts what the server said to an earlier page, which this page does not know. */
  recall(entry: Entry, body: unknown): void;
};

/** What was done at this page, as far as an answer of the server may change it. */
export type Doing = {
  readonly steps: Steps;
  /** By the id of what was changed on both sides. */
  readonly conflicts: Map<Id, Conflict>;
  /** Moves that were undone, or done again, and told here already, before the server was asked. */
  readonly told: Set<Id>;
  /** Changes that the server will never take. */
  readonly refused: Set<Id>;
  /** Whether changes of a thing are still to be sent: then its state here is newer than any answer. */
  waits(id: Id): boolean;
  /** Takes an annotation away, as an act that is sent. */
  withdraw(id: Id): void;
};

/** What becomes of the answers to what was sent: taken, refused, changed on both sides, taken back. */
export function replies(held: Holdings, doing: Doing, listen: (happening: Happening) => void): Replies {
  const { maps, place, confirm, stand } = held;
  const { steps, conflicts, told, refused, waits, withdraw } = doing;
  const decisions = deciding(held, doing, listen);
  const listener: Replies = {
    recall: (entry, body) => {
      if (entry.kind === "decide") return decisions.take(entry, body as Carried);
      if (entry.kind !== "write") return void (body && put(entry.kind, body as Reversal));
      const { path, id, method } = entry.wire;
      if (!waits(id)) place(path, id, method === "DELETE" ? null : body);
    },
    state: (state) => listen({ kind: "saving", state }),
    accepted: (entry: Entry, body: unknown) => {
      if (entry.kind === "decide") decisions.accepted(entry, body);
      else if (entry.kind === "write") acknowledge(entry.wire, body);
      else reverse(entry.kind, entry.change, body);
    },
    refused: (entry: Entry, status: number, body: unknown, following: readonly Entry[]): boolean => {
      if (entry.kind === "decide") {
        decisions.refused(entry, body, following);
        return false;
      }
      if (entry.kind !== "write") {
        if (!entry.step?.length && isConflict(status, body)) {
          // It comes before all that was done since, and after it there is nothing.
          steps.know({ [entry.kind]: false });
          listen({ kind: entry.kind === "undo" ? "undone" : "redone", summary: null, step: null });
        } else if (standing(entry, body)) listen({ kind: "refused", sentence: sentence(body, "") });
        return false;
      }
      const { path, id } = entry.wire;
      const changes = [entry, ...following].map(({ change }) => change);
      changes.forEach((change) => refused.add(change));
      steps.forget(id);
      const problem = body as Problem | null;
      if (problem && status === 412) {
        if (path === "annotation" || path === "link" || path === "answer") return clash(path, id, (problem.current ?? null) as Judged | null, changes);
        // After a second clash in a row the server does not say how the source is by now: then it is an ordinary refusal.
        if (path === "source" && problem.current) return clashOfSource(id, problem.current as Source, changes);
      }
      // Another window has answered the question first, under an id that is unknown here.
      if (problem?.current && status === 409 && path === "answer") return clash(path, id, problem.current as Answer, changes);
      place(path, id, status === 412 && problem?.current !== undefined ? problem.current : entry.before);
      if (path === "verdict" && !judgedElsewhere(entry.wire, problem)) return false;
      listen({ kind: "refused", sentence: sentence(body, "") });
      return false;
    },
  };

  /**
   * Puts what stands at the server into its place here.
   *
   * @returns whether a person has to choose
   */
  const clash = (path: "annotation" | "link" | "answer", id: Id, theirs: Judged | null, changes: readonly Id[]): boolean => {
    const mine = maps[path].get(id) ?? null;
    // What is changed from now on is the thing that the server has.
    const known = theirs?.id ?? id;
    if (known !== id) place(path, id, null);
    place(path, known, theirs);
    // Taken away, or the same, on both sides: nobody has anything to choose. So it is when what was new here is gone again.
    if (!mine && (!theirs || known !== id)) return false;
    if (path === "answer" && mine && theirs && sameAnswer(mine as Answer, theirs as Answer)) return false;
    return choose({ id: known, path, mine, theirs } as Omit<Conflict, "changes">, changes);
  };

  const clashOfSource = (id: Id, theirs: Source, changes: readonly Id[]): boolean => {
    const mine = maps.source.get(id);
    stand(id, theirs);
    return mine && !sameSource(mine, theirs) ? choose({ id, path: "source", mine, theirs } as Omit<Conflict, "changes">, changes) : false;
  };

  const choose = (conflict: Omit<Conflict, "changes">, changes: readonly Id[]): true => {
    const earlier = conflicts.get(conflict.id)?.changes ?? [];
    conflicts.set(conflict.id, { ...conflict, changes: [...earlier, ...changes] } as Conflict);
    listen({ kind: "conflicts" });
    return true;
  };

  /**
   * The server takes back something else only, which was done at another desk meanwhile: what was taken back here stands.
   *
   * @returns whether there is anything to tell: what was refused itself was told, and needs no taking back
   */
  const standing = ({ kind, change, step }: Entry & { readonly kind: "undo" | "redo" }, body: unknown): boolean => {
    if (!step || !told.delete(change)) return true;
    // What was changed again since is newer than what the step would put back.
    const kept = step.filter((turn) => !(turn.change && refused.has(turn.change)) && !waits(turn.id));
    if (kept.length === 0 && (body as Problem | null)?.status === 409) return false;
    if (kind === "undo") kept.forEach((turn) => place(turn.path, turn.id, turn.after));
    else [...kept].reverse().forEach((turn) => place(turn.path, turn.id, turn.before));
    steps.clear();
    return true;
  };

  /**
   * A verdict that was refused leaves no annotation of its own where the suggestion was decided at another desk.
   *
   * @returns whether there is anything to tell: that its annotation was refused was told
   */
  const judgedElsewhere = ({ body }: WireChange, problem: Problem | null): boolean => {
    const { annotation: made } = body as { readonly annotation?: Id | null };
    const current = problem?.current as Verdict | null | undefined;
    if (current?.suggestion) {
      place("verdict", current.id, current);
      if (made && made !== current.annotation) withdraw(made);
    } else if (made && !maps.annotation.has(made)) return false;
    return true;
  };

  const acknowledge = ({ path, id, method }: WireChange, body: unknown) => {
    if (method === "DELETE" || !body || waits(id)) return;
    if (!maps[path].has(id)) return;
    if (path === "annotation") confirm(body as Annotation);
    else (maps[path] as Map<Id, unknown>).set(id, body);
  };

  /** The server's word on an undo or a redo. */
  const reverse = (kind: "undo" | "redo", change: Id, body: unknown) => {
    const foreseen = told.delete(change);
    const answer = body as Reversal | null;
    if (!answer) return;
    const step = put(kind, answer);
    if (!foreseen && (step.length > 0 || answer.summary)) {
      listen({ kind: kind === "undo" ? "undone" : "redone", summary: answer.summary, step: step.length > 0 ? step : null });
    }
    for (const { sentence } of answer.stayed) listen({ kind: "stayed", sentence });
  };

  /**
   * What an undo or a redo changed is put as the server says.
   *
   * @returns what the act had been, as far as its things are known here: one of before a reload is told like any other
   */
  const put = (kind: "undo" | "redo", answer: Reversal): Turn[] => {
    const step: Turn[] = [];
    const one = (path: Turn["path"], id: Id, now: Thing) => {
      if (waits(id)) return;
      const was = (maps[path] as Map<Id, Thing>).get(id) ?? null;
      if (!was && !now) return;
      place(path, id, now);
      step.push({ path, id, change: null, before: kind === "undo" ? now : was, after: kind === "undo" ? was : now, batch: undefined });
    };
    for (const path of PATHS) {
      if (path !== "paragraph") for (const now of answer[`${path}s`] ?? []) one(path, now.id, now);
    }
    for (const { id, block, seen } of answer.paragraphs) {
      if (!seen && !waits(id)) maps.paragraph.set(id, { id, block });
      one("paragraph", id, seen ? { id, block } : null);
    }
    for (const id of answer.gone) {
      // A decision has the id of the annotation that it let in, and stays.
      for (const path of [...PATHS].reverse()) if (path !== "decision" && maps[path].has(id)) one(path, id, null);
    }
    for (const { id, source, target } of answer.stayed) {
      // What was changed again since is newer; the server's state is told when that is refused.
      if (waits(id)) continue;
      if (source) stand(id, source);
      else if (target) place("target", id, target);
      else for (const path of ["source", "target"] as const) if (maps[path].has(id)) place(path, id, null);
    }
    return step;
  };

  return listener;
}
