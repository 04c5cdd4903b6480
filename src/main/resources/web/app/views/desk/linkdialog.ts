import { exact, hull } from "../../core/span.ts";
import type { Annotation, LinkType } from "../../core/types.ts";
import { lookOf } from "../../paint/looks.ts";
import { el } from "../dom.ts";
import { shortened } from "./acts.ts";
import type { Context } from "./context.ts";
import { dialog } from "./dialog.ts";

/** Joins an annotation to another one: what the link says, then which one, the nearest first. */
export function linkDialog(context: Context, from: Annotation): void {
  const { tags, say, store, tell } = context;
  const types = tags.linksFrom(from.label);
  if (types.length === 0) return tell(say("links.none"), true);
  dialog("link-dialog", say("links.title", { words: shortened(exact(from.spans), 40) }), say("dialog.close"), (body, done) => {
    let type = types.find((one) => candidates(one).length > 0) ?? types[0];
    const list = el("ol", { class: "candidates" });
    const choice = el(
      "div",
      { class: "values", role: "radiogroup", "aria-label": say("links.type") },
      ...types.map((one) => {
        const radio = el("input", {
          type: "radio",
          name: "link-type",
          value: one.id,
          checked: one === type,
          onchange: () => {
            type = one;
            draw();
          },
        });
        return el("label", { class: "radio" }, radio, one.name);
      }),
    );

    function candidates(one: LinkType): Annotation[] {
      const ends = new Set([...(one.from.includes(from.label) ? one.to : []), ...(one.symmetric && one.to.includes(from.label) ? one.from : [])]);
      const taken = new Set(store.links().filter((link) => link.type === one.id && link.from === from.id).map((link) => link.to));
      const here = hull(from.spans).start;
      const distance = (annotation: Annotation) => Math.abs(hull(annotation.spans).start - here);
      return store.annotations
        .filter((other) => other.id !== from.id && ends.has(other.label) && !taken.has(other.id))
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, 50);
    }

    const pick = (to: Annotation | undefined) => {
      if (!to) return;
      done();
      store.link(type.id, from.id, to.id);
      tell(say("links.added", { type: type.name, words: shortened(exact(to.spans), 40) }), true);
    };

    const draw = () => {
      const shown = candidates(type);
      list.replaceChildren(...shown.map((other, at) =>
        el("li", {}, el(
          "button",
          { type: "button", class: "candidate", onclick: () => pick(other) },
          at < 9 && el("kbd", { "aria-hidden": "true", text: `${at + 1}` }),
          el("span", { class: `code row-0 ${lookOf(other.label)}`, text: tags.label(other.label)?.code ?? "?" }),
          el("span", { text: shortened(exact(other.spans), 90) }),
        ))
      ));
      if (shown.length === 0) list.replaceChildren(el("li", { class: "muted", text: say("links.no-candidates") }));
      about.textContent = type.about;
    };
    const about = el("p", { class: "small muted" });
    body.append(choice, about, list);
    body.addEventListener("keydown", (event) => {
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
      if (!digit || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      pick(candidates(type)[Number(digit[1]) - 1]);
    });
    draw();
    queueMicrotask(() => (list.querySelector("button") ?? choice.querySelector("input"))?.focus());
  });
}
