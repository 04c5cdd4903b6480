import { exact } from "../../../core/span.ts";
import { described } from "../../../core/tagset.ts";
import type { Annotation } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";

/** Two versions of the same annotation, from two tabs or devices: both are shown, a person chooses. */
export function conflicts(context: Context): () => void {
  const { store, say, tags } = context;
  let open = false;
  const show = () => {
    const [conflict] = store.conflicts();
    if (!conflict || open) return;
    open = true;
    const made = dialog("conflict-dialog", say("conflict.title"), say("dialog.close"), (body, done) => {
      const pick = (mine: boolean) => {
        store.choose(conflict.id, mine);
        done();
      };
      body.append(
        el("p", { text: say("conflict.about") }),
        el("div", { class: "versions" },
          version(1, say("conflict.mine"), conflict.mine, () => pick(true)),
          version(2, say("conflict.theirs"), conflict.theirs, () => pick(false))),
      );
      body.addEventListener("keydown", (event) => {
        if (event.code === "Digit1" || event.code === "Numpad1") pick(true);
        if (event.code === "Digit2" || event.code === "Numpad2") pick(false);
      });
      queueMicrotask(() => body.querySelector("button")?.focus());
    });
    made.addEventListener("close", () => {
      open = false;
      // Left unanswered, the other version stays: it is what the server has.
      if (store.conflicts().some((one) => one.id === conflict.id)) store.choose(conflict.id, false);
      show();
    });
  };

  const version = (number: number, name: string, annotation: Annotation | null, pick: () => void): HTMLElement =>
    el(
      "button",
      { type: "button", class: "version", onclick: pick },
      el("kbd", { "aria-hidden": "true", text: `${number}` }),
      el("strong", { text: name }),
      el("span", { text: annotation ? tags.label(annotation.label)?.name ?? annotation.label : say("conflict.gone") }),
      annotation && el("q", { text: shortened(exact(annotation.spans), 120) }),
      annotation && el("span", { class: "muted", text: described(tags, annotation, store.source(annotation.source), { yes: say("value.yes"), no: say("value.no") }).join(" · ") }),
      annotation?.note && el("span", { class: "muted", text: annotation.note }),
    );
  return show;
}
