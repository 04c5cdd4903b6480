/** A type of links: the labels that it may start and end at, and whether the two may stand in different articles. */
export type LinkType = { id: string; from: readonly string[]; to: readonly string[]; across: boolean };

/** A passage at an end of a link; one of another article stands `elsewhere`. */
export type End = { label: string; elsewhere: boolean };

/**
 * The ids of those types that the tag set lets join two passages, in their order; all of them while an end is open, and none
 * between two passages of other articles.
 */
export function joining(types: readonly LinkType[], from: End | null, to: End | null): string[] {
  if (from?.elsewhere && to?.elsewhere) return [];
  return types
    .filter((type) => from === null || type.from.includes(from.label))
    .filter((type) => to === null || type.to.includes(to.label))
    .filter((type) => type.across || !from?.elsewhere && !to?.elsewhere)
    .map((type) => type.id);
}

type Panel = { type: HTMLSelectElement; from: HTMLSelectElement; to: HTMLSelectElement };

/** Where a link is put in the place of all, if that can be done on this page. */
function panel(): Panel | null {
  const type = document.querySelector<HTMLSelectElement>("#link-type");
  const from = document.querySelector<HTMLSelectElement>("#link-from");
  const to = document.querySelector<HTMLSelectElement>("#link-to");
  return type && from && to && { type, from, to };
}

/** Makes the panel one that follows its fields; without a script all types are there, and the server says what cannot be. */
export function startLinking(): void {
  const at = panel();
  const turning = document.querySelector<HTMLElement>("[data-turns-link]");
  if (!at || !turning) return;
  turning.hidden = false;
  turning.addEventListener("click", () => {
    [at.from.value, at.to.value] = [at.to.value, at.from.value];
    offer(at);
  });
  // What is chosen so far goes along when passages of other articles are looked for.
  document.querySelector<HTMLFormElement>("#link-finding")?.addEventListener("formdata", ({ formData }) => {
    for (const { name, value } of [at.type, at.from, at.to]) formData.set(name, value);
  });
  for (const end of [at.from, at.to]) end.addEventListener("change", () => offer(at));
  offer(at);
}

/** Offers the types that the tag set lets join what is chosen; one that it does not makes room for the first that it does. */
function offer({ type, from, to }: Panel): void {
  const options = [...type.options].filter((option) => option.value !== "");
  const fit = joining(options.map(typeOf), endOf(from), endOf(to));
  for (const option of options) option.hidden = option.disabled = !fit.includes(option.value);
  if (!fit.includes(type.value)) type.value = fit[0] ?? "";
}

const typeOf = ({ value, dataset }: HTMLOptionElement): LinkType => ({
  id: value,
  from: dataset.from?.split(" ") ?? [],
  to: dataset.to?.split(" ") ?? [],
  across: dataset.across !== undefined,
});

function endOf(select: HTMLSelectElement): End | null {
  const chosen = select.selectedOptions[0];
  return chosen?.value ? { label: chosen.dataset.label ?? "", elsewhere: chosen.dataset.elsewhere !== undefined } : null;
}
