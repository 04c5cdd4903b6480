import { size, withWords } from "../../../core/span.ts";
import type { Annotation, Id, Mention } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";
import { el } from "../../dom.ts";
import { type Acts, shortened } from "../acts.ts";
import type { Context } from "../context.ts";
import { passageField } from "./fields.ts";

/**
 * The words of the article that say who the source is; other passages of the same source offer theirs.
 *
 * @param back puts the keyboard back where it was before something was picked in the text
 */
export function mention(context: Context, acts: Acts, annotation: Annotation, source: Id, back: () => void): HTMLElement {
  const { store, say } = context;
  const now = store.mention(annotation.mention);
  const point = (to: Id | null, batch?: Id) => acts.revise(annotation.id, { mention: to }, batch);
  const offered = now ? [] : latest(store.mentions().filter((one) => one.source === source), annotation);
  const pick = () =>
    context.pick.start({
      about: [el("span", { class: "name", text: store.source(source)?.name ?? say("field.source") })],
      how: say("pick.mention"),
      take: say("pick.take"),
      from: now ? [now] : [annotation.spans[0]],
      refusal: (passage) => (passage.length > 1 || size(passage) > LONGEST_NAME ? say("pick.one-name") : null),
      done: (passage) => {
        const [named] = passage ? withWords(passage, context.text) : [];
        // The source may have been taken back meanwhile.
        if (named && store.annotation(annotation.id)?.source === source && !acts.refuse()) {
          const batch = uuid();
          point(store.addMention(source, named, batch).id, batch);
        }
        acts.open(annotation.id, false);
        back();
      },
    });
  return el(
    "div",
    { class: "field mention", role: "group", "aria-label": say("mention") },
    el("span", { class: "name", text: say("mention") }),
    ...offered.map((one) => el("button", { type: "button", class: "value", dir: "auto", text: shortened(one.exact, 30), onclick: () => {
      point(one.id);
      back();
    } })),
    passageField("mention", now ? shortened(now.exact, 80) : "", false, say, { pick, clear: () => point(null) }),
  );
}

/** What named a source last before a passage comes first; words that say the same are offered once. */
function latest(mentions: readonly Mention[], annotation: Annotation): Mention[] {
  const distance = (one: Mention) => Math.abs(annotation.spans[0].start - one.start);
  const near = [...mentions].sort((a, b) => distance(a) - distance(b));
  return near.filter((one, at) => near.findIndex((other) => other.exact === one.exact) === at).slice(0, OFFERED);
}

const OFFERED = 3;
/** Code points; more than anybody is called by. */
const LONGEST_NAME = 200;
