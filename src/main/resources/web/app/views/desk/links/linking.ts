import { type Candidate, candidates, hintCodes, isHintLetter } from "../../../core/linking.ts";
import { exact, overlap, size } from "../../../core/span.ts";
import type { Annotation, Id, LinkType } from "../../../core/types.ts";
import { letterOf, nameAmong, shortSign } from "../../../core/keynames.ts";
import { singleKeysWork } from "../../../keys/hearing.ts";
import { lookOf } from "../../../paint/looks.ts";
import { byId, controlOf, digitOf, el, focusText, isTyping } from "../../dom.ts";
import { beforePaint } from "../../later.ts";
import { type Acts, type LinkEnd, shortened, wordsOf } from "../acts.ts";
import { type Context, focusedOf } from "../context.ts";
import { hints } from "./hints.ts";
import { linkDialog } from "./linkdialog.ts";

export type Linking = {
  /** Offers what the focused annotation can be joined to. */
  start(): void;
  readonly offering: boolean;
  /** Puts the letters on again what was drawn anew meanwhile. */
  refresh(): void;
  /** The annotation that would be taken there, while something is offered. */
  under(target: Element | null): Candidate | undefined;
  /** Takes what is there, or says why it cannot be taken; nothing there ends it. */
  take(target: Element | null): void;
};

/**
 * Joins the focused annotation to another one with one key more: what can be at the other end wears a letter, the
 * likeliest is taken by Enter, and a click on the words or in the list does the same. What the link says is the likeliest
 * too; where it could say something else, digits change it right afterwards. What is far away or in another article is
 * found by words in a dialog.
 */
export function linking(context: Context, acts: Acts): Linking {
  const { tags, say, store, tell, look } = context;
  const bar = byId("linkbar");
  const letters = hints(byId("hints"), context);
  let from: Annotation | null = null;
  let offered: readonly Candidate[] = [];
  let coded = new Map<string, Candidate>();
  let typed = "";
  // Where the focus was: Enter there means the likeliest, on what Tab leads to from there it presses that.
  let opener: Element | null = null;

  const start = () => {
    const annotation = focusedOf(context);
    if (!annotation || acts.refuse()) return;
    if (tags.linksFrom(annotation.label).length === 0) return tell(say("links.none"), true);
    offered = candidates(tags, [...store.links(), ...store.inward], annotation, store.annotations);
    // Nothing here: another article may have something.
    if (offered.length === 0) return find(annotation);
    stop();
    from = annotation;
    opener = document.activeElement;
    document.addEventListener("keydown", chooseByKey, { capture: true });
    document.addEventListener("click", chooseByClick, { capture: true });
    addEventListener("scroll", lettersSoon, { passive: true });
    addEventListener("resize", lettersSoon);
    document.body.classList.add("linking");
    drawChoice(annotation, offered[0]);
    drawLetters();
    const best = offered[0];
    tell(say("links.offered", { n: offered.length, type: best.types[0].name, words: shortened(exact(best.to.spans), 40), more: context.keyOf("key.link") }));
  };

  const stop = () => {
    from = null;
    typed = "";
    document.removeEventListener("keydown", chooseByKey, { capture: true });
    document.removeEventListener("keydown", changeByKey, { capture: true });
    document.removeEventListener("pointerdown", closeElsewhere);
    document.removeEventListener("click", chooseByClick, { capture: true });
    removeEventListener("scroll", lettersSoon);
    removeEventListener("resize", lettersSoon);
    document.body.classList.remove("linking");
    letters.clear();
    if (bar.contains(document.activeElement)) focusText();
    bar.hidden = true;
  };

  /** Only what is in sight wears a letter, so that one is nearly always enough. */
  const drawLetters = () => {
    const inSight = letters.inSight();
    const near = inSight ? offered.filter((one) => one.to.spans.some((span) => overlap(span, inSight))) : [];
    const visible = near.flatMap((one) => {
      const box = letters.spot(one.to.spans);
      return box ? [{ one, box }] : [];
    });
    const codes = hintCodes(visible.length, context.keyOf("key.link"));
    coded = new Map(codes.map((code, at) => [code, visible[at].one]));
    letters.draw(codes.map((code, at) => ({ id: visible[at].one.to.id, box: visible[at].box, code, best: visible[at].one === offered[0] })), typed);
  };
  const lettersSoon = beforePaint(() => {
    if (from) drawLetters();
  });

  const chooseByKey = (event: KeyboardEvent) => {
    if (!from || isTyping(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return stop();
    // Buttons are reached by Tab, those of the list as well, and pressed as ever.
    const onControl = event.target !== opener && controlOf(event) !== null;
    if (event.key === "Tab" || (onControl && !event.repeat && (event.key === "Enter" || event.key === " "))) return;
    event.stopPropagation();
    const letter = letterOf(event);
    // The window still scrolls, and keys of the browser stay its own.
    if (letter.length > 1 && !["Enter", "Escape", "Backspace"].includes(event.key)) return;
    event.preventDefault();
    // The key that opened this is still held.
    if (event.repeat) return;
    const more = context.keyOf("key.link");
    const asksMore = (name: string) => shortSign(name) === more;
    if (event.key === "Escape") stop();
    else if (event.key === "Enter") choose(offered[0]);
    else if (event.key === "Backspace") narrow(typed.slice(0, -1));
    else if (!singleKeysWork(inText)) return;
    else if (asksMore(nameAmong(event, asksMore) ?? "")) toList();
    else if (isHintLetter(letter, more)) narrow(typed + letter);
  };

  const narrow = (letters: string) => {
    typed = [...coded.keys()].some((code) => code.startsWith(letters)) ? letters : "";
    const chosen = coded.get(typed);
    if (chosen) choose(chosen);
    else drawLetters();
  };

  const chooseByClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || bar.contains(event.target)) return;
    // A drag from the handle ends in a click on it.
    if (event.target.closest("#link-handle")) return event.stopPropagation();
    if (!event.target.closest("#article, #annotations")) return stop();
    event.preventDefault();
    event.stopPropagation();
    take(event.target);
  };

  const idsAt = (target: Element | null): readonly string[] =>
    target?.closest<HTMLElement>("mark[data-a]")?.dataset.a?.split(" ") ?? [target?.closest<HTMLElement>("[data-id]")?.dataset.id ?? ""];

  /** Of several, the innermost. */
  const under = (target: Element | null): Candidate | undefined => {
    const ids = from ? idsAt(target) : [];
    return offered.filter((one) => ids.includes(one.to.id)).sort((a, b) => size(a.to.spans) - size(b.to.spans))[0];
  };

  const take = (target: Element | null) => {
    if (!from) return;
    const there = under(target);
    if (there) choose(there);
    else if (idsAt(target)[0]) tell(say("links.not-there"), true);
    else stop();
  };

  const toList = () => {
    const annotation = from;
    stop();
    if (annotation) find(annotation);
  };

  const find = (annotation: Annotation) => linkDialog(context, annotation, (to, types) => draw(annotation, to, types));

  const choose = ({ to, types }: Candidate) => {
    const start = from;
    stop();
    if (start) draw(start, to, types);
  };

  const draw = (start: Annotation, to: LinkEnd, types: readonly LinkType[]) => {
    const link = acts.link(start, to, types[0]);
    if (link && types.length > 1) ask(link, start, to, types);
  };

  // What the link says, once it is there.
  let change: (type: LinkType) => void = () => {};
  let choices: readonly LinkType[] = [];

  const ask = (link: Id, start: Annotation, to: LinkEnd, types: readonly LinkType[]) => {
    let now = types[0];
    choices = types.slice(0, 9);
    const buttons = choices.map((type, at) =>
      el(
        "button",
        { type: "button", class: "value", title: type.about, "aria-pressed": `${type === now}`, onclick: () => change(type) },
        el("kbd", { "aria-hidden": "true", text: `${at + 1}` }),
        type.name,
      )
    );
    change = (type) => {
      if (type !== now) acts.relink(link, start, to, type);
      now = type;
      buttons.forEach((button, at) => button.setAttribute("aria-pressed", `${choices[at] === now}`));
    };
    bar.replaceChildren(el("span", { class: "name", text: say("links.says") }), ...buttons, words(to), closing());
    bar.hidden = false;
    tell(say("links.added-or", { type: now.name, words: shortened(wordsOf(to), 40), n: choices.length }));
    document.addEventListener("keydown", changeByKey, { capture: true });
    document.addEventListener("pointerdown", closeElsewhere);
  };

  const changeByKey = (event: KeyboardEvent) => {
    const inBar = event.target instanceof Node && bar.contains(event.target);
    if (event.key === "Tab" || event.key === "Shift" || inBar && (event.key === "Enter" || event.key === " ")) return;
    const digit = digitOf(event);
    const type = digit !== null && singleKeysWork(inText) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !isTyping(event)
      ? choices[digit - 1]
      : undefined;
    if (type || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
    }
    // Any other key is meant for the desk.
    if (type) change(type);
    else stop();
  };

  const closeElsewhere = (event: Event) => {
    if (event.target instanceof Node && !bar.contains(event.target)) stop();
  };

  const drawChoice = (annotation: Annotation, best: Candidate) => {
    bar.replaceChildren(
      el("span", { class: `swatch row-0 ${lookOf(annotation.label)}`, text: tags.label(annotation.label)?.name ?? annotation.label }),
      el(
        "button",
        { type: "button", class: "value", onclick: () => choose(best) },
        el("kbd", { "aria-hidden": "true", text: "⏎" }),
        `${best.types[0].name} `,
        words(best.to),
      ),
      el("button", { type: "button", class: "value", onclick: toList }, el("kbd", { "aria-hidden": "true", text: context.keyOf("key.link") }), say("links.find")),
      el("span", { class: "muted how", text: say("links.how") }),
      closing(),
    );
    bar.hidden = false;
  };

  const words = (end: LinkEnd) => el("span", { class: "words", text: shortened(wordsOf(end), 48) });

  const closing = () =>
    el("button", { type: "button", class: "quiet icon", "aria-label": say("strip.close"), title: "Esc", text: "✕", onclick: stop });

  look.watch(() => {
    if (from && look.focused !== from.id) stop();
  });

  return {
    start,
    under,
    take,
    refresh: lettersSoon,
    get offering() {
      return from !== null;
    },
  };
}

/** Where single keys work that are to keep to the text. */
const inText = (): boolean => document.activeElement?.closest("#article") !== null;
