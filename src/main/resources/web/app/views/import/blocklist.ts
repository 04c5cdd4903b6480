import { blockKinds, canSplit, countKind, joined, type Proposed, split, withKind } from "../../core/blocks.ts";
import type { IndexedText } from "../../core/offsets.ts";
import type { BlockKind } from "../../core/types.ts";
import { byId, el } from "../dom.ts";
import type { Say } from "../words.ts";

/** So many blocks are drawn at once; a long text gets a button for the rest. */
const STEP = 150;

export type BlockList = {
  show(text: IndexedText, blocks: readonly Proposed[]): void;
  blocks(): readonly Proposed[];
};

/** Each block with what it may be and how it may be cut; above them, how many look like page furniture. */
export function blockList(say: Say<string>): BlockList {
  const list = byId<HTMLOListElement>("blocks");
  const more = byId<HTMLButtonElement>("more");
  let text: IndexedText;
  let blocks: readonly Proposed[] = [];
  let shown = STEP;

  more.addEventListener("click", () => {
    const first = shown;
    shown += STEP;
    draw();
    list.children[first]?.querySelector<HTMLElement>("select")?.focus();
  });

  function draw(): void {
    list.replaceChildren(...blocks.slice(0, shown).map(row));
    const rest = blocks.length - shown;
    more.hidden = rest <= 0;
    more.textContent = say("import.more", { n: Math.max(rest, 0) });
    const furniture = countKind(blocks, "boilerplate");
    byId("furniture").hidden = furniture === 0;
    byId("furniture").textContent = say("import.furniture", { n: furniture });
  }

  function row(block: Proposed, at: number): HTMLElement {
    const why = say(`rule.${block.rule}`);
    const chooser = el("select", {
      "aria-label": say("import.kind"),
      onchange: (event) => change(withKind(blocks, at, (event.target as HTMLSelectElement).value as BlockKind), at),
    }, ...blockKinds.map((kind) => el("option", { value: kind, text: say(`kind.${kind}`), selected: kind === block.kind })));
    return el(
      "li",
      { class: `block-row ${block.kind}` },
      chooser,
      el("p", { class: `block-text ${block.kind}`, dir: "auto", text: text.words(block.start, block.end) }),
      el(
        "div",
        { class: "block-about" },
        why && why !== `rule.${block.rule}` && el("span", { text: why }),
        canSplit(text, block) && cut("import.split", "import.split-what", () => change(split(text, blocks, at), at)),
        at + 1 < blocks.length && cut("import.join", "import.join-what", () => change(joined(blocks, at), at)),
      ),
    );
  }

  function cut(word: string, what: string, act: () => void): HTMLElement {
    return el("button", { type: "button", class: "quiet", "aria-label": say(what), title: say(what), text: say(word), onclick: act });
  }

  function change(now: readonly Proposed[], focus: number): void {
    blocks = now;
    draw();
    list.children[focus]?.querySelector<HTMLElement>("select")?.focus();
  }

  return {
    show(shownText, shownBlocks) {
      text = shownText;
      blocks = shownBlocks;
      shown = STEP;
      draw();
    },
    blocks: () => blocks,
  };
}
