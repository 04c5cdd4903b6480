import { called, callingAt, namesLike } from "../../core/calling.ts";
import { el } from "../dom.ts";

/** As many names are offered at once. */
const MOST = 8;

/**
 * Offers names while somebody types one after an `@` in the form's field. The names are those of the form's own list, which
 * does the same without script.
 */
export function offerNames(form: HTMLFormElement): void {
  const field = form.querySelector("textarea");
  const select = form.querySelector("select");
  if (!field || !select) return;
  const names = [...select.options].map(({ value }) => value).filter((value) => value !== "");
  if (names.length === 0) return;

  const list = el("ul", { id: "call-names", class: "call-names", role: "listbox", "aria-label": select.labels?.[0]?.textContent ?? "" });
  list.hidden = true;
  field.after(list);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  let chosen = 0;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  const close = (): void => {
    list.hidden = true;
    field.removeAttribute("aria-activedescendant");
  };

  const mark = (): void => {
    options().forEach((option, number) => option.setAttribute("aria-selected", `${number === chosen}`));
    field.setAttribute("aria-activedescendant", `call-name-${chosen}`);
  };

  const take = (name: string): void => {
    const calling = callingAt(field.value, field.selectionStart);
    if (!calling) return;
    const { text, caret } = called(field.value, field.selectionStart, calling, name);
    field.value = text;
    field.setSelectionRange(caret, caret);
    close();
  };

  const offer = (): void => {
    const calling = callingAt(field.value, field.selectionStart);
    const found = calling ? namesLike(names, calling.typed).slice(0, MOST) : [];
    // A name that stands there whole needs no list any more.
    if (!calling || found.length === 0 || calling.typed.trimEnd() === found[0] || names.some((name) => calling.typed.startsWith(`${name} `))) {
      close();
      return;
    }
    list.replaceChildren(
      ...found.map((name, number) =>
        el("li", {
          id: `call-name-${number}`,
          role: "option",
          text: name,
          onmousedown: (event) => {
            event.preventDefault(); // the field keeps the focus
            take(name);
          },
        })
      ),
    );
    chosen = 0;
    list.hidden = false;
    mark();
  };

  field.addEventListener("input", offer);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const all = options();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : all.length - 1)) % all.length;
      mark();
    } else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") {
      take(all[chosen]?.textContent ?? "");
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  });
}
