import { keySign } from "../core/keynames.ts";
import { preferences } from "../preferences.ts";
import { dialog } from "../views/dialog.ts";
import { el } from "../views/dom.ts";
import type { Say } from "../views/words.ts";
import { type Bound, heardKeys } from "./command.ts";
import { goings } from "./going.ts";
import type { Keymap } from "./keymap.ts";
import { keysDialog, nameOf } from "./keysdialog.ts";

/** Whether the words that somebody looks for stand in these texts. */
export type Fits = (...texts: readonly string[]) => boolean;

/** What the help shows of the keys that fit: in columns, and across the dialog above and below them. */
export type Found = { readonly above?: readonly HTMLElement[]; readonly groups: readonly HTMLElement[]; readonly below?: readonly HTMLElement[] };

/**
 * The keys that mean something now, found by words of what they do; leads on to changing them.
 *
 * @param about what there is to say of them
 * @param keymaps all that can be changed
 */
export function helpDialog(say: Say, about: string, find: (fits: Fits) => Found, keymaps: readonly Keymap[], foot: HTMLElement | null = null): void {
  dialog("help-dialog", say("help.title"), say("dialog.close"), (body, done) => {
    const found = el("div");
    const none = el("p", { class: "muted", role: "status" });
    const search = el("input", { type: "search", "aria-label": say("help.search"), placeholder: say("help.search"), autocomplete: "off", oninput: () => draw() });

    const draw = () => {
      const words = search.value.trim().toLocaleLowerCase().split(/\s+/);
      const { above = [], groups, below = [] } = find((...texts) => words.every((word) => texts.some((text) => text.toLocaleLowerCase().includes(word))));
      found.replaceChildren(...above, el("div", { class: "help-groups" }, ...groups), ...below);
      none.textContent = above.length + groups.length + below.length > 0 ? "" : say("help.none");
    };

    draw();
    body.append(
      el("p", { class: "muted", text: about }),
      search,
      none,
      found,
      ...(foot ? [foot] : []),
      el("div", { class: "actions" }, el("button", {
        type: "button",
        text: say("keys.title"),
        onclick: () => {
          done();
          keysDialog(say, keymaps);
        },
      })),
    );
    queueMicrotask(() => search.focus());
  });
}

/** Commands under one heading with the keys that they are heard by; none when nothing of it fits. */
export function group(say: Say, keys: Keymap, title: string, commands: readonly Bound[], fits: Fits, more: readonly HTMLElement[] = []): HTMLElement[] {
  const off = preferences().singleKeys === "off";
  const rows = commands.map((command) => ({ name: nameOf(say, command), heard: heardKeys(command, keys.keysOf(command), off) }))
    .filter(({ name, heard }) => heard.length > 0 && fits(name, ...heard.map(keySign)))
    .flatMap(({ name, heard }) => shownKeys(heard, name));
  return rows.length + more.length > 0 ? [section(title, el("dl", {}, ...rows, ...more))] : [];
}

/** The links of the page that two keys lead to, one after the other. */
export function pages(keys: Keymap, letters: Keymap, fits: Fits): HTMLElement[] {
  const leader = keys.all.find(({ word }) => word === "key.go");
  return letters.all.flatMap((going) => {
    const link = goings().find(({ dataset }) => dataset.go === (going as { readonly to?: string }).to);
    const name = link?.textContent?.replace("‹", "").trim() ?? "";
    const both = [...(leader ? keys.keysOf(leader).slice(0, 1) : []), ...letters.keysOf(going).slice(0, 1)];
    return link && fits(name, ...both.map(keySign)) ? shownKeys(both, name) : [];
  });
}

export const section = (title: string, list: HTMLElement): HTMLElement => el("section", {}, el("h3", { text: title }), list);

export const shownKeys = (keys: readonly string[], does: string): HTMLElement[] => [
  el("dt", {}, ...keys.flatMap((key, at) => [...(at > 0 ? [" "] : []), el("kbd", { text: keySign(key) })])),
  el("dd", { text: does }),
];
