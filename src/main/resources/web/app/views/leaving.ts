import { forgetPages } from "../kept.ts";
import { left, sendAll } from "../outbox.ts";
import { account, byId } from "./dom.ts";

/**
 * Signing out takes what this browser keeps of readings along. What was not sent yet cannot be sent by anybody else: it
 * is sent first, and where that fails it is said, and stays in the browser until its writer signs in again.
 */
export function followSignOut(): void {
  // Whoever signs in next may be somebody else.
  if (document.querySelector("form[action='/j_security_check']")) void forgetPages();
  const form = document.querySelector<HTMLFormElement>("form[action='/sign-out']");
  let sure = false;
  form?.addEventListener("submit", (event) => {
    if (sure) return;
    event.preventDefault();
    void leave(form).then((go) => {
      if (!go) return;
      sure = true;
      form.submit();
    });
  });
}

async function leave(form: HTMLFormElement): Promise<boolean> {
  const button = form.querySelector("button");
  button?.setAttribute("aria-disabled", "true");
  // Mostly there is nothing to send: words about it would only flicker.
  const slow = setTimeout(() => byId("live").textContent = form.dataset.sending ?? "", SLOW);
  await Promise.race([sendAll(account()), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  clearTimeout(slow);
  button?.removeAttribute("aria-disabled");
  const waiting = await left(account());
  if (waiting > 0 && !confirm((form.dataset.unsent ?? "%d").replace("%d", `${waiting}`))) return false;
  await forgetPages();
  return true;
}

/** Milliseconds. */
const SLOW = 300;
const PATIENCE = 5000;
