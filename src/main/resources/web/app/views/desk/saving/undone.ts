import { paragraphAt } from "../../../core/segments.ts";
import type { Annotation, Answer, Decided, Id, Link, Mention, Paragraph, Source, Target, Verdict } from "../../../core/types.ts";
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
  const back = kind === "undone";
  // What came into the cast with it, or left it, is told too.
  const told = [turn, ...turns.filter((one) => one !== turn && (one.path === "source" || one.path === "target"))]
    .map((one) => sentence(back ? { ...one, before: one.after, after: one.before } : one, back, context));
  return told.length === 1 ? told[0] : told.map((one) => `${one}.`).join(" ");
}

/** @param back whether it takes something back, rather than doing it again */
function sentence({ path, before, after }: Turn, back: boolean, { say, tags, segments }: Context): string {
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
    case "target": {
      const [from, to] = [before, after].map((one) => (one as Source | Target | null)?.name ?? "");
      // A target has nothing but its name.
      if (did === "changed" && (path === "target" || from !== to)) return say(`did.${path}.${back ? "renamed-back" : "renamed"}`, { from, to });
      return say(did === "changed" ? "did.source.changed" : `did.${path}.${did}`, { name: to || from });
    }
    case "mention":
      return say(did === "removed" ? "did.mention.removed" : "did.mention.added", { words: (thing as Mention).exact });
    case "paragraph":
      return say(did === "removed" ? "did.paragraph.removed" : "did.paragraph.added", { paragraph: paragraphAt(segments, segments.blocks[(thing as Paragraph).block].start) });
    case "decision":
      return say((thing as Decided).dropped ? "did.decision.dropped" : "did.decision.waits");
    case "verdict": {
      const { label, decision } = thing as Verdict;
      return say(`did.verdict.${did === "removed" ? did : decision}`, { label: name(label) });
    }
  }
}

/** One turn a thing: a link that was drawn and then said something else was drawn. */
function whole(step: Step): Turn[] {
  const things = new Map<string, Turn>();
  for (const turn of step) {
    const thing = `${turn.path} ${turn.id}`;
    const earlier = things.get(thing);
    things.delete(thing); // in the order of their last turns
    things.set(thing, earlier ? { ...turn, before: earlier.before } : turn);
  }
  return [...things.values()];
}

/** What an act was about: the annotation that it changed, whatever else it did; what a rule said of it may come later. */
const mainOf = (step: Step): Turn | undefined =>
  step.findLast((turn) => turn.path === "annotation") ?? step.findLast((turn) => turn.path !== "mention") ?? step[step.length - 1];

/** After an undo the eye goes to where something changed. */
export function revisit(step: Step, undone: boolean, act: Acts, find: (id: Id) => Annotation | undefined, suggestions: Suggesting, carried: (id: Id) => void): void {
  const verdict = step.map(({ path, before, after }) => (path === "verdict" ? (before ?? after) as Verdict : null)).find((one) => one !== null);
  const again = verdict && suggestions.open.find((one) => one.id === verdict.suggestion);
  if (again) return suggestions.go(again);
  const turn = mainOf(whole(step));
  if (turn?.path === "paragraph") return act.visit(((turn.before ?? turn.after) as Paragraph).block);
  if (turn?.path === "decision") return carried(turn.id);
  const there = turn && (undone ? turn.before : turn.after);
  if (turn?.path === "annotation" && there && find(turn.id)) act.open(turn.id, false);
}
