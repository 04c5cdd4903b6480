import { assertEquals } from "./core/testing.ts";
import { sendShelf } from "./outbox.ts";
import type { Entry, Shelf } from "./queue.ts";

const written = (change: string, id = change): Entry => ({
  kind: "write",
  change,
  reading: "r",
  before: null,
  wire: { method: "PUT", path: "annotation", id, body: { change } },
});
const undone = (change: string): Entry => ({ kind: "undo", change, reading: "r" });

function holding(...entries: Entry[]): Shelf & { readonly changes: () => string[] } {
  let kept = entries;
  return {
    changes: () => kept.map(({ change }) => change),
    load: () => Promise.resolve(kept),
    put: (entry) => Promise.resolve(void kept.push(entry)),
    remove: (change) => Promise.resolve(void (kept = kept.filter((one) => one.change !== change))),
  };
}

/** A server that refuses some changes; `asked` is what came to it. */
function server(refuses: readonly string[] = [], status = 412) {
  const asked: string[] = [];
  const answer = (change: string) => {
    asked.push(change);
    return refuses.includes(change) ? { id: change, status, body: null } : { id: change, status: 200, body: {} };
  };
  const one = (_: string, change: string) => Promise.resolve({ status: answer(change).status, body: null });
  return {
    asked,
    changes: (changes: readonly { readonly body: unknown }[]) =>
      Promise.resolve({ status: 200, body: { outcomes: changes.map(({ body }) => answer((body as { change: string }).change)) } }),
    decide: (_: string, { change }: { readonly change: string }) => Promise.resolve({ status: answer(change).status, body: null }),
    undo: one,
    redo: one,
  };
}

Deno.test("what lies on a shelf is sent in its order and taken off", async () => {
  const shelf = holding(written("a"), undone("b"), written("c"));
  const wire = server();
  await sendShelf(shelf, wire);
  assertEquals(wire.asked, ["a", "b", "c"]);
  assertEquals(shelf.changes(), []);
});

Deno.test("what the server refuses stays for the desk, with all that comes after it in another request", async () => {
  const shelf = holding(written("a"), written("b"), undone("c"), written("d"));
  const wire = server(["b"]);
  await sendShelf(shelf, wire);
  assertEquals(wire.asked, ["a", "b"]);
  assertEquals(shelf.changes(), ["b", "c", "d"]);
});

Deno.test("a decision is sent in its place, and not once something before it was refused", async () => {
  const decided: Entry = { kind: "decide", change: "b", reading: "r", item: "tag", decision: { change: "b", annotationChange: "b'", seen: null, decision: "keep" }, step: [] };
  const sent = holding(written("a"), decided);
  await sendShelf(sent, server());
  assertEquals(sent.changes(), []);
  const left = holding(written("a"), decided);
  const wire = server(["a"]);
  await sendShelf(left, wire);
  assertEquals([wire.asked, left.changes()], [["a"], ["a", "b"]]);
});

Deno.test("what waits for a reading that was handed in elsewhere stays for the desk", async () => {
  const shelf = holding(written("a"), written("b"));
  const handedIn = { type: "/problems/reading-submitted" };
  await sendShelf(shelf, { ...server(), changes: (changes) => Promise.resolve({ status: 200, body: { outcomes: changes.map(({ id }) => ({ id, status: 409, body: handedIn })) } }) });
  assertEquals(shelf.changes(), ["a", "b"]);
});

Deno.test("nothing is taken off while nobody is signed in", async () => {
  const shelf = holding(written("a"), written("b"));
  await sendShelf(shelf, { ...server(), changes: () => Promise.resolve({ status: 401, body: null }) });
  assertEquals(shelf.changes(), ["a", "b"]);
});
