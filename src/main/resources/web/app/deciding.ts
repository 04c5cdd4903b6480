import { type Carried, sentence, type WireDecision } from "./api.ts";
import type { Annotation, Decided, Id } from "./core/types.ts";
import type { Happening } from "./happening.ts";
import type { Holdings } from "./holdings.ts";
import type { Entry } from "./queue.ts";
import type { Doing } from "./replies.ts";
import type { Step, Turn } from "./steps.ts";

/** What becomes of a tag of an earlier text, and is not acknowledged. */
export type Deciding = Entry & { readonly kind: "decide" };

/**
 * What a decision does as far as a page knows: the tag stands where it is put, as it was or as its reader has changed it
 * since, or it goes with the links at it. Which links come over with it only the server says.
 *
 * @param reading of the corrected text
 */
export function foreseen({ maps }: Pick<Holdings, "maps">, reading: Id, carried: Carried, { change, annotationChange, decision, spans }: WireDecision): Step {
  const { id, was, attributes, mention } = carried;
  const before = maps.annotation.get(id) ?? null;
  const there = decision === "move" ? spans : decision === "keep" ? carried.place : null;
  const said = before ?? { ...was, id, reading, attributes, mention, version: 0 };
  const after: Annotation | null = there ? { ...said, spans: there, lastChange: annotationChange } : null;
  const decided: Decided = maps.decision.get(id) ?? { id, dropped: false };
  const turn = (path: Turn["path"], id: Id, before: Turn["before"], after: Turn["after"]): Turn => ({ path, id, change, before, after, batch: undefined });
  const gone = after ? [] : [...maps.link.values()].filter(({ from, to }) => before && (from === id || to === id));
  return [
    ...gone.map((link) => turn("link", link.id, link, null)),
    ...(before || after ? [turn("annotation", id, before, after)] : []),
    turn("decision", id, decided, { id, dropped: decision === "drop" }),
  ];
}

/** What it did, by the word of the server; `null` when another desk had decided the same: that is not taken back here. */
export function settled({ change, step }: Deciding, { now, links, changes }: Carried): Step | null {
  if (changes.length === 0) return null;
  // Links that were there while it stood here are no part of it.
  const came = step.some(({ path, before, after }) => path === "annotation" && !before && after);
  return [
    ...(came ? links : []).map((link): Turn => ({ path: "link", id: link.id, change, before: null, after: link, batch: undefined })),
    ...step.map((turn) => (turn.path === "annotation" && turn.after && now ? { ...turn, after: now } : turn)),
  ];
}

/** What becomes of the answers to decisions that were sent; an earlier page's are taken in as well. */
export function deciding({ maps, place, confirm }: Holdings, { steps, refused, waits }: Doing, listen: (happening: Happening) => void) {
  const take = ({ item }: Deciding, { now, links, state }: Carried): void => {
    if (!waits(item)) {
      if (now) confirm(now);
      else {
        for (const { id, from, to } of maps.link.values()) if (from === item || to === item) place("link", id, null);
        place("annotation", item, null);
      }
      place("decision", item, { id: item, dropped: state === "dropped" });
    }
    // Where it was taken back meanwhile, they would lead to nothing.
    if (!maps.annotation.has(item)) return;
    for (const link of links) if (!maps.link.has(link.id) && !waits(link.id)) place("link", link.id, link);
  };
  return {
    take,
    accepted: (entry: Deciding, body: unknown): void => {
      const now = body as Carried;
      steps.amend(entry.change, settled(entry, now));
      take(entry, now);
    },
    /** The tag is again what it was; what was done to it since never was. */
    refused: ({ change, words, step }: Deciding, body: unknown, following: readonly Entry[]): void => {
      const gone = new Set([change, ...following.map((entry) => entry.change)]);
      gone.forEach((one) => refused.add(one));
      steps.without(gone);
      for (const { path, id, before } of [...step].reverse()) if (!waits(id)) place(path, id, before);
      listen({ kind: "refused", sentence: sentence(body, ""), about: words });
    },
  };
}
