import { assertEquals as equal } from "../../core/testing.ts";
import { next } from "./choosing.ts";

Deno.test("the readers of a list are gone through in a circle, so that the last is one key from the first", () => {
  equal(next(-1, 1, 20), 0);
  equal(next(-1, -1, 20), 19);
  equal(next(0, -1, 20), 19);
  equal(next(18, 1, 20), 19);
  equal(next(19, 1, 20), 0);
});
