import type { SaveState } from "../../../queue.ts";
import { dialog } from "../../dialog.ts";
import { byId, el, focusText } from "../../dom.ts";
import type { Context } from "../context.ts";

/**
 * A line under the bar while changes wait because the reading was handed in elsewhere before they were sent: they are kept,
 * and a person says whether the reading is opened again for them.
 *
 * @param superseded whether the article was corrected since: then nobody opens this reading again
 * @param reopen asks for the reason and opens the reading, upon which what waits is sent
 */
export function handedIn({ store, say }: Pick<Context, "store" | "say">, superseded: boolean, reopen: () => void): (state: SaveState) => void {
  const words = el("span", {});
  const send = el("button", { type: "button", class: "quiet", hidden: superseded, text: say("handed-in.send"), onclick: () => reopen() });
  const discard = el("button", { type: "button", class: "quiet", text: say("handed-in.discard"), onclick: () => ask() });
  const line = el("p", { class: "connection", id: "handed-in", hidden: true }, words, send, discard);
  byId("connection").after(line);

  const ask = () =>
    dialog("discard-dialog", say("handed-in.discard.title", { n: store.queue.size }), say("dialog.close"), (body, done) => {
      const confirm = el("button", { type: "button", class: "primary", text: say("handed-in.discard") });
      confirm.addEventListener("click", () => {
        confirm.disabled = true;
        // The server knows what the reading was before any of them, whatever was done elsewhere since.
        void store.queue.discard().then(() => location.reload());
      });
      const keep = el("button", { type: "button", text: say("handed-in.keep"), onclick: done });
      body.append(el("p", { text: say("handed-in.discard.about") }), el("div", { class: "actions" }, confirm, keep));
      queueMicrotask(() => keep.focus());
    });

  return (state) => {
    if (state.kind === "handed-in") {
      words.textContent = say(superseded ? "handed-in.corrected" : "handed-in.waiting", { n: state.waiting });
      line.hidden = false;
    } else if (state.kind !== "saving") {
      // While a try is under way it stays, so that the text beneath does not jump.
      const focused = line.contains(document.activeElement);
      line.hidden = true;
      if (focused) focusText();
    }
  };
}
