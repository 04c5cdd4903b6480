import { followGoing } from "./keys/going.ts";
import { hearElsewhere } from "./keys/hearing.ts";
import { followPreferences } from "./preferences.ts";
import { followAddress } from "./views/address.ts";
import * as agreement from "./views/agreement.ts";
import * as article from "./views/article.ts";
import * as assignments from "./views/assignments.ts";
import * as compare from "./views/compare.ts";
import * as desk from "./views/desk/desk.ts";
import * as first from "./views/first.ts";
import * as correct from "./views/import/correct.ts";
import * as importing from "./views/import/import.ts";
import { followSignOut } from "./views/leaving.ts";
import { followLook } from "./views/look.ts";
import * as library from "./views/library.ts";
import * as pack from "./views/pack.ts";
import * as passages from "./views/passages.ts";
import { followMenus } from "./views/menu.ts";
import * as settle from "./views/settle.ts";
import * as readings from "./views/readings.ts";
import { followForms, followSession } from "./views/signing.ts";
import * as survey from "./views/survey.ts";
import { followTheme } from "./views/theme.ts";

/**
 * What a page needs beyond plain HTML, by the name in `<body data-view>`. A view without an entry needs no script.
 * All travel in one file of some 30 kB, which the browser has since the first page: files for each view were two more
 * round trips before the desk heard a key.
 */
const views: Record<string, { start(): void }> = {
  agreement, article, assignments, compare, correct, desk, first, import: importing, library, pack, passages, readings, settle, survey,
};

followAddress();
followTheme();
followLook();
followMenus();
followSignOut();
followGoing();
followSession();

views[document.body.dataset.view ?? ""]?.start();
hearElsewhere();
// After the view, which sends some of its forms itself.
followForms();
// After the view, whose page may have brought them along.
followPreferences();
// From here on the page hears every key and paste: what drives a browser by program waits for this.
document.body.dataset.ready = "true";
