import { isUnsourced } from "../../../core/somebody.ts";
import { exact } from "../../../core/span.ts";
import type { Field } from "../../../core/tagset.ts";
import type { Annotation, StanceValue } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { uuid } from "../../../core/uuid.ts";
import type { Word } from "../../word-keys.ts";
import { el, focusText } from "../../dom.ts";
import { type Acts, shortened } from "../acts.ts";
import { type Context, focusedOf } from "../context.ts";
import { choices, fieldName, newSource, shownAs, sourcesAtHand, typed } from "./fields.ts";
import { linkList } from "./linklist.ts";
import { mention } from "./mention.ts";
import { targetNamed } from "./targetshere.ts";
import { keptWhileWritten } from "./writing.ts";

export type Details = {
  refresh(): void;
  note(): void;
};

const STANCES: readonly StanceValue[] = ["for", "against", "neutral", "mixed"];

/** All of the focused annotation, to be read and changed. */
export function details(root: HTMLElement, context: Context, acts: Acts, opens: { relabel: (id: string) => void; link: () => void; board: () => void; panel: () => void }): Details {
  const { store, tags, say } = context;
  let naming: "source" | "target" | null = null;
  let shownFor: string | null = null;
  let moreOpen = false;
  // Something changed while a note was written.
  let late = false;

  const refresh = () => {
    const annotation = focusedOf(context);
    const another = annotation?.id !== shownFor;
    // Drawn anew, the field would lose the caret of whoever writes in it.
    if (!another && !context.locked() && document.activeElement?.id === "note" && root.contains(document.activeElement)) return void (late = true);
    late = false;
    if (another) naming = null;
    shownFor = annotation?.id ?? null;
    const within = root.contains(document.activeElement);
    const focus = within ? keyOf(document.activeElement) : null;
    root.hidden = !annotation;
    root.replaceChildren(...(annotation ? draw(annotation) : []));
    if (!within || (focus && goTo(focus))) return;
    // What had the focus is gone: the keys start from the text, or from the top of what is still the same.
    if (another || !goTo("label")) focusText();
  };

  /** @returns whether there is something with this key that can have the focus */
  const goTo = (key: string): boolean => {
    const found = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    found?.focus();
    return found !== null && document.activeElement === found;
  };

  const draw = (annotation: Annotation): HTMLElement[] => {
    const label = tags.label(annotation.label);
    const locked = context.locked();
    const asked = label ? tags.asked(label) : [];
    const more = label ? tags.more(label) : [];
    const filled = more.filter((field) => field.kind === "attribute" && annotation.attributes[field.attribute.id] !== undefined);
    const parts: (HTMLElement | false)[] = [
      el(
        "header",
        {},
        el(
          "button",
          { type: "button", class: "relabel", "data-key": "label", disabled: locked, title: say("details.change-label"), onclick: () => opens.relabel(annotation.id) },
          el("span", { class: `swatch row-0 ${lookOf(annotation.label)}`, text: label?.name ?? annotation.label }),
          el("span", { "aria-hidden": "true", text: "▾" }),
          el("span", { class: "visually-hidden", text: say("details.change-label") }),
        ),
        el("button", {
          type: "button",
          class: "quiet icon",
          "data-key": "close",
          "aria-label": say("details.close"),
          text: "✕",
          onclick: () => context.look.focus(null),
        }),
      ),
      el("blockquote", { class: "details-quote", ...context.written.as(annotation.spans), text: shortened(exact(annotation.spans), 240) }),
      ...asked.map((field) => fieldset(annotation, field)),
      label?.stance === true && stance(annotation),
      more.length > 0 && el(
        "details",
        { class: "more", open: moreOpen || filled.length > 0, ontoggle: (event) => moreOpen = (event.target as HTMLDetailsElement).open },
        el(
          "summary",
          { "data-key": "more" },
          say("details.more"),
          // What is warned of stays in sight while the field for it is folded away.
          isUnsourced(tags, annotation) && more.some(({ kind }) => kind === "source") && el("span", { class: "item-open", text: ` · ${say("list.no-source")}` }),
        ),
        ...more.map((field) => fieldset(annotation, field)),
      ),
      note(annotation),
      linkList(context, acts, annotation, goTo),
      !locked && el(
        "div",
        { class: "actions" },
        el("button", {
          type: "button",
          "data-key": "unsure",
          "aria-pressed": `${annotation.certainty === "unsure"}`,
          onclick: () => acts.unsure(),
        }, say("certainty.unsure"), key("key.unsure")),
        el("button", { type: "button", "data-key": "link", onclick: opens.link }, say("details.link"), key("key.link")),
        el("button", { type: "button", "data-key": "part", onclick: () => acts.addPart() }, say("details.part"), key("key.add-part")),
        annotation.spans.length > 1 &&
          el("button", { type: "button", "data-key": "next-part", onclick: () => acts.nextPart() }, say("details.next-part"), key("key.next-part")),
        el("button", {
          type: "button",
          "data-key": "exact",
          "aria-pressed": `${context.look.grip.exact}`,
          onclick: () => acts.exactly(),
        }, say("details.exact"), key("key.exact")),
        el("button", { type: "button", "data-key": "board", onclick: opens.board }, say("details.board"), key("key.board")),
        el("button", { type: "button", "data-key": "delete", onclick: () => acts.remove(annotation.id) }, say("list.delete.short"), key("key.delete")),
      ),
    ];
    if (locked) for (const part of parts) if (part) disable(part);
    return parts.filter((part) => part !== false);
  };

  /** The key of a command, as it is set by now. */
  const key = (command: Word): HTMLElement => el("kbd", { "aria-hidden": "true", "data-command": command, text: context.keyOf(command) });

  const fieldset = (annotation: Annotation, field: Field): HTMLElement => {
    const name = fieldName(context, field);
    const hint = field.kind === "attribute" ? field.attribute.about : undefined;
    if (field.kind === "attribute" && ["text", "passage"].includes(field.attribute.kind)) {
      return el("div", { class: "field", role: "group", "aria-label": name }, el("span", { class: "name", text: name, title: hint }), typed(context, acts, annotation, field.attribute, backTo(`passage ${field.attribute.id}`)));
    }
    if (field.kind === "source") return source(annotation);
    return el(
      "div",
      { class: "field", role: "group", "aria-label": name },
      el("span", { class: "name", text: name, title: hint }),
      el("div", { class: "values" }, ...choices(context, acts, annotation, field).map((choice) =>
        el("button", {
          type: "button",
          ...shownAs(context, choice),
          "data-key": `${name} ${choice.id}`,
          text: choice.name,
          onclick: choice.press,
        })
      )),
    );
  };

  const source = (annotation: Annotation): HTMLElement => {
    const warning = isUnsourced(tags, annotation) && el("p", { class: "item-open", id: "source-open", text: say("list.no-source") });
    const select = el(
      "select",
      {
        "data-key": "source",
        "aria-label": say("field.source"),
        "aria-describedby": warning && warning.id,
        onchange: () => {
          if (select.value === "new") {
            naming = "source";
            refresh();
            root.querySelector<HTMLInputElement>(".new-source input")?.focus();
          } else acts.revise(annotation.id, { source: select.value || null });
        },
      },
      el("option", { value: "", text: say("source.none") }),
      ...sourcesAtHand(context).map((one) => el("option", { value: one.id, selected: one.id === annotation.source, text: one.name })),
      el("option", { value: "new", text: say("source.new") }),
    );
    return el(
      "div",
      { class: "field" },
      el("span", { class: "name", text: say("field.source") }),
      naming === "source"
        ? newSource(context, (named, batch) => {
          naming = null;
          acts.revise(annotation.id, { source: named.id }, batch);
          back("source");
        }, () => {
          naming = null;
          back("source");
        })
        : select,
      warning,
      annotation.source !== null && naming !== "source" && mention(context, acts, annotation, annotation.source, backTo("passage mention")),
    );
  };

  /** Puts the keyboard back where it was before something was picked in the text. */
  const backTo = (key: string) => () => {
    opens.panel();
    back(key);
  };

  const back = (key: string) => {
    refresh();
    goTo(key);
  };

  const stance = (annotation: Annotation): HTMLElement => {
    const name = el("input", { type: "text", "aria-label": say("target.name"), placeholder: say("target.name"), maxlength: 200, "data-key": "target-name" });
    const select = el(
      "select",
      {
        "data-key": "target",
        "aria-label": say("stance.target"),
        onchange: () => {
          if (select.value === "new") {
            naming = "target";
            refresh();
            root.querySelector<HTMLInputElement>(".new-target input")?.focus();
          } else {
            acts.revise(annotation.id, { stance: select.value ? { target: select.value, value: annotation.stance?.value ?? "neutral" } : null });
          }
        },
      },
      el("option", { value: "", text: say("stance.no-target") }),
      ...store.targets().map((one) => el("option", { value: one.id, selected: one.id === annotation.stance?.target, text: one.name })),
      el("option", { value: "new", text: say("target.new") }),
    );
    return el(
      "div",
      { class: "field", role: "group", "aria-label": say("stance") },
      el("span", { class: "name", text: say("stance") }),
      naming === "target"
        ? el("form", {
          class: "new-target",
          onsubmit: (event) => {
            event.preventDefault();
            const typedName = name.value.trim();
            if (!typedName) return;
            const known = targetNamed(store, typedName);
            naming = null;
            const batch = uuid();
            acts.revise(annotation.id, { stance: { target: (known ?? store.addTarget(typedName, batch)).id, value: "neutral" } }, batch);
            back("stance neutral");
          },
        }, name, el("button", { type: "submit", class: "primary", text: say("source.add") }))
        : select,
      annotation.stance !== null && el("div", { class: "values" }, ...STANCES.map((value) =>
        el("button", {
          type: "button",
          class: "value",
          "data-key": `stance ${value}`,
          "aria-pressed": `${annotation.stance?.value === value}`,
          text: say(`stance.value.${value}`),
          onclick: () => annotation.stance && acts.revise(annotation.id, { stance: { target: annotation.stance.target, value } }),
        })
      )),
    );
  };

  const note = (annotation: Annotation): HTMLElement => {
    const area = el("textarea", {
      rows: 2,
      maxlength: 4000,
      "data-key": "note",
      id: "note",
      // Once the focus is where it goes to.
      onblur: () => setTimeout(() => late && refresh()),
      onkeydown: (event) => {
        const key = event as KeyboardEvent;
        if (key.key === "Escape" || (key.key === "Enter" && (key.ctrlKey || key.metaKey))) {
          key.preventDefault();
          key.stopPropagation();
          area.blur();
          focusText();
        }
      },
    });
    area.value = annotation.note ?? "";
    keptWhileWritten(area, (words, stretch) => {
      if (words !== (store.annotation(annotation.id)?.note ?? "")) acts.revise(annotation.id, { note: words || null }, stretch);
    });
    return el("div", { class: "field" }, el("label", { class: "name", for: "note" }, say("note")), area);
  };

  // The rest of what is drawn stays what it is.
  context.look.watch(() => root.querySelector("[data-key=exact]")?.setAttribute("aria-pressed", `${context.look.grip.exact}`));

  return {
    refresh,
    note: () => root.querySelector<HTMLTextAreaElement>("#note")?.focus(),
  };
}

const keyOf = (element: Element | null): string | null => (element instanceof HTMLElement ? element.dataset.key ?? null : null);

function disable(part: HTMLElement): void {
  const controls = part.matches("button, select, input, textarea") ? [part] : [...part.querySelectorAll<HTMLElement>("button, select, input, textarea")];
  for (const control of controls) if (control.dataset.key !== "close") control.setAttribute("disabled", "");
}
