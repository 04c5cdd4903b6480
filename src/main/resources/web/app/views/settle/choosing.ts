/** The list in which readers are ticked one by one, while it is open: then its keys tick instead of deciding. */
export const choosing = (): HTMLDetailsElement | null => document.querySelector<HTMLDetailsElement>("details.settle-choose[open]");

/** What a key does in the open list; `null` where it has no part in it. */
export const chosenBy = (list: HTMLElement, word: string): HTMLElement | null => list.querySelector<HTMLElement>(`[data-chooses="${word}"]`);

/** Goes to the first reader when the list was opened, and back to the decision when it was closed. */
export function turned(): void {
  const list = choosing();
  if (list) boxes(list)[0]?.focus();
  else document.getElementById("decision")?.focus({ preventScroll: true });
}

export function leave(list: HTMLDetailsElement): void {
  list.open = false;
  turned();
}

/** To the next reader of the list, or the one before; from the last to the first and round. */
export function go(list: HTMLElement, step: 1 | -1): void {
  const all = boxes(list);
  all[next(all.findIndex((box) => box === document.activeElement), step, all.length)]?.focus();
}

/** @param at -1 for none */
export function next(at: number, step: 1 | -1, length: number): number {
  if (at < 0) return step > 0 ? 0 : length - 1;
  return (at + step + length) % length;
}

const boxes = (list: HTMLElement): HTMLInputElement[] => [...list.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
