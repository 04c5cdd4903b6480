import type { Word } from "../views/word-keys.ts";
import { type Bound, isFixed } from "./command.ts";

/** The keys that somebody chose: the word of a command, and the name of its first key. */
export type Own = ReadonlyMap<string, string>;

type Keys = ReadonlyMap<Word, readonly string[]>;

/**
 * The keys of each command of a page, the first one first. A key leads to one command, and each command has one: whose
 * only key another has taken gets the one that the other left. On the page where somebody takes a key that is so by their
 * seeing; a command of every page may take one where nobody looks.
 *
 * @param all the commands of the page before those of every page: where both were given one key, the page's has it
 */
export function resolved(all: readonly Bound[], own: Own): Keys {
  const keys = new Map(claimed(all, own));
  const holders = new Map(all.flatMap((command) => (keys.get(command.word) ?? []).map((key) => [key, command] as const)));
  for (const command of all) {
    if (keys.get(command.word)?.length !== 0) continue;
    // From each key to the one that its taker left: a key is left by one command, so that this comes to an end.
    let key = command.keys[0];
    for (let taker = holders.get(key); taker; taker = holders.get(key)) key = taker.keys[0];
    keys.set(command.word, [key]);
    holders.set(key, command);
  }
  return keys;
}

/**
 * Gives a command another key. Who had it takes the old one in exchange if it was the only one.
 *
 * @returns what somebody has chosen then, and the command that had the key
 */
export function exchanged<C extends Bound>(all: readonly C[], own: Own, command: C, key: string): { own: Own; holder: C | undefined } {
  const keys = resolved(all, own);
  const before = keys.get(command.word)?.[0];
  const holder = all.find((other) => other !== command && keys.get(other.word)?.includes(key));
  const now = new Map(own);
  const give = (to: Bound, given: string) => (given === to.keys[0] ? now.delete(to.word) : now.set(to.word, given));
  if (holder && now.get(holder.word) === key) now.delete(holder.word);
  give(command, key);
  if (holder && before !== undefined && claimed(all, now).get(holder.word)?.length === 0) give(holder, before);
  return { own: now, holder };
}

/** The keys that commands have by themselves or by choice; empty where others took all of them. */
function claimed(all: readonly Bound[], own: Own): Keys {
  const taken = new Map<string, Word>();
  for (const command of all.filter(isFixed)) for (const key of command.keys) taken.set(key, command.word);
  for (const { word, keys } of all.filter((command) => !isFixed(command))) {
    const mine = own.get(word);
    if (mine !== undefined && mine !== keys[0] && !taken.has(mine)) taken.set(mine, word);
  }
  return new Map(all.map(({ word, keys }) => {
    const mine = own.get(word);
    const wanted = mine !== undefined && taken.get(mine) === word ? [mine, ...keys.slice(1).filter((key) => key !== mine)] : keys;
    return [word, wanted.filter((key) => (taken.get(key) ?? word) === word)];
  }));
}
