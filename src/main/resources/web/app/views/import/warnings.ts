import type { Say } from "../words.ts";
import type { Preview } from "./server.ts";

/** What whoever brings a text should know of how it was read. */
export function warnings(preview: Preview, say: Say<string>): string[] {
  const told: string[] = [];
  const { counts, charset } = preview;
  for (const same of preview.duplicates) told.push(say("warning.duplicate", { title: same.title ?? say("article.untitled") }));
  if (preview.charsetGuessed) told.push(say("warning.charset", { charset }));
  if (counts.undecodable) told.push(say("warning.undecodable", { n: counts.undecodable, charset }));
  if (counts.replaced) told.push(say("warning.replaced", { n: counts.replaced }));
  if (counts.controls) told.push(say("warning.controls", { n: counts.controls }));
  if (preview.reader === "web-page") told.push(say("warning.web-page"));
  return told;
}
