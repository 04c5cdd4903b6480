import type { Bound } from "../keys/command.ts";
import { hear } from "../keys/hearing.ts";
import { preferences } from "../preferences.ts";
import { stepped } from "./compare/steps.ts";
import { byId } from "./dom.ts";

/** What keys do in every list that is walked through. The browser itself opens what has the focus. */
export type Step = "next" | "previous" | "search" | "open";

/** What walking needs of a list: where it stops is what has `data-opens`, inside a row or by itself. */
type List<A> = {
  /** What keys do here. */
  readonly table: readonly (Bound & { readonly act: A | Step })[];
  /** The row of a stop. */
  readonly row: string;
  /** Whether what else a key means means something now. */
  readonly valid?: (act: A) => boolean;
  /** Does what else a key means; whether it did something. */
  readonly run?: (act: A, held: boolean) => boolean;
};

/**
 * Walks through the list by key. The cursor is the focus itself, on what a row wants (or on the way to more rows), so that
 * `Enter` and a screen reader need nothing from here.
 */
export function walk<A extends string = never>({ table, row, valid, run }: List<A>): void {
  const search = byId<HTMLInputElement>("q");
  const stops = [...document.querySelectorAll<HTMLElement>("[data-opens]")];
  const numbers = stops.map((_, number) => number);
  const rowOf = (stop: HTMLElement): HTMLElement => stop.closest<HTMLElement>(row) ?? stop;
  let current: number | null = null;

  document.addEventListener("focusin", ({ target }) => {
    const number = stops.findIndex((stop) => rowOf(stop).contains(target as Node));
    if (number >= 0) current = number;
  });

  /** Whether there was anywhere to go. */
  const go = (step: 1 | -1): boolean => {
    const number = stepped(numbers, current, step);
    if (number === null || stops[number] === document.activeElement) return false;
    stops[number].focus({ preventScroll: true });
    rowOf(stops[number]).scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  };

  /** Whether the key did something; if not, it is the browser's, which scrolls at either end of the list. */
  const did = (act: A | Step, held: boolean): boolean => {
    if (act === "open") return false;
    if (act === "next" || act === "previous") return go(act === "next" ? 1 : -1);
    if (act === "search") {
      search.focus();
      search.select();
      return true;
    }
    return run?.(act as A, held) ?? false;
  };

  hear({
    table,
    text: "[data-list]",
    valid: ({ act }) => act === "search" || (isStep(act) ? stops.length > 0 : valid?.(act) ?? true),
    run: ({ act }, held) => did(act, held),
  });

  const hint = document.querySelector<HTMLElement>("[data-key-hint]");
  const showHint = () => {
    if (hint) hint.hidden = preferences().singleKeys === "off";
  };
  addEventListener("pageshow", showHint); // also when the browser brings the page back as it was left
  showHint();
}

const isStep = (act: string): act is Step => act === "next" || act === "previous" || act === "search" || act === "open";
