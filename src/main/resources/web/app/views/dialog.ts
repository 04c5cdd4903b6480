import { el } from "./dom.ts";

/** A modal dialog that gives the focus back to where it was. Closed, it leaves the page. */
export function dialog(
  name: string,
  title: string,
  close: string,
  fill: (body: HTMLElement, done: () => void) => void,
): HTMLDialogElement {
  const before = document.activeElement;
  const body = el("div", { class: "dialog-body" });
  const made = el(
    "dialog",
    { class: `dialog ${name}`, "aria-labelledby": `${name}-title` },
    el(
      "header",
      {},
      el("h2", { id: `${name}-title`, text: title }),
      el("button", { type: "button", class: "quiet icon", "aria-label": close, title: "Esc", text: "✕", onclick: () => made.close() }),
    ),
    body,
  );
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  made.addEventListener("close", () => {
    made.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
  document.body.append(made);
  fill(body, () => made.close());
  made.showModal();
  return made;
}
