import { assertEquals } from "../core/testing.ts";

const here = new URL(".", import.meta.url);
const sheets = [...Deno.readDirSync(here)].map(({ name }) => name).filter((name) => name.endsWith(".css"));

/** What holds a whole page, asked for more than its children. */
const WHOLE = /(?:^|[\s,>+~(])(?:html|body|:root|main|\[data-view[^\]]*\]|\.desk-body|\.desk)(?:[.:[#][^\s,{]*?)?:has\((?!\s*>)[^{]*/gm;

// The browser would look through every element of a desk with 10,000 tags each time one comes or goes.
Deno.test("no style asks a whole page what is in it", () => {
  assertEquals(sheets.length > 20, true);
  const asking = sheets.flatMap((name) => [...Deno.readTextFileSync(new URL(name, here)).matchAll(WHOLE)].map(([found]) => `${name}: ${found.trim()}`));
  assertEquals(asking, []);
});
