import type { Proposed } from "../../core/blocks.ts";
import type { Id } from "../../core/types.ts";
import type { Facts, Original, Preview } from "./server.ts";

/** An article that was brought in and is not saved: all that its page needs to stand there again after a reload. */
export type Draft = {
  readonly original: Original;
  readonly preview: Preview;
  /** As they were corrected by now. */
  readonly blocks: readonly Proposed[];
  /** What was said by now. */
  readonly facts: Facts;
  readonly ids: { readonly article: Id; readonly articleChange: Id; readonly reading: Id; readonly readingChange: Id };
};

const PREFIX = "stet-draft ";

/**
 * Keeps the draft of a project in this tab, and nowhere else, while the page is left; where that fails, because it is too
 * long or the browser keeps nothing, the browser asks before it is lost. `now` gives null when there is nothing to lose.
 */
export function keepDraft(account: string, project: Id, now: () => Draft | null): void {
  const key = `${PREFIX}${account} ${project}`;
  const keep = (): boolean => {
    const draft = now();
    try {
      if (draft === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(draft));
      return true;
    } catch {
      return draft === null;
    }
  };
  addEventListener("beforeunload", (event) => {
    if (!keep()) event.preventDefault();
  });
  addEventListener("pagehide", keep);
}

/** What this tab keeps of an import into the project; null if nothing, or nothing that can be read. */
export function keptDraft(account: string, project: Id): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(`${PREFIX}${account} ${project}`) ?? "null");
  } catch {
    return null;
  }
}

/** Whoever signs in next is not to find them. */
export function forgetDrafts(): void {
  try {
    Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // A browser that keeps nothing has none.
  }
}
