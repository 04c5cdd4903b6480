import { exact } from "../../../core/span.ts";
import type { RestatedPair, SpanText, Suggestions } from "../../../core/types.ts";
import { dialog } from "../../dialog.ts";
import { el } from "../../dom.ts";
import { shortened } from "../acts.ts";
import type { Context } from "../context.ts";

/** What the rules ask and do not answer: whether the body says what the headline does, whether a retelling goes further. */
export function questions(context: Context): { draw(answer: Suggestions): HTMLElement | false } {
  const { say, look, places, tell } = context;

  const show = (spans: readonly SpanText[]) => {
    look.focus(null);
    look.select(spans);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    places.range(spans[0])?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    tell(exact(spans));
  };

  /** Two passages side by side, each with the way to it. */
  const sideBySide = (title: string, about: string, sides: readonly { readonly name: string; readonly spans: readonly SpanText[] }[]) =>
    dialog("side-by-side", title, say("dialog.close"), (body, done) => {
      body.append(
        el("p", { class: "muted", text: about }),
        el("div", { class: "sides" }, ...sides.map(({ name, spans }) =>
          el(
            "section",
            {},
            el("h3", { text: name }),
            el("blockquote", { dir: "auto", text: exact(spans) }),
            el("button", { type: "button", text: say("ask.show"), onclick: () => {
              done();
              show(spans);
            } }),
          )
        )),
      );
    });

  const headline = (part: SpanText, body: SpanText | null | undefined): HTMLElement =>
    el(
      "li",
      { class: body ? "" : "open" },
      el("button", {
        type: "button",
        class: "item-main",
        onclick: () =>
          body
            ? sideBySide(say("ask.headline"), say("ask.headline.found"), [{ name: say("ask.in-headline"), spans: [part] }, { name: say("ask.in-body"), spans: [body] }])
            : show([part]),
      }, el("span", { class: "item-words" }, el("span", { class: "item-quote", dir: "auto", text: shortened(part.exact, 80) }), el("span", { class: body ? "item-values" : "item-open", text: say(body ? "ask.headline.found" : "ask.headline.missing") }))),
    );

  const pair = ({ retold, quoted, strength }: RestatedPair): HTMLElement => {
    const about = strength.length > 0 ? say("ask.pair.strength", { words: strength.map((word) => `“${word}”`).join(", ") }) : say("ask.pair.about");
    return el(
      "li",
      {},
      el("button", {
        type: "button",
        class: "item-main",
        onclick: () => sideBySide(say("ask.pair"), about, [{ name: say("ask.retold"), spans: retold }, { name: say("ask.quoted"), spans: quoted }]),
      }, el("span", { class: "item-words" }, el("span", { class: "item-quote", dir: "auto", text: shortened(exact(retold), 80) }), el("span", { class: "item-quote muted", dir: "auto", text: shortened(exact(quoted), 80) }), el("span", { class: strength.length > 0 ? "item-open" : "item-values", text: about }))),
    );
  };

  return {
    draw: ({ headline: parts, restated }) =>
      (parts.length > 0 || restated.length > 0) && el(
        "section",
        { class: "asked" },
        ...(parts.length > 0 ? [el("h2", { text: say("ask.headline") }), el("ul", { class: "suggested-items" }, ...parts.map(({ part, body }) => headline(part, body)))] : []),
        ...(restated.length > 0 ? [el("h2", { text: say("ask.pair") }), el("ul", { class: "suggested-items" }, ...restated.slice(0, MOST).map(pair))] : []),
      ),
  };
}

/** The most telling pairs come first; more of them are nobody's reading. */
const MOST = 10;
