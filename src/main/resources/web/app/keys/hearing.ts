import { keyName, keySign } from "../core/keynames.ts";
import { preferences } from "../preferences.ts";
import { controlOf, inDialog, isTyping } from "../views/dom.ts";
import { type Say, wording } from "../views/words.ts";
import { type Bound, type Group, isHeard, worksAlways } from "./command.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { goingKeys, lead } from "./going.ts";
import { group, helpDialog, pages } from "./help.ts";
import { type Keymap, keymap } from "./keymap.ts";

/** What a page does by key. */
export type Hearing<C extends Bound> = {
  /** What keys lead to there, before what they lead to everywhere. */
  readonly table: readonly C[];
  /** What stands for the text where single keys work only while that has the focus; a selector. */
  readonly text?: string;
  /** Whether a command means something now. */
  readonly valid?: (command: C) => boolean;
  /** @returns whether it did something; if not, the key is the browser's */
  readonly run?: (command: C, event: KeyboardEvent) => boolean;
};

let heard = false;

/**
 * Leads the key presses of a page to its commands, says beside its buttons which keys those are, and shows them by `?`.
 * The desk, whose commands have more to say, hears its own.
 */
export function hear<C extends Bound>({ table, text, valid = () => true, run = () => false }: Hearing<C>): void {
  heard = true;
  const own = new Set<Bound>(table);
  const keys: Keymap = keymap<Bound>([...table, ...EVERYWHERE]);
  const isOwn = (command: Bound): command is C => own.has(command);
  const inText = () => text !== undefined && (document.activeElement?.closest(text) ?? null) !== null;

  const did = (command: Bound, event: KeyboardEvent): boolean => {
    if (isOwn(command)) return valid(command) && run(command, event);
    if (event.repeat) return false;
    if (command.word === "key.go") lead();
    else showKeys(keys, (one) => !isOwn(one) || valid(one));
    return command.word === "key.help";
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isTyping(event) || inDialog()) return;
    // What has the focus is pressed by these, whatever else they mean.
    if (controlOf(event) && (event.key === "Enter" || event.key === " ")) return;
    const name = keyName(event);
    const command = keys.find(name);
    if (!command || name === null || !(worksAlways(command, name) || singleKeysWork(inText))) return;
    if (did(command, event)) event.preventDefault();
  });

  for (const button of document.querySelectorAll<HTMLElement>("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const menu = button.closest("details");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
      showKeys(keys, (one) => !isOwn(one) || valid(one));
    });
  }
  signed = keys;
  keys.watch(showSigns);
  showSigns();
}

/** Pages that have no keys of their own have those of every page. */
export function hearElsewhere(): void {
  if (!heard && document.body.dataset.account !== undefined && document.body.dataset.view !== "desk") hear({ table: [] });
}

/**
 * Whether keys without Ctrl are heard. Asked anew each time: another page may have changed it.
 *
 * @param inText whether the text has the focus, or what stands for it
 */
export function singleKeysWork(inText: () => boolean): boolean {
  const { singleKeys } = preferences();
  return singleKeys === "on" || (singleKeys === "text" && inText());
}

let signed: Keymap | null = null;

/** Names the keys beside what they do, where the page has a place for it: at first, and in parts that were put in since. */
export function showSigns(): void {
  if (!signed) return;
  for (const command of signed.all) {
    for (const shown of document.querySelectorAll<HTMLElement>(`kbd[data-command="${command.word}"]`)) {
      shown.textContent = keySign(signed.keysOf(command)[0] ?? "");
    }
  }
}

/** The words about keys, which every page brings along. */
export const keyWords = (): { readonly [key: string]: string } => JSON.parse(document.getElementById("key-words")?.textContent ?? "{}");

function showKeys(keys: Keymap, valid: (command: Bound) => boolean): void {
  const say: Say = wording(keyWords(), document.documentElement.lang || "en");
  const off = preferences().singleKeys === "off";
  const now = keys.all.filter((command) => valid(command) && isHeard(command, off));
  const groups = [...new Set(keys.all.map(({ group }) => group))];
  helpDialog(
    say,
    say(off ? "help.off" : "help.now"),
    (fits) => ({
      groups: groups.flatMap((name: Group) =>
        group(say, keys, say(`help.${name}`), now.filter((command) => command.group === name && command.word !== "key.go"), fits, name === "page" && !off ? pages(keys, goingKeys, fits) : [])
      ),
    }),
    [keys, goingKeys],
  );
}
