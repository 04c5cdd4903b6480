type Theme = "system" | "light" | "dark";

const themes: Theme[] = ["system", "light", "dark"];

/** The theme that this browser remembers; `/theme.js` has already applied it before the first paint. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export function chooseTheme(chosen: Theme): void {
  if (chosen === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem("stet-theme");
  } else {
    document.documentElement.dataset.theme = chosen;
    localStorage.setItem("stet-theme", chosen);
  }
}

/** Every button with `data-theme-switch` walks through system, light and dark. */
export function followTheme(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-theme-switch]")) {
    const name = button.getAttribute("aria-label") ?? "";
    const show = () => {
      button.dataset.shown = theme();
      button.setAttribute("aria-label", `${name}: ${button.dataset[theme()] ?? theme()}`);
      button.title = button.getAttribute("aria-label") ?? "";
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      chooseTheme(themes[(themes.indexOf(theme()) + 1) % themes.length]);
      show();
    });
    show();
  }
}
