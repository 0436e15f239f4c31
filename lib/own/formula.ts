// Cells that begin with one of these are run by spreadsheets. An apostrophe before them is the spreadsheets' own sign for "this is text".
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/** The cell as no spreadsheet runs it. */
export function neutralizeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell without the apostrophe that `neutralizeFormula` put there. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
