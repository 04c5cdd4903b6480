import { assertEquals } from "../../core/testing.ts";
import { actOf } from "./keys.ts";

Deno.test("n and p walk, as j and k and the arrows do, and the slash goes to the field", () => {
  assertEquals(["n", "j", "ArrowDown"].map(actOf), ["next", "next", "next"]);
  assertEquals(["p", "k", "ArrowUp"].map(actOf), ["previous", "previous", "previous"]);
  assertEquals(actOf("/"), "search");
});

Deno.test("other keys mean nothing", () => {
  assertEquals(["x", "Enter", "Tab", null].map(actOf), [null, null, null, null]);
});
