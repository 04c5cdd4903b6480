import type { Annotation } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { afterPaint } from "../../later.ts";
import type { Context } from "../context.ts";
import { commentOf, type Hearing } from "./hearing.ts";

export type Comments = {
  put(before: Annotation | null, after: Annotation | null): void;
  /** What a screen reader is to hear has changed. */
  refresh(): void;
};

/**
 * The notes as comments behind the article, in its order, which the marks point to (WAI-ARIA 1.3, `comment`): a screen
 * reader that knows them says where there is one, and reads it when asked to. Everybody else finds notes in the list.
 */
export function comments(root: HTMLElement, { store, tags, say }: Pick<Context, "store" | "tags" | "say">, hearing: () => Hearing): Comments {
  const draw = () => {
    const { tagsRead, announce } = hearing();
    // Whoever wants to hear nothing of tags does not come upon them behind the article either.
    const noted = tagsRead === "off" || announce ? [] : store.annotations.filter(({ note }) => note);
    root.hidden = noted.length === 0;
    root.replaceChildren(...noted.map(({ id, label, note }) =>
      el("div", { role: "comment", id: commentOf(id) }, `${say("comment.on", { label: tags.label(label)?.name ?? label })} `, el("span", { dir: "auto", text: note ?? "" }))));
  };
  draw();
  const soon = afterPaint(draw);
  const said = (annotation: Annotation | null) => annotation?.note && `${annotation.spans[0].start} ${annotation.label} ${annotation.note}`;
  return {
    put: (before, after) => {
      if ((said(before) || null) !== (said(after) || null)) soon();
    },
    refresh: soon,
  };
}
