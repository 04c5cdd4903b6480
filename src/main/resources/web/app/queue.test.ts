import { Unreachable, type WireChange } from "./api.ts";
import { type Entry, queue, type SaveState, type Shelf } from "./queue.ts";
import type { Turn } from "./steps.ts";
import { assertEquals } from "./core/testing.ts";

const entry = (change: string, id = change): Entry => ({
  kind: "write",
  change,
  reading: "r",
  before: null,
  wire: { method: "PUT", path: "annotation", id, body: { change } },
});

const decision = (change: string, item: string): Entry => {
  const turned: Turn = { path: "decision", id: item, change, before: { id: item, dropped: false }, after: { id: item, dropped: true }, batch: undefined };
  return { kind: "decide", change, reading: "r", item, decision: { change, annotationChange: `${change}'`, seen: null, decision: "drop" }, step: [turned] };
};

function memory(left: Entry[] = []): Shelf & { kept: Entry[] } {
  const kept = [...left];
  return {
    kept,
    load: () => Promise.resolve([...kept]),
    put: (one) => Promise.resolve(void kept.push(one)),
    remove: (change) => Promise.resolve(void kept.splice(kept.findIndex((one) => one.change === change), 1)),
  };
}

/** A desk whose server answers each request by the next of some functions. */
function desk(shelf: Shelf, answers: ((ids: string[]) => { status: number; body: unknown } | "dead")[]) {
  const log: string[] = [];
  const states: SaveState[] = [];
  const timers: (() => void)[] = [];
  const answer = (ids: string[]) => {
    log.push(ids.join("+"));
    const said = (answers.shift() ?? ok)(ids);
    return said === "dead" ? Promise.reject(new Unreachable("no")) : Promise.resolve(said);
  };
  const made = queue(
    shelf,
    {
      changes: (changes: readonly WireChange[]) => answer(changes.map((change) => (change.body as { change: string }).change)),
      decide: (item, { change, decision }) => answer([`${decision} ${item} ${change}`]),
      undo: (_, change, of) => answer([["undo", change, ...of].join(" ")]),
      redo: (_, change, of) => answer([["redo", change, ...of].join(" ")]),
    },
    {
      state: (state) => states.push(state),
      accepted: (one) => log.push(`accepted ${one.change}`),
      refused: (one, status, _, following) => {
        log.push(`refused ${one.change} ${status} with ${following.length}`);
        return status === 412;
      },
    },
    (run) => timers.push(run),
  );
  const turn = async () => {
    for (const run of timers.splice(0)) run();
    for (let at = 0; at < 20; at++) await Promise.resolve();
  };
  return { made, log, states, turn };
}

const ok = (ids: string[]) => ({
  status: 200,
  body: { outcomes: ids.map((id) => ({ id, status: 201, body: {} })) },
});

Deno.test("changes made in one go travel in order in one batch", async () => {
  const shelf = memory();
  const { made, log, states, turn } = desk(shelf, []);
  for (const id of ["1", "2", "3"]) made.add(entry(id));
  await turn();
  assertEquals(log, ["1+2+3", "accepted 1", "accepted 2", "accepted 3"]);
  assertEquals(states[states.length - 1], { kind: "saved" });
  assertEquals(shelf.kept, []);
});

Deno.test("without a server nothing is lost, the number waiting is told, and another try sends it all", async () => {
  const shelf = memory();
  const { made, log, states, turn } = desk(shelf, [() => "dead"]);
  made.add(entry("1"));
  await turn();
  made.add(entry("2"));
  assertEquals(states[states.length - 1], { kind: "waiting", waiting: 2, why: { kind: "silent" } });
  assertEquals(shelf.kept.length, 2);
  await turn();
  assertEquals(log, ["1", "1+2", "accepted 1", "accepted 2"]);
});

Deno.test("what an earlier page left is sent first", async () => {
  const { made, log, turn } = desk(memory([entry("1")]), []);
  await made.restore();
  made.add(entry("2"));
  await turn();
  assertEquals(log.filter((line) => !line.startsWith("accepted")), ["1", "2"]);
});

Deno.test("a refused change takes the later ones of the same thing with it and lets the others pass", async () => {
  const { made, log, turn } = desk(memory(), [(ids) => ({
    status: 200,
    body: { outcomes: ids.map((id) => ({ id, status: id === "2" ? 422 : 412, body: {} })).map((one, at) => at === 1 ? one : { ...one, status: at === 0 ? 422 : 201 }) },
  })]);
  made.add(entry("1", "a"));
  made.add(entry("2", "a"));
  made.add(entry("3", "b"));
  await turn();
  assertEquals(log, ["1+2+3", "refused 1 422 with 1", "accepted 3"]);
});

Deno.test("a batch that is refused as a whole is tried one by one", async () => {
  const { made, log, turn } = desk(memory(), [() => ({ status: 400, body: null }), () => ({ status: 400, body: null })]);
  made.add(entry("1"));
  made.add(entry("2"));
  await turn();
  assertEquals(log, ["1+2", "1", "refused 1 400 with 0", "2", "accepted 2"]);
});

Deno.test("what is done while the shelf is read comes after what lies there, and once", async () => {
  const shelf = memory([entry("old")]);
  const { made, log, turn } = desk(shelf, []);
  const restored = made.restore();
  made.add(entry("new"));
  assertEquals((await restored).map(({ change }) => change), ["old", "new"]);
  await turn();
  assertEquals(log, ["old+new", "accepted old", "accepted new"]);
});

Deno.test("an undo waits for the changes before it", async () => {
  const { made, log, turn } = desk(memory(), []);
  made.add(entry("1"));
  made.add({ kind: "undo", change: "u", reading: "r" });
  made.add(entry("2"));
  await turn();
  assertEquals(log, ["1", "accepted 1", "undo u", "accepted u", "2", "accepted 2"]);
});

Deno.test("a decision is sent alone and in its order, and its undo after it", async () => {
  const shelf = memory();
  const { made, log, states, turn } = desk(shelf, [() => "dead"]);
  for (const one of [entry("1"), decision("d", "tag"), entry("2")]) made.add(one);
  made.add({ kind: "undo", change: "u", reading: "r", step: (decision("d", "tag") as Entry & { kind: "decide" }).step });
  assertEquals([made.waits("tag"), made.waits("another")], [true, false]);
  await turn();
  assertEquals(states[states.length - 1], { kind: "waiting", waiting: 4, why: { kind: "silent" } });
  assertEquals(shelf.kept.map(({ change }) => change), ["1", "d", "2", "u"]);
  await turn();
  assertEquals(log, ["1", "1", "accepted 1", "drop tag d", "accepted d", "2", "accepted 2", "undo u d", "accepted u"]);
  assertEquals(shelf.kept, []);
});

Deno.test("a decision whose answer was lost is asked again as the same, also by the next page", async () => {
  const shelf = memory();
  const first = desk(shelf, [() => "dead"]);
  first.made.add(decision("d", "tag"));
  await first.turn();
  const next = desk(shelf, []);
  await next.made.restore();
  await next.turn();
  assertEquals([first.log, next.log], [["drop tag d"], ["drop tag d", "accepted d"]]);
});

Deno.test("a decision waits for whoever is signed out", async () => {
  const { made, log, states, turn } = desk(memory(), [() => ({ status: 401, body: null })]);
  made.add(decision("d", "tag"));
  await turn();
  assertEquals(states[states.length - 1], { kind: "signed-out", waiting: 1 });
  made.retry();
  await turn();
  assertEquals(log, ["drop tag d", "drop tag d", "accepted d"]);
});

Deno.test("a refused decision takes along what was done to its tag, until that was decided on anew", async () => {
  const shelf = memory();
  const { made, log, turn } = desk(shelf, [() => ({ status: 422, body: null })]);
  for (const one of [decision("d", "tag"), entry("1", "tag"), entry("2", "other"), decision("e", "tag"), entry("3", "tag")]) made.add(one);
  await turn();
  assertEquals(log, ["drop tag d", "refused d 422 with 1", "2", "accepted 2", "drop tag e", "accepted e", "3", "accepted 3"]);
  assertEquals(shelf.kept, []);
});

Deno.test("an undo names the changes that it means, and what it puts back waits with it", async () => {
  const { made, log, turn } = desk(memory(), []);
  const turned: Turn = { path: "annotation", id: "thing", change: "1", before: null, after: null, batch: undefined };
  made.add({ kind: "undo", change: "u", reading: "r", step: [turned, { ...turned, id: "other", change: null }] });
  assertEquals([made.waits("thing"), made.waits("other"), made.waits("another")], [true, true, false]);
  await turn();
  assertEquals(log, ["undo u 1", "accepted u"]);
});

Deno.test("of two versions one's own stays on the shelf until a person has chosen", async () => {
  const shelf = memory();
  const { made, log, turn } = desk(shelf, [(ids) => ({ status: 200, body: { outcomes: ids.map((id) => ({ id, status: id === "2" ? 201 : 412, body: {} })) } })]);
  for (const one of [entry("1", "thing"), entry("2"), entry("3", "thing")]) made.add(one);
  await turn();
  assertEquals(log.slice(1), ["refused 1 412 with 1", "accepted 2"]);
  assertEquals(shelf.kept.map(({ change }) => change), ["1", "3"]);
  assertEquals(made.size, 0);
});

Deno.test("when nobody is signed in any more, work waits for the sign-in and nothing is refused", async () => {
  const { made, log, states, turn } = desk(memory(), [() => ({ status: 401, body: null })]);
  made.add(entry("1"));
  await turn();
  assertEquals(states[states.length - 1], { kind: "signed-out", waiting: 1 });
  await turn();
  assertEquals(log, ["1"]);
  made.retry();
  await turn();
  assertEquals(log, ["1", "1", "accepted 1"]);
});

const handedIn = { type: "/problems/reading-submitted", status: 409 };

Deno.test("what a reading that was handed in elsewhere does not take waits in its order until somebody says what becomes of it", async () => {
  const shelf = memory();
  const { made, log, states, turn } = desk(shelf, [(ids) => ({
    status: 200,
    body: { outcomes: ids.map((id) => (id === "source" ? { id, status: 201, body: {} } : { id, status: 409, body: handedIn })) },
  })]);
  for (const id of ["source", "1", "2"]) made.add(entry(id));
  await turn();
  assertEquals(log, ["source+1+2", "accepted source"]);
  assertEquals(states[states.length - 1], { kind: "handed-in", waiting: 2 });
  await turn();
  assertEquals(log.length, 2);
  assertEquals(shelf.kept.map(({ change }) => change), ["1", "2"]);

  made.retry();
  await turn();
  assertEquals(log.slice(2), ["1+2", "accepted 1", "accepted 2"]);
  assertEquals(shelf.kept, []);
});

Deno.test("it waits too when the batch as a whole was refused, and when it is an undo", async () => {
  const shelf = memory();
  const { made, log, states, turn } = desk(shelf, [
    () => ({ status: 400, body: null }),
    ([id]) => ({ status: 200, body: { outcomes: [{ id, status: 409, body: handedIn }] } }),
    ok,
    () => ({ status: 409, body: handedIn }),
  ]);
  for (const id of ["1", "2"]) made.add(entry(id));
  made.add({ kind: "undo", change: "u", reading: "r" });
  await turn();
  assertEquals(log, ["1+2", "1"]);
  made.retry();
  await turn();
  assertEquals(log.slice(2), ["1+2", "accepted 1", "accepted 2", "undo u"]);
  assertEquals([states[states.length - 1], shelf.kept.length], [{ kind: "handed-in", waiting: 1 }, 1]);
});

Deno.test("what is discarded is on no shelf and never sent", async () => {
  const shelf = memory();
  const { made, log, states, turn } = desk(shelf, [() => ({ status: 409, body: handedIn })]);
  for (const id of ["1", "2"]) made.add(entry(id));
  await turn();
  await made.discard();
  assertEquals([shelf.kept, made.size, states[states.length - 1]], [[], 0, { kind: "saved" }]);
  made.retry();
  await turn();
  assertEquals(log, ["1+2"]);
});

Deno.test("who waits for everything to be sent is told when it cannot be, at once and later", async () => {
  const { made, turn } = desk(memory(), [() => "dead"]);
  made.add(entry("a"));
  const told: string[] = [];
  made.empty().then(() => told.push("sent"), () => told.push("not sent"));
  await turn();
  assertEquals(told, ["not sent"]);

  made.empty().then(() => told.push("sent"), () => told.push("still not"));
  await turn();
  assertEquals(told, ["not sent", "still not"]);

  made.retry();
  made.empty().then(() => told.push("sent"));
  await turn();
  assertEquals(told, ["not sent", "still not", "sent"]);
});

Deno.test("a shelf that keeps what the server has taken is told what the server said, and removes nothing", async () => {
  const taken: unknown[] = [];
  const shelf = { ...memory(), taken: (change: string, body: unknown) => Promise.resolve(void taken.push([change, body])) };
  const { made, turn } = desk(shelf, []);
  made.add(entry("a"));
  await turn();
  assertEquals([taken, shelf.kept.length, made.size], [[["a", {}]], 1, 0]);
});
