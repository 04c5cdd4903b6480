import { byId, el } from "../dom.ts";
import type { Say } from "../words.ts";
import type { Facts, Preview } from "./server.ts";

const facts = ["title", "outlet", "byline", "published", "sourceUrl", "language", "rights", "story"] as const;
const hints: Partial<Record<(typeof facts)[number], string>> = {
  published: "fact.published-hint",
  language: "fact.language-hint",
  story: "fact.story-hint",
};

export type FactsForm = {
  show(preview: Pick<Preview, "facts" | "languageGuessed" | "titleAdded">): void;
  /** What somebody said: a language that was guessed and that nobody touched is none of it. */
  facts(): Facts;
  /** Marks the fields that the server refused; says whether it was any of these. */
  refuse(errors: readonly { readonly field: string; readonly reason: string }[]): boolean;
};

/** The fields about the article; `retitle` is told when the title in the text should follow the field or go. */
export function factsForm(say: Say<string>, retitle: (title: string | null, add: boolean) => void): FactsForm {
  const box = byId<HTMLFieldSetElement>("facts");
  const field = (name: string) => byId<HTMLInputElement>(`fact-${name}`);
  const add = el("input", { type: "checkbox", id: "add-title" });
  const adding = el("p", { class: "add-title", hidden: true }, add, el("label", { for: "add-title", text: say("import.add-title") }));

  for (const name of facts) {
    const hint = hints[name];
    box.append(el(
      "div",
      { class: "field" },
      el("label", { for: `fact-${name}`, text: say(`fact.${name}`) }),
      el("input", { id: `fact-${name}`, name, autocomplete: "off", dir: "auto", "aria-describedby": `about-${name}` }),
      el("p", { id: `about-${name}`, class: "hint", text: hint ? say(hint) : "" }),
    ));
    if (name === "title") box.append(adding);
  }

  let guess: string | null = null;
  const value = (name: string) => field(name).value.trim() || null;
  add.addEventListener("change", () => retitle(value("title"), add.checked));
  field("title").addEventListener("change", () => {
    if (!adding.hidden && add.checked) retitle(value("title"), true);
  });

  return {
    show({ facts: known, languageGuessed, titleAdded }) {
      for (const name of facts) {
        field(name).value = known[name] ?? "";
        field(name).removeAttribute("aria-invalid");
      }
      const unknown = known.language?.startsWith("und") ?? true;
      if (languageGuessed && unknown) field("language").value = "";
      guess = languageGuessed ? field("language").value : null;
      byId("about-language").textContent = say(
        guess === null ? "fact.language-hint" : unknown ? "fact.language-unknown" : "fact.language-guessed",
      );
      // Once offered the box stays, so that a title taken out can be put back.
      if (titleAdded !== null) adding.hidden = false;
      add.checked = titleAdded !== null;
    },
    facts: () => ({
      ...Object.fromEntries(facts.map((name) => [name, value(name)])),
      language: field("language").value.trim() === guess ? null : value("language"),
    }),
    refuse(errors) {
      let first: HTMLInputElement | null = null;
      for (const error of errors) {
        const name = facts.find((fact) => error.field.split(".").includes(fact) || error.field.endsWith(`${fact}ADate`));
        if (!name) continue;
        field(name).setAttribute("aria-invalid", "true");
        byId(`about-${name}`).textContent = error.reason;
        first ??= field(name);
      }
      first?.focus();
      return first !== null;
    },
  };
}
