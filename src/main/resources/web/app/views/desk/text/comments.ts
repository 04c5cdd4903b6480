import type { Annotation } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import type { Context } from "../context.ts";
import { commentOf } from "./hearing.ts";

export type Comments = { put(before: Annotation | null, after: Annotation | null): void };

/**
 * The notes as comments behind the article, in its order, which the marks point to (WAI-ARIA 1.3, `comment`): a screen
 * reader that knows them says where there is one, and reads it when asked to. Everybody else finds notes in the list.
 */
export function comments(root: HTMLElement, { store, tags, say }: Pick<Context, "store" | "tags" | "say">): Comments {
  const draw = () => {
    const noted = store.annotations.filter(({ note }) => note);
    root.hidden = noted.length === 0;
    root.replaceChildren(...noted.map(({ id, label, note }) =>
      el("div", { role: "comment", id: commentOf(id) }, `${say("comment.on", { label: tags.label(label)?.name ?? label })} `, el("span", { dir: "auto", text: note ?? "" }))));
  };
  draw();
  return {
    put: (before, after) => {
      if ((before?.note ?? null) !== (after?.note ?? null) || (after?.note && before?.label !== after.label)) draw();
    },
  };
}
