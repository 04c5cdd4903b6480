import { paragraphAt } from "../../../core/segments.ts";
import type { Annotation, Answer, Id, Link, Source, Verdict } from "../../../core/types.ts";
import type { Step, Turn } from "../../../steps.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";
import type { Suggesting } from "../suggesting/suggesting.ts";

/** What an undo or a redo did, in the words of the history: "Removed Direct quote in paragraph 3". */
export function named(kind: "undone" | "redone", step: Step | null, context: Context): string {
  const { say } = context;
  const turns = whole(step ?? []);
  const tagged = turns.filter(({ path }) => path === "annotation").length;
  if (tagged > 1) return say(`${kind}.several`, { n: tagged });
  const turn = mainOf(turns);
  if (!turn) return say(kind === "undone" ? "undo.nothing" : "redo.nothing");
  return kind === "undone" ? sentence({ ...turn, before: turn.after, after: turn.before }, context) : sentence(turn, context);
}

function sentence({ path, before, after }: Turn, { say, tags, segments }: Context): string {
  const did = before === null ? "added" : after === null ? "removed" : "changed";
  const thing = after ?? before;
  const name = (label: string) => tags.label(label)?.name ?? label;
  switch (path) {
    case "annotation": {
      const { label, spans } = thing as Annotation;
      return say(`did.annotation.${did}`, { label: name(label), paragraph: paragraphAt(segments, spans[0].start) });
    }
    case "link": {
      const { type } = thing as Link;
      return say(`did.link.${did}`, { type: tags.set.links?.find(({ id }) => id === type)?.name ?? type });
    }
    case "answer": {
      const { question } = thing as Answer;
      return say(`did.answer.${did}`, { question: tags.questions.find(({ id }) => id === question)?.name ?? question });
    }
    case "source":
      return say("did.source.changed", { name: (thing as Source).name });
    case "verdict": {
      const { label, decision } = thing as Verdict;
      return say(`did.verdict.${did === "removed" ? did : decision}`, { label: name(label) });
    }
  }
}

/** One turn a thing: a link that was drawn and then said something else was drawn. */
function whole(step: Step): Turn[] {
  const things = new Map<Id, Turn>();
  for (const turn of step) {
    const earlier = things.get(turn.id);
    things.delete(turn.id); // in the order of their last turns
    things.set(turn.id, earlier ? { ...turn, before: earlier.before } : turn);
  }
  return [...things.values()];
}

/** What an act was about: the annotation that it changed, whatever else it did; what a rule said of it may come later. */
const mainOf = (step: Step): Turn | undefined => step.findLast((turn) => turn.path === "annotation") ?? step[step.length - 1];

/** After an undo the eye goes to where something changed. */
export function revisit(step: Step, undone: boolean, act: Acts, find: (id: Id) => Annotation | undefined, suggestions: Suggesting): void {
  const verdict = step.map(({ path, before, after }) => (path === "verdict" ? (before ?? after) as Verdict : null)).find((one) => one !== null);
  const again = verdict && suggestions.open.find((one) => one.id === verdict.suggestion);
  if (again) return suggestions.go(again);
  const turn = mainOf(whole(step));
  const there = turn && (undone ? turn.before : turn.after);
  if (turn?.path === "annotation" && there && find(turn.id)) act.open(turn.id, false);
}

/** What the server's answer changes here. An act of before a reload is told by it, and in the same words as any other. */
export type Answered = {
  put(id: Id, before: Annotation | null, after: Annotation | null): void;
  /** The act that was undone or done again just now; `null` when it changed no annotation here. */
  step(kind: "undone" | "redone"): Step | null;
};

export function answered(): Answered {
  let turns: Turn[] = [];
  return {
    put: (id, before, after) => {
      // An answer puts all that it changes in one go.
      if (turns.length === 0) queueMicrotask(() => turns = []);
      turns.push({ path: "annotation", id, change: null, before, after, batch: undefined });
    },
    step: (kind) => {
      if (turns.length === 0) return null;
      return kind === "redone" ? turns : turns.map((turn) => ({ ...turn, before: turn.after, after: turn.before }));
    },
  };
}
