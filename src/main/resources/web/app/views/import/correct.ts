import { wire } from "../../core/blocks.ts";
import { indexed } from "../../core/offsets.ts";
import type { Id } from "../../core/types.ts";
import { uuid } from "../../core/uuid.ts";
import { byId, el } from "../dom.ts";
import { wording } from "../words.ts";
import { blockList } from "./blocklist.ts";
import { bringing } from "./bringing.ts";
import { type Correction, correctionOf, type Original, putInPlace, Refused, type TextChange } from "./server.ts";
import { warnings } from "./warnings.ts";

type Start = { readonly article: Id; readonly number: number };

/** So many changes are told one by one. */
const TOLD = 200;

/** Characters of a change that are shown; of a whole new paragraph the start is enough to recognise it. */
const SHOWN = 400;

/** Brings a corrected text in: each change is shown first, and what becomes of the tags; one more press puts it in place. */
export function start(): void {
  const page = JSON.parse(byId("page-data").textContent ?? "{}") as Start;
  const say = wording<string>(JSON.parse(byId("words").textContent ?? "{}"), document.documentElement.lang || "en");
  const bring = byId<HTMLFormElement>("bring");
  const preview = byId<HTMLFormElement>("preview");
  const save = byId<HTMLButtonElement>("save");
  const state = byId("state");
  const problem = byId("problem");
  const add = byId<HTMLInputElement>("add-title");
  const rename = byId<HTMLInputElement>("rename");

  let original: Original | null = null;
  let shown: Correction | null = null;
  // The ids stay the same when it is tried again, so that a lost answer does not correct twice.
  let ids = { text: uuid(), change: uuid() };

  const list = blockList(say);
  const brought = bringing((what) => {
    byId("adding").hidden = true;
    read(what);
  });
  add.addEventListener("change", async () => {
    if (!original) return;
    await read(original, add.checked);
    add.focus();
  });
  preview.addEventListener("submit", (event) => {
    event.preventDefault();
    store();
  });
  byId("again").addEventListener("click", () => {
    preview.hidden = true;
    bring.hidden = false;
    brought.again();
  });
  brought.take();

  async function read(what: Original, addTitle: boolean | null = null): Promise<void> {
    state.textContent = say("import.reading");
    bring.setAttribute("aria-busy", "true");
    try {
      shown = await correctionOf(page.article, what, addTitle);
      original = what;
      ids = { text: uuid(), change: uuid() };
      show(shown);
    } catch (refused) {
      fail(refused);
    } finally {
      bring.removeAttribute("aria-busy");
    }
  }

  function show({ preview: text, changes, tally, title }: Correction): void {
    problem.hidden = true;
    bring.hidden = true;
    preview.hidden = false;
    const nothing = changes.length === 0;
    byId("meaning").textContent = nothing ? say("correct.none") : say(meaning(tally), { ...tally, n: tally.waiting || tally.annotations, carried: tally.annotations - tally.waiting });
    // Once offered the box stays, so that a title taken out can be put back.
    if (text.titleAdded !== null) byId("adding").hidden = false;
    add.checked = text.titleAdded !== null;
    byId("renaming").hidden = title === null;
    byId("rename-label").textContent = say("correct.rename", { title: title ?? "" });
    rename.checked = title !== null;
    byId("changes").replaceChildren(...changes.slice(0, TOLD).map(told));
    const rest = changes.length - TOLD;
    byId("more-changes").hidden = rest <= 0;
    byId("more-changes").textContent = say("correct.more", { n: Math.max(rest, 0) });
    list.show(indexed(text.text), text.blocks);
    byId("warnings").replaceChildren(...warnings(text, say).map((warning) => el("li", { text: warning })));
    save.disabled = nothing;
    state.textContent = nothing ? "" : say("correct.shown");
    (nothing ? byId("again") : save).focus();
  }

  function told({ before, after }: TextChange): HTMLElement {
    return el(
      "li",
      { dir: "auto" },
      before.words.trim() && el("del", {}, hidden("correct.taken-out"), shortened(before.words)),
      before.words.trim() && after.words.trim() && " ",
      after.words.trim() && el("ins", {}, hidden("correct.put-in"), shortened(after.words)),
      !before.words.trim() && !after.words.trim() && "¶",
    );
  }

  const hidden = (word: string) => el("span", { class: "visually-hidden", text: `${say(word)} ` });

  async function store(): Promise<void> {
    if (!shown || !original || save.disabled) return;
    save.disabled = true;
    state.textContent = say("import.saving");
    try {
      const { text } = await putInPlace(page.article, ids.text, {
        change: ids.change,
        replaces: shown.replaces,
        text: shown.preview.text,
        blocks: wire(list.blocks()),
        original,
        titleAdded: shown.preview.titleAdded,
        title: rename.checked ? shown.title : null,
      });
      location.assign(`/articles/${page.article}/texts/${text.number}`);
    } catch (refused) {
      save.disabled = false;
      fail(refused);
    }
  }

  function fail(refused: unknown): void {
    state.textContent = "";
    const reason = refused instanceof Refused && refused.problem ? refused.message : null;
    problem.textContent = reason ? say("import.refused", { reason }) : say("import.unreachable");
    problem.hidden = false;
    problem.scrollIntoView({ block: "nearest" });
  }
}

function meaning({ readings, annotations, waiting }: Correction["tally"]): string {
  if (readings === 0) return "correct.meaning.nobody";
  return annotations === 0 ? "correct.meaning.none" : waiting === 0 ? "correct.meaning.all" : "correct.meaning.some";
}

function shortened(words: string): string {
  const line = words.trim().replace(/\n+/g, " ¶ ");
  return [...line].length <= SHOWN ? line : `${[...line].slice(0, SHOWN).join("")} …`;
}
