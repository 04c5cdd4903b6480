import { assertEquals } from "./core/testing.ts";
import type { Reading } from "./core/types.ts";
import { handing } from "./handing.ts";

const reading = (state: Reading["state"]) => ({ id: "r", state, submittedAt: null, version: 1 }) as unknown as Reading;

/** A desk whose server holds a reading in some state and refuses what is done already. */
function desk(here: Reading["state"], there: Reading["state"]) {
  const seen: string[] = [];
  const turn = (to: Reading["state"]) => {
    if (there === to) return Promise.resolve({ status: 409, body: { detail: `${to} already` } });
    there = to;
    return Promise.resolve({ status: 200, body: reading(to) });
  };
  const server = { reading: () => Promise.resolve({ status: 200, body: reading(there) }), submit: () => turn("submitted"), reopen: () => turn("open") };
  const hand = handing(reading(here), server, () => seen.push(hand.reading.state));
  return { hand, seen };
}

Deno.test("a reading is handed in and opened again", async () => {
  const { hand, seen } = desk("open", "open");
  assertEquals([await hand.submit(), await hand.reopen("why"), seen], [null, null, ["submitted", "open"]]);
});

Deno.test("what another desk has done already is no objection, another refusal is", async () => {
  const { hand, seen } = desk("submitted", "open");
  assertEquals([await hand.reopen("why"), seen], [null, ["open"]]);
  const refuse = () => Promise.resolve({ status: 409, body: { detail: "The article was corrected." } });
  const corrected = handing(reading("submitted"), { reading: () => Promise.resolve({ status: 200, body: reading("submitted") }), submit: refuse, reopen: refuse }, () => {});
  assertEquals([await corrected.reopen("why"), corrected.reading.state], ["The article was corrected.", "submitted"]);
});

Deno.test("work that is not taken tells that it was handed in elsewhere, and work that is taken again that it is open", async () => {
  const { hand, seen } = desk("open", "open");
  hand.follow({ kind: "saved" });
  hand.follow({ kind: "handed-in", waiting: 1 });
  hand.follow({ kind: "saving", waiting: 1 });
  hand.follow({ kind: "saved" });
  await new Promise((done) => setTimeout(done));
  assertEquals(seen, ["submitted", "open"]);
});
