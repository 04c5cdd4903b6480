import type { Group, Id, Label } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";

export type Palette = {
  /** Pixels at the lower end of the window that it covers; none where it stands beside the text. */
  height(): number;
  /** Counts an annotation in or out. */
  count(label: string, by: 1 | -1): void;
  /** The label under the mouse or with the focus. */
  readonly pointed: string | null;
};

/** More labels than two rows of a bar show without scrolling. */
const MANY = 14;

/**
 * The labels, what a digit or a letter does, and how often each was used: a bar below the text, or a list beside it, by
 * the groups of the tag set, where they are many and there is room.
 */
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

  const many = tags.labels.length > MANY;
  document.body.classList.toggle("labels-beside", many);
  const shares = many ? inGroups(tags.labels, tags.set.groups) : [];
  const chips = el("div", { class: "chips", role: "group", "aria-label": say("palette.labels") },
    ...(shares.length > 1 ? shares.map(({ name, labels }) => section(name, labels.map(chip))) : tags.labels.map(chip)));
  const menu = el(
    "button",
    { type: "button", class: "tag-menu", "aria-haspopup": "dialog", onclick: () => openMenu(menu) },
    say("palette.tag"),
    el("kbd", { "aria-hidden": "true", "data-command": "key.tag-menu", text: "t" }),
  );
  root.replaceChildren(menu, chips);

  return {
    height: () => {
      const { top, bottom } = root.getBoundingClientRect();
      return top > innerHeight / 2 ? bottom - top : 0;
    },
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

/** Groups without a label are left out. */
const inGroups = (labels: readonly Label[], groups: readonly Group[]) =>
  groups.map(({ id, name }) => ({ name, labels: labels.filter(({ group }) => group === id) })).filter((group) => group.labels.length > 0);

const section = (name: string, chips: readonly HTMLElement[]): HTMLElement =>
  el("div", { class: "chip-group", role: "group", "aria-label": name }, el("p", { class: "chip-group-name", "aria-hidden": "true", text: name }), ...chips);

export function keysOf(context: Context, label: Label): string {
  if (label.digit === undefined) return letterOf(context, label);
  return context.say("palette.keys", { digit: label.digit, letter: shifted(label) });
}

/** The key of a label that is its own whatever the digits belong to. */
export const letterOf = ({ say }: Context, label: Label): string => say("palette.key", { key: shifted(label) });

const shifted = ({ letter }: Label): string => `Shift+${letter.toUpperCase()}`;
