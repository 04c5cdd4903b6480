import type { Answer, Id, Passage, Question, Target } from "../../../core/types.ts";
import { cutAtBlocks, samePassage, withWords } from "../../../core/span.ts";
import { byId, el } from "../../dom.ts";
import type { Context } from "../context.ts";
import { targetNamed, type TargetsHere } from "./targetshere.ts";
import { keptWhileWritten } from "./writing.ts";

export type Answers = {
  /** Draws anew what is shown; when it is not, there is nothing to do until its tab is chosen. */
  refresh(): void;
};

let lists = 0;

/** Milliseconds after the last key; each time it is an act of its own. */
const QUIET = 1500;

/**
 * What is asked about the article as a whole, some of it once for each target that it is about.
 *
 * @param opens brings the panel back after words were picked in the text
 */
export function answers(root: HTMLElement, context: Context, about: TargetsHere, opens: () => void): Answers {
  const { store, tags, say, tell, look, text, segments } = context;
  const panel = byId("panel-article");

  // Answers that still lack the passage they need; the server would not take them without.
  const waiting = new Map<string, string>();
  // Something changed while an answer was written.
  let late = false;
  // The target whose name is written, under the question where that was asked for.
  let naming: { readonly question: Id; readonly target: Id } | null = null;

  const given = (question: string, target: Id | null): Answer | undefined =>
    store.answers().find((answer) => answer.question === question && answer.target === target);

  const draw = (question: Question): HTMLElement => {
    const targets = question.perTarget ? about.here() : [null];
    return el(
      "section",
      { class: "question" },
      el("h2", { text: question.name }),
      el("p", { class: "small muted", text: question.about }),
      ...targets.map((target) => choice(question, target)),
      question.perTarget === true && !context.locked() && newTarget(question),
    );
  };

  const heading = (question: Question, { id, name, mine, confirmed }: Target): HTMLElement => {
    const key = `name ${question.id} ${id}`;
    if (naming?.question === question.id && naming.target === id && !context.locked()) return nameForm(id, name, key);
    return el(
      "div",
      { class: "target-head" },
      el("p", { class: "target", text: name }),
      mine !== false && !confirmed && !context.locked() && el("button", {
        type: "button",
        class: "quiet icon",
        "data-key": key,
        "aria-label": say("cast.edit", { name }),
        title: say("list.edit.short"),
        text: "✎",
        onclick: () => {
          naming = { question: question.id, target: id };
          show();
          const field = root.querySelector<HTMLInputElement>(".rename input");
          field?.focus();
          field?.select();
        },
      }),
    );
  };

  const nameForm = (id: Id, name: string, key: string): HTMLElement => {
    const field = el("input", { type: "text", required: true, maxlength: 200, value: name, autocomplete: "off", "aria-label": say("target.name") });
    const done = () => {
      naming = null;
      refresh();
      goTo(key);
    };
    return el(
      "form",
      {
        class: "rename",
        onsubmit: (event) => {
          event.preventDefault();
          if (field.value.trim()) store.renameTarget(id, field.value.trim());
          done();
        },
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key !== "Escape") return;
          event.stopPropagation();
          done();
        },
      },
      field,
      el("button", { type: "submit", class: "primary", text: say("cast.save") }),
    );
  };

  const choice = (question: Question, of: Target | null): HTMLElement => {
    const target = of?.id ?? null;
    const name = of?.name ?? null;
    const now = given(question.id, target);
    const set = (value: string | null, reasons?: Answer["reasons"]) => store.answer(question.id, target, value, reasons);
    const top = of && heading(question, of);
    if (question.kind === "text") {
      const area = el("textarea", { rows: 2, "data-key": `${question.id} ${target ?? ""} `, "aria-label": name ? `${question.name}: ${name}` : question.name, disabled: context.locked(), onblur: () => setTimeout(() => late && refresh()) });
      area.value = now?.value ?? "";
      keptWhileWritten(area, (words) => {
        if (words !== (given(question.id, target)?.value ?? "")) set(words || null);
      }, QUIET);
      return el("div", { class: "answer" }, top, area);
    }
    const values = question.kind === "boolean" ? [{ id: "true", name: say("value.yes") }, { id: "false", name: say("value.no") }] : question.values ?? [];
    const place = `${question.id} ${target ?? ""}`;
    const held = waiting.get(place);
    const value = held ?? now?.value;
    const picked = new Set(question.kind === "many" ? (value ?? "").split(" ").filter(Boolean) : value ? [value] : []);
    const press = (value: string) => {
      waiting.delete(place);
      // What waits for its reason is let go; what is stored stays.
      if (held === value) return refresh();
      if (question.kind !== "many" && picked.has(value)) return now ? set(null) : refresh();
      if (needsReason(question, value) && !now?.reasons.length) {
        // What is selected at the moment is where the reader reads, and no reason that somebody gave.
        waiting.set(place, value);
        tell(say("answers.reason-missing"));
        return refresh();
      }
      if (question.kind !== "many") return set(value);
      if (picked.has(value)) picked.delete(value);
      else picked.add(value);
      set([...picked].join(" ") || null);
    };
    return el(
      "div",
      { class: "answer", role: "group", "aria-label": name ? `${question.name}: ${name}` : question.name },
      top,
      el("div", { class: "values" }, ...values.map((value) =>
        el("button", {
          type: "button",
          class: "value",
          "data-key": `${question.id} ${target ?? ""} ${value.id}`,
          "aria-pressed": `${picked.has(value.id)}`,
          disabled: context.locked(),
          title: "about" in value ? (value.about as string | undefined) : undefined,
          text: value.name,
          onclick: () => press(value.id),
        })
      )),
      value !== undefined && (needsReason(question, value) || (now?.reasons.length ?? 0) > 0) &&
        reasons(`reason ${place}`, name ?? question.name, now?.reasons ?? [], needsReason(question, value), (changed) => {
          waiting.delete(place);
          set(value, changed);
        }),
    );
  };

  const reasons = (key: string, name: string, given: Answer["reasons"], needed: boolean, set: (reasons: Answer["reasons"]) => void): HTMLElement =>
    el(
      "div",
      { class: "reasons" },
      given.length === 0 && el("p", { class: "item-open", text: say("answers.reason-missing") }),
      ...given.map((reason, at) =>
        el(
          "p",
          {},
          el("q", { ...context.written.as(reason.spans), text: reason.spans.map((span) => span.exact).join(" … ") }),
          !context.locked() && !(needed && given.length === 1) && el("button", {
            type: "button",
            class: "quiet icon",
            "aria-label": say("answers.reason-remove"),
            text: "✕",
            "data-key": `${key} ${at}`,
            onclick: () => {
              set(given.filter((_, other) => other !== at));
              // The neighbour, else where the next one is added.
              if (!goTo(`${key} ${Math.min(at, given.length - 2)}`)) goTo(key);
            },
          }),
        )
      ),
      !context.locked() && el("button", {
        type: "button",
        class: "take-reason",
        "data-key": key,
        text: say("answers.reason-add"),
        onclick: () => {
          const add = (passage: Passage) => {
            if (!given.some((reason) => samePassage(reason.spans, passage))) set([...given, reasonOf(passage)]);
          };
          context.pick.start({
            about: [el("span", { class: "name", text: name })],
            how: say("pick.value", { name }),
            take: say("pick.take"),
            from: look.selection,
            meant: true,
            done: (passage) => {
              // What was taken once is not offered a second time.
              look.select(null);
              opens();
              if (passage) add(passage);
              goTo(key);
            },
          });
        },
      }),
    );

  const reasonOf = (passage: Passage) => ({ spans: withWords(cutAtBlocks(passage, segments.blocks), text) });

  /** Also for one that the project has: its name is completed, and typed by hand it is that target. */
  const newTarget = (question: Question): HTMLElement => {
    const known = el("datalist", { id: `known-targets-${++lists}` }, ...about.others().map((target) => el("option", { value: target.name })));
    const name = el("input", { type: "text", maxlength: 200, autocomplete: "off", list: known.id, "aria-label": say("target.name"), placeholder: say("target.new") });
    return el("form", {
      class: "new-target",
      onsubmit: (event) => {
        event.preventDefault();
        const typedName = name.value.trim();
        if (!typedName) return;
        const { id } = targetNamed(store, typedName) ?? store.addTarget(typedName);
        about.take(id);
        naming = null;
        refresh();
        root.querySelector<HTMLElement>(`[data-key^="${CSS.escape(`${question.id} ${id} `)}"]`)?.focus();
      },
    }, name, known, el("button", { type: "submit", text: say("source.add") }));
  };

  const refresh = () => {
    if (panel.hidden) return;
    // Drawn anew, a field would lose the caret of whoever writes in it.
    if (naming !== null && !context.locked()) return;
    if (!context.locked() && document.activeElement instanceof HTMLTextAreaElement && root.contains(document.activeElement)) return void (late = true);
    show();
  };

  const show = () => {
    late = false;
    const key = root.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.key : undefined;
    root.replaceChildren(...tags.questions.map(draw));
    if (key) goTo(key);
  };

  /** @returns whether there is something with this key */
  const goTo = (key: string): boolean => {
    const found = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    found?.focus();
    return found !== null;
  };
  return { refresh };
}

/** An answer beside the scale, such as "cannot tell", needs no reason. */
function needsReason(question: Question, value: string): boolean {
  if (!question.reasonRequired) return false;
  return question.kind !== "ordinal" || question.values?.find((one) => one.id === value)?.number !== undefined;
}
