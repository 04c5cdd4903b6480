import { tsv } from "../core/tsv.ts";
import * as survey from "./survey.ts";

/** Copies tables and the methods paragraph, and keeps the progress of intervals as it is. */
export function start(): void {
  survey.start();
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-table], [data-copy-text]")) {
    if (!navigator.clipboard) continue; // only a page from this machine or over TLS may write there
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copyTable, copyText, copied } = button.dataset;
  const shown = document.getElementById(copyTable ?? copyText ?? "");
  if (!shown) return;
  await navigator.clipboard.writeText(shown instanceof HTMLTableElement ? tsv(rows(shown)) : (shown.textContent ?? ""));
  const live = document.getElementById("live");
  if (live) live.textContent = copied ?? "";
  const words = button.textContent;
  button.textContent = copied ?? words;
  setTimeout(() => (button.textContent = words), 2000);
}

function rows(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
}
