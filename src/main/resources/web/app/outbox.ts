import { api, type Reply } from "./api.ts";
import type { Id } from "./core/types.ts";
import { queue, type Shelf, type Wire } from "./queue.ts";
import { shelf, unsent } from "./shelf.ts";

/** Sends what lies in this browser of an account's work, from whatever page: nobody else can send it. */
export async function sendAll(account: Id): Promise<void> {
  for (const reading of (await unsent(account)).keys()) await sendShelf(shelf(reading, account), api);
}

/** How many changes of an account lie in this browser that no server has acknowledged. */
export const left = async (account: Id): Promise<number> => [...(await unsent(account)).values()].reduce((sum, count) => sum + count, 0);

/**
 * Sends a shelf's work until it is empty or something stands in the way. What is refused stays: only at the desk can a
 * person choose between two versions. No further request is made then: an undo would take back something else.
 */
export async function sendShelf(shelf: Shelf, wire: Wire): Promise<void> {
  let blocked = false;
  const unlessBlocked = (ask: () => Promise<Reply>) => (blocked ? Promise.resolve(UNAVAILABLE) : ask());
  const pending = queue(
    // What the queue drops it drops for refusals as well.
    { load: () => shelf.load(), put: (entry) => shelf.put(entry), remove: () => Promise.resolve() },
    {
      changes: (changes) => unlessBlocked(() => wire.changes(changes)),
      decide: (...asked) => unlessBlocked(() => wire.decide(...asked)),
      undo: (...asked) => unlessBlocked(() => wire.undo(...asked)),
      redo: (...asked) => unlessBlocked(() => wire.redo(...asked)),
    },
    {
      state: () => {},
      accepted: (entry) => void removals.push(shelf.remove(entry.change)),
      refused: () => (blocked = true),
    },
    () => {}, // one try: whoever signs out is waiting
  );
  const removals: Promise<void>[] = [];
  await pending.restore();
  await pending.empty().catch(() => {});
  await Promise.all(removals);
}

const UNAVAILABLE: Reply = { status: 503, body: null };
