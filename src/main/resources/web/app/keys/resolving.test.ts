import { assertEquals as equal } from "../core/testing.ts";
import type { Bound } from "./command.ts";
import { exchanged, type Own, resolved } from "./resolving.ts";

const bound = (word: string, keys: readonly string[], more: Partial<Bound> = {}) => ({ word, keys, group: "page", ...more }) as Bound;

const NEXT = bound("next", ["n", "j"]);
const TAG = bound("tag", ["t"]);
const LINK = bound("link", ["r"]);
const OPEN = bound("open", ["Enter"], { fixed: true });
const HELP = bound("help", ["?"]);
const PAGE = [NEXT, TAG, LINK, OPEN, HELP];

const own = (keys: Record<string, string>): Own => new Map(Object.entries(keys));
const keysOf = (chosen: Own, all: readonly Bound[] = PAGE) => Object.fromEntries([...resolved(all, chosen)].map(([word, keys]) => [word, keys.join(" ")]));
const give = (chosen: Own, command: Bound, key: string): Own => exchanged(PAGE, chosen, command, key).own;

Deno.test("whoever has chosen nothing has the keys that commands come with", () => {
  equal(keysOf(own({})), { next: "n j", tag: "t", link: "r", open: "Enter", help: "?" });
});

Deno.test("a key that somebody chose takes the place of the first one", () => {
  equal(keysOf(own({ next: "ö" })).next, "ö j");
});

Deno.test("a second key may go, the only one is exchanged", () => {
  equal(keysOf(give(own({}), TAG, "j")), { next: "n", tag: "j", link: "r", open: "Enter", help: "?" });
  const { own: now, holder } = exchanged(PAGE, own({}), TAG, "r");
  equal(holder?.word, "link");
  equal([...now], [["tag", "r"], ["link", "t"]]);
});

Deno.test("an exchange is undone by giving the old key back", () => {
  equal([...give(give(own({}), TAG, "r"), TAG, "t")], []);
});

Deno.test("three commands change their keys in a row, and each has one", () => {
  const now = give(give(own({}), TAG, "r"), HELP, "r");
  equal(keysOf(now), { next: "n j", tag: "?", link: "t", open: "Enter", help: "r" });
});

Deno.test("whose key a command of every page took elsewhere has the one that it left there", () => {
  equal(keysOf(own({ help: "t" })), { next: "n j", tag: "?", link: "r", open: "Enter", help: "t" });
  // Two of them, one after the other.
  equal(keysOf(own({ help: "t", tag: "?", link: "?" })).link, "r");
  equal(keysOf(own({ help: "r", tag: "?" })), { next: "n j", tag: "?", link: "t", open: "Enter", help: "r" });
});

Deno.test("where the page and every page were given the same key the page has it", () => {
  equal(keysOf(own({ tag: "s", help: "s" })), { next: "n j", tag: "s", link: "r", open: "Enter", help: "?" });
});

Deno.test("keys that are fixed stay where they are whatever was chosen", () => {
  equal(keysOf(own({ open: "x", tag: "Enter" })), { next: "n j", tag: "t", link: "r", open: "Enter", help: "?" });
});

Deno.test("what an earlier Stet kept still holds, also the key for other pages at a command", () => {
  const page = [NEXT, TAG, bound("go", ["g"])];
  equal(keysOf(own({ tag: "g", gone: "z" }), page), { next: "n j", tag: "g", go: "t" });
});

Deno.test("every command has a key of its own whatever is chosen", () => {
  const names = ["n", "j", "t", "r", "?", "s", "Enter"];
  for (let number = 0; number < names.length ** 4; number++) {
    const chosen = own(Object.fromEntries(["next", "tag", "link", "help"].map((word, at) => [word, names[Math.floor(number / names.length ** at) % names.length]])));
    const all = [...resolved(PAGE, chosen).values()];
    const flat = all.flat();
    if (all.some((keys) => keys.length === 0) || new Set(flat).size !== flat.length) throw new Error(JSON.stringify([...chosen]));
  }
});
