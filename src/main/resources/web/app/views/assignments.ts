/** Whoever ticks an article means the ticked ones: the choice above follows, as it would be forgotten otherwise. */
export function start(): void {
  const ticked = document.querySelector<HTMLInputElement>("#give [name=scope][value=ticked]");
  const all = document.querySelector<HTMLInputElement>("#give [name=scope][value=lacking]");
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[name=article][form=give]")];
  for (const box of boxes) {
    box.addEventListener("change", () => {
      if (!ticked || !all) return;
      if (box.checked) ticked.checked = true;
      else if (ticked.checked && boxes.every((each) => !each.checked)) all.checked = true;
    });
  }
}
