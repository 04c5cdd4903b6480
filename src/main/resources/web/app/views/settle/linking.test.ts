import { assertEquals as equal } from "../../core/testing.ts";
import { type End, joining, type LinkType } from "./linking.ts";

const types: readonly LinkType[] = [
  { id: "repeats", from: ["claim", "quote"], to: ["claim", "quote"], across: true },
  { id: "restates", from: ["claim"], to: ["quote"], across: false },
];
const claim: End = { label: "claim", elsewhere: false };
const quote: End = { label: "quote", elsewhere: false };

Deno.test("a link is offered where the tag set lets it start and end, and turned round where that is allowed too", () => {
  equal(joining(types, claim, quote), ["repeats", "restates"]);
  equal(joining(types, quote, claim), ["repeats"]);
  equal(joining(types, { label: "background", elsewhere: false }, claim), []);
});

Deno.test("only what may leave its article leads to a passage of another one", () => {
  equal(joining(types, claim, { ...quote, elsewhere: true }), ["repeats"]);
  equal(joining(types, { ...claim, elsewhere: true }, { ...quote, elsewhere: true }), []);
});

Deno.test("while an end is open, what the other one allows is offered", () => {
  equal(joining(types, null, null), ["repeats", "restates"]);
  equal(joining(types, quote, null), ["repeats"]);
});
