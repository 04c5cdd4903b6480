import type { IndexedText } from "./offsets.ts";
import type { BlockKind, Span } from "./types.ts";

/** A block as the door proposed it, or as the person made it; `rule` says why. */
export type Proposed = Span & { readonly kind: BlockKind; readonly rule: string };

export const blockKinds: readonly BlockKind[] = [
  "headline",
  "standfirst",
  "byline",
  "paragraph",
  "heading",
  "list-item",
  "caption",
  "quotation",
  "boilerplate",
];

const BY_HAND = "by-hand";

/** The same blocks with one of another kind. */
export function withKind(blocks: readonly Proposed[], at: number, kind: BlockKind): readonly Proposed[] {
  return blocks.map((block, index) => index === at ? { ...block, kind, rule: BY_HAND } : block);
}

/** Whether the block has several lines, so that it can be split. */
export function canSplit(text: IndexedText, block: Span): boolean {
  return text.words(block.start, block.end).includes("\n");
}

/** The block's lines as blocks of their own; empty lines fall between them. */
export function split(text: IndexedText, blocks: readonly Proposed[], at: number): readonly Proposed[] {
  const block = blocks[at];
  const lines: Proposed[] = [];
  let unit = text.utf16(block.start);
  for (const line of text.words(block.start, block.end).split("\n")) {
    if (line !== "") {
      lines.push({ start: text.codePoint(unit), end: text.codePoint(unit + line.length), kind: block.kind, rule: BY_HAND });
    }
    unit += line.length + 1;
  }
  return [...blocks.slice(0, at), ...lines, ...blocks.slice(at + 1)];
}

/** The block and the next one as one, of the first one's kind; unchanged for the last block. */
export function joined(blocks: readonly Proposed[], at: number): readonly Proposed[] {
  const next = blocks[at + 1];
  if (!next) return blocks;
  const both: Proposed = { start: blocks[at].start, end: next.end, kind: blocks[at].kind, rule: BY_HAND };
  return [...blocks.slice(0, at), both, ...blocks.slice(at + 2)];
}

export function countKind(blocks: readonly Proposed[], kind: BlockKind): number {
  return blocks.filter((block) => block.kind === kind).length;
}

/** Blocks as the server takes them: offsets in code points. */
export function wire(blocks: readonly Proposed[]): { start: number; end: number; kind: BlockKind }[] {
  return blocks.map(({ start, end, kind }) => ({ start, end, kind }));
}
