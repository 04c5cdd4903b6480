import type { Id } from "../../../core/types.ts";
import type { Painter } from "../../../paint/painter.ts";

/** A ring around the focused annotation. */
export function rings(paint: Painter): { draw(id: Id | null): void } {
  let ringed: readonly HTMLElement[] = [];
  return {
    draw: (id) => {
      for (const mark of ringed) mark.classList.remove("focused");
      ringed = id ? paint.marksOf(id) : [];
      for (const mark of ringed) mark.classList.add("focused");
    },
  };
}
