import type { IndexedText } from "./offsets.ts";
import { type Segments, sentenceAt } from "./segments.ts";
import { firstEndingAfter, hull, passageContains, size } from "./span.ts";
import type { Annotation, Attribute, Span, Value } from "./types.ts";

/**
 * What the text itself says of an annotation's attribute, for attributes that a tag set calls computed. It is shown, never
 * stored: only a person makes a judgement of it, so that readers who agree with it and readers who did not look stay apart.
 *
 * @returns `undefined` when the text does not tell, or the attribute has no such value
 */
export function computed(attribute: Attribute, annotation: Annotation, text: IndexedText, segments: Segments): Value | undefined {
  if (attribute.tier !== "computed") return undefined;
  const value = rules[attribute.id]?.(annotation, text, segments);
  const known = (one: string) => attribute.values?.some(({ id }) => id === one) ?? false;
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? (value as readonly string[]) : [`${value}`]).every(known) ? value : undefined;
}

type Rule = (annotation: Annotation, text: IndexedText, segments: Segments) => Value | undefined;

const rules: { readonly [attribute: string]: Rule | undefined } = {
  marks: ({ spans }, text, { quotations, marks }) => {
    // The server knows which marks belong together. Words between them are as whole as words with them.
    const around = quotations.findIndex((quotation) => passageContains(quotation, spans) && size(quotation) - size(spans) <= 2);
    if (around >= 0) return marks[around];
    const { start, end } = hull(spans);
    const opens = OPENING.test(text.words(start, start + 1));
    const closes = CLOSING.test(text.words(end - 1, end));
    return opens && closes ? "complete" : opens ? "closer-missing" : closes ? "opener-missing" : "both-missing";
  },

  alteration: ({ spans }) => {
    const words = spans.map(({ exact }) => exact).join("\n");
    const found = [
      ELLIPSIS.test(words) && "ellipsis",
      INSERT.test(words) && "bracketed-insert",
      NOTE.test(words) && "transcript-note",
    ].filter((one) => one !== false);
    return found.length > 0 ? found : ["none"];
  },

  "cue-place": ({ spans, attributes }, _, segments) => {
    const cue = attributes.cue;
    if (typeof cue !== "object" || !("spans" in cue)) return undefined;
    const at = hull(cue.spans);
    const words = hull(spans);
    if (at.start >= words.end) return "after";
    if (at.end > words.start) return "middle";
    if (sentenceAt(segments, at.start)?.start === sentenceAt(segments, words.start)?.start) return "before";
    return blockOf(segments, at) === blockOf(segments, words) ? "previous-sentence" : "previous-paragraph";
  },
};

const blockOf = (segments: Segments, span: Span): number => firstEndingAfter(segments.blocks, span.start);

const OPENING = /[“„‟"«»‹›「『《〈‘‚']/u;
const CLOSING = /[”“"»«›‹」』》〉’']/u;
/** Three dots with or without brackets; four may end a sentence after something was left out. */
const ELLIPSIS = /…|\.{3,}|\. \. \./u;
/** What the writer put between the speaker's words: `[the bridge]`. */
const INSERT = /\[(?!\s*(?:…|\.{3}|\. \. \.)\s*\])(?![^\]]*\b(?:laugh|applau|inaudible|crosstalk|pause))[^\]]+\]/iu;
/** What a transcript says of the speaking: `(laughs)`, `[inaudible]`. */
const NOTE = /[([](?:[^)\]]*\b)?(?:laugh(?:s|ing|ter)?|applause|applauds|inaudible|unintelligible|crosstalk|pauses?|sighs?|cheers|coughs?)\b[^)\]]*[)\]]/iu;
