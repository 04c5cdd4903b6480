import type { Id } from "../../../core/types.ts";
import type { Painter } from "../../../paint/painter.ts";

/** A ring around the annotation, or the suggestion, that keys act on. */
export function rings(paint: Painter): { draw(id: Id | null, ring?: "focused" | "current"): void } {
  let ringed: readonly HTMLElement[] = [];
  return {
    draw: (id, ring = "focused") => {
      for (const mark of ringed) mark.classList.remove(ring);
      ringed = id ? paint.marksOf(id) : [];
      for (const mark of ringed) mark.classList.add(ring);
    },
  };
}
