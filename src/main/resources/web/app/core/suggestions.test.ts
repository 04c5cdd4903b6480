import { blank } from "./blank.ts";
import { byLabel, lastSaid, nextOf, sourceOf, surestFirst, waits, wordsFor } from "./suggestions.ts";
import { assertEquals } from "./testing.ts";
import type { Annotation, CastMember, Mention, Source, Suggestion, Verdict } from "./types.ts";

const suggestion = (id: string, start: number, end: number, label = "quote", confidence = 0.5): Suggestion => ({
  id,
  rule: "S3",
  version: 1,
  label,
  spans: [{ start, end, exact: "" }],
  attributes: {},
  triggers: [],
  confidence,
});

const annotation = (label: string, start: number, end: number): Annotation => ({ ...blank("a", "r"), label, spans: [{ start, end, exact: "" }] });

const verdict: Verdict = { id: "v", reading: "r", suggestion: "s", rule: "S3", ruleVersion: 1, label: "quote", spans: [], exact: "", decision: "rejected", annotation: null, version: 0 };

Deno.test("a suggestion waits until somebody decides on it or tags its words", () => {
  const one = suggestion("s", 10, 20);
  assertEquals(waits(one, undefined, []), true);
  assertEquals(waits(one, verdict, []), false);
  assertEquals(waits(one, undefined, [annotation("quote", 12, 18)]), false, "part of it has the label");
  assertEquals(waits(one, undefined, [annotation("opinion", 10, 20)]), false, "exactly these words have another label");
  assertEquals(waits(one, undefined, [annotation("opinion", 5, 30)]), true, "something else lies around it");
  assertEquals(waits(one, undefined, [annotation("quote", 20, 25)]), true, "its neighbour has the label");
});

Deno.test("walking goes through the text in both directions and begins anew behind the last", () => {
  const all = [suggestion("a", 0, 30), suggestion("b", 0, 10), suggestion("c", 40, 50)];
  const ids = (forward: boolean, from: Suggestion | null) => nextOf(all, from, forward)?.id;
  assertEquals([ids(true, null), ids(true, all[0]), ids(true, all[1]), ids(true, all[2])], ["a", "b", "c", "a"]);
  assertEquals([ids(false, null), ids(false, all[2]), ids(false, all[1]), ids(false, all[0])], ["c", "b", "a", "c"]);
  assertEquals(nextOf([all[0]], all[0], true), undefined, "there is no other one");
  assertEquals(nextOf(all, suggestion("gone", 35, 36), true)?.id, "c", "from one that is decided meanwhile");
});

const member: CastMember = { name: "the mayor", kind: "unnamed-described", mentions: [{ start: 5, end: 14, exact: "the mayor" }, { start: 90, end: 93, exact: "She" }] };
const source = (id: string, name: string): Source => ({ id, project: "p", name, kind: "named-person", note: null, confirmed: false, mine: true, version: 0 });
const mention = (id: string, of: string, start: number, end: number): Mention => ({ id, source: of, article: "x", text: "t", start, end, exact: "", version: 0 });

Deno.test("a member of the cast is whom the reader last said any of its words to be, else the source of its name", () => {
  const sources = [source("1", "The Mayor"), source("2", "Ada Lund"), source("3", "Bo Berg")];
  const here = mention("m0", "1", 200, 209);
  const who = (...mentions: Mention[]) => sourceOf(member, [here, ...mentions], sources)?.name;
  assertEquals(sourceOf(member, [], [sources[1]]), undefined);
  assertEquals(who(), "The Mayor");
  assertEquals(sourceOf(member, [], sources), undefined, "who is no more than described is somebody else in another article");
  assertEquals(sourceOf({ ...member, kind: "named-person" }, [], sources)?.name, "The Mayor");
  assertEquals(who(mention("m1", "2", 90, 93)), "Ada Lund");
  assertEquals(who(mention("m2", "3", 5, 14), mention("m1", "2", 90, 93)), "Bo Berg");
  assertEquals(who(mention("m1", "2", 91, 93)), "The Mayor", "other words name somebody else");
});

Deno.test("words that were first said to name one and then another name the other, and the first again when that is said", () => {
  const first = [mention("m1", "1", 5, 14), mention("m2", "2", 5, 14)];
  const again = [...first, mention("m3", "1", 5, 14)];
  assertEquals([first, again].map((mentions) => lastSaid(mentions)?.source), ["2", "1"]);
  assertEquals([first, again].map((mentions) => wordsFor("1", mentions).map(({ id }) => id)), [[], ["m3"]]);
});

Deno.test("labels stand together in the order of the text, or the surest come first", () => {
  const all = [suggestion("a", 0, 5, "vague", 0.4), suggestion("b", 10, 15, "quote", 0.9), suggestion("c", 20, 25, "vague", 0.9)];
  assertEquals([...byLabel(all)].map(([label, members]) => [label, members.map(({ id }) => id)]), [["vague", ["a", "c"]], ["quote", ["b"]]]);
  assertEquals(surestFirst(all).map(({ id }) => id), ["b", "c", "a"]);
});
