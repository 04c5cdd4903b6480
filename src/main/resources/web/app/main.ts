import { followMenus } from "./views/menu.ts";
import { followTheme } from "./views/theme.ts";

/**
 * What a page needs beyond plain HTML, by the name in `<body data-view>`. A view without an entry needs no script.
 * Each view is loaded on demand, so that a page fetches only its own code.
 */
const views: Record<string, () => Promise<{ start(): void }>> = {
  article: () => import("./views/article.ts"),
  import: () => import("./views/import/import.ts"),
  desk: () => import("./views/desk/desk.ts"),
  compare: () => import("./views/compare.ts"),
  first: () => import("./views/first.ts"),
};

followTheme();
followMenus();

const view = views[document.body.dataset.view ?? ""];
if (view) {
  const { start } = await view();
  start();
}
// From here on the page hears every key and paste: what drives a browser by program waits for this.
document.body.dataset.ready = "true";
