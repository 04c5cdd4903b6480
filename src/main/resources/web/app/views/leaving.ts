import { unsent } from "../shelf.ts";
import { forgetPages } from "../kept.ts";

/**
 * Signing out takes what this browser keeps of readings along. What was not sent yet cannot be sent by anybody else: that
 * is said first, and stays in the browser until its writer signs in again.
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
  const left = await unsent();
  const words = form.dataset.unsent ?? "";
  if (left > 0 && words && !confirm(words.replace("%d", `${left}`))) return false;
  await forgetPages();
  return true;
}
