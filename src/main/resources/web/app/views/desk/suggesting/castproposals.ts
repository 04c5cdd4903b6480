import { SOURCE_KINDS } from "../../../core/sourcekind.ts";
import type { CastMember, SourceKind } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { sourcesAtHand } from "../beside/fields.ts";
import type { Context } from "../context.ts";
import type { Suggesting } from "./suggesting.ts";

/**
 * Whom the article draws on, as far as the rules can tell, before the first tag. Who somebody is, is said once; whatever
 * they say follows.
 *
 * @returns to be called when what is shown may have changed
 */
export function castProposals(root: HTMLElement, context: Context, suggestions: Suggesting): () => void {
  const { say, store } = context;
  let editing: number | null = null;

  const waitingFor = (at: number) => suggestions.open.filter((one) => one.source?.member === at);

  const item = (member: CastMember, at: number): HTMLElement => {
    const known = suggestions.sourceOf(member);
    const waiting = waitingFor(at);
    if (editing === at) return el("li", { class: "part" }, form(member));
    const about = [say(`source.kind.${known?.kind ?? member.kind}`), waiting.length > 0 && say("suggest.of", { n: waiting.length })].filter(Boolean).join(" · ");
    return el(
      "li",
      { class: "part" },
      el(
        "button",
        { type: "button", class: "part-main", "data-key": `member ${at}`, disabled: waiting.length === 0, onclick: () => suggestions.go(waiting[0]) },
        el(
          "span",
          { class: "part-words" },
          el("span", { class: known ? "part-name" : "part-name proposed-name", text: known?.name ?? `${member.name}?` }),
          el("span", { class: "visually-hidden", text: ": " }),
          known && known.name.toLocaleLowerCase() !== member.name.toLocaleLowerCase() && el("span", { class: "small muted", dir: "auto", text: say("suggest.named", { name: member.name }) }),
          el("span", { class: "small muted", text: about }),
        ),
      ),
      !context.locked() && el("button", {
        type: "button",
        class: "quiet icon",
        "aria-label": say("suggest.who", { name: member.name }),
        title: say("suggest.who.short"),
        text: "✎",
        onclick: () => {
          editing = at;
          draw();
          root.querySelector<HTMLElement>("select, input")?.focus();
        },
      }),
    );
  };

  const form = (member: CastMember): HTMLElement => {
    const known = suggestions.sourceOf(member);
    const name = el("input", { type: "text", required: true, maxlength: 200, autocomplete: "off", "aria-label": say("source.name") });
    name.value = known?.name ?? member.name;
    const kind = el("select", { "aria-label": say("source.kind") }, ...SOURCE_KINDS.map((one) => el("option", { value: one, selected: one === (known?.kind ?? member.kind), text: say(`source.kind.${one}`) })));
    const same = el(
      "select",
      { "aria-label": say("suggest.same"), onchange: () => {
        const chosen = store.source(same.value || null);
        name.disabled = kind.disabled = chosen !== undefined;
        if (chosen) name.value = chosen.name;
      } },
      el("option", { value: "", text: say("suggest.same.none") }),
      ...sourcesAtHand(context).map((one) => el("option", { value: one.id, text: one.name })),
    );
    const at = editing;
    const done = () => {
      editing = null;
      draw();
      root.querySelector<HTMLElement>(`[data-key="member ${at}"]`)?.focus();
    };
    return el(
      "form",
      {
        class: "new-source",
        onsubmit: (event) => {
          event.preventDefault();
          const chosen = store.source(same.value || null);
          if (chosen) suggestions.correct(member, chosen);
          else if (name.value.trim()) suggestions.correct(member, { name: name.value.trim(), kind: kind.value as SourceKind });
          done();
        },
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key !== "Escape") return;
          event.stopPropagation();
          done();
        },
      },
      same,
      name,
      kind,
      el("button", { type: "submit", class: "primary", text: say("cast.save") }),
    );
  };

  const draw = () => {
    const { cast } = suggestions.answer;
    root.hidden = !["on", "no-labels"].includes(suggestions.state) || cast.length === 0;
    if (root.hidden) return root.replaceChildren();
    const focus = root.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.key : undefined;
    root.replaceChildren(
      el("h2", { text: say("suggest.cast") }),
      el("p", { class: "small muted", text: say("suggest.cast.about") }),
      el("ol", { class: "cast" }, ...cast.map(item)),
    );
    if (focus) root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  };

  return () => {
    if (editing === null && !root.closest<HTMLElement>("[role=tabpanel]")?.hidden) draw();
  };
}
