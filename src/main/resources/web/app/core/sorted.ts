/**
 * Where a value stands, or would have to stand, in a sorted list.
 *
 * @param order total: tells equal values from all others
 */
export function insertAt<T>(sorted: readonly T[], value: T, order: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(sorted[middle], value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
