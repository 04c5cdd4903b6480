import type { Label } from "../../core/types.ts";
import { lookOf } from "../../paint/looks.ts";
import { el } from "../dom.ts";
import type { Context } from "./context.ts";
import { dialog } from "./dialog.ts";
import { rule } from "./guide.ts";
import { keysOf } from "./palette.ts";

/** All labels with their rules: type a few letters, or walk with the arrows. The equal way for everybody without keys. */
export function tagMenu(context: Context, title: string, chosen: (label: string) => void, now?: string): void {
  const { tags, say } = context;
  dialog("tag-dialog", title, say("dialog.close"), (body, done) => {
    let shown: readonly Label[] = tags.labels;
    let active = Math.max(0, shown.findIndex((label) => label.id === now));
    const options = el("div", { role: "listbox", id: "tag-options", class: "options", "aria-label": say("palette.labels") });
    const side = el("div", { class: "side", role: "region", tabindex: 0, "aria-label": say("tagmenu.rule") });
    const input = el("input", {
      type: "text",
      role: "combobox",
      "aria-expanded": "true",
      "aria-controls": "tag-options",
      "aria-autocomplete": "list",
      "aria-label": say("tagmenu.filter"),
      placeholder: say("tagmenu.filter"),
      autocomplete: "off",
      spellcheck: "false",
    });

    const pick = (label: Label | undefined) => {
      if (!label) return;
      done();
      chosen(label.id);
    };

    const draw = () => {
      options.replaceChildren(...shown.map((label, at) =>
        el(
          "div",
          {
            role: "option",
            id: `option-${label.id}`,
            class: "option",
            "aria-selected": `${at === active}`,
            onclick: () => pick(label),
            onpointermove: () => {
              if (active !== at) move(at);
            },
          },
          el("kbd", { "aria-hidden": "true", text: label.digit !== undefined ? `${label.digit}` : `⇧${label.letter.toUpperCase()}` }),
          el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }),
          el("span", { class: "visually-hidden", text: keysOf(context, label) }),
        )
      ));
      mark();
    };

    const mark = () => {
      const label = shown[active];
      [...options.children].forEach((option, at) => option.setAttribute("aria-selected", `${at === active}`));
      if (label) input.setAttribute("aria-activedescendant", `option-${label.id}`);
      else input.removeAttribute("aria-activedescendant");
      options.children[active]?.scrollIntoView({ block: "nearest" });
      side.replaceChildren(...(label ? [rule(context, label)] : [el("p", { class: "muted", text: say("tagmenu.none") })]));
    };

    const move = (to: number) => {
      active = (to + shown.length) % Math.max(1, shown.length);
      mark();
    };

    input.addEventListener("input", () => {
      const typed = input.value.trim().toLocaleLowerCase();
      shown = tags.labels.filter((label) => [label.name, label.code, `${label.digit ?? ""}`].some((text) => text.toLocaleLowerCase().includes(typed)));
      active = 0;
      draw();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") move(active + 1);
      else if (event.key === "ArrowUp") move(active - 1);
      else if (event.key === "Enter" && !event.isComposing) pick(shown[active]);
      else return;
      event.preventDefault();
    });
    body.append(el("div", { class: "pick" }, input, options), side);
    draw();
    queueMicrotask(() => input.focus());
  });
}
