import { type ArticleEntry, api } from "../api.ts";
import { keyName, keySign } from "../core/keynames.ts";
import { preferences } from "../preferences.ts";
import { chooser, type Option } from "../views/chooser.ts";
import { quickDialog } from "../views/dialog.ts";
import { el } from "../views/dom.ts";
import type { Say } from "../views/words.ts";
import { type Bound, heardKeys } from "./command.ts";
import { goingKeys, goings } from "./going.ts";
import type { Keymap } from "./keymap.ts";
import { nameOf } from "./keysdialog.ts";

/** Something that can be found by its name, and what happens when it is chosen. */
export type Offer = Option<() => void>;

/** Milliseconds after the last letter until articles are looked for. */
const PAUSE = 150;
const ARTICLES = 10;

/**
 * What can be done or gone to, found by a few letters of its name: for whoever does not know the key. The articles of the
 * project, if the page is one of a project, are asked of the server as somebody types.
 *
 * @param offers what there is on the page itself
 */
export function finderDialog(say: Say, offers: readonly Offer[]): void {
  let chosen = () => {};
  const made = quickDialog("finder-dialog", say("finder.title"), say("dialog.close"), (body, done) => {
    const project = projectHere();
    const status = el("p", { class: "small muted", role: "status" });
    let fits = true;
    let waiting = 0;
    // An answer that comes after other words were typed, or after the dialog went, is of no use.
    let round = 0;
    // Enter pressed before the answer was there means its first line.
    let eager = false;

    const choose = (run: () => void) => {
      chosen = run;
      done();
    };
    const tellIfNone = () => void (status.textContent = fits ? "" : say("finder.none"));
    const { root, input, also } = chooser<() => void>("finder", { filter: say("finder.filter"), list: say("finder.title") }, offers, 0, (option) => {
      fits = option !== undefined;
    }, choose);

    const look = () => {
      clearTimeout(waiting);
      waiting = 0;
      eager = false;
      const asked = ++round;
      const words = input.value.trim();
      tellIfNone();
      if (!project || !words) return;
      if (!fits) status.textContent = say("finder.looking");
      waiting = setTimeout(async () => {
        const answer = await api.articles(project, words, ARTICLES).catch(() => null);
        if (asked !== round || !root.isConnected) return;
        const found = (answer?.items ?? []).map((article) => articleOffer(say, article));
        also(found);
        if (!answer) status.textContent = say("finder.unreachable");
        else if (found.length > 0) status.textContent = say(answer.next === null ? "finder.articles" : "finder.articles-more", { n: found.length });
        else tellIfNone();
        if (eager && found.length > 0) choose(found[0].value);
        waiting = 0;
      }, PAUSE);
    };
    input.addEventListener("input", look);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing && !fits) eager = waiting !== 0;
    });
    body.append(root, status);
    queueMicrotask(() => input.focus());
  });
  // Held down, the key would be the browser's from its second press on, and take the focus to its own search.
  made.addEventListener("keydown", (event) => {
    if (keyName(event) === "Ctrl+K") event.preventDefault();
  });
  // The dialog gives the focus back when it has closed: what runs may take it elsewhere.
  made.addEventListener("close", () => chosen());
}

/** A command under its name, with its keys as far as they are heard. */
export function commandOffer(say: Say, keys: Keymap, command: Bound, run: () => void): Offer {
  const name = nameOf(say, command);
  const heard = heardKeys(command, keys.keysOf(command), preferences().singleKeys === "off");
  return {
    id: command.word.replaceAll(".", "-"),
    value: run,
    found: [name],
    shown: [el("span", { text: name }), hint(...heard.map(keySign))],
  };
}

/** Where the page leads: its own links, then those above it, of which some have a letter; and signing out. */
export function placeOffers(keys: Keymap): Offer[] {
  const leader = keys.all.find(({ word }) => word === "key.go");
  const off = preferences().singleKeys === "off";
  const letters = (to: string | undefined): readonly string[] => {
    const going = to === undefined || off ? undefined : goingKeys.all.find((one) => one.to === to);
    return leader && going ? [...keys.keysOf(leader).slice(0, 1), ...goingKeys.keysOf(going).slice(0, 1)] : [];
  };
  return PLACES.flatMap((places) => [...document.querySelectorAll<HTMLElement>(places)]).map((place, at) => {
    const name = place.textContent?.replace("‹", "").trim().replaceAll(/\s+/g, " ") ?? "";
    return {
      id: `place-${at}`,
      value: () => place.click(),
      found: [name],
      shown: [el("span", { class: place instanceof HTMLAnchorElement ? "goes" : undefined, text: name }), hint(...letters(place.dataset.go).map(keySign))],
    };
  });
}

/** In their order. The name of Stet and that of a project lead where the links beside them do, which say where. */
const PLACES = [
  ":is(main, main > .head) > .actions a[href], .desk-text .notice a[href]",
  "header.top a[href]:not(.brand, .crumb-here)",
  "header.top form [type=submit]",
];

export const hint = (...keys: string[]): HTMLElement =>
  el("span", { class: "option-keys", "aria-hidden": "true" }, ...keys.map((key) => el("kbd", { text: key })));

function articleOffer(say: Say, { id, title, outlet }: ArticleEntry): Offer {
  const name = title ?? say("finder.untitled");
  return {
    id: `article-${id}`,
    value: () => location.assign(`/articles/${id}`),
    found: [name, outlet ?? ""],
    shown: [
      el("span", { class: "goes" }, el("bdi", { text: name })),
      outlet !== null && el("bdi", { class: "option-about", text: outlet }),
    ].filter((part) => part !== false),
  };
}

/** The project whose articles the page leads to; `null` on a page of none. */
function projectHere(): string | null {
  const articles = goings().find(({ dataset }) => dataset.go === "l");
  return articles ? /^\/projects\/([^/]+)$/.exec(articles.pathname)?.[1] ?? null : null;
}
