import type { Outcome, Reply, WireChange, WireDecision } from "./api.ts";
import type { Id, Problem } from "./core/types.ts";
import type { Step } from "./steps.ts";

/** Something done at the desk that the server has not acknowledged. */
export type Entry =
  | { readonly kind: "write"; readonly change: Id; readonly reading: Id; readonly wire: WireChange; readonly before: unknown }
  /**
   * What becomes of a tag of an earlier text.
   *
   * @see words that it stood on; missing in what a browser has kept from before they were
   * @see step what it does here, before the server says what it does
   */
  | { readonly kind: "decide"; readonly change: Id; readonly reading: Id; readonly item: Id; readonly words?: string; readonly decision: WireDecision; readonly step: Step }
  /** @see step what it takes back or does again, as far as the page knows */
  | { readonly kind: "undo" | "redo"; readonly change: Id; readonly reading: Id; readonly step?: Step | null };

/** Where unsent work lies, so that it outlives a reload: IndexedDB in the browser, an array in tests. */
export type Shelf = {
  load(): Promise<readonly Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(change: Id): Promise<void>;
  /** The server has taken a change. Where the page may be opened again from before that, it stays there with what the server said. */
  taken?(change: Id, body: unknown): Promise<void>;
};

export type Wire = {
  changes(changes: readonly WireChange[]): Promise<Reply>;
  decide(item: Id, decision: WireDecision): Promise<Reply>;
  /** @param of the changes that are meant, if they are known: where another comes first, nothing is to be done */
  undo(reading: Id, change: Id, of: readonly Id[]): Promise<Reply>;
  redo(reading: Id, change: Id, of: readonly Id[]): Promise<Reply>;
};

/** Why a server has not taken what was sent: it is silent, cannot take it now, or has a fault, which its log has under a mark. */
export type Delay = { readonly kind: "silent" | "busy"; readonly mark?: undefined } | { readonly kind: "fault"; readonly mark: string | null };

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving"; readonly waiting: number }
  /** The server does not answer, or not as it should; another try follows by itself. */
  | { readonly kind: "waiting"; readonly waiting: number; readonly why: Delay }
  /** Nobody is signed in any more: waits for `retry`. */
  | { readonly kind: "signed-out"; readonly waiting: number }
  /** The reading was handed in elsewhere, and takes nothing until it is open again: waits for `retry`, or is discarded. */
  | { readonly kind: "handed-in"; readonly waiting: number };

export type Listener = {
  state(state: SaveState): void;
  accepted(entry: Entry, body: unknown): void;
  /**
   * The server will never take this change. `following` are later changes of the same thing, which go with it.
   *
   * @returns whether they stay on the shelf until a person has decided, so that no crash loses them
   */
  refused(entry: Entry, status: number, body: unknown, following: readonly Entry[]): boolean;
};

export type Queue = {
  /** Takes up what an earlier page left; returns it in order. */
  restore(): Promise<readonly Entry[]>;
  add(entry: Entry): void;
  retry(): void;
  /** Gives up all that waits. */
  discard(): Promise<void>;
  /** Whether changes of this thing still wait, or their undoing. */
  waits(id: Id): boolean;
  readonly size: number;
  /** Resolves when nothing waits any more; rejects when something does that cannot be sent now. */
  empty(): Promise<void>;
};

const BATCH = 50;
/** Milliseconds in which a browser has painted what a key did. */
const PAINTED = 50;
const PAUSES = [1000, 2000, 5000, 10_000, 30_000];

/**
 * Sends changes in the order in which they were made, each until the server has answered it. Change ids make a repeat
 * harmless, so a lost answer is no reason to lose or double anything.
 */
export function queue(shelf: Shelf, wire: Wire, listener: Listener, later: (run: () => void, ms: number) => void = setTimeout): Queue {
  let entries: Entry[] = [];
  let busy = false;
  let failures = 0;
  let paused = false;
  // Why it is paused.
  let stopped: Stopped = "waiting";
  let why: Delay = { kind: "silent" };
  // While the shelf is read: what lies there was done before.
  let restoring = false;
  // Of several tries that were to follow by themselves, the last one does.
  let tries = 0;
  let idle: { readonly done: () => void; readonly failed: (cause: Error) => void }[] = [];

  const tell = (kind: "saving" | Stopped) => {
    if (entries.length > 0) {
      listener.state(kind === "waiting" ? { kind, waiting: entries.length, why } : { kind, waiting: entries.length });
      // Who waits for everything to be sent is told that it will take until somebody does something.
      if (kind !== "saving") settleIdle((one) => one.failed(new Error("not everything can be sent now")));
      return;
    }
    listener.state({ kind: "saved" });
    settleIdle((one) => one.done());
  };

  const settleIdle = (how: (one: (typeof idle)[number]) => void) => {
    const waiting = idle;
    idle = [];
    waiting.forEach(how);
  };

  const drop = (gone: readonly Entry[]) => {
    const changes = new Set(gone.map((entry) => entry.change));
    entries = entries.filter((entry) => !changes.has(entry.change));
  };
  const unshelve = (gone: readonly Entry[]) => gone.forEach((entry) => void shelf.remove(entry.change));

  const settle = (entry: Entry, status: number, body: unknown) => {
    if (status < 300) {
      drop([entry]);
      if (shelf.taken) void shelf.taken(entry.change, body);
      else unshelve([entry]);
      listener.accepted(entry, body);
      return;
    }
    const following = followers(entry, entries);
    drop([entry, ...following]);
    if (!listener.refused(entry, status, body, following)) unshelve([entry, ...following]);
  };

  /** What no batch takes. */
  const alone = (entry: Exclude<Entry, { kind: "write" }>): Promise<Reply> => {
    if (entry.kind === "decide") return wire.decide(entry.item, entry.decision);
    const of = (entry.step ?? []).flatMap(({ change }) => (change ? [change] : []));
    return wire[entry.kind](entry.reading, entry.change, of);
  };

  const send = async (): Promise<void> => {
    const head = entries[0];
    if (head.kind !== "write") {
      const { status, body } = await alone(head);
      if (isTemporary(status, body)) throw new Temporary(status, body);
      return settle(head, status, body);
    }
    const batch: (Entry & { kind: "write" })[] = [];
    for (const entry of entries) {
      if (entry.kind !== "write" || batch.length === BATCH) break;
      batch.push(entry);
    }
    const { status, body } = await wire.changes(batch.map((entry) => entry.wire));
    if (isTemporary(status, body)) throw new Temporary(status, body);
    if (status >= 300) {
      // The batch as a whole was refused. One by one, the server says which of them it will not take.
      if (batch.length === 1) return settle(batch[0], status, body);
      for (const entry of batch) {
        if (!entries.includes(entry)) continue;
        const one = only(await wire.changes([entry.wire]));
        if (isTemporary(one.status, one.body)) throw new Temporary(one.status, one.body);
        settle(entry, one.status, one.body);
      }
      return;
    }
    const { outcomes } = body as { outcomes: readonly Outcome[] };
    batch.forEach((entry, at) => {
      const outcome = outcomes[at];
      if (outcome && !isTemporary(outcome.status, outcome.body) && entries.includes(entry)) settle(entry, outcome.status, outcome.body);
    });
    const later = outcomes.find((outcome) => isTemporary(outcome.status, outcome.body));
    if (later) throw new Temporary(later.status, later.body);
  };

  const run = async () => {
    if (busy || paused || restoring || entries.length === 0) return;
    busy = true;
    tell("saving");
    try {
      while (entries.length > 0) {
        await send();
        failures = 0;
        tell("saving");
      }
    } catch (failure) {
      paused = true;
      stopped = failure instanceof Temporary ? failure.stopped : "waiting";
      why = failure instanceof Temporary ? failure.why : { kind: "silent" };
      tell(stopped);
      if (stopped === "waiting") {
        const mine = ++tries;
        later(() => mine === tries && retry(), PAUSES[Math.min(failures++, PAUSES.length - 1)]);
      }
    } finally {
      busy = false;
    }
  };

  const retry = () => {
    tries++;
    paused = false;
    void run();
  };

  return {
    restore: async () => {
      restoring = true;
      const left = await shelf.load();
      const made = new Set(entries.map(({ change }) => change));
      entries = [...left.filter(({ change }) => !made.has(change)), ...entries];
      restoring = false;
      void run();
      return entries;
    },
    add: (entry) => {
      entries.push(entry);
      void shelf.put(entry);
      tell(paused ? stopped : "saving");
      // A moment later, so that what is done in one go travels in one batch and nothing delays the painting.
      if (!paused) later(() => void run(), PAINTED);
    },
    retry,
    discard: async () => {
      const gone = entries;
      entries = [];
      await Promise.all(gone.map(({ change }) => shelf.remove(change)));
      tell("saving");
    },
    waits: (id) => entries.some((entry) => entry.kind === "write" ? entry.wire.id === id : entry.step?.some((turn) => turn.id === id)),
    get size() {
      return entries.length;
    },
    empty: () => {
      if (entries.length === 0) return Promise.resolve();
      if (paused) return Promise.reject(new Error("not everything can be sent now"));
      return new Promise((done, failed) => idle.push({ done, failed }));
    },
  };
}

/** What is to be sent and builds on something: later changes of the same thing, up to where it is decided on anew. */
function followers(entry: Entry, entries: readonly Entry[]): readonly Entry[] {
  const id = entry.kind === "write" ? entry.wire.id : entry.kind === "decide" ? entry.item : null;
  const end = entries.findIndex((other) => other !== entry && other.kind === "decide" && other.item === id);
  return entries.filter((other, at) => other !== entry && other.kind === "write" && other.wire.id === id && (end < 0 || at < end));
}

/** Why nothing is sent: see {@link SaveState}. */
type Stopped = "waiting" | "signed-out" | "handed-in";

/** What came of the one change of a request. */
function only({ status, body }: Reply): Pick<Outcome, "status" | "body"> {
  const outcome = status < 300 ? (body as { outcomes: readonly Outcome[] }).outcomes[0] : undefined;
  return { status: outcome?.status ?? status, body: outcome?.body ?? body };
}

class Temporary extends Error {
  readonly why: Delay;
  readonly stopped: Stopped;

  constructor(readonly status: number, body: unknown) {
    super(`the server answered ${status}`);
    const { mark } = (body ?? {}) as { readonly mark?: unknown };
    this.stopped = status === 401 ? "signed-out" : isHandedIn(body) ? "handed-in" : "waiting";
    if (typeof mark === "string") this.why = { kind: "fault", mark };
    else this.why = status === 500 ? { kind: "fault", mark: null } : { kind: "busy" };
  }
}

/**
 * Not signed in, too many requests, a server or a proxy in trouble, a reading that may be opened again: the same change may
 * well be taken later.
 */
const isTemporary = (status: number, body: unknown): boolean => status === 401 || status === 408 || status === 429 || status >= 500 || isHandedIn(body);

const isHandedIn = (body: unknown): boolean => (body as Partial<Problem> | null)?.type === "/problems/reading-submitted";
