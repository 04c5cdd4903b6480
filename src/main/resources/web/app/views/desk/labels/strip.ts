import { before, named } from "../../../core/asking.ts";
import { exact } from "../../../core/span.ts";
import { type Field, isEmpty } from "../../../core/tagset.ts";
import type { Annotation, Id } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el, focusText } from "../../dom.ts";
import { afterPaint } from "../../later.ts";
import { type Acts, shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { underneath } from "../text/underneath.ts";
import { asks, type Choice, choices, fieldName, newSource, pickValue, settlesAtOnce, shownAs, textField } from "../beside/fields.ts";

/** What the strip asks for now, and what the digits answer, `1` the first. */
export type Asked = { readonly field: string; readonly answers: readonly string[] };

export type Strip = {
  readonly open: boolean;
  /** `null` while it is closed. */
  readonly asked: Asked | null;
  show(id: Id): void;
  close(): void;
  /** Takes a key that means something in the strip. @returns whether it did */
  key(event: KeyboardEvent, digit: number | null): boolean;
  /** Draws again after a change of the annotation or of the sources. */
  refresh(): void;
};

/**
 * What a label asks for, right under the words that were tagged. While it is open the digits belong to it, Shift and a
 * letter still tag, and any other command closes it.
 */
export function strip(root: HTMLElement, context: Context, acts: () => Acts): Strip {
  const { store, tags, say, tell } = context;
  let id: Id | null = null;
  let active = 0;
  let offered: Choice[] = [];
  let typing = false;
  // Shown but not yet drawn: the tag is painted first. A key that comes sooner finds the strip drawn.
  let due = false;

  const annotation = () => (id ? store.annotation(id) : undefined);

  const fields = (): readonly Field[] => {
    const now = annotation();
    const label = now && tags.label(now.label);
    return label ? tags.asked(label) : [];
  };

  const close = () => {
    if (root.contains(document.activeElement)) focusText();
    id = null;
    due = false;
    typing = false;
    root.hidden = true;
    root.replaceChildren();
  };

  const next = () => {
    typing = false;
    if (active + 1 < fields().length) {
      active++;
      draw();
    } else close();
  };

  /** Goes to another question, answered or not; `false` where there is none. */
  const ask = (at: number): boolean => {
    const field = fields()[at];
    if (!field) return false;
    typing = false;
    active = at;
    draw();
    tell(asks(context, field));
    return true;
  };

  const press = (choice: Choice) => {
    const field = fields()[active];
    const settles = settlesAtOnce(field) && !choice.pressed;
    choice.press();
    const asked = settles ? fields()[active + 1] : undefined;
    const name = named(fieldName(context, field));
    const said = choice.pressed && chosenNow() === 0 ? say("strip.emptied", { field: name }) : say("strip.chosen", { field: name, value: choice.name });
    tell([said, asked && asks(context, asked)].filter(Boolean).join(" "));
    if (settles) next();
    else draw();
  };

  /** How many values the active field has by now. */
  const chosenNow = (): number => {
    const now = annotation();
    const field = fields()[active];
    return now && field ? choices(context, acts(), now, field).filter(({ pressed }) => pressed).length : 0;
  };

  /**
   * What Enter does: words are typed or picked where there is nothing to choose from, or not the right thing; what the text
   * says by itself is confirmed.
   */
  const enter = () => {
    const field = fields()[active];
    const now = annotation();
    if (field?.kind === "source" || field?.attribute.kind === "text") {
      typing = true;
      draw();
      root.querySelector<HTMLInputElement>(".field.active input")?.focus();
    } else if (field?.attribute.kind === "passage" && now) {
      const at = active;
      close();
      pickValue(context, acts(), now, field.attribute, () => goOn(now.id, at + 1));
    } else {
      const told = offered.filter(({ hollow }) => hollow);
      // Of several values each is pressed, and the question stays.
      if (told.length > 0) told.forEach(press);
      else next();
    }
  };

  const goOn = (shown: Id, at: number) => {
    id = shown;
    if (at >= fields().length) return close();
    active = at;
    draw();
  };

  const drawIfDue = () => {
    if (due) draw();
  };
  const drawSoon = afterPaint(drawIfDue);

  const draw = () => {
    due = false;
    const now = annotation();
    const label = now && tags.label(now.label);
    if (!now || !label || fields().length === 0) return close();
    const hadFocus = root.contains(document.activeElement);
    const drawn = fields().map((field, at) => drawField(now, field, at));
    root.replaceChildren(
      el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }),
      ...drawn,
      el("button", { type: "button", class: "quiet icon", "aria-label": say("strip.close"), title: "Esc", text: "✕", onclick: close }),
    );
    root.hidden = false;
    underneath(root, now.spans[now.spans.length - 1], context);
    if (hadFocus && !typing) root.querySelector<HTMLElement>(".field.active button")?.focus();
  };

  const drawField = (now: Annotation, field: Field, at: number): HTMLElement => {
    const here = at === active;
    const options = choices(context, acts(), now, field);
    if (here) offered = options.slice(0, 9);
    const shown = field.kind === "source" ? options.slice(0, 9) : options;
    const pressedFirst = here ? shown : shown.filter((choice) => choice.pressed);
    return el(
      "div",
      { class: here ? "field active" : "field", role: "group", "aria-label": fieldName(context, field) },
      el("span", { class: "name", "aria-hidden": "true", text: before(fieldName(context, field)) }),
      ...pressedFirst.map((choice, number) =>
        el(
          "button",
          { type: "button", ...shownAs(context, choice), onclick: () => press(choice) },
          here && number < 9 && el("kbd", { "aria-hidden": "true", text: `${number + 1}` }),
          choice.name,
        )
      ),
      field.kind === "source" && here && !typing &&
        entering(say("source.new")),
      field.kind === "source" && here && typing && newSource(context, (source, batch) => {
        acts().revise(now.id, { source: source.id }, batch);
        focusText();
        next();
      }, () => {
        typing = false;
        draw();
        focusText();
      }),
      wordsOf(now, field, here),
      !here && isEmpty(now, field) &&
        el("button", { type: "button", class: "value quiet", text: "–", "aria-label": fieldName(context, field), onclick: () => { active = at; draw(); } }),
    );
  };

  const entering = (words: string) =>
    el("button", { type: "button", class: "value", onclick: enter }, el("kbd", { "aria-hidden": "true", text: "⏎" }), words);

  /** The words of a field that is not chosen from a list, and how they come there. */
  const wordsOf = (now: Annotation, field: Field, here: boolean): HTMLElement | false => {
    if (field.kind === "source" || !["text", "passage"].includes(field.attribute.kind)) return false;
    const { attribute } = field;
    if (here && typing) {
      return textField(context, acts(), now, attribute, (entered) => {
        typing = false;
        if (entered) next();
        else draw();
      });
    }
    const value = now.attributes[attribute.id];
    const words = typeof value === "object" && "spans" in value ? exact(value.spans) : typeof value === "string" ? value : "";
    const asked = here && entering(say(attribute.kind === "text" ? "value.type" : "value.pick"));
    return el("span", {}, words !== "" && el("q", { dir: "auto", text: shortened(words, 40) }), asked);
  };

  return {
    get open() {
      return id !== null;
    },
    get asked() {
      if (id === null) return null;
      drawIfDue();
      const field = fields()[active];
      return field ? { field: fieldName(context, field), answers: offered.map(({ name }) => name) } : null;
    },
    show: (shown) => {
      const now = store.annotation(shown);
      id = shown;
      typing = false;
      const all = fields();
      const empty = all.findIndex((field) => now && isEmpty(now, field));
      active = Math.max(0, empty);
      due = true;
      drawSoon();
    },
    close,
    key: (event, digit) => {
      if (id === null) return false;
      drawIfDue();
      if (event.key === "Escape") {
        close();
        return true;
      }
      if (event.key === "Tab" && !root.contains(document.activeElement)) {
        if (ask(active + (event.shiftKey ? -1 : 1))) return true;
        // Behind the last question the focus goes to its answers.
        if (!event.shiftKey) root.querySelector<HTMLElement>(".field.active button")?.focus();
        return !event.shiftKey;
      }
      if (event.target instanceof HTMLElement && root.contains(event.target) && event.key === "Enter") return false;
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        enter();
        return true;
      }
      if (digit === null) return false;
      const choice = digit > 0 ? offered[digit - 1] : undefined;
      if (choice) press(choice);
      return true;
    },
    refresh: () => {
      if (id !== null && !typing && !due) draw();
    },
  };
}
