import { api, sentence, Unreachable } from "../../api.ts";
import type { Id } from "../../core/types.ts";
import { uuid } from "../../core/uuid.ts";
import { chooser } from "../chooser.ts";
import { dialog } from "../dialog.ts";
import { el } from "../dom.ts";
import type { Acts } from "./acts.ts";
import { type Context, focusedOf } from "./context.ts";

/** A board to pin to; `null` stands for one that is made for it. */
type Choice = { readonly id: Id; readonly name: string } | null;

/**
 * Pins the annotation that has the attention, or else the words that are selected: to the board that is chosen, the
 * last used one first, or to a new one. The first pin of all asks nothing.
 */
export async function pinToBoard(context: Context, acts: Acts): Promise<void> {
  const { say, store, warn } = context;
  const what = pinned(context, acts);
  if (!what) return context.tell(say("tag.nothing-selected"), true);
  try {
    const own = (await api.boards(store.reading.project)).filter((board) => board.own);
    if (own.length === 0) return await pin(context, what, null, 1);
    choose(context, own, (choice) => void pin(context, what, choice, own.length + 1).catch(() => warn(say("board.unreachable"))));
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    warn(say("board.unreachable"));
  }
}

function pinned(context: Context, acts: Acts): Record<string, unknown> | null {
  const focused = focusedOf(context);
  if (focused) return { annotation: focused.id };
  const passage = acts.current();
  if (!passage) return null;
  const spans = passage.map(({ start, end }) => ({ start, end, exact: context.text.words(start, end) }));
  return { article: context.store.reading.article, spans };
}

function choose(context: Context, own: readonly { readonly id: Id; readonly name: string }[], chosen: (choice: Choice) => void): void {
  const { say } = context;
  dialog("board-dialog", say("board.title"), say("dialog.close"), (body, done) => {
    const { root, input } = chooser<Choice>(
      "board",
      { filter: say("board.filter"), list: say("board.boards") },
      [
        ...own.map(({ id, name }) => ({ id, value: { id, name }, found: [name], shown: [el("span", { text: name })] })),
        { id: "new", value: null, found: [say("board.new")], shown: [el("span", { text: say("board.new") })] },
      ],
      0,
      () => {},
      (choice) => {
        done();
        chosen(choice);
      },
    );
    body.append(root);
    queueMicrotask(() => input.focus());
  });
}

/** @param number of a board that is made for it */
async function pin(context: Context, what: Record<string, unknown>, choice: Choice, number: number): Promise<void> {
  const { say, store, offer, warn } = context;
  const board = choice ?? { id: uuid(), name: say("board.name", { n: number }) };
  if (!choice) {
    const made = await api.makeBoard(board.id, { change: uuid(), project: store.reading.project, name: board.name, shared: false });
    if (made.status >= 300) return warn(sentence(made.body, say("board.unreachable")));
  }
  const id = uuid();
  const { status, body } = await api.pin(board.id, id, { ...what, change: uuid() });
  if (status >= 300) return warn(sentence(body, say("board.unreachable")));
  offer(say("board.pinned", { board: board.name }), say("board.open"), () => location.assign(`/boards/${board.id}#pin-${id}`));
}
