import type { IndexedText } from "../core/offsets.ts";
import { firstEndingAfter } from "../core/span.ts";
import type { Block, Span } from "../core/types.ts";
import { type Codes, codesAt, NO_CODES, ROWS, sameCodes, together, written } from "./codes.ts";
import { cut, type Marked, type Piece, rows } from "./pieces.ts";
import { tailFrom } from "./tail.ts";

/** What a screen reader is told of an annotation; empty for nothing. */
export type Heard = {
  /** Said of the words where it begins, where a screen reader does so. */
  readonly description: string;
  /** Read as if they stood in the text, before its first words and after its last. */
  readonly opens: string;
  readonly closes: string;
  /** Id of the element that says more, a comment; empty for none. */
  readonly details: string;
};

/** A span of an annotation as it is drawn. */
export type Mark = Marked & {
  /** Class that carries the label's look. */
  readonly look: string;
  /** Two letters shown after the words. */
  readonly code: string;
  /** Asked when the mark is drawn: most marks of a page that opens are drawn when there is time. */
  readonly heard: () => Heard;
  readonly unsure: boolean;
  /** A suggestion has an outline and no line of its own. */
  readonly proposed: boolean;
  /** Whether this span is the annotation's first and its last one. */
  readonly first: boolean;
  readonly last: boolean;
};

/**
 * Draws the marks on one block. Each sentence keeps one element for as long as the page lives, so that the focus
 * stays where it is, and gets new content only when what is on it has changed.
 *
 * @param element holds the words of the block and nothing else
 * @param sentences those of the block, in order
 */
export function paintBlock(
  element: HTMLElement,
  block: Block,
  text: IndexedText,
  sentences: readonly Span[],
  marks: readonly Mark[],
): void {
  const known = unitsOf.get(element);
  const units = known ?? sentenceElements(block, sentences);
  const byId = new Map<string, Mark>();
  const rowOf = new Map<string, number>();
  const tags = marks.filter((mark) => !mark.proposed);
  const row = rows(tags);
  let deepest = 0;
  for (const mark of marks) byId.set(key(mark), mark);
  tags.forEach((mark, at) => {
    rowOf.set(key(mark), row[at]);
    deepest = Math.max(deepest, row[at]);
  });
  element.classList.toggle("deep", deepest > 0);

  // Two spans of one annotation are two marks here: within a block an id alone would not tell them apart.
  const keyed = marks.map((mark) => ({ id: key(mark), start: mark.start, end: mark.end }));
  const pieces = cut(block, keyed);
  for (const unit of units) {
    const inside = clip(pieces, unit.span);
    repaint(unit, apart(inside.map((piece) => segment(piece, byId, rowOf))), text);
  }
  if (known) return;
  // Drawn outside the page and put in at once: every node that goes in by itself costs the page anew.
  element.replaceChildren(...units.map((unit) => unit.element));
  unitsOf.set(element, units);
}

/** What each child of a sentence shows now. */
const painted = new WeakMap<HTMLElement, readonly Segment[]>();

/** Draws only what has changed between the first and the last child that stay as they are. */
function repaint({ element }: Unit, after: readonly Segment[], text: IndexedText): void {
  const before = painted.get(element) ?? [];
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && same(before[first], after[first])) first++;
  let last = 0;
  while (last < shorter - first && same(before[before.length - 1 - last], after[after.length - 1 - last])) last++;
  if (first + last === before.length && before.length === after.length) return;
  for (const old of [...element.childNodes].slice(first, before.length - last)) old.remove();
  const next = element.childNodes[first] ?? null;
  for (const one of after.slice(first, after.length - last)) element.insertBefore(draw(one, text), next);
  painted.set(element, after);
}

type Unit = { readonly element: HTMLElement; readonly span: Span };

const unitsOf = new WeakMap<HTMLElement, Unit[]>();

/** One focusable element for each sentence; white space between sentences goes to the one before it. */
function sentenceElements(block: Block, sentences: readonly Span[]): Unit[] {
  const starts = sentences.length > 0 ? sentences.map((sentence) => sentence.start) : [block.start];
  starts[0] = block.start;
  return starts.map((start, at): Unit => {
    const span = { start, end: starts[at + 1] ?? block.end };
    const unit = document.createElement("span");
    unit.className = "sentence";
    unit.tabIndex = -1;
    unit.dataset.start = `${sentences[at]?.start ?? block.start}`;
    return { element: unit, span };
  });
}

type Segment = {
  readonly start: number;
  readonly end: number;
  /** Ids of the annotations over it, from the innermost to the outermost. */
  readonly ids: readonly string[];
  readonly lines: readonly { readonly look: string; readonly row: number; readonly unsure: boolean }[];
  readonly codes: Codes;
  /** Suggestions over it, from the innermost to the outermost, and whether an outline begins or ends here. */
  readonly proposed: readonly string[];
  readonly outline: "" | "begins" | "ends" | "begins ends";
} & Heard;

/** Whether two segments are drawn alike. */
const same = (a: Segment, b: Segment): boolean =>
  a.start === b.start && a.end === b.end && sameCodes(a.codes, b.codes) && a.outline === b.outline &&
  a.description === b.description && a.opens === b.opens && a.closes === b.closes && a.details === b.details &&
  alike(a.ids, b.ids, (one, two) => one === two) && alike(a.proposed, b.proposed, (one, two) => one === two) &&
  alike(a.lines, b.lines, (one, two) => one.look === two.look && one.row === two.row && one.unsure === two.unsure);

const alike = <T>(a: readonly T[], b: readonly T[], same: (one: T, two: T) => boolean): boolean =>
  a.length === b.length && a.every((one, at) => same(one, b[at]));

function segment(piece: Piece, marks: Map<string, Mark>, rowOf: Map<string, number>): Segment {
  const inner = [...piece.ids].reverse();
  const over = inner.map((id) => marks.get(id)!);
  const lines = over
    .filter((mark) => !mark.proposed)
    .map((mark) => ({ look: mark.look, row: rowOf.get(key(mark))!, unsure: mark.unsure }))
    .filter((line) => line.row < ROWS);
  // Each part of an interrupted passage has its code; it is announced once, at the end of all.
  const codes = codesAt(piece.end, over, (mark) => rowOf.get(key(mark))!);
  const outlined = over.filter((mark) => mark.proposed);
  const outline = [
    outlined.some((mark) => mark.start === piece.start) && "begins",
    outlined.some((mark) => mark.end === piece.end) && "ends",
  ].filter(Boolean).join(" ") as Segment["outline"];
  // From the outermost to the innermost, and at the end the other way round.
  const begin = over.filter((mark) => mark.start === piece.start && mark.first).reverse();
  const end = over.filter((mark) => mark.end === piece.end && mark.last);
  const all = (words: readonly string[], between: string) => words.filter((one) => one !== "").join(between);
  return {
    start: piece.start,
    end: piece.end,
    ids: over.filter((mark) => !mark.proposed).map((mark) => mark.id),
    lines,
    codes,
    proposed: outlined.map((mark) => mark.id),
    outline,
    description: all(begin.map(({ heard }) => heard().description), "; "),
    opens: all(begin.map(({ heard }) => heard().opens), " "),
    // One, of the innermost: no browser reads several.
    details: begin.map(({ heard }) => heard().details).findLast((id) => id !== "") ?? "",
    closes: all(end.map(({ heard }) => heard().closes), " "),
  };
}

/** Codes of marks that end a character or two apart would cover each other: they are shown together at the later end. */
function apart(segments: readonly Segment[]): Segment[] {
  const shown = [...segments];
  for (let at = 0; at + 1 < shown.length; at++) {
    const [one, next] = [shown[at], shown[at + 1]];
    if (one.codes === NO_CODES || next.codes === NO_CODES || next.end - next.start > 2) continue;
    shown[at] = { ...one, codes: NO_CODES };
    shown[at + 1] = { ...next, codes: together(one.codes, next.codes) };
  }
  return shown;
}

function draw(one: Segment, text: IndexedText): Node {
  const words = text.words(one.start, one.end);
  if (one.ids.length === 0 && one.proposed.length === 0) return document.createTextNode(words);
  const mark = document.createElement("mark");
  if (one.ids.length > 0) mark.dataset.a = one.ids.join(" ");
  if (one.description) mark.setAttribute("aria-description", one.description);
  if (one.details) mark.setAttribute("aria-details", one.details);
  // Words of a style sheet are read like those of the text, and are none: places, copies and searches know nothing of them.
  if (one.opens) mark.dataset.opens = one.opens;
  if (one.closes) mark.dataset.closes = one.closes;
  let innermost: HTMLElement = mark;
  one.lines.forEach((line, depth) => {
    const carrier = depth === 0 ? mark : document.createElement("span");
    carrier.className = `${line.look} row-${line.row}${line.unsure ? " unsure" : ""}`;
    if (depth > 0) innermost.append(carrier);
    innermost = carrier;
  });
  if (one.proposed.length > 0) {
    mark.dataset.s = one.proposed.join(" ");
    mark.classList.add("proposed", ...one.outline.split(" ").filter((end) => end !== ""));
  }
  innermost.append(...(one.codes === NO_CODES ? [words] : withCode(words, one.codes)));
  return mark;
}

/** The code hangs on the end of the last word, which stands on one line, while what is before it may run over several. */
function withCode(words: string, codes: Codes): (Node | string)[] {
  const tail = document.createElement("span");
  const at = tailFrom(words);
  tail.className = codes.guess ? "tail guess" : "tail";
  tail.dataset.code = written(codes);
  tail.textContent = words.slice(at);
  return [words.slice(0, at), tail];
}

function clip(pieces: readonly Piece[], span: Span): Piece[] {
  const inside: Piece[] = [];
  for (let at = firstEndingAfter(pieces, span.start); at < pieces.length && pieces[at].start < span.end; at++) {
    const piece = pieces[at];
    inside.push({ start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end), ids: piece.ids });
  }
  return inside;
}

const key = (mark: Mark): string => `${mark.id} ${mark.start}`;
