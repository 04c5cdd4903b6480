/**
 * A text that can be addressed in code points, as Stet does, and in UTF-16 units, as JavaScript and the DOM do.
 * They meet here only. Both directions take logarithmic time in the number of characters outside the Basic
 * Multilingual Plane, and none where a text has none.
 */
export type IndexedText = {
  readonly string: string;
  /** In code points. */
  readonly length: number;
  utf16(codePoint: number): number;
  /** An offset inside a surrogate pair counts as the one before the pair. */
  codePoint(utf16: number): number;
  words(start: number, end: number): string;
};

export function indexed(string: string): IndexedText {
  const astral = astralCodePoints(string);
  const utf16 = (codePoint: number) => codePoint + countBelow(astral, codePoint);
  const codePoint = (unit: number) => {
    // The k-th astral character stands at UTF-16 unit astral[k] + k and takes two units.
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (astral[middle] + middle + 1 < unit) low = middle + 1;
      else high = middle;
    }
    return low < astral.length && astral[low] + low + 1 === unit ? astral[low] : unit - low;
  };
  return {
    string,
    length: string.length - astral.length,
    utf16,
    codePoint,
    words: (start, end) => string.slice(utf16(start), utf16(end)),
  };
}

/** How many code points a string has; a surrogate without its partner counts as one. */
export function codePoints(string: string): number {
  let count = string.length;
  for (let unit = 0; unit < string.length - 1; unit++) {
    if (isPair(string, unit)) {
      count--;
      unit++;
    }
  }
  return count;
}

function astralCodePoints(string: string): number[] {
  const found: number[] = [];
  // Most texts have none, which the browser sees faster than a loop does.
  if (!/[\ud800-\udbff]/.test(string)) return found;
  for (let unit = 0; unit < string.length - 1; unit++) {
    if (isPair(string, unit)) {
      found.push(unit - found.length);
      unit++;
    }
  }
  return found;
}

function isPair(string: string, unit: number): boolean {
  return (string.charCodeAt(unit) & 0xfc00) === 0xd800 && (string.charCodeAt(unit + 1) & 0xfc00) === 0xdc00;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
