import type { SourceKind } from "./types.ts";

/** How a reader of the article would find a source: by its name, not at all, or because it is the writer. */
const FOUND: { readonly [kind in SourceKind]: "named" | "unnamed" | "writer" } = {
  "named-person": "named",
  "named-organisation": "named",
  "document-or-data": "named",
  "unnamed-described": "unnamed",
  "vague-group": "unnamed",
  "writer": "writer",
  "unknown": "unnamed",
};

/** In the order in which they are offered. */
export const SOURCE_KINDS = Object.keys(FOUND) as readonly SourceKind[];

/** Whether a name leads to one and the same source wherever it is met, as `SourceKind.isNamed` of the server says. */
export const isNamed = (kind: SourceKind): boolean => FOUND[kind] === "named";

/** Whether words of such a source stand in the article without anybody's name. The writer's stand under the byline. */
export const isUnnamed = (kind: SourceKind): boolean => FOUND[kind] === "unnamed";
