import { isUnsourced } from "../../../core/somebody.ts";
import { insertAt } from "../../../core/sorted.ts";
import { exact, inTextOrder } from "../../../core/span.ts";
import { described } from "../../../core/tagset.ts";
import type { Annotation, Id } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { byId, el, focusText, inDialog } from "../../dom.ts";
import { afterPaint } from "../../later.ts";
import { type Acts, shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { listFilter } from "./listfilter.ts";

export type List = {
  /** Follows one change without drawing the others again. */
  put(before: Annotation | null, after: Annotation | null): void;
  /** Draws all again: another filter, a renamed source. */
  refresh(): void;
  show(id: Id | null): void;
};

/** So many items are in the page at once; the buttons at both ends bring as many more. */
const STEP = 40;

/** The annotations in text order beside the text: everything that can be done there can be done here. */
export function list(root: HTMLOListElement, filter: HTMLSelectElement, context: Context, acts: Acts, edit: () => void): List {
  const { store, tags, say, look } = context;
  const items = new Map<Id, HTMLLIElement>();
  let shown: Annotation[] = [];
  // Which of them have an item in the page: a window that moves to where the attention is.
  let from = 0;
  let to = 0;
  let current: Id | null = null;
  // The item that has the focus, also while a dialog or another window has it for a while.
  let entered: Id | null = null;
  const count = byId("list-count");
  const earlier = byId<HTMLButtonElement>("list-earlier");
  const more = byId<HTMLButtonElement>("list-more");

  const passes = listFilter(filter, context);

  const item = (annotation: Annotation): HTMLLIElement => {
    const label = tags.label(annotation.label);
    const name = label?.name ?? annotation.label;
    const words = exact(annotation.spans);
    const values = described(tags, annotation, store.source(annotation.source), { yes: say("value.yes"), no: say("value.no") });
    const stance = annotation.stance && store.target(annotation.stance.target);
    if (stance && annotation.stance) values.push(say(`stance.${annotation.stance.value}`, { target: stance.name }));
    const missing = tags.missing(annotation);
    const made = el(
      "li",
      { class: "item", "data-id": annotation.id },
      el(
        "button",
        {
          type: "button",
          class: "item-main",
          "aria-current": annotation.id === current ? "true" : null,
          onclick: () => acts.open(annotation.id, false),
        },
        el("span", { class: `code row-0 ${lookOf(annotation.label)}`, text: label?.code ?? "?", "aria-hidden": "true" }),
        el(
          "span",
          { class: "item-words" },
          el("span", { class: "item-label", text: name }),
          el("span", { class: "visually-hidden", text: ": " }),
          el("span", { class: "item-quote", ...context.written.as(annotation.spans), text: shortened(words, 90) }),
          values.length > 0 && el("span", { class: "item-values", text: values.join(" · ") }),
          missing.length > 0 &&
            el("span", {
              class: "item-open",
              text: say("list.missing", {
                fields: missing.map((field) => (field.kind === "source" ? say("field.source") : field.attribute.name)).join(", "),
              }),
            }),
          // A warning only: what is required is told above, and nothing else keeps a passage from being done.
          isUnsourced(tags, annotation) && !missing.some(({ kind }) => kind === "source") && el("span", { class: "item-open", text: say("list.no-source") }),
          annotation.certainty === "unsure" && el("span", { class: "item-open", text: say("certainty.unsure") }),
          annotation.note && el("span", { class: "item-note", text: shortened(annotation.note, 120) }),
        ),
      ),
      !context.locked() && el(
        "span",
        { class: "item-actions" },
        el("button", {
          type: "button",
          class: "quiet icon",
          "aria-label": say("list.edit", { label: name, words: shortened(words, 30) }),
          title: say("list.edit.short"),
          text: "✎",
          onclick: () => {
            acts.open(annotation.id, false);
            edit();
          },
        }),
        el("button", {
          type: "button",
          class: "quiet icon",
          "aria-label": say("list.delete", { label: name, words: shortened(words, 30) }),
          title: say("list.delete.short"),
          text: "✕",
          onclick: () => removeFromList(annotation.id),
        }),
      ),
    );
    return made;
  };

  /** The focus goes to the neighbour, not to the top of the page. */
  const removeFromList = (id: Id) => {
    const neighbour = neighbourOf(id);
    acts.remove(id);
    if (!store.annotation(id)) focusAgain(neighbour);
  };

  const neighbourOf = (id: Id): Id | null => {
    const made = items.get(id);
    const next = (made?.nextElementSibling ?? made?.previousElementSibling) as HTMLElement | null | undefined;
    return next?.dataset.id ?? null;
  };

  /** Puts the focus back into the list after it was drawn anew; what keys act on stays what it is. */
  const focusAgain = (id: Id | null) => {
    const made = id ? items.get(id) : undefined;
    entered = made ? id : null;
    if (made) focusOn(made);
    else focusText();
  };

  // Come to by Tab, an item is what keys act on: they would change or delete another one, out of sight maybe.
  root.addEventListener("focusin", (event) => {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>(".item")?.dataset.id;
    // From below a dialog the focus goes back at once.
    if (!id || id === entered || inDialog()) return;
    entered = id;
    // For a link, or for words that are picked, it is where something else leads.
    const asked = context.pick.on || document.body.classList.contains("linking");
    if (id !== look.focused && !asked && target.matches(":focus-visible")) acts.open(id, false);
  });
  root.addEventListener("focusout", () => {
    if (document.hasFocus() && !inDialog()) entered = null;
  });

  const empty = byId("list-empty");
  const total = afterPaint(() => {
    count.textContent = say("tags", { n: store.annotations.length });
    earlier.hidden = from === 0;
    if (!earlier.hidden) earlier.textContent = say("list.earlier", { n: Math.min(STEP, from) });
    more.hidden = to === shown.length;
    if (!more.hidden) more.textContent = say("list.more", { n: Math.min(STEP, shown.length - to) });
    // A screen reader tells the place in the whole list, not in the part of it that is in the page.
    [...root.children].forEach((made, at) => {
      set(made, "aria-setsize", `${shown.length}`);
      set(made, "aria-posinset", `${from + at + 1}`);
    });
  });

  const itemsOf = (some: readonly Annotation[]): HTMLLIElement[] =>
    some.map((annotation) => {
      const made = item(annotation);
      items.set(annotation.id, made);
      return made;
    });

  const focusedItem = () => (root.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>(".item")?.dataset.id : undefined);

  /** Puts the items from one place on into the page and takes all others out. */
  const showFrom = (first: number) => {
    const focused = focusedItem();
    from = Math.max(0, Math.min(first, shown.length - STEP));
    to = Math.min(shown.length, from + STEP);
    items.clear();
    root.replaceChildren(...itemsOf(shown.slice(from, to)));
    if (focused) focusAgain([focused, current].find((id) => id && items.has(id)) ?? (root.firstElementChild as HTMLElement | null)?.dataset.id ?? null);
    empty.hidden = shown.length > 0;
    total();
  };

  const refresh = () => {
    shown = store.annotations.filter(passes);
    showFrom(from);
  };

  const drop = (annotation: Annotation) => {
    const at = insertAt(shown, annotation, inTextOrder);
    if (shown[at]?.id !== annotation.id) return;
    shown.splice(at, 1);
    if (at < to) to--;
    if (at < from) from--;
    items.get(annotation.id)?.remove();
    items.delete(annotation.id);
  };

  const put = (before: Annotation | null, after: Annotation | null) => {
    const focused = before && focusedItem() === before.id;
    const neighbour = focused ? neighbourOf(before.id) : null;
    if (before) drop(before);
    if (after) {
      drop(after); // drawn again since it changed, the list has it already
      if (passes(after)) insert(after);
    }
    if (focused) focusAgain(items.has(before.id) ? before.id : neighbour);
    if (to - from < STEP) root.append(...itemsOf(shown.slice(to, to = Math.min(shown.length, from + STEP))));
    empty.hidden = shown.length > 0; // at once: beside an item, the sentence would be wrong
    total();
  };

  const insert = (annotation: Annotation) => {
    const at = insertAt(shown, annotation, inTextOrder);
    shown.splice(at, 0, annotation);
    if (at >= from && at <= to) root.insertBefore(itemsOf([annotation])[0], root.children[at - from] ?? null);
    else if (at > to) return;
    else from++;
    to++;
  };

  filter.addEventListener("change", () => {
    from = 0;
    refresh();
  });
  more.addEventListener("click", () => {
    const added = itemsOf(shown.slice(to, to + STEP));
    to += added.length;
    root.append(...added);
    // The button goes when nothing is left: the focus would go with it.
    if (to === shown.length) focusOn(added[0]);
    total();
  });
  earlier.addEventListener("click", () => {
    const added = itemsOf(shown.slice(Math.max(0, from - STEP), from));
    from -= added.length;
    root.prepend(...added);
    if (from === 0) focusOn(added[added.length - 1]);
    total();
  });
  look.watch((changed) => {
    if (changed === "selection" && filter.value === "paragraph") refresh();
  });

  return {
    put,
    refresh,
    show: (id) => {
      if (current) items.get(current)?.querySelector(".item-main")?.removeAttribute("aria-current");
      current = id;
      if (!id) return;
      if (!items.has(id)) {
        const at = shown.findIndex((annotation) => annotation.id === id);
        if (at >= 0) showFrom(at - STEP / 2);
      }
      const made = items.get(id);
      made?.querySelector(".item-main")?.setAttribute("aria-current", "true");
      if (made) keepInSight(root.parentElement ?? root, made);
    },
  };
}

function focusOn(item: Element | null | undefined): void {
  item?.querySelector<HTMLElement>(".item-main")?.focus();
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

/** Scrolls the list alone, which its items are placed in: `scrollIntoView` would move the article too. */
function keepInSight(frame: HTMLElement, item: HTMLElement): void {
  const top = item.offsetTop;
  if (top < frame.scrollTop) frame.scrollTop = top - 8;
  else if (top + item.offsetHeight > frame.scrollTop + frame.clientHeight) {
    frame.scrollTop = top + item.offsetHeight - frame.clientHeight + 8;
  }
}
