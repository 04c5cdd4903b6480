/** What a spreadsheet would run as a formula if it stood at the beginning of a cell. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Rows of a table as tab separated values, which a spreadsheet takes when they are pasted. Cells that it would run are
 * guarded by an apostrophe, as in the downloaded file.
 */
export function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}

function cell(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}
