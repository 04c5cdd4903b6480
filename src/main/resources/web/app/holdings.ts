import { insertAt } from "./core/sorted.ts";
import { inTextOrder } from "./core/span.ts";
import type { Annotation, Decided, FarEnd, Id, Link, Mention, Paragraph, Reading, Source, Target, Verdict } from "./core/types.ts";
import type { Happening } from "./happening.ts";
import type { Turn } from "./steps.ts";

/** A reading and what belongs to it, as it was when the page was opened. */
export type Desk = {
  readonly reading: Reading;
  readonly sources: readonly Source[];
  readonly targets: readonly Target[];
  readonly mentions: readonly Mention[];
  /** What links of this reading lead to, and where links from elsewhere come from. */
  readonly farEnds: readonly FarEnd[];
  /** Links of one's other readings that end in this one. */
  readonly inward: readonly Link[];
  /** Those passed in the page that the browser kept; missing in one from the server, which says elsewhere what was seen. */
  readonly paragraphs?: readonly Paragraph[];
};

export type Holdings = ReturnType<typeof holdings>;

/** What the desk holds of one reading: each kind of thing by its id. Whatever is put in its place here is told to the views. */
export function holdings(desk: Desk, listen: (happening: Happening) => void) {
  const annotations = new Map(desk.reading.annotations.map((annotation) => [annotation.id, annotation]));
  const ordered = [...desk.reading.annotations].sort(inTextOrder);
  const links = new Map(desk.reading.links.map((link) => [link.id, link]));
  const answers = new Map(desk.reading.answers.map((answer) => [answer.id, answer]));
  const verdicts = new Map<Id, Verdict>();
  // By suggestion: those of this reading, and the last of the readings of earlier texts.
  const judged = new Map<Id, Verdict>();
  const judgedBefore = new Map<Id, Verdict>();
  const sources = new Map(desk.sources.map((source) => [source.id, source]));
  const targets = new Map(desk.targets.map((target) => [target.id, target]));
  const mentions = new Map(desk.mentions.map((mention) => [mention.id, mention]));
  const paragraphs = new Map((desk.paragraphs ?? []).map((paragraph) => [paragraph.id, paragraph]));
  const decisions = new Map<Id, Decided>();
  const maps = { annotation: annotations, link: links, answer: answers, verdict: verdicts, source: sources, mention: mentions, target: targets, paragraph: paragraphs, decision: decisions };

  const judgedAnew = (id: Id, now: Verdict | null) => {
    const verdict = now ?? verdicts.get(id);
    if (now) judged.set(now.suggestion, now);
    else if (verdict) judged.delete(verdict.suggestion);
  };

  /** Puts a thing in its place, or takes it away, and tells the views. */
  const place = (path: Turn["path"], id: Id, thing: unknown) => {
    if (path === "paragraph") {
      const said = (thing ?? paragraphs.get(id)) as Paragraph | undefined;
      if (thing) paragraphs.set(id, thing as Paragraph);
      else paragraphs.delete(id);
      if (said) listen({ kind: "paragraph", block: said.block, seen: thing !== null });
      return;
    }
    if (path !== "annotation") {
      if (path === "verdict") judgedAnew(id, thing as Verdict | null);
      if (thing) (maps[path] as Map<Id, unknown>).set(id, thing);
      else maps[path].delete(id);
      listen({ kind: `${path}s` });
      return;
    }
    const before = annotations.get(id) ?? null;
    const after = thing as Annotation | null;
    if (before) ordered.splice(insertAt(ordered, before, inTextOrder), 1);
    if (after) {
      annotations.set(id, after);
      ordered.splice(insertAt(ordered, after, inTextOrder), 0, after);
    } else {
      annotations.delete(id);
    }
    if (before || after) listen({ kind: "annotation", id, before, after });
  };

  /** Puts the server's word on an annotation in its place; the views are told only where a reader sees a difference. */
  const confirm = (now: Annotation) => {
    const was = annotations.get(now.id);
    if (!was || !sameShown(was, now)) return place("annotation", now.id, now);
    ordered[insertAt(ordered, was, inTextOrder)] = now;
    annotations.set(now.id, now);
  };

  /** What there is of a source now: itself as somebody left it, or the one that an editor merged it into. */
  const stand = (id: Id, now: Source) => {
    place("source", now.id, now);
    if (now.id === id) return;
    // The server has done the same, in all readings.
    for (const mention of mentions.values()) if (mention.source === id) mentions.set(mention.id, { ...mention, source: now.id });
    for (const annotation of ordered.filter(({ source }) => source === id)) place("annotation", annotation.id, { ...annotation, source: now.id });
    place("source", id, null);
  };

  return { maps, ordered, judged, judgedBefore, place, confirm, stand };
}

/** Whether two states of an annotation look alike to a reader, whatever their versions. */
function sameShown(a: Annotation, b: Annotation): boolean {
  const shown = ({ label, spans, attributes, source, mention, stance, note, certainty }: Annotation) =>
    JSON.stringify([label, spans, Object.entries(attributes).sort(), source, mention, stance, note, certainty]);
  return shown(a) === shown(b);
}
