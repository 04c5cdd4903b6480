import { byId } from "../../dom.ts";

export type Sheet = { open(): void; close(): void; height(): number };

/**
 * The column beside the text; where there is no room for one, a sheet that comes up from below. Holds a few tabs.
 *
 * @param chosen a tab was chosen and its panel is there
 */
export function sheet(root: HTMLElement, chosen: () => void): Sheet {
  const handle = byId<HTMLButtonElement>("sheet-handle");
  const set = (open: boolean) => {
    root.classList.toggle("open", open);
    handle.setAttribute("aria-expanded", `${open}`);
  };
  handle.addEventListener("click", () => set(!root.classList.contains("open")));

  const tabs = [...root.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const choose = (tab: HTMLButtonElement) => {
    for (const other of tabs) {
      other.setAttribute("aria-selected", `${other === tab}`);
      other.tabIndex = other === tab ? 0 : -1;
      byId(other.getAttribute("aria-controls") ?? "").hidden = other !== tab;
    }
    tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    set(true);
    chosen();
  };
  tabs.forEach((tab) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      const shown = tabs.filter((one) => !one.hidden);
      const next = shown[(shown.indexOf(tab) + (event.key === "ArrowRight" ? 1 : shown.length - 1)) % shown.length];
      choose(next);
      next.focus();
      event.preventDefault();
      event.stopPropagation();
    });
  });
  return {
    open: () => set(true),
    close: () => set(false),
    height: () => (getComputedStyle(root).position === "fixed" ? root.getBoundingClientRect().height : 0),
  };
}
