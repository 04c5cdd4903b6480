import { byId, el, focusText } from "../dom.ts";
import type { Say } from "../words.ts";
import { Warnings } from "./warnings.ts";

export type Notices = {
  /** Says something to a screen reader, and as a passing note to everybody when `shown`. */
  tell(sentence: string, shown?: boolean): void;
  /** Says something that can be taken back for a while. */
  offer(sentence: string, action: string, run: () => void): void;
  /**
   * Something went wrong: stays until it is closed, or until it was there to be read and something else is done and taken.
   *
   * @param address part of it to copy by hand
   */
  warn(sentence: string, address?: string): void;
  /** Whether there is anything that {@link dismiss} closes. */
  readonly warns: boolean;
  /** Closes what went wrong, as far as that can have been read, or at least seen. @returns whether that was anything */
  dismiss(how: "read" | "seen"): boolean;
  /** Something that was done was taken. @param begun when it was done, by the clock of `performance` */
  accepted(begun: number): void;
};

const PASSING = 5000;
/** Long enough to read a sentence twice and to reach its button by keyboard. */
const OFFERED = 12_000;

export function notices(say: Say): Notices {
  const live = byId("live");
  const toasts = byId("toasts");
  let pending = 0;

  const tell = (sentence: string) => {
    // Emptied first, so that the same sentence twice is said twice; later, so that it costs the key nothing.
    live.textContent = "";
    clearTimeout(pending);
    pending = setTimeout(() => live.textContent = sentence, 60);
  };

  const closing = (close: () => void) =>
    el("button", { type: "button", class: "quiet icon", "aria-label": say("dialog.close"), text: "✕", onclick: close });

  const take = (toast: HTMLElement) => {
    if (toast.contains(document.activeElement)) focusText();
    toast.remove();
  };

  const warnings = new Warnings();
  type Drawn = { readonly toast: HTMLElement; readonly times: HTMLElement };
  const drawn = new Map<string, Drawn>();
  const more = el("p", { class: "toast more" });

  /** What stands already is left where it is: a screen reader would say it once more, and the focus would leave it. */
  const draw = () => {
    const shown = new Map(warnings.shown.map((one) => [one.sentence, one.times]));
    for (const [sentence, { toast }] of drawn) {
      if (shown.has(sentence)) continue;
      take(toast);
      drawn.delete(sentence);
    }
    for (const [sentence, n] of shown) {
      const { times } = drawn.get(sentence) ?? add(sentence);
      const often = n > 1 ? say("notice.times", { n }) : "";
      if (times.textContent !== often) times.textContent = often;
    }
    if (warnings.more === 0) return more.remove();
    more.textContent = say("notice.more", { n: warnings.more });
    if (!more.isConnected) toasts.prepend(more);
  };

  // What is to be copied by hand, by the sentence that has it.
  const addresses = new Map<string, string>();

  const add = (sentence: string): Drawn => {
    const times = el("span", { class: "times" });
    const address = addresses.get(sentence);
    const toast = el(
      "div",
      { class: "toast warning", role: "alert" },
      el("span", {}, sentence, address && el("code", { text: address }), times),
      closing(() => {
        warnings.close(sentence, performance.now());
        draw();
      }),
    );
    toasts.append(toast);
    const one = { toast, times };
    drawn.set(sentence, one);
    return one;
  };

  // What is dragged over the text may end where a button lies.
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Element && target.closest(".desk-text")) toasts.classList.add("aside");
  });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => toasts.classList.remove("aside"));

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) warnings.back(performance.now());
  });

  return {
    tell: (sentence, shown = false) => {
      tell(sentence);
      if (!shown) return;
      toasts.querySelectorAll(".passing").forEach((other) => other.remove());
      const toast = el("div", { class: "toast passing", "aria-hidden": "true", text: sentence });
      toasts.append(toast);
      setTimeout(() => toast.remove(), PASSING);
    },
    offer: (sentence, action, run) => {
      const words = el("span");
      const toast = el(
        "div",
        { class: "toast offer", role: "status" },
        words,
        el("button", { type: "button", class: "quiet", text: action, onclick: () => {
          take(toast);
          run();
        } }),
        closing(() => take(toast)),
      );
      toasts.append(toast);
      // A screen reader says what changes in such an element, not what it comes with.
      setTimeout(() => words.textContent = sentence, 60);
      const fade = () => {
        if (!toast.matches(":hover, :focus-within")) toast.remove();
        else setTimeout(fade, PASSING);
      };
      setTimeout(fade, OFFERED);
    },
    warn: (sentence, address) => {
      if (address) addresses.set(sentence, address);
      warnings.put(sentence, performance.now());
      draw();
    },
    get warns() {
      return warnings.shown.length > 0;
    },
    dismiss: (how) => {
      const gone = warnings.dismiss(performance.now(), how === "read");
      if (gone) draw();
      return gone;
    },
    accepted: (begun) => {
      if (warnings.accepted(begun, performance.now())) draw();
    },
  };
}
