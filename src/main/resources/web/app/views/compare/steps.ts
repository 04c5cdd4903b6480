/**
 * The number to go to from `current` among `numbers` by `step` places; the first or last one when there is no current
 * one. It stays where it is at either end, so that nobody goes round unawares; `null` when there is nowhere to go.
 */
export function stepped(numbers: readonly number[], current: number | null, step: 1 | -1): number | null {
  if (numbers.length === 0) return null;
  const place = current === null ? -1 : numbers.indexOf(current);
  if (place < 0) return (step > 0 ? numbers[0] : numbers[numbers.length - 1]) ?? null;
  const next = Math.min(Math.max(place + step, 0), numbers.length - 1);
  return numbers[next] ?? null;
}
