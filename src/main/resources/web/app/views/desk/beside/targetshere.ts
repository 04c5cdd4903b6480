import type { Id, Target } from "../../../core/types.ts";
import type { Store } from "../../../store.ts";
import { folded } from "./fields.ts";

/** Which of the project's targets this reading is about: in its fortieth article a project has many that it is not. */
export type TargetsHere = {
  /** Those that an annotation or an answer names, and those that were made or taken at this desk. */
  here(): readonly Target[];
  /** The rest of the project's. */
  others(): readonly Target[];
  /** Asks about a target here, whatever names it. */
  take(id: Id): void;
  /** Follows what was made or taken back meanwhile. */
  refresh(): void;
};

export function targetsHere(store: Store): TargetsHere {
  // What is there when the desk opens was made elsewhere, until it is made here anew, by a redo say.
  const elsewhere = new Set(store.targets().map(({ id }) => id));
  const split = (within: boolean): readonly Target[] => {
    const named = new Set([...store.annotations.map(({ stance }) => stance?.target), ...store.answers().map(({ target }) => target)]);
    return store.targets().filter(({ id }) => (named.has(id) || !elsewhere.has(id)) === within);
  };
  return {
    here: () => split(true),
    others: () => split(false),
    take: (id) => void elsewhere.delete(id),
    refresh: () => {
      for (const id of elsewhere) if (!store.target(id)) elsewhere.delete(id);
    },
  };
}

/** The target that is known by a name, whatever its case and its spaces. */
export const targetNamed = (store: Store, name: string): Target | undefined => store.targets().find((one) => folded(one.name) === folded(name));
