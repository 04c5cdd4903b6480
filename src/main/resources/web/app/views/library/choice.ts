import { keyWords } from "../../keys/hearing.ts";
import { account, byId, el } from "../dom.ts";
import { wording } from "../words.ts";
import { type Chosen, choosing, chosenIn, MOST, placeOf, written } from "./chosen.ts";

/** What is chosen in the list, by box and by key. */
export type Choice = {
  readonly size: () => number;
  /** Chooses the article of a row, or does not any more. */
  readonly toggle: (row: Element) => void;
  readonly clear: () => void;
  /** Leads to what is chosen, or says why it cannot. */
  readonly compare: () => void;
};

/**
 * The articles that are chosen. They stay chosen on other pages of the list, under other filters and after a reload: the tab
 * keeps their ids and titles, and the bar below the list says which of them the page does not show.
 */
export function choice(): Choice {
  const bar = byId<HTMLFormElement>("side-by-side");
  const [count, elsewhere, acts] = ["[role=status]", ".elsewhere", ".actions"].map((part) => bar.querySelector<HTMLElement>(part)!);
  const [list, listed] = [elsewhere.querySelector("ul")!, elsewhere.querySelector("summary")!];
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-list] input[name=article]")];
  const say = wording(keyWords(), document.documentElement.lang || "en");
  const project = bar.dataset.project ?? "";
  const key = `stet-chosen-${account()}-${project}`;
  let chosen: readonly Chosen[] = [];
  let last: HTMLInputElement | null = null;

  const change = (to: readonly Chosen[]) => {
    chosen = to;
    keep(key, chosen);
    show();
  };

  const show = () => {
    const ids = new Set(chosen.map(({ id }) => id));
    for (const box of boxes) box.checked = ids.has(box.value);
    const others = chosen.filter(({ id }) => !boxes.some(({ value }) => value === id));
    list.replaceChildren(...others.map((one) => el("li", {}, elsewhereBox(one))));
    listed.textContent = say("chosen.elsewhere", { n: others.length });
    elsewhere.hidden = others.length === 0;
    acts.hidden = chosen.length === 0;
    const tooMany = chosen.length > MOST;
    bar.querySelector("[type=submit]")?.setAttribute("aria-disabled", `${tooMany}`);
    // Nobody needs to be told of nothing before there was something.
    const first = bar.dataset.count === undefined;
    bar.dataset.count = `${chosen.length}`;
    if (chosen.length === 0) count.textContent = first ? "" : say("chosen.none");
    else count.textContent = say(tooMany ? "chosen.too-many" : "chosen", { n: chosen.length });
  };

  /** Of an article that another page of the list has: there is no row to say so in. */
  const elsewhereBox = (one: Chosen) =>
    el("label", { class: "choice" }, el("input", { type: "checkbox", name: "article", value: one.id, checked: true, onchange: () => without(one) }), ` ${one.title}`);

  const without = (one: Chosen) => {
    change(choosing(chosen, [one], false));
    (elsewhere.hidden ? boxes[0] ?? byId("q") : listed).focus();
  };

  const clear = () => {
    const inBar = bar.contains(document.activeElement);
    change([]);
    if (inBar) (last ?? boxes[0] ?? byId("q")).focus();
  };

  const compare = () => {
    const place = placeOf(project, chosen);
    if (place !== null) location.assign(place);
    else if (chosen.length > 0) tell(count, say("chosen.too-many", { n: chosen.length }));
  };

  document.addEventListener("click", ({ target, shiftKey, detail }) => {
    const box = boxes.find((each) => each === target);
    if (!box) return;
    const range = shiftKey && last ? between(boxes, last, box) : [box];
    last = box;
    change(choosing(chosen, range.map(articleOf), box.checked));
    // By key: the bar may have come to lie where the row is.
    if (detail === 0) box.closest("tr")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  // No selection of text beside the boxes.
  document.addEventListener("mousedown", (event) => {
    const box = event.shiftKey && boxes.find((each) => each === event.target);
    if (!box) return;
    event.preventDefault();
    box.focus();
  });
  bar.addEventListener("reset", (event) => {
    event.preventDefault();
    clear();
  });
  // Also by `Enter` in a box, which sends its form.
  bar.addEventListener("submit", (event) => {
    event.preventDefault();
    compare();
  });
  const recall = () => {
    chosen = chosenIn(kept(key));
    show();
  };
  addEventListener("pageshow", ({ persisted }) => persisted && recall()); // the page as it was left, the choice as it is
  recall();

  return {
    size: () => chosen.length,
    toggle: (row) => row.querySelector<HTMLInputElement>("input[name=article]")?.click(),
    clear,
    compare,
  };
}

const articleOf = (box: HTMLInputElement): Chosen => ({ id: box.value, title: box.closest("tr")?.querySelector(".title")?.textContent ?? "" });

function between<E>(all: readonly E[], one: E, other: E): readonly E[] {
  const [from, to] = [all.indexOf(one), all.indexOf(other)].sort((left, right) => left - right);
  return all.slice(from, to + 1);
}

/** What stands there already is told once more when it was gone for a moment. */
function tell(status: HTMLElement, words: string): void {
  status.textContent = "";
  setTimeout(() => (status.textContent = words), 100);
}

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, chosen: readonly Chosen[]): void {
  try {
    if (chosen.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, written(chosen));
  } catch {
    // Storage is denied: it holds until the page is left.
  }
}
