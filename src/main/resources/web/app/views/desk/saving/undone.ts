import { exact } from "../../../core/span.ts";
import type { Annotation, Id, Verdict } from "../../../core/types.ts";
import type { Step } from "../../../steps.ts";
import type { Say } from "../../words.ts";
import { type Acts, shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import type { Suggesting } from "../suggesting/suggesting.ts";

/** What was undone, in words. */
export function named(kind: "undone" | "redone", step: Step | null, { say, tags }: Context): string {
  const tagged = step?.filter((turn) => turn.path === "annotation").length ?? 0;
  if (tagged > 1) return say(`${kind}.several`, { n: tagged });
  const turn = step?.[step.length - 1];
  if (!turn) return say(kind === "undone" ? "undo.nothing" : "redo.nothing");
  const thing = describe(turn.after ?? turn.before, turn.path, say, (id) => tags.label(id)?.name ?? id);
  const change = turn.before === null ? "added" : turn.after === null ? "removed" : "changed";
  return say(`${kind}.${change}`, { thing });
}

function describe(thing: unknown, path: string, say: Say, name: (label: string) => string): string {
  if (path === "verdict" && thing) return say("undo.verdict", { label: name((thing as Verdict).label), words: shortened((thing as Verdict).exact, 40) });
  if (path !== "annotation" || !thing) return say(path === "link" ? "undo.link" : "undo.answer");
  const annotation = thing as Annotation;
  return `${name(annotation.label)}: ${shortened(exact(annotation.spans), 40)}`;
}

/** After an undo the eye goes to where something changed. */
export function revisit(step: Step, undone: boolean, act: Acts, find: (id: Id) => Annotation | undefined, suggestions: Suggesting): void {
  const verdict = step.map(({ path, before, after }) => (path === "verdict" ? (before ?? after) as Verdict : null)).find((one) => one !== null);
  const again = verdict && suggestions.open.find((one) => one.id === verdict.suggestion);
  if (again) return suggestions.go(again);
  const turn = step[step.length - 1];
  const there = undone ? turn.before : turn.after;
  if (turn.path === "annotation" && there && find(turn.id)) act.open(turn.id, false);
}
