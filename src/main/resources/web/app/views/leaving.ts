import { forgetPages } from "../kept.ts";
import { left, sendAll } from "../outbox.ts";
import { forgetTaken } from "../shelf.ts";
import { account, byId } from "./dom.ts";
import { forgetDrafts } from "./import/draft.ts";

/**
 * Signing out takes what this browser keeps of readings along. What was not sent yet cannot be sent by anybody else: it
 * is sent first, and where that fails it is said, and stays in the browser until its writer signs in again.
 */
export function followSignOut(): void {
  // Whoever signs in next may be somebody else.
  if (document.querySelector("form[action^='/j_security_check']")) void forget();
  const form = document.querySelector<HTMLFormElement>("form[action='/sign-out']");
  let sure = false;
  let asked = false;
  form?.addEventListener("submit", (event) => {
    if (sure) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    void leave(form).then((go) => {
      asked = false;
      if (!go) return;
      sure = true;
      form.submit();
    });
  });
}

async function leave(form: HTMLFormElement): Promise<boolean> {
  const button = form.querySelector("button")!;
  const words = button.textContent;
  // Mostly there is nothing to send: words about it would only flicker.
  const slow = setTimeout(() => byId("live").textContent = button.textContent = form.dataset.sending ?? "", SLOW);
  await Promise.race([sendAll(account()), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  clearTimeout(slow);
  byId("live").textContent = "";
  button.textContent = words;
  const waiting = await left(account());
  if (waiting > 0 && !confirm((form.dataset.unsent ?? "%d").replace("%d", `${waiting}`))) return false;
  await forget();
  forgetDrafts();
  return true;
}

/** The pages first: without what was taken since, one of them would show less than was done. */
async function forget(): Promise<void> {
  await forgetPages();
  await forgetTaken(null);
}

/** Milliseconds. */
const SLOW = 300;
const PATIENCE = 5000;
