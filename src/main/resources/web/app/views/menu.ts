/** Menus made of `<details>`, the account's and that of a project's rooms, close as menus do: by Escape and by a click elsewhere. */
export function followMenus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>("details:is(.menu, .rooms)[open]");
  document.addEventListener("click", (event) => {
    for (const menu of open()) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of open()) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}
