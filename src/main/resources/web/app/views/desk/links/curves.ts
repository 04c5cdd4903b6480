import type { Id } from "../../../core/types.ts";
import { gutter } from "../../../paint/gutter.ts";
import type { Context } from "../context.ts";

/** The links of the reading, and those that lead into it, beside the text. */
export function linkCurves({ store: desk, tags, look, places: spots, segments }: Context, article: HTMLElement): () => void {
  const lines = gutter(document.querySelector<SVGSVGElement>("#gutter")!, article, spots, segments.blocks);
  const symmetric = new Set(tags.linkTypes.filter((type) => type.symmetric).map((type) => type.id));
  const start = (id: Id) => desk.annotation(id)?.spans[0].start ?? null;
  return () =>
    lines.draw(
      [...desk.links(), ...desk.inward]
        .map((link) => ({
          from: start(link.from),
          to: start(link.to),
          symmetric: symmetric.has(link.type),
          lit: look.focused === link.from || look.focused === link.to,
        }))
        .filter(({ from, to }) => from !== null || to !== null),
    );
}
