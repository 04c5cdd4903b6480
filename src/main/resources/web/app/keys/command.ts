import { isCharacter } from "../core/keynames.ts";
import type { Word } from "../views/word-keys.ts";

/** Under which heading a command stands in the help and in *Change keys*. */
export type Group =
  | "move" | "suggestion" | "tag" | "label" | "annotation" | "carried"
  | "list" | "differences" | "deciding" | "page" | "go";

/** What keys lead to on some page. */
export type Bound = {
  /** Names of its keys, see `keyName`; the first is the one that can be changed. */
  readonly keys: readonly string[];
  /** What it does in words; its name in what somebody chose, too, so that no two commands of any pages share one. */
  readonly word: Word;
  readonly group: Group;
  /** What it does it to, by a name of the project's own: of a label, say. */
  readonly named?: string;
  /**
   * Keys with Ctrl and keys that are no characters stay on when single keys are switched off (WCAG 2.1.4); `false` where
   * such a key decides what nobody should decide by a slip.
   */
  readonly always?: false;
  /** Its keys are where every program has them, or where lists have them for screen readers: nobody can change them. */
  readonly fixed?: boolean;
  /** Done by its key alone, as long as that is held say, or on what has the focus: it is not to be found by its name. */
  readonly keyAlone?: boolean;
};

/** Undo, redo, handing in and stepping back are where every program has them. */
export const isFixed = ({ fixed, keys }: Bound): boolean => fixed === true || keys.some((key) => key.startsWith("Ctrl+") || key === "Escape");

/** Whether a key works while single characters are switched off, of a command that has other keys as well. */
export const worksAlways = ({ always }: Bound, name: string): boolean => always !== false && !isCharacter(name);

/** Those of its keys that a command is heard by. @param off whether single characters are switched off */
export const heardKeys = (command: Bound, keys: readonly string[], off: boolean): readonly string[] =>
  off ? keys.filter((key) => worksAlways(command, key)) : keys;
