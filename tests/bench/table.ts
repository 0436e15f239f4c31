/** One measured figure. */
export interface Row {
  name: string;
  value: number;
  unit: string;
}

/** Prints figures side by side, one a line. */
export function printTable(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.name.length));
  console.log(`\n${title}`);
  for (const { name, value, unit } of rows) {
    const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    console.log(`  ${name.padEnd(width)}  ${value.toFixed(digits).padStart(12)} ${unit}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
