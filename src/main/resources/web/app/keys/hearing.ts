import { keySign } from "../core/keynames.ts";
import { preferences } from "../preferences.ts";
import { controlOf, inDialog, isTyping } from "../views/dom.ts";
import { LABEL_KEYS } from "../views/desk/keys/labelkeys.ts";
import { type Say, wording } from "../views/words.ts";
import { type Bound, type Group, worksAlways } from "./command.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { commandOffer, finderDialog, placeOffers } from "./finder.ts";
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
  /**
   * @param held whether its key is held down and has done it before
   * @returns whether it did something; if not, the key is the browser's
   */
  readonly run?: (command: C, held: boolean) => boolean;
};

let heard = false;

/**
 * Leads the key presses of a page to its commands, says beside its buttons which keys those are, shows them by `?`,
 * and has the commands found by their names. The desk, whose commands have more to say, hears its own.
 */
export function hear<C extends Bound>({ table, text, valid = () => true, run = () => false }: Hearing<C>): void {
  heard = true;
  const own = new Set<Bound>(table);
  const keys: Keymap = keymap<Bound>([...table, ...EVERYWHERE]);
  const isOwn = (command: Bound): command is C => own.has(command);
  const inText = () => text !== undefined && (document.activeElement?.closest(text) ?? null) !== null;

  const isValid = (command: Bound) => !isOwn(command) || valid(command);

  const find = () => {
    const say = pageWording();
    const commands = keys.all.filter((command) => !command.keyAlone && isValid(command));
    finderDialog(say, [...commands.map((command) => commandOffer(say, keys, command, () => did(command, false))), ...placeOffers(keys)]);
  };

  const did = (command: Bound, held: boolean): boolean => {
    if (isOwn(command)) return valid(command) && run(command, held);
    if (held) return false;
    if (command.word === "key.go") lead();
    else if (command.word === "key.find") find();
    else showKeys(keys, isValid);
    return command.word !== "key.go";
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isTyping(event) || inDialog()) return;
    // What has the focus is pressed by these, whatever else they mean.
    if (controlOf(event) && (event.key === "Enter" || event.key === " ")) return;
    const name = keys.named(event);
    const command = keys.find(name);
    if (!command || name === null || !(worksAlways(command, name) || singleKeysWork(inText))) return;
    if (did(command, event.repeat)) event.preventDefault();
  });

  onButton("[data-keys]", () => showKeys(keys, isValid));
  onButton("[data-find]", find);
  // A codebook names the keys of labels, which only the desk hears.
  signed = [keymap<Bound>([...LABEL_KEYS, ...EVERYWHERE]), keys];
  for (const one of signed) one.watch(showSigns);
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

let signed: readonly Keymap[] = [];

/** Names the keys beside what they do, where the page has a place for it: at first, and in parts that were put in since. */
export function showSigns(): void {
  const signs = new Map(signed.flatMap((keys) => keys.all.map((command) => [command.word as string, keySign(keys.keysOf(command)[0] ?? "")])));
  for (const shown of document.querySelectorAll<HTMLElement>("kbd[data-command]")) {
    const sign = signs.get(shown.dataset.command ?? "");
    if (sign !== undefined) shown.textContent = sign;
  }
}

/** Buttons in menus do something in the page: the menu closes, and what opens then gives the focus back to it. */
function onButton(selector: string, act: () => void): void {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const menu = button.closest("details");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
      act();
    });
  }
}

/** The words about keys, which every page brings along. */
export const keyWords = (): { readonly [key: string]: string } => JSON.parse(document.getElementById("key-words")?.textContent ?? "{}");

/** What every page says, whatever else it does. */
export const pageWording = (): Say => wording(keyWords(), document.documentElement.lang || "en");

function showKeys(keys: Keymap, valid: (command: Bound) => boolean): void {
  const say = pageWording();
  const off = preferences().singleKeys === "off";
  const now = keys.all.filter(valid);
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
