import { type Act, actOf } from "./passages/keys.ts";
import { walk } from "./walking.ts";

/** The passages that were found, by key. */
export const start = (): void => walk<Act>({ actOf, row: "li" });
