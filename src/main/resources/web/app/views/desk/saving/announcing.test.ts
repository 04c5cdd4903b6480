import type { SaveState } from "../../../queue.ts";
import { assertEquals } from "../../../core/testing.ts";
import { announcing } from "./announcing.ts";

Deno.test("that work waits and that it is saved again are told once each", () => {
  const told: string[] = [];
  let due: (() => void)[] = [];
  const state = announcing({ say: (word) => word, tell: (sentence) => told.push(sentence) }, (run) => due.push(run));
  const pass = (...kinds: SaveState["kind"][]) => {
    for (const kind of kinds) state({ kind });
    due.forEach((run) => run());
    due = [];
  };
  pass("saving", "saved", "saving", "saved");
  assertEquals(told, []);
  pass("saving", "waiting", "waiting");
  pass("saving", "waiting");
  assertEquals(told, ["saved.told.waiting"]);
  pass("saving");
  pass("saved");
  pass("saving", "saved");
  assertEquals(told, ["saved.told.waiting", "saved.told.saved"]);
  pass("saving", "waiting", "saving", "saved");
  assertEquals(told.length, 2);
  pass("signed-out");
  assertEquals(told[2], "saved.told.signed-out");
  pass("saving", "handed-in");
  assertEquals(told[3], "saved.told.handed-in");
});
