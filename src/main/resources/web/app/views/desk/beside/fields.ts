import { cutAtBlocks, exact, withWords } from "../../../core/span.ts";
import { isQuestion } from "../../../core/asking.ts";
import { computed } from "../../../core/computed.ts";
import { namedIn } from "../../../core/names.ts";
import { SOURCE_KINDS } from "../../../core/sourcekind.ts";
import { Slots } from "../../../core/slots.ts";
import { chosen, type Field, toggled, withValue } from "../../../core/tagset.ts";
import type { Annotation, Attribute, Id, Source, SourceKind } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el, focusText } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";

/** Something to press: its words, whether it is chosen, what it does. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly pressed: boolean;
  /** The text says so; nobody has said it yet. */
  readonly hollow?: boolean;
  readonly press: () => void;
};

let slots: Slots | null = null;

/** How many lists to complete from there were; each needs an id of its own. */
let lists = 0;

/** Sources for the digits: see {@link Slots}. */
export function sourcesAtHand({ store, text }: Context): Source[] {
  slots ??= new Slots(
    store.sources().map(({ id }) => id),
    store.annotations.map((annotation) => annotation.source),
    namedIn(text.string, store.sources()).map(({ id }) => id),
  );
  const known = new Map(store.sources().map((source) => [source.id, source]));
  return slots.order([...known.keys()], store.annotations.map((annotation) => annotation.source)).map((id) => known.get(id)!);
}

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
  const told = annotation.attributes[attribute.id] === undefined ? computed(attribute, annotation, context.text, context.segments) ?? context.told(annotation, attribute) : undefined;
  return (attribute.values ?? []).map((value) => ({
    id: value.id,
    name: value.name,
    hollow: Array.isArray(told) ? told.includes(value.id) : told === value.id,
    pressed: chosen(annotation.attributes, attribute, value.id),
    press: () => set(toggled(annotation.attributes, attribute, value.id)),
  }));
}

/** Whether one choice settles the field, so that the next one can be asked. */
export const settlesAtOnce = (field: Field): boolean =>
  field.kind === "source" || ["one", "ordinal", "boolean"].includes(field.attribute.kind);

/** How a choice is told and drawn, the same beside the text as in the strip. */
export const shownAs = ({ say }: Context, choice: Choice) => ({
  class: choice.hollow ? "value hollow" : "value",
  "aria-pressed": `${choice.pressed}`,
  "aria-description": choice.hollow ? say("value.computed") : null,
  title: choice.hollow ? say("value.computed") : null,
});

export const fieldName = ({ say }: Context, field: Field): string =>
  field.kind === "source" ? say("field.source") : field.attribute.name;

/** Asks for a field, in the words of its name. */
export function asks(context: Context, field: Field): string {
  const name = fieldName(context, field);
  return isQuestion(name) ? name : context.say("strip.asks", { field: name });
}

/** A source that is known by this name, whatever its case and its spaces, or a new one. @param batch the gesture that it is made in */
export function sourceNamed({ store }: Context, name: string, kind: SourceKind, batch: Id): Source {
  return knownSource(store, name) ?? store.addSource({ name: name.trim(), kind }, batch);
}

/** A name as it is compared: whatever its case and its spaces. */
export const folded = (name: string): string => name.trim().replace(/\s+/g, " ").toLocaleLowerCase();

const knownSource = (store: Context["store"], name: string): Source | undefined => store.sources().find((source) => folded(source.name) === folded(name));

/** A small form for a source: one that is known is completed from its first letters. @param named takes it, in the gesture that may have made it */
export function newSource(context: Context, named: (source: Source, batch: Id) => void, cancelled: () => void): HTMLFormElement {
  const { say } = context;
  const known = el("datalist", { id: `known-sources-${++lists}` }, ...sourcesAtHand(context).map((source) => el("option", { value: source.name })));
  const name = el("input", {
    type: "text",
    name: "name",
    required: true,
    maxlength: 200,
    autocomplete: "off",
    list: known.id,
    "aria-label": say("source.name"),
    placeholder: say("source.name"),
    // What is known has its kind.
    oninput: () => {
      const source = knownSource(context.store, name.value);
      if (source) kind.value = source.kind;
      kind.disabled = source !== undefined;
    },
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
        const batch = uuid();
        if (name.value.trim()) named(sourceNamed(context, name.value, kind.value as SourceKind, batch), batch);
      },
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== "Escape") return;
        event.stopPropagation();
        cancelled();
      },
    },
    name,
    known,
    kind,
    el("button", { type: "submit", class: "primary", text: say("source.add") }),
  );
}

/** Free words, or a passage of the text. @param picked after words were picked, or not */
export function typed(context: Context, acts: Acts, annotation: Annotation, attribute: Attribute, picked: () => void): HTMLElement {
  const { say } = context;
  const now = annotation.attributes[attribute.id];
  if (attribute.kind === "text") return textField(context, acts, annotation, attribute, () => {});
  const spans = typeof now === "object" && "spans" in now ? now.spans : [];
  const told = spans.length === 0 ? context.told(annotation, attribute) : undefined;
  const take = typeof told === "object" && "spans" in told && el("button", {
    type: "button",
    ...shownAs(context, { id: attribute.id, name: exact(told.spans), pressed: false, hollow: true, press: () => {} }),
    dir: "auto",
    text: exact(told.spans),
    onclick: () => acts.revise(annotation.id, { attributes: withValue(annotation.attributes, attribute.id, told) }),
  });
  return passageField(attribute.id, exact(spans), take, say, {
    pick: () => pickValue(context, acts, annotation, attribute, picked),
    clear: () => acts.revise(annotation.id, { attributes: withValue(annotation.attributes, attribute.id, null) }),
  });
}

/** Words of the text with a way to take them back; where there are none, a way to pick some. @param told words that the rules found */
export function passageField(key: string, words: string, told: HTMLElement | false, say: Context["say"], does: { pick: () => void; clear: () => void }): HTMLElement {
  return el(
    "div",
    { class: "passage-value" },
    words !== "" && el("q", { dir: "auto", text: words }),
    told,
    el("button", {
      type: "button",
      "data-key": `passage ${key}`,
      text: say(words !== "" ? "value.clear" : "value.pick"),
      onclick: words !== "" ? does.clear : does.pick,
    }),
  );
}

/** Lets the value of an attribute be picked in the text. @param done comes when it is over, whether something was picked or not */
export function pickValue(context: Context, acts: Acts, { id, label, spans }: Annotation, attribute: Attribute, done: () => void): void {
  const { say, text, store } = context;
  context.pick.start({
    about: [el("span", { class: `swatch row-0 ${lookOf(label)}`, text: attribute.name })],
    how: say("pick.value", { name: attribute.name }),
    take: say("pick.take"),
    from: [spans[spans.length - 1]],
    done: (passage) => {
      const now = store.annotation(id);
      if (passage && now) {
        acts.revise(id, { attributes: withValue(now.attributes, attribute.id, { spans: withWords(cutAtBlocks(passage, context.segments.blocks), text) }) });
      }
      acts.open(id, false);
      done();
    },
  });
}

/**
 * Free words, which are completed by what was written elsewhere in the reading.
 *
 * @param left after Enter, or Escape
 */
export function textField(context: Context, acts: Acts, annotation: Annotation, attribute: Attribute, left: (entered: boolean) => void): HTMLElement {
  const now = annotation.attributes[attribute.id];
  const used = new Set(context.store.annotations.map((one) => one.attributes[attribute.id]).filter((value) => typeof value === "string"));
  const known = el("datalist", { id: `known-${attribute.id}-${++lists}` }, ...[...used].sort().map((value) => el("option", { value })));
  const input = el("input", {
    type: "text",
    value: typeof now === "string" ? now : "",
    list: known.id,
    "aria-label": attribute.name,
    onchange: () => {
      // Other values may have been set while it was typed.
      const { attributes } = context.store.annotation(annotation.id) ?? annotation;
      acts.revise(annotation.id, { attributes: withValue(attributes, attribute.id, input.value.trim() || null) });
    },
    onkeydown: (event) => {
      const key = event as KeyboardEvent;
      if (!["Enter", "Escape"].includes(key.key) || key.isComposing) return;
      key.preventDefault();
      key.stopPropagation();
      if (key.key === "Escape") input.value = typeof now === "string" ? now : "";
      input.blur(); // what was typed counts from here on
      focusText();
      left(key.key === "Enter");
    },
  });
  return el("span", { class: "text-value" }, input, known);
}
