import { assert, assertEquals, random } from "../core/testing.ts";
import { lanes } from "./lanes.ts";

Deno.test("a curve inside another runs nearer to the text, neighbours share a lane", () => {
  assertEquals(lanes([{ from: 0, to: 100 }, { from: 60, to: 20 }, { from: 100, to: 130 }]), [1, 0, 0]);
});

Deno.test("no two curves of one lane lie on each other", () => {
  const next = random(7);
  for (let round = 0; round < 200; round++) {
    const reaches = Array.from({ length: 12 }, () => ({ from: Math.floor(next() * 50), to: Math.floor(next() * 50) }));
    const found = lanes(reaches);
    reaches.forEach((one, at) =>
      reaches.forEach((other, to) => {
        if (at === to || found[at] !== found[to]) return;
        const apart = Math.max(one.from, one.to) <= Math.min(other.from, other.to) || Math.max(other.from, other.to) <= Math.min(one.from, one.to);
        assert(apart, JSON.stringify({ reaches, found }));
      })
    );
  }
});
