import type { Span } from "../../../core/types.ts";
import type { Context } from "../context.ts";

/** Pixels between the words and what belongs to them. */
const BELOW = 14;
const ABOVE = 18;
/** While handles are shown, which lie between them. */
const HANDLE = 44;

/**
 * Puts something under the last line of a span, within the frame that it is placed in; above its first line where it
 * would not be seen below, behind the labels or outside of the window.
 */
export function underneath(root: HTMLElement, span: Span, { places, covered }: Pick<Context, "places" | "covered">): void {
  const frame = root.offsetParent?.getBoundingClientRect();
  const lines = places.range(span)?.getClientRects();
  const [first, last] = [lines?.[0], lines?.[lines.length - 1]];
  if (!frame || !first || !last) return;
  const left = Math.min(last.left - frame.left - 8, frame.width - root.offsetWidth - 8);
  const handles = document.getElementById("handles")?.hidden === false;
  const [downwards, upwards] = handles ? [HANDLE, HANDLE] : [BELOW, ABOVE];
  const hidden = last.bottom + downwards + root.offsetHeight > innerHeight - covered();
  const above = first.top - upwards - root.offsetHeight;
  const fitsAbove = above > (document.getElementById("top")?.getBoundingClientRect().bottom ?? 0);
  root.style.setProperty("left", `${Math.max(0, left)}px`);
  root.style.setProperty("top", `${(hidden && fitsAbove ? above : last.bottom + downwards) - frame.top}px`);
}
