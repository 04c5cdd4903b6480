import { assert, assertEquals, random } from "../core/testing.ts";
import { cut, type Marked, type Piece, rows } from "./pieces.ts";

type Case = {
  name: string;
  block: [number, number];
  marked: { id: string; start: number; end: number }[];
  pieces: { start: number; end: number; ids: string[] }[];
};

const golden = new URL("../../../../../test/resources/text/pieces.json", import.meta.url);

for (const { name, block, marked, pieces } of JSON.parse(Deno.readTextFileSync(golden)) as Case[]) {
  Deno.test(`pieces as on the server: ${name}`, () => {
    const plain = ({ start, end, ids }: Piece) => ({ start, end, ids });
    const expected = pieces.map(({ start, end, ids }) => ({ start, end, ids }));
    assertEquals(cut({ start: block[0], end: block[1] }, marked).map(plain), expected);
  });
}

Deno.test("pieces cover the block and name exactly the marks over them", () => {
  const next = random(3);
  for (let round = 0; round < 300; round++) {
    const marked: Marked[] = Array.from({ length: Math.floor(next() * 8) }, (_, at) => {
      const start = Math.floor(next() * 30);
      return { id: `${at}`, start, end: start + 1 + Math.floor(next() * 12) };
    });
    const pieces = cut({ start: 5, end: 25 }, marked);
    assertEquals(pieces[0].start, 5);
    assertEquals(pieces[pieces.length - 1].end, 25);
    for (const piece of pieces) {
      const over = marked.filter((mark) => mark.start <= piece.start && mark.end >= piece.end).map((mark) => mark.id);
      assertEquals([...piece.ids].sort(), over.sort());
    }
  }
});

Deno.test("marks that overlap never share a row, and the outer one stays next to the words", () => {
  const outer = { id: "a", start: 0, end: 20 };
  const inner = { id: "b", start: 5, end: 9 };
  assertEquals(rows([inner, outer]), [1, 0]);
  const next = random(11);
  for (let round = 0; round < 300; round++) {
    const marked: Marked[] = Array.from({ length: 9 }, (_, at) => {
      const start = Math.floor(next() * 30);
      return { id: `${at}`, start, end: start + 1 + Math.floor(next() * 12) };
    });
    const row = rows(marked);
    for (let a = 0; a < marked.length; a++) {
      for (let b = 0; b < a; b++) {
        const apart = marked[a].end <= marked[b].start || marked[b].end <= marked[a].start;
        assert(apart || row[a] !== row[b]);
      }
    }
  }
});
