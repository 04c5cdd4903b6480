import { assertEquals as equal } from "../core/testing.ts";
import { LIBRARY_KEYS } from "../views/library/keys.ts";
import { SETTLE_KEYS } from "../views/settle/keys.ts";
import { type Bound, heardKeys } from "./command.ts";
import { EVERYWHERE } from "./everywhere.ts";

const left = (commands: readonly Bound[]) => commands.flatMap((command) => heardKeys(command, command.keys, true));

Deno.test("with single characters switched off a command keeps those of its keys that are none", () => {
  equal(left(LIBRARY_KEYS), ["ArrowDown", "ArrowUp", "Enter", "Escape"]);
  equal(left(EVERYWHERE), ["Ctrl+K"]);
  const [next] = LIBRARY_KEYS;
  equal(heardKeys(next, next.keys, false), ["j", "ArrowDown"]);
  // A key of somebody's own as well.
  equal([heardKeys(next, ["Home"], true), heardKeys(next, ["ö"], true)], [["Home"], []]);
});

Deno.test("a space and a letter with Shift are characters", () => {
  const keys = ["Space", "Shift+Space", "Shift+D", "?", "+", "Shift+ArrowUp", "Shift+Backspace", "Enter"];
  equal(heardKeys({ keys, word: "key.grow", group: "move" }, keys, true), ["Shift+ArrowUp", "Shift+Backspace", "Enter"]);
});

Deno.test("no key decides about a difference while single characters are switched off", () => {
  // The first go round the list in which readers are ticked, and out of it; the others are no single characters, and take back.
  equal(left(SETTLE_KEYS), ["ArrowDown", "ArrowUp", "Escape", "Ctrl+Z", "Ctrl+Shift+Z"]);
});
