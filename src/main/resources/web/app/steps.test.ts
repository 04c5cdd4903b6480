import { assertEquals } from "./core/testing.ts";
import { Steps, type Turn } from "./steps.ts";

const turn = (id: string, batch?: string): Turn => ({ path: "annotation", id, change: `c-${id}`, before: null, after: null, batch });
const ids = (step: readonly Turn[] | undefined) => step?.map((one) => one.id);

Deno.test("changes of one batch are one step, back and forth", () => {
  const steps = new Steps();
  for (const one of [turn("a"), turn("b", "x"), turn("c", "x")]) steps.add(one);
  assertEquals(ids(steps.move("undo")), ["b", "c"]);
  assertEquals(ids(steps.move("undo")), ["a"]);
  assertEquals(ids(steps.move("redo")), ["a"]);
  steps.add(turn("d"));
  assertEquals(steps.move("redo"), undefined, "what is done anew ends what could be done again");
});

Deno.test("behind what only the server knows, only it knows what comes next the other way", () => {
  const steps = new Steps();
  steps.add(turn("b"));
  assertEquals(ids(steps.move("undo")), ["b"]);
  assertEquals(steps.move("undo"), undefined, "done before the page was opened");
  assertEquals(steps.move("redo"), undefined, "that one, and not b");
  steps.add(turn("c"));
  assertEquals(ids(steps.move("undo")), ["c"]);
});

Deno.test("what a kept page takes along is known again when it is opened", () => {
  const steps = new Steps();
  for (const one of [turn("a"), turn("b"), turn("c")]) steps.add(one);
  steps.move("undo");
  const again = Steps.of(JSON.parse(JSON.stringify(steps.kept())));
  assertEquals([again.has("c-c"), again.has("c-d")], [true, false]);
  assertEquals(ids(again.move("redo")), ["c"]);
  assertEquals(["c", "b", "a", undefined].map(() => ids(again.move("undo"))?.[0]), ["c", "b", "a", undefined]);
});

Deno.test("a kept page that was written after the moves of its entries is led to the same by them", () => {
  const steps = new Steps();
  for (const one of [turn("a"), turn("b")]) steps.add(one);
  const moves = ["undo", "undo", "redo"] as const;
  const entries = moves.map((kind) => ({ kind, step: steps.move(kind) ?? [] }));
  const again = Steps.of(steps.kept());
  for (const { kind, step } of entries) again.follow(kind, step);
  assertEquals(again.kept(), steps.kept());
});

Deno.test("of very much the latest is kept", () => {
  const steps = new Steps();
  for (let n = 0; n < 700; n++) steps.add(turn(`${n}`));
  const { done } = steps.kept();
  assertEquals([done.length, done[499][0].id], [500, "699"]);
});

Deno.test("what was refused leaves its step, and the others of the step stay", () => {
  const steps = new Steps();
  for (const one of [turn("a"), turn("b", "x"), turn("c", "x")]) steps.add(one);
  steps.forget("c");
  steps.forget("a");
  assertEquals(ids(steps.move("undo")), ["b"]);
  assertEquals(steps.move("undo"), undefined);
});

Deno.test("a step that an earlier page took back can be done again", () => {
  const steps = new Steps();
  steps.add(turn("a"));
  steps.add(turn("b"));
  steps.follow("undo", [turn("b")]);
  assertEquals(ids(steps.move("undo")), ["a"]);
  assertEquals(ids(steps.move("redo")), ["a"]);
  assertEquals(ids(steps.move("redo")), ["b"]);
});

Deno.test("steps of an earlier page lie below those that were done while they were read", () => {
  const earlier = new Steps();
  for (const one of [turn("a"), turn("b")]) earlier.add(one);
  earlier.move("undo");
  const fresh = new Steps();
  fresh.under(earlier);
  assertEquals(ids(fresh.move("redo")), ["b"]);

  const again = new Steps();
  for (const one of [turn("a"), turn("b")]) again.add(one);
  const steps = new Steps();
  steps.add(turn("c"));
  steps.under(again);
  assertEquals([ids(steps.move("undo")), ids(steps.move("undo")), ids(steps.move("undo"))], [["c"], ["b"], ["a"]]);
});

Deno.test("that nothing comes next is known where the server said so and nobody did anything since", () => {
  const steps = new Steps();
  const ends = () => [steps.ends("undo"), steps.ends("redo")];
  assertEquals(ends(), [false, false], "the server may have something");
  steps.know({ undo: false, redo: false });
  assertEquals(ends(), [true, true]);
  steps.add(turn("a"));
  assertEquals(ends(), [false, true]);
  steps.move("undo");
  assertEquals(ends(), [true, false]);
  steps.move("redo");
  steps.without(new Set(["c-a"]));
  assertEquals(ends(), [true, false], "what was refused has ended nothing that could be done again");
  steps.clear();
  assertEquals(ends(), [false, false]);
  steps.know({ redo: false });
  steps.move("undo");
  assertEquals(ends(), [false, false], "what the server takes back can be done again");
});
