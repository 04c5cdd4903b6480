import type { SaveState } from "../../../queue.ts";
import type { Context } from "../context.ts";

/** Milliseconds that what a key did is given to be said first. */
const AFTER_KEYS = 1000;

/** Tells a screen reader that work cannot be sent, and that it has been again: once each, and nothing of ordinary saving. */
export function announcing({ say, tell }: Pick<Context, "say" | "tell">, later: (run: () => void, ms: number) => void = setTimeout): (state: Pick<SaveState, "kind">) => void {
  let now: SaveState["kind"] = "saved";
  let told: Exclude<SaveState["kind"], "saving"> = "saved";
  const announce = () => {
    // Another try is no news, whatever comes of it.
    if (now === told || now === "saving") return;
    told = now;
    tell(say(`saved.told.${now}`));
  };
  return ({ kind }) => {
    now = kind;
    if (kind !== told && kind !== "saving") later(announce, AFTER_KEYS);
  };
}
