import { api, type Carried, type CarriedOver, sentence } from "../../../api.ts";
import { cutAtBlocks, exact, withWords } from "../../../core/span.ts";
import type { Id, Passage } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { type Entry, queue } from "../../../queue.ts";
import { shelf } from "../../../shelf.ts";
import { account, byId, el, inDialog } from "../../dom.ts";
import { shortSign } from "../../../core/keynames.ts";
import { worksAlways } from "../../../keys/command.ts";
import type { Keymap } from "../../../keys/keymap.ts";
import { preferences } from "../../../preferences.ts";
import type { Acts } from "../acts.ts";
import type { Sheet } from "./sheet.ts";
import type { CarryCommand, Decision } from "./carrykeys.ts";
import type { Say } from "../../words.ts";
import type { Context, Standing } from "../context.ts";
import { leave } from "../saving/handover.ts";

export type CarryOver = {
  /** Tags of the earlier text that are not decided. */
  readonly waiting: number;
  /** Shows them. */
  open(): void;
  /** An annotation came or went: it may be one of them. */
  refresh(): void;
  /** Goes to one of them, of which something else was decided by undo. */
  go(id: Id): void;
  /** What came or went was one of an earlier page. */
  recount(): void;
  /** As it stands now, for the page that the browser keeps; `null` while it was never read. */
  readonly list: CarriedOver | null;
};

/** What words may be shown of a passage before it is cut; whoever decides has to see what changed in it. */
const WORDS = 600;

/**
 * The tags of an earlier text that did not come over to the corrected one by themselves: each with what it was, what
 * stands there now and what can be done about it. Walking through the list shows each place in the text.
 *
 * @param kept the list, in a page that the browser kept
 * @param read the list was read, and is there to be kept
 */
export function carryOver(context: Context, keys: Keymap<CarryCommand>, acts: Acts, standing: Standing, kept: CarriedOver | null, sheet: Pick<Sheet, "open">, follow: (passage: Passage) => void, read: () => void): CarryOver {
  const { say, store, tags, look, tell, warn, text, segments } = context;
  if (!standing.earlier || !document.getElementById("carry")) return { waiting: 0, open: () => {}, refresh: () => {}, go: () => {}, recount: () => {}, list: null };
  const root = byId("carry");
  const tab = byId<HTMLButtonElement>("tab-carry");
  const opener = byId<HTMLButtonElement>("carry-open");
  const panel = byId("panel-carry");
  let over: CarriedOver | null = null;
  // While many are decided in one go, the list is drawn once.
  let drawing = true;
  // The list on its way: an undo asks for it twice.
  let asking: Promise<CarriedOver | null> | null = null;
  let at: Id | null = null;

  // By what the desk holds: an undo takes a kept one back without this list's doing.
  const state = (item: Carried): Carried["state"] => (store.annotation(item.id) ? "kept" : store.dropped(item.id) ?? item.state === "dropped" ? "dropped" : "waiting");
  const waiting = () => (over ? over.items.filter((item) => state(item) === "waiting").length : standing.waiting);

  const show = (item: Carried) => {
    at = item.id;
    if (store.annotation(item.id)) return acts.open(item.id, false);
    look.focus(null);
    look.select(item.place);
    if (item.place) follow(item.place);
  };

  /** While the reading is being handed in; one that is handed in takes decisions. */
  const tooLate = () => context.leaving() && acts.refuse();

  const decide = (item: Carried, decision: Decision, spans?: Passage) => {
    if (tooLate()) return;
    if (decision === "keep" && !item.place) return tell(say("carry.no-place"), true);
    store.decide(item, decision, spans && withWords(cutAtBlocks(spans, segments.blocks), text));
    tell(say(decision === "drop" ? "carry.dropped" : decision === "wait" ? "carry.waits" : "carry.kept"));
    if (decision !== "wait") toNext(item.id);
  };

  /** One after the other, so that each stands in the history and can be taken back alone. */
  const keepSame = () => {
    if (tooLate()) return;
    const same = over?.items.filter((item) => item.fate === "surroundings" && state(item) === "waiting") ?? [];
    drawing = false;
    for (const item of same) store.decide(item, "keep");
    drawing = true;
    draw();
    tell(say("carry.kept"));
    const last = same[same.length - 1];
    if (last) toNext(last.id);
  };

  const toNext = (id: Id) => {
    const items = over?.items ?? [];
    const from = items.findIndex((item) => item.id === id);
    const next = [...items.slice(from + 1), ...items.slice(0, from)].find((item) => state(item) === "waiting");
    focus(next?.id ?? id);
  };

  /** Not from under a dialog that was opened meanwhile: with the focus goes what the keys act on. */
  const focus = (id: Id) => {
    if (!inDialog()) root.querySelector<HTMLElement>(`[data-carried="${id}"]`)?.focus();
  };

  // ── moving: the text says where ──

  const startMove = (item: Carried) =>
    context.pick.start({
      about: [
        el("span", { class: `swatch row-0 ${lookOf(item.was.label)}`, text: name(item) }),
        el("q", { class: "words", dir: "auto", text: shortened(exact(item.was.spans), 60) }),
        "→",
      ],
      how: say("carry.moving"),
      take: say("carry.place"),
      from: item.place,
      done: (passage) => {
        sheet.open();
        focus(item.id);
        if (passage) decide(item, "move", passage);
      },
    });

  // ── the list ──

  const byKey = (item: Carried) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const own = event.currentTarget as HTMLElement;
    const pressed = keys.named(event);
    const command = keys.find(pressed);
    // The keys mean this only while a tag of the list has the focus; that is enough where they are to keep to the text.
    if (!command || pressed === null || (preferences().singleKeys === "off" && !worksAlways(command, pressed))) return;
    const { does } = command;
    if (does === "next" || does === "previous") {
      const beside = does === "next" ? own.nextElementSibling : own.previousElementSibling;
      if (beside instanceof HTMLElement) beside.focus();
    } else if (does === "move") startMove(item);
    // Held down, a key decides of one tag and not of all that come behind it.
    else if (!event.repeat && (does === "wait") === (state(item) !== "waiting")) decide(item, does);
    event.preventDefault();
    event.stopPropagation();
  };

  const sign = (word: string) => keys.all.filter((command) => command.word === word).map((command) => shortSign(keys.keysOf(command)[0] ?? ""))[0] ?? "";

  const name = (item: Carried) => tags.label(item.was.label)?.name ?? item.was.label;

  const row = (item: Carried): HTMLElement => {
    const now = state(item);
    const there = store.annotation(item.id)?.spans ?? item.place;
    const about = `carry-about-${item.id}`;
    const button = (word: "carry.keep" | "carry.move" | "carry.drop" | "carry.back", run: () => void) =>
      el("button", { type: "button", tabindex: -1, onclick: run }, say(word), el("kbd", { "aria-hidden": "true", text: sign(word) }));
    return el(
      "li",
      {
        class: `carried ${now}`,
        tabindex: 0,
        "data-carried": item.id,
        "aria-describedby": about,
        "aria-label": [name(item), shortened(exact(item.was.spans), WORDS), now === "waiting" ? "" : say(`carry.${now}` as "carry.kept")].filter(Boolean).join(", "),
        onkeydown: byKey(item) as (event: Event) => void,
        onfocus: () => at !== item.id && show(item),
        onclick: () => show(item),
      },
      el("p", {}, el("span", { class: `swatch row-0 ${lookOf(item.was.label)}`, text: name(item) }), " ", now !== "waiting" && el("strong", { text: say(`carry.${now}` as "carry.kept") })),
      el(
        "dl",
        {},
        el("dt", { text: say("carry.was") }),
        el("dd", { dir: "auto" }, el("span", { class: "muted", text: before(item.prefix) }), shortened(exact(item.was.spans), WORDS), el("span", { class: "muted", text: behind(item.suffix) })),
        there && el("dt", { text: say("carry.now") }),
        there && el("dd", { dir: "auto", text: shortened(exact(there), WORDS) }),
      ),
      el("p", { class: "small muted", id: about, text: say(`carry.fate.${item.fate}`) }),
      now === "waiting"
        ? el(
          "div",
          { class: "actions" },
          item.place && button("carry.keep", () => decide(item, "keep")),
          button("carry.move", () => startMove(item)),
          button("carry.drop", () => decide(item, "drop")),
        )
        : el("div", { class: "actions" }, button("carry.back", () => decide(item, "wait"))),
    );
  };

  const draw = () => {
    if (!drawing) return;
    const n = waiting();
    tab.hidden = (over?.items.length ?? standing.lookedAt) + (over?.reasons.length ?? 0) === 0;
    tab.textContent = n > 0 ? `${say("tab.carry")} (${n})` : say("tab.carry");
    opener.hidden = tab.hidden;
    opener.textContent = n > 0 ? say("carry.open", { n }) : say("carry.open-done");
    opener.classList.toggle("primary", n > 0);
    // Its words have grown: where the tabs do not all fit, it stays in sight.
    if (!panel.hidden) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (!over || panel.hidden) return;
    const had = document.activeElement instanceof HTMLElement && root.contains(document.activeElement) ? document.activeElement.closest<HTMLElement>("[data-carried]")?.dataset.carried : null;
    const same = over.items.filter((item) => item.fate === "surroundings" && state(item) === "waiting").length;
    root.replaceChildren(
      el("h2", { text: say("carry.title") }),
      el("p", { class: "small muted", text: say("carry.about") }),
      el("p", { class: "small muted keys", text: say("carry.keys", { keep: sign("carry.keep"), move: sign("carry.move"), drop: sign("carry.drop"), back: sign("carry.back") }) }),
      same > 1 ? el("button", { type: "button", onclick: keepSame, text: say("carry.keep-same", { n: same }) }) : "",
      el("ol", { class: "carried-list" }, ...over.items.map(row)),
      ...over.reasons.map((reason) =>
        el("p", { class: "notice" }, say("carry.reasons"), " ", el("q", { dir: "auto", text: shortened(reason.words, WORDS) }), " ", el("span", { class: "muted", text: tags.questions.find((one) => one.id === reason.question)?.name ?? reason.question }))
      ),
    );
    if (had) focus(had);
  };

  /** @param unasked whether nobody waits for the list */
  const load = async (unasked = false) => {
    if (over) return draw();
    asking ??= api.carriedOver(store.reading.id).catch(() => null);
    const answered = await asking;
    asking = null;
    if (answered) {
      learn(answered);
      read();
    } else if (!unasked) warn(say("unreachable"));
  };

  const learn = (known: CarriedOver) => {
    over = known;
    store.decided(known.items.map(({ id, state }) => ({ id, dropped: state === "dropped" })));
    draw();
  };

  const go = async (id: Id) => {
    const before = document.activeElement;
    if (!over) await load();
    // Who has gone on to something else while it was read is left there.
    if (document.activeElement !== before || isBusy()) return;
    sheet.open();
    tab.click();
    focus(id);
  };

  /** Without the list nobody knows which of what came or went is one of them. */
  const recount = () => {
    if (!over && standing.lookedAt > 0) void load(true);
  };

  const open = async () => {
    tab.click();
    await load();
    const first = over?.items.find((item) => state(item) === "waiting") ?? over?.items[0];
    if (first) focus(first.id);
  };

  keys.watch(draw);
  opener.addEventListener("click", () => void open());
  tab.addEventListener("click", () => void load());
  if (kept) learn(kept);
  else draw();
  const refusals: string[] = [];
  void bringOver(standing, store.reading.id, (sentence, about) => refusals.push(refusal(say, sentence, about))).then((brought) => {
    for (const sentence of refusals) warn(sentence);
    if (!brought) return;
    // The page as it is does not have it. Who has begun to do something here is not interrupted.
    if (refusals.length > 0 || store.queue.size > 0 || isBusy()) return context.offer(say("carry.brought"), say("carry.show"), () => location.reload());
    leave({ reading: null, sentence: say("carry.brought") });
    location.reload();
  });

  return {
    get waiting() {
      return waiting();
    },
    open: () => void open(),
    refresh: draw,
    go: (id) => void go(id),
    recount,
    get list() {
      return over && { ...over, items: over.items.map((item) => ({ ...item, state: state(item) })) };
    },
  };
}

/**
 * What was done and the server will never take.
 *
 * @param reason empty where it gives none
 * @param about the words of the tag that was decided on; missing for anything else
 */
export function refusal(say: Say, reason: string, about: string | undefined): string {
  if (!reason) return say("refused.unknown");
  return about ? say("refused.decision", { words: shortened(about, 80), reason }) : say("refused", { reason });
}

/** Whether something is being typed or chosen. */
const isBusy = (): boolean => document.activeElement?.closest("input, textarea, select, dialog") !== null && document.activeElement !== document.body;

/**
 * Work on the earlier text that came after the correction: of a desk that stood open, which the server has, and of one
 * without a connection, which this browser has.
 *
 * @returns whether any was brought over
 */
async function bringOver({ before, late }: Standing, reading: Id, refused: (sentence: string, about: string | undefined) => void): Promise<boolean> {
  try {
    let sent = 0;
    // The oldest first: what was done there comes over through all that came after.
    for (const earlier of [...before].reverse()) {
      const left = shelf(earlier, account());
      const waiting = (await left.load()).length;
      if (waiting === 0) continue;
      let lost = 0;
      const refuse = (entry: Entry, _status: number, body: unknown, following: readonly Entry[]) => {
        lost += 1 + following.length;
        refused(sentence(body, ""), entry.kind === "decide" ? entry.words : undefined);
        return false;
      };
      const sending = queue(left, api, { state: () => {}, accepted: () => {}, refused: refuse });
      await sending.restore();
      await sending.empty();
      sent += waiting - lost;
    }
    return (sent > 0 || late > 0) && (await api.catchUp(reading));
  } catch {
    return false; // the next visit tries again
  }
}

/** As many code points of context as the server sends; fewer mean that the text begins or ends there. */
const CONTEXT = 32;

/** The words in front, of the same line and without one that is cut. */
function before(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  return line === prefix && [...prefix].length >= CONTEXT && line.includes(" ") ? `… ${line.slice(line.indexOf(" ") + 1)}` : line;
}

function behind(suffix: string): string {
  const line = suffix.split("\n", 1)[0];
  return line === suffix && [...suffix].length >= CONTEXT && line.includes(" ") ? `${line.slice(0, line.lastIndexOf(" "))} …` : line;
}

function shortened(words: string, limit: number): string {
  const all = [...words];
  return all.length <= limit ? words : `${all.slice(0, limit).join("")} …`;
}
