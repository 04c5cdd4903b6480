import { assert, assertEquals } from "./testing.ts";
import { uuid } from "./uuid.ts";

Deno.test("ids say their version and variant and carry the time", () => {
  const id = uuid(0x0199_aabb_ccdd);
  assert(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id), id);
  assertEquals(id.slice(0, 13), "0199aabb-ccdd");
});

Deno.test("ids made in the same millisecond, and after the clock went back, sort in the order of making", () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => uuid(0x0199_aabb_ffff - (at % 3)));
  assertEquals([...ids].sort(), ids);
  assertEquals(new Set(ids).size, ids.length);
});
