import { type Edge, type Grip, heldOf, narrowest, partAt, reshaped } from "../../../core/borders.ts";
import { runOf } from "../../../core/direction.ts";
import { snapToWords, trimmed } from "../../../core/segments.ts";
import { cutAtBlocks, samePassage } from "../../../core/span.ts";
import type { Passage, Span } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { beforePaint } from "../../later.ts";
import type { Acts } from "../acts.ts";
import { type Context, focusedOf } from "../context.ts";

/**
 * Two handles at the ends of what is selected, or of the annotation that has the focus, for fingers: 44 pixels wide. They
 * hold the outermost borders, or those of one part, and what they are dragged to is taken by whole words, unless characters
 * were asked for. They come with the first touch and go with the mouse. They hang below their lines, or stand above them
 * where they would lie under the labels.
 */
export function handles(root: HTMLElement, context: Context, acts: Acts, placeAt: (x: number, y: number) => number | null): void {
  const { look, places, segments, text, store, say, covered } = context;
  let touched = false;
  // What the finger took hold of, how, and what has become of it.
  let taken: { readonly passage: Passage; readonly grip: Grip } | null = null;
  let dragged: Passage | null = null;

  const start = el("span", { class: "handle start", "aria-hidden": "true", title: say("handle.start") });
  const end = el("span", { class: "handle end", "aria-hidden": "true", title: say("handle.end") });
  root.append(start, end);

  const shown = (): Passage | null => dragged ?? look.selection ?? focusedOf(context)?.spans ?? null;

  const draw = () => {
    const passage = touched ? shown() : null;
    root.hidden = passage === null;
    // Without a finger there is nothing to lay out for.
    const frame = passage && root.offsetParent?.getBoundingClientRect();
    if (!frame) return;
    const held = look.grip.part === null ? passage : [heldOf(passage, look.grip)];
    const first = border(held[0], "start");
    const last = border(held[held.length - 1], "end");
    if (!first || !last) return void (root.hidden = true);
    const foot = innerHeight - covered();
    for (const [handle, { x, box }] of [[start, first], [end, last]] as const) {
      // In a finger that holds it, it stays as it is.
      if (!taken) handle.classList.toggle("above", box.bottom + HANGING > foot);
      put(handle, x - frame.left, (handle.classList.contains("above") ? box.top : box.bottom) - frame.top);
    }
  };
  const soon = beforePaint(draw);

  /** Where a border is, and its line: on the side of the character beside it where that begins or ends in its own direction. */
  const border = (span: Span, edge: Edge): { readonly x: number; readonly box: DOMRect } | null => {
    const character = edge === "start" ? { start: span.start, end: narrowest(text, span, "end") } : { start: narrowest(text, span, "start"), end: span.end };
    // A range that begins where a mark does also has the end of what stands before it, without any width.
    const box = [...places.range(character)?.getClientRects() ?? []].findLast(({ width }) => width > 0);
    if (!box) return null;
    const run = runOf(text.words(character.start, character.end), context.written.at(character.start).dir);
    return { x: (run === "rtl") === (edge === "start") ? box.right : box.left, box };
  };

  const dragTo = (edge: Edge, x: number, y: number) => {
    // The finger hides what is under it: what counts is the line that the handle hangs from, or stands on.
    const place = placeAt(x, (edge === "start" ? start : end).classList.contains("above") ? y + LIFT : y - LIFT);
    if (!taken || place === null) return;
    const { passage, grip } = taken;
    const held = heldOf(passage, grip);
    const { start: from, end: to } = held;
    const least = narrowest(text, held, edge);
    const span = edge === "start" ? { start: Math.min(place, least), end: to } : { start: from, end: Math.max(place, least) };
    const whole = grip.exact ? trimmed(text, span) : snapToWords(segments, text, span);
    if (!whole) return;
    dragged = cutAtBlocks(reshaped(passage, grip, whole), segments.blocks);
    look.select(dragged, { ...grip, part: grip.part === null ? null : partAt(dragged, edge === "start" ? to - 1 : from) });
    draw();
  };

  const drop = () => {
    const passage = dragged;
    taken = null;
    dragged = null;
    const annotation = focusedOf(context);
    if (passage && annotation && !samePassage(passage, annotation.spans) && !acts.refuse()) {
      const after = store.move(annotation.id, passage);
      if (after) look.select(after.spans, look.grip);
    }
    draw();
  };

  for (const [handle, edge] of [[start, "start"], [end, "end"]] as const) {
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      handle.setPointerCapture?.(event.pointerId);
      const passage = shown();
      taken = passage && { passage, grip: look.grip };
      dragged = passage;
    });
    handle.addEventListener("pointermove", (event) => {
      if (dragged) dragTo(edge, event.clientX, event.clientY);
    });
    handle.addEventListener("pointerup", drop);
    handle.addEventListener("pointercancel", drop);
  }

  document.addEventListener("pointerdown", (event) => {
    const finger = event.pointerType === "touch" || event.pointerType === "pen";
    if (finger === touched) return;
    touched = finger;
    soon();
  }, { capture: true });
  look.watch(soon);
  addEventListener("resize", soon);
  addEventListener("scroll", soon, { passive: true });
}

/** Pixels between the middle of a handle and the line that it belongs to. */
const LIFT = 26;
/** Pixels by which a handle reaches below the foot of its line. */
const HANGING = 40;

function put(handle: HTMLElement, x: number, y: number): void {
  handle.style.setProperty("left", `${x}px`);
  handle.style.setProperty("top", `${y}px`);
}
