import { isCharacter, keyName, keySign, refusal } from "../../../core/keynames.ts";
import { el } from "../../dom.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";
import type { Command } from "./keyboard.ts";
import type { Keymap } from "./keymap.ts";

const GROUPS: readonly Command["group"][] = ["move", "suggestion", "tag", "annotation", "page"];

/** Gives commands other keys: a press on "Change", then the key. */
export function keysDialog({ say }: Context, keys: Keymap): void {
  dialog("keys-dialog", say("keys.title"), say("dialog.close"), (body) => {
    const said = el("p", { role: "status", class: "keys-said" });
    const list = el("div", { class: "help-groups" });
    let waiting: Command | null = null;

    const tell = (sentence: string) => {
      said.textContent = sentence;
    };

    const draw = (focus: Command | null = null) => {
      list.replaceChildren(...GROUPS.map((group) =>
        el("section", {}, el("h3", { text: say(`help.${group}`) }), el("ul", { class: "keys" }, ...keys.all.filter((command) => command.group === group).map(row)))
      ));
      if (focus) list.querySelector<HTMLElement>(`[data-key="${focus.word}"]`)?.focus();
    };

    const row = (command: Command): HTMLElement => {
      const name = say(command.word);
      return el(
        "li",
        {},
        el("span", { class: "key-names" }, ...keys.keysOf(command).map((key) => el("kbd", { text: keySign(key) }))),
        el("span", { text: name }),
        !isFixed(command) && el("button", {
          type: "button",
          class: "quiet",
          "data-key": command.word,
          "aria-label": say("keys.change-what", { what: name }),
          text: say(waiting === command ? "keys.press" : "keys.change"),
          "aria-pressed": `${waiting === command}`,
          onclick: () => {
            waiting = waiting === command ? null : command;
            tell(waiting ? say("keys.pressing", { what: name }) : "");
            draw(command);
          },
        }),
        keys.isChanged(command) && el("button", {
          type: "button",
          class: "quiet",
          "aria-label": say("keys.reset-what", { what: name }),
          text: say("keys.reset"),
          onclick: () => {
            keys.reset(command);
            tell(say("keys.is", { what: name, key: keySign(command.keys[0]) }));
            draw(command);
          },
        }),
      );
    };

    body.addEventListener("keydown", (event) => {
      const command = waiting;
      if (!command || event.key === "Tab") return;
      const name = keyName(event);
      event.preventDefault();
      event.stopPropagation();
      if (name === null) return;
      if (name === "Escape") {
        waiting = null;
        tell("");
        return draw(command);
      }
      const why = refusal(name);
      if (why) return tell(say(`keys.refused.${why}`, { key: keySign(name) }));
      const before = keys.assign(command, name);
      waiting = null;
      const now = say("keys.is", { what: say(command.word), key: keySign(name) });
      const other = before ? keys.keysOf(before)[0] : undefined;
      tell(before && other ? `${now} ${say("keys.is", { what: say(before.word), key: keySign(other) })}` : now);
      draw(command);
    });

    draw();
    body.append(
      el("p", { class: "muted", text: say("keys.about") }),
      said,
      list,
      el("div", { class: "actions" }, el("button", {
        type: "button",
        text: say("keys.reset-all"),
        onclick: () => {
          keys.reset();
          tell(say("keys.all-reset"));
          draw();
        },
      })),
    );
  });
}

/** Undo, redo, handing in and stepping back are where every program has them. */
const isFixed = (command: Command): boolean => command.keys.some((key) => key.startsWith("Ctrl+") || key === "Escape");

/** Whether a key works while single characters are switched off; one that somebody chose is a character like any other. */
export const worksAlways = (command: Command, name: string): boolean =>
  command.always === true && (!isCharacter(name) || command.keys.includes(name));
