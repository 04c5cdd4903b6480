import type { Annotation, Id } from "./types.ts";

/** An annotation of nothing yet. */
export const blank = (id: Id, reading: Id): Annotation => ({
  id,
  reading,
  label: "",
  spans: [],
  attributes: {},
  source: null,
  mention: null,
  stance: null,
  note: null,
  certainty: "sure",
  origin: "manual",
  version: 0,
  lastChange: null,
});
