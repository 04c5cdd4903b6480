import { assertEquals } from "../../core/testing.ts";
import { keyName, type Press } from "../../core/keynames.ts";
import { actOf } from "./keys.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: () => false,
  ...more,
});

Deno.test("letters and arrows walk through the list", () => {
  assertEquals(["j", "ArrowDown", "k", "ArrowUp"].map((key) => actOf(keyName(press(key)))), ["next", "next", "previous", "previous"]);
});

Deno.test("the slash searches, wherever the layout has it", () => {
  assertEquals(actOf(keyName(press("/"))), "search");
  assertEquals(actOf(keyName(press("/", { shiftKey: true }))), "search");
});

Deno.test("with Ctrl, Cmd or Alt a key is the browser's", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
    assertEquals(actOf(keyName(press("n", held))), null);
  }
});

Deno.test("other keys and those that Shift changes mean nothing", () => {
  assertEquals(["x", "Enter", "Tab", "Dead"].map((key) => actOf(keyName(press(key)))), [null, null, null, null]);
  assertEquals(actOf(keyName(press("N", { shiftKey: true }))), null);
  assertEquals(actOf(keyName(press("ArrowDown", { shiftKey: true }))), null);
});
