import { el } from "./dom.ts";

/** One thing of a list to choose from. */
export type Option<T> = {
  readonly id: string;
  readonly value: T;
  /** Where what is typed is looked for. */
  readonly found: readonly string[];
  readonly shown: readonly (Node | string)[];
  /** What is told of it when it is marked, beside what it shows. */
  readonly about?: string;
};

export type Chooser<T> = {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Puts what was found elsewhere for the words typed behind all that fits, instead of what was put there before. */
  readonly also: (options: readonly Option<T>[]) => void;
};

/**
 * A field and a list below it: some letters leave the fitting ones, the arrows walk, `Enter` or a click chooses.
 *
 * @param name begins the ids of its elements
 * @param words names of the field and of the list
 * @param at the one that is marked to begin with
 * @param marked the one that Enter would choose; `undefined` when none fits
 */
export function chooser<T>(
  name: string,
  words: { readonly filter: string; readonly list: string },
  options: readonly Option<T>[],
  at: number,
  marked: (option: Option<T> | undefined) => void,
  chosen: (value: T) => void,
): Chooser<T> {
  let more: readonly Option<T>[] = [];
  let shown = options;
  let active = Math.max(0, at);
  const list = el("div", { role: "listbox", id: `${name}-options`, class: "options", "aria-label": words.list });
  const input = el("input", {
    type: "text",
    role: "combobox",
    "aria-expanded": "true",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
    "aria-label": words.filter,
    placeholder: words.filter,
    autocomplete: "off",
    spellcheck: "false",
  });

  const fits = ({ found }: Option<T>) => {
    const typed = input.value.trim().toLocaleLowerCase();
    return found.some((text) => text.toLocaleLowerCase().includes(typed));
  };

  const draw = () => {
    list.replaceChildren(...shown.map((option, at) =>
      el(
        "div",
        {
          role: "option",
          id: `${name}-option-${option.id}`,
          class: "option",
          "aria-selected": `${at === active}`,
          "aria-description": option.about ?? null,
          onclick: () => chosen(option.value),
          onpointermove: () => {
            if (active !== at) move(at);
          },
        },
        ...option.shown,
      )
    ));
    mark();
  };

  const mark = () => {
    const option = shown[active];
    [...list.children].forEach((child, at) => child.setAttribute("aria-selected", `${at === active}`));
    if (option) input.setAttribute("aria-activedescendant", `${name}-option-${option.id}`);
    else input.removeAttribute("aria-activedescendant");
    list.children[active]?.scrollIntoView({ block: "nearest" });
    marked(option);
  };

  const move = (to: number) => {
    active = (to + shown.length) % Math.max(1, shown.length);
    mark();
  };

  const also = (options: readonly Option<T>[]) => {
    if (more.length + options.length === 0) return;
    shown = [...shown.slice(0, shown.length - more.length), ...options];
    more = options;
    active = Math.min(active, Math.max(0, shown.length - 1));
    draw();
  };

  input.addEventListener("input", () => {
    // Of what was found for other words what still fits stays until there is a new answer.
    more = input.value.trim() === "" ? [] : more.filter(fits);
    shown = [...options.filter(fits), ...more];
    active = 0;
    draw();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && !event.isComposing) {
      const option = shown[active];
      if (option) chosen(option.value);
    } else return;
    event.preventDefault();
  });
  draw();
  return { root: el("div", { class: "pick" }, input, list), input, also };
}
