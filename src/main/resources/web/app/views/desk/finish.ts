import type { Annotation, Id } from "../../core/types.ts";
import type { Word } from "../word-keys.ts";
import { byId, el } from "../dom.ts";
import type { Acts } from "./acts.ts";
import { type Context, isOpen } from "./context.ts";
import { dialog } from "./dialog.ts";

export type Finish = {
  ask(): void;
  refresh(): void;
  /** Counts what is open anew for one annotation. */
  put(id: Id, after: Annotation | null): void;
};

/** Handing the reading in, after a look at what is still open; and going on with it for a reason. */
export function finish(context: Context, acts: Acts): Finish {
  const { store, say, tags, warn, tell } = context;
  const button = byId<HTMLButtonElement>("submit");
  const banner = byId("submitted");
  const opened = new Set(store.annotations.filter((annotation) => isOpen(context, annotation)).map((annotation) => annotation.id));

  const unresolved = (): { word: Word; n: number; go: () => void }[] => {
    const missing = store.annotations.filter((annotation) => tags.missing(annotation).length > 0);
    const unsure = store.annotations.filter((annotation) => annotation.certainty === "unsure");
    const unanswered = tags.questions.filter((question) => !store.answers().some((answer) => answer.question === question.id));
    const found: { word: Word; n: number; go: () => void }[] = [
      { word: "submit.missing", n: missing.length, go: () => acts.open(missing[0].id, true) },
      { word: "submit.unsure", n: unsure.length, go: () => acts.open(unsure[0].id, false) },
      { word: "submit.unanswered", n: unanswered.length, go: () => byId("tab-article").click() },
    ];
    return found.filter((one) => one.n > 0);
  };

  const ask = () => {
    if (button.hidden) return;
    if (context.locked()) return reopen();
    dialog("submit-dialog", say("submit.title"), say("dialog.close"), (body, done) => {
      const open = unresolved();
      const confirm = el("button", { type: "button", class: "primary", text: say(open.length > 0 ? "submit.anyway" : "submit.confirm") });
      confirm.addEventListener("click", () => {
        confirm.disabled = true;
        confirm.textContent = say("submit.sending");
        store.submit().then((objection) => {
          done();
          if (objection) warn(objection);
          else tell(say("submit.done"), true);
        }, () => {
          done();
          warn(say("submit.unreachable"));
        });
      });
      body.append(
        el("p", { text: say("submit.about") }),
        open.length > 0
          ? el("ul", { class: "unresolved" }, ...open.map((one) =>
            el("li", {}, el("button", {
              type: "button",
              text: say(one.word, { n: one.n }),
              onclick: () => {
                done();
                one.go();
              },
            }))
          ))
          : el("p", { class: "muted", text: say("submit.nothing-open") }),
        el("div", { class: "actions" }, confirm, el("button", { type: "button", text: say("dialog.cancel"), onclick: done })),
      );
      queueMicrotask(() => confirm.focus());
    });
  };

  const reopen = () => {
    dialog("reopen-dialog", say("reopen.title"), say("dialog.close"), (body, done) => {
      const reason = el("textarea", { id: "reopen-reason", required: true, maxlength: 1000, rows: 3 });
      body.append(el(
        "form",
        {
          onsubmit: (event) => {
            event.preventDefault();
            if (!reason.value.trim()) return;
            store.reopen(reason.value.trim()).then((objection) => {
              done();
              if (objection) warn(objection);
              else tell(say("reopen.done"), true);
            }, () => {
              done();
              warn(say("submit.unreachable"));
            });
          },
        },
        el("p", { text: say("reopen.about") }),
        el("div", { class: "field" }, el("label", { for: "reopen-reason" }, say("reopen.reason")), reason),
        el("button", { type: "submit", class: "primary", text: say("reopen.confirm") }),
      ));
    });
  };

  const refresh = () => {
    const locked = context.locked();
    const open = locked ? 0 : opened.size;
    const next = byId<HTMLButtonElement>("next-open");
    next.hidden = open === 0;
    byId("next-open-count").textContent = say("open.count", { n: open });
    button.textContent = say(locked ? "reopen" : "submit");
    button.classList.toggle("primary", !locked);
    banner.hidden = !locked;
  };

  button.addEventListener("click", ask);
  byId("next-open").addEventListener("click", () => acts.nextOpen(true));
  refresh();
  return {
    ask,
    refresh,
    put: (id, after) => {
      const before = opened.size;
      if (after && isOpen(context, after)) opened.add(id);
      else opened.delete(id);
      if (opened.size !== before) refresh();
    },
  };
}
