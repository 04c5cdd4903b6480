import { api, sentence } from "../../../api.ts";
import type { Id } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";
import type { Context } from "../context.ts";
import { leave } from "./handover.ts";

/** The button that makes an earlier state the present one; then the desk shows it, and undo leads back. */
export function bringingBack({ store, say, warn }: Context, to: Id | null): void {
  const button = document.getElementById("bring-back") as HTMLButtonElement | null;
  if (!button || !to) return;
  // The same id when it is tried again, so that a lost answer is no second act.
  const change = uuid();
  button.addEventListener("click", async () => {
    button.disabled = true;
    const { id } = store.reading;
    try {
      const { status, body } = await api.bringBack(id, to, change);
      if (status < 300) {
        leave({ reading: null, sentence: say("past.brought") });
        return location.assign(`/readings/${id}`);
      }
      warn(sentence(body, say("unreachable")));
    } catch {
      warn(say("unreachable"));
    }
    button.disabled = false;
  });
}
