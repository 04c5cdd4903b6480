import { described } from "../../core/tagset.ts";
import { plainText } from "../../core/plain.ts";
import { byId, el } from "../dom.ts";
import type { Context } from "./context.ts";
import { dialog } from "../dialog.ts";

/** The article with its tags as plain text, to be read or copied. */
export function plainView({ store, tags, say, text, segments }: Context): void {
  const written = plainText(text, segments.blocks, store.annotations, (annotation) => {
    const values = described(tags, annotation, store.source(annotation.source), { yes: say("value.yes"), no: say("value.no") });
    const code = tags.label(annotation.label)?.code ?? "?";
    return { code: annotation.certainty === "unsure" ? `${code}?` : code, about: values.join(", ") };
  }, say("plain.continued"));
  dialog("plain-dialog", say("plain.title"), say("dialog.close"), (body) => {
    const article = byId("article");
    const area = el("pre", { class: "plain", role: "region", tabindex: 0, dir: article.dir, lang: article.lang, text: written, "aria-label": say("plain.title") });
    const state = el("span", { role: "status" });
    const copy = el("button", {
      type: "button",
      class: "primary",
      text: say("plain.copy"),
      onclick: () => void copied(written, area).then((done) => state.textContent = say(done ? "plain.copied" : "plain.selected")),
    });
    body.append(el("p", { class: "small muted", text: say("plain.about") }), area, el("div", { class: "actions" }, copy, state));
    queueMicrotask(() => copy.focus());
  });
}

/** @returns whether it is in the clipboard; where the browser forbids it, on plain http, the words are selected instead */
async function copied(words: string, area: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    getSelection()?.selectAllChildren(area);
    return false;
  }
}
