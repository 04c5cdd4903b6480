import type { Direction } from "../core/direction.ts";
import type { Word } from "../views/word-keys.ts";
import type { Bound } from "./command.ts";
import type { Keymap } from "./keymap.ts";

/** A command of an arrow to the side, which leads where it points. */
export type Turning = Bound & {
  /** The command that its arrow leads to where words go from right to left. */
  readonly turns?: Word;
};

const OTHER: Readonly<Record<string, string>> = {
  "ArrowRight": "ArrowLeft",
  "ArrowLeft": "ArrowRight",
  "Shift+ArrowRight": "Shift+ArrowLeft",
  "Shift+ArrowLeft": "Shift+ArrowRight",
};

/**
 * What a key leads to where words go in a direction. Any other key that somebody has chosen for a command of an arrow
 * keeps to what it does.
 */
export function pointedAt<C extends Turning>(keys: Pick<Keymap<C>, "all" | "find">, name: string | null, direction: Direction): C | undefined {
  const found = keys.find(name);
  if (direction === "ltr" || !found?.turns || name === null || !(name in OTHER)) return found;
  return keys.all.find(({ word }) => word === found.turns) ?? found;
}

/** The keys of commands as they are there, to be shown. */
export function turned<C extends Turning>(keys: Keymap<C>, direction: Direction): Keymap<C> {
  if (direction === "ltr") return keys;
  const ownKeys = (command: Turning) => {
    const other = keys.all.find(({ word }) => word === command.turns);
    if (!other) return keys.keysOf(command);
    const stays = keys.keysOf(command).filter((key) => !(key in OTHER));
    return [...keys.keysOf(other).filter((key) => key in OTHER), ...stays];
  };
  return { ...keys, keysOf: ownKeys };
}
