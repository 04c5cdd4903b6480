import { digitOf, el, isTyping } from "../../dom.ts";
import { singleKeysWork } from "../../../keys/hearing.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";
import { versionsOf } from "./versions.ts";

/**
 * Two versions of the same annotation, link, answer or source, from two tabs, devices or people: both are shown, a person
 * chooses. Nothing else closes the dialog, since whatever did would have chosen.
 */
export function conflicts(context: Context): () => void {
  const { store, say } = context;
  let open = false;
  const show = () => {
    const [conflict] = store.conflicts();
    if (!conflict || open) return;
    open = true;
    const said = versionsOf(context, conflict);
    const needed = el("p", { role: "status" });
    let pick: (mine: boolean) => void = () => {};
    const made = dialog("conflict-dialog", say("conflict.title"), say("dialog.close"), (body, done) => {
      pick = (mine) => {
        store.choose(conflict.id, mine);
        done();
      };
      body.append(
        el("p", { text: say(conflict.path === "source" ? "conflict.about.source" : "conflict.about") }),
        el("div", { class: "versions" },
          version(1, say("conflict.mine"), said.mine, () => pick(true)),
          version(2, say("conflict.theirs"), said.theirs, () => pick(false))),
        needed,
      );
      queueMicrotask(() => body.querySelector("button")?.focus());
    });
    const insist = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      needed.className = "error";
      needed.textContent = say("conflict.needed");
    };
    // Before the keys of the desk, which would tag with what is meant for the dialog; the focus may be on no button.
    const byKey = (event: KeyboardEvent) => {
      const elsewhere = event.target instanceof Element && event.target.closest("dialog");
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || (elsewhere && elsewhere !== made)) return;
      if (event.key === "Escape") return insist(event);
      // Nothing else can be done meanwhile, so that the dialog stands for the text.
      const digit = singleKeysWork(() => true) ? digitOf(event) : null;
      if (digit !== 1 && digit !== 2) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) pick(digit === 1);
    };
    document.addEventListener("keydown", byKey, { capture: true });
    made.querySelector(".dialog-head button")?.remove();
    made.addEventListener("cancel", insist);
    made.addEventListener("click", (event) => {
      if (event.target === made) insist(event);
    }, { capture: true });
    made.addEventListener("close", () => {
      document.removeEventListener("keydown", byKey, { capture: true });
      open = false;
      show(); // the next one, or the same when a browser has closed it all the same
    });
  };

  const version = (number: number, name: string, lines: readonly HTMLElement[], pick: () => void): HTMLElement =>
    el("button", { type: "button", class: "version", onclick: pick }, el("kbd", { "aria-hidden": "true", text: `${number}` }), el("strong", { text: name }), ...lines);
  return show;
}
