import type { Example, Label } from "../../../core/types.ts";
import { lookOf } from "../../../paint/looks.ts";
import { byId, el } from "../../dom.ts";
import { keysOf } from "./palette.ts";
import type { Context, NewerRule } from "../context.ts";

/** A label's rule with what counts and what does not. */
export function rule(context: Context, label: Label): HTMLElement {
  const { say } = context;
  const positive = label.examples.filter((example) => example.kind === "positive").slice(0, 2);
  const negative = label.examples.filter((example) => example.kind === "negative").slice(0, 2);
  return el(
    "div",
    { class: "rule" },
    el("p", { class: "rule-name" }, el("span", { class: `swatch row-0 ${lookOf(label.id)}`, text: label.name }), el("span", { class: "small muted", text: keysOf(context, label) })),
    el("p", { class: "rule-short", text: label.short }),
    el("dl", {},
      el("dt", { text: say("guide.when") }), el("dd", { text: label.when }),
      el("dt", { text: say("guide.not-when") }), el("dd", { text: label.notWhen }),
      el("dt", { text: say("guide.border") }), el("dd", { text: label.border })),
    newer(context, label),
    ...positive.map((one) => example(one, say("guide.positive"), label)),
    ...negative.map((one) => example(one, say("guide.negative"), null)),
  );
}

/** The reading stays under the rules that it was begun with; its reader should know better all the same. */
function newer({ say, newerRule }: Context, label: Label): HTMLElement | null {
  const rule = newerRule(label.id);
  if (!rule) return null;
  const names: Record<NewerRule["says"][number]["part"], string> = {
    name: say("guide.name"),
    short: say("guide.short"),
    when: say("guide.when"),
    notWhen: say("guide.not-when"),
    border: say("guide.border"),
    positive: say("guide.positive"),
    negative: say("guide.negative"),
    asked: say("guide.asked"),
    value: say("guide.value"),
  };
  return el(
    "div",
    { class: "rule-newer" },
    el("p", { class: "rule-newer-lead", text: say("guide.newer") }),
    el("dl", {}, ...rule.says.flatMap(({ part, before, after }) => [
      el("dt", { text: names[part] }),
      el("dd", {}, after !== undefined ? el("span", { text: after }) : el("del", { text: before ?? "" })),
    ])),
  );
}

function example(one: Example, name: string, label: Label | null): HTMLElement {
  const quote = el("p", { class: "example-text" });
  const at = one.span ? one.text.indexOf(one.span) : -1;
  if (one.span && at >= 0 && label) {
    quote.append(one.text.slice(0, at), el("mark", { class: `row-0 ${lookOf(label.id)}`, text: one.span }), one.text.slice(at + one.span.length));
  } else {
    quote.textContent = one.text;
  }
  return el("div", { class: `example ${one.kind}` }, el("p", { class: "example-name", text: name }), quote, one.note ? el("p", { class: "small muted", text: one.note }) : null);
}

/** What of a rule is told to whoever does not see it: in short, when it is for, and one example of each kind. */
function told({ say, newerRule }: Context, label: Label): string {
  const first = (kind: Example["kind"]) => label.examples.find((example) => example.kind === kind)?.text;
  const positive = first("positive");
  const negative = first("negative");
  return [
    `${label.name}: ${label.short}`,
    `${say("guide.when")}: ${label.when}`,
    positive && `${say("guide.positive")}: ${positive}`,
    negative && `${say("guide.negative")}: ${negative}`,
    newerRule(label.id) && say("guide.newer"),
  ].filter(Boolean).join(" ");
}

/** Shown, and told once, for as long as a key is held. */
export function guide(context: Context, labelNow: () => string | null): (shown: boolean) => void {
  const card = el("div", { class: "guide", role: "note", hidden: true });
  byId("main").append(card);
  return (shown) => {
    const id = shown ? labelNow() : null;
    const label = id ? context.tags.label(id) : undefined;
    if (shown && !label) context.tell(context.say("guide.which", { key: context.keyOf("key.guide") }), true);
    card.hidden = !label;
    if (!label) return;
    card.replaceChildren(rule(context, label));
    context.tell(told(context, label));
  };
}
