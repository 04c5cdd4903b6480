import type { CarriedOver } from "../../../api.ts";
import { keepDesks, keepPage } from "../../../kept.ts";
import type { Annotation, Suggestions } from "../../../core/types.ts";
import type { Context, PageData } from "../context.ts";

/** Milliseconds of quiet after which the kept page is written: it holds all that the reading does. */
const QUIET = 2000;
/** After an opening it is written once the reader has seen the page: the server may be gone any moment. */
const OPENED = 300;

/**
 * Keeps this page for when the server does not answer, with all that was done on it: a reload shows what this one shows.
 *
 * @param suggestions what the rules proposed
 * @param carried the list of tags of an earlier text, once it was read
 * @param seen the blocks that count as seen wherever the reader looks at them next
 * @param covered what the server has by now need not be kept beside the page any more, once the page is kept
 * @returns to be called after a change
 */
export function keeping({ store, say, tell }: Context, page: PageData, suggestions: () => Suggestions, carried: () => CarriedOver | null, seen: () => readonly number[], covered: () => () => void): () => void {
  if (page.past !== null) return () => {};
  keepDesks();
  if (isKept()) tell(say("kept.page"), true);
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(due);
    due = setTimeout(() => void keepNow(false), QUIET);
  };
  // One after the other: an earlier state that takes longer must not take the place of a later one.
  let last: Promise<void> = Promise.resolve();
  const keepNow = (anew: boolean) => (last = last.then(async () => {
    const go = covered();
    if (await keepPage(location.pathname, now(), anew)) go();
  }));
  const now = (): PageData => ({
    ...page,
    reading: { ...store.reading, annotations: store.annotations.map(bare), links: store.links(), answers: store.answers() },
    sources: store.sources(),
    targets: store.targets(),
    mentions: store.mentions(),
    suggestions: decided(suggestions()),
    paragraphs: store.paragraphs(),
    seen: seen(),
    carried: carried() ?? undefined,
    steps: store.steps,
  });
  const decided = (told: Suggestions): Suggestions => ({
    ...told,
    suggestions: told.suggestions.map((one) => ({ ...one, verdict: store.verdictOn(one.id) })),
  });
  if (!isKept()) setTimeout(() => void keepNow(true), OPENED);
  return soon;
}

/** Whether this page is one that the browser kept. */
export const isKept = (): boolean => document.body.dataset.kept !== undefined;

/** The text has the words. */
const bare = ({ spans, ...rest }: Annotation) => ({ ...rest, spans: spans.map(({ start, end }) => [start, end] as const) });
