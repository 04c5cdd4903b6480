import { assertEquals as equal } from "../core/testing.ts";
import { keymap, type KeyStore } from "./keymap.ts";
import { pointedAt, type Turning, turned } from "./turning.ts";

const chosen = (keys: Record<string, string>): KeyStore => ({ read: () => keys, write: () => {}, watch: () => {} });

const COMMANDS: readonly Turning[] = [
  { keys: ["ArrowRight"], word: "key.next-word", group: "move", turns: "key.previous-word" },
  { keys: ["ArrowLeft"], word: "key.previous-word", group: "move", turns: "key.next-word" },
  { keys: ["Shift+ArrowRight"], word: "key.word-more", group: "move", turns: "key.word-less" },
  { keys: ["Shift+ArrowLeft"], word: "key.word-less", group: "move", turns: "key.word-more" },
  { keys: ["n"], word: "key.next-open", group: "move" },
];
const [next, previous, more] = COMMANDS;
const PRESSES = ["ArrowRight", "ArrowLeft", "Shift+ArrowRight", "Shift+ArrowLeft", "n", null];

Deno.test("arrows to the side lead where they point, and are shown so", () => {
  const keys = keymap(COMMANDS, chosen({}));
  const words = (direction: "ltr" | "rtl") => PRESSES.map((name) => pointedAt(keys, name, direction)?.word);
  equal(words("ltr"), ["key.next-word", "key.previous-word", "key.word-more", "key.word-less", "key.next-open", undefined]);
  equal(words("rtl"), ["key.previous-word", "key.next-word", "key.word-less", "key.word-more", "key.next-open", undefined]);
  equal([next, previous, more].map((command) => turned(keys, "rtl").keysOf(command)), [["ArrowLeft"], ["ArrowRight"], ["Shift+ArrowLeft"]]);
  equal([next, previous].map((command) => turned(keys, "ltr").keysOf(command)), [["ArrowRight"], ["ArrowLeft"]]);
});

Deno.test("a letter that somebody has chosen does the same in either direction", () => {
  const keys = keymap(COMMANDS, chosen({ "key.next-word": "l" }));
  equal(["l", "ArrowLeft", "ArrowRight"].map((name) => pointedAt(keys, name, "rtl")?.word), ["key.next-word", "key.next-word", undefined]);
  equal(turned(keys, "rtl").keysOf(next), ["ArrowLeft", "l"]);
  // Nor does a letter of the one become one of the other.
  equal([previous, next].map((command) => turned(keys, "rtl").keysOf(command)), [[], ["ArrowLeft", "l"]]);
});
