import { assertEquals as equal } from "../core/testing.ts";
import { tailFrom } from "./tail.ts";

const tail = (words: string) => words.slice(tailFrom(words));

Deno.test("a code hangs on the last word, with what closes it", () => {
  equal(["He said “no.” ", "one", "the bridge (PDF).", "أغلقت البلدية الجسر.", "पुल बंद किया।"].map(tail), ["no.” ", "one", "PDF).", "الجسر.", "किया।"]);
});

Deno.test("it hangs on as much of it as stands on one line: on what follows a dash, on the end of a long word", () => {
  equal(
    ["a well-known", "https://example.org/bridge", "Donaudampfschifffahrtsgesellschaft", "yes—no", "a  "].map(tail),
    ["known", "bridge", "tsgesellschaft".slice(-12), "no", "a  "],
  );
});

Deno.test("where no blanks stand between words it hangs on the last character that a reader sees", () => {
  equal(["市政府星期一关闭了大桥", "市政府星期一关闭了大桥。", "月曜日に橋を閉鎖した", "다리가닫혔다", "ＡＢＣ"].map(tail), ["桥", "。", "た", "다", "Ｃ"]);
  // A vowel below its letter, a tone above it, a family of four.
  equal(["เทศบาลปิดที่", "ခံ့", "👍👨‍👩‍👧‍👦"].map(tail), ["ที่".slice(-3), "ခံ့", "👨‍👩‍👧‍👦"]);
});

Deno.test("a passage without a letter has its code all the same", () => {
  equal(["", " ", "—", "…… "].map(tail), ["", " ", "—", "… "]);
});
