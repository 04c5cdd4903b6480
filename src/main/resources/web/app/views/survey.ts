/** Milliseconds between two looks. */
const PAUSE = 2000;

const PROGRESS = "job-progress";

/**
 * Keeps the progress of a job as it is, with the words that the page itself would have; when the job has ended, the page
 * comes anew. Without a script the page comes anew every few seconds.
 */
export function start(): void {
  if (document.getElementById(PROGRESS)) setTimeout(look, PAUSE);
}

async function look(): Promise<void> {
  const shown = document.getElementById(PROGRESS);
  const now = document.visibilityState === "visible" ? await progressNow() : shown;
  if (now === null) return location.reload();
  // The button to stop it lies outside, so the focus stays where it is.
  if (now && now !== shown) {
    const told = quarters(shown);
    shown?.replaceWith(document.adoptNode(now));
    const live = document.getElementById("live");
    if (live && quarters(now) > told) live.textContent = now.textContent?.trim() ?? "";
  }
  setTimeout(look, PAUSE);
}

/** How much is done; whoever hears the page is told of each quarter, and not of every look. */
function quarters(progress: HTMLElement | null): number {
  const bar = progress?.querySelector("progress");
  return bar ? Math.floor((4 * bar.value) / bar.max) : 0;
}

/** @returns `null` when the page shows none any more, `undefined` when the server does not say */
async function progressNow(): Promise<HTMLElement | null | undefined> {
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), "text/html").getElementById(PROGRESS);
  } catch {
    return undefined;
  }
}
