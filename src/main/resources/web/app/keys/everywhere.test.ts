import { assertEquals as equal } from "../core/testing.ts";
import { goingAt, GOINGS } from "./everywhere.ts";
import { keymap, type KeyStore } from "./keymap.ts";

const chosen = (keys: Record<string, string>): KeyStore => ({ read: () => keys, write: () => {}, watch: () => {} });

Deno.test("a second key leads on also where it needs Shift, but a letter with Shift tags", () => {
  const keys = keymap(GOINGS, chosen({ "go.articles": "?", "go.tags": "+", "go.passages": "Shift+L" }));
  const to = (name: string | null) => goingAt(name, keys)?.word;
  equal(["?", "+", "a"].map(to), ["go.articles", "go.tags", "go.agreement"]);
  // One from before it was refused.
  equal(["Shift+L", "q", null].map(to), [undefined, undefined, undefined]);
});
