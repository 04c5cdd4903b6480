import { uuid } from "../core/uuid.ts";
import { byId } from "./dom.ts";
import { openReading } from "./import/server.ts";

/** "Tag this article" opens a reading at once; without an answer the link leads to the list of readings. */
export function start(): void {
  const tag = document.getElementById("tag") as HTMLAnchorElement | null;
  const article = byId("main").dataset.article;
  if (!tag || !article) return;
  const ids = { reading: uuid(), change: uuid() };
  tag.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const reading = await openReading(ids.reading, { change: ids.change, article });
      location.assign(`/readings/${reading.id ?? ids.reading}`);
    } catch {
      location.assign(tag.href);
    }
  });
}
