import { api } from "../../../api.ts";
import { byId } from "../../dom.ts";
import type { Context } from "../context.ts";

/** Which blocks the reader has had before the eyes to their end; what is not part of the article counts as seen. */
export type Seen = {
  has(block: number): boolean;
  /** Blocks of the article that were not seen yet, in text order. */
  readonly open: readonly number[];
  /** Those that the server knows as seen, or will once what waits in the queue is sent. */
  readonly told: readonly number[];
  /** Somebody said of a block that there is nothing in it: it counts as seen; no longer, if that was taken back. */
  pass(block: number, seen: boolean): void;
  /** Sends what is not sent yet; a failure is no matter, it goes with the next. */
  flush(): Promise<void>;
};

/** Milliseconds that the end of a block stays in the window until it counts. */
const LOOK = 800;
const SENDING = 1500;

/**
 * @param before the blocks that had been seen when the browser kept the page
 * @param covered pixels at the lower end of the window that hide the text
 */
export function seen({ places, segments, store, locked, say }: Context, mine: boolean, before: readonly number[], covered: () => number, changed: () => void): Seen {
  const known = new Set(before);
  const unsent = new Set<number>();
  // Taken back while they stand before the eyes: they count again once they have been out of sight.
  const back = new Set<number>();
  const counted = segments.blocks.flatMap((block, at) => (block.kind === "boilerplate" ? [] : [at]));
  const meter = byId<HTMLProgressElement>("progress");
  let open: readonly number[] = counted.filter((block) => !known.has(block));
  let looking = 0;
  let sending = 0;

  const draw = () => {
    open = counted.filter((block) => !known.has(block));
    const done = counted.length - open.length;
    meter.hidden = false;
    meter.max = Math.max(1, counted.length);
    meter.value = done;
    const told = say("seen.progress", { n: counted.length, done });
    meter.title = told;
    meter.setAttribute("aria-label", told);
    changed();
  };

  const add = (blocks: readonly number[], send: boolean) => {
    const fresh = blocks.filter((block) => !known.has(block));
    if (fresh.length === 0) return;
    for (const block of fresh) {
      known.add(block);
      if (send) unsent.add(block);
    }
    draw();
    if (send) soon(SENDING);
  };

  const soon = (wait: number) => {
    clearTimeout(sending);
    sending = setTimeout(() => void flush(), wait);
  };

  // What could not be sent goes with the next block that is seen, or when there is a connection again.
  const flush = async () => {
    const blocks = [...unsent];
    if (blocks.length === 0) return;
    const accepted = await api.see(store.reading.id, blocks).catch(() => false);
    if (accepted) for (const block of blocks) unsent.delete(block);
  };

  const look = () => {
    if (document.visibilityState !== "visible" || locked()) return;
    const top = byId("top").getBoundingClientRect().bottom;
    const bottom = innerHeight - covered();
    const inSight = open.filter((block) => {
      const end = places.blocks[block].getBoundingClientRect().bottom;
      return end > top && end <= bottom + 12;
    });
    for (const block of back) if (!inSight.includes(block)) back.delete(block);
    add(inSight.filter((block) => !back.has(block)), true);
  };
  const lookSoon = () => {
    clearTimeout(looking);
    looking = setTimeout(look, LOOK);
  };

  if (mine) {
    addEventListener("scroll", lookSoon, { passive: true });
    addEventListener("resize", lookSoon);
    addEventListener("online", () => soon(0));
    addEventListener("pagehide", () => void flush());
    document.addEventListener("visibilitychange", lookSoon);
    api.seen(store.reading.id).then((blocks) => {
      add(blocks.filter((block) => !back.has(block)), false);
      draw();
      lookSoon();
    }, () => {
      if (known.size > 0) draw();
      lookSoon();
    });
  }

  return {
    has: (block) => !mine || known.has(block) || segments.blocks[block].kind === "boilerplate",
    get open() {
      return open;
    },
    get told() {
      return [...known].filter((block) => !unsent.has(block));
    },
    pass: (block, passed) => {
      if (passed) {
        back.delete(block);
        // What says so is in the queue, or was sent.
        unsent.delete(block);
        return add([block], false);
      }
      unsent.delete(block);
      back.add(block);
      if (known.delete(block)) draw();
    },
    flush,
  };
}
