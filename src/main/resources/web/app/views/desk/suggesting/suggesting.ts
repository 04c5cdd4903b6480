import { api, sentence } from "../../../api.ts";
import { insertAt } from "../../../core/sorted.ts";
import { cutAtBlocks, exact, inTextOrder, passagesOverlap, samePassage } from "../../../core/span.ts";
import { nextOf, sourceOf, waits } from "../../../core/suggestions.ts";
import type { Annotation, Attribute, CastMember, Id, Passage, Source, SourceKind, Suggestion, Suggestions, Value } from "../../../core/types.ts";
import { uuid } from "../../../core/uuid.ts";
import { focusText } from "../../dom.ts";
import { afterPaint } from "../../later.ts";
import type { Word } from "../../word-keys.ts";
import { shortened } from "../acts.ts";
import type { Context } from "../context.ts";

/** What the rules propose for this reading, and what its reader makes of it. */
export type Suggesting = {
  /** Whether the rules are asked at all; `unreachable` while the server does not answer. */
  readonly state: Suggestions["state"] | "loading" | "unreachable";
  readonly answer: Suggestions;
  /** Those that wait, in text order. */
  readonly open: readonly Suggestion[];
  /** Those that were rejected, on this text or an earlier one. */
  readonly rejected: readonly Suggestion[];
  /** The one that keys act on. */
  readonly current: Suggestion | null;
  load(): Promise<void>;
  /** Ends the judgement without suggestions. */
  finishFirst(): Promise<void>;
  go(suggestion: Suggestion): void;
  /** Makes the current one, or another, an annotation with the borders that are selected. @param label another than proposed */
  accept(label?: string, suggestion?: Suggestion): void;
  reject(suggestion?: Suggestion): void;
  /** Accepts all of a label that wait, as one step of undo. */
  acceptAll(label: string): void;
  /** Says which words fired the rule. */
  why(): void;
  reason(suggestion: Suggestion): string;
  /** Whose words it proposes, by the name that the reader knows them by. */
  who(suggestion: Suggestion): string | undefined;
  /** What the reader knows a member of the cast as. */
  sourceOf(member: CastMember): Source | undefined;
  /** Says once who a member of the cast is: all that it says follows, tagged or not. */
  correct(member: CastMember, as: Source | { readonly name: string; readonly kind: SourceKind }): void;
  /** What the rules say of an attribute of words that they found, whoever has tagged them. */
  told(annotation: Annotation, attribute: Attribute): Value | undefined;
  /** An annotation that came from a suggestion got another source by hand: what else that speaker says may follow. */
  resourced(annotation: Id): void;
  /** An annotation came, changed or went. */
  follow(before: Annotation | null, after: Annotation | null): void;
  /** A verdict came or went. */
  judged(): void;
  watch(watcher: () => void): void;
};

const NONE: Suggestions = { state: "off", suggestions: [], cast: [], past: [], headline: [], restated: [] };

/**
 * @param scroll brings a passage into sight
 * @param refuse says why nothing can be changed now, if so
 * @param kept what an earlier page had been told, for when the server does not answer
 */
export function suggesting(context: Context, scroll: (passage: Passage) => void, refuse: () => boolean, kept: Suggestions | undefined): Suggesting {
  const { say, store, tags, look, painter, segments, tell, offer, warn } = context;
  let answer = kept ?? NONE;
  let state: Suggesting["state"] = "loading";
  const waiting = new Map<Id, boolean>();
  let open: Suggestion[] = [];
  const watchers: (() => void)[] = [];
  const changed = afterPaint(() => watchers.forEach((watcher) => watcher()));

  const current = () => (look.offered === null ? undefined : open.find((one) => one.id === look.offered));
  const nameOf = (label: string) => tags.label(label)?.name ?? label;

  /** Draws one, or takes it away, when it has begun or ceased to wait. */
  const evaluate = (suggestion: Suggestion) => {
    const now = waits(suggestion, store.verdictOn(suggestion.id), store.annotations);
    if (now === (waiting.get(suggestion.id) ?? false)) return;
    waiting.set(suggestion.id, now);
    const at = insertAt(open, suggestion, inTextOrder);
    open.splice(at, now ? 0 : 1, ...(now ? [suggestion] : []));
    painter.outline(suggestion.id, now ? outline(suggestion) : null);
    if (!now && look.offered === suggestion.id) look.offer(null);
    changed();
  };

  const outline = (suggestion: Suggestion) => {
    const label = tags.label(suggestion.label);
    const description = say("suggest.heard", { label: nameOf(suggestion.label) });
    return { spans: suggestion.spans, code: label?.letter.toUpperCase() ?? "", heard: () => ({ description, opens: "", closes: "", details: "" }) };
  };

  const take = (told: Suggestions) => {
    for (const { id } of open) painter.outline(id, null);
    open = [];
    waiting.clear();
    answer = told;
    state = told.state;
    store.learn(told.suggestions.flatMap(({ verdict }) => (verdict ? [verdict] : [])));
    painter.together(() => told.suggestions.forEach(evaluate));
    changed();
  };

  const member = (suggestion: Suggestion): CastMember | undefined => suggestion.source && answer.cast[suggestion.source.member];
  const known = (one: CastMember) => sourceOf(one, store.mentions(), store.sources());

  const whoSays = (suggestion: Suggestion, batch: Id): Pick<Annotation, "source" | "mention"> => {
    const speaker = member(suggestion);
    if (!suggestion.source || !speaker) return { source: null, mention: null };
    const source = known(speaker) ?? store.addSource(speaker, batch);
    return { source: source.id, mention: store.addMention(source.id, suggestion.source.mention, batch).id };
  };

  const tag = (suggestion: Suggestion, labelId: string, place: Passage, batch: Id): Annotation => {
    const label = tags.label(labelId);
    const attributes = Object.fromEntries(Object.entries(suggestion.attributes).filter(([id]) => label?.attributes?.includes(id)));
    const who = label?.source ? whoSays(suggestion, batch) : { source: null, mention: null };
    return store.accept(suggestion, { label: labelId, spans: place, attributes, ...who }, batch);
  };

  const who = (suggestion: Suggestion): string | undefined => {
    const speaker = member(suggestion);
    return speaker && (known(speaker)?.name ?? speaker.name);
  };

  const described = (suggestion: Suggestion): string => {
    const speaker = who(suggestion);
    const at = open.indexOf(suggestion) + 1;
    return [
      say("suggest.at", { at, of: open.length, label: nameOf(suggestion.label) }),
      speaker && say("suggest.by", { who: speaker }),
      shortened(exact(suggestion.spans)),
    ].filter(Boolean).join(" ");
  };

  const go = (suggestion: Suggestion) => {
    look.focus(null);
    look.select(suggestion.spans);
    look.offer(suggestion.id);
    scroll(suggestion.spans);
    // Enter is for the suggestion now, whatever it was for where the keyboard has been.
    focusText();
    tell(described(suggestion));
  };

  /** On to the next one; with the last one decided the eye stays where it is. */
  const goOn = (from: Suggestion, said: string) => {
    const next = nextOf(open, from, true);
    if (next) {
      go(next);
      tell(`${said} ${described(next)}`);
    } else tell(`${said} ${say("suggest.none-left")}`, true);
  };

  const reason = (suggestion: Suggestion): string => {
    const rule = say(RULES[suggestion.rule] ?? "suggest.rule.unknown");
    const words = suggestion.triggers.map((trigger) => `“${shortened(trigger.exact, 60)}”`).join(", ");
    const name = say("suggest.rule", { rule: suggestion.rule, version: suggestion.version });
    return [rule, words && say("suggest.words", { words }), name].filter(Boolean).join(" ");
  };

  // A selection elsewhere is about something else.
  look.watch((what) => {
    const now = current();
    if (what === "selection" && now && !(look.selection && passagesOverlap(look.selection, now.spans))) look.offer(null);
  });

  const suggesting: Suggesting = {
    get state() {
      return state;
    },
    get answer() {
      return answer;
    },
    get open() {
      return open;
    },
    get rejected() {
      return answer.suggestions.filter(({ id }) => store.verdictOn(id)?.decision === "rejected");
    },
    get current() {
      return current() ?? null;
    },

    async load() {
      const told = await api.suggestions(store.reading.id).catch(() => null);
      if (told) take(told);
      else if (kept) take(kept);
      else {
        state = "unreachable";
        changed();
      }
    },

    async finishFirst() {
      try {
        await store.queue.empty();
        const { status, body } = await api.finishFirst(store.reading.id, uuid());
        if (status >= 300) return warn(sentence(body, say("unreachable")));
        take(body as Suggestions);
        tell(say("suggest.shown", { n: open.length }), true);
      } catch {
        warn(say("unreachable"));
      }
    },

    go,

    accept(labelId, suggestion = current()) {
      if (!suggestion || refuse()) return;
      const label = labelId ?? suggestion.label;
      const chosen = suggestion === current() && look.selection ? cutAtBlocks(look.selection, segments.blocks) : suggestion.spans;
      const { id } = tag(suggestion, label, chosen, uuid());
      const said = say("suggest.accepted", { label: nameOf(label) });
      if (open.length === 0) {
        look.select(chosen);
        look.focus(id);
      }
      goOn(suggestion, said);
    },

    reject(suggestion = current()) {
      if (!suggestion || refuse()) return;
      store.reject(suggestion);
      goOn(suggestion, say("suggest.rejected", { label: nameOf(suggestion.label) }));
    },

    acceptAll(label) {
      if (refuse()) return;
      const batch = uuid();
      let accepted = 0;
      for (const one of open.filter((one) => one.label === label)) {
        // Words inside others that were just accepted have the label by now.
        if (!waiting.get(one.id)) continue;
        tag(one, label, one.spans, batch);
        accepted++;
      }
      tell(say("suggest.accepted-all", { n: accepted, label: nameOf(label) }), true);
    },

    why() {
      const now = current();
      if (now) tell(reason(now), true);
    },
    reason,
    who,
    sourceOf: known,

    correct(speaker, as) {
      if (refuse()) return;
      const before = known(speaker);
      const batch = uuid();
      const source = "id" in as ? as : store.sources().find(({ name }) => name.toLocaleLowerCase() === as.name.toLocaleLowerCase()) ?? store.addSource(as, batch);
      const named = new Map(speaker.mentions.map((mention) => [mention.start, store.addMention(source.id, mention, batch).id]));
      for (const annotation of store.annotations) {
        const mention = annotation.source === before?.id && annotation.mention ? store.mention(annotation.mention) : undefined;
        const now = mention && named.get(mention.start);
        if (annotation.source === source.id) continue;
        if (now) store.revise(annotation.id, { source: source.id, mention: now }, batch);
        // Somebody picked the source from the list and marked no words for it: it is this speaker's where a rule says so.
        else if (before && annotation.source === before.id && !annotation.mention && answer.suggestions.some((one) => member(one) === speaker && passagesOverlap(one.spans, annotation.spans))) {
          store.revise(annotation.id, { source: source.id }, batch);
        }
      }
      changed();
      const said = say("suggest.is", { name: speaker.name, who: source.name });
      if (before && before.id !== source.id) offer(said, say("suggest.is.undo", { who: before.name }), () => suggesting.correct(speaker, before));
      else tell(said, true);
    },

    told(annotation, { id, tier }) {
      if (tier !== "computed") return undefined;
      const found = answer.suggestions.find((one) =>
        store.verdictOn(one.id)?.annotation === annotation.id || (one.label === annotation.label && samePassage(one.spans, annotation.spans))
      );
      return id === "cue" ? found?.cue && { spans: [found.cue] } : found?.computed?.[id];
    },

    resourced(id) {
      const source = store.source(store.annotation(id)?.source ?? null);
      const suggestion = answer.suggestions.find((one) => store.verdictOn(one.id)?.annotation === id);
      const speaker = suggestion && member(suggestion);
      if (!source || !speaker || speaker.mentions.length < 2 || known(speaker)?.id === source.id) return;
      offer(say("suggest.follow", { name: speaker.name, who: source.name }), say("suggest.follow.do"), () => suggesting.correct(speaker, source));
    },

    follow(before, after) {
      for (const suggestion of answer.suggestions) {
        const touched = (one: Annotation | null) => one !== null && passagesOverlap(one.spans, suggestion.spans);
        if (touched(before) || touched(after)) evaluate(suggestion);
      }
    },

    judged() {
      for (const suggestion of answer.suggestions) {
        if ((waiting.get(suggestion.id) ?? false) === (store.verdictOn(suggestion.id) !== undefined)) evaluate(suggestion);
      }
      changed();
    },

    watch: (watcher) => void watchers.push(watcher),
  };
  return suggesting;
}

/** What a rule looks for, in a sentence. */
const RULES: Readonly<Record<string, Word>> = {
  S3: "suggest.rule.quotation",
  S5: "suggest.rule.retold",
  S7: "suggest.rule.vague",
  S8: "suggest.rule.evidence",
  S10: "suggest.rule.appeal",
};
