import { cast, type Part, wordsIn } from "../../../core/cast.ts";
import { smallWords } from "../../../core/names.ts";
import { naming } from "../../../core/naming.ts";
import { isVague } from "../../../core/somebody.ts";
import { isNamed, SOURCE_KINDS } from "../../../core/sourcekind.ts";
import { wordsFor } from "../../../core/suggestions.ts";
import type { Annotation, Id, Source, SourceKind } from "../../../core/types.ts";
import { byId, el } from "../../dom.ts";
import { type Acts, shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { sourcesAtHand } from "./fields.ts";

export type CastPanel = {
  /** Draws anew what is shown; when it is not, there is nothing to do until its tab is chosen. */
  refresh(): void;
};

/** Who is heard in this article: each source with its share of the words, how it is named, and how often nobody is. */
export function castPanel(root: HTMLElement, context: Context, acts: Acts): CastPanel {
  const { store, tags, say, segments, text } = context;
  const panel = byId("panel-cast");
  let editing: Id | null = null;
  // Where a further press on the same source goes on.
  let last: { readonly source: Id | null; readonly at: number } | null = null;
  // The text stays what it is, and may be long.
  let small: ReadonlySet<string> | null = null;

  const visit = ({ source, annotations }: Part) => {
    const id = source?.id ?? null;
    const at = last?.source === id ? (last.at + 1) % annotations.length : 0;
    last = { source: id, at };
    const label = tags.label(annotations[at].label);
    // The strip is for the source: where the label asks for something else, the details have the field.
    acts.open(annotations[at].id, source === null && label !== undefined && tags.asked(label).some(({ kind }) => kind === "source"));
  };

  const summary = (parts: readonly Part[]): string => {
    const heard = parts.filter((part) => part.source !== null);
    if (heard.length === 0) return say("cast.empty");
    const named = heard.filter(({ source }) => source && isNamed(source.kind)).length;
    const words = wordsIn(heard.flatMap((part) => part.annotations), segments.words);
    const share = Math.round((100 * words) / Math.max(1, segments.words.length));
    return [say("cast.sources", { n: heard.length, named }), say("cast.words", { n: words, share })].join(" ");
  };

  const namingIn = (annotations: readonly Annotation[]) => naming(tags, annotations, store.source, store.mention, small ??= smallWords(text.string));

  /** How often nobody is named, in sentences; what nobody has said yet is told too, or none would look like never. */
  const anonymity = (): HTMLElement[] => {
    const { passages, unnamed, without, byRole, unmarked } = namingIn(store.annotations);
    const vague = tags.set.labels.find(isVague);
    const places = store.annotations.filter(({ label }) => label === vague?.id).length;
    const kinds = [unnamed > 0 && say("cast.nameless.unnamed", { n: unnamed }), without > 0 && say("cast.nameless.without", { n: without })].filter(Boolean);
    const nameless = say("cast.nameless", { n: passages, nameless: unnamed + without });
    const sentences = [
      passages > 0 && (kinds.length > 0 ? `${nameless} (${kinds.join(", ")}).` : `${nameless}.`),
      byRole > 0 && say("cast.by-role", { n: byRole }),
      places > 0 && say("cast.vague", { n: places, label: vague?.name ?? "" }),
    ].filter(Boolean);
    const made: HTMLElement[] = [];
    if (sentences.length > 0) made.push(el("p", { class: "small cast-naming", text: sentences.join(" ") }));
    if (unmarked > 0) made.push(el("p", { class: "small muted", text: say("cast.unmarked", { n: unmarked }) }));
    return made;
  };

  const item = (part: Part, most: number): HTMLElement => {
    const { source, annotations, words } = part;
    const digit = source ? sourcesAtHand(context).findIndex((one) => one.id === source.id) + 1 : 0;
    const name = source?.name ?? say("cast.without");
    const named = source ? [...new Set(wordsFor(source.id, store.mentions()).map((one) => one.exact))] : [];
    const byRole = namingIn(annotations).byRole;
    const counted = [say("cast.passages", { n: annotations.length }), say("cast.of-words", { n: words })].join(" · ");
    if (source && editing === source.id) return el("li", { class: "part" }, form(source));
    const bar = el("span", { class: "part-share", "aria-hidden": "true" });
    bar.style.setProperty("inline-size", `${Math.max(2, (100 * words) / Math.max(1, most))}%`);
    return el(
      "li",
      { class: source ? "part" : "part open" },
      el(
        "button",
        { type: "button", class: "part-main", "data-key": `part ${source?.id ?? ""}`, title: say("cast.visit"), onclick: () => visit(part) },
        digit > 0 && digit < 10 && el("kbd", { "aria-hidden": "true", text: `${digit}` }),
        el(
          "span",
          { class: "part-words" },
          el("span", { class: "part-name", text: name }),
          el("span", { class: "visually-hidden", text: ": " }),
          el("span", { class: "small muted", text: [source && say(`source.kind.${source.kind}`), counted].filter(Boolean).join(" · ") }),
          named.length > 0 && el("span", { class: "small part-named", dir: "auto", text: say("cast.named-as", { words: named.map((words) => `“${shortened(words, 30)}”`).join(", ") }) }),
          byRole > 0 && el("span", { class: "small muted", text: say("cast.part.by-role", { n: byRole }) }),
          bar,
        ),
      ),
      source !== null && source.mine && !source.confirmed && !context.locked() && el("button", {
        type: "button",
        class: "quiet icon",
        "aria-label": say("cast.edit", { name }),
        title: say("list.edit.short"),
        text: "✎",
        onclick: () => {
          editing = source.id;
          draw();
          root.querySelector("input")?.focus();
        },
      }),
    );
  };

  const form = (source: Source): HTMLElement => {
    const name = el("input", { type: "text", required: true, maxlength: 200, autocomplete: "off", "aria-label": say("source.name") });
    name.value = source.name;
    const kind = el(
      "select",
      { "aria-label": say("source.kind") },
      ...SOURCE_KINDS.map((one) => el("option", { value: one, selected: one === source.kind, text: say(`source.kind.${one}`) })),
    );
    const done = () => {
      editing = null;
      draw();
      root.querySelector<HTMLElement>(`[data-key="part ${CSS.escape(source.id)}"]`)?.focus();
    };
    return el(
      "form",
      {
        class: "new-source",
        onsubmit: (event) => {
          event.preventDefault();
          if (name.value.trim()) store.reviseSource(source.id, { name: name.value.trim(), kind: kind.value as SourceKind });
          done();
        },
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key !== "Escape") return;
          event.stopPropagation();
          done();
        },
      },
      name,
      kind,
      el("button", { type: "submit", class: "primary", text: say("cast.save") }),
    );
  };

  const draw = () => {
    const parts = cast(tags, store.annotations, store.source, segments.words);
    // Somebody else's sources are known here once an editor has confirmed them.
    const unknown = store.annotations.filter((annotation) => annotation.source !== null && !store.source(annotation.source)).length;
    const most = Math.max(0, ...parts.map((part) => part.words));
    const focus = root.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.key : undefined;
    root.replaceChildren(...[
      el("p", { class: "small", text: parts.length === 0 && unknown > 0 ? "" : summary(parts) }),
      ...anonymity(),
      unknown > 0 && el("p", { class: "small muted", text: say("cast.unknown", { n: unknown }) }),
      el("ol", { class: "cast" }, ...parts.map((part) => item(part, most))),
    ].filter((one) => one !== false));
    if (focus) root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  };

  return {
    refresh: () => {
      if (!panel.hidden && editing === null) draw();
    },
  };
}
