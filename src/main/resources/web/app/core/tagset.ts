import type { Annotation, Attribute, Attributes, Label, LinkType, Question, Source, TagSet, Value } from "./types.ts";

/** A tag set with its parts at hand. Nothing here knows a label's id. */
export type Tags = {
  readonly set: TagSet;
  /** Those that can be put on a passage, in the order of the tag set; kinds of blocks are none of them. */
  readonly labels: readonly Label[];
  readonly questions: readonly Question[];
  readonly linkTypes: readonly LinkType[];
  label(id: string): Label | undefined;
  attribute(id: string): Attribute | undefined;
  byDigit(digit: number): Label | undefined;
  byLetter(letter: string): Label | undefined;
  /** What the strip asks for after tagging. */
  asked(label: Label): readonly Field[];
  /** Everything else that the label may carry. */
  more(label: Label): readonly Field[];
  /** Names of required fields that are still empty. */
  missing(annotation: Annotation): readonly Field[];
  linksFrom(label: string): readonly LinkType[];
  /** Whether two labels never stand on the very same words: they exclude each other, or answer the same question. */
  clash(one: string, other: string): boolean;
};

/** Something to be filled in on an annotation: its source, or an attribute. */
export type Field = { readonly kind: "source" } | { readonly kind: "attribute"; readonly attribute: Attribute };

/** @param offered ids of the labels that are in use; the others are still known where they were used before */
export function tagsOf(set: TagSet, offered: readonly string[] | null = null): Tags {
  const labels = set.labels.filter((label) => !label.blockKind && (offered === null || offered.includes(label.id)));
  const labelById = new Map(set.labels.map((label) => [label.id, label]));
  const attributeById = new Map((set.attributes ?? []).map((attribute) => [attribute.id, attribute]));
  const byDigit = new Map(labels.filter((label) => label.digit !== undefined).map((label) => [label.digit, label]));
  const byLetter = new Map(labels.map((label) => [label.letter.toLowerCase(), label]));

  // A link to or from a label that is in use no more would be refused.
  const inUse = (id: string) => offered === null || offered.includes(id) || labelById.get(id)?.blockKind !== undefined;
  const links = (set.links ?? [])
    .filter((link) => !link.exchangeOnly)
    .map((link) => ({ ...link, from: link.from.filter(inUse), to: link.to.filter(inUse) }));

  const field = (id: string): Field[] => {
    if (id === "source") return [{ kind: "source" }];
    const attribute = attributeById.get(id);
    return attribute ? [{ kind: "attribute", attribute }] : [];
  };

  return {
    set,
    labels,
    questions: set.questions ?? [],
    linkTypes: (set.links ?? []).filter((link) => !link.exchangeOnly),
    label: (id) => labelById.get(id),
    attribute: (id) => attributeById.get(id),
    byDigit: (digit) => byDigit.get(digit),
    byLetter: (letter) => byLetter.get(letter.toLowerCase()),
    asked: (label) => (label.asked ?? []).flatMap(field),
    more: (label) => {
      const asked = new Set(label.asked ?? []);
      const rest = (label.attributes ?? []).filter((id) => !asked.has(id)).flatMap(field);
      return label.source && !asked.has("source") ? [{ kind: "source" }, ...rest] : rest;
    },
    missing: (annotation) => {
      const label = labelById.get(annotation.label);
      return (label?.requiredForDone ?? []).flatMap(field).filter((one) => isEmpty(annotation, one));
    },
    clash: (one, other) => {
      const [first, second] = [labelById.get(one), labelById.get(other)];
      if (!first || !second || one === other) return false;
      return first.layer === second.layer || !!first.excludes?.includes(other) || !!second.excludes?.includes(one);
    },
    linksFrom: (label) => links.filter(({ from, to, symmetric }) => to.length > 0 && from.length > 0 && (from.includes(label) || (symmetric && to.includes(label)))),
  };
}

export function isEmpty(annotation: Annotation, field: Field): boolean {
  if (field.kind === "source") return annotation.source === null;
  const value = annotation.attributes[field.attribute.id];
  return value === undefined || (Array.isArray(value) && value.length === 0) || value === "";
}

/** A choice among an attribute's values made or unmade: one of several, or some of them. */
export function toggled(attributes: Attributes, attribute: Attribute, value: string): Attributes {
  const { [attribute.id]: before, ...others } = attributes;
  if (attribute.kind === "many") {
    const chosen = Array.isArray(before) ? (before as readonly string[]) : [];
    const both = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    // In their own order: which was chosen first says nothing.
    const order = attribute.values?.map((one) => one.id) ?? [];
    const after = both.sort((one, other) => order.indexOf(one) - order.indexOf(other));
    return after.length > 0 ? { ...others, [attribute.id]: after } : others;
  }
  return before === value ? others : { ...others, [attribute.id]: value };
}

export function withValue(attributes: Attributes, attribute: string, value: Value | null): Attributes {
  const { [attribute]: _, ...others } = attributes;
  return value === null || value === "" ? others : { ...others, [attribute]: value };
}

/** Whether a value is (among) what was chosen. */
export function chosen(attributes: Attributes, attribute: Attribute, value: string): boolean {
  const now = attributes[attribute.id];
  return Array.isArray(now) ? (now as readonly string[]).includes(value) : now !== undefined && `${now}` === value;
}

/** The source and the values of an annotation in words, in the order of the tag set. */
export function described(tags: Tags, annotation: Annotation, source: Source | undefined, words: { yes: string; no: string }): string[] {
  const label = tags.label(annotation.label);
  const said: string[] = source ? [source.name] : [];
  for (const id of label?.attributes ?? []) {
    const attribute = tags.attribute(id);
    const value = annotation.attributes[id];
    if (!attribute || value === undefined) continue;
    if (typeof value === "boolean") said.push(`${attribute.name} ${value ? words.yes : words.no}`);
    else if (typeof value === "object" && "spans" in value) said.push(`${attribute.name} ${value.spans.map((span) => span.exact).join(" … ")}`);
    else {
      const values = Array.isArray(value) ? (value as readonly string[]) : [`${value}`];
      said.push(values.map((one) => attribute.values?.find((known) => known.id === one)?.name ?? one).join(", "));
    }
  }
  return said;
}
