import { api, type Carried, type WireChange, type WireDecision } from "./api.ts";
import { type Conflict, isShared } from "./conflict.ts";
import { blank } from "./core/blank.ts";
import { exact, withWords } from "./core/span.ts";
import { lastSaid } from "./core/suggestions.ts";
import type { IndexedText } from "./core/offsets.ts";
import type { Annotation, Answer, Decided, FarEnd, Id, Mention, Passage, Source, SourceKind, SpanText, Suggestion, Target, Verdict } from "./core/types.ts";
import { uuid } from "./core/uuid.ts";
import { foreseen, settled } from "./deciding.ts";
import { handing } from "./handing.ts";
import type { Happening } from "./happening.ts";
import { type Desk, holdings } from "./holdings.ts";
import { type Entry, type Queue, queue } from "./queue.ts";
import { replies } from "./replies.ts";
import type { DeskShelf } from "./shelf.ts";
import { type KeptSteps, type Moves, type Step, Steps, type Thing } from "./steps.ts";

export type Store = ReturnType<typeof store>;

/** What is done at the desk with one reading. Every change is applied here at once, kept, and sent when it can be. */
export function store(desk: Desk, text: IndexedText, shelf: DeskShelf, listen: (happening: Happening) => void) {
  const { reading } = desk;
  const held = holdings(desk, listen);
  const { maps, ordered, judged, judgedBefore, place } = held;
  const { annotation: annotations, link: links, answer: answers, verdict: verdicts, source: sources, mention: mentions, target: targets } = maps;
  const farEnds = new Map(desk.farEnds.map((end) => [end.id, end]));
  const conflicts = new Map<Id, Conflict>();
  const steps = new Steps();
  const hand = handing(reading, api, () => {
    // What was decided while it was handed in is a step of the server's undo, and none of this page's.
    steps.clear();
    listen({ kind: "reading" });
  });
  // Changes made on this page, and when, by the clock of `performance`.
  const made = new Map<Id, number>();
  // Whether another window may have done something since the page was made.
  let doubted = false;
  // Undone and told here already, before the server was asked.
  const told = new Set<Id>();
  // Changes that the server will never take.
  const refused = new Set<Id>();

  // Whether the server was silent when it was asked last.
  let silent = false;

  const answered = replies(held, { steps, conflicts, told, refused, waits: (id) => pending.waits(id), withdraw: (id) => withdraw(id) }, listen);
  const pending: Queue = queue(shelf, api, {
    ...answered,
    accepted: (entry, body) => {
      silent = false;
      answered.accepted(entry, body);
      const begun = made.get(entry.change);
      if (begun !== undefined) listen({ kind: "accepted", begun });
    },
    state: (state) => {
      if (state.kind === "waiting") silent = state.why.kind === "silent";
      hand.follow(state);
      answered.state(state);
    },
  });

  /** Applies a change, remembers it for undo and puts it into the queue. */
  const write = (wire: WireChange, after: unknown) => {
    const before = (maps[wire.path] as Map<Id, unknown>).get(wire.id) ?? null;
    place(wire.path, wire.id, after);
    remember(steps, wire, before, after);
    const { change } = wire.body as { change: Id };
    made.set(change, performance.now());
    pending.add({ kind: "write", change, reading: reading.id, wire, before });
  };

  /** Takes a step back here at once, or does it again; the server does the same when it comes to it, and has the last word. */
  const move = (kind: "undo" | "redo"): void => {
    if (steps.ends(kind)) return listen({ kind: kind === "undo" ? "undone" : "redone", summary: null, step: null });
    const step = steps.move(kind) ?? null;
    const change = uuid();
    if (step) turnBack(kind, step, change);
    made.set(change, performance.now());
    pending.add({ kind, change, reading: reading.id, step });
    if (step) listen({ kind: kind === "undo" ? "undone" : "redone", summary: null, step });
    // Nobody sees it come about now, and whoever is not told presses again.
    else if (silent) listen({ kind: "unreached" });
  };

  /** Puts what an earlier page sent into its place, and among what can be taken back. */
  const recall = (entry: Entry, body: unknown, earlier: Steps): void => {
    answered.recall(entry, body);
    if (earlier.has(entry.change)) return;
    if (entry.kind === "decide") {
      const step = settled(entry, body as Carried);
      if (step && hand.reading.state === "open") earlier.push(step);
    } else if (entry.kind !== "write") {
      if (entry.step && entry.step.length > 0) earlier.follow(entry.kind, entry.step);
    } else {
      const after = (maps[entry.wire.path] as Map<Id, unknown>).get(entry.wire.id) ?? null;
      remember(earlier, entry.wire, entry.before ?? null, after);
    }
  };

  const turnBack = (kind: "undo" | "redo", step: Step, change: Id) => {
    if (kind === "undo") [...step].reverse().forEach((turn) => place(turn.path, turn.id, stamped(turn.before, change)));
    else step.forEach((turn) => place(turn.path, turn.id, stamped(turn.after, change)));
    told.add(change);
  };

  /** Takes an annotation away, and the links at it with it, as one act. */
  const withdraw = (id: Id): void => {
    const now = annotations.get(id);
    if (!now) return;
    const at = [...links.values()].filter((link) => link.from === id || link.to === id);
    const batch = at.length > 0 ? uuid() : undefined;
    for (const link of at) {
      write({ method: "DELETE", path: "link", id: link.id, ifMatch: match(link), body: { change: uuid(), batch } }, null);
    }
    write({ method: "DELETE", path: "annotation", id, ifMatch: match(now), body: { change: uuid(), batch } }, null);
  };

  /** A thing's last change names the state that a further change builds on, acknowledged or not. */
  const match = (thing: { lastChange?: Id | null; version: number }) =>
    thing.lastChange ? `"${thing.lastChange}"` : `"${thing.version}"`;

  const put = (annotation: Annotation, ifMatch: string | undefined, change: Id, batch?: Id) => {
    const { id, label, spans, attributes, source, mention, stance, note, certainty, origin } = annotation;
    const body = { change, batch, reading: reading.id, label, spans, attributes, source, mention, stance, note, certainty };
    // Where a judgement comes from is said when it is made.
    const whole = ifMatch === undefined ? { ...body, origin } : body;
    write({ method: "PUT", path: "annotation", id, ifMatch, body: whole }, { ...annotation, lastChange: change });
  };

  /** Writes one's own version over the other. */
  const overwrite = ({ id, path, mine, theirs }: Exclude<Conflict, { path: "source" }>): void => {
    const ifMatch = theirs ? match(theirs) : undefined;
    if (!mine) return path === "annotation" ? withdraw(id) : write({ method: "DELETE", path, id, ifMatch, body: { change: uuid() } }, null);
    // What was taken away at the other desk is made anew.
    const own = { ...mine, id: theirs ? id : uuid(), version: theirs?.version ?? 0 };
    if (path === "annotation") return put(own as Annotation, ifMatch, uuid());
    const { id: its, version: _, lastChange: __, ...said } = own;
    const change = uuid();
    write({ method: "PUT", path, id: its, ifMatch, body: { ...said, change } }, { ...own, lastChange: change });
  };

  const judge = ({ id: suggestion, rule, version, label, spans }: Suggestion, decision: Verdict["decision"], annotation: Id | null, batch?: Id) => {
    const now = judged.get(suggestion);
    const id = now?.id ?? uuid();
    const change = uuid();
    const said = { reading: reading.id, suggestion, rule, ruleVersion: version, label, spans, decision, annotation };
    const exact = spans.map((span) => span.exact).join(" ");
    const ifMatch = now && match(now);
    write({ method: "PUT", path: "verdict", id, ifMatch, body: { change, batch, ...said } }, { id, exact, version: now?.version ?? 0, lastChange: change, ...said });
  };

  return {
    get reading() {
      return hand.reading;
    },
    /** What can be taken back, and done again, for the page that the browser keeps. */
    get steps(): KeptSteps {
      return steps.kept();
    },
    /** In text order, an outer annotation before those inside it. */
    get annotations(): readonly Annotation[] {
      return ordered;
    },
    annotation: (id: Id) => annotations.get(id),
    links: () => [...links.values()],
    /** Links that belong to another reading and end in this one: they are changed there. */
    inward: desk.inward,
    farEnd: (id: Id) => farEnds.get(id),
    /** Keeps what a link is about to lead to. */
    know: (end: FarEnd) => void farEnds.set(end.id, end),
    answers: () => [...answers.values()],
    source: (id: Id | null) => (id ? sources.get(id) : undefined),
    sources: () => [...sources.values()],
    target: (id: Id | null) => (id ? targets.get(id) : undefined),
    targets: () => [...targets.values()],
    /** Those of which the reader said here that there is nothing in them. */
    paragraphs: () => [...maps.paragraph.values()],
    conflicts: () => [...conflicts.values()],
    queue: pending,

    /**
     * Takes up the unsent work of an earlier page on top of what the server said.
     *
     * @param kept in a page that the browser kept: what could be taken back in it. It lacks what was done right before the
     *     last page went
     * @param moves whether the server had something to take back, or to do again, when it made the page; else left out
     */
    async restore(kept: KeptSteps | null, moves?: Moves): Promise<void> {
      const earlier = kept ? Steps.of(kept) : new Steps();
      const known = await shelf.known();
      // The server would have given the page, had it answered.
      silent = kept !== null;
      if (kept) for (const { entry, body } of known) recall(entry, body, earlier);
      const left = await pending.restore();
      // What was changed again while the shelf was read stays as it is.
      const since = steps.ids();
      for (const entry of left) {
        if (made.has(entry.change)) continue;
        if (entry.kind === "decide") {
          for (const { path, id, after } of entry.step) if (!since.has(id)) place(path, id, after);
          if (hand.reading.state === "open" && !earlier.has(entry.change)) earlier.push(entry.step);
          continue;
        }
        if (entry.kind !== "write") {
          const step = entry.step?.filter(({ id }) => !since.has(id)) ?? [];
          if (step.length === 0) continue;
          earlier.follow(entry.kind, step);
          turnBack(entry.kind, step, entry.change);
          continue;
        }
        const { path, id, method, body } = entry.wire;
        const before = (maps[path] as Map<Id, object>).get(id);
        const change = (body as { change: Id }).change;
        const after = method === "DELETE" ? null : { ...blank(id, reading.id), ...before, ...(body as object), id, lastChange: change };
        if (!since.has(id)) place(path, id, after);
        if (!earlier.has(change)) remember(earlier, entry.wire, entry.before ?? null, after);
      }
      steps.under(earlier);
      // The server does not know yet what lies there; and a page that was kept does not know what the server does.
      const unknown = kept !== null || left.some((entry) => (entry.kind === "undo" || entry.kind === "redo") && !entry.step?.length);
      if (moves && !unknown && !doubted) steps.know(steps.kept().done.length > 0 ? { undo: moves.undo } : moves);
    },

    /** Another window may do something in this reading from now on: what comes next is the server's to say. */
    doubt(): void {
      doubted = true;
      steps.know({ undo: true, redo: true });
    },

    tag(passage: Passage, label: string): Annotation {
      const spans = withWords(passage, text);
      const annotation: Annotation = { ...blank(uuid(), reading.id), label, spans };
      put(annotation, undefined, uuid());
      return annotations.get(annotation.id)!;
    },

    /** @param batch the gesture that it belongs to, if that changes more */
    revise(id: Id, patch: Partial<Annotation>, batch?: Id): Annotation | undefined {
      const now = annotations.get(id);
      if (!now) return undefined;
      put({ ...now, ...patch }, match(now), uuid(), batch);
      return annotations.get(id);
    },

    move(id: Id, passage: Passage): Annotation | undefined {
      return this.revise(id, { spans: withWords(passage, text) });
    },

    withdraw,

    /** What became of a suggestion: in this reading, else in one of an earlier text. */
    verdictOn: (suggestion: Id): Verdict | undefined => judged.get(suggestion) ?? judgedBefore.get(suggestion),
    /** Takes in what the reader had decided before this page was opened; what was decided on it since stands. */
    learn(known: readonly Verdict[]): void {
      for (const verdict of known) {
        if (verdict.reading !== reading.id) judgedBefore.set(verdict.suggestion, verdict);
        else if (!pending.waits(verdict.id) && !judged.has(verdict.suggestion)) {
          verdicts.set(verdict.id, verdict);
          judged.set(verdict.suggestion, verdict);
        }
      }
    },

    /** Makes a suggestion an annotation. @param as what the reader changed in it @param batch the gesture that it belongs to */
    accept(suggestion: Suggestion, as: Pick<Annotation, "label" | "attributes" | "source" | "mention"> & { readonly spans: Passage }, batch: Id): Annotation {
      const id = uuid();
      const origin = `rule:${suggestion.rule}/${suggestion.version}`;
      // The verdict is taken only if the annotation is: a refused one leaves the suggestion waiting.
      put({ ...blank(id, reading.id), ...as, spans: withWords(as.spans, text), origin }, undefined, uuid(), batch);
      judge(suggestion, "accepted", id, batch);
      return annotations.get(id)!;
    },

    reject(suggestion: Suggestion, batch?: Id): void {
      judge(suggestion, "rejected", null, batch);
    },

    /** @param batch the gesture that it belongs to, if that changes more */
    addSource({ name, kind, note = null }: { readonly name: string; readonly kind: SourceKind; readonly note?: string | null }, batch?: Id): Source {
      const id = uuid();
      const change = uuid();
      const body = { change, batch, reading: reading.id, project: reading.project, name, kind, note };
      const source: Source = { id, project: reading.project, name, kind, note, confirmed: false, mine: true, version: 0, lastChange: change };
      write({ method: "PUT", path: "source", id, body }, source);
      return source;
    },

    /** Says of a source how it is called and kept. */
    reviseSource(id: Id, { name, kind }: { readonly name: string; readonly kind: SourceKind }): void {
      const now = sources.get(id);
      if (!now) return;
      const change = uuid();
      const body = { change, reading: reading.id, project: now.project, note: now.note, name, kind };
      write({ method: "PUT", path: "source", id, ifMatch: match(now), body }, { ...now, name, kind, lastChange: change });
    },

    /**
     * One's own version of a source in place of the other; where all readers share what stands there now, as a source of
     * one's own, which this reading's passages of the other one go over to.
     */
    claim(mine: Source, theirs: Source): void {
      if (!isShared(mine, theirs)) return this.reviseSource(theirs.id, mine);
      const batch = uuid();
      const own = this.addSource(mine, batch);
      for (const annotation of ordered.filter(({ source }) => source === theirs.id)) {
        const words = mentions.get(annotation.mention ?? "");
        this.revise(annotation.id, { source: own.id, mention: words ? this.addMention(own.id, words, batch).id : null }, batch);
      }
    },

    mention: (id: Id | null) => (id ? mentions.get(id) : undefined),
    /** In text order. */
    mentions: () => [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end),

    /**
     * The words that name a source; where the last that was said of them is just that, nothing new is made.
     *
     * @param batch the gesture that it belongs to
     */
    addMention(source: Id, { start, end, exact }: SpanText, batch: Id): Mention {
      const known = lastSaid([...mentions.values()].filter((one) => one.start === start && one.end === end));
      if (known?.source === source) return known;
      const id = uuid();
      const mention: Mention = { id, source, article: reading.article, text: reading.text, start, end, exact, version: 0 };
      write({ method: "PUT", path: "mention", id, body: { change: uuid(), batch, reading: reading.id, source, article: reading.article, text: reading.text, start, end, exact } }, mention);
      return mention;
    },

    /** @param batch the gesture that it belongs to, if that changes more */
    addTarget(name: string, batch?: Id): Target {
      const id = uuid();
      const change = uuid();
      const target: Target = { id, project: reading.project, name, confirmed: false, version: 0, lastChange: change };
      write({ method: "PUT", path: "target", id, body: { change, batch, reading: reading.id, project: reading.project, name } }, target);
      return target;
    },

    renameTarget(id: Id, name: string): void {
      const now = targets.get(id);
      if (!now || now.name === name) return;
      const change = uuid();
      const body = { change, reading: reading.id, project: now.project, name };
      write({ method: "PUT", path: "target", id, ifMatch: match(now), body }, { ...now, name, lastChange: change });
    },

    /** Takes the reader's word that there is nothing in a paragraph. @param block its ordinal */
    pass(block: number): void {
      const id = uuid();
      write({ method: "PUT", path: "paragraph", id, body: { change: uuid(), reading: reading.id, block } }, { id, block });
    },

    /** @param batch the gesture that it belongs to: what is done in one is undone as one */
    link(type: string, from: Id, to: Id, batch: Id): Id {
      const id = uuid();
      const change = uuid();
      const link = { reading: reading.id, type, from, to, note: null };
      write({ method: "PUT", path: "link", id, body: { change, batch, ...link } }, { id, version: 0, lastChange: change, ...link });
      return id;
    },

    /** Gives a link another type, and turns it round if that type runs the other way. */
    relink(id: Id, type: string, from: Id, to: Id, batch: Id): void {
      const now = links.get(id);
      if (!now) return;
      const change = uuid();
      const link = { reading: reading.id, type, from, to, note: now.note };
      write({ method: "PUT", path: "link", id, ifMatch: match(now), body: { change, batch, ...link } }, { ...now, ...link, lastChange: change });
    },

    unlink(id: Id): void {
      const now = links.get(id);
      if (now) write({ method: "DELETE", path: "link", id, ifMatch: match(now), body: { change: uuid() } }, null);
    },

    /** @param value `null` takes the answer back */
    answer(question: string, target: Id | null, value: string | null, reasons?: Answer["reasons"]): void {
      const now = [...answers.values()].find((one) => one.question === question && one.target === target);
      const change = uuid();
      const ifMatch = now ? match(now) : undefined;
      if (value === null) {
        if (now) write({ method: "DELETE", path: "answer", id: now.id, ifMatch, body: { change } }, null);
        return;
      }
      const id = now?.id ?? uuid();
      const body = { change, reading: reading.id, question, target, value, reasons: reasons ?? now?.reasons ?? [] };
      write({ method: "PUT", path: "answer", id, ifMatch, body }, { id, version: now?.version ?? 0, lastChange: change, ...body });
    },

    undo: () => move("undo"),
    redo: () => move("redo"),

    /** Settles a conflict: writes one's own version over the other, or leaves the other as it is. */
    choose(id: Id, mine: boolean): void {
      const conflict = conflicts.get(id);
      conflicts.delete(id);
      if (conflict?.path === "source") mine && this.claim(conflict.mine, conflict.theirs);
      else if (conflict && mine) overwrite(conflict);
      // After what takes its place lies there.
      conflict?.changes.forEach((change) => void shelf.remove(change));
      listen({ kind: "conflicts" });
    },

    /** Whether an annotation of an earlier text has no place in this one: as its reader decided, or took back. */
    dropped: (id: Id): boolean | undefined => maps.decision.get(id)?.dropped,

    /** @param all what was decided when the server was asked */
    decided(all: readonly Decided[]): void {
      for (const one of all) if (!maps.decision.has(one.id)) maps.decision.set(one.id, one);
    },

    /**
     * Decides what becomes of a tag of an earlier text; of a reading that is handed in as well, where no step of undo is made.
     *
     * @param at where it is moved to
     */
    decide(carried: Carried, decision: WireDecision["decision"], at?: readonly SpanText[]): void {
      const asked: WireDecision = { change: uuid(), annotationChange: uuid(), seen: annotations.get(carried.id)?.lastChange ?? null, decision, spans: at };
      const { change } = asked;
      const step = foreseen(held, reading.id, carried, asked);
      for (const turn of step) place(turn.path, turn.id, turn.after);
      if (hand.reading.state === "open") steps.push(step);
      made.set(change, performance.now());
      pending.add({ kind: "decide", change, reading: reading.id, item: carried.id, words: exact(carried.was.spans), decision: asked, step });
    },

    /**
     * Waits until everything is sent, then hands the reading in.
     *
     * @returns what the server objects to, empty when it refused a change before, which was told; `null` when it is handed in
     */
    async submit(): Promise<string | null> {
      const before = refused.size;
      await pending.empty();
      if (refused.size > before || conflicts.size > 0) return "";
      return hand.submit();
    },

    /** Opens the reading again, and sends what waited for that. */
    async reopen(reason: string): Promise<string | null> {
      const objection = await hand.reopen(reason);
      if (objection === null) pending.retry();
      return objection;
    },
  };
}

/** Adds a change to the steps that can be taken back. */
function remember(steps: Steps, { path, id, body }: WireChange, before: unknown, after: unknown): void {
  const { change, batch, reading } = body as { change: Id; batch?: Id; reading?: Id };
  // What an earlier Stet left unsent about the cast is in no reading's history: the server knows no way back from it.
  if (["source", "mention", "target"].includes(path) && !reading) return;
  steps.add({ path, id, change, before: before as Thing, after: after as Thing, batch });
}

function stamped<T extends Thing>(thing: T, change: Id): T {
  return thing && { ...thing, lastChange: change };
}
