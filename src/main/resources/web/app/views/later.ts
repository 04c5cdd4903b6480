/**
 * Runs something once what stands in the page now has been painted, so that a key press is seen before anything that
 * may as well follow a moment later. Asked for again before it has run, it still runs once.
 */
export function afterPaint(run: () => void): () => void {
  let waiting = false;
  const next = () => {
    waiting = false;
    run();
  };
  return () => {
    if (waiting) return;
    waiting = true;
    onceSeen(next);
  };
}

/** What waits for the frame that is painted next; one request for all of it, since each is part of that frame's work. */
let unseen: (() => void)[] = [];

function onceSeen(run: () => void): void {
  if (unseen.push(run) > 1) return;
  // The first frame paints the change; in the second it is on the screen.
  requestAnimationFrame(() => {
    const seen = unseen;
    unseen = [];
    // One by one, so that a key need not wait for all of it.
    requestAnimationFrame(() => seen.forEach((one) => setTimeout(one)));
  });
}

/** Runs something once in the frame that is painted next, however often it is asked for until then. */
export function beforePaint(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
