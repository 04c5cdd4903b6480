import { assert, assertEquals as equal } from "../core/testing.ts";
import { COMPARE_KEYS } from "../views/compare/keys.ts";
import { CARRY_KEYS } from "../views/desk/beside/carrykeys.ts";
import { LABEL_KEYS } from "../views/desk/keys/labelkeys.ts";
import { LIBRARY_KEYS } from "../views/library/keys.ts";
import { PASSAGES_KEYS } from "../views/passages/keys.ts";
import { SETTLE_KEYS } from "../views/settle/keys.ts";
import { type Bound, isFixed } from "./command.ts";
import { EVERYWHERE, GOINGS } from "./everywhere.ts";

const desk = Deno.readTextFileSync(new URL("../views/desk/keys/keyboard.ts", import.meta.url));
const ofDesk = [...desk.matchAll(/keys: \[([^;]*?)],\s+word: "([^"]+)"/g)].map(([, keys, word]) => ({
  word,
  keys: [...keys.matchAll(/"([^"]+)"/g)].map(([, key]) => key),
}));

const PAGES = {
  desk: [...ofDesk, ...LABEL_KEYS, ...EVERYWHERE],
  library: [...LIBRARY_KEYS, ...EVERYWHERE],
  passages: [...PASSAGES_KEYS, ...EVERYWHERE],
  compare: [...COMPARE_KEYS, ...EVERYWHERE],
  settle: [...SETTLE_KEYS, ...EVERYWHERE],
  queue: CARRY_KEYS,
  going: GOINGS,
};

const doubles = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);

Deno.test("on each page every key leads to one command", () => {
  assert(ofDesk.length > 35, `${ofDesk.length} commands of the desk`);
  for (const [page, commands] of Object.entries(PAGES)) equal(doubles(commands.flatMap(({ keys }) => keys)), [], page);
});

Deno.test("every page finds its commands by one and the same key, which nobody can change", () => {
  for (const page of ["desk", "library", "passages", "compare", "settle"] as const) {
    equal(PAGES[page].filter(({ keys }) => keys.includes("Ctrl+K")).map(({ word }) => word), ["key.find"], page);
  }
  assert(EVERYWHERE.filter(({ word }) => word === "key.find").every(isFixed));
});

Deno.test("what acts on the focus, waits for another key or is finding itself is not found by its name", () => {
  const all: readonly Bound[] = [...LIBRARY_KEYS, ...PASSAGES_KEYS, ...COMPARE_KEYS, ...SETTLE_KEYS, ...EVERYWHERE];
  const alone = all.filter(({ keyAlone }) => keyAlone).map(({ word }) => word);
  equal(alone, ["library.open", "library.choose", "library.compare", "library.material", "library.export", "passages.open", "compare.send", "compare.leave", "key.go", "key.find"]);
});

Deno.test("no two commands of any pages share a word", () => {
  const everywhere = new Set<string>(EVERYWHERE.map(({ word }) => word));
  const words = Object.values(PAGES).flatMap((commands) => commands.map(({ word }) => word as string)).filter((word) => !everywhere.has(word));
  equal(doubles(words), []);
});

Deno.test("the commands of the desk and of every page, which leave Shift and a letter to labels, are told by their words", () => {
  const words = (commands: readonly { readonly word: string }[]) => commands.map(({ word }) => word.startsWith("key."));
  assert(!words(PAGES.desk).includes(false));
  assert(![...LIBRARY_KEYS, ...PASSAGES_KEYS, ...COMPARE_KEYS, ...SETTLE_KEYS, ...CARRY_KEYS, ...GOINGS].some(({ word }) => word.startsWith("key.")));
});
