import type { WireChange } from "./api.ts";
import type { Conflict } from "./conflict.ts";
import { assertEquals } from "./core/testing.ts";
import type { Answer, Reading, Source } from "./core/types.ts";
import type { Happening } from "./happening.ts";
import { holdings } from "./holdings.ts";
import type { Entry } from "./queue.ts";
import { replies } from "./replies.ts";
import { Steps } from "./steps.ts";

const answer = (id: string, value: string): Answer => ({ id, reading: "r", question: "genre", target: null, value, reasons: [], version: 0 });
const source = (name: string): Source => ({ id: "s", project: "p", name, kind: "named-person", note: null, confirmed: false, mine: true, version: 0 });

/** A desk at which something was said that the server has not taken yet. */
function desk(path: "answer" | "source", said: Answer | Source, waits: (id: string) => boolean = () => false) {
  const reading = { id: "r", annotations: [], links: [], answers: [] } as unknown as Reading;
  const told: Happening[] = [];
  const held = holdings({ reading, sources: [], targets: [], mentions: [], farEnds: [], inward: [] }, (one) => told.push(one));
  held.place(path, said.id, said);
  const conflicts = new Map<string, Conflict>();
  const doing = { steps: new Steps(), conflicts, told: new Set<string>(), refused: new Set<string>(), waits, withdraw: () => {} };
  const listener = replies(held, doing, (one) => told.push(one));
  const wire: WireChange = { method: "PUT", path, id: said.id, body: { change: "c" } };
  const refuse = (status: number, body: unknown, before: unknown = null) => {
    const entry: Entry = { kind: "write", change: "c", reading: "r", wire, before };
    return listener.refused(entry, status, body, []);
  };
  return { held, conflicts, told, refuse, listener };
}

Deno.test("what an earlier page sent is put as the server said, without a word", () => {
  const { held, told, listener } = desk("answer", answer("mine", "analysis"));
  const before = told.length;
  const wire = (method: "PUT" | "DELETE", id: string): Entry => ({ kind: "write", change: id, reading: "r", wire: { method, path: "answer", id, body: { change: id } }, before: null });
  listener.recall(wire("PUT", "mine"), answer("mine", "opinion"));
  assertEquals(held.maps.answer.get("mine")?.value, "opinion");
  listener.recall({ kind: "undo", change: "u", reading: "r", step: null }, { summary: "Undone", annotations: [], links: [], answers: [answer("other", "satire")], verdicts: [], sources: [], mentions: [], targets: [], paragraphs: [], gone: ["mine"], stayed: [] });
  assertEquals([...held.maps.answer.keys()], ["other"]);
  listener.recall(wire("DELETE", "other"), null);
  assertEquals([held.maps.answer.size, told.slice(before).every(({ kind }) => kind === "answers")], [0, true]);
});

Deno.test("a source of which the server says no state is what it was before, and its refusal is told", () => {
  const { held, conflicts, told, refuse } = desk("source", source("Ruth Esper"));
  assertEquals(refuse(412, { type: "/problems/stale-version", detail: "At the same moment." }, source("The mayor")), false);
  assertEquals(held.maps.source.get("s")?.name, "The mayor");
  assertEquals([conflicts.size, told[told.length - 1]], [0, { kind: "refused", sentence: "At the same moment." }]);
});

Deno.test("of first answers in two windows one is chosen, under the id that the server has", () => {
  const { held, conflicts, refuse } = desk("answer", answer("mine", "analysis"));
  assertEquals(refuse(409, { type: "/problems/conflict", current: answer("theirs", "opinion") }), true);
  assertEquals([...held.maps.answer.values()].map(({ id, value }) => [id, value]), [["theirs", "opinion"]]);
  const conflict = conflicts.get("theirs");
  assertEquals([conflict?.mine, conflict?.theirs, conflict?.changes], [answer("mine", "analysis"), answer("theirs", "opinion"), ["c"]]);
});

Deno.test("two windows that give the same answer ask nobody, nor does an answer that was taken back again", () => {
  const same = desk("answer", answer("mine", "opinion"));
  assertEquals([same.refuse(409, { current: answer("theirs", "opinion") }), same.conflicts.size], [false, 0]);
  assertEquals([...same.held.maps.answer.keys()], ["theirs"]);
  const gone = desk("answer", answer("mine", "analysis"));
  gone.held.place("answer", "mine", null);
  assertEquals([gone.refuse(409, { current: answer("theirs", "opinion") }), gone.conflicts.size], [false, 0]);
  assertEquals([...gone.held.maps.answer.keys()], ["theirs"]);
});

Deno.test("an answer that is refused for another reason goes", () => {
  const { held, conflicts, refuse } = desk("answer", answer("mine", "analysis"));
  assertEquals([refuse(409, { type: "/problems/conflict", detail: "No." }), conflicts.size, held.maps.answer.size], [false, 0, 0]);
});

Deno.test("a name that waits to be sent outlives an undo that changes nothing, and is chosen against the editor's", () => {
  let sent = false;
  const { held, conflicts, listener, refuse } = desk("source", source("The mayor of Ost"), () => !sent);
  const editors = { ...source("Ruth Esper"), version: 3 };
  const nothing = { annotations: [], links: [], answers: [], verdicts: [], sources: [], mentions: [], targets: [], paragraphs: [], gone: [] };
  const undo: Entry = { kind: "undo", change: "u", reading: "r", step: null };
  listener.accepted(undo, { summary: "", ...nothing, stayed: [{ id: "s", sentence: "It stayed.", source: editors }] });
  assertEquals(held.maps.source.get("s")?.name, "The mayor of Ost");
  // Merged into another one, or gone.
  listener.accepted(undo, { summary: "", ...nothing, stayed: [{ id: "s", sentence: "It stayed.", source: { ...editors, id: "other" } }, { id: "s", sentence: "It stayed." }] });
  assertEquals(held.maps.source.get("s")?.name, "The mayor of Ost");
  sent = true;
  assertEquals(refuse(412, { type: "/problems/stale-version", current: editors }), true);
  const conflict = conflicts.get("s");
  assertEquals([(conflict?.mine as Source).name, (conflict?.theirs as Source).name], ["The mayor of Ost", "Ruth Esper"]);
  listener.accepted(undo, { summary: "", ...nothing, stayed: [{ id: "s", sentence: "It stayed.", source: { ...editors, name: "R. Esper" } }] });
  assertEquals(held.maps.source.get("s")?.name, "R. Esper");
});
