import { nameAmong, type Press, type Refusal, refusal } from "../core/keynames.ts";
import { choose, onKeys, preferences } from "../preferences.ts";
import { type Bound, isFixed } from "./command.ts";
import { exchanged, type Own, resolved } from "./resolving.ts";

/** Which keys lead to which command of a page, or of a part of it, for whoever is signed in. */
export type Keymap<C extends Bound = Bound> = {
  readonly all: readonly C[];
  /** Their names, the one that can be changed first. */
  keysOf(command: Bound): readonly string[];
  find(name: string | null): C | undefined;
  /** The name by which a press is heard here, see `nameAmong`; `null` for one that names no key. */
  named(press: Press): string | null;
  /** Why a command cannot have a key; `null` if it can. */
  refusal(command: Bound, key: string): Refused | null;
  /** Gives a command another key. @returns the command that had it, which takes the old one in exchange */
  assign(command: Bound, key: string): C | undefined;
  isChanged(command: Bound): boolean;
  /** As Stet has it: one command's key, or those of all that are here. */
  reset(command?: Bound): void;
  /** Calls after each change of a key, here or in another page. */
  watch(changed: () => void): void;
};

/** Why a command cannot have a key, and the command for whose sake that is, if there is one. */
export type Refused = { readonly why: Refusal | "fixed" | "press" | "exchange"; readonly for?: Bound };

/** Where the choices are; of all pages together. */
export type KeyStore = {
  read(): Readonly<Record<string, string>>;
  write(keys: Readonly<Record<string, string>>): void;
  watch(changed: () => void): void;
};

const OF_ACCOUNT: KeyStore = { read: () => preferences().keys, write: (keys) => choose({ keys }), watch: onKeys };

/** @param all those of the page before those of every page */
export function keymap<C extends Bound>(all: readonly C[], store: KeyStore = OF_ACCOUNT): Keymap<C> {
  const words = new Set<string>(all.map(({ word }) => word));
  const watchers: (() => void)[] = [];
  let own: Own = new Map();
  let keys = resolved(all, own);
  let commands = new Map<string, C>();

  /** Also what other pages have changed since. */
  const learn = () => {
    const chosen = Object.entries(store.read()).filter(([word]) => words.has(word));
    own = new Map(chosen);
    keys = resolved(all, own);
    commands = new Map(all.flatMap((command) => (keys.get(command.word) ?? []).map((key) => [key, command])));
  };

  /** Those of other pages stay as they are. */
  const keep = (now: Own) => {
    const others = Object.entries(store.read()).filter(([word]) => !words.has(word));
    store.write(Object.fromEntries([...others, ...now]));
    learn();
  };

  const keysOf = ({ word }: Bound) => keys.get(word) ?? [];

  const give = (command: Bound, key: string) => {
    learn();
    const { own: now, holder } = exchanged(all, own, command as C, key);
    keep(now);
    return holder;
  };

  learn();
  store.watch(() => {
    learn();
    for (const changed of watchers) changed();
  });

  return {
    all,
    keysOf,
    find: (name) => (name === null ? undefined : commands.get(name)),
    named: (press) => nameAmong(press, (name) => commands.has(name)),
    refusal: (command, key) => {
      const why = refusal(key, command.word);
      if (why) return { why };
      const holder = commands.get(key);
      if (holder && holder.word !== command.word && isFixed(holder)) return { why: "fixed", for: holder };
      // Links and buttons are pressed by these. A command that has one by itself means something where none has the focus.
      if (["Enter", "Space"].includes(key) && !all.some((one) => one.keys.includes(key))) return { why: "press" };
      const [left] = keysOf(command);
      if (holder && holder.word !== command.word && keysOf(holder).length === 1 && refusal(left, holder.word)) return { why: "exchange", for: holder };
      return null;
    },
    assign: give,
    isChanged: ({ word }) => own.has(word),
    reset: (command) => {
      if (command) give(command, command.keys[0]);
      else keep(new Map());
    },
    watch: (changed) => void watchers.push(changed),
  };
}
