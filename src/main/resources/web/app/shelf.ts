import type { Id } from "./core/types.ts";
import type { Entry, Shelf } from "./queue.ts";

/** As it lies in the browser; one from before accounts were noted has none. */
type Shelved = Entry & { readonly account?: Id; /** What the server said to it; missing while it is not sent. */ readonly answer?: { readonly body: unknown } };

/** What the server has, and what it said. */
export type Taken = { readonly entry: Entry; readonly body: unknown };

/** The shelf of a desk that may be opened again from a page that the browser kept, which knows nothing of the last moments. */
export type DeskShelf = Shelf & {
  /** Whether the browser has kept all that was put there. */
  keeps(): boolean;
  taken(change: Id, body: unknown): Promise<void>;
  /** What earlier pages sent and the kept page may lack, in the order in which it was made. */
  known(): Promise<readonly Taken[]>;
  /** @returns to be called once a page that holds what is there now is kept, and not before: what was taken until now goes */
  covered(): () => void;
};

/**
 * Unsent work of one account on one reading in IndexedDB, in the order in which it was made. When the browser denies
 * storage, work lives as long as the page does.
 */
export function shelf(reading: Id, account: Id): DeskShelf {
  let denied = false;
  // Changes that the server has and that are still there.
  let held: Id[] = [];
  const database = connected();
  database.catch(() => {}); // each use below has its own answer to a denial
  const store = async (mode: IDBTransactionMode) => (await database).transaction("queue", mode).objectStore("queue");
  const seen = sight();
  let last: Promise<void> = Promise.resolve();
  const put = async (entry: Entry) => {
    await seen();
    try {
      const shelved: Shelved = { ...entry, account };
      const entries = await store("readwrite");
      const added = done(entries.add(shelved));
      // At once: a page that crashes before it has heard that the entry is there would take it along.
      entries.transaction.commit?.();
      await added;
    } catch {
      denied = true; // or full: the entry is still in memory and on its way
    }
  };
  const mine = async (): Promise<Shelved[]> => {
    try {
      const all = await done<Shelved[]>((await store("readonly")).getAll());
      return all.filter((entry) => entry.reading === reading && isOf(entry, account));
    } catch {
      return [];
    }
  };
  /** Does something with an entry that is there. */
  const at = async (change: Id, act: (entries: IDBObjectStore, key: IDBValidKey) => Promise<unknown>) => {
    await last; // what is not yet there cannot be taken away
    try {
      const entries = await store("readwrite");
      const key = await done(entries.index("change").getKey(change));
      if (key !== undefined) await act(entries, key);
    } catch {
      // As above; a repeat of the change would be answered as the first time.
    }
  };
  const remove = (change: Id) => at(change, (entries, key) => done(entries.delete(key)));
  return {
    load: async () => (await mine()).filter(({ answer }) => !answer),
    put: (entry) => (last = put(entry)),
    keeps: () => !denied,
    remove,
    taken: (change, body) => {
      held.push(change);
      return at(change, async (entries, key) => done(entries.put({ ...await done<Shelved>(entries.get(key)), answer: { body } }, key)));
    },
    known: async () => {
      const taken = (await mine()).flatMap(({ answer, ...entry }) => (answer ? [{ entry, body: answer.body }] : []));
      held = [...taken.map(({ entry }) => entry.change), ...held];
      return taken;
    },
    covered: () => {
      const shown = new Set(held);
      return () => {
        held = held.filter((change) => !shown.has(change));
        shown.forEach((change) => void remove(change));
      };
    },
  };
}

/** What lies in this browser of an account's work that no server has acknowledged: of each reading how many changes. */
export async function unsent(account: Id): Promise<ReadonlyMap<Id, number>> {
  const counts = new Map<Id, number>();
  try {
    const database = await connected();
    const all = await done<Shelved[]>(database.transaction("queue", "readonly").objectStore("queue").getAll());
    for (const { reading } of all.filter((entry) => !entry.answer && isOf(entry, account))) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  } catch {
    // Storage is denied: then nothing was put there.
  }
  return counts;
}

/**
 * Throws away what the server has of anybody's work and a kept page may lack: nobody opens that page any more. What was
 * not sent stays.
 *
 * @param reading whose page is not kept any more; `null` for all
 */
export async function forgetTaken(reading: Id | null): Promise<void> {
  try {
    const entries = (await connected()).transaction("queue", "readwrite").objectStore("queue");
    const [all, keys] = [await done<Shelved[]>(entries.getAll()), await done(entries.getAllKeys())];
    await Promise.all(keys.filter((_, at) => all[at].answer && (reading === null || all[at].reading === reading)).map((key) => done(entries.delete(key))));
  } catch {
    // As above.
  }
}

/** Only the reader's own desk writes, so that a change without an account is that of whoever can open its desk. */
const isOf = (entry: Shelved, account: Id): boolean => (entry.account ?? account) === account;

/**
 * Waits until the frame that shows what was just done has been drawn: opening a transaction holds up the thread that
 * draws it. A page without frames, or one that goes, does not wait.
 */
function sight(): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  let go = () => {};
  addEventListener("pagehide", () => go());
  return () => {
    if (document.hidden) return Promise.resolve();
    return waiting ??= new Promise((resolve) => {
      const late = setTimeout(() => go(), NO_FRAME);
      go = () => {
        clearTimeout(late);
        waiting = null;
        resolve();
      };
      requestAnimationFrame(() => setTimeout(() => go()));
    });
  };
}

/** Milliseconds after which no frame is to be expected: the page was hidden meanwhile. */
const NO_FRAME = 100;

function connected(): Promise<IDBDatabase> {
  const request = indexedDB.open("stet", 1);
  request.onupgradeneeded = () => {
    const entries = request.result.createObjectStore("queue", { autoIncrement: true });
    entries.createIndex("change", "change", { unique: true });
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
