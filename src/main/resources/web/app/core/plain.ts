import type { IndexedText } from "./offsets.ts";
import type { Annotation, Passage, Span } from "./types.ts";

/** What is written of an annotation into the text: `[DQ The mayor: …]`. */
export type Sign = { readonly code: string; readonly about: string };

type Mark = Span & { readonly annotation: Annotation; readonly first: boolean };

/**
 * An article as lines of plain text, a blank one between its blocks, with its tags written into it in brackets: to be read
 * aloud, copied into a mail, or compared by eye. A bracket closes the innermost open one; where tags cross, so that it
 * closes another one, the code before it says which: `[DQ … [LL … DQ] … ]`.
 *
 * @param annotations in text order, an outer one before those inside it
 * @param continued stands for what is said of an annotation at its second and later spans
 */
export function plainText(text: IndexedText, blocks: Passage, annotations: readonly Annotation[], sign: (annotation: Annotation) => Sign, continued: string): string {
  const marks = annotations.flatMap((annotation) => annotation.spans.map((span, at): Mark => ({ ...span, annotation, first: at === 0 })));
  return blocks.map((block) => line(text, block, marks.filter((mark) => mark.start < block.end && mark.end > block.start), sign, continued)).join("\n\n");
}

function line(text: IndexedText, block: Span, marks: readonly Mark[], sign: (annotation: Annotation) => Sign, continued: string): string {
  const places = [...new Set([block.start, block.end, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((place) => place >= block.start && place <= block.end)
    .sort((a, b) => a - b);
  let written = "";
  let open: Mark[] = [];
  places.forEach((place, at) => {
    // The innermost closes first, so that as few codes as possible are needed.
    for (const mark of open.filter((one) => one.end <= place).reverse()) {
      written += open[open.length - 1] === mark ? "]" : ` ${sign(mark.annotation).code}]`;
      open = open.filter((one) => one !== mark);
    }
    const begin = marks.filter((mark) => Math.max(mark.start, block.start) === place && mark.end > place);
    for (const mark of begin.sort((a, b) => b.end - a.end)) {
      const { code, about } = sign(mark.annotation);
      const said = mark.first ? about : continued;
      written += `[${code}${said ? ` ${said}` : ""}: `;
      open.push(mark);
    }
    const next = places[at + 1];
    if (next !== undefined) written += text.words(place, next);
  });
  return written;
}
