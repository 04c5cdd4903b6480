import { samePassage } from "./core/span.ts";
import type { Annotation, Answer, Id, Link, Source } from "./core/types.ts";

/** Two tabs, two devices or two people changed the same thing; a person chooses. */
export type Conflict =
  & { readonly id: Id; /** What lies on the shelf of it until a person has chosen. */ readonly changes: readonly Id[] }
  & (
    | { readonly path: "annotation"; readonly mine: Annotation | null; readonly theirs: Annotation | null }
    | { readonly path: "link"; readonly mine: Link | null; readonly theirs: Link | null }
    | { readonly path: "answer"; readonly mine: Answer | null; readonly theirs: Answer | null }
    /** @see theirs has another id when an editor merged the source into that one */
    | { readonly path: "source"; readonly mine: Source; readonly theirs: Source }
  );

/** Whether a source that was changed here is one by now that an editor gave to all readers; a desk changes no such. */
export const isShared = (mine: Source, theirs: Source): boolean => theirs.confirmed || theirs.id !== mine.id;

/** Whether both say the same of the same question, for the same reasons. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.value === b.value && a.reasons.length === b.reasons.length && a.reasons.every(({ spans }, at) => samePassage(spans, b.reasons[at].spans));

/** Whether both are called and kept the same: a choice between them would be none. */
export const sameSource = (a: Source, b: Source): boolean => a.name === b.name && a.kind === b.kind;
