import { digitAt } from "../core/keynames.ts";

type Props = {
  readonly class?: string;
  readonly text?: string;
  /** Attributes as they are in HTML; `false`, `null` and `undefined` leave one out, `true` sets an empty one. */
  readonly [attribute: string]: string | number | boolean | null | undefined | ((event: Event) => void);
};

/** Makes an element. Text goes in as text only; a property that starts with "on" is a listener. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Node | string | null | undefined | false)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (name === "text") made.textContent = `${value}`;
    else made.setAttribute(name, value === true ? "" : `${value}`);
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return made;
}

export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as E;
}

/** The account that the page was made for; empty when nobody is signed in. */
export const account = (): string => document.body.dataset.account ?? "";

/** The digit of a key by its place on the keyboard, see `digitAt`; `null` for other keys. */
export function digitOf(event: KeyboardEvent): number | null {
  const digit = digitAt(event);
  return digit === null ? null : Number(digit);
}

/** Gives the focus back to the sentence that the keys start from. */
export const focusText = (): void => document.querySelector<HTMLElement>(".sentence[tabindex='0']")?.focus({ preventScroll: true });

/** Whether what is typed belongs to a field, or to an input method that composes a character. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (event.isComposing || event.keyCode === 229) return true;
  return target?.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;
}

/** What a key was pressed on when that is something to press, with `Enter` say; else `null`. */
export const controlOf = (event: KeyboardEvent): Element | null =>
  event.target instanceof Element ? event.target.closest("button, a, summary, [role=menuitem]") : null;

/** Dialogs lie right under the body: looking there spares each key a walk through the whole article. */
export const inDialog = (): boolean => [...document.body.children].some((child) => child instanceof HTMLDialogElement && child.open);
