import { assertEquals as equal } from "../core/testing.ts";
import { COMPARE_KEYS } from "../views/compare/keys.ts";
import { LIBRARY_KEYS } from "../views/library/keys.ts";
import { SETTLE_KEYS } from "../views/settle/keys.ts";
import type { Bound } from "./command.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { keymap, type KeyStore } from "./keymap.ts";

/** What an account has chosen, for all pages together. */
function account(keys: Record<string, string> = {}): KeyStore & { keys: Readonly<Record<string, string>> } {
  const watchers: (() => void)[] = [];
  const store = {
    keys: keys as Readonly<Record<string, string>>,
    read: () => store.keys,
    write: (now: Readonly<Record<string, string>>) => {
      store.keys = now;
      for (const changed of watchers) changed();
    },
    watch: (changed: () => void) => void watchers.push(changed),
  };
  return store;
}

const pageOf = (table: readonly Bound[], store: KeyStore) => keymap<Bound>([...table, ...EVERYWHERE], store);
const command = (table: readonly Bound[], word: string): Bound => table.find((one) => one.word === word) ?? EVERYWHERE.filter((one) => one.word === word)[0];

Deno.test("the keys of one page leave those of another alone", () => {
  const store = account({ "key.unsure": "s" });
  const library = pageOf(LIBRARY_KEYS, store);
  library.assign(command(LIBRARY_KEYS, "library.next"), "s");
  equal(store.keys, { "key.unsure": "s", "library.next": "s" });
  equal(pageOf(COMPARE_KEYS, store).find("n")?.word, "compare.next");
  library.reset();
  equal(store.keys, { "key.unsure": "s" });
});

Deno.test("a page follows what another one changes", () => {
  const store = account();
  const library = pageOf(LIBRARY_KEYS, store);
  const seen: string[] = [];
  library.watch(() => seen.push(library.keysOf(command(LIBRARY_KEYS, "key.help"))[0]));
  pageOf(COMPARE_KEYS, store).assign(command(COMPARE_KEYS, "key.help"), "h");
  equal(seen, ["h"]);
  equal([library.find("h")?.word, library.find("?")?.word], ["key.help", undefined]);
});

Deno.test("keys that the browser, a screen reader or what has the focus needs are refused, and those that are fixed", () => {
  const store = account();
  const compare = pageOf(COMPARE_KEYS, store);
  const next = command(COMPARE_KEYS, "compare.next");
  equal(["Ctrl+J", "Insert", "Space", "Enter"].map((key) => compare.refusal(next, key)?.why), ["browser", "reader", "press", "press"]);
  equal(["s", "4", "Shift+J", "ArrowDown"].map((key) => compare.refusal(next, key)), [null, null, null, null]);
  const fixed = pageOf(LIBRARY_KEYS, store).refusal(command(LIBRARY_KEYS, "library.next"), "Enter");
  equal([fixed?.why, fixed?.for?.word], ["fixed", "library.open"]);
});

Deno.test("where a key presses by itself it can be exchanged", () => {
  const store = account();
  const settle = pageOf(SETTLE_KEYS, store);
  equal(settle.refusal(command(SETTLE_KEYS, "settle.defer"), "Enter"), null);
  equal(settle.assign(command(SETTLE_KEYS, "settle.defer"), "Enter")?.word, "settle.majority");
  equal(settle.find("s")?.word, "settle.majority");
});

Deno.test("nobody takes in exchange what they could not be given", () => {
  const settle = pageOf(SETTLE_KEYS, account());
  const refused = settle.refusal(command(SETTLE_KEYS, "settle.identical"), "?");
  equal([refused?.why, refused?.for?.word], ["exchange", "key.help"]);
  equal(settle.refusal(command(SETTLE_KEYS, "settle.identical"), "x"), null);
});

Deno.test("a keyboard of another script reaches the keys of every page, and one's own letters first", () => {
  const store = account({ "library.waits": "л" });
  const library = pageOf(LIBRARY_KEYS, store);
  const heard = (key: string, code: string) =>
    library.find(library.named({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, getModifierState: () => false }))?.word;
  // On a Russian one: those at the places of j, k and n.
  equal([heard("о", "KeyJ"), heard("л", "KeyK"), heard("т", "KeyN")], ["library.next", "library.waits", undefined]);
});
