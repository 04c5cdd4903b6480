/** The shapes that the server speaks. Every offset counts Unicode code points of the text version. */

export type Id = string;

export type Span = { readonly start: number; readonly end: number };

/** Spans in text order, apart from each other. */
export type Passage = readonly Span[];

export type SpanText = Span & { readonly exact: string };

export type Stance = { readonly target: Id; readonly value: StanceValue };
export type StanceValue = "for" | "against" | "neutral" | "mixed";
export type Certainty = "sure" | "unsure";
export type Value = string | number | boolean | readonly string[] | { readonly spans: readonly SpanText[] };
export type Attributes = { readonly [attribute: string]: Value };

export type Annotation = {
  readonly id: Id;
  readonly reading: Id;
  readonly label: string;
  readonly spans: readonly SpanText[];
  readonly attributes: Attributes;
  readonly source: Id | null;
  readonly mention: Id | null;
  readonly stance: Stance | null;
  readonly note: string | null;
  readonly certainty: Certainty;
  readonly origin: string;
  readonly version: number;
  readonly lastChange: Id | null;
};

export type Link = {
  readonly id: Id;
  readonly reading: Id;
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  readonly note: string | null;
  readonly version: number;
  readonly lastChange?: Id | null;
};

/** One's own annotation in another article, as much of it as a link to it shows. */
export type FarEnd = {
  readonly id: Id;
  readonly label: string;
  /** The first words of the passage. */
  readonly words: string;
  readonly reading: Id;
  readonly article: Id;
  readonly title: string | null;
  readonly outlet: string | null;
};

export type Answer = {
  readonly id: Id;
  readonly reading: Id;
  readonly question: string;
  readonly target: Id | null;
  readonly value: string;
  readonly reasons: readonly { readonly spans: readonly SpanText[] }[];
  readonly version: number;
  readonly lastChange?: Id | null;
};

/** What a reader made of a suggestion, with the suggestion as it was shown. */
export type Verdict = {
  readonly id: Id;
  /** Possibly one of an earlier text of the article. */
  readonly reading: Id;
  readonly suggestion: Id;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly label: string;
  readonly spans: Passage;
  readonly exact: string;
  readonly decision: "accepted" | "rejected";
  /** What an accepted one became. */
  readonly annotation: Id | null;
  readonly version: number;
  readonly lastChange?: Id | null;
};

/** What a rule proposes, in the words of the tag set. */
export type Suggestion = {
  /** The same for the same words on every text of the article. */
  readonly id: Id;
  readonly rule: string;
  readonly version: number;
  readonly label: string;
  readonly spans: readonly SpanText[];
  readonly attributes: { readonly [attribute: string]: string };
  /** To be shown, not taken over: a person has to say so. */
  readonly computed?: { readonly [attribute: string]: string };
  readonly source?: {
    /** Place in the cast. */
    readonly member: number;
    readonly mention: SpanText;
    readonly name: string;
    readonly kind: SourceKind;
  };
  readonly cue?: SpanText;
  /** The words that fired the rule. */
  readonly triggers: readonly SpanText[];
  /** To sort by: no probability. */
  readonly confidence: number;
  readonly verdict?: Verdict;
};

/** Somebody or something that the article draws on, as its words name it. */
export type CastMember = { readonly name: string; readonly kind: SourceKind; readonly mentions: readonly SpanText[] };

/** Two passages to be held side by side: words retold, and words quoted of the same source. */
export type RestatedPair = {
  readonly retold: readonly SpanText[];
  readonly quoted: readonly SpanText[];
  readonly shared: readonly string[];
  /** Words of certainty and of doubt that only one of them has. */
  readonly strength: readonly string[];
};

/** What the rules say about a reading's text, if its reader may know by now. */
export type Suggestions = {
  readonly state: "on" | "off" | "blind-first" | "no-labels" | "language";
  /** In text order. */
  readonly suggestions: readonly Suggestion[];
  readonly cast: readonly CastMember[];
  /** How suggestions of a label have fared in the project. */
  readonly past: readonly { readonly label: string; readonly accepted: number; readonly judged: number }[];
  /** What the headline quotes and counts, and where the body first says the same. */
  readonly headline: readonly { readonly part: SpanText; readonly body?: SpanText | null }[];
  readonly restated: readonly RestatedPair[];
};

export type SourceKind =
  | "named-person"
  | "named-organisation"
  | "document-or-data"
  | "unnamed-described"
  | "vague-group"
  | "writer"
  | "unknown";

export type Source = {
  readonly id: Id;
  readonly project: Id;
  readonly name: string;
  readonly kind: SourceKind;
  readonly note: string | null;
  readonly confirmed: boolean;
  readonly mine: boolean;
  readonly version: number;
  readonly lastChange?: Id | null;
};

/** Words of a text that name a source: "the mayor", "she". */
export type Mention = SpanText & {
  readonly id: Id;
  readonly source: Id;
  readonly article: Id;
  readonly text: Id;
  readonly version: number;
};

/** What was decided of a tag of an earlier text, beside the annotation that it became: whether it has no place in this one. */
export type Decided = { readonly id: Id; readonly dropped: boolean };

/** That a reader said that there is nothing to tag in a paragraph; `block` is its ordinal. */
export type Paragraph = { readonly id: Id; readonly block: number };

export type Target = {
  readonly id: Id;
  readonly project: Id;
  readonly name: string;
  readonly confirmed: boolean;
  /** `undefined` for one that was made at this desk a moment ago: that is one's own. */
  readonly mine?: boolean;
  readonly version: number;
  readonly lastChange?: Id | null;
};

export type BlockKind =
  | "headline"
  | "standfirst"
  | "byline"
  | "paragraph"
  | "heading"
  | "list-item"
  | "caption"
  | "quotation"
  | "boilerplate";

export type Block = Span & { readonly kind: BlockKind };

export type Quotation = {
  /** Marks included; one span a paragraph. */
  readonly spans: readonly (readonly [number, number])[];
  readonly depth: number;
  readonly marks: string;
};

export type Text = {
  readonly id: Id;
  readonly article: Id;
  readonly number: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Start and end of each word, one after the other. */
  readonly words: readonly number[];
  readonly sentences: readonly number[];
  readonly quotations: readonly Quotation[];
};

export type Reading = {
  readonly id: Id;
  readonly project: Id;
  readonly article: Id;
  readonly text: Id;
  readonly state: "open" | "submitted";
  readonly submittedAt: string | null;
  readonly version: number;
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
  readonly answers: readonly Answer[];
};

export type Line = "solid" | "solid-thick" | "dashed" | "dashed-thick" | "dotted" | "dotted-thick" | "double";

export type Group = {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly tint: string;
  readonly darkLine: string;
  readonly darkTint: string;
};

export type Example = { readonly kind: "positive" | "negative"; readonly text: string; readonly span?: string; readonly note?: string };

export type Label = {
  readonly id: string;
  readonly code: string;
  readonly digit?: number;
  readonly letter: string;
  readonly name: string;
  readonly short: string;
  readonly when: string;
  readonly notWhen: string;
  readonly border: string;
  readonly examples: readonly Example[];
  readonly group: string;
  readonly line: Line;
  readonly fill: boolean;
  readonly layer: string;
  /** Ids of labels that it never overlaps; holds both ways. */
  readonly excludes?: readonly string[];
  readonly blockKind?: BlockKind;
  readonly source?: boolean;
  readonly stance?: boolean;
  /** What the rules for suggestions propose as this label. */
  readonly proposed?: readonly string[];
  /** Attribute ids and "source", asked for at once after tagging. */
  readonly asked?: readonly string[];
  readonly requiredForDone?: readonly string[];
  readonly attributes?: readonly string[];
};

export type AttributeValue = { readonly id: string; readonly name: string; readonly number?: number; readonly about?: string };

export type AttributeKind = "one" | "many" | "boolean" | "ordinal" | "text" | "passage";

export type Attribute = {
  readonly id: string;
  readonly kind: AttributeKind;
  readonly tier: "asked" | "computed" | "more";
  readonly name: string;
  readonly about: string;
  readonly values?: readonly AttributeValue[];
};

export type LinkType = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly symmetric?: boolean;
  readonly acrossArticles?: boolean;
  readonly exchangeOnly?: boolean;
};

export type Question = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly kind: "one" | "many" | "boolean" | "ordinal" | "text";
  readonly perTarget?: boolean;
  readonly reasonRequired?: boolean;
  readonly values?: readonly AttributeValue[];
};

export type TagSet = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly groups: readonly Group[];
  readonly labels: readonly Label[];
  readonly attributes?: readonly Attribute[];
  readonly links?: readonly LinkType[];
  readonly questions?: readonly Question[];
};

/** What a stale write is answered with, and every other refusal (RFC 9457). */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
  readonly current?: unknown;
};
