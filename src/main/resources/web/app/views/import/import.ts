import { wire } from "../../core/blocks.ts";
import { indexed } from "../../core/offsets.ts";
import type { Id } from "../../core/types.ts";
import { uuid } from "../../core/uuid.ts";
import { account, byId, el } from "../dom.ts";
import { wording } from "../words.ts";
import { blockList } from "./blocklist.ts";
import { bringing } from "./bringing.ts";
import { type Draft, keepDraft, keptDraft } from "./draft.ts";
import { factsForm } from "./factsform.ts";
import { warnings } from "./warnings.ts";
import { type Facts, openReading, type Original, type Preview, previewOf, Refused, saveArticle } from "./server.ts";

type Start = { readonly project: Id; readonly fileBytes: number; readonly original: Original | null; readonly preview: Preview | null };

/** Brings an article in: a paste or a file is shown at once, and one more press saves it. */
export function start(): void {
  const page = JSON.parse(byId("page-data").textContent ?? "{}") as Start;
  const say = wording<string>(JSON.parse(byId("words").textContent ?? "{}"), document.documentElement.lang || "en");
  const bring = byId<HTMLFormElement>("bring");
  const preview = byId<HTMLFormElement>("preview");
  const save = byId<HTMLButtonElement>("save");
  const state = byId("state");
  const problem = byId("problem");

  let original: Original | null = null;
  let shown: Preview | null = null;
  // The ids stay the same when saving is tried again, so that a lost answer does not save twice.
  let ids = newIds();

  const list = blockList(say);
  const form = factsForm(say, (title, add) => original && read(original, title, add));

  const brought = bringing(read);
  preview.addEventListener("submit", (event) => {
    event.preventDefault();
    store();
  });
  byId("again").addEventListener("click", () => {
    shown = null;
    preview.hidden = true;
    bring.hidden = false;
    brought.again();
  });

  const kept = keptDraft(account(), page.project);
  keepDraft(account(), page.project, () => original && shown && { original, preview: shown, blocks: list.blocks(), facts: form.facts(), ids });
  // A reload of the page to which another one sent the words sends them once more: what was made of them since stands.
  if (kept && problem.hidden && (!page.original || JSON.stringify(kept.original) === JSON.stringify(page.original))) resume(kept);
  else if (page.preview && page.original) {
    original = page.original;
    show(page.preview);
  } else brought.take();

  function resume(draft: Draft): void {
    original = draft.original;
    ids = draft.ids;
    show({ ...said(draft.preview, draft.facts), blocks: draft.blocks });
    tell(say("import.resumed"));
  }

  async function read(brought: Original, title: string | null = null, addTitle = true): Promise<void> {
    tell(say("import.reading"));
    bring.setAttribute("aria-busy", "true");
    try {
      const answer = await previewOf(page.project, brought, title, addTitle);
      original = brought;
      ids = newIds();
      show(title === null ? answer : said(answer, { ...form.facts(), title }));
    } catch (refused) {
      fail(refused);
    } finally {
      bring.removeAttribute("aria-busy");
    }
  }

  function show(answer: Preview): void {
    shown = answer;
    problem.hidden = true;
    bring.hidden = true;
    preview.hidden = false;
    list.show(indexed(answer.text), answer.blocks);
    form.show(answer);
    byId("warnings").replaceChildren(...warnings(answer, say).map((text) => el("li", { text })));
    tell(say("import.shown"));
    save.focus();
  }

  async function store(): Promise<void> {
    if (!shown || !original || save.disabled) return;
    save.disabled = true;
    tell(say("import.saving"));
    try {
      await saveArticle(ids.article, {
        change: ids.articleChange,
        project: page.project,
        text: shown.text,
        blocks: wire(list.blocks()),
        facts: form.facts(),
        original,
        titleAdded: shown.titleAdded,
        allowDuplicate: shown.duplicates.length > 0,
      });
      shown = null;
      location.assign(await desk());
    } catch (refused) {
      save.disabled = false;
      const errors = refused instanceof Refused ? refused.problem?.errors ?? [] : [];
      if (!form.refuse(errors)) fail(refused);
      else tell("");
    }
  }

  /** The desk on a new reading; the article's own page if none can be opened. */
  async function desk(): Promise<string> {
    try {
      const reading = await openReading(ids.reading, { change: ids.readingChange, article: ids.article });
      return `/readings/${reading.id ?? ids.reading}`;
    } catch {
      return `/articles/${ids.article}`;
    }
  }

  function fail(refused: unknown): void {
    tell("");
    const told = refused instanceof Refused && refused.problem;
    problem.textContent = told ? say("import.refused", { reason: (refused as Refused).message }) : say("import.unreachable");
    problem.hidden = false;
    problem.scrollIntoView({ block: "nearest" });
  }

  function tell(text: string): void {
    state.textContent = text;
  }
}

/** A preview with what somebody said about the article in place of what was found. */
function said(answer: Preview, facts: Facts): Preview {
  const languageGuessed = facts.language === null && answer.languageGuessed;
  const language = facts.language ?? answer.facts.language ?? null;
  return { ...answer, languageGuessed, facts: { ...answer.facts, ...facts, language } };
}

function newIds(): { article: Id; articleChange: Id; reading: Id; readingChange: Id } {
  return { article: uuid(), articleChange: uuid(), reading: uuid(), readingChange: uuid() };
}
