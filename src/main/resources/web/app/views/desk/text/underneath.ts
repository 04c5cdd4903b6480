import type { Span } from "../../../core/types.ts";
import type { Places } from "../../../paint/places.ts";

/** Puts something under the last line of a span, within the frame that it is placed in. */
export function underneath(root: HTMLElement, span: Span, places: Places): void {
  const frame = root.offsetParent?.getBoundingClientRect();
  const lines = places.range(span)?.getClientRects();
  const last = lines?.[lines.length - 1];
  if (!frame || !last) return;
  const left = Math.min(last.left - frame.left - 8, frame.width - root.offsetWidth - 8);
  root.style.setProperty("left", `${Math.max(0, left)}px`);
  root.style.setProperty("top", `${last.bottom - frame.top + 14}px`);
}
