import { keyName, keySign } from "../core/keynames.ts";
import { dialog } from "../views/dialog.ts";
import { el } from "../views/dom.ts";
import type { Say } from "../views/words.ts";
import { type Bound, type Group, isFixed } from "./command.ts";
import { EVERYWHERE } from "./everywhere.ts";
import type { Keymap } from "./keymap.ts";

/** Gives commands other keys: a press on "Change", then the key. */
export function keysDialog(say: Say, keymaps: readonly Keymap[]): void {
  dialog("keys-dialog", say("keys.title"), say("dialog.close"), (body) => {
    const said = el("p", { role: "status", class: "keys-said" });
    const list = el("div", { class: "help-groups" });
    const all = keymaps.flatMap((keys) => keys.all.map((command) => ({ keys, command })));
    let waiting: { readonly keys: Keymap; readonly command: Bound } | null = null;
    // What has the focus goes meanwhile, and gets it back.
    let drawing = false;

    const tell = (sentence: string) => {
      // Its room stays: what is about to be pressed must not move away.
      said.style.minHeight = sentence ? "" : `${said.offsetHeight}px`;
      said.textContent = sentence;
    };

    const draw = (focus: Bound | null = null) => {
      const groups = [...new Set(all.map(({ command }) => command.group))];
      drawing = true;
      list.replaceChildren(...groups.map(section));
      if (focus) list.querySelector<HTMLElement>(`[data-key="${focus.word}"]`)?.focus();
      drawing = false;
    };

    const section = (group: Group) =>
      el(
        "section",
        {},
        el("h3", { text: say(`help.${group}`) }),
        el("ul", { class: "keys" }, ...all.filter(({ command }) => command.group === group).map(({ keys, command }) => row(keys, command))),
      );

    const row = (keys: Keymap, command: Bound): HTMLElement => {
      const name = nameOf(say, command);
      const pressed = waiting?.command === command;
      return el(
        "li",
        {},
        el("span", { class: "key-names" }, ...keys.keysOf(command).map((key) => el("kbd", { text: keySign(key) }))),
        el("span", { text: name }),
        isFixed(command) ? el("span", { class: "small muted", text: say("keys.fixed") }) : el("button", {
          type: "button",
          class: "quiet",
          "data-key": command.word,
          "aria-label": say("keys.change-what", { what: name }),
          text: say(pressed ? "keys.press" : "keys.change"),
          "aria-pressed": `${pressed}`,
          onclick: () => {
            waiting = waiting?.command === command ? null : { keys, command };
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
            tell(isNow(keys, command));
            draw(command);
          },
        }),
      );
    };

    const isNow = (keys: Keymap, command: Bound): string => {
      const [key] = keys.keysOf(command);
      const sentence = say("keys.is", { what: nameOf(say, command), key: keySign(key ?? "") });
      const [own] = command.keys;
      return reachesOthers(command) && key !== own ? `${sentence} ${say("keys.everywhere", { key: keySign(key), left: keySign(own) })}` : sentence;
    };

    // Whoever goes on to something else wants to press that.
    list.addEventListener("focusout", ({ target }) => {
      if (!waiting || drawing || !(target instanceof HTMLElement) || target.dataset.key !== waiting.command.word) return;
      waiting = null;
      tell("");
      // Drawn anew, what the focus goes to would be gone.
      target.textContent = say("keys.change");
      target.setAttribute("aria-pressed", "false");
    });

    body.addEventListener("keydown", (event) => {
      if (!waiting || event.key === "Tab") return;
      const { keys, command } = waiting;
      const name = keyName(event);
      event.preventDefault();
      event.stopPropagation();
      if (name === null) return;
      if (name === "Escape") {
        waiting = null;
        tell("");
        return draw(command);
      }
      const refused = keys.refusal(command, name);
      if (refused) return tell(say(`keys.refused.${refused.why}`, { key: keySign(name), what: refused.for ? nameOf(say, refused.for) : "" }));
      const before = keys.assign(command, name);
      waiting = null;
      tell([command, ...(before ? [before] : [])].map((one) => isNow(keys, one)).join(" "));
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
          for (const keys of keymaps) keys.reset();
          tell(say("keys.all-reset"));
          draw();
        },
      })),
    );
  });
}

/** Whether its key is the same on all pages, so that others there give way to it. */
const reachesOthers = ({ word }: Bound): boolean => EVERYWHERE.some((one) => one.word === word);

/** A command in words. */
export const nameOf = (say: Say, { word, named }: Bound): string => (named === undefined ? say(word) : say("keys.named", { what: say(word), name: named }));
