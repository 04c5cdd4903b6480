import { exact } from "../../../core/span.ts";
import type { Annotation } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el, focusText, inDialog, isTyping } from "../../dom.ts";
import { type Acts, shortened } from "../acts.ts";
import type { Context } from "../context.ts";

/**
 * Several annotations over one place: a tiny list, from the innermost to the outermost. It is there as long as one of
 * them has the attention, and takes the first `Escape`.
 */
export function overlaps(root: HTMLElement, context: Context, acts: Acts): (here: readonly Annotation[], at: { x: number; y: number }) => void {
  const { tags, say, look } = context;
  const close = () => {
    if (root.contains(document.activeElement)) focusText();
    root.hidden = true;
    root.replaceChildren();
  };
  document.addEventListener("pointerdown", (event) => {
    if (!root.hidden && event.target instanceof Node && !root.contains(event.target)) close();
  });
  look.watch(() => {
    if (root.hidden) return;
    const buttons = [...root.querySelectorAll("button")];
    if (!buttons.some(({ dataset }) => dataset.id === look.focused)) return close();
    for (const button of buttons) button.setAttribute("aria-current", `${button.dataset.id === look.focused}`);
  });
  // Before the desk hears it, which would let go of the annotation as well.
  document.addEventListener("keydown", (event) => {
    if (root.hidden || event.key !== "Escape" || isTyping(event) || inDialog()) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }, { capture: true });
  return (here, at) => {
    root.replaceChildren(el("ul", { "aria-label": say("overlaps") }, ...here.map((annotation) =>
      el("li", {}, el(
        "button",
        {
          type: "button",
          class: "quiet",
          "data-id": annotation.id,
          "aria-current": `${annotation.id === look.focused}`,
          onclick: () => {
            close();
            acts.open(annotation.id, false);
          },
        },
        el("span", { class: `code row-0 ${lookOf(annotation.label)}`, text: tags.label(annotation.label)?.code ?? "?" }),
        el("span", { text: tags.label(annotation.label)?.name ?? annotation.label }),
        el("span", { class: "muted", text: shortened(exact(annotation.spans), 28) }),
      ))
    )));
    root.hidden = false;
    const frame = root.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const left = Math.min(at.x - frame.left, frame.width - root.offsetWidth - 8);
    root.style.setProperty("left", `${Math.max(8, left)}px`);
    root.style.setProperty("top", `${at.y - frame.top + 18}px`);
  };
}
