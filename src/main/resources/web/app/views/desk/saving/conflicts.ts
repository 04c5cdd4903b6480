import { type Conflict, isShared } from "../../../conflict.ts";
import { exact } from "../../../core/span.ts";
import { described } from "../../../core/tagset.ts";
import type { Annotation, Answer, Id, Link, Source } from "../../../core/types.ts";
import { digitOf, el, isTyping } from "../../dom.ts";
import { shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";

/**
 * Two versions of the same annotation, link, answer or source, from two tabs, devices or people: both are shown, a person
 * chooses. Nothing else closes the dialog, since whatever did would have chosen.
 */
export function conflicts(context: Context): () => void {
  const { store, say, tags } = context;
  let open = false;
  const show = () => {
    const [conflict] = store.conflicts();
    if (!conflict || open) return;
    open = true;
    const needed = el("p", { role: "status" });
    let pick: (mine: boolean) => void = () => {};
    const made = dialog("conflict-dialog", say("conflict.title"), say("dialog.close"), (body, done) => {
      pick = (mine) => {
        store.choose(conflict.id, mine);
        done();
      };
      body.append(
        el("p", { text: say(conflict.path === "source" ? "conflict.about.source" : "conflict.about") }),
        el("div", { class: "versions" },
          version(1, say("conflict.mine"), shown(conflict, true), () => pick(true)),
          version(2, say("conflict.theirs"), shown(conflict, false), () => pick(false))),
        needed,
      );
      queueMicrotask(() => body.querySelector("button")?.focus());
    });
    const insist = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      needed.className = "error";
      needed.textContent = say("conflict.needed");
    };
    // Before the keys of the desk, which would tag with what is meant for the dialog; the focus may be on no button.
    const byKey = (event: KeyboardEvent) => {
      const elsewhere = event.target instanceof Element && event.target.closest("dialog");
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || (elsewhere && elsewhere !== made)) return;
      if (event.key === "Escape") return insist(event);
      const digit = digitOf(event);
      if (digit !== 1 && digit !== 2) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) pick(digit === 1);
    };
    document.addEventListener("keydown", byKey, { capture: true });
    made.querySelector("header button")?.remove();
    made.addEventListener("cancel", insist);
    made.addEventListener("click", (event) => {
      if (event.target === made) insist(event);
    }, { capture: true });
    made.addEventListener("close", () => {
      document.removeEventListener("keydown", byKey, { capture: true });
      open = false;
      show(); // the next one, or the same when a browser has closed it all the same
    });
  };

  const version = (number: number, name: string, parts: readonly (HTMLElement | null)[], pick: () => void): HTMLElement =>
    el("button", { type: "button", class: "version", onclick: pick }, el("kbd", { "aria-hidden": "true", text: `${number}` }), el("strong", { text: name }), ...parts);

  const shown = (conflict: Conflict, isMine: boolean): (HTMLElement | null)[] => {
    const { path } = conflict;
    if (path === "source") return [...ofSource(isMine ? conflict.mine : conflict.theirs), muted(fateOf(conflict.mine, conflict.theirs, isMine))];
    const thing = isMine ? conflict.mine : conflict.theirs;
    if (!thing) return [el("span", { text: say("conflict.gone") })];
    if (path === "annotation") return ofAnnotation(thing as Annotation);
    return path === "answer" ? ofAnswer(thing as Answer) : ofLink(thing as Link);
  };

  const muted = (text: string) => (text ? el("span", { class: "muted", text }) : null);
  const quoted = (text: string) => el("span", { class: "item-quote", ...context.written, text: shortened(text, 120) });

  const ofAnnotation = (annotation: Annotation) => [
    el("span", { text: tags.label(annotation.label)?.name ?? annotation.label }),
    quoted(exact(annotation.spans)),
    muted(described(tags, annotation, store.source(annotation.source), { yes: say("value.yes"), no: say("value.no") }).join(" · ")),
    muted(annotation.note ?? ""),
  ];

  const ofSource = ({ name, kind, note }: Source) => [el("span", { dir: "auto", text: name }), muted(say(`source.kind.${kind}`)), muted(note ?? "")];

  /** What would become of a version of a source, where that is more than that it stands. */
  const fateOf = (mine: Source, theirs: Source, isMine: boolean): string => {
    if (!isShared(mine, theirs)) return "";
    if (isMine) return say("conflict.source.own");
    return say(theirs.id === mine.id ? "conflict.source.shared" : "conflict.source.merged");
  };

  const ofAnswer = ({ question: asked, target, value, reasons }: Answer) => {
    const question = tags.questions.find(({ id }) => id === asked);
    const about = [question?.name ?? asked, target && store.target(target)?.name].filter(Boolean).join(": ");
    return [muted(about), el("span", { text: question?.values?.find(({ id }) => id === value)?.name ?? value }), ...reasons.map(({ spans }) => quoted(exact(spans)))];
  };

  const ofLink = ({ type, from, to }: Link) => {
    const words = (id: Id) => {
      const end = store.annotation(id);
      return end ? exact(end.spans) : store.farEnd(id)?.words ?? "…";
    };
    return [el("span", { text: tags.set.links?.find(({ id }) => id === type)?.name ?? type }), quoted(`${words(from)} → ${words(to)}`)];
  };
  return show;
}
