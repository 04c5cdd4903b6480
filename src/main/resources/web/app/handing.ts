import { api, type Reply, sentence } from "./api.ts";
import type { Reading } from "./core/types.ts";
import { uuid } from "./core/uuid.ts";
import type { SaveState } from "./queue.ts";

export type Handing = {
  /** As it is now. */
  readonly reading: Reading;
  /** @returns what the server objects to; `null` when it is handed in */
  submit(): Promise<string | null>;
  /** @returns what the server objects to; `null` when it is open */
  reopen(reason: string): Promise<string | null>;
  /** Learns from what becomes of the unsent work that the reading was handed in, or reopened, elsewhere. */
  follow(saving: SaveState): void;
};

/** Whether a reading is open or handed in: said here, or at another desk of its reader. */
export function handing(first: Reading, server: Pick<typeof api, "reading" | "submit" | "reopen">, changed: () => void): Handing {
  let reading = first;
  // Whether work waits since it was handed in elsewhere.
  let heldUp = false;

  const become = (now: Partial<Reading>): null => {
    reading = { ...reading, ...now };
    changed();
    return null;
  };
  const as = ({ state, submittedAt, version }: Reading) => become({ state, submittedAt, version });

  const turned = async ({ status, body }: Reply, wanted: Reading["state"]): Promise<string | null> => {
    if (status < 300) return as(body as Reading);
    // Another desk may have been first: then it is as it was to be.
    const now = status === 409 ? await server.reading(first.id) : null;
    return now && now.status < 300 && (now.body as Reading).state === wanted ? as(now.body as Reading) : sentence(body, `${status}`);
  };

  return {
    get reading() {
      return reading;
    },
    submit: async () => turned(await server.submit(first.id, uuid()), "submitted"),
    reopen: async (reason) => turned(await server.reopen(first.id, uuid(), reason), "open"),
    follow: ({ kind }) => {
      if (kind === "handed-in" && reading.state === "open") become({ state: "submitted" });
      if (kind === "saved" && heldUp && reading.state === "submitted") {
        // What was not told stays so until the page is loaded again.
        void server.reading(first.id).then(({ status, body }) => status < 300 && as(body as Reading)).catch(() => {});
      }
      heldUp = kind === "handed-in" || (heldUp && kind !== "saved");
    },
  };
}
