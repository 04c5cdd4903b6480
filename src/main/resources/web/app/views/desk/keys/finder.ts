import { keySign } from "../../../core/keynames.ts";
import type { Keymap } from "../../../keys/keymap.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import { chooser, type Option } from "../../chooser.ts";
import type { Acts } from "../acts.ts";
import type { Context } from "../context.ts";
import { quickDialog } from "../../dialog.ts";
import type { Word } from "../../word-keys.ts";
import { keyOfLabel } from "../labels/palette.ts";
import { type Command, isValid } from "./keyboard.ts";

/** Everything that can be done or gone to now, found by a few letters of its name: for whoever does not know the key. */
export function finder(context: Context, acts: Acts, keys: Keymap<Command>): void {
  const { say, tags } = context;
  let chosen = () => {};
  const made = quickDialog("finder-dialog", say("finder.title"), say("dialog.close"), (body, done) => {
    const none = el("p", { class: "muted", role: "status" });
    const { root, input } = chooser<() => void>(
      "finder",
      { filter: say("finder.filter"), list: say("finder.title") },
      [...commands(context, keys), ...labels(), ...links()],
      0,
      (option) => none.textContent = option ? "" : say("finder.none"),
      (run) => {
        chosen = run;
        done();
      },
    );
    body.append(root, none);
    queueMicrotask(() => input.focus());
  });
  // The dialog gives the focus back when it has closed: what runs may take it elsewhere.
  made.addEventListener("close", () => chosen());

  function labels(): Option<() => void>[] {
    if (!acts.current() || context.locked()) return [];
    return tags.labels.map((label) => ({
      id: `label-${label.id}`,
      value: () => acts.tag(label.id),
      found: [label.name, label.code],
      shown: [el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }), hint(keyOfLabel(context, label))],
    }));
  }
}

function commands(context: Context, keys: Keymap<Command>): Option<() => void>[] {
  const { say } = context;
  return keys.all.filter((command) => !BY_KEY_ALONE.includes(command.word) && command.group !== "label" && isValid(command, context)).map((command) => ({
    id: command.word.replaceAll(".", "-"),
    value: command.run,
    found: [say(command.word)],
    shown: [el("span", { text: say(command.word) }), hint(...keys.keysOf(command).map(keySign))],
  }));
}

/** This one, what waits for a second key, and what lasts as long as its key is held. */
const BY_KEY_ALONE: readonly Word[] = ["key.find", "key.guide", "key.go"];

/** Other pages: the links above the text. */
function links(): Option<() => void>[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("header a[href], .desk-text .notice a[href]")].map((link, at) => ({
    id: `link-${at}`,
    value: () => link.click(),
    found: [link.textContent?.trim() ?? ""],
    shown: [el("span", { text: `→ ${link.textContent?.replace("‹", "").trim()}` })],
  }));
}

const hint = (...keys: string[]) => el("span", { class: "option-keys", "aria-hidden": "true" }, ...keys.map((key) => el("kbd", { text: key })));
