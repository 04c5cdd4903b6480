import { SIZES } from "../../core/preferences.ts";
import { choose, preferences } from "../../preferences.ts";
import { byId, el } from "../dom.ts";
import { chooseTheme, theme } from "../theme.ts";
import type { Say } from "../words.ts";
import { dialog } from "../dialog.ts";
import type { Hearing } from "./text/hearing.ts";
import type { SingleKeys } from "./keys/keyboard.ts";

export type Settings = { singleKeys(): SingleKeys; hearing(): Hearing };

/**
 * How somebody likes to read.
 *
 * @param heardAnew what a screen reader is to hear of tags has changed
 */
export function settings(say: Say, heardAnew: () => void): Settings {
  let { singleKeys: keys, size, tagsRead, announce } = preferences();
  const article = byId("article");

  const apply = () => {
    for (const known of SIZES) article.classList.toggle(`size-${known}`, known === size);
  };
  apply();

  byId("settings").addEventListener("click", () => {
    dialog("settings-dialog", say("settings.title"), say("dialog.close"), (body) => {
      const option = <T extends string>(name: string, value: T, now: T, text: string, choose: (value: T) => void) =>
        el("label", { class: "radio" }, el("input", { type: "radio", name, value, checked: value === now, onchange: () => choose(value) }), text);
      const number = el("output", { text: `${size}` });
      const step = (by: number) => {
        size = SIZES[Math.min(SIZES.length - 1, Math.max(0, SIZES.findIndex((known) => known === size) + by))];
        choose({ size });
        number.textContent = `${size}`;
        apply();
      };
      body.append(
        el(
          "fieldset",
          {},
          el("legend", { text: say("settings.size") }),
          el("div", { class: "actions" },
            el("button", { type: "button", "aria-label": say("settings.smaller"), text: "A−", onclick: () => step(-1) }),
            number,
            el("button", { type: "button", "aria-label": say("settings.larger"), text: "A+", onclick: () => step(1) })),
        ),
        el("fieldset", {}, el("legend", { text: say("settings.theme") }),
          ...(["system", "light", "dark"] as const).map((one) => option("theme", one, theme(), say(`settings.theme.${one}`), chooseTheme))),
        el("fieldset", {}, el("legend", { text: say("settings.keys") }), el("p", { class: "small muted", text: say("settings.keys.about") }),
          ...(["on", "text", "off"] as const).map((one) => option("keys", one, keys, say(`settings.keys.${one}`), (value) => {
            keys = value;
            choose({ singleKeys: value });
          }))),
        el("fieldset", {}, el("legend", { text: say("settings.heard") }),
          ...(["full", "short", "off"] as const).map((one) => option("tags-read", one, tagsRead, say(`settings.heard.${one}`), (value) => hear({ tagsRead: value, announce }))),
          el("label", { class: "radio" },
            el("input", { type: "checkbox", checked: announce, onchange: (event) => hear({ tagsRead, announce: (event.target as HTMLInputElement).checked }) }),
            say("settings.announce")),
          el("p", { class: "small muted", text: say("settings.announce.about") })),
      );
    });
  });
  const hear = (now: Hearing) => {
    ({ tagsRead, announce } = now);
    choose(now);
    heardAnew();
  };

  return { singleKeys: () => keys, hearing: () => ({ tagsRead, announce }) };
}
