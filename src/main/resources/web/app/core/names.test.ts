import { namedIn, saysName, smallWords } from "./names.ts";
import { assertEquals } from "./testing.ts";
import type { Source, SourceKind } from "./types.ts";

const source = (name: string, kind: SourceKind = "named-person"): Source => ({ id: name, project: "p", name, kind, note: null, confirmed: false, mine: true, version: 0 });
const small = smallWords("Mayor Ada Lund spoke. The mayor left; she and the board had time. It may rain.");
const says = (name: string, kind: SourceKind, ...words: string[]) => words.map((one) => saysName(one, { name, kind }, small));

Deno.test("a name is said by each of its parts that is one, or whole in whatever letters", () => {
  assertEquals(says("Mayor Ada Lund", "named-person", "Lund", "Ms. Lund", "Lund’s"), [true, true, true]);
  assertEquals(says("Mayor Ada Lund", "named-person", "she", "The Mayor", "her aunt", "Blunder"), [false, false, false, false]);
  assertEquals(says("Harbour Board", "named-organisation", "the harbour board", "the Board"), [true, false]);
});

Deno.test("a person's last name is one, even if the article has the word in small letters", () => {
  assertEquals(says("Theresa May", "named-person", "Mrs May", "May’s", "may", "she"), [true, true, false, false]);
  assertEquals(says("May Board", "named-organisation", "May", "the Board"), [false, false]);
});

Deno.test("in scripts without capitals a name may be part of a word, or a word part of the name", () => {
  assertEquals(says("田中太郎", "named-person", "田中太郎", "田中氏", "田中市長は", "太郎", "彼", "市長"), [true, true, true, true, false, false]);
  assertEquals(says("田中 太郎", "named-person", "田中さん", "同氏"), [true, false]);
  assertEquals(says("王小明", "named-person", "王先生", "小明", "她", "王国"), [true, true, false, false]);
  assertEquals(says("東京電力", "named-organisation", "東京電力は", "東京知事"), [true, false]);
  assertEquals(says("김민수", "named-person", "김민수는", "김씨", "그는"), [true, true, false]);
  assertEquals(says("สมชาย ใจดี", "named-person", "คุณสมชาย", "เขา"), [true, false]);
});

Deno.test("so it is where a word is written on to the name, but no short word inside of a name is one", () => {
  assertEquals(says("ليلى حداد", "named-person", "ليلى", "وليلى", "لحداد", "هي", "قالت"), [true, true, true, false, false]);
  assertEquals(says("هيثم حداد", "named-person", "هي"), [false]);
  assertEquals(says("רותם לוי", "named-person", "ורותם", "היא"), [true, false]);
  assertEquals(says("नरेन्द्र मोदी", "named-person", "मोदीजी", "उन्होंने"), [true, false]);
});

Deno.test("a text names sources by their whole name, and a person by the last one, in its own order", () => {
  const sources = [source("Mayor Ada Lund"), source("Harbour Report", "document-or-data"), source("an official", "unnamed-described"), source("critics", "vague-group")];
  const named = (text: string) => namedIn(text, sources).map(({ id }) => id);
  assertEquals(named("The Harbour Report is out. Lund has read it, critics have not; the Report will stay."), ["Harbour Report", "Mayor Ada Lund", "critics"]);
  assertEquals(named("No report, says an official."), ["an official"]);
});

Deno.test("a name inside of another word is none; it may be further on, or beside a sign", () => {
  const ann = [source("Ann")];
  const named = (text: string, sources: Source[]) => namedIn(text, sources).map(({ id }) => id);
  assertEquals(["Annual report", "Joann left", "Ann1", "Anns", ""].map((text) => named(text, ann).length), [0, 0, 0, 0, 0]);
  assertEquals(["Annual report by Ann", "“Ann’s report”", "Ann-Marie", "Ann"].map((text) => named(text, ann).length), [1, 1, 1, 1]);
  assertEquals(named("Annual. Bo spoke, then Ann.", [...ann, source("Bo")]), ["Bo", "Ann"]);
});

Deno.test("scripts without blanks, and those that write other words on to a name, have it inside of words", () => {
  const named = (text: string, name: string) => namedIn(text, [source(name)]).length;
  assertEquals(named("昨日田中太郎が話した。", "田中太郎"), 1);
  assertEquals(named("คุณสมชายกล่าว", "สมชาย"), 1);
  assertEquals([named("قالت وليلى", "ليلى"), named("ليلىات", "ليلى")], [1, 0]);
  assertEquals([named("김민수는 말했다", "김민수"), named("대김민수", "김민수")], [1, 0]);
});
