import { firstEndingAfter } from "../../../core/span.ts";
import type { Annotation } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { type Context, isOpen } from "../context.ts";

const LABEL = "label:";
const SOURCE = "source:";

/**
 * What of the annotations a list shows: all, what is open, the paragraph that somebody is in, what is unsure, one label or
 * one source. Of labels and sources those are offered that have annotations when the choice is opened.
 */
export function listFilter(select: HTMLSelectElement, context: Context): (annotation: Annotation) => boolean {
  const { store, tags, say, segments, look } = context;

  const paragraphOf = (annotation: Annotation) => firstEndingAfter(segments.blocks, annotation.spans[0].start);

  const here = () => {
    const place = look.selection?.[0].start;
    return place === undefined ? -1 : firstEndingAfter(segments.blocks, place);
  };

  const group = (name: string, options: readonly (readonly [value: string, name: string])[]) =>
    options.length > 0 && el("optgroup", { label: name }, ...options.map(([value, name]) => el("option", { value, text: name })));

  const offer = () => {
    const chosen = select.value;
    const labels = new Set(store.annotations.map(({ label }) => label));
    const sources = new Set(store.annotations.map(({ source }) => source));
    if (chosen.startsWith(LABEL)) labels.add(chosen.slice(LABEL.length));
    if (chosen.startsWith(SOURCE)) sources.add(chosen.slice(SOURCE.length));
    const groups = [
      group(say("list.by-label"), tags.labels.filter(({ id }) => labels.has(id)).map(({ id, name }) => [`${LABEL}${id}`, name])),
      group(
        say("list.by-source"),
        store.sources().filter(({ id }) => sources.has(id)).sort((a, b) => a.name.localeCompare(b.name)).map(({ id, name }) => [`${SOURCE}${id}`, name]),
      ),
    ];
    for (const old of select.querySelectorAll("optgroup")) old.remove();
    select.append(...groups.filter((one): one is HTMLOptGroupElement => one !== false));
    select.value = chosen;
  };
  // Before the choice opens, by whatever means.
  for (const before of ["focus", "pointerdown", "keydown"]) select.addEventListener(before, offer);

  return (annotation) => {
    const chosen = select.value;
    if (chosen.startsWith(LABEL)) return annotation.label === chosen.slice(LABEL.length);
    if (chosen.startsWith(SOURCE)) return annotation.source === chosen.slice(SOURCE.length);
    switch (chosen) {
      case "open":
        return isOpen(context, annotation);
      case "unsure":
        return annotation.certainty === "unsure";
      case "paragraph":
        return paragraphOf(annotation) === here();
      default:
        return true;
    }
  };
}
