import type { Id, Label } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";

export type Palette = {
  /** Counts an annotation in or out. */
  count(label: string, by: 1 | -1): void;
  /** The label under the mouse or with the focus. */
  readonly pointed: string | null;
};

/** The bar of labels below the text: what a digit or a letter does, and how often each was used. */
export function palette(root: HTMLElement, context: Context, acts: Acts, openMenu: (from: HTMLElement) => void): Palette {
  const { tags, say, store } = context;
  const counts = new Map<string, number>();
  for (const annotation of store.annotations) counts.set(annotation.label, (counts.get(annotation.label) ?? 0) + 1);
  const shown = new Map<string, HTMLElement>();
  let pointed: Id | null = null;

  const chip = (label: Label): HTMLElement => {
    const count = el("span", { class: "count", text: counts.get(label.id) ? `${counts.get(label.id)}` : "" });
    shown.set(label.id, count);
    const digit = label.digit !== undefined ? `${label.digit}` : null;
    return el(
      "button",
      {
        type: "button",
        class: "chip",
        title: `${label.short} ${keysOf(context, label)}`,
        "aria-keyshortcuts": [digit, `Shift+${label.letter.toUpperCase()}`].filter(Boolean).join(" "),
        "data-label": label.id,
        onclick: () => acts.tag(label.id),
        // Choosing a label must not take the selection away.
        onmousedown: (event) => event.preventDefault(),
        onpointerenter: () => pointed = label.id,
        onpointerleave: () => pointed = null,
        onfocus: () => pointed = label.id,
        onblur: () => pointed = null,
      },
      el("kbd", { "aria-hidden": "true", text: digit ?? `⇧${label.letter.toUpperCase()}` }),
      el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }),
      count,
    );
  };

  const chips = el("div", { class: "chips", role: "group", "aria-label": say("palette.labels") }, ...tags.labels.map(chip));
  const menu = el(
    "button",
    { type: "button", class: "tag-menu", "aria-haspopup": "dialog", onclick: () => openMenu(menu) },
    say("palette.tag"),
    el("kbd", { "aria-hidden": "true", "data-command": "key.tag-menu", text: "t" }),
  );
  root.replaceChildren(menu, chips);

  return {
    count: (label, by) => {
      const now = (counts.get(label) ?? 0) + by;
      counts.set(label, now);
      const element = shown.get(label);
      if (element) element.textContent = now > 0 ? `${now}` : "";
    },
    get pointed() {
      return pointed;
    },
  };
}

export function keysOf(context: Context, label: Label): string {
  if (label.digit === undefined) return letterOf(context, label);
  return context.say("palette.keys", { digit: label.digit, letter: shifted(label) });
}

/** The key of a label that is its own whatever the digits belong to. */
export const letterOf = ({ say }: Context, label: Label): string => say("palette.key", { key: shifted(label) });

const shifted = ({ letter }: Label): string => `Shift+${letter.toUpperCase()}`;
