import { partAt } from "../../../core/borders.ts";
import type { Preferences } from "../../../core/preferences.ts";
import { quotationAt, sentenceAt, snapToWords, trimmed, withoutMarks, wordAt } from "../../../core/segments.ts";
import { size } from "../../../core/span.ts";
import type { Annotation, Id, Passage } from "../../../core/types.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";

/** Mouse and finger on the article: dragging, double and triple click, a click on what is tagged. */
export function pointer(
  article: HTMLElement,
  context: Context,
  acts: Acts,
  choose: (annotations: readonly Annotation[], at: { x: number; y: number }) => void,
  suggested: (suggestion: Id) => void,
  taken: () => Preferences["quotations"],
): { placeAt(x: number, y: number): number | null } {
  const { places, segments, text, look, store } = context;
  let touching = false;

  // Whether a mouse or a finger is at it. A screen reader has the browser press what it stands on: with no pointer, or with
  // one of no kind that the browser makes up.
  let byHand = false;

  article.addEventListener("pointerdown", (event) => {
    touching = event.pointerType === "touch";
    byHand = event.pointerType !== "";
  });
  article.addEventListener("pointercancel", () => {
    byHand = false;
  });

  // The button may be let go anywhere on the page.
  document.addEventListener("pointerup", (event) => {
    if (touching || event.button !== 0) return;
    // A click that follows clears the browser's selection first: look at it only then.
    setTimeout(() => takeDrag(event));
  });

  function takeDrag(event: PointerEvent): void {
    const native = getSelection();
    if (!native || native.isCollapsed || !within(native)) return;
    if (document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement) return;
    const span = places.span(native.getRangeAt(0));
    const whole = span && (event.altKey ? trimmed(text, span) : snapToWords(segments, text, span));
    if (!whole) return;
    native.removeAllRanges();
    acts.take([whole], event.ctrlKey || event.metaKey);
  }

  // A finger's selection is the browser's own until it stands still; then the desk's handles take its place.
  let settling = 0;
  document.addEventListener("selectionchange", () => {
    if (!touching) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      const native = getSelection();
      if (!native || native.isCollapsed || !within(native)) return;
      const span = places.span(native.getRangeAt(0));
      const whole = span && snapToWords(segments, text, span);
      if (!whole) return;
      native.removeAllRanges();
      acts.take([whole], false);
    }, 250);
  });

  article.addEventListener("click", (event) => {
    const pressed = !byHand && (event.detail === 0 || (event as Partial<PointerEvent>).pointerType === "");
    byHand = false;
    if (pressed) return press(event);
    const native = getSelection();
    if (event.detail === 1 && native && !native.isCollapsed && !touching) return;
    const place = placeOf(event, native);
    if (place === null) return;
    if (event.detail === 2) {
      const quotation = quotationAt(segments, place);
      const unit = quotation && taken() === "without-marks" ? withoutMarks(text, quotation) : quotation ?? asPassage(wordAt(segments, place));
      native?.removeAllRanges();
      if (unit) acts.take(unit, event.ctrlKey || event.metaKey);
    } else if (event.detail >= 3) {
      const sentence = sentenceAt(segments, place);
      native?.removeAllRanges();
      if (sentence) acts.take([sentence], event.ctrlKey || event.metaKey);
    } else {
      touchMark(event, place);
    }
  });

  /** Such a press has no place on the screen, or that of the middle of what is pressed. */
  function press(event: MouseEvent): void {
    const place = event.target instanceof Node ? placeIn(event.target, 0) : null;
    if (place === null) return;
    const mark = (event.target as Element).closest("mark");
    const sentence = sentenceAt(segments, place);
    if (mark && !acts.adding) touchMark(event, place);
    else if (sentence) acts.press(sentence);
  }

  function touchMark(event: MouseEvent, place: number): void {
    // The first click of a double-click that adds a part must leave alone what the part is added to.
    if (acts.adding || event.ctrlKey || event.metaKey) return;
    const mark = (event.target as Element).closest<HTMLElement>("mark");
    const here = (mark?.dataset.a?.split(" ") ?? [])
      .map((id: Id) => store.annotation(id))
      .filter((annotation) => annotation !== undefined)
      .sort((a, b) => size(a.spans) - size(b.spans));
    if (here.length === 0) {
      const proposed = mark?.dataset.s?.split(" ")[0];
      if (proposed) return suggested(proposed);
      look.focus(null);
      look.select(null);
      cursor(place);
    } else {
      const again = here[0].id === look.focused;
      acts.open(here[0].id, false);
      // A click on a part of what has the attention takes hold of that part; behind its last letter it is still meant.
      if (again && here[0].spans.length > 1) acts.holdPart(partAt(here[0].spans, place) ?? partAt(here[0].spans, place - 1));
      if (here.length > 1) choose(here, { x: event.clientX, y: event.clientY });
    }
  }

  /** Puts the keyboard's cursor where the mouse was, without choosing words. */
  function cursor(place: number): void {
    const sentence = sentenceAt(segments, place);
    if (sentence) article.dispatchEvent(new CustomEvent("cursor", { detail: sentence }));
  }

  function placeOf(event: MouseEvent, native: Selection | null): number | null {
    const point = pointAt(event.clientX, event.clientY);
    return placeIn(point?.node ?? native?.anchorNode ?? null, point?.offset ?? native?.anchorOffset ?? 0);
  }

  function placeIn(node: Node | null, offset: number): number | null {
    if (!node || places.blockOf(node) < 0) return null;
    const range = document.createRange();
    range.setStart(node, offset);
    const block = places.blocks[places.blockOf(node)];
    range.setEnd(block, block.childNodes.length);
    return places.span(range)?.start ?? null;
  }

  function within(native: Selection): boolean {
    return native.rangeCount > 0 && article.contains(native.getRangeAt(0).commonAncestorContainer);
  }

  document.addEventListener("copy", (event) => {
    const native = getSelection();
    const selected = look.selection;
    if (!selected || !event.clipboardData || (native && !native.isCollapsed)) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    event.clipboardData.setData("text/plain", selected.map((span) => text.words(span.start, span.end)).join(" … "));
    event.preventDefault();
  });

  return {
    placeAt: (x, y) => {
      const point = pointAt(x, y);
      return point ? placeIn(point.node, point.offset) : null;
    },
  };
}

function pointAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  // Browsers of some years ago have this one alone.
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const asPassage = (span: { start: number; end: number } | null): Passage | null => (span ? [span] : null);
