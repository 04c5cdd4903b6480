import type { Annotation, Id } from "./core/types.ts";
import type { SaveState } from "./queue.ts";
import type { Step } from "./steps.ts";

/** What happened, for the views: each draws what concerns it and nothing else. */
export type Happening =
  | { readonly kind: "annotation"; readonly id: Id; readonly before: Annotation | null; readonly after: Annotation | null }
  | { readonly kind: "links" | "answers" | "verdicts" | "sources" | "mentions" | "targets" | "decisions" | "reading" | "conflicts" }
  | { readonly kind: "paragraph"; readonly block: number; readonly seen: boolean }
  | { readonly kind: "saving"; readonly state: SaveState }
  /** @see about the words of the tag that it was decided on, where a decision was refused */
  | { readonly kind: "refused"; readonly sentence: string; readonly about?: string | undefined }
  /** The server has taken what was done on this page. @see begun when that was, by the clock of `performance` */
  | { readonly kind: "accepted"; readonly begun: number }
  /** Something that was to be taken back, or done again, is left as it is: others have gone on with it. */
  | { readonly kind: "stayed"; readonly sentence: string }
  /** What comes next is known to the server alone, which does not answer: it happens once it does. */
  | { readonly kind: "unreached" }
  | { readonly kind: "undone" | "redone"; readonly summary: string | null; readonly step: Step | null };
