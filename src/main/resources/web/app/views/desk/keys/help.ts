import type { Label } from "../../../core/types.ts";
import { goingKeys } from "../../../keys/going.ts";
import { group, helpDialog, pages, section, shownKeys } from "../../../keys/help.ts";
import type { Keymap } from "../../../keys/keymap.ts";
import { turned } from "../../../keys/turning.ts";
import { lookOf } from "../../../paint/looks.ts";
import { preferences } from "../../../preferences.ts";
import { el } from "../../dom.ts";
import type { CarryCommand } from "../beside/carrykeys.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";
import { keysOf, letterOf } from "../labels/palette.ts";
import type { Asked } from "../labels/strip.ts";
import { type Command, directionHere, isValid } from "./keyboard.ts";

const GROUPS = ["move", "suggestion", "tag", "annotation", "page"] as const;

/** What keys lead to at the desk: at large, and on a tag of an earlier text. */
export type DeskKeys = { readonly desk: Keymap<Command>; readonly carried: Keymap<CarryCommand> };

/**
 * The keys that mean something now, found by words of what they do.
 *
 * @param asked what a strip asks for, which the digits belong to while it is open
 */
export function help(context: Context, { desk, carried }: DeskKeys, acts: Acts, asked: Asked | null): void {
  const { say, tags } = context;
  const here = turned(desk, directionHere(context, acts));
  const locked = context.locked();
  const tag = document.activeElement?.closest<HTMLElement>("[data-carried]");
  const canTag = acts.current() !== null && !locked;
  const off = preferences().singleKeys === "off";

  const keyed = (label: Label) => (asked ? letterOf(context, label) : keysOf(context, label));

  const named = (label: Label) =>
    el("li", {}, el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }), " ", el("span", { class: "small muted", text: keyed(label) }));

  helpDialog(say, say(off ? "help.off" : locked ? "help.looked-at" : canTag ? "help.now" : "help.select-first"), (fits) => {
    const now = desk.all.filter((command) => command.word !== "key.go" && isValid(command, context));
    const ofTag = tag ? group(say, carried, say("help.carried"), carried.all.filter((command) => decides(tag, command.does)), fits) : [];
    const labels = canTag && !off ? tags.labels.filter((label) => fits(label.name, keyed(label))) : [];
    const answers = (off ? [] : asked?.answers ?? []).map((name, at) => ({ name, digit: `${at + 1}` })).filter(({ name, digit }) => fits(name, digit));
    return {
      above: asked && answers.length > 0 ? [section(asked.field, el("dl", {}, ...answers.flatMap(({ name, digit }) => shownKeys([digit], name))))] : [],
      groups: [
        ...ofTag,
        ...GROUPS.flatMap((name) =>
          group(say, here, say(`help.${name}`), now.filter((command) => command.group === name), fits, name === "page" && !off ? pages(desk, goingKeys, fits) : [])
        ),
      ],
      below: labels.length > 0 ? [section(say("palette.labels"), el("ul", { class: "help-labels" }, ...labels.map(named)))] : [],
    };
  }, [desk, carried, goingKeys], el("p", { class: "small muted", text: say("help.mouse") }));
}

/** Whether a key means something on a tag of an earlier text: what is decided about it can only be taken back. */
const decides = (tag: HTMLElement, does: CarryCommand["does"]): boolean =>
  does === "next" || does === "previous" || (does === "wait") !== tag.classList.contains("waiting");
