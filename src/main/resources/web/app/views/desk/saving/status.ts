import { whenSignedOut } from "../../../api.ts";
import type { SaveState } from "../../../queue.ts";
import { byId, el } from "../../dom.ts";
import type { Say } from "../../words.ts";
import { signInDialog } from "../../signing.ts";
import { connection } from "./connection.ts";

/**
 * Whether the work is safe, always in sight.
 *
 * @param waiting how many changes were not sent
 * @param keeps whether they lie in the browser, where they outlive the page
 */
export function status(say: Say, retry: () => void, waiting: () => number, keeps: () => boolean): (state: SaveState) => void {
  const root = byId("saved");
  let current: SaveState = { kind: "saved" };
  let asking: Promise<boolean> | null = null;
  const again = el("button", { type: "button", class: "quiet", hidden: true, text: say("session.sign-in"), onclick: () => void ask() });
  root.after(again);
  const line = connection(byId("connection"), say, retry, keeps);

  /** Whoever would rather go on reading closes the dialog; the button beside the counter brings it back. */
  const ask = () =>
    asking ??= new Promise((done) =>
      signInDialog(say, { about: say("session.about"), another: say("session.another"), unreachable: say("submit.unreachable") }, (signedIn) => {
        asking = null;
        again.hidden = signedIn;
        if (signedIn) retry();
        done(signedIn);
      })
    );
  whenSignedOut(ask);

  const draw = () => {
    const offline = !navigator.onLine;
    const { kind } = current;
    const waits = kind === "saved" ? 0 : current.waiting;
    root.dataset.state = offline ? "offline" : kind;
    root.textContent = kind === "saved"
      ? say(offline ? "saved.offline" : "saved")
      : kind === "saving"
      ? say("saved.saving")
      : say(offline ? "saved.offline-waiting" : "saved.waiting", { n: waits });
    // While a try is under way, the line says what it said. A browser without a network may have a server all the same.
    if (kind === "waiting") line({ offline, waiting: waits, why: current.why });
    else if (kind !== "saving") line(null);
  };

  addEventListener("online", () => {
    draw();
    retry();
  });
  addEventListener("offline", draw);
  // Closing the window loses nothing, but another device would not see it.
  addEventListener("beforeunload", (event) => {
    if (waiting() > 0 && current.kind !== "saving") event.preventDefault();
  });
  draw();

  return (state) => {
    const was = current.kind;
    current = state;
    if (state.kind === "saving" && was === "saved") {
      // A quick save need not flicker; only the state is there at once.
      root.dataset.state = "saving";
      setTimeout(() => current.kind === "saving" && draw(), 250);
    } else if (state.kind !== "saving" || was !== "saving") draw();
    if (state.kind === "saved") again.hidden = true;
    if (state.kind === "signed-out" && again.hidden) void ask();
  };
}
