import { isSignedOut, whenSignedOut } from "../api.ts";
import { pageWording } from "../keys/hearing.ts";
import { dialog } from "./dialog.ts";
import { account, el } from "./dom.ts";
import type { Say } from "./words.ts";

/** Milliseconds for which a page is so new that its session has hardly ended since. */
const FRESH = 60_000;

/** Has a page ask for whoever is signed out by now, over what they were writing. The desk has more to say, and asks itself. */
export function followSession(): void {
  if (!account()) return;
  let asking: Promise<boolean> | null = null;
  whenSignedOut(() =>
    asking ??= new Promise((done) => {
      const say = pageWording();
      signInDialog(say, { about: say("session.page-about"), another: say("session.page-another"), unreachable: say("session.page-unreachable") }, (signedIn) => {
        asking = null;
        done(signedIn);
      });
    })
  );
}

/**
 * Has forms sent only while their writer is signed in: whoever is not any more signs in over the page, and the form is sent.
 * Only after the page has stood for a while, since the question costs a way to the server; where it is not asked, and without
 * script, the sign-in page takes what was written along.
 */
export function followForms(): void {
  if (!account()) return;
  const sure = new WeakSet<HTMLFormElement>();
  let asking = false;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post" || sure.has(form)) return;
    if (performance.now() < FRESH || form.getAttribute("action") === "/sign-out") return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void isSignedOut().then((out) => {
      asking = false;
      if (out) return;
      sure.add(form);
      form.requestSubmit(event.submitter);
      sure.delete(form);
    });
  });
}

/** What a page says of what was done on it. */
type Told = { readonly about: string; readonly another: string; readonly unreachable: string };

/**
 * The session ran out, or somebody else is signed in: sign in again without leaving the page, nothing is lost.
 *
 * @param done whether the author of this page's work is signed in by now
 */
export function signInDialog(say: Say, told: Told, done: (signedIn: boolean) => void): void {
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
              problem.textContent = me.ok ? told.another : say("session.wrong");
              problem.hidden = false;
            })
            .catch(() => {
              problem.textContent = told.unreachable;
              problem.hidden = false;
            });
        },
      },
      el("p", { text: told.about }),
      problem,
      el("div", { class: "field" }, el("label", { for: "again-name" }, say("session.name")), el("input", { id: "again-name", name: "j_username", type: "text", autocomplete: "username", required: true, autofocus: true })),
      el("div", { class: "field" }, el("label", { for: "again-password" }, say("session.password")), el("input", { id: "again-password", name: "j_password", type: "password", autocomplete: "current-password", required: true })),
      el("button", { type: "submit", class: "primary", text: say("session.sign-in") }),
    );
    body.append(form);
  });
  made.addEventListener("close", () => done(signedIn));
}
