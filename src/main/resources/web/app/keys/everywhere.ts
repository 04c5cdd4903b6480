import { isLabelLetter } from "../core/keynames.ts";
import type { Word } from "../views/word-keys.ts";
import type { Bound } from "./command.ts";
import type { Keymap } from "./keymap.ts";

/** What keys do on every page of somebody who is signed in; the page's own commands come first where both want a key. */
export const EVERYWHERE: readonly (Bound & { readonly does: "go" | "help" | "find" })[] = [
  { keys: ["g"], word: "key.go", group: "page", does: "go", keyAlone: true },
  { keys: ["?"], word: "key.help", group: "page", does: "help" },
  { keys: ["Ctrl+K"], word: "key.find", group: "page", does: "find", keyAlone: true },
];

/** Where a letter leads after the key for it. */
export type Going = Bound & { readonly word: Word & `go.${string}`; readonly to: string };

/** Pages have links with `data-go` for those of them that they know. */
export const GOINGS: readonly Going[] = [
  { keys: ["l"], word: "go.articles", group: "go", to: "l" },
  { keys: ["s"], word: "go.passages", group: "go", to: "s" },
  { keys: ["t"], word: "go.tags", group: "go", to: "t" },
  { keys: ["a"], word: "go.agreement", group: "go", to: "a" },
  { keys: ["c"], word: "go.readings", group: "go", to: "c" },
  { keys: ["m"], word: "go.material", group: "go", to: "m" },
];

/** What a key leads to after the key for it: signs that need Shift do, but with Shift a letter tags. */
export const goingAt = (name: string | null, keys: Pick<Keymap<Going>, "find">): Going | undefined =>
  name !== null && isLabelLetter(name) ? undefined : keys.find(name);
