import type { Preferences } from "../../../core/preferences.ts";
import { described, type Tags } from "../../../core/tagset.ts";
import type { Annotation, Id, Source } from "../../../core/types.ts";
import type { Heard } from "../../../paint/paragraph.ts";
import type { Say } from "../../words.ts";

/** How much of the tags a screen reader is told: `short` is the label alone, `full` its values as well. A note is a comment. */
export type Hearing = Pick<Preferences, "tagsRead" | "announce">;

/** Id of the comment that holds an annotation's note. */
export const commentOf = (annotation: Id): string => `comment-${annotation}`;

/** What a screen reader is told of an annotation. In reading mode it stands in the text, and is not said a second time. */
export function heard({ tagsRead, announce }: Hearing, annotation: Annotation, source: Source | undefined, tags: Tags, say: Say): Heard {
  if (tagsRead === "off" && !announce) return { description: "", opens: "", closes: "", details: "" };
  const label = tags.label(annotation.label)?.name ?? annotation.label;
  const values = tagsRead === "full" ? described(tags, annotation, source, { yes: say("value.yes"), no: say("value.no") }) : [];
  const unsure = annotation.certainty === "unsure" ? [say("certainty.unsure")] : [];
  // Told apart from the words where it is no comment: in reading mode all of a tag stands in the text.
  const note = announce && tagsRead === "full" && annotation.note ? [say("heard.note", { note: annotation.note })] : [];
  const about = [label, ...values, ...unsure, ...note].join(", ");
  const details = annotation.note && !announce ? commentOf(annotation.id) : "";
  return announce
    ? { description: "", opens: say("heard.opens", { about }), closes: say("heard.closes", { label }), details }
    : { description: about, opens: "", closes: "", details };
}
