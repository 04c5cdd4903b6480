import { whenSignedOut } from "../../../api.ts";
import type { SaveState } from "../../../queue.ts";
import { account, byId, el } from "../../dom.ts";
import type { Say } from "../../words.ts";
import { dialog } from "../../dialog.ts";
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
      signIn(say, (signedIn) => {
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

/**
 * The session ran out, or somebody else is signed in: sign in again without leaving the page, nothing is lost.
 *
 * @param done whether the author of this page's work is signed in by now
 */
function signIn(say: Say, done: (signedIn: boolean) => void): void {
  let signedIn = false;
  const made = dialog("sign-in-dialog", say("session.title"), say("dialog.close"), (body, close) => {
    const problem = el("p", { class: "error", role: "alert", hidden: true, text: say("session.wrong") });
    const form = el(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          problem.hidden = true;
          const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
          fetch("/j_security_check", { method: "POST", body: fields, redirect: "manual" })
            .then(() => fetch("/api/me", { headers: { Accept: "application/json" } }))
            .then(async (me) => {
              signedIn = me.ok && (await me.json()).id === account();
              if (signedIn) return close();
              problem.textContent = say(me.ok ? "session.another" : "session.wrong");
              problem.hidden = false;
            })
            .catch(() => {
              problem.textContent = say("submit.unreachable");
              problem.hidden = false;
            });
        },
      },
      el("p", { text: say("session.about") }),
      problem,
      el("div", { class: "field" }, el("label", { for: "again-name" }, say("session.name")), el("input", { id: "again-name", name: "j_username", type: "text", autocomplete: "username", required: true, autofocus: true })),
      el("div", { class: "field" }, el("label", { for: "again-password" }, say("session.password")), el("input", { id: "again-password", name: "j_password", type: "password", autocomplete: "current-password", required: true })),
      el("button", { type: "submit", class: "primary", text: say("session.sign-in") }),
    );
    body.append(form);
  });
  made.addEventListener("close", () => done(signedIn));
}
