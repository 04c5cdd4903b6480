import { firstEndingAfter } from "../core/span.ts";
import type { Block } from "../core/types.ts";
import { lanes } from "./lanes.ts";
import type { Places } from "./places.ts";

/** A link to be drawn, by the code points at which its ends begin; `null` for an end in another article. */
export type Curve = {
  readonly from: number | null;
  readonly to: number | null;
  /** Without direction: no head at either end. */
  readonly symmetric: boolean;
  /** One of the annotation that has the attention. */
  readonly lit: boolean;
};

/** Draws links as curves beside the text, never across it; the same links stand as a list in the inspector. */
export type Gutter = { draw(curves: readonly Curve[]): void };

const SVG = "http://www.w3.org/2000/svg";
/** Pixels: from the text to the first lane, from lane to lane, and from the text to the end of a link that leaves the article. */
const FIRST = 27;
const LANE = 7;
const STUB = 30;
const HEAD = 5;
/** Pixels between the ends of a link that stays on one line. */
const LOOP = 10;

export function gutter(root: SVGSVGElement, article: HTMLElement, places: Places, blocks: readonly Block[]): Gutter {
  let shown: readonly Curve[] = [];

  /** Height of a place; of a block out of sight only its own, since asking for words in it would have it laid out. */
  const height = (place: number | null, top: number): number | null => {
    if (place === null) return null;
    const at = Math.min(firstEndingAfter(blocks, place), blocks.length - 1);
    const block = places.blocks[at].getBoundingClientRect();
    const near = block.bottom > -innerHeight && block.top < 2 * innerHeight;
    const line = near ? places.range({ start: place, end: place + 1 })?.getClientRects()[0] ?? block : block;
    return Math.round((line === block ? block.top + 20 : line.top + line.height / 2) - top);
  };

  const paint = () => {
    const frame = root.getBoundingClientRect();
    const text = article.getBoundingClientRect();
    const toLeft = article.dir !== "rtl";
    const edge = toLeft ? text.left - frame.left : text.right - frame.left;
    const room = (toLeft ? edge : frame.width - edge) - 4;
    // Where there is little room, on a telephone, the lanes run closer together.
    const scale = Math.min(1, room / (FIRST + 4 * LANE));
    const out = (distance: number) => edge + (toLeft ? -1 : 1) * Math.min(distance * scale, room);
    const above = -frame.top - innerHeight;
    const below = -frame.top + 2 * innerHeight;
    const seen = shown
      .map((curve) => ({ curve, from: height(curve.from, frame.top), to: height(curve.to, frame.top) }))
      .filter(({ from, to }) => Math.max(from ?? to ?? 0, to ?? from ?? 0) > above && Math.min(from ?? to ?? 0, to ?? from ?? 0) < below);
    const lane = lanes(seen.map(({ from, to }) => ({ from: from ?? to ?? 0, to: to ?? from ?? 0 })));
    root.replaceChildren(...seen.map(({ curve, ...ends }, at) => {
      const [from, to] = ends.from !== null && ends.to !== null ? apart(ends.from, ends.to) : [ends.from, ends.to];
      const start = out(6);
      const far = out(from === null || to === null ? STUB : FIRST + LANE * lane[at]);
      const line = from === null || to === null ? stub(from ?? to ?? 0, start, far) : arc(from, to, start, far);
      // Where a link leaves the article its head points away from it.
      const head = to === null ? chevron(far, from ?? 0, toLeft ? -1 : 1) : chevron(start, to, toLeft ? 1 : -1);
      return drawn("g", { class: curve.lit ? "lit" : "" }, drawn("path", { d: line }), ...(curve.symmetric ? [] : [drawn("path", { class: "head", d: head })]));
    }));
  };

  let waiting = 0;
  const later = () => {
    if (shown.length === 0) return;
    clearTimeout(waiting);
    waiting = setTimeout(paint, 100);
  };
  // Blocks that come into sight get their real height, a deep line more room, another size of letters other lines.
  new ResizeObserver(later).observe(article);
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);

  return {
    draw: (curves) => {
      if (curves.length === 0 && shown.length === 0) return;
      shown = curves;
      paint();
    },
  };
}

/** Both ends on one line: a small loop, where there would only be a stroke there and back. */
const apart = (from: number, to: number): readonly [number, number] => {
  const more = Math.max(0, LOOP - Math.abs(to - from)) / 2;
  return to < from ? [from + more, to - more] : [from - more, to + more];
};

const arc = (from: number, to: number, near: number, far: number): string => {
  // Longer ones run straight along the text between two short bends.
  const bend = Math.min(Math.abs(to - from) / 2, 18) * Math.sign(to - from);
  return `M${near} ${from}Q${far} ${from} ${far} ${from + bend}L${far} ${to - bend}Q${far} ${to} ${near} ${to}`;
};

const stub = (at: number, near: number, far: number): string => `M${near} ${at}L${far} ${at}`;

/** @param way 1 points to the right */
const chevron = (x: number, y: number, way: number): string => `M${x - way * HEAD} ${y - HEAD}L${x} ${y}L${x - way * HEAD} ${y + HEAD}`;

function drawn(name: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
