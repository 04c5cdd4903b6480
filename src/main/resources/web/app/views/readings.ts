/** Keeps the choice of readings to as many as the compare page shows, and to the two that a comparison takes. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-most]");
  const send = form?.querySelector<HTMLButtonElement>("[type=submit]");
  if (!form || !send) return;
  const most = Number(form.dataset.most);
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=reading]")];
  const limit = (): void => {
    const chosen = boxes.filter(({ checked }) => checked).length;
    for (const box of boxes) box.disabled = !box.checked && chosen >= most;
    send.disabled = chosen < 2;
  };
  form.addEventListener("change", limit);
  addEventListener("pageshow", limit); // the browser may bring the page back with other boxes ticked
  limit();
}
