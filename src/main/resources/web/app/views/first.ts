/**
 * The first screen: a paste is the whole errand, so it goes on at once, with the clipboard's HTML, which knows headings
 * and paragraphs.
 */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-paste]");
  const text = form?.querySelector<HTMLTextAreaElement>("textarea[name=text]");
  const html = form?.querySelector<HTMLInputElement>("input[name=html]");
  if (!form || !text || !html) return;

  text.addEventListener("paste", (event) => {
    const wasEmpty = text.value.trim() === "";
    html.value = wasEmpty ? event.clipboardData?.getData("text/html") ?? "" : "";
    // The words are in the field only after this event.
    if (wasEmpty) setTimeout(() => text.value.trim() !== "" && form.requestSubmit());
  });
  // What was typed or changed by hand is no longer what the clipboard's HTML says.
  text.addEventListener("input", (event) => {
    if ((event as InputEvent).inputType !== "insertFromPaste") html.value = "";
  });
}
