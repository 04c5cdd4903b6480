import { tsv } from "./tsv.ts";
import { assertEquals } from "./testing.ts";

Deno.test("cells are parted by tabs and rows by lines", () => {
  assertEquals(tsv([["Label", "α"], ["Direct quote", "0.91"]]), "Label\tα\nDirect quote\t0.91");
});

Deno.test("white space inside a cell parts nothing", () => {
  assertEquals(tsv([[" a\tb\n c "]]), "a b c");
});

Deno.test("a cell that a spreadsheet would run is guarded, and a number is not", () => {
  assertEquals(tsv([["=1+1", "@x", "-0.25", "'=2"]]), "'=1+1\t'@x\t-0.25\t''=2");
});
