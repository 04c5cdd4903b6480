import type { Id } from "./core/types.ts";
import type { Entry, Shelf } from "./queue.ts";

/**
 * Unsent work of one reading in IndexedDB, in the order in which it was made. When the browser denies storage, work
 * lives as long as the page does.
 */
export function shelf(reading: Id): Shelf {
  const database = connected();
  database.catch(() => {}); // each use below has its own answer to a denial
  const store = async (mode: IDBTransactionMode) => (await database).transaction("queue", mode).objectStore("queue");
  return {
    load: async () => {
      try {
        const all = await done<Entry[]>((await store("readonly")).getAll());
        return all.filter((entry) => entry.reading === reading);
      } catch {
        return [];
      }
    },
    put: async (entry) => {
      try {
        await done((await store("readwrite")).add(entry));
      } catch {
        // Denied or full: the entry is still in memory and on its way.
      }
    },
    remove: async (change) => {
      try {
        const entries = await store("readwrite");
        const key = await done(entries.index("change").getKey(change));
        if (key !== undefined) await done(entries.delete(key));
      } catch {
        // As above; a repeat of the change would be answered as the first time.
      }
    },
  };
}

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
