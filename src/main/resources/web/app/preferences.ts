import { api, type Reply, Unreachable } from "./api.ts";
import {
  acknowledging,
  arriving,
  type Choices,
  choicesOf,
  choicesOfEarlier,
  choosing,
  chosen,
  DEFAULTS,
  isUnsent,
  type Kept,
  keptOf,
  type Look,
  lookOf,
  NOTHING,
  parsed,
  type Preferences,
  refusing,
} from "./core/preferences.ts";
import type { Id } from "./core/types.ts";

/** What the desk's page brings along. */
export type PagePreferences = { readonly version?: number; readonly choices: unknown };

/** What this browser holds of one account's choices; nobody else's are ever read. */
const OWN = "stet-preferences-";
/** The script `inline/theme.js` reads it before the first paint of every page, also of those for which nobody is signed in. */
const THEME = "stet-theme";
/** Read there too, of whoever was signed in last; forgotten when they sign out. */
const LOOK = "stet-look";
/** Where choices lay before they belonged to accounts. */
const EARLIER = { keymap: "stet-keymap", keys: "stet-keys", size: "stet-size" };
const TAKEN_OVER = "stet-taken-over";

/** Milliseconds after which a server that did not answer is asked again; the browser says by itself when it is online. */
const PAUSE = 10_000;

/** Holds the choices where storage is denied: as long as the page does. */
let memory: Kept | null = null;
let sending = false;
let again: ReturnType<typeof setTimeout> | undefined;
const watchers: ((theme: Preferences["theme"]) => void)[] = [];
const lookers: ((look: Look) => void)[] = [];
const keyWatchers: (() => void)[] = [];

/** The choices of whoever is signed in, as far as this browser knows them. */
export const preferences = (): Preferences => ({ ...DEFAULTS, ...choicesOf({ theme: remembered(THEME) }), ...chosen(load()) });

/** Holds at once, here; the server gets it when it answers. */
export function choose(choices: Choices): void {
  save(choosing(load(), choices));
  if (choices.theme) remember(THEME, choices.theme === "system" ? null : choices.theme);
  showLook();
  if (choices.keys) tellOfKeys();
  void send();
}

/** Has the page follow a theme that the account brings along. */
export const onTheme = (watcher: (theme: Preferences["theme"]) => void): void => void watchers.push(watcher);

/** Has the page look as its account likes it, now and after each choice. */
export function onLook(watcher: (look: Look) => void): void {
  lookers.push(watcher);
  showLook();
}

/** Has the page follow what its account calls its keys: chosen here, in another page of this browser, or brought along. */
export function onKeys(watcher: () => void): void {
  keyWatchers.push(watcher);
  addEventListener("storage", ({ key }) => (key === null || key === OWN + account()) && watcher());
  addEventListener("pageshow", ({ persisted }) => persisted && watcher());
}

/** The page came with the choices of its account, so that the first key needs no further request. */
export const arrived = ({ version, choices }: PagePreferences): void => learn(choicesOf(choices), version ?? NOTHING.version);

/** Sends what could not be sent before, and asks for the choices of an account that this browser does not know yet. */
export function followPreferences(): void {
  if (document.querySelector("form[action^='/j_security_check']")) forgetSent();
  const whose = account();
  if (whose === null) return;
  addEventListener("online", () => void send());
  document.addEventListener("visibilitychange", () => !document.hidden && void send());
  if (memory === null && remembered(OWN + whose) === null) void ask();
  else void send();
}

/** Whom the page was made for; `null` when nobody is signed in. */
const account = (): Id | null => document.body.dataset.account ?? null;

function learn(choices: Choices, version: number): void {
  save(takingOver(arriving(load(), choices, version)));
  showLook();
  tellOfKeys();
  const { theme } = chosen(load());
  // Who has chosen none has the one that the browser wears, as on the pages before signing in.
  if (theme === undefined) return;
  remember(THEME, theme === "system" ? null : theme);
  for (const watcher of watchers) watcher(theme);
}

function tellOfKeys(): void {
  for (const watcher of keyWatchers) watcher();
}

function showLook(): void {
  const look = lookOf(chosen(load()));
  if (account() !== null) remember(LOOK, Object.keys(look).length > 0 ? JSON.stringify(look) : null);
  for (const looker of lookers) looker(look);
}

/** What the browser remembered of nobody in particular becomes the choice of the first who has none, once. */
function takingOver(kept: Kept): Kept {
  if (remembered(TAKEN_OVER) !== null) return kept;
  const { keymap, keys, size } = EARLIER;
  const earlier = choicesOfEarlier({
    keymap: remembered(keymap),
    keys: remembered(keys),
    size: remembered(size),
    theme: remembered(THEME),
  });
  for (const name of Object.values(EARLIER)) remember(name, null);
  remember(TAKEN_OVER, "true");
  return kept.version === NOTHING.version ? choosing(kept, { ...earlier, ...kept.unsent }) : kept;
}

async function ask(): Promise<void> {
  try {
    const { status, body, etag } = await api.preferences();
    if (status !== 200) return;
    learn(choicesOf(body), versionOf(etag));
    void send();
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
  }
}

async function send(): Promise<void> {
  const whose = account();
  if (sending || whose === null) return;
  sending = true;
  clearTimeout(again);
  try {
    while (isUnsent(load())) {
      const { status } = await sendTo(whose);
      if (status < 300) continue;
      // Signed out, or somebody else signed in by now: it stays until its chooser is back.
      if (status === 429 || status >= 500) again = setTimeout(() => void send(), PAUSE);
      break;
    }
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    again = setTimeout(() => void send(), PAUSE);
  } finally {
    sending = false;
  }
}

/** Puts what was chosen here onto what is there now: on another machine something else may have been chosen meanwhile. */
async function sendTo(whose: Id): Promise<Reply> {
  const there = await api.preferences();
  if (there.status !== 200) return there;
  const { unsent } = load();
  const sent = { ...(there.body as object), ...unsent };
  const reply = await api.prefer(whose, sent);
  if (reply.status === 200) save(acknowledging(load(), choicesOf(sent), versionOf(reply.etag)));
  else if ((reply.body as { type?: string } | null)?.type === "/problems/invalid-request") save(refusing(load(), unsent));
  return reply;
}

/** Signed out, the browser keeps of each account only what that one has still to send. */
function forgetSent(): void {
  remember(LOOK, null);
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(OWN) && !isUnsent(keptOf(parsed(remembered(name))))) remember(name, null);
    }
  } catch {
    // Storage is denied: nothing is there.
  }
}

function load(): Kept {
  const whose = account();
  const text = whose && remembered(OWN + whose);
  return text ? keptOf(parsed(text)) : memory ?? NOTHING;
}

function save(kept: Kept): void {
  memory = kept;
  const whose = account();
  if (whose) remember(OWN + whose, JSON.stringify(kept));
}

/** The number in an entity tag, which may have become a weak one on its way. */
const versionOf = (etag: string | null | undefined): number => Number(/\d+/.exec(etag ?? "")?.[0] ?? NOTHING.version);

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @param value `null` forgets it */
function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is denied: it holds until the page is left.
  }
}
