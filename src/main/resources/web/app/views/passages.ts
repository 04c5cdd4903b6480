import { PASSAGES_KEYS } from "./passages/keys.ts";
import { walk } from "./walking.ts";

/** The passages that were found, by key. */
export const start = (): void => walk({ table: PASSAGES_KEYS, row: "li" });
