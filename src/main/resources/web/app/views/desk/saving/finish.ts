import { api } from "../../../api.ts";
import { isUnsourced } from "../../../core/somebody.ts";
import type { Annotation, Id } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";
import type { Word } from "../../word-keys.ts";
import { byId, el } from "../../dom.ts";
import type { Acts } from "../acts.ts";
import type { CarryOver } from "../beside/carryover.ts";
import type { TargetsHere } from "../beside/targetshere.ts";
import { type Context, isOpen } from "../context.ts";
import { dialog } from "../../dialog.ts";
import { leave } from "./handover.ts";
import type { Suggesting } from "../suggesting/suggesting.ts";
import type { Seen } from "../text/seen.ts";

export type Finish = {
  /** Shows what is open and asks whether to hand the reading in. */
  ask(): void;
  /** While it is on its way: nothing may be changed that would come too late. */
  readonly sending: boolean;
  /** Hands it in at once and opens the next article, which says what was left open and can take it back. */
  now(): void;
  refresh(): void;
  /** Counts what is open anew for one annotation. */
  put(id: Id, after: Annotation | null): void;
};

/** Handing the reading in and going on to the next one; and coming back to it for a reason. */
export function finish(context: Context, acts: Acts, eyes: Pick<Seen, "open" | "flush">, over: CarryOver, suggestions: Suggesting, targets: Pick<TargetsHere, "here">, openQueue: () => void): Finish {
  const { store, say, tags, warn, tell } = context;
  const button = byId<HTMLButtonElement>("submit");
  const banner = byId("submitted");
  const opened = new Set(store.annotations.filter((annotation) => isOpen(context, annotation)).map((annotation) => annotation.id));

  const unresolved = (): { word: Word; n: number; go: () => void }[] => {
    const missing = store.annotations.filter((annotation) => tags.missing(annotation).length > 0);
    // A warning only, as in the list.
    const unsourced = store.annotations.filter((annotation) => isUnsourced(tags, annotation) && !missing.includes(annotation));
    const unsure = store.annotations.filter((annotation) => annotation.certainty === "unsure");
    // One that is asked once for each target cannot be answered where there is none.
    const asked = tags.questions.flatMap(({ id, perTarget }) => (perTarget ? targets.here().map((one) => one.id) : [null]).map((target: Id | null) => ({ id, target })));
    const unanswered = asked.filter(({ id, target }) => !store.answers().some((answer) => answer.question === id && answer.target === target));
    const found: { word: Word; n: number; go: () => void }[] = [
      { word: "submit.missing", n: missing.length, go: () => acts.open(missing[0].id, true) },
      { word: "submit.unsourced", n: unsourced.length, go: () => acts.open(unsourced[0].id, true) },
      { word: "submit.unsure", n: unsure.length, go: () => acts.open(unsure[0].id, false) },
      { word: "submit.unseen", n: eyes.open.length, go: () => acts.nextOpen(true, true) },
      { word: "submit.suggestions", n: suggestions.open.length, go: () => suggestions.go(suggestions.open[0]) },
      { word: "submit.first", n: suggestions.state === "blind-first" ? 1 : 0, go: openQueue },
      { word: "carry.waiting", n: over.waiting, go: () => over.open() },
      { word: "submit.unanswered", n: unanswered.length, go: () => byId("tab-article").click() },
    ];
    return found.filter((one) => one.n > 0);
  };

  const ask = () => {
    if (button.hidden || sending) return;
    if (context.locked()) return reopen();
    dialog("submit-dialog", say("submit.title"), say("dialog.close"), (body, done) => {
      const open = unresolved();
      const confirm = el("button", { type: "button", class: "primary", text: say(open.length > 0 ? "submit.anyway" : "submit.confirm") });
      confirm.addEventListener("click", () => {
        confirm.disabled = true;
        confirm.textContent = say("submit.sending");
        void handIn().then(done);
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

  let sending = false;
  const now = () => {
    if (button.hidden || sending) return;
    if (context.locked()) return reopen();
    tell(say("submit.sending"), true);
    void handIn();
  };

  const handIn = async () => {
    if (sending) return;
    sending = true;
    const left = unresolved().map((one) => say(one.word, { n: one.n }));
    try {
      const objection = await store.submit();
      if (objection === null) await goOn(left);
      else warn(objection || say("submit.refused"));
    } catch {
      // Where it was handed in elsewhere, what waits is told already, with what can be done.
      if (!context.locked()) warn(say("submit.unreachable"));
    }
    sending = false;
  };

  /** To what waits next. When nothing does, or it cannot be asked for, this desk stays. */
  const goOn = async (left: readonly string[]) => {
    const { id, project } = store.reading;
    const [next] = await Promise.all([api.waiting(project).catch(() => undefined), eyes.flush()]);
    const reading = next && (next.reading ?? await api.openReading(uuid(), uuid(), next.article).catch(() => null));
    const article = document.querySelector(".desk-top .title")?.firstChild?.textContent?.trim() ?? "";
    const open = left.length > 0 ? say("submit.left-open", { what: left.join(", ") }) : "";
    const none = next === null ? say("submit.all-done") : "";
    if (!reading) return tell([say("submit.done"), open, none].filter(Boolean).join(" "), true);
    leave({ reading: id, sentence: [say("submit.done-before", { article }), open].filter(Boolean).join(" ") });
    location.assign(`/readings/${reading}`);
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
        el("button", { type: "submit", class: "primary", text: say(store.queue.size > 0 ? "handed-in.send" : "reopen.confirm") }),
      ));
    });
  };

  const refresh = () => {
    const locked = context.locked();
    const open = locked ? 0 : acts.openCount;
    // Where the bar has no room for it, it stands above the list.
    for (const id of ["next-open", "list-next-open"]) byId(id).hidden = open === 0;
    byId("next-open-count").textContent = say("open.count", { n: open });
    byId("list-next-open").textContent = say("open.next", { n: open });
    button.textContent = say(locked ? "reopen" : "submit");
    button.classList.toggle("primary", !locked);
    banner.hidden = !locked || button.hidden;
  };

  button.addEventListener("click", ask);
  for (const id of ["next-open", "list-next-open"]) byId(id).addEventListener("click", () => acts.nextOpen(true));
  refresh();
  return {
    ask,
    now,
    get sending() {
      return sending;
    },
    refresh,
    put: (id, after) => {
      const before = opened.size;
      if (after && isOpen(context, after)) opened.add(id);
      else opened.delete(id);
      if (opened.size !== before) refresh();
    },
  };
}
