import { choose, preferences } from "../../../preferences.ts";
import type { Command } from "./keyboard.ts";

/** Which keys lead to which command for whoever is signed in. */
export type Keymap = {
  /** Their names, the one that can be changed first. */
  keysOf(command: Command): readonly string[];
  find(name: string): Command | undefined;
  /** Gives a command another key. @returns the command that had it, which takes the old one in exchange */
  assign(command: Command, key: string): Command | undefined;
  isChanged(command: Command): boolean;
  /** As Stet has it: one command's key, or all. */
  reset(command?: Command): void;
  all: readonly Command[];
};

/** @param changed called after each change of a key */
export function keymap(all: readonly Command[], changed: () => void): Keymap {
  let own = load(all);

  const keysOf = (command: Command): readonly string[] => {
    const mine = own.get(command.word);
    const keys = mine === undefined ? command.keys : [mine, ...command.keys.slice(1)];
    return keys.filter((key) => key === mine || ![...own].some(([word, taken]) => taken === key && word !== command.word));
  };

  const give = (command: Command, key: string) => {
    if (key === command.keys[0]) own.delete(command.word);
    else own.set(command.word, key);
  };

  /** A second key may go; the only one is exchanged, so that nothing is left without a key. */
  const exchange = (command: Command, key: string): Command | undefined => {
    const before = keysOf(command)[0];
    const holder = all.find((other) => other !== command && keysOf(other).includes(key));
    if (holder && own.get(holder.word) === key) own.delete(holder.word);
    give(command, key);
    if (holder && before !== undefined && keysOf(holder).length === 0) give(holder, before);
    return holder;
  };

  const kept = () => {
    choose({ keys: Object.fromEntries(own) });
    changed();
  };

  /** Another page may have changed others since. */
  const asNow = () => {
    own = load(all);
  };

  return {
    all,
    keysOf,
    find: (name) => all.find((command) => keysOf(command).includes(name)),
    assign: (command, key) => {
      asNow();
      const holder = exchange(command, key);
      kept();
      return holder;
    },
    isChanged: (command) => own.has(command.word),
    reset: (command) => {
      asNow();
      if (command) exchange(command, command.keys[0]);
      else own = new Map();
      kept();
    },
  };
}

/** What somebody chose for commands that are still there. */
function load(all: readonly Command[]): Map<string, string> {
  const { keys } = preferences();
  return new Map(all.flatMap(({ word }) => (word in keys ? [[word, keys[word]]] : [])));
}
