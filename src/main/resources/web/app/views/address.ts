/**
 * A page that answers a form once takes the address of the page that it stands for: a reload then asks for that one,
 * and does not send the form a second time, which would cost a password that is shown once.
 */
export function followAddress(): void {
  const own = document.querySelector<HTMLElement>("[data-address]")?.dataset.address;
  if (own) history.replaceState(history.state, "", own);
}
