import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import { chooser } from "../../chooser.ts";
import type { Context } from "../context.ts";
import { quickDialog } from "../../dialog.ts";
import { rule } from "./guide.ts";
import { keyOfLabel, keysOf } from "./palette.ts";

/** All labels with their rules: type a few letters, or walk with the arrows. The equal way for everybody without keys. */
export function tagMenu(context: Context, title: string, chosen: (label: string) => void, now?: string): void {
  const { tags, say } = context;
  quickDialog("tag-dialog", title, say("dialog.close"), (body, done) => {
    const side = el("div", { class: "side", role: "region", tabindex: 0, "aria-label": say("tagmenu.rule") });
    const { root, input } = chooser(
      "tag",
      { filter: say("tagmenu.filter"), list: say("palette.labels") },
      tags.labels.map((label) => ({
        id: label.id,
        value: label,
        about: label.short,
        found: [label.name, label.code, keyOfLabel(context, label)],
        shown: [
          el("kbd", { "aria-hidden": "true", text: keyOfLabel(context, label) }),
          el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }),
          el("span", { class: "visually-hidden", text: keysOf(context, label) }),
        ],
      })),
      tags.labels.findIndex((label) => label.id === now),
      (option) => side.replaceChildren(option ? rule(context, option.value) : el("p", { class: "muted", text: say("tagmenu.none") })),
      (label) => {
        done();
        chosen(label.id);
      },
    );
    body.append(root, side);
    queueMicrotask(() => input.focus());
  });
}
