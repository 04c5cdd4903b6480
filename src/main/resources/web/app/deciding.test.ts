import type { Carried, WireDecision } from "./api.ts";
import { blank } from "./core/blank.ts";
import { assertEquals } from "./core/testing.ts";
import type { Annotation, Link, Reading } from "./core/types.ts";
import { deciding, type Deciding, foreseen, settled } from "./deciding.ts";
import type { Happening } from "./happening.ts";
import { holdings } from "./holdings.ts";
import { Steps } from "./steps.ts";

const words = (start: number) => [{ start, end: start + 3, exact: "The" }];
const carried: Carried = {
  id: "tag",
  fate: "words",
  state: "waiting",
  was: { ...blank("was", "earlier"), label: "background", spans: words(90), attributes: { tone: "calm", cue: { spans: words(80) } }, source: "s", mention: "old", note: "so", version: 7 },
  prefix: "",
  suffix: "",
  place: words(10),
  attributes: { tone: "calm", cue: { spans: words(5) } },
  mention: "new",
  now: null,
  links: [],
  changes: [],
};
const link = (id: string, from: string, to: string): Link => ({ id, reading: "r", type: "supports", from, to, note: null, version: 0 });
const asked = (change: string, decision: WireDecision["decision"], start?: number): WireDecision => ({ change, annotationChange: `${change}'`, seen: null, decision, spans: start === undefined ? undefined : words(start) });

/** A desk in whose list one tag waits. */
function desk(waiting: readonly string[] = []) {
  const reading = { id: "r", annotations: [], links: [], answers: [] } as unknown as Reading;
  const told: Happening[] = [];
  const listen = (one: Happening) => void told.push(one);
  const held = holdings({ reading, sources: [], targets: [], mentions: [], farEnds: [], inward: [] }, listen);
  const steps = new Steps();
  const refused = new Set<string>();
  const replies = deciding(held, { steps, conflicts: new Map(), told: new Set(), refused, waits: (id) => waiting.includes(id), withdraw: () => {} }, listen);
  const decide = (decision: WireDecision): Deciding => {
    const step = foreseen(held, "r", carried, decision);
    for (const { path, id, after } of step) held.place(path, id, after);
    steps.push(step);
    return { kind: "decide", change: decision.change, reading: "r", item: "tag", words: "The", decision, step };
  };
  return { held, steps, told, refused, replies, decide };
}

const stands = (version: number, spans = words(10)): Annotation => ({ ...blank("tag", "r"), label: "background", spans, version });

Deno.test("what is kept stands at its place as it was, with what of it points into the corrected text", () => {
  const { held, decide } = desk();
  decide(asked("c", "keep"));
  const now = held.maps.annotation.get("tag");
  assertEquals(now, { ...carried.was, id: "tag", reading: "r", spans: words(10), attributes: carried.attributes, mention: "new", version: 0, lastChange: "c'" });
  assertEquals(held.maps.decision.get("tag"), { id: "tag", dropped: false });
});

Deno.test("what is moved stays as its reader has changed it since, and goes with its links when it is dropped", () => {
  const { held, decide } = desk();
  held.place("annotation", "tag", { ...stands(3), note: "mine" });
  held.place("link", "at", link("at", "tag", "other"));
  held.place("link", "elsewhere", link("elsewhere", "one", "other"));
  decide(asked("m", "move", 20));
  assertEquals([held.maps.annotation.get("tag")?.spans, held.maps.annotation.get("tag")?.note], [words(20), "mine"]);
  const { step } = decide(asked("d", "drop"));
  assertEquals([held.maps.annotation.size, [...held.maps.link.keys()], held.maps.decision.get("tag")?.dropped], [0, ["elsewhere"], true]);
  assertEquals(step.map(({ path, change }) => [path, change]), [["link", "d"], ["annotation", "d"], ["decision", "d"]]);
});

Deno.test("the server has the last word, and what came over with the tag is taken back with it", () => {
  const { held, steps, replies, decide } = desk();
  const entry = decide(asked("c", "keep"));
  const now = stands(1, words(11));
  replies.accepted(entry, { ...carried, state: "kept", now, links: [link("came", "tag", "other")], changes: ["c"] });
  assertEquals([held.maps.annotation.get("tag"), [...held.maps.link.keys()]], [now, ["came"]]);
  assertEquals(steps.move("undo")?.map(({ path, after }) => [path, after && "spans" in after && after.spans]), [["link", false], ["annotation", words(11)], ["decision", false]]);
});

Deno.test("what is newer here than an answer stays, and links come only to a tag that stands", () => {
  const revised = desk(["tag"]);
  const entry = revised.decide(asked("c", "keep"));
  revised.held.place("annotation", "tag", { ...stands(0), note: "newer" });
  const answer: Carried = { ...carried, state: "kept", now: stands(1), links: [link("came", "tag", "other")], changes: ["c"] };
  revised.replies.accepted(entry, answer);
  assertEquals([revised.held.maps.annotation.get("tag")?.note, revised.held.maps.link.size], ["newer", 1]);

  const undone = desk(["tag"]);
  const taken = undone.decide(asked("c", "keep"));
  undone.held.place("annotation", "tag", null);
  undone.replies.accepted(taken, answer);
  assertEquals([undone.held.maps.annotation.size, undone.held.maps.link.size], [0, 0]);
  // Done again, they come with it.
  assertEquals(settled(taken, answer)?.map(({ id }) => id), ["came", "tag", "tag"]);
});

Deno.test("what another desk had decided the same is no step of undo", () => {
  const { held, steps, replies, decide } = desk();
  const entry = decide(asked("c", "drop"));
  replies.accepted(entry, { ...carried, state: "dropped", changes: [] });
  assertEquals([steps.move("undo"), held.maps.decision.get("tag")?.dropped], [undefined, true]);
});

Deno.test("what the server refuses is told, is again what it was, and is no step; an earlier act on the same tag stays one", () => {
  const { held, steps, told, refused, replies, decide } = desk();
  decide(asked("k", "keep"));
  const entry = decide(asked("d", "drop"));
  const following = { kind: "write", change: "w", reading: "r", before: null, wire: { method: "PUT", path: "annotation", id: "tag", body: { change: "w" } } } as const;
  replies.refused(entry, { detail: "The article was corrected." }, [following]);
  assertEquals([held.maps.annotation.get("tag")?.spans, held.maps.decision.get("tag")?.dropped], [words(10), false]);
  assertEquals([told[told.length - 1], [...refused]], [{ kind: "refused", sentence: "The article was corrected.", about: "The" }, ["d", "w"]]);
  assertEquals(steps.move("undo")?.[0].change, "k");
});
