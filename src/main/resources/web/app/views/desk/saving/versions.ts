import { type Conflict, isShared } from "../../../conflict.ts";
import { exact } from "../../../core/span.ts";
import { described } from "../../../core/tagset.ts";
import type { Annotation, Answer, Id, Link, Source } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import type { Attributes } from "../text/written.ts";

/** A line of what a version says, in parts that are the same in the other version or not. */
type Line = { readonly parts: readonly string[]; readonly quoted?: Attributes };

/** What two versions of a thing say, so that it can be seen in what they differ: that stands out, the rest is muted. */
export function versionsOf(context: Context, conflict: Conflict): { readonly mine: HTMLElement[]; readonly theirs: HTMLElement[] } {
  const mine = linesOf(context, conflict, true);
  const theirs = linesOf(context, conflict, false);
  return { mine: drawn(mine, theirs), theirs: drawn(theirs, mine) };
}

function drawn(lines: readonly Line[], others: readonly Line[]): HTMLElement[] {
  const said = new Set(others.flatMap(({ parts }) => parts));
  return lines.filter(({ parts }) => parts.length > 0).map(({ parts, quoted }) =>
    el(
      "span",
      quoted ? { class: "item-quote", ...quoted } : {},
      ...parts.flatMap((part, at) => [at > 0 && " · ", el("span", { class: said.has(part) ? "muted" : "differs", dir: quoted ? null : "auto", text: part })]),
    )
  );
}

function linesOf(context: Context, conflict: Conflict, isMine: boolean): Line[] {
  if (conflict.path === "source") {
    return [...ofSource(context, isMine ? conflict.mine : conflict.theirs), ...fateOf(context, conflict.mine, conflict.theirs, isMine)];
  }
  const thing = isMine ? conflict.mine : conflict.theirs;
  if (!thing) return [{ parts: [context.say("conflict.gone")] }];
  if (conflict.path === "annotation") return ofAnnotation(context, thing as Annotation);
  return conflict.path === "answer" ? ofAnswer(context, thing as Answer) : ofLink(context, thing as Link);
}

const quote = (words: string, quoted: Attributes): Line => ({ parts: [shortened(words, 120)], quoted });
const given = (...parts: (string | false | null | undefined)[]): Line => ({ parts: parts.filter((part): part is string => !!part) });

function ofAnnotation({ store, tags, say, written }: Context, annotation: Annotation): Line[] {
  const { label, spans, source, mention, stance, certainty, note } = annotation;
  const named = store.mention(mention);
  const target = stance && store.target(stance.target);
  return [
    given(tags.label(label)?.name ?? label),
    quote(exact(spans), written.as(spans)),
    given(
      ...described(tags, annotation, store.source(source), { yes: say("value.yes"), no: say("value.no") }),
      named && say("cast.named-as", { words: `“${shortened(named.exact, 30)}”` }),
      stance && target && say(`stance.${stance.value}`, { target: target.name }),
    ),
    given(say(certainty === "unsure" ? "certainty.unsure" : "certainty.sure")),
    given(note),
  ];
}

const ofSource = ({ say }: Context, { name, kind, note }: Source): Line[] => [given(name), given(say(`source.kind.${kind}`)), given(note)];

/** What would become of a version of a source, where that is more than that it stands. */
function fateOf({ say }: Context, mine: Source, theirs: Source, isMine: boolean): Line[] {
  if (!isShared(mine, theirs)) return [];
  if (isMine) return [given(say("conflict.source.own"))];
  return [given(say(theirs.id === mine.id ? "conflict.source.shared" : "conflict.source.merged"))];
}

function ofAnswer({ store, tags, written }: Context, { question: asked, target, value, reasons }: Answer): Line[] {
  const question = tags.questions.find(({ id }) => id === asked);
  const about = [question?.name ?? asked, target && store.target(target)?.name].filter(Boolean).join(": ");
  return [given(about), given(question?.values?.find(({ id }) => id === value)?.name ?? value), ...reasons.map(({ spans }) => quote(exact(spans), written.as(spans)))];
}

function ofLink({ store, tags, written }: Context, { type, from, to }: Link): Line[] {
  const words = (id: Id) => {
    const end = store.annotation(id);
    return end ? exact(end.spans) : store.farEnd(id)?.words ?? "…";
  };
  return [given(tags.set.links?.find(({ id }) => id === type)?.name ?? type), quote(`${words(from)} → ${words(to)}`, written.at(store.annotation(from)?.spans[0].start ?? null))];
}
