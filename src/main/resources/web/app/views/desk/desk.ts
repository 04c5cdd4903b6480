import { heldOf } from "../../core/borders.ts";
import { shortSign } from "../../core/keynames.ts";
import { indexed } from "../../core/offsets.ts";
import { segmentsOf } from "../../core/segments.ts";
import { firstEndingAfter, samePassage } from "../../core/span.ts";
import { tagsOf } from "../../core/tagset.ts";
import type { Annotation, Id, Span } from "../../core/types.ts";
import type { Happening } from "../../happening.ts";
import { goTo, lead } from "../../keys/going.ts";
import { keyWords } from "../../keys/hearing.ts";
import { type Keymap, keymap } from "../../keys/keymap.ts";
import { lookOf, wear } from "../../paint/looks.ts";
import { articleMap } from "../../paint/map.ts";
import { painter } from "../../paint/painter.ts";
import { places } from "../../paint/places.ts";
import { preview } from "../../paint/preview.ts";
import { arrived } from "../../preferences.ts";
import { shelf } from "../../shelf.ts";
import { store } from "../../store.ts";
import { account, byId } from "../dom.ts";
import { afterPaint, beforePaint } from "../later.ts";
import { wording } from "../words.ts";
import { type Acts, acts } from "./acts.ts";
import { answers } from "./beside/answers.ts";
import { CARRY_KEYS } from "./beside/carrykeys.ts";
import { carryOver, refusal } from "./beside/carryover.ts";
import { castPanel } from "./beside/castpanel.ts";
import { conflicts } from "./saving/conflicts.ts";
import { attention, type Context, focusedOf, type PageData, partsOf, readingOf } from "./context.ts";
import { arriving } from "./text/arriving.ts";
import { copyAddress } from "./text/address.ts";
import { comments } from "./text/comments.ts";
import { cursor } from "./text/cursor.ts";
import { pinToBoard } from "./boards.ts";
import { details } from "./beside/details.ts";
import { finder } from "./keys/finder.ts";
import { announcing } from "./saving/announcing.ts";
import { finish } from "./saving/finish.ts";
import { handedIn } from "./saving/handedin.ts";
import { guide } from "./labels/guide.ts";
import { arrive } from "./saving/handover.ts";
import { handles } from "./text/handles.ts";
import { heard } from "./text/hearing.ts";
import { type DeskKeys, help } from "./keys/help.ts";
import { isKept, keeping } from "./saving/keeping.ts";
import { type Command, commands, keyboard } from "./keys/keyboard.ts";
import { linkCurves } from "./links/curves.ts";
import { linkHandle } from "./links/linkhandle.ts";
import { linking } from "./links/linking.ts";
import { list } from "./beside/list.ts";
import { notices } from "./notices.ts";
import { overlaps } from "./text/overlaps.ts";
import { bringingBack } from "./saving/past.ts";
import { palette } from "./labels/palette.ts";
import { picking } from "./text/picking.ts";
import { plainView } from "./plainview.ts";
import { pointer } from "./text/pointer.ts";
import { rings } from "./text/rings.ts";
import { seen } from "./text/seen.ts";
import { partsTogether } from "./text/together.ts";
import { settings } from "./settings.ts";
import { suggestionBar } from "./suggesting/bar.ts";
import { castProposals } from "./suggesting/castproposals.ts";
import { suggestionQueue } from "./suggesting/queue.ts";
import { suggesting } from "./suggesting/suggesting.ts";
import { targetsHere } from "./beside/targetshere.ts";
import { written } from "./text/written.ts";
import { sheet } from "./beside/sheet.ts";
import { status } from "./saving/status.ts";
import { stayOffline } from "./saving/staying.ts";
import { named, revisit } from "./saving/undone.ts";
import { strip } from "./labels/strip.ts";
import { tagMenu } from "./labels/tagmenu.ts";

/** The tagging desk: one reading of one article. */
export function start(): void {
  const page = JSON.parse(byId("page-data").textContent ?? "{}") as PageData;
  arrived(page.preferences);
  const say = wording({ ...keyWords(), ...JSON.parse(byId("words").textContent ?? "{}") }, document.documentElement.lang || "en");
  const article = byId("article");
  const text = indexed(page.text.text);
  const segments = segmentsOf(page.text);
  const tags = tagsOf(page.tagSet, page.offered);
  wear(page.tagSet);

  const preferences = settings(say, () => {
    paint.refresh(desk.annotations);
    noted.refresh();
  });
  const look = attention();
  const signs = new Map<string, string>();
  const notes = notices(say);
  // The parts below know each other by way of this function, which the store calls from its first change on.
  let handing: { readonly sending: boolean } = { sending: false };
  let happened: (happening: Happening) => void = () => {};
  const { sources, targets, mentions, farEnds, inward, paragraphs } = page;
  const kept = shelf(page.reading.id, account());
  const desk = store({ reading: readingOf(page, text), sources, targets, mentions, farEnds, inward, paragraphs }, text, kept, (happening) => happened(happening));
  const spots = places(article, text, segments.blocks, (block) => paint.ready(block));
  const paint = painter(spots.blocks, text, segments, (annotation) => ({
    look: lookOf(annotation.label),
    code: tags.label(annotation.label)?.code ?? "?",
    heard: () => heard(preferences.hearing(), annotation, desk.source(annotation.source), tags, say),
  }));
  const panel = sheet(byId("inspector"), () => {
    voices.refresh();
    members();
    questions.refresh();
  });
  const context: Context = {
    say,
    store: desk,
    tags,
    text,
    segments,
    places: spots,
    written: written(article, spots, segments.blocks, text),
    keyOf: (command) => signs.get(command) ?? "",
    newerRule: (label) => page.newer.find((rule) => rule.label === label),
    painter: paint,
    look,
    pick: picking(byId("pickbar"), say, look, text, notes.tell, panel),
    tell: notes.tell,
    offer: notes.offer,
    warn: notes.warn,
    warns: () => notes.warns,
    dismiss: notes.dismiss,
    covered: () => covered(),
    locked: () => !page.mine || page.standing.later !== null || desk.reading.state === "submitted",
    told: (annotation, attribute) => proposed.told(annotation, attribute),
    leaving: () => handing.sending,
  };

  const noted = comments(byId("comments"), context, preferences.hearing);
  const act: Acts = acts(context, (passage) => place.follow(passage), (id) => ask.show(id), () => (context.locked() ? [] : eyes.open), () => proposed);
  const proposed = suggesting(context, (passage) => place.follow(passage), () => act.refuse(), page.suggestions);
  const ask = strip(byId("strip"), context, () => act);
  // What is seen and what is proposed comes and goes by itself.
  const countOpen = afterPaint(() => done.refresh());
  proposed.watch(countOpen);
  const showPreview = preview(spots);
  const frame = rings(paint);
  const outlines = rings(paint);
  const beams = linkCurves(context, article);
  const bar = palette(byId("palette"), context, act, () => chooseLabel());
  const covered = () => bar.height() + panel.height();
  const place = cursor(article, context, covered);
  const map = articleMap(byId<HTMLCanvasElement>("map"), segments.blocks, text.length, spots, (block) => eyes.has(block), () =>
    desk.annotations.map(({ spans, label }) => ({ spans, look: lookOf(label) })));
  const eyes = seen(context, page.mine, page.seen ?? [], covered, () => {
    map.refresh();
    countOpen();
  });
  const items = list(byId<HTMLOListElement>("annotations"), byId<HTMLSelectElement>("list-filter"), context, act, () => intoDetails());
  const inspector = details(byId("details"), context, act, {
    relabel: (id) => tagMenu(context, say("details.change-label"), (label) => act.relabel(id, label), desk.annotation(id)?.label),
    link: () => links.start(),
    board: () => void pinToBoard(context, act),
    panel: () => panel.open(),
  });
  const stands = targetsHere(desk);
  const questions = answers(byId("answers"), context, stands, panel.open);
  const voices = castPanel(byId("cast"), context, act);
  const queue = suggestionQueue(byId("suggestions"), context, proposed, () => panel.open());
  suggestionBar(byId("offer"), context, proposed);
  const members = castProposals(byId("cast-proposed"), context, proposed);
  proposed.watch(members);
  const carried = keymap(CARRY_KEYS);
  const over = carryOver(context, carried, act, page.standing, page.carried ?? null, panel, (passage) => place.follow(passage), () => beside());
  const done = finish(context, act, eyes, over, proposed, stands, () => queue.open());
  handing = done;
  const askConflict = conflicts(context);
  stayOffline(say, notes.warn);
  const saved = status(say, () => desk.queue.retry(), () => desk.queue.size, kept.keeps);
  const announce = announcing(context);
  const asksWhatBecomes = handedIn(context, page.standing.later !== null, () => done.ask());
  const explained = () => bar.pointed ?? focusedOf(context)?.label ?? act.lastLabel;
  const showGuide = guide(context, explained);

  const intoDetails = () => {
    panel.open();
    inspector.refresh();
    byId("details").querySelector<HTMLElement>("[data-key]:not([data-key=label], [data-key=close])")?.focus();
  };
  const chooseLabel = () => {
    if (!act.current()) return notes.tell(say("tag.nothing-selected"), true);
    tagMenu(context, say("tagmenu.title"), (label) => act.tag(label));
  };
  const links = linking(context, act);
  const ring = linkHandle(byId("link-handle"), article, context, links);
  const keys: Keymap<Command> = keymap(commands(context, act, ask, proposed, {
    suggestions: () => queue.open(),
    tagMenu: chooseLabel,
    go: lead,
    help: () => help(context, everyKey, act, ask.asked),
    note: () => {
      panel.open();
      inspector.refresh();
      inspector.note();
    },
    details: () => {
      const annotation = focusedOf(context);
      const label = annotation && tags.label(annotation.label);
      if (annotation && label && !ask.open && tags.asked(label).length > 0) return ask.show(annotation.id);
      intoDetails();
    },
    link: () => links.start(),
    copyLink: () => void copyAddress(context),
    board: () => void pinToBoard(context, act),
    nothingHere: () => {
      const here = act.current();
      if (!here || act.refuse()) return;
      const block = firstEndingAfter(segments.blocks, here[0].start);
      if (!eyes.has(block)) desk.pass(block);
      if (eyes.open.length > 0) act.nextOpen(true, true);
      else notes.tell(say("seen.all"), true);
    },
    find: () => finder(context, act, keys),
    search: () => goTo("s"),
    submit: () => done.now(),
    submits: () => !byId("submit").hidden,
    guide: showGuide,
    guides: () => explained() !== null,
  }));
  const everyKey: DeskKeys = { desk: keys, carried };
  // The keys that the page names beside its buttons.
  const showKeys = () => {
    for (const command of keys.all) signs.set(command.word, shortSign(keys.keysOf(command)[0] ?? ""));
    bar.keys();
    for (const shown of document.querySelectorAll<HTMLElement>("kbd[data-command]")) shown.textContent = signs.get(shown.dataset.command ?? "") ?? "";
    const asks = byId("help");
    asks.title = `${asks.getAttribute("aria-label")} (${context.keyOf("key.help")})`;
    queue.refresh();
  };
  showKeys();
  keys.watch(showKeys);
  const top = byId("top");
  new ResizeObserver(() => document.documentElement.style.setProperty("--top", `${top.offsetHeight}px`)).observe(top);
  keyboard(context, act, ask, keys, preferences.singleKeys, { guide: showGuide } as Parameters<typeof keyboard>[5]);
  partsTogether(article, desk.annotation, (passage) => showPreview.show("together", passage));
  const pointing = pointer(article, context, act, overlaps(byId("overlaps"), context, act), (id) => {
    const suggestion = proposed.open.find((one) => one.id === id);
    if (suggestion) proposed.go(suggestion);
  }, preferences.quotations);
  handles(byId("handles"), context, act, pointing.placeAt);
  byId("help").addEventListener("click", () => help(context, everyKey, act, ask.asked));
  byId("find").addEventListener("click", () => finder(context, act, keys));
  byId("as-text").addEventListener("click", () => plainView(context));
  byId("undo").addEventListener("click", () => act.undo());
  byId("redo").addEventListener("click", () => act.redo());

  article.addEventListener("cursor", (event) => {
    const sentence = (event as CustomEvent<Span>).detail;
    place.put(sentence);
    act.point(sentence);
  });
  arriving(article, context, act);

  // The ring around the focused annotation is enough: the highlight would take the colour out of its lines.
  const showSelection = beforePaint(() => {
    const focused = focusedOf(context);
    const ringedAlready = look.selection && focused && samePassage(look.selection, focused.spans);
    showPreview.show("selection", ringedAlready ? null : look.selection);
    const parts = focused ? partsOf(context, focused) : [];
    showPreview.show("part", parts.length > 0 ? parts : null);
    const shaped = act.current();
    const { part, exact } = look.grip;
    showPreview.show("held", shaped && part !== null ? [heldOf(shaped, look.grip)] : exact ? shaped : null);
  });

  // What stands beside the text follows a moment later: the key that was pressed is first seen in the text.
  const changes = new Map<Id, { before: Annotation | null; after: Annotation | null }>();
  let inspected = false;
  // All of the list is drawn anew, which takes the changes in: one of them alone, on top, would be there twice.
  let relisted = false;
  const beside = afterPaint(() => {
    beams();
    if (changes.size > 0) {
      map.refresh();
      voices.refresh();
      over.refresh();
    }
    if (relisted) items.refresh();
    for (const [id, { before, after }] of changes) {
      if (!relisted) items.put(before, after);
      if (before?.label !== after?.label) {
        if (before) bar.count(before.label, -1);
        if (after) bar.count(after.label, 1);
      }
      done.put(id, after);
    }
    changes.clear();
    relisted = false;
    links.refresh();
    keep();
    if (!inspected) return;
    inspected = false;
    inspector.refresh();
    items.show(look.focused);
  });

  look.watch((changed) => {
    showSelection();
    if (changed === "focused") {
      if (look.focused === null && ask.open) ask.close();
      frame.draw(look.focused);
      inspected = true;
      beside();
    }
    if (changed === "offered") outlines.draw(look.offered, "current");
    byId("palette").classList.toggle("ready", act.current() !== null);
  });

  happened = (happening) => {
    switch (happening.kind) {
      case "annotation": {
        const { id, before, after } = happening;
        paint.put(id, after);
        noted.put(before, after);
        proposed.follow(before, after);
        const earlier = changes.get(id);
        changes.set(id, { before: earlier ? earlier.before : before, after });
        beside();
        if (look.focused === id) {
          if (after) {
            inspected = true;
            ring.refresh();
            ask.refresh();
            frame.draw(look.focused);
          } else look.focus(null);
        }
        // The sentences under the selection may have been drawn anew.
        showSelection();
        break;
      }
      case "links":
        inspector.refresh();
        beside();
        break;
      case "sources":
      case "mentions":
      case "targets":
        stands.refresh();
        relisted = true;
        beside();
        voices.refresh();
        inspector.refresh();
        ask.refresh();
        questions.refresh();
        members();
        break;
      case "verdicts":
        proposed.judged();
        beside();
        break;
      case "decisions":
        over.recount();
        over.refresh();
        done.refresh();
        beside();
        break;
      case "answers":
        questions.refresh();
        beside();
        break;
      case "reading":
        document.body.classList.toggle("locked", context.locked());
        ring.refresh();
        done.refresh();
        relisted = true;
        beside();
        inspector.refresh();
        questions.refresh();
        voices.refresh();
        break;
      case "conflicts":
        askConflict();
        break;
      case "saving":
        saved(happening.state);
        if (happening.state.kind === "saved") keep();
        announce(happening.state);
        asksWhatBecomes(happening.state);
        break;
      case "refused":
        notes.warn(refusal(say, happening.sentence, happening.about));
        break;
      case "accepted":
        notes.accepted(happening.begun);
        break;
      case "paragraph":
        eyes.pass(happening.block, happening.seen);
        break;
      case "stayed":
        notes.warn(happening.sentence);
        break;
      case "unreached":
        notes.tell(say("undo.unreached"), true);
        break;
      case "undone":
      case "redone": {
        const { step, summary } = happening;
        notes.tell(step || summary === null ? named(happening.kind, step, context) : summary, true);
        over.recount();
        if (step) revisit(step, happening.kind === "undone", act, desk.annotation, proposed, over.go);
        break;
      }
    }
  };

  const keep = keeping(context, page, () => proposed.answer, () => over.list, () => eyes.told, kept.covered);
  for (const annotation of desk.annotations) paint.put(annotation.id, annotation);
  document.body.classList.toggle("locked", context.locked());
  paint.start();
  afterPaint(() => {
    items.refresh();
    beams();
    // Nobody waits for them: they come to a page that can be read and worked on.
    if (!context.locked() && page.past === null) void proposed.load();
  })();
  const first = segments.sentences[0];
  if (first) place.put(first);
  arrive(context);
  // A link from another article leads to the annotation that its address names.
  if (desk.annotation(location.hash.slice(1))) act.open(location.hash.slice(1), false);
  bringingBack(context, page.past);
  // Another window of the same desk may do something while this one is left.
  addEventListener("focus", () => desk.doubt());
  // Unsent work belongs on top of what is there now, not of what once was.
  if (page.mine && page.past === null) {
    void desk.restore(isKept() ? page.steps ?? { done: [], reverted: [] } : null, page.moves)
      // From here on nothing comes in that another window has not sent: what drives two windows by program waits for this.
      .then(() => document.body.dataset.restored = "true");
  }
}
