import { sentenceAt } from "../../../core/segments.ts";
import { inDialog } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";

/** Milliseconds after a press of mouse or finger in which what comes into focus does so by that press. */
const BY_HAND = 600;

/**
 * The sentence that the focus comes to is what keys and buttons act on: by Tab, while nothing is selected, and wherever a
 * screen reader takes the focus. The desk itself takes it to the one sentence at which Tab stops, with what is selected.
 */
export function arriving(article: HTMLElement, { look, segments }: Context, acts: Acts): void {
  let pressed = -Infinity;
  // The sentence that has the focus, also while a dialog or another window has it for a while.
  let entered: Element | null = null;

  // With neither mouse nor finger the browser makes up a press for what a screen reader asks for: it has no kind.
  const press = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== "") pressed = performance.now();
  };
  for (const kind of ["pointerdown", "mousedown"]) document.addEventListener(kind, press, { capture: true });

  article.addEventListener("focusin", ({ target }) => {
    // From below a dialog the focus goes back at once.
    if (!(target instanceof HTMLElement) || !target.matches(".sentence") || target === entered || inDialog()) return;
    entered = target;
    // For a link it is where something else leads, which a press of it takes.
    if (performance.now() - pressed < BY_HAND || document.body.classList.contains("linking")) return;
    const sentence = sentenceAt(segments, Number(target.dataset.start));
    if (!sentence) return;
    if (target.tabIndex < 0) acts.arrive(sentence);
    else if (!look.selection && target.matches(":focus-visible")) look.select([sentence]);
  });
  article.addEventListener("focusout", () => {
    if (document.hasFocus() && !inDialog()) entered = null;
  });
}
