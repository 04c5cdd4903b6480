import { api, sentence } from "../../../api.ts";
import type { Id } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";
import type { Context } from "../context.ts";

/** What was done on the desk before this one; `reading` is one that was handed in there and can be taken back. */
type Done = { readonly reading: Id | null; readonly sentence: string };

const KEY = "stet-handed-over";

/** Leaves word for the desk that opens next in this tab. */
export function leave(done: Done): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(done));
  } catch {
    // Without storage the next desk says nothing; the reading is handed in all the same.
  }
}

/** Says what was done on the desk before, and takes a reading back that was handed in there when asked to. */
export function arrive(context: Context): void {
  const done = left();
  if (!done) return;
  const { reading } = done;
  if (reading === null) return context.tell(done.sentence, true);
  context.offer(done.sentence, context.say("submit.take-back"), () => void takeBack(context, reading));
}

function left(): Done | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept ? (JSON.parse(kept) as Done) : null;
  } catch {
    return null;
  }
}

async function takeBack({ say, warn, store }: Context, reading: Id): Promise<void> {
  try {
    await store.queue.empty();
    const { status, body } = await api.reopen(reading, uuid(), say("submit.taken-back"));
    if (status < 300) location.assign(`/readings/${reading}`);
    else warn(sentence(body, `${status}`));
  } catch {
    warn(say("submit.unreachable"));
  }
}
