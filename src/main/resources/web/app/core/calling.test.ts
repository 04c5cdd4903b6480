import { called, callingAt, namesLike } from "./calling.ts";

const equal = (actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
  }
};

Deno.test("an @ begins a name, also one of several words", () => {
  equal(callingAt("ask @An", 7), { at: 4, typed: "An" });
  equal(callingAt("ask @Ana Li", 11), { at: 4, typed: "Ana Li" });
  equal(callingAt("@", 1), { at: 0, typed: "" });
});

Deno.test("an address, another line and no @ begin none", () => {
  equal(callingAt("ana@example", 11), null);
  equal(callingAt("@Ana\nand so on", 14), null);
  equal(callingAt("nobody", 6), null);
});

Deno.test("names are found by any of their words, those that begin so first", () => {
  equal(namesLike(["Zoe Anders", "Ana Li", "Ben"], "an"), ["Ana Li", "Zoe Anders"]);
  equal(namesLike(["Ana Li", "Ben"], ""), ["Ana Li", "Ben"]);
  equal(namesLike(["Ana Li"], "x"), []);
});

Deno.test("the name takes the place of its beginning", () => {
  equal(called("ask @An about it", 7, { at: 4, typed: "An" }, "Ana Li"), { text: "ask @Ana Li about it", caret: 12 });
  equal(called("@", 1, { at: 0, typed: "" }, "Ben"), { text: "@Ben ", caret: 5 });
});
