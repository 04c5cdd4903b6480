import { chosen, type Field, toggled, withValue } from "../../core/tagset.ts";
import type { Annotation, Attribute, Id, Source, SourceKind } from "../../core/types.ts";
import { el } from "../dom.ts";
import type { Acts } from "./acts.ts";
import type { Context } from "./context.ts";

/** Something to press: its words, whether it is chosen, what it does. */
export type Choice = { readonly id: string; readonly name: string; readonly pressed: boolean; readonly press: () => void };

export const SOURCE_KINDS: readonly SourceKind[] = [
  "named-person",
  "named-organisation",
  "document-or-data",
  "unnamed-described",
  "vague-group",
  "writer",
  "unknown",
];

/**
 * Sources for the digits. A source keeps its digit for as long as the page is open, so that fingers can learn it: those
 * of this reading first, in the order of the text, then the others by age; a new one takes the first free digit.
 */
export function sourcesAtHand({ store }: Context): Source[] {
  if (slots.length === 0) {
    const used = new Set(store.annotations.map((annotation) => annotation.source));
    slots.push(...used);
  }
  const known = new Map(store.sources().map((source) => [source.id, source]));
  const kept = slots.filter((id): id is Id => id !== null && known.has(id));
  const fresh = [...known.keys()].filter((id) => !kept.includes(id)).sort();
  const free = Math.max(0, Math.min(DIGITS - 1, kept.length));
  slots = kept.length < DIGITS ? [...kept, ...fresh] : [...kept.slice(0, free), ...fresh, ...kept.slice(free)];
  return slots.map((id) => known.get(id!)!);
}

const DIGITS = 9;
let slots: (Id | null)[] = [];

/** What can be chosen for a field of an annotation; nothing where words have to be typed. */
export function choices(context: Context, acts: Acts, annotation: Annotation, field: Field): Choice[] {
  const { say } = context;
  if (field.kind === "source") {
    return sourcesAtHand(context).map((source) => ({
      id: source.id,
      name: source.name,
      pressed: annotation.source === source.id,
      press: () => acts.revise(annotation.id, { source: annotation.source === source.id ? null : source.id }),
    }));
  }
  const { attribute } = field;
  const set = (attributes: Annotation["attributes"]) => acts.revise(annotation.id, { attributes });
  if (attribute.kind === "boolean") {
    const now = annotation.attributes[attribute.id];
    return [true, false].map((value) => ({
      id: `${value}`,
      name: say(value ? "value.yes" : "value.no"),
      pressed: now === value,
      press: () => set(withValue(annotation.attributes, attribute.id, now === value ? null : value)),
    }));
  }
  return (attribute.values ?? []).map((value) => ({
    id: value.id,
    name: value.name,
    pressed: chosen(annotation.attributes, attribute, value.id),
    press: () => set(toggled(annotation.attributes, attribute, value.id)),
  }));
}

/** Whether one choice settles the field, so that the next one can be asked. */
export const settlesAtOnce = (field: Field): boolean =>
  field.kind === "source" || ["one", "ordinal", "boolean"].includes(field.attribute.kind);

export const fieldName = ({ say }: Context, field: Field): string =>
  field.kind === "source" ? say("field.source") : field.attribute.name;

/** A source that is known by this name, whatever the case, or a new one. */
export function sourceNamed({ store }: Context, name: string, kind: SourceKind): Source {
  const folded = name.trim().toLocaleLowerCase();
  return store.sources().find((source) => source.name.toLocaleLowerCase() === folded) ?? store.addSource(name.trim(), kind);
}

/** A small form for a source that is typed once. */
export function newSource(context: Context, named: (source: Source) => void, cancelled: () => void): HTMLFormElement {
  const { say } = context;
  const name = el("input", {
    type: "text",
    name: "name",
    required: true,
    maxlength: 200,
    autocomplete: "off",
    "aria-label": say("source.name"),
    placeholder: say("source.name"),
  });
  const kind = el(
    "select",
    { name: "kind", "aria-label": say("source.kind") },
    ...SOURCE_KINDS.map((one) => el("option", { value: one, text: say(`source.kind.${one}`) })),
  );
  return el(
    "form",
    {
      class: "new-source",
      onsubmit: (event) => {
        event.preventDefault();
        if (name.value.trim()) named(sourceNamed(context, name.value, kind.value as SourceKind));
      },
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== "Escape") return;
        event.stopPropagation();
        cancelled();
      },
    },
    name,
    kind,
    el("button", { type: "submit", class: "primary", text: say("source.add") }),
  );
}

/** Free words, or a passage taken from the selection. */
export function typed(context: Context, acts: Acts, annotation: Annotation, attribute: Attribute): HTMLElement {
  const { say, look, text } = context;
  const now = annotation.attributes[attribute.id];
  const set = (value: Parameters<typeof withValue>[2]) =>
    acts.revise(annotation.id, { attributes: withValue(annotation.attributes, attribute.id, value) });
  if (attribute.kind === "text") {
    const used = new Set(context.store.annotations.map((one) => one.attributes[attribute.id]).filter((value) => typeof value === "string"));
    const known = el("datalist", { id: `known-${attribute.id}` }, ...[...used].sort().map((value) => el("option", { value })));
    const input = el("input", {
      type: "text",
      value: typeof now === "string" ? now : "",
      // What was written elsewhere in the reading completes what is typed here.
      list: known.id,
      "aria-label": attribute.name,
      onchange: () => set(input.value.trim() || null),
    });
    return el("span", { class: "text-value" }, input, known);
  }
  const spans = typeof now === "object" && "spans" in now ? now.spans : [];
  return el(
    "div",
    { class: "passage-value" },
    spans.length > 0 && el("q", { text: spans.map((span) => span.exact).join(" … ") }),
    el("button", {
      type: "button",
      text: say(spans.length > 0 ? "value.clear" : "value.take-selection"),
      onclick: () => {
        const selected = look.selection;
        if (spans.length > 0) set(null);
        else if (selected) {
          set({ spans: selected.map(({ start, end }) => ({ start, end, exact: text.words(start, end) })) });
        }
      },
    }),
  );
}
