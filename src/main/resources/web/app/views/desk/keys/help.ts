import { keySign } from "../../../core/keynames.ts";
import type { Label } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { goings } from "../../going.ts";
import { CARRY_KEYS } from "../beside/carrykeys.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";
import { type Command, isValid } from "./keyboard.ts";
import type { Keymap } from "./keymap.ts";
import { keysDialog } from "./keysdialog.ts";
import { keysOf, letterOf } from "../labels/palette.ts";
import type { Asked } from "../labels/strip.ts";
import { lookOf } from "../../../paint/looks.ts";
import { preferences } from "../../../preferences.ts";

const GROUPS: readonly Command["group"][] = ["move", "suggestion", "tag", "annotation", "page"];

/**
 * The keys that mean something now, found by words of what they do.
 *
 * @param asked what a strip asks for, which the digits belong to while it is open
 */
export function help(context: Context, keys: Keymap, selected: boolean, asked: Asked | null): void {
  const { say, tags } = context;
  const locked = context.locked();
  const carried = document.activeElement?.closest<HTMLElement>("[data-carried]");
  const canTag = selected && !locked;
  dialog("help-dialog", say("help.title"), say("dialog.close"), (body, done) => {
    const found = el("div");
    const none = el("p", { class: "muted", role: "status" });
    const search = el("input", { type: "search", "aria-label": say("help.search"), placeholder: say("help.search"), autocomplete: "off", oninput: () => draw() });

    const draw = () => {
      const words = search.value.trim().toLocaleLowerCase().split(/\s+/);
      const fits = (...texts: readonly string[]) => words.every((word) => texts.some((text) => text.toLocaleLowerCase().includes(word)));
      const groups = GROUPS.flatMap((group) => {
        const some = keys.all.filter((command) => command.group === group && isValid(command, context) && fits(say(command.word), ...keys.keysOf(command).map(keySign)));
        const rows = [...some.flatMap(row), ...(group === "page" ? pages(fits) : [])];
        return rows.length > 0 ? [section(say(`help.${group}`), el("dl", {}, ...rows))] : [];
      });
      const forCarried = carried ? carriedKeys(carried).filter(({ keys, word }) => fits(say(word), ...keys.map(keySign))) : [];
      const ofCarried = forCarried.length > 0 ? [section(say("help.carried"), el("dl", {}, ...forCarried.flatMap(({ keys, word }) => shownKeys(keys, say(word)))))] : [];
      const labels = canTag ? tags.labels.filter((label) => fits(label.name, keyed(label))) : [];
      const answers = (asked?.answers ?? []).map((name, at) => ({ name, digit: `${at + 1}` })).filter(({ name, digit }) => fits(name, digit));
      found.replaceChildren(
        asked && answers.length > 0 ? section(asked.field, el("dl", {}, ...answers.flatMap(({ name, digit }) => [el("dt", {}, el("kbd", { text: digit })), el("dd", { text: name })]))) : "",
        el("div", { class: "help-groups" }, ...ofCarried, ...groups),
        labels.length > 0 ? section(say("palette.labels"), el("ul", { class: "help-labels" }, ...labels.map(named))) : "",
      );
      none.textContent = groups.length + ofCarried.length + labels.length + answers.length > 0 ? "" : say("help.none");
    };

    const pages = (fits: (...texts: readonly string[]) => boolean) =>
      preferences().singleKeys !== "on" || keys.find("g") ? [] : goings().flatMap((link) => {
        const name = link.textContent?.replace("‹", "").trim() ?? "";
        const letter = link.dataset.go ?? "";
        return fits(name, "g", letter) ? shownKeys(["g", letter], name) : [];
      });

    const keyed = (label: Label) => (asked ? letterOf(context, label) : keysOf(context, label));

    const section = (title: string, list: HTMLElement) => el("section", {}, el("h3", { text: title }), list);

    const row = (command: Command) => shownKeys(keys.keysOf(command), say(command.word));

    const named = (label: Label) =>
      el("li", {}, el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }), " ", el("span", { class: "small muted", text: keyed(label) }));

    draw();
    body.append(
      el("p", { class: "muted", text: say(locked ? "help.looked-at" : canTag ? "help.now" : "help.select-first") }),
      search,
      none,
      found,
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
    queueMicrotask(() => search.focus());
  });
}

/** Those of a tag of an earlier text: what is decided about it can only be taken back. */
const carriedKeys = (tag: HTMLElement) =>
  CARRY_KEYS.filter(({ does }) => does === "next" || does === "previous" || (does === "wait") !== tag.classList.contains("waiting"));

const shownKeys = (keys: readonly string[], does: string): HTMLElement[] => [
  el("dt", {}, ...keys.flatMap((key, at) => [...(at > 0 ? [" "] : []), el("kbd", { text: keySign(key) })])),
  el("dd", { text: does }),
];
