import type { Block, Passage, Span } from "../core/types.ts";
import type { Places } from "./places.ts";

/** A tag on the map: where it is, and the class that carries its look. */
export type Spot = { readonly spans: Passage; readonly look: string };

export type ArticleMap = {
  /** Draws all anew, in the next idle moment. */
  refresh(): void;
};

const GAP = 1;
const SMALLEST = 2;

/**
 * The whole article as a narrow strip: its blocks as they follow each other, those not seen yet hollow, the tags in the
 * colours of their labels, and a frame around what is in the window. A click goes to the place. It repeats what the list
 * says, for the eye alone.
 */
export function articleMap(
  canvas: HTMLCanvasElement,
  blocks: readonly Block[],
  length: number,
  places: Places,
  seen: (block: number) => boolean,
  spots: () => Iterable<Spot>,
): ArticleMap {
  const colours = new Map<string, string>();
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);

  const colour = (look: string): string => {
    let found = colours.get(look);
    if (found === undefined) {
      probe.className = look;
      found = getComputedStyle(probe).getPropertyValue("--line").trim() || "currentcolor";
      colours.set(look, found);
    }
    return found;
  };

  const inWindow = (): Span | null => {
    let span: Span | null = null;
    blocks.forEach((block, at) => {
      const { top, bottom } = places.blocks[at].getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) return;
      const part = (y: number) => block.start + (block.end - block.start) * Math.min(1, Math.max(0, (y - top) / (bottom - top || 1)));
      span = { start: span?.start ?? part(0), end: part(innerHeight) };
    });
    return span;
  };

  const draw = () => {
    const { width, height } = canvas.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const ratio = devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const pen = canvas.getContext("2d");
    if (!pen) return;
    pen.scale(ratio, ratio);
    const style = getComputedStyle(canvas);
    const y = (place: number) => (place / Math.max(1, length)) * height;
    const paper = style.getPropertyValue("--rule");
    blocks.forEach((block, at) => {
      const [top, tall] = [y(block.start), Math.max(SMALLEST, y(block.end) - y(block.start) - GAP)];
      pen.fillStyle = paper;
      pen.strokeStyle = style.getPropertyValue("--rule-strong");
      if (seen(at)) pen.fillRect(2, top, width - 4, tall);
      else pen.strokeRect(2.5, top + 0.5, width - 5, Math.max(1, tall - 1));
    });
    for (const spot of spots()) {
      pen.fillStyle = colour(spot.look);
      for (const span of spot.spans) pen.fillRect(4, y(span.start), width - 8, Math.max(SMALLEST, y(span.end) - y(span.start)));
    }
    const view = inWindow();
    if (view) {
      pen.strokeStyle = style.getPropertyValue("--accent");
      pen.lineWidth = 2;
      pen.strokeRect(1, Math.max(1, y(view.start)), width - 2, Math.min(height - 2, Math.max(6, y(view.end) - y(view.start))));
    }
  };

  let waiting = 0;
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, 80);
  };

  canvas.addEventListener("pointerdown", (event) => {
    const { top, height } = canvas.getBoundingClientRect();
    const place = ((event.clientY - top) / height) * length;
    const at = blocks.findIndex((block) => block.end > place);
    places.blocks[at < 0 ? blocks.length - 1 : at]?.scrollIntoView({ block: "center" });
    event.preventDefault();
  });
  addEventListener("scroll", refresh, { passive: true });
  new ResizeObserver(refresh).observe(canvas);
  const recolour = () => {
    colours.clear();
    draw();
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return { refresh };
}
