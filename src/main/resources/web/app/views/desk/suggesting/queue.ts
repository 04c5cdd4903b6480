import { sentenceAt } from "../../../core/segments.ts";
import { exact } from "../../../core/span.ts";
import { byLabel, surestFirst } from "../../../core/suggestions.ts";
import type { Suggestion } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { dialog } from "../../dialog.ts";
import { byId, el } from "../../dom.ts";
import { shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { questions } from "./questions.ts";
import type { Suggesting } from "./suggesting.ts";

export type SuggestionQueue = {
  /** Shows it anew where it is in sight: the keys that it names may be others. */
  refresh(): void;
  /** Shows the list and gives it the keyboard. */
  open(): void;
};

type Order = "text" | "label" | "surest";

/** So many are in the page at once; the button behind them brings as many more. */
const STEP = 60;
/** Verdicts on a label from which its past says something. */
const ENOUGH = 20;
/** The share of them that was accepted from which all that wait may be accepted at once. */
const TRUSTED = 0.8;

/** The suggestions that wait, beside the text: by label with what became of earlier ones, or in another order. */
export function suggestionQueue(root: HTMLElement, context: Context, suggestions: Suggesting, openPanel: () => void): SuggestionQueue {
  const { say, tags, text, segments, store, look, tell, keyOf } = context;
  const tab = byId<HTMLButtonElement>("tab-suggestions");
  const panel = byId("panel-suggestions");
  const asked = questions(context);
  let order: Order = "label";
  let shown = STEP;

  const nameOf = (label: string) => tags.label(label)?.name ?? label;

  const past = (label: string): string => {
    const known = suggestions.answer.past.find((one) => one.label === label);
    return known ? say("suggest.past", { accepted: known.accepted, n: known.judged }) : say("suggest.past.none");
  };

  const isTrusted = (label: string): boolean => {
    const known = suggestions.answer.past.find((one) => one.label === label);
    return !known || known.judged < ENOUGH || known.accepted >= TRUSTED * known.judged;
  };

  const askAll = (label: string, n: number) => {
    dialog("accept-all", say("suggest.all.title", { n, label: nameOf(label) }), say("dialog.close"), (body, done) => {
      const judged = suggestions.answer.past.find((one) => one.label === label)?.judged ?? 0;
      const confirm = el("button", { type: "button", class: "primary", text: say("suggest.all.do", { n }), onclick: () => {
        done();
        suggestions.acceptAll(label);
      } });
      body.append(
        el("p", { text: [past(label), judged < ENOUGH && say("suggest.all.early")].filter(Boolean).join(" ") }),
        el("p", { class: "muted", text: say("suggest.all.about") }),
        el("div", { class: "actions" }, confirm, el("button", { type: "button", text: say("dialog.cancel"), onclick: done })),
      );
      queueMicrotask(() => confirm.focus());
    });
  };

  const item = (suggestion: Suggestion): HTMLElement => {
    const label = tags.label(suggestion.label);
    const words = exact(suggestion.spans);
    const start = suggestion.spans[0].start;
    const sentence = sentenceAt(segments, start);
    const before = sentence ? lastWords(text.words(sentence.start, start)) : "";
    const end = suggestion.spans[suggestion.spans.length - 1].end;
    const upTo = sentenceAt(segments, end - 1)?.end ?? end;
    const after = upTo > end ? firstWords(text.words(end, upTo)) : "";
    const current = suggestions.current?.id === suggestion.id;
    const act = (word: "suggest.accept" | "suggest.reject", sign: string, run: () => void) =>
      el("button", {
        type: "button",
        class: "quiet icon",
        "data-key": `${sign} ${suggestion.id}`,
        "aria-label": `${say(word)}: ${label?.name ?? suggestion.label}: ${shortened(words, 30)}`,
        title: say(word),
        text: sign,
        onclick: () => inPlace(run),
      });
    return el(
      "li",
      { class: "item" },
      el(
        "button",
        { type: "button", class: "item-main", "data-key": suggestion.id, "aria-current": current ? "true" : null, onclick: () => suggestions.go(suggestion) },
        el("span", { class: `code row-0 ${lookOf(suggestion.label)} proposed-code`, text: `${label?.letter.toUpperCase() ?? ""}?`, "aria-hidden": "true" }),
        el(
          "span",
          { class: "item-words" },
          el("span", { class: "item-label", text: [label?.name ?? suggestion.label, suggestions.who(suggestion)].filter(Boolean).join(" · ") }),
          el("span", { class: "visually-hidden", text: ": " }),
          el(
            "span",
            { class: "item-quote", ...context.written.as(suggestion.spans) },
            before && el("span", { class: "muted", text: before }),
            el("span", { class: "proposed-words", text: shortened(words, 110) }),
            after && el("span", { class: "muted", text: after }),
          ),
          current && el("span", { class: "item-values", text: suggestions.reason(suggestion) }),
        ),
      ),
      !context.locked() && el("span", { class: "item-actions" }, act("suggest.accept", "✓", () => suggestions.accept(undefined, suggestion)), act("suggest.reject", "✕", () => suggestions.reject(suggestion))),
    );
  };

  /** The focus goes to what stands there now, not to the top of the page. */
  const inPlace = (run: () => void) => {
    const buttons = () => [...root.querySelectorAll<HTMLElement>(".item-main")];
    const at = buttons().findIndex((one) => one.parentElement?.contains(document.activeElement));
    run();
    draw();
    const left = buttons();
    (left[at] ?? left[left.length - 1] ?? root).focus();
  };

  const group = (label: string, members: readonly Suggestion[]): HTMLElement =>
    el(
      "section",
      { class: "suggested", "aria-label": nameOf(label) },
      el(
        "header",
        {},
        el("h2", {}, el("span", { class: `swatch row-0 ${lookOf(label)}`, text: nameOf(label) }), ` ${members.length}`),
        !context.locked() && isTrusted(label) && el("button", { type: "button", "data-key": `all ${label}`, text: say("suggest.all", { n: members.length }), onclick: () => askAll(label, members.length) }),
      ),
      el("p", { class: "small muted", text: [past(label), !isTrusted(label) && say("suggest.all.untrusted", { share: TRUSTED * 100 })].filter(Boolean).join(" ") }),
      el("ol", { class: "suggested-items" }, ...members.slice(0, shown).map(item)),
    );

  const ordered = (): HTMLElement[] => {
    const all = suggestions.open;
    if (order === "label") return [...byLabel(all)].map(([label, members]) => group(label, members));
    const sorted = order === "surest" ? surestFirst(all) : all;
    return [el("ol", { class: "suggested-items" }, ...sorted.slice(0, shown).map(item))];
  };

  const more = (): HTMLElement | false => {
    const longest = order === "label" ? Math.max(0, ...[...byLabel(suggestions.open).values()].map((group) => group.length)) : suggestions.open.length;
    return longest > shown && el("button", { type: "button", text: say("list.more", { n: Math.min(STEP, longest - shown) }), onclick: () => {
      shown += STEP;
      draw();
    } });
  };

  const orders = (): HTMLElement => {
    const select = el(
      "select",
      { "aria-label": say("suggest.order"), "data-key": "order", onchange: () => {
        order = select.value as Order;
        shown = STEP;
        draw();
      } },
      ...(["label", "text", "surest"] as const).map((one) => el("option", { value: one, selected: one === order, text: say(`suggest.order.${one}`) })),
    );
    return select;
  };

  const rejected = (): HTMLElement | false => {
    const gone = suggestions.rejected;
    return gone.length > 0 && el(
      "details",
      { class: "more" },
      el("summary", { text: say("suggest.rejected-before", { n: gone.length }) }),
      el("ul", { class: "suggested-items" }, ...gone.slice(0, STEP).map((one) =>
        el(
          "li",
          { class: "rejected" },
          el("span", { class: "item-label", text: nameOf(one.label) }),
          el("span", { class: "item-quote", dir: "auto", text: shortened(exact(one.spans), 90) }),
          !context.locked() && el("button", { type: "button", "data-key": `after-all ${one.id}`, text: say("suggest.after-all"), onclick: () => inPlace(() => suggestions.accept(undefined, one)) }),
        )
      )),
    );
  };

  const first = (): HTMLElement[] => [
    el("p", { text: say("suggest.first.about") }),
    el("button", { type: "button", class: "primary", "data-key": "first", disabled: context.locked(), text: say("suggest.first.do"), onclick: () => askFirst() }),
  ];

  const askFirst = () => {
    dialog("finish-first", say("suggest.first.title"), say("dialog.close"), (body, done) => {
      const confirm = el("button", { type: "button", class: "primary", text: say("suggest.first.do"), onclick: () => {
        confirm.disabled = true;
        void suggestions.finishFirst().then(done);
      } });
      body.append(el("p", { text: say("suggest.first.sure", { n: store.annotations.length }) }), el("div", { class: "actions" }, confirm, el("button", { type: "button", text: say("dialog.cancel"), onclick: done })));
      queueMicrotask(() => confirm.focus());
    });
  };

  const howByKey = (): string =>
    say("suggest.keys", {
      next: keyOf("key.next-open"),
      previous: keyOf("key.previous-open"),
      accept: keyOf("key.cycle"),
      reject: keyOf("key.reject"),
      start: keyOf("key.start-out"),
      end: keyOf("key.end-out"),
      why: keyOf("key.why"),
    });

  const content = (): (HTMLElement | false)[] => {
    const { state, open } = suggestions;
    if (state === "blind-first") return first();
    if (state === "no-labels") return [el("p", { text: say("suggest.state.no-labels") }), asked.draw(suggestions.answer)];
    if (state !== "on") return [el("p", { text: say(`suggest.state.${state}`) })];
    return [
      el("div", { class: "list-head suggested-head" }, el("p", { role: "status", text: open.length > 0 ? say("suggest.waiting", { n: open.length }) : say("suggest.none-left") }), open.length > 0 && orders()),
      open.length > 0 && el("p", { class: "small muted", text: howByKey() }),
      ...ordered(),
      more(),
      asked.draw(suggestions.answer),
      rejected(),
    ];
  };

  const draw = () => {
    const focus = root.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.key : undefined;
    const open = root.querySelector("details")?.open ?? false;
    root.replaceChildren(...content().filter((one) => one !== false));
    root.querySelector("details")?.toggleAttribute("open", open);
    if (focus) root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  };

  const refresh = () => {
    const { state, open, answer } = suggestions;
    const asks = state === "no-labels" && answer.headline.length + answer.restated.length > 0;
    tab.hidden = tab.getAttribute("aria-selected") !== "true" && !["on", "blind-first"].includes(state) && !asks;
    tab.textContent = state === "on" && open.length > 0 ? say("tab.suggestions.waiting", { n: open.length }) : say("tab.suggestions");
    if (!panel.hidden) draw();
  };
  suggestions.watch(refresh);
  look.watch((changed) => {
    if (changed === "offered" && !panel.hidden) draw();
  });
  tab.addEventListener("click", draw);

  return {
    refresh,
    open: () => {
      tab.hidden = false;
      tab.click();
      openPanel();
      const target = [".item-main[aria-current]", ".item-main", ".primary"].map((one) => root.querySelector<HTMLElement>(one)).find((one) => one !== null);
      if (target) target.focus();
      else tell(root.textContent ?? "");
    },
  };
}

/** The sentence before a passage, or as much of it as there is room for. */
function lastWords(words: string): string {
  const points = [...words];
  if (points.length <= AROUND) return words;
  const cut = points.slice(-AROUND).join("");
  return `…${cut.slice(cut.indexOf(" "))}`;
}

/** The sentence behind a passage, or as much of it as there is room for. */
function firstWords(words: string): string {
  const points = [...words];
  if (points.length <= AROUND) return words;
  const cut = points.slice(0, AROUND).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0) || cut.length)} …`;
}

/** Code points on each side. */
const AROUND = 90;
