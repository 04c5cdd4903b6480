import type { Group, Id, Label } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";
import { LABEL_KEYS } from "../keys/labelkeys.ts";

export type Palette = {
  /** Pixels at the lower end of the window that it covers; none where it stands beside the text. */
  height(): number;
  /** Counts an annotation in or out. */
  count(label: string, by: 1 | -1): void;
  /** Shows the keys of the labels anew. */
  keys(): void;
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
  const keyed: (() => void)[] = [];
  let pointed: Id | null = null;

  const chip = (label: Label): HTMLElement => {
    const count = el("span", { class: "count", text: counts.get(label.id) ? `${counts.get(label.id)}` : "" });
    shown.set(label.id, count);
    const made = el(
      "button",
      {
        type: "button",
        class: "chip",
        "data-label": label.id,
        onclick: () => acts.tag(label.id),
        // Choosing a label must not take the selection away.
        onmousedown: (event) => event.preventDefault(),
        onpointerenter: () => pointed = label.id,
        onpointerleave: () => pointed = null,
        onfocus: () => pointed = label.id,
        onblur: () => pointed = null,
      },
      el("kbd", { "aria-hidden": "true" }),
      el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }),
      count,
    );
    keyed.push(() => {
      made.title = `${label.short} ${keysOf(context, label)}`;
      made.setAttribute("aria-keyshortcuts", [...ownKey(context, label), shifted(label)].join(" "));
      made.querySelector("kbd")?.replaceChildren(keyOfLabel(context, label));
    });
    return made;
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
  const keys = () => keyed.forEach((show) => show());
  keys();

  return {
    keys,
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

/** The keys of a label in words: the one of its digit, which may be another by now, and its letter. */
export function keysOf(context: Context, label: Label): string {
  const [digit] = ownKey(context, label);
  return digit === undefined ? letterOf(context, label) : context.say("palette.keys", { digit, letter: shifted(label) });
}

/** One key of a label, where there is no room for more. */
export const keyOfLabel = (context: Context, label: Label): string => ownKey(context, label)[0] ?? `⇧${label.letter.toUpperCase()}`;

/** The key that its digit has; none for a label without a digit. */
const ownKey = ({ keyOf }: Context, { digit }: Label): readonly string[] =>
  LABEL_KEYS.filter((command) => command.digit === digit).map(({ word }) => keyOf(word));

/** The key of a label that is its own whatever the digits belong to. */
export const letterOf = ({ say }: Context, label: Label): string => say("palette.key", { key: shifted(label) });

const shifted = ({ letter }: Label): string => `Shift+${letter.toUpperCase()}`;
