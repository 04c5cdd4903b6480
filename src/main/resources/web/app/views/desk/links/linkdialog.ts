import { api, type FarEnds } from "../../../api.ts";
import { candidateBeyond, candidates } from "../../../core/linking.ts";
import { exact } from "../../../core/span.ts";
import type { Annotation, LinkType } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { digitOf, el } from "../../dom.ts";
import { type LinkEnd, shortened, wordsOf } from "../acts.ts";
import type { Context } from "../context.ts";
import { dialog } from "../../dialog.ts";

type Found = { readonly to: LinkEnd; readonly types: readonly LinkType[] };

/** Milliseconds after the last letter until other articles are searched. */
const PAUSE = 150;
const SHOWN = 50;
/** Of other articles' annotations that are looked through for one that fits. */
const PAGES = 10;

/** Everything that a link can lead to, in this article and in the reader's others, found by words, label and article. */
export function linkDialog(context: Context, from: Annotation, pick: (to: LinkEnd, types: readonly LinkType[]) => void): void {
  const { tags, say, store } = context;
  dialog("link-dialog", say("links.title", { words: shortened(exact(from.spans), 40) }), say("dialog.close"), (body, done) => {
    const here = candidates(tags, [...store.links(), ...store.inward], from, store.annotations);
    const reachable = new Set(tags.linksFrom(from.label).flatMap((type) => [...type.from, ...type.to]));
    const words = el("input", { type: "search", id: "link-words", autocomplete: "off" });
    const label = el(
      "select",
      { "aria-label": say("links.label") },
      el("option", { value: "", text: say("links.any-label") }),
      ...tags.labels.filter((one) => reachable.has(one.id)).map((one) => el("option", { value: one.id, text: one.name })),
    );
    const where = el(
      "select",
      { "aria-label": say("links.where") },
      el("option", { value: "here", text: say("links.here") }),
      el("option", { value: "beyond", text: say("links.beyond") }),
    );
    const list = el("ol", { class: "candidates" });
    const state = el("p", { class: "small muted", role: "status" });
    let shown: readonly Found[] = [];
    let asked = 0;
    let answered = 0;
    let waiting = 0;
    // Enter pressed before the answer was there means its first line, not the first of an earlier one.
    let eager = false;

    const show = (found: readonly Found[], more: boolean) => {
      shown = found;
      list.replaceChildren(...found.map(({ to, types }, at) =>
        el("li", {}, el(
          "button",
          { type: "button", class: "candidate", onclick: () => choose(found[at]) },
          at < 9 && el("kbd", { "aria-hidden": "true", text: `${at + 1}` }),
          el("span", { class: `code row-0 ${lookOf(to.label)}`, text: tags.label(to.label)?.code ?? "?", title: tags.label(to.label)?.name }),
          el(
            "span",
            { class: "candidate-words" },
            shortened(wordsOf(to), 110),
            "title" in to && el("span", { class: "candidate-article", text: [to.title ?? say("page.untitled"), to.outlet].filter(Boolean).join(" · ") }),
          ),
          el("span", { class: "muted small", text: types[0].name }),
        ))
      ));
      state.textContent = found.length === 0
        ? say(where.value === "here" ? "links.no-candidates" : "links.none-beyond")
        : say(more ? "links.found-more" : "links.found", { n: found.length });
    };

    const choose = (found: Found | undefined) => {
      if (!found) return;
      done();
      if ("title" in found.to) store.know(found.to);
      pick(found.to, found.types);
    };

    const look = () => {
      clearTimeout(waiting);
      eager = false;
      const round = ++asked;
      words.placeholder = say(where.value === "here" ? "links.words" : "links.words-beyond");
      if (where.value === "beyond") {
        list.replaceChildren();
        state.textContent = say("links.looking");
        waiting = setTimeout(() => void lookBeyond(round), PAUSE);
        return;
      }
      const wanted = words.value.trim().toLocaleLowerCase();
      const found = here.filter(({ to }) => (!label.value || to.label === label.value) && exact(to.spans).toLocaleLowerCase().includes(wanted));
      answered = round;
      show(found.slice(0, SHOWN), found.length > SHOWN);
    };

    const lookBeyond = async (round: number) => {
      const links = [...store.links(), ...store.inward];
      let found: Found[] = [];
      let after: string | null = "";
      // What fits is chosen here, so that a page may hold nothing: a few more are looked at before that is said.
      for (let page = 0; page < PAGES && after !== null && found.length === 0; page++) {
        const answer: FarEnds | null = await api.linkEnds(store.reading.id, { words: words.value.trim(), label: label.value, after }).catch(() => null);
        if (round !== asked || !list.isConnected) return;
        if (!answer) {
          answered = round;
          show([], false);
          state.textContent = say("links.unreachable");
          return;
        }
        found = answer.items.flatMap((to) => candidateBeyond(tags, links, from, to) ?? []);
        after = answer.next;
      }
      answered = round;
      show(found, after !== null);
      if (eager) choose(shown[0]);
    };

    body.append(
      el("div", { class: "link-search" }, el("label", { class: "visually-hidden", for: "link-words" }, say("links.words")), words, label, where),
      state,
      list,
    );
    words.addEventListener("input", look);
    label.addEventListener("change", look);
    where.addEventListener("change", look);
    body.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const digit = event.target === words ? null : digitOf(event);
      const first = event.key === "Enter" && event.target === words;
      const down = event.key === "ArrowDown" || event.key === "ArrowUp";
      if (digit && answered === asked) choose(shown[digit - 1]);
      else if (first && answered === asked) choose(shown[0]);
      else if (first) eager = true;
      else if (down && !(event.target instanceof HTMLSelectElement)) step(list, words, event.key === "ArrowDown");
      else return;
      event.preventDefault();
    });
    if (here.length === 0) where.value = "beyond";
    look();
    queueMicrotask(() => words.focus());
  });
}

/** From the field into the list and through it, and back again at its upper end. */
function step(list: HTMLElement, field: HTMLElement, forward: boolean): void {
  const buttons = [...list.querySelectorAll<HTMLElement>("button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  (buttons[at + (forward ? 1 : -1)] ?? (forward ? buttons[buttons.length - 1] : field))?.focus();
}
