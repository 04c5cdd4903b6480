import type { Annotation, Id, Passage } from "../../../core/types.ts";

/**
 * While the pointer is on one part of an interrupted passage, all its parts show that they belong together.
 *
 * @param show the parts, or `null` when the pointer has left them
 */
export function partsTogether(article: HTMLElement, find: (id: Id) => Annotation | undefined, show: (passage: Passage | null) => void): void {
  let shown: Id | null = null;
  const turnTo = (annotation: Annotation | undefined) => {
    if ((annotation?.id ?? null) === shown) return;
    shown = annotation?.id ?? null;
    show(annotation?.spans ?? null);
  };
  article.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const over = target instanceof Element ? target.closest<HTMLElement>("mark[data-a]")?.dataset.a?.split(" ") ?? [] : [];
    turnTo(over.map(find).find((annotation) => annotation !== undefined && annotation.spans.length > 1));
  });
  article.addEventListener("pointerleave", () => turnTo(undefined));
}
