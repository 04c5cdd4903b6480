import { byId, el } from "../dom.ts";

export type Notices = {
  /** Says something to a screen reader, and as a passing note to everybody when `shown`. */
  tell(sentence: string, shown?: boolean): void;
  /** Says something that can be taken back for a while. */
  offer(sentence: string, action: string, run: () => void): void;
  /** Something went wrong: stays until it is closed. */
  warn(sentence: string): void;
};

const PASSING = 5000;
/** Long enough to read a sentence twice and to reach its button by keyboard. */
const OFFERED = 12_000;

export function notices(closing: string): Notices {
  const live = byId("live");
  const toasts = byId("toasts");
  let pending = 0;

  const say = (sentence: string) => {
    // Emptied first, so that the same sentence twice is said twice; later, so that it costs the key nothing.
    live.textContent = "";
    clearTimeout(pending);
    pending = setTimeout(() => live.textContent = sentence, 60);
  };

  return {
    tell: (sentence, shown = false) => {
      say(sentence);
      if (!shown) return;
      const toast = el("div", { class: "toast", "aria-hidden": "true", text: sentence });
      toasts.replaceChildren(...[...toasts.children].filter((other) => other.matches(".warning, .offer")), toast);
      setTimeout(() => toast.remove(), PASSING);
    },
    offer: (sentence, action, run) => {
      const words = el("span");
      const toast = el(
        "div",
        { class: "toast offer", role: "status" },
        words,
        el("button", { type: "button", class: "quiet", text: action, onclick: () => {
          toast.remove();
          run();
        } }),
        el("button", { type: "button", class: "quiet icon", "aria-label": closing, text: "✕", onclick: () => toast.remove() }),
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
    warn: (sentence) => {
      const toast = el(
        "div",
        { class: "toast warning", role: "alert" },
        el("span", { text: sentence }),
        el("button", { type: "button", class: "quiet icon", "aria-label": closing, text: "✕", onclick: () => toast.remove() }),
      );
      toasts.append(toast);
    },
  };
}
