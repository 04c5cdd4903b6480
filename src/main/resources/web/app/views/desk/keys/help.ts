import { keySign } from "../../../core/keynames.ts";
import { el } from "../../dom.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";
import type { Command } from "./keyboard.ts";
import type { Keymap } from "./keymap.ts";
import { keysDialog } from "./keysdialog.ts";
import { keysOf } from "../labels/palette.ts";
import { lookOf } from "../../../paint/looks.ts";

/** The keys that mean something now. */
export function help(context: Context, keys: Keymap, canTag: boolean): void {
  const { say, tags } = context;
  const groups: Command["group"][] = ["move", "suggestion", "tag", "annotation", "page"];
  dialog("help-dialog", say("help.title"), say("dialog.close"), (body, done) => {
    body.append(
      el("p", { class: "muted", text: say(canTag ? "help.now" : "help.select-first") }),
      el("div", { class: "help-groups" }, ...groups.flatMap((group) => {
        const valid = keys.all.filter((command) => command.group === group && (command.valid?.() ?? true));
        if (valid.length === 0) return [];
        return [el(
          "section",
          {},
          el("h3", { text: say(`help.${group}`) }),
          el("dl", {}, ...valid.flatMap((command) => [
            el("dt", {}, ...keys.keysOf(command).flatMap((key, at) => [...(at > 0 ? [" "] : []), el("kbd", { text: keySign(key) })])),
            el("dd", { text: say(command.word) }),
          ])),
        )];
      })),
      canTag ? el("section", {}, el("h3", { text: say("palette.labels") }), el("ul", { class: "help-labels" }, ...tags.labels.map((label) =>
        el("li", {}, el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }), " ", el("span", { class: "small muted", text: keysOf(context, label) }))
      ))) : "",
      el("p", { class: "small muted", text: say("help.mouse") }),
      el("div", { class: "actions" }, el("button", {
        type: "button",
        text: say("keys.title"),
        onclick: () => {
          done();
          keysDialog(context, keys);
        },
      })),
    );
  });
}
