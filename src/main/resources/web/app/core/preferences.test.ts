import {
  acknowledging,
  arriving,
  choicesOf,
  choicesOfEarlier,
  choosing,
  chosen,
  isUnsent,
  type Kept,
  keptOf,
  lookOf,
  NOTHING,
  refusing,
} from "./preferences.ts";
import { assert, assertEquals as equal } from "./testing.ts";

const known = (version: number, choices: Kept["known"]): Kept => ({ known: choices, version, unsent: {} });

Deno.test("what was chosen here holds over what the server had", () => {
  const kept = choosing(known(3, { size: 19, theme: "dark" }), { size: 23 });
  equal(chosen(kept), { size: 23, theme: "dark" });
  assert(isUnsent(kept));
});

Deno.test("choices of another machine come in beside those not sent yet", () => {
  const kept = arriving(choosing(known(3, { size: 19 }), { size: 23 }), { size: 15, keys: { "key.unsure": "s" } }, 4);
  equal(chosen(kept), { size: 23, keys: { "key.unsure": "s" } });
});

Deno.test("an old page brings back nothing", () => {
  const kept = known(5, { size: 23 });
  equal(arriving(kept, { size: 15 }, 4), kept);
  equal(chosen(arriving(kept, {}, -1)), { size: 23 });
  equal(chosen(arriving(kept, { size: 15 }, 6)), { size: 15 });
});

Deno.test("what is chosen while an answer is on its way is still to be sent", () => {
  const sent = choosing(known(0, {}), { size: 21, keys: { "key.unsure": "s" } });
  const meanwhile = choosing(sent, { size: 23 });
  const answered = acknowledging(meanwhile, chosen(sent), 1);
  equal(answered, { known: { size: 21, keys: { "key.unsure": "s" } }, version: 1, unsent: { size: 23 } });
  equal(chosen(answered).size, 23);
  assert(!isUnsent(acknowledging(answered, chosen(answered), 2)));
});

Deno.test("keys that were changed again are not taken for those that were sent", () => {
  const sent = { keys: { "key.unsure": "s" } };
  assert(isUnsent(acknowledging(choosing(NOTHING, { keys: {} }), sent, 1)));
  assert(!isUnsent(acknowledging(choosing(NOTHING, { keys: { "key.unsure": "s" } }), sent, 1)));
});

Deno.test("what the server will never take is not sent for ever, and holds until the page is left", () => {
  const refused = refusing(choosing(known(1, { size: 19 }), { size: 23 }), { size: 23 });
  assert(!isUnsent(refused));
  equal(chosen(refused).size, 23);
  equal(chosen(arriving(refused, { size: 19 }, 1)).size, 19);
});

Deno.test("values that this version does not have are left out", () => {
  equal(choicesOf({ size: 18, singleKeys: "text", theme: "sepia", tagsRead: "short", announce: true, colour: "red", keys: { a: 1 } }), {
    singleKeys: "text",
    tagsRead: "short",
    announce: true,
  });
  for (const odd of [null, 17, "x", [], undefined]) equal(choicesOf(odd), {});
});

Deno.test("what storage holds is read back, and nonsense there is nothing", () => {
  const kept = choosing(known(3, { keys: { "key.unsure": "s" }, size: 19 }), { theme: "dark" });
  equal(keptOf(JSON.parse(JSON.stringify(kept))), kept);
  for (const odd of [null, 17, { version: "x", known: [], unsent: 3 }]) equal(keptOf(odd), NOTHING);
});

Deno.test("what browsers remembered before is understood", () => {
  equal(choicesOfEarlier({ keymap: '{"key.unsure":"s"}', keys: "text", size: "23", theme: "dark" }), {
    keys: { "key.unsure": "s" },
    size: 23,
    singleKeys: "text",
    theme: "dark",
  });
  equal(choicesOfEarlier({ keymap: null, keys: null, size: null, theme: null }), {});
  equal(choicesOfEarlier({ keymap: "{", keys: "", size: "0", theme: "blue" }), {});
});

Deno.test("a page wears what was chosen, and nothing where all is as Stet has it", () => {
  equal(lookOf({}), {});
  equal(lookOf({ size: 19, typeface: "source-serif", easyReading: false, density: "comfortable" }), { size: "19" });
  equal(lookOf({ size: 26, typeface: "andika", easyReading: true, density: "compact", theme: "dark" }), {
    size: "26",
    typeface: "andika",
    reading: "easy",
    density: "compact",
  });
});
