import { commandOffer, finderDialog, hint, type Offer, placeOffers } from "../../../keys/finder.ts";
import type { Keymap } from "../../../keys/keymap.ts";
import { turned } from "../../../keys/turning.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";
import { keyOfLabel } from "../labels/palette.ts";
import { type Command, directionHere, isValid } from "./keyboard.ts";

/** Everything that can be done at the desk or gone to now; each label stands there once, under its own name. */
export function finder(context: Context, acts: Acts, keys: Keymap<Command>): void {
  const { say, tags } = context;
  const commands = keys.all.filter((command) => !command.keyAlone && command.group !== "label" && isValid(command, context));
  const shown = turned(keys, directionHere(context, acts));
  finderDialog(say, [...commands.map((command) => commandOffer(say, shown, command, command.run)), ...labels(), ...panels(), ...placeOffers(keys)]);

  /** What has a button and no key. */
  function panels(): Offer[] {
    return [...document.querySelectorAll<HTMLElement>("[role=tab]:not([hidden]), #as-text, #settings")].map((button) => {
      const name = button.ariaLabel ?? button.textContent?.trim() ?? "";
      return { id: `panel-${button.id}`, value: () => button.click(), found: [name], shown: [el("span", { text: name })] };
    });
  }

  function labels(): Offer[] {
    if (!acts.current() || context.locked()) return [];
    return tags.labels.map((label) => ({
      id: `label-${label.id}`,
      value: () => acts.tag(label.id),
      found: [label.name, label.code],
      shown: [el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }), hint(keyOfLabel(context, label))],
    }));
  }
}
