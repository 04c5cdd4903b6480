import { DENSITIES, type Preferences, QUOTATIONS_TAKEN, SINGLE_KEYS, SIZES, TAGS_READ, THEMES, TYPEFACES } from "../../core/preferences.ts";
import { choose, preferences } from "../../preferences.ts";
import { dialog } from "../dialog.ts";
import { byId, el } from "../dom.ts";
import { chooseTheme, theme } from "../theme.ts";
import type { Say } from "../words.ts";
import type { SingleKeys } from "./keys/keyboard.ts";
import type { Hearing } from "./text/hearing.ts";

export type Settings = { singleKeys(): SingleKeys; hearing(): Hearing; quotations(): Preferences["quotations"] };

/**
 * How somebody likes to read and to work.
 *
 * @param heardAnew what a screen reader is to hear of tags has changed
 */
export function settings(say: Say, heardAnew: () => void): Settings {
  let { singleKeys, quotations, tagsRead, announce } = preferences();

  const hear = (now: Hearing) => {
    ({ tagsRead, announce } = now);
    choose(now);
    heardAnew();
  };

  const size = () => {
    const number = el("output", { text: `${preferences().size}` });
    const step = (by: number) => {
      const at = SIZES.indexOf(preferences().size as (typeof SIZES)[number]);
      const next = SIZES[Math.min(SIZES.length - 1, Math.max(0, at + by))];
      choose({ size: next });
      number.textContent = `${next}`;
    };
    return row("sizes", say("settings.size"),
      el("button", { type: "button", "aria-label": say("settings.smaller"), text: "A−", onclick: () => step(-1) }),
      number,
      el("button", { type: "button", "aria-label": say("settings.larger"), text: "A+", onclick: () => step(1) }));
  };

  const text = () =>
    group(say("settings.text"),
      size(),
      row("typefaces", say("settings.typeface"),
        ...TYPEFACES.map((one) => option("typeface", one, preferences().typeface, say(`settings.typeface.${one}`), (typeface) => choose({ typeface })))),
      tick(preferences().easyReading, say("settings.easy"), (easyReading) => choose({ easyReading })),
      about(say("settings.easy.about")));

  const page = () =>
    group(say("settings.page"),
      row("colours", say("settings.theme"),
        ...THEMES.map((one) => option("theme", one, theme(), say(`settings.theme.${one}`), chooseTheme))),
      row("room", say("settings.density"),
        ...DENSITIES.map((one) => option("density", one, preferences().density, say(`settings.density.${one}`), (density) => choose({ density })))));

  const selecting = () =>
    group(say("settings.quotations"),
      ...QUOTATIONS_TAKEN.map((one) => option("quotations", one, quotations, say(`settings.quotations.${one}`), (value) => {
        quotations = value;
        choose({ quotations });
      })));

  const keys = () =>
    group(say("settings.keys"),
      about(say("settings.keys.about")),
      ...SINGLE_KEYS.map((one) => option("keys", one, singleKeys, say(`settings.keys.${one}`), (value) => {
        singleKeys = value;
        choose({ singleKeys });
      })));

  const hearing = () =>
    group(say("settings.heard"),
      ...TAGS_READ.map((one) => option("tags-read", one, tagsRead, say(`settings.heard.${one}`), (value) => hear({ tagsRead: value, announce }))),
      tick(announce, say("settings.announce"), (value) => hear({ tagsRead, announce: value })),
      about(say("settings.announce.about")));

  byId("settings").addEventListener("click", () => {
    dialog("settings-dialog", say("settings.title"), say("dialog.close"), (body) => body.append(text(), page(), selecting(), keys(), hearing()));
  });

  return { singleKeys: () => singleKeys, hearing: () => ({ tagsRead, announce }), quotations: () => quotations };
}

const group = (name: string, ...parts: readonly HTMLElement[]): HTMLElement => el("fieldset", {}, el("legend", { text: name }), ...parts);

const row = (kind: string, name: string, ...choices: readonly HTMLElement[]): HTMLElement =>
  el("div", { class: `choices ${kind}`, role: "group", "aria-label": name }, el("span", { class: "name", "aria-hidden": "true", text: name }), el("div", {}, ...choices));

const about = (words: string): HTMLElement => el("p", { class: "small muted", text: words });

/** One of several values. @param now the value that holds */
const option = <T extends string>(name: string, value: T, now: T, text: string, choose: (value: T) => void): HTMLElement =>
  el("label", { class: `radio ${value}` }, el("input", { type: "radio", name, value, checked: value === now, onchange: () => choose(value) }), text);

const tick = (checked: boolean, text: string, choose: (checked: boolean) => void): HTMLElement =>
  el("label", { class: "radio" }, el("input", { type: "checkbox", checked, onchange: (event) => choose((event.target as HTMLInputElement).checked) }), text);
