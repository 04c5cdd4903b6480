import { sameSpan } from "../../../core/span.ts";
import { lookOf } from "../../../paint/looks.ts";
import { el } from "../../dom.ts";
import { afterPaint } from "../../later.ts";
import type { Word } from "../../word-keys.ts";
import type { Context } from "../context.ts";
import { underneath } from "../text/underneath.ts";
import type { Suggesting } from "./suggesting.ts";

/**
 * Under the words of the suggestion that keys act on: what it would become and what can be done about it.
 *
 * @returns to be called when what is shown may have changed
 */
export function suggestionBar(root: HTMLElement, context: Context, suggestions: Suggesting): () => void {
  const { say, look, tags } = context;

  const button = (word: "suggest.accept" | "suggest.reject" | "suggest.why", command: Word, run: () => void, primary = false) =>
    el(
      "button",
      { type: "button", class: primary ? "primary" : "", onclick: run, onmousedown: (event) => event.preventDefault() },
      say(word),
      el("kbd", { "aria-hidden": "true", "data-command": command, text: context.keyOf(command) }),
    );

  const draw = () => {
    const now = suggestions.current;
    root.hidden = now === null;
    if (!now) return root.replaceChildren();
    const label = tags.label(now.label);
    const values = Object.entries(now.attributes).map(([id, value]) => tags.attribute(id)?.values?.find((one) => one.id === value)?.name ?? value);
    const moved = look.selection && !(look.selection.length === now.spans.length && look.selection.every((span, at) => sameSpan(span, now.spans[at])));
    root.replaceChildren(
      el("span", { class: `swatch row-0 ${lookOf(now.label)}`, text: `${label?.name ?? now.label}?` }),
      el("span", { class: "offer-values", text: [suggestions.who(now), ...values].filter(Boolean).join(" · ") }),
      ...(moved ? [el("span", { class: "muted small", text: say("suggest.moved") })] : []),
      el(
        "span",
        { class: "offer-actions" },
        button("suggest.accept", "key.cycle", () => suggestions.accept(), true),
        button("suggest.reject", "key.reject", () => suggestions.reject()),
        button("suggest.why", "key.why", () => suggestions.why()),
      ),
    );
    const shown = look.selection ?? now.spans;
    underneath(root, shown[shown.length - 1], context);
  };
  const soon = afterPaint(draw);
  look.watch(soon);
  suggestions.watch(soon);
  return soon;
}
