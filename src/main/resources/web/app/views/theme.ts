import { type Preferences, THEMES } from "../core/preferences.ts";
import { choose, onTheme } from "../preferences.ts";

type Theme = Preferences["theme"];

/** The theme that the page wears; a script in the page has already applied what this browser remembers before the first paint. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export function chooseTheme(chosen: Theme): void {
  wear(chosen);
  choose({ theme: chosen });
}

function wear(chosen: Theme): void {
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

/** Every button with `data-theme-switch` walks through system, light and dark. */
export function followTheme(): void {
  onTheme(wear);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-theme-switch]")) {
    const name = button.getAttribute("aria-label") ?? "";
    const show = () => {
      button.dataset.shown = theme();
      button.setAttribute("aria-label", `${name}: ${button.dataset[theme()] ?? theme()}`);
      button.title = button.getAttribute("aria-label") ?? "";
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      chooseTheme(THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length]);
      show();
    });
    onTheme(show);
    show();
  }
}
