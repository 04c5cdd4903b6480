import type { Passage } from "../core/types.ts";
import type { Places } from "./places.ts";

/** Names of the highlights that `marks.css` knows. */
type Layer = "selection" | "part" | "held" | "together";

/**
 * Passing layers (the selection, what belongs to the focused annotation, the part whose borders move, the parts of what is under the pointer) are painted by the CSS Custom Highlight API, which leaves the DOM alone. Where it
 * is missing, the browser's own selection stands in for the first span of a selection and the others are left out.
 */
export type Preview = { show(layer: Layer, passage: Passage | null): void };

export function preview(places: Places): Preview {
  const registry = "highlights" in CSS ? CSS.highlights : null;
  return {
    show(layer, passage) {
      if (registry) {
        if (passage) registry.set(layer, new Highlight(...places.ranges(passage)));
        else registry.delete(layer);
      } else if (layer === "selection") {
        const native = getSelection();
        native?.removeAllRanges();
        const range = passage && places.range(passage[0]);
        if (range) native?.addRange(range);
      }
    },
  };
}
