import { countKind, type Proposed, wire } from "../../core/blocks.ts";
import { indexed } from "../../core/offsets.ts";
import type { Id } from "../../core/types.ts";
import { uuid } from "../../core/uuid.ts";
import { byId, el } from "../dom.ts";
import { wording } from "../words.ts";
import { blockList } from "./blocklist.ts";
import { factsForm } from "./factsform.ts";
import { openReading, type Original, type Preview, previewOf, Refused, saveArticle } from "./server.ts";

type Start = { readonly project: Id; readonly fileBytes: number; readonly original: Original | null; readonly preview: Preview | null };

/** Brings an article in: a paste or a file is shown at once, and one more press saves it. */
export function start(): void {
  const page = JSON.parse(byId("page-data").textContent ?? "{}") as Start;
  const say = wording<string>(JSON.parse(byId("words").textContent ?? "{}"), document.documentElement.lang || "en");
  const bring = byId<HTMLFormElement>("bring");
  const preview = byId<HTMLFormElement>("preview");
  const paste = byId<HTMLTextAreaElement>("paste");
  const file = byId<HTMLInputElement>("file");
  const save = byId<HTMLButtonElement>("save");
  const state = byId("state");
  const problem = byId("problem");

  let original: Original | null = null;
  let shown: Preview | null = null;
  // The ids stay the same when saving is tried again, so that a lost answer does not save twice.
  let ids = newIds();

  const list = blockList(say, tellFurniture);
  const form = factsForm(say, (title, add) => original && read(original, title, add));

  paste.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!text.trim() || paste.value.trim()) return; // more to come, or nothing to read: the field takes it as it is
    event.preventDefault();
    paste.value = text;
    read({ text, html: event.clipboardData?.getData("text/html") || null });
  });
  file.addEventListener("change", () => file.files?.[0] && readFile(file.files[0]));
  bring.addEventListener("dragover", (event) => event.preventDefault());
  bring.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    readFile(dropped);
  });
  bring.addEventListener("submit", (event) => {
    event.preventDefault();
    read({ text: paste.value, html: null });
  });
  preview.addEventListener("submit", (event) => {
    event.preventDefault();
    store();
  });
  byId("again").addEventListener("click", () => {
    preview.hidden = true;
    bring.hidden = false;
    paste.value = "";
    file.value = "";
    paste.focus();
  });

  if (page.preview && page.original) {
    original = page.original;
    show(page.preview);
  } else if (file.files?.[0]) {
    readFile(file.files[0]); // chosen before this script was there
  }

  async function readFile(chosen: File): Promise<void> {
    read({ base64: await base64(chosen), name: chosen.name, mediaType: chosen.type });
  }

  async function read(brought: Original, title: string | null = null, addTitle = true): Promise<void> {
    tell(say("import.reading"));
    bring.setAttribute("aria-busy", "true");
    try {
      const answer = await previewOf(page.project, brought, title, addTitle);
      original = brought;
      ids = newIds();
      show(title === null ? answer : { ...answer, facts: { ...answer.facts, ...form.facts(), title } });
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
    form.show(answer.facts, answer.titleAdded);
    byId("warnings").replaceChildren(...warnings(answer).map((text) => el("li", { text })));
    tellFurniture(answer.blocks);
    tell(say("import.shown"));
    save.focus();
  }

  function warnings(answer: Preview): string[] {
    const told: string[] = [];
    const { counts, charset } = answer;
    for (const same of answer.duplicates) told.push(say("warning.duplicate", { title: same.title ?? say("article.untitled") }));
    if (answer.charsetGuessed) told.push(say("warning.charset", { charset }));
    if (counts.undecodable) told.push(say("warning.undecodable", { n: counts.undecodable, charset }));
    if (counts.replaced) told.push(say("warning.replaced", { n: counts.replaced }));
    if (counts.controls) told.push(say("warning.controls", { n: counts.controls }));
    if (answer.reader === "web-page") told.push(say("warning.web-page"));
    return told;
  }

  function tellFurniture(blocks: readonly Proposed[]): void {
    const n = countKind(blocks, "boilerplate");
    byId("furniture").hidden = n === 0;
    byId("furniture").textContent = say("import.furniture", { n });
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

function newIds(): { article: Id; articleChange: Id; reading: Id; readingChange: Id } {
  return { article: uuid(), articleChange: uuid(), reading: uuid(), readingChange: uuid() };
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`.replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Refused(null));
    reader.readAsDataURL(file);
  });
}
