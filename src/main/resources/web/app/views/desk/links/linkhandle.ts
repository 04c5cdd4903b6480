import type { Id } from "../../../core/types.ts";
import { afterPaint } from "../../later.ts";
import { type Context, focusedOf } from "../context.ts";
import type { Linking } from "./linking.ts";

/**
 * A ring in the margin beside the focused annotation, from which a link is drawn with the mouse: what can be at its other
 * end wears its letter, what lies under the mouse a frame. A click on the ring does the same as the key for links.
 */
export function linkHandle(handle: HTMLElement, article: HTMLElement, context: Context, links: Linking): { refresh(): void } {
  const { look, places, tags, painter } = context;
  const line = document.querySelector<SVGLineElement>("#link-line line")!;
  let from: { readonly x: number; readonly y: number } | null = null;
  let at = { x: 0, y: 0 };
  let framed: Id | null = null;

  const draw = () => {
    const annotation = focusedOf(context);
    const offers = annotation !== undefined && !context.locked() && !context.pick.on && tags.linksFrom(annotation.label).length > 0;
    const box = offers ? places.range(annotation.spans[0])?.getClientRects()[0] : undefined;
    handle.hidden = !box;
    const frame = handle.offsetParent?.getBoundingClientRect();
    if (!box || !frame) return;
    const text = article.getBoundingClientRect();
    // Where curves begin: beside the words, never on them.
    const x = article.dir === "rtl" ? text.right + BESIDE : text.left - BESIDE;
    // Never beside the page, also between a turn of the screen and the frame that draws the ring anew.
    handle.style.setProperty("left", `clamp(${HALF}px, ${x - frame.left}px, 100% - ${HALF}px)`);
    handle.style.setProperty("top", `${box.top + box.height / 2 - frame.top}px`);
  };
  // Asks for the layout, and nobody reaches for the ring in the frame in which it comes.
  const soon = afterPaint(draw);

  const frameUnder = () => {
    const there = links.under(document.elementFromPoint(at.x, at.y))?.to.id ?? null;
    if (there === framed) return;
    if (framed) for (const mark of painter.marksOf(framed)) mark.classList.remove("aimed");
    if (there) for (const mark of painter.marksOf(there)) mark.classList.add("aimed");
    framed = there;
  };

  let following = 0;
  const follow = () => {
    following = 0;
    if (!from) return;
    // Esc has ended it meanwhile.
    if (!links.offering) return end();
    // Near the ends of the window the text comes to meet the mouse.
    const top = at.y - EDGE - (document.getElementById("top")?.offsetHeight ?? 0);
    const bottom = at.y + EDGE - innerHeight + (document.getElementById("linkbar")?.offsetHeight ?? 0);
    if (top < 0 || bottom > 0) {
      const before = scrollY;
      scrollBy({ top: top < 0 ? top / 4 : bottom / 4, behavior: "instant" });
      from = { x: from.x, y: from.y - (scrollY - before) };
      if (scrollY !== before) following = requestAnimationFrame(follow);
    }
    for (const [name, value] of [["x1", from.x], ["y1", from.y], ["x2", at.x], ["y2", at.y]] as const) line.setAttribute(name, `${value}`);
    frameUnder();
  };

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    // The annotation keeps the attention, and no words are selected on the way.
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const { left, top, width, height } = handle.getBoundingClientRect();
    from = { x: left + width / 2, y: top + height / 2 };
    at = { x: event.clientX, y: event.clientY };
    links.start();
  });
  handle.addEventListener("pointermove", (event) => {
    if (!from) return;
    at = { x: event.clientX, y: event.clientY };
    line.parentElement?.removeAttribute("hidden");
    // One frame for all moves in it: near the edge each of them would scroll.
    following ||= requestAnimationFrame(follow);
  });
  const end = () => {
    from = null;
    line.parentElement?.setAttribute("hidden", "");
    at = { x: -1, y: -1 };
    frameUnder();
  };
  const drop = (event: PointerEvent) => {
    if (!from) return;
    const moved = Math.hypot(at.x - from.x, at.y - from.y) > CLICK;
    const target = document.elementFromPoint(at.x, at.y);
    end();
    // After a mere click the letters stay, and the next click says where to.
    if (moved && event.type === "pointerup") links.take(target);
  };
  handle.addEventListener("pointerup", drop);
  handle.addEventListener("pointercancel", drop);

  look.watch((changed) => {
    if (changed === "focused") soon();
  });
  // What is tagged anew may move the lines below.
  new ResizeObserver(soon).observe(article);
  addEventListener("resize", soon);
  return { refresh: soon };
}

/** Pixels from the text to the middle of the ring. */
const BESIDE = 14;
/** Half of the ring, in CSS pixels. */
const HALF = 12;
/** Pixels from the end of the window in which it scrolls. */
const EDGE = 48;
/** Pixels within which a press is a click. */
const CLICK = 12;
