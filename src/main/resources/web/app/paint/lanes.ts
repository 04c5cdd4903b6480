/** From one height to another on a page. */
export type Reach = { readonly from: number; readonly to: number };

/**
 * Which lane beside the text each curve runs in, so that none lies on another: the short ones nearest to the text, each in
 * the first lane that is free along all of it. Curves that only touch at an end can share a lane.
 */
export function lanes(reaches: readonly Reach[]): number[] {
  const lane = reaches.map(() => 0);
  const taken: Reach[][] = [];
  const order = reaches.map((_, at) => at).sort((a, b) => length(reaches[a]) - length(reaches[b]) || top(reaches[a]) - top(reaches[b]) || a - b);
  for (const at of order) {
    const free = taken.findIndex((others) => others.every((other) => !overlap(other, reaches[at])));
    lane[at] = free < 0 ? taken.length : free;
    (taken[lane[at]] ??= []).push(reaches[at]);
  }
  return lane;
}

const top = ({ from, to }: Reach): number => Math.min(from, to);
const bottom = ({ from, to }: Reach): number => Math.max(from, to);
const length = (reach: Reach): number => bottom(reach) - top(reach);
const overlap = (a: Reach, b: Reach): boolean => top(a) < bottom(b) && top(b) < bottom(a);
