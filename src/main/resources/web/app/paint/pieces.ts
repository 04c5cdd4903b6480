import type { Span } from "../core/types.ts";

/** A stretch of a block that belongs to somebody: an annotation's span, in code points of the text. */
export type Marked = Span & { readonly id: string };

/** Part of a block that the same marks cover from end to end; `ids` from the outermost to the innermost. */
export type Piece = Span & { readonly ids: readonly string[] };

/** An outer mark before those inside it; the id makes the order total. */
export const outerFirst = (a: Marked, b: Marked): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * A block cut at every border of the marks on it, the uncovered parts included. The server cuts in the same way for
 * paper (`org.stet.text.Pieces`); one golden file holds both to it.
 */
export function cut(block: Span, marked: readonly Marked[]): Piece[] {
  const inside = marked.filter((mark) => mark.start < block.end && mark.end > block.start).sort(outerFirst);
  const borders = new Set([block.start, block.end]);
  for (const mark of inside) {
    borders.add(Math.max(mark.start, block.start));
    borders.add(Math.min(mark.end, block.end));
  }
  const places = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Marked[] = [];
  let next = 0;
  for (let at = 0; at + 1 < places.length; at++) {
    const start = places[at];
    open = open.filter((mark) => mark.end > start);
    while (next < inside.length && inside[next].start <= start) open.push(inside[next++]);
    pieces.push({ start, end: places[at + 1], ids: open.map((mark) => mark.id) });
  }
  return pieces;
}

/**
 * A row under the text for each mark, so that the lines of two marks that overlap never run into each other. The
 * outermost mark keeps the row next to the words when another is put inside it.
 */
export function rows(marked: readonly Marked[]): number[] {
  const order = marked.map((_, at) => at).sort((a, b) => outerFirst(marked[a], marked[b]));
  const rows = new Array<number>(marked.length).fill(0);
  const ends: number[] = [];
  for (const at of order) {
    let row = ends.findIndex((end) => end <= marked[at].start);
    if (row < 0) row = ends.length;
    ends[row] = marked[at].end;
    rows[at] = row;
  }
  return rows;
}
